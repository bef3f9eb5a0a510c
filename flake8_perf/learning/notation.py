"""Types as a stub writes them: only what a user would hold on to, by names that the stub itself resolves."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Sequence

from astroid import nodes

from flake8_perf.facts.types import ClassObject, Instance
from flake8_perf.learning.annotations import Annotations, last
from flake8_perf.learning.reading import Reader
from flake8_perf.learning.values import Box, Class, Func, Known, Made, Value, Values

_PLAIN = frozenset({"str", "bytes", "int", "float", "bool", "None"})
_HOLDERS = {
    "List": "list",
    "list": "list",
    "Dict": "dict",
    "dict": "dict",
    "Tuple": "tuple",
    "tuple": "tuple",
    "Type": "type",
    "type": "type",
}
_HOLDERS |= {
    name: name for name in ("Iterator", "Iterable", "AsyncIterator", "AsyncIterable", "Sequence", "Mapping", "Awaitable")
}
_FROM_ABC = frozenset({"Iterator", "Iterable", "AsyncIterator", "AsyncIterable", "Sequence", "Mapping", "Awaitable"})
_HOLDERS |= {"Generator": "Iterator", "AsyncGenerator": "AsyncIterator"}


class Notation:
    """Writes annotations. `imports` gathers the names that the stub has to import, by module, `variables` its type variables."""

    def __init__(self, reader: Reader, classes: Sequence[nodes.ClassDef]) -> None:
        self._reader = reader
        self._annotations = Annotations(reader)
        self._kept = frozenset(classes)
        taken = Counter(cls.name for cls in classes if isinstance(cls.parent.scope(), nodes.Module))
        self._unique = {name for name, count in taken.items() if count == 1}
        self.imports: dict[str, set[str]] = {}
        self.variables: set[str] = set()

    def reference(self, cls: nodes.ClassDef) -> str:
        """The name under which the stub finds a class; empty where the class is not in it."""
        if cls not in self._kept:
            return ""
        return str(cls.name) if cls.name in self._unique and isinstance(cls.parent.scope(), nodes.Module) else str(cls.qname())

    def returned(self, function: nodes.FunctionDef) -> str:
        """What a function gives; empty where it does not matter or is not known."""
        owner = function.parent if isinstance(function.parent, nodes.ClassDef) else None
        tree = self._annotations.tree(function.returns) if function.returns is not None else None
        found = self._text(tree, function, owner) if tree is not None else ""
        if found and found != "Any":
            return found
        values = self._reader.returned(_bound(function, owner))
        return self.of_values(
            values, owner, iterated="AsyncIterator" if isinstance(function, nodes.AsyncFunctionDef) else "Iterator"
        )

    def attribute(self, node: nodes.NodeNG | None, values: Values) -> str:
        """The type of an attribute: as annotated, if that leads to a class of the stub, else by its values."""
        tree = self._annotations.tree(node.annotation) if isinstance(node, nodes.AnnAssign) else None
        found = self._text(tree, node, None) if tree is not None and node is not None else ""
        return found if self.leads_on(values) and found and "Any" not in found else self.of_values(values, None)

    def leads_on(self, values: Values) -> bool:
        """Whether some of the values, or of what they hold, are of classes that the stub has."""
        return any(
            self.leads_on(v.items) if isinstance(v, Box) else isinstance(v, (Made, Class)) and v.cls in self._kept for v in values
        )

    def of_values(self, values: Values, owner: nodes.ClassDef | None, iterated: str = "list") -> str:
        """The union of values; empty where one of them can't be written."""
        parts = [self._value(value, owner, iterated) for value in values]
        return " | ".join(dict.fromkeys(parts)) if parts and all(parts) and len(parts) <= 4 else ""

    def _value(self, value: Value, owner: nodes.ClassDef | None, iterated: str) -> str:
        if isinstance(value, Made):
            return "Self" if value.cls is owner and self._import("typing", "Self") else self.reference(value.cls)
        if isinstance(value, Class):
            name = self.reference(value.cls)
            return f"type[{name}]" if name else ""
        if isinstance(value, Box):
            inner = self.of_values(value.items, owner)
            return f"{self._holder(iterated)}[{inner}]" if inner else ""
        return self._known(value) if isinstance(value, Known) else ""

    def _known(self, value: Known) -> str:
        """What another package gives, by its full name; objects of the standard library are left out, but for the plain ones."""
        names = []
        for atom in value.type.atoms:
            info = atom.info if isinstance(atom, (Instance, ClassObject)) else None
            if info is None or isinstance(atom, ClassObject):
                return ""
            home, _, name = info.name.rpartition(".")
            if home == "builtins":
                names.append(name if name in _PLAIN else "")
            else:
                names.append(info.name if info.name.count(".") and not self._is_standard(home) else "")
        return " | ".join(names) if all(names) else ""

    def _is_standard(self, module: str) -> bool:
        stub = self._reader.stubs.models.file_for(module)
        return stub is None or "/stdlib/" in stub.path.replace("\\", "/")

    def _text(self, tree: ast.expr, where: nodes.NodeNG, owner: nodes.ClassDef | None) -> str:
        if isinstance(tree, ast.Constant):
            if isinstance(tree.value, str):
                inner = _parsed(tree.value)
                return self._text(inner, where, owner) if inner is not None else ""
            return "None" if tree.value is None else ""
        if isinstance(tree, ast.BinOp):
            return self._either([tree.left, tree.right], where, owner)
        if isinstance(tree, ast.Subscript):
            return self._subscript(tree, where, owner)
        name = last(tree)
        if name == "Self":
            return "Self" if self._import("typing", "Self") else ""
        values = self._annotations.resolve(tree, where)
        if any(isinstance(v, Class) for v in values):
            return self.of_values(tuple(Made(v.cls) for v in values if isinstance(v, Class)), owner)
        if owner is not None and name in self.variables_of(owner):
            self.variables.add(name)
            return name
        if name in _PLAIN and values:
            return name
        known = [v for value in values if isinstance(value, Known) for v in self._reader.stubs.instance(value)]
        return self._known(known[0]) if len(known) == 1 and isinstance(known[0], Known) else ""

    def _either(self, parts: list[ast.expr], where: nodes.NodeNG, owner: nodes.ClassDef | None) -> str:
        found = [self._text(part, where, owner) for part in parts]
        return " | ".join(dict.fromkeys(found)) if all(found) else ""

    def _subscript(self, tree: ast.Subscript, where: nodes.NodeNG, owner: nodes.ClassDef | None) -> str:
        name = last(tree.value)
        parts = tree.slice.elts if isinstance(tree.slice, ast.Tuple) else [tree.slice]
        if name == "Optional":
            return self._either([parts[0], ast.Constant(None)], where, owner)
        if name == "Union":
            return self._either(parts, where, owner)
        if name in ("Annotated", "ClassVar", "Final", "Required", "NotRequired"):
            return self._text(parts[0], where, owner)
        inner = [self._text(part, where, owner) for part in parts]
        if name in _HOLDERS:
            inner = inner[:1] if _HOLDERS[name] in ("Iterator", "AsyncIterator") else inner
            if not any(inner):
                return ""
            return f"{self._holder(_HOLDERS[name])}[{', '.join(text or self._any() for text in inner)}]"
        outer = self._text(tree.value, where, owner)
        generic = [v for v in self._annotations.resolve(tree.value, where) if isinstance(v, Class)]
        if outer not in ("", "Self") and generic and len(self.variables_of(generic[0].cls)) == len(inner):
            return f"{outer}[{', '.join(text or self._any() for text in inner)}]"
        return outer

    def bases(self, cls: nodes.ClassDef) -> list[str]:
        """The bases that the stub knows, with their type arguments, and ``Generic`` where nothing else tells the variables."""
        found = []
        for base in cls.bases:
            tree = _parsed(base.as_string())
            text = self._text(tree, cls.parent, cls) if tree is not None else ""
            if text and text not in _PLAIN and "|" not in text and text != "Self":
                found.append(text)
        variables = self.variables_of(cls)
        if variables and not any(f"[{', '.join(variables)}]" in text for text in found):
            self._import("typing", "Generic")
            self.variables |= set(variables)
            found.append(f"Generic[{', '.join(variables)}]")
        return found

    def variables_of(self, cls: nodes.ClassDef) -> tuple[str, ...]:
        """The type variables of a class: as ``Generic`` or its header lists them, else in the order of its bases."""
        declared = getattr(cls, "type_params", None) or ()
        if declared:
            return tuple(str(p.name.name) for p in declared)
        found: dict[str, None] = {}
        for base in cls.bases:
            tree = _parsed(base.as_string())
            if isinstance(tree, ast.Subscript):
                names = [n.id for n in ast.walk(tree.slice) if isinstance(n, ast.Name) and self._annotations.is_variable(n, cls)]
                if last(tree.value) in ("Generic", "Protocol"):
                    return tuple(names)
                found |= dict.fromkeys(names)
        return tuple(found)

    def _holder(self, name: str) -> str:
        if name in _FROM_ABC:
            self._import("collections.abc", name)
        return name

    def _any(self) -> str:
        return "Any" if self._import("typing", "Any") else ""

    def _import(self, module: str, name: str) -> bool:
        self.imports.setdefault(module, set()).add(name)
        return True


def _bound(function: nodes.FunctionDef, owner: nodes.ClassDef | None) -> Func:
    return Func(function, Made(owner) if owner is not None else None)


def _parsed(text: str) -> ast.expr | None:
    try:
        return ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError):
        return None
