#: parameters
def f(a, b=2, *args, c, d=4, **kw): return (a, b, args, c, d, kw)
result = [f(1, c=3), f(1, 2, 3, 4, c=5, z=6), f(*[1, 2], **{"c": 3, "q": 1})]
#: positional only
def f(a, /, b, *, c): return a, b, c
result = [f(1, 2, c=3), f(1, b=2, c=3)]
#: argument errors
def f(a, b): pass
out = []
for args, kw in [((1,), {}), ((1, 2, 3), {}), ((1, 2), {"a": 1}), ((1, 2), {"z": 1})]:
    try: f(*args, **kw)
    except TypeError as e: out.append(str(e))
result = out
#: mutable default
def f(x, acc=[]):
    acc.append(x)
    return acc
result = [f(1), f(2)]
#: lambda
add = lambda a, b=1, *r, **k: (a + b, r, k)
result = [add(1), add(1, 2, 3, x=4)]
#: decorators
import functools
def deco(prefix):
    def outer(fn):
        @functools.wraps(fn)
        def inner(*a, **k): return prefix + fn(*a, **k)
        return inner
    return outer
@deco("<")
@deco("[")
def hello(n):
    "doc"
    return n
result = [hello("x"), hello.__name__, hello.__doc__]
#: partial reduce
from functools import partial, reduce
result = [partial(pow, 2)(5), partial(int, base=2)("101"), reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 0), partial(lambda *a, **k: (a, k), 1, x=2)(3, y=4)]
#: lru_cache
from functools import lru_cache, cache
calls = []
@lru_cache(maxsize=None)
def f(x):
    calls.append(x)
    return x * 2
@cache
def g(x): return x
result = [f(1), f(1), f(2), calls, g(3)]
#: generators
def gen(n):
    for i in range(n):
        if i == 2: continue
        yield i
    yield "end"
def chain(*its):
    for it in its: yield from it
result = [list(gen(4)), list(chain([1], gen(2))), sum(x for x in gen(0) if x != "end"), next(gen(1))]
#: generator laziness
log = []
def g():
    log.append("start")
    yield 1
    log.append("middle")
    yield 2
it = g()
a = next(it)
log.append("outside")
b = list(it)
result = [log, a, b]
#: infinite generator
def naturals():
    n = 0
    while True:
        yield n
        n += 1
from itertools import islice
result = list(islice(naturals(), 5))
#: generator send and return
def g():
    got = yield 1
    x = yield got * 2
    return x
it = g()
out = [next(it), it.send(5)]
try: it.send("r")
except StopIteration as e: out.append(e.value if hasattr(e, "value") else e.args[0])
result = out
#: yield from value
def inner():
    yield 1
    return "v"
def outer():
    r = yield from inner()
    yield r
result = list(outer())
#: generator with try finally
log = []
def g():
    try:
        yield 1
        yield 2
    finally:
        log.append("done")
result = [list(g()), log]
#: kwargs passing
def a(**kw): return sorted(kw.items())
def b(*args, **kw): return a(**kw, extra=len(args))
result = b(1, 2, x=3)
#: function attributes
def f(): pass
f.tag = "t"
result = [f.tag, f.__name__, hasattr(f, "nope"), callable(f), callable(3)]
#: higher order
compose = lambda *fs: lambda x: reduce(lambda acc, f: f(acc), fs, x)
from functools import reduce
result = compose(lambda x: x + 1, lambda x: x * 2)(3)
#: late binding defaults
x = 1
def f(a=x): return a, x
x = 2
result = f()
#: recursion closure
def tree(n): return {"n": n, "kids": [tree(n - 1) for _ in range(n)]}
result = tree(2)
#: args are tuple, kwargs dict
def f(*a, **k): return type(a).__name__, type(k).__name__, len(a), len(k)
result = f(1, 2, x=1)
#: unbound local
x = 1
def f():
    try:
        y = x
    except UnboundLocalError:
        return "unbound"
    x = 2
    return y
result = f()
#: star expression in call
result = [max(*[1, 2], 3), "{}{}".format(*"ab"), print(*[]) is None]
