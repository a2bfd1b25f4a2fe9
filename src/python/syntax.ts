/**
 * Python source text to a syntax tree. The only module that knows pyright's parser: its tree types pass through unchanged; its enums
 * stand here as objects, because the package declares them as ambient `const enum`s (syntax.test.ts compares them with the package's).
 */

import { DiagnosticSink } from "@zzzen/pyright-internal/dist/common/diagnosticSink.js";
import { setLocaleOverride } from "@zzzen/pyright-internal/dist/localization/localize.js";
import type {
  ArgCategory,
  ModuleNode,
  ParamCategory,
  ParseNode,
  ParseNodeType,
} from "@zzzen/pyright-internal/dist/parser/parseNodes.js";
import { ParseOptions, Parser } from "@zzzen/pyright-internal/dist/parser/parser.js";
import { getChildNodes } from "@zzzen/pyright-internal/dist/parser/parseTreeUtils.js";
import type {
  KeywordType,
  OperatorType,
  StringTokenFlags,
} from "@zzzen/pyright-internal/dist/parser/tokenizerTypes.js";
import type { Comment } from "./source.ts";

export type {
  ArgumentNode,
  AssertNode,
  AssignmentExpressionNode,
  AssignmentNode,
  AugmentedAssignmentNode,
  AwaitNode,
  BinaryOperationNode,
  BreakNode,
  CallNode,
  CaseNode,
  ClassNode,
  ComprehensionForIfNode,
  ComprehensionForNode,
  ComprehensionIfNode,
  ComprehensionNode,
  ConstantNode,
  ContinueNode,
  DecoratorNode,
  DelNode,
  DictionaryEntryNode,
  DictionaryExpandEntryNode,
  DictionaryKeyEntryNode,
  DictionaryNode,
  EllipsisNode,
  ErrorNode,
  EvaluationScopeNode,
  ExceptNode,
  ExecutionScopeNode,
  ExpressionNode,
  FormatStringNode,
  ForNode,
  FunctionAnnotationNode,
  FunctionNode,
  GlobalNode,
  IfNode,
  ImportAsNode,
  ImportFromAsNode,
  ImportFromNode,
  ImportNode,
  IndexNode,
  LambdaNode,
  ListNode,
  MatchNode,
  MemberAccessNode,
  ModuleNameNode,
  ModuleNode,
  NameNode,
  NonlocalNode,
  NumberNode,
  ParameterNode,
  ParseNode,
  PassNode,
  PatternAsNode,
  PatternAtomNode,
  PatternCaptureNode,
  PatternClassArgumentNode,
  PatternClassNode,
  PatternLiteralNode,
  PatternMappingEntryNode,
  PatternMappingExpandEntryNode,
  PatternMappingKeyEntryNode,
  PatternMappingNode,
  PatternSequenceNode,
  PatternValueNode,
  RaiseNode,
  ReturnNode,
  SetNode,
  SliceNode,
  SmallStatementNode,
  StatementListNode,
  StatementNode,
  StringListNode,
  StringNode,
  SuiteNode,
  TernaryNode,
  TryNode,
  TupleNode,
  TypeAliasNode,
  TypeAnnotationNode,
  TypeParameterListNode,
  TypeParameterNode,
  TypeParameterScopeNode,
  UnaryOperationNode,
  UnpackNode,
  WhileNode,
  WithItemNode,
  WithNode,
  YieldFromNode,
  YieldNode,
} from "@zzzen/pyright-internal/dist/parser/parseNodes.js";
export type { StringToken } from "@zzzen/pyright-internal/dist/parser/tokenizerTypes.js";

/** What a node is: `node.nodeType === Kind.Call`. */
export const Kind = {
  Error: 0 as ParseNodeType.Error,
  Argument: 1 as ParseNodeType.Argument,
  Assert: 2 as ParseNodeType.Assert,
  Assignment: 3 as ParseNodeType.Assignment,
  AssignmentExpression: 4 as ParseNodeType.AssignmentExpression,
  AugmentedAssignment: 5 as ParseNodeType.AugmentedAssignment,
  Await: 6 as ParseNodeType.Await,
  BinaryOperation: 7 as ParseNodeType.BinaryOperation,
  Break: 8 as ParseNodeType.Break,
  Call: 9 as ParseNodeType.Call,
  Class: 10 as ParseNodeType.Class,
  Comprehension: 11 as ParseNodeType.Comprehension,
  ComprehensionFor: 12 as ParseNodeType.ComprehensionFor,
  ComprehensionIf: 13 as ParseNodeType.ComprehensionIf,
  Constant: 14 as ParseNodeType.Constant,
  Continue: 15 as ParseNodeType.Continue,
  Decorator: 16 as ParseNodeType.Decorator,
  Del: 17 as ParseNodeType.Del,
  Dictionary: 18 as ParseNodeType.Dictionary,
  DictionaryExpandEntry: 19 as ParseNodeType.DictionaryExpandEntry,
  DictionaryKeyEntry: 20 as ParseNodeType.DictionaryKeyEntry,
  Ellipsis: 21 as ParseNodeType.Ellipsis,
  If: 22 as ParseNodeType.If,
  Import: 23 as ParseNodeType.Import,
  ImportAs: 24 as ParseNodeType.ImportAs,
  ImportFrom: 25 as ParseNodeType.ImportFrom,
  ImportFromAs: 26 as ParseNodeType.ImportFromAs,
  Index: 27 as ParseNodeType.Index,
  Except: 28 as ParseNodeType.Except,
  For: 29 as ParseNodeType.For,
  FormatString: 30 as ParseNodeType.FormatString,
  Function: 31 as ParseNodeType.Function,
  Global: 32 as ParseNodeType.Global,
  Lambda: 33 as ParseNodeType.Lambda,
  List: 34 as ParseNodeType.List,
  MemberAccess: 35 as ParseNodeType.MemberAccess,
  Module: 36 as ParseNodeType.Module,
  ModuleName: 37 as ParseNodeType.ModuleName,
  Name: 38 as ParseNodeType.Name,
  Nonlocal: 39 as ParseNodeType.Nonlocal,
  Number: 40 as ParseNodeType.Number,
  Parameter: 41 as ParseNodeType.Parameter,
  Pass: 42 as ParseNodeType.Pass,
  Raise: 43 as ParseNodeType.Raise,
  Return: 44 as ParseNodeType.Return,
  Set: 45 as ParseNodeType.Set,
  Slice: 46 as ParseNodeType.Slice,
  StatementList: 47 as ParseNodeType.StatementList,
  StringList: 48 as ParseNodeType.StringList,
  String: 49 as ParseNodeType.String,
  Suite: 50 as ParseNodeType.Suite,
  Ternary: 51 as ParseNodeType.Ternary,
  Tuple: 52 as ParseNodeType.Tuple,
  Try: 53 as ParseNodeType.Try,
  TypeAnnotation: 54 as ParseNodeType.TypeAnnotation,
  UnaryOperation: 55 as ParseNodeType.UnaryOperation,
  Unpack: 56 as ParseNodeType.Unpack,
  While: 57 as ParseNodeType.While,
  With: 58 as ParseNodeType.With,
  WithItem: 59 as ParseNodeType.WithItem,
  Yield: 60 as ParseNodeType.Yield,
  YieldFrom: 61 as ParseNodeType.YieldFrom,
  FunctionAnnotation: 62 as ParseNodeType.FunctionAnnotation,
  Match: 63 as ParseNodeType.Match,
  Case: 64 as ParseNodeType.Case,
  PatternSequence: 65 as ParseNodeType.PatternSequence,
  PatternAs: 66 as ParseNodeType.PatternAs,
  PatternLiteral: 67 as ParseNodeType.PatternLiteral,
  PatternClass: 68 as ParseNodeType.PatternClass,
  PatternCapture: 69 as ParseNodeType.PatternCapture,
  PatternMapping: 70 as ParseNodeType.PatternMapping,
  PatternMappingKeyEntry: 71 as ParseNodeType.PatternMappingKeyEntry,
  PatternMappingExpandEntry: 72 as ParseNodeType.PatternMappingExpandEntry,
  PatternValue: 73 as ParseNodeType.PatternValue,
  PatternClassArgument: 74 as ParseNodeType.PatternClassArgument,
  TypeParameter: 75 as ParseNodeType.TypeParameter,
  TypeParameterList: 76 as ParseNodeType.TypeParameterList,
  TypeAlias: 77 as ParseNodeType.TypeAlias,
} as const;

/** `x`, `*x` or `**x` in a call. */
export const ArgKind = {
  Simple: 0 as ArgCategory.Simple,
  UnpackedList: 1 as ArgCategory.UnpackedList,
  UnpackedDictionary: 2 as ArgCategory.UnpackedDictionary,
} as const;

/** `x`, `*x` or `**x` in a definition. */
export const ParamKind = {
  Simple: 0 as ParamCategory.Simple,
  ArgsList: 1 as ParamCategory.ArgsList,
  KwargsDict: 2 as ParamCategory.KwargsDict,
} as const;

/** Operators of binary, unary and augmented operations. */
export const Operator = {
  Add: 0 as OperatorType.Add,
  AddEqual: 1 as OperatorType.AddEqual,
  Assign: 2 as OperatorType.Assign,
  BitwiseAnd: 3 as OperatorType.BitwiseAnd,
  BitwiseAndEqual: 4 as OperatorType.BitwiseAndEqual,
  BitwiseInvert: 5 as OperatorType.BitwiseInvert,
  BitwiseOr: 6 as OperatorType.BitwiseOr,
  BitwiseOrEqual: 7 as OperatorType.BitwiseOrEqual,
  BitwiseXor: 8 as OperatorType.BitwiseXor,
  BitwiseXorEqual: 9 as OperatorType.BitwiseXorEqual,
  Divide: 10 as OperatorType.Divide,
  DivideEqual: 11 as OperatorType.DivideEqual,
  Equals: 12 as OperatorType.Equals,
  FloorDivide: 13 as OperatorType.FloorDivide,
  FloorDivideEqual: 14 as OperatorType.FloorDivideEqual,
  GreaterThan: 15 as OperatorType.GreaterThan,
  GreaterThanOrEqual: 16 as OperatorType.GreaterThanOrEqual,
  LeftShift: 17 as OperatorType.LeftShift,
  LeftShiftEqual: 18 as OperatorType.LeftShiftEqual,
  LessOrGreaterThan: 19 as OperatorType.LessOrGreaterThan,
  LessThan: 20 as OperatorType.LessThan,
  LessThanOrEqual: 21 as OperatorType.LessThanOrEqual,
  MatrixMultiply: 22 as OperatorType.MatrixMultiply,
  MatrixMultiplyEqual: 23 as OperatorType.MatrixMultiplyEqual,
  Mod: 24 as OperatorType.Mod,
  ModEqual: 25 as OperatorType.ModEqual,
  Multiply: 26 as OperatorType.Multiply,
  MultiplyEqual: 27 as OperatorType.MultiplyEqual,
  NotEquals: 28 as OperatorType.NotEquals,
  Power: 29 as OperatorType.Power,
  PowerEqual: 30 as OperatorType.PowerEqual,
  RightShift: 31 as OperatorType.RightShift,
  RightShiftEqual: 32 as OperatorType.RightShiftEqual,
  Subtract: 33 as OperatorType.Subtract,
  SubtractEqual: 34 as OperatorType.SubtractEqual,
  Walrus: 35 as OperatorType.Walrus,
  And: 36 as OperatorType.And,
  Or: 37 as OperatorType.Or,
  Not: 38 as OperatorType.Not,
  Is: 39 as OperatorType.Is,
  IsNot: 40 as OperatorType.IsNot,
  In: 41 as OperatorType.In,
  NotIn: 42 as OperatorType.NotIn,
} as const;

/** Keywords of constants: `None`, `True`, `False`, `__debug__`. */
export const Keyword = {
  And: 0 as KeywordType.And,
  As: 1 as KeywordType.As,
  Assert: 2 as KeywordType.Assert,
  Async: 3 as KeywordType.Async,
  Await: 4 as KeywordType.Await,
  Break: 5 as KeywordType.Break,
  Case: 6 as KeywordType.Case,
  Class: 7 as KeywordType.Class,
  Continue: 8 as KeywordType.Continue,
  Debug: 9 as KeywordType.Debug,
  Def: 10 as KeywordType.Def,
  Del: 11 as KeywordType.Del,
  Elif: 12 as KeywordType.Elif,
  Else: 13 as KeywordType.Else,
  Except: 14 as KeywordType.Except,
  False: 15 as KeywordType.False,
  Finally: 16 as KeywordType.Finally,
  For: 17 as KeywordType.For,
  From: 18 as KeywordType.From,
  Global: 19 as KeywordType.Global,
  If: 20 as KeywordType.If,
  Import: 21 as KeywordType.Import,
  In: 22 as KeywordType.In,
  Is: 23 as KeywordType.Is,
  Lambda: 24 as KeywordType.Lambda,
  Lazy: 25 as KeywordType.Lazy,
  Match: 26 as KeywordType.Match,
  None: 27 as KeywordType.None,
  Nonlocal: 28 as KeywordType.Nonlocal,
  Not: 29 as KeywordType.Not,
  Or: 30 as KeywordType.Or,
  Pass: 31 as KeywordType.Pass,
  Raise: 32 as KeywordType.Raise,
  Return: 33 as KeywordType.Return,
  True: 34 as KeywordType.True,
  Try: 35 as KeywordType.Try,
  Type: 36 as KeywordType.Type,
  While: 37 as KeywordType.While,
  With: 38 as KeywordType.With,
  Yield: 39 as KeywordType.Yield,
} as const;

/** Bits of a string token: prefixes and quotes. */
export const StringFlag = {
  None: 0 as StringTokenFlags.None,
  SingleQuote: 1 as StringTokenFlags.SingleQuote,
  DoubleQuote: 2 as StringTokenFlags.DoubleQuote,
  Triplicate: 4 as StringTokenFlags.Triplicate,
  Raw: 8 as StringTokenFlags.Raw,
  Unicode: 16 as StringTokenFlags.Unicode,
  Bytes: 32 as StringTokenFlags.Bytes,
  Format: 64 as StringTokenFlags.Format,
  Template: 128 as StringTokenFlags.Template,
  ReplacementFieldStart: 256 as StringTokenFlags.ReplacementFieldStart,
  ReplacementFieldEnd: 512 as StringTokenFlags.ReplacementFieldEnd,
  NamedUnicodeEscape: 1024 as StringTokenFlags.NamedUnicodeEscape,
  Unterminated: 65536 as StringTokenFlags.Unterminated,
} as const;

// Messages are matched and shown: they must not depend on the language of the machine.
setLocaleOverride("en");

/** A place where Python would refuse the text, with the parser's message. Offsets into the text. */
export interface SyntaxProblem {
  message: string;
  start: number;
  end: number;
}

/** The nodes directly below a node, in the order of the text. */
export const children = (node: ParseNode): ParseNode[] => getChildNodes(node).filter((child) => child !== undefined);

/** Parses a whole file. Never throws on bad source: problems come back in the order of the text. */
export function parse(text: string): { tree: ModuleNode; problems: SyntaxProblem[]; comments: Comment[] } {
  const sink = new DiagnosticSink();
  const result = new Parser().parseSourceFile(text, new ParseOptions(), sink);
  const lines = result.tokenizerOutput.lines;
  const offset = (position: { line: number; character: number }) =>
    (position.line < lines.count ? lines.getItemAt(position.line).start : text.length) + position.character;
  const problems = sink
    .fetchAndClear()
    // Python only warns of a return, break or continue that leaves a finally block.
    .filter(({ category, message }) => category === 0 && !message.endsWith('exit a "finally" block'))
    .map(({ message, range }) => ({ message, start: offset(range.start), end: offset(range.end) }));
  const comments: Comment[] = [];
  const tokens = result.tokenizerOutput.tokens;
  for (let i = 0; i < tokens.count; i++)
    for (const comment of tokens.getItemAt(i).comments ?? [])
      comments.push({ text: comment.value, start: comment.start });
  return { tree: result.parserOutput.parseTree, problems, comments };
}
