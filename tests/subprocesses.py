"""flake8 and flake8-perf as a user starts them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

SLEEPY = "import time\n\n\nasync def nap():\n    time.sleep(1)\n"
"""Five lines with one finding, of PRF202, at the fifth line's fifth column."""

BLOCKING = "import requests\n\n\nasync def nap():\n    requests.get('https://a.example', timeout=1)\n"
"""The same with a rule that is on by default: `BLOCKING_CODE` at the fifth line's fifth column."""

BLOCKING_CODE = "PRF201"


@dataclass(frozen=True)
class Outcome:
    """What a command printed and its exit code."""

    code: int
    out: str
    err: str

    @property
    def findings(self) -> list[str]:
        """``path:line:column: CODE`` of each PRF finding, in the order printed."""
        lines = [line.split(" ") for line in self.out.splitlines()]
        return [f"{words[0]} {words[1]}" for words in lines if len(words) > 1 and words[1].startswith("PRF")]


def run(*argv: str, folder: Path, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Outcome:
    """Runs ``python -m argv`` in `folder`. Fails where a traceback shows, whatever the exit code."""
    done = subprocess.run(
        [sys.executable, "-m", *argv],
        cwd=folder,
        input=stdin,
        capture_output=True,
        timeout=120,
        check=False,
        env={**os.environ, "PYTHONUTF8": "1", "PYTHONWARNINGS": "", **(env or {})},
    )
    outcome = Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert "Traceback" not in outcome.out + outcome.err, outcome
    return outcome


def flake8(*argv: str, folder: Path, stdin: bytes = b"") -> Outcome:
    """Runs flake8."""
    return run("flake8", *argv, folder=folder, stdin=stdin)


def check(*argv: str, folder: Path, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Outcome:
    """Runs ``flake8-perf check``."""
    return run("flake8_perf", "check", *argv, folder=folder, stdin=stdin, env=env)


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Writes the files below `folder`; bytes as they are, text in UTF-8 with its line ends as they are."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder
