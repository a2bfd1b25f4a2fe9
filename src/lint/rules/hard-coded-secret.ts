import type { SourceFile } from "../../python/source.ts";
import { Kind, type ParseNode } from "../../python/syntax.ts";
import { exposedSecrets } from "../exposed-secrets.ts";
import { defineRule } from "../rule.ts";
import { isRealKey, isRealPassword, knownToken, passwordInUrl, secretName } from "../secrets.ts";
import { placeOf, sourcesOf, stringOf, walk } from "../tree.ts";

export default defineRule({
  id: "hard-coded-secret",
  severity: "error",
  confidence: "medium",
  what: "A password, key or token is written in the code.",
  why: "Everyone who can read the repository or its history can use it, and it stays in the history after the line is gone.",
  fix: "Change the secret now, then take it from an Airflow connection, a secrets backend or the environment.",
  bad: `from airflow.sdk import DAG, task

MINIO_PASSWORD = "k7Rw-2pXq"  # expect

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return len(MINIO_PASSWORD)

    preprocess()
`,
  good: `import os

from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return len(os.environ["MINIO_PASSWORD"])

    preprocess()
`,
  needs: "syntax",
  line: "3",
  check({ file }, report) {
    // Those are secret-in-plain-environment's.
    const exposed = new Set(exposedSecrets(file).map(({ place }) => `${place.file.path}:${place.start}`));
    for (const source of sourcesOf(file)) {
      const done = new Set<ParseNode>();
      for (const node of walk(source.tree)) {
        const named = namedValue(node);
        if (named && !done.has(named.value)) {
          const text = stringOf(named.value);
          const kind = secretName(named.name);
          if (
            text !== undefined &&
            kind &&
            (kind === "password" ? isRealPassword(text) : isRealKey(text)) &&
            !exposed.has(`${source.path}:${named.value.start}`)
          ) {
            done.add(named.value);
            report(placeOf(source, named.value), `The value of ${named.name} is written in the code`);
          }
        }
        if (node.nodeType === Kind.StringList && !done.has(node)) reportText(node, source, report);
      }
    }
  },
});

function reportText(
  node: ParseNode,
  source: SourceFile,
  report: Parameters<Parameters<typeof defineRule>[0]["check"]>[1],
) {
  const text = stringOf(node);
  if (text === undefined || isDocstring(node)) return;
  const token = knownToken(text);
  if (token && !/EXAMPLE|example|xxxx|0000000|1234567/.test(text))
    report(placeOf(source, node), `This is ${token}, written in the code`);
  else if (passwordInUrl(text)) report(placeOf(source, node), "This address has a password in it");
}

/** `name = value`, `call(name=value)`, `{"name": value}`, `x["name"] = value`, `def f(name=value)`. */
function namedValue(node: ParseNode): { name: string; value: ParseNode } | undefined {
  if (node.nodeType === Kind.Assignment) {
    const { leftExpr, rightExpr } = node.d;
    if (leftExpr.nodeType === Kind.Name) return { name: leftExpr.d.value, value: rightExpr };
    if (leftExpr.nodeType === Kind.MemberAccess) return { name: leftExpr.d.member.d.value, value: rightExpr };
    if (leftExpr.nodeType === Kind.TypeAnnotation && leftExpr.d.valueExpr.nodeType === Kind.Name)
      return { name: leftExpr.d.valueExpr.d.value, value: rightExpr };
    const key = leftExpr.nodeType === Kind.Index ? stringOf(leftExpr.d.items[0]?.d.valueExpr) : undefined;
    return key === undefined ? undefined : { name: key, value: rightExpr };
  }
  if (node.nodeType === Kind.Argument && node.d.name) return { name: node.d.name.d.value, value: node.d.valueExpr };
  if (node.nodeType === Kind.Parameter && node.d.name && node.d.defaultValue)
    return { name: node.d.name.d.value, value: node.d.defaultValue };
  if (node.nodeType !== Kind.DictionaryKeyEntry) return undefined;
  const key = stringOf(node.d.keyExpr);
  return key === undefined ? undefined : { name: key, value: node.d.valueExpr };
}

const isDocstring = (node: ParseNode): boolean => node.parent?.nodeType === Kind.StatementList;
