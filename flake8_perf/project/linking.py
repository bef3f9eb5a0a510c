"""Links summaries: how effects reach callers through calls, within a file and across files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from flake8_perf.facts.functions import FunctionInfo
from flake8_perf.facts.types import ClassObject, Function, Instance, Type, Unknown
from flake8_perf.finding import Step
from flake8_perf.models.stub import StubFunction
from flake8_perf.project.calls import HAPPENINGS, runs
from flake8_perf.project.conditions import Need, contradict, given, is_open
from flake8_perf.project.foreign import ForeignFunction, Module
from flake8_perf.project.implementations import implementations
from flake8_perf.project.project import Project
from flake8_perf.project.summaries import TRAVELS, OwnCall, OwnEffect, Reached, Summary

_MOST_STEPS = 12
"""How many calls of a chain a trace shows."""

_MOST_WAYS = 16
"""How many different conditions are kept for an effect of one function; what needs none is always kept."""

_MAY_BE_OVER = frozenset({"lock", "queue", "event", "condition", "future", "thread", "loop", "socket", "subprocess"})
"""Kinds of blocking that only the call's own file can tell from waiting that is over: silence elsewhere."""

_MOST_LOOKED_INTO = 20
"""So many functions are looked into for what they await."""

_Effect = tuple[str, str, str, bool]
"""The word, kind and `what` of an effect that a function brings about, and whether it does so sometimes only."""

_SHORT = frozenset({"lock", "condition", "stat", "spawn"})
"""Kinds of blocking that say nothing through calls, for they are short: what is done under a lock is said itself."""


class Edge(NamedTuple):
    """A call of a function of the project, with the constants that it gives for parameters."""

    call: OwnCall
    callee: ForeignFunction
    given: tuple[Need, ...]


class Body(NamedTuple):
    """What a function does itself, its calls resolved."""

    effects: tuple[OwnEffect, ...]
    edges: tuple[Edge, ...]


class _Way(NamedTuple):
    """The next step from a function to an effect, over how many calls; `call` is None where the effect is there."""

    effect: OwnEffect
    source: ForeignFunction
    length: int = 0
    edge: Edge | None = None
    below: _Effect = ("", "", "", False)
    """The effect as the function below brings it about."""
    needs_below: tuple[Need, ...] = ()


_Ways = dict[_Effect, dict[tuple[Need, ...], _Way]]
"""The ways from one function to each effect, by what they need."""


class Links:
    """Answers about functions of the whole project; each is computed once, and the functions that it rests on before it.

    The witness of an effect is the nearest by (number of calls, whether it has a condition, line): the same in whatever order
    functions are asked for. A way is dropped only where a nearer one needs no more than it does.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._ways: dict[str, tuple[_Ways, int]] = {}

    def forget(self) -> None:
        """Drops all answers."""
        self._ways.clear()

    def effects(self, function: ForeignFunction, given: tuple[Need, ...] = ()) -> list[Reached]:
        """What running a function brings about, by word and kind, where its parameters are given these constants."""
        found: dict[tuple[str, str, str], Reached] = {}
        for effect, ways in sorted(self.ways(function).items()):
            needs = next((needs for needs in ways if not contradict(needs, given)), None)
            if needs is not None:  # what happens always comes first, and stands for what happens sometimes
                found.setdefault(effect[:3], self._reached(function, effect, needs, given))
        return list(found.values())

    def ways(self, function: ForeignFunction) -> _Ways:
        """The ways from a function to effects."""
        if function.code not in self._ways:
            self._connect(function)
        ways, rests_on = self._ways[function.code]
        self._project.lookups.used |= rests_on
        return ways

    def leads_to(self, call: OwnCall, module: Module) -> bool | None:
        """Whether a call leads to an effect; None where a stub only describes what it does."""
        found: bool | None = False
        for target in _targets(call, module, self._project):
            if isinstance(target, OwnEffect) or (isinstance(target, Edge) and self.ways(target.callee)):
                return True
            found = None if target is None else found
        return found

    def awaits_unknown(self, function: ForeignFunction) -> bool:
        """Whether a function, or one of the first few that it calls, awaits something that nobody knows."""
        todo, seen = [function], set[str]()
        while todo and len(seen) < _MOST_LOOKED_INTO:
            here = todo.pop()
            if here.code not in seen:
                seen.add(here.code)
                awaited = (c for c in here.summary.calls if c.how == "await" and c.callee.startswith("?"))
                if not all(self._project.follow(call.callee[1:], here.module).known for call in awaited):
                    return True
                todo += [edge.callee for edge in self.body(here).edges]
        return False

    def body(self, function: ForeignFunction) -> Body:
        """What a function does itself, its calls resolved."""
        return self._project.noted(("body", function.code), lambda: resolved(function.summary, function.module, self._project))

    def _connect(self, root: ForeignFunction) -> None:
        """Finds groups of functions that call each other (Tarjan), and solves each after those that it calls."""
        number: dict[str, int] = {}
        lowest: dict[str, int] = {}
        open_functions: list[ForeignFunction] = []
        unfinished: set[str] = set()
        masks: dict[str, int] = {}
        stack: list[tuple[ForeignFunction, Iterator[Edge]]] = []

        def visit(function: ForeignFunction) -> None:
            number[function.code] = lowest[function.code] = len(number)
            open_functions.append(function)
            unfinished.add(function.code)
            before, self._project.lookups.used = self._project.lookups.used, 0
            edges = self.body(function).edges
            masks[function.code] = self._project.lookups.used
            self._project.lookups.used = before
            stack.append((function, iter(edges)))

        visit(root)
        while stack:
            function, edges = stack[-1]
            here = function.code
            edge = next(edges, None)
            if edge is not None:
                below = edge.callee.code
                if below in unfinished:
                    lowest[here] = min(lowest[here], number[below])
                elif below not in self._ways:
                    visit(edge.callee)
                continue
            stack.pop()
            if stack:
                above = stack[-1][0].code
                lowest[above] = min(lowest[above], lowest[here])
            if lowest[here] == number[here]:
                place = next(i for i, f in enumerate(open_functions) if f.code == here)
                group = open_functions[place:]
                del open_functions[place:]
                unfinished.difference_update(f.code for f in group)
                self._solve(group, masks)

    def _solve(self, group: list[ForeignFunction], masks: dict[str, int]) -> None:
        """The ways of a group of functions that call each other: level by level, the nearest effects first."""
        members = {function.code: _Node(function, {}) for function in group}
        rests_on = 0
        waiting: dict[int, list[_Candidate]] = {}
        for function in group:
            rests_on |= masks[function.code]
            body = self.body(function)
            for effect in body.effects:
                place = (effect.word, effect.kind, effect.what, effect.sometimes)
                waiting.setdefault(0, []).append(_Candidate(function, place, effect.needs, _Way(effect, function)))
            for edge in body.edges:
                if edge.callee.code in members:
                    members[edge.callee.code].callers.append((function, edge))
                    continue
                ways, below = self._ways[edge.callee.code]
                rests_on |= below
                for candidate in _above(function, edge, ways):
                    waiting.setdefault(candidate.way.length, []).append(candidate)
        while waiting:
            length = min(waiting)
            for candidate in sorted(waiting.pop(length), key=_Candidate.order):
                node = members[candidate.function.code]
                if _is_kept(candidate, node.ways):
                    way = {candidate.effect: {candidate.needs: candidate.way}}
                    for caller, edge in node.callers:
                        waiting.setdefault(length + 1, []).extend(_above(caller, edge, way))
        for code, node in members.items():
            self._ways[code] = node.ways, rests_on

    def _reached(self, function: ForeignFunction, effect: _Effect, needs: tuple[Need, ...], given: tuple[Need, ...]) -> Reached:
        """The effect with the way to it; of a way longer than anybody reads, the beginning and the end."""
        first, steps = function, list[Step]()
        way = self._ways[function.code][0][effect][needs]
        while way.edge is not None and len(steps) < _MOST_STEPS:
            steps.append(Step(function.path, way.edge.call.line, way.edge.callee.qualname))
            function = way.edge.callee
            way = self._ways[function.code][0][way.below][way.needs_below]
        steps.append(Step(way.source.path, way.effect.line, way.effect.name))
        word, kind, what, sometimes = effect
        weak = sometimes or is_open(needs, given) or first.summary.caches
        return Reached(word, kind, way.effect.name, way.effect.likely, tuple(steps), what, needs, weak)


class _Node:
    def __init__(self, function: ForeignFunction, ways: _Ways) -> None:
        self.function, self.ways, self.callers = function, ways, []


class _Candidate(NamedTuple):
    """A way that may become one of a function's."""

    function: ForeignFunction
    effect: _Effect
    needs: tuple[Need, ...]
    way: _Way

    def order(self) -> tuple[object, ...]:
        """Of ways that are equally long: first what needs nothing, then by where the call stands."""
        at = self.way.edge.call if self.way.edge is not None else self.way.effect
        callee = self.way.edge.callee.code if self.way.edge is not None else self.way.effect.name
        return bool(self.needs), at.line, at.column, callee, self.needs, self.way.below, self.way.needs_below, self.function.code


def _above(caller: ForeignFunction, edge: Edge, below: _Ways) -> Iterator[_Candidate]:
    """The ways of a caller over one of its calls."""
    for effect, ways in below.items():
        word, kind, what, sometimes = effect
        if word == "blocks" and (edge.callee.is_async or edge.callee.summary.once or edge.call.aside or kind in _SHORT):
            continue  # a coroutine that blocks is the defect itself: its callers are not reported too
        for needs, way in ways.items():
            if not contradict(needs, edge.given):
                weak = sometimes or edge.call.sometimes or is_open(needs, edge.given) or edge.callee.summary.caches
                longer = _Way(way.effect, way.source, way.length + 1, edge, effect, needs)
                yield _Candidate(caller, (word, kind, what, weak), edge.call.needs, longer)


def _is_kept(candidate: _Candidate, ways: _Ways) -> bool:
    """Keeps a way unless a nearer one stands for it: the same effect, with no other needs than its own."""
    known = ways.setdefault(candidate.effect, {})
    needs = candidate.needs
    if needs in known or (needs and (len(known) >= _MOST_WAYS or any(set(needs).issuperset(other) for other in known))):
        return False
    known[needs] = candidate.way
    return True


# Calls resolved


def resolved(summary: Summary, module: Module, project: Project) -> Body:
    """What a function of a module does itself, with its calls followed to what they call."""
    effects, edges = list(summary.effects), list[Edge]()
    for call in summary.calls:
        for target in _targets(call, module, project):
            if isinstance(target, OwnEffect):
                effects.append(target)
            elif isinstance(target, Edge):
                edges.append(target)
    return Body(tuple(effects), tuple(edges))


def _targets(call: OwnCall, module: Module, project: Project) -> Iterator[OwnEffect | Edge | None]:
    """The effects and functions that a call leads to; None for what only describes how."""
    if call.callee.startswith("?"):
        value = project.follow(call.callee[1:], module)
        found = list(_of_value(call, value))
        yield from found
        if not found and all(isinstance(atom, Unknown) for atom in value.atoms):
            for word, kind, name, what in call.guess:
                yield OwnEffect(call.line, call.column, word, kind, name, True, what, call.needs, call.sometimes)
        functions = [(t.callee, t) for t in found if isinstance(t, Edge)]
    else:
        own = module.function_of(call.callee)
        if own is None:
            return
        edge = Edge(call, own, given(own, call.args, bound=call.bound))
        yield edge
        yield from (Edge(call, f, given(f, call.args, bound=call.bound)) for f in implementations(own) if runs(f, call.how))
        functions = [(own, edge)]
    for function, edge in functions:
        for reference in _handed(call, function, bound=_is_bound(edge, call)):
            yield from _of_reference(call, reference, module, project)


def _is_bound(edge: Edge, call: OwnCall) -> bool:
    return call.bound or (call.callee.startswith("?") and edge.callee.owner is not None and edge.callee.kind != "staticmethod")


def _handed(call: OwnCall, function: ForeignFunction, *, bound: bool) -> Iterator[str]:
    """What a call hands over for parameters that the function calls."""
    called = function.summary.called_params
    names = [p.name for p in function.params if p.kind in ("positional", "either")][1 if bound else 0 :] if called else []
    for place, reference in call.hands if called else ():
        name = (names[int(place)] if int(place) < len(names) else "") if place.isdigit() else place
        if name in called:
            yield reference


def _of_reference(call: OwnCall, reference: str, module: Module, project: Project) -> Iterator[OwnEffect | Edge | None]:
    """What running a function does that was handed over."""
    given_call = call._replace(how="given", args="", hands=())
    if reference.startswith("?"):
        yield from _of_value(given_call, project.follow(reference[1:], module))
    elif reference.startswith("="):
        yield from _of_value(given_call, project.models.find(reference[1:]) or Type(()))
    else:
        own = module.function_of(reference)
        if own is not None and not own.is_async:
            yield Edge(given_call, own, ())


def _of_value(call: OwnCall, value: Type) -> Iterator[OwnEffect | Edge | None]:
    """What calling a value leads to."""
    callees = list(_callees(value))
    harmless = len(callees) > 1 and any(isinstance(info, StubFunction) and not info.effects() for info, _b, _n in callees)
    for info, bound, name in callees:
        if isinstance(info, ForeignFunction):
            for function in (info, *implementations(info)):
                if not function.offloaded and not function.opaque and runs(function, call.how):
                    yield Edge(call, function, given(function, call.args, bound=bound))
        elif isinstance(info, StubFunction):
            yield from _of_stub(call, info, name, harmless=harmless)


def _callees(value: Type) -> Iterator[tuple[FunctionInfo, bool, str]]:
    """The functions behind a value that is called, whether a receiver is bound, and what they are called."""
    for atom in value.without_none().atoms:
        if isinstance(atom, Function):
            bound = next((a for a in atom.bound.atoms if isinstance(a, Instance)), None) if atom.bound else None
            shown = f"{bound.name}.{atom.info.name}" if bound else atom.info.qualname
            yield atom.info, atom.bound is not None, shown
        elif isinstance(atom, (ClassObject, Instance)) and atom.info is not None:
            member, _given, _complete = atom.info.member("__init__" if isinstance(atom, ClassObject) else "__call__", atom.args)
            if member is not None and member.function is not None:
                yield member.function, True, atom.info.name


def _of_stub(call: OwnCall, info: StubFunction, name: str, *, harmless: bool) -> Iterator[OwnEffect | None]:
    """What a function of a stub does, as far as that can be told without the call itself."""
    if info.is_async and call.how != "await":
        return
    effects = info.effects(overload=len(info.nodes) - 1)
    kind = next((effect.text("kind") for effect in effects if effect.text("kind")), "")
    told = list(_of_arguments(call, info, name))
    yield from told
    describes = False
    for effect in effects:
        its_kind = effect.text("kind") or kind
        if told and effect.word != "blocks":
            continue
        if effect.word == "blocks" and (harmless or call.aside or call.how == "await" or its_kind in _MAY_BE_OVER):
            continue
        if effect.word in TRAVELS and effect.word in HAPPENINGS:
            yield OwnEffect(
                call.line, call.column, effect.word, its_kind, name, False, effect.text("what"), call.needs, call.sometimes
            )
        else:
            describes = True
    if describes:
        yield None


def _of_arguments(call: OwnCall, info: StubFunction, name: str) -> Iterator[OwnEffect]:
    """What the arguments tell of a function that does other things for others: it was seen where the call stands.

    A guess there has chosen among the overloads; now the function proves to be the one that was guessed.
    """
    home = name.partition(".")[0]
    for word, kind, guessed, what in call.guess if len(info.nodes) > 1 else ():
        if word != "blocks" and guessed.rpartition(".")[2] == info.name and guessed.partition(".")[0] == home:
            yield OwnEffect(call.line, call.column, word, kind, name, False, what, call.needs)
