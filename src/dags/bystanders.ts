/**
 * Libraries that know nothing of Airflow, so that a call of theirs makes no tasks in the DAG whose block is open: the standard library,
 * and what Airflow's providers and machine-learning code build on. Any other package may.
 */
import { isStandard } from "../python/library/names.ts";

const KNOWN = new Set(
  `airflow kubernetes docker requests httpx urllib3 aiohttp numpy pandas polars pyarrow scipy sqlalchemy psycopg2 psycopg pymysql MySQLdb
  mysql snowflake boto3 botocore google googleapiclient azure yaml toml tomli tomlkit ujson orjson simplejson jinja2 markupsafe mlflow
  sklearn torch tensorflow keras xgboost lightgbm catboost transformers datasets joblib pyspark dask ray redis pymongo elasticsearch
  opensearchpy paramiko slack_sdk slack dotenv structlog loguru pendulum pytz tzlocal dateutil croniter cryptography jwt bs4 lxml
  pydantic pydantic_ai pydantic_settings openai anthropic langchain langchain_core langchain_community llama_index cohere tiktoken
  qdrant_client weaviate pinecone attr attrs click rich tqdm tabulate packaging setuptools pkg_resources importlib_metadata
  typing_extensions fsspec s3fs gcsfs feast great_expectations pytest matplotlib seaborn plotly PIL cv2 nltk spacy gensim networkx
  geopandas shapely feedparser html5lib tenacity backoff cachetools deepmerge jsonschema github gitlab git jira hvac ldap3 oauthlib
  simple_salesforce stripe sendgrid twilio tweepy facebook_business clickhouse_driver trino duckdb oracledb cx_Oracle pyodbc teradatasql
  fastavro avro confluent_kafka kafka pika zeep xmltodict openpyxl xlrd xlsxwriter sentry_sdk datadog statsd prometheus_client
  opentelemetry psutil unidecode slugify inflection humanize pyproj rasterio statsmodels prophet optuna hyperopt shap`.split(
    /\s+/,
  ),
);

/** Whether the code behind a dotted name cannot reach Airflow's DAGs of itself. */
export function knowsNoDags(origin: string | undefined): boolean {
  if (!origin) return false;
  const top = origin.split(".")[0]!;
  return KNOWN.has(top) || isStandard(top);
}
