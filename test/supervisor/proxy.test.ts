/** The public port between real HTTP clients and a real HTTP service. */
import { createHash, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "@jest/globals";
import { type Backend, proxy } from "../../src/supervisor/proxy.ts";
import { until } from "../deploy/targets/contract.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listening(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

/** A service, and the proxy before it. */
async function before(service: (incoming: IncomingMessage, outgoing: ServerResponse) => void) {
  const backend: Backend = { port: await listening(createServer(service)), inFlight: 0 };
  const url = `http://127.0.0.1:${await listening(proxy(() => backend))}`;
  return { backend, url };
}

it("passes on method, path, headers and status, but nothing of the connection", async () => {
  const { url } = await before((incoming, outgoing) => {
    outgoing.writeHead(418, { "set-cookie": ["a=1", "b=2"], "x-own": "yes", connection: "close" });
    outgoing.end(JSON.stringify({ method: incoming.method, path: incoming.url, headers: incoming.headers }));
  });
  const response = await fetch(`${url}/a%2Fb?c=d&c=%C3%BC`, {
    method: "PUT",
    headers: { "X-Asked": "ö-less", te: "trailers" },
    body: "x",
  });
  const seen = (await response.json()) as { method: string; path: string; headers: Record<string, string> };
  expect(response.status).toBe(418);
  expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(response.headers.get("x-own")).toBe("yes");
  expect([seen.method, seen.path]).toEqual(["PUT", "/a%2Fb?c=d&c=%C3%BC"]);
  expect(seen.headers).toMatchObject({ "x-asked": "ö-less", host: url.replace("http://", "") });
  expect(seen.headers.te).toBeUndefined();
});

it("passes on 20 MB both ways, whether their length is told or not", async () => {
  const bytes = randomBytes(20_000_000);
  const { url } = await before((incoming, outgoing) => incoming.pipe(outgoing));
  const hash = (data: Uint8Array) => createHash("sha256").update(data).digest("hex");
  for (const body of [bytes, new Blob([bytes]).stream()]) {
    const response = await fetch(url, { method: "POST", body, duplex: "half" } as RequestInit);
    expect(hash(new Uint8Array(await response.arrayBuffer()))).toBe(hash(bytes));
  }
});

it("passes on what comes as soon as it comes", async () => {
  let finish = () => {};
  const { url } = await before((_, outgoing) => {
    outgoing.write("first");
    finish = () => outgoing.end("last");
  });
  const reader = (await fetch(url)).body!.getReader();
  expect(Buffer.from((await reader.read()).value!).toString()).toBe("first");
  finish();
  expect(Buffer.from((await reader.read()).value!).toString()).toBe("last");
});

it("ends the request to the service when the client hangs up, and counts what is under way", async () => {
  let hungUp = false;
  const { url, backend } = await before((_, outgoing) => {
    outgoing.on("close", () => (hungUp = true));
  });
  const client = request(url).on("error", () => {});
  client.end();
  await until(async () => backend.inFlight === 1);
  client.destroy();
  await until(async () => hungUp && backend.inFlight === 0);
});

it("shows an answer that was cut as cut, not as a shorter one", async () => {
  const { url } = await before((_, outgoing) => {
    outgoing.writeHead(200, { "content-length": "100" });
    outgoing.write("half");
    setTimeout(() => outgoing.destroy(), 50);
  });
  await expect(fetch(url).then((response) => response.text())).rejects.toThrow("terminated");
});

it("says 503, and when to come again, while nothing serves", async () => {
  const { url, backend } = await before((_, outgoing) => outgoing.destroy());
  expect((await fetch(url)).status).toBe(503);
  Object.assign(backend, { port: 1 });
  const refused = await fetch(url, { method: "POST", body: "x".repeat(100_000) });
  expect([refused.status, refused.headers.get("retry-after"), await refused.json()]).toEqual([
    503,
    "1",
    { detail: "The model service is not running at the moment." },
  ]);
  const none = `http://127.0.0.1:${await listening(proxy(() => undefined))}`;
  expect((await fetch(none)).status).toBe(503);
});

it("answers clients that ask before they send", async () => {
  const { url } = await before((incoming, outgoing) => incoming.pipe(outgoing));
  const answer = await new Promise<string>((resolve, reject) => {
    const client = request(url, { method: "POST", headers: { expect: "100-continue" } }, (response) => {
      response.setEncoding("utf8").on("data", resolve);
    });
    client.on("error", reject).on("continue", () => client.end("go on"));
    client.flushHeaders();
  });
  expect(answer).toBe("go on");
});
