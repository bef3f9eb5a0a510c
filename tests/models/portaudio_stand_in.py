"""A stand-in for PortAudio, so that sounddevice can be compared with its stub where that C library isn't installed.

The wheel of sounddevice for Linux loads the system's PortAudio and initialises it while it is imported. Nothing of that
shows in the signatures that are compared, so here every function of the library is there and gives 0, which means success.
"""

from __future__ import annotations

import ctypes.util
import importlib
import importlib.util
import sys
from types import ModuleType
from typing import Any
from unittest import mock

LIBRARY = "portaudio"
PACKAGE = "sounddevice"
BINDING = "_sounddevice"


def install() -> None:
    """Import sounddevice over the stand-in if it is installed and PortAudio is not; later calls change nothing."""
    if PACKAGE in sys.modules or not importlib.util.find_spec(PACKAGE) or ctypes.util.find_library(LIBRARY):
        return
    binding: Any = ModuleType(BINDING)
    binding.ffi = _Zero()
    sys.modules[BINDING] = binding
    with mock.patch("ctypes.util.find_library", return_value=LIBRARY):
        importlib.import_module(PACKAGE)


class _Zero(int):
    """A number, a library and a function at once: each of its names, and what it gives when called, is such a zero."""

    def __getattr__(self, name: str) -> _Zero:
        return self

    def __call__(self, *args: Any) -> _Zero:
        return self
