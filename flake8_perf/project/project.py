"""The project: finds the files that a file reaches by imports, keeps their facts, and follows what they defer to each other."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from typing import Any, TypeVar

from flake8_perf.facts.annotations import instance_of
from flake8_perf.facts.functions import CodeFunction
from flake8_perf.facts.types import UNKNOWN, ClassObject, Function, Instance, ProjectModule, Type, union
from flake8_perf.models.loader import Models
from flake8_perf.project.foreign import Module
from flake8_perf.project.lookups import Lookups
from flake8_perf.project.modules import Location
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.source import Source
from flake8_perf.semantics.structure import Structure

_START = re.compile(r"@([^@]+)@|\.*\w+(?:\.\w+)*")
_STEP = re.compile(r"\.(\w+|<\w+>)|\(\)|\[\]|!(\w+)")
_MOST_RE_EXPORTS = 5
"""Over so many modules a constant is followed that each imports from the next."""

_Answer = TypeVar("_Answer")


class Project:
    """Every file that the files under check reach, by facts alone. One project serves any number of files.

    What an answer rests on (files read, modules sought, found or not) is noted in `lookups`, also when it was known already.
    """

    def __init__(self, models: Models, lookups: Lookups) -> None:
        self.models, self.lookups = models, lookups
        self._headless = self._types_of_nothing()
        self._answers: dict[Any, tuple[Any, int]] = {}
        self._modules: dict[str, Module | None] = {}

    def _types_of_nothing(self) -> Inference:
        """What computes with types outside of any file."""
        empty = ast.parse("")
        return Inference(Source("", "", empty), Structure(empty), self.models, outside=View(self, ""))

    # Answers that are kept, with what they rest on

    def once(self, key: tuple[Any, ...], compute: Callable[[], Type]) -> Type:
        """`compute()`, kept under `key` together with all look-ups that it made.

        A question that leads back to itself answers *never*, and only what does not hang on such an answer is kept.
        """
        kept = self._answers.get(key)
        if kept is not None:
            self.lookups.used |= kept[1]
            return kept[0]  # type: ignore[no-any-return]
        before, self.lookups.used = self.lookups.used, 0
        found = self._headless.once(key, compute)
        if self._headless.known(key) is not None:
            self._answers[key] = found, self.lookups.noted()
        self.lookups.used |= before
        return found

    def noted(self, key: tuple[Any, ...], compute: Callable[[], _Answer]) -> _Answer:
        """As `once`, for answers that are no types."""
        kept = self._answers.get(key)
        if kept is not None:
            self.lookups.used |= kept[1]
            return kept[0]  # type: ignore[no-any-return]
        before, self.lookups.used = self.lookups.used, 0
        found, is_closed = self._headless.closed(compute)
        if is_closed:
            self._answers[key] = found, self.lookups.noted()
        self.lookups.used |= before
        return found

    def forget(self) -> None:
        """Drops all answers and modules; what is asked next is read again."""
        self._headless = self._types_of_nothing()
        self._answers.clear()
        self._modules.clear()

    # Files

    def module(self, path: str) -> Module | None:
        """The module in a file; None where it can't be read or parsed."""
        facts = self.lookups.facts(path)
        if path not in self._modules:
            self._modules[path] = Module(path, self.lookups.shown(path), facts, self) if facts is not None else None
        return self._modules[path]

    def outside(self, importer: str) -> View:
        """The project as one file sees it."""
        return View(self, importer)

    # Paths

    def imported(self, dotted: str, importer: str) -> Type | None:
        """What a dotted name stands for that a file imports; None where no file of the project defines it."""
        level = len(dotted) - len(dotted.lstrip("."))
        first, *rest = dotted[level:].split(".")
        if level:
            location = self.lookups.above(importer, level)
            found = self._named(location, first) if location else None
        else:
            location = self.lookups.top(first, importer)
            found = self._at(location) if location else None
        for name in rest:
            if found is None:
                return None
            found = self.attribute(found, name)
        return found

    def follow(self, path: str, module: Module) -> Type:
        """What a path in the facts of a module leads to."""
        return self.once((module.path, "path", path), lambda: self._followed(path, module))

    def _followed(self, path: str, module: Module) -> Type:
        start = _START.match(path)
        if start is None:
            return UNKNOWN
        key = start.group(1)
        value = module.defined(key) if key else self._begun(start.group(), module)
        for step in _STEP.finditer(path, start.end()):
            value = self._step(value, step)
            if not value.known and not value.atoms:
                break
        return value

    def _begun(self, dotted: str, module: Module) -> Type:
        return self.once((module.path, "begin", dotted), lambda: self.imported(dotted, module.path) or UNKNOWN)

    def _step(self, value: Type, step: re.Match[str]) -> Type:
        types = self._headless
        name, word = step.groups()
        if name:
            return self.attribute(value, name)
        if step.group() == "()":
            return types.calling.result(value, None)
        if step.group() == "[]":
            return union(_item(types, atom) for atom in value.without_none().atoms) if value.atoms else UNKNOWN
        if word == "value":
            return instance_of(value)
        if word == "provided":
            return union(_provided(atom) for atom in value.atoms) if value.atoms else UNKNOWN
        if word == "await":
            return types.awaited(value)
        if word in ("iter", "aiter"):
            return types.iterate(value, is_async=word == "aiter")
        return types.entered(value, is_async=word == "aenter")

    def attribute(self, value: Type, name: str) -> Type:
        """What reading an attribute gives, of modules of the project too."""
        parts = [self._of_module(atom, name) for atom in value.without_none().atoms]
        return union(parts) if parts else UNKNOWN

    def _of_module(self, atom: Any, name: str) -> Type:
        if isinstance(atom, ProjectModule):
            return self._named(atom.location, name) or UNKNOWN
        return self._headless.attribute(Type((atom,)), name)

    def size_of(self, dotted: str, importer: str) -> str:
        """Whether a collection that a file imports is ``few``, or a ``fixed`` constant; empty for any other."""
        path, _dot, name = dotted.rpartition(".")
        if path.strip("."):
            found = self.imported(path, importer)
            location = next((a.location for a in found.atoms if isinstance(a, ProjectModule)), ()) if found is not None else ()
        else:
            location = self.lookups.above(importer, len(path) + 1)
        return self.size_in(location, name)

    def size_in(self, location: Location, name: str) -> str:
        """The same, of a name in a module, which may have imported it itself."""
        for _ in range(_MOST_RE_EXPORTS):
            module = self.module(location[0]) if location and location[0].endswith(".py") else None
            if module is None or name in module.facts["sizes"]:
                return str(module.facts["sizes"][name]) if module is not None else ""
            match module.facts["names"].get(name):
                case [str() as only] if only.startswith("d:") and not set(only) & {"!", "(", "@", "["}:
                    path, _dot, name = only[2:].rpartition(".")
                    found = self.imported(path, module.path) if path.strip(".") else None
                    atoms = found.atoms if found is not None else ()
                    location = next((a.location for a in atoms if isinstance(a, ProjectModule)), ())
                case _:
                    return ""
        return ""

    def of_decorated(self, made: Type, name: str) -> Type | None:
        """An attribute of what decorators made of a function."""
        return self._headless.of_decorated(made, name)

    def starred(self, dotted: str, name: str, module: Module) -> Type | None:
        """A name that `from dotted import *` brings into a module; None where it does not."""
        stub = self.models.file_for(dotted) if not dotted.startswith(".") else None
        if stub is not None:
            return self.models.find(f"{dotted}.{name}") if name in stub.names(dotted) else None
        found = self.once((module.path, "star", dotted, name), lambda: self.imported(f"{dotted}.{name}", module.path) or UNKNOWN)
        return found if found.known else None

    def _named(self, location: Location, name: str) -> Type | None:
        """A name of a module: what it binds, else a module inside the package."""
        module = self.module(location[0]) if location[0].endswith(".py") else None
        found = module.find(name) if module is not None else None
        if found is not None and found.known:
            return found
        # `from . import views` in a package's own __init__ names the module, and so does what can't be told.
        below = self.lookups.below(location, name)
        return self._at(below) if below else found

    def _at(self, location: Location) -> Type:
        return Type((ProjectModule(self.lookups.shown(location[0]), location),))


class View:
    """The project as one file sees it."""

    def __init__(self, project: Project, importer: str) -> None:
        self._project, self._importer = project, importer

    def imported(self, dotted: str) -> Type | None:
        """What a name that an import statement of the file gives stands for; None where no file of the project defines it."""
        if not self._importer:
            return None
        found = self._project.once(
            (self._importer, "import", dotted), lambda: self._project.imported(dotted, self._importer) or Type(())
        )
        return found if found.atoms else None

    def attribute(self, module: ProjectModule, name: str) -> Type:
        """A name in a module of the project."""
        return self._project.attribute(Type((module,)), name)

    def size_of(self, dotted: str) -> str:
        """Whether a collection that an import statement of the file names is ``few``, or a ``fixed`` constant."""
        return self._project.size_of(dotted, self._importer)

    def size_in(self, module: ProjectModule, name: str) -> str:
        """The same, of a name in a module of the project."""
        return self._project.size_in(module.location, name)


def _item(types: Inference, atom: Any) -> Type:
    if isinstance(atom, ClassObject):
        return Type((atom,))
    if isinstance(atom, Instance) and atom.name == "builtins.tuple":
        return union(atom.args) if atom.args else UNKNOWN
    return types.result_of_method(Type((atom,)), "__getitem__") if isinstance(atom, Instance) else UNKNOWN


def _provided(atom: Any) -> Type:
    """What a dependency hands out: its return value, or what it yields."""
    if isinstance(atom, Function) and isinstance(atom.info, CodeFunction):
        return atom.info.yielded() if atom.info.is_generator else atom.info.returns()
    return Type((Instance(atom.info.name, atom.args, atom.info),)) if isinstance(atom, ClassObject) else UNKNOWN
