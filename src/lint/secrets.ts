/** What looks like a secret: names that hold one, texts that are one. Facts about token formats: the services' own documentation. */

/** The kind of secret that a name is for, or undefined. `password` in DB_PASSWORD; nothing in password_file or secret_name. */
export function secretName(name: string): "password" | "key" | undefined {
  if (!/^[\w.-]{1,80}$/.test(name)) return undefined;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const last = words.at(-1) ?? "";
  const pair = words.slice(-2).join("_");
  if (/^(password|passwd|pwd|passphrase)$/.test(last) || pair === "root_password") return "password";
  if (
    /^(api_?key|secret_key|access_key|private_key|account_key|auth_token|access_token|api_token|bearer_token|client_secret|secret_access_key|encryption_key|fernet_key|signing_key)$/.test(
      pair,
    )
  )
    return "key";
  if (
    /^(apikey|token|secret|credentials?)$/.test(last) &&
    !/^(next|page|continuation|csrf|pad|eos|bos|sync)$/.test(words.at(-2) ?? "")
  )
    return "key";
  return undefined;
}

/** A text that is a service's token by its form: the service, or undefined. */
export const knownToken = (text: string): string | undefined =>
  text.length < 16 ? undefined : forms.find(([pattern]) => pattern.test(text))?.[1];

const forms: readonly [RegExp, string][] = [
  [/\b(AKIA|ASIA)[A-Z2-7]{16}\b/, "an AWS access key"],
  [/\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bgithub_pat_[A-Za-z0-9_]{60,}\b/, "a GitHub token"],
  [/\bglpat-[\w-]{20,}/, "a GitLab token"],
  [/\bxox[abprs]-\d{6,}-[\w-]{10,}/, "a Slack token"],
  [/hooks\.slack\.com\/services\/T\w{6,}\/B\w{6,}\/\w{20,}/, "a Slack webhook"],
  [/\bAIza[\w-]{35}\b/, "a Google API key"],
  [/\bsk_live_\w{20,}/, "a Stripe key"],
  [/\bhf_[A-Za-z]{30,}\b/, "a Hugging Face token"],
  [/\bsk-(proj-|ant-)?[A-Za-z0-9_-]{32,}/, "an API key"],
  [/\bdapi[0-9a-f]{32}\b/, "a Databricks token"],
  [/-----BEGIN ((RSA|EC|DSA|OPENSSH) )?PRIVATE KEY-----/, "a private key"],
  [/\bSG\.[\w-]{20,}\.[\w-]{40,}/, "a SendGrid key"],
];

/** Credentials in an address: `postgresql://airflow:s3cret@db/…`; undefined for placeholders. */
export function passwordInUrl(text: string): string | undefined {
  const password = /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@{}$<>]+:([^\s/@]+)@[\w.[-]/i.exec(text)?.[1];
  return password !== undefined && isRealPassword(password) ? password : undefined;
}

/** A password that somebody meant: not empty, not a placeholder, not filled in later. */
export const isRealPassword = (text: string): boolean =>
  text.length >= 3 && !/\s|^\.{0,2}\//.test(text) && !placeholder.test(text) && !/^[*x.]+$/i.test(text);

/** Long and mixed enough to be made by a machine, as keys and tokens are. */
export const isRealKey = (text: string): boolean =>
  isRealPassword(text) &&
  /^[\w+/=.:~-]+$/.test(text) &&
  text.length >= 12 &&
  /\d/.test(text) &&
  /[A-Za-z]/.test(text) &&
  !/^(arn:|https?:|projects\/|s3:|gs:|\/|\.)/.test(text) &&
  variety(text) >= 8;

const variety = (text: string): number => new Set(text).size;

const placeholder =
  /\{\{|\{%|\$\{|\$\(|^\$|^<.*>$|^\{.*\}$|%\(|%s|^(none|null|true|false|changeme|change[-_]me|todo|fixme|placeholder|example|dummy|redacted|secret|password|passwd|token|your?[-_ ].*|my[-_].*|.*[-_]here|insert.*|replace.*|env)$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/i;
