"""All that rules ask about what is held: locks and transactions of one file."""

from __future__ import annotations

from flake8_perf.project.calls import CallEffects
from flake8_perf.project.contention import Contention
from flake8_perf.project.holding import Holding
from flake8_perf.project.lock_order import LockOrder
from flake8_perf.project.releasing import Releasing
from flake8_perf.project.sites import Sites
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.usage import Usage
from flake8_perf.semantics.values import Values


class Guards:
    """What is held where (`holding`), whom that keeps waiting, in which order locks are taken, whether they are given back."""

    def __init__(self, inference: Inference, values: Values, usage: Usage, sites: Sites, effects: CallEffects) -> None:
        self.holding = Holding(inference, values, usage, sites)
        self.locks = self.holding.locks
        self.contention = Contention(inference, values, self.holding)
        self.order = LockOrder(inference, effects, self.holding)
        self.releasing = Releasing(inference, usage, self.locks)
