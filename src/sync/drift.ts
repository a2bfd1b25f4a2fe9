/** What others have done to the live release since its sync, and what becomes of it. Pure. */
import type { ExpectedFile, Manifest } from "./manifest.ts";
import type { Drift, ReleaseFile } from "./targets/target.ts";

export const driftChoices = ["refuse", "keep", "overwrite", "ignore"] as const;

export type DriftChoice = (typeof driftChoices)[number];

/** With what lies there now, unless it is missing. */
export interface FoundDrift extends Drift {
  /** Of its bytes. */
  sha256?: string;
  /** SHA-256 of its text as Airflow keeps it. */
  source?: string;
}

/** What a release is made of. */
export interface Offer {
  files: readonly ReleaseFile[];
  /** Path within the release → SHA-256. */
  hashes: Readonly<Record<string, string>>;
  dags: ExpectedFile[];
  /** See `Manifest.kept`. */
  kept?: Manifest["kept"];
}

/** Without what was kept of others: it is drift until the repository has it, or until it is overwritten. */
export function asCommitted(manifest: Manifest): Manifest {
  const files = { ...manifest.files };
  for (const [path, sha256] of Object.entries(manifest.kept ?? {}))
    if (sha256 === null) delete files[path];
    else files[path] = sha256;
  return { ...manifest, files };
}

/** What really lies there, as a manifest's `files`. */
export function actualFiles(committed: Pick<Manifest, "files">, drift: readonly FoundDrift[]): Manifest["files"] {
  const files = { ...committed.files };
  for (const { path, sha256 } of drift)
    if (sha256 === undefined) delete files[path];
    else files[path] = sha256;
  return files;
}

/** Without what the next release does in the same way. */
export const unsettled = (drift: readonly FoundDrift[], { hashes }: Pick<Offer, "hashes">): FoundDrift[] =>
  drift.filter(({ path, sha256 }) => hashes[path] !== sha256);

/** A release that takes over what others have done. Which DAGs a file of theirs makes is only known when it runs. */
export function keeping(offer: Offer, drift: readonly FoundDrift[]): Offer {
  const theirs = new Map(drift.map((one) => [one.path, one]));
  return {
    files: [...offer.files.filter(({ path }) => !theirs.has(path)), ...drift.flatMap(({ file }) => file ?? [])],
    hashes: actualFiles({ files: { ...offer.hashes } }, drift),
    dags: offer.dags.flatMap((dag) => {
      const found = theirs.get(dag.path);
      if (!found) return [dag];
      return found.source === undefined ? [] : [{ ...dag, source: found.source, dagIds: [], open: true }];
    }),
    kept: Object.fromEntries(drift.map(({ path }) => [path, offer.hashes[path] ?? null])),
  };
}

const did: Readonly<Record<Drift["kind"], string>> = {
  changed: "was changed",
  missing: "is gone",
  added: "was added",
};

/** `a.py was changed, b.py is gone and 3 more`. */
export function driftWords(drift: readonly Drift[], most = 5): string {
  const named = drift.slice(0, most).map(({ path, kind }) => `${path} ${did[kind]}`);
  const more = drift.length > most ? ` and ${drift.length - most} more` : "";
  return `${named.join(", ")}${more}`;
}

/** What stands against a sync as long as nobody chose what becomes of the drift. */
export function objectionToDrift(drift: readonly Drift[], choice: DriftChoice): string[] {
  if (drift.length === 0 || choice !== "refuse") return [];
  return [
    `The live release is not as the last sync left it: ${driftWords(drift)}. Take that over into the repository, or set drift: keep or drift: overwrite.`,
  ];
}
