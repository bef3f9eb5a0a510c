"""Which of two codes speaks where both fit one place."""

from __future__ import annotations

from collections.abc import Iterable

from flake8_perf.finding import Finding

WINS_OVER: tuple[tuple[str, ...], ...] = (
    ("PRF318", "PRF316", "PRF301", "PRF302"),
    ("PRF306", "PRF305"),
    ("PRF206", "PRF201"),
    ("PRF506", "PRF501"),
)
"""Each row: the winner first; every code beats the ones to its right (CATALOGUE, *Precedence*)."""

_LOSES_TO: dict[str, frozenset[str]] = {code: frozenset(row[:place]) for row in WINS_OVER for place, code in enumerate(row)}


def _place(finding: Finding) -> tuple[int, int, int, int, str, str]:
    span = finding.span
    return span.line, span.column, span.end_line, span.end_column, finding.code, finding.message


def one_per_place(findings: Iterable[Finding]) -> list[Finding]:
    """The findings in order of place, without those that a stronger code at the same place makes needless."""
    ordered = sorted(set(findings), key=_place)
    codes_at: dict[tuple[int, int], set[str]] = {}
    for finding in ordered:
        codes_at.setdefault((finding.span.line, finding.span.column), set()).add(finding.code)
    return [f for f in ordered if not _LOSES_TO.get(f.code, frozenset()) & codes_at[f.span.line, f.span.column]]
