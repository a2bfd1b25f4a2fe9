/** What every deploy target must do, on a real one: called by the test of each. */
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { get } from "../../../src/clients/service.ts";
import type { Served } from "../../../src/deploy/model.ts";
import type { Deployment, Target } from "../../../src/deploy/targets/target.ts";

export interface Bench {
  /** The same place each time, with variables for `service.py`. */
  target(env?: Readonly<Record<string, string>>): Target;
  /** Ends everything that runs at the place. */
  stop(): Promise<void>;
}

export const version = (number: number): Served => ({
  model: "digits",
  version: String(number),
  runId: `run-${number}`,
  modelId: `uuid-${number}`,
});

const never = new AbortController().signal;

/** What `/info` answers, or why it doesn't. */
export async function served(url: string): Promise<unknown> {
  const answer = await get(`${url}/info`, 5, never);
  return "json" in answer && answer.status === 200 ? (answer.json as { model_version: string }).model_version : answer;
}

export async function begun(target: Target): Promise<Deployment> {
  const deployment = await target.begin(never);
  if (!deployment) throw new Error("another deployment is under way");
  return deployment;
}

/** The whole of a deployment that goes well. */
export async function deployed(target: Target, wanted: Served): Promise<void> {
  const deployment = await begun(target);
  try {
    const candidate = await deployment.start(wanted);
    if (!candidate.ready) throw new Error([candidate.because, ...deployment.log()].join("\n"));
    await deployment.publish();
    await deployment.keep();
  } finally {
    deployment.close();
  }
}

export function targetContract(name: string, make: () => Promise<Bench>): void {
  describe(name, () => {
    let bench: Bench;
    beforeAll(async () => {
      bench = await make();
    });
    afterAll(() => bench.stop());

    it("serves nothing, and knows of nothing, before the first deployment", async () => {
      const deployment = await begun(bench.target());
      expect(deployment.now).toEqual({ current: undefined, former: undefined, running: false });
      deployment.close();
      expect(await served(bench.target().url)).not.toBe("1");
    });

    it("starts a version unseen by users, publishes it, and keeps it", async () => {
      const target = bench.target();
      const deployment = await begun(target);
      const candidate = await deployment.start(version(1));
      expect(candidate).toMatchObject({ ready: true });
      if (candidate.ready) expect(await served(candidate.url)).toBe("1");
      expect(await served(target.url)).not.toBe("1");
      await deployment.publish();
      expect(await served(target.url)).toBe("1");
      await deployment.keep();
      deployment.close();
      expect(await served(target.url)).toBe("1");
    });

    it("switches under load without a failed request, and never back", async () => {
      const target = bench.target({ BEHAVES: "slowly" });
      const load = traffic(target.url);
      await load.answers(20);
      await deployed(target, version(2));
      await load.answers(20);
      const { versions, failures } = await load.stop();
      expect(failures).toEqual([]);
      // What was under way at the switch, of each client one request.
      expect(versions.slice(versions.indexOf("2")).filter((one) => one === "1").length).toBeLessThan(8);
      expect(new Set(versions)).toEqual(new Set(["1", "2"]));
      expect(versions.at(-1)).toBe("2");
      const deployment = await begun(target);
      expect(deployment.now).toEqual({ current: version(2), former: version(1), running: true });
      deployment.close();
    });

    it("takes back what was published and not kept", async () => {
      const target = bench.target();
      const deployment = await begun(target);
      await deployment.start(version(3));
      await deployment.publish();
      expect(await served(target.url)).toBe("3");
      deployment.close();
      await until(async () => (await served(target.url)) === "2");
    });

    it("loses no request when deployments are broken off at any moment", async () => {
      const target = bench.target();
      const load = traffic(target.url);
      for (let moment = 0; moment < 8; moment++) {
        await free(target);
        const deployment = await begun(target);
        const work = (async () => {
          await deployment.start(version(3));
          await deployment.publish();
          await wait(100);
        })().catch(() => {});
        await Promise.race([work, wait(60 * moment)]);
        deployment.close();
        await work;
      }
      await load.answers(8);
      const { failures, versions } = await load.stop();
      expect(failures).toEqual([]);
      expect(versions.at(-1)).toBe("2");
      expect(await served(target.url)).toBe("2");
    });

    it("tells of a service that never gets ready, and of one that ends at its start, with its last words", async () => {
      const slow = await begun(bench.target({ BEHAVES: "never-ready" }));
      expect(await slow.start(version(3))).toEqual({
        ready: false,
        because: expect.stringMatching(/not ready within/),
      });
      slow.close();
      const broken = await begun(bench.target({ BEHAVES: "crashes" }));
      expect(await broken.start(version(3))).toEqual({ ready: false, because: expect.stringMatching(/exit code 1/) });
      expect(broken.log()).toEqual(["no way in with None", "Traceback: no module named torch"]);
      broken.close();
      expect(await served(bench.target().url)).toBe("2");
    });

    it("takes one deployment at a time", async () => {
      const first = await begun(bench.target());
      expect(await bench.target().begin(never)).toBeUndefined();
      first.close();
      await free(bench.target());
    });
  });
}

/** Until another deployment may begin. */
export const free = (target: Target): Promise<void> =>
  until(async () => {
    const deployment = await target.begin(never);
    deployment?.close();
    return deployment !== undefined;
  });

export async function until(holds: () => Promise<boolean>, seconds = 20): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error("it did not come true in time");
    await wait(50);
  }
}

/** Eight clients that ask without a pause. */
export function traffic(url: string) {
  const versions: string[] = [];
  const failures: string[] = [];
  let going = true;
  const clients = Array.from({ length: 8 }, async (_, client) => {
    while (going) {
      try {
        const response = await fetch(`${url}/predict`, { method: "POST", body: "x".repeat(1000 * client) });
        const answer = (await response.json()) as { model_version?: string; bytes?: number };
        if (response.ok && answer.bytes === 1000 * client) versions.push(answer.model_version ?? "");
        else failures.push(`${response.status} ${JSON.stringify(answer)}`);
      } catch (error) {
        failures.push(String((error as Error).cause ?? error));
      }
    }
  });
  return {
    versions,
    answers: (more: number) => {
      const wanted = versions.length + failures.length + more;
      return until(async () => versions.length + failures.length >= wanted);
    },
    async stop() {
      going = false;
      await Promise.all(clients);
      return { versions, failures };
    },
  };
}
