import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { neutral, Secrets } from "../../src/host/text.ts";

describe("neutral", () => {
  it.each([
    "::error::x",
    "  ::set-output name=a::b",
    "text\n::add-mask::x",
    "a\r::stop-commands::t",
    "a\u2028::error::x",
  ])("takes the command from %j", (text) => {
    for (const line of neutral(text).split(/\r\n|[\r\n\u2028]/)) expect(line.trimStart().startsWith("::")).toBe(false);
  });

  it("takes the old form of commands from anywhere in a line", () => {
    expect(neutral("see ##[error]x ##[group]")).not.toContain("##[");
  });

  it("shows control characters instead of obeying them", () => {
    expect(neutral("a\u001b[2Jb\u0007\u202ec\td")).toBe("a␛[2Jb␇�c\td");
  });

  it("leaves innocent text as it is", () => {
    const text = "train::model, a: b\n\tüñí 猫 #[x] std::vector\n";
    expect(neutral(text)).toBe(text);
  });

  it("never lets a command through", () => {
    const pieces = fc.constantFrom("::", "##[", ":", "#", "[", "error", "\n", "\r", " ", "\t", "\u2028", "\u200b", "x");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const shown = neutral(parts.join(""));
        return !/^\s*::/m.test(shown) && !shown.includes("##[");
      }),
    );
  });
});

describe("Secrets", () => {
  const hidden = (secret: string, text: string) => {
    const secrets = new Secrets();
    secrets.add(secret);
    return secrets.hide(text);
  };

  it("hides the value, every line of it, and its forms in addresses and base64", () => {
    const secret = "pass word/1+1\nsecond line";
    expect(hidden(secret, "x pass word/1+1 y second line z")).toBe("x *** y *** z");
    expect(hidden("pass word/1", `?token=${encodeURIComponent("pass word/1")}&a`)).toBe("?token=***&a");
    expect(hidden("correct horse", Buffer.from("correct horse").toString("base64"))).toMatch(/^\*\*\*=*$/);
  });

  it.each(["u", "us", "user", "admin"])("hides it in the Basic header of %s", (user) => {
    const header = Buffer.from(`${user}:correct horse battery`).toString("base64");
    const shown = hidden("correct horse battery", header);
    expect(shown).toContain("***");
    expect(Buffer.from(shown.replaceAll("***", ""), "base64").toString()).not.toContain("horse");
  });

  it("hides the longer secret whole when a shorter one is inside it", () => {
    const secrets = new Secrets();
    secrets.add("abcd");
    secrets.add("abcdefgh");
    expect(secrets.hide("=abcdefgh=abcd=")).toBe("=***=***=");
  });

  it("hides in every string of a document", () => {
    const secrets = new Secrets();
    secrets.add('to"ken');
    expect(secrets.hideIn({ a: ['x to"ken y'], 'to"ken': 1, n: 5 })).toEqual({ a: ["x *** y"], "***": 1, n: 5 });
  });

  it("leaves text alone without secrets, and for those too short to hide", () => {
    expect(new Secrets().hide("text")).toBe("text");
    expect(hidden("ab", "abab")).toBe("abab");
  });
});
