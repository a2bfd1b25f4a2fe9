/** `mlops-actions`: the same actions in a terminal. */
import { Argument, Command, CommanderError, Option } from "commander";
import { actions } from "./actions/index.generated.ts";
import type { HostBase } from "./host/base.ts";
import { GithubHost } from "./host/github.ts";
import { LocalHost } from "./host/local.ts";
import { mayGoUnheard, stopSignal } from "./host/stop.ts";
import type { Action } from "./kernel/action.ts";
import { commonInputs, commonOutputs, type Input, type Inputs } from "./kernel/inputs.ts";
import { exitCodes } from "./kernel/result.ts";
import { perform } from "./perform.ts";
import { version } from "./version.generated.ts";

/** What `commander` read: every value is the text that the user wrote. */
type Flags = Readonly<Record<string, string | undefined>>;

/** `args` without node and script. Sets the process's exit code. */
export async function cli(given: readonly string[]): Promise<void> {
  mayGoUnheard();
  // `help` and `help lint-dags` are what other programs take.
  const [first, name] = given;
  const args = first !== "help" ? given : name === undefined ? [] : name in actions ? [name, "--help"] : [name];
  const program = new Command("mlops-actions")
    .description(
      "From a data scientist's commit to a served model: the GitHub Actions of mlops-actions, in a terminal.",
    )
    .version(version, "--version", "Print the version.")
    .helpOption("-h, --help", "Show help.")
    .helpCommand(false)
    .showHelpAfterError("Try --help.")
    .exitOverride();
  for (const [name, entry] of Object.entries(actions)) {
    const command = program.command(name).description(entry.summary).helpOption("-h, --help", "Show help.");
    if (args[0] === name) describe(command, await entry.load());
  }
  try {
    if (args.length === 0) program.help();
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const asked = error.exitCode === 0 || args.length === 0;
    process.exitCode = asked ? exitCodes.ok : exitCodes.misuse;
  }
}

/** Flags and help of one action, from its definition. */
function describe(command: Command, action: Action): void {
  const inputs: Inputs = { ...action.inputs, ...commonInputs };
  const secrets: string[] = [];
  if (action.argument) {
    const input = inputs[action.argument]!;
    const shape = input.type === "list" ? `[${action.argument}...]` : `[${action.argument}]`;
    command.addArgument(new Argument(shape, `The same as --${action.argument}.`));
  }
  for (const [name, input] of Object.entries(inputs)) {
    if (input.env) secrets.push(`  ${input.env}  ${input.help}`);
    else command.addOption(optionOf(name, input));
  }
  command
    .addOption(
      new Option("--format <format>", "How to print the result.").choices(["text", "json", "github"]).default("text"),
    )
    .option("--summary-file <path>", "Write the summary's Markdown to this file.")
    .addHelpText("after", () => `\nEnvironment variables:\n${secrets.join("\n")}\n\n${examplesOf(action)}`)
    .action(async (...given: unknown[]) => {
      const positional = action.argument ? given[0] : undefined;
      await run(action, flagsOf(command.opts(), action.argument, positional));
    });
}

function optionOf(name: string, input: Input<unknown>): Option {
  const value = input.choices?.join() === "true,false" ? "[true|false]" : `<${input.type}>`;
  const notes = [
    input.default === undefined ? "" : `Default: "${input.default}".`,
    input.setting === undefined ? "" : `In mlops.yml: ${input.setting}.`,
    input.required ? "Required." : "",
  ];
  const option = new Option(`--${name} ${value}`, [input.help, ...notes].filter((note) => note !== "").join(" "));
  if (input.type === "list")
    option.argParser((item, before?: string) => (before === undefined ? item : `${before}\n${item}`));
  return option;
}

const examplesOf = (action: Action): string =>
  `Examples:\n${action.examples.map((example) => `  mlops-actions ${example}`).join("\n")}`;

/** commander's camel case back to our names; a flag without a value means true; the positional value joins its flag's. */
function flagsOf(options: Readonly<Record<string, unknown>>, argument: string | undefined, positional: unknown): Flags {
  const flags: Record<string, string> = {};
  for (const [key, value] of Object.entries(options)) {
    flags[key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)] = String(value);
  }
  const given = Array.isArray(positional) ? positional.join("\n") : positional;
  if (argument && typeof given === "string" && given !== "") {
    flags[argument] = flags[argument] === undefined ? given : `${flags[argument]}\n${given}`;
  }
  return flags;
}

async function run(action: Action, flags: Flags): Promise<void> {
  const inputs: Inputs = { ...commonInputs, ...action.inputs };
  const setup = {
    action: action.name,
    outputs: Object.keys({ ...commonOutputs, ...action.outputs }),
    env: process.env,
    signal: stopSignal(),
  };
  const host: HostBase =
    flags.format === "github"
      ? new GithubHost(setup)
      : new LocalHost({
          ...setup,
          format: flags.format === "json" ? "json" : "text",
          summaryFile: flags["summary-file"],
        });
  const given = {
    text: (name: string) => {
      const { env } = inputs[name] ?? {};
      return env ? process.env[env] : flags[name];
    },
    called: (name: string) => inputs[name]?.env ?? `--${name}`,
  };
  await perform(action, given, host);
}
