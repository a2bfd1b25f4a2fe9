/** The job summary of build-images. */
import type { Finding } from "../kernel/finding.ts";
import { code, escaped, fileLink, table } from "./markdown.ts";
import { count } from "./plain.ts";

/** An image that is there now. */
export interface Made {
  name: string;
  dockerfile: string;
  /** The hash of all that it is made of. */
  key: string;
  how: "built" | "reused";
  /** `registry/name@sha256:…`; undefined when the registry doesn't have it. */
  reference: string | undefined;
  seconds: number;
}

export interface ImagesReport {
  made: readonly Made[];
  findings: readonly Finding[];
  /** Whether images were pushed. */
  pushed: boolean;
  /** As `Host.sourceUrl`. */
  sourceUrl: string | undefined;
}

export function imagesSummary({ made, findings, pushed, sourceUrl }: ImagesReport): string {
  const head =
    findings.length > 0
      ? `## ❌ Images: ${count(findings.length, "problem")}`
      : made.length === 0
        ? "## ➖ Images: there is no Dockerfile"
        : `## ✅ Images: ${count(made.length, "image")}${pushed ? ", pushed" : ", not pushed"}`;
  const problems = findings.map(
    ({ file, range, message, why, fix }) =>
      `- ${fileLink(sourceUrl, file, range.start.line)}: ${escaped(message)} ${escaped(why)}${fix ? ` ${escaped(fix)}` : ""}`,
  );
  const rows = made.map(({ name, dockerfile, how, reference, seconds }) => [
    code(name),
    fileLink(sourceUrl, dockerfile),
    how === "reused" ? "reused: same content" : `built in ${Math.round(seconds)} s`,
    reference === undefined ? "not pushed" : code(reference),
  ]);
  return [
    head,
    ...(problems.length > 0 ? [problems.join("\n")] : []),
    ...(rows.length > 0 ? [table(["image", "from", "how", "pulled as"], rows)] : []),
  ].join("\n\n");
}
