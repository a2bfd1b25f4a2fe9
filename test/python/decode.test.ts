import { describe, expect, it } from "@jest/globals";
import { sourceFile } from "../../src/python/decode.ts";

const read = (bytes: Buffer | string, encoding: BufferEncoding = "utf8") =>
  sourceFile("a.py", "/r/a.py", typeof bytes === "string" ? Buffer.from(bytes, encoding) : bytes);

describe("sourceFile", () => {
  it("reads UTF-8, with or without a mark", () => {
    expect(read("x = 'ü'\n").text).toBe("x = 'ü'\n");
    expect(read("\ufeffx = 'ü'\n").text).toBe("x = 'ü'\n");
  });

  it.each(["# -*- coding: latin-1 -*-\n", "#!/usr/bin/python\n# vim: set fileencoding=iso-8859-1 :\n"])(
    "reads what %j declares",
    (head) => {
      const file = read(`${head}x = 'ü'\n`, "latin1");
      expect(file.text).toBe(`${head}x = 'ü'\n`);
      expect(file.problems).toEqual([]);
    },
  );

  it("takes a declaration from comments in the first two lines only", () => {
    expect(read("x = 1\n# coding: latin-1\ny = 'ü'\n", "latin1").problems).toHaveLength(1);
    expect(read("\n\n# coding: latin-1\ny = 'ü'\n", "latin1").problems).toHaveLength(1);
  });

  it("says which byte is not UTF-8, and where", () => {
    const file = read("# ok ü\nx = 'ü'\n".replace("'ü'", "'?'"), "utf8");
    expect(file.problems).toEqual([]);
    const broken = read(Buffer.concat([Buffer.from("# ok ü\nx = '"), Buffer.from([0xe9]), Buffer.from("'\n")]));
    const [problem] = broken.problems;
    expect(problem?.message).toBe("the byte 0xe9 is not UTF-8; save the file as UTF-8");
    expect(broken.position(problem!.start)).toEqual({ line: 2, column: 6 });
  });

  it("says that an encoding does not exist, and that a zero byte is no source", () => {
    expect(read("# coding: utf-7000\n").problems[0]?.message).toContain('no encoding "utf-7000"');
    const zero = read("x = 1\0\n");
    expect(zero.problems[0]).toMatchObject({ start: 5, message: "source code cannot contain zero bytes" });
  });

  it("never throws, whatever the bytes", () => {
    for (let seed = 0; seed < 300; seed++) {
      const bytes = Buffer.from(Array.from({ length: 40 }, (_, i) => (seed * 7919 + i * 104729) % 256));
      expect(read(bytes).text.length).toBeGreaterThan(0);
    }
  });
});
