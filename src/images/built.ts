/** What build-images hands on. */
import { BadValue } from "../kernel/inputs.ts";

/** Name → reference with digest: `{"trainer": "registry.example.org/trainer@sha256:…"}`. */
export type Built = Readonly<Record<string, string>>;

/** Reads the output `images` of build-images; throws BadValue. */
export function builtFrom(value: string): Built {
  let images: unknown;
  try {
    images = JSON.parse(value);
  } catch {}
  const isMap = images !== null && typeof images === "object" && !Array.isArray(images);
  if (isMap && Object.values(images as object).every((one) => /^[\w./:-]+@sha256:[0-9a-f]{64}$/.test(String(one))))
    return images as Built;
  throw new BadValue(
    "is no JSON object of names and references with digests",
    'Hand on the output images of build-images: {"trainer": "registry.example.org/trainer@sha256:<64 hex digits>"}.',
  );
}
