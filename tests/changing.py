"""A small project that is edited at random: names, effects, base classes, packages, roots and stubs come, go and move.

Few names and few places, so that what one edit breaks another soon mends: imports that fail find their module some steps later.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from flake8_perf.settings import Settings

MODULES = {
    "app/__init__.py": "app",
    "app/helpers.py": "app.helpers",
    "app/helpers/__init__.py": "app.helpers",
    "app/base.py": "app.base",
    "app/models.py": "app.models",
    "app/views.py": "app.views",
    "app/sub/__init__.py": "app.sub",
    "app/sub/tools.py": "app.sub.tools",
    "app/sub/deep.py": "app.sub.deep",
    "lib/util.py": "lib.util",
    "lib/__init__.py": "lib",
    "common.py": "common",
    "src/common.py": "common",
    "scripts/run.py": "run",
    "tests/test_it.py": "test_it",
    "jobs/setup.py": "setup",
    "acme.py": "acme",
}
"""The places where modules may be, and how they are imported. Some get into each other's way."""

FUNCTIONS = ("load", "fetch", "nap", "keep", "find_one", "each")
CLASSES = ("Client", "Base", "Repo")

BLOCKS = (
    "def {f}(x):\n    time.sleep(x)\n",
    "def {f}(x, fast=False):\n    if not fast:\n        time.sleep(x)\n",
    "def {f}(x):\n    return requests.get(x, timeout=1).text\n",
    "def {f}(x):\n    return Thing.objects.get(pk=x)\n",
    "def {f}(x):\n    return acme.slow(x)\n",
    "def {f}(x):\n    return subprocess.run(['make', x], timeout=9)\n",
)
"""Functions that do something."""

PASSES_ON = (
    "def {f}(x):\n    return {g}(x)\n",
    "def {f}(x):\n    {C}().{g}(x)\n",
    "def {f}(x, call={g}):\n    return call(x)\n",
    "def {f}() -> {C}:\n    return {C}()\n",
    "def {f}(x: {C}):\n    return x.{g}(1)\n",
    "def {f}(xs):\n    return list(map({g}, xs))\n",
    "async def {f}(x):\n    return {g}(x)\n",
    "@contextlib.contextmanager\ndef {f}(x):\n    yield {C}()\n",
    "def {f}(call):\n    @functools.wraps(call)\n    def inner(*args):\n        return call(*args)\n    return inner\n",
    "{f} = {g}\n",
    "{f} = functools.partial({g}, 1)\n",
    "{C}_one = {C}()\n",
    "class {C}({D}):\n    def {f}(self, x):\n        return self.{g}(x)\n",
    "class {C}({D}):\n    def {f}(self, x):\n        raise NotImplementedError\n",
    "class {C}({D}):\n    def {f}(self, x):\n        time.sleep(x)\n",
    "class {C}:\n    def __init__(self):\n        self.session = requests.Session()\n\n"
    "    def {f}(self, x):\n        return self.session.get(x, timeout=1)\n",
    "class {C}({D}):\n    pass\n",
    "class {C}:\n    part = {D}()\n\n    @property\n    def {f}(self):\n        return {g}(1)\n",
)
"""Functions and classes that hand on what others do."""

ENDS = (
    "async def run_{f}(x):\n    {g}(x)\n    await asyncio.sleep(1)\n",
    "async def run_{f}(x):\n    {C}().{g}(x)\n",
    "async def run_{f}(x):\n    with {g}(x) as held:\n        held.{f}(x)\n",
    "async def run_{f}(x, client: {C}):\n    client.{g}(x)\n    {C}_one.{f}(x)\n",
    "def run_{f}(xs):\n    for x in xs:\n        {g}(x)\n",
    "def run_{f}(xs):\n    for x in xs:\n        {C}().{g}(x)\n",
    "def run_{f}(xs):\n    return [{m}.{g}(x) for x in xs]\n",
    "async def run_{f}(xs):\n    await asyncio.gather(*[{g}(x) for x in xs])\n    {m}.{g}(1)\n",
    "async def run_{f}(x):\n    acme.slow(x)\n    acme.Client().{g}(x)\n    {g}().{f}(x)\n",
)
"""Functions in which something may be found."""

IMPORTS = (
    "from {m} import {f}, {g}, {h}, {C}\n",
    f"from {{m}} import {', '.join(FUNCTIONS)}\n",
    "from {m} import {f} as {g}, {C}, {D}\n",
    "from {m} import *\n",
    "import {m}\n",
    "from .{t} import *\n",
    "from .{t} import {f}, {g}, {C}\n",
    "from ..{t} import {f}, {g}, {D}\n",
    "from . import {t}\nfrom .{t} import {g}\n",
    "try:\n    from {m} import {f}\nexcept ImportError:\n    from {n} import {f}\n",
    "if TYPE_CHECKING:\n    from {m} import {C}\n",
)

HEAD = """import asyncio
import contextlib
import functools
import subprocess
import time
from typing import TYPE_CHECKING

import acme
import requests

"""

THING = "from django.db import models\n\n\nclass Thing(models.Model):\n    name = models.TextField()\n"

STUBS = (
    '@blocks("http")\ndef slow(x): ...\nclass Client:\n    @blocks("sleep")\n    def load(self, x): ...\n',
    "def slow(x): ...\nclass Client:\n    def load(self, x): ...\n",
    '@reads()\n@blocks("db")\ndef slow(x): ...\n',
)
"""What the user's stub of `acme` may say."""

MARKS = ("pyproject.toml", "setup.cfg", ".flake8", "lib/setup.cfg", "app/pyproject.toml", "jobs/pyproject.toml", "tests/tox.ini")
"""Files that make their folder a root: names, patterns and the cache's place count from there."""

SETTINGS = (
    Settings(every_rule=True),
    Settings(),
    Settings(every_rule=True, quiet_in=("views.py", "app/sub/")),
    Settings(extend_select=("PRF2",), minor_in=("helpers/",)),
    Settings(ignore=("PRF5",)),
)
"""As flake8 would read them from a configuration that is edited."""


class Evolution:
    """The project, and its random edits: the same for the same seed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.root, self.stubs = folder / "project", folder / "stubs"
        self.chance = random.Random(seed)
        self.settings = SETTINGS[0]
        self.done: list[str] = []
        """What was done so far, in words."""
        self._broken: dict[str, str] = {}
        self._edits: list[tuple[Callable[[], str], int]] = [
            (self._rewrite, 6),
            (self._change_piece, 12),
            (self._change_import, 6),
            (self._rename, 5),
            (self._add, 6),
            (self._remove, 4),
            (self._move, 3),
            (self._break, 3),
            (self._mend, 3),
            (self._touch, 2),
            (self._comment, 4),
            (self._init, 4),
            (self._mark, 4),
            (self._rename_package, 1),
            (self._stub, 2),
            (self._set, 1),
        ]
        self._write_stub(STUBS[0])
        self._put("pyproject.toml", "")
        for place in MODULES:
            if self.chance.random() < 0.7:
                self._put(place, self._module())

    def step(self) -> None:
        """One random edit."""
        edits, weights = zip(*self._edits)
        words = self.chance.choices(edits, weights)[0]()
        self.done.append(words)

    def files(self) -> list[Path]:
        """All Python files, in random order."""
        found = sorted(self.root.rglob("*.py"))
        return self.chance.sample(found, len(found))

    # Texts

    def _fill(self, template: str, own: Sequence[str] = FUNCTIONS, others: Sequence[str] = FUNCTIONS) -> str:
        """A template with names in it; `own` may be defined there, `others` used."""
        pick = self.chance.choice
        f = pick(own)
        g, h = self.chance.sample([name for name in others if name != f], 2)
        c, d = self.chance.sample(CLASSES, 2)
        there = [name for place, name in MODULES.items() if (self.root / place).exists()]
        # Most imports find something; some only later, or never.
        names = [*there, *there, *there, *MODULES.values()]
        tails = [name.rpartition(".")[2] for name in names]
        return template.format(f=f, g=g, h=h, C=c, D=d, m=pick(names), n=pick(names), t=pick(tails))

    def _module(self) -> str:
        if self.chance.random() < 0.3:
            pieces = [self._fill(self.chance.choice((*BLOCKS, PASSES_ON[0], PASSES_ON[11])), [name]) for name in FUNCTIONS]
            pieces += [self._fill(self.chance.choice(PASSES_ON[-7:])) for _ in CLASSES]
            return "\n\n".join([HEAD, *([THING] if self.chance.random() < 0.3 else []), *pieces])
        names = self.chance.sample(FUNCTIONS, len(FUNCTIONS))
        own, others = names[:2], names[2:]
        imports = [self._fill(self.chance.choice(IMPORTS), others, others) for _ in range(self.chance.randint(1, 3))]
        pieces = [self._fill(self.chance.choice(PASSES_ON), own, others) for _ in range(2)]
        pieces += [self._fill(self.chance.choice(ENDS), own, others) for _ in range(6)]
        return "\n\n".join([HEAD + "".join(imports), *pieces])

    # Files

    def _put(self, place: str, text: str) -> None:
        path = self.root / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def _write_stub(self, text: str) -> None:
        self.stubs.mkdir(parents=True, exist_ok=True)
        (self.stubs / "acme.pyi").write_text("from flake8_perf.models.effects import blocks, reads\n" + text)

    def _some(self) -> Path:
        found = sorted(self.root.rglob("*.py"))
        if not found:
            self._put("common.py", self._module())
            return self.root / "common.py"
        return self.chance.choice(found)

    def _name(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix()

    def _edit_text(self, path: Path, change: Callable[[list[str]], None]) -> str:
        """Changes the pieces of a file, which blank lines divide."""
        parts = path.read_text().split("\n\n\n")
        change(parts)
        path.write_text("\n\n\n".join(parts))
        return self._name(path)

    # Edits

    def _rewrite(self) -> str:
        path = self._some()
        path.write_text(self._module())
        return f"wrote {self._name(path)} anew"

    def _change_piece(self) -> str:
        piece = self._fill(self.chance.choice((*BLOCKS, *PASSES_ON, *ENDS)))

        def change(parts: list[str]) -> None:
            where = self.chance.randrange(1, len(parts)) if len(parts) > 1 else 0
            parts[where:] = [*([piece] if self.chance.random() < 0.8 or not where else []), *parts[where + 1 :]]

        return f"changed {self._edit_text(self._some(), change)}: {piece!r}"

    def _change_import(self) -> str:
        line = self._fill(self.chance.choice(IMPORTS))

        def change(parts: list[str]) -> None:
            parts[0] = HEAD + line if self.chance.random() < 0.3 else f"{parts[0].rstrip()}\n{line}"

        return f"import in {self._edit_text(self._some(), change)}: {line!r}"

    def _rename(self) -> str:
        path = self._some()
        old, new = self.chance.sample(self.chance.choice((FUNCTIONS, CLASSES)), 2)
        path.write_text(path.read_text().replace(old, new))
        return f"{old} became {new} in {self._name(path)}"

    def _add(self) -> str:
        place = self.chance.choice([*MODULES])
        self._put(place, self._module())
        return f"added {place}"

    def _remove(self) -> str:
        path = self._some()
        path.unlink()
        return f"removed {self._name(path)}"

    def _move(self) -> str:
        path, place = self._some(), self.chance.choice([*MODULES])
        text = path.read_text()
        path.unlink()
        self._put(place, text)
        return f"moved {self._name(path)} to {place}"

    def _break(self) -> str:
        path = self._some()
        self._broken.setdefault(self._name(path), path.read_text())
        path.write_text(path.read_text() + "\ndef (:\n")
        return f"broke {self._name(path)}"

    def _mend(self) -> str:
        if not self._broken:
            return self._touch()
        place, text = self._broken.popitem()
        self._put(place, text)
        return f"mended {place}"

    def _touch(self) -> str:
        path = self._some()
        path.touch()
        return f"touched {self._name(path)}"

    def _comment(self) -> str:
        path = self._some()
        text = path.read_text()
        path.write_text(f"# note\n{text}" if self.chance.random() < 0.5 else f"{text}\n# note\n")
        return f"commented {self._name(path)}"

    def _init(self) -> str:
        path = self.root / self.chance.choice(("app", "app/sub", "app/helpers", "lib", "scripts", ".", "src")) / "__init__.py"
        if path.exists():
            path.unlink()
            return f"removed {self._name(path)}"
        self._put(self._name(path), self._module())
        return f"added {self._name(path)}"

    def _mark(self) -> str:
        path = self.root / self.chance.choice(MARKS)
        if path.exists():
            path.unlink()
            return f"removed {self._name(path)}"
        self._put(self._name(path), self.chance.choice(("", '[project]\ndependencies = ["acme>=1", "common>=2"]\n')))
        return f"added {self._name(path)}"

    def _rename_package(self) -> str:
        old, new = self.chance.sample(("app", "lib", "src", "app2"), 2)
        if not (self.root / old).is_dir() or (self.root / new).exists():
            return self._touch()
        shutil.move(self.root / old, self.root / new)
        return f"renamed {old} to {new}"

    def _stub(self) -> str:
        text = self.chance.choice(STUBS)
        self._write_stub(text)
        return f"the stub says {text!r}"

    def _set(self) -> str:
        self.settings = self.chance.choice(SETTINGS)
        return f"set {self.settings}"
