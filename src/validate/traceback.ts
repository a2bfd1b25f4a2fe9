/** Reads the text of a Python traceback. */

export interface Frame {
  /** As Python names it: absolute for files that Airflow imports. */
  file: string;
  line: number;
}

export interface Traceback {
  /** `ModuleNotFoundError`, without its module. */
  type: string;
  /** What follows the type, on one line; empty when nothing does. */
  message: string;
  /** Outermost first; of the exception that reached Airflow, not of those that it came from. */
  frames: Frame[];
}

/** `text` is what `traceback.format_exc` gives, or `Type: message` alone, as Airflow has it for a DAG that it refuses. */
export function readTraceback(text: string): Traceback {
  const last = text.split(/^Traceback \(most recent call last\):$/m).at(-1) ?? "";
  const rows = last.replace(/^\n+/, "").trimEnd().split(/\r?\n/);
  const frames: Frame[] = [];
  let said = 0;
  rows.forEach((row, index) => {
    const [, file, line] = /^ {2}File "(.+)", line (\d+)/.exec(row) ?? [];
    if (file === undefined || /^\s*\|/.test(row)) return;
    frames.push({ file, line: Number(line) });
    said = index;
  });
  // Lines of a frame are indented: the exception's own text is what follows.
  const start = frames.length === 0 ? 0 : rows.findIndex((row, index) => index > said && /^\S/.test(row));
  const [first = "", ...more] = start < 0 ? [] : rows.slice(start);
  const [, type, message] = /^([\w.]+)(?:: (.*))?$/s.exec(first) ?? [];
  const words = [message ?? "", ...more].map((row) => row.trim()).filter((row) => row !== "");
  return type === undefined
    ? { type: "", message: [first, ...more].join(" ").trim(), frames }
    : { type: type.split(".").at(-1) ?? type, message: words.join(" "), frames };
}
