"""Real files, damaged: most still parse, and none of them may crash, hang or fill the memory."""

from __future__ import annotations

import io
import keyword
import os
import random
import sysconfig
import tokenize
from pathlib import Path

import pytest
from measure import measure, within_bounds

LIBRARY = Path(sysconfig.get_path("stdlib"))
ROUNDS = int(os.environ.get("PERF_FUZZ", "1"))
"""How many times the usual work is done: ``PERF_FUZZ=100 pytest tests/fuzz``."""

FILES = 60
BATCHES = 2


def _sources() -> list[Path]:
    found = (path for path in LIBRARY.rglob("*.py") if not {"site-packages", "lib2to3", "test"} & set(path.parts))
    return sorted(path for path in found if path.stat().st_size < 60_000)


def damaged(text: str, chance: random.Random) -> str:
    """The text with one kind of damage, in a few places."""
    lines = text.splitlines(keepends=True)
    kind = chance.choice(("words", "words", "words", "words", "swap lines", "double lines", "drop lines", "cut"))
    if kind == "words":
        return _words_swapped(text, chance)
    if kind == "cut":
        return text[: chance.randrange(len(text) + 1)]
    for _ in range(min(len(lines), chance.randint(1, 4))):
        here, there = chance.randrange(len(lines)), chance.randrange(len(lines))
        if kind == "swap lines":
            lines[here], lines[there] = lines[there], lines[here]
        elif kind == "double lines":
            lines[here:here] = lines[there : there + chance.randint(1, 20)]
        else:
            lines[here] = "\n"
    return "".join(lines)


def _words_swapped(text: str, chance: random.Random) -> str:
    """Names and literals change places: what is called is what was compared, and so on."""
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    except (tokenize.TokenError, SyntaxError):
        return text
    kinds = chance.choice(((tokenize.NAME,), (tokenize.NAME, tokenize.STRING, tokenize.NUMBER)))
    inline = (token for token in tokens if token.type in kinds and token.start[0] == token.end[0])
    places = [token for token in inline if not keyword.iskeyword(token.string)]
    lines = text.splitlines(keepends=True)
    chosen = chance.sample(places, min(len(places), chance.randint(1, 12)))
    # From the end, so that earlier columns stay what they were.
    for token in sorted(chosen, key=lambda token: token.start, reverse=True):
        line = lines[token.start[0] - 1]
        lines[token.start[0] - 1] = line[: token.start[1]] + chance.choice(places).string + line[token.end[1] :]
    return "".join(lines)


@pytest.mark.parametrize("seed", range(BATCHES * ROUNDS))
def test_damaged_files(seed: int, tmp_path: Path) -> None:
    """One process checks a batch; each file within its bounds."""
    chance = random.Random(seed)
    paths = []
    for number, source in enumerate(chance.sample(_sources(), FILES)):
        path = tmp_path / f"m{number}.py"
        path.write_text(damaged(source.read_text(encoding="utf-8", errors="replace"), chance), encoding="utf-8")
        paths.append(path)
    costs = measure(paths)
    assert sum(cost.parsed for cost in costs) > FILES // 3, "too few files still parse for this to prove anything"
    beyond = [cost for cost in costs if not within_bounds(cost)]
    assert not beyond
