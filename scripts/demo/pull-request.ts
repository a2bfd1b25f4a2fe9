/** First chapter: a pull request with a broken DAG, and the mended one. */
import { say, title } from "./screen.ts";
import type { Team } from "./team.ts";

export const dagFile = "cnn_skin_cancer/airflow_local_DAG.py";

const mistakes = [
  {
    told: "reads an Airflow Variable while the file is parsed",
    before: "import os\nfrom datetime import timedelta\n",
    after: "import os\nfrom datetime import timedelta\n\nfrom airflow.models import Variable\n",
  },
  { before: "\n\n@dag(\n", after: '\nTHRESHOLD = Variable.get("minimum_accuracy")\n\n\n@dag(\n' },
  {
    told: "lets preprocessing wait for serving, which waits for preprocessing",
    before: "    serve(serving, SERVING_FOLDER)\n",
    after: "    served = serve(serving, SERVING_FOLDER)\n    served >> prepared\n",
  },
];

/** Commits the broken file on a branch of its own; answers what the pull request's event says. */
export function breakDag(team: Team) {
  title("A pull request with a broken DAG");
  const base = team.git("rev-parse", "HEAD");
  team.git("switch", "--quiet", "--create", "faster-training");
  const broken = mistakes.reduce((text, { before, after }) => {
    if (!text.includes(before))
      throw new Error(`the demo's change no longer fits ${dagFile}: ${JSON.stringify(before)}`);
    return text.replace(before, () => after);
  }, team.read(dagFile));
  team.write(dagFile, broken);
  say(`Its author changed ${dagFile}. The change`);
  for (const { told } of mistakes) if (told) say(`  - ${told}`);
  say();
  return eventOf(base, team.commit("Faster training"));
}

/** Takes both mistakes back, and keeps what the author wanted. */
export function mendDag(team: Team, base: string) {
  title("The author mends both, and pushes again");
  team.git("checkout", "--quiet", "main", "--", dagFile);
  team.write(dagFile, team.read(dagFile).replace("retries=2", "retries=3"));
  return eventOf(base, team.commit("Faster training"));
}

const eventOf = (base: string, head: string) => ({
  base,
  sha: head,
  event: {
    name: "pull_request",
    payload: {
      pull_request: { number: 1, base: { sha: base, ref: "main" }, head: { sha: head, ref: "faster-training" } },
    },
  },
});
