"""The judged findings: one JSON object to a line."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

VERDICTS = ("true", "false", "not worth it")


@dataclass(frozen=True)
class Verdict:
    """What a reader said of one finding, and why, in a line.

    `file` is relative to the project's folder, `line` counts from 1, `text` is that line without its margins. `opt_in`
    says that the finding was of the strength that is shown only to who selects the code expressly.
    """

    project: str
    version: str
    file: str
    line: int
    code: str
    verdict: str
    why: str
    text: str
    opt_in: bool = False

    @property
    def is_true(self) -> bool:
        """Whether the finding should be reported."""
        return self.verdict == "true"


_TYPES = {field.name: {"int": int, "bool": bool}.get(str(field.type), str) for field in fields(Verdict)}
_OPTIONAL = {"opt_in"}


def read_verdicts(path: Path) -> list[Verdict]:
    """The verdicts in a file. Raises OSError, or ValueError with file and line where one is not as it should be."""
    found: dict[tuple[object, ...], Verdict] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            verdict = _verdict(json.loads(line))
            place = (verdict.project, verdict.version, verdict.file, verdict.line, verdict.code, verdict.opt_in)
            if place in found:
                raise ValueError("this place was judged above")
        except ValueError as error:
            raise ValueError(f"{path}:{number}: {error}") from error
        found[place] = verdict
    return list(found.values())


def _verdict(entry: Any) -> Verdict:
    if not isinstance(entry, dict):
        raise ValueError("not an object")
    if absent := sorted(_TYPES.keys() - _OPTIONAL - entry.keys()):
        raise ValueError(f"without {', '.join(absent)}")
    if unknown := sorted(entry.keys() - _TYPES.keys()):
        raise ValueError(f"nobody knows {', '.join(unknown)}")
    if wrong := sorted(name for name, value in entry.items() if type(value) is not _TYPES[name]):
        raise ValueError(f"of the wrong type: {', '.join(wrong)}")
    if entry["verdict"] not in VERDICTS:
        raise ValueError(f"the verdict {entry['verdict']!r} is none of {', '.join(VERDICTS)}")
    return Verdict(**entry)
