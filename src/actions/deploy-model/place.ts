/** What the input `target` names. */
import { BadValue } from "../../kernel/inputs.ts";

/** Where `process:` listens. */
export interface ProcessPlace {
  host: string;
  port: number;
}

const coming = ["docker", "compose", "kubernetes", "kserve", "seldon", "bundle"];

/** Reads the input `target`; throws BadValue. */
export function placeOf(target: string): ProcessPlace {
  const [, kind = "", rest = ""] = /^([a-z]+):(.*)$/.exec(target) ?? [];
  if (coming.includes(kind)) {
    throw new BadValue(
      `is not possible yet: this version deploys to process:PORT alone`,
      "Write process:PORT, such as process:8000.",
    );
  }
  const [, host = "127.0.0.1", digits] = (kind === "process" && /^(?:(.+):)?(\d{1,5})$/.exec(rest)) || [];
  const port = Number(digits);
  if (!(port >= 1 && port <= 65_535)) {
    throw new BadValue(
      "is no target",
      "Write process:PORT, such as process:8000, or process:0.0.0.0:8000 to be reached from other machines.",
    );
  }
  return { host: host.replace(/^\[(.*)\]$/, "$1"), port };
}
