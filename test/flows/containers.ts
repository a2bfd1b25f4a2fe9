/** A Docker daemon for the example's Docker tasks: with the network that they join, and MLflow within their reach. Needs root. */
import { type AddressInfo, createServer, connect as dial, type Server as Listener } from "node:net";
import { docker, dockerEnv, startDocker } from "../../platform/docker.ts";
import { must } from "../../platform/tool.ts";

const NETWORK = "mlops";

export interface Containers {
  /** For DOCKER_HOST. */
  url: string;
  /** Runs `docker …` on it; answers what it said. */
  run(...args: string[]): Promise<string>;
  /** The address by which containers reach a server that listens on this machine's loopback. */
  forward(url: string): Promise<string>;
  stop(): Promise<void>;
}

export async function startContainers(): Promise<Containers> {
  const daemon = await startDocker();
  const { dir = "" } = await docker.install();
  const run = async (...args: string[]) =>
    (await must("docker", ["--host", daemon.url, ...args], { env: dockerEnv(dir) })).trim();
  await run("network", "create", NETWORK);
  const gateway = await run("network", "inspect", NETWORK, "--format", "{{range .IPAM.Config}}{{.Gateway}}{{end}}");
  const forwarders: Listener[] = [];
  return {
    url: daemon.url,
    run,
    async forward(url) {
      const { hostname, port } = new URL(url);
      const forwarder = createServer((from) => {
        const to = dial(Number(port), hostname);
        from.pipe(to).pipe(from);
        for (const side of [from, to]) side.on("error", () => [from, to].map((one) => one.destroy()));
      });
      await new Promise<void>((done) => forwarder.listen(0, gateway, done));
      forwarders.push(forwarder);
      return `http://${gateway}:${(forwarder.address() as AddressInfo).port}`;
    },
    async stop() {
      for (const forwarder of forwarders) forwarder.close();
      await run("network", "rm", NETWORK).catch(() => {});
      await daemon.stop();
    },
  };
}
