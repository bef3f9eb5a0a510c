"""A socket, or a protocol on top of one, that may wait for ever."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Severity, on_effect
from flake8_perf.rules.unbounded.waiting import TimeoutRule

_LOCAL = ("localhost", "127.0.0.1", "::1")


class SocketWithoutTimeout(TimeoutRule):
    """A socket has no timeout of its own: `connect`, `recv` and all that is built on them may wait for ever.

    A mail server that accepts and never greets, a firewall that drops packets, and the worker that asked is gone until
    somebody restarts it.

    Bad:
        import smtplib

        def send(message):
            with smtplib.SMTP("mail.example") as server:  # want PRF503
                server.send_message(message)

    Bad (a plain socket; one kept on an object):
        import socket

        def ask(address):
            connection = socket.create_connection(address)  # want PRF503
            connection.sendall(b"hello")
            return connection.recv(1024)

        class Probe:
            def __init__(self):
                self.socket = socket.socket()  # want PRF503

            def ask(self, address):
                self.socket.connect(address)

    Fixed:
        import smtplib

        def send(message):
            with smtplib.SMTP("mail.example", timeout=10) as server:
                server.send_message(message)

    Good:
        import socket

        def ask(address, wait):
            connection = socket.create_connection(address, timeout=wait)
            return connection.recv(1024)

        def quick(address):
            connection = socket.socket()
            connection.settimeout(5)
            connection.connect(address)

        def given(connection: socket.socket):
            return connection.recv(1024)

        def is_open(port):
            with socket.socket() as probe:
                return probe.connect_ex(("localhost", port)) == 0

        def own_address():
            probe = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            probe.connect(("192.0.2.1", 80))
            return probe.getsockname()[0]

    Known limits:
        A socket that listens for clients may wait; so a file that binds one is not reported for its plain sockets.
    """

    code = "PRF503"
    severity = Severity.P1
    fails_at = "one peer that accepts and never answers"

    @on_effect("blocks", "socket", "dns", where="anywhere")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A blocking call on a socket that nothing bounds."""
        if not ctx.calls_named(*ctx.names_of("sets_default_timeout")):
            yield from self.waiting(site, ctx)

    def is_meant(self, maker: ast.Call, call: ast.Call, ctx: Context) -> bool:
        """A socket of a file that listens waits for clients; one for datagrams does not wait; a local one hardly does."""
        if ctx.last_name(maker.func) != "socket":
            return False
        if ctx.calls_named("listen", "bind", "accept"):
            return True
        names = {ctx.last_name(part) for part in ast.walk(maker)}
        if "SOCK_DGRAM" in names and ctx.last_name(call.func) in ("connect", "send", "sendto", "sendall"):
            return True
        return "AF_UNIX" in names or (isinstance(call.func, ast.Attribute) and self._is_local(call.func.value, ctx))

    def _is_local(self, receiver: ast.expr, ctx: Context) -> bool:
        """Whether a socket connects to this machine alone: `connect_ex(("localhost", port))`."""
        calls = [c for c in ctx.calls_on(receiver, "connect", "connect_ex") if c.args]
        hosts = [c.args[0].elts[0] for c in calls if isinstance(c.args[0], ast.Tuple) and c.args[0].elts]
        return bool(hosts) and all(ctx.value_of(host).constant in _LOCAL for host in hosts)
