/** A version of a registered model: how it is written, and what it is known by. */

/** As MLflow knows it. A type, not an interface: it is also handed on as plain name → value. */
export type Served = {
  model: string;
  version: string;
  /** Of the run that trained it, where the registry knows. */
  runId?: string;
  /** `model_uuid` of the MLmodel file: another one for each model that was ever logged. */
  modelId?: string;
};

/** `models:/NAME/VERSION`. undefined when it is not of that form. */
export function modelVersion(uri: string): { model: string; version: string } | undefined {
  const [, model, version] = /^models:\/(.*[^/])\/([1-9]\d*)$/.exec(uri) ?? [];
  return model !== undefined && version !== undefined ? { model, version } : undefined;
}

export const uriOf = ({ model, version }: Pick<Served, "model" | "version">): string => `models:/${model}/${version}`;

/** For people: `cnn_basic version 3`. */
export const named = ({ model, version }: Pick<Served, "model" | "version">): string => `${model} version ${version}`;

/** Back from plain name → value. undefined when it is no version. */
export function servedFrom(values: Readonly<Record<string, string>> | undefined): Served | undefined {
  const { model, version, runId, modelId } = values ?? {};
  if (model === undefined || version === undefined) return undefined;
  return { model, version, ...(runId !== undefined && { runId }), ...(modelId !== undefined && { modelId }) };
}
