"""Names mean the files that Python would import; where folders cannot tell, nothing is found."""

from __future__ import annotations

import os
import random
import sys
import time
from pathlib import Path

import pytest

from flake8_perf.project.modules import Location, Modules


def _tree(folder: Path, *names: str) -> Path:
    """Makes empty files below a repository; a name that ends in a slash is a folder."""
    for name in (".git/", *names):
        path = folder / name
        if name.endswith("/"):
            path.mkdir(parents=True, exist_ok=True)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("")
    return folder


def _found(modules: Modules, folder: Path, importer: str, dotted: str) -> list[str]:
    """Where a file's import of a dotted name leads, below the folder."""
    level = len(dotted) - len(dotted.lstrip("."))
    parts = [part for part in dotted[level:].split(".") if part]
    path = str(folder / importer)
    location: Location = modules.above(path, level) if level else modules.top(parts.pop(0), path)
    for part in parts:
        location = modules.below(location, part)
    return [Path(found).relative_to(folder).as_posix() for found in location]


PACKAGE = ("pyproject.toml", "app/__init__.py", "app/db.py", "app/web/__init__.py", "app/web/views.py", "tests/test_db.py")
SOURCES = (
    "pyproject.toml",
    "src/app/__init__.py",
    "src/app/db.py",
    "tests/__init__.py",
    "tests/unit/__init__.py",
    "tests/unit/test_db.py",
)
SERVICES = (
    "services/api/pyproject.toml",
    "services/api/app/__init__.py",
    "services/api/app/main.py",
    "services/api/tests/test_main.py",
    "services/mail/setup.cfg",
    "services/mail/app/__init__.py",
    "services/mail/mailing/__init__.py",
    "libs/shared/pyproject.toml",
    "libs/shared/src/shared/__init__.py",
    "tools/run.py",
)
NAMESPACES = (
    "pyproject.toml",
    "kit-core/pyproject.toml",
    "kit-core/kit/core/__init__.py",
    "kit-plugins/kit-openai/pyproject.toml",
    "kit-plugins/kit-openai/kit/plugins/openai/__init__.py",
    "kit-plugins/kit-openai/kit/plugins/openai/llm.py",
    "kit-plugins/kit-phonic/pyproject.toml",
    "kit-plugins/kit-phonic/kit/plugins/phonic/__init__.py",
    "kit-plugins/kit-phonic/kit/plugins/phonic/speech.py",
)
LOOSE = (
    "pyproject.toml",
    "app/main.py",
    "app/routers/items.py",
    "app/models.py",
    "app/redis.py",
    "app/hubspot.py",
    "app/worker.py",
)
DJANGO = (
    "pyproject.toml",
    "site/manage.py",
    "site/shop/__init__.py",
    "site/shop/models.py",
    "site/site/settings.py",
    "scripts/x.py",
)
UNMARKED = (
    "pyproject.toml",
    "server/auth.py",
    "server/routers/__init__.py",
    "server/routers/users.py",
    "server/scripts/reset.py",
)
GAPS = ("pyproject.toml", "app/__init__.py", "app/core/__init__.py", "app/release/core/__init__.py", "app/release/views.py")


@pytest.mark.parametrize(
    ("tree", "importer", "dotted", "expected"),
    [
        (PACKAGE, "app/web/views.py", "app", ["app/__init__.py"]),
        (PACKAGE, "app/web/views.py", "app.db", ["app/db.py"]),
        (PACKAGE, "app/web/views.py", "app.db.connect", []),
        (PACKAGE, "app/web/views.py", "db", []),
        (PACKAGE, "tests/test_db.py", "app.web.views", ["app/web/views.py"]),
        (PACKAGE, "app/web/not_there_yet.py", "app.db", ["app/db.py"]),
        (PACKAGE, "app/new/folder/x.py", "app.db", ["app/db.py"]),
        (PACKAGE, "app/web/views.py", ".", ["app/web/__init__.py"]),
        (PACKAGE, "app/web/views.py", "..db", ["app/db.py"]),
        (PACKAGE, "app/web/__init__.py", ".views", ["app/web/views.py"]),
        (PACKAGE, "app/web/views.py", "...", [""]),
        (PACKAGE, "tests/test_db.py", ".", ["tests"]),
        (PACKAGE, "app/gone/x.py", ".", []),
        (SOURCES, "src/app/db.py", "app", ["src/app/__init__.py"]),
        (SOURCES, "tests/unit/test_db.py", "app.db", ["src/app/db.py"]),
        (SOURCES, "tests/unit/test_db.py", "tests.unit", ["tests/unit/__init__.py"]),
        (SOURCES, "src/app/db.py", "tests.unit.test_db", ["tests/unit/test_db.py"]),
        ((*SOURCES, "src/__init__.py"), "tests/unit/test_db.py", "app.db", ["src/app/db.py"]),
        ((*SOURCES, "src/__init__.py"), "src/app/db.py", "src.app", ["src/app/__init__.py"]),
        (SOURCES, "src/app/db.py", "src.app.db", ["src/app/db.py"]),  # `src` is a namespace package to who runs from above
        (SERVICES, "services/api/app/main.py", "app", ["services/api/app/__init__.py"]),
        (SERVICES, "services/api/tests/test_main.py", "app.main", ["services/api/app/main.py"]),
        (SERVICES, "services/mail/mailing/x.py", "app", ["services/mail/app/__init__.py"]),
        (SERVICES, "services/mail/mailing/x.py", "app.main", []),
        (SERVICES, "tools/run.py", "app", []),
        (SERVICES, "tools/run.py", "mailing", ["services/mail/mailing/__init__.py"]),
        (SERVICES, "services/api/app/main.py", "shared", ["libs/shared/src/shared/__init__.py"]),
        (NAMESPACES, "kit-core/kit/core/x.py", "kit.core", ["kit-core/kit/core/__init__.py"]),
        (NAMESPACES, "kit-core/kit/core/x.py", "kit.plugins.openai.llm", ["kit-plugins/kit-openai/kit/plugins/openai/llm.py"]),
        (NAMESPACES, "kit-plugins/kit-openai/kit/plugins/openai/llm.py", "kit.core", ["kit-core/kit/core/__init__.py"]),
        (NAMESPACES, "kit-plugins/kit-openai/kit/plugins/openai/llm.py", "openai", []),
        (NAMESPACES, "kit-plugins/kit-phonic/kit/plugins/phonic/speech.py", "phonic", []),
        (LOOSE, "app/routers/items.py", "app.models", ["app/models.py"]),
        (LOOSE, "app/main.py", "models", ["app/models.py"]),
        (LOOSE, "app/routers/items.py", "models", ["app/models.py"]),
        (LOOSE, "app/worker.py", "redis", []),
        (LOOSE, "app/hubspot.py", "hubspot", []),
        (DJANGO, "site/shop/models.py", "shop.models", ["site/shop/models.py"]),
        (DJANGO, "site/shop/models.py", "site", []),  # the standard library's
        (DJANGO, "scripts/x.py", "shop.models", ["site/shop/models.py"]),
        (UNMARKED, "server/routers/users.py", "auth", ["server/auth.py"]),
        (UNMARKED, "server/scripts/reset.py", "auth", ["server/auth.py"]),
        (UNMARKED, "other.py", "auth", []),
        (UNMARKED, "server/scripts/reset.py", "scripts", []),
        (UNMARKED, "server/scripts/reset.py", "server.scripts", ["server/scripts"]),
        (GAPS, "app/release/views.py", "core", []),
        (GAPS, "app/release/core/x.py", "core", []),
        (GAPS, "app/release/views.py", "app.release.core", ["app/release/core/__init__.py"]),
    ],
)
def test_layouts(tree: tuple[str, ...], importer: str, dotted: str, expected: list[str], tmp_path: Path) -> None:
    """Flat and src layouts, several distributions in one repository, namespace packages, scripts."""
    expected = [name if name else "." for name in expected]
    assert _found(Modules(), _tree(tmp_path, *tree), importer, dotted) == expected


def test_a_namespace_has_all_its_portions(tmp_path: Path) -> None:
    """The importer's own comes first, then the topmost, then in the order of names."""
    _tree(tmp_path, *NAMESPACES)
    found = _found(Modules(), tmp_path, "kit-plugins/kit-phonic/kit/plugins/phonic/speech.py", "kit")
    assert found == ["kit-plugins/kit-phonic/kit", "kit-core/kit", "kit-plugins/kit-openai/kit"]
    found = _found(Modules(), tmp_path, "kit-core/kit/core/x.py", "kit.plugins")
    assert found == ["kit-plugins/kit-openai/kit/plugins", "kit-plugins/kit-phonic/kit/plugins"]


def test_packages_that_share_a_name_are_no_namespace(tmp_path: Path) -> None:
    """Two services have an `app` without ``__init__.py``: each means its own, and a third knows not which."""
    tree = [f"{service}/{name}" for service in ("a", "b") for name in ("pyproject.toml", "app/main.py", "app/config.py")]
    _tree(tmp_path, *tree, "b/app/extra.py", "c/pyproject.toml", "c/run.py")
    modules = Modules()
    assert _found(modules, tmp_path, "a/app/main.py", "app") == ["a/app"]
    assert _found(modules, tmp_path, "a/app/main.py", "app.extra") == []
    assert _found(modules, tmp_path, "c/run.py", "app") == []
    _tree(tmp_path, "d/pyproject.toml", "d/app/__init__.py", "e/pyproject.toml", "e/run.py")
    assert _found(Modules(), tmp_path, "a/app/main.py", "app") == ["a/app"]
    assert _found(Modules(), tmp_path, "e/run.py", "app") == ["d/app/__init__.py"]


@pytest.mark.parametrize(
    "name", ["redis", "stripe", "json", "test_fixture", "node_thing", "build", "built", "hidden", "environ", "deep"]
)
def test_only_roots_count(name: str, tmp_path: Path) -> None:
    """A name of a library is not caught by a folder of the same name somewhere in the tree."""
    _tree(
        tmp_path,
        "pyproject.toml",
        "app/__init__.py",
        "json.py",
        "redis/compose.py",
        "tests/redis/__init__.py",
        "tests/redis/inner/__init__.py",
        "tests/project/setup.py",
        "tests/project/test_fixture.py",
        "plugins/stripe/__init__.py",
        "node_modules/thing/setup.py",
        "node_modules/thing/node_thing.py",
        "build/loose.py",
        "build/lib/setup.py",
        "build/lib/built.py",
        ".cache/setup.py",
        ".cache/hidden.py",
        "env/pyvenv.cfg",
        "env/setup.py",
        "env/environ.py",
        "a/b/c/d/setup.py",
        "a/b/c/d/deep.py",
    )
    modules = Modules()
    for importer in ("app/main.py", "main.py", "tests/test_main.py", "plugins/stripe/client.py", "tests/redis/test_redis.py"):
        assert _found(modules, tmp_path, importer, name) == []


@pytest.mark.parametrize(
    "declaration",
    [
        'dependencies = [\n    "hub-spot[fast]>=1",\n]',
        'dependencies = ["a", "hub_spot ~= 2.0"]',
        '[tool.poetry.dependencies]\nhub-spot = "^1.2"',
        '[tool.poetry.dependencies]\nHub.Spot = { extras = ["x"], version = "1" }',
        'dependencies = ["hub-spot-client>=3"]',
        "dependencies = [\"hub-spot ; python_version < '3.12'\"]",
    ],
)
def test_a_declared_dependency_is_not_a_neighbour(declaration: str, tmp_path: Path) -> None:
    """Beside modules that are perhaps no scripts, a module of a dependency's name is not the dependency."""
    _tree(tmp_path, "app/hub_spot.py", "app/other.py", "app/sync.py").joinpath("pyproject.toml").write_text(declaration)
    assert _found(Modules(), tmp_path, "app/sync.py", "other") == ["app/other.py"]
    assert _found(Modules(), tmp_path, "app/sync.py", "hub_spot") == []
    assert _found(Modules(), tmp_path, "app/sync.py", "app.hub_spot") == ["app/hub_spot.py"]


def test_requirements_declare(tmp_path: Path) -> None:
    """A bare name in ``requirements.txt`` is a dependency, and a folder of scripts doesn't take its place."""
    _tree(tmp_path, "deploy/terraform.py", "terraform/run.py", "lone/run.py").joinpath("requirements.txt").write_text(
        "terraform\n"
    )
    assert _found(Modules(), tmp_path, "main.py", "terraform") == []
    assert _found(Modules(), tmp_path, "main.py", "lone") == ["lone"]


def test_never_above_the_project(tmp_path: Path) -> None:
    """What lies beside a repository is another's; where nothing marks a project, the folders on the way count, near to far."""
    _tree(tmp_path / "repository", "app/__init__.py")
    _tree(tmp_path / "other", "loose/__init__.py").joinpath(".git").rmdir()
    for name in ("beside.py", "other/neighbour.py", "other/src/inner.py"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("")
    modules = Modules()
    assert _found(modules, tmp_path, "repository/app/x.py", "beside") == []
    assert _found(modules, tmp_path, "other/loose/x.py", "neighbour") == ["other/neighbour.py"]
    assert _found(modules, tmp_path, "other/loose/x.py", "beside") == ["beside.py"]
    assert modules.root_of(str(tmp_path / "repository" / "app" / "x.py")) == str(tmp_path / "repository")
    assert modules.above(str(tmp_path / "x.py"), 100) == ()


def test_kinds_of_files(tmp_path: Path) -> None:
    """A package goes before a module, a module before a portion; stubs and what is no file are nothing; cases differ."""
    _tree(tmp_path, "a.py", "a/__init__.py", "b.py", "b/x.py", "c.pyi", "d.py/x", "Upper.py", "e/x.pyi", "f/")
    expected = {"a": ["a/__init__.py"], "b": ["b.py"], "c": [], "d": [], "upper": [], "Upper": ["Upper.py"], "e": [], "f": []}
    assert {name: _found(Modules(), tmp_path, "x.py", name) for name in expected} == expected


def test_given_roots(tmp_path: Path) -> None:
    """They are the path, in order: the first wins, and nothing else is looked for."""
    _tree(tmp_path, *SERVICES, "one/ns/a.py", "one/ns/both.py", "two/ns/b.py", "two/ns/both.py")
    roots = [str(tmp_path / name) for name in ("services/mail", "services/api", "one", "two", "missing")]
    modules = Modules(roots)
    assert _found(modules, tmp_path, "services/api/app/main.py", "app") == ["services/mail/app/__init__.py"]
    assert _found(modules, tmp_path, "tools/run.py", "shared") == []
    assert _found(modules, tmp_path, "tools/run.py", "ns") == ["one/ns", "two/ns"]
    assert _found(modules, tmp_path, "tools/run.py", "ns.both") == ["one/ns/both.py"]
    assert _found(Modules(roots[::-1]), tmp_path, "tools/run.py", "app.main") == ["services/api/app/main.py"]


ODD = ["", ".", "..", "a.b", "a/b", "/etc", "a\0b", "\ud800", "x" * 100_000, "__init__", "__main__", "1a", "a b", "-"]


@pytest.mark.parametrize("name", ODD, ids=range(len(ODD)))
def test_odd_names(name: str, tmp_path: Path) -> None:
    """Whatever is asked, nothing raises."""
    _tree(tmp_path, "app/__init__.py", "a.b/__init__.py", "__main__.py", "a/b/__init__.py")
    modules = Modules()
    importer = str(tmp_path / "app" / "x.py")
    assert modules.top(name, importer) == ()
    assert modules.below((str(tmp_path / "app" / "__init__.py"),), name) == ()
    assert modules.below((), name) == ()
    for odd in (name, f"/{name}/x.py", f"{tmp_path}/{name}/x.py", "/src" * 5_000 + "/x.py"):
        assert modules.top("nothing_of_this_name", odd) == ()
        modules.above(odd, 3)
        modules.root_of(odd)
    assert modules.above(importer, 0) == modules.above(importer, 10**9) == ()
    assert Modules([name]).top("nothing_of_this_name", importer) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="links and permissions are others there")
def test_links_and_locks(tmp_path: Path) -> None:
    """Links in circles end, those to one file are one module, and a folder that may not be read is empty."""
    _tree(tmp_path, "a/setup.py", "a/shared/__init__.py", "b/setup.py", "locked/x.py", "c/main.py")
    (tmp_path / "b/shared").symlink_to(tmp_path / "a/shared")
    (tmp_path / "a/loop").symlink_to(tmp_path / "a")
    (tmp_path / "c/self").symlink_to("self")
    (tmp_path / "c/self.py").symlink_to("self.py")
    (tmp_path / "c/gone.py").symlink_to("nowhere")
    (tmp_path / "locked").chmod(0)
    modules = Modules()
    try:
        assert _found(modules, tmp_path, "c/main.py", "shared") == ["a/shared/__init__.py"]
        assert [_found(modules, tmp_path, "c/main.py", name) for name in ("self", "gone", "c.self")] == [[], [], []]
        assert _found(modules, tmp_path, "c/main.py", "c.main") == ["c/main.py"]
        assert _found(modules, tmp_path, "a/x.py", "loop.loop.loop.shared") == []  # `loop` is a distribution, no portion
        assert os.geteuid() == 0 or _found(modules, tmp_path, "c/main.py", "locked.x") == []
    finally:
        (tmp_path / "locked").chmod(0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_maze_of_links(tmp_path: Path) -> None:
    """A folder with many links to itself is as good as endless, and is given up soon."""
    _tree(tmp_path, "maze/", "app/x.py")
    for number in range(100):
        (tmp_path / "maze" / f"way{number}").symlink_to(tmp_path / "maze")
    started = time.process_time()
    assert _found(Modules(), tmp_path, "app/x.py", "maze") == []
    assert time.process_time() - started < 2  # 0.1 s on a quiet machine


def test_listing_order_and_working_folder_never_show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same answers, whichever order a file system lists its folders in, wherever the run starts."""
    _tree(tmp_path, *NAMESPACES, *SERVICES, "src/app2/__init__.py")
    importers = [name for name in (*NAMESPACES, *SERVICES) if name.endswith(".py")]
    names = ["kit", "app", "shared", "mailing", "app2", "tools", "kit.plugins"]

    def answers() -> list[list[str]]:
        modules = Modules()
        return [_found(modules, tmp_path, importer, name) for importer in importers for name in names]

    expected, scandir = answers(), os.scandir

    class Shuffled:
        """A listing in another order."""

        def __init__(self, path: str) -> None:
            with scandir(path) as entries:
                self._entries = random.Random(path).sample(found := list(entries), len(found))

        def __enter__(self) -> list[os.DirEntry[str]]:
            return self._entries

        def __exit__(self, *_: object) -> None: ...

    monkeypatch.setattr(os, "scandir", Shuffled)
    monkeypatch.chdir(tmp_path / "services/api")
    assert answers() == expected
    assert Modules().top("app", "tests/x.py") == Modules().above("app/x.py", 1) == ()
    assert any(expected)


def test_twenty_thousand_look_ups(tmp_path: Path) -> None:
    """A large tree costs one listing of each folder and a look into a dict for each name."""
    parts = [f"part{number}" for number in range(300)]
    _tree(
        tmp_path,
        "pyproject.toml",
        "app/__init__.py",
        *(f"app/{part}/{name}.py" for part in parts for name in ("__init__", "views")),
    )
    modules, started = Modules(), time.process_time()
    for number in range(20_000):
        importer = str(tmp_path / "app" / parts[number % 300] / "views.py")
        assert modules.below(modules.top("app", importer), parts[number % 299])
        assert not modules.top(f"library{number % 70}", importer)
    assert time.process_time() - started < 0.6  # 0.1 s on a quiet machine
