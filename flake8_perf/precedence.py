"""Which of two codes speaks where both fit one place."""

from __future__ import annotations

from collections.abc import Iterable

from flake8_perf.finding import Finding

WINS_OVER: tuple[tuple[str, ...], ...] = (
    ("PRF318", "PRF316", "PRF301", "PRF302"),
    ("PRF306", "PRF305"),
    ("PRF123", "PRF102", "PRF107", "PRF101", "PRF124"),
    ("PRF227", "PRF206", "PRF201"),
    *(("PRF227", f"PRF20{last}") for last in range(1, 7)),
    ("PRF206", "PRF201", "PRF203", "PRF204", "PRF202", "PRF207", "PRF208", "PRF205"),
    *((code, "PRF210") for code in ("PRF227", "PRF203")),
    ("PRF209", "PRF208"),
    ("PRF209", "PRF805"),
    ("PRF506", "PRF501"),
    ("PRF603", "PRF601", "PRF702"),
)
"""Each row: the winner first; every code beats the ones to its right (CATALOGUE, *Precedence*)."""

_LOSES_TO: dict[str, frozenset[str]] = {
    code: frozenset(winner for row in WINS_OVER if code in row for winner in row[: row.index(code)])
    for code in dict.fromkeys(code for row in WINS_OVER for code in row)
}


def _place(finding: Finding) -> tuple[int, int, int, int, str, str]:
    span = finding.span
    return span.line, span.column, span.end_line, span.end_column, finding.code, finding.message


def one_per_place(findings: Iterable[Finding]) -> list[Finding]:
    """The findings in order of place, without those that a stronger code at the same place makes needless."""
    first: dict[tuple[int, int, int, int, str, str], Finding] = {}
    for finding in findings:
        first.setdefault(_place(finding), finding)
    ordered = [first[place] for place in sorted(first)]
    at: dict[tuple[int, int], list[Finding]] = {}
    for finding in ordered:
        at.setdefault((finding.span.line, finding.span.column), []).append(finding)
    return [f for f in ordered if not any(_beats(other, f) for other in at[f.span.line, f.span.column])]


def _beats(winner: Finding, loser: Finding) -> bool:
    """Whether one finding makes another needless: a stronger code for the same cause.

    Where a call leads to several places that are far apart, each of them is a cause; what hardly matters is said only alone.
    """
    if winner.code not in _LOSES_TO.get(loser.code, frozenset()):
        return False
    return not (winner.trace and loser.trace) or winner.trace[-1] == loser.trace[-1] or loser.severity == "P3"
