// node compress.mjs data.json module.ts: the JSON as brotli in base64, default export of a TypeScript module.
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

const [from, to] = process.argv.slice(2);
const text = readFileSync(from);
const packed = brotliCompressSync(text, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  },
}).toString("base64");
writeFileSync(
  to,
  `// Made by \`npm run catalogue\`; see scripts/catalogue/README.md.\nconst packed: string =\n  "${packed}";\nexport default packed;\n`,
);
console.log(`${to}: ${packed.length} characters of base64, ${text.length} of JSON`);
