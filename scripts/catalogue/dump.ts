// node dump.js 2|3: all that the catalogue claims of a line, as JSON, for crosscheck.py.
import type { AirflowLine } from "../../src/dags/catalogue/format.ts";
import { CatalogueLine } from "../../src/dags/catalogue/line.ts";
import packed2 from "../../src/dags/catalogue/line2.generated.ts";
import packed3 from "../../src/dags/catalogue/line3.generated.ts";
import { loadCatalogue } from "../../src/dags/catalogue/load.ts";

const line = process.argv[2] as AirflowLine;
const catalogue = loadCatalogue();
const rows = [packed2, packed3].map(
  (packed) =>
    new Map(
      new CatalogueLine(packed).data.modules
        .map((row) => row.split("|") as [string, string, string])
        .map((row) => [row[0], row]),
    ),
);
const classes = catalogue.classes(line).map((path) => {
  const made = catalogue.findClass(line, path)!;
  return {
    ...made,
    templateFields: made.templateFields ?? null,
    accepted: sorted(made.accepted),
    required: sorted(made.required),
    mapped: sorted(made.mapped),
  };
});
const modules: Record<string, { package: string | undefined; open: boolean; claims: Record<string, string> }> = {};
for (const module of new Set([...rows[0]!.keys(), ...rows[1]!.keys()])) {
  const names = rows
    .flatMap((row) => row.get(module)?.[2].split(" ") ?? [])
    .map((token) => token.replace(/[!>@?].*/, ""));
  const claims: Record<string, string> = {};
  for (const name of names) if (name) claims[name] = catalogue.findName(line, module, name).status;
  modules[module] = {
    package: catalogue.packageOf(line, module)?.name,
    open: catalogue.findName(line, module, "no_such_name").status !== "absent",
    claims,
  };
}
process.stdout.write(JSON.stringify({ classes, modules, found: [...rows[line === "2" ? 0 : 1]!.keys()] }));

function sorted(names: ReadonlySet<string> | undefined): string[] | null {
  return names ? [...names].sort() : null;
}
