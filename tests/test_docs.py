"""The documentation builds, is complete, and its links lead somewhere; so does the readme."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest
from subprocesses import check

from flake8_perf import __version__
from flake8_perf.models.effects import WORDS
from flake8_perf.rule import discover

PROJECT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def build() -> ModuleType:
    """The module ``docs/build.py``."""
    spec = importlib.util.spec_from_file_location("build", PROJECT / "docs" / "build.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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
