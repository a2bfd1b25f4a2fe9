import { defineRule } from "../rule.ts";
import { quote } from "../tree.ts";

export default defineRule({
  id: "top-level-io",
  severity: "error",
  confidence: "medium",
  what: "The network, a database or another program is called outside of tasks.",
  why: "Airflow runs this line each time it reads the file, about every 30 seconds, and before each task. When the other side is slow or down, reading takes too long and the DAG vanishes.",
  fix: "Call it inside the task that needs the answer.",
  bad: `import requests
from airflow.sdk import DAG, task

classes = requests.get("https://labels.example.org/skin").json()  # expect

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return classes

    preprocess()
`,
  good: `import requests
from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return requests.get("https://labels.example.org/skin").json()

    preprocess()
`,
  needs: "values",
  line: "3",
  check({ file }, report) {
    const done = new Set<string>();
    for (const { target, place } of file.calls) {
      const what = reaches(target);
      const key = `${place.file.path}:${place.file.position(place.start).line}`;
      if (!what || done.has(key)) continue;
      done.add(key);
      report(place, `${quote(place)} ${what} each time Airflow reads this file, about every 30 s`);
    }
  },
});

const reaches = (target: string): string | undefined => calls.find(([pattern]) => pattern.test(target))?.[1];

/** Calls that leave the process for sure; making a client object mostly does not. */
const calls: readonly [RegExp, string][] = [
  [/^(requests|httpx)\.(get|post|put|patch|delete|head|options|request|stream)$/, "calls the network"],
  [/^requests\.(Session|session|sessions\.Session)\.(get|post|put|patch|delete|head|request)$/, "calls the network"],
  [/^httpx\.(Async)?Client\.(get|post|put|patch|delete|head|request)$/, "calls the network"],
  [/^urllib\.request\.(urlopen|urlretrieve)$/, "calls the network"],
  [/^boto3\.(client|resource|session\.Session\.client|Session\.client)\.\w+$/, "calls AWS"],
  [/^google\.cloud\.\w+(\.\w+)*\.\w*Client\.(?!from_)\w+$/, "calls Google Cloud"],
  [
    /^(smtplib\.SMTP(_SSL)?|ftplib\.FTP(_TLS)?|socket\.create_connection|paramiko\.\w*Client\.connect)$/,
    "calls the network",
  ],
  [
    /^(psycopg2?|psycopg2\.\w+|pymysql|MySQLdb|mysql\.connector|pyodbc|cx_Oracle|oracledb|snowflake\.connector|pymssql)\.connect$/,
    "opens a database",
  ],
  [/^sqlalchemy\.(engine\.)?create_engine\.(connect|execute|begin|raw_connection)$/, "opens a database"],
  [/^pandas\.read_(sql|sql_query|sql_table|gbq)$/, "asks a database"],
  [/^subprocess\.(run|call|check_call|check_output|Popen|getoutput|getstatusoutput)$/, "starts another program"],
  [/^os\.(system|popen|spawn\w+|execv?p?e?)$/, "starts another program"],
  [/^time\.sleep$/, "waits"],
  [
    /^airflow\.(?:\w+\.)*\w+Hook\.(get_conn|get_records|get_first|get_pandas_df|get_df|run|read_key|list_keys|get_key|load_\w+|download\w*|execute\w*)$/,
    "calls the outside",
  ],
];
