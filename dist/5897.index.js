export const id = 5897;
export const ids = [5897];
export const modules = {

/***/ 4992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ Http),
  j: () => (/* binding */ HttpError)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/src/clients/send.js
/**
 * One request, as it is. By Node's own `http`: its first request is ready in a third of the time that fetch takes to load, and many take a
 * third of the processor's. Proxies by `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`.
 */

const proxyNames = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];
/** Throws what Node throws, and the signal's reason when aborted, also while the body is read. */
async function send(address, request) {
    const proxies = proxyNames.map((name) => process.env[name] ?? "").join(" ");
    if (proxies.trim() !== "")
        return fetched(await throughProxies(proxies), address, request);
    const response = await direct(address, request);
    if (!request.follow || !isRedirect(response))
        return response;
    await discard(response);
    return fetched(fetch, address, request);
}
const isRedirect = ({ status, headers }) => status >= 300 && status < 400 && headers.has("location");
async function discard({ body }) {
    for await (const _ of body)
        ;
}
let httpAgent;
let httpsAgent;
async function direct(address, { method, headers, body, signal, kept }) {
    const secure = address.startsWith("https:");
    const { request: over, Agent } = secure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : { request: external_node_http_.request, Agent: external_node_http_.Agent };
    const keepAlive = { keepAlive: true };
    if (kept && secure)
        httpsAgent ??= new Agent(keepAlive);
    if (kept && !secure)
        httpAgent ??= new Agent(keepAlive);
    const agent = kept && (secure ? httpsAgent : httpAgent);
    const all = {
        "user-agent": "mlops-actions",
        // What is not asked for encoded need not be decoded.
        "accept-encoding": "identity",
        // Without it Node sends the body of a DELETE as if it were a request of its own.
        ...(body !== undefined && { "content-length": String(Buffer.byteLength(body)) }),
        ...headers,
    };
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
        const request = over(address, { method, headers: all, ...(agent !== undefined && { agent }) });
        let incoming;
        const abort = () => (incoming ?? request).destroy(signal.reason);
        signal.addEventListener("abort", abort, { once: true });
        request.on("close", () => signal.removeEventListener("abort", abort));
        request.on("error", reject);
        request.on("response", (response) => {
            incoming = response;
            const pairs = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
            resolve({ status: response.statusCode ?? 0, headers: new Map(pairs), body: response });
        });
        request.end(body);
    });
}
async function fetched(by, address, { method, headers, body, signal, follow }) {
    const redirect = follow ? "follow" : "manual";
    const response = await by(address, {
        method,
        headers,
        redirect,
        signal,
        ...(body !== undefined && { body: body }),
    });
    return { status: response.status, headers: new Map(response.headers), body: bytesOf(response) };
}
async function* bytesOf({ body }) {
    if (body)
        yield* body;
}
let proxied;
/** Node's own fetch knows no proxies before Node 24; the library that knows them is loaded only where one is set. */
function throughProxies(proxies) {
    if (proxied?.proxies !== proxies)
        proxied = { proxies, by: proxyFetch() };
    return proxied.by;
}
async function proxyFetch() {
    const { EnvHttpProxyAgent, fetch: other } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const dispatcher = new EnvHttpProxyAgent();
    return (address, init) => other(address, { ...init, dispatcher });
}

;// CONCATENATED MODULE: ./build/src/clients/http.js
/**
 * HTTP for the clients: one service, one object. What is safe to repeat is repeated, everything has a deadline, the abort signal is
 * heeded, and no error names a secret. Further certificates by `NODE_EXTRA_CA_CERTS`, as Node itself takes them.
 */



/** A failure with the service's own answer, where there was one. */
class HttpError extends errors/* RemoteError */.Hi {
    /** The start of what the service said. */
    said;
    /** The whole of it. */
    body;
    constructor(service, request, status, hint, body = "") {
        const said = told(body);
        super(service, request, status, [said && `It said: ${said}.`, hint].filter(Boolean).join(" "));
        this.name = "HttpError";
        this.said = said;
        this.body = body;
    }
}
const retried = new Set([429, 502, 503, 504]);
/** What happened instead of an answer, and may not happen again. */
const passing = new Set(["connection refused", "connection cut", "time-out", "no name server", "no answer"]);
const mostBytes = 100_000_000;
class Http {
    #options;
    constructor(options) {
        this.#options = options;
    }
    get base() {
        return this.#options.base;
    }
    /** Throws HttpError for other statuses, for cut connections and for time-outs; the signal's reason when aborted. */
    async request(method, path, asked = {}) {
        const { service, base, signal, deadline = 60, hint = "" } = this.#options;
        const address = `${base}${path}${queryOf(asked.query)}`;
        const shown = `${method} ${base}${path}`;
        const repeatable = asked.repeatable ?? (method !== "POST" && method !== "PATCH");
        const end = Date.now() + deadline * 1000;
        for (let tries = 1;; tries++) {
            signal?.throwIfAborted();
            let failure;
            let wait = Math.min(8000, 250 * 2 ** tries) * (0.5 + Math.random() / 2);
            let again = repeatable;
            const headers = await this.#headers(asked, shown);
            try {
                const { response, bytes } = await this.#attempt(method, address, { ...asked, headers, repeatable }, end);
                const { status } = response;
                if ((status >= 200 && status < 300) || asked.answers?.includes(status))
                    return this.#answer(response, bytes, shown);
                failure = new HttpError(service, shown, statusOf(response), hint, new TextDecoder().decode(bytes));
                again &&= retried.has(status);
                wait = retryAfter(response.headers.get("retry-after")) ?? wait;
            }
            catch (error) {
                signal?.throwIfAborted();
                const reason = reasonOf(error);
                failure = new HttpError(service, shown, reason, hint);
                // A connection that was refused has brought nothing to the service.
                again = reason === "connection refused" || (again && passing.has(reason));
            }
            if (!again || Date.now() + wait >= end)
                throw failure;
            await (0,promises_.setTimeout)(wait, undefined, signal && { signal }).catch(() => signal?.throwIfAborted());
        }
    }
    async #headers(asked, shown) {
        const { service, hint = "" } = this.#options;
        const headers = {
            accept: "application/json",
            ...(asked.json !== undefined && { "content-type": "application/json" }),
            ...(await this.#options.headers?.()),
            ...asked.headers,
        };
        // Node would refuse it too, and quote the value, which may be a secret.
        const wrong = Object.entries(headers).find(([, value]) => !/^[\t\x20-\x7e\x80-\xff]*$/.test(value));
        if (wrong === undefined)
            return headers;
        throw new HttpError(service, shown, `nothing: the header ${wrong[0]} has a character that can't be sent`, hint);
    }
    /** One request and all of its answer. */
    async #attempt(method, address, asked, end) {
        const { signal, attempt = 30 } = this.#options;
        const { headers = {}, repeatable, answers = [] } = asked;
        const body = asked.json === undefined ? asked.body : JSON.stringify(asked.json);
        const stop = new AbortController();
        const abort = () => stop.abort(signal?.reason);
        const left = Math.max(1, Math.min(attempt * 1000, end - Date.now()));
        const timer = setTimeout(() => stop.abort(new DOMException("time-out", "TimeoutError")), left);
        signal?.addEventListener("abort", abort, { once: true });
        try {
            const response = await send(address, {
                method,
                headers,
                ...(body !== undefined && { body }),
                signal: stop.signal,
                kept: repeatable,
                // Followed, most redirects would turn a POST into a GET.
                follow: (method === "GET" || method === "HEAD") && !answers.includes(301),
            });
            return { response, bytes: await read(response, asked.limit ?? mostBytes) };
        }
        finally {
            clearTimeout(timer);
            signal?.removeEventListener("abort", abort);
        }
    }
    #answer(response, bytes, shown) {
        const { service, hint = "" } = this.#options;
        const text = () => new TextDecoder().decode(bytes);
        return {
            status: response.status,
            headers: response.headers,
            bytes,
            text,
            json: (shape) => {
                const wrong = (what) => new HttpError(service, shown, `${response.status} with ${what}`, hint, text());
                let value;
                try {
                    value = JSON.parse(text());
                }
                catch {
                    throw wrong("something that is not JSON");
                }
                const checked = shape.safeParse(value);
                if (!checked.success)
                    throw wrong(`JSON of an unknown shape (${oneLine(checked.error.message)})`);
                return checked.data;
            },
        };
    }
}
async function read(response, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body) {
        size += chunk.length;
        if (size > limit)
            throw new TooLarge(limit);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
class TooLarge extends Error {
    constructor(limit) {
        super(`an answer of more than ${limit} bytes`);
    }
}
function queryOf(query) {
    const pairs = new URLSearchParams();
    for (const [name, value] of Object.entries(query ?? {})) {
        if (value === undefined)
            continue;
        for (const one of Array.isArray(value) ? value : [value])
            pairs.append(name, String(one));
    }
    const text = pairs.toString();
    return text === "" ? "" : `?${text}`;
}
/** A redirect that was not followed says where to. */
function statusOf({ status, headers }) {
    const location = headers.get("location");
    return status >= 300 && status < 400 && location !== undefined
        ? `${status} (it moved to ${location.replace(/[?#].*/s, "")})`
        : status;
}
/** Seconds or a date (RFC 9110, 10.2.3), in milliseconds from now. */
function retryAfter(header) {
    if (header === undefined)
        return undefined;
    const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
    return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
const reasons = {
    ECONNREFUSED: "connection refused",
    ENOTFOUND: "unknown host",
    EAI_AGAIN: "no name server",
    ECONNRESET: "connection cut",
    EPIPE: "connection cut",
    UND_ERR_SOCKET: "connection cut",
    ETIMEDOUT: "time-out",
    UND_ERR_CONNECT_TIMEOUT: "time-out",
    UND_ERR_HEADERS_TIMEOUT: "time-out",
    UND_ERR_BODY_TIMEOUT: "time-out",
};
/** What happened instead of an answer, in a few words. */
function reasonOf(error) {
    let words = "no answer";
    for (let at = error; at; at = at.cause ?? at.errors?.[0]) {
        if (at instanceof TooLarge)
            return at.message;
        if (at.name === "TimeoutError")
            return "time-out";
        const known = reasons[at.code ?? ""];
        if (known)
            return known;
        if (at.message)
            words = at.message === "terminated" ? "connection cut" : oneLine(at.message);
    }
    return words;
}
/** The message in an error's body: of Airflow, MLflow, GitHub, registries; else its first words. */
function told(body) {
    try {
        const { detail, message, title, errors } = JSON.parse(body);
        for (const words of [detail, message, title, errors]) {
            if (typeof words === "string" && words !== "")
                return oneLine(words);
            if (words !== undefined && words !== null)
                return oneLine(JSON.stringify(words));
        }
    }
    catch { }
    return body.trimStart().startsWith("<") ? "" : oneLine(body);
}
const oneLine = (text) => {
    const line = text.replace(/\s+/g, " ").trim().replace(/\.$/, "");
    return line.length > 300 ? `${line.slice(0, 300)}…` : line;
};


/***/ }),

/***/ 6993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ownerText),
/* harmony export */   f: () => (/* binding */ ownerIn)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/** Who is at work somewhere, as a text that others can read: a lock that a dead owner does not hold for ever. */

/** `seconds`: after so many nobody waits for the owner any more. */
const ownerText = ({ who, seconds }) => JSON.stringify({ who, host: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)(), pid: process.pid, until: Date.now() + seconds * 1000 });
/** Who still has the lock, for a sentence; undefined when its time is over, or its owner was of this machine and is dead. */
function ownerIn(text) {
    const { who, host, pid, until } = parsed(text);
    const crashed = host === (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)() && typeof pid === "number" && !isRunning(pid);
    if (typeof until !== "number" || Date.now() >= until || crashed)
        return undefined;
    return `${who} on ${host} (process ${pid}), at the longest until ${new Date(until).toISOString()}`;
}
function parsed(text) {
    try {
        return Object(JSON.parse(text));
    }
    catch {
        return {};
    }
}
function isRunning(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return Object(error).code === "EPERM";
    }
}


/***/ }),

/***/ 3368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Does the work for all, `atOnce` at a time; the first failure is thrown when those on their way have ended. */
async function inParallel(items, atOnce, work) {
    const waiting = items[Symbol.iterator]();
    const failures = [];
    const worker = async () => {
        for (const item of waiting) {
            if (failures.length > 0)
                return;
            await work(item).catch((error) => failures.push(error));
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
}


/***/ }),

/***/ 5897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S3Target: () => (/* binding */ S3Target),
  "default": () => (/* binding */ s3)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./node_modules/aws4fetch/dist/aws4fetch.esm.mjs
/**
 * @license MIT <https://opensource.org/licenses/MIT>
 * @copyright Michael Hart 2024
 */
const encoder = new TextEncoder();
const HOST_SERVICES = {
  appstream2: 'appstream',
  cloudhsmv2: 'cloudhsm',
  email: 'ses',
  marketplace: 'aws-marketplace',
  mobile: 'AWSMobileHubService',
  pinpoint: 'mobiletargeting',
  queue: 'sqs',
  'git-codecommit': 'codecommit',
  'mturk-requester-sandbox': 'mturk-requester',
  'personalize-runtime': 'personalize',
};
const UNSIGNABLE_HEADERS = new Set([
  'authorization',
  'content-type',
  'content-length',
  'user-agent',
  'presigned-expires',
  'expect',
  'x-amzn-trace-id',
  'range',
  'connection',
]);
class AwsClient {
  constructor({ accessKeyId, secretAccessKey, sessionToken, service, region, cache, retries, initRetryMs }) {
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    this.service = service;
    this.region = region;
    this.cache = cache || new Map();
    this.retries = retries != null ? retries : 10;
    this.initRetryMs = initRetryMs || 50;
  }
  async sign(input, init) {
    if (input instanceof Request) {
      const { method, url, headers, body } = input;
      init = Object.assign({ method, url, headers }, init);
      if (init.body == null && headers.has('Content-Type')) {
        init.body = body != null && headers.has('X-Amz-Content-Sha256') ? body : await input.clone().arrayBuffer();
      }
      input = url;
    }
    const signer = new AwsV4Signer(Object.assign({ url: input.toString() }, init, this, init && init.aws));
    const signed = Object.assign({}, init, await signer.sign());
    delete signed.aws;
    try {
      return new Request(signed.url.toString(), signed)
    } catch (e) {
      if (e instanceof TypeError) {
        return new Request(signed.url.toString(), Object.assign({ duplex: 'half' }, signed))
      }
      throw e
    }
  }
  async fetch(input, init) {
    for (let i = 0; i <= this.retries; i++) {
      const fetched = fetch(await this.sign(input, init));
      if (i === this.retries) {
        return fetched
      }
      const res = await fetched;
      if (res.status < 500 && res.status !== 429) {
        return res
      }
      await new Promise(resolve => setTimeout(resolve, Math.random() * this.initRetryMs * Math.pow(2, i)));
    }
    throw new Error('An unknown error occurred, ensure retries is not negative')
  }
}
class AwsV4Signer {
  constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
    if (url == null) throw new TypeError('url is a required option')
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.method = method || (body ? 'POST' : 'GET');
    this.url = new URL(url);
    this.headers = new Headers(headers || {});
    this.body = body;
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    let guessedService, guessedRegion;
    if (!service || !region) {
[guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
    }
    this.service = service || guessedService || '';
    this.region = region || guessedRegion || 'us-east-1';
    this.cache = cache || new Map();
    this.datetime = datetime || new Date().toISOString().replace(/[:-]|\.\d{3}/g, '');
    this.signQuery = signQuery;
    this.appendSessionToken = appendSessionToken || this.service === 'iotdevicegateway';
    this.headers.delete('Host');
    if (this.service === 's3' && !this.signQuery && !this.headers.has('X-Amz-Content-Sha256')) {
      this.headers.set('X-Amz-Content-Sha256', 'UNSIGNED-PAYLOAD');
    }
    const params = this.signQuery ? this.url.searchParams : this.headers;
    params.set('X-Amz-Date', this.datetime);
    if (this.sessionToken && !this.appendSessionToken) {
      params.set('X-Amz-Security-Token', this.sessionToken);
    }
    this.signableHeaders = ['host', ...this.headers.keys()]
      .filter(header => allHeaders || !UNSIGNABLE_HEADERS.has(header))
      .sort();
    this.signedHeaders = this.signableHeaders.join(';');
    this.canonicalHeaders = this.signableHeaders
      .map(header => header + ':' + (header === 'host' ? this.url.host : (this.headers.get(header) || '').replace(/\s+/g, ' ')))
      .join('\n');
    this.credentialString = [this.datetime.slice(0, 8), this.region, this.service, 'aws4_request'].join('/');
    if (this.signQuery) {
      if (this.service === 's3' && !params.has('X-Amz-Expires')) {
        params.set('X-Amz-Expires', '86400');
      }
      params.set('X-Amz-Algorithm', 'AWS4-HMAC-SHA256');
      params.set('X-Amz-Credential', this.accessKeyId + '/' + this.credentialString);
      params.set('X-Amz-SignedHeaders', this.signedHeaders);
    }
    if (this.service === 's3') {
      try {
        this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, ' '));
      } catch (e) {
        this.encodedPath = this.url.pathname;
      }
    } else {
      this.encodedPath = this.url.pathname.replace(/\/+/g, '/');
    }
    if (!singleEncode) {
      this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, '/');
    }
    this.encodedPath = encodeRfc3986(this.encodedPath);
    const seenKeys = new Set();
    this.encodedSearch = [...this.url.searchParams]
      .filter(([k]) => {
        if (!k) return false
        if (this.service === 's3') {
          if (seenKeys.has(k)) return false
          seenKeys.add(k);
        }
        return true
      })
      .map(pair => pair.map(p => encodeRfc3986(encodeURIComponent(p))))
      .sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0)
      .map(pair => pair.join('='))
      .join('&');
  }
  async sign() {
    if (this.signQuery) {
      this.url.searchParams.set('X-Amz-Signature', await this.signature());
      if (this.sessionToken && this.appendSessionToken) {
        this.url.searchParams.set('X-Amz-Security-Token', this.sessionToken);
      }
    } else {
      this.headers.set('Authorization', await this.authHeader());
    }
    return {
      method: this.method,
      url: this.url,
      headers: this.headers,
      body: this.body,
    }
  }
  async authHeader() {
    return [
      'AWS4-HMAC-SHA256 Credential=' + this.accessKeyId + '/' + this.credentialString,
      'SignedHeaders=' + this.signedHeaders,
      'Signature=' + (await this.signature()),
    ].join(', ')
  }
  async signature() {
    const date = this.datetime.slice(0, 8);
    const cacheKey = [this.secretAccessKey, date, this.region, this.service].join();
    let kCredentials = this.cache.get(cacheKey);
    if (!kCredentials) {
      const kDate = await hmac('AWS4' + this.secretAccessKey, date);
      const kRegion = await hmac(kDate, this.region);
      const kService = await hmac(kRegion, this.service);
      kCredentials = await hmac(kService, 'aws4_request');
      this.cache.set(cacheKey, kCredentials);
    }
    return buf2hex(await hmac(kCredentials, await this.stringToSign()))
  }
  async stringToSign() {
    return [
      'AWS4-HMAC-SHA256',
      this.datetime,
      this.credentialString,
      buf2hex(await hash(await this.canonicalString())),
    ].join('\n')
  }
  async canonicalString() {
    return [
      this.method.toUpperCase(),
      this.encodedPath,
      this.encodedSearch,
      this.canonicalHeaders + '\n',
      this.signedHeaders,
      await this.hexBodyHash(),
    ].join('\n')
  }
  async hexBodyHash() {
    let hashHeader = this.headers.get('X-Amz-Content-Sha256') || (this.service === 's3' && this.signQuery ? 'UNSIGNED-PAYLOAD' : null);
    if (hashHeader == null) {
      if (this.body && typeof this.body !== 'string' && !('byteLength' in this.body)) {
        throw new Error('body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header')
      }
      hashHeader = buf2hex(await hash(this.body || ''));
    }
    return hashHeader
  }
}
async function hmac(key, string) {
  const cryptoKey = await crypto.subtle.importKey(
    'raw',
    typeof key === 'string' ? encoder.encode(key) : key,
    { name: 'HMAC', hash: { name: 'SHA-256' } },
    false,
    ['sign'],
  );
  return crypto.subtle.sign('HMAC', cryptoKey, encoder.encode(string))
}
async function hash(content) {
  return crypto.subtle.digest('SHA-256', typeof content === 'string' ? encoder.encode(content) : content)
}
const HEX_CHARS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
function buf2hex(arrayBuffer) {
  const buffer = new Uint8Array(arrayBuffer);
  let out = '';
  for (let idx = 0; idx < buffer.length; idx++) {
    const n = buffer[idx];
    out += HEX_CHARS[(n >>> 4) & 0xF];
    out += HEX_CHARS[n & 0xF];
  }
  return out
}
function encodeRfc3986(urlEncodedStr) {
  return urlEncodedStr.replace(/[!'()*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase())
}
function guessServiceRegion(url, headers) {
  const { hostname, pathname } = url;
  if (hostname.endsWith('.on.aws')) {
    const match = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return match != null ? ['lambda', match[1] || ''] : ['', '']
  }
  if (hostname.endsWith('.r2.cloudflarestorage.com')) {
    return ['s3', 'auto']
  }
  if (hostname.endsWith('.backblazeb2.com')) {
    const match = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return match != null ? ['s3', match[1] || ''] : ['', '']
  }
  const match = hostname.replace('dualstack.', '').match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
  let service = (match && match[1]) || '';
  let region = match && match[2];
  if (region === 'us-gov') {
    region = 'us-gov-west-1';
  } else if (region === 's3' || region === 's3-accelerate') {
    region = 'us-east-1';
    service = 's3';
  } else if (service === 'iot') {
    if (hostname.startsWith('iot.')) {
      service = 'execute-api';
    } else if (hostname.startsWith('data.jobs.iot.')) {
      service = 'iot-jobs-data';
    } else {
      service = pathname === '/mqtt' ? 'iotdevicegateway' : 'iotdata';
    }
  } else if (service === 'autoscaling') {
    const targetPrefix = (headers.get('X-Amz-Target') || '').split('.')[0];
    if (targetPrefix === 'AnyScaleFrontendService') {
      service = 'application-autoscaling';
    } else if (targetPrefix === 'AnyScaleScalingPlannerFrontendService') {
      service = 'autoscaling-plans';
    }
  } else if (region == null && service.startsWith('s3-')) {
    region = service.slice(3).replace(/^fips-|^external-1/, '');
    service = 's3';
  } else if (service.endsWith('-fips')) {
    service = service.slice(0, -5);
  } else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) {
[service, region] = [region, service];
  }
  return [HOST_SERVICES[service] || service, region || '']
}



// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/clients/http.js + 1 modules
var http = __webpack_require__(4992);
;// CONCATENATED MODULE: ./build/src/clients/s3-answers.js
/** S3's answers are flat XML without attributes that matter: no parser is needed to read them. */
/** The insides of all elements of a name, which do not hold others of that name. */
function s3_answers_elements(xml, name) {
    return xml
        .split(`<${name}>`)
        .slice(1)
        .map((rest) => rest.slice(0, rest.indexOf(`</${name}>`)));
}
/** The inside of the first element of a name, as it stands there. */
const s3_answers_element = (xml, name) => s3_answers_elements(xml, name)[0];
/** The error that an answer is: `NoSuchKey`. */
const codeOf = (xml) => s3_answers_element(xml, "Code");
const named = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const decoded = (text) => text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal, hex, name) => name === undefined ? String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)) : (named[name] ?? all));

;// CONCATENATED MODULE: ./build/src/clients/s3.js
/**
 * One bucket of an object store that speaks S3. Requests are signed with their SHA-256, so that the store refuses bytes that changed on
 * their way. Read off Amazon's API reference, seen on MinIO. Every method throws UserError when the store refuses the credentials, a
 * permission or the bucket, and HttpError when it fails.
 */





/** For one request with all its retries, in seconds; an attempt may take half of it. */
const deadline = 300;
/** Amazon takes at most so many keys a request. */
const batch = 1000;
/** Variables of Amazon's own tools; the first that is set counts. Throws UserError when credentials are missing. */
function s3Options(bucket, endpoint, env = process.env) {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env;
    if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
        throw new errors/* UserError */.yo(`${AWS_ACCESS_KEY_ID ? "AWS_SECRET_ACCESS_KEY" : "AWS_ACCESS_KEY_ID"} is not set`, "environment", "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, from secrets or by aws-actions/configure-aws-credentials.");
    const url = (endpoint ?? (env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL))?.replace(/\/+$/, "");
    if (url !== undefined && !/^https?:\/\/[^/@?#\s]+$/.test(url))
        throw new errors/* UserError */.yo("the address of the object store is not an http or https address without a path", "sync.endpoint in mlops.yml, or AWS_ENDPOINT_URL", "For example: https://minio.example.org");
    const region = env.AWS_REGION || env.AWS_DEFAULT_REGION || (url === undefined ? undefined : "us-east-1");
    if (region === undefined)
        throw new errors/* UserError */.yo("AWS_REGION is not set", "environment", "Set it to the region of the bucket.");
    return {
        bucket,
        endpoint: url,
        region,
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        sessionToken: AWS_SESSION_TOKEN || undefined,
    };
}
class S3 {
    bucket;
    #options;
    #http;
    #keys = new Map();
    constructor(options) {
        this.#options = options;
        this.bucket = options.bucket;
        this.#http = new http/* Http */.l({
            service: "S3",
            base: addressOf(options),
            deadline,
            attempt: deadline / 2,
            hint: "Is the object store up, and AWS_ENDPOINT_URL or sync.endpoint right?",
        });
    }
    /** All objects whose keys begin so, by key; at most `most`. A request for each thousand. */
    async listObjects(prefix, most = Number.POSITIVE_INFINITY) {
        const listed = [];
        let more;
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
            for (const object of s3_answers_elements(text, "Contents"))
                listed.push({
                    key: decodeURIComponent((s3_answers_element(object, "Key") ?? "").replaceAll("+", " ")),
                    etag: decoded(s3_answers_element(object, "ETag") ?? ""),
                    size: Number(s3_answers_element(object, "Size")),
                });
            more =
                s3_answers_element(text, "IsTruncated") === "true" ? decoded(s3_answers_element(text, "NextContinuationToken") ?? "") : undefined;
        } while (more && listed.length < most);
        return listed;
    }
    /** The object, or so many of its bytes; undefined when there is none. */
    async getObject(key, range) {
        const headers = range && { range: `bytes=${range.start}-${range.end - 1}` };
        const answer = await this.#request("GET", key, { ...(headers && { headers }), limit: Number.POSITIVE_INFINITY });
        if (answer.status === 404)
            return undefined;
        return { bytes: answer.bytes, etag: answer.headers.get("etag") ?? "" };
    }
    /** Writes an object, if the condition holds: answers its etag, or undefined when it does not hold and other bytes lie there. */
    async putObject(key, bytes, condition) {
        const headers = condition === undefined ? {} : condition === "absent" ? { "if-none-match": "*" } : { "if-match": condition.etag };
        const answer = await this.#request("PUT", key, { body: bytes, headers });
        if (answer.status < 300)
            return answer.headers.get("etag") ?? "";
        // A request that was sent again may meet what it did the first time.
        const there = await this.getObject(key);
        return there && Buffer.from(there.bytes).equals(bytes) ? there.etag : undefined;
    }
    /** Deletes objects, a request for each thousand; those that are not there count as deleted. */
    async deleteObjects(keys) {
        for (let at = 0; at < keys.length; at += batch) {
            const some = keys.slice(at, at + batch);
            const list = some.map((key) => `<Object><Key>${escaped(key)}</Key></Object>`).join("");
            const body = Buffer.from(`<Delete><Quiet>true</Quiet>${list}</Delete>`);
            const headers = { "x-amz-checksum-sha256": (0,external_node_crypto_.createHash)("sha256").update(body).digest("base64") };
            const answer = await this.#request("POST", "", { query: { delete: "" }, body, headers, repeatable: true });
            const [error] = s3_answers_elements(answer.text(), "Error");
            if (error !== undefined)
                this.#refuse("POST", decoded(s3_answers_element(error, "Key") ?? ""), answer, error);
        }
    }
    /** Answers 404 of an object, 409 and 412 of a condition as they are. */
    async #request(method, key, asked) {
        const path = `/${key.split("/").map(encoded).join("/")}`;
        const query = new URLSearchParams(asked.query).toString();
        const signed = await new AwsV4Signer({
            method,
            url: `${this.#http.base}${path}${query && `?${query}`}`,
            headers: {
                ...asked.headers,
                "x-amz-content-sha256": (0,external_node_crypto_.createHash)("sha256")
                    .update(asked.body ?? "")
                    .digest("hex"),
            },
            service: "s3",
            cache: this.#keys,
            ...this.#options,
            sessionToken: this.#options.sessionToken ?? "",
        }).sign();
        const headers = Object.fromEntries(signed.headers);
        const answers = [301, 400, 403, 404, 409, 412];
        const answer = await this.#http.request(method, path, { ...asked, headers, answers }).catch((error) => {
            // Its own words, as `SlowDown`, stand in XML.
            if (error instanceof http/* HttpError */.j && error.body !== "")
                throw failure(method, `${this.bucket}/${key}`, error.status, error.body);
            throw error;
        });
        if (answer.status < 300 || answer.status === 409 || answer.status === 412)
            return answer;
        const said = answer.text();
        return codeOf(said) === "NoSuchKey" ? answer : this.#refuse(method, key, answer, said);
    }
    #refuse(method, key, answer, said) {
        const { bucket, region } = this.#options;
        const code = codeOf(said) ?? "";
        const place = `s3://${bucket}/${key}`;
        const right = { PUT: "s3:PutObject", POST: "s3:DeleteObject", GET: key === "" ? "s3:ListBucket" : "s3:GetObject" };
        const where = "credentials in the environment (AWS_ACCESS_KEY_ID and others)";
        switch (code) {
            case "AccessDenied":
                throw new errors/* UserError */.yo(`S3 does not let them ${method} ${place}`, where, `Give them ${right[method]} there, and s3:ListBucket on the bucket: without it what is not there looks forbidden.`);
            case "InvalidAccessKeyId":
            case "SignatureDoesNotMatch":
            case "ExpiredToken":
            case "InvalidToken":
                throw new errors/* UserError */.yo(`S3 does not take them (${code})`, where, "Give current ones, all of the same user or role.");
            case "RequestTimeTooSkewed":
                throw new errors/* UserError */.yo(`this machine's clock says ${new Date().toISOString()}, S3's ${new Date(answer.headers.get("date") ?? 0).toISOString()}`, "the clock", "Set this machine's clock: S3 takes requests for 15 minutes.");
            case "NoSuchBucket":
                throw new errors/* UserError */.yo(`there is no bucket ${bucket}`, "input target", "Make it, or mend its name.");
            case "PermanentRedirect":
            case "AuthorizationHeaderMalformed": {
                const other = s3_answers_element(said, "Region") ?? answer.headers.get("x-amz-bucket-region") ?? "another region";
                throw new errors/* UserError */.yo(`the bucket ${bucket} is not in ${region}`, "AWS_REGION", `Set it to ${other}.`);
            }
        }
        throw failure(method, `${bucket}/${key}`, answer.status, said);
    }
}
function failure(method, place, status, said) {
    const words = [codeOf(said), decoded(s3_answers_element(said, "Message") ?? "")].filter(Boolean).join(": ");
    return new http/* HttpError */.j("S3", `${method} s3://${place}`, status, words, said);
}
/** Amazon finds a bucket by its host name, others by the path; a dot in the name does not fit Amazon's certificate. */
function addressOf({ bucket, endpoint, region }) {
    if (endpoint !== undefined)
        return `${endpoint}/${bucket}`;
    const domain = `amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
    return bucket.includes(".") ? `https://s3.${region}.${domain}/${bucket}` : `https://${bucket}.s3.${region}.${domain}`;
}
/** As signatures count it (RFC 3986). */
const encoded = (part) => encodeURIComponent(part).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
const escaped = (text) => text.replace(/[<>&"'\r\n]/g, (one) => `&#${one.charCodeAt(0)};`);

// EXTERNAL MODULE: ./build/src/clients/owner.js
var owner = __webpack_require__(6993);
;// CONCATENATED MODULE: ./build/src/clients/s3-lease.js
/** A lock that is one object: who has it says so there, and says so again while it works, so that a crashed one blocks for two minutes. */

/** A holder that is not heard of for so many seconds has crashed. */
const leaseSeconds = 120;
/** How often those who come at the same moment look again. */
const tries = 5;
/** `seconds`: nobody waits longer than that, whatever the holder says. */
async function takeLease(s3, key, { who, seconds }) {
    const note = (length) => Buffer.from((0,owner/* ownerText */.d)({ who, seconds: length }));
    const length = Math.min(seconds, leaseSeconds);
    for (let tried = 1;; tried++) {
        let etag = await s3.putObject(key, note(length), "absent");
        const left = etag === undefined;
        const found = left ? await s3.getObject(key) : undefined;
        if (found) {
            const heldBy = (0,owner/* ownerIn */.f)(Buffer.from(found.bytes).toString("utf8"));
            if (heldBy !== undefined)
                return { heldBy };
            etag = await s3.putObject(key, note(length), { etag: found.etag });
        }
        if (etag !== undefined)
            return held(s3, key, etag, { note, left, length, end: Date.now() + seconds * 1000 });
        if (tried === tries)
            return { heldBy: "somebody who came at the same moment" };
    }
}
function held(s3, key, first, { note, left, length, end }) {
    let etag = first;
    let until = Date.now() + length * 1000;
    const write = async (seconds) => {
        etag &&= await s3.putObject(key, note(seconds), { etag });
        until = Date.now() + seconds * 1000;
    };
    let writing = Promise.resolve();
    // A renewal that fails is made up for by the next one, or the lease ends.
    const renew = () => {
        if (Date.now() < end)
            writing = writing.then(() => write(length)).catch(() => { });
    };
    const renewal = setInterval(renew, leaseSeconds * 300).unref();
    const stop = () => {
        clearInterval(renewal);
        return writing;
    };
    return {
        left,
        async end() {
            await stop();
            return etag !== undefined && (Date.now() < until || (await s3.getObject(key))?.etag === etag);
        },
        async abandon() {
            await stop();
            await write(0);
        },
    };
}

// EXTERNAL MODULE: ./build/src/kernel/parallel.js
var parallel = __webpack_require__(3368);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./build/src/sync/manifest.js
var manifest = __webpack_require__(2928);
;// CONCATENATED MODULE: ./build/src/sync/packs.js
/**
 * How releases are kept in an object store, in few objects. Each release has its packs: its manifest and those contents that no pack
 * before had, one after the other. One index says what is live and where each content lies. Pure.
 *
 * A pack is `<length of the manifest> <manifest, as JSON, gzipped><content><content>…`; only a release's first pack has a manifest.
 */



/** SHA-256 of a content → offsets of its first byte and of the one after its last. */
const pack = (0,manifest/* largeRecord */.$v)((value) => Array.isArray(value) && value.length === 2 && value.every(Number.isSafeInteger));
const keptRelease = schemas/* object */.Ikc({
    release: schemas/* string */.YjP(),
    /** Length of what stands before the contents in its first pack. */
    head: schemas/* int */.Whr(),
    /** Names of the packs that together hold all of its contents, its own among them. */
    packs: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const indexShape = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz("mlops-actions/s3-index/1"),
    live: manifest/* manifestShape */.vb.nullable(),
    /** Path of a live file → etag of its object. */
    etags: (0,manifest/* largeRecord */.$v)((value) => typeof value === "string"),
    /** Newest first. */
    releases: schemas/* array */.YOg(keptRelease),
    /** By name. */
    packs: schemas/* record */.g1P(schemas/* string */.YjP(), pack),
    /** Paths that lay at the target before the first release, and are not ours. */
    foreign: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** How many releases were to be kept, when old ones were last deleted. */
    keep: schemas/* int */.Whr().optional(),
    /** Changes with every writing. */
    nonce: schemas/* string */.YjP(),
});
const emptyIndex = (foreign) => ({
    schema: "mlops-actions/s3-index/1",
    live: null,
    etags: {},
    releases: [],
    packs: {},
    foreign: [...foreign],
    nonce: "",
});
const writtenIndex = (index) => (0,external_node_zlib_.gzipSync)(JSON.stringify(index), { level: 1 });
/** undefined when it is none. */
function readIndex(bytes) {
    try {
        return indexShape.parse(JSON.parse((0,external_node_zlib_.gunzipSync)(bytes).toString("utf8")));
    }
    catch {
        return undefined;
    }
}
const packName = (release, part) => `${release}.${part}`;
/** The beginning of a release's first pack. */
function packHead(manifest) {
    const zipped = (0,external_node_zlib_.gzipSync)(JSON.stringify(manifest), { level: 1 });
    return Buffer.concat([Buffer.from(`${zipped.length} `), zipped]);
}
/** The manifest that a release's first pack begins with; undefined when there is none. */
function manifestIn(bytes) {
    try {
        const [, digits = ""] = /^(\d{1,9}) /.exec(Buffer.from(bytes.subarray(0, 10)).toString("latin1")) ?? [];
        const start = digits.length + 1;
        return manifest/* manifestShape */.vb.parse(JSON.parse((0,external_node_zlib_.gunzipSync)(bytes.subarray(start, start + Number(digits))).toString("utf8")));
    }
    catch {
        return undefined;
    }
}
/**
 * Packs that a new release can take contents from. Not those of whose bytes it needs less than half: what it needs of them goes into its
 * own pack once more, so that they can be deleted with the releases before it.
 */
function usefulPacks(packs, needed) {
    return Object.entries(packs).filter(([, contents]) => {
        let [all, used] = [0, 0];
        for (const [sha, [start, end]] of Object.entries(contents)) {
            all += end - start;
            if (needed.has(sha))
                used += end - start;
        }
        return used > 0 && used * 2 >= all;
    });
}
/** Takes all releases out of the index but the `keep` newest and those that are spared. Answers the ids of those that are gone. */
function withoutOld(index, keep, spared) {
    const stays = (one, at) => at < keep || spared.includes(one.release);
    const releases = index.releases.filter(stays);
    const needed = new Set(releases.flatMap((one) => one.packs));
    return {
        index: {
            ...index,
            keep,
            releases,
            packs: Object.fromEntries(Object.entries(index.packs).filter(([name]) => needed.has(name))),
        },
        gone: index.releases.filter((one, at) => !stays(one, at)).map(({ release }) => release),
    };
}

;// CONCATENATED MODULE: ./build/src/sync/targets/s3.js
/**
 * A prefix of a bucket that Airflow's S3DagBundle, or a sidecar, copies from. Objects are written one by one, so for seconds a reader may
 * see files of two releases: helper modules come first, deletions last, and the index, which says what is live, after all.
 *
 * Beside the prefix, never below it, lies `.mlops/<name>/`: the index, the lock, and the contents of the kept releases (`../packs.ts`).
 * Its name must not begin with the prefix: copiers take that for a part of it. Every write is conditional on what this sync has seen.
 */






const kind = {
    form: "s3://BUCKET/PREFIX",
    example: "s3://company-airflow/dags",
    help: "a DAG bundle of Airflow, or a sidecar, copies what lies below PREFIX/; S3, MinIO and their like",
    pattern: /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]+[a-z0-9])\/(?<prefix>(?!\.{1,2}(?:\/|$))[\w.=+@-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.=+@-]+)*)\/?$/,
    open: async ({ bucket = "", prefix = "" }, { settings }) => new S3Target(new S3(s3Options(bucket, settings.endpoint)), prefix, settings.keep),
};
/* harmony default export */ const s3 = (kind);
/** Larger packs are split; a larger file has a pack to itself. In bytes. */
const packSize = 32_000_000;
/** How many requests are on their way at once. */
const atOnce = 32;
class S3Target {
    name;
    adoption = "Name another prefix, or set adopt: true: it stays as it is then, and Airflow goes on reading it; a file of ours is not written over one of the same name.";
    guarantee = {
        writes: true,
        pulled: true,
        atomic: false,
        keepsRuns: false,
        limits: [
            "An object store can't change all files at one moment: while a release is brought in or taken back, Airflow may copy files of two releases; its next copy is whole.",
            "Runs in flight go on with the files that are live now: an object store can't keep a run on its commit.",
            "Files are not executable there.",
        ],
    };
    #s3;
    #keep;
    /** Before the keys of live files, and of all else. */
    #root;
    #home;
    #lock;
    /** As it was last read or written, and with what was staged since; its etag, undefined when there is none at the target. */
    #index;
    #etag;
    /** Path → what lies at the target, of what is ours, as far as is known. */
    #live = new Map();
    /** SHA-256 → contents at hand. */
    #bytes = new Map();
    #manifests = new Map();
    /** Packs that the index at the target names, and those that this sync wrote or took out of it. */
    #packs = new Set();
    #touched = new Set();
    /** Releases that went when another one went live, not told yet. */
    #gone = [];
    /** What lies at the target is not what the index says. */
    #unsettled = false;
    /** `keep`: how many releases stay. */
    constructor(s3, prefix, keep) {
        this.#s3 = s3;
        this.#keep = keep;
        this.name = `s3://${s3.bucket}/${prefix}`;
        this.#root = `${prefix}/`;
        this.#home = prefix.replace(/[^/]+$/, (name) => `.mlops/${name}/`);
        this.#lock = `${this.#home}lock.json`;
    }
    async state() {
        if (this.#unsettled)
            throw new errors/* UserError */.yo("files of the former and of the new release may lie there", this.name, "The next sync puts that in order: run it soon.");
        const { live, foreign } = await this.#read();
        return { current: live ?? undefined, foreign: this.#etag === undefined ? foreign : [] };
    }
    async drift({ files }) {
        const theirs = new Set((await this.#known()).foreign);
        const drift = [];
        const listed = await this.#listed();
        for (const [path, etag] of listed) {
            if (theirs.has(path) || isPythonCache(path))
                continue;
            if (this.#live.get(path)?.etag !== etag)
                await this.#look(path);
            const sha = this.#live.get(path)?.sha;
            if (sha === undefined || sha === files[path])
                continue;
            const bytes = async () => this.#bytes.get(sha) ?? (await this.#s3.getObject(this.#root + path)).bytes;
            const file = { path, executable: false, bytes };
            drift.push({ path, kind: Object.hasOwn(files, path) ? "changed" : "added", file });
        }
        for (const path of this.#live.keys())
            if (!listed.has(path))
                this.#live.delete(path);
        for (const path of Object.keys(files))
            if (!listed.has(path))
                drift.push({ path, kind: "missing" });
        return drift.sort((a, b) => (a.path < b.path ? -1 : 1));
    }
    /** What lies there counts as known from now on: it may be written over. */
    async #look(path) {
        const got = await this.#s3.getObject(this.#root + path);
        this.#live.delete(path);
        if (got === undefined)
            return;
        const sha = sha256(got.bytes);
        this.#bytes.set(sha, got.bytes);
        this.#live.set(path, { sha, etag: got.etag });
    }
    async lock(owner) {
        const lease = await takeLease(this.#s3, this.#lock, owner);
        if ("heldBy" in lease)
            return lease;
        this.#index = undefined;
        try {
            if (lease.left)
                await this.#recover();
        }
        catch (error) {
            await lease.abandon();
            throw error;
        }
        return { unlock: () => this.#unlock(lease) };
    }
    async #unlock(lease) {
        const garbage = [...this.#touched].filter((pack) => !this.#packs.has(pack)).map((name) => this.#pack(name));
        try {
            if (this.#unsettled)
                await lease.abandon();
            else if (await lease.end())
                await this.#s3.deleteObjects([...garbage, this.#lock]);
        }
        catch {
            // It ends by itself, and the next one clears up.
        }
    }
    async stage(manifest, files, signal) {
        const index = await this.#known();
        const { release } = manifest;
        const from = new Map();
        for (const [name, pack] of usefulPacks(index.packs, new Set(Object.values(manifest.files))))
            for (const sha of Object.keys(pack))
                from.set(sha, name);
        const fresh = new Map();
        for (const file of files) {
            const sha = manifest.files[file.path] ?? "";
            if (!from.has(sha))
                fresh.set(sha, file);
        }
        await (0,parallel/* inParallel */.H)([...fresh], atOnce, async ([sha, file]) => {
            signal.throwIfAborted();
            const bytes = await file.bytes();
            if (sha256(bytes) !== sha)
                throw new errors/* UserError */.yo("it changed while it was synced", file.path, "Run the sync again; nothing is live of it.");
            this.#bytes.set(sha, bytes);
        });
        const head = packHead(manifest);
        const own = {};
        let [chunks, length, pack] = [[head], head.length, {}];
        const write = async () => {
            signal.throwIfAborted();
            const name = packName(release, Object.keys(own).length);
            this.#touched.add(name);
            await this.#s3.putObject(this.#pack(name), Buffer.concat(chunks));
            own[name] = pack;
            [chunks, length, pack] = [[], 0, {}];
        };
        for (const sha of fresh.keys()) {
            const bytes = this.#bytes.get(sha);
            if (length > 0 && length + bytes.length > packSize)
                await write();
            pack[sha] = [length, length + bytes.length];
            chunks.push(bytes);
            length += bytes.length;
        }
        await write();
        const taken = new Set(Object.values(manifest.files).flatMap((sha) => from.get(sha) ?? []));
        const kept = { release, head: head.length, packs: [...Object.keys(own), ...taken] };
        this.#manifests.set(release, manifest);
        this.#index = { ...index, releases: [kept, ...index.releases], packs: { ...index.packs, ...own } };
    }
    async activate(release) {
        const index = await this.#known();
        const former = index.live?.release;
        const next = release === undefined ? undefined : await this.manifest(release);
        if (release !== undefined && next === undefined)
            throw new errors/* UserError */.yo(`the release ${release} is not kept there`, this.name, "Sync the commit that you want.");
        const spared = [release, former].filter((id) => id !== undefined);
        const { index: pruned, gone } = withoutOld(index, this.#keep, spared);
        this.#unsettled = true;
        try {
            await this.#bring(next);
            await this.#write({ ...pruned, live: next ?? null });
        }
        catch (error) {
            // When that fails too, `state` says so, and the next sync does it.
            await this.#recover().catch(() => { });
            throw error;
        }
        this.#gone.push(...gone);
        this.#unsettled = false;
    }
    async kept() {
        return (await this.#known()).releases.map(({ release }) => release);
    }
    async manifest(release) {
        const { live, releases } = await this.#known();
        if (live?.release === release)
            return live;
        const kept = releases.find((one) => one.release === release);
        const known = kept && this.#manifests.get(release);
        if (kept === undefined || known)
            return known;
        const head = await this.#s3.getObject(this.#pack(packName(release, 0)), { start: 0, end: kept.head });
        return head && manifestIn(head.bytes);
    }
    /** Most of it was done when the last release went live: that takes no request of its own. */
    async prune(keep, spared) {
        const index = await this.#known();
        const live = index.live === null ? [] : [index.live.release];
        const { index: pruned, gone } = withoutOld(index, keep, [...spared, ...live]);
        if (gone.length > 0)
            await this.#write(pruned);
        return [...this.#gone.splice(0), ...gone];
    }
    #pack = (name) => `${this.#home}packs/${name}`;
    /** Path → etag of all that lies below the prefix; consoles make objects for folders, which are none. */
    async #listed() {
        const listed = await this.#s3.listObjects(this.#root);
        return new Map(listed.filter(({ key }) => !key.endsWith("/")).map(({ key, etag }) => [key.slice(this.#root.length), etag]));
    }
    async #known() {
        return this.#index ?? this.#read();
    }
    async #read() {
        const key = `${this.#home}index.json.gz`;
        const got = await this.#s3.getObject(key);
        const index = got ? readIndex(got.bytes) : emptyIndex([...(await this.#listed()).keys()]);
        if (index === undefined)
            throw new errors/* UserError */.yo("it is no index of a sync's releases, or of a later version", `s3://${this.#s3.bucket}/${key}`, "Use the version of mlops-actions that wrote it, or move it away and sync with adopt: true.");
        this.#etag = got?.etag;
        this.#live = new Map(Object.entries(index.etags).map(([path, etag]) => [path, { etag, sha: index.live?.files[path] ?? "" }]));
        this.#index = index;
        this.#packs = new Set(Object.keys(index.packs));
        return index;
    }
    /** With the etags of what is live now. */
    async #write(index) {
        const etags = Object.fromEntries([...this.#live].map(([path, { etag }]) => [path, etag]));
        const foreign = index.foreign.filter((path) => !this.#live.has(path));
        const next = { ...index, etags, foreign, nonce: (0,external_node_crypto_.randomUUID)() };
        const condition = this.#etag === undefined ? "absent" : { etag: this.#etag };
        const etag = await this.#s3.putObject(`${this.#home}index.json.gz`, writtenIndex(next), condition);
        if (etag === undefined)
            throw movedBy(this.name);
        for (const pack of this.#packs)
            this.#touched.add(pack);
        this.#packs = new Set(Object.keys(index.packs));
        this.#index = next;
        this.#etag = etag;
    }
    /** Writes what is missing and deletes what is too much, in the order in which a reader in between is harmed least. */
    async #bring(next) {
        const files = next?.files ?? {};
        const changed = Object.keys(files).filter((path) => this.#live.get(path)?.sha !== files[path]);
        if (next)
            await this.#fetch(next.release, new Set(changed.map((path) => files[path])));
        const dags = new Set(next?.dags.map(({ path }) => path));
        for (const group of [changed.filter((path) => !dags.has(path)), changed.filter((path) => dags.has(path))])
            await (0,parallel/* inParallel */.H)(group, atOnce, (path) => this.#put(path, files[path]));
        const removed = [...this.#live.keys()].filter((path) => !Object.hasOwn(files, path));
        await this.#s3.deleteObjects(removed.map((path) => this.#root + path));
        for (const path of removed)
            this.#live.delete(path);
    }
    async #put(path, sha) {
        const there = this.#live.get(path);
        const condition = there ? { etag: there.etag } : "absent";
        const etag = await this.#s3.putObject(this.#root + path, this.#bytes.get(sha), condition);
        if (etag === undefined)
            throw new errors/* UserError */.yo(`${there ? "somebody else has changed it" : "it is there already, with other contents, and no sync has put it there"}`, `s3://${this.#s3.bucket}/${this.#root}${path}`, "Move it away, or into the repository.");
        this.#live.set(path, { sha, etag });
    }
    /** Contents of a kept release that are not at hand. */
    async #fetch(release, wanted) {
        const { releases, packs } = await this.#known();
        const kept = releases.find((one) => one.release === release);
        for (const name of kept?.packs ?? []) {
            const here = Object.entries(packs[name] ?? {}).filter(([sha]) => wanted.has(sha) && !this.#bytes.has(sha));
            if (here.length === 0)
                continue;
            const start = Math.min(...here.map(([, [first]]) => first));
            const end = Math.max(...here.map(([, [, after]]) => after));
            const got = end > start ? await this.#s3.getObject(this.#pack(name), { start, end }) : undefined;
            for (const [sha, [first, after]] of here) {
                const bytes = (got?.bytes ?? new Uint8Array()).subarray(first - start, after - start);
                if (sha256(bytes) === sha)
                    this.#bytes.set(sha, bytes);
            }
        }
        const lost = [...wanted].find((sha) => !this.#bytes.has(sha));
        if (lost !== undefined)
            throw new errors/* UserError */.yo(`contents of the release ${release} are not there any more (SHA-256 ${lost})`, `s3://${this.#s3.bucket}/${this.#home}packs`, "Sync the commit that you want: deleted or changed packs can't be restored.");
    }
    /** After a crash or a failure: what the index says is brought back, and packs that it does not know are deleted. */
    async #recover() {
        const etag = this.#etag;
        const wrote = this.#index !== undefined;
        const index = await this.#read();
        if (wrote && this.#etag !== etag)
            throw movedBy(this.name);
        const there = await this.#s3.listObjects(`${this.#home}packs/`);
        const orphans = there.map(({ key }) => key).filter((key) => !Object.hasOwn(index.packs, key.replace(/^.*\//, "")));
        const known = await this.#contentsByPath(index, orphans);
        const listed = await this.#listed();
        for (const path of this.#live.keys())
            if (!listed.has(path))
                this.#live.delete(path);
        for (const [path, etag] of listed) {
            if (index.etags[path] === etag || !known.has(path))
                continue;
            const got = await this.#s3.getObject(this.#root + path);
            const sha = got && sha256(got.bytes);
            if (got && sha && known.get(path)?.has(sha))
                this.#live.set(path, { sha, etag: got.etag });
        }
        await this.#bring(index.live ?? undefined);
        if (this.#etag === undefined)
            this.#index = undefined;
        else
            await this.#write(index);
        await this.#s3.deleteObjects(orphans);
        this.#unsettled = false;
    }
    /** All that a sync may have put at each path. */
    async #contentsByPath(index, orphans) {
        const manifests = await Promise.all([
            ...index.releases.map(({ release }) => this.manifest(release)),
            ...orphans.map(async (key) => {
                const got = await this.#s3.getObject(key);
                return got && manifestIn(got.bytes);
            }),
        ]);
        // Before there is an index all that lies there is listed as foreign, what was half done too.
        const theirs = new Set(this.#etag === undefined ? [] : index.foreign);
        const known = new Map();
        for (const manifest of manifests)
            for (const [path, sha] of Object.entries(manifest?.files ?? {}))
                if (!theirs.has(path))
                    known.set(path, (known.get(path) ?? new Set()).add(sha));
        return known;
    }
}
const sha256 = (bytes) => (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
const isPythonCache = (path) => /(^|\/)__pycache__\/|\.py[co]$/.test(path);
const movedBy = (name) => new errors/* UserError */.yo("another sync has changed it meanwhile", name, "Run this one again.");


/***/ })

};
