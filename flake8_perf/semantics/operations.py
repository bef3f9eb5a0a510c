"""What holds values: attributes, items, awaitables, iterables, context managers. It asks types and stubs alone, no tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from flake8_perf.facts.classes import ClassInfo, bind
from flake8_perf.facts.functions import CodeFunction
from flake8_perf.facts.types import (
    CALLABLE,
    UNKNOWN,
    ClassObject,
    Deferred,
    Function,
    Instance,
    ModuleObject,
    ProjectModule,
    Type,
    Unknown,
    union,
)
from flake8_perf.models.loader import Models

if TYPE_CHECKING:
    from flake8_perf.semantics.calling import Calling
    from flake8_perf.semantics.definitions import Definitions
    from flake8_perf.semantics.names import Names


class Outside(Protocol):
    """The project's other files, as one file sees them."""

    def imported(self, dotted: str) -> Type | None:
        """What a name that an import statement gives stands for; None where no file of the project defines it.

        A relative import keeps its dots.
        """

    def attribute(self, module: ProjectModule, name: str) -> Type:
        """A name in a module of the project."""

    def size_of(self, dotted: str) -> str:
        """Whether a collection that an import statement names is ``few``, or a ``fixed`` constant; empty for any other."""

    def size_in(self, module: ProjectModule, name: str) -> str:
        """The same, of a name in a module of the project."""


class Operations:
    """What Python does with values, by their types."""

    models: Models
    outside: Outside | None
    names: Names
    calling: Calling
    definitions: Definitions

    def builtin(self, name: str, *args: Type) -> Type:
        """An instance of a builtin class."""
        return self.instance(f"builtins.{name}", *args)

    def instance(self, dotted: str, *args: Type) -> Type:
        """An instance of a class that a stub defines; unknown if no stub does."""
        for atom in (self.models.find(dotted) or UNKNOWN).atoms:
            if isinstance(atom, ClassObject):
                return Type((Instance(atom.info.name, args, atom.info),))
        return UNKNOWN

    # What holds values: attributes, items, awaitables, iterables, context managers.

    def attribute(self, value: Type, name: str) -> Type:
        """What reading an attribute of a value gives."""
        return union(self._attribute(atom, name) for atom in value.without_none().atoms) if value.atoms else UNKNOWN

    def _attribute(self, atom: object, name: str) -> Type:
        if isinstance(atom, ProjectModule):
            return self.outside.attribute(atom, name) if self.outside is not None else UNKNOWN
        if isinstance(atom, ModuleObject):
            return self._of_module(f"{atom.name}.{name}")
        if isinstance(atom, Deferred):
            return atom.then(f".{name}")
        if isinstance(atom, Unknown):
            return Type((Unknown(f"{atom.origin}.{name}"),)) if atom.origin else UNKNOWN
        if isinstance(atom, Function):
            made = atom.info.attribute(name) if isinstance(atom.info, CodeFunction) else None
            return made if made is not None else UNKNOWN
        if isinstance(atom, Instance) and atom.name == "builtins.type" and atom.args:
            classes = [ClassObject(a.info, a.args) for arg in atom.args for a in arg.instances if a.info is not None]
            return union(self._attribute(c, name) for c in classes) if classes else UNKNOWN
        if isinstance(atom, (Instance, ClassObject)) and atom.info is not None:
            receiver = Type((atom,))
            member, given, _complete = atom.info.member(name, atom.args)
            if member is not None:
                return bind(member, receiver, given, on_class=isinstance(atom, ClassObject))
            fallback, given, complete = atom.info.member("__getattr__", atom.args)
            if fallback is not None and fallback.function is not None and fallback.function.effects():
                return bind(fallback, receiver, given, on_class=False)
            if self.outside is None and not complete:
                return self._inherited(atom.info, name, is_class=isinstance(atom, ClassObject))
        return UNKNOWN

    def _of_module(self, dotted: str) -> Type:
        """A name in a module: what its stub says, or what a file of the project does where that is a package without a stub."""
        found = self.models.find(dotted)
        return found if found is not None else self.names.outside(dotted)

    def _inherited(self, info: ClassInfo, name: str, *, is_class: bool) -> Type:
        """A member that only a base class of another file can define."""
        key = self.definitions.key_of_class(info)
        return Deferred("", f"@{key}@{'' if is_class else '!value'}").then(f".{name}") if key else UNKNOWN

    def of_decorated(self, made: Type, name: str) -> Type | None:
        """An attribute of what decorators made of a function: ``send.delay`` of a task."""
        for atom in made.atoms:
            if isinstance(atom, Deferred):
                return atom.then(f".{name}")
            if isinstance(atom, Instance):
                inner = atom.args[0].instances if atom.name == CALLABLE and atom.args else (atom,)
                for instance in inner:
                    if instance.info is not None and instance.info.member(name)[0] is not None:
                        return self._attribute(instance, name)
        return None

    def result_of_method(self, value: Type, name: str) -> Type:
        """What calling a method without arguments gives."""
        parts = []
        for atom in value.without_none().atoms:
            method = self._attribute(atom, name)
            parts.append(self.calling.result(method, None))
        return union(parts) if parts else UNKNOWN

    def iterate(self, value: Type, *, is_async: bool = False) -> Type:
        """The type of the elements that iterating a value gives."""
        parts = []
        for atom in value.without_none().atoms:
            if isinstance(atom, Instance) and atom.name == "builtins.tuple":
                parts.append(union(atom.args) if atom.args else UNKNOWN)
                continue
            if isinstance(atom, Deferred):
                parts.append(atom.then("!aiter" if is_async else "!iter"))
                continue
            iterator = self.result_of_method(Type((atom,)), "__aiter__" if is_async else "__iter__")
            item = self.result_of_method(iterator, "__anext__" if is_async else "__next__")
            parts.append(self.awaited(item) if is_async else item)
        return union(parts) if parts else UNKNOWN

    def awaited(self, value: Type) -> Type:
        """What awaiting a value gives."""
        parts = []
        for atom in value.without_none().atoms:
            if isinstance(atom, Deferred):
                parts.append(atom.then("!await"))
                continue
            generator = self.result_of_method(Type((atom,)), "__await__")
            parts += [a.args[2] if isinstance(a, Instance) and len(a.args) == 3 else UNKNOWN for a in generator.atoms]
        return union(parts) if parts else UNKNOWN

    def awaitless(self, value: Type) -> Type:
        """A coroutine's result in its place, anything else as it is."""
        is_coroutine = any(isinstance(a, Instance) and a.name == "typing.Coroutine" for a in value.atoms)
        return self.awaited(value) if is_coroutine else value

    def entered(self, value: Type, *, is_async: bool) -> Type:
        """What ``with value as x`` binds to `x`."""
        parts = [atom.then("!aenter" if is_async else "!enter") for atom in value.atoms if isinstance(atom, Deferred)]
        others = Type(tuple(atom for atom in value.atoms if not isinstance(atom, Deferred)))
        if others.atoms or not parts:
            entered = self.result_of_method(others, "__aenter__" if is_async else "__enter__")
            parts.append(self.awaited(entered) if is_async else entered)
        return union(parts)
