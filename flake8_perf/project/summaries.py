"""Summaries: what each function does, as plain data, and how effects reach callers through calls."""

from __future__ import annotations

import ast
import json
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from flake8_perf.facts.naming import last_name
from flake8_perf.facts.types import Instance
from flake8_perf.finding import Step
from flake8_perf.project.calls import CallEffects, Happening
from flake8_perf.project.conditions import Conditions, Need, contradict
from flake8_perf.semantics.definitions import SourceFunction
from flake8_perf.semantics.inference import Inference

SCHEMA = 3
"""Stamped into every summary; one of another schema is not read."""


_TRAVELS = frozenset({"blocks", "waits", "reads", "writes", "runs", "pends", "commits", "flushes", "spawns", "gathers"})
"""The words that a caller is told of. What a call opens or makes concerns the function that makes it."""

_MOST_STEPS = 12
"""How many calls of a chain a trace shows."""


@dataclass(frozen=True, order=True)
class OwnEffect:
    """An effect that happens in a function's own body."""

    line: int
    column: int
    word: str
    kind: str
    name: str
    likely: bool = False
    what: str = ""
    needs: tuple[Need, ...] = ()
    """What the function's parameters have to be for it to happen."""


@dataclass(frozen=True, order=True)
class OwnCall:
    """A call of another function that has a summary."""

    line: int
    column: int
    callee: str
    callee_name: str
    aside: bool = False
    """Made only where no event loop runs, or once for all callers: what blocks behind it keeps nobody waiting."""
    needs: tuple[Need, ...] = ()
    given: tuple[Need, ...] = ()
    """The constants that it gives for parameters of the callee."""


@dataclass(frozen=True)
class Summary:
    """The local facts of one function: they depend on its file alone."""

    key: str
    name: str
    path: str
    line: int
    is_async: bool
    effects: tuple[OwnEffect, ...] = ()
    calls: tuple[OwnCall, ...] = ()
    called_params: tuple[str, ...] = ()
    limits: bool = False
    """Whether it takes a semaphore or limiter around its work."""
    once: bool = False
    """Whether it keeps its one result: it blocks its first caller only."""


@dataclass(frozen=True)
class Reached:
    """An effect that running a function brings about, with the way there: first the function's own line, last the effect's."""

    word: str
    kind: str
    name: str
    likely: bool
    steps: tuple[Step, ...] = field(compare=False)
    what: str = ""
    needs: tuple[Need, ...] = ()


def serialise(summaries: Iterable[Summary]) -> str:
    """Summaries as text (JSON), in order of their keys."""
    rows = [vars(s) | {"effects": [vars(e) for e in s.effects], "calls": [vars(c) for c in s.calls]} for s in summaries]
    return json.dumps({"schema": SCHEMA, "functions": sorted(rows, key=lambda row: row["key"])}, separators=(",", ":"))


def load(text: str) -> dict[str, Summary]:
    """Summaries from text. Raises ValueError where it is of another schema or damaged."""
    data = json.loads(text)
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise ValueError(f"summaries of another schema than {SCHEMA}")
    try:
        return {row["key"]: _summary(row) for row in data["functions"]}
    except (KeyError, TypeError) as error:
        raise ValueError(f"damaged summaries: {error}") from error


def _summary(row: dict[str, Any]) -> Summary:
    effects = tuple(OwnEffect(**e | _pairs(e, "needs")) for e in row.pop("effects"))
    calls = tuple(OwnCall(**c | _pairs(c, "needs", "given")) for c in row.pop("calls"))
    return Summary(effects=effects, calls=calls, called_params=tuple(row.pop("called_params")), **row)


def _pairs(row: dict[str, Any], *names: str) -> dict[str, tuple[Need, ...]]:
    return {name: tuple((param, value) for param, value in row[name]) for name in names}


class Linker:
    """Carries effects from functions to their callers, over any number of calls and round any circle.

    It goes backwards from the functions that have an effect, in order of distance, so that each function is met once per
    kind of effect and its witness is the nearest by (number of calls, line): the same however the functions are ordered.
    """

    def __init__(self, summaries: dict[str, Summary]) -> None:
        self._summaries = summaries
        self._next: dict[tuple[str, str, str, str], tuple[OwnCall | None, OwnEffect, str, str]] = {}
        self._callers: dict[str, list[tuple[str, OwnCall]]] = {}
        for key in sorted(summaries):
            for call in summaries[key].calls:
                self._callers.setdefault(call.callee, []).append((key, call))
        todo: deque[tuple[str, str, str, str]] = deque()
        for key in sorted(summaries):
            # What happens whatever the parameters are stands for what happens sometimes.
            for effect in sorted(summaries[key].effects, key=lambda e: (bool(e.needs), e)):
                place = (key, effect.word, effect.kind, effect.what)
                if place not in self._next:
                    self._next[place] = (None, effect, key, key)
                    todo.append(place)
        while todo:
            key, word, kind, what = place = todo.popleft()
            if word == "blocks" and (summaries[key].is_async or summaries[key].once):
                continue  # a coroutine that blocks is the defect itself: its callers are not reported too
            for caller, call in self._callers.get(key, ()):
                above = (caller, word, kind, what)
                is_idle = (call.aside and word == "blocks") or contradict(self._needs(place), call.given)
                if above not in self._next and not is_idle:
                    self._next[above] = (call, self._next[place][1], key, self._next[place][3])
                    todo.append(above)
        self._known: dict[str, list[Reached]] = {}
        self._words: dict[str, list[tuple[str, str, str]]] = {}
        for key, word, kind, what in self._next:
            self._words.setdefault(key, []).append((word, kind, what))

    def _needs(self, place: tuple[str, str, str, str]) -> tuple[Need, ...]:
        """What the parameters of a function have to be for it to go the way to an effect."""
        call, effect, _below, _source = self._next[place]
        return effect.needs if call is None else call.needs

    def effects(self, key: str) -> list[Reached]:
        """What running a function brings about, by word and kind."""
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = [self._reached(key, *words) for words in sorted(self._words.get(key, ()))]
        return found

    def callers(self, key: str) -> set[str]:
        """The functions that call one, straight or through others."""
        found: set[str] = set()
        todo = [key]
        while todo:
            above = {caller for caller, _call in self._callers.get(todo.pop(), ())} - found
            found |= above
            todo += above
        return found

    def _reached(self, key: str, word: str, kind: str, what: str) -> Reached:
        """The effect with the way to it; of a way longer than anybody reads, the beginning and the end."""
        steps: list[Step] = []
        needs = self._needs((key, word, kind, what))
        call, effect, below, source = self._next[key, word, kind, what]
        while call is not None and len(steps) < _MOST_STEPS:
            steps.append(Step(self._summaries[key].path, call.line, call.callee_name))
            key = below
            call, effect, below, source = self._next[key, word, kind, what]
        steps.append(Step(self._summaries[source].path, effect.line, effect.name))
        return Reached(word, kind, effect.name, effect.likely, tuple(steps), what, needs)


class FileSummaries:
    """The summaries of one file's functions, as far as an effect can reach them (`loud` are the names to look at)."""

    def __init__(self, inference: Inference, effects: CallEffects, loud: frozenset[str], functions: list[SourceFunction]) -> None:
        self._ = inference
        self._effects = effects
        self._loud = loud
        self._functions = {key_of(function): function for function in functions}
        self._conditions = Conditions(inference)
        # Through text and back already within one file: crossing files later changes nothing.
        self.local = load(serialise(self._local(key, function) for key, function in self._functions.items()))
        self._linker = Linker(self.local)

    def effects(self, function: SourceFunction) -> list[Reached]:
        """What calling a function of the file brings about."""
        return self._linker.effects(key_of(function))

    def effects_of_call(self, call: ast.expr, function: SourceFunction) -> list[Reached]:
        """What one call of a function of the file brings about, given its arguments."""
        found = self.effects(function)
        if not isinstance(call, ast.Call) or not any(reached.needs for reached in found):
            return found
        given = self._conditions.given(call, function)
        return [reached for reached in found if not contradict(reached.needs, given)]

    def callers(self, function: SourceFunction) -> list[SourceFunction]:
        """The functions of the file that call one, straight or through others."""
        return [self._functions[key] for key in sorted(self._linker.callers(key_of(function)))]

    def summary(self, function: SourceFunction) -> Summary | None:
        """The local facts of a function; None where nothing in it is of interest."""
        return self.local.get(key_of(function))

    def _local(self, key: str, function: SourceFunction) -> Summary:
        effects: set[OwnEffect] = set()
        calls: set[OwnCall] = set()
        params = {p.name for p in function.params}
        called: set[str] = set()
        for call in function.scope.calls:
            if isinstance(call.func, ast.Name) and call.func.id in params:
                called.add(call.func.id)
            if last_name(call.func) not in self._loud:
                continue
            found = [happening for happening in self._effects.at_call(call) if happening.word in _TRAVELS]
            others = [reached for reached in self._effects.reached_functions(call) if key_of(reached) != key]
            aside = bool(found or others) and self._effects.waiting.keeps_nobody(call)
            needs = self._conditions.needs(call, function) if found or others else ()
            effects |= {self._own(call, happening, needs) for happening in found if not (aside and happening.word == "blocks")}
            for other in others:
                given = self._conditions.given(call, other)
                calls.add(OwnCall(call.lineno, call.col_offset, key_of(other), other.qualname, aside, needs, given))
        return Summary(
            key,
            function.qualname,
            function.path,
            function.line,
            function.is_async,
            tuple(sorted(effects)),
            tuple(sorted(calls)),
            tuple(sorted(called)),
            self._limits(function),
            self._effects.waiting.is_cached(function),
        )

    def _own(self, node: ast.Call, happening: Happening, needs: tuple[Need, ...]) -> OwnEffect:
        what = (happening.word, happening.kind, happening.name, happening.likely, happening.what)
        return OwnEffect(node.lineno, node.col_offset, *what, needs)

    def _limits(self, function: SourceFunction) -> bool:
        """Whether the body takes a limiter: `async with semaphore:`, `await limiter.acquire()`."""
        if not function.is_async:
            return False
        lines = self._.source.lines[function.line - 1 : function.node.end_lineno]
        if not any("async with" in line or ".acquire(" in line for line in lines):
            return False
        return any(self.is_limiter(value) for value in entered(function.node))

    def is_limiter(self, value: ast.expr) -> bool:
        """Whether a value bounds how many go on at once: by its type, or where that is unknown, by what it is called."""
        found = self._.type_of(value)
        if found.known:
            return any(isinstance(a, Instance) and a.info is not None and _is_limit(a) for a in found.atoms)
        name = last_name(value).lower()
        return any(part in name for part in ("sem", "limit", "throttle", "slot", "concurren", "pool", "bucket"))


def _is_limit(atom: Instance) -> bool:
    return any("limits" in getattr(info, "words", ()) for info, _ in atom.info.ancestors()[0]) if atom.info else False


def entered(function: Any) -> list[ast.expr]:
    """What a function enters with `with`, or acquires, in its own body."""
    found: list[ast.expr] = []
    todo: list[ast.AST] = list(function.body) if isinstance(function.body, list) else [function.body]
    while todo:
        node = todo.pop()
        if isinstance(node, (ast.With, ast.AsyncWith)):
            found += [item.context_expr for item in node.items]
        if isinstance(node, ast.Call) and last_name(node.func) == "acquire" and isinstance(node.func, ast.Attribute):
            found.append(node.func.value)
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            todo.extend(ast.iter_child_nodes(node))
    return found


def key_of(function: SourceFunction) -> str:
    """What a function is called across files: path, qualified name and, because names repeat, the line."""
    return f"{function.path}:{function.qualname}:{function.line}"
