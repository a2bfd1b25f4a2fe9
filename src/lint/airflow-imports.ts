/** What a file imports of Airflow, and what became of it in the Airflow that the DAGs are for. */
import type { Found } from "../dags/catalogue/format.ts";
import { loadCatalogue } from "../dags/catalogue/load.ts";
import type { FileAnalysis } from "../dags/graph.ts";
import type { SourceFile } from "../python/source.ts";
import { children, type ExpressionNode, Kind, type ParseNode, type TryNode } from "../python/syntax.ts";
import type { Place } from "../python/values.ts";
import type { Project } from "./rule.ts";
import { placeOf, sourcesOf } from "./tree.ts";

export interface AirflowImport {
  module: string;
  /** undefined for `import airflow.models`. */
  name: string | undefined;
  place: Place;
  found: Found;
}

/** Imports in functions too; those that the file itself makes depend on the version or on a failure are left out. */
export function* airflowImports(file: FileAnalysis, project: Project): Generator<AirflowImport> {
  const { line } = project.airflow;
  for (const source of sourcesOf(file)) {
    if (!source.text.includes("airflow")) continue;
    for (const { module, name, place } of importsIn(source)) {
      if (module !== "airflow" && !module.startsWith("airflow.")) continue;
      const catalogue = loadCatalogue();
      if (name !== undefined) yield { module, name, place, found: catalogue.findName(line, module, name) };
      else if (catalogue.findModule(line, module) === "absent")
        yield { module, name, place, found: { status: "absent", certain: !module.startsWith("airflow.providers.") } };
    }
  }
}

const known = new WeakMap<SourceFile, { module: string; name: string | undefined; place: Place }[]>();

function importsIn(source: SourceFile) {
  let found = known.get(source);
  if (!found) {
    found = [];
    visit(source.tree, source, found);
    known.set(source, found);
  }
  return found;
}

function visit(node: ParseNode, file: SourceFile, found: { module: string; name: string | undefined; place: Place }[]) {
  if (node.nodeType === Kind.Try && catchesImport(node)) {
    if (node.d.finallySuite) visit(node.d.finallySuite, file, found);
    return;
  }
  if (node.nodeType === Kind.If && asksVersion(node.d.testExpr)) return;
  if (node.nodeType === Kind.Import)
    for (const item of node.d.list) {
      const module = item.d.module.d.nameParts.map((part) => part.d.value).join(".");
      found.push({ module, name: undefined, place: placeOf(file, item) });
    }
  else if (node.nodeType === Kind.ImportFrom && node.d.module.d.leadingDots === 0) {
    const module = node.d.module.d.nameParts.map((part) => part.d.value).join(".");
    for (const item of node.d.imports) found.push({ module, name: item.d.name.d.value, place: placeOf(file, item) });
  }
  for (const child of children(node)) visit(child, file, found);
}

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
