"""The documentation builds, is complete, shows what is really printed, and its links lead somewhere; so does the readme."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest
from flake8.options.manager import OptionManager
from subprocesses import check

from flake8_perf import __version__
from flake8_perf.faces.flake8 import Plugin
from flake8_perf.models.effects import WORDS
from flake8_perf.rule import discover

PROJECT = Path(__file__).parent.parent


def _module(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, PROJECT / "docs" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def build() -> ModuleType:
    """The module ``docs/build.py``."""
    return _module("build")


transcripts = _module("transcripts")


def test_every_rule_has_its_page(build: ModuleType, tmp_path: Path) -> None:
    """Pages are written where they are asked for, without marks, and linked."""
    assert build.main([str(tmp_path)]) == 0
    overview = (tmp_path / "rules/index.md").read_text(encoding="utf-8")
    for rule in discover():
        page = tmp_path / "rules" / build.page_name(rule)
        assert rule.card().title in page.read_text(encoding="utf-8")
        assert "# want" not in page.read_text(encoding="utf-8")
        assert page.name in overview
    vocabulary = (tmp_path / "vocabulary.md").read_text(encoding="utf-8")
    assert all(f"## {word}\n" in vocabulary for word in WORDS)


def test_links_that_lead_nowhere_are_seen(build: ModuleType) -> None:
    """The check of links is one."""
    built = {"a.md": "[b](sub/b.md) [no](c.md) [web](https://x.example)", "sub/b.md": "[a](../a.md#part) [no](a.md)"}
    assert [words.split(":")[0] for words in build.broken_links(built)] == ["a.md", "sub/b.md"]


def test_every_rule_tells_its_limits(build: ModuleType) -> None:
    """The page of limits has the words of each card, below the title of its family."""
    limits = build.pages()["limits.md"]
    for rule in discover():
        assert f"{rule.code} {rule.name()}" in limits
        assert " ".join(rule.card().known_limits.split()) in limits
    titles = [line for line in limits.splitlines() if line.startswith("## ")]
    assert len(titles) == len(set(titles))
    assert "## Database queries" in titles


def test_vocabulary_says_who_asks_for_a_kind(build: ModuleType) -> None:
    """Whoever writes a stub sees which rules a kind of work concerns."""
    rows = [line.split(" | ") for line in build.pages()["vocabulary.md"].splitlines() if line.startswith("| `")]
    asked = {row[0].strip("| `"): row[2] for row in rows}
    assert "PRF201" in asked["http"]
    assert "PRF206" in asked["llm"]


def test_every_family_is_explained() -> None:
    """The page about how the rules think has a section for each hundred of codes."""
    families = (PROJECT / "docs" / "families.md").read_text(encoding="utf-8")
    assert all(f": {rule.code[:4]}xx\n" in families for rule in discover())


def test_every_option_is_explained() -> None:
    """The overview has a row for each option of our own."""
    manager = OptionManager(version="", plugin_versions="", parents=[], formatter_names=[])
    Plugin.add_options(manager)
    overview = (PROJECT / "docs" / "index.md").read_text(encoding="utf-8")
    names = [f"{option.long_option_name}".lstrip("-") for option in manager.options]
    assert names
    assert all(re.search(rf"^\| `(--)?{name}` \|", overview, re.MULTILINE) for name in names)


@pytest.mark.parametrize("page", [*transcripts.pages()], ids=lambda page: page.stem)
def test_pages_show_what_is_really_printed(page: Path, tmp_path: Path) -> None:
    """What a page says its commands print, they print; else ``python docs/transcripts.py`` puts in what they print now."""
    shown = page.read_text(encoding="utf-8")
    assert transcripts.refreshed(shown, tmp_path) == shown


def test_a_page_that_shows_something_else_is_seen(tmp_path: Path) -> None:
    """A file may come in parts, and what is shown is what comes of all of them."""
    first = '```python title="a/nap.py"\nimport time\n```\n'
    second = '\nThen:\n\n```python title="a/nap.py"\nasync def nap():\n    time.sleep(1)\n```\n'
    command = "$ flake8-perf check --isolated --select=PRF202 a"
    page = f"{first}{second}\n```console\n{command}\nnothing at all\n```\n"
    now = transcripts.refreshed(page, tmp_path)
    assert "nothing at all" not in now
    assert f"{command}\na/nap.py:5:5: PRF202 " in now.replace("\\", "/")
    assert now.startswith(first + second)


def test_readme_links() -> None:
    """Files that the readme points to are there."""
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", (PROJECT / "README.md").read_text(encoding="utf-8")):
        assert (PROJECT / target).exists(), target


def test_changelog_knows_this_version() -> None:
    """A release without an entry would be one that nobody can read about; every rule is named in one."""
    changelog = (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## {__version__} " in changelog
    assert all(f"{rule.code} {rule.name()}" in " ".join(changelog.split()) for rule in discover())


def test_readme_shows_what_is_really_printed() -> None:
    """The places and codes that the readme shows are found in the example project."""
    shown = re.findall(r"^    (shop/\S+: PRF\d{3})", (PROJECT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    outcome = check("shop", folder=PROJECT / "examples")
    assert shown
    assert not set(shown) - set(outcome.findings)
    assert len(outcome.findings) == 10
