import { Kind, type ParseNode } from "../../python/syntax.ts";
import type { Place } from "../../python/values.ts";
import { exposedSecrets } from "../exposed-secrets.ts";
import { defineRule } from "../rule.ts";
import { isRealKey, isRealPassword, knownToken, passwordInUrl, secretName } from "../secrets.ts";
import { nodesOf, perSource, placeOf, sourcesOf, stringOf } from "../tree.ts";

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
    for (const source of sourcesOf(file))
      for (const { message, place } of secretsIn(source))
        if (!exposed.has(`${source.path}:${place.start}`)) report(place, message);
  },
});

const secretsIn = perSource((source) => {
  const found: { message: string; place: Place }[] = [];
  const done = new Set<ParseNode>();
  const add = (node: ParseNode, message: string) => {
    if (!done.has(node)) found.push({ message, place: placeOf(source, node) });
    done.add(node);
  };
  for (const node of nodesOf(source)) {
    const named = namedValue(node);
    const kind = named && secretName(named.name);
    const value = kind && stringOf(named.value);
    if (value !== undefined && (kind === "password" ? isRealPassword(value) : isRealKey(value)))
      add(named!.value, `The value of ${named!.name} is written in the code`);
    const text = isDocstring(node) ? undefined : stringOf(node);
    const token = text === undefined || isSample(text) ? undefined : knownToken(text);
    if (token) add(node, `This is ${token}, written in the code`);
    else if (text !== undefined && passwordInUrl(text)) add(node, "This address has a password in it");
  }
  return found;
});

const isSample = (text: string): boolean => /example|xxxx|0000000|1234567/i.test(text);

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
