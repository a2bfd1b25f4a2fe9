/** Which Airflow the DAGs are for, as far as the repository tells. */

/** `because` reads after the version: `Airflow 2.10.5 (requirements.txt says so)`. */
export interface AirflowChoice {
  line: "2" | "3";
  /** As exact as it is known: `3`, `2.10`, `3.2.2`. */
  version: string;
  because: string;
}

/** Read where nothing else is known. */
const newestLine = "3";

/** Whether a file may say which Airflow is installed. */
export const mayNameAirflow = (path: string): boolean =>
  /(^|\/)([^/]*(requirements|constraints)[^/]*\.(txt|in)|requirements\/[^/]+\.(txt|in)|pyproject\.toml|setup\.(cfg|py)|Pipfile|[^/]*Dockerfile[^/]*|[^/]*compose[^/]*\.ya?ml|(conda|environment)[^/]*\.ya?ml)$/i.test(
    path,
  );

/** What the user said, in the file `saidIn` or by an input; or what `files` pin; or the newest line. */
export function chooseAirflow(
  given: string | undefined,
  files: readonly (readonly [string, string])[],
  saidIn?: string,
): AirflowChoice {
  const because = saidIn === undefined ? "as you asked for" : `${saidIn} says so`;
  if (given !== undefined) return { line: lineOf(given), version: given, because };
  const pins = files.flatMap(([path, text]) => pinsIn(text).map((version) => ({ path, version })));
  const lines = new Set(pins.map(({ version }) => lineOf(version)));
  const [first] = pins;
  if (first === undefined) {
    return {
      line: newestLine,
      version: newestLine,
      because: "the default: nothing in the repository pins apache-airflow",
    };
  }
  if (lines.size > 1) {
    const others = pins.find(({ version }) => lineOf(version) !== lineOf(first.version));
    const because = `the default: ${first.path} and ${others?.path} name different ones`;
    return { line: newestLine, version: newestLine, because };
  }
  const versions = new Set(pins.map(({ version }) => version));
  const version = versions.size === 1 ? first.version : lineOf(first.version);
  return { line: lineOf(version), version, because: `${first.path} says so` };
}

const lineOf = (version: string): "2" | "3" => (version.startsWith("2") ? "2" : "3");

/** Versions and lines that a file of requirements, a Dockerfile or a compose file pins. A bound below alone pins nothing. */
function pinsIn(text: string): string[] {
  const pins: string[] = [];
  for (const [line] of text.matchAll(/^[^\n#]*apache[-_/]airflow(?![-_]\w)[^\n#]*/gim)) {
    const exact =
      /apache[-_]airflow(?:\[[^\]]*\])?["']?\s*(?:=\s*["']\s*)?={2,3}\s*["']?([23](?:\.\d+){0,2})/i.exec(line)?.[1] ??
      /apache\/airflow:(?:slim-)?([23](?:\.\d+){0,2})/i.exec(line)?.[1] ??
      /apache\/airflow:\$\{\w+:-([23](?:\.\d+){0,2})\}/i.exec(line)?.[1];
    const below = /<\s*=?\s*([234])(?:\.0)*(?![.\d])/.exec(line)?.[1] ?? "";
    const compatible = /(?:~=|\^)\s*["']?([23])\.\d/.exec(line)?.[1];
    if (exact !== undefined) pins.push(exact);
    else if (compatible !== undefined) pins.push(compatible);
    else if (/^[34]$/.test(below)) pins.push(String(Number(below) - 1));
    else if (/>=?\s*["']?3(\.|\b)/.test(line)) pins.push("3");
  }
  return pins;
}
