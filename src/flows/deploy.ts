/** What a merge goes through: images first, since the synced DAGs name them by their digests. */
import buildImages from "../actions/build-images.ts";
import syncDags from "../actions/sync-dags.ts";
import { type FlowContext, grounds } from "./grounds.ts";

export async function deploy({ config, step }: FlowContext): Promise<string> {
  const ground = grounds(config);
  let images: string | undefined;
  if (ground.images) step.skip(buildImages, ground.images);
  else images = (await step(buildImages, { push: "always" })).outputs.images;

  if (ground.sync) {
    step.skip(syncDags, ground.sync);
    return "Nothing was brought to Airflow.";
  }
  const { live, release } = (await step(syncDags, { images, mode: "apply", path: undefined })).outputs;
  return `Release ${release} is ${live}.`;
}
