import { fitted } from "../render/fitted.ts";

/** GitHub drops a step's summary that is larger, whole. */
export const summaryLimit = 1_048_576;

const note =
  "The summary ends here: GitHub shows at most 1 MiB of it. All of it is in the file that the output `summary-file` names.";

/** What may be added to a step's summary of which `used` bytes are taken. */
export const fitSummary = (markdown: string, used: number): string => fitted(markdown, summaryLimit - used, note);
