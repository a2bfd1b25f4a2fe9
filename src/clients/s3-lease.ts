/** A lock that is one object: who has it says so there, and says so again while it works, so that a crashed one blocks for two minutes. */
import { ownerIn, ownerText } from "./owner.ts";
import type { S3 } from "./s3.ts";

/** A holder that is not heard of for so many seconds has crashed. */
const leaseSeconds = 120;
/** How often those who come at the same moment look again. */
const tries = 5;

export interface Lease {
  /** The holder before crashed. */
  left: boolean;
  /** Ends what keeps it alive. True when it is still this one's, to be given back by deleting the object. */
  end(): Promise<boolean>;
  /** Leaves it as a crashed holder would: the next one clears up. */
  abandon(): Promise<void>;
}

/** `seconds`: nobody waits longer than that, whatever the holder says. */
export async function takeLease(
  s3: S3,
  key: string,
  { who, seconds }: { who: string; seconds: number },
): Promise<Lease | { heldBy: string }> {
  const note = (length: number) => Buffer.from(ownerText({ who, seconds: length }));
  const length = Math.min(seconds, leaseSeconds);
  for (let tried = 1; ; tried++) {
    let etag = await s3.putObject(key, note(length), "absent");
    const left = etag === undefined;
    const found = left ? await s3.getObject(key) : undefined;
    if (found) {
      const heldBy = ownerIn(Buffer.from(found.bytes).toString("utf8"));
      if (heldBy !== undefined) return { heldBy };
      etag = await s3.putObject(key, note(length), { etag: found.etag });
    }
    if (etag !== undefined) return held(s3, key, etag, { note, left, length, end: Date.now() + seconds * 1000 });
    if (tried === tries) return { heldBy: "somebody who came at the same moment" };
  }
}

function held(
  s3: S3,
  key: string,
  first: string,
  { note, left, length, end }: { note(length: number): Buffer; left: boolean; length: number; end: number },
): Lease {
  let etag: string | undefined = first;
  let until = Date.now() + length * 1000;
  const write = async (seconds: number) => {
    etag &&= await s3.putObject(key, note(seconds), { etag });
    until = Date.now() + seconds * 1000;
  };
  let writing = Promise.resolve();
  // A renewal that fails is made up for by the next one, or the lease ends.
  const renew = () => {
    if (Date.now() < end) writing = writing.then(() => write(length)).catch(() => {});
  };
  const renewal = setInterval(renew, leaseSeconds * 300).unref();
  const stop = () => {
    clearInterval(renewal);
    return writing;
  };
  return {
    left,
    async end() {
      await stop();
      return etag !== undefined && (Date.now() < until || (await s3.getObject(key))?.etag === etag);
    },
    async abandon() {
      await stop();
      await write(0);
    },
  };
}
