"""Summaries: what each function does, as plain data, and how effects reach callers through calls."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from flake8_perf.facts.naming import last_name
from flake8_perf.facts.types import Instance
from flake8_perf.finding import Step
from flake8_perf.project.calls import CallEffects, Happening
from flake8_perf.project.conditions import Conditions, Need, contradict
from flake8_perf.semantics.definitions import SourceFunction
from flake8_perf.semantics.inference import Inference

SCHEMA = 5
"""Stamped into every summary; one of another schema is not read."""


_TRAVELS = frozenset(
    {"blocks", "waits", "reads", "writes", "runs", "pends", "commits", "flushes", "spawns", "gathers", "enqueues"}
)
"""The words that a caller is told of. What a call opens or makes concerns the function that makes it."""

_MOST_STEPS = 12
"""How many calls of a chain a trace shows."""

_MOST_WAYS = 16
"""How many different conditions are kept for an effect of one function; what needs none is always kept."""

_Effect = tuple[str, str, str, str]
"""A function's key, and the word, kind and `what` of an effect that it brings about."""

_Place = tuple[_Effect, tuple[Need, ...]]
"""The same, and what the function's parameters have to be for that."""


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


@dataclass(frozen=True)
class _Way:
    """The next step from a function to an effect: the call, and the place in the function below; None where it is there."""

    effect: OwnEffect
    source: str
    call: OwnCall | None = None
    below: _Place | None = None


class Linker:
    """Carries effects from functions to their callers, over any number of calls and round any circle.

    It goes backwards from the functions that have an effect, level by level, so that each function is met once per kind of
    effect and condition, and its witness is the nearest by (number of calls, whether it has a condition, line): the same however
    the functions are ordered. A way is dropped only where a nearer one needs no more than it does.
    """

    def __init__(self, summaries: dict[str, Summary]) -> None:
        self._summaries = summaries
        self._ways: dict[_Effect, dict[tuple[Need, ...], _Way]] = {}
        self._callers: dict[str, list[tuple[str, OwnCall]]] = {}
        for key in sorted(summaries):
            for call in summaries[key].calls:
                self._callers.setdefault(call.callee, []).append((key, call))
        level = self._kept(self._own())
        while level:
            level = self._kept(sorted(self._above(level), key=_nearness))
        self._known: dict[tuple[str, tuple[Need, ...]], list[Reached]] = {}
        self._effects: dict[str, list[_Effect]] = {}
        for effect in sorted(self._ways):
            self._effects.setdefault(effect[0], []).append(effect)

    def _own(self) -> Iterator[tuple[_Place, _Way]]:
        """The effects that happen in the functions' own bodies: first those that need nothing."""
        for key in sorted(self._summaries):
            for effect in sorted(self._summaries[key].effects, key=lambda e: (bool(e.needs), e)):
                yield ((key, effect.word, effect.kind, effect.what), effect.needs), _Way(effect, key)

    def _above(self, level: list[_Place]) -> Iterator[tuple[_Place, _Way]]:
        """The places of the callers, one call farther from the effects."""
        for place in level:
            (key, word, kind, what), needs = place
            if word == "blocks" and (self._summaries[key].is_async or self._summaries[key].once):
                continue  # a coroutine that blocks is the defect itself: its callers are not reported too
            way = self._ways[place[0]][needs]
            for caller, call in self._callers.get(key, ()):
                if not (call.aside and word == "blocks") and not contradict(needs, call.given):
                    yield ((caller, word, kind, what), call.needs), _Way(way.effect, way.source, call, place)

    def _kept(self, found: Iterable[tuple[_Place, _Way]]) -> list[_Place]:
        """The places that nothing nearer stands for: the same effect, with no other needs than theirs."""
        kept = []
        for place, way in found:
            effect, needs = place
            known = self._ways.setdefault(effect, {})
            if needs and (len(known) >= _MOST_WAYS or any(set(needs).issuperset(other) for other in known)):
                continue
            if needs not in known:
                known[needs] = way
                kept.append(place)
        return kept

    def effects(self, key: str, given: tuple[Need, ...] = ()) -> list[Reached]:
        """What running a function brings about, by word and kind, where its parameters are given these constants."""
        found = self._known.get((key, given))
        if found is None:
            nearest = (self._nearest(effect, given) for effect in self._effects.get(key, ()))
            found = self._known[key, given] = [self._reached(place) for place in nearest if place is not None]
        return found

    def _nearest(self, effect: _Effect, given: tuple[Need, ...]) -> _Place | None:
        return next(((effect, needs) for needs in self._ways[effect] if not contradict(needs, given)), None)

    def callers(self, key: str) -> set[str]:
        """The functions that call one, straight or through others."""
        found: set[str] = set()
        todo = [key]
        while todo:
            above = {caller for caller, _call in self._callers.get(todo.pop(), ())} - found
            found |= above
            todo += above
        return found

    def _reached(self, place: _Place) -> Reached:
        """The effect with the way to it; of a way longer than anybody reads, the beginning and the end."""
        (key, word, kind, what), needs = place
        steps: list[Step] = []
        way = self._ways[place[0]][needs]
        while way.call is not None and way.below is not None and len(steps) < _MOST_STEPS:
            steps.append(Step(self._summaries[key].path, way.call.line, way.call.callee_name))
            key = way.below[0][0]
            way = self._ways[way.below[0]][way.below[1]]
        steps.append(Step(self._summaries[way.source].path, way.effect.line, way.effect.name))
        return Reached(word, kind, way.effect.name, way.effect.likely, tuple(steps), what, needs)


def _nearness(found: tuple[_Place, _Way]) -> tuple[bool, int, int, str]:
    """The order of ways that are equally long: first what needs nothing, then by where the call stands."""
    (_effect, needs), way = found
    return (bool(needs), way.call.line, way.call.column, way.call.callee) if way.call is not None else (bool(needs), 0, 0, "")


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
        """What one call of a function of the file brings about, given its arguments: all that these do not rule out."""
        found = self.effects(function)
        if not isinstance(call, ast.Call) or not any(reached.needs for reached in found):
            return found
        return self._linker.effects(key_of(function), self._conditions.given(call, function))

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
            self._effects.waiting.is_cached(function),
        )

    def _own(self, node: ast.Call, happening: Happening, needs: tuple[Need, ...]) -> OwnEffect:
        what = (happening.word, happening.kind, happening.name, happening.likely, happening.what)
        return OwnEffect(node.lineno, node.col_offset, *what, needs)

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
    """What a function is called across files: path, qualified name and, because names repeat, where it begins."""
    return f"{function.path}:{function.qualname}:{function.line}:{function.node.col_offset}"
