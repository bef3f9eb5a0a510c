"""Who calls whom inside a package, down to the functions that our stubs know, and what each function so waits for."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from astroid import nodes

from flake8_perf.facts.functions import FunctionInfo
from flake8_perf.learning.calls import Call, Calls
from flake8_perf.learning.reading import Reader
from flake8_perf.learning.standing import is_conditional, is_guarded, is_switched_off
from flake8_perf.learning.summaries import OwnSummaries

_BY_WEIGHT = """
http llm sdk db cache socket dns subprocess sleep input loop queue event future thread cpu file
"""
WEIGHT = {kind: place for place, kind in enumerate(_BY_WEIGHT.split())}
"""The kinds of work that are worth a word in a stub, the one that says most first. Cheap ones (a lock, a stat) are not."""

NETWORK = frozenset({"http", "llm", "sdk", "db", "cache", "socket"})
"""What a client is there for. Any other work counts only where the function does it for certain, not perhaps."""


@dataclass(frozen=True)
class Way:
    """How a function comes to an effect: through which function, or (None) by itself; `name` is what our stubs know."""

    name: str
    length: int
    through: nodes.FunctionDef | None = None
    call: Call | None = None
    info: FunctionInfo | None = None


@dataclass
class Facts:
    """What is known of one function. `ways` has an entry per word and kind, `certain` those that happen whenever it runs (but for
    errors); `unknown` are the calls that lead nowhere.
    """

    calls: list[Call] = field(default_factory=list)
    ways: dict[tuple[str, str], Way] = field(default_factory=dict)
    certain: set[tuple[str, str]] = field(default_factory=set)
    unknown: list[str] = field(default_factory=list)


class Graph:
    """The effects of all functions of the learned modules, and of what they reach in other packages that have no stub."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._calls = Calls(reader)
        self._files: dict[nodes.Module, OwnSummaries | None] = {}
        self.facts: dict[nodes.FunctionDef, Facts] = {}
        todo = deque(f for module in reader.library.modules() for f in functions_in(module))
        self._read(todo)
        for function, call in list(self._calls.of_kept()):
            self.facts[function].calls.append(call)
            self._read(deque([call.function] if call.function is not None else []))
        self._callers: dict[nodes.FunctionDef, list[tuple[nodes.FunctionDef, Call]]] = {}
        for function in sorted(self.facts, key=key_of):
            for call in self.facts[function].calls:
                if call.function is not None:
                    self._callers.setdefault(call.function, []).append((function, call))
        self._carry()
        self._open = self._that_lead_nowhere()

    def _read(self, todo: deque[nodes.FunctionDef]) -> None:
        """Reads functions, and those that they call."""
        while todo:
            function = todo.popleft()
            if function not in self.facts:
                self.facts[function] = self._own(function)
                todo += [call.function for call in self.facts[function].calls if call.function is not None]

    def _own(self, function: nodes.FunctionDef) -> Facts:
        """The function's calls, and what happens in its own body."""
        facts = Facts()
        summaries = self._summaries(function.root())
        facts.calls += self._calls.of(function, facts.unknown)
        at = {call.at: call for call in facts.calls if call.info is not None}
        stands = {(n.lineno, n.col_offset): n for n in self._calls.own_nodes(function) if isinstance(n, nodes.Call)}
        for effect in summaries.effects(function.lineno or 0) if summaries is not None else ():
            place = (effect.line, effect.column)
            call = at.get(place)
            node = stands.get(place)
            if node is not None and function.name == "__init__" and is_switched_off(node, function):
                continue
            perhaps, guarded = (is_conditional(node), is_guarded(node)) if node is not None else (False, False)
            way = Way(effect.name, 0, None, call, call.info if call else None)
            self._add(facts, (effect.word, effect.kind), way, perhaps, guarded)
        for call in facts.calls:
            if call.info is not None and not (summaries is not None and call.at and summaries.understands(*call.at)):
                for what in effects_of(call.info):
                    way = Way(call.info.qualname, 0, None, call, call.info)
                    self._add(facts, what, way, call.is_conditional, call.is_guarded)
        return facts

    def _summaries(self, module: nodes.Module) -> OwnSummaries | None:
        if module not in self._files:
            try:
                self._files[module] = OwnSummaries(module.file, self._reader.library.text(module), self._reader.stubs.models)
            except (SyntaxError, RecursionError) as error:  # astroid could read it: its calls are followed without us
                self._reader.library.unread.append(f"{module.name}: our own summaries: {error}")
                self._files[module] = None
        return self._files[module]

    @staticmethod
    def _add(facts: Facts, what: tuple[str, str], way: Way, perhaps: bool, guarded: bool) -> bool:
        """Adds an effect; whether that says anything new."""
        word, kind = what
        if word not in ("blocks", "waits") or kind not in WEIGHT or (perhaps and kind not in NETWORK):
            return False
        new = what not in facts.ways or not (perhaps or guarded or what in facts.certain)
        facts.ways.setdefault(what, way)
        if not perhaps and not guarded:
            facts.certain.add(what)
        return new

    def _carry(self) -> None:
        """Effects to callers, level by level: the first way found is a shortest one, and ties go by name and line."""
        level = [(f, what) for f in sorted(self.facts, key=key_of) for what in self.facts[f].ways]
        while level:
            above = []
            for function, what in level:
                way, certain = self.facts[function].ways[what], what in self.facts[function].certain
                for caller, call in self._callers.get(function, ()):
                    if travels(what[0], function, caller, call) and (certain or not call.is_read):
                        more = Way(way.name, way.length + 1, function, call, way.info)
                        if self._add(self.facts[caller], what, more, call.is_conditional, call.is_guarded or not certain):
                            above.append((caller, what))
            level = above

    def is_certain(self, function: nodes.FunctionDef, word: str, kind: str) -> bool:
        """Whether an effect happens whenever the function runs, but for errors."""
        return (word, kind) in self.facts[function].certain

    def main_way(self, function: nodes.FunctionDef, word: str) -> tuple[str, Way] | None:
        """The kind that says most of what a function does, with the way there."""
        facts = self.facts.get(function)
        kinds = sorted((kind for w, kind in facts.ways if w == word), key=WEIGHT.__getitem__) if facts is not None else []
        return (kinds[0], facts.ways[word, kinds[0]]) if facts is not None and kinds else None

    def chain(self, function: nodes.FunctionDef, word: str, kind: str) -> tuple[list[str], list[str]]:
        """The names on the way from a function to an effect, and the modules; the function's own are left out."""
        names, modules = [], []
        way = self.facts[function].ways[word, kind]
        while way.through is not None:
            names.append(short_name(way.through))
            modules.append(str(way.through.root().name))
            way = self.facts[way.through].ways[word, kind]
        return [*names, way.name], modules

    def is_unknown(self, function: nodes.FunctionDef) -> bool:
        """Whether a function has no effect that we know, and calls something that can't be told, itself or below."""
        return function in self._open and not self.facts[function].ways

    def _that_lead_nowhere(self) -> set[nodes.FunctionDef]:
        """The functions with a call that can't be told, and all that call them."""
        todo = [function for function, facts in self.facts.items() if facts.unknown]
        found = set(todo)
        while todo:
            above = {caller for caller, _call in self._callers.get(todo.pop(), ())} - found
            found |= above
            todo += above
        return found


def effects_of(info: FunctionInfo) -> Iterator[tuple[str, str]]:
    """The words that a stub has for a function, with their kinds."""
    yield from ((effect.word, effect.text("kind")) for effect in info.effects() if effect.word in ("blocks", "waits"))


def travels(word: str, function: nodes.FunctionDef, caller: nodes.FunctionDef, call: Call) -> bool:
    """Whether what a function does happens to its caller too.

    A coroutine has to be awaited, or handed on to whoever awaits it; one that blocks is a defect of its own, which its callers
    are not told of.
    """
    if word == "waits":
        return call.is_awaited or call.is_returned
    return not isinstance(function, nodes.AsyncFunctionDef)


def functions_in(module: nodes.Module) -> Iterator[nodes.FunctionDef]:
    """All functions of a module, also methods and nested ones, in order of the text."""
    yield from module.nodes_of_class(nodes.FunctionDef)


def key_of(function: nodes.FunctionDef) -> tuple[str, int]:
    """What orders functions, the same on every machine."""
    return function.root().name, function.lineno or 0


def short_name(function: nodes.FunctionDef) -> str:
    """``Class.method``, or the plain name of a function."""
    parent = function.parent.scope() if function.parent is not None else None
    return f"{parent.name}.{function.name}" if isinstance(parent, nodes.ClassDef) else str(function.name)
