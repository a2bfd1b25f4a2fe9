#: list methods
l = [3, 1, 2]
l.append(4); l.extend([5, 6]); l.insert(0, 0); l.remove(3); p = l.pop(); q = l.pop(0); l.reverse(); l.sort()
result = [l, p, q, l.index(2), l.count(1), l.copy(), l + [9], l * 2, [1, 2] == [1, 2], [1, 2] < [1, 3]]
#: list slices
l = list(range(10))
l[2:4] = ["a", "b", "c"]; l[-1] = "z"; del l[0]; del l[::3]
result = [l, l[1:3], l[::-1]]
#: sort keys
result = [sorted(["b", "A", "c"], key=str.lower), sorted([3, 1], reverse=True), sorted([(1, "b"), (1, "a")]), sorted({"b": 1, "a": 2}), sorted(["aa", "b"], key=len), sorted([(1, 2), (0, 5)], key=lambda t: t[1], reverse=True)]
#: dict methods
d = {"a": 1}
d["b"] = 2; d.update(c=3, d=4); d.setdefault("e", 5); x = d.pop("a"); y = d.pop("zz", None); d.update({"b": 9}); d |= {"f": 6}
result = [d, x, y, list(d), list(d.keys()), list(d.values()), list(d.items()), d.get("q"), d.get("q", 1), "b" in d, len(d), {**d, "z": 0}, d | {"y": 1}, dict(a=1), dict([("k", "v")]), dict.fromkeys("ab", 0), d.popitem()]
#: dict comprehension and nested
result = {k: {i: i * i for i in range(v)} for k, v in {"a": 2, "b": 3}.items()}
#: dict equality keys
result = [{1: "a"} == {1.0: "a"}, {(1, 2): 3}[(1, 2)], {True: "t"}[1], {"a": 1, "b": 2} == {"b": 2, "a": 1}]
#: sets
a, b = {1, 2, 3}, {2, 3, 4}
result = [sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b), a <= b, {1} < a, a.isdisjoint({9}), sorted(a.union([7])), 1 in a, len(a), sorted(frozenset([1, 1])), set(), {5}]
#: set mutation
s = set()
s.add(1); s.add(1); s.update([2, 3]); s.discard(9); s.remove(1); s |= {8}
result = sorted(s)
#: tuples
t = (1, 2, 3, 2)
result = [t[1:], t.index(2), t.count(2), t + (4,), t * 2, len(t), (1, "a") < (1, "b"), tuple("ab"), hash is not None]
#: unpacking
a, (b, *c), d = 1, (2, 3, 4), 5
*e, f = "xyz"
[g, h] = {"k": 1, "l": 2}
(i, j), k = (1, 2), 3
result = [a, b, c, d, e, f, g, h, i, j, k]
#: swap and chained assignment
a = b = []
a.append(1)
x, y = 1, 2
x, y = y, x
result = [a, b, a is b, x, y]
#: zip enumerate map filter
result = [list(zip([1, 2], "ab")), list(enumerate("ab", 1)), list(map(lambda x, y: x + y, [1, 2], [3, 4])), list(filter(None, [0, 1, "", "a"])), list(reversed([1, 2])), dict(zip("ab", range(2))), list(zip()), list(zip(*[(1, 2), (3, 4)]))]
#: any all
result = [any([]), all([]), any(x > 2 for x in [1, 3]), all(x > 2 for x in [1, 3])]
#: ranges
result = [list(range(3)), list(range(5, 0, -2)), len(range(0, 100, 7)), range(10)[3], range(10)[-1], range(1, 4), 5 in range(5), list(range(0)), range(3) == range(0, 3), list(range(10)[2:5])]
#: comprehensions
result = [[x * y for x in range(3) for y in range(2) if x != y], {x % 3 for x in range(9)} == {0, 1, 2}, [[j for j in range(i)] for i in range(3)], list(x for x in "ab"), [(a, b) for a, b in {"k": 1}.items()]]
#: comprehension scope
x = "outer"
l = [x for x in range(3)]
result = [x, l]
#: closures in loops
fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
result = [[f() for f in fs], [g() for g in gs]]
#: del
d = {"a": 1, "b": 2}
del d["a"]
l = [1, 2, 3]
del l[1]
x = 1
del x
try:
    x
    result = "still"
except NameError as e:
    result = [d, l, str(e)]
#: mutation while aliasing
base = {"list": []}
copy1 = dict(base)
copy1["list"].append(1)
copy1["new"] = 2
result = [base, copy1]
#: star args in displays
a = [1, 2]
result = [[*a, 3], (*a,), {*a} == {1, 2}, [*range(2), *"ab"], {**{"a": 1}, "a": 2}]
#: iterators
it = iter([1, 2, 3])
first = next(it)
rest = list(it)
result = [first, rest, next(it, "end"), list(iter("ab")), next(iter({5: 1}))]
#: list repetition aliasing
m = [[0] * 2] * 2
m[0][0] = 1
result = m
