import { BadValue, list, text } from "../../kernel/inputs.ts";

/** Without a slash at its end, in lowercase: an owner's name on GitHub may have capitals, a reference may not. */
export const registry = {
  ...text({
    help: "Where images are pushed to, and looked for: a registry and, as a rule, the folder in it.",
    example: "ghcr.io/acme",
    setting: "images.registry",
  }),
  parse(value: string): string {
    const name = value.toLowerCase().replace(/\/+$/, "");
    if (/^[a-z]+:\/\//.test(name)) throw new BadValue("is an address", `Write ${name.replace(/^[a-z]+:\/\//, "")}.`);
    if (/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/.test(name)) return name;
    throw new BadValue("is no registry", "Write host/folder, such as ghcr.io/acme, without a tag.");
  },
};

export const platforms = {
  ...list({
    help: "What the images are built for. Default: the builder's own platform.",
    example: "linux/amd64,linux/arm64",
    setting: "images.platforms",
  }),
  check: (given: readonly string[]) =>
    given
      .filter((platform) => !/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(platform))
      .map((platform) => ({
        what: `"${platform}" is no platform`,
        fix: "Write system/processor, such as linux/arm64.",
      })),
};
