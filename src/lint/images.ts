/** Image references as tasks name them. */
import type { Dag, Given, Task } from "../dags/graph.ts";
import { type ImageName, isContainer, parseImage } from "../dags/images.ts";
import type { Place } from "../python/values.ts";
import { isTemplated, placeOfArgument } from "./values.ts";

export interface ImageUse extends ImageName {
  task: Task;
  /** As written: `seblum/cnn:latest`. */
  reference: string;
  place: Place;
}

/** The images of a DAG's tasks that are known before it runs. */
export function* imagesOf(dag: Dag): Generator<ImageUse> {
  for (const task of dag.tasks) {
    const image: Given | undefined = task.args.get("image");
    if (image?.value.kind !== "str" || !isContainer(task)) continue;
    const reference = image.value.value;
    if (reference === "" || isTemplated(reference) || /\s/.test(reference)) continue;
    yield { task, reference, place: placeOfArgument(task, image), ...parseImage(reference) };
  }
}
