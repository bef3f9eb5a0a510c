"""How true is what ``flake8-perf learn`` finds: compared with our own stubs, and with what the SDKs do when they are called.

    python benchmarks/learn.py --site FOLDER [--python INTERPRETER] [SDK ...]

FOLDER is the site-packages of an environment that has the SDKs (`benchmarks/learning/sdks.py` names them), INTERPRETER its
Python: with it, public methods are called with made-up arguments, and an audit hook tells which of them go for the network
(`benchmarks/learning/reality.py`; nothing leaves the machine). Prints a table per question.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

if not __package__:  # started as a script, which sees only its own folder
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.learning.by_hand import compare
from benchmarks.learning.sdks import SDKS, Sdk
from flake8_perf.learning.graph import NETWORK
from flake8_perf.learning.learn import Learned, learn

REALITY = Path(__file__).with_name("learning") / "reality.py"
MOST = 400
"""How many methods of each verdict are called, chosen by a hash of their names."""

SECONDS = 1_800


def called(learned: Learned, sdk: Sdk, python: str) -> dict[str, Counter[str]]:
    """What came of calling a sample of methods, by verdict (``blocks``, ``waits``, ``silent``).

    Only work over the network is called for; methods that are said to sleep or to read files are left out.
    """
    groups: dict[str, list[str]] = {"blocks": [], "waits": [], "silent": []}
    for key, verdict in learned.verdicts.items():
        if "." in key.partition(":")[2] and (not verdict.is_said or verdict.kind in NETWORK):
            groups[verdict.word if verdict.is_said else "silent"].append(key)
    sample = {word: sorted(keys, key=lambda k: hashlib.sha256(k.encode()).hexdigest())[:MOST] for word, keys in groups.items()}
    wanted = {key: word for word, keys in sample.items() for key in keys}
    classes: dict[str, list[str]] = {}
    for key in sorted(wanted):
        module, _, name = key.partition(":")
        if name.rpartition(".")[0] not in classes.setdefault(module, []):
            classes[module].append(name.rpartition(".")[0])
    claims = {"package": learned.package.top, "setup": sdk.setup, "classes": classes, "wanted": wanted}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "claims.json")
        path.write_text(json.dumps(claims), encoding="utf-8")
        command = [python, "-I", str(REALITY), str(path)]
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=SECONDS, check=False, stdin=subprocess.DEVNULL
        )
    if done.returncode:
        raise RuntimeError(f"{learned.package.name}: {done.stderr[-2000:]}")
    outcomes = json.loads(done.stdout.splitlines()[-1])
    found = {word: Counter[str]() for word in groups}
    for key, word in wanted.items():
        outcome = outcomes.get(key, "not found")
        found[word][outcome] += 1
        if (word, outcome) in _WRONG:
            print(f"    {word}, but {outcome}: {key}  {learned.verdicts[key].witness()}", file=sys.stderr)
    return found


_WRONG = {
    ("blocks", "nothing"),
    ("blocks", "loop"),
    ("waits", "nothing"),
    ("waits", "thread"),
    ("silent", "thread"),
    ("silent", "loop"),
}


def main(argv: list[str] | None = None) -> int:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--site", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--python", metavar="INTERPRETER")
    parser.add_argument("sdks", nargs="*", metavar="SDK", default=sorted(SDKS))
    options = parser.parse_args(argv)
    for name in options.sdks:
        started = time.perf_counter()
        learned = learn(SDKS[name].package, [options.site], command="benchmark")
        seconds = time.perf_counter() - started
        counts = ", ".join(f"{count} {word}" for word, count in learned.counts.items())
        print(f"{name} {learned.package.version}: {len(learned.package.files)} files, {seconds:.1f} s; {counts}")
        by_hand = compare(learned)
        if by_hand is not None:
            print(f"  beside our own stub: {by_hand}")
        if options.python:
            _print_called(called(learned, SDKS[name], options.python))
    return 0


def _print_called(found: dict[str, Counter[str]]) -> None:
    blocks, waits, silent = found["blocks"], found["waits"], found["silent"]
    for word, outcomes in found.items():
        print(f"  called, {word}: {', '.join(f'{count} {outcome}' for outcome, count in sorted(outcomes.items()))}")
    right = blocks["thread"] + waits["loop"]
    wrong = blocks["nothing"] + blocks["loop"] + waits["nothing"] + waits["thread"]
    missed = silent["thread"] + silent["loop"]
    if right:
        least = right / (right + wrong + blocks["made up"] + waits["made up"])
        print(f"  precision {right}/{right + wrong} = {right / (right + wrong):.1%}, at least {least:.1%}", end="; ")
        print(f"silent methods that go for the network: {missed}/{missed + silent['nothing']}")


if __name__ == "__main__":
    raise SystemExit(main())
