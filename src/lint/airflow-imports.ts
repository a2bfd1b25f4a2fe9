/** What a file imports of Airflow, and what became of it in the Airflow that the DAGs are for. */
import type { AirflowLine, Found } from "../dags/catalogue/format.ts";
import { loadCatalogue } from "../dags/catalogue/load.ts";
import type { FileAnalysis } from "../dags/graph.ts";
import type { SourceFile } from "../python/source.ts";
import { children, type ExpressionNode, Kind, type ParseNode, type TryNode } from "../python/syntax.ts";
import type { Place } from "../python/values.ts";
import type { Project } from "./rule.ts";
import { perSource, placeOf, sourcesOf } from "./tree.ts";

export interface AirflowImport {
  module: string;
  /** undefined for `import airflow.models`. */
  name: string | undefined;
  place: Place;
  /** It runs only when a task or function does. */
  inFunction: boolean;
  found: Found;
}

type Statement = Omit<AirflowImport, "found">;

/** Imports in functions too; those that the file itself makes depend on the version or on a failure are left out. */
export function* airflowImports(file: FileAnalysis, project: Project): Generator<AirflowImport> {
  const { line } = project.airflow;
  for (const source of sourcesOf(file)) {
    if (!source.text.includes("airflow")) continue;
    for (const statement of importsIn(source)) {
      const { module, name } = statement;
      if (module !== "airflow" && !module.startsWith("airflow.")) continue;
      if (name !== undefined) yield { ...statement, found: findName(line, module, name) };
      else if (loadCatalogue().findModule(line, module) === "absent")
        yield { ...statement, found: { status: "absent", certain: !module.startsWith("airflow.providers.") } };
    }
  }
}

/** The catalogue's answer; two names that Airflow 3 warns of only when they are used have moved all the same. */
function findName(line: AirflowLine, module: string, name: string): Found {
  const found = loadCatalogue().findName(line, module, name);
  const late =
    line === "3" && /^airflow\.models(\.variable|\.connection)?$/.test(module) && /^(Variable|Connection)$/.test(name);
  return found.status === "here" && late ? { ...found, status: "moved", write: `airflow.sdk.${name}` } : found;
}

const importsIn = perSource((source): readonly Statement[] => {
  const found: Statement[] = [];
  visit(source.tree, source, false, found);
  return found;
});

function visit(node: ParseNode, file: SourceFile, inFunction: boolean, found: Statement[]): void {
  if (node.nodeType === Kind.Try && catchesImport(node)) {
    if (node.d.finallySuite) visit(node.d.finallySuite, file, inFunction, found);
    return;
  }
  if (node.nodeType === Kind.If && asksVersion(node.d.testExpr)) return;
  if (node.nodeType === Kind.Import)
    for (const item of node.d.list) {
      const module = item.d.module.d.nameParts.map((part) => part.d.value).join(".");
      found.push({ module, name: undefined, place: placeOf(file, item), inFunction });
    }
  else if (node.nodeType === Kind.ImportFrom && node.d.module.d.leadingDots === 0) {
    const module = node.d.module.d.nameParts.map((part) => part.d.value).join(".");
    for (const item of node.d.imports)
      found.push({ module, name: item.d.name.d.value, place: placeOf(file, item), inFunction });
  }
  if (node.nodeType === Kind.StatementList) {
    for (const statement of node.d.statements) if (isImport(statement)) visit(statement, file, inFunction, found);
    return;
  }
  const inside = inFunction || node.nodeType === Kind.Function;
  for (const child of children(node)) visit(child, file, inside, found);
}

const isImport = (node: ParseNode): boolean => node.nodeType === Kind.Import || node.nodeType === Kind.ImportFrom;

const catchesImport = (node: TryNode): boolean =>
  node.d.exceptClauses.some(
    ({ d }) =>
      !d.typeExpr ||
      names(d.typeExpr).some((name) => /^(ImportError|ModuleNotFoundError|Exception|BaseException)$/.test(name)),
  );

/** `if TYPE_CHECKING`, `if AIRFLOW_V_3_0_PLUS`, `if version.parse(…) >= …`. */
const asksVersion = (test: ExpressionNode): boolean =>
  names(test).some((name) => /version|TYPE_CHECKING|AIRFLOW_|airflow_?[23v]/i.test(name));

const names = (node: ParseNode): string[] => [
  ...(node.nodeType === Kind.Name ? [node.d.value] : []),
  ...children(node).flatMap(names),
];
