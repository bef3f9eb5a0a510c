"""The file under check among the others: what its functions bring about, through any number of calls and files."""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable, Iterator

from flake8_perf.facts.functions import CodeFunction
from flake8_perf.facts.naming import last_name
from flake8_perf.project.conditions import given, outline_of
from flake8_perf.project.foreign import ForeignFunction, Module
from flake8_perf.project.implementations import implementations
from flake8_perf.project.linking import Links
from flake8_perf.project.summaries import OwnCall, Reached, Summary, summary_of
from flake8_perf.semantics.definitions import SourceFunction
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.structure import COMPREHENSIONS, LOOPS


class FileSummaries:
    """The summaries of one file's functions, and of those of other files that it calls."""

    def __init__(self, inference: Inference, shown: str, read: Callable[[], Module], links: Links) -> None:
        """`shown` is what messages call the file; `read` gives its own module, where something is asked of it: often never."""
        self._ = inference
        self.shown = shown
        self._read, self._links = read, links

    @functools.cached_property
    def _module(self) -> Module:
        return self._read()

    @functools.cached_property
    def _own_calls(self) -> list[tuple[OwnCall, ast.Call]]:
        """The calls of the file's facts, with their nodes."""
        nodes = {(c.end_lineno, c.end_col_offset): c for calls in self._.structure.calls.values() for c in calls}
        rows = (*self._module.facts["functions"].values(), [self._module.facts["module"]])
        calls = (call for row in rows for call in summary_of(row[-1]).calls)
        return [(call, nodes[call.end]) for call in calls if call.end in nodes]

    def effects(self, function: CodeFunction) -> list[Reached]:
        """What calling a function brings about."""
        foreign = self._foreign(function)
        return self._links.effects(foreign) if foreign is not None else []

    def effects_of_call(self, call: ast.expr, function: CodeFunction) -> list[Reached]:
        """What one call of a function brings about, given its arguments: all that these do not rule out."""
        found = self.effects(function)
        if not isinstance(call, ast.Call) or not any(reached.needs or reached.sometimes for reached in found):
            return found
        target = next((t for t in self._.calling.targets(call)[0] if t.info is function), None)
        foreign = self._foreign(function)
        if target is None or foreign is None:
            return found
        return self._links.effects(foreign, given(foreign, outline_of(call), bound=target.takes_receiver))

    def awaits_unknown(self, function: ForeignFunction) -> bool:
        """Whether a coroutine of another file, or one that it awaits, awaits something that nobody knows."""
        return self._links.awaits_unknown(function)

    def implementations(self, function: CodeFunction) -> tuple[ForeignFunction, ...]:
        """The methods of subclasses that may be meant where a method does nothing itself."""
        foreign = self._foreign(function) if isinstance(function, ForeignFunction) or function.says_nothing else None
        return implementations(foreign) if foreign is not None else ()

    def callers(self, function: SourceFunction) -> list[SourceFunction]:
        """The functions of the file that call one, straight or through others of the file."""
        found: set[str] = set()
        todo = [function.key]
        while todo:
            above = self._callers.get(todo.pop(), set()) - found
            found |= above
            todo += above
        nodes = {f.key: f for f in map(self._.definitions.function, self._functions)} if found else {}
        return [nodes[key] for key in sorted(found) if key in nodes]

    @functools.cached_property
    def _functions(self) -> list[ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda]:
        kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
        return [node for node in self._.structure.scopes if isinstance(node, kinds)]

    @functools.cached_property
    def _callers(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for key in self._module.facts["functions"]:
            function = self._module.function_of(key)
            for edge in self._links.body(function).edges if function is not None else ():
                if edge.callee.module is self._module:
                    found.setdefault(edge.callee.foreign_key, set()).add(key)
        return found

    def summary(self, function: CodeFunction) -> Summary | None:
        """The local facts of a function; None where there are none."""
        foreign = self._foreign(function)
        return foreign.summary if foreign is not None else None

    def is_once(self, function: CodeFunction) -> bool:
        """Whether a function keeps its one result: it blocks its first caller only."""
        summary = self.summary(function)
        return summary is not None and summary.once

    def far_calls(self, matters: Callable[[ast.Call], bool]) -> Iterator[tuple[ast.Call, bool]]:
        """The calls of the file that do something as far as only other files tell, and whether that may matter anywhere.

        Looked at are the places that matter, and anywhere else the methods that can be a defect wherever they stand.
        """
        anywhere = self._.models.anywhere_names
        for own, node in self._own_calls if self._has_places() else ():
            is_loud = own.callee.startswith("?") and last_name(node.func) in anywhere
            if is_loud or matters(node):
                found = self._links.leads_to(own, self._module)
                if found or (is_loud and found is None):
                    yield node, is_loud

    def _has_places(self) -> bool:
        """Whether the file has a loop, a coroutine, something held, or a call that may matter anywhere; else no facts."""
        structure = self._.structure
        kinds = (ast.AsyncFunctionDef, ast.Lambda, *COMPREHENSIONS)
        if any(structure.nodes.get(kind) for kind in (*LOOPS, ast.With, ast.AsyncWith)):
            return True
        # A decorator may make an entry point that runs on the loop.
        if any(isinstance(node, kinds) or getattr(node, "decorator_list", ()) for node in structure.scopes):
            return True
        return not self._.models.anywhere_names.isdisjoint(structure.calls)

    def _foreign(self, function: CodeFunction) -> ForeignFunction | None:
        if isinstance(function, SourceFunction):
            return self._module.function_of(function.key)
        return function if isinstance(function, ForeignFunction) else None
