"""The stand-in bears what sounddevice does while it is imported, and stands in for nothing that is installed."""

from __future__ import annotations

import ctypes.util
import importlib
import sys
from pathlib import Path
from typing import Any

import pytest
from models import portaudio_stand_in

LIKE_SOUNDDEVICE = """
from ctypes.util import find_library
from _audio_that_is_missing import ffi

name = find_library("audio_that_is_missing")
if name is None:
    raise OSError("not found")
library = ffi.dlopen(name)
formats = {"float32": library.float32}
if library.initialise() < 0:
    raise RuntimeError("not initialised")
"""


@pytest.fixture
def package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """The name of a package that needs a library that is missing, as sounddevice does; gone after the test."""
    name = "like_sounddevice"
    (tmp_path / f"{name}.py").write_text(LIKE_SOUNDDEVICE)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "modules", sys.modules.copy())
    monkeypatch.setattr(portaudio_stand_in, "PACKAGE", name)
    monkeypatch.setattr(portaudio_stand_in, "BINDING", "_audio_that_is_missing")
    monkeypatch.setattr(portaudio_stand_in, "LIBRARY", "audio_that_is_missing")
    return name


def test_lets_it_be_imported(package: str) -> None:
    """And finding libraries is as it was."""
    find_library: Any = ctypes.util.find_library
    portaudio_stand_in.install()
    assert importlib.import_module(package).formats == {"float32": 0}
    assert ctypes.util.find_library is find_library


def test_leaves_alone_what_is_installed(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is such a library, nothing stands in for it."""
    monkeypatch.setattr(ctypes.util, "find_library", lambda name: f"{name}.so")
    portaudio_stand_in.install()
    assert "_audio_that_is_missing" not in sys.modules
    assert package not in sys.modules


def test_needs_no_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where sounddevice is missing, that is for the comparison to say."""
    monkeypatch.setattr(portaudio_stand_in, "PACKAGE", "package_that_is_missing")
    monkeypatch.setattr(portaudio_stand_in, "BINDING", "_audio_that_is_missing")
    portaudio_stand_in.install()
    assert "_audio_that_is_missing" not in sys.modules
