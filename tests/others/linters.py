"""The other linters as they come: on a folder, with no configuration."""

from __future__ import annotations

import functools
import json
import re
import subprocess
import sys
from pathlib import Path

Reported = dict[tuple[str, int], set[str]]
"""The codes reported, by file name and line."""

_PLUGINS = {"async": r"ASYNC\d+", "bugbear": r"B\d+", "comprehensions": r"C4\d+"}
"""The codes of each plugin of flake8, by the name of its profile."""


def reported(profile: str, folder: Path) -> Reported:
    """What the linter of a profile reports of the files right in a folder."""
    found: Reported = {}
    lines = _ruff(folder) if profile == "ruff" else _flake8(folder)
    for name, line, code in lines:
        if profile == "ruff" or re.fullmatch(_PLUGINS[profile], code):
            found.setdefault((name, line), set()).add(code)
    return found


def _run(*argv: str, folder: Path) -> str:
    command = [sys.executable, "-m", *argv]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode in (0, 1), done.stderr
    assert not done.stderr.strip(), done.stderr
    return done.stdout


@functools.cache
def _ruff(folder: Path) -> list[tuple[str, int, str]]:
    found = json.loads(_run("ruff", "check", "--isolated", "--no-cache", "--output-format=json", ".", folder=folder))
    return [(Path(item["filename"]).name, item["location"]["row"], str(item["code"])) for item in found]


@functools.cache
def _flake8(folder: Path) -> list[tuple[str, int, str]]:
    lines = re.findall(r"^\./([^:]+):(\d+):\d+: (\S+)", _run("flake8", "--isolated", ".", folder=folder), re.MULTILINE)
    return [(name, int(line), code) for name, line, code in lines]
