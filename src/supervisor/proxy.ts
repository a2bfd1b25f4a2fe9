/** The public port: passes each request on to the service that is served at that moment, so that a switch loses none. */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from "node:http";

/** Where requests go, and how many are under way there. */
export interface Backend {
  /** Of 127.0.0.1. */
  readonly port: number;
  inFlight: number;
}

/** Headers of one connection, not of the message; RFC 9110, 7.6.1. `expect` is answered here. */
const hopByHop = [
  "expect",
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "upgrade",
];

/** `backend` is asked for each request. Not listening yet. */
export function proxy(backend: () => Backend | undefined): Server {
  const server = createServer((incoming, outgoing) => pass(incoming, outgoing, backend()));
  // Longer than clients and load balancers keep an idle connection: it is they who close it, and no request meets a closing one.
  server.keepAliveTimeout = 75_000;
  server.headersTimeout = 80_000;
  return server;
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, backend: Backend | undefined): void {
  if (!backend) {
    unavailable(outgoing);
    return;
  }
  backend.inFlight += 1;
  outgoing.once("close", () => {
    backend.inFlight -= 1;
    onward.destroy();
  });
  // A connection a request: one that was kept open could be closed by the service just when it is used.
  const onward = request({
    host: "127.0.0.1",
    port: backend.port,
    method: incoming.method,
    path: incoming.url,
    headers: endToEnd(incoming.headers),
    agent: false,
  });
  onward.once("response", (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.statusMessage, endToEnd(answer.headers));
    answer.pipe(outgoing);
    answer.on("error", () => outgoing.destroy());
  });
  onward.on("error", () => {
    if (outgoing.headersSent) outgoing.destroy();
    else unavailable(outgoing);
  });
  // A client that hangs up is no mistake of ours; the end of `outgoing` says it, too.
  incoming.on("error", () => {});
  incoming.pipe(onward);
}

function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const named = (headers.connection ?? "").toLowerCase().split(/\s*,\s*/);
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !hopByHop.includes(name) && !named.includes(name)),
  );
}

function unavailable(outgoing: ServerResponse): void {
  outgoing.writeHead(503, { "content-type": "application/json", "retry-after": "1" });
  outgoing.end('{"detail":"The model service is not running at the moment."}\n');
}
