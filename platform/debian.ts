/** Programs from Debian's and Ubuntu's packages, without installing anything in the system. */
import { createHash } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { cached } from "./cache.ts";
import { must } from "./tool.ts";

const found = new Map<string, Promise<string>>();

/**
 * The folder that the packages are unpacked into, as they would be into `/`: nothing is installed, no script of theirs runs, and no root
 * is needed. What they depend on is not fetched: name it too where a machine may lack it.
 */
export function unpacked(packages: readonly [string, ...string[]]): Promise<string> {
  const key = packages.join();
  const folder = found.get(key) ?? unpack(packages);
  found.set(key, folder);
  return folder;
}

async function unpack(packages: readonly [string, ...string[]]): Promise<string> {
  const ifMissing = `${packages[0]} comes from Debian's or Ubuntu's packages, and there is no apt-get here.`;
  const policy = await must("apt-cache", ["policy", ...packages], { ifMissing, env: { LC_ALL: "C" } });
  const candidates = new Map(
    [...policy.matchAll(/^(\S+):\n {2}Installed: .*\n {2}Candidate: (\S+)$/gm)].map(([, name, version]) => [
      name,
      version,
    ]),
  );
  const versions = packages.map((name) => {
    const version = candidates.get(name) ?? "(none)";
    if (version === "(none)")
      throw new Error(`apt knows no package ${name}: run "apt-get update" as root, then try again.`);
    return version;
  });
  const [first, ...others] = packages.map((name, at) => `${name}=${versions[at]}`);
  const also = others.length > 0 ? `-${createHash("sha256").update(others.join()).digest("hex").slice(0, 8)}` : "";
  return cached(`${packages[0]}-${versions[0]}${also}`, async (dir) => {
    await must("apt-get", ["download", "--quiet", first!, ...others], { cwd: dir });
    for (const file of await readdir(dir)) {
      if (!file.endsWith(".deb")) continue;
      await must("dpkg-deb", ["--extract", file, dir], { cwd: dir });
      await rm(join(dir, file));
    }
  });
}
