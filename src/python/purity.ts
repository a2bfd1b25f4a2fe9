/**
 * Libraries whose functions leave the lists, dicts and objects alone that they are given, by top-level name. Anything else that can't
 * be followed may change what it gets.
 */
const PURE = new Set(
  `logging warnings json os posixpath time datetime random uuid math hashlib base64 string re sys subprocess socket platform getpass
  tempfile shutil pathlib urllib http ssl smtplib email decimal fractions statistics secrets pprint traceback gc resource zoneinfo locale
  requests httpx urllib3 aiohttp numpy pandas polars pyarrow sqlalchemy psycopg2 psycopg pymysql mysql snowflake boto3 botocore
  google azure kubernetes docker yaml toml tomli tomllib ujson orjson simplejson jinja2 mlflow sklearn torch tensorflow redis pymongo
  paramiko slack_sdk slack great_expectations dotenv structlog loguru pendulum pytz dateutil croniter cryptography jwt bs4 lxml`.split(
    /\s+/,
  ),
);

export function isPure(origin: string | undefined): boolean {
  if (!origin) return false;
  const dot = origin.indexOf(".");
  return PURE.has(dot < 0 ? origin : origin.slice(0, dot));
}
