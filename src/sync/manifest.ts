/** What lies beside a release at its target: which commit it is, byte for byte, and what Airflow makes of it. */
import { createHash } from "node:crypto";
import { z } from "zod";

const isSha256 = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const sha256 = z.string().refine(isSha256);

/** A record of thousands of entries: `z.record` takes a hundred times as long. */
export const largeRecord = <T>(holds: (value: unknown) => value is T) =>
  z.custom<Record<string, T>>(
    (value) =>
      typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(holds),
  );

const expectedFile = z.object({
  /** Within the release. */
  path: z.string(),
  /** SHA-256 of its text with lines that end in LF, as Airflow keeps it. */
  source: sha256,
  /** DAGs that it makes, as far as its source tells. */
  dagIds: z.array(z.string()),
  /** It may make others too: which is known only when it runs. */
  open: z.boolean(),
});

export const manifestShape = z.object({
  schema: z.literal("mlops-actions/sync-manifest/1"),
  release: z.string().regex(/^[\w.-]+$/),
  commit: z.string().optional(),
  actor: z.string().optional(),
  /** ISO 8601, UTC. */
  time: z.string(),
  /** Tells two syncs of the same commit apart. */
  nonce: z.string(),
  /** The release that was live before. */
  former: z.string().optional(),
  /** Name → reference with digest, as they were pinned. */
  images: z.record(z.string(), z.string()),
  /** Path within the release → SHA-256 of its bytes. */
  files: largeRecord(isSha256),
  /** Path of what others had done and was kept → SHA-256 of what the commit has in its place; null for nothing. */
  kept: z.record(z.string(), sha256.nullable()).optional(),
  /** The files that Airflow makes DAGs from. */
  dags: z.array(expectedFile),
});

export type Manifest = z.infer<typeof manifestShape>;
export type ExpectedFile = z.infer<typeof expectedFile>;

/** SHA-256 of a text as Airflow keeps it: lines end in LF. */
export const sourceHash = (text: string): string =>
  createHash("sha256")
    .update(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"))
    .digest("hex");

/** undefined when it is none. */
export function readManifest(text: string): Manifest | undefined {
  try {
    return manifestShape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export interface Draft extends Pick<Manifest, "files" | "dags" | "images" | "kept"> {
  commit: string | undefined;
  actor: string;
  /** What is live now. */
  current: Pick<Manifest, "release"> | undefined;
}

/** `nonce`: random, hexadecimal. */
export function manifestOf({ commit, current, kept, ...rest }: Draft, time: Date, nonce: string): Manifest {
  return {
    schema: "mlops-actions/sync-manifest/1",
    release: releaseId(time, commit, nonce),
    ...(commit !== undefined && { commit }),
    time: time.toISOString(),
    nonce,
    ...(current && { former: current.release }),
    ...rest,
    ...(kept && { kept }),
  };
}

/** `20261121T104500Z-0c0ffee-3f2a`: sorts by time, names the commit. */
function releaseId(time: Date, commit: string | undefined, nonce: string): string {
  const stamp = time.toISOString().replace(/[-:]|\.\d+/g, "");
  return [stamp, (commit ?? "local").slice(0, 7), nonce.slice(0, 4)].join("-");
}
