"""Compare the stubs with the libraries that they speak of.

``python tests/models/compare_stubs.py [NAME …]`` imports what each stub describes (all stubs, or those of the named
libraries), compares every class, function and method with the real object, and prints one line per library and one per
difference. It exits with 1 if a difference is not declared in ``known_differences/``, or a declared one is gone.
It reads the stubs with ``ast`` alone, so that a fault of the loader can't hide one of a stub.
"""

from __future__ import annotations

import ast
import fnmatch
import functools
import importlib
import inspect
import os
import sys
import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

sys.path.insert(0, str(Path(__file__).parents[1]))  # where pytest looks too; needed when this runs as a script

from models import portaudio_stand_in, torch_stand_in
from models.stub_signatures import function_differences

MODELS = Path(__file__).parents[2] / "flake8_perf" / "models"
DECLARED = Path(__file__).with_name("known_differences")
NOT_LIBRARIES = {"conventions"}
WITH_DJANGO_SETTINGS = {"django", "rest_framework", "huey"}
NETWORK = {"socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname"}
"""The audit events of what leaves this machine."""

MISSING = object()


class Difference(NamedTuple):
    """One way in which a stub and its library disagree; `kind` is ``absent``, ``differs`` or ``not installed``."""

    name: str
    line: int
    kind: str
    what: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.name} {self.kind}: {self.what}"


class Declared(NamedTuple):
    """A difference that is meant: a pattern for the name, a part of the words, the minors of Python 3 that it holds on."""

    name: str
    reason: str
    what: str = ""
    python: tuple[int, ...] = ()

    def covers(self, found: Difference) -> bool:
        """Whether `found` is meant by this entry."""
        return self.holds() and fnmatch.fnmatchcase(found.name, self.name) and self.what in f"{found.kind}: {found.what}"

    def holds(self) -> bool:
        """Whether the entry speaks of the running interpreter."""
        return not self.python or sys.version_info.minor in self.python


class Verdict(NamedTuple):
    """What comparing one stub file gave: how many names were compared, what differs, and which declarations that used."""

    library: str
    compared: int
    undeclared: tuple[Difference, ...]
    declared: tuple[Difference, ...]
    used: frozenset[Declared]

    def __str__(self) -> str:
        differing = sum(found.kind == "differs" for found in self.undeclared)
        absent = len(self.undeclared) - differing
        return f"{self.library}: {self.compared} compared, {differing} differing, {absent} absent, {len(self.declared)} declared"


class Definition(NamedTuple):
    """A class, an imported name or all variants of a function that a stub defines; it lives in the first of `modules`."""

    modules: tuple[str, ...]
    path: tuple[str, ...]
    nodes: tuple[ast.stmt, ...]

    @property
    def name(self) -> str:
        return ".".join((self.modules[0], *self.path))


@functools.cache
def set_up() -> None:
    """Do what has to be done before the first library is imported; it holds for the whole process."""
    os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # litellm fetches the prices of models otherwise
    sys.addaudithook(refuse_network)
    torch_stand_in.install()
    portaudio_stand_in.install()


def refuse_network(event: str, args: tuple[object, ...]) -> None:
    """An audit hook: the network fails at once, as if there was none."""
    if event in NETWORK:
        raise OSError(f"{event} {args[1:]}: stubs are compared without the network")


def stub_files() -> list[Path]:
    """Every stub of a library, the standard library's first."""
    paths = [path for folder in (MODELS / "stdlib", MODELS) for path in sorted(folder.glob("*.pyi"))]
    return [path for path in paths if path.stem not in NOT_LIBRARIES]


def declared_differences() -> list[Declared]:
    """The entries of ``known_differences/*.toml``; one without a name or a reason raises ``KeyError``."""
    files = sorted(DECLARED.glob("*.toml"))
    entries = [entry for file in files for entry in tomllib.loads(file.read_text("utf-8")).get("difference", [])]
    return [Declared(entry["name"], entry["reason"], entry.get("what", ""), tuple(entry.get("python", ()))) for entry in entries]


def compare(stub: Path, declared: Iterable[Declared] = ()) -> Verdict:
    """Compare all that one stub file defines with the installed library."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        _prepare(stub.stem)
        definitions = list(definitions_of(stub))
        found = [difference for definition in definitions for difference in differences_of(definition)]
    causes = [next((entry for entry in declared if entry.covers(difference)), None) for difference in found]
    return Verdict(
        stub.stem,
        len(definitions),
        tuple(difference for difference, cause in zip(found, causes) if not cause),
        tuple(difference for difference, cause in zip(found, causes) if cause),
        frozenset(cause for cause in causes if cause),
    )


def _prepare(library: str) -> None:
    """Do what a library asks for before its modules can be imported."""
    if library in WITH_DJANGO_SETTINGS:
        settings = importlib.import_module("django.conf").settings
        if not settings.configured:
            settings.configure(INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "django.contrib.sessions"])
            importlib.import_module("django").setup()


def definitions_of(stub: Path) -> Iterator[Definition]:
    """What a stub file defines, in all its modules, classes and conditions."""
    yield from _in_body((stub.stem,), (), ast.parse(stub.read_bytes(), str(stub)).body)


def _in_body(modules: tuple[str, ...], outer: tuple[str, ...], body: list[ast.stmt]) -> Iterator[Definition]:
    functions: dict[str, list[ast.stmt]] = {}
    for node in body:
        match node:
            case ast.With(items=[ast.withitem(ast.Call(ast.Name("module"), args))]):
                yield from _in_body(tuple(ast.literal_eval(arg) for arg in args), (), node.body)
            case ast.If():
                yield from _in_body(modules, outer, node.body + node.orelse)
            case ast.ClassDef():
                yield Definition(modules, (*outer, node.name), (node,))
                yield from _in_body(modules, (*outer, node.name), node.body)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                functions.setdefault(node.name, []).append(node)
            case ast.ImportFrom(module=str(source), level=0):
                yield from (Definition((source,), (alias.name,), (node,)) for alias in node.names)
                yield from (Definition(modules, (alias.asname,), (node,)) for alias in node.names if alias.asname == alias.name)
            case ast.AnnAssign(target=ast.Name(name)) if not outer:
                yield Definition(modules, (name,), (node,))
    functions.pop("__getattr__", None)  # says that other names are unknown, and so of no method of the library
    yield from (Definition(modules, (*outer, name), tuple(nodes)) for name, nodes in functions.items())


def differences_of(definition: Definition) -> Iterator[Difference]:
    """In what a definition disagrees with the real object."""
    line = definition.nodes[0].lineno
    try:
        owner, real = real_object(definition)
    except Exception as error:  # a library may raise anything while it is imported
        yield Difference(definition.name, line, "not installed", repr(error))
        return
    if owner is MISSING:
        return
    if real is MISSING:
        yield Difference(definition.name, line, "absent", "the library has no such name")
        return
    yield from (Difference(definition.name, line, "differs", what) for what in _words(definition, owner, real))


def real_object(definition: Definition) -> tuple[Any, Any]:
    """What holds the definition in the library, and the unbound object itself; ``MISSING`` for what is not there."""
    owner: Any = None
    real: Any = importlib.import_module(definition.modules[0])
    for name in definition.path:
        owner, real = real, _member(real, name)
    return owner, real


def _member(owner: Any, name: str) -> Any:
    if not inspect.ismodule(owner):
        return inspect.getattr_static(owner, name, MISSING)
    real = getattr(owner, name, MISSING)
    origin = getattr(real, "__origin__", None) if owner.__name__ == "typing" else None
    return origin if inspect.isclass(origin) else real


def _words(definition: Definition, owner: Any, real: Any) -> Iterator[str]:
    if len(definition.path) == 1 and not definition.path[0].startswith("_"):
        for module in definition.modules[1:]:
            if getattr(importlib.import_module(module), definition.path[0], MISSING) is not real:
                yield f"`{module}` does not re-export it"
    match definition.nodes[0]:
        case ast.ClassDef() as node:
            yield from _class_differences(node, real, definition.modules[0])
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            yield from function_differences(definition.nodes, owner, real)


def _class_differences(node: ast.ClassDef, real: Any, module: str) -> Iterator[str]:
    if not inspect.isclass(real):
        yield f"a class in the stub, {type(real).__name__} in the library"
        return
    for base in node.bases:
        known = getattr(sys.modules[module], base.id, None) if isinstance(base, ast.Name) else None
        if inspect.isclass(known) and known not in real.__mro__ and not _registered(real, known):
            yield f"`{ast.unparse(base)}` is none of its bases"


def _registered(real: type, base: type) -> bool:
    try:
        return issubclass(real, base)
    except TypeError:  # a protocol that can't be asked
        return False


def main(names: list[str]) -> int:
    """Print the verdicts; the exit code says whether anything is undeclared or out of date."""
    set_up()
    declared = declared_differences()
    verdicts = [compare(stub, declared) for stub in stub_files() if not names or stub.stem in names]
    for verdict in verdicts:
        print(verdict, *verdict.undeclared, sep="\n  ")
    gone = set() if names else outdated(declared, verdicts)
    for entry in sorted(gone):
        print(f"declared, but no longer so: {entry.name}: {entry.reason}")
    return int(bool(gone or any(verdict.undeclared for verdict in verdicts)))


def outdated(declared: Iterable[Declared], verdicts: Iterable[Verdict]) -> set[Declared]:
    """The declared differences that none of `verdicts`, which speak of all stubs, came upon."""
    return {entry for entry in declared if entry.holds()}.difference(*(verdict.used for verdict in verdicts))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
