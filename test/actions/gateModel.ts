/** Where tests of gate-model run: a folder with mlops.yml, and the bare repository that keeps the ledger. */
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { must } from "../../platform/tool.ts";
import { StateBranch } from "../../src/clients/state.ts";
import { type Entry, entriesOf, ledgerPath } from "../../src/gate/ledger.ts";
import { tempFolder, writeFiles } from "./step.ts";

const folders: string[] = [];

/** Gone with `removeFolders`. */
export function folder(): string {
  const made = tempFolder();
  folders.push(made);
  return made;
}

export function removeFolders(): void {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
}

/** `gate`: that section of mlops.yml; `more`: other sections. */
export async function place(gate: object, more: object = {}): Promise<{ workspace: string; state: string }> {
  const [workspace, state] = [folder(), join(folder(), "state.git")];
  await must("git", ["init", "--quiet", "--bare", state]);
  writeFiles(workspace, { "mlops.yml": JSON.stringify({ gate, state: { repository: state }, ...more }) });
  return { workspace, state };
}

export const stateBranch = (repository: string): StateBranch =>
  new StateBranch({ repository, branch: "mlops-state", folder: folder() });

export async function ledgerOf(state: string, model: string): Promise<Entry[]> {
  return entriesOf(await stateBranch(state).read(ledgerPath(model)));
}

/** No other test has it: all share one server. */
export const newName = (): string => `gate ${randomUUID().slice(0, 8)}`;
