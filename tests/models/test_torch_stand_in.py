"""The stand-in bears what libraries do with torch while they are imported, and stands in for nothing that is installed."""

from __future__ import annotations

import abc
import importlib
import importlib.metadata
import sys
from collections.abc import Iterator
from typing import Any, Generic, TypeVar

import pytest
from models import torch_stand_in

MISSING = "torch_that_is_missing"
T = TypeVar("T")


@pytest.fixture
def torch(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The stand-in, under a name that nothing else has; gone after the test."""
    monkeypatch.setattr(sys, "meta_path", sys.meta_path[:])
    monkeypatch.setattr(torch_stand_in, "PACKAGE", MISSING)
    torch_stand_in.install()
    yield importlib.import_module(MISSING)
    for name in [name for name in sys.modules if name.partition(".")[0] == MISSING]:
        del sys.modules[name]


def test_has_every_module_and_every_name(torch: Any) -> None:
    """A name is the same whenever it is asked for."""
    functional = importlib.import_module(f"{MISSING}.nn.functional")
    assert functional.softmax is functional.softmax
    assert torch.Tensor is torch.Tensor
    assert torch.cuda.amp.GradScaler is torch.cuda.amp.GradScaler


def test_says_its_version(torch: Any) -> None:
    """As a module, and as what is installed."""
    assert torch.__version__ == importlib.metadata.version(MISSING) == torch_stand_in.VERSION
    assert not hasattr(torch, "__file__")


def test_a_class_may_inherit_from_it(torch: Any) -> None:
    """Together with classes that have metaclasses of their own."""

    class Model(torch.nn.Module, abc.ABC, Generic[T]):  # type: ignore[misc]
        weight = torch.zeros(3)

    assert issubclass(Model, torch.nn.Module)
    assert not hasattr(Model, "nonesuch")


def test_a_function_may_be_decorated_with_it(torch: Any) -> None:
    """It stays the function that it is, whose signature is compared."""

    def function() -> None: ...

    assert torch.compile(function) is function
    assert torch.no_grad()(function) is function
    assert torch.amp.autocast("cuda", enabled=False)(function) is function


def test_is_installed_once(torch: Any) -> None:
    """The second call finds the stand-in."""
    finders = sys.meta_path[:]
    torch_stand_in.install()
    assert sys.meta_path == finders


def test_leaves_alone_what_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is a torch, nothing stands in for it."""
    finders = sys.meta_path[:]
    monkeypatch.setattr(torch_stand_in, "PACKAGE", "json")
    torch_stand_in.install()
    assert sys.meta_path == finders
