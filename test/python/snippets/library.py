#: dataclass
from dataclasses import dataclass, field, asdict, replace, fields, astuple
@dataclass(order=True)
class P:
    x: int
    y: int = 2
    tags: list = field(default_factory=list)
    hidden: str = field(default="h", repr=False, compare=False)
    def total(self): return self.x + self.y
p = P(1)
p.tags.append("t")
result = [p, P(1) == P(1), P(1) < P(2), p.total(), asdict(p), replace(p, x=9), P(1, y=5).y, [f.name for f in fields(P)], P(1).tags, astuple(P(1))]
#: frozen dataclass
from dataclasses import dataclass
@dataclass(frozen=True)
class F:
    a: str
    b: int = 0
try:
    F("x").a = 1
    r = "no"
except Exception as e:
    r = (type(e).__name__, str(e))
result = [F("x"), {F("x"): 1}[F("x")], r, F("x") == F("x", 0)]
#: dataclass inheritance and post init
from dataclasses import dataclass, field, KW_ONLY
@dataclass
class A:
    a: int
    b: int = 1
@dataclass
class B(A):
    c: int = field(init=False)
    _: KW_ONLY
    d: str = "d"
    def __post_init__(self): self.c = self.a + self.b
result = [B(1), B(1, 5, d="q"), B(a=2).c]
#: enums
from enum import Enum, IntEnum, auto, Flag
class Color(Enum):
    RED = "r"
    GREEN = "g"
    ALIAS = "r"
    def shout(self): return self.name.upper() + "!"
class N(IntEnum):
    ONE = 1
    TWO = auto()
class S(str, Enum):
    A = "a-value"
    B = "b-value"
result = [Color.RED, Color("g"), Color["RED"].value, [c.name for c in Color], Color.ALIAS is Color.RED, Color.RED.shout(), str(Color.RED), f"{Color.RED}", N.TWO + 1, N.ONE < N.TWO, N(2).name, S.A == "a-value", S.A.value, S.A.upper(), Color.RED == Color.GREEN, list(Color.__members__), len(Color), {Color.RED: 1}[Color.RED], isinstance(N.ONE, int), S("b-value").name]
#: str enum formatting
from enum import StrEnum, auto
class T(StrEnum):
    ALL_DONE = "all_done"
    AUTO = auto()
result = [f"{T.ALL_DONE}", str(T.AUTO), T.ALL_DONE + "x", T.ALL_DONE == "all_done", repr(T.AUTO), "-".join(T)]
#: enum errors and functional
from enum import Enum
E = Enum("E", "X Y")
try: E(5)
except ValueError as e: r = str(e)
result = [E.X.value, E.Y.name, r, list(E)]
#: flags
from enum import Flag, auto
class F(Flag):
    A = auto()
    B = auto()
result = [F.A.value, F.B.value, (F.A | F.B).value, F.A in (F.A | F.B), bool(F.A & F.B)]
#: namedtuple
from collections import namedtuple
from typing import NamedTuple
P = namedtuple("P", "x y", defaults=[5])
class Q(NamedTuple):
    a: int
    b: str = "z"
    def both(self): return f"{self.a}{self.b}"
p, q = P(1), Q(2)
x, y = p
result = [p, p.x, p[1], x, y, p._asdict(), p._replace(y=7), q, q.both(), q == (2, "z"), Q._fields, P._make([3, 4]), len(q), isinstance(p, tuple), list(q)]
#: defaultdict counter
from collections import defaultdict, Counter, OrderedDict, deque, ChainMap
d = defaultdict(list)
d["a"].append(1); d["b"]
c = Counter("abracadabra")
c.update("a")
dq = deque([1, 2, 3], maxlen=3)
dq.append(4); dq.appendleft(0); l = dq.popleft()
od = OrderedDict(a=1, b=2); od.move_to_end("a")
result = [dict(d), c["a"], c["z"], c.most_common(2), list(dq), l, list(od), dict(ChainMap({"a": 1}, {"a": 2, "b": 3})), sorted(Counter([1, 1, 2]).items()), d, len(c)]
#: nested defaultdict
from collections import defaultdict
t = defaultdict(lambda: defaultdict(int))
for k, v in [("a", 1), ("a", 2), ("b", 1)]: t[k][v] += 1
result = {k: dict(v) for k, v in t.items()}
#: itertools
import itertools as it
result = [list(it.chain([1], [2])), list(it.chain.from_iterable([[1], [2]])), list(it.product("ab", [1, 2])), list(it.combinations([1, 2, 3], 2)), list(it.permutations([1, 2])), list(it.islice(it.count(5, 2), 3)), list(it.zip_longest([1], [2, 3], fillvalue=0)), list(it.accumulate([1, 2, 3])), [(k, list(g)) for k, g in it.groupby("aab")], list(it.pairwise([1, 2, 3])), list(it.takewhile(lambda x: x < 2, [1, 2, 1])), list(it.dropwhile(lambda x: x < 2, [1, 2, 1])), list(it.starmap(pow, [(2, 3)])), list(it.repeat("x", 2)), list(it.islice(it.cycle("ab"), 3)), list(it.product([0, 1], repeat=2)), list(it.compress("abc", [1, 0, 1])), list(it.filterfalse(None, [0, 1]))]
#: operator copy
import operator, copy
a = {"l": [1]}
b, c = copy.copy(a), copy.deepcopy(a)
a["l"].append(2)
result = [b, c, operator.itemgetter(1)([5, 6]), operator.attrgetter("a.b")(type("T", (), {"a": type("U", (), {"b": 4})})), operator.add(1, 2), sorted([(1, 2), (0, 3)], key=operator.itemgetter(1)), operator.methodcaller("upper")("a")]
#: json
import json
s = '{"a": [1, 2.5, null, true, "x\\u00e9"], "b": {"c": -1e3}}'
d = json.loads(s)
result = [d, json.dumps(d), json.dumps({"b": 1, "a": [1, {"z": None}]}, indent=2, sort_keys=True), json.dumps([1, "é"], ensure_ascii=False), json.dumps((1, True, None)), json.dumps({1: 2}), json.dumps([], indent=2), json.dumps({"a": 1}, separators=(",", ":"))]
#: json errors
import json
try: json.loads("{bad")
except ValueError as e: result = type(e).__name__
#: re
import re
m = re.search(r"(?P<y>\d{4})-(\d\d)", "on 2024-05-06")
result = [m.group("y"), m.group(2), m.groups(), m.groupdict(), m.start(), m.span(), re.sub(r"\W+", "_", "a b--c"), re.findall(r"\d+", "1 22 x3"), re.split(r"[,;]\s*", "a, b;c"), re.match("b", "abc"), bool(re.fullmatch(r"[a-z]+", "abc")), re.sub(r"(\w)(\d)", r"\2\1", "a1 b2"), re.compile("x", re.I).sub("y", "XxZ"), [x.group() for x in re.finditer("a.", "abac")], re.findall(r"(\w)=(\d)", "a=1 b=2"), re.sub("a", lambda m: m.group().upper(), "banana", count=2), re.escape("a.b*c"), m[0], re.match(r"^\s*$", "  ") is not None, re.sub(r"[^a-zA-Z0-9_]", "_", "my-dag.v1")]
#: datetime
from datetime import datetime, timedelta, date, timezone, time
d = datetime(2024, 2, 28, 23, 30)
e = d + timedelta(days=2, hours=1)
result = [d, e, e - d, (e - d).total_seconds(), d.isoformat(), d.strftime("%Y-%m-%d %H:%M"), d.year, d.weekday(), d.date(), date(2024, 1, 31) + timedelta(days=1), timedelta(minutes=90), str(timedelta(days=1, seconds=5)), timedelta(hours=2) * 3, timedelta(1) > timedelta(0), d < e, d.replace(day=1), datetime(2024, 1, 1, tzinfo=timezone.utc), datetime.strptime("2024-03-04", "%Y-%m-%d"), datetime.fromisoformat("2024-03-04T05:06:07"), timedelta(days=1) / 2, timedelta(days=-1, hours=1), str(d), time(1, 2).isoformat(), datetime(2024, 1, 1, tzinfo=timezone.utc).isoformat(), datetime.min.year, f"{d:%Y%m%d}", timedelta(weeks=1).days, -timedelta(days=1)]
#: spans that are no number
from datetime import timedelta
def name(span):
    try:
        return span()
    except Exception as e:
        return type(e).__name__
result = [name(lambda: timedelta(hours=float("nan"))), name(lambda: timedelta(hours=float("inf"))), name(lambda: timedelta(1) / 0), name(lambda: timedelta(1) * float("nan"))]
#: os.path
import os
result = [os.path.join("a", "b", "/c", "d"), os.path.join("a/", "b"), os.path.basename("/x/y.py"), os.path.dirname("/x/y.py"), os.path.splitext("a/b.tar.gz"), os.path.split("/a/b"), os.path.normpath("a/../b//c/."), os.path.isabs("/a"), os.sep, os.path.splitext(".bashrc"), os.path.abspath("/a/../b")]
#: pathlib
from pathlib import Path, PurePath
p = Path("/a/b") / "c.tar.gz"
result = [str(p), p.name, p.stem, p.suffix, p.suffixes, str(p.parent), p.parts, str(p.with_suffix(".x")), str(p.with_name("n")), str(Path("a//b/./c")), p == Path("/a/b/c.tar.gz"), str(p.relative_to("/a")), p.is_absolute(), str(p.parents[1]), str(Path("a", "b").joinpath("c")), f"{p}", p.as_posix(), str("x" / Path("y")), [str(x) for x in sorted([Path("b"), Path("a")])]]
#: string textwrap
import string, textwrap
result = [string.ascii_lowercase[:3], string.digits, textwrap.dedent("""
    a
      b
    c"""), textwrap.indent("a\nb", "> "), string.Template("$a-${b}$$").substitute(a=1, b="x"), string.capwords("a bc")]
#: math
import math
result = [math.ceil(1.2), math.floor(-1.2), math.sqrt(16), math.pi, math.log10(1000), math.gcd(12, 18), math.inf, math.isnan(math.nan), math.factorial(5), math.log2(8), math.trunc(-1.5)]
#: hashlib base64
import hashlib, base64
result = [hashlib.md5(b"abc").hexdigest(), hashlib.sha256("x".encode()).hexdigest()[:8], base64.b64encode(b"hi"), base64.b64decode("aGk="), hashlib.md5("a".encode("utf-8")).hexdigest()[:4]]
#: contextlib
from contextlib import contextmanager, suppress, nullcontext, ExitStack, closing
log = []
@contextmanager
def cm(n):
    log.append(f"in{n}")
    try:
        yield n * 2
    except ValueError:
        log.append("caught")
    finally:
        log.append(f"out{n}")
with cm(1) as v: log.append(v)
with cm(2): raise ValueError
with suppress(KeyError): {}["x"]
with nullcontext(5) as q: log.append(q)
with ExitStack() as st:
    a = st.enter_context(cm(3))
    st.callback(log.append, "cb")
result = log
#: csv and io
import csv, io
rows = list(csv.reader(io.StringIO('a,b\n1,"x, y"\n')))
drows = [dict(r) for r in csv.DictReader(io.StringIO("k,v\n1,2\n3,4\n"))]
result = [rows, drows]
#: typing
from typing import cast, List, Dict, Optional, Union, Any, TYPE_CHECKING, TypeVar, Generic, TypedDict, Annotated, Callable, Literal
T = TypeVar("T")
class G(Generic[T]):
    def __init__(self, v: T) -> None: self.v = v
class TD(TypedDict, total=False):
    a: int
x: Optional[Dict[str, List[int]]] = {"a": [1]}
result = [cast("str", 5), cast(List[int], [1]), TYPE_CHECKING, G[int](3).v, G("x").v, TD(a=1), x, isinstance([1], list)]
#: types namespace
from types import SimpleNamespace
n = SimpleNamespace(a=1, b="x")
n.c = 3
result = [n.a, n.c, n, vars(n)]
#: annotations
def f(a: "int" = 1, *, b: list[int] | None = None) -> "str": return str(a)
x: int
y: "list[str]" = []
result = [f(), y]
#: singledispatch
from functools import singledispatch
@singledispatch
def f(x): return "any"
@f.register(int)
def _(x): return "int"
result = [f("a"), f(1), f(True)]
#: shlex and urllib
import shlex
from urllib.parse import quote, quote_plus
result = [shlex.quote("a b"), shlex.quote("ab"), shlex.split("a 'b c' d"), quote("a b/c?"), quote_plus("a b&c")]
#: collections abc
from collections.abc import Mapping, Iterable, Sequence, Callable
result = [isinstance({}, Mapping), isinstance([], Iterable), isinstance("a", Sequence), isinstance(5, Iterable), isinstance(len, Callable), isinstance({1}, Sequence)]
#: globals and locals
globals()["made"] = 5
def f():
    a = 1
    return sorted(locals())
result = [made, f(), "f" in globals(), [k for k in list(globals()) if k == "made"]]
#: isinstance unions
result = [isinstance(1, (str, int)), isinstance(1, int | str), isinstance(None, type(None)), isinstance(True, int), issubclass(bool, int), type(1) is int, type("a") == str, type([]).__name__]
#: sorting stability
data = [("b", 1), ("a", 1), ("c", 0)]
result = [sorted(data, key=lambda t: t[1]), sorted(data, key=lambda t: t[1], reverse=True), sorted(data, key=lambda t: (-t[1], t[0]))]
#: functools cmp_to_key
from functools import cmp_to_key
result = sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a))
