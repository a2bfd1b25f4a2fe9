/**
 * Names that nothing defines: a scope pass over the tree, as Python's own compiler does it (a binding anywhere in a scope binds the
 * name in all of it). Not sensitive to the order of statements: it finds names that are bound nowhere, never names used too early.
 * Where the source can bind names that the text does not show (star imports, `exec`), it stays quiet.
 */
import {
  type ClassNode,
  type ComprehensionNode,
  children,
  type ExpressionNode,
  type FunctionNode,
  type IfNode,
  Kind,
  type LambdaNode,
  type ModuleNode,
  type NameNode,
  type ParameterNode,
  type ParseNode,
  type SuiteNode,
  type TryNode,
  type TypeParameterListNode,
} from "./syntax.ts";

export interface UndefinedName {
  name: string;
  start: number;
  end: number;
  /** false: read when the file is imported; true: only when the function around it runs. */
  inFunction: boolean;
  /** Names that can be read there, for a suggestion. */
  visible(): string[];
}

interface Names {
  kind: "module" | "class" | "function";
  parent: Names | undefined;
  bound: Set<string>;
  /** Declared `global` here. */
  globals: Set<string>;
}

interface Load {
  node: NameNode;
  scope: Names;
  inFunction: boolean;
}

/** All names of a module that are read and bound nowhere, in the order of the text. */
export function undefinedNames(tree: ModuleNode): UndefinedName[] {
  const pass = new ScopePass(tree);
  pass.block(tree.d.statements, pass.module, false);
  if (pass.opaque) return [];
  return pass.loads
    .filter((load) => !isBound(load.node.d.value, load.scope) && !builtins.has(load.node.d.value))
    .map(({ node, scope, inFunction }) => ({
      name: node.d.value,
      start: node.start,
      end: node.start + node.length,
      inFunction,
      visible: () => visibleFrom(scope),
    }))
    .sort((a, b) => a.start - b.start);
}

/** Class scopes are seen only by code that stands in them directly. */
function isBound(name: string, from: Names): boolean {
  for (let scope: Names | undefined = from; scope; scope = scope.parent) {
    if (scope.kind === "class" && scope !== from) continue;
    if (scope.bound.has(name)) return true;
    if (scope.kind === "class" && (name === "__module__" || name === "__qualname__")) return true;
    if (scope.kind === "function" && name === "__class__") return true;
  }
  return false;
}

function visibleFrom(from: Names): string[] {
  const names: string[] = [];
  for (let scope: Names | undefined = from; scope; scope = scope.parent)
    if (scope.kind !== "class" || scope === from) names.push(...scope.bound);
  return [...names, ...builtins];
}

class ScopePass {
  readonly module: Names = { kind: "module", parent: undefined, bound: new Set(), globals: new Set() };
  readonly loads: Load[] = [];
  /** Names may be bound that the text does not show. */
  opaque = false;
  readonly #lazyAnnotations: boolean;

  constructor(tree: ModuleNode) {
    this.#lazyAnnotations = tree.d.statements.some(
      (statement) =>
        statement.nodeType === Kind.StatementList &&
        statement.d.statements.some(
          (s) =>
            s.nodeType === Kind.ImportFrom &&
            s.d.module.d.nameParts[0]?.d.value === "__future__" &&
            s.d.imports.some((i) => i.d.name.d.value === "annotations"),
        ),
    );
  }

  block(nodes: readonly (ParseNode | undefined)[], scope: Names, inFunction: boolean): void {
    for (const node of nodes) if (node) this.visit(node, scope, inFunction);
  }

  visit(node: ParseNode, scope: Names, inFunction: boolean): void {
    switch (node.nodeType) {
      case Kind.Name:
        this.loads.push({ node, scope, inFunction });
        return;
      case Kind.MemberAccess:
        this.visit(node.d.leftExpr, scope, inFunction);
        return;
      case Kind.Argument:
        this.visit(node.d.valueExpr, scope, inFunction);
        return;
      case Kind.StringList:
        // Not what an annotation's text names.
        this.block(node.d.strings, scope, inFunction);
        return;
      case Kind.Function:
        this.#function(node, scope, inFunction);
        return;
      case Kind.Lambda:
        this.#lambda(node, scope, inFunction);
        return;
      case Kind.Class:
        this.#class(node, scope, inFunction);
        return;
      case Kind.Comprehension:
        this.#comprehension(node, scope, inFunction);
        return;
      case Kind.Assignment:
        this.visit(node.d.rightExpr, scope, inFunction);
        this.#globalsItem(node.d.leftExpr);
        this.#target(node.d.leftExpr, scope, inFunction);
        return;
      case Kind.AugmentedAssignment:
        this.visit(node.d.rightExpr, scope, inFunction);
        this.#target(node.d.destExpr, scope, inFunction);
        return;
      case Kind.AssignmentExpression:
        this.visit(node.d.rightExpr, scope, inFunction);
        this.#bind(node.d.name.d.value, scope);
        return;
      case Kind.TypeAnnotation:
        this.#target(node.d.valueExpr, scope, inFunction);
        if (scope.kind !== "function") this.#annotation(node.d.annotation, scope, inFunction);
        return;
      case Kind.For:
        this.visit(node.d.iterableExpr, scope, inFunction);
        this.#target(node.d.targetExpr, scope, inFunction);
        this.block([node.d.forSuite, node.d.elseSuite], scope, inFunction);
        return;
      case Kind.WithItem:
        this.visit(node.d.expr, scope, inFunction);
        if (node.d.target) this.#target(node.d.target, scope, inFunction);
        return;
      case Kind.Del:
        for (const target of node.d.targets) this.#target(target, scope, inFunction);
        return;
      case Kind.Try:
        this.#try(node, scope, inFunction);
        return;
      case Kind.If:
        this.#if(node, scope, inFunction);
        return;
      case Kind.Import:
        for (const item of node.d.list) {
          const name = item.d.alias ?? item.d.module.d.nameParts[0];
          if (name) this.#bind(name.d.value, scope);
        }
        return;
      case Kind.ImportFrom:
        if (node.d.isWildcardImport) this.opaque = true;
        for (const item of node.d.imports) this.#bind((item.d.alias ?? item.d.name).d.value, scope);
        return;
      case Kind.Global:
        for (const { d } of node.d.targets) {
          scope.globals.add(d.value);
          this.module.bound.add(d.value);
        }
        return;
      case Kind.Nonlocal:
        return;
      case Kind.Call:
        this.#call(node.d.leftExpr);
        this.block([node.d.leftExpr, ...node.d.args], scope, inFunction);
        return;
      case Kind.TypeAlias: {
        this.#bind(node.d.name.d.value, scope);
        const inner = this.#typeParameters(node.d.typeParams, scope);
        this.visit(node.d.expr, inner, true);
        return;
      }
      case Kind.PatternCapture:
        if (!node.d.isWildcard) this.#bind(node.d.target.d.value, scope);
        return;
      case Kind.PatternAs:
        if (node.d.target) this.#bind(node.d.target.d.value, scope);
        this.block(node.d.orPatterns, scope, inFunction);
        return;
      case Kind.PatternMappingExpandEntry:
        this.#bind(node.d.target.d.value, scope);
        return;
      case Kind.PatternClassArgument:
        this.visit(node.d.pattern, scope, inFunction);
        return;
      case Kind.Error:
        this.opaque = true;
        return;
      default:
        this.block(children(node), scope, inFunction);
        return;
    }
  }

  #bind(name: string, scope: Names): void {
    (scope.globals.has(name) ? this.module : scope).bound.add(name);
  }

  #target(node: ExpressionNode, scope: Names, inFunction: boolean): void {
    switch (node.nodeType) {
      case Kind.Name:
        this.#bind(node.d.value, scope);
        return;
      case Kind.Tuple:
      case Kind.List:
        for (const item of node.d.items) this.#target(item, scope, inFunction);
        return;
      case Kind.Unpack:
        this.#target(node.d.expr, scope, inFunction);
        return;
      default:
        this.visit(node, scope, inFunction);
        return;
    }
  }

  #annotation(node: ExpressionNode | undefined, scope: Names, inFunction: boolean): void {
    if (node && !this.#lazyAnnotations) this.visit(node, scope, inFunction);
  }

  #typeParameters(list: TypeParameterListNode | undefined, scope: Names): Names {
    if (!list) return scope;
    const bound = new Set(list.d.params.map((p) => p.d.name.d.value));
    const inner: Names = { kind: "function", parent: scope, bound, globals: new Set() };
    for (const param of list.d.params) this.block([param.d.boundExpr, param.d.defaultExpr], inner, true);
    return inner;
  }

  #parameters(params: readonly ParameterNode[], outer: Names, inner: Names, inFunction: boolean): void {
    for (const param of params) {
      if (param.d.defaultValue) this.visit(param.d.defaultValue, outer, inFunction);
      if (param.d.name) inner.bound.add(param.d.name.d.value);
    }
  }

  #function(node: FunctionNode, scope: Names, inFunction: boolean): void {
    this.block(node.d.decorators, scope, inFunction);
    this.#bind(node.d.name.d.value, scope);
    const outer = this.#typeParameters(node.d.typeParams, scope);
    for (const param of node.d.params) this.#annotation(param.d.annotation, outer, inFunction);
    this.#annotation(node.d.returnAnnotation, outer, inFunction);
    const inner: Names = { kind: "function", parent: outer, bound: new Set(), globals: new Set() };
    this.#parameters(node.d.params, outer, inner, inFunction);
    declareGlobals(node.d.suite, inner);
    this.visit(node.d.suite, inner, true);
  }

  #lambda(node: LambdaNode, scope: Names, inFunction: boolean): void {
    const inner: Names = { kind: "function", parent: scope, bound: new Set(), globals: new Set() };
    this.#parameters(node.d.params, scope, inner, inFunction);
    this.visit(node.d.expr, inner, true);
  }

  #class(node: ClassNode, scope: Names, inFunction: boolean): void {
    this.block(node.d.decorators, scope, inFunction);
    this.#bind(node.d.name.d.value, scope);
    const outer = this.#typeParameters(node.d.typeParams, scope);
    this.block(node.d.arguments, outer, inFunction);
    const inner: Names = { kind: "class", parent: outer, bound: new Set(), globals: new Set() };
    this.visit(node.d.suite, inner, inFunction);
  }

  /** The first iterable belongs to the scope around; a walrus binds there too. */
  #comprehension(node: ComprehensionNode, scope: Names, inFunction: boolean): void {
    const inner: Names = { kind: "function", parent: scope, bound: new Set(), globals: new Set() };
    let first = true;
    for (const part of node.d.forIfNodes) {
      if (part.nodeType === Kind.ComprehensionFor) {
        this.visit(part.d.iterableExpr, first ? scope : inner, inFunction);
        this.#target(part.d.targetExpr, inner, inFunction);
        first = false;
      } else this.visit(part.d.testExpr, inner, inFunction);
    }
    this.visit(node.d.expr, inner, inFunction);
    for (const part of [...node.d.forIfNodes, node.d.expr]) bindWalrus(part, (name) => this.#bind(name, scope));
  }

  #try(node: TryNode, scope: Names, inFunction: boolean): void {
    const before = this.loads.length;
    this.visit(node.d.trySuite, scope, inFunction);
    if (node.d.exceptClauses.some((clause) => !clause.d.typeExpr || mentions(clause.d.typeExpr, "NameError")))
      this.loads.length = before;
    for (const clause of node.d.exceptClauses) {
      if (clause.d.typeExpr) this.visit(clause.d.typeExpr, scope, inFunction);
      if (clause.d.name) this.#bind(clause.d.name.d.value, scope);
      this.visit(clause.d.exceptSuite, scope, inFunction);
    }
    this.block([node.d.elseSuite, node.d.finallySuite], scope, inFunction);
  }

  /** Under a test of the Python version names of another Python may stand. */
  #if(first: IfNode, scope: Names, inFunction: boolean): void {
    let node: IfNode | SuiteNode | undefined = first;
    let quietFrom: number | undefined;
    // A chain of elif is a loop here: it may be longer than the stack is deep.
    for (; node?.nodeType === Kind.If; node = node.d.elseSuite) {
      this.visit(node.d.testExpr, scope, inFunction);
      const { testExpr } = node.d;
      if (["version_info", "PY2", "PY3"].some((name) => mentions(testExpr, name))) quietFrom ??= this.loads.length;
      this.visit(node.d.ifSuite, scope, inFunction);
    }
    if (node) this.visit(node, scope, inFunction);
    if (quietFrom !== undefined) this.loads.length = quietFrom;
  }

  /** `globals()["x"] = …` binds x. */
  #globalsItem(node: ExpressionNode): void {
    if (node.nodeType !== Kind.Index || node.d.leftExpr.nodeType !== Kind.Call) return;
    const callee = node.d.leftExpr.d.leftExpr;
    if (callee.nodeType !== Kind.Name || callee.d.value !== "globals") return;
    const key = node.d.items[0]?.d.valueExpr;
    const text = key?.nodeType === Kind.StringList && key.d.strings.length === 1 ? key.d.strings[0] : undefined;
    if (text?.nodeType === Kind.String) this.module.bound.add(text.d.value);
    else this.opaque = true;
  }

  /** `exec(…)`, `globals().update(…)`. */
  #call(callee: ExpressionNode): void {
    if (callee.nodeType === Kind.Name && callee.d.value === "exec") this.opaque = true;
    if (callee.nodeType !== Kind.MemberAccess || callee.d.leftExpr.nodeType !== Kind.Call) return;
    const inner = callee.d.leftExpr.d.leftExpr;
    if (inner.nodeType === Kind.Name && inner.d.value === "globals" && callee.d.member.d.value !== "get")
      this.opaque = true;
  }
}

/** `global x` holds for the whole function, wherever it stands. */
function declareGlobals(suite: ParseNode, scope: Names): void {
  const open = [suite];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeType === Kind.Function || node.nodeType === Kind.Class) continue;
    if (node.nodeType === Kind.Global) for (const { d } of node.d.targets) scope.globals.add(d.value);
    else if (node.nodeType === Kind.StatementList)
      open.push(...node.d.statements.filter((s) => s.nodeType === Kind.Global));
    else open.push(...children(node));
  }
}

function bindWalrus(node: ParseNode, bind: (name: string) => void): void {
  if (node.nodeType === Kind.Lambda) return;
  if (node.nodeType === Kind.AssignmentExpression) bind(node.d.name.d.value);
  for (const child of children(node)) bindWalrus(child, bind);
}

function mentions(node: ParseNode, name: string): boolean {
  return (node.nodeType === Kind.Name && node.d.value === name) || children(node).some((c) => mentions(c, name));
}

/** What every module can read: Python 3.9 to 3.14's builtins, and the module's own attributes. */
const builtins = new Set(
  `ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError
  BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
  DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup False FileExistsError
  FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError
  IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError
  NameError None NotADirectoryError NotImplemented NotImplementedError OSError OverflowError PendingDeprecationWarning
  PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError
  RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True
  TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning
  UserWarning ValueError Warning WindowsError ZeroDivisionError __build_class__ __debug__ __import__ abs aiter all anext any
  ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod
  enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance
  issubclass iter len license list locals map max memoryview min next object oct open ord pow print property quit range repr
  reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip
  __name__ __file__ __doc__ __spec__ __loader__ __package__ __builtins__ __path__ __cached__ __annotations__`.split(
    /\s+/,
  ),
);
