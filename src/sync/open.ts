/** The target that a text names: `folder:/srv/airflow/team`. */
import { UserError } from "../kernel/errors.ts";
import { BadValue } from "../kernel/inputs.ts";
import type { Manifest } from "./manifest.ts";
import { targets } from "./targets/index.generated.ts";
import type { Surroundings, Target } from "./targets/target.ts";

const kinds = Object.values(targets);

/** The forms and what they mean, for help. */
export const targetForms = kinds.map(({ form, help }) => `${form} (${help})`).join(", ");

const kindOf = (text: string) => targets[(/^(\w+)[:+]/.exec(text)?.[1] ?? "") as keyof typeof targets];

/** Throws BadValue when the text names no target. */
export function checkTarget(text: string): void {
  const kind = kindOf(text);
  if (kind?.pattern.test(text)) return;
  if (kind) throw new BadValue(`is no ${kind.form}`, `${kind.form}: ${kind.help}. For example: ${kind.example}`);
  throw new BadValue("is no target", `Write ${kinds.map(({ form }) => form).join(", or ")}.`);
}

/** `text` has passed `checkTarget`. */
export async function openTarget(text: string, around: Surroundings): Promise<Target> {
  const kind = kindOf(text);
  return (await kind.load()).open({ ...kind.pattern.exec(text)?.groups }, around);
}

/** The release to go back to: the one of that id, or the one before the live one. Throws UserError when it is not kept. */
export async function keptRelease(
  wanted: string | undefined,
  target: Target,
  current: Manifest | undefined,
): Promise<Manifest> {
  const id = wanted ?? current?.former;
  const found = id === undefined ? undefined : await target.manifest(id);
  if (found) return found;
  const others = (await target.kept()).filter((release) => release !== current?.release);
  throw new UserError(
    id === undefined ? "there is no release before the live one" : `there is no release ${id} at the target`,
    "input release",
    others.length > 0
      ? `Name one that is kept: ${others.slice(0, 20).join(", ")}.`
      : "Nothing else is kept: sync the commit that you want.",
  );
}
