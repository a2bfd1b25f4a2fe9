/** A workflow that an event starts, and what follows for its run. */
import { readOnly, readWrite } from "./state.ts";
import type { WorkflowFile } from "./workflowFile.ts";

export interface Started {
  workflow: WorkflowFile;
  event: string;
  /** What is checked out. */
  commit: string;
  branch: string;
  /** GitHub's event document. */
  payload: unknown;
  inputs?: Readonly<Record<string, string>>;
  /** Number of the pull request. */
  pull?: number;
}

/** `run-name` with the expressions that name an input or the event; without one, as GitHub titles runs. */
export function titleOf({ workflow, event, inputs, payload }: Started): string {
  const known = new Map(
    Object.entries(inputs ?? {}).flatMap(([name, value]) => [
      [`inputs.${name}`, value],
      [`github.event.inputs.${name}`, value],
    ]),
  );
  known.set("github.event_name", event);
  const { pull_request } = payload as { pull_request?: { title?: string } };
  if (workflow.runName === undefined) return pull_request?.title ?? workflow.name;
  return workflow.runName.replace(/\$\{\{\s*(.+?)\s*\}\}/g, (_, expression: string) => known.get(expression) ?? "");
}

/** What the workflow says; without that, as GitHub sets it for new repositories: contents may be read. */
export function permissionsOf({ workflow: { permissions } }: Started): Readonly<Record<string, "read" | "write">> {
  if (permissions === "write-all") return readWrite;
  if (permissions === "read-all") return readOnly;
  return permissions ?? { contents: "read" };
}
