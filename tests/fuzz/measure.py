"""Checks files in a process of its own and says what each cost: ``python measure.py FILES`` prints one JSON line per file.

Not a test. The engine runs with all rules on; what it raises ends the process, and the file it died of is the one after the
last line printed.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

SECONDS = 8.0
"""Half as much again as the dearest shape, 50,000 lines in one function, takes on a busy machine; quadratic ones take minutes."""
MEGABYTES = 500


@dataclass(frozen=True)
class Cost:
    """What one file cost.

    `megabytes` is the most that the process has held so far; `broken` are the PRF000 messages, but for those of rules that the
    engine's clock stopped.
    """

    path: str
    parsed: bool
    seconds: float
    megabytes: float
    broken: list[str]
    codes: list[str]


def measure(paths: Sequence[Path], *, timeout: float = 60) -> list[Cost]:
    """The cost of each file, all checked by one engine. Fails where the process dies."""
    command = [sys.executable, __file__, *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False)
    costs = [Cost(**json.loads(line)) for line in done.stdout.splitlines()]
    assert done.returncode == 0, f"died of {paths[len(costs)]}: {done.stderr[-3000:]}"
    return costs


def within_bounds(cost: Cost) -> bool:
    """Whether a file was checked within 8 s and 500 MB, and no rule crashed."""
    return cost.seconds <= SECONDS and cost.megabytes <= MEGABYTES and not cost.broken


def _main(paths: Sequence[str]) -> None:
    from flake8_perf.engine import Engine
    from flake8_perf.semantics.source import parse
    from flake8_perf.settings import Settings

    engine = Engine(Settings(every_rule=True, no_cache=True))
    for path in paths:
        text = Path(path).read_text(encoding="utf-8")
        start = time.process_time()
        try:
            findings = engine.check(parse(path, text))
            parsed = True
        except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
            # What `parse` promises to raise; from any deeper place it is a defect.
            if error.__traceback__ is None or not _came_from_parse(error):
                raise
            findings, parsed = [], False
        seconds = time.process_time() - start
        megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        broken = [f.message for f in findings if f.code == "PRF000" and "was stopped: it took" not in f.message]
        codes = [finding.code for finding in findings]
        print(json.dumps(Cost(path, parsed, seconds, megabytes, broken, codes).__dict__), flush=True)


def _came_from_parse(error: BaseException) -> bool:
    step = error.__traceback__
    while step and step.tb_next:
        step = step.tb_next
        if step.tb_frame.f_code.co_name == "check":
            return False
    return True


if __name__ == "__main__":
    _main(sys.argv[1:])
