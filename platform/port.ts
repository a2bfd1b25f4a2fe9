/** Ports of this machine that nobody listens on. */
import { randomInt } from "node:crypto";
import { createServer } from "node:net";

// Below the range that systems take outgoing connections from: those can't steal a port between our look and the server's start.
const FIRST = 10_000;
const LAST = 32_000;

const given = new Set<number>();

/** A free port of 127.0.0.1, by chance, so that programs asking at the same time get different ones. No port is given twice. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 1000; tries++) {
    const port = randomInt(FIRST, LAST);
    if (!given.has(port) && (await isFree(port))) {
      given.add(port);
      return port;
    }
  }
  throw new Error(`no free port between ${FIRST} and ${LAST}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => resolve(true)));
  });
}
