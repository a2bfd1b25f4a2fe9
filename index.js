// Made by `npm run generate`; changes here are lost.
import { runFlow } from "./dist/index.js";
await runFlow();
