/**
 * The supervisor: a process of its own that outlives the job. It owns the public port and passes requests on, restarts the service when
 * it ends, and takes deployments, one at a time (`control.ts`). What it knows stands in `state.json` of its folder. SIGTERM ends it and
 * its services.
 */
import { Control } from "./control.ts";
import { proxy } from "./proxy.ts";

/** `args`: folder, host, port. Says to its parent whether it listens. */
export async function supervise([folder = "", host = "", port = ""]: readonly string[]): Promise<void> {
  const tell = (message: object) => {
    if (process.connected) process.send?.(message);
  };
  const control: Control = new Control(folder, { host, port: Number(port) }, () => server.close());
  const server = proxy(() => control.served);
  // The public port is the lock: of two supervisors for one place, one gets it.
  server.once("error", (error) => {
    tell({ failed: error.message });
    process.exitCode = 1;
    if (process.connected) process.disconnect();
  });
  server.listen({ host, port: Number(port), exclusive: true }, async () => {
    await control.begin();
    tell({ listening: true });
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => control.stop());
  process.on("SIGHUP", () => {});
}
