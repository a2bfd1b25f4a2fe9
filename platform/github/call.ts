/** What handlers of operations get and give. */
import { filled } from "./description.ts";
import type { GithubState, RepoState, Token } from "./state.ts";

export interface Call {
  github: GithubState;
  /** Of the path's owner and repo; there is none below `/orgs` and at `/rate_limit`. */
  repo: RepoState;
  params: Readonly<Record<string, string>>;
  /** Checked against the description, numbers and booleans as such. */
  // biome-ignore lint/suspicious/noExplicitAny: the description says what it is
  query: Readonly<Record<string, any>>;
  /** Checked against the description. */
  // biome-ignore lint/suspicious/noExplicitAny: the description says what it is
  body: any;
  token: Token;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface Answer {
  status: number;
  /** Left out: no body. */
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
}

export type Handler = (call: Call) => Answer | Promise<Answer>;

/** By GitHub's ids of operations. */
export type Handlers = Readonly<Record<string, Handler>>;

/** An answer that says no, as GitHub words it. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(status: number, message: string, errors?: readonly unknown[]) {
    super(message);
    const documentation_url = "https://docs.github.com/rest";
    this.answer = { status, body: { message, documentation_url, status: String(status), ...(errors && { errors }) } };
  }
}

export const notFound = () => new Refusal(404, "Not Found");

/** 422 for a value that can't be: `{ resource: "Reference", field: "sha", code: "invalid" }`, or words of its own. */
export const invalid = (resource: string, field: string, message?: string) =>
  new Refusal(422, "Validation Failed", [
    { resource, field, code: message === undefined ? "invalid" : "custom", ...(message !== undefined && { message }) },
  ]);

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const nothing: Answer = { status: 204 };

/** One page of a list; `Link` leads to the others. */
export function page<T>({ query }: Call, all: readonly T[]): { items: readonly T[]; headers: Record<string, string> } {
  const size = Math.min(Math.max(1, query.per_page ?? 30), 100);
  const number = Math.max(1, query.page ?? 1);
  const items = all.slice((number - 1) * size, number * size);
  const last = Math.max(1, Math.ceil(all.length / size));
  const links = [
    ...(number < last ? [["next", number + 1] as const, ["last", last] as const] : []),
    ...(number > 1 ? [["prev", number - 1] as const, ["first", 1] as const] : []),
  ];
  // The server puts its own address and the query before the page.
  return { items, headers: links.length > 0 ? { link: JSON.stringify(links) } : {} };
}

/** A user, an app's bot when the name ends in `[bot]`. */
export const user = (base: string, login: string): Record<string, unknown> =>
  filled(
    "simple-user",
    {
      login,
      id: [...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000, 7),
      html_url: `${base}/${login.endsWith("[bot]") ? `apps/${login.slice(0, -5)}` : login}`,
      type: login.endsWith("[bot]") ? "Bot" : "User",
    },
    base,
  );

export const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

/** An id from a path; 404 when it is none. */
export function id(text: string | undefined): number {
  if (text === undefined || !/^\d+$/.test(text)) throw notFound();
  return Number(text);
}
