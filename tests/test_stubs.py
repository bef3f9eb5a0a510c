"""Stubs say only what the vocabulary can say, and what is wrong with a user's stub is said with file and line."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import flake8_perf
from flake8_perf.facts.types import ClassObject, Function
from flake8_perf.models.checking import mistakes
from flake8_perf.models.loader import Models

MODELS = Path(flake8_perf.__file__).parent / "models"
STUBS = sorted(MODELS.rglob("*.pyi"))


@pytest.mark.parametrize("path", STUBS, ids=lambda path: path.stem)
def test_our_stubs_fit_the_vocabulary(path: Path) -> None:
    """Every word is known, its arguments fit, and the parameters that it names are there."""
    assert mistakes(path.name, ast.parse(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("decorator", "said"),
    [
        ('@blocs("http")', "@blocs is no word that a stub may use; did you mean @blocks?"),
        ('@blocks("htttp")', "@blocks: 'htttp' is none of 'http', "),
        ("@blocks", "@blocks has to be called: @blocks(…)"),
        ("@blocks()", "@blocks: missing a required argument: 'kind'"),
        ("@blocks(KIND)", "@blocks takes constants alone"),
        ('@bounded_by("timout")', "@bounded_by: get has no parameter 'timout'"),
        ('@bounded_by("timeout", omitted="never")', "@bounded_by: 'never' is none of "),
        ('@calls("callback", "then")', "@calls: get has no parameter 'callback'"),
    ],
)
def test_mistakes_are_told(decorator: str, said: str) -> None:
    """Misspelt words, kinds and parameters, with the file and the line of the decorator."""
    text = f"x: int\n{decorator}\ndef get(url, timeout=None): ...\n"
    found = mistakes("own.pyi", ast.parse(text))
    assert found
    assert found[0].startswith(f"own.pyi:2: {said}")


def _models(folder: Path, files: dict[str, str]) -> Models:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Models([str(folder)])


def test_a_broken_stub_leaves_ours_in_place(tmp_path: Path) -> None:
    """It is complained about; what was known of the library before still holds."""
    models = _models(tmp_path, {"requests.pyi": "def get(:\n"})
    assert [complaint.split(": ")[0] for complaint in models.complaints] == [f"{tmp_path / 'requests.pyi'}:1"]
    found = models.find("requests.get")
    assert found is not None
    assert isinstance(found.atoms[0], Function)


def test_own_conventions_come_on_top_of_ours(tmp_path: Path) -> None:
    """A name of the user's is added; ours stay, unless the user gives the same name another meaning."""
    models = _models(tmp_path, {"conventions.pyi": "parcels: shop.Client\n", "shop.pyi": "class Client: ...\n"})
    assert {"parcels", "session", "cursor"} <= set(models.conventions)
    assert str(models.by_convention("parcels")) == "shop.Client"
    assert "sqlalchemy.orm" in str(models.by_convention("session"))


def test_a_package_may_be_a_folder(tmp_path: Path) -> None:
    """`shop/__init__.pyi` is the stub of `shop`."""
    models = _models(tmp_path, {"shop/__init__.pyi": "class Client: ...\n"})
    found = models.find("shop.Client")
    assert found is not None
    assert isinstance(found.atoms[0], ClassObject)
