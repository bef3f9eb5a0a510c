"""Fan-out: which coroutines a call starts together, from which collection, and whether anything bounds them."""

from __future__ import annotations

import ast
import functools
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from flake8_perf.facts.functions import Effect
from flake8_perf.project.coroutines import Coroutines
from flake8_perf.semantics.calling import Target
from flake8_perf.semantics.definitions import SourceFunction
from flake8_perf.semantics.flow import Loop
from flake8_perf.semantics.values import names_parts

if TYPE_CHECKING:
    from flake8_perf.context import Context

_LIFECYCLE = frozenset(
    (
        "close",
        "stop",
        "shutdown",
        "cancel",
        "disconnect",
        "start",
        "connect",
        "setup",
        "teardown",
        "init",
        "wait",
        "join",
        "kill",
        "terminate",
        "unload",
        "cleanup",
        "ping",
        "flush",
        "dispose",
        "reload",
        "release",
        "drain",
    )
)
"""What a program does with its own parts: servers, plugins, listeners. There are as many as were configured."""

_WAITING = ("blocks", "waits")

_WIDTHS = frozenset(
    (
        "worker",
        "workers",
        "concurrency",
        "concurrent",
        "parallel",
        "parallelism",
        "jobs",
        "limit",
        "pool",
        "consumers",
        "semaphore",
    )
)
"""Words for a number of tasks that somebody chose: `range(num_workers)`."""

_BUNDLE = ("batch", "chunk", "page", "group", "slice")


@dataclass(frozen=True)
class Started:
    """One fan-out: the coroutine call that each turn of a loop makes, and the collection that the loop goes over."""

    call: ast.Call
    coroutine: ast.Call
    items: ast.expr
    loop: Loop
    does_io: str = ""
    """Whether the coroutine does I/O: ``surely``, or ``maybe`` where it can't be looked into."""


@dataclass(frozen=True)
class Awaits:
    """What the body of a loop awaits: all places, those by a name that they speak of, and those that wait for tasks."""

    nodes: set[ast.AST] = field(default_factory=set)
    named: dict[str, list[ast.Await]] = field(default_factory=dict)
    waiting: list[ast.Await] = field(default_factory=list)


class FanOut:
    """Looks for fan-outs at calls that start coroutines."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._known: dict[ast.Call, Started | None] = {}
        self._reported: dict[ast.AST | None, set[ast.AST]] = {}
        self._adders: dict[ast.AST | None, dict[str, list[ast.Call]]] = {}
        self._fillings: dict[tuple[ast.AST | None, str], dict[ast.AST, Started]] = {}
        self._awaits: dict[ast.AST, Awaits] = {}
        self._coroutines = Coroutines(ctx)

    def unbounded(self, call: ast.Call) -> Started | None:
        """The fan-out that a call makes, if nothing bounds it and its coroutine does I/O, or may."""
        started = self.at(call)
        if started is None or self.is_bounded(started):
            return None
        certainty = self._coroutines.does_io(started.coroutine)
        return replace(started, does_io=certainty) if certainty != "no" else None

    def at(self, call: ast.Call) -> Started | None:
        """The fan-out that a call makes: `gather` over a collection, or a task started in a loop."""
        if call not in self._known:
            self._known[call] = self._at(call)
        return self._known[call]

    def _at(self, call: ast.Call) -> Started | None:
        words = {effect.word for target in self._ctx.targets(call) for effect in target.effects}
        if "gathers" in words and call.args:
            return self._gathered(call, call.args[0])
        if not words and self._is_group(call):
            words.add("spawns")
        if "spawns" in words and call.args and not self._is_gathered_later(call):
            return self._spawned(call)
        return None

    def threads(self, call: ast.Call) -> Started | None:
        """The threads or processes that a constructor makes, one per item of a collection that nothing bounds."""
        ctx = self._ctx
        for target in ctx.targets(call):
            work = next((e for e in target.effects if e.word == "offloads"), None)
            if target.made is None or work is None or work.text("to") == "loop":
                continue
            loop = ctx.multiplying_loop(call)
            if loop is None or loop.iterable is None or self._is_count(loop.iterable) or not self._is_started(call):
                return None
            started = Started(call, self._work(target, call, work), loop.iterable, loop)
            return None if self.is_bounded(started) or self._is_joined_in_turn(loop) else started
        return None

    def _is_count(self, items: ast.expr) -> bool:
        """`range(threads)`, `[work] * threads`: a number that somebody chose, unless it is the length of something."""
        defined = self._ctx.definition_of(items) if isinstance(items, ast.Name) else items
        if isinstance(defined, ast.BinOp) and isinstance(defined.op, ast.Mult):
            return True
        is_range = isinstance(items, ast.Call) and self._ctx.last_name(items.func) == "range"
        return is_range and not any(isinstance(n, ast.Name) and n.id == "len" for n in ast.walk(items))

    def _work(self, target: Target, call: ast.Call, work: Effect) -> ast.Call:
        """The call that a thread will make: its ``target`` with its ``args``."""
        values = work.args.get("values", ())
        name = values[0] if isinstance(values, (list, tuple)) and values else "target"
        function = self._ctx.argument(target, call, str(name)).node or call.func
        given = self._ctx.argument(target, call, "args").node
        args = list(given.elts) if isinstance(given, (ast.Tuple, ast.List)) else []
        return ast.copy_location(ast.Call(func=function, args=args, keywords=[]), call)

    def _is_started(self, call: ast.Call) -> bool:
        """Whether what is made is started: on the spot, under its name, or out of the collection that it is put in."""
        return any(True for _ in self._ctx.calls_in(self._ctx.function_around(call), "start"))

    def _is_joined_in_turn(self, loop: Loop) -> bool:
        """Whether a turn waits for what it, or an earlier one, has started."""
        return loop.node in self._joining

    @functools.cached_property
    def _joining(self) -> set[ast.AST]:
        """The loops whose turns wait for a thread, or for leave to start one."""
        ctx = self._ctx
        waits = [*ctx.calls_named("acquire"), *(call for call in ctx.calls_named("join") if self._is_of_thread(call))]
        return {loop.node for wait in waits for loop in ctx.loops_around(wait)}

    def _is_of_thread(self, join: ast.Call) -> bool:
        """`thread.join(5)`, not `", ".join(names)` or `os.path.join(folder, name)`."""
        ctx = self._ctx
        targets = ctx.targets(join)
        if targets:
            return any(isinstance(t.info, SourceFunction) or any(e.word in _WAITING for e in t.effects) for t in targets)
        if not isinstance(join.func, ast.Attribute) or ctx.type_of(join.func.value).known:
            return False
        return not join.args or (len(join.args) == 1 and ctx.type_of(join.args[0]).surely("int", "float"))

    def _is_group(self, call: ast.Call) -> bool:
        """`group.create_task(…)` where `group` is what an `async with` gave: a task group of the project's own."""
        if self._ctx.last_name(call.func) != "create_task" or not isinstance(call.func, ast.Attribute):
            return False
        group = call.func.value
        bindings = self._ctx.bindings_of(group)[0] if isinstance(group, ast.Name) else []
        return bool(bindings) and all(isinstance(self._ctx.parent(b), ast.withitem) for b in bindings)

    def _gathered(self, call: ast.Call, first: ast.expr) -> Started | None:
        value: ast.expr = first.value if isinstance(first, ast.Starred) else first
        if isinstance(first, ast.Call):
            is_wait = self._ctx.last_name(call.func) != "gather"
            value = first if is_wait else ast.Tuple([], ast.Load())
        return self._collection(call, value)

    def _collection(self, call: ast.Call, value: ast.expr) -> Started | None:
        """A collection of coroutines, as a comprehension, a `map`, or a list that a loop fills."""
        if isinstance(value, (ast.ListComp, ast.GeneratorExp, ast.SetComp)):
            return self._made(call, value.elt)
        if isinstance(value, ast.Call) and self._ctx.last_name(value.func) in ("list", "tuple", "set", "iter") and value.args:
            return self._collection(call, value.args[0])
        if isinstance(value, ast.Name):
            defined = self._ctx.definition_of(value)
            if isinstance(defined, (ast.ListComp, ast.GeneratorExp, ast.SetComp)):
                return self._made(call, defined.elt)
            return self._filled(call, value)
        return None

    def _made(self, call: ast.Call, element: ast.expr) -> Started | None:
        """The coroutine that one turn makes, perhaps inside `create_task(…)` or a wrapper that is given it."""
        coroutine = self._innermost(element)
        if coroutine is None:
            return None
        loop = self._ctx.multiplying_loop(element)
        if loop is None or loop.iterable is None or not self._ctx.varies_in(loop, coroutine):
            return None
        return Started(call, coroutine, loop.iterable, loop)

    def _innermost(self, element: ast.expr) -> ast.Call | None:
        while isinstance(element, ast.Call):
            spawns = any(e.word == "spawns" for t in self._ctx.targets(element) for e in t.effects)
            if not (spawns and element.args and isinstance(element.args[0], ast.Call)):
                return element
            element = element.args[0]
        return None

    def _filled(self, call: ast.Call, name: ast.Name) -> Started | None:
        """`tasks.append(fetch(x))` in a loop before `gather(*tasks)`.

        Where both stand in the same innermost loop, each turn gathers what it added (a full batch).
        """
        shared = {loop.node for loop in self._ctx.loops_around(call)}
        found = self._added(call, name.id).items()
        return next((replace(started, call=call) for loop, started in found if loop not in shared), None)

    def _added(self, call: ast.Call, name: str) -> dict[ast.AST, Started]:
        """What the function around a call starts and puts under a name, by the innermost loop that does so."""
        function = self._ctx.function_around(call)
        if function not in self._adders:
            adders: dict[str, list[ast.Call]] = {}
            self._adders[function] = adders
            for adder in self._ctx.calls_in(function, "append", "add"):
                if isinstance(adder.func, ast.Attribute) and isinstance(adder.func.value, ast.Name) and len(adder.args) == 1:
                    adders.setdefault(adder.func.value.id, []).append(adder)
        if (function, name) not in self._fillings:
            found: dict[ast.AST, Started] = {}
            self._fillings[function, name] = found
            for adder in self._adders[function].get(name, ()):
                around = self._ctx.loops_around(adder)
                started = self._made(call, self._task(adder.args[0])) if around and around[0].node not in found else None
                if started is not None:
                    found[around[0].node] = started
        return self._fillings[function, name]

    def _task(self, element: ast.expr) -> ast.expr:
        """What is appended: the coroutine itself, or a name bound to the task just before."""
        defined = self._ctx.definition_of(element) if isinstance(element, ast.Name) else None
        return defined if defined is not None else element

    def _spawned(self, call: ast.Call) -> Started | None:
        first = self._task(call.args[0])
        if isinstance(first, ast.Call):
            return self._made(call, first)
        if self._ctx.last_name(call.func) == "start_soon":
            made = ast.copy_location(ast.Call(func=first, args=call.args[1:], keywords=[]), call)
            loop = self._ctx.multiplying_loop(call)
            if loop is not None and loop.iterable is not None and self._ctx.varies_in(loop, call):
                return Started(call, made, loop.iterable, loop)
        return None

    def _is_gathered_later(self, call: ast.Call) -> bool:
        """Whether the tasks end up in a `gather` of the same function, where the fan-out is reported."""
        function = self._ctx.function_around(call)
        if function not in self._reported:
            self._reported[function] = reported = set()
            for other in self._ctx.calls_in(function, "gather", "wait", "as_completed"):
                started = self.at(other) if other.args else None
                here: ast.AST | None = started.coroutine if started is not None else None
                while here is not None and here not in reported:
                    reported.add(here)
                    here = self._ctx.parent(here)
        return call in self._reported[function]

    # What bounds it

    def is_bounded(self, started: Started) -> bool:
        """Whether something keeps the number of tasks small: few items, batches, a limiter in the coroutine, or its nature."""
        ctx = self._ctx
        if ctx.is_few(started.items) or self._is_bundle(started.items):
            return True
        if self._is_awaited_in_turn(started):
            return True
        if any(loop.kind == "batch" for loop in ctx.loops_around(started.call)):
            return True
        if set(ctx.last_name(started.coroutine.func).lower().split("_")) & _LIFECYCLE:
            return True
        if self._is_own_part(started) or self._is_chosen(started.call):
            return True
        given = [*started.coroutine.args, *(k.value for k in started.coroutine.keywords)]
        if any(isinstance(value, (ast.Name, ast.Attribute)) and ctx.is_limiter(value) for value in given):
            return True
        if ctx.is_limiter(started.coroutine.func):
            return True
        targets = ctx.targets(started.coroutine)
        return any(isinstance(t.info, SourceFunction) and self._coroutines.is_limited(t.info) for t in targets)

    def _is_awaited_in_turn(self, started: Started) -> bool:
        """Whether the turn that starts a task also waits: for that task, or for some of those started before."""
        anchor, call = started.loop.anchor, started.call
        if anchor not in self._awaits:
            body = getattr(anchor, "body", None)
            self._awaits[anchor] = self._awaits_in(body if isinstance(body, list) else [])
        awaits = self._awaits[anchor]
        names = (awaits.named.get(name.id, []) for name in self._targets_around(started.coroutine))
        if any(node.value is not call for found in (awaits.waiting, *names) for node in found[:2]):
            return True
        here = self._ctx.parent(call)
        while here is not None and here is not anchor:
            if here in awaits.nodes and getattr(here, "value", None) is not call:
                return True
            here = self._ctx.parent(here)
        return False

    def _awaits_in(self, body: list[ast.stmt]) -> Awaits:
        found = Awaits()
        for node in (node for statement in body for node in ast.walk(statement)):
            if isinstance(node, ast.Await):
                found.nodes.add(node)
                for name in {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}:
                    found.named.setdefault(name, []).append(node)
                if isinstance(node.value, ast.Call) and self._ctx.last_name(node.value.func) in ("wait", "gather", "acquire"):
                    found.waiting.append(node)
        return found

    def _targets_around(self, node: ast.AST) -> list[ast.Name]:
        """The names that the statement around a node binds."""
        here: ast.AST | None = node
        while here is not None and not isinstance(here, ast.stmt):
            here = self._ctx.parent(here)
        return [n for target in getattr(here, "targets", ()) for n in ast.walk(target) if isinstance(n, ast.Name)]

    def _is_chosen(self, call: ast.Call) -> bool:
        """`… if concurrency is None else …`: whoever gives no limit chose to have none."""
        here: ast.AST | None = call
        while here is not None and not isinstance(here, (ast.FunctionDef, ast.AsyncFunctionDef)):
            here = self._ctx.parent(here)
            if isinstance(here, (ast.If, ast.IfExp)):
                names = {word for n in ast.walk(here.test) for word in self._ctx.last_name(n).lower().split("_")}
                if names & _WIDTHS:
                    return True
        return False

    def _is_own_part(self, started: Started) -> bool:
        """Whether the program goes over its own parts: calls the items themselves, or items of which it was given a handful."""
        ctx = self._ctx
        func = started.coroutine.func
        target = started.loop.target
        names = {n.id for n in ast.walk(target) if isinstance(n, ast.Name)} if target is not None else set()
        if any(isinstance(n, ast.Name) and n.id in names for n in ast.walk(func)) and not ctx.targets(started.coroutine):
            return True
        return any(names_parts(n) for n in ast.walk(started.items))

    def _is_bundle(self, items: ast.expr) -> bool:
        value = items
        while (
            isinstance(value, ast.Call)
            and value.args
            and self._ctx.last_name(value.func) in ("enumerate", "zip", "list", "sorted", "reversed")
        ):
            value = value.args[0]
        if isinstance(value, ast.Name):
            defined = self._ctx.definition_of(value)
            if any(part in value.id.lower() for part in _BUNDLE):
                return True
            value = defined if defined is not None else value
        if isinstance(value, ast.Call) and self._ctx.last_name(value.func) == "range":
            names = {n for arg in value.args for n in ast.unparse(arg).lower().replace(".", "_").split("_")}
            return bool(names & _WIDTHS)
        return isinstance(value, ast.Subscript) and isinstance(value.slice, ast.Slice)
