"""Questions that lead to each other, each answered once, the same whatever was asked first."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from flake8_perf.learning.values import Values

_DEEPEST = 80
"""How many questions may wait for each other; the one after that is not answered."""

_MOST_STEPS = 20_000
"""How many steps one question from outside may take."""


class Questions:
    """Memoises answers. One that leads back to itself has nothing there, and what rests on that is not kept beyond it."""

    def __init__(self) -> None:
        self._known: dict[Hashable, Values] = {}
        self._active: dict[Hashable, int] = {}
        self._provisional: dict[Hashable, tuple[Values, int]] = {}
        self._lowest = _DEEPEST
        self._steps = 0

    def once(self, key: Hashable, compute: Callable[[], Values]) -> Values:
        """`compute()`, asked once under `key`."""
        found = self._known.get(key)
        if found is not None:
            return found
        if key in self._active:
            self._lowest = min(self._lowest, self._active[key])
            return ()
        if key in self._provisional:
            values, lowest = self._provisional[key]
            self._lowest = min(self._lowest, lowest)
            return values
        depth = len(self._active)
        self._steps = self._steps + 1 if depth else 0
        if depth >= _DEEPEST or self._steps > _MOST_STEPS:
            self._lowest = 0
            return ()
        return self._answer(key, compute, depth)

    def _answer(self, key: Hashable, compute: Callable[[], Values], depth: int) -> Values:
        around, self._lowest = self._lowest, _DEEPEST
        self._active[key] = depth
        try:
            found = compute()
        finally:
            del self._active[key]
            lowest, self._lowest = self._lowest, around
        if lowest >= depth:
            self._known[key] = found
            if lowest == depth:  # others waited for this answer: they are asked anew, on the final one
                self._provisional = {k: v for k, v in self._provisional.items() if v[1] < depth}
        else:
            self._provisional[key] = (found, lowest)
            self._lowest = min(around, lowest)
        return found
