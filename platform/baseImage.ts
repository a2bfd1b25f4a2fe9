/** A Python image to build on, where no hub of images can be reached: made from Debian's packages. Needs root. */
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { copyFile, mkdtemp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { cached } from "./cache.ts";
import { unpacked } from "./debian.ts";
import { rootOrThrow } from "./docker.ts";
import { findPython } from "./python.ts";
import { must, type Tool } from "./tool.ts";

/** The release whose Python is new enough for the example's requirements: 3.13. */
const SUITE = "trixie";
const CERTIFICATES = "etc/ssl/certs/ca-certificates.crt";

const types = {
  manifest: "application/vnd.oci.image.manifest.v1+json",
  config: "application/vnd.oci.image.config.v1+json",
  layer: "application/vnd.oci.image.layer.v1.tar+gzip",
};

/** Its blobs are the files of the folder, by their digests. */
export const baseImage: Tool = {
  name: "base-image",
  version: `of Debian ${SUITE}`,
  async install() {
    const certificates = await readFile(`/${CERTIFICATES}`).catch(() => undefined);
    const pip = await pipSettings();
    const key = createHash("sha256")
      .update(pip)
      .update(certificates ?? "");
    return { dir: await cached(`base-image-${SUITE}-${key.digest("hex").slice(0, 12)}`, (dir) => make(dir, pip)) };
  },
};

async function make(dir: string, pip: string): Promise<void> {
  rootOrThrow("A base image");
  const tools = await unpacked(["debootstrap", "debian-archive-keyring"]);
  const root = await mkdtemp(join(tmpdir(), "mlops-base-image-"));
  try {
    const keyring = join(tools, "usr/share/keyrings/debian-archive-keyring.gpg");
    const flags = ["--variant=minbase", "--include=python3,python3-pip,ca-certificates", `--keyring=${keyring}`];
    const env = { DEBOOTSTRAP_DIR: join(tools, "usr/share/debootstrap") };
    await must(join(tools, "usr/sbin/debootstrap"), [...flags, SUITE, root], { env });
    await asPythonImage(root, pip);
    await write(dir, root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** What the images called `python` promise, and the way out that this machine has: its certificates and its index of packages. */
async function asPythonImage(root: string, pip: string): Promise<void> {
  await symlink("/usr/bin/python3", join(root, "usr/local/bin/python"));
  const library = (
    await must("chroot", [root, "python", "-c", "import os; print(os.path.dirname(os.__file__))"])
  ).trim();
  await rm(join(root, library, "EXTERNALLY-MANAGED"));
  await copyFile(`/${CERTIFICATES}`, join(root, CERTIFICATES)).catch(() => {});
  await writeFile(join(root, "etc/pip.conf"), pip);
}

async function pipSettings(): Promise<string> {
  const { program } = await findPython();
  const said = await must(program, ["-m", "pip", "config", "list"]);
  const passed = /^(?::env:|[\w-]+)\.(index-url|extra-index-url|trusted-host)='(.*)'$/gm;
  const lines = [...said.matchAll(passed)].map(([, name, value]) => `${name} = ${value}\n`);
  return `[global]\n${[...new Set(lines)].join("")}root-user-action = ignore\n`;
}

/** One layer, a configuration and a manifest, as the OCI image specification has them. */
async function write(dir: string, root: string): Promise<void> {
  const [tar, zipped] = [join(dir, "layer.tar"), join(dir, "layer.tar.gz")];
  const left = ["./var/cache/apt/*", "./var/lib/apt/lists/*", "./var/log/*", "./usr/share/doc/*", "./usr/share/man/*"];
  await must("tar", [...left.map((path) => `--exclude=${path}`), "--sort=name", "-C", root, "-cf", tar, "."]);
  const [content, compressed] = [createHash("sha256"), createHash("sha256")];
  const gzip = createGzip({ level: 1 });
  await pipeline(createReadStream(tar), through(content), gzip, through(compressed), createWriteStream(zipped));
  await rm(tar);
  const layer = `sha256:${compressed.digest("hex")}`;
  await rename(zipped, join(dir, layer));

  const put = async (value: object) => {
    const bytes = JSON.stringify(value);
    const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    await writeFile(join(dir, digest), bytes);
    return { digest, size: Buffer.byteLength(bytes) };
  };
  const config = await put({
    architecture: process.arch === "arm64" ? "arm64" : "amd64",
    os: "linux",
    config: {
      Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8"],
      Cmd: ["python3"],
    },
    rootfs: { type: "layers", diff_ids: [`sha256:${content.digest("hex")}`] },
  });
  const size = (await readFile(join(dir, layer))).length;
  const manifest = {
    schemaVersion: 2,
    mediaType: types.manifest,
    config: { mediaType: types.config, ...config },
    layers: [{ mediaType: types.layer, digest: layer, size }],
  };
  await writeFile(join(dir, "manifest.json"), JSON.stringify(manifest));
}

const through = (hash: ReturnType<typeof createHash>) =>
  new Transform({
    transform(chunk, _, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });

/** Puts the image into a registry (`http://127.0.0.1:5000`) as each of the names (`library/python:3.12`). */
export async function pushBaseImage(dir: string, registry: string, names: readonly string[]): Promise<void> {
  const manifest = await readFile(join(dir, "manifest.json"), "utf8");
  const { config, layers } = JSON.parse(manifest) as Record<"config", { digest: string }> & {
    layers: { digest: string }[];
  };
  const send = async (url: string | URL, method: string, body?: Uint8Array | string, type?: string) => {
    const headers = type === undefined ? {} : { "content-type": type };
    const answer = await fetch(url, { method, headers, ...(body !== undefined && { body: body as string }) });
    if (!answer.ok) throw new Error(`${registry} answered ${answer.status} to ${method}: ${await answer.text()}`);
    return answer;
  };
  for (const name of names) {
    const [repository, tag] = name.split(":");
    for (const { digest } of [config, ...layers]) {
      const begun = await send(`${registry}/v2/${repository}/blobs/uploads/`, "POST");
      const place = new URL(begun.headers.get("location") ?? "", registry);
      place.searchParams.set("digest", digest);
      await send(place, "PUT", await readFile(join(dir, digest)), "application/octet-stream");
    }
    await send(`${registry}/v2/${repository}/manifests/${tag}`, "PUT", manifest, types.manifest);
  }
}
