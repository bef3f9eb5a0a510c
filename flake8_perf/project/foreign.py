"""Other files of the project as the semantics see them: their names, classes and functions, made from their facts."""

from __future__ import annotations

import ast
import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from flake8_perf.facts.classes import ClassInfo, Member
from flake8_perf.facts.functions import CodeFunction, FunctionInfo, Parameter
from flake8_perf.facts.types import UNKNOWN, ClassObject, Function, Instance, Type, union
from flake8_perf.project.encoding import Decoder
from flake8_perf.project.summaries import Summary, summary_of

if TYPE_CHECKING:
    from flake8_perf.project.project import Project

_NO_SUMMARY = Summary()


class Module:
    """One file of the project, by its facts. What it asks of other files goes through the project, which notes it."""

    def __init__(self, path: str, shown: str, facts: Mapping[str, Any], project: Project) -> None:
        """`path` is absolute, `shown` what messages call the file."""
        self.path, self.shown, self.facts, self.project = path, shown, facts, project
        self._classes: dict[str, ForeignClass] = {}
        self._functions: dict[str, ForeignFunction] = {}
        self.decoder = Decoder(
            project.models.find, project.attribute, self.class_of, self.function_of, lambda path: project.follow(path, self)
        )

    def decode(self, question: tuple[str, ...], data: Any) -> Type:
        """What an encoded type of the file's facts stands for; `question` says which one it is."""
        return self.project.once((self.path, *question), lambda: self.decoder.decode(data))

    def has(self, name: str) -> bool:
        """Whether the module binds a name itself."""
        return name in self.facts["names"]

    def find(self, name: str) -> Type | None:
        """What a name of the module stands for; None where neither it nor a module that it takes all names from has it."""
        if name in self.facts["names"]:
            return self.decode(("name", name), self.facts["names"][name])
        for starred in self.facts["stars"]:
            if name.startswith("_"):
                return None
            found = self.project.starred(starred, name, self)
            if found is not None:
                return found
        return None

    def class_of(self, key: str) -> ForeignClass | None:
        """A class of the file by its key."""
        if key not in self._classes and key in self.facts["classes"]:
            self._classes[key] = ForeignClass(key, self.facts["classes"][key], self)
        return self._classes.get(key)

    def function_of(self, key: str) -> ForeignFunction | None:
        """A function of the file by its key."""
        if key not in self._functions and key in self.facts["functions"]:
            self._functions[key] = ForeignFunction(key, self.facts["functions"][key], self)
        return self._functions.get(key)

    def defined(self, key: str) -> Type:
        """The class or function of the file that has a key, as a value."""
        info = self.class_of(key)
        if info is not None:
            return Type((ClassObject(info),))
        function = self.function_of(key)
        return Type((Function(function),)) if function is not None and not function.opaque else UNKNOWN


class ForeignClass(ClassInfo):
    """A class of another file."""

    def __init__(self, key: str, row: list[Any], module: Module) -> None:
        qualname, self.line, self._base_rows, self._rows = row
        self.foreign_key, self.module = key, module
        self.name = f"{module.shown.removesuffix('.py').removesuffix('/__init__').replace('/', '.')}.{qualname}"

    @property
    def own_name(self) -> str:
        """Its name, without module and outer classes."""
        return self.name.rpartition(".")[2]

    def may_inherit_from(self, name: str) -> bool:
        """Whether one of the bases may be a class of that name, by the text of its facts alone: most are not."""
        return any(name in str(row) for row in self._base_rows)

    def bases(self) -> tuple[Type, ...]:
        if not self._base_rows:
            return (self.module.project.models.find("builtins.object") or UNKNOWN,)
        return tuple(self.module.decode((self.foreign_key, "base", str(i)), row) for i, row in enumerate(self._base_rows))

    def own(self, name: str) -> Member | None:
        row = self._rows.get(name)
        if not row:
            return None
        if isinstance(row, str):
            function = self.module.function_of(row)
            if function is None or function.opaque:
                return Member(self, UNKNOWN)
            return Member(self, Type((Function(function),)), function)
        return Member(self, self.module.decode((self.foreign_key, "member", name), row))

    def ancestors(self, args: tuple[Type, ...] = ()) -> tuple[list[tuple[ClassInfo, tuple[Type, ...]]], bool]:
        return self.module.project.noted(
            (self.module.path, self.foreign_key, "ancestors", args), lambda: self._find_ancestors(args)
        )


class ForeignFunction(CodeFunction):
    """A function of another file."""

    def __init__(self, key: str, row: list[Any], module: Module) -> None:
        self.qualname, self.line, self.kind, flags, params, self._gives, self._made, self._decorators, self._owner, rest = row
        self.foreign_key, self.module = key, module
        self.name = self.qualname.rpartition(".")[2]
        self.path, self.code = module.shown, f"{module.path}:{key}"
        self.params = tuple(map(_parameter, params))
        self.is_async, self.is_generator, self.is_context = "async" in flags, "generator" in flags, "context" in flags
        self.offloaded, self.keeps, self.is_limited = "offloaded" in flags, "keeps" in flags, "limited" in flags
        self.says_nothing = "says_nothing" in flags
        self._is_opaque = "opaque" in flags
        self.holds = next((what for what in ("lock", "transaction") if what in flags), "")
        self._summary_row = rest

    @property
    def opaque(self) -> bool:  # type: ignore[override]
        """Whether a decorator makes something of it that can't be told; those of other files are looked up."""
        if not self._is_opaque or not self._decorators:
            return self._is_opaque
        return self.module.project.noted((self.module.path, self.foreign_key, "opaque"), self._has_opaque_decorator)

    def _has_opaque_decorator(self) -> bool:
        for path in self._decorators:
            atoms = self.module.project.follow(path, self.module).atoms
            if not any(isinstance(atom, Function) and _keeps(atom.info) for atom in atoms):
                return True
        return False

    @property
    def owner(self) -> ForeignClass | None:
        """The class that it is a method of."""
        return self.module.class_of(self._owner) if self._owner else None

    @functools.cached_property
    def summary(self) -> Summary:
        """What it does in its own body."""
        return summary_of(self._summary_row)

    def returns(self) -> Type:
        if self.is_generator and not self.is_context:
            name, extra = ("AsyncGenerator", (UNKNOWN,)) if self.is_async else ("Generator", (UNKNOWN, UNKNOWN))
            return self._instance(f"typing.{name}", self.yielded(), *extra)
        if self.is_context:
            name = "AbstractAsyncContextManager" if self.is_async else "AbstractContextManager"
            return self._instance(f"contextlib.{name}", self.yielded())
        return self.module.decode((self.foreign_key, "gives"), self._gives)

    def yielded(self) -> Type:
        return self.module.decode((self.foreign_key, "gives"), self._gives)

    def _instance(self, dotted: str, *args: Type) -> Type:
        found = self.module.project.models.find(dotted) or UNKNOWN
        infos = [atom.info for atom in found.atoms if isinstance(atom, ClassObject)]
        return Type((Instance(infos[0].name, args, infos[0]),)) if infos else UNKNOWN

    def attribute(self, name: str) -> Type | None:
        made = self.module.decode((self.foreign_key, "made"), self._made)
        decorators = [self.module.project.follow(f"{path}()", self.module) for path in self._decorators]
        return self.module.project.of_decorated(union((made, *decorators)), name)


def _keeps(info: FunctionInfo) -> bool:
    """Whether a decorator leaves a function that can be told: `@app.task` of an app of another file, a context manager."""
    if isinstance(info, CodeFunction):
        return info.keeps or info.is_context
    return any(effect.word in ("keeps_function", "registers") for effect in info.effects())


def _parameter(row: list[Any]) -> Parameter:
    name, kind, *default = row
    if not default:
        return Parameter(name, kind)
    return Parameter(name, kind, ast.Constant(default[1]) if len(default) > 1 else ast.Name("...", ast.Load()))
