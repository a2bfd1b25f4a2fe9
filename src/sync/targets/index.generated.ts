// Made by `npm run generate`; changes here are lost.
/** All kinds of targets by the name of their file; one is loaded when it is asked for. */
export const targets = {
  folder: {
    form: "folder:DIR",
    example: "folder:/srv/airflow/team",
    help: "Airflow reads DIR/current",
    pattern: /^folder:(?<dir>[^\0]+)$/,
    load: () => import("./folder.ts").then((module) => module.default),
  },
  git: {
    form: "git+URL#branch",
    example: "git+https://github.com/acme/dags#airflow-live",
    help: "a branch that Airflow's git bundle or git-sync follows, airflow-live when left out; URL without credentials, or a path",
    pattern: /^git\+(?<url>https?:\/\/[^\s@#/]+\/[^\s#]+|ssh:\/\/[^\s#:@]+(?:@[^\s#@]+)?|[\w.-]+@[\w.-]+:[^\s#]+|file:\/\/\/[^#\0]+|[^#\0:]+)(?:#(?<branch>(?!-)[^\s#~^:?*[\\]+))?$/,
    load: () => import("./git.ts").then((module) => module.default),
  },
  observe: {
    form: "observe:",
    example: "observe:",
    help: "nothing is written: Airflow, or git-sync beside it, follows this repository itself, and is only looked at",
    pattern: /^observe:$/,
    load: () => import("./observe.ts").then((module) => module.default),
  },
  s3: {
    form: "s3://BUCKET/PREFIX",
    example: "s3://company-airflow/dags",
    help: "a DAG bundle of Airflow, or a sidecar, copies what lies below PREFIX/; S3, MinIO and their like",
    pattern: /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]+[a-z0-9])\/(?<prefix>(?!\.{1,2}(?:\/|$))[\w.=+@-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.=+@-]+)*)\/?$/,
    load: () => import("./s3.ts").then((module) => module.default),
  },
};
