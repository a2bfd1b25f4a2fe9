/** Whether a service's own words say that it serves a certain version. */
import { named, type Served } from "./model.ts";

/** `by`: what was said and is right, in words for people. */
export type Verification = { confirmed: true; by: readonly string[] } | { confirmed: false; because: string };

/**
 * `info` is the JSON of the service: `model_name` and `model_version`, and at least one of `run_id` and `model_uuid` of the model that it has
 * loaded, for a name and a number alone could be an echo of what it was told. Whatever it says must be right.
 */
export function verify(wanted: Served, info: unknown): Verification {
  const said = saidIn(info);
  if (!said) return no(`it does not say which model it serves: it answered ${shown(info)}`);
  const missing = ["model_name", "model_version"].filter((name) => said[name] === undefined);
  if (missing.length > 0) return no(`it does not say its ${missing.join(" and ")}: it answered ${shown(info)}`);
  if (said.model_name !== wanted.model || said.model_version !== wanted.version) {
    return no(
      `it says that it serves ${named({ model: said.model_name!, version: said.model_version! })}, not ${named(wanted)}`,
    );
  }
  const proofs = [
    { name: "run_id", said: said.run_id, known: wanted.runId },
    { name: "model_uuid", said: said.model_uuid, known: wanted.modelId },
  ].filter((proof) => proof.said !== undefined && proof.known !== undefined);
  const wrong = proofs.find((proof) => proof.said !== proof.known);
  if (wrong) return no(`its ${wrong.name} is ${wrong.said}, but MLflow says ${wrong.known} of ${named(wanted)}`);
  if (proofs.length === 0)
    return no(`it says nothing that proves the version: run_id or model_uuid, read from the model that it has loaded`);
  return { confirmed: true, by: ["model_name", "model_version", ...proofs.map(({ name }) => name)] };
}

const no = (because: string): Verification => ({ confirmed: false, because });

/** Texts and numbers at the top of the document. */
function saidIn(info: unknown): Record<string, string | undefined> | undefined {
  if (info === null || typeof info !== "object" || Array.isArray(info)) return undefined;
  const simple = Object.entries(info).filter(
    ([, value]) => (typeof value === "string" && value !== "") || typeof value === "number",
  );
  return Object.fromEntries(simple.map(([name, value]) => [name, String(value)]));
}

function shown(info: unknown): string {
  const text = JSON.stringify(info) ?? "nothing";
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
