/** S3's answers are flat XML without attributes that matter: no parser is needed to read them. */

/** The insides of all elements of a name, which do not hold others of that name. */
export function elements(xml: string, name: string): string[] {
  return xml
    .split(`<${name}>`)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf(`</${name}>`)));
}

/** The inside of the first element of a name, as it stands there. */
export const element = (xml: string, name: string): string | undefined => elements(xml, name)[0];

/** The error that an answer is: `NoSuchKey`. */
export const codeOf = (xml: string): string | undefined => element(xml, "Code");

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal, hex, name) =>
    name === undefined ? String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)) : (named[name] ?? all),
  );
