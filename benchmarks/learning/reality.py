"""Calls the public methods of an SDK with made-up arguments, and tells which of them try to reach the network.

    INTERPRETER reality.py CLAIMS.json

Started by `benchmarks/learn.py`, with the interpreter of the environment that has the SDK: this is the only place where an SDK
is run, and nothing leaves the machine. An audit hook stops whatever opens a connection, asks for an address or starts a process,
and files can be written in the working directory alone. Prints JSON: for each class and method what came of it:

``thread``  the calling thread went for the network (the call blocks)
``loop``    the event loop did, or a thread of its own for it, while the call was awaited
``nothing`` the call came to its end without
``made up`` the same, but the object that it was called on was made of made-up parts; no verdict
``failed``  it ended before (the made-up arguments did not do), or took too long; no verdict
"""

from __future__ import annotations

import asyncio
import datetime
import importlib
import inspect
import json
import os
import platform
import signal
import sys
import threading
import time
import types
import typing
import warnings
from collections.abc import Callable, Iterator
from functools import cached_property, partial
from pathlib import Path
from typing import Any

SECONDS = 4
MOST_OBJECTS = 4_000
DEEPEST = 6
NETWORK = frozenset({"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg"})
NETWORK |= {"sqlite3.connect"}  # a database all the same
CLOSERS = frozenset({"close", "aclose", "shutdown", "stop", "terminate"})
"""What is not called: nothing could be called afterwards."""

FORBIDDEN = frozenset({"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.remove", "shutil.rmtree"})


class Reached(BaseException):
    """Raised in place of going on; no handler of an SDK is meant for it."""


class Stopped(BaseException):
    """The call took too long."""


reached: list[threading.Thread] = []


def hook(event: str, arguments: tuple[Any, ...]) -> None:
    """Stops what would leave the machine or change it."""
    if event in NETWORK:
        if event == "socket.connect" and isinstance(arguments[1], (str, bytes)):
            return
        reached.append(threading.current_thread())
        raise Reached(event)
    if event in FORBIDDEN:
        raise Reached(event)
    if event == "open" and isinstance(arguments[0], str) and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        if not os.path.abspath(arguments[0]).startswith((os.getcwd(), "/dev/null")):
            raise PermissionError(arguments[0])


_PLAIN: tuple[Any, ...] = ("x", {})


class Maker:
    """Makes objects of the SDK's classes: found below a client, by a recipe, or by their constructors."""

    def __init__(self, package: str, roots: list[Any], recipe: Callable[[type], Any] | None) -> None:
        self._package, self._recipe = package, recipe
        self._made: dict[type, Any] = {}
        self.made_up: set[type] = set()
        self._failed: set[type] = set()
        self._walk(roots)

    def _walk(self, roots: list[Any]) -> None:
        todo = [(root, 0) for root in roots]
        seen: set[int] = set()
        while todo and len(seen) < MOST_OBJECTS:
            value, depth = todo.pop(0)
            if id(value) in seen or not type(value).__module__.startswith(self._package):
                continue
            seen.add(id(value))
            self._made.setdefault(type(value), value)
            todo += [(inner, depth + 1) for inner in self._below(value)] if depth < DEEPEST else []

    def _below(self, value: Any) -> Iterator[Any]:
        for name in dir(value):
            if not name.startswith("_"):
                with Guarded():
                    yield getattr(value, name)
        if callable(value):
            with Guarded():
                yield value("x")

    def make(self, cls: type, depth: int = 0) -> Any:
        """An object of a class; None where none could be made."""
        if cls not in self._made and cls not in self._failed and depth < 4:
            self._failed.add(cls)
            for how in (self._recipe, *(self._by_constructor(plain, depth + 1) for plain in _PLAIN)):
                if how is not None and cls not in self._made:
                    with Guarded():
                        self._made[cls] = how(cls)
                        if how is not self._recipe:
                            self.made_up.add(cls)
        if cls not in self._made:
            return next((value for known, value in self._made.items() if issubclass(known, cls)), None)
        return self._made[cls]

    def _by_constructor(self, plain: Any, depth: int) -> Callable[[type], Any]:
        return lambda cls: cls(**self.arguments(inspect.getattr_static(cls, "__init__"), depth, plain))

    def arguments(self, function: Any, depth: int, plain: Any, every: bool = False) -> dict[str, Any]:
        """Made-up values for the parameters that have no default, or for every one that has None."""
        hints: dict[str, Any] = {}
        with Guarded():
            hints = typing.get_type_hints(function)
        found = {}
        for place, param in enumerate(inspect.signature(function).parameters.values()):
            is_receiver = place == 0 and param.name in ("self", "cls")
            wanted = param.default is param.empty or (every and param.default is None)
            if not is_receiver and wanted and param.kind not in (param.VAR_POSITIONAL, param.VAR_KEYWORD):
                hint = hints.get(param.name)
                found[param.name] = self._by_name(param.name, plain) if hint is None else self._value(hint, depth, plain)
        return found

    def _by_name(self, name: str, plain: Any) -> Any:
        """For a parameter without annotation: the object whose class is called so."""
        names = ((cls.__name__.lower(), value) for cls, value in self._made.items())
        return next((value for known, value in names if len(name) > 4 and known.endswith(name.strip("_"))), plain)

    def _value(self, hint: Any, depth: int, plain: Any) -> Any:
        origin = typing.get_origin(hint)
        if origin in (typing.Union, types.UnionType):
            return self._value(typing.get_args(hint)[0], depth, plain)
        if origin is typing.Literal:
            return typing.get_args(hint)[0]
        if origin is typing.Annotated:
            return self._value(typing.get_args(hint)[0], depth, plain)
        kind = origin or hint
        simple = {str: "x", int: 1, float: 1.0, bool: True, bytes: b"x", datetime.date: datetime.date(2024, 1, 1)}
        simple[datetime.datetime] = datetime.datetime(2024, 1, 1)
        if kind in simple:
            return simple[kind]
        if isinstance(kind, type) and issubclass(kind, (list, tuple, set, dict)):
            return kind()
        if isinstance(kind, type) and kind.__module__.startswith(self._package):
            return self.make(kind, depth)
        return plain


class Guarded:
    """A block whose failures are of no interest; it is stopped after a while."""

    def __enter__(self) -> None:
        signal.setitimer(signal.ITIMER_REAL, SECONDS)

    def __exit__(self, kind: Any, error: Any, trace: Any) -> bool:
        signal.setitimer(signal.ITIMER_REAL, 0)
        return not isinstance(error, KeyboardInterrupt)


def consume(value: Any) -> None:
    """Begins to iterate what is made to be iterated: a generator runs nothing before."""
    if inspect.isgenerator(value):
        next(value, None)


async def awaited(value: Any) -> None:
    """Awaits or iterates what a coroutine function or its like gave."""
    if inspect.isasyncgen(value):
        async for _ in value:
            break
    elif inspect.isawaitable(value):
        await value


def attempt(call: Callable[[], Any], is_async: bool) -> str:
    """What comes of one call."""
    reached.clear()
    outcome = "failed"
    with Guarded():
        if is_async:

            async def main() -> None:
                await awaited(call())

            asyncio.run(main())
        else:
            value = call()
            consume(value)
            if inspect.iscoroutine(value):
                value.close()
                return "failed"
        outcome = "nothing"
    if reached:
        return "thread" if not is_async or reached[0] is threading.main_thread() else "loop"
    return outcome


def probe(maker: Maker, cls: type, name: str) -> str:
    """What comes of one method or property, with one kind of made-up argument after the other."""
    raw = inspect.getattr_static(cls, name)
    is_property = isinstance(raw, (property, cached_property))
    on_class = isinstance(raw, (classmethod, staticmethod))
    receiver = cls if on_class else maker.make(cls)
    if receiver is None:
        return "no object"
    made_up = not on_class and type(receiver) in maker.made_up
    if is_property:
        outcome = attempt(lambda: getattr(receiver, name), False)
        return "made up" if outcome == "nothing" and made_up else outcome
    function = getattr(receiver, name)
    is_async = is_coroutine(cls, name)
    outcome = "failed"
    for value, every in (("x", False), ("x", True), (1, False), ({}, False), ([], False), ([{}], False)):
        arguments: dict[str, Any] = {}
        with Guarded():
            arguments = maker.arguments(function, 1, value, every)
        positional = [
            n for n, p in inspect.signature(function).parameters.items() if p.kind is p.POSITIONAL_ONLY and n in arguments
        ]
        given = [arguments.pop(n) for n in positional]
        outcome = attempt(partial(function, *given, **arguments), is_async)
        if outcome != "failed":
            break
    return "made up" if outcome == "nothing" and made_up else outcome


def is_coroutine(cls: type, name: str) -> bool:
    """Whether a method has to be awaited, or iterated by a coroutine."""
    raw = inspect.getattr_static(cls, name)
    plain: Any = inspect.unwrap(getattr(raw, "__func__", raw))
    return inspect.iscoroutinefunction(plain) or inspect.isasyncgenfunction(plain)


def methods(cls: type, package: str) -> list[str]:
    """The public methods and properties that a class has from the SDK."""
    names = {n for c in cls.__mro__ if c.__module__.split(".")[0] == package for n in vars(c) if not n.startswith("_")}
    kinds = (types.FunctionType, classmethod, staticmethod, property, cached_property)
    return sorted(n for n in names - CLOSERS if isinstance(inspect.getattr_static(cls, n), kinds))


def main(path: str) -> None:
    """Probes what the claims name and prints the outcomes."""
    asked = json.loads(Path(path).read_text(encoding="utf-8"))
    warnings.simplefilter("ignore")
    names: dict[str, Any] = {}
    exec(asked["setup"], names)  # the benchmark's own text
    time.sleep = lambda seconds: None

    def stop(*_: Any) -> None:
        raise Stopped

    signal.signal(signal.SIGALRM, stop)
    for module in asked["classes"]:
        with Guarded():
            importlib.import_module(module)
    platform.platform()  # asks another program once, and keeps the answer
    sys.addaudithook(hook)
    plain = Maker(asked["package"], names["roots"], names.get("recipe"))
    loops = Maker(asked["package"], names["async_roots"], names.get("recipe")) if "async_roots" in names else plain
    found: dict[str, str] = {}
    for module, classes in asked["classes"].items():
        for qualname in classes:
            try:
                cls: Any = sys.modules[module]
                for part in qualname.split("."):
                    cls = getattr(cls, part)
            except (KeyError, AttributeError):
                continue
            for name in methods(cls, asked["package"]):
                key = f"{module}:{qualname}.{name}"
                if key in asked["wanted"]:
                    try:
                        found[key] = probe(loops if is_coroutine(cls, name) else plain, cls, name)
                    except (Exception, Reached, Stopped):
                        found[key] = "failed"
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1])
