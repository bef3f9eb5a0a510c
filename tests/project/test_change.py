"""Whatever is edited between two runs, the second finds with the cache what it finds without one."""

from __future__ import annotations

import dataclasses
import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from changing import Evolution

from flake8_perf.engine import Engine
from flake8_perf.finding import Finding
from flake8_perf.semantics.source import parse

STEPS = int(os.environ.get("FLAKE8_PERF_CHANGE_STEPS", "24"))
"""How many edits each project sees in the normal run."""

MANY_STEPS = int(os.environ.get("FLAKE8_PERF_CHANGE_MANY_STEPS", "500"))
"""The same in the run that is marked slow; `FLAKE8_PERF_CHANGE_SEED` picks other projects and edits."""

SEED = int(os.environ.get("FLAKE8_PERF_CHANGE_SEED", "6"))

_Found = dict[str, list[Finding] | None]
"""The findings of each file; None for a file that can't be parsed."""


class _Runs:
    """The runs over one project, and what came of them."""

    def __init__(self, project: Evolution, cache: str) -> None:
        self._project, self._cache = project, cache
        self.reused: list[int] = []
        self.analysed: list[int] = []
        self.crossing: Counter[str] = Counter()
        """How many findings of each code have evidence in another file."""

    def check(self) -> None:
        """Checks all files in all ways; fails where one differs from the others."""
        files = self._project.files()
        cold = self._together([self._engine(no_cache=True)], files)
        self.crossing.update(
            finding.code
            for path, findings in cold.items()
            for finding in findings or ()
            if any(not path.endswith(f"/{step.path}") for step in finding.trace)
        )
        # Two at once in the first round, as workers are; whoever comes later finds what both have written.
        many = self._project.chance.random() < 0.3
        warm = [self._engine() for _ in range(2 if many else 1)]
        self._compare("with the cache", cold, self._together(warm, self._project.files()), warm)
        if self._project.chance.random() < 0.3:
            again = self._engine()
            self._compare("once more", cold, self._together([again], self._project.files()), [again])
        if self._project.chance.random() < 0.1:
            alone = {
                path: found for file in files for path, found in self._together([self._engine(no_cache=True)], [file]).items()
            }
            self._compare("each file by itself", cold, alone, [])

    def _engine(self, *, no_cache: bool = False) -> Engine:
        """A new one, as each process has."""
        settings = self._project.settings
        stubs = (str(self._project.stubs),)
        return Engine(dataclasses.replace(settings, stubs=stubs, no_cache=no_cache, cache_dir=self._cache))

    def _together(self, engines: Sequence[Engine], files: Sequence[Path]) -> _Found:
        """The findings by engines that take turns, file by file; of all files by the first."""
        found: _Found = {}
        reused = 0
        turns = [(0, path) for path in files] + [(number, path) for number in range(1, len(engines)) for path in files[::-2]]
        if len(engines) > 1:
            self._project.chance.shuffle(turns)
        for number, path in turns:
            text = path.read_text()
            known = engines[number].known(str(path), text)
            if number == 0:
                reused += known is not None
            if known is None:
                try:
                    source = parse(str(path), text)
                except SyntaxError:
                    found[str(path)] = None
                    continue
                known = engines[number].check(source)
            if number and str(path) in found:
                assert known == found[str(path)], self._story("two at once differ", str(path))
            found[str(path)] = known
        if not engines[0].settings.no_cache:
            self.reused.append(reused)
            self.analysed.append(len(files) - reused)
        return found

    def _compare(self, how: str, cold: _Found, warm: _Found, engines: Sequence[Engine]) -> None:
        for path in sorted(cold):
            assert _told(warm[path]) == _told(cold[path]), self._story(how, path)
        for engine in engines:
            assert not engine.complaints

    def _story(self, how: str, path: str) -> str:
        return "\n".join([f"{how}: {path}", f"after {len(self._project.done)} steps:", *self._project.done[-12:]])


def _told(findings: list[Finding] | None) -> list[Finding] | None:
    assert not any(finding.code == "PRF000" for finding in findings or ()), findings
    return findings


def _evolve(folder: Path, seed: int, steps: int, cache: str) -> _Runs:
    project = Evolution(folder, seed)
    runs = _Runs(project, cache)
    runs.check()
    for _ in range(steps):
        project.step()
        runs.check()
    return runs


@pytest.fixture(autouse=True)
def _own_caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "users"))
    monkeypatch.delenv("FLAKE8_PERF_CACHE_DIR", raising=False)


def _assert_told(runs: _Runs, steps: int) -> None:
    """The runs prove something: findings came from other files, some files were reused, some not."""
    assert sum(runs.crossing.values()) > steps, "what is found has to come from other files"
    assert len(runs.crossing) > 1, runs.crossing
    both = [reused > 0 and analysed > 0 for reused, analysed in zip(runs.reused, runs.analysed)]
    assert sum(both) > steps / 2, (runs.reused, runs.analysed)
    assert sum(runs.reused) > sum(runs.analysed)


def test_any_edit(tmp_path: Path) -> None:
    """Edit after edit, with a cache that follows the root."""
    _assert_told(_evolve(tmp_path, SEED, STEPS, ""), STEPS)


def test_any_edit_with_one_cache(tmp_path: Path) -> None:
    """Edit after edit, with a cache that stays where it is, wherever the root moves."""
    _assert_told(_evolve(tmp_path, SEED + 2, STEPS, str(tmp_path / "cache")), STEPS)


@pytest.mark.slow
@pytest.mark.parametrize("cache", ["", "cache"])
def test_many_edits(tmp_path: Path, cache: str) -> None:
    """The same for longer."""
    _evolve(tmp_path, SEED + 100, MANY_STEPS, str(tmp_path / cache) if cache else "")
