"""Every line of the profiles is proven with the linter that it speaks of: what is left to it, it does report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from marks import split_files, too_new
from others.forms import PAIRS, PLACES, line_here, loud_calls, placed, plain_file, seen_by, spellings, twin_file
from others.linters import reported

from flake8_perf.engine import Engine
from flake8_perf.profiles import PROFILES, Others
from flake8_perf.rule import discover
from flake8_perf.semantics.source import parse
from flake8_perf.settings import Settings

ALONE = Engine(Settings(every_rule=True, quiet_in=(), minor_in=()))
BESIDE = {profile: Engine(Settings(every_rule=True, quiet_in=(), minor_in=(), others=(profile,))) for profile in PROFILES}

RELATED = re.compile(r"ASYNC|B0|C4|FURB|PERF|PLR17|PLW15|RUF006|RUF015|RUF017|S113|SIM1|UP011|UP033")
"""Codes of theirs that speak of more than style."""

DIFFERENT = {
    ("PRF226", "ASYNC124"): "an `async def` that awaits nothing is not one that is cached",
    ("PRF504", "PLW1510"): "`check=` is not `timeout=`",
    ("PRF205", "SIM115"): "what blocks the event loop, and what is not closed",
    ("PRF406", "ASYNC210"): "what is not closed, and what blocks the event loop",
    ("PRF406", "ASYNC220"): "what is not closed, and what blocks the event loop",
    ("PRF406", "ASYNC230"): "what is not closed, and what blocks the event loop",
    ("PRF406", "ASYNC231"): "what is not closed, and what blocks the event loop",
    ("PRF501", "ASYNC210"): "what has no timeout, and what blocks the event loop",
    ("PRF504", "ASYNC221"): "what has no timeout, and what blocks the event loop",
    ("PRF224", "ASYNC105"): "what is not closed, and what is not awaited",
}
"""Codes that meet on one line of the cards and yet tell of different defects, with the difference."""


def _codes(engine: Engine, path: Path) -> list[tuple[int, str]]:
    return [(finding.span.line, finding.code) for finding in engine.check(parse(str(path), path.read_text(encoding="utf-8")))]


@pytest.fixture(scope="module")
def forms(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every plain form in every spelling, and every twin."""
    folder = tmp_path_factory.mktemp("forms")
    for _profile, _seen, code, name in PAIRS:
        for way, (imports, callee) in spellings(name).items():
            (folder / f"{code}-{name}-{way}.py").write_text(plain_file(code, imports, callee, name), encoding="utf-8")
        (folder / f"{code}-{name}-twin.py").write_text(twin_file(code, name), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("profile", "theirs", "code", "name", "way"),
    [(profile, seen.theirs, code, name, way) for profile, seen, code, name in PAIRS for way in spellings(name)],
)
def test_plain_form(profile: str, theirs: str, code: str, name: str, way: str, forms: Path) -> None:
    """They report that very line; so do we when we are alone, and are silent beside them."""
    path = forms / f"{code}-{name}-{way}.py"
    line = line_here(path.read_text(encoding="utf-8"))
    assert theirs in reported(profile, forms).get((path.name, line), set())
    assert (line, code) in _codes(ALONE, path)
    assert (line, code) not in _codes(BESIDE[profile], path)


@pytest.mark.parametrize(("profile", "theirs", "code", "name"), [(p, seen.theirs, code, name) for p, seen, code, name in PAIRS])
def test_twin(profile: str, theirs: str, code: str, name: str, forms: Path) -> None:
    """What only we see stays ours."""
    path = forms / f"{code}-{name}-twin.py"
    line = line_here(path.read_text(encoding="utf-8"))
    assert theirs not in reported(profile, forms).get((path.name, line), set())
    assert (line, code) in _codes(BESIDE[profile], path)


def _placed() -> Iterator[tuple[str, str]]:
    """One name of each line of the data at each place, in each spelling."""
    names = sorted({seen.names[0] for lines in PROFILES.values() for seen in lines})
    for name in names:
        for way, (imports, callee) in spellings(name).items():
            for number, place in enumerate(PLACES):
                yield f"{name}-{way}-{number}.py", placed(place, imports, callee, name)


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with calls at all places."""
    folder = tmp_path_factory.mktemp("places")
    for name, text in _placed():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("profile", [profile for profile, lines in PROFILES.items() if lines])
def test_nothing_is_left_to_who_does_not_report_it(profile: str, places: Path) -> None:
    """Wherever a call stands and however its name got there, we are silent only where they are not."""
    theirs, others = reported(profile, places), Others([profile])
    left, lost = 0, []
    for path in sorted(places.iterdir()):
        for finding in ALONE.check(parse(str(path), path.read_text(encoding="utf-8"))):
            if others.report(finding):
                left += 1
                wanted = {seen.theirs for seen in seen_by(profile, finding.code, finding.plain.name)}
                if not wanted & theirs.get((path.name, finding.span.line), set()):
                    lost.append(f"{path.name}:{finding.span.line}: {finding.code}, but not {wanted}")
    assert left > 100, "nothing is compared"
    assert not lost, "\n".join(lost)


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the bad examples of all cards, and with a plain call of whatever our stubs describe."""
    folder = tmp_path_factory.mktemp("known")
    for rule in discover():
        bad = [e.code for e in rule.card().examples if e.kind == "Bad" and not too_new(e.code)]
        files = [(number, *item) for number, code in enumerate(bad) for item in split_files(code).items()]
        for number, name, text in files:
            (folder / f"{rule.code}-{number}-{name.replace('/', '-')}").write_text(text, encoding="utf-8")
    for name, text in loud_calls().items():
        (folder / f"call-{name}.py").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("profile", PROFILES)
def test_no_pair_is_missing(profile: str, known: Path) -> None:
    """Where others report a line of ours too, the profile says so, or `DIFFERENT` why not."""
    theirs, others = reported(profile, known), Others([profile])
    missing = []
    for path in sorted(known.iterdir()):
        codes = {line: found for (name, line), found in theirs.items() if name == path.name}
        for finding in ALONE.check(parse(str(path), path.read_text(encoding="utf-8"))) if codes else ():
            met = {code for code in codes.get(finding.span.line, ()) if RELATED.match(code)}
            met -= {code for code in met if (finding.code, code) in DIFFERENT}
            if met and not others.report(finding):
                missing.append(f"{path.name}:{finding.span.line}: {finding.code}, {met}: {finding.plain.name or 'not plain'}")
    assert not missing, "\n".join(missing)
