/**
 * One bucket of an object store that speaks S3. Requests are signed with their SHA-256, so that the store refuses bytes that changed on
 * their way. Read off Amazon's API reference, seen on MinIO. Every method throws UserError when the store refuses the credentials, a
 * permission or the bucket, and HttpError when it fails.
 */
import { createHash } from "node:crypto";
import { AwsV4Signer } from "aws4fetch";
import { UserError } from "../kernel/errors.ts";
import { type Answer, type Asked, Http, HttpError } from "./http.ts";
import { codeOf, decoded, element, elements } from "./s3-answers.ts";

export interface S3Options {
  bucket: string;
  /** `https://minio.example.org`; Amazon's own address when left out. */
  endpoint?: string | undefined;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string | undefined;
}

export interface Listed {
  key: string;
  /** As the store gives it, in quotes. It changes with the bytes. */
  etag: string;
  /** In bytes. */
  size: number;
}

export interface Got {
  bytes: Uint8Array;
  etag: string;
}

/** What must hold for an object to be written: that there is none (`absent`), or the one of that etag. */
export type Condition = "absent" | { etag: string };

/** For one request with all its retries, in seconds; an attempt may take half of it. */
const deadline = 300;
/** Amazon takes at most so many keys a request. */
const batch = 1000;

/** Variables of Amazon's own tools; the first that is set counts. Throws UserError when credentials are missing. */
export function s3Options(bucket: string, endpoint: string | undefined, env = process.env): S3Options {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
    throw new UserError(
      `${AWS_ACCESS_KEY_ID ? "AWS_SECRET_ACCESS_KEY" : "AWS_ACCESS_KEY_ID"} is not set`,
      "environment",
      "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, from secrets or by aws-actions/configure-aws-credentials.",
    );
  const url = (endpoint ?? (env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL))?.replace(/\/+$/, "");
  if (url !== undefined && !/^https?:\/\/[^/@?#\s]+$/.test(url))
    throw new UserError(
      "the address of the object store is not an http or https address without a path",
      "sync.endpoint in mlops.yml, or AWS_ENDPOINT_URL",
      "For example: https://minio.example.org",
    );
  const region = env.AWS_REGION || env.AWS_DEFAULT_REGION || (url === undefined ? undefined : "us-east-1");
  if (region === undefined)
    throw new UserError("AWS_REGION is not set", "environment", "Set it to the region of the bucket.");
  return {
    bucket,
    endpoint: url,
    region,
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    sessionToken: AWS_SESSION_TOKEN || undefined,
  };
}

export class S3 {
  readonly bucket: string;
  readonly #options: S3Options;
  readonly #http: Http;
  readonly #keys = new Map<string, ArrayBuffer>();

  constructor(options: S3Options) {
    this.#options = options;
    this.bucket = options.bucket;
    this.#http = new Http({
      service: "S3",
      base: addressOf(options),
      deadline,
      attempt: deadline / 2,
      hint: "Is the object store up, and AWS_ENDPOINT_URL or sync.endpoint right?",
    });
  }

  /** All objects whose keys begin so, by key; at most `most`. A request for each thousand. */
  async listObjects(prefix: string, most = Number.POSITIVE_INFINITY): Promise<Listed[]> {
    const listed: Listed[] = [];
    let more: string | undefined;
    do {
      const query = {
        "list-type": "2",
        prefix,
        "encoding-type": "url",
        "max-keys": String(Math.min(batch, most - listed.length)),
        ...(more !== undefined && { "continuation-token": more }),
      };
      const answer = await this.#request("GET", "", { query });
      const text = answer.text();
      for (const object of elements(text, "Contents"))
        listed.push({
          key: decodeURIComponent((element(object, "Key") ?? "").replaceAll("+", " ")),
          etag: decoded(element(object, "ETag") ?? ""),
          size: Number(element(object, "Size")),
        });
      more =
        element(text, "IsTruncated") === "true" ? decoded(element(text, "NextContinuationToken") ?? "") : undefined;
    } while (more && listed.length < most);
    return listed;
  }

  /** The object, or so many of its bytes; undefined when there is none. */
  async getObject(key: string, range?: { start: number; end: number }): Promise<Got | undefined> {
    const headers = range && { range: `bytes=${range.start}-${range.end - 1}` };
    const answer = await this.#request("GET", key, { ...(headers && { headers }), limit: Number.POSITIVE_INFINITY });
    if (answer.status === 404) return undefined;
    return { bytes: answer.bytes, etag: answer.headers.get("etag") ?? "" };
  }

  /** Writes an object, if the condition holds: answers its etag, or undefined when it does not hold and other bytes lie there. */
  async putObject(key: string, bytes: Uint8Array, condition?: Condition): Promise<string | undefined> {
    const headers: Record<string, string> =
      condition === undefined ? {} : condition === "absent" ? { "if-none-match": "*" } : { "if-match": condition.etag };
    const answer = await this.#request("PUT", key, { body: bytes, headers });
    if (answer.status < 300) return answer.headers.get("etag") ?? "";
    // A request that was sent again may meet what it did the first time.
    const there = await this.getObject(key);
    return there && Buffer.from(there.bytes).equals(bytes) ? there.etag : undefined;
  }

  /** Deletes objects, a request for each thousand; those that are not there count as deleted. */
  async deleteObjects(keys: readonly string[]): Promise<void> {
    for (let at = 0; at < keys.length; at += batch) {
      const some = keys.slice(at, at + batch);
      const list = some.map((key) => `<Object><Key>${escaped(key)}</Key></Object>`).join("");
      const body = Buffer.from(`<Delete><Quiet>true</Quiet>${list}</Delete>`);
      const headers = { "x-amz-checksum-sha256": createHash("sha256").update(body).digest("base64") };
      const answer = await this.#request("POST", "", { query: { delete: "" }, body, headers, repeatable: true });
      const [error] = elements(answer.text(), "Error");
      if (error !== undefined) this.#refuse("POST", decoded(element(error, "Key") ?? ""), answer, error);
    }
  }

  /** Answers 404 of an object, 409 and 412 of a condition as they are. */
  async #request(method: string, key: string, asked: Asked & { body?: Uint8Array }): Promise<Answer> {
    const path = `/${key.split("/").map(encoded).join("/")}`;
    const query = new URLSearchParams(asked.query as Record<string, string>).toString();
    const signed = await new AwsV4Signer({
      method,
      url: `${this.#http.base}${path}${query && `?${query}`}`,
      headers: {
        ...asked.headers,
        "x-amz-content-sha256": createHash("sha256")
          .update(asked.body ?? "")
          .digest("hex"),
      },
      service: "s3",
      cache: this.#keys,
      ...this.#options,
      sessionToken: this.#options.sessionToken ?? "",
    }).sign();
    const headers = Object.fromEntries(signed.headers as Headers);
    const answers = [301, 400, 403, 404, 409, 412];
    const answer = await this.#http.request(method, path, { ...asked, headers, answers }).catch((error) => {
      // Its own words, as `SlowDown`, stand in XML.
      if (error instanceof HttpError && error.body !== "")
        throw failure(method, `${this.bucket}/${key}`, error.status, error.body);
      throw error;
    });
    if (answer.status < 300 || answer.status === 409 || answer.status === 412) return answer;
    const said = answer.text();
    return codeOf(said) === "NoSuchKey" ? answer : this.#refuse(method, key, answer, said);
  }

  #refuse(method: string, key: string, answer: Answer, said: string): never {
    const { bucket, region } = this.#options;
    const code = codeOf(said) ?? "";
    const place = `s3://${bucket}/${key}`;
    const right = { PUT: "s3:PutObject", POST: "s3:DeleteObject", GET: key === "" ? "s3:ListBucket" : "s3:GetObject" };
    const where = "credentials in the environment (AWS_ACCESS_KEY_ID and others)";
    switch (code) {
      case "AccessDenied":
        throw new UserError(
          `S3 does not let them ${method} ${place}`,
          where,
          `Give them ${right[method as "GET"]} there, and s3:ListBucket on the bucket: without it what is not there looks forbidden.`,
        );
      case "InvalidAccessKeyId":
      case "SignatureDoesNotMatch":
      case "ExpiredToken":
      case "InvalidToken":
        throw new UserError(
          `S3 does not take them (${code})`,
          where,
          "Give current ones, all of the same user or role.",
        );
      case "RequestTimeTooSkewed":
        throw new UserError(
          `this machine's clock says ${new Date().toISOString()}, S3's ${new Date(answer.headers.get("date") ?? 0).toISOString()}`,
          "the clock",
          "Set this machine's clock: S3 takes requests for 15 minutes.",
        );
      case "NoSuchBucket":
        throw new UserError(`there is no bucket ${bucket}`, "input target", "Make it, or mend its name.");
      case "PermanentRedirect":
      case "AuthorizationHeaderMalformed": {
        const other = element(said, "Region") ?? answer.headers.get("x-amz-bucket-region") ?? "another region";
        throw new UserError(`the bucket ${bucket} is not in ${region}`, "AWS_REGION", `Set it to ${other}.`);
      }
    }
    throw failure(method, `${bucket}/${key}`, answer.status, said);
  }
}

function failure(method: string, place: string, status: number | string, said: string): HttpError {
  const words = [codeOf(said), decoded(element(said, "Message") ?? "")].filter(Boolean).join(": ");
  return new HttpError("S3", `${method} s3://${place}`, status, words, said);
}

/** Amazon finds a bucket by its host name, others by the path; a dot in the name does not fit Amazon's certificate. */
function addressOf({ bucket, endpoint, region }: S3Options): string {
  if (endpoint !== undefined) return `${endpoint}/${bucket}`;
  const domain = `amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
  return bucket.includes(".") ? `https://s3.${region}.${domain}/${bucket}` : `https://${bucket}.s3.${region}.${domain}`;
}

/** As signatures count it (RFC 3986). */
const encoded = (part: string): string =>
  encodeURIComponent(part).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

const escaped = (text: string): string => text.replace(/[<>&"'\r\n]/g, (one) => `&#${one.charCodeAt(0)};`);
