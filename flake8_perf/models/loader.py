"""Reads stubs on demand and answers what a dotted name is. Nothing that a stub names is ever imported."""

from __future__ import annotations

import ast
import contextlib
import functools
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from flake8_perf.facts.types import UNKNOWN, ClassObject, Function, Instance, ModuleObject, Type, Unknown
from flake8_perf.models.index import ANYWHERE
from flake8_perf.models.stub import StubClass, StubFile, StubFunction

_ANYWHERE = re.compile(rf"@(?:{'|'.join(sorted(ANYWHERE))})\b[^\n]*\n(?:[ \t]*@[^\n]*\n)*[ \t]*(?:async )?def (\w+)")
"""A definition below a decorator that is one of these words."""

_OURS = Path(__file__).parent


@dataclass(frozen=True)
class Proof:
    """What proves the receiver of a distinctive method: its name alone, ``these`` keywords, or any ``others``."""

    by: str = ""
    keywords: frozenset[str] = frozenset()


class Models:
    """Every stub there is: ours, then the folders of the user, of which the last wins.

    `folders` are the user's; `complaints` names file and line of what could not be read; the rest still works.
    """

    def __init__(self, folders: Iterable[str] = ()) -> None:
        self.folders = tuple(map(Path, folders))
        self.complaints: list[str] = []
        self._paths: dict[str, Path] = {}
        self._files: dict[str, StubFile | None] = {}
        self._found: dict[str, Type | None] = {}
        self._loud: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
        self._witnessed: dict[str, frozenset[str]] = {}
        for folder in (_OURS / "stdlib", _OURS):
            self._paths |= {path.name[:-4]: path for path in sorted(folder.glob("*.pyi"))}
        for folder in self.folders:
            self._add(folder)
        self._prefixes = {prefix for dotted in self._paths for prefix in _prefixes(dotted)}

    def _add(self, folder: Path) -> None:
        """A user's folder. Its stubs are read at once, so that what is wrong with them is said before the run."""
        if not folder.is_dir():
            self.complaints.append(f"perf-stubs: {folder} is no folder")
            return
        for dotted, path in stubs_below(folder):
            stub = self._read(dotted, path)
            if stub is not None:  # else what was known of the library before still holds
                if dotted == "conventions":
                    stub.adopt(self.file(dotted))
                self._paths[dotted], self._files[dotted] = path, stub
                self.complaints += stub.mistakes()

    def file(self, dotted: str) -> StubFile | None:
        """The stub file of that name, read once; None where there is none or it could not be read."""
        if dotted not in self._files:
            path = self._paths.get(dotted)
            self._files[dotted] = self._read(dotted, path) if path else None
        return self._files[dotted]

    def _read(self, dotted: str, path: Path) -> StubFile | None:
        try:
            tree = ast.parse(path.read_text(encoding="utf-8"))
        except SyntaxError as error:
            self.complaints.append(f"{path}:{error.lineno}: the stub does not parse: {error.msg}")
        except (OSError, ValueError) as error:
            self.complaints.append(f"{path}: the stub can't be read: {error}")
        else:
            return StubFile(dotted, os.fspath(path), tree, self)
        return None

    def file_for(self, dotted: str) -> StubFile | None:
        """The stub file that speaks of a dotted name: the longest of its prefixes that has one."""
        for prefix in reversed(_prefixes(dotted)):
            if prefix in self._paths:
                return self.file(prefix)
        return None

    def find(self, dotted: str) -> Type | None:
        """What a dotted name is; None where no stub speaks of its package. A name that the stub leaves out is unknown."""
        if dotted not in self._found:
            self._found[dotted] = None  # a stub that imports in a circle finds nothing at the second turn
            self._found[dotted] = self._find(dotted)
        return self._found[dotted]

    def _find(self, dotted: str) -> Type | None:
        stub = self.file_for(dotted)
        if stub is None:
            return Type((ModuleObject(dotted),)) if dotted in self._prefixes else None
        module, rest = stub.split(dotted)
        if not rest:
            return Type((ModuleObject(dotted),))
        found = stub.find(module, rest[0])
        for name in rest[1:]:
            found = self.class_member(found, name) if found else None
        if found is None:
            deeper = any(path.startswith(f"{dotted}.") for path in self._paths) or stub.has_module_below(dotted)
            return Type((ModuleObject(dotted),)) if deeper else Type((Unknown(dotted),))
        return found

    def class_member(self, value: Type, name: str) -> Type | None:
        """A nested class or attribute reached by a dotted name; None where it is no class."""
        for atom in value.atoms:
            if isinstance(atom, ClassObject):
                member = atom.info.own(name)
                return member.value if member else None
        return None

    @functools.cached_property
    def anywhere_names(self) -> frozenset[str]:
        """The names of all functions and methods, in any stub, that can be a defect wherever they stand; by their text alone."""
        found: set[str] = set()
        for path in self._paths.values():
            with contextlib.suppress(OSError, ValueError):
                found.update(_ANYWHERE.findall(path.read_text(encoding="utf-8")))
        return frozenset(found)

    @functools.cached_property
    def conventions(self) -> tuple[str, ...]:
        """The names that by convention hold a certain type; a guess from such a name needs a second witness."""
        stub = self.file("conventions")
        return tuple(n for n in stub.names("conventions") if not stub.is_function("conventions", n)) if stub else ()

    @functools.cached_property
    def distinctive(self) -> frozenset[str]:
        """The names of methods that prove their receiver's type by themselves (`conventions.pyi`)."""
        stub = self.file("conventions")
        return frozenset(n for n in stub.names("conventions") if stub.is_function("conventions", n)) if stub else frozenset()

    def owner_of(self, method: str) -> tuple[Type, Proof]:
        """The type that alone has a distinctive method, and which keywords prove it."""
        stub = self.file("conventions")
        found = stub.find("conventions", method) if stub else None
        info = next((a.info for a in found.atoms if isinstance(a, Function)), None) if found else None
        if not isinstance(info, StubFunction):
            return UNKNOWN, Proof()
        named = frozenset(p.name for p in info.params if p.kind == "keyword")
        others = any(p.kind == "keywords" for p in info.params)
        return info.parameter_type(info.params[0]), Proof("others" if others else "these" if named else "", named)

    def by_convention(self, name: str) -> Type:
        """The type that a name holds by convention; unknown where there is no such convention."""
        stub = self.file("conventions") if name in self.conventions else None
        return (stub.find("conventions", name) if stub else None) or UNKNOWN

    def witnessed_names(self, convention: str) -> frozenset[str]:
        """The names of the methods that can witness what a receiver of a conventional name is."""
        if convention not in self._witnessed:
            found: set[str] = set()
            for atom in self.by_convention(convention).atoms:
                if isinstance(atom, Instance) and isinstance(atom.info, StubClass):
                    found |= {name for info, _ in atom.info.ancestors()[0] for name in getattr(info, "witnessed", ())}
            self._witnessed[convention] = frozenset(found)
        return self._witnessed[convention]

    def loud_names_of(self, convention: str) -> frozenset[str]:
        """The last names of all that has an effect in the packages of the types that a conventional name holds."""
        return frozenset(name for dotted in self._held_by(convention) for name in self.loud_names(dotted))

    def names_anywhere_of(self, convention: str) -> frozenset[str]:
        """As `names_anywhere`, in the packages of the types that a conventional name holds."""
        return frozenset(name for dotted in self._held_by(convention) for name in self.names_anywhere(dotted))

    def builders_of(self, convention: str) -> set[str]:
        """The methods that hand out lazy queries in the packages of the types that a conventional name holds."""
        return {name for dotted in self._held_by(convention) for name in self.builders(dotted)}

    def _held_by(self, convention: str) -> list[str]:
        held = self.owner_of(convention)[0] if convention in self.distinctive else self.by_convention(convention)
        return [atom.name for atom in held.atoms if isinstance(atom, Instance)]

    def loud_properties(self, imports: Iterable[ast.Import | ast.ImportFrom]) -> set[str]:
        """The names of properties with an effect in the packages that these statements import."""
        found: set[str] = set()
        for statement in imports:
            names = [a.name for a in statement.names] if isinstance(statement, ast.Import) else [statement.module or ""]
            for dotted in names:
                stub = self.file_for(dotted) if dotted else None
                found |= stub.index.loud_properties if stub else set()
        return found

    def names_of(self, word: str, imports: Iterable[ast.Import | ast.ImportFrom]) -> set[str]:
        """The last names of what carries a word of the vocabulary in the packages that these statements import."""
        found: set[str] = set()
        for statement in imports:
            names = [a.name for a in statement.names] if isinstance(statement, ast.Import) else [statement.module or ""]
            for dotted in names:
                stub = self.file_for(dotted) if dotted else None
                found |= stub.index.by_word.get(word, set()) if stub else set()
        return found

    def callables(self, dotted: str) -> set[str]:
        """What gives objects that do something when called, in the package that a dotted name belongs to."""
        stub = self.file_for(dotted)
        return stub.index.callables if stub else set()

    def builders(self, dotted: str) -> set[str]:
        """The methods that hand out lazy queries in the package that a dotted name belongs to."""
        stub = self.file_for(dotted)
        return stub.index.builders if stub else set()

    def loud_names(self, dotted: str) -> frozenset[str]:
        """The last names of all that has an effect in the package that a dotted name belongs to, and in those it hands out."""
        return self._names(dotted)[0]

    def names_anywhere(self, dotted: str) -> frozenset[str]:
        """Those of the loud names that can be a defect wherever they stand."""
        return self._names(dotted)[1]

    def _names(self, dotted: str) -> tuple[frozenset[str], frozenset[str]]:
        found = self._loud.get(dotted)
        if found is None:
            stub = self.file_for(dotted)
            if stub is not None and stub.dotted != dotted and dotted not in self._below:
                found = self._names(stub.dotted)  # a module inside it: the same for all of them
            else:
                indexes = [reached.index for reached in self._reached(dotted)]
                loud = frozenset[str]().union(*(index.loud for index in indexes))
                found = loud, frozenset[str]().union(*(index.anywhere for index in indexes))
            self._loud[dotted] = found
        return found

    def _reached(self, dotted: str) -> list[StubFile]:
        """The stub of a dotted name, those below it (`import os` brings `os.path`), and those whose classes it hands out."""
        found: dict[str, StubFile] = {}
        todo = [dotted]
        while todo:
            name = todo.pop()
            for other in (self.file_for(name), *map(self.file, self._below.get(name, ()))):
                if other is not None and other.dotted not in found:
                    found[other.dotted] = other
                    todo += other.imported
        return list(found.values())

    @functools.cached_property
    def _below(self) -> dict[str, list[str]]:
        """The stubs below each dotted name."""
        found: dict[str, list[str]] = {}
        for path in self._paths:
            for prefix in _prefixes(path)[:-1]:
                found.setdefault(prefix, []).append(path)
        return found


def stubs_below(folder: Path) -> Iterator[tuple[str, Path]]:
    """The stubs in a user's folder, sorted, with the dotted names that they speak of."""
    for path in sorted(folder.rglob("*.pyi")):
        parts = path.relative_to(folder).with_suffix("").parts
        yield ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts), path


def _prefixes(dotted: str) -> list[str]:
    parts = dotted.split(".")
    return [".".join(parts[: end + 1]) for end in range(len(parts))]


@functools.cache
def described_packages() -> frozenset[str]:
    """The top-level names of the third-party packages that our own stubs describe."""
    return frozenset(path.name.split(".")[0] for path in _OURS.glob("*.pyi")) - {"conventions"}
