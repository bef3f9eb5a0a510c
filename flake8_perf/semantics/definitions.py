"""Functions and classes that the file itself defines."""

from __future__ import annotations

import ast
import functools
from typing import TYPE_CHECKING, Any

from flake8_perf.facts.classes import ClassInfo, Member
from flake8_perf.facts.functions import CodeFunction, Parameter, parameters
from flake8_perf.facts.naming import last_name
from flake8_perf.facts.types import (
    NONE,
    UNKNOWN,
    ClassObject,
    Deferred,
    Function,
    Instance,
    Type,
    Unknown,
    union,
)

if TYPE_CHECKING:
    from flake8_perf.semantics.inference import Inference
    from flake8_perf.semantics.structure import FunctionNode, Scope


class SourceFunction(CodeFunction):
    """A ``def``, ``async def`` or ``lambda`` of the file."""

    def __init__(self, node: Any, qualname: str, owner: SourceClass | None, inference: Inference) -> None:
        self.node, self.owner, self._ = node, owner, inference
        self.qualname = qualname
        self.name = getattr(node, "name", "<lambda>")
        self.params: tuple[Parameter, ...] = parameters(node.args)
        self.is_async = isinstance(node, ast.AsyncFunctionDef)
        self.path, self.line = inference.source.path, node.lineno
        self.scope: Scope = inference.structure.scopes[node]
        self.key = f"{qualname}:{node.lineno}:{node.col_offset}"
        self.code = f"{self.path}:{self.key}"
        self.is_generator = bool(self.scope.yields)
        self._classify()

    def _classify(self) -> None:
        for decorator in getattr(self.node, "decorator_list", ()):
            how = self._.definitions.decoration(decorator)
            if how == "binding":
                name = last_name(decorator)
                self.kind = name if name in ("classmethod", "staticmethod") else "property"
            self.is_context = self.is_context or how == "context"
            self.offloaded = self.offloaded or how == "offloads"
            self.opaque = self.opaque or how == "opaque"
        if self.owner is not None and self.name in ("__new__", "__init_subclass__", "__class_getitem__"):
            self.kind = "staticmethod" if self.name == "__new__" else "classmethod"

    @functools.cached_property
    def keeps(self) -> bool:  # type: ignore[override]
        return self._.definitions.keeps_what_it_is_given(self)

    def attribute(self, name: str) -> Type | None:
        return self._.of_decorated(self.made_of(), name)

    def made_of(self) -> Type:
        """What its decorators make, those of a stub or of another file."""
        return union(self._.definitions.made_by(decorator) for decorator in getattr(self.node, "decorator_list", ()))

    def returns(self) -> Type:
        return self._.once((self.node, "returns"), self._returns)

    def _returns(self) -> Type:
        if self.is_context:
            return self._context()
        annotation = getattr(self.node, "returns", None)
        if annotation is not None:
            declared = self._.names.annotation(annotation)
            if declared.known or declared.deferred:
                return declared
        if isinstance(self.node, ast.Lambda):
            return self._.type_of(self.node.body)
        if self.is_generator:
            name, extra = ("AsyncGenerator", (UNKNOWN,)) if self.is_async else ("Generator", (UNKNOWN, UNKNOWN))
            return self._.instance(f"typing.{name}", self.yielded(), *extra)
        if self.says_nothing:
            return UNKNOWN
        values = [self._.type_of(r.value) if r.value is not None else NONE for r in self.scope.returns]
        return union(values) if values else NONE

    @property
    def says_nothing(self) -> bool:  # type: ignore[override]
        """A body that only raises, or is left to subclasses."""
        if isinstance(self.node, ast.Lambda):
            return False
        last = self.node.body[-1]
        empty = isinstance(last, (ast.Pass, ast.Raise)) or (isinstance(last, ast.Expr) and isinstance(last.value, ast.Constant))
        return not self.scope.returns and empty

    def _context(self) -> Type:
        name = "AbstractAsyncContextManager" if self.is_async else "AbstractContextManager"
        return self._.instance(f"contextlib.{name}", self.yielded())

    def yielded(self) -> Type:
        """What a generator function yields: the value that its context manager or dependency hands out."""
        annotation = getattr(self.node, "returns", None)  # a lambda that yields has none
        if annotation is not None:
            declared = self._.names.annotation(annotation)
            first = [atom.args[0] for atom in declared.atoms if isinstance(atom, Instance) and atom.args]
            if first:
                return union(first)
        plain = [y for y in self.scope.yields if isinstance(y, ast.Yield)]
        if len(plain) < len(self.scope.yields):
            return UNKNOWN
        return union(self._.type_of(y.value) if y.value is not None else NONE for y in plain)


class SourceClass(ClassInfo):
    """A class of the file: its own body, and what its methods set on ``self``."""

    def __init__(self, node: ast.ClassDef, name: str, inference: Inference) -> None:
        self.node, self.name, self._ = node, name, inference
        self.scope: Scope = inference.structure.scopes[node]
        self.key = f"{name}:{node.lineno}:{node.col_offset}"
        self._members: dict[str, Member | None] = {}
        self._bases: tuple[Type, ...] | None = None

    def bases(self) -> tuple[Type, ...]:
        if self._bases is None:
            self._bases = (Type((Unknown(),)),)  # while they are looked up, a circle ends here
            self.is_settled = False
            found = [self._.type_of(base) for base in self.node.bases]
            self.is_settled = True
            self._bases = tuple(found) or (self._.models.find("builtins.object") or UNKNOWN,)
        return self._bases

    def own(self, name: str) -> Member | None:
        if name not in self._members:
            self._members[name] = None
            self._members[name] = self._own(name)
        return self._members[name]

    def _own(self, name: str) -> Member | None:
        nodes = self._.bindings.all_of(name, self.scope)
        methods = [n for n in nodes if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))]
        if methods and len(methods) == len(nodes):
            return self._method(methods)
        stored = self._.definitions.stored_on(self, name)
        if not nodes and not stored:
            return None
        annotated = [n for n in (*nodes, *stored) if isinstance(self._.structure.parents[n], ast.AnnAssign)]
        values = [self._.names.bound(n, name) for n in (annotated or [*nodes, *stored])]
        return Member(self, union(values) if values else UNKNOWN)

    def _method(self, nodes: list[Any]) -> Member:
        """The method; of a property's functions the getter, of overloads the implementation."""
        getters = [n for n in nodes if self._.definitions.function(n).kind == "property"]
        function = self._.definitions.function(getters[0] if getters else nodes[-1])
        if function.opaque:
            return Member(self, UNKNOWN)
        return Member(self, Type((Function(function),)), function)


class Definitions:
    """Finds and keeps the functions and classes of one file."""

    def __init__(self, inference: Inference) -> None:
        self._ = inference
        self._functions: dict[ast.AST, SourceFunction] = {}
        self._classes: dict[ast.AST, SourceClass] = {}
        self._stores: dict[str, dict[ast.AST, list[ast.Attribute]]] = {}
        self._stored_names: dict[ast.AST, frozenset[str]] | None = None

    def qualname(self, node: ast.AST) -> str:
        """The name as Python's ``__qualname__`` would say it."""
        parts = [getattr(node, "name", "<lambda>")]
        for around in self._.structure.ancestors(node):
            if isinstance(around, (ast.FunctionDef, ast.AsyncFunctionDef)):
                parts += ["<locals>", around.name]
            elif isinstance(around, ast.ClassDef):
                parts.append(around.name)
        return ".".join(reversed(parts))

    def function(self, node: FunctionNode | ast.Lambda) -> SourceFunction:
        """The function that a definition node makes."""
        found = self._functions.get(node)
        if found is None:
            owner = self._.structure.parents[node] if not isinstance(node, ast.Lambda) else None
            while isinstance(owner, (ast.If, ast.Try)):
                owner = self._.structure.parents[owner]
            info = self.class_info(owner) if isinstance(owner, ast.ClassDef) else None
            found = self._functions[node] = SourceFunction(node, self.qualname(node), info, self._)
        return found

    def class_info(self, node: ast.ClassDef) -> SourceClass:
        """The class that a definition node makes."""
        found = self._classes.get(node)
        if found is None:
            found = self._classes[node] = SourceClass(node, self.qualname(node), self._)
        return found

    def class_object(self, node: ast.ClassDef) -> Type:
        """The class as a value."""
        return Type((ClassObject(self.class_info(node)),))

    def decorated(self, node: FunctionNode) -> Type:
        """What a ``def`` binds to its name, its decorators applied."""
        info = self.function(node)
        if info.opaque:
            return Type((Deferred("", f"@{info.key}@"),)) if self._is_deferred(info) else UNKNOWN
        return Type((Function(info),))

    def _is_deferred(self, info: SourceFunction) -> bool:
        """Whether only another file can tell what the decorators of a function make of it."""
        return self._.outside is None and all(
            self.decoration(d) != "opaque" or self._decorator_of(d) for d in info.node.decorator_list
        )

    def _decorator_of(self, decorator: ast.expr) -> str:
        """The path of a decorator that another file defines; empty for any other."""
        value = self._.type_of(decorator.func if isinstance(decorator, ast.Call) else decorator)
        return next((atom.path for atom in value.atoms if isinstance(atom, Deferred)), "")

    def deferred_decorators(self, info: SourceFunction) -> tuple[str, ...]:
        """The paths of the decorators of a function that other files define."""
        decorators = getattr(info.node, "decorator_list", ())
        return tuple(path for d in decorators if self.decoration(d) == "opaque" and (path := self._decorator_of(d)))

    def key_of_class(self, info: ClassInfo) -> str:
        """What a class of this file is called in its facts; empty for any other."""
        return info.key if isinstance(info, SourceClass) and info._ is self._ else ""

    def made_by(self, decorator: ast.expr) -> Type:
        """What a decorator makes of a function."""
        made = self._.type_of(decorator)
        return made if isinstance(decorator, ast.Call) else self._.calling.result(made, None)

    def decoration(self, decorator: ast.expr) -> str:
        """What a decorator does to its function: ``keeps``, ``context``, ``offloads``, ``binding``, or ``opaque``."""
        name = last_name(decorator)
        if name in ("staticmethod", "classmethod") or name.lower().endswith("property"):
            return "binding"
        if name in ("setter", "getter", "deleter"):
            return "keeps"
        value = self._.type_of(decorator.func if isinstance(decorator, ast.Call) else decorator)
        for atom in value.atoms:
            words = self.words(atom)
            for word, how in (
                ("offloads_calls", "offloads"),
                ("keeps_function", "keeps"),
                ("registers", "keeps"),
                ("context_manager", "context"),
            ):
                if word in words:
                    return how
            if isinstance(atom, Function) and isinstance(atom.info, CodeFunction):
                if atom.info.is_context and isinstance(decorator, ast.Call):
                    return "keeps"  # what `contextmanager` makes can be entered around every call of a function
                return "keeps" if atom.info.keeps else "opaque"
        return "opaque"

    def words(self, atom: object) -> set[str]:
        """The words of the stubs' vocabulary that a function or class carries."""
        if isinstance(atom, Function):
            return {effect.word for effect in atom.info.effects()}
        return set(getattr(atom.info, "words", ())) if isinstance(atom, ClassObject) else set()

    def keeps_what_it_is_given(self, info: SourceFunction) -> bool:
        """Whether a function, as a decorator, keeps its function: what it returns calls that directly."""
        if not info.params:
            return False
        inner = (
            [n for n in info.node.body if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))]
            if info.name != "<lambda>"
            else []
        )
        names = {info.params[0].name}
        for node in inner:
            nested = [n for n in node.body if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))]
            for function in (node, *nested):
                given = names | ({function.args.args[0].arg} if function in nested and function.args.args else set())
                given |= {node.args.args[0].arg} if node.args.args and nested else set()
                for call in self._.structure.scopes[function].calls:
                    if isinstance(call.func, ast.Name) and call.func.id in given:
                        return True
        return False

    def stored_on(self, info: SourceClass, name: str) -> list[ast.Attribute]:
        """Where the class's own methods set ``self.name``, in the order of the text."""
        if name not in self._stores:
            by_class: dict[ast.AST, list[ast.Attribute]] = {}
            stores = self._.structure.attribute_stores.get(name, ())
            for store in sorted(stores, key=lambda node: (node.lineno, node.col_offset)):
                if isinstance(self._.structure.parents[store], ast.AugAssign):
                    continue  # growing a value says nothing of what it was
                owner = self._self_class(store)
                if owner is not None:
                    by_class.setdefault(owner, []).append(store)
            self._stores[name] = by_class
        return self._stores[name].get(info.node, [])

    def stored_names(self, info: SourceClass) -> frozenset[str]:
        """The names of all attributes that the class's own methods set on ``self``."""
        if self._stored_names is None:
            found: dict[ast.AST, set[str]] = {}
            for name, stores in self._.structure.attribute_stores.items():
                for owner in filter(None, map(self._self_class, stores)):
                    found.setdefault(owner, set()).add(name)
            self._stored_names = {owner: frozenset(names) for owner, names in found.items()}
        return self._stored_names.get(info.node, frozenset())

    def _self_class(self, store: ast.Attribute) -> ast.AST | None:
        if not isinstance(store.value, ast.Name):
            return None
        scope: Scope | None = self._.structure.scope_of(store)
        while scope is not None and store.value.id not in scope.bindings:
            scope = scope.parent
        if scope is None or not scope.is_function or scope.parent is None:
            return None
        first = next(iter((*scope.node.args.posonlyargs, *scope.node.args.args)), None)  # type: ignore[attr-defined]
        is_method = isinstance(scope.parent.node, ast.ClassDef) and first is not None and first.arg == store.value.id
        return scope.parent.node if is_method else None

    def parameter(self, arg: ast.arg) -> Type:
        """The type of a parameter inside its function."""
        arguments: Any = self._.structure.parents[arg]
        function: Any = self._.structure.parents[arguments]
        if not isinstance(function, ast.Lambda):
            receiver = self._receiver(arg, arguments, function)
            if receiver is not None:
                return receiver
        declared = self._declared(arg)
        if arg is arguments.vararg:
            return self._.builtin("tuple", declared)
        if arg is arguments.kwarg:
            return self._.builtin("dict", self._.builtin("str"), declared)
        return declared if declared.known else self._from_default(arg, arguments, declared)

    def _declared(self, arg: ast.arg) -> Type:
        return self._.names.annotation(arg.annotation) if arg.annotation is not None else UNKNOWN

    def _receiver(self, arg: ast.arg, arguments: ast.arguments, function: FunctionNode) -> Type | None:
        """The type of ``self`` or ``cls``."""
        info = self.function(function)
        first = next(iter((*arguments.posonlyargs, *arguments.args)), None)
        if info.owner is None or first is not arg or info.kind == "staticmethod":
            return None
        if info.kind == "classmethod":
            return Type((ClassObject(info.owner),))
        return Type((Instance(info.owner.name, (), info.owner),))

    def _from_default(self, arg: ast.arg, arguments: ast.arguments, declared: Type) -> Type:
        """A parameter without a readable annotation: a dependency's value, or perhaps what its default is."""
        for call in self._dependencies(arg, arguments):
            if last_name(call) in ("Depends", "Security") and call.args:
                function = self._.type_of(call.args[0])
                return union(self._provided(atom) for atom in function.atoms)
        default = next((p.default for p in parameters(arguments) if p.name == arg.arg), None)
        if default is None or (isinstance(default, ast.Constant) and default.value is None):
            return declared
        return union((self._.type_of(default), declared))

    def _dependencies(self, arg: ast.arg, arguments: ast.arguments) -> list[ast.Call]:
        """The ``Depends(…)`` of a parameter: its default, or inside ``Annotated[…]``."""
        default = next((p.default for p in parameters(arguments) if p.name == arg.arg), None)
        found = [default] if isinstance(default, ast.Call) else []
        if isinstance(arg.annotation, ast.Subscript) and isinstance(arg.annotation.slice, ast.Tuple):
            found += [e for e in arg.annotation.slice.elts if isinstance(e, ast.Call)]
        return found

    def _provided(self, atom: object) -> Type:
        """What a dependency hands out: its return value, or what it yields."""
        if isinstance(atom, Deferred):
            return atom.then("!provided")
        if isinstance(atom, Function) and isinstance(atom.info, CodeFunction):
            return atom.info.yielded() if atom.info.is_generator else atom.info.returns()
        if isinstance(atom, ClassObject):
            return Type((Instance(atom.info.name, atom.args, atom.info),))
        return UNKNOWN
