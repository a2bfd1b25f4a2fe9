/**
 * How releases are kept in an object store, in few objects. Each release has its packs: its manifest and those contents that no pack
 * before had, one after the other. One index says what is live and where each content lies. Pure.
 *
 * A pack is `<length of the manifest> <manifest, as JSON, gzipped><content><content>…`; only a release's first pack has a manifest.
 */
import { gunzipSync, gzipSync } from "node:zlib";
import { z } from "zod";
import { largeRecord, type Manifest, manifestShape } from "./manifest.ts";

/** SHA-256 of a content → offsets of its first byte and of the one after its last. */
const pack = largeRecord(
  (value): value is [start: number, end: number] =>
    Array.isArray(value) && value.length === 2 && value.every(Number.isSafeInteger),
);

const keptRelease = z.object({
  release: z.string(),
  /** Length of what stands before the contents in its first pack. */
  head: z.int(),
  /** Names of the packs that together hold all of its contents, its own among them. */
  packs: z.array(z.string()),
});

const indexShape = z.object({
  schema: z.literal("mlops-actions/s3-index/1"),
  live: manifestShape.nullable(),
  /** Path of a live file → etag of its object. */
  etags: largeRecord((value) => typeof value === "string"),
  /** Newest first. */
  releases: z.array(keptRelease),
  /** By name. */
  packs: z.record(z.string(), pack),
  /** Paths that lay at the target before the first release, and are not ours. */
  foreign: z.array(z.string()),
  /** How many releases were to be kept, when old ones were last deleted. */
  keep: z.int().optional(),
  /** Changes with every writing. */
  nonce: z.string(),
});

export type Index = z.infer<typeof indexShape>;
export type Pack = z.infer<typeof pack>;

export const emptyIndex = (foreign: readonly string[]): Index => ({
  schema: "mlops-actions/s3-index/1",
  live: null,
  etags: {},
  releases: [],
  packs: {},
  foreign: [...foreign],
  nonce: "",
});

export const writtenIndex = (index: Index): Uint8Array => gzipSync(JSON.stringify(index), { level: 1 });

/** undefined when it is none. */
export function readIndex(bytes: Uint8Array): Index | undefined {
  try {
    return indexShape.parse(JSON.parse(gunzipSync(bytes).toString("utf8")));
  } catch {
    return undefined;
  }
}

export const packName = (release: string, part: number): string => `${release}.${part}`;

/** The beginning of a release's first pack. */
export function packHead(manifest: Manifest): Buffer {
  const zipped = gzipSync(JSON.stringify(manifest), { level: 1 });
  return Buffer.concat([Buffer.from(`${zipped.length} `), zipped]);
}

/** The manifest that a release's first pack begins with; undefined when there is none. */
export function manifestIn(bytes: Uint8Array): Manifest | undefined {
  try {
    const [, digits = ""] = /^(\d{1,9}) /.exec(Buffer.from(bytes.subarray(0, 10)).toString("latin1")) ?? [];
    const start = digits.length + 1;
    return manifestShape.parse(JSON.parse(gunzipSync(bytes.subarray(start, start + Number(digits))).toString("utf8")));
  } catch {
    return undefined;
  }
}

/**
 * Packs that a new release can take contents from. Not those of whose bytes it needs less than half: what it needs of them goes into its
 * own pack once more, so that they can be deleted with the releases before it.
 */
export function usefulPacks(packs: Index["packs"], needed: ReadonlySet<string>): [string, Pack][] {
  return Object.entries(packs).filter(([, contents]) => {
    let [all, used] = [0, 0];
    for (const [sha, [start, end]] of Object.entries(contents)) {
      all += end - start;
      if (needed.has(sha)) used += end - start;
    }
    return used > 0 && used * 2 >= all;
  });
}

/** Takes all releases out of the index but the `keep` newest and those that are spared. Answers the ids of those that are gone. */
export function withoutOld(index: Index, keep: number, spared: readonly string[]): { index: Index; gone: string[] } {
  const stays = (one: Index["releases"][number], at: number) => at < keep || spared.includes(one.release);
  const releases = index.releases.filter(stays);
  const needed = new Set(releases.flatMap((one) => one.packs));
  return {
    index: {
      ...index,
      keep,
      releases,
      packs: Object.fromEntries(Object.entries(index.packs).filter(([name]) => needed.has(name))),
    },
    gone: index.releases.filter((one, at) => !stays(one, at)).map(({ release }) => release),
  };
}
