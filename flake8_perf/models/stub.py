"""One stub file: its modules, and its definitions as classes, functions and types."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from flake8_perf.facts.annotations import evaluate
from flake8_perf.facts.classes import ClassInfo, Member
from flake8_perf.facts.functions import Effect, FunctionInfo, Parameter, parameters
from flake8_perf.facts.naming import last_name
from flake8_perf.facts.types import (
    UNKNOWN,
    ClassObject,
    Function,
    ModuleObject,
    Type,
    Unknown,
    Variable,
    union,
)
from flake8_perf.models.index import StubIndex, word_of

if TYPE_CHECKING:
    from flake8_perf.models.loader import Models

_WORDLESS = ("typing", "collections", "builtins", "contextlib", "datetime", "decimal", "enum", "types", "uuid")

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_FIRST = dict.fromkeys(("blocks", "waits", "registers", "runs_methods", "made_once"), "kind")
_FIRST |= dict.fromkeys(("writes", "pends"), "what")
"""What the first positional argument of a word is called, where it is not `param`."""


class StubFile:
    """The definitions of one file, by module and name."""

    def __init__(self, dotted: str, path: str, tree: ast.Module, models: Models) -> None:
        self.dotted, self.path, self.models = dotted, path, models
        self._modules: dict[str, dict[str, list[ast.AST]]] = {dotted: {}}
        self._canonical: dict[str, str] = {}
        self._everywhere: dict[str, str] = {}
        self._found: dict[tuple[str, str], Type] = {}
        self.imported: list[str] = []
        """The modules of other packages whose names the stub uses: what it hands out may be theirs."""
        self._tree = tree
        self._collect(tree.body, dotted)
        self.index = StubIndex(tree)

    def _collect(self, body: list[ast.stmt], module: str) -> None:
        names = self._modules.setdefault(module, {})
        for node in body:
            if isinstance(node, ast.With):
                blocks = [str(a.value) for a in node.items[0].context_expr.args if isinstance(a, ast.Constant)]  # type: ignore[attr-defined]
                self._collect(node.body, blocks[0])
                for name in self._defined_in(node.body):
                    for alias in blocks[1:]:
                        self._modules.setdefault(alias, {}).setdefault(name, [])
                        self._canonical[f"{alias}:{name}"] = blocks[0]
                continue
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
                self.imported += [name for name in modules if not name.startswith((f"{self.dotted}.", *_WORDLESS))]
            for name in _defined(node):
                names.setdefault(name, []).append(node)
                self._everywhere.setdefault(name, module)

    @staticmethod
    def _defined_in(body: list[ast.stmt]) -> list[str]:
        return [name for node in body for name in _defined(node)]

    def mistakes(self) -> list[str]:
        """One message with file and line for each decorator that is no word of the vocabulary, or whose arguments don't fit."""
        from flake8_perf.models.checking import mistakes  # only users' stubs are checked in a run

        return mistakes(self.path, self._tree)

    def adopt(self, other: StubFile | None) -> None:
        """Takes over the names of another file that this one does not define itself."""
        for name, nodes in (other._modules[other.dotted] if other is not None else {}).items():
            self._modules[self.dotted].setdefault(name, nodes)

    def split(self, dotted: str) -> tuple[str, list[str]]:
        """A dotted name as the module of this file that it is in, and the names below that module."""
        parts = dotted.split(".")
        for end in range(len(parts), 0, -1):
            if ".".join(parts[:end]) in self._modules:
                return ".".join(parts[:end]), parts[end:]
        return self.dotted, parts[len(self.dotted.split(".")) :]

    def has_module_below(self, dotted: str) -> bool:
        """Whether the file has a block for a module inside this one."""
        return any(module.startswith(f"{dotted}.") for module in self._modules)

    def names(self, module: str) -> list[str]:
        """The public names of one of the file's modules."""
        return [name for name in self._modules.get(module, ()) if not name.startswith("_")]

    def is_function(self, module: str, name: str) -> bool:
        """Whether a name of one of the file's modules is a function."""
        return any(isinstance(node, _FUNCTIONS) for node in self._modules.get(module, {}).get(name, ()))

    def find(self, module: str, name: str) -> Type | None:
        """What a name in one of the file's modules is; None where the module has no such name."""
        module = self._canonical.get(f"{module}:{name}", module)
        nodes = self._modules.get(module, {}).get(name)
        if not nodes:
            return None
        key = (module, name)
        if key not in self._found:
            self._found[key] = UNKNOWN
            self._found[key] = self._define(nodes, module, name, None)
        return self._found[key]

    def resolve(self, module: str, name: str) -> Type:
        """A name as the file's own definitions see it."""
        found = self.find(module, name)
        if found is None and name in self._everywhere:
            found = self.find(self._everywhere[name], name)
        for home in ("builtins", "typing"):
            if found is None:
                stub = self.models.file(home)
                found = stub.find(home, name) if stub else None
        return found or self.models.find(name) or UNKNOWN

    def lookup(self, module: str, node: ast.expr) -> Type:
        """A name or dotted name in an annotation or base class."""
        if isinstance(node, ast.Name):
            return self.resolve(module, node.id)
        if isinstance(node, ast.Attribute):
            base = self.lookup(module, node.value)
            for atom in base.atoms:
                if isinstance(atom, ModuleObject):
                    return self.models.find(f"{atom.name}.{node.attr}") or UNKNOWN
            return self.models.class_member(base, node.attr) or UNKNOWN
        if isinstance(node, ast.Subscript):
            value = self.lookup(module, node.value)
            parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            args = tuple(self.annotation(module, part) for part in parts)
            return Type(tuple(ClassObject(a.info, args) if isinstance(a, ClassObject) else a for a in value.atoms))
        return UNKNOWN

    def annotation(self, module: str, node: ast.expr) -> Type:
        """The type that an annotation in this file means."""
        return evaluate(node, lambda part: self.lookup(module, part))

    def _define(self, nodes: list[ast.AST], module: str, name: str, owner: StubClass | None) -> Type:
        node: Any = nodes[-1]
        prefix = f"{owner.name}." if owner else f"{module}."
        if isinstance(node, _FUNCTIONS):
            functions = [n for n in nodes if isinstance(n, _FUNCTIONS)]
            return Type((Function(StubFunction(prefix + name, functions, self, module, owner)),))
        if isinstance(node, ast.ClassDef):
            return Type((ClassObject(StubClass(prefix + name, node, self, module)),))
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            dotted = imported(node, name, module)
            return self.models.find(dotted) or Type((Unknown(dotted),))
        if isinstance(node, ast.AnnAssign):
            if isinstance(node.annotation, ast.Name) and node.annotation.id == "_SpecialForm":
                return Type((ModuleObject(f"typing.{name}"),))
            return self.annotation(module, node.annotation)
        if isinstance(node, ast.Assign):
            if isinstance(node.value, ast.Call) and last_name(node.value) in ("TypeVar", "ParamSpec", "TypeVarTuple"):
                return Type((Variable(name),))
            if isinstance(node.value, ast.BinOp):
                return union((self.lookup(module, node.value.left), self.lookup(module, node.value.right)))
            return self.lookup(module, node.value)
        return UNKNOWN


class StubClass(ClassInfo):
    """A class of a stub."""

    def __init__(self, name: str, node: ast.ClassDef, file: StubFile, module: str) -> None:
        self.name, self.node, self.file, self.module = name, node, file, module
        self.words = frozenset(last_name(d) for d in node.decorator_list)
        self.effects = tuple(e for d in node.decorator_list if (e := _effect(d)))
        self._members: dict[str, list[ast.AST]] = {}
        for child in node.body:
            for defined in _defined(child):
                self._members.setdefault(defined, []).append(child)
        self.witnessed = frozenset(
            child.name
            for child in node.body
            if isinstance(child, _FUNCTIONS) and any(last_name(d) == "witnessed_by" for d in child.decorator_list)
        )
        """The methods that prove what a conventionally named receiver is."""
        self._found: dict[str, Member | None] = {}
        self._bases: tuple[Type, ...] | None = None
        self._variables: tuple[str, ...] | None = None

    def bases(self) -> tuple[Type, ...]:
        if self._bases is None:
            self._bases = ()  # a class that inherits from itself has no bases the second time
            self._bases = tuple(self.file.lookup(self.module, base) for base in self.node.bases)
            if not self._bases and self.name != "builtins.object":
                self._bases = (self.file.resolve(self.module, "object"),)
        return self._bases

    def variables(self) -> tuple[str, ...]:
        if self._variables is None:
            generic = [
                b for b in self.node.bases if isinstance(b, ast.Subscript) and last_name(b.value) in ("Generic", "Protocol")
            ]
            found: list[str] = []
            for base in generic or self.node.bases:
                for node in ast.walk(base):
                    if isinstance(node, ast.Name) and node.id not in found:
                        if any(isinstance(a, Variable) for a in self.file.resolve(self.module, node.id).atoms):
                            found.append(node.id)
            self._variables = tuple(found)
        return self._variables

    def own(self, name: str) -> Member | None:
        if name not in self._found:
            self._found[name] = self._own(name)
        return self._found[name]

    def _own(self, name: str) -> Member | None:
        nodes = self._members.get(name)
        if not nodes:
            return None
        node = nodes[-1]
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and node.value.id in self._members:
            return self.own(node.value.id)  # `patch = post`
        value = self.file._define(nodes, self.module, name, self)
        function = (
            value.atoms[0].info if value.atoms and isinstance(value.atoms[0], Function) and isinstance(node, _FUNCTIONS) else None
        )
        return Member(self, value, function)


class StubFunction(FunctionInfo):
    """A function or method of a stub, with all its overloads."""

    def __init__(self, qualname: str, nodes: list[Any], file: StubFile, module: str, owner: StubClass | None) -> None:
        node = nodes[0]
        self.qualname, self.name = qualname, node.name
        self.nodes, self.file, self.module, self.owner = nodes, file, module, owner
        self.params: tuple[Parameter, ...] = parameters(node.args)
        self.is_async = isinstance(node, ast.AsyncFunctionDef)
        self.path, self.line = file.path, node.lineno
        names = {last_name(d) for d in node.decorator_list}
        for kind in ("classmethod", "staticmethod"):
            self.kind = kind if kind in names else self.kind
        self.kind = "property" if names & {"property", "cached_property"} else self.kind
        self._effects = [tuple(e for d in n.decorator_list if (e := _effect(d))) for n in nodes]
        self._returns: dict[int, Type] = {}
        self._overloads: list[tuple[Parameter, ...]] | None = None

    def overloads(self) -> list[tuple[Parameter, ...]]:
        """The parameters of each overload."""
        if self._overloads is None:
            self._overloads = [parameters(node.args) for node in self.nodes]
        return self._overloads

    def effects(self, call: ast.Call | None = None, overload: int = -1) -> tuple[Effect, ...]:
        if overload >= 0:
            return self._effects[overload]
        return tuple(effect for effects in self._effects for effect in effects)

    def returns(self, overload: int = 0) -> Type:
        if overload not in self._returns:
            annotation = self.nodes[overload].returns
            self._returns[overload] = self.file.annotation(self.module, annotation) if annotation is not None else UNKNOWN
        return self._returns[overload]

    def parameter_type(self, param: Parameter) -> Type:
        """The declared type of a parameter; unknown where the stub leaves it out."""
        return self.file.annotation(self.module, param.annotation) if param.annotation is not None else UNKNOWN


def _effect(node: ast.expr) -> Effect | None:
    """A decorator as an effect: positional arguments under the vocabulary's own parameter names."""
    word = word_of(node)
    if not word or not isinstance(node, ast.Call):
        return Effect(word) if word else None
    values = [a.value for a in node.args if isinstance(a, ast.Constant)]
    args: dict[str, object] = {"values": values}
    if values:
        args[_FIRST.get(word, "param")] = values[0]
    if word in ("witnessed_by",) and len(values) > 1:
        args["by"] = values[1]
    args |= {k.arg: k.value.value for k in node.keywords if k.arg and isinstance(k.value, ast.Constant)}
    return Effect(word, args)


def _defined(node: ast.AST) -> list[str]:
    if isinstance(node, (*_FUNCTIONS, ast.ClassDef)):
        return [node.name]
    if isinstance(node, ast.AnnAssign):
        return [node.target.id] if isinstance(node.target, ast.Name) else []
    if isinstance(node, ast.Assign):
        return [target.id for target in node.targets if isinstance(target, ast.Name)]
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return [alias.asname or alias.name.split(".")[0] for alias in node.names]
    return []


def imported(node: ast.Import | ast.ImportFrom, name: str, module: str) -> str:
    """The dotted name that an import statement gives to `name`; relative imports count from the package `module`."""
    for alias in node.names:
        if isinstance(node, ast.Import):
            if alias.asname == name:
                return alias.name
            if alias.asname is None and alias.name.split(".")[0] == name:
                return name
        elif (alias.asname or alias.name) == name:
            base = node.module or ""
            if node.level:
                above = module.split(".")[: -node.level] if module else []
                base = ".".join([*above, *([base] if base else [])]) or "." * node.level
            return f"{base}.{alias.name}"
    return name
