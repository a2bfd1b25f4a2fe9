/** Each fault as a real client sees it, and that a failure replays. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import {
  allFaults,
  type Fault,
  type FaultOptions,
  type FaultProxy,
  faultByChance,
  startFaults,
} from "../../platform/faults.ts";

const document = { text: "x".repeat(100_000) };
let server: Server;
let target = "";
/** What reached the server. */
let got: string[] = [];
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    got.push(`${request.method} ${request.url} ${body}`.trim());
    response.setHeader("content-type", "application/json").end(JSON.stringify(document));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  target = `http://127.0.0.1:${(server.address() as AddressInfo).port}/base`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  got = [];
});

const proxies: FaultProxy[] = [];
afterEach(() => Promise.all(proxies.splice(0).map((proxy) => proxy.stop())));

async function start(faults: FaultOptions["faults"], only?: RegExp): Promise<FaultProxy> {
  const proxy = await startFaults({ target, faults, ...(only && { only }) });
  proxies.push(proxy);
  return proxy;
}

/** How a request ends for node's fetch: status, or the error's code or name. */
async function outcome(url: string, init: RequestInit = {}): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(500), ...init });
    const wait = response.headers.get("retry-after");
    const text = await response.text();
    if (response.ok) JSON.parse(text);
    return `${response.status}${wait === null ? "" : ` retry after ${wait}`}`;
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return cause?.code ?? name;
  }
}

const post = { method: "POST", body: "start a run" };

describe("a fault by script", () => {
  const cases: [Fault, string, string[]][] = [
    [{ fault: "none" }, "200", ["POST /base/x?y=1 start a run"]],
    [{ fault: "reset" }, "ECONNRESET", []],
    [{ fault: "reset", delivered: true }, "ECONNRESET", ["POST /base/x?y=1 start a run"]],
    [{ fault: "stall" }, "TimeoutError", []],
    [{ fault: "stall", delivered: true }, "TimeoutError", ["POST /base/x?y=1 start a run"]],
    [{ fault: "cut" }, "UND_ERR_SOCKET", ["POST /base/x?y=1 start a run"]],
    [{ fault: "status", code: 429 }, "429", []],
    [{ fault: "status", code: 429, retryAfter: "7" }, "429 retry after 7", []],
    [
      { fault: "status", code: 503, retryAfter: "Wed, 21 Oct 2026 07:28:00 GMT" },
      "503 retry after Wed, 21 Oct 2026 07:28:00 GMT",
      [],
    ],
    [{ fault: "status", code: 502, delivered: true }, "502", ["POST /base/x?y=1 start a run"]],
    [{ fault: "garbage", delivered: true }, "SyntaxError", ["POST /base/x?y=1 start a run"]],
  ];
  it.each(cases)("%j", async (fault, seenByClient, reached) => {
    const { url, seen } = await start([fault]);
    expect(await outcome(`${url}/x?y=1`, post)).toBe(seenByClient);
    expect(got).toEqual(reached);
    expect(seen).toEqual([{ request: "POST /base/x?y=1", fault }]);
    expect(await outcome(`${url}/after`)).toBe("200");
  });

  it("has nobody listening for a time, at once or after a request", async () => {
    const { url } = await start([{ fault: "refuse", ms: 300 }, { fault: "none" }, { fault: "refuse", ms: 300 }]);
    for (const round of [1, 2]) {
      expect(await outcome(url)).toBe("ECONNREFUSED");
      expect(await outcome(url)).toBe("ECONNREFUSED");
      await setTimeout(600);
      expect(await outcome(url)).toBe("200");
      expect(got).toHaveLength(round);
    }
  });

  it("cuts the body in half", async () => {
    const { url } = await start([{ fault: "cut" }]);
    const response = await fetch(url);
    expect(Number(response.headers.get("content-length"))).toBe(JSON.stringify(document).length);
    let size = 0;
    await expect(
      (async () => {
        for await (const chunk of response.body!) size += chunk.length;
      })(),
    ).rejects.toThrow();
    expect(size).toBe(Math.floor(JSON.stringify(document).length / 2));
  });

  it("strikes only the requests that are meant", async () => {
    const { url } = await start([{ fault: "status", code: 500 }], /^POST .*\/dagRuns/);
    expect(await outcome(`${url}/dagRuns`)).toBe("200");
    expect(await outcome(`${url}/dagRuns`, post)).toBe("500");
    expect(await outcome(`${url}/dagRuns`, post)).toBe("200");
  });

  it("does not hide that the server itself is gone", async () => {
    const proxy = await startFaults({ target: "http://127.0.0.1:9", faults: [] });
    proxies.push(proxy);
    expect(await outcome(proxy.url)).toBe("ECONNRESET");
  });
});

describe("faults by seed", () => {
  const kinds = allFaults.filter(({ fault }) => fault !== "refuse" && fault !== "stall");
  async function outcomes(faults: FaultOptions["faults"], requests: number): Promise<[string[], Fault[]]> {
    const { url, seen } = await start(faults);
    const all: string[] = [];
    for (let n = 0; n < requests; n++) all.push(await outcome(`${url}/${n}`));
    return [all, seen.map(({ fault }) => fault)];
  }

  it("are the same again with the seed, and with the script of what happened; others with another seed", async () => {
    const [first, happened] = await outcomes({ seed: 7, rate: 0.5, kinds }, 40);
    expect(first.filter((one) => one === "200").length).toBeGreaterThan(8);
    expect(new Set(first).size).toBeGreaterThan(5);
    expect((await outcomes({ seed: 7, rate: 0.5, kinds }, 40))[0]).toEqual(first);
    expect((await outcomes(happened, 40))[0]).toEqual(first);
    expect((await outcomes({ seed: 8, rate: 0.5, kinds }, 40))[0]).not.toEqual(first);
  }, 30_000);

  it("come as often as asked, each kind of them", () => {
    const drawn = Array.from({ length: 20_000 }, (_, n) => faultByChance({ seed: 3, rate: 0.26 }, n));
    const count = (fault: Fault) => drawn.filter((one) => one === fault).length;
    for (const fault of allFaults) expect(Math.abs(count(fault) - 400)).toBeLessThan(100);
  });
});
