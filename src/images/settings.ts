/** The section `images:` of mlops.yml. Fills its own defaults when given `{}`. */
import { z } from "zod";

const words = z.union([z.string().min(1), z.array(z.string().min(1))]);

export const imagesSettings = z.strictObject({
  images: words
    .optional()
    .describe("The images to build, by name or Dockerfile; all that have a Dockerfile when left out."),
  registry: z.string().min(1).optional().describe("Where images are pushed to: ghcr.io/acme."),
  push: z.enum(["auto", "never", "always"]).default("auto").describe("auto: on GitHub, but not for pull requests."),
  platforms: words.optional().describe("As linux/amd64; the builder's own when left out."),
  context: z
    .string()
    .min(1)
    .optional()
    .describe("The folder that Dockerfiles copy from; else the nearest one that has all that they name."),
  "build-args": z
    .record(z.string().regex(/^[A-Za-z_]\w*$/, "is not the name of a build argument"), z.string())
    .default({})
    .describe("Values for the ARG lines of the Dockerfiles. They can be read in the image: no secrets."),
});

export type ImagesSettings = z.infer<typeof imagesSettings>;
