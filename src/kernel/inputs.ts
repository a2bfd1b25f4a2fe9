/** Types of inputs: one definition gives action.yml, CLI flag, help, README row and TypeScript type. */
import type { Problem } from "./errors.ts";
import { nearest } from "./nearest.ts";

/** What is wrong with a value, and what to write instead. Thrown by `Input.parse`. */
export class BadValue extends Error {
  readonly fix: string;

  constructor(what: string, fix: string) {
    super(what);
    this.fix = fix;
  }
}

export interface InputOptions {
  /** One sentence for action.yml, `--help` and the README. */
  help: string;
  /** Checked by us: GitHub's runner does not. */
  required?: true;
  /** As the user would write it. Stands behind the input and `mlops.yml`. */
  default?: string;
  /** A value as a user would write it. */
  example?: string;
  /** Where `mlops.yml` says the same: `lint.fail-on`. Stands between input and default. */
  setting?: string;
}

export interface Input<T> extends InputOptions {
  /** Shown in help: `<path>`. */
  readonly type: string;
  /** All values, if they can be counted. */
  readonly choices?: readonly string[];
  /** Of a secret: the environment variable that a terminal takes it from. Secrets are no flags. */
  readonly env?: string;
  /** Loads what `parse` needs where that takes time: awaited before it. */
  ready?(): Promise<void>;
  /** Turns the user's text, never empty, into the value; throws BadValue. */
  parse(text: string): T;
  /** What only the disk can tell, once the working directory is known: everything that is wrong. */
  check?(value: T, directory: string): readonly Pick<Problem, "what" | "fix">[];
}

/** The type that `run` gets: never undefined when required or with a default. */
type Given<T, O extends InputOptions> = O extends { required: true } | { default: string } ? T : T | undefined;

/** Makes a type of input. */
export const define = <T, O extends InputOptions>(
  options: O,
  more: { type: string; choices?: readonly string[]; env?: string; parse(text: string): T },
): Input<Given<T, O>> => ({ ...options, ...more }) as Input<Given<T, O>>;

export const text = <const O extends InputOptions>(options: O) =>
  define(options, { type: "text", parse: (value) => value });

/** What `parse` makes of a text; it throws BadValue. `type` is shown in help. */
export const parsedAs = <T, const O extends InputOptions>(type: string, parse: (text: string) => T, options: O) =>
  define(options, { type, parse });

/** A path as the user wrote it, relative to `working-directory`. */
export const path = <const O extends InputOptions>(options: O) => define(options, { type: "path", parse: parsePath });

const parsePath = (value: string): string => {
  if (value.includes("\0")) throw new BadValue("has a zero byte in it", "Write a path.");
  return value;
};

/** `true` or `false` as YAML writes them: a typo is an error, not a no. */
export const boolean = <const O extends InputOptions>(options: O) =>
  define(options, {
    type: "true|false",
    choices: ["true", "false"],
    parse: (value) => {
      if (/^(true|True|TRUE)$/.test(value)) return true;
      if (/^(false|False|FALSE)$/.test(value)) return false;
      throw new BadValue("is neither true nor false", "Write true or false.");
    },
  });

/** One of a few words. */
export const oneOf = <const C extends readonly [string, ...string[]], const O extends InputOptions>(
  choices: C,
  options: O,
): Input<Given<C[number], O>> =>
  define(options, {
    type: choices.join("|"),
    choices,
    parse: (value): C[number] => {
      if (choices.includes(value)) return value;
      const near = nearest(value, choices);
      throw new BadValue(`is not one of ${choices.join(", ")}`, near ? `Did you mean ${near}?` : `Write one of them.`);
    },
  });

/** Several values of one line each, or with commas between them. */
export const list = <const O extends InputOptions>(options: O) =>
  define(options, {
    type: "list",
    parse: (value): readonly string[] =>
      value
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== ""),
  });

/** An http or https address, without a trailing slash. */
export const url = <const O extends InputOptions>(options: O) =>
  define(options, {
    type: "url",
    parse: (value) => {
      const parsed = URL.canParse(value) ? new URL(value) : undefined;
      if (parsed?.protocol !== "https:" && parsed?.protocol !== "http:") {
        throw new BadValue("is not an http or https address", "Write it as https://host/path.");
      }
      if (parsed.username !== "" || parsed.password !== "") {
        throw new BadValue("holds credentials", "Take user and password out of the address and give them as secrets.");
      }
      return value.replace(/\/+$/, "");
    },
  });

const seconds = { s: 1, m: 60, h: 3600, d: 86400 };

/** A time span (`90s`, `15m`, `2h`, `1d`, `1h30m`), in seconds. */
export const duration = <const O extends InputOptions>(options: O) =>
  define(options, {
    type: "duration",
    parse: (value) => {
      if (!/^(\d+(\.\d+)?[smhd])+$/.test(value)) {
        throw new BadValue("is not a time span", "Write a number and s, m, h or d, such as 90s, 15m or 1h30m.");
      }
      return [...value.matchAll(/([\d.]+)([smhd])/g)].reduce(
        (sum, [, count, unit]) => sum + Number(count) * seconds[unit as keyof typeof seconds],
        0,
      );
    },
  });

const sizes = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };

/** An amount of data (`500kB`, `2GiB`), in bytes. */
export const bytes = <const O extends InputOptions>(options: O) =>
  define(options, {
    type: "bytes",
    parse: (value) => {
      const [, count, unit = "B"] = /^(\d+(?:\.\d+)?) ?(B|kB|MB|GB|KiB|MiB|GiB)?$/.exec(value) ?? [];
      if (count === undefined) {
        throw new BadValue(
          "is not an amount of data",
          "Write a number and B, kB, MB, GB, KiB, MiB or GiB, such as 500MB.",
        );
      }
      return Math.round(Number(count) * sizes[unit as keyof typeof sizes]);
    },
  });

/** Never shown, never a flag: an input on GitHub, the environment variable `env` in a terminal. */
export const secret = <const O extends InputOptions & { env: string }>(options: O) =>
  define(options, { type: "secret", env: options.env, parse: (value) => value });

// biome-ignore lint/suspicious/noExplicitAny: inputs of any value; only their types are read off
export type Inputs = Readonly<Record<string, Input<any>>>;

/** The values of a set of inputs, by name. */
export type Values<I extends Inputs> = { readonly [K in keyof I]: I[K] extends Input<infer T> ? T : never };

/** Inputs that every action has. */
export const commonInputs = {
  config: path({
    help: "The configuration file; without one everything has a default. Default: mlops.yml, if there is one.",
    example: "ci/mlops.yml",
  }),
  environment: text({ help: "Use the settings under environments.<name> of mlops.yml.", example: "production" }),
  "use-case": text({ help: "Use the settings under use-cases.<name> of mlops.yml.", example: "cnn_skin_cancer" }),
  "working-directory": path({ help: "The folder of the repository that paths are relative to.", default: "." }),
  "github-token": secret({ help: "Token for GitHub's API.", env: "GITHUB_TOKEN" }),
};

/** Outputs that every action has. */
export const commonOutputs = {
  result: "ok, refused, misuse, outside, cancelled or bug.",
  record: "What this action adds to the release record, as JSON (schema/release-record.json).",
  "summary-file": "Path of a file with the job summary's Markdown.",
};
