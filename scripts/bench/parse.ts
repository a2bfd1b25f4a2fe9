/** The bare parse: reads and parses all Python files of a folder with our parser, and does nothing with the trees. */
import { join } from "node:path";
import { Folder } from "../../src/clients/folder.ts";
import { sourceFile } from "../../src/python/decode.ts";

const folder = new Folder(process.argv[2]!);
for (const path of folder.list()) {
  const bytes = path.endsWith(".py") ? folder.read(path) : undefined;
  if (bytes instanceof Uint8Array) void sourceFile(path, join(folder.root, path), bytes).tree;
}
