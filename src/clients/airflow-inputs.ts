/** What actions that talk to Airflow ask for: apart from the client, which only a run needs. */
import { secret, text, url, type Values } from "../kernel/inputs.ts";

const address = {
  help: "Airflow's address, as its own page opens at.",
  example: "https://airflow.example.org",
  setting: "airflow.url",
} as const;

/** The inputs of every action that talks to Airflow. */
export const airflowInputs = {
  "airflow-url": url(address),
  "airflow-username": text({ help: "Airflow's user.", example: "ci", setting: "airflow.username" }),
  "airflow-password": secret({ help: "The password of airflow-username.", env: "AIRFLOW_PASSWORD" }),
  "airflow-token": secret({
    help: "A bearer token, in place of user and password: for managed Airflows.",
    env: "AIRFLOW_TOKEN",
  }),
};

/** The same for an action that can't do without Airflow. */
export const neededAirflowInputs = { ...airflowInputs, "airflow-url": url({ ...address, required: true }) };

export type AirflowInputs = Values<typeof airflowInputs>;
