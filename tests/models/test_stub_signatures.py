"""Every stub agrees with its library. Asked for by name, in the environment of ``requirements*.txt``; it never skips."""

from __future__ import annotations

import functools
import importlib
import pdb
from pathlib import Path

import pytest
from models.compare_stubs import Verdict, compare, declared_differences, outdated, set_up, stub_files


@pytest.fixture(autouse=True, scope="module")
def _process_as_libraries_need_it() -> None:
    """It has no network, a torch, and a `pdb` without the functions that pytest puts into it."""
    set_up()
    importlib.reload(pdb)


@functools.cache
def verdict_on(stub: Path) -> Verdict:
    """What the comparison of one stub gave, done once."""
    return compare(stub, declared_differences())


@pytest.mark.parametrize("stub", stub_files(), ids=lambda stub: stub.stem)
def test_stub_agrees_with_its_library(stub: Path) -> None:
    """Names, order, kinds and defaults are those of the library, or the difference is declared with its reason."""
    verdict = verdict_on(stub)
    print(verdict)
    assert not verdict.undeclared, "\n".join(map(str, (verdict, *verdict.undeclared)))


def test_declared_differences_are_still_there() -> None:
    """A declaration that nothing needs any more is taken out."""
    assert not outdated(declared_differences(), map(verdict_on, stub_files()))
