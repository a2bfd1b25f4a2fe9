/** All files below a folder with their kinds, whatever they hold: what is copied elsewhere. Read only. */
import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

export interface TreeFile {
  /** POSIX, relative to the folder. */
  path: string;
  absolute: string;
  executable: boolean;
  /** In bytes. */
  size: number;
}

export interface TreeOptions {
  /** Absolute; a link that leads out of it is left out. */
  within: string;
  /** Why a path does not count; folders end with a slash and are not entered then. Of a link also where it leads, relative to `within`. */
  leaveOut(path: string, leadsTo?: string): string | undefined;
}

export interface Tree {
  /** Sorted by path. */
  files: TreeFile[];
  leftOut: { path: string; because: string }[];
}

/** Links are followed, but never out of `within`, and never in a circle. Throws what the disk says when a folder can't be read. */
export function readTree(folder: string, { within: outer, leaveOut }: TreeOptions): Tree {
  const tree: Tree = { files: [], leftOut: [] };
  const boundary = realpathSync(outer);
  const within = (absolute: string) => relative(boundary, realpathSync(absolute)).replaceAll("\\", "/");
  const visit = (below: string, above: readonly string[]): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      const absolute = join(folder, path);
      const kind = kindOf(entry, absolute, boundary);
      const slash = kind === "folder" ? "/" : "";
      const leadsTo = entry.isSymbolicLink() && /^(file|folder)$/.test(kind) ? [within(absolute) + slash] : [];
      const because = leaveOut(path + slash, ...leadsTo);
      if (because !== undefined) tree.leftOut.push({ path: path + slash, because });
      else if (kind === "folder") {
        const real = realpathSync(absolute);
        if (above.includes(real)) tree.leftOut.push({ path, because: "a link to a folder that it lies in" });
        else visit(path, [...above, real]);
      } else if (kind === "file") {
        const { mode, size } = statSync(absolute);
        tree.files.push({ path, absolute, executable: (mode & 0o100) !== 0, size });
      } else tree.leftOut.push({ path, because: kind });
    }
  };
  visit("", [realpathSync(folder)]);
  tree.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  tree.leftOut.sort((a, b) => (a.path < b.path ? -1 : 1));
  return tree;
}

/** `file`, `folder`, or why it is neither. */
function kindOf(entry: Dirent, absolute: string, boundary: string): string {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  if (!entry.isSymbolicLink()) return "neither file nor folder";
  try {
    const real = realpathSync(absolute);
    if (real !== boundary && !real.startsWith(boundary + sep)) return "a link that leads out of the repository";
    const stats = statSync(real);
    return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "neither file nor folder";
  } catch {
    return "a link to nothing";
  }
}
