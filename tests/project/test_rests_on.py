"""What a kept result rests on, one kind of look-up after another: an edit elsewhere has to be seen, also of what was missing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from subprocesses import write

from flake8_perf.engine import Engine
from flake8_perf.finding import Finding
from flake8_perf.semantics.source import parse
from flake8_perf.settings import Settings

NAP = "import time\n\n\ndef nap(x):\n    time.sleep(x)\n"
QUIET = "def nap(x):\n    return x\n"
VIEW = "from {} import nap\n\n\nasync def view(x):\n    nap(x)\n"
METHOD = "from app.base import Base\n\n\nasync def view(x):\n    Base().nap(x)\n"
CLASS = "import time\n\n\nclass Deep:\n    def nap(self, x):\n        time.sleep(x)\n"
ABSTRACT = "class Base:\n    def run(self, x):\n        self.nap(x)\n\n    def nap(self, x):\n        raise NotImplementedError\n"
GIVEN = "from app.base import Base\n\n\nasync def view(base: Base, x):\n    base.run(x)\n"
SUBCLASS = "import time\nfrom app.base import Base\n\n\nclass Real(Base):\n    def nap(self, x):\n        time.sleep(x)\n"

Files = Mapping[str, str]
CASES: Mapping[str, tuple[Files, Mapping[str, str | None]]] = {
    "a top-level module comes": ({"app/views.py": VIEW.format("helpers")}, {"helpers.py": NAP}),
    "a submodule comes": ({"app/views.py": VIEW.format("app.helpers")}, {"app/helpers.py": NAP}),
    "a relative module comes": ({"app/views.py": VIEW.format(".helpers")}, {"app/helpers.py": NAP}),
    "a module above comes": ({"app/sub/__init__.py": "", "app/sub/views.py": VIEW.format("..helpers")}, {"app/helpers.py": NAP}),
    "a submodule goes": ({"app/views.py": VIEW.format("app.helpers"), "app/helpers.py": NAP}, {"app/helpers.py": None}),
    "a package takes the place of a module": (
        {"app/views.py": VIEW.format("app.helpers"), "app/helpers.py": NAP},
        {"app/helpers/__init__.py": QUIET},
    ),
    "a name comes": ({"app/views.py": VIEW.format("app.helpers"), "app/helpers.py": ""}, {"app/helpers.py": NAP}),
    "a name goes": ({"app/views.py": VIEW.format("app.helpers"), "app/helpers.py": NAP}, {"app/helpers.py": "x = 1\n"}),
    "a line moves": ({"app/views.py": VIEW.format("app.helpers"), "app/helpers.py": NAP}, {"app/helpers.py": f"#\n{NAP}"}),
    "a file breaks": ({"app/views.py": VIEW.format("app.helpers"), "app/helpers.py": NAP}, {"app/helpers.py": "def ("}),
    "a file is mended": ({"app/views.py": VIEW.format("app.helpers"), "app/helpers.py": "def ("}, {"app/helpers.py": NAP}),
    "a re-export comes": (
        {"app/views.py": VIEW.format("app.sub"), "app/sub/__init__.py": "", "app/sub/helpers.py": NAP},
        {"app/sub/__init__.py": "from .helpers import nap\n"},
    ),
    "what is exported again changes": (
        {
            "app/views.py": VIEW.format("app.sub"),
            "app/other.py": VIEW.format("app.sub"),
            "app/sub/__init__.py": "from .helpers import nap\n",
            "app/sub/helpers.py": QUIET,
        },
        {"app/sub/helpers.py": NAP},
    ),
    "a folder becomes a package": ({"loose/views.py": VIEW.format(".")}, {"loose/__init__.py": NAP}),
    "behind stars": (
        {"app/views.py": VIEW.format("app.one"), "app/one.py": "from app.two import *\n", "app/two.py": QUIET},
        {"app/two.py": NAP},
    ),
    "two calls away": (
        {
            "app/views.py": VIEW.format("app.one"),
            "app/other.py": VIEW.format("app.one"),
            "app/one.py": "from app.two import doze\n\n\ndef nap(x):\n    doze(x)\n",
            "app/two.py": QUIET.replace("nap", "doze"),
        },
        {"app/two.py": NAP.replace("nap", "doze")},
    ),
    "three calls away": (
        {
            "app/views.py": VIEW.format("app.one"),
            "app/other.py": VIEW.format("app.one"),
            "app/one.py": "from app.two import doze\n\n\ndef nap(x):\n    doze(x)\n",
            "app/two.py": "from app.three import rest\n\n\ndef doze(x):\n    rest(x)\n",
            "app/three.py": QUIET.replace("nap", "rest"),
        },
        {"app/three.py": NAP.replace("nap", "rest")},
    ),
    "in a circle": (
        {
            "app/views.py": VIEW.format("app.one"),
            "app/other.py": VIEW.format("app.two"),
            "app/one.py": "from app import two\n\n\ndef nap(x):\n    two.nap(x)\n",
            "app/two.py": "from app import one\nfrom app.three import doze\n\n\ndef nap(x):\n    one.nap(x)\n    doze(x)\n",
            "app/three.py": QUIET.replace("nap", "doze"),
        },
        {"app/three.py": NAP.replace("nap", "doze")},
    ),
    "a base class of a base class": (
        {
            "app/views.py": METHOD,
            "app/other.py": METHOD,
            "app/base.py": "from app.deep import Deep\n\n\nclass Base(Deep):\n    pass\n",
            "app/deep.py": CLASS.replace("time.sleep(x)", "pass"),
        },
        {"app/deep.py": CLASS},
    ),
    "an implementation comes": ({"app/views.py": GIVEN, "app/base.py": ABSTRACT}, {"app/real.py": SUBCLASS}),
    "a root moves": (
        {"app/views.py": VIEW.format("lib.helpers"), "lib/__init__.py": "", "lib/helpers.py": NAP},
        {"lib/setup.cfg": ""},
    ),
    "a dependency is declared": (
        {"app/views.py": VIEW.format("acme.helpers"), "acme/helpers.py": NAP},
        {"pyproject.toml": '[project]\ndependencies = ["acme>=1"]\n'},
    ),
    "a package loses its mark": (
        {
            "app/views.py": VIEW.format("lib.helpers"),
            "lib/__init__.py": "",
            "lib/helpers.py": NAP,
            "src/lib/__init__.py": "",
            "src/lib/helpers.py": f"#\n{NAP}",
            "pyproject.toml": "[project]\n",
        },
        {"lib/__init__.py": None},
    ),
}


def _check(root: Path, *, no_cache: bool = False) -> tuple[dict[str, list[Finding]], int]:
    """The findings of all files in order, by a new engine, and how many were kept from earlier."""
    engine = Engine(Settings(every_rule=True, no_cache=no_cache))
    found, kept = {}, 0
    for path in sorted(root.rglob("*.py"), reverse=True):
        text = path.read_text()
        try:
            source = parse(str(path), text)
        except SyntaxError:
            continue
        kept += engine.known(str(path), text) is not None
        found[path.relative_to(root).as_posix()] = engine.check(source)
    return found, kept


@pytest.mark.parametrize(("before", "edit"), CASES.values(), ids=CASES)
def test_an_edit_elsewhere_is_seen(tmp_path: Path, before: Files, edit: Mapping[str, str | None]) -> None:
    """The files that were not edited find something else, with a cache as without one; all are reused where nothing changes."""
    root = write(tmp_path / "app", {"pyproject.toml": "", "app/__init__.py": "", **before})
    first, _ = _check(root)
    again, kept = _check(root)
    assert again == first
    assert kept == len(first)
    for name, text in edit.items():
        if text is None:
            (root / name).unlink()
        else:
            write(root, {name: text})
    now, kept = _check(root)
    assert now == _check(root, no_cache=True)[0]
    assert kept, "the empty package rests on nothing"
    for name in before:
        if name not in edit and name.endswith(("views.py", "other.py")):
            assert now[name] != first[name], name
