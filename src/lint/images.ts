/** Image references as tasks name them. */
import type { Dag, Given, Task } from "../dags/graph.ts";
import type { Place } from "../python/values.ts";
import { isTemplated, placeOfArgument } from "./values.ts";

export interface ImageUse {
  task: Task;
  /** As written: `seblum/cnn:latest`. */
  reference: string;
  /** Registry and name without tag and digest. */
  name: string;
  tag: string | undefined;
  digest: string | undefined;
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

export const isContainer = (task: Task): boolean =>
  task.kind === "docker" ||
  task.kind === "kubernetes" ||
  /(Docker|DockerSwarm|KubernetesPod|GKEStartPod|EksPod)Operator$/.test(task.operator);

/** `registry:5000/team/name:tag@sha256:…` in its parts. */
export function parseImage(reference: string): Pick<ImageUse, "name" | "tag" | "digest"> {
  const [rest = "", digest] = reference.split("@", 2);
  const colon = rest.lastIndexOf(":");
  const tagged = colon > rest.lastIndexOf("/");
  return { name: tagged ? rest.slice(0, colon) : rest, tag: tagged ? rest.slice(colon + 1) : undefined, digest };
}
