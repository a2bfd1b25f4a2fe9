/** A comparison as text. */
import type { Comparison, Kind } from "./compare.ts";

const order: readonly Kind[] = ["wrong", "missing", "extra", "partial", "condition", "refused", "not installed"];

/** A table of one row, and each difference by name with both sides. `root` is taken off the paths. */
export function report(title: string, sum: Comparison, root = ""): string {
  const share = sum.dags === 0 ? "-" : `${((100 * sum.exact) / sum.dags).toFixed(1)} %`;
  const columns: [string, string | number][] = [
    ["files", sum.files],
    ["DAGs", sum.dags],
    ["exact", sum.exact],
    ["of DAGs", share],
    ["conditional", sum.conditional],
    ["right", sum.right],
    ["wrong", sum.wrong],
    ["partial", sum.partial],
    ["missing", sum.missing],
    ["extra", sum.extra],
    ["refused", sum.refused],
    ["not installed", sum.notInstalled],
  ];
  const widths = columns.map(([name, value]) => Math.max(name.length, String(value).length));
  const row = (cells: (string | number)[]) => cells.map((cell, at) => String(cell).padStart(widths[at]!)).join("  ");
  const lines = sum.differences
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(({ kind, file, dagId, details }) => {
      const path = root !== "" && file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file;
      return `${kind.toUpperCase()} ${path}${dagId === undefined ? "" : ` ${dagId}`}\n    ${details.join("\n    ")}`;
    });
  return [title, row(columns.map(([name]) => name)), row(columns.map(([, value]) => value)), "", ...lines].join("\n");
}
