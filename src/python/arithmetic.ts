/** Numbers. */
import { MAX_BITS } from "./budget.ts";
import type { Machine } from "./machine.ts";
import { bool, float, int } from "./native.ts";
import type { BoolValue, FloatValue, IntValue, Site, Value } from "./values.ts";

type Numeric = BoolValue | IntValue | FloatValue;

export function numeric(value: Value): value is Numeric {
  return value.kind === "int" || value.kind === "float" || value.kind === "bool";
}

export function binaryNumbers(
  machine: Machine,
  operator: string,
  a: Numeric,
  b: Numeric,
  site: Site,
): Value | undefined {
  if (a.kind === "float" || b.kind === "float" || operator === "/") return floats(machine, operator, a, b, site);
  if (a.kind === "bool" && b.kind === "bool" && "&|^".includes(operator)) {
    if (operator === "&") return bool(a.value && b.value);
    return bool(operator === "|" ? a.value || b.value : a.value !== b.value);
  }
  return ints(machine, operator, BigInt(a.value), BigInt(b.value), site);
}

function floats(machine: Machine, operator: string, a: Numeric, b: Numeric, site: Site): Value | undefined {
  const x = Number(a.value);
  const y = Number(b.value);
  switch (operator) {
    case "+":
      return float(x + y);
    case "-":
      return float(x - y);
    case "*":
      return float(x * y);
    case "/":
      if (y === 0)
        return machine.raise(
          "ZeroDivisionError",
          a.kind === "float" || b.kind === "float" ? "float division by zero" : "division by zero",
          site,
        );
      return float(x / y);
    case "//":
      if (y === 0) return machine.raise("ZeroDivisionError", "float floor division by zero", site);
      return float(Math.floor(x / y));
    case "%":
      if (y === 0) return machine.raise("ZeroDivisionError", "float modulo", site);
      return float(floorModulo(x, y));
    case "**":
      if (x === 0 && y < 0) return machine.raise("ZeroDivisionError", "0.0 cannot be raised to a negative power", site);
      if (x < 0 && !Number.isInteger(y)) return machine.unknown("complex numbers are not followed", site);
      return float(x ** y);
    case "<":
      return bool(compareExactly(a, b) < 0);
    case "<=":
      return bool(compareExactly(a, b) <= 0);
    case ">":
      return bool(compareExactly(a, b) > 0);
    case ">=":
      return bool(compareExactly(a, b) >= 0);
    default:
      return undefined;
  }
}

export function floorModulo(x: number, y: number): number {
  const rest = x % y;
  return rest !== 0 && rest < 0 !== y < 0 ? rest + y : rest;
}

/** Negative, zero, positive; NaN compares false with everything. */
function compareExactly(a: Numeric, b: Numeric): number {
  const x = a.kind === "bool" ? Number(a.value) : a.value;
  const y = b.kind === "bool" ? Number(b.value) : b.value;
  if (x < y) return -1;
  if (x > y) return 1;
  // biome-ignore lint/suspicious/noDoubleEquals: a bigint and a number are compared by value
  return x == y ? 0 : Number.NaN;
}

function ints(machine: Machine, operator: string, a: bigint, b: bigint, site: Site): Value | undefined {
  const tooLarge = () => machine.unknown("the number is too large to follow", site);
  switch (operator) {
    case "+":
      return int(a + b);
    case "-":
      return int(a - b);
    case "*":
      return bits(a) + bits(b) > MAX_BITS ? tooLarge() : int(a * b);
    case "//":
      if (b === 0n) return machine.raise("ZeroDivisionError", "integer division or modulo by zero", site);
      return int(floorDivide(a, b));
    case "%":
      if (b === 0n) return machine.raise("ZeroDivisionError", "integer modulo by zero", site);
      return int(a - floorDivide(a, b) * b);
    case "**":
      if (b < 0n) {
        if (a === 0n) return machine.raise("ZeroDivisionError", "0.0 cannot be raised to a negative power", site);
        return float(Number(a) ** Number(b));
      }
      if (a !== 0n && a !== 1n && a !== -1n && b * BigInt(bits(a)) > MAX_BITS) return tooLarge();
      return int(a === 0n || a === 1n || a === -1n ? power(a, b) : a ** b);
    case "<<":
      if (b < 0n) return machine.raise("ValueError", "negative shift count", site);
      return a !== 0n && b > MAX_BITS ? tooLarge() : int(a === 0n ? 0n : a << b);
    case ">>":
      if (b < 0n) return machine.raise("ValueError", "negative shift count", site);
      return int(b > MAX_BITS * 2 ? (a < 0n ? -1n : 0n) : a >> b);
    case "&":
      return int(a & b);
    case "|":
      return int(a | b);
    case "^":
      return int(a ^ b);
    case "<":
      return bool(a < b);
    case "<=":
      return bool(a <= b);
    case ">":
      return bool(a > b);
    case ">=":
      return bool(a >= b);
    default:
      return undefined;
  }
}

function power(base: bigint, exponent: bigint): bigint {
  if (exponent === 0n) return 1n;
  return base === -1n && exponent % 2n === 0n ? 1n : base;
}

export function bits(value: bigint): number {
  if (value >= -9007199254740991n && value <= 9007199254740991n)
    return Math.ceil(Math.log2(Math.abs(Number(value)) + 1));
  return value.toString(16).length * 4;
}

export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}
