"""Fan-out: which coroutines a call starts together, from which collection, and whether anything bounds them."""

from __future__ import annotations

import ast
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from flake8_perf.facts.functions import Effect
from flake8_perf.project.summaries import entered
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

_IDLE = frozenset(("sleep", "lock", "event", "queue", "stat", "future", "thread"))
"""Kinds of waiting that use up nothing, however many wait."""

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


class FanOut:
    """Looks for fan-outs at calls that start coroutines."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx

    def unbounded(self, call: ast.Call) -> Started | None:
        """The fan-out that a call makes, if nothing bounds it and its coroutine does I/O, or may."""
        started = self.at(call)
        if started is None or self.is_bounded(started):
            return None
        certainty = self.does_io(started.coroutine)
        return replace(started, does_io=certainty) if certainty != "no" else None

    def at(self, call: ast.Call) -> Started | None:
        """The fan-out that a call makes: `gather` over a collection, or a task started in a loop."""
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
        function = self._ctx.function_around(call)
        return any(self._ctx.function_around(start) is function for start in self._ctx.calls_named("start"))

    def _is_joined_in_turn(self, loop: Loop) -> bool:
        """Whether a turn waits for what it, or an earlier one, has started."""
        return any(
            loop.node is around.node
            for wait in self._ctx.calls_named("join", "acquire")
            for around in self._ctx.loops_around(wait)
        )

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
        """`tasks.append(fetch(x))` in a loop before `gather(*tasks)`."""
        function = self._ctx.function_around(call)
        for adder in self._ctx.calls_named("append", "add"):
            match adder:
                case ast.Call(func=ast.Attribute(value=ast.Name(id=filled)), args=[element]) if filled == name.id:
                    if self._ctx.function_around(adder) is function and not self._shares_loop(adder, call):
                        found = self._made(call, self._task(element))
                        if found is not None:
                            return found
        return None

    def _task(self, element: ast.expr) -> ast.expr:
        """What is appended: the coroutine itself, or a name bound to the task just before."""
        defined = self._ctx.definition_of(element) if isinstance(element, ast.Name) else None
        return defined if defined is not None else element

    def _shares_loop(self, adder: ast.Call, call: ast.Call) -> bool:
        """Whether both stand in the same innermost loop: then each turn gathers what it added (a full batch)."""
        around = self._ctx.loops_around(adder)
        return bool(around) and any(loop.node is around[0].node for loop in self._ctx.loops_around(call))

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
        for other in self._ctx.calls_named("gather", "wait", "as_completed"):
            if self._ctx.function_around(other) is function and other.args:
                found = self.at(other)
                if found is not None and self._contains(found, call):
                    return True
        return False

    def _contains(self, found: Started, call: ast.Call) -> bool:
        here: ast.AST | None = found.coroutine
        while here is not None and here is not call:
            here = self._ctx.parent(here)
        return here is call

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
        return any(isinstance(t.info, SourceFunction) and _is_limited(t.info, ctx) for t in ctx.targets(started.coroutine))

    def _is_awaited_in_turn(self, started: Started) -> bool:
        """Whether the turn that starts a task also waits: for that task, or for some of those started before."""
        body = getattr(started.loop.anchor, "body", None)
        if not isinstance(body, list):
            return False
        names = {n.id for n in self._targets_around(started.coroutine)}
        for node in (node for statement in body for node in ast.walk(statement)):
            if isinstance(node, ast.Await) and node.value is not started.call:
                if any(part is started.call or (isinstance(part, ast.Name) and part.id in names) for part in ast.walk(node)):
                    return True
                if isinstance(node.value, ast.Call) and self._ctx.last_name(node.value.func) in ("wait", "gather", "acquire"):
                    return True
        return False

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

    def does_io(self, coroutine: ast.Call) -> str:
        """Whether running the coroutine does I/O: ``surely``, ``maybe`` (it can't be looked into), or ``no``."""
        ctx = self._ctx
        targets = ctx.targets(coroutine)
        if not targets:
            return "maybe"
        for target in targets:
            kinds = {e.text("kind") for e in target.effects if e.word in ("waits", "blocks")}
            if isinstance(target.info, SourceFunction):
                kinds |= {r.kind for r in ctx.summaries.effects(target.info) if r.word in ("waits", "blocks")}
            if kinds - _IDLE:
                return "surely"
            if isinstance(target.info, SourceFunction) and self._awaits_unknown(target.info):
                return "maybe"
        return "no"

    def _awaits_unknown(self, function: SourceFunction) -> bool:
        """Whether the coroutine, or one that it awaits, awaits something that can't be looked into."""
        todo, seen = [function], set[ast.AST]()
        while todo and len(seen) < 20:
            here = todo.pop()
            if here.node in seen:
                continue
            seen.add(here.node)
            for node in ast.walk(here.node):
                if isinstance(node, (ast.AsyncWith, ast.AsyncFor)):
                    return True
                if isinstance(node, ast.Await) and isinstance(node.value, ast.Call):
                    targets = self._ctx.targets(node.value)
                    if not targets:
                        return True
                    todo += [t.info for t in targets if isinstance(t.info, SourceFunction)]
        return False


def _is_limited(function: SourceFunction, ctx: Context) -> bool:
    """Whether a coroutine, or one that it calls, takes a semaphore or limiter around its work."""
    todo, seen = [function], set[ast.AST]()
    while todo and len(seen) < 20:
        here = todo.pop()
        if here.node in seen:
            continue
        seen.add(here.node)
        if any(ctx.is_limiter(value) for value in entered(here.node)):
            return True
        for call in here.scope.calls:
            todo += [t.info for t in ctx.targets(call) if isinstance(t.info, SourceFunction)]
    return False
