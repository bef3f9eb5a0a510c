"""Work that a loop repeats: what else a turn does, and whether the same query is sent again."""

from __future__ import annotations

import ast
import bisect

from flake8_perf.project.sites import Site, Sites
from flake8_perf.semantics.bindings import position
from flake8_perf.semantics.flow import Flow, Loop
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.usage import Usage, span

_FETCHERS = ("fetchone", "fetchall", "fetchmany", "fetchval", "scalar")


class Repeating:
    """Answers about the turns of loops, for one file."""

    def __init__(self, inference: Inference, flow: Flow, usage: Usage, sites: Sites) -> None:
        self._ = inference
        self._flow, self._usage, self._sites = flow, usage, sites
        self._work: dict[ast.AST, list[Site]] = {}
        self._calls: list[ast.Call] | None = None

    def work_in(self, loop: Loop) -> list[Site]:
        """All that the turns of a loop do, straight or through calls, in the order of the text."""
        if loop.anchor not in self._work:
            first, last = span(loop.anchor)
            if self._calls is None:
                self._calls = self._sites.interest.sites()
            here = bisect.bisect_left(self._calls, first, key=position)
            there = bisect.bisect_left(self._calls, last, key=position)
            inside = [call for call in self._calls[here:there] if self._is_turned(call, loop)]
            self._work[loop.anchor] = [site for call in inside for site in self._sites.at(call)]
        return self._work[loop.anchor]

    def _is_turned(self, node: ast.AST, loop: Loop) -> bool:
        return any(around.node is loop.node for around in self._flow.loops_around(node))

    def takes_rows(self, node: ast.expr) -> bool:
        """Whether rows are taken from what a statement gives: its result is used, or the same receiver is fetched from."""
        if not isinstance(self._.structure.parents.get(node), (ast.Expr, ast.Await)):
            return True
        statement = self._.structure.statement(node)
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or not isinstance(statement, ast.Expr):
            return isinstance(statement, (ast.Assign, ast.AnnAssign, ast.Return, ast.For))
        receiver = ast.dump(node.func.value)
        loops = [loop.node for loop in self._flow.loops_around(node)]
        for call in (c for name in _FETCHERS for c in self._.structure.calls.get(name, ())):
            if isinstance(call.func, ast.Attribute) and ast.dump(call.func.value) == receiver:
                if [loop.node for loop in self._flow.loops_around(call)][-len(loops) :] == loops:
                    return True
        return False

    def is_evaluated_before(self, site: Site, loop: Loop) -> bool:
        """Whether the lazy value that a place evaluates was made outside the loop: then only the first turn sends its query."""
        target = site.happening.target
        if target is None or not target.info.name.startswith("__"):
            return False
        node = site.node.args[0] if isinstance(site.node, ast.Call) and site.node.args else site.node
        return isinstance(node, (ast.Name, ast.Attribute)) and not self._usage.varies_in(loop, node)
