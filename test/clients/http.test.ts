/** What every client relies on: what is repeated, what is not, how long, and what the user is told. Against servers that fail. */
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect, createServer as listener, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { type Fault, type FaultProxy, startFaults } from "../../platform/faults.ts";
import { Http, HttpError, type HttpOptions } from "../../src/clients/http.ts";
import { UserError } from "../../src/kernel/errors.ts";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

interface Got {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** A server of this test's own, and what it was asked. It says what it was asked unless told otherwise. */
async function service(answer?: RequestListener): Promise<{ url: string; got: Got[] }> {
  const got: Got[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "", url = "", headers } = request;
    got.push({ method, path: url, headers, body: Buffer.concat(chunks).toString() });
    if (answer) return answer(request, response);
    response.setHeader("content-type", "application/json").end(JSON.stringify({ asked: url }));
  });
  return { url: await listening(server), got };
}

async function listening(server: Server | ReturnType<typeof listener>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ends.push(() => {
    if ("closeAllConnections" in server) server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function failing(faults: readonly Fault[], answer?: RequestListener) {
  const { url, got } = await service(answer);
  const proxy: FaultProxy = await startFaults({ target: url, faults });
  ends.push(() => proxy.stop());
  return { url: proxy.url, got };
}

/** An address where nobody listens. */
async function nobody(): Promise<string> {
  const server = listener();
  const url = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return url;
}

const http = (base: string, options: Partial<HttpOptions> = {}) =>
  new Http({ service: "Oven", base, deadline: 10, hint: "Is it on?", ...options });

const asked = z.object({ asked: z.string() });

async function failureOf(work: Promise<unknown>): Promise<HttpError> {
  const error = await work.then(
    () => undefined,
    (failed: unknown) => failed,
  );
  expect(error).toBeInstanceOf(HttpError);
  return error as HttpError;
}

const passing: [string, Fault][] = [
  ["refuses", { fault: "refuse", ms: 300 }],
  ["resets", { fault: "reset" }],
  ["cuts the body in half", { fault: "cut" }],
  ["says 429", { fault: "status", code: 429 }],
  ["says 502", { fault: "status", code: 502 }],
  ["says 503", { fault: "status", code: 503 }],
  ["says 504", { fault: "status", code: 504 }],
  ["does not answer", { fault: "stall" }],
];

describe("what is safe to repeat", () => {
  it.each(passing)("is asked again when the service %s", async (_, fault) => {
    const { url } = await failing([fault]);
    const answer = await http(url, { attempt: 0.4 }).request("GET", "/x", { query: { a: ["1", "2"], b: undefined } });
    expect(answer.json(asked)).toEqual({ asked: "/x?a=1&a=2" });
  });

  it.each(["PUT", "DELETE", "HEAD"])("are %s requests too", async (method) => {
    const { url, got } = await failing([{ fault: "reset", delivered: true }]);
    await http(url).request(method, "/x");
    expect(got).toHaveLength(2);
  });

  it("is a POST of which the caller says so, with its whole body each time", async () => {
    const { url, got } = await failing([{ fault: "reset", delivered: true }]);
    await http(url).request("POST", "/x", { json: { n: 1 }, repeatable: true });
    expect(got.map(({ body }) => body)).toEqual(['{"n":1}', '{"n":1}']);
  });

  it.each([400, 401, 404, 409, 500, 501])("is not asked again after %i: it would say the same", async (code) => {
    const { url, got } = await service((_, response) => void response.writeHead(code).end());
    expect(await failureOf(http(url).request("GET", "/x"))).toMatchObject({ status: code });
    expect(got).toHaveLength(1);
  });
});

describe("a POST", () => {
  const doubtful = passing.filter(([, { fault }]) => fault !== "refuse");

  it.each(doubtful)("is sent once when the service %s", async (_, fault) => {
    const { url, got } = await failing([{ ...fault, ...(fault.fault !== "cut" && { delivered: true }) } as Fault]);
    await failureOf(http(url, { attempt: 0.4 }).request("POST", "/x", { json: {} }));
    expect(got).toHaveLength(1);
  });

  it("is sent again after a refused connection, which brought nothing", async () => {
    const { url, got } = await failing([{ fault: "refuse", ms: 300 }]);
    await http(url).request("POST", "/x", { json: {} });
    expect(got).toHaveLength(1);
  });

  it("that is redirected is told where to, not sent on as a GET", async () => {
    const { url, got } = await service((_, response) => {
      response.writeHead(302, { location: "https://oven.example.org/x?token=secret" }).end();
    });
    const { message } = await failureOf(http(url).request("POST", "/x", { json: {} }));
    expect(message).toContain("302 (it moved to https://oven.example.org/x)");
    expect(got).toHaveLength(1);
  });
});

it("a POST goes over a connection of its own, since one that was used before may be about to close", async () => {
  const used = new WeakSet<Socket>();
  const { url, got } = await service((request, response) => {
    if (used.has(request.socket)) return void request.socket.destroy();
    used.add(request.socket);
    response.end("{}");
  });
  for (const method of ["GET", "POST", "POST"]) await http(url).request(method, "/x");
  expect(got.map(({ method }) => method)).toEqual(["GET", "POST", "POST"]);
});

describe("a GET that is redirected", () => {
  it("gives what lies there, and no credentials to another origin", async () => {
    const other = await service();
    const { url } = await service((_, response) => void response.writeHead(302, { location: `${other.url}/y` }).end());
    const headers = () => ({ authorization: "Bearer hunter2" });
    const answer = await http(url, { headers }).request("GET", "/x");
    expect(answer.json(asked)).toEqual({ asked: "/y" });
    expect(other.got.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  it("is the caller's where 301 is an answer to it", async () => {
    const { url } = await service((_, response) => void response.writeHead(301, { location: "/y" }).end());
    expect((await http(url).request("GET", "/x", { answers: [301] })).status).toBe(301);
  });
});

describe("waiting", () => {
  it.each([
    ["seconds", "1"],
    ["a date", () => new Date(Date.now() + 2000).toUTCString()],
  ])("is as long as Retry-After says in %s", async (_, given) => {
    const retryAfter = typeof given === "string" ? given : given();
    const { url } = await failing([{ fault: "status", code: 429, retryAfter }]);
    const started = performance.now();
    await http(url).request("GET", "/x");
    expect(performance.now() - started).toBeGreaterThan(900);
  });

  it("ends at once when Retry-After lies behind the deadline", async () => {
    const { url } = await failing([{ fault: "status", code: 503, retryAfter: "3600" }]);
    const started = performance.now();
    expect(await failureOf(http(url).request("GET", "/x"))).toMatchObject({ status: 503 });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it("ends at the deadline, however often the service fails", async () => {
    const { url, got } = await failing(Array(50).fill({ fault: "status", code: 503, delivered: true }));
    const started = performance.now();
    await failureOf(http(url, { deadline: 2 }).request("GET", "/x"));
    expect(performance.now() - started).toBeLessThan(2500);
    expect(got.length).toBeGreaterThan(1);
  });

  it("ends at the deadline when the answer drips", async () => {
    const { url } = await service((_, response) => {
      response.write("{");
      const drip = setInterval(() => response.write(" "), 50);
      response.on("close", () => clearInterval(drip));
    });
    const started = performance.now();
    expect(await failureOf(http(url, { deadline: 1 }).request("GET", "/x"))).toMatchObject({ status: "time-out" });
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it.each([
    ["an answer", { fault: "stall" }],
    ["the next try", { fault: "status", code: 503, retryAfter: "5" }],
  ] as [string, Fault][])("for %s ends when the user cancels, with the signal's reason", async (_, fault) => {
    const { url } = await failing([fault]);
    const controller = new AbortController();
    const reason = new Error("stopped by the user");
    setTimeout(() => controller.abort(reason), 200);
    const started = performance.now();
    await expect(http(url, { signal: controller.signal }).request("GET", "/x")).rejects.toBe(reason);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("the user is told", () => {
  it("service, request, status, what it said, and what to look at", async () => {
    const { url } = await service((_, response) => {
      response.writeHead(400).end('{"detail": "Pie is\\nno bread."}');
    });
    const error = await failureOf(http(url).request("GET", "/x", { query: { token: "hidden" } }));
    expect(error.message).toBe(`Oven answered 400 to GET ${url}/x. It said: Pie is no bread. Is it on?`);
  });

  it("that nobody listens", async () => {
    const error = await failureOf(http(await nobody(), { deadline: 0.5 }).request("GET", "/x"));
    expect(error.status).toBe("connection refused");
  });

  it("that there is no such host", async () => {
    const error = await failureOf(http("http://oven.invalid", { deadline: 0.5 }).request("GET", "/x"));
    expect(error.status).toMatch(/^(unknown host|no name server)$/);
  });

  it("that what came is no JSON, or of another shape", async () => {
    const { url } = await failing([{ fault: "garbage" }]);
    const garbage = await http(url).request("GET", "/x");
    expect(() => garbage.json(asked)).toThrow(/200 with something that is not JSON.*Is it on/);
    const other = await http(url).request("GET", "/x");
    expect(() => other.json(z.object({ dags: z.array(z.string()) }))).toThrow(/JSON of an unknown shape.*dags/);
  });

  it("nothing of a page of HTML", async () => {
    const { url } = await service((_, response) => void response.writeHead(500).end("<html>lots</html>"));
    expect((await failureOf(http(url).request("GET", "/x"))).message).not.toContain("lots");
  });

  it("that the answer is too large, once", async () => {
    const { url, got } = await service((_, response) => void response.end("x".repeat(5000)));
    const error = await failureOf(http(url).request("GET", "/x", { limit: 1000 }));
    expect(error.status).toBe("an answer of more than 1000 bytes");
    expect(got).toHaveLength(1);
  });

  it("which header can't be sent, without its value", async () => {
    const { url, got } = await service();
    const headers = () => ({ authorization: "Bearer hun\nter2" });
    const { message } = await failureOf(http(url, { headers }).request("GET", "/x"));
    expect(message).toContain("authorization");
    expect(message).not.toMatch(/hun|ter2/);
    expect(got).toEqual([]);
  });

  it("the own words of who gives the headers", async () => {
    const error = new UserError("is wrong", "input token", "Give another.");
    const headers = () => Promise.reject(error);
    await expect(http("http://127.0.0.1:1", { headers }).request("GET", "/x")).rejects.toBe(error);
  });
});

it.each(["POST", "PUT", "PATCH", "DELETE"])("%s brings its body", async (method) => {
  const { url, got } = await service();
  await http(url).request(method, "/x", { json: { of: "cherries 🍒" } });
  await http(url).request(method, "/x", { body: new Uint8Array([104, 105]) });
  expect(got.map(({ body }) => body)).toEqual(['{"of":"cherries 🍒"}', "hi"]);
});

it("statuses that are answers come back with body and headers", async () => {
  const { url } = await service((_, response) => void response.writeHead(404, { "x-why": "gone" }).end("no"));
  const answer = await http(url).request("GET", "/x", { answers: [404] });
  expect([answer.status, answer.text(), answer.headers.get("x-why")]).toEqual([404, "no", "gone"]);
});

it("headers are asked for anew at each try", async () => {
  const { url, got } = await failing([{ fault: "status", code: 503, delivered: true }]);
  let token = 0;
  await http(url, { headers: () => ({ authorization: `Bearer ${++token}` }) }).request("GET", "/x");
  expect(got.map(({ headers }) => headers.authorization)).toEqual(["Bearer 1", "Bearer 2"]);
});

describe("a proxy", () => {
  const before = { ...process.env };
  afterEach(() => {
    for (const name of ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"]) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  });

  /** Opens tunnels (`CONNECT`), as a company's proxy does; `refusing` answers 403 instead. */
  async function proxy(refusing = false) {
    const tunnels: string[] = [];
    const server = createServer((_, response) => void response.writeHead(405).end());
    server.on("connect", (request: IncomingMessage, client: Socket) => {
      tunnels.push(request.url!);
      if (refusing) return client.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      const [host, port] = request.url!.split(":");
      const there = connect(Number(port), host, () => {
        client.write("HTTP/1.1 200 OK\r\n\r\n");
        there.pipe(client).pipe(there);
      });
      const end = () => [there, client].map((socket) => socket.destroy());
      there.on("error", end).on("close", end);
      client.on("error", end).on("close", end);
    });
    return { url: await listening(server), tunnels };
  }

  it("that HTTP_PROXY names is gone through, but not where NO_PROXY says so", async () => {
    const [{ url, got }, between] = [await service(), await proxy()];
    process.env.HTTP_PROXY = between.url;
    const posted = await http(url).request("POST", "/x", { json: { n: 1 } });
    expect(posted.json(asked)).toEqual({ asked: "/x" });
    expect(got.map(({ body }) => body)).toEqual(['{"n":1}']);
    expect(between.tunnels).toEqual([new URL(url).host]);
    process.env.NO_PROXY = "127.0.0.1";
    await http(url).request("GET", "/x");
    expect(between.tunnels).toHaveLength(1);
    expect(got).toHaveLength(2);
  });

  it("that HTTPS_PROXY names is asked for https, and its refusal told", async () => {
    const between = await proxy(true);
    process.env.HTTPS_PROXY = between.url;
    const error = await failureOf(http("https://oven.example.org", { deadline: 1 }).request("GET", "/x"));
    expect([...new Set(between.tunnels)]).toEqual(["oven.example.org:443"]);
    expect(error.message).toContain("403");
  });

  it("that does not answer is told as such", async () => {
    process.env.HTTPS_PROXY = await nobody();
    const error = await failureOf(http("https://oven.example.org", { deadline: 0.5 }).request("GET", "/x"));
    expect(error.status).toMatch(/connection refused/);
  });
});
