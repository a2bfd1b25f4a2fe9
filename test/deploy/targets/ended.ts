/** The end of a `process:` deployment, after a test that may have killed its supervisor. */
import { readState } from "../../../src/clients/supervisor.ts";
import { endGroup, startOf } from "../../../src/supervisor/process.ts";
import { until } from "./contract.ts";

/** Ends the supervisor of a folder as its users would, and whatever it could not end itself. */
export async function ended(folder: string): Promise<void> {
  const { supervisor, services = [] } = readState(folder) ?? {};
  if (supervisor && startOf(supervisor.pid) !== undefined) {
    process.kill(supervisor.pid, "SIGCONT");
    process.kill(supervisor.pid, "SIGTERM");
    const all = [supervisor.pid, ...services.map(({ pid }) => pid)];
    await until(async () => all.every((pid) => startOf(pid) === undefined));
  } else await Promise.all(services.map(({ pid, started }) => endGroup(pid, started)));
}
