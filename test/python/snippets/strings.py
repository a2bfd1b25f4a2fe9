#: case
result = ["aBc".upper(), "aBc".lower(), "hello world".title(), "hELLO".capitalize(), "aB".swapcase(), "ß".casefold()]
#: strip
result = ["  a ".strip(), "xxaxx".strip("x"), "abc".lstrip("ab"), "abc".rstrip("bc"), "\t\na\n".strip()]
#: split
result = ["a b  c".split(), "a,b,,c".split(","), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "".split(), "".split(","), " a b c ".split(None, 1), "a b c".rsplit(None, 1), "a\nb\r\nc".splitlines(), "a\nb\n".splitlines(True)]
#: join replace
result = [",".join(["a", "b"]), "".join(c for c in "abc"), "aXbX".replace("X", "-"), "aaa".replace("a", "b", 2), "abc".replace("", "-")]
#: find count
result = ["hello".find("l"), "hello".rfind("l"), "hello".find("z"), "hello".index("e"), "banana".count("an"), "aaa".count(""), "hello".find("l", 3), "abcabc".find("c", 0, 2)]
#: startswith
result = ["abc".startswith("ab"), "abc".endswith(("x", "c")), "abc".startswith("b", 1), "abc".removeprefix("a"), "abc".removesuffix("c"), "abc".removesuffix("x")]
#: partition
result = ["a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("=")]
#: padding
result = ["a".ljust(3, "."), "a".rjust(3), "ab".center(5, "*"), "abc".center(6, "*"), "42".zfill(5), "-42".zfill(5), "abc".zfill(2)]
#: tests
result = ["123".isdigit(), "12a".isdigit(), "abc".isalpha(), "a1".isalnum(), " ".isspace(), "".isdigit(), "Ab".isupper(), "AB".isupper(), "a_1".isidentifier(), "1a".isidentifier(), "Hello World".istitle()]
#: slices
s = "abcdef"
result = [s[1:3], s[::-1], s[-2:], s[:-1], s[::2], s[10:], s[4:1], s[4:1:-1], s[0], s[-1]]
#: percent
result = ["%s and %r" % ("a", "b"), "%d%%" % 5, "%05.2f" % 3.14159, "%x %X %o" % (255, 255, 8), "%-5s|" % "a", "%(k)s-%(n)03d" % {"k": "v", "n": 7}, "%s" % (1,), "%s" % [1, 2], "%5d|%+d" % (3, 4), "%e" % 12345.678, "%c" % "z", "%.3s" % "abcdef", "%s" % None]
#: format method
result = ["{} {}".format(1, "b"), "{1}{0}".format("a", "b"), "{x:>5}|{y!r}".format(x=1, y="q"), "{0[k]}".format({"k": 9}), "{:{w}}|".format("a", w=4), "{{}}".format(), "{a[0]}".format(a=[7])]
#: translate
t = str.maketrans("abc", "xyz", "d")
result = ["aabbccdd".translate(t), "a-b".translate({45: "_"}), "a b".translate(str.maketrans({" ": None}))]
#: encode
result = ["é".encode(), b"caf\xc3\xa9".decode("utf-8"), b"ab".hex(), bytes([65, 66]), b"a,b".split(b","), len("日本"), list("ab"), b"abc"[1], b"abc"[1:]]
#: string iteration and multiply
result = [list("héllo"), "ab" * 3, "-" * 0, [ord(c) for c in "aé"], chr(97), "a" < "b", "Z" < "a", sorted("banana")]
#: str of things
class A:
    def __str__(self): return "strA"
class B:
    def __repr__(self): return "reprB"
result = [str(A()), f"{A()}", str(B()), repr([B()]), "%s" % B(), str([1, "a", None, 1.0]), str({"a": (1,)}), str(ValueError("x")), repr(KeyError("k")), str(KeyError("k")), str(True)]
#: expandtabs and misc
result = ["a\tb".expandtabs(4), "abc".isascii(), "Hello {name}".format_map({"name": "x"}), "a-b_c".replace("-", "_").upper(), "x".join("abc")]
#: repr quoting
result = [repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("\n\t\\"), repr("\x00\x7f"), repr("é"), repr(b"it's")]
#: string methods through class
result = [str.upper("a"), list(map(str.strip, [" a ", "b "])), str.join("-", ["a", "b"])]
