# airflow 3
"""What is a secret, and what only looks like one."""
import os

from airflow.sdk import DAG, Variable, task

DB_PASSWORD = "hunter-2-x"  # expect: hard-coded-secret
aws_secret_access_key = "wJalrXUtnFEMI7K9bPxRfiCY2ZuLq0aT"  # expect: hard-coded-secret
CONNECTION = "postgresql://airflow:s3cr3t-pw@db.internal:5432/airflow"  # expect: hard-coded-secret
GITHUB = "ghp_" "0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX"  # expect: hard-coded-secret
client = dict(api_key="a81bc81bdead4e5dabff")  # expect: hard-coded-secret

PASSWORD_FILE = "/run/secrets/db"
password = os.environ["DB_PASSWORD"]
SECRET_NAME = "airflow-db-secret-2024"
token_url = "https://auth.example.org/oauth2/token"
DB_PASSWD = ""
api_key = "<your-api-key>"
access_token = "{{ conn.slack.password }}"
secret = "airflow-secrets"
api_token = "SLACK_API_TOKEN"
TEMPLATE = "postgresql://user:{password}@db/airflow"
page_token = "a81bc81bdead4e5dabff"
tokenizer = "bert-base-uncased-2018-10-18"

with DAG("secrets", schedule=None):

    @task
    def use():
        return [password, Variable.get("key"), "Authorization: Bearer"]

    use()
