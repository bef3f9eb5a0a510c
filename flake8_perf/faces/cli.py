"""The ``flake8-perf`` command: finds the module that a subcommand is named for, and runs it."""

from __future__ import annotations

import difflib
import importlib
import os
import pkgutil
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from flake8_perf import __version__
from flake8_perf.faces import commands

if TYPE_CHECKING:
    from types import ModuleType


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one subcommand with its own arguments and returns the process's exit code.

    Every module in `flake8_perf.faces.commands` is a subcommand: its name is the word, its docstring's first line the
    help, and ``run(argv) -> int`` the work.
    """
    word, *rest = [*(sys.argv[1:] if argv is None else argv)] or [""]
    if word in {"-h", "--help", "help"}:
        print(_help())
        return 0
    if word in {"-V", "--version"}:
        print(f"flake8-perf {__version__}")
        return 0
    if word not in _words():
        return _unknown(word)
    try:
        return int(_command(word).run(rest))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever reads (head, less) went away; without this the interpreter complains again while closing stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _words() -> list[str]:
    return sorted(info.name for info in pkgutil.iter_modules(commands.__path__))


def _command(word: str) -> ModuleType:
    return importlib.import_module(f"{commands.__name__}.{word}")


def _help() -> str:
    lines = ["usage: flake8-perf COMMAND [OPTIONS] …", ""]
    for word in _words():
        summary = (_command(word).__doc__ or "").partition("\n")[0]
        lines.append(f"  {word:<10}{summary}")
    return "\n".join([*lines, "", "flake8-perf COMMAND --help tells more; --version prints the version."])


def _unknown(word: str) -> int:
    if not word:
        print(_help(), file=sys.stderr)
        return commands.BAD_INPUT
    near = difflib.get_close_matches(word, _words(), 1, 0.5)
    # `flake8-perf src/` is what fingers used to flake8 type first.
    hint = f"flake8-perf check {word}" if os.path.exists(word) else near[0] if near else ", ".join(_words())
    print(f"flake8-perf: no command is called {word!r}; did you mean {hint}?", file=sys.stderr)
    return commands.BAD_INPUT
