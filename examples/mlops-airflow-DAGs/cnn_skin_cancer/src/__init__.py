"""The steps of the skin cancer pipeline. Each DAG calls these functions; none of them knows of Airflow."""
