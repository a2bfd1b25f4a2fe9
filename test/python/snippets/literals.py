#: numbers
result = [1_000, 0xFF, 0o17, 0b101, 1.5, 1e10, 1e-7, 123456789012345678901234567890, .5, 1e22, 1e16, 123456789.123]
#: strings
result = ['a' "b", r"\n\d", "\x41\u00e9\U0001F600", "tab\there", b"by\xffte\n", "\
joined", 'it\'s', "\101", "\d"]
#: triple quoted
result = """line one
  line "two"
"""
#: f-strings
name, n, x = "bob", 3, 3.14159
result = [f"{name!r:>8}|", f"{n:05d}", f"{x:.2f}", f"{x:10.3e}", f"{{}}", f"{n + 1}", f"{name=}", f"{x = :.1f}", f"{n:>{n + 2}}", f"a{n}b{name}c" "d"]
#: f-string specs
result = [f"{1234567:,}", f"{1234567.891:,.2f}", f"{0.25:.1%}", f"{255:#x}", f"{255:08b}", f"{-5:+d}", f"{5: d}", f"{'a':*^7}", f"{True}", f"{None}", f"{1e9:g}", f"{3.0}", f"{12345.678:_}", f"{1.5:08.2f}", f"{-3:05d}", f"{10:e}", f"{True:d}", f"{0.1+0.2}"]
#: nested f-string
w = 3
result = f"{'x' + f'{w}':>{w * 2}}"
#: f-string call and dict
d = {"k": [1, 2]}
result = f"{d['k'][1]} {len(d)} {', '.join(str(v) for v in d['k'])} {(lambda q: q + 1)(2)}"
#: collections
result = ([1, *[2, 3]], (1,), {1: 'a', **{2: 'b'}}, (1, 2) + (3,), [], (), {})
#: booleans and none
result = (True, False, None, ..., not 1, not [])
#: chained comparison
result = [1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, 3 > 2 >= 2 != 1]
#: conditional and boolean
result = [1 if [] else 2, 0 or "x", 1 and 2, None or 0 or [], "" and 1]
#: walrus
result = [(y := 5) + 1, y, [z for q in range(5) if (z := q * 2) > 4], z]
#: ternary nesting
result = ["neg" if v < 0 else "zero" if v == 0 else "pos" for v in (-1, 0, 1)]
#: membership and identity
result = [1 in [1], "a" not in "abc", None is None, 2 in {2: 1}, (1, 2) in [(1, 2)], 3 in range(0, 10, 3)]
#: long concatenation
result = "a" + "b" * 3 + "c" + str(4) + "%d" % 5
