"""A stand-in for torch, so that what imports it can be compared with its stub where torch itself is too large to install.

The wheel of torch for Linux takes half a gigabyte, and the CUDA libraries that it asks for take several more. While they
are imported, transformers and sentence-transformers only inherit from its classes, decorate with its functions and
annotate with its types, and none of that shows in the signatures that are compared. So here every module of torch has
every name, and each is a class that can be inherited from, called and used as a decorator.
"""

from __future__ import annotations

import abc
import importlib.util
import sys
from collections.abc import Iterable, Sequence
from importlib.machinery import ModuleSpec
from importlib.metadata import Distribution, DistributionFinder
from pathlib import Path
from types import ModuleType
from typing import Any

PACKAGE = "torch"
VERSION = "2.15.0"
"""Newer than what any of the libraries asks for at least."""


def install() -> None:
    """Let ``import torch`` find the stand-in if there is no torch; later calls change nothing."""
    if importlib.util.find_spec(PACKAGE) is None:
        sys.meta_path.append(_Finder())


class _NameMeta(abc.ABCMeta):
    """What the class of a name answers; an `ABCMeta`, so that a library's class can inherit from it and from one's own."""

    def __getattr__(cls, name: str) -> Any:
        if not _is_torch(cls.__module__):  # a library's own class has what the library gives it
            raise AttributeError(name)
        return _made(cls, name, cls.__module__)

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        return args[0] if args and callable(args[0]) else cls  # as a decorator, with and without arguments


def _is_torch(module: str) -> bool:
    return module.partition(".")[0] == PACKAGE


def _made(owner: Any, name: str, module: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    made = _NameMeta(name, (), {"__module__": module})
    setattr(owner, name, made)  # the same whenever it is asked for
    return made


class _Module(ModuleType):
    """A module, or a package, that has every name."""

    __version__ = VERSION

    def __getattr__(self, name: str) -> Any:
        return _made(self, name, self.__name__)


class _Finder:
    """Finds torch, each of its modules, and what its installation would say of its version."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """A package of that name, if it is torch or in it."""
        return ModuleSpec(name, self, is_package=True) if _is_torch(name) else None  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """The module, which needs no code."""
        return _Module(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing is left to do."""

    def find_distributions(self, context: DistributionFinder.Context) -> Iterable[Distribution]:
        """Torch, if it is asked for by name."""
        return [_TorchDistribution()] if context.name == PACKAGE else []


class _TorchDistribution(Distribution):
    def read_text(self, filename: str) -> str | None:
        return f"Name: {PACKAGE}\nVersion: {VERSION}\n" if filename == "METADATA" else None

    def locate_file(self, path: Any) -> Any:
        return Path(path)
