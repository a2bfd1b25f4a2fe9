/** Room for the note and for what must be closed. */
const reserve = 1024;

/**
 * Markdown of at most so many bytes: all of it, or as many whole lines as fit, open code fences and details closed, and a note. Empty when
 * not even the note fits.
 */
export function fitted(markdown: string, bytes: number, note: string): string {
  if (Buffer.byteLength(markdown) <= bytes) return markdown;
  const room = bytes - reserve;
  if (room <= 0) return "";
  const start = Buffer.from(markdown).subarray(0, room);
  const kept = start.subarray(0, start.lastIndexOf(0x0a) + 1).toString();
  return `${kept}${closing(kept)}\n\n> [!NOTE]\n> ${note}\n`;
}

/** Ends what the text leaves open, so that the note is seen. */
function closing(markdown: string): string {
  let fence: string | undefined;
  let details = 0;
  for (const line of markdown.split("\n")) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    if (fence === undefined) {
      if (mark) fence = mark[1]!;
      else details += (line.match(/<details\b/g)?.length ?? 0) - (line.match(/<\/details>/g)?.length ?? 0);
    } else if (mark && mark[1]!.startsWith(fence) && mark[2]!.trim() === "") fence = undefined;
  }
  return (
    (fence === undefined ? "" : `${fence}\n`) + (details > 0 ? `\n${"</details>".repeat(Math.min(details, 40))}\n` : "")
  );
}
