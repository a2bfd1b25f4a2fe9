#: ints
result = [7 // 2, -7 // 2, 7 % -3, -7 % 3, 2 ** 10, 2 ** -1, 7 / 2, 1 << 5, 255 >> 3, 6 & 3, 6 | 3, 6 ^ 3, ~5, -3 ** 2, 10 ** 20]
#: floats
result = [7.5 // 2, -7.5 % 2, 0.1 + 0.2, 1.0, 1e300 * 1e10, 3 * 1.5, 2 ** 0.5, 5 / 1, -0.0, 1.1 * 3]
#: bools are ints
result = [True + True, True * 3, sum([True, False, True]), True & False, True | False, True ^ True, -True]
#: rounding
result = [round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(0.5), round(1.25, 1), round(5), round(150, -2), round(2.5, 0)]
#: divmod pow abs
result = [divmod(17, 5), divmod(-17, 5), pow(3, 4, 5), pow(2, 5), abs(-3), abs(-2.5)]
#: conversions
result = [int("42"), int(" -7 "), int("ff", 16), int("0x1f", 0), int(3.9), int(-3.9), float("1.5"), float("1e3"), float("-inf"), bool(""), bool("a"), str(1.0), hex(255), oct(8), bin(5), int("1_000")]
#: float repr
result = [1e15, 1e16, 123456.0, 0.0001, 0.00001, 1.0e-5, 100000000000000000000.0, 1/3, 2/3, 1e100, float("nan") != float("nan")]
#: comparison of mixed
result = [1 == 1.0, 1 < 1.5, 2 ** 53 == float(2 ** 53), 2 ** 53 + 1 == float(2 ** 53), True == 1]
#: augmented
a = 5
a += 2; a *= 3; a -= 1; a //= 2; a **= 2; a %= 7; a <<= 2; a |= 1
result = a
#: errors
out = []
for f in (lambda: 1 / 0, lambda: 1 % 0, lambda: 1 // 0, lambda: "a" + 1, lambda: int("x"), lambda: [][0], lambda: {}["k"], lambda: None.x, lambda: undefined_name):
    try:
        f()
    except Exception as e:
        out.append((type(e).__name__, str(e)))
result = out
#: min max sum
result = [min(3, 1, 2), max([1, 5, 2]), max("abc", key=lambda c: -ord(c)), min([], default=9), sum([1, 2.5]), sum([[1], [2]], []), max((1, 2), (1, 3))]
