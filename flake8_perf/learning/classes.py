"""Classes that have text: their order of ancestors, members, and what is written over in subclasses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from astroid import nodes

from flake8_perf.learning.values import Class, Func, Known, Made, Values, united

if TYPE_CHECKING:
    from flake8_perf.learning.reading import Reader

_MOST_BELOW = 6
"""How many subclasses are asked for what a class itself has not."""

_PROPERTIES = frozenset(
    {"property", "cached_property", "abstractproperty", "lazy_property", "memoized_property", "classproperty"}
)


class Classes:
    """Answers about classes, through a reader that knows what names mean."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._orders: dict[nodes.ClassDef, list[nodes.ClassDef | Known]] = {}
        self._below: dict[str, dict[nodes.ClassDef, list[nodes.ClassDef]]] = {}

    def bases(self, cls: nodes.ClassDef) -> Values:
        """The direct bases as values, without their type arguments."""
        plain = [base.value if isinstance(base, nodes.Subscript) else base for base in cls.bases]
        return united(self._reader.value_of(base) for base in plain)

    def order(self, cls: nodes.ClassDef) -> list[nodes.ClassDef | Known]:
        """The class and its ancestors in the order in which attributes are looked up; what stubs know is there as such."""
        if cls not in self._orders:
            self._orders[cls] = [cls]  # a class that is its own ancestor has no others
            found: list[nodes.ClassDef | Known] = []
            for base in self.bases(cls):
                found += self.order(base.cls) if isinstance(base, Class) else [base] if isinstance(base, Known) else []
            # What is inherited along several ways comes last of all that inherit it.
            self._orders[cls] = [cls, *reversed(dict.fromkeys(reversed(found)))]
        return self._orders[cls]

    def with_text(self, cls: nodes.ClassDef) -> list[nodes.ClassDef]:
        """The class and those of its ancestors that have text."""
        return [c for c in self.order(cls) if isinstance(c, nodes.ClassDef)]

    def functions(self, cls: nodes.ClassDef, name: str) -> list[nodes.FunctionDef]:
        """The method or property of that name that the class itself defines; without overloads, which only declare."""
        found = [n for n in cls.locals.get(name, ()) if isinstance(n, nodes.FunctionDef)]
        return [n for n in found if not _has(n, "overload", "setter", "deleter")][-1:]

    def attribute(self, receiver: Made | Class, name: str, order: list[nodes.ClassDef | Known] | None = None) -> Values:
        """What an attribute of an object or class is."""
        for cls in self.order(receiver.cls) if order is None else order:
            if isinstance(cls, Known):
                known = self._reader.stubs.instance(cls) if isinstance(receiver, Made) else (cls,)
                found = united(self._reader.stubs.attribute(k, name) for k in known if isinstance(k, Known))
            else:
                found = self.own(cls, receiver, name)
            if found:
                return found
        return self._from_below(receiver, name) if order is None and not name.startswith("__") else ()

    def _from_below(self, receiver: Made | Class, name: str) -> Values:
        """What a class only uses, and its subclasses bring: those of the first few stand for all."""
        below = self.subclasses(receiver.cls)[:_MOST_BELOW]
        kind = type(receiver)
        return united(self.attribute(kind(sub), name, self.order(sub)) for sub in below)

    def own(self, cls: nodes.ClassDef, receiver: Made | Class, name: str) -> Values:
        """The same, as far as the class itself defines it."""
        functions = self.functions(cls, name)
        if functions:
            found = united(self.bound(function, receiver) for function in self._implemented(functions[0], receiver.cls))
            return self._reader.read_properties(found) if is_property(functions[0]) and isinstance(receiver, Made) else found
        declared = [n.parent for n in cls.locals.get(name, ()) if isinstance(n.parent, nodes.AnnAssign)]
        found = united(self._reader.annotation(d.annotation, d) for d in declared)
        stores = cls.instance_attrs.get(name, ()) if isinstance(receiver, Made) else ()
        annotated = [n.parent for n in stores if isinstance(n.parent, nodes.AnnAssign)]
        if annotated:  # `self._backend: Backend = PlainBackend() if … else backend`: what is put there says more
            values = (self._reader.value_of(d.value) for d in annotated if d.value is not None)
            found = united((found, *(self._reader.annotation(d.annotation, d) for d in annotated), *values))
        return found or united(self._reader.definition(n, name) for n in (*cls.locals.get(name, ()), *stores))

    def bound(self, function: nodes.FunctionDef, receiver: Made | Class) -> Values:
        """A function of a class as reading it from an object or the class gives it."""
        if _has(function, "staticmethod"):
            return (Func(function),)
        if _has(function, "classmethod") or function.name in ("__new__", "__init_subclass__", "__class_getitem__"):
            return (Func(function, Class(receiver.cls)),)
        return (Func(function, receiver if isinstance(receiver, Made) else None),)

    def _implemented(self, function: nodes.FunctionDef, cls: nodes.ClassDef) -> list[nodes.FunctionDef]:
        """The function, or where it only stands for what subclasses do, theirs."""
        abstract = is_abstract(function)
        if not abstract and not _ends_unimplemented(function):
            return [function]
        below = [f for sub in self.subclasses(cls) for f in self.functions(sub, function.name) if not is_abstract(f)]
        return [*(() if abstract else (function,)), *below] or [function]

    def subclasses(self, cls: nodes.ClassDef) -> list[nodes.ClassDef]:
        """The subclasses, straight and indirect, in the learned modules; of a class in another package, in its own folder."""
        home = "" if self._reader.library.is_asked(cls.root().name) else cls.root().name.rpartition(".")[0]
        if home not in self._below:
            below: dict[nodes.ClassDef, list[nodes.ClassDef]] = {}
            self._below[home] = below
            for sub in self._reader.classes_of(home):
                for above in self.with_text(sub)[1:]:
                    below.setdefault(above, []).append(sub)
        return self._below[home].get(cls, [])

    def leaves_work(self, cls: nodes.ClassDef) -> bool:
        """Whether a class has methods that only say that subclasses have to."""
        return any(is_abstract(f) or _ends_unimplemented(f) for f in cls.mymethods() if not is_overload(f))

    def properties(self) -> frozenset[str]:
        """The names of all properties of the learned classes."""
        functions = (f for cls in self._reader.classes_of("") for f in cls.mymethods())
        return frozenset(f.name for f in functions if is_property(f))


def decorator_names(function: nodes.FunctionDef) -> Iterator[str]:
    """The last names of a function's decorators."""
    for node in function.decorators.nodes if function.decorators else ():
        func = node.func if isinstance(node, nodes.Call) else node
        yield func.attrname if isinstance(func, nodes.Attribute) else getattr(func, "name", "")


def _has(function: nodes.FunctionDef, *names: str) -> bool:
    return any(name in names for name in decorator_names(function))


def is_property(function: nodes.FunctionDef) -> bool:
    """Whether the function runs when an attribute is read."""
    return any(name in _PROPERTIES for name in decorator_names(function))


def is_overload(function: nodes.FunctionDef) -> bool:
    """Whether the definition only declares one form of a function."""
    return _has(function, "overload")


def is_abstract(function: nodes.FunctionDef) -> bool:
    """Whether the body does nothing but say that subclasses have to."""
    if _has(function, "abstractmethod", "abstractproperty"):
        return True
    body = [s for s in function.body if not _says_nothing(s)]
    raises = len(body) == 1 and isinstance(body[0], nodes.Raise) and not function.name.startswith("__")
    return raises or (not body and function.name != "__init__")


def _ends_unimplemented(function: nodes.FunctionDef) -> bool:
    """Whether all that the body has left to do at its end is to say that subclasses have to."""
    end = function.body[-1] if function.body else None
    return isinstance(end, nodes.Raise) and end.exc is not None and "NotImplemented" in end.exc.as_string()


def _says_nothing(statement: nodes.NodeNG) -> bool:
    return isinstance(statement, nodes.Pass) or (isinstance(statement, nodes.Expr) and isinstance(statement.value, nodes.Const))
