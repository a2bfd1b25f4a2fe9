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
};
