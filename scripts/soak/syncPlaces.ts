/** Where the soaks of sync-dags sync to, each with a reader that sees what Airflow would. */
import { mkdtemp, readdir, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AwsClient } from "aws4fetch";
import { startGit } from "../../platform/git.ts";
import { startMinio } from "../../platform/minio.ts";
import { must } from "../../platform/tool.ts";
import { S3 } from "../../src/clients/s3.ts";

export type Texts = Readonly<Record<string, string>>;

export interface Place {
  /** For the input `target`. */
  target: string;
  /** Variables that a sync needs beside it. */
  env?: Readonly<Record<string, string>>;
  /** A reader may never find files of two releases. */
  atomic: boolean;
  /** What a reader finds at this moment; undefined when there is nothing. */
  read(): Promise<Texts | undefined>;
  stop(): Promise<void>;
}

export const places: Readonly<Record<string, () => Promise<Place>>> = { folder, git, s3 };

async function folder(): Promise<Place> {
  const root = await mkdtemp(join(tmpdir(), "soak-folder-"));
  const current = join(root, "team", "current");
  return {
    target: `folder:${join(root, "team")}`,
    atomic: true,
    async read() {
      // A parse begins with the folder that the link leads to; that folder must be whole and stay so.
      const real = await realpath(current).catch(() => undefined);
      if (real === undefined) return undefined;
      const names = await readdir(real);
      const texts = names.map(async (name) => [name, await readFile(join(real, name), "utf8")] as const);
      return Object.fromEntries(await Promise.all(texts));
    },
    stop: () => rm(root, { recursive: true, force: true }),
  };
}

/** Over HTTP, as GitHub; the reader looks at the branch as a fetch would find it. */
async function git(): Promise<Place> {
  const server = await startGit();
  const url = await server.create("soak");
  const bare = server.folder("soak");
  let seen: { commit: string; texts: Texts } | undefined;
  return {
    target: `git+${url}#airflow-live`,
    atomic: true,
    async read() {
      const ref = await readFile(join(bare, "refs/heads/airflow-live"), "utf8").catch(() => undefined);
      if (ref === undefined) return undefined;
      const commit = ref.trim();
      if (seen?.commit !== commit) seen = { commit, texts: await textsOf(bare, commit) };
      return seen.texts;
    },
    stop: () => server.stop(),
  };
}

async function textsOf(cwd: string, commit: string): Promise<Texts> {
  const names = (await must("git", ["ls-tree", "-z", "--name-only", commit], { cwd })).split("\0");
  const files = names.filter((name) => name !== "" && name !== ".mlops");
  const texts = files.map(async (name) => [name, await must("git", ["show", `${commit}:${name}`], { cwd })] as const);
  return Object.fromEntries(await Promise.all(texts));
}

async function s3(): Promise<Place> {
  const server = await startMinio();
  const { username = "", password = "" } = server.credentials ?? {};
  const access = { accessKeyId: username, secretAccessKey: password };
  const bucket = "soak";
  await new AwsClient({ ...access, service: "s3", region: "us-east-1" }).fetch(`${server.url}/${bucket}`, {
    method: "PUT",
  });
  const store = new S3({ bucket, endpoint: server.url, region: "us-east-1", ...access });
  return {
    target: `s3://${bucket}/dags`,
    env: { AWS_ACCESS_KEY_ID: username, AWS_SECRET_ACCESS_KEY: password, AWS_ENDPOINT_URL: server.url },
    atomic: false,
    async read() {
      const keys = (await store.listObjects("dags/")).map(({ key }) => key);
      const texts = keys.map(async (key) => {
        const got = await store.getObject(key);
        return [key.replace("dags/", ""), Buffer.from(got?.bytes ?? []).toString()] as const;
      });
      return keys.length === 0 ? undefined : Object.fromEntries(await Promise.all(texts));
    },
    stop: () => server.stop(),
  };
}
