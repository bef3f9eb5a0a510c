"""What the pages show is what really happens: writes the files of a page, runs its commands, compares what they print.

A fenced block with ``title="path"`` is that file, or the rest of it where the page has begun it further up. A ``console`` block
holds commands (``$ …``) and what they print. ``python docs/transcripts.py`` puts in what they print now.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from flake8_perf.faces import cli
from flake8_perf.faces.flake8 import Plugin

HERE = Path(__file__).parent
_BLOCK = re.compile(r'^```(?P<kind>\w+)(?: title="(?P<path>[^"]+)")?\n(?P<text>.*?)^```$', re.MULTILINE | re.DOTALL)


def refreshed(page: str, folder: Path) -> str:
    """The text of a page with what its commands really print, its files written into `folder`."""

    def replaced(block: re.Match[str]) -> str:
        if block["path"]:
            _write(folder / block["path"], block["text"])
        if block["kind"] != "console":
            return block[0]
        commands = [line for line in block["text"].splitlines() if line.startswith("$ ")]
        return "\n".join(["```console", *(f"{command}\n{run(command[2:], folder)}" for command in commands)]) + "```"

    return _BLOCK.sub(replaced, page)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_text(encoding="utf-8") + "\n\n" if path.exists() else ""
    path.write_text(before + text, encoding="utf-8")


def run(command: str, folder: Path) -> str:
    """What a command prints in a folder: ``flake8-perf …``, or ``python …`` with the tests' modules at hand."""
    word, *argv = shlex.split(command)
    if word == "flake8-perf":
        return _in_process(lambda: cli.main(argv), folder)
    path = os.pathsep.join(str(HERE.parent / name) for name in ("", "tests"))
    known = {**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1"}
    done = subprocess.run([sys.executable, *argv], cwd=folder, env=known, capture_output=True, timeout=120, check=True)
    return done.stdout.decode().replace(os.linesep, "\n")


def _in_process(work: Callable[[], object], folder: Path) -> str:
    """What work prints with `folder` as the current one: a process of its own would take most of the time to start."""
    before, engine, printed = Path.cwd(), Plugin.engine, io.StringIO()
    os.chdir(folder)
    try:
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            work()
    finally:
        os.chdir(before)
        Plugin.engine = engine
    return printed.getvalue()


def pages() -> Iterator[Path]:
    """The pages that show a command at work."""
    yield from (path for path in sorted(HERE.glob("*.md")) if "```console" in path.read_text(encoding="utf-8"))


def main() -> None:
    """Rewrites the pages whose commands print something else by now."""
    for path in pages():
        text = path.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            now = refreshed(text, Path(folder))
        if now != text:
            path.write_text(now, encoding="utf-8")
            print(f"{path.name} shows something else now")


if __name__ == "__main__":
    main()
