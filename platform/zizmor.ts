import { pypiTool } from "./pypiTool.ts";

/** zizmor, which audits workflows and actions. */
export const zizmor = pypiTool("zizmor", "1.30.1");
