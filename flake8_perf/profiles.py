"""What other linters report by default of what our rules report: data. `tests/others` proves each line with the linter itself."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from flake8_perf.finding import Finding


@dataclass(frozen=True)
class Seen:
    """The plain calls of these names that another linter reports under `theirs`, and our rules under any of `ours`.

    It does so only where all words of `shape` hold (`semantics.plain.SHAPES`).
    """

    theirs: str
    ours: tuple[str, ...]
    names: tuple[str, ...]
    shape: tuple[str, ...] = ()


def _of(module: str, *names: str) -> tuple[str, ...]:
    return tuple(f"{module}.{name}" for name in names)


_METHODS = ("get", "options", "head", "post", "put", "patch", "delete", "request")
_HTTP = (*_of("requests", *_METHODS), *_of("httpx", *_METHODS), "urllib.request.urlopen", "urllib3.request")
_RUN = (
    *_of("subprocess", "run", "call", "check_call", "check_output", "getoutput", "getstatusoutput"),
    "os.system",
)
_SPAWN = ("os.posix_spawn", "os.posix_spawnp")
_WAIT = ("os.wait", "os.waitpid")
_OPEN = ("builtins.open", "io.open")

_ASYNC = ("coroutine", "above")

PROFILES: dict[str, tuple[Seen, ...]] = {
    # Without a configuration. To come with later rules: FURB129 (PRF401), C419 and PERF101 (PRF402), B019 (PRF407),
    # FURB192 (PRF308), C413 and C414 (PRF310), PERF402 (PRF320).
    "ruff": (
        Seen("ASYNC210", ("PRF201", "PRF227"), _HTTP, ("coroutine",)),
        Seen("ASYNC251", ("PRF202", "PRF227"), ("time.sleep",), ("coroutine",)),
        Seen("ASYNC220", ("PRF204",), ("subprocess.Popen",), ("coroutine",)),
        Seen("ASYNC220", ("PRF204", "PRF227"), ("os.popen",), ("coroutine",)),
        Seen("ASYNC221", ("PRF204", "PRF227"), _RUN, ("coroutine",)),
        Seen("ASYNC221", ("PRF204",), _SPAWN, ("coroutine",)),
        Seen("ASYNC222", ("PRF204", "PRF227"), _WAIT, ("coroutine",)),
        Seen("ASYNC230", ("PRF205",), _OPEN, ("coroutine",)),
        Seen("RUF017", ("PRF306",), ("builtins.sum",), ("empty list",)),
        Seen(
            "SIM115",
            ("PRF406",),
            (
                *_OPEN,
                *_of("tempfile", "TemporaryFile", "NamedTemporaryFile", "SpooledTemporaryFile"),
                *(
                    "bz2.open",
                    "codecs.open",
                    "dbm.open",
                    "gzip.open",
                    "lzma.open",
                    "lzma.LZMAFile",
                    "shelve.open",
                    "tarfile.open",
                ),
            ),
            ("unmanaged",),
        ),
    ),
    "async": (
        Seen("ASYNC110", ("PRF223",), ("trio.sleep", "trio.sleep_until", "anyio.sleep", "anyio.sleep_until"), ("above",)),
        Seen("ASYNC210", ("PRF201", "PRF227"), _HTTP, _ASYNC),
        Seen("ASYNC220", ("PRF204",), ("subprocess.Popen",), _ASYNC),
        Seen("ASYNC220", ("PRF204", "PRF227"), ("os.popen",), _ASYNC),
        Seen("ASYNC221", ("PRF204", "PRF227"), _RUN, _ASYNC),
        Seen("ASYNC221", ("PRF204",), _SPAWN, _ASYNC),
        Seen("ASYNC222", ("PRF204", "PRF227"), _WAIT, _ASYNC),
        Seen("ASYNC230", ("PRF205",), _OPEN, (*_ASYNC, "unwrapped")),
        Seen(
            "ASYNC240",
            ("PRF205",),
            _of(
                "os.path",
                *("exists", "isfile", "isdir", "islink", "ismount", "lexists", "realpath", "samefile", "sameopenfile"),
                *("getatime", "getctime", "getmtime", "getsize"),
            ),
            _ASYNC,
        ),
        Seen("ASYNC250", ("PRF208",), ("builtins.input",), _ASYNC),
        Seen("ASYNC251", ("PRF202", "PRF227"), ("time.sleep",), _ASYNC),
        Seen("ASYNC300", ("PRF222",), ("asyncio.create_task",), ("above", "dropped")),
    ),
    # Nothing yet. To come with later rules: B019 (PRF407).
    "bugbear": (),
    # Nothing yet. To come with later rules: C419 (PRF402), C413 and C414 (PRF310).
    "comprehensions": (),
}
"""By the name that `perf-with` takes: what the linter reports as it comes, its checks that are off by default not counted."""


_ELSEWHERE = {"PRF222": ("RUF006", "ASYNC300"), "PRF501": ("S113",), "PRF406": ("SIM115", "R1732")}
"""Codes of checks that are off by default, or of linters without a profile, about the same defects."""

_NOQA = re.compile(r"#\s*noqa:([^#]*)", re.IGNORECASE)


def is_answered(code: str, line: str) -> bool:
    """Whether somebody has waved off the same defect on this line, under the code of another linter: ``# noqa: RUF006``."""
    remark = _NOQA.search(line)
    if remark is None:
        return False
    theirs = {seen.theirs for profile in PROFILES.values() for seen in profile if code in seen.ours}
    return not theirs.union(_ELSEWHERE.get(code, ())).isdisjoint(re.split(r"[\s,]+", remark[1].strip().upper()))


class Others:
    """The linters that run beside this one. `complaints` says which of the names given are none."""

    def __init__(self, names: Iterable[str]) -> None:
        self.complaints: list[str] = []
        self._seen: dict[tuple[str, str], list[set[str]]] = {}
        for name in names:
            if name not in PROFILES:
                near = difflib.get_close_matches(name, PROFILES, 1, 0.0)[0]
                self.complaints.append(f"perf-with: no linter is known as {name}; the nearest is {near}")
            for seen in PROFILES.get(name, ()):
                for key in ((code, callee) for code in seen.ours for callee in seen.names):
                    self._seen.setdefault(key, []).append(set(seen.shape))

    def __bool__(self) -> bool:
        """Whether there are any: else nobody asks for the form of a call."""
        return bool(self._seen)

    def report(self, finding: Finding) -> bool:
        """Whether one of them reports the same on the same line."""
        return any(shape.issubset(finding.plain.shape) for shape in self._seen.get((finding.code, finding.plain.name), ()))
