#: basics
class A:
    kind = "a"
    def __init__(self, x): self.x = x
    def get(self): return self.x
    @classmethod
    def make(cls, v): return cls(v + 1)
    @staticmethod
    def util(v): return v * 2
    @property
    def double(self): return self.x * 2
    @double.setter
    def double(self, v): self.x = v / 2
a = A(1)
b = A.make(1)
b.double = 10
result = [a.get(), A.get(a), b.x, A.util(3), a.double, A.kind, a.kind, isinstance(a, A), type(a).__name__, hasattr(a, "y"), getattr(a, "z", "d"), a.__dict__, A.__name__]
#: inheritance and super
class Base:
    def __init__(self, n): self.n = n; self.log = ["base"]
    def hi(self): return "base " + str(self.n)
class Mid(Base):
    def __init__(self, n, **k): super().__init__(n); self.k = k; self.log.append("mid")
    def hi(self): return "mid>" + super().hi()
class Leaf(Mid):
    def __init__(self, *a, **k): super(Leaf, self).__init__(*a, **k); self.log.append("leaf")
    def hi(self): return "leaf>" + super().hi()
x = Leaf(3, z=1)
result = [x.hi(), x.log, x.k, issubclass(Leaf, Base), isinstance(x, (int, Mid)), [c.__name__ for c in Leaf.__mro__]]
#: diamond mro
class A:
    def who(self): return ["A"]
class B(A):
    def who(self): return ["B"] + super().who()
class C(A):
    def who(self): return ["C"] + super().who()
class D(B, C):
    def who(self): return ["D"] + super().who()
result = [D().who(), [c.__name__ for c in D.mro()]]
#: operators
class V:
    def __init__(self, x): self.x = x
    def __add__(self, o): return V(self.x + (o.x if isinstance(o, V) else o))
    __radd__ = __add__
    def __mul__(self, k): return V(self.x * k)
    def __eq__(self, o): return isinstance(o, V) and self.x == o.x
    def __hash__(self): return hash(self.x)
    def __lt__(self, o): return self.x < o.x
    def __neg__(self): return V(-self.x)
    def __repr__(self): return f"V({self.x})"
    def __bool__(self): return self.x != 0
    def __rshift__(self, o): return ("shift", self.x, getattr(o, "x", o))
    def __rrshift__(self, o): return ("rshift", o)
    def __iadd__(self, o): self.x += 100; return self
v = V(1)
v2 = v
v2 += 1
result = [V(1) + V(2), 3 + V(1), V(2) * 3, V(1) == V(1), V(1) != V(2), sorted([V(3), V(1)]), -V(5), bool(V(0)), V(1) >> V(2), [1] >> V(3), v, max(V(1), V(4))]
#: containers protocol
class Box:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __len__(self): return len(self.d)
    def __contains__(self, k): return k in self.d
    def __iter__(self): return iter(sorted(self.d))
    def __call__(self, *a): return a
b = Box()
b["x"] = 1; b["a"] = 2; b["x"] += 5
del b["a"]
result = [b["x"], len(b), "x" in b, list(b), b(1, 2), bool(b)]
#: getattr hooks
class Dyn:
    def __init__(self): self.real = 1
    def __getattr__(self, name):
        if name.startswith("x"): return name.upper()
        raise AttributeError(name)
    def __setattr__(self, k, v): object.__setattr__(self, k, v * 2 if isinstance(v, int) else v)
d = Dyn()
d.n = 5
result = [d.real, d.xyz, hasattr(d, "q"), d.n]
#: iterator protocol
class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): self.i = 0; return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1
        return self.i
result = [list(Count(3)), sum(Count(4)), [x * 2 for x in Count(2)], 2 in Count(3), dict(enumerate(Count(2)))]
#: getitem iteration
class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
result = list(Seq())
#: class attributes and namespaces
class C:
    items = []
    count = 0
    doubled = [x * 2 for x in range(3)]
    def __init__(self): type(self).count += 1; self.items.append(self.count)
C(); C()
C.extra = "e"
result = [C.count, C.items, C.doubled, C.extra, C().extra, "count" in vars(C)]
#: init_subclass and class_getitem
class Reg:
    registry = {}
    def __init_subclass__(cls, tag=None, **k): super().__init_subclass__(**k); cls.registry[tag or cls.__name__] = cls.__name__
    def __class_getitem__(cls, k): return (cls.__name__, k)
class A(Reg): pass
class B(Reg, tag="bee"): pass
result = [Reg.registry, Reg[3]]
#: metaclass
class Meta(type):
    def __new__(m, name, bases, ns, **k):
        ns["added"] = name.lower()
        return super().__new__(m, name, bases, ns)
class K(metaclass=Meta): pass
result = [K.added, type(K).__name__]
#: str and int subclasses
class S(str):
    def shout(self): return self.upper() + "!"
class N(int):
    def __add__(self, o): return N(int(self) + o + 100)
class D(dict):
    def __missing__(self, k): return k * 2
    def __setitem__(self, k, v): super().__setitem__(k, v + 1)
class L(list):
    def total(self): return sum(self)
d = D(a=1); d["b"] = 5
l = L([1, 2]); l.append(3)
result = [S("a").shout(), S("x") + "y", S("q") == "q", len(S("abc")), N(1) + 2, d["a"], d["b"], d["zz"], l.total(), len(l), l[0], isinstance(l, list), f"{S('f')}", {S("k"): 1}["k"], "-".join([S("a"), "b"])]
#: abstract
from abc import ABC, abstractmethod
class Sh(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
class Sq(Sh):
    name = "sq"
    def area(self): return 4
result = [Sq().area(), Sq().name]
#: descriptors
class Typed:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.name, 0)
    def __set__(self, obj, v): setattr(obj, self.name, v * 10)
class H:
    x = Typed()
h = H()
h.x = 2
result = [h.x, H().x, isinstance(H.x, Typed)]
#: cached property
from functools import cached_property
class C:
    n = 0
    @cached_property
    def v(self): C.n += 1; return C.n
c = C()
result = [c.v, c.v, C.n]
#: slots and private names
class P:
    __slots__ = ("a",)
    def __init__(self): self.a = 1
class Q:
    def __init__(self): self._x = 1
    def _hidden(self): return self._x
result = [P().a, Q()._hidden()]
#: nested classes and class in function
def make(base):
    class Inner(base):
        def v(self): return "inner" + super().v()
    return Inner
class B:
    class Config: x = 1
    def v(self): return "b"
result = [make(B)().v(), B.Config.x, make(B).__name__]
#: type() three arguments
T = type("T", (object,), {"x": 1, "f": lambda self: self.x + 1})
result = [T().f(), T.__name__, T.x]
#: setattr delattr vars
class O: pass
o = O()
setattr(o, "a", 1); o.b = 2
delattr(o, "a")
result = [vars(o), hasattr(o, "a"), getattr(o, "b")]
#: total ordering
from functools import total_ordering
@total_ordering
class T:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
result = [T(1) <= T(1), T(2) > T(1), T(1) >= T(2)]
#: mixin kwargs
class M:
    def __init__(self, *a, m=0, **k): super().__init__(*a, **k); self.m = m
class B:
    def __init__(self, x): self.x = x
class C(M, B): pass
c = C(1, m=2)
result = [c.x, c.m]
#: operator not defined
class X: pass
out = []
for f in (lambda: X() + 1, lambda: X()[0], lambda: len(X()), lambda: X()(), lambda: X() < X(), lambda: iter(X()), lambda: X().nope):
    try: f()
    except Exception as e: out.append((type(e).__name__, str(e)))
result = out
