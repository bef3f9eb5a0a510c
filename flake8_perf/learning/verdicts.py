"""What to say of each function of a package, and why: one word at most, with its witness."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from astroid import nodes

from flake8_perf.facts.functions import Effect
from flake8_perf.learning.calls import Call
from flake8_perf.learning.classes import is_property
from flake8_perf.learning.graph import NETWORK, Graph, Way
from flake8_perf.learning.reading import Reader

_SHOWN = 4
"""How many names of a chain a comment shows; of a longer one the beginning and the end."""

_DEEPEST_MAKER = 5
"""Through how many constructors a client is looked for that is meant to be made once."""


@dataclass(frozen=True)
class Verdict:
    """`word` is ``blocks``, ``waits``, ``either`` (as its client does), ``perhaps`` (a property that blocks on some reads),
    ``unknown``, or empty where nothing happens.
    """

    word: str
    kind: str = ""
    chain: tuple[str, ...] = ()

    @property
    def is_said(self) -> bool:
        """Whether the stub has a decorator for it."""
        return self.word in ("blocks", "waits")

    def witness(self) -> str:
        """The chain as a comment shows it."""
        names = self.chain
        if len(names) > _SHOWN:
            names = (*names[:2], "…", *names[-2:])
        return " → ".join(names)


class Verdicts:
    """Decides from a graph, each function once."""

    def __init__(self, reader: Reader, graph: Graph, kind: str = "") -> None:
        self._reader, self._graph, self._kind = reader, graph, kind
        self._known: dict[nodes.FunctionDef, Verdict] = {}
        self._bounds: dict[nodes.FunctionDef, Effect | None] = {}

    def of(self, function: nodes.FunctionDef) -> Verdict:
        """What to say of a function."""
        if function not in self._known:
            self._known[function] = self._decide(function)
        return self._known[function]

    def _decide(self, function: nodes.FunctionDef) -> Verdict:
        blocks, waits = self._graph.main_way(function, "blocks"), self._graph.main_way(function, "waits")
        if isinstance(function, nodes.AsyncFunctionDef):
            # That a coroutine blocks is said where it is what the coroutine is there for, and nothing else is awaited.
            if blocks is not None and blocks[0] in NETWORK and (waits is None or waits[0] not in NETWORK):
                return self._said(function, "blocks", blocks)
            return self._said(function, "waits", waits) if waits is not None else self._silent(function)
        if blocks is not None and waits is not None and self._reader.may_give_awaitable(function):
            return self._said(function, "either", blocks)
        if blocks is not None:
            once = is_property(function) and not self._graph.is_certain(function, "blocks", blocks[0])
            return self._said(function, "perhaps" if once else "blocks", blocks)
        return self._said(function, "waits", waits) if waits is not None else self._silent(function)

    def _silent(self, function: nodes.FunctionDef) -> Verdict:
        return Verdict("unknown" if self._graph.is_unknown(function) else "")

    def _said(self, function: nodes.FunctionDef, word: str, found: tuple[str, Way]) -> Verdict:
        kind, _way = found
        chain, modules = self._graph.chain(function, "waits" if word == "waits" else "blocks", kind)
        if kind == "socket" and any("http" in module for module in modules):
            kind = "http"  # a socket below a library of that name carries requests
        return Verdict(word, self._kind if self._kind and kind in NETWORK else kind, tuple(chain))

    def rows(self, function: nodes.FunctionDef) -> list[str]:
        """``reads`` or ``writes``, where what the function comes to does so with rows of a database."""
        way = self._main_way(function)
        words = {effect.word for effect in way.info.effects()} if way is not None and way.info is not None else set()
        return [word for word in ("reads", "writes") if word in words]

    def bound(self, function: nodes.FunctionDef) -> Effect | None:
        """The parameter that the function hands through to what bounds its work, as ``bounded_by`` says it."""
        if function not in self._bounds:
            self._bounds[function] = None  # a function that calls itself
            self._bounds[function] = self._bound(function)
        return self._bounds[function]

    def _main_way(self, function: nodes.FunctionDef) -> Way | None:
        verdict = self.of(function)
        found = self._graph.main_way(function, verdict.word) if verdict.is_said else None
        return found[1] if found is not None else None

    def _bound(self, function: nodes.FunctionDef) -> Effect | None:
        way = self._main_way(function)
        if way is None or way.call is None or not isinstance(way.call.node, nodes.Call):
            return None
        below = (
            self.bound(way.through) if way.through is not None else way.call.info.effect("bounded_by") if way.call.info else None
        )
        if below is None or not below.text("param"):
            return None
        names = (
            _names(way.through)
            if way.through is not None
            else [p.name for p in way.call.info.params if p.kind in ("positional", "either")]
            if way.call.info
            else []
        )
        given = _given(way.call, below.text("param"), names)
        if given is None:
            passes = function.args.kwarg and any(
                k.arg is None and getattr(k.value, "name", "") == function.args.kwarg for k in way.call.node.keywords
            )
            return below if passes and below.text("param") not in _all_names(function) else None
        return self._named(function, given, below) if isinstance(given, nodes.Name) else None

    def _named(self, function: nodes.FunctionDef, given: nodes.Name, below: Effect) -> Effect | None:
        """The bound as the caller's own parameter gives it."""
        if given.name not in _all_names(function) or given.name in (function.args.vararg, function.args.kwarg):
            return None
        args: dict[str, object] = {"param": given.name, "none": below.text("none") or "forever"}
        default = _default(function, given.name)
        if default is None:
            return Effect("bounded_by", args)
        if not isinstance(default, nodes.Const):
            return None  # a sentinel: what it stands for can't be told
        args["omitted"] = args["none"] if default.value is None else "bounded"
        return Effect("bounded_by", args)

    def makes_client(self, function: nodes.FunctionDef, depth: int = 0) -> bool:
        """Whether a constructor makes a client that is meant to be made once, itself or through other constructors."""
        facts = self._graph.facts.get(function)
        for call in facts.calls if facts is not None and depth < _DEEPEST_MAKER else ():
            if call.info is not None and any(e.word == "made_once" and e.text("kind") == "client" for e in call.info.effects()):
                return True
            if call.function is not None and call.function.name == "__init__" and self.makes_client(call.function, depth + 1):
                return True
        return False


def _names(function: nodes.FunctionDef) -> list[str]:
    return [a.name for a in (*function.args.posonlyargs, *(function.args.args or ()))]


def _all_names(function: nodes.FunctionDef) -> set[str]:
    return {a.name for a in (*function.args.posonlyargs, *(function.args.args or ()), *function.args.kwonlyargs)}


def _given(call: Call, name: str, names: list[str]) -> nodes.NodeNG | None:
    """What a call gives for a parameter; `names` are those that can be given by position, the receiver's among them."""
    node: Any = call.node
    for keyword in node.keywords:
        if keyword.arg == name:
            return keyword.value
    place = names.index(name) - call.is_bound if name in names else -1
    if 0 <= place < len(node.args) and not any(isinstance(a, nodes.Starred) for a in node.args[: place + 1]):
        return node.args[place]
    return None


def _default(function: nodes.FunctionDef, name: str) -> nodes.NodeNG | None:
    arguments = function.args
    plain = [*arguments.posonlyargs, *(arguments.args or ())]
    pairs = [*zip(reversed(plain), reversed(arguments.defaults)), *zip(arguments.kwonlyargs, arguments.kw_defaults)]
    return next((default for arg, default in pairs if arg.name == name), None)
