/** What every operator takes, whatever its class. */
import type { CatalogueClass } from "./catalogue/format.ts";
import type { Context } from "./context.ts";

const PATHS = { "2": "airflow.models.baseoperator.BaseOperator", "3": "airflow.sdk.bases.operator.BaseOperator" };

/** Airflow's BaseOperator in the catalogue. */
export function baseFact(context: Context): CatalogueClass | undefined {
  return context.catalogue.findClass(context.line, PATHS[context.line]);
}

const NONE: ReadonlySet<string> = new Set();

/** Its parameters. */
export function baseArguments(context: Context): ReadonlySet<string> {
  return baseFact(context)?.accepted ?? NONE;
}
