"""Every rule is proven from its card, and from the marked files under ``cards/``. Names no rule."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from marks import codes_named, disagreements, marks_in, split_files, too_new

from flake8_perf.card import CardError, Example
from flake8_perf.rule import Rule, Safety, Severity, discover

CARDS = Path(__file__).parent / "cards"
RULES = discover()


def _examples() -> Iterator[object]:
    for rule in RULES:
        try:
            examples = rule.card().examples
        except CardError:  # test_card_is_complete tells
            continue
        for number, example in enumerate(examples):
            yield pytest.param(rule, example, id=f"{rule.code}-{example.kind}-{number}")


def _marked() -> Iterator[object]:
    for path in sorted(CARDS.iterdir()):
        if path.suffix == ".py" or (path.is_dir() and path.name != "__pycache__"):
            yield pytest.param(path, id=path.stem)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_card_is_complete(rule: type[Rule]) -> None:
    """Sections, severity, growth and scale are all there."""
    card = rule.card()
    assert card.why, "the card says what is wrong, but not why it matters"
    assert isinstance(rule.severity, Severity)
    assert isinstance(rule.fix_safety, Safety)
    assert rule.growth.strip()
    assert rule.fails_at.strip()
    assert rule.checks(), "nothing wakes the rule"


@pytest.mark.parametrize(("rule", "example"), [*_examples()])
def test_example(rule: type[Rule], example: Example, tmp_path: Path) -> None:
    """Bad reports exactly its marked lines; Fixed and Good are silent but for lines marked with other codes."""
    if too_new(example.code):
        pytest.skip("the example needs a newer Python")
    files = split_files(example.code)
    marked = {mark.code for name, text in files.items() for mark in marks_in(name, text)}
    assert (rule.code in marked) == (example.kind == "Bad"), f"{example.kind}: marked are {marked or 'no lines'}"
    wrong = disagreements(files, {rule.code}, tmp_path)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("path", [*_marked()])
def test_marked_file(path: Path, tmp_path: Path) -> None:
    """A file, or the files of a folder that belong together, report exactly what is marked in them."""
    found = sorted(path.rglob("*.py")) if path.is_dir() else [path]
    texts = {file.relative_to(path if path.is_dir() else CARDS).as_posix(): file.read_text(encoding="utf-8") for file in found}
    files = texts if path.is_dir() else split_files(texts[path.name])
    whole = "\n".join(texts.values())
    if too_new(whole):
        pytest.skip("the file needs a newer Python")
    codes = codes_named(whole) | {mark.code for name, text in files.items() for mark in marks_in(name, text)}
    assert codes, "neither marks nor a `# codes:` line say which rules this file is about"
    wrong = disagreements(files, codes, tmp_path)
    assert not wrong, "\n".join(wrong)


def test_marks_that_are_misspelt_are_refused() -> None:
    """A mark that is not understood would be an expectation that nobody checks."""
    for comment in ("# want", "# want PRF30", "# want: PRF301", "# todo PRF301", "# want PRF301: because", "# want PRF301 or so"):
        with pytest.raises(ValueError, match="is no mark"):
            marks_in("x.py", f"x = 1  {comment}\n")
