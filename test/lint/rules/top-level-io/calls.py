# airflow 3
"""Calls that leave the process."""
import os
import subprocess
from urllib.request import urlopen

import boto3
import requests
from airflow.sdk import DAG, task

session = requests.Session()
labels = session.get("https://labels.example.org").json()  # expect: top-level-io
commit = subprocess.check_output(["git", "rev-parse", "HEAD"])  # expect: top-level-io
os.system("nvidia-smi")  # expect: top-level-io
s3 = boto3.client("s3")
files = s3.list_objects_v2(Bucket="data")  # expect: top-level-io
home = os.environ.get("HOME")
path = os.path.join("a", "b")

with DAG("load", schedule=None):

    @task
    def load():
        subprocess.run(["true"], check=True)
        return urlopen("https://labels.example.org").read()

    load()

if __name__ == "__main__":
    subprocess.run(["true"], check=True)
