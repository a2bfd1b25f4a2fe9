/** MinIO, an object store that speaks S3. */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { goTool } from "./go.ts";
import { freePort } from "./port.ts";
import { answers, type Server, type StartOptions, startServer } from "./server.ts";

// Its releases have no version that Go knows; this is the one of 12 February 2026.
export const minio = goTool("minio", "github.com/minio/minio", "0.0.0-20260212201848-7aac2a2c5b7c");

/** Starts an empty store. The credentials are the access key and the secret key; any region will do. */
export function startMinio(options: StartOptions = {}): Promise<Server> {
  return startServer(
    "minio",
    options,
    () => minio.install(),
    async ({ program = "" }, dir) => {
      const url = `http://127.0.0.1:${await freePort()}`;
      const credentials = { username: "minio", password: randomBytes(12).toString("hex") };
      const env = {
        MINIO_ROOT_USER: credentials.username,
        MINIO_ROOT_PASSWORD: credentials.password,
        MINIO_BROWSER: "off",
        MINIO_UPDATE: "off",
        // It looks for certificates in the home folder otherwise.
        HOME: dir,
      };
      const args = ["server", "--quiet", "--address", new URL(url).host, join(dir, "data")];
      return {
        url,
        credentials,
        processes: [{ name: "minio", program, args, env }],
        ready: () => answers(`${url}/minio/health/ready`),
      };
    },
  );
}
