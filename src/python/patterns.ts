/** `match` statements. */
import { type Completion, NORMAL, split } from "./branches.ts";
import { evaluate } from "./expressions.ts";
import type { Machine } from "./machine.ts";
import { setName } from "./naming.ts";
import { dictSet, keyOf, list } from "./native.ts";
import { equals, truth } from "./operators.ts";
import { executeSuite } from "./statements.ts";
import {
  type CaseNode,
  Kind,
  type MatchNode,
  type ParseNode,
  type PatternClassNode,
  type PatternMappingNode,
  type PatternSequenceNode,
} from "./syntax.ts";
import { plainOf, typeOf, types } from "./types.ts";
import { DictValue, Unknown, type Value } from "./values.ts";

export function executeMatch(machine: Machine, node: MatchNode): Completion {
  machine.step();
  const subject = evaluate(machine, node.d.expr);
  if (subject.conditions) {
    machine.holdFromNowOn(subject.conditions);
  }
  return tryCases(machine, subject, node.d.cases, 0);
}

function tryCases(machine: Machine, subject: Value, cases: readonly CaseNode[], index: number): Completion {
  const one = cases[index];
  if (!one) return NORMAL;
  let fits = matchPattern(machine, subject, one.d.pattern);
  if (fits !== false && one.d.guardExpr) {
    const guard = truth(machine, evaluate(machine, one.d.guardExpr), machine.site(one.d.guardExpr));
    if (guard === false) fits = false;
    else if (guard instanceof Unknown) fits = guard;
  }
  if (fits === true) return executeSuite(machine, one.d.suite);
  if (fits === false) return tryCases(machine, subject, cases, index + 1);
  return split(machine, fits.reason, [
    () => executeSuite(machine, one.d.suite),
    () => tryCases(machine, subject, cases, index + 1),
  ]);
}

/** Binds names as it goes, as Python does. */
function matchPattern(machine: Machine, subject: Value, pattern: ParseNode): boolean | Unknown {
  switch (pattern.nodeType) {
    case Kind.PatternAs: {
      let unknown: Unknown | undefined;
      for (const option of pattern.d.orPatterns) {
        const fits = matchPattern(machine, subject, option);
        if (fits === false) continue;
        if (fits !== true) {
          unknown ??= fits;
          continue;
        }
        if (pattern.d.target) setName(machine, pattern.d.target.d.value, subject);
        return unknown ?? true;
      }
      if (unknown && pattern.d.target) setName(machine, pattern.d.target.d.value, subject);
      return unknown ?? false;
    }
    case Kind.PatternCapture:
      if (!pattern.d.isWildcard) setName(machine, pattern.d.target.d.value, subject);
      return true;
    case Kind.PatternLiteral: {
      const value = evaluate(machine, pattern.d.expr);
      if (subject.kind === "unknown") return subject;
      if (value.kind === "none" || value.kind === "bool")
        return (
          subject.kind === value.kind && (value.kind === "none" || value.value === (subject as typeof value).value)
        );
      return equals(machine, subject, value, machine.site(pattern));
    }
    case Kind.PatternValue:
      return equals(machine, subject, evaluate(machine, pattern.d.expr), machine.site(pattern));
    case Kind.PatternSequence:
      return matchSequence(machine, subject, pattern);
    case Kind.PatternMapping:
      return matchMapping(machine, subject, pattern);
    case Kind.PatternClass:
      return matchClass(machine, subject, pattern);
    default:
      return machine.unknown("this pattern is not followed", machine.site(pattern));
  }
}

function both(a: boolean | Unknown, b: boolean | Unknown): boolean | Unknown {
  if (a === false || b === false) return false;
  return a === true ? b : a;
}

/** Binds every name in a pattern to something unknown. */
function bindAll(machine: Machine, pattern: ParseNode, unknown: Unknown): void {
  if (pattern.nodeType === Kind.PatternCapture) {
    if (!pattern.d.isWildcard) setName(machine, pattern.d.target.d.value, new Unknown(unknown.reason));
  } else if (pattern.nodeType === Kind.PatternAs) {
    for (const option of pattern.d.orPatterns) bindAll(machine, option, unknown);
    if (pattern.d.target) setName(machine, pattern.d.target.d.value, new Unknown(unknown.reason));
  } else if (pattern.nodeType === Kind.PatternSequence)
    for (const entry of pattern.d.entries) bindAll(machine, entry, unknown);
  else if (pattern.nodeType === Kind.PatternMapping)
    for (const entry of pattern.d.entries) {
      if (entry.nodeType === Kind.PatternMappingExpandEntry)
        setName(machine, entry.d.target.d.value, new Unknown(unknown.reason));
      else bindAll(machine, entry.d.valuePattern, unknown);
    }
  else if (pattern.nodeType === Kind.PatternClass)
    for (const arg of pattern.d.args) bindAll(machine, arg.d.pattern, unknown);
}

function matchSequence(machine: Machine, subject: Value, pattern: PatternSequenceNode): boolean | Unknown {
  const plain = plainOf(subject);
  if (plain.kind === "unknown" || (plain.kind === "list" && plain.open)) {
    const unknown = plain.kind === "unknown" ? plain : new Unknown(plain.open!);
    bindAll(machine, pattern, unknown);
    return unknown;
  }
  if (plain.kind !== "list" && plain.kind !== "tuple") return false;
  const { entries, starEntryIndex: star } = pattern.d;
  const { items } = plain;
  if (star === undefined ? items.length !== entries.length : items.length < entries.length - 1) return false;
  let fits: boolean | Unknown = true;
  for (const [i, entry] of entries.entries()) {
    let part: Value;
    if (star !== undefined && i === star) {
      part = list(items.slice(star, items.length - (entries.length - star - 1)));
    } else part = items[star !== undefined && i > star ? items.length - entries.length + i : i]!;
    fits = both(fits, matchPattern(machine, part, entry));
    if (fits === false) return false;
  }
  return fits;
}

function matchMapping(machine: Machine, subject: Value, pattern: PatternMappingNode): boolean | Unknown {
  const plain = plainOf(subject);
  if (plain.kind === "unknown") {
    bindAll(machine, pattern, plain);
    return plain;
  }
  if (plain.kind !== "dict") return false;
  let fits: boolean | Unknown = true;
  const used = new Set<unknown>();
  for (const entry of pattern.d.entries) {
    if (entry.nodeType === Kind.PatternMappingExpandEntry) {
      const rest = new DictValue();
      for (const [id, { key, value }] of plain.entries) if (!used.has(id)) dictSet(rest, key, value);
      if (plain.open) rest.open = plain.open;
      setName(machine, entry.d.target.d.value, rest);
      continue;
    }
    const keyNode = entry.d.keyPattern;
    const key = keyNode.nodeType === Kind.Error ? machine.none : evaluate(machine, keyNode.d.expr);
    const found = plain.entries.get(keyOf(key));
    if (!found) {
      if (!plain.open) return false;
      const unknown = new Unknown(plain.open);
      bindAll(machine, entry.d.valuePattern, unknown);
      fits = both(fits, unknown);
      continue;
    }
    used.add(keyOf(key));
    fits = both(fits, matchPattern(machine, found.value, entry.d.valuePattern));
    if (fits === false) return false;
  }
  return fits;
}

const SELF_MATCHING = new Set([
  "bool",
  "bytearray",
  "bytes",
  "dict",
  "float",
  "frozenset",
  "int",
  "list",
  "set",
  "str",
  "tuple",
]);

function matchClass(machine: Machine, subject: Value, pattern: PatternClassNode): boolean | Unknown {
  const type = evaluate(machine, pattern.d.className);
  const site = machine.site(pattern);
  if (subject.kind === "unknown" || type.kind === "unknown") {
    const unknown = (subject.kind === "unknown" ? subject : type) as Unknown;
    bindAll(machine, pattern, unknown);
    return unknown;
  }
  if (type.kind !== "class") return machine.raise("TypeError", "called match pattern must be a class", site);
  if (!typeOf(subject).mro.includes(type) && type !== types.object) return false;
  let fits: boolean | Unknown = true;
  const names = machine.findAttribute(type, "__match_args__", site);
  let position = 0;
  for (const arg of pattern.d.args) {
    let part: Value | undefined;
    if (arg.d.name) part = machine.findAttribute(subject, arg.d.name.d.value, site);
    else if (SELF_MATCHING.has(type.name) && type.module === "builtins") part = subject;
    else {
      const name = names?.kind === "tuple" ? names.items[position++] : undefined;
      part = machine.findAttribute(subject, name?.kind === "str" ? name.value : "", site);
    }
    if (!part) return false;
    fits = both(fits, matchPattern(machine, part, arg.d.pattern));
    if (fits === false) return false;
  }
  return fits;
}
