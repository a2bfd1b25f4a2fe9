/**
 * The ledger of promotions, one file for each registered model on the state branch. MLflow's aliases have no compare-and-set, no history
 * and no actor; the ledger has: a promotion writes an intent, sets the alias and writes how it ended. One intent at most is open, and the
 * branch takes one writer at a time, so two promoters never set the alias at once. An intent that outlived its promoter is settled by
 * reading the alias.
 */
import type { StateBranch } from "../clients/state.ts";
import { UserError } from "../kernel/errors.ts";

export interface Promotion {
  model: string;
  alias: string;
  /** Version before; null when there was none. */
  from: string | null;
  to: string;
  /** Left out where a verdict promotes: `rollback` goes back, `heal` undoes what someone changed past the ledger. */
  kind?: "rollback" | "heal";
  /** Who or what promotes: an actor, a run of a workflow. */
  by: string;
  /** Why: the verdict and the rules, in one line; of a rollback, what its user says. */
  because: string;
  /** SHA-256 of the evidence file of the verdict; a rollback and a healing have none. */
  evidence?: string;
}

/** A line of the ledger. `done` and `dropped` end the intent of the same id. */
export type Entry =
  | ({ id: string; at: string; event: "intent"; expires: string } & Promotion)
  | { id: string; at: string; event: "done" | "dropped"; settled?: true; found?: string | null };

/** So long after its intent a promoter is taken for dead, in milliseconds; and so long it may wait with setting the alias. */
export const patience = 120_000;
const mostWait = 45_000;

/** Path on the state branch; any model's name is a file's name so. */
export const ledgerPath = (model: string): string =>
  `models/${encodeURIComponent(model).replace(/[!'()*.]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}.jsonl`;

/** Throws UserError that names the line for what is no ledger; `path` is its name for messages. */
export function entriesOf(text: string | undefined, path = "the ledger"): Entry[] {
  return (text ?? "")
    .split("\n")
    .filter((line) => line !== "")
    .map((line, index) => {
      const entry = parsed(line) as Partial<Record<string, unknown>> | null | undefined;
      const texts = entry?.event === "intent" ? ["id", "at", "expires", "model", "alias", "to", "by"] : ["id", "at"];
      const known = ["intent", "done", "dropped"].includes(String(entry?.event));
      if (known && texts.every((key) => typeof entry?.[key] === "string")) return entry as unknown as Entry;
      throw new UserError(
        `line ${index + 1} is no entry of a ledger, so nothing is promoted`,
        `${path} on the state branch`,
        "Someone has edited it: mend that line, or take the commit back.",
      );
    });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

export type Intent = Extract<Entry, { event: "intent" }>;

/** The intent that has not ended. */
export function openIntent(entries: readonly Entry[]): Intent | undefined {
  const ended = new Set(entries.filter(({ event }) => event !== "intent").map(({ id }) => id));
  return entries.findLast((entry): entry is Intent => entry.event === "intent" && !ended.has(entry.id));
}

export type Began =
  /** The alias may be set until then, not later: others would take the promoter for dead. */
  | { state: "begun"; until: Date }
  /** Another one promotes until then; ask again. */
  | { state: "busy"; by: string; until: Date }
  /** The alias is no longer where the candidate was compared with. */
  | { state: "moved"; to: string | undefined };

export class Ledger {
  readonly #state: StateBranch;
  readonly #model: string;
  readonly #aliasNow: () => Promise<string | undefined>;
  readonly #now: () => number;

  /** `aliasNow` asks MLflow for the version that the alias has at this moment. */
  constructor(state: StateBranch, model: string, aliasNow: () => Promise<string | undefined>, now = () => Date.now()) {
    this.#state = state;
    this.#model = model;
    this.#aliasNow = aliasNow;
    this.#now = now;
  }

  async entries(): Promise<Entry[]> {
    const path = ledgerPath(this.#model);
    return entriesOf(await this.#state.read(path), path);
  }

  /** Ends an intent that outlived its promoter, by what the alias is. Answers what was settled. */
  async settle(): Promise<Intent | undefined> {
    let settled: Intent | undefined;
    await this.#append("Settle a promotion that was cut short", async (entries) => {
      settled = openIntent(entries);
      if (settled === undefined || Date.parse(settled.expires) > this.#now()) {
        settled = undefined;
        return undefined;
      }
      return this.#end(settled, await this.#aliasNow(), true);
    });
    return settled;
  }

  /** Writes the intent, unless another one's is open or the alias is not at `expected`. */
  async begin(id: string, promotion: Promotion, expected = promotion.from): Promise<Began> {
    let answer: Began | undefined;
    await this.#append(`Promote ${promotion.model} to version ${promotion.to}`, async (entries) => {
      const open = openIntent(entries);
      if (open !== undefined) {
        answer = { state: "busy", by: open.by, until: new Date(open.expires) };
        return undefined;
      }
      const alias = await this.#aliasNow();
      if ((alias ?? null) !== expected) {
        answer = { state: "moved", to: alias };
        return undefined;
      }
      answer = { state: "begun", until: new Date(this.#now() + mostWait) };
      const expires = new Date(this.#now() + patience).toISOString();
      return { id, at: this.#time(), event: "intent", expires, ...promotion };
    });
    return answer!;
  }

  /**
   * Writes how it ended, by what the alias is; also when someone who took us for dead has written "dropped" and the alias is ours after
   * all. Answers the alias, and the ledger's commit.
   */
  async finish(id: string): Promise<{ alias: string | undefined; commit: string }> {
    let alias: string | undefined;
    const commit = await this.#append(`End of a promotion of ${this.#model}`, async (entries) => {
      alias = await this.#aliasNow();
      const own = entries.filter((entry) => entry.id === id);
      const intent = own.find((entry): entry is Intent => entry.event === "intent")!;
      const open = own.length === 1;
      const isDone = own.some(({ event }) => event === "done");
      return open || (!isDone && alias === intent.to) ? this.#end(intent, alias, false) : undefined;
    });
    return { alias, commit };
  }

  #end(intent: Intent, alias: string | undefined, settled: boolean): Entry {
    const event = alias === intent.to ? "done" : "dropped";
    return {
      id: intent.id,
      at: this.#time(),
      event,
      ...(settled && { settled: true as const }),
      ...(event === "dropped" && { found: alias ?? null }),
    };
  }

  #append(title: string, next: (entries: readonly Entry[]) => Promise<Entry | undefined>): Promise<string> {
    const path = ledgerPath(this.#model);
    return this.#state.change(title, async (read) => {
      const text = (await read(path)) ?? "";
      const entry = await next(entriesOf(text, path));
      return entry === undefined ? undefined : { [path]: `${text}${JSON.stringify(entry)}\n` };
    });
  }

  #time(): string {
    return new Date(this.#now()).toISOString();
  }
}
