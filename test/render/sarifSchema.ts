import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject } from "ajv";
import formats from "ajv-formats";

/** The official schema, as the package of Microsoft's SARIF tools carries it; draft 4, in words that draft 7 has too. */
const file = new URL("../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json", import.meta.url);

/** What is wrong with a SARIF document; null when nothing is. */
export function sarifProblems(document: unknown): ErrorObject[] | null | undefined {
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  validate(document);
  return validate.errors;
}
