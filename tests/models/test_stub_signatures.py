"""Every stub agrees with its library. Asked for by name, in the environment of ``requirements.txt``; it never skips."""

from __future__ import annotations

from pathlib import Path

import pytest
from models.compare_stubs import compare, declared_differences, outdated, stub_files


@pytest.mark.parametrize("stub", stub_files(), ids=lambda stub: stub.stem)
def test_stub_agrees_with_its_library(stub: Path) -> None:
    """Names, order, kinds and defaults are those of the library, or the difference is declared with its reason."""
    verdict = compare(stub, declared_differences())
    print(verdict)
    assert not verdict.undeclared, "\n".join(map(str, (verdict, *verdict.undeclared)))


def test_declared_differences_are_still_there() -> None:
    """A declaration that nothing needs any more is taken out."""
    declared = declared_differences()
    assert not outdated(declared, [compare(stub, declared) for stub in stub_files()])
