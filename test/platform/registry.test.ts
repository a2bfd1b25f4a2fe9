/** The registry, used over its API: an image is pushed, and pulled by its digest. */
import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { processesOf } from "../../platform/keeper.ts";
import { registry, startRegistry } from "../../platform/registry.ts";
import type { Server } from "../../platform/server.ts";
import { describeWith } from "./needs.ts";

const describeWithRegistry = await describeWith(() => registry.install());

describeWithRegistry("the registry", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startRegistry();
  }, 60_000);
  afterAll(() => server?.stop(), 60_000);

  const digestOf = (bytes: string) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

  async function pushBlob(bytes: string) {
    const begun = await fetch(`${server.url}/v2/training/blobs/uploads/`, { method: "POST" });
    expect(begun.status).toBe(202);
    const place = new URL(begun.headers.get("location")!, server.url);
    place.searchParams.set("digest", digestOf(bytes));
    expect((await fetch(place, { method: "PUT", body: bytes })).status).toBe(201);
    return { digest: digestOf(bytes), size: bytes.length };
  }

  it("takes an image and gives it back by digest", async () => {
    const type = "application/vnd.docker.distribution.manifest.v2+json";
    const [config, layer] = [await pushBlob("{}"), await pushBlob("the layer")];
    const manifest = JSON.stringify({
      schemaVersion: 2,
      mediaType: type,
      config: { mediaType: "application/vnd.docker.container.image.v1+json", ...config },
      layers: [{ mediaType: "application/vnd.docker.image.rootfs.diff.tar.gzip", ...layer }],
    });
    const manifests = `${server.url}/v2/training/manifests`;
    const pushed = await fetch(`${manifests}/v1`, { method: "PUT", headers: { "content-type": type }, body: manifest });
    expect(pushed.status).toBe(201);
    expect(pushed.headers.get("docker-content-digest")).toBe(digestOf(manifest));

    const pulled = await fetch(`${manifests}/${digestOf(manifest)}`, { headers: { accept: type } });
    expect(await pulled.text()).toBe(manifest);
    const blob = await fetch(`${server.url}/v2/training/blobs/${layer.digest}`);
    expect(await blob.text()).toBe("the layer");
    expect((await fetch(`${manifests}/${digestOf("another")}`, { headers: { accept: type } })).status).toBe(404);
  }, 30_000);

  it("leaves no process", async () => {
    await server.stop();
    expect(await processesOf(server.sessions)).toEqual([]);
  }, 30_000);
});
