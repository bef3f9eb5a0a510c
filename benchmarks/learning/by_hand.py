"""Compares what was learned of a package with the stub that we wrote by hand."""

from __future__ import annotations

import ast
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from flake8_perf.facts.types import ClassObject
from flake8_perf.learning.learn import Learned
from flake8_perf.models import effects
from flake8_perf.models.loader import Models

MODELS = Path(effects.__file__).parent


def compare(learned: Learned) -> str | None:
    """In words, how the methods of the classes that both stubs have compare; None where there is no stub by hand."""
    path = MODELS / f"{learned.package.top}.pyi"
    if not path.is_file():
        return None
    ours = Models()
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, path.name).write_text(learned.text, encoding="utf-8")
        theirs = Models([folder])
    found: Counter[str] = Counter()
    for names, cls in _classes(ast.parse(path.read_text(encoding="utf-8")), learned.package.top):
        here = _class(ours, names, cls.name)
        there = _class(theirs, names, cls.name)
        if here is None or there is None:
            found["in classes not learned"] += _words_in(cls)
            if _words_in(cls):
                print(f"    not learned: {names[-1]}.{cls.name}", file=sys.stderr)
            continue
        for method in dict.fromkeys(n.name for n in cls.body if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))):
            if not method.startswith("__"):
                mine, yours = _word(here, method), _word(there, method)
                outcome = "agrees" if mine == yours else "misses" if not yours else "adds" if not mine else "differs"
                found[f"{outcome} {mine or yours}".strip()] += 1
                if outcome != "agrees":
                    print(f"    {outcome} {mine or yours}: {names[-1]}.{cls.name}.{method}", file=sys.stderr)
        found["left out by hand"] += sum(1 for n in _own(there) if _word(there, n) and n not in _all(here))
    return ", ".join(f"{count} {word}" for word, count in sorted(found.items()))


def _classes(tree: ast.Module, top: str) -> Iterator[tuple[list[str], ast.ClassDef]]:
    """The classes of a stub, with the modules that they can be found in."""
    for node in tree.body:
        match node:
            case ast.ClassDef():
                yield [top], node
            case ast.With(items=[ast.withitem(context_expr=ast.Call(args=args))], body=body):
                names = [str(a.value) for a in args if isinstance(a, ast.Constant)]
                yield from ((names, cls) for cls in body if isinstance(cls, ast.ClassDef))


def _class(models: Models, modules: list[str], name: str) -> ClassObject | None:
    for module in modules:
        found = models.find(f"{module}.{name}")
        for atom in found.atoms if found is not None else ():
            if isinstance(atom, ClassObject):
                return atom
    return None


def _word(cls: ClassObject, name: str) -> str:
    """``blocks``, ``waits`` or nothing, as the stub says of a method."""
    member, _given, _complete = cls.info.member(name)
    words = {effect.word for effect in member.function.effects()} if member is not None and member.function is not None else set()
    return next((word for word in ("blocks", "waits") if word in words), "")


def _own(cls: ClassObject) -> list[str]:
    body = getattr(getattr(cls.info, "node", None), "body", [])
    return [n.name for n in body if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef)) and not n.name.startswith("_")]


def _all(cls: ClassObject) -> set[str]:
    return {name for info, _ in cls.info.ancestors()[0] for name in _own(ClassObject(info))}


def _words_in(cls: ast.ClassDef) -> int:
    """How many methods of a class are said to do something."""
    functions = [n for n in cls.body if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))]
    return sum(
        any(isinstance(d, ast.Call) and getattr(d.func, "id", "") in ("blocks", "waits") for d in f.decorator_list)
        for f in functions
    )
