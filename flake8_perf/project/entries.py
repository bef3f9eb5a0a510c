"""Entry points: which functions a framework calls, as what, and where a plain ``def`` of that kind runs."""

from __future__ import annotations

import ast
import fnmatch
import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from flake8_perf.facts.functions import Effect
from flake8_perf.facts.naming import last_name
from flake8_perf.facts.types import Function, Unknown
from flake8_perf.semantics.definitions import SourceFunction
from flake8_perf.semantics.flow import function_around
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.structure import FunctionNode

_VERBS = frozenset({"get", "post", "put", "patch", "delete", "head", "options", "route", "api_route", "websocket"})
_PATH = re.compile(r"/|$")
_REQUESTS = ("HttpRequest", "WSGIRequest", "ASGIRequest", "Request")


@dataclass(frozen=True)
class Entry:
    """One entry point. `kind` is ``handler``, ``task``, ``command``, ``test`` or ``script``.

    `runs` is where its body runs: ``loop``, ``thread`` or ``process``; `plain` where it would run as a plain ``def``.
    A `likely` one was told from two witnesses, not from the framework's own stub.
    """

    kind: str
    runs: str
    plain: str
    likely: bool = False


_AT_START = frozenset({"init", "initialize", "initialise", "setup", "startup", "lifespan", "launch", "bootstrap"})
"""Words by which people call what runs once, before a program serves anybody: a convention, so it only makes a finding weaker."""

_MAIN = frozenset({"main", "_main", "amain", "async_main"})
"""What people call the function that is the program."""

_LIKELY = Entry("handler", "thread", "thread", likely=True)


class Entries:
    """The entry points of one file."""

    def __init__(self, inference: Inference) -> None:
        self._ = inference
        self._known: dict[ast.AST, Entry | None] = {}

    def of(self, function: FunctionNode) -> Entry | None:
        """What a function of the file is an entry point of; None where nothing says that it is one."""
        if function not in self._known:
            self._known[function] = self._find(function)
        return self._known[function]

    def _find(self, function: FunctionNode) -> Entry | None:
        info = self._.definitions.function(function)
        found = (
            self._decorated(function)
            or self._overriding(info)
            or self._registered.get(function)
            or self._by_request(function)
            or self._started(function)
        )
        if found is not None and info.is_async:
            return replace(found, runs="loop")
        return found

    def _decorated(self, function: FunctionNode) -> Entry | None:
        """`@app.get("/books")`, `@shared_task`, `@pytest.fixture`."""
        for decorator in function.decorator_list:
            callee = decorator.func if isinstance(decorator, ast.Call) else decorator
            value = self._.type_of(callee)
            for atom in value.atoms:
                if isinstance(atom, Function):
                    for effect in atom.info.effects():
                        if effect.word == "registers" and not effect.text("param"):
                            return _entry(effect)
            if isinstance(decorator, ast.Call) and _routes(decorator) and all(isinstance(a, Unknown) for a in value.atoms):
                return _LIKELY
        return None

    def _overriding(self, info: SourceFunction) -> Entry | None:
        """`def get(self, request)` in a subclass of the framework's view."""
        if info.owner is None:
            return None
        for owner, _args in info.owner.ancestors()[0]:
            for effect in getattr(owner, "effects", ()):
                if isinstance(effect, Effect) and effect.word == "runs_methods" and _runs(effect, info.name):
                    return _entry(effect)
        return None

    @functools.cached_property
    def _registered(self) -> dict[ast.AST, Entry]:
        """Functions handed to a call that registers them: `app.add_url_rule("/", view_func=index)`, `path("", index)`."""
        found: dict[ast.AST, Entry] = {}
        structure = self._.structure
        for name in sorted(self._.models.names_of("registers", structure.imports) & set(structure.calls)):
            for call in structure.calls[name]:
                for node, entry in self._given(call):
                    found.setdefault(node, entry)
        return found

    def _given(self, call: ast.Call) -> Iterator[tuple[ast.AST, Entry]]:
        for target in self._.calling.targets(call)[0]:
            for effect in target.effects:
                if effect.word == "registers" and effect.text("param"):
                    argument = target.info.argument(effect.text("param"), call, bound=target.takes_receiver, given=target.given)
                    for atom in self._.type_of(argument.node).atoms if argument.node is not None else ():
                        if isinstance(atom, Function) and isinstance(atom.info, SourceFunction):
                            yield atom.info.node, _entry(effect)

    def _by_request(self, function: FunctionNode) -> Entry | None:
        """A function that takes the framework's request first: it is registered in a file that can't be seen from here."""
        arguments = [*function.args.posonlyargs, *function.args.args]
        if not arguments or self._.definitions.function(function).owner is not None:
            return None
        first = arguments[0]
        if first.annotation is not None:
            return _LIKELY if last_name(first.annotation) in _REQUESTS else None
        if first.arg == "request" and self._imports("django.http", "django.shortcuts", "django.views"):
            return _LIKELY
        return None

    def _imports(self, *modules: str) -> bool:
        return any(isinstance(s, ast.ImportFrom) and (s.module or "").startswith(modules) for s in self._.structure.imports)

    def runs_alone(self, function: FunctionNode) -> bool:
        """Whether a function is the program itself: a command, a script, or the coroutine that its event loop is started with."""
        if self._is_program(function):
            return True
        callers = [function_around(self._, start) for start in self._starts(function)]
        return any(
            c is None or (not isinstance(c, ast.Lambda) and ({c.name, function.name} & _MAIN or self._is_program(c)))
            for c in callers
        )

    def runs_at_start(self, function: FunctionNode) -> bool:
        """Whether a function sets its program up, by what it is called: then nobody waits for the event loop yet."""
        return any(word in _AT_START for word in function.name.lower().strip("_").split("_")[:2])

    def _is_program(self, function: FunctionNode) -> bool:
        entry = self.of(function)
        return entry is not None and entry.kind in ("command", "script")

    def _starts(self, function: FunctionNode) -> Iterator[ast.Call]:
        """The calls that run an event loop with a coroutine function, or with what calling it gives: `asyncio.run(main())`."""
        calls, parents = self._.structure.calls, self._.structure.parents
        given = [parents[call] for call in calls.get(function.name, ())]
        given += [call for call in calls.get("run", ()) if call.args and last_name(call.args[0]) == function.name]
        for call in given:
            if isinstance(call, ast.Call) and call.args and last_name(call.args[0]) == function.name:
                effects = [e for t in self._.calling.targets(call)[0] for e in t.effects]
                if any(e.word == "blocks" and e.text("kind") == "loop" for e in effects):
                    yield call

    def _started(self, function: FunctionNode) -> Entry | None:
        """What the module calls under ``if __name__ == "__main__":``: a function of its own, no method of that name."""
        if function.name not in self._main_calls or self._.structure.scope_of(function) is not self._.structure.module:
            return None
        return Entry("script", "thread", "thread")

    @functools.cached_property
    def _main_calls(self) -> frozenset[str]:
        """The plain names that are called there."""
        found: set[str] = set()
        for node in self._.source.tree.body:
            match node:
                case ast.If(test=ast.Compare(left=ast.Name(id="__name__"), ops=[ast.Eq()])):
                    calls = [call.func for part in node.body for call in ast.walk(part) if isinstance(call, ast.Call)]
                    found |= {callee.id for callee in calls if isinstance(callee, ast.Name)}
        return frozenset(found)


def _entry(effect: Effect) -> Entry:
    runs = effect.text("runs") or "thread"
    return Entry(effect.text("kind"), runs, runs)


def _runs(effect: Effect, name: str) -> bool:
    """Whether a framework runs the method of that name; ``get_*`` is a pattern."""
    values = effect.args.get("values", ())
    patterns = values[1:] if isinstance(values, (list, tuple)) else ()
    return any(fnmatch.fnmatchcase(name, str(pattern)) for pattern in patterns)


def _routes(decorator: ast.Call) -> bool:
    """A decorator that is named for an HTTP method and given a path: two witnesses of a route."""
    if not isinstance(decorator.func, ast.Attribute) or decorator.func.attr not in _VERBS or not decorator.args:
        return False
    path = decorator.args[0]
    text = path.values[0] if isinstance(path, ast.JoinedStr) and path.values else path
    return isinstance(text, ast.Constant) and isinstance(text.value, str) and bool(_PATH.match(text.value))
