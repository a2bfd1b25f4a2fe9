/** What deploy-model did, for the job's summary and the release record. */
import { named, type Served, uriOf } from "../deploy/model.ts";
import type { Json } from "../kernel/host.ts";
import { code, escaped, folded, table } from "./markdown.ts";

export interface DeployReport {
  /** `confirmed`: it was served already, and was asked again. */
  outcome: "deployed" | "confirmed" | "refused";
  /** One sentence. */
  because: string;
  url: string;
  /** The version that was asked for; undefined where there was none to go back to. */
  wanted: Served | undefined;
  /** The version that serves now. */
  serves: Served | undefined;
  former: Served | undefined;
  /** What the service said of itself that was compared with MLflow, by its names. */
  by: readonly string[];
  /** The end of the service's log, of one that was not deployed. */
  log: readonly string[];
  /** Of the deployment that GitHub shows. */
  deployment?: number;
  seconds: number;
}

export function deploySummary(report: DeployReport): string {
  const { outcome, because, url, serves, former, by, log, seconds } = report;
  const icon = { deployed: "🚀", confirmed: "✅", refused: "❌" }[outcome];
  const words = { deployed: "Deployed", confirmed: "Served already", refused: "Not deployed" }[outcome];
  const subject = report.wanted ? `: ${escaped(named(report.wanted))}` : "";
  const rows = [
    ["serves now", serves ? code(uriOf(serves)) : "nothing"],
    ["served before", former ? code(uriOf(former)) : "nothing"],
    ["at", code(url)],
    ...(serves?.runId !== undefined ? [["MLflow run", code(serves.runId)]] : []),
    ...(by.length > 0 ? [["said by the service, and right", by.map(code).join(", ")]] : []),
    ["seconds", seconds.toFixed(1)],
  ];
  const parts = [`## ${icon} ${words}${subject}`, `${escaped(because)}`, table(["", ""], rows)];
  if (log.length > 0) parts.push(folded("The last lines of the service's log", log.map(code).join("  \n")));
  return parts.join("\n\n");
}

export const deployRecord = ({
  outcome,
  because,
  url,
  wanted,
  serves,
  former,
  by,
  deployment,
  seconds,
}: DeployReport): Json => ({
  outcome,
  ...(outcome === "refused" && { because }),
  ...(wanted && { wanted: uriOf(wanted) }),
  ...(serves && { model: serves.model, version: serves.version }),
  ...(serves?.runId !== undefined && { "run-id": serves.runId }),
  url,
  ...(former && { "former-version": uriOf(former) }),
  ...(deployment !== undefined && { "github-deployment": deployment }),
  seconds: Math.round(seconds * 10) / 10,
  ...(by.length > 0 && { verified: { by: "the service's own answer at the public address", says: [...by] } }),
});
