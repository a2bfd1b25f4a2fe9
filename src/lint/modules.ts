/** Which distribution an import comes from, as far as names tell, and what an Airflow installation brings along. */

/** Modules of Python 3.9 to 3.14. */
const standardLibrary = new Set(
  `
  __future__ _thread abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop
  base64 bdb binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop
  collections colorsys compileall compression concurrent configparser contextlib contextvars copy copyreg crypt csv
  ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno
  faulthandler fcntl filecmp fileinput fnmatch formatter fractions ftplib functools gc genericpath getopt getpass
  gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io
  ipaddress itertools json keyword lib2to3 linecache locale logging lzma macpath mailbox mailcap marshal math
  mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode
  operator optparse os ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib
  posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re
  readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd
  smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string
  stringprep struct subprocess sunau symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile
  termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle
  turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound
  wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`
    .trim()
    .split(/\s+/),
);

/** Top-level names that every Airflow, or its official image, can import: its own dependencies and the image's extras. */
const broughtByAirflow = new Set(
  `airflow airflow_shared a2wsgi aiofiles aiohttp alembic anyio argcomplete asgiref attr attrs azure azure_functions babel backoff bcrypt blinker boto boto3
  botocore cachelib cachetools cadwyn cattr cattrs celery certifi charset_normalizer click clickclick colorama colorlog configupdater
  connexion cron_descriptor croniter cryptography daemon dateutil deprecated dill dns docker elasticsearch email_validator fastapi
  fasteners flask flask_appbuilder flask_caching flask_login flask_session flask_wtf flower fsspec ftputil google googleapiclient
  google_auth_httplib2 googlecloudsdk graphviz greenback greenlet grpc gunicorn h11 httpcore httplib2 httpx hvac idna
  importlib_metadata importlib_resources inflection isodate itsdangerous jinja2 jmespath jsonschema jwt kubernetes
  kubernetes_asyncio lazy_object_proxy ldap3 libcst limits linkify_it lockfile looker_sdk lxml mako markdown markdown_it markupsafe
  marshmallow methodtools more_itertools msal msgpack msgspec multidict mypy_boto3_s3 MySQLdb mysql numpy oauthlib odbc openlineage
  opentelemetry orjson packaging pandas pandas_gbq paramiko pathspec pendulum pip pkg_resources pluggy ply prison prometheus_client
  proto psutil psycopg2 pyarrow pyasn1 pycparser pydantic pydantic_core pygments pyodbc pyparsing pytz python_http_client re2 redis
  referencing requests requests_file requests_oauthlib requests_toolbelt rich rpds rsa s3fs s3transfer sendgrid setproctitle setuptools simplejson six
  slack_sdk smbclient snowflake sniffio sqlalchemy sqlalchemy_bigquery sqlalchemy_jsonfield sqlalchemy_redshift sqlalchemy_spanner
  sqlalchemy_utils sqlparse sshtunnel starlette statsd structlog svcs tabulate tenacity termcolor text_unidecode time_machine toml
  tomli tornado tqdm typing_extensions typing_inspect tzdata tzlocal unicodecsv universal_pathlib upath uritemplate urllib3
  uuid6 uvicorn vine virtualenv watchtower wcwidth websocket websockets werkzeug wheel wrapt wtforms yaml yarl zeep zipp zope`
    .trim()
    .split(/\s+/),
);

/** Providers that every Airflow installs. */
const coreProviders = new Set("common fab ftp http imap smtp sqlite standard".split(" "));

/** Providers of the official image: enough where the requirements name no provider at all. */
const imageProviders = new Set(
  `amazon celery cncf common docker elasticsearch fab ftp git google grpc hashicorp http imap microsoft mysql odbc openlineage postgres redis
  sendgrid sftp slack smtp snowflake sqlite ssh standard`.split(/\s+/),
);

/** Imports whose distribution has another name. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  sklearn: ["scikit-learn"],
  skimage: ["scikit-image"],
  cv2: ["opencv-python", "opencv-python-headless", "opencv-contrib-python"],
  PIL: ["pillow"],
  bs4: ["beautifulsoup4"],
  dotenv: ["python-dotenv"],
  git: ["gitpython"],
  github: ["pygithub"],
  dbt: ["dbt-core"],
  cosmos: ["astronomer-cosmos"],
  serial: ["pyserial"],
  usb: ["pyusb"],
  Crypto: ["pycryptodome", "pycrypto"],
  nacl: ["pynacl"],
  OpenSSL: ["pyopenssl"],
  magic: ["python-magic"],
  slugify: ["python-slugify"],
  docx: ["python-docx"],
  pptx: ["python-pptx"],
  Levenshtein: ["levenshtein", "python-levenshtein"],
  telegram: ["python-telegram-bot"],
  jose: ["python-jose"],
  attr: ["attrs"],
  pymysql: ["pymysql"],
  ruamel: ["ruamel-yaml"],
  kafka: ["kafka-python", "kafka-python-ng"],
  confluent_kafka: ["confluent-kafka"],
  fitz: ["pymupdf"],
  faiss: ["faiss-cpu", "faiss-gpu"],
  tensorflow: ["tensorflow", "tensorflow-cpu", "tensorflow-gpu", "tf-nightly"],
  keras: ["keras", "tensorflow", "tensorflow-cpu"],
  torch: ["torch"],
  mlflow: ["mlflow", "mlflow-skinny"],
  delta: ["delta-spark"],
  pyspark: ["pyspark", "databricks-connect"],
  databricks: ["databricks-sdk", "databricks-sql-connector", "databricks-cli"],
  great_expectations: ["great-expectations"],
  airbyte: ["airbyte-api"],
  jwt: ["pyjwt"],
  win32com: ["pywin32"],
};

export const isStandardLibrary = (module: string): boolean => standardLibrary.has(top(module));

/** The distribution to install for a module; its own name in the form of PEP 503 when nothing else is known. */
export function distributionOf(module: string): string {
  const provider = /^airflow\.providers\.([\w.]+)/.exec(module)?.[1];
  if (provider) return `apache-airflow-providers-${providerName(provider)}`;
  return otherNames[top(module)]?.[0] ?? normalise(top(module));
}

/** Whether a module is there when these distributions are installed in an Airflow environment. In doubt, yes. */
export function isInstalled(module: string, distributions: ReadonlySet<string>): boolean {
  const name = top(module);
  if (module.startsWith("airflow.providers.")) {
    const family = module.split(".")[2] ?? "";
    const named = [...distributions].some((distribution) => distribution.startsWith("apache-airflow-providers-"));
    if (coreProviders.has(family) || (!named && imageProviders.has(family))) return true;
    const prefix = `apache-airflow-providers-${normalise(family)}`;
    for (const distribution of distributions) if (distribution.startsWith(prefix)) return true;
    return distributions.has(`apache-airflow[${family}]`);
  }
  if (broughtByAirflow.has(name) || otherNames[name]?.some((other) => distributions.has(other))) return true;
  const wanted = normalise(name);
  const words = wanted.split("-");
  for (const distribution of distributions)
    if (
      distribution === wanted ||
      (words.length > 1 && words.every((word) => distribution.split("-").includes(word))) ||
      (wanted.length >= 4 && distribution.includes(wanted)) ||
      (distribution.length >= 4 && wanted.includes(distribution))
    )
      return true;
  return false;
}

const top = (module: string): string => module.split(".")[0] ?? module;

const normalise = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, "-");

/** Providers of two words: `microsoft.azure.hooks.x` is `microsoft-azure`. */
function providerName(path: string): string {
  const [first = "", second = ""] = path.split(".");
  return /^(apache|microsoft|common|cncf|atlassian|dbt|facebook|ibm|alibaba|akeyless)$/.test(first)
    ? `${first}-${second}`
    : normalise(first);
}
