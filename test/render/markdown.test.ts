import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { code, escaped, fileLink, folded, table } from "../../src/render/markdown.ts";
import { visible } from "../../src/render/plain.ts";

/** As GitHub reads it. */
const html = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

/** The text of a page of paragraphs and code. */
const textOf = (page: string): string =>
  page
    .replace(/<\/?(?:p|code)>|\u200b/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

const squeezed = (text: string): string =>
  visible(text)
    .replace(/[\t ]+/g, " ")
    .trim();

/** Texts full of what Markdown gives a meaning to. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."\\ ` `` * _ { } [ ] ( ) # + - . ! | ~ < > & \" ' : @ $ ^ = \t \n / % 1".split(" "),
        "https://evil.example/x",
        "www.evil.example",
        "me@evil.example",
        "@octocat",
        "@task.docker",
        "#12",
        "<script>",
        "<!--",
        "&amp;",
        "&#64;",
        "[a](b)",
        "![a](b)",
        "    ",
        "\n---\n",
        "| --- |",
        "- [ ] ",
        "xmpp:a@b.c",
      ),
      fc.string({ maxLength: 4 }),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("escaped", () => {
  it("is read as nothing but text and code, and as the same text", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const page = html(`Said: ${escaped(text)} end.`);
        expect(page.replace(/<\/?(?:p|code)>/g, "")).not.toMatch(/[<>]/);
        expect(squeezed(textOf(page))).toBe(squeezed(`Said: ${text} end.`));
      }),
      { numRuns: 3000 },
    );
  });

  it("starts no list, heading or table where it stands first", () => {
    for (const text of ["# a", "- a", "+ a", "1. a", "1) a", "> a", "=== ", "--- | ---", "    a", "* a", "~~~"]) {
      expect(html(`${escaped(text)}\n`)).toMatch(/^<p>.*<\/p>\n?$/);
      expect(html(`before\n${escaped(text)}\n`)).toMatch(/^<p>before\n.*<\/p>\n?$/);
    }
  });

  it("stays in one cell of a table", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const page = html(table(["a", "b"], [[escaped(text), "last"]]));
        expect([...page.matchAll(/<td>/g)]).toHaveLength(2);
        expect(page).toContain("<td>last</td>");
        expect(page.replace(/<\/?(?:table|thead|tbody|tr|th|td|code)>/g, "")).not.toMatch(/[<>]/);
      }),
      { numRuns: 2000 },
    );
  });

  it("mentions nobody and refers to nothing", () => {
    for (const text of ["ask @octocat", "see #12", "acme/repo#7", "GH-3", ":tada:", "me@x.org"]) {
      const plain = html(escaped(text)).replace(/<code>.*?<\/code>/g, "");
      expect(plain).not.toMatch(/@\w|#\d|GH-\d|:\w+:/);
    }
  });

  it("shows a decorator as code that can be copied", () => {
    expect(escaped("call @task.docker here")).toBe("call `@task.docker` here");
  });
});

describe("code", () => {
  it("holds any text", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const page = html(`x ${code(text)} y`);
        expect(page).toMatch(/^<p>x <code>[^<]*<\/code> y<\/p>$/);
        expect(squeezed(textOf(page))).toBe(squeezed(`x ${text} y`));
      }),
      { numRuns: 2000 },
    );
  });

  it("stays in one cell of a table", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const page = html(table(["a", "b"], [[code(text), "last"]]));
        expect([...page.matchAll(/<td>/g)]).toHaveLength(2);
        expect(page).toContain("<td>last</td>");
      }),
      { numRuns: 1000 },
    );
  });
});

describe("fileLink", () => {
  it("links to the line at the commit", () => {
    expect(fileLink("https://github.com/a/b/blob/c0ffee", "dags/x.py", 3)).toBe(
      "[`dags/x.py:3`](https://github.com/a/b/blob/c0ffee/dags/x.py#L3)",
    );
  });
  it("keeps any file name inside the link", () => {
    fc.assert(
      fc.property(nasty, (name) => {
        const page = html(fileLink("https://h/r", name, 1));
        expect(page).toMatch(/^<p><a href="https:\/\/h\/r\/[^"]*#L1"><code>[^<]*<\/code><\/a><\/p>$/);
      }),
      { numRuns: 1000 },
    );
  });
  it("is code alone where there is nothing to link to", () => {
    expect(fileLink(undefined, "a`b.py")).toBe("`` a`b.py ``");
  });
});

it("folds under a title of plain text", () => {
  const page = html(folded("<b>@octocat</b> | `x`", "**body**"));
  expect(page).toContain("<summary>&lt;b&gt;@\u200boctocat&lt;/b&gt; | `x`</summary>");
  expect(page).toContain("<strong>body</strong>");
});
