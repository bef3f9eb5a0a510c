"""A file, socket, connection or pool that nobody closes."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on_effect


class ResourceLeak(Rule):
    """What is opened holds a descriptor, a connection or a process until it is closed.

    CPython closes a file when its last reference goes, other interpreters some time later, and neither does while an exception
    or a cycle still holds it; a bare descriptor nobody closes at all. Under load descriptors run out (`Too many open files`),
    pools run dry, and what was written may not reach the disk. `with` closes on every way out.

    Bad:
        def load(path):
            source = open(path)  # want PRF406
            return source.read()

    Bad (never held; a descriptor that is thrown away; left before the closing):
        import json
        import tempfile

        def settings(path):
            return json.loads(open(path).read())  # want PRF406

        def scratch():
            _, name = tempfile.mkstemp()  # want PRF406
            return name

        def first(path):
            source = open(path)  # want PRF406
            line = source.readline()
            if not line:
                return None
            source.close()
            return line

    Fixed:
        def load(path):
            with open(path) as source:
                return source.read()

    Good:
        import contextlib
        import os
        import tempfile

        def opened(path):
            return open(path)

        def kept(self, path):
            self.source = open(path)

        def handed_on(path, consume):
            consume(open(path))

        def closed(path):
            source = open(path)
            try:
                return source.read()
            finally:
                source.close()

        def stacked(paths):
            with contextlib.ExitStack() as stack:
                return [stack.enter_context(open(path)).read() for path in paths]

        def created(path):
            open(path, "w").close()

        def scratch(data):
            descriptor, name = tempfile.mkstemp()
            os.write(descriptor, data)
            os.close(descriptor)
            return name

    Known limits:
        A resource kept on an object, or handed to a function that can't be looked into, is taken to be closed there. What the
        garbage collector closes in the end comes only to those who select the code expressly.
    """

    code = "PRF406"
    severity = Severity.P1
    growth = "one more open descriptor per call"
    fails_at = "about a thousand calls: the usual limit of open files"
    fix_safety = Safety.UNSAFE
    assumes = "nothing uses it after the block"
    message = "`{call}` is opened in {where} and {what}: {growth}; {instead}"
    message_collected = "`{call}` is opened in {where} and {what}: it stays open until the garbage collector comes; {instead}"

    @on_effect("opens", where="anywhere")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A resource that is neither closed nor handed on."""
        call, function = site.node, ctx.function_around(site.node)
        if not isinstance(call, ast.Call) or function is None or isinstance(function, ast.Lambda):
            return
        target = site.happening.target
        if target is None or any(e.word == "made_once" and e.text("kind") == "client" for e in target.effects):
            return  # a client closes its connections when it is collected; that it is made per call is another defect
        leak = ctx.leak(call, site.happening.effect)
        if leak is None or ctx.is_async_only(call):
            return
        ways = {
            "dropped": "nothing holds it to close it",
            "never": f"`{leak.name}` is never closed",
            "failure": f"`{leak.name}` is closed on failure only",
            "return": f"line {getattr(leak.place, 'lineno', 0)} leaves before `{leak.name}` is closed",
        }
        entered = ctx.has_member(call, "__enter__")
        bare = site.happening.effect.args.get("item") is not None  # a number, which no collector closes
        yield self.found(
            call,
            message=self.message if bare else self.message_collected,
            opt_in=not bare,
            call=ctx.source(call),
            where=ctx.describe(function),
            what=ways[leak.how],
            instead="open it in a `with` block" if entered else "close it in a `finally`",
        )
