"""All that rules ask about what is held: locks and transactions of one file."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from flake8_perf.project.calls import CallEffects
from flake8_perf.project.holding import Holding
from flake8_perf.project.sites import Sites
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.usage import Usage
from flake8_perf.semantics.values import Values

if TYPE_CHECKING:
    from flake8_perf.project.contention import Contention
    from flake8_perf.project.lock_order import LockOrder
    from flake8_perf.project.releasing import Releasing


class Guards:
    """Locks are rare: what only files with locks ask for is loaded when the first of them does."""

    def __init__(self, inference: Inference, values: Values, usage: Usage, sites: Sites, effects: CallEffects) -> None:
        self._ = inference
        self._values, self._usage, self._effects = values, usage, effects
        self.holding = Holding(inference, values, usage, sites)
        self.locks = self.holding.locks

    @functools.cached_property
    def contention(self) -> Contention:
        """Whom a lock that is held keeps waiting."""
        from flake8_perf.project.contention import Contention

        return Contention(self._, self._values, self.holding)

    @functools.cached_property
    def order(self) -> LockOrder:
        """Which locks are taken in both orders."""
        from flake8_perf.project.lock_order import LockOrder

        return LockOrder(self._, self._effects, self.holding)

    @functools.cached_property
    def releasing(self) -> Releasing:
        """Whether a lock that is taken by hand is given back on every way out."""
        from flake8_perf.project.releasing import Releasing

        return Releasing(self._, self._usage, self.locks)
