/** Files and refs of a repository, read from git and written to it. */
import { type Call, created, type Handlers, notFound, nothing, ok, Refusal } from "./call.ts";
import { filled } from "./description.ts";
import type { Entry } from "./repo.ts";
import { repoUrl } from "./repositories.ts";

function shownEntry({ github, repo }: Call, ref: string, entry: Entry): Record<string, unknown> {
  const type = { blob: "file", tree: "dir", commit: "submodule" }[entry.type];
  const url = `${repoUrl(github.base, repo)}/contents/${encodeURI(entry.path)}?ref=${encodeURIComponent(ref)}`;
  const git = `${repoUrl(github.base, repo)}/git/${entry.type}s/${entry.sha}`;
  const html = `${github.base}/${repo.fullName}/${entry.type}/${ref}/${encodeURI(entry.path)}`;
  const raw = `${github.base}/${repo.fullName}/raw/${ref}/${encodeURI(entry.path)}`;
  const { sha, size, path } = entry;
  const addresses = { url, git_url: git, html_url: html, download_url: raw, _links: { self: url, git, html } };
  return { type, sha, size, path, name: path.split("/").at(-1), ...addresses };
}

async function shownFile(
  call: Call,
  commit: string,
  ref: string,
  path: string,
): Promise<Record<string, unknown> | undefined> {
  const { entries } = await call.repo.entries(commit, path);
  const bytes = await call.repo.file(commit, path);
  if (!entries[0] || !bytes) return undefined;
  const content = bytes.toString("base64").replace(/.{60}/g, "$&\n");
  return { ...shownEntry(call, ref, entries[0]), encoding: "base64", content };
}

/** The file's blob must be the one that the caller saw; a new file has none. */
async function expect(call: Call, branch: string, path: string): Promise<void> {
  const { repo, body } = call;
  const commit = await repo.commitOf(`refs/heads/${branch}`);
  const before = commit && (await repo.entries(commit, path)).entries[0]?.sha;
  if (before === undefined && body.sha !== undefined) throw new Refusal(409, `${path} does not match ${body.sha}`);
  if (before !== undefined && body.sha === undefined)
    throw new Refusal(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  if (before !== body.sha) throw new Refusal(409, `${path} does not match ${body.sha}`);
}

async function shownChange(call: Call, sha: string, content: unknown): Promise<unknown> {
  const { github, repo } = call;
  const { tree, parents, message, author, committer } = await repo.commit(sha);
  const url = (kind: string, one: string) => `${repoUrl(github.base, repo)}/git/${kind}/${one}`;
  const html_url = `${github.base}/${repo.fullName}/commit/${sha}`;
  const commit = {
    sha,
    url: url("commits", sha),
    html_url,
    message,
    author,
    committer,
    tree: { sha: tree, url: url("trees", tree) },
    parents: parents.map((one) => ({ sha: one, url: url("commits", one), html_url })),
    verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
  };
  return { content, commit };
}

async function shownRef({ github, repo }: Call, ref: string): Promise<unknown> {
  const sha = await repo.git("rev-parse", ref);
  const type = await repo.git("cat-file", "-t", sha);
  const url = (path: string) => `${repoUrl(github.base, repo)}/git/${path}`;
  return filled("git-ref", { ref, url: url(ref), object: { type, sha, url: url(`${type}s/${sha}`) } }, github.base);
}

async function existing({ repo, params }: Call): Promise<string> {
  const ref = `refs/${params.ref}`;
  if ((await repo.ask("rev-parse", "--verify", "--quiet", "--end-of-options", ref)) === undefined) throw notFound();
  return ref;
}

export const contents: Handlers = {
  "repos/get-content": async (call) => {
    const { repo, params, query } = call;
    const ref: string = query.ref ?? (await repo.defaultBranch());
    const commit = await repo.commitOf(ref);
    if (!commit) throw new Refusal(404, `No commit found for the ref ${ref}`);
    const { folder, entries } = await repo.entries(commit, params.path ?? "");
    if (entries.length === 0) throw notFound();
    if (folder) return ok(entries.map((entry) => shownEntry(call, ref, entry)));
    return ok(await shownFile(call, commit, ref, params.path!));
  },

  "repos/create-or-update-file-contents": async (call) => {
    const { repo, params, body } = call;
    const branch: string = body.branch ?? (await repo.defaultBranch());
    const path = params.path!;
    const isNew = body.sha === undefined;
    await expect(call, branch, path);
    const commit = await repo.write(branch, path, Buffer.from(body.content, "base64"), body.message);
    const file = await shownFile(call, commit, branch, path);
    return { status: isNew ? 201 : 200, body: await shownChange(call, commit, file) };
  },

  "repos/delete-file": async (call) => {
    const { repo, params, body } = call;
    const branch: string = body.branch ?? (await repo.defaultBranch());
    await expect(call, branch, params.path!);
    const commit = await repo.write(branch, params.path!, undefined, body.message);
    return ok(await shownChange(call, commit, null));
  },

  "git/get-ref": async (call) => ok(await shownRef(call, await existing(call))),

  "git/list-matching-refs": async (call) => {
    const prefix = `refs/${call.params.ref}`;
    const all = (await call.repo.git("for-each-ref", "--format=%(refname)")).split("\n");
    return ok(await Promise.all(all.filter((ref) => ref.startsWith(prefix)).map((ref) => shownRef(call, ref))));
  },

  "git/create-ref": async (call) => {
    const { repo, body } = call;
    if (!/^refs\/[^/]+\/./.test(body.ref))
      throw new Refusal(422, "Reference name must start with 'refs/' and have at least two slashes.");
    if ((await repo.ask("cat-file", "-e", "--end-of-options", body.sha)) === undefined)
      throw new Refusal(422, "Object does not exist");
    // git itself refuses a ref that another has made in the meantime.
    const made = await repo.ask("update-ref", "--end-of-options", body.ref, body.sha, "0".repeat(40));
    if (made === undefined) throw new Refusal(422, "Reference already exists");
    return created(await shownRef(call, body.ref));
  },

  "git/update-ref": async (call) => {
    const { repo, body, params } = call;
    const ref = `refs/${params.ref}`;
    const before = await repo.ask("rev-parse", "--verify", "--quiet", "--end-of-options", ref);
    if (before === undefined) throw new Refusal(422, "Reference does not exist");
    if ((await repo.ask("cat-file", "-e", "--end-of-options", body.sha)) === undefined)
      throw new Refusal(422, "Object does not exist");
    const forward = (await repo.ask("merge-base", "--is-ancestor", before, body.sha)) !== undefined;
    if (!forward && body.force !== true) throw new Refusal(422, "Update is not a fast forward");
    if ((await repo.ask("update-ref", ref, body.sha, before)) === undefined)
      throw new Refusal(409, "Reference cannot be updated");
    return ok(await shownRef(call, ref));
  },

  "git/delete-ref": async (call) => {
    const ref = `refs/${call.params.ref}`;
    if ((await call.repo.ask("rev-parse", "--verify", "--quiet", "--end-of-options", ref)) === undefined)
      throw new Refusal(422, "Reference does not exist");
    await call.repo.git("update-ref", "-d", ref);
    return nothing;
  },
};
