/** The S3 target on a real MinIO: the contract of targets, and what is its own. */
import { S3 } from "../../../src/clients/s3.ts";
import { S3Target } from "../../../src/sync/targets/s3.ts";
import { newBucket } from "../../minio.ts";
import { targetContract } from "./contract.ts";

targetContract("an object store", async () => {
  const s3 = new S3(await newBucket());
  const open = () => new S3Target(s3, "team/dags", 5);
  const foreign = "team/dags/theirs.py";
  return {
    target: open(),
    again: open,
    // What is not ours stays below the prefix, and is copied along.
    seen: async () => {
      const keys = (await s3.listObjects("team/dags/")).map(({ key }) => key).filter((key) => key !== foreign);
      if (keys.length === 0) return undefined;
      const texts = keys.map(async (key) => {
        const got = await s3.getObject(key);
        return [key.replace("team/dags/", ""), Buffer.from(got!.bytes).toString()];
      });
      return Object.fromEntries(await Promise.all(texts));
    },
    byHand: async (path, text) => {
      if (text === undefined) await s3.deleteObjects([`team/dags/${path}`]);
      else await s3.putObject(`team/dags/${path}`, Buffer.from(text));
    },
    putForeign: async () => void (await s3.putObject(foreign, Buffer.from("x"))),
    foreignIsThere: async () => Buffer.from((await s3.getObject(foreign))!.bytes).toString() === "x",
    clean: async () => {},
  };
});
