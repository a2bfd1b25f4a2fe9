// Made by `npm run generate`; changes here are lost.
import type { Action } from "../kernel/action.ts";

interface Entry {
  summary: string;
  load(): Promise<Action>;
}

const entries = {
  "build-images": {
    summary: "Builds the repository's Docker images, pushes them outside of pull requests, and says by which digest each is pulled.",
    load: () => import("./build-images.ts").then((module) => module.default),
  },
  "deploy-model": {
    summary: "Serves a version of a registered model: deployed only when the endpoint itself says so, else the former version serves on.",
    load: () => import("./deploy-model.ts").then((module) => module.default),
  },
  "gate-model": {
    summary: "Decides by the metrics in MLflow whether a model is good enough to serve, and promotes it if it is.",
    load: () => import("./gate-model.ts").then((module) => module.default),
  },
  "lint-dags": {
    summary: "Reads Airflow DAGs without running them: what is wrong, on the line where it is wrong, and what changed in the graph.",
    load: () => import("./lint-dags.ts").then((module) => module.default),
  },
  "sync-dags": {
    summary: "Brings a commit's DAGs to Airflow, whole, and proves that Airflow has read them; else the former release is back.",
    load: () => import("./sync-dags.ts").then((module) => module.default),
  },
  "trigger-training": {
    summary: "Starts a training on Airflow once for a request, follows it to its end, and tells which MLflow runs and models it made.",
    load: () => import("./trigger-training.ts").then((module) => module.default),
  },
  "validate-dags": {
    summary: "Imports Airflow DAGs in a real Airflow: what it refuses, on the line that makes it, and the graphs that it sees.",
    load: () => import("./validate-dags.ts").then((module) => module.default),
  },
} satisfies Readonly<Record<string, Entry>>;

/** All actions by name; one is loaded when it is asked for. */
export const actions: Readonly<Record<keyof typeof entries, Entry>> = entries;
