/** Where models are served: what every deploy target can do. `test/deploy/targets/contract.ts` is its test. */
import type { Served } from "../model.ts";
import type { Now } from "../strategy.ts";

export interface Target {
  /** Where the service's users find it; without a slash at its end. */
  readonly url: string;
  /** Begins a deployment, one at a time; undefined while another one is under way. Throws UserError and RemoteError. */
  begin(signal: AbortSignal): Promise<Deployment | undefined>;
}

/** A deployment under way. Until `keep`, whatever happens to us, the version before goes on serving, or serves again. */
export interface Deployment {
  readonly now: Now;
  /** Starts a version beside the one that serves, and waits until it is ready. */
  start(version: Served): Promise<Candidate>;
  /** Users' requests go to the candidate from now on; none is lost. */
  publish(): Promise<void>;
  /** The candidate stays: it is the current version now, and the one before is the former. */
  keep(): Promise<void>;
  /** The last lines of the candidate's log. */
  log(): readonly string[];
  /** The end; takes back what was not kept. */
  close(): void;
}

/** `url` is the candidate's own, which its users don't know. */
export type Candidate = { ready: true; url: string } | { ready: false; because: string };
