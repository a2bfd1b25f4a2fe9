import type { AirflowLine, Catalogue, TaskDecorator } from "./format.ts";
import { CatalogueLine, words } from "./line.ts";
import packed2 from "./line2.generated.ts";
import packed3 from "./line3.generated.ts";

/** Arguments of a decorated operator that its decorator fills in itself. */
const FROM_FUNCTION = ["python_callable", "op_args", "op_kwargs", "kwargs_to_upstream"];

let loaded: Catalogue | undefined;

/** The operator catalogue; each Airflow line is unpacked when it is first asked for. */
export function loadCatalogue(): Catalogue {
  loaded ??= makeCatalogue();
  return loaded;
}

function makeCatalogue(): Catalogue {
  const lines = new Map<AirflowLine, CatalogueLine>();
  const line = (name: AirflowLine): CatalogueLine => {
    let made = lines.get(name);
    if (!made) {
      made = new CatalogueLine(name === "2" ? packed2 : packed3);
      lines.set(name, made);
    }
    return made;
  };
  const decorator = (name: AirflowLine, decorated: string): TaskDecorator | undefined => {
    const path = line(name).data.decorators[decorated];
    if (path === undefined) return undefined;
    const operator = line(name).findClass(path);
    return {
      name: decorated,
      operator,
      accepted: operator?.accepted && without(operator.accepted, FROM_FUNCTION),
      required: operator?.required && without(operator.required, [...FROM_FUNCTION, "task_id"]),
    };
  };
  return {
    findClass: (name, path) => line(name).findClass(path),
    findName: (name, module, bound) => line(name).findName(module, bound),
    findModule: (name, module) =>
      line(name).hasModule(module) ? "here" : line(name).isUnread(module) ? "unknown" : "absent",
    packageOf: (name, module) => line(name).package(module),
    derives: (name, path, base) => line(name).derives(path, base),
    decorator,
    decorators: (name) => Object.keys(line(name).data.decorators),
    classes: (name) => line(name).classPaths(),
    signature: (name, path) => line(name).data.signatures[path]?.split(" "),
    argumentReplacement: (argument) => line("3").data.arguments[argument],
    contextKeys: (name) => new Set(words(line(name).data.contextKeys)),
    removedContextKeys: () => new Map(Object.entries(line("3").data.removedContextKeys ?? {})),
    triggerRules: (name) => new Set(words(line(name).data.triggerRules)),
    removedTriggerRules: () => new Map(Object.entries(line("3").data.removedTriggerRules ?? {})),
  };
}

function without(names: ReadonlySet<string>, gone: readonly string[]): Set<string> {
  return new Set([...names].filter((name) => !gone.includes(name)));
}
