#: for else
out = []
for i in range(3):
    if i == 5: break
else:
    out.append("else")
for i in range(3):
    if i == 1: break
else:
    out.append("no")
result = out
#: while
n, out = 5, []
while n:
    n -= 1
    if n == 3: continue
    if n == 1: break
    out.append(n)
else:
    out.append("x")
result = (n, out)
#: try order
out = []
def f(k):
    try:
        out.append("try")
        if k == 1: raise ValueError("v")
        if k == 2: return "ret"
        if k == 3: raise KeyError("k")
    except ValueError as e:
        out.append(str(e))
        return "except"
    else:
        out.append("else")
    finally:
        out.append("finally")
    return "end"
rs = [f(0), f(1), f(2)]
try:
    f(3)
except LookupError as e:
    rs.append(repr(e))
result = (rs, out)
#: exceptions
class MyError(ValueError):
    def __init__(self, code, msg="m"):
        super().__init__(msg)
        self.code = code
try:
    raise MyError(7)
except (KeyError, ValueError) as e:
    result = [e.code, str(e), e.args, isinstance(e, ValueError), type(e).__name__]
#: raise from and bare raise
out = []
try:
    try:
        raise KeyError("a")
    except KeyError as e:
        raise RuntimeError("b") from e
except RuntimeError as e:
    out.append(str(e))
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise
except ArithmeticError as e:
    out.append(type(e).__name__)
result = out
#: finally overrides
def f():
    try:
        return 1
    finally:
        return 2
result = f()
#: nested functions and nonlocal
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    return inc
c = counter()
result = [c(), c(5), counter()()]
#: global
g = 1
def setg():
    global g
    g = 2
setg()
result = g
#: match
def m(v):
    match v:
        case 0: return "zero"
        case 1 | 2: return "small"
        case str() as s: return "str " + s
        case [x]: return f"one {x}"
        case [x, *rest]: return f"many {x} {rest}"
        case {"k": v2, **rest}: return f"map {v2} {rest}"
        case int(n) if n > 100: return "big"
        case None: return "none"
        case (True | False): return "bool"
        case _: return "other"
result = [m(x) for x in (0, 2, "a", [1], [1, 2, 3], {"k": 1, "z": 2}, 500, 50, None, 1.5)]
#: match class
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def m(p):
    match p:
        case P(0, y): return ("origin", y)
        case P(x=a, y=b) if a == b: return ("diag", a)
        case P(): return "p"
result = [m(P(0, 1)), m(P(2, 2)), m(P(1, 2)), m(3)]
#: with
class CM:
    def __init__(self, n, log, swallow=False): self.n, self.log, self.swallow = n, log, swallow
    def __enter__(self): self.log.append(f"in{self.n}"); return self.n
    def __exit__(self, t, v, tb): self.log.append((f"out{self.n}", t.__name__ if t else None)); return self.swallow
log = []
with CM(1, log) as a, CM(2, log) as b:
    log.append(a + b)
with CM(3, log, True):
    raise ValueError
try:
    with CM(4, log):
        1 / 0
except ZeroDivisionError:
    log.append("caught")
result = log
#: assert
try:
    assert 1 == 2, "msg"
except AssertionError as e:
    result = str(e)
#: recursion
def fact(n): return 1 if n < 2 else n * fact(n - 1)
result = fact(30)
#: return in loop with finally
def f():
    out = []
    for i in range(3):
        try:
            if i == 1: continue
            out.append(i)
        finally:
            out.append("f")
    return out
result = f()
#: loop variable stays
for i in range(3): pass
for a, (b, c) in [(1, (2, 3))]: pass
result = [i, a, b, c]
#: while true with return
def first_even(xs):
    i = 0
    while True:
        if xs[i] % 2 == 0: return xs[i]
        i += 1
result = first_even([1, 3, 6, 7])
