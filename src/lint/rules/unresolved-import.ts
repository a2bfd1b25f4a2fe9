import { airflowImports } from "../airflow-imports.ts";
import { distributionOf, isInstalled, isStandardLibrary } from "../modules.ts";
import { isRefused, reportRefusals } from "../refusals.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "unresolved-import",
  severity: "warning",
  confidence: "medium",
  what: "A module is imported that is neither in the repository nor installed by its requirements.",
  why: "Where it is missing, Airflow cannot load the file and its DAGs vanish; it works on your machine because the module is installed there.",
  fix: "Add it to the requirements, or import it inside the task that needs it.",
  bad: {
    "dags/train.py": `import lightgbm  # expect
from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return lightgbm.__version__

    preprocess()
`,
    "requirements.txt": "apache-airflow==3.2.2\nscikit-learn==1.7.0\n",
  },
  good: {
    "dags/train.py": `import sklearn
from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        import lightgbm

        return sklearn.__version__ + lightgbm.__version__

    preprocess()
`,
    "requirements.txt": "apache-airflow==3.2.2\nscikit-learn==1.7.0\n",
  },
  needs: "project",
  line: "3",
  check({ file, project }, report) {
    reportRefusals("missing-import")({ file, project }, report);
    for (const { module, name, place, inFunction, found } of airflowImports(file, project)) {
      if (
        isRefused(file, place) ||
        inFunction ||
        found.status !== "absent" ||
        !found.certain ||
        isNewer(project.airflow.version)
      )
        continue;
      report(
        place,
        `Airflow ${project.airflow.line} has no ${name ? `${name} in ${module}` : module}: it cannot load this file`,
        {
          severity: "error",
          fix: "Mend the import, or take it out.",
        },
      );
    }
    if (project.requirements.length === 0) return;
    const installed = new Set(project.requirements.map((requirement) => requirement.name));
    const done = new Set<string>();
    for (const { module, place, found, guarded } of file.imports) {
      const provider = module.startsWith("airflow.providers.");
      if (guarded || module.startsWith(".") || (found !== "unknown" && !(found === "airflow" && provider))) continue;
      const top = module.split(".")[0] ?? module;
      if (isStandardLibrary(module) || project.modules?.has(top) || isInstalled(module, installed)) continue;
      const distribution = distributionOf(module);
      const key = `${place.file.path} ${distribution}`;
      if (done.has(key)) continue;
      done.add(key);
      report(place, `"${provider ? module : top}" is neither in this repository nor installed by its requirements`, {
        fix: `Add ${distribution} to ${nearestFile(project.requirements, file.file.path)}, or import it inside the task that needs it.`,
      });
    }
  },
});

/** Whether it is an Airflow that came after the catalogue, which may have new names. */
const isNewer = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return (major === 3 && minor > 2) || (major === 2 && minor > 10) || major > 3;
};

/** The requirements file that lies closest to the DAG. */
function nearestFile(requirements: readonly { from: string }[], path: string): string {
  const shared = (other: string) => {
    let length = 0;
    while (length < other.length && other[length] === path[length]) length++;
    return length;
  };
  const files = requirements.map(({ from }) => from).filter((from) => /requirements|pyproject/.test(from));
  return files.sort((a, b) => shared(b) - shared(a))[0] ?? "the requirements";
}
