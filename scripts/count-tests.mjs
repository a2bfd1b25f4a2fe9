// Prints how many tests of a report (jest's JSON, or JUnit XML of pytest) passed and failed; a file of tests that could not run counts as
// one failure. Fails when the report is missing or names no test.
import { readFileSync } from "node:fs";

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

const [passed, failed] = sums();
if (!(passed + failed > 0)) throw new Error(`${path} names no test`);
console.log(passed, failed);
