/** From a pull request to a served model; the training runs in a Python environment. */
import { mission } from "./mission.ts";

mission("the flows on Airflow 2.10 and MLflow 2.22", {
  line: { airflow: "2.10.5", mlflow: "mlflow-2", training: "mlflow-2" },
  dag: "skin_cancer_local",
  file: "cnn_skin_cancer/airflow_local_DAG.py",
  last: "    serve(serving, SERVING_FOLDER)\n",
});
