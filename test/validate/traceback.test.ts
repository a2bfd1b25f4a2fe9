import { describe, expect, it } from "@jest/globals";
import { readTraceback } from "../../src/validate/traceback.ts";

describe("a traceback", () => {
  it("gives the exception and its frames, outermost first", () => {
    const text = `Traceback (most recent call last):
  File "/w/dags/a.py", line 3, in <module>
    from lib import b
  File "/w/lib/b.py", line 7, in <module>
    x = y
        ^
NameError: name 'y' is not defined
`;
    expect(readTraceback(text)).toEqual({
      type: "NameError",
      message: "name 'y' is not defined",
      frames: [
        { file: "/w/dags/a.py", line: 3 },
        { file: "/w/lib/b.py", line: 7 },
      ],
    });
  });

  it("of a syntax error ends in the place of the error", () => {
    const text = `Traceback (most recent call last):
  File "<frozen importlib._bootstrap>", line 241, in _call_with_frames_removed
  File "/w/a b.py", line 12
    def broken(:
               ^
SyntaxError: invalid syntax
`;
    const { type, message, frames } = readTraceback(text);
    expect([type, message]).toEqual(["SyntaxError", "invalid syntax"]);
    expect(frames.at(-1)).toEqual({ file: "/w/a b.py", line: 12 });
  });

  it("of a chain is the exception that came last", () => {
    const text = `Traceback (most recent call last):
  File "/w/a.py", line 1, in <module>
KeyError: 'x'

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/w/a.py", line 9, in <module>
airflow.exceptions.AirflowException: no
  more of it
`;
    expect(readTraceback(text)).toEqual({
      type: "AirflowException",
      message: "no more of it",
      frames: [{ file: "/w/a.py", line: 9 }],
    });
  });

  it.each([
    ["AirflowDagCycleException: Cycle detected in DAG: a", "AirflowDagCycleException", "Cycle detected in DAG: a"],
    ["MemoryError", "MemoryError", ""],
    ["no exception at all, but words", "", "no exception at all, but words"],
    ["", "", ""],
  ])("is not needed: %j", (text, type, message) => {
    expect(readTraceback(text)).toEqual({ type, message, frames: [] });
  });
});
