// Made by `npm run generate`; changes here are lost.
import { runAction } from "../../dist/index.js";
await runAction("gate-model");
