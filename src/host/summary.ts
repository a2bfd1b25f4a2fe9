/** GitHub drops a step's summary that is larger, whole. */
export const summaryLimit = 1_048_576;

/** Room for the note and for what must be closed. */
const reserve = 1024;

const note =
  "\n\n> [!NOTE]\n> The summary ends here: GitHub shows at most 1 MiB of it. All of it is in the file that the output `summary-file` names.\n";

/**
 * What may be added to a step's summary of which `used` bytes are taken: all of it, or as many whole lines as fit, open code fences and
 * details closed, and a note. Empty when not even the note fits.
 */
export function fitSummary(markdown: string, used: number): string {
  if (used + Buffer.byteLength(markdown) <= summaryLimit) return markdown;
  const room = summaryLimit - used - reserve;
  if (room <= 0) return "";
  const bytes = Buffer.from(markdown).subarray(0, room);
  const kept = bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1).toString();
  return kept + closing(kept) + note;
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
