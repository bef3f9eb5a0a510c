"""The command line beyond what flake8 does: exit codes, order, colours, explain, rules."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from flake8.discover_files import expand_paths
from subprocesses import BLOCKING, BLOCKING_CODE, check, flake8, run, write

from flake8_perf.faces.options import read_options
from flake8_perf.faces.walking import files_below
from flake8_perf.rule import discover

FINDING = f"nap.py:5:5: {BLOCKING_CODE}"


def test_exit_codes_and_streams(tmp_path: Path) -> None:
    """Findings on stdout, the count on stderr; 0, 1 and 2 as promised."""
    write(tmp_path, {"nap.py": BLOCKING, "fine.py": "x = 1\n"})
    found = check("nap.py", "fine.py", folder=tmp_path)
    assert re.fullmatch(rf"{FINDING} \S.*\n", found.out)
    assert (found.code, found.err) == (1, "1 finding in 2 files\n")
    assert check("fine.py", folder=tmp_path).code == 0
    assert check("--exit-zero", "nap.py", folder=tmp_path).code == 0
    assert check("--exit-zero", "missing.py", folder=tmp_path).code == 2


def test_output_is_in_the_order_of_the_paths(tmp_path: Path) -> None:
    """As given, sorted inside folders, a path given twice told once, with any number of workers."""
    names = [f"{folder}/m{number}.py" for folder in ("b", "a", "a/c") for number in range(9)]
    write(tmp_path, dict.fromkeys([*names, "z.py"], BLOCKING))
    expected = ["z.py", *sorted(n for n in names if n[0] == "b"), *sorted(n for n in names if n[:3] != "a/c" and n[0] == "a")]
    expected += sorted(n for n in names if n[:3] == "a/c")
    for jobs in ("-j1", "-j2", "-j4", "-j0"):
        outcome = check(jobs, "z.py", "b", "z.py", "a", "b/m3.py", folder=tmp_path)
        assert [line.split(":")[0] for line in outcome.findings] == expected


def test_the_same_files_as_flake8(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Walking follows flake8's rules for folders, patterns, and paths given expressly."""
    names = ("a.py", "a/b.py", "a/b.txt", "a/.tox/c.py", "a/x.egg/d.py", "build/e.py", "a/f/g.pyi", "__pycache__/h.py")
    write(tmp_path, dict.fromkeys(names, ""))
    flags = ["--isolated", "--exclude=.tox,build,*.egg,__pycache__", "--filename=*.py,*.pyi"]
    monkeypatch.chdir(tmp_path)
    for paths in ([], ["a"], ["a/b.txt", "a"], ["build"], ["./build/", "a/.tox"], [str(tmp_path)], ["nowhere", "a/f"]):
        options = read_options([*flags, *paths], command="check")
        patterns, excluded = options.filename, (*options.exclude, *options.extend_exclude)
        theirs = expand_paths(paths=paths, stdin_display_name="stdin", filename_patterns=patterns, exclude=excluded)
        assert sorted(files_below(options, print)) == sorted(theirs)


def test_workers_that_inherit_nothing(tmp_path: Path) -> None:
    """Where processes are spawned, each reads the options again, and complaints are printed once."""
    write(tmp_path, {"a.py": BLOCKING, "b.py": BLOCKING, "c.py": "", "setup.cfg": "[flake8]\nextend-select = PRF999\n"})
    program = """
import multiprocessing
multiprocessing.set_start_method("spawn")
from flake8_perf.faces.cli import main
main(["check", "-j2"])
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.count(BLOCKING_CODE) == 2
    assert done.stderr.count("PRF999") == 1


def test_a_reader_that_goes_away(tmp_path: Path) -> None:
    """``| head`` ends the run without a traceback."""
    write(tmp_path, {f"m{number}.py": BLOCKING * 50 for number in range(40)})
    command = [sys.executable, "-m", "flake8_perf", "check", "-j1"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()


def _on_a_terminal(*argv: str, folder: Path, env: dict[str, str]) -> str:
    """What a user sees whose stdout and stderr are a terminal."""
    ours, theirs = pty.openpty()
    environment = {key: value for key, value in os.environ.items() if key not in {"NO_COLOR", "COLUMNS"}}
    command = [sys.executable, "-m", "flake8_perf", *argv]
    with subprocess.Popen(command, cwd=folder, stdout=theirs, stderr=theirs, env={**environment, "TERM": "xterm", **env}):
        os.close(theirs)
        seen = b""
        while True:
            try:
                chunk = os.read(ours, 4096)
            except OSError:  # how Linux says that the other end is closed
                break
            if not chunk:
                break
            seen += chunk
    os.close(ours)
    return seen.decode()


def test_terminal(tmp_path: Path) -> None:
    """Colours and a progress line are for terminals that want them, and for nothing else."""
    write(tmp_path, {"nap.py": BLOCKING})
    coloured = _on_a_terminal("check", folder=tmp_path, env={})
    assert "\x1b[31" in coloured
    assert "1/1 ./nap.py" in coloured
    assert "\x1b[" in _on_a_terminal("explain", BLOCKING_CODE, folder=tmp_path, env={})
    plain = [{"NO_COLOR": "1"}, {"TERM": "dumb"}]
    for env in plain:
        assert "\x1b" not in _on_a_terminal("check", folder=tmp_path, env=env)
    assert "\x1b" not in _on_a_terminal("check", "--color=never", folder=tmp_path, env={})
    assert "\x1b" not in check(folder=tmp_path).out
    assert "\x1b[31" in check("--color=always", folder=tmp_path).out


@pytest.mark.parametrize("rule", discover(), ids=lambda rule: rule.code)
def test_explain(rule: type, tmp_path: Path) -> None:
    """The whole card is printed, by code or by name, in any case."""
    card = rule.card()  # type: ignore[attr-defined]
    outcome = run("flake8_perf", "explain", rule.code.lower(), folder=tmp_path)  # type: ignore[attr-defined]
    assert outcome.code == 0
    assert outcome.out == run("flake8_perf", "explain", rule.name(), folder=tmp_path).out  # type: ignore[attr-defined]
    for example in card.examples:
        assert all(line.strip() in outcome.out for line in example.code.splitlines())
    seen = " ".join(outcome.out.split())
    assert all(word in seen for text in (card.title, card.why, card.hint, card.known_limits) for word in text.split())


def test_explain_unknown(tmp_path: Path) -> None:
    """The nearest code is named; known ones beside it are explained."""
    outcome = run("flake8_perf", "explain", "PRF219", BLOCKING_CODE, folder=tmp_path)
    assert outcome.code == 2
    assert "PRF219; the nearest is PRF2" in outcome.err
    assert outcome.out.startswith(BLOCKING_CODE)
    assert "string-concat-in-loop" in run("flake8_perf", "explain", "string-concat", folder=tmp_path).err


def test_rules(tmp_path: Path) -> None:
    """One line per rule; on and off follow the folder's config."""
    lines = run("flake8_perf", "rules", folder=tmp_path).out.splitlines()
    assert lines[0].split() == ["code", "name", "severity", "on", "fix"]
    assert [line.split()[:2] for line in lines[1:]] == [[rule.code, rule.name()] for rule in discover()]
    states = {line.split()[0]: line.split()[3] for line in lines[1:]}
    assert states == {rule.code: "on" if rule.default_on else "off" for rule in discover()}
    write(tmp_path, {"setup.cfg": "[flake8]\nextend-ignore = PRF\nextend-select = PRF201\n"})
    outcome = run("flake8_perf", "rules", folder=tmp_path)
    assert [line.split()[0] for line in outcome.out.splitlines() if " on " in line][1:] == ["PRF201"]
    assert run("flake8_perf", "rules", "src", folder=tmp_path).code == 2


def test_words_that_are_no_command(tmp_path: Path) -> None:
    """They get the nearest command, or the one that was meant."""
    assert "did you mean check" in run("flake8_perf", "chekc", folder=tmp_path).err
    write(tmp_path, {"nap.py": BLOCKING})
    outcome = run("flake8_perf", "nap.py", folder=tmp_path)
    assert (outcome.code, "flake8-perf check nap.py" in outcome.err) == (2, True)
    assert run("flake8_perf", folder=tmp_path).code == 2
    assert "explain" in run("flake8_perf", "--help", folder=tmp_path).out
    assert run("flake8_perf", "--version", folder=tmp_path).out.startswith("flake8-perf ")


def test_flake8_shows_the_plugin(tmp_path: Path) -> None:
    """The package is installed where the tests run, as a plugin of flake8."""
    assert "flake8-perf" in flake8("--version", folder=tmp_path).out
