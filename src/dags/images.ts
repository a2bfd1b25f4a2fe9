/** Container images as tasks name them. */
import type { Task } from "./graph.ts";

export interface ImageName {
  /** Registry and name without tag and digest. */
  name: string;
  tag: string | undefined;
  digest: string | undefined;
}

export const isContainer = (task: Pick<Task, "kind" | "operator">): boolean =>
  task.kind === "docker" ||
  task.kind === "kubernetes" ||
  /(Docker|DockerSwarm|KubernetesPod|GKEStartPod|EksPod)Operator$/.test(task.operator);

/** `registry:5000/team/name:tag@sha256:…` in its parts. */
export function parseImage(reference: string): ImageName {
  const [rest = "", digest] = reference.split("@", 2);
  const colon = rest.lastIndexOf(":");
  const tagged = colon > rest.lastIndexOf("/");
  return { name: tagged ? rest.slice(0, colon) : rest, tag: tagged ? rest.slice(colon + 1) : undefined, digest };
}
