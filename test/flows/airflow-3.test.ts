/** From a pull request to a served model; the training runs in containers of the image that the merge built. Needs root. */
import { mission } from "./mission.ts";

mission("the flows on Airflow 3.2 and MLflow 3.17, in containers", {
  line: { airflow: "3.2.2", mlflow: "mlflow", training: "training" },
  dag: "skin_cancer_docker",
  file: "cnn_skin_cancer/airflow_docker_DAG.py",
  last: "    serve(serving)\n",
});
