// Prints how many tests of a report (jest's JSON, or JUnit XML of pytest) passed and failed, then, a line each, jest's failed ones with the
// first lines of what they said; a file of tests that could not run counts as one failure. Fails when the report is missing or names no test.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

const [path = ""] = process.argv.slice(2);
const text = readFileSync(path, "utf8");

function sums() {
  if (path.endsWith(".json")) {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(text);
    return [numPassedTests, numFailedTests + numRuntimeErrorTestSuites];
  }
  const [tag] = /<testsuite [^>]*>/.exec(text) ?? [""];
  const [tests, failures, errors, skipped] = ["tests", "failures", "errors", "skipped"].map((name) =>
    Number(new RegExp(` ${name}="(\\d+)"`).exec(tag)?.[1]),
  );
  return [tests - failures - errors - skipped, failures + errors];
}

const start = (message = "") => stripVTControlCharacters(message).trim().split("\n").slice(0, 12).join("\n    ");

const [passed, failed] = sums();
if (!(passed + failed > 0)) throw new Error(`${path} names no test`);
console.log(passed, failed);
if (path.endsWith(".json"))
  for (const { name, message, assertionResults } of JSON.parse(text).testResults) {
    const file = relative(process.cwd(), name);
    const failures = assertionResults.filter(({ status }) => status === "failed");
    for (const { fullName, failureMessages } of failures)
      console.log(`${file}: ${fullName}\n    ${start(failureMessages[0])}`);
    if (failures.length === 0 && assertionResults.length === 0) console.log(`${file}\n    ${start(message)}`);
  }
