/** The import statements that run, or may run, while a file is read. */
import type { SourceFile } from "../python/source.ts";
import { children, type ExceptNode, Kind, type ParseNode, type TryNode } from "../python/syntax.ts";
import type { Import } from "./graph.ts";

/** Whether a dotted module has a source file in the repository. */
export type IsSource = (module: string) => boolean;

export function importsOf(file: SourceFile, isSource: IsSource): Import[] {
  const found: Import[] = [];
  const visit = (node: ParseNode, guarded: boolean) => {
    switch (node.nodeType) {
      case Kind.Function:
      case Kind.Lambda:
        return;
      case Kind.Import:
        for (const one of node.d.list)
          add(one.d.module.d.nameParts.map((part) => part.d.value).join("."), 0, undefined, one);
        return;
      case Kind.ImportFrom: {
        const name = node.d.module.d.nameParts.map((part) => part.d.value).join(".");
        const dots = node.d.module.d.leadingDots;
        if (node.d.imports.length === 0) add(name, dots, undefined, node);
        for (const one of node.d.imports) add(name, dots, one.d.name.d.value, one);
        return;
      }
      case Kind.Try: {
        const inside = guarded || catchesImport(node as TryNode);
        visit(node.d.trySuite, inside);
        for (const handler of node.d.exceptClauses) visit(handler, inside);
        if (node.d.elseSuite) visit(node.d.elseSuite, guarded);
        if (node.d.finallySuite) visit(node.d.finallySuite, guarded);
        return;
      }
      case Kind.If: {
        const typing = mentions(node.d.testExpr, "TYPE_CHECKING");
        visit(node.d.ifSuite, guarded || typing);
        if (node.d.elseSuite) visit(node.d.elseSuite, guarded);
        return;
      }
    }
    for (const child of children(node)) visit(child, guarded);

    function add(module: string, dots: number, name: string | undefined, at: ParseNode) {
      found.push({
        module: ".".repeat(dots) + module,
        name,
        place: { file, start: at.start, end: at.start + at.length },
        found: whereabouts(module, dots, isSource),
        guarded,
      });
    }
  };
  visit(file.tree, false);
  return found;
}

function catchesImport(node: TryNode): boolean {
  return node.d.exceptClauses.some((clause: ExceptNode) => {
    const type = clause.d.typeExpr;
    return (
      !type || ["ImportError", "ModuleNotFoundError", "Exception", "BaseException"].some((name) => mentions(type, name))
    );
  });
}

function mentions(node: ParseNode, name: string): boolean {
  if (node.nodeType === Kind.Name && node.d.value === name) return true;
  if (node.nodeType === Kind.MemberAccess && node.d.member.d.value === name) return true;
  return children(node).some((child) => mentions(child, name));
}

function whereabouts(module: string, dots: number, isSource: IsSource): Import["found"] {
  if (dots > 0) return "repository";
  const top = module.split(".")[0]!;
  if (isSource(module) || isSource(top)) return "repository";
  if (top === "airflow") return "airflow";
  return STANDARD_LIBRARY.has(top) ? "standard-library" : "unknown";
}

const STANDARD_LIBRARY = new Set(
  `__future__ _thread abc argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 calendar cmath cmd code codecs codeop
  collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg cProfile csv ctypes curses dataclasses
  datetime dbm decimal difflib dis doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions
  ftplib functools gc getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib importlib inspect io
  ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox marshal math mimetypes mmap modulefinder multiprocessing
  netrc numbers opcode operator optparse os pathlib pdb pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint profile
  pstats pty pwd py_compile pyclbr pydoc queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors
  shelve shlex shutil signal site smtplib socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess symtable sys
  sysconfig syslog tabnanny tarfile tempfile termios test textwrap threading time timeit tkinter token tokenize tomllib trace traceback
  tracemalloc tty turtle types typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser wsgiref xml xmlrpc zipapp
  zipfile zipimport zlib zoneinfo distutils imp asyncore asynchat smtpd cgi crypt telnetlib uu pipes nntplib`.split(
    /\s+/,
  ),
);
