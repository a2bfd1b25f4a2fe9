/**
 * Takes the operations that `platform/github/` serves out of GitHub's own OpenAPI description, which is published as the npm package
 * @octokit/openapi (385 MB unpacked: it is read in a scratch folder and never a dependency). Run it after a change of `operations` or
 * `version`: `npm run build && node build/scripts/github-api.js`.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { must, repository } from "../platform/tool.ts";

const version = "23.0.2";
const versionOfApi = "2026-03-10";

const repo = "/repos/{owner}/{repo}";
const operations: Readonly<Record<string, readonly string[]>> = {
  [repo]: ["get"],
  [`${repo}/pulls`]: ["get", "post"],
  [`${repo}/pulls/{pull_number}`]: ["get", "patch"],
  [`${repo}/pulls/{pull_number}/files`]: ["get"],
  [`${repo}/issues/{issue_number}/comments`]: ["get", "post"],
  [`${repo}/issues/comments/{comment_id}`]: ["get", "patch", "delete"],
  [`${repo}/check-runs`]: ["post"],
  [`${repo}/check-runs/{check_run_id}`]: ["get", "patch"],
  [`${repo}/commits/{ref}`]: ["get"],
  [`${repo}/commits/{ref}/check-runs`]: ["get"],
  [`${repo}/commits/{ref}/status`]: ["get"],
  [`${repo}/commits/{ref}/statuses`]: ["get"],
  [`${repo}/statuses/{sha}`]: ["post"],
  [`${repo}/contents/{path}`]: ["get", "put", "delete"],
  [`${repo}/git/ref/{ref}`]: ["get"],
  [`${repo}/git/refs`]: ["post"],
  [`${repo}/git/refs/{ref}`]: ["patch", "delete"],
  [`${repo}/git/matching-refs/{ref}`]: ["get"],
  [`${repo}/dispatches`]: ["post"],
  [`${repo}/actions/workflows`]: ["get"],
  [`${repo}/actions/workflows/{workflow_id}`]: ["get"],
  [`${repo}/actions/workflows/{workflow_id}/dispatches`]: ["post"],
  [`${repo}/actions/workflows/{workflow_id}/runs`]: ["get"],
  [`${repo}/actions/runs`]: ["get"],
  [`${repo}/actions/runs/{run_id}`]: ["get"],
  [`${repo}/actions/runs/{run_id}/cancel`]: ["post"],
  [`${repo}/actions/runs/{run_id}/jobs`]: ["get"],
  [`${repo}/actions/jobs/{job_id}`]: ["get"],
  [`${repo}/actions/jobs/{job_id}/logs`]: ["get"],
  [`${repo}/actions/runners`]: ["get"],
  [`${repo}/deployments`]: ["get", "post"],
  [`${repo}/deployments/{deployment_id}`]: ["get", "delete"],
  [`${repo}/deployments/{deployment_id}/statuses`]: ["get", "post"],
  [`${repo}/environments`]: ["get"],
  [`${repo}/environments/{environment_name}`]: ["get", "put"],
  "/orgs/{org}/actions/runners": ["get"],
  "/rate_limit": ["get"],
};

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { [key: string]: Json };

const dispatch = `${repo}/actions/workflows/{workflow_id}/dispatches`;
const folder = await mkdtemp(join(tmpdir(), "mlops-github-api-"));
try {
  await must("npm", ["pack", "--silent", `@octokit/openapi@${version}`], { cwd: folder });
  const [archive] = await readdir(folder);
  const files = ["api.github.com.json", "ghes-3.19.json"].map((file) => `package/generated/${file}`);
  await must("tar", ["-xzf", archive!, ...files], { cwd: folder });
  const [cloud, enterprise] = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(join(folder, file), "utf8")) as Node),
  );
  const text = write(extract(cloud!, enterprise!));
  const target = join(repository, "platform", "github", "openapi.json");
  await writeFile(target, text);
  console.log(`${target}: ${Object.keys(operations).length} paths, ${Math.round(text.length / 1000)} kB`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function extract(cloud: Node, enterprise: Node): Node {
  const paths: Node = {};
  for (const [path, methods] of Object.entries(operations))
    paths[path] = Object.fromEntries(methods.map((method) => [method, cleaned(operationOf(cloud, path, method))]));
  const asEnterprise = cleaned(operationOf(enterprise, dispatch, "post"));
  const changed = cleaned(patched(operationOf(cloud, dispatch, "post")));
  const variants = {
    "enterprise-3.19": { [dispatch]: { post: asEnterprise } },
    [versionOfApi]: { [dispatch]: { post: changed } },
  };
  return {
    from: `@octokit/openapi ${version}`,
    license: "MIT",
    paths,
    variants,
    components: referenced(cloud, [paths, variants]),
  };
}

/** With what its path says for all methods. */
function operationOf(description: Node, path: string, method: string): Node {
  const item = (description.paths as Node)[path] as Node | undefined;
  const operation = item?.[method] as Node | undefined;
  if (!operation) throw new Error(`there is no ${method} ${path}`);
  return {
    ...operation,
    parameters: [...((item!.parameters as Json[]) ?? []), ...((operation.parameters as Json[]) ?? [])],
  };
}

/** As the next version of the API has it; what changes stands in the operation as JSON Patch (RFC 6902). */
function patched(operation: Node): Node {
  const next = structuredClone(operation);
  const changes = operation["x-github-breaking-changes"] as unknown as { patch: Change[]; version: string }[];
  for (const { op, path, value } of changes
    .filter((one) => one.version === versionOfApi)
    .flatMap(({ patch }) => patch)) {
    const keys = path
      .split("/")
      .slice(1)
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    const last = keys.pop()!;
    let at = next;
    for (const key of keys) at = at[key] as Node;
    if (op === "remove") delete at[last];
    else at[last] = value!;
  }
  return next;
}

interface Change {
  op: string;
  path: string;
  value?: Json;
}

/** What no check needs: prose, examples, extensions. And `nullable` becomes JSON Schema's null. */
function cleaned(value: Json, inProperties = false): Node {
  const visit = (child: Json, named: boolean): Json => {
    if (Array.isArray(child)) return child.map((one) => visit(one, false));
    return child !== null && typeof child === "object" ? cleaned(child, named) : child;
  };
  const dropped = /^(description|summary|example|examples|externalDocs|tags|title|deprecated|readOnly|x-.*)$/;
  const kept = Object.entries(value as Node).filter(
    ([key]) => inProperties || (!dropped.test(key) && key !== "nullable"),
  );
  const node = Object.fromEntries(
    // GitHub's alternatives overlap: its own answers fit several of one `oneOf`.
    kept.map(([key, child]) => [key === "oneOf" ? "anyOf" : key, visit(child, isNames(key) && !inProperties)]),
  );
  // GitHub answers an empty text where it says that there is an address, and says that too.
  if (node.format === "uri" && node.default === "") delete node.format;
  // A span of dates in the syntax of GitHub's search, whatever the description's format says.
  if (node.name === "created" && node.in === "query") node.schema = { type: "string" };
  if (inProperties || (value as Node).nullable !== true) return node;
  if (Array.isArray(node.enum) && !node.enum.includes(null)) node.enum.push(null);
  if (typeof node.type === "string") return { ...node, type: [node.type, "null"] };
  return { anyOf: [node, { type: "null" }] };
}

/** Of objects below these keys each key is a name of the user's, no word of the description's language. */
function isNames(key: string): boolean {
  return key === "properties" || key === "patternProperties";
}

/** All components that these lead to, cleaned. */
function referenced(description: Node, from: readonly Json[]): Node {
  const found: Record<string, Record<string, Json>> = {};
  const follow = (value: Json): void => {
    if (value === null || typeof value !== "object") return;
    const { $ref } = value as Node;
    if (typeof $ref === "string") {
      const [, kind, name] = /^#\/components\/(\w+)\/(.+)$/.exec($ref) ?? [];
      if (kind === undefined || name === undefined) throw new Error(`a reference to ${$ref}`);
      if (found[kind]?.[name] === undefined) {
        found[kind] ??= {};
        found[kind][name] = cleaned(((description.components as Node)[kind] as Node)[name]!);
        follow(found[kind][name]);
      }
    }
    for (const child of Object.values(value)) follow(child);
  };
  from.forEach(follow);
  return found;
}

/** One line a path and a component, so that a change can be read. */
function write(document: Node): string {
  const lines = (value: Json, depth: number): string =>
    depth === 0 || value === null || typeof value !== "object" || Array.isArray(value)
      ? JSON.stringify(value)
      : `{\n${Object.entries(value)
          .map(([key, child]) => `${JSON.stringify(key)}: ${lines(child, depth - 1)}`)
          .join(",\n")}\n}`;
  const { components, ...rest } = document;
  const parts = Object.entries(rest).map(([key, value]) => `${JSON.stringify(key)}: ${lines(value, 1)}`);
  return `{\n${[...parts, `"components": ${lines(components!, 2)}`].join(",\n")}\n}\n`;
}
