"""A round trip per item where one would do for many."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Loop, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on_effect
from flake8_perf.rules.connections.turns import asking_loop, does_slower_work, is_by_hand, is_search, is_sometimes, own_site

_STORES = ("cache", "sdk", "queue", "socket")
"""The kinds of servers that are asked by key or sent messages; rows of a database have rules of their own."""


class ChattyIo(Rule):
    """A store or queue that is asked once per item answers once per item: the loop waits for the network each time.

    A round trip takes a third of a millisecond in the same rack and tens of milliseconds to a cloud service. Stores and queues
    take many keys or messages in one request, or queue commands in a pipeline that is sent at once.

    Bad:
        import redis

        store = redis.Redis()

        def names(user_ids):
            return [store.get(f"name:{user_id}") for user_id in user_ids]  # want PRF605

    Bad (messages):
        import boto3

        def announce(url, events):
            sqs = boto3.client("sqs")
            for event in events:
                sqs.send_message(QueueUrl=url, MessageBody=event.body)  # want PRF605

    Bad (waiting for each one):
        from kafka import KafkaProducer

        def announce(producer: KafkaProducer, events):
            for event in events:
                producer.send("events", event.body)
                producer.flush()  # want PRF605

    Fixed:
        import redis

        store = redis.Redis()

        def names(user_ids):
            return store.mget([f"name:{user_id}" for user_id in user_ids])

    Good:
        import redis
        from kafka import KafkaProducer

        store = redis.Redis()

        def forget(user_ids):
            with store.pipeline() as pipe:
                for user_id in user_ids:
                    pipe.delete(f"name:{user_id}")
                pipe.execute()

        def forget_chunks(chunks):
            for chunk in chunks:
                store.delete(*chunk)

        def announce(producer: KafkaProducer, events):
            for event in events:
                producer.send("events", event.body)
            producer.flush()

    Known limits:
        A store that is known by its name alone is not recognised, nor is a helper in another file.
    """

    code = "PRF605"
    severity = Severity.P1
    growth = "O(n) round trips"
    fails_at = "hundreds of items"
    fix_safety = Safety.UNSAFE
    assumes = "no turn needs what another one wrote"
    quiet_in_tests = True
    message = "`{call}` makes a round trip on every turn of {loop}{chain}: {growth}; send them together with `{bulk}`"
    message_flushed = "`{call}` waits for the server on every turn of {loop}{chain}: {growth}; do so once after the loop"

    @on_effect("reads", *_STORES, where="loop")
    @on_effect("writes", *_STORES, where="loop")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """One key, entry or message per turn, where the store takes many."""
        loop = asking_loop(site, ctx)
        bulk = _bulk_form(site, loop, ctx) if loop is not None else ""
        if loop is None or not bulk or not _stands_for(site, loop, ctx):
            return
        yield self.found(
            site.node,
            trace=site.steps,
            opt_in=_is_minor(site, loop, ctx),
            call=ctx.source(site.node),
            chain=f" ({site.chain()})" if site.is_indirect else "",
            loop=ctx.describe(loop),
            bulk=bulk,
        )

    @on_effect("flushes", "sdk", "future", "queue", "socket", where="loop")
    def check_flushed(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A producer that waits for each of its messages."""
        loop = asking_loop(site, ctx)
        if loop is None or own_site(site, ctx) is None or _is_beside_others(site.node, ctx):
            return
        if site.happening.kind != "future" or _is_sent_in_turn(site, ctx):
            yield self.found(
                site.node,
                trace=site.steps,
                message=self.message_flushed,
                opt_in=_is_minor(site, loop, ctx),
                call=ctx.source(site.node),
                chain=f" ({site.chain()})" if site.is_indirect else "",
                loop=ctx.describe(loop),
            )


def _is_sent_in_turn(site: Site, ctx: Context) -> bool:
    """Whether what a place waits for was sent right before, rather than in a loop of its own: `send(…).get()`."""
    call = site.node
    receiver = call.func.value if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) else None
    if isinstance(receiver, ast.Name):
        receiver = ctx.definition_of(receiver)
    return site.is_indirect or isinstance(receiver, ast.Call)


def _bulk_form(site: Site, loop: Loop, ctx: Context) -> str:
    """The form that would do for all turns what a place does on each; empty where there is none, or the place uses it."""
    if site.happening.kind not in _STORES or not ctx.varies_in(loop, site.node) or _takes_many(site.node, loop, ctx):
        return ""
    own = own_site(site, ctx)
    if own is None or _is_beside_others(site.node, ctx) or _may_be_queued(own.node, ctx):
        return ""
    effect = own.happening.effect
    if not effect.text("of") or not _is_elsewhere(own, loop if own is site else None, ctx):
        return effect.text("bulk")
    return "pipeline" if own.happening.kind == "cache" else ""


def _is_elsewhere(own: Site, loop: Loop | None, ctx: Context) -> bool:
    """Whether each turn speaks of another table, bucket or queue; in a helper (without a loop), whether it is told which."""
    target = own.happening.target
    if target is None or not isinstance(own.node, ast.Call):
        return False
    place = ctx.argument(target, own.node, own.happening.effect.text("of"))
    if place.node is None:
        return place.maybe
    if loop is not None:
        return ctx.varies_in(loop, place.node)
    names = [part for part in ast.walk(place.node) if isinstance(part, ast.Name)]
    return any(not isinstance(ctx.parent(name), ast.Attribute) and ctx.is_local(name) for name in names)


def _may_be_queued(node: ast.expr, ctx: Context) -> bool:
    """Whether the receiver may also be a pipeline, which only queues: its type is one of several."""
    receiver = node.func.value if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else None
    return receiver is not None and len({atom.name for atom in ctx.type_of(receiver).type.instances}) > 1


def _stands_for(site: Site, loop: Loop, ctx: Context) -> bool:
    """Whether a place is the one to speak of: of several round trips in a turn the first that each turn makes."""
    here = [s for s in ctx.work_in(loop) if s.happening.word in ("reads", "writes") and _is_alike(s, loop, ctx)]
    always = [s for s in here if not is_sometimes(s.node, loop, ctx)]
    return next(iter(always or here), site) is site


def _is_alike(site: Site, loop: Loop, ctx: Context) -> bool:
    own_loop = asking_loop(site, ctx)
    return own_loop is not None and own_loop.node is loop.node and bool(_bulk_form(site, loop, ctx))


def _is_minor(site: Site, loop: Loop, ctx: Context) -> bool:
    """Whether nothing shows that there are many turns, or a word would seldom help for another reason."""
    if not _shows_many(loop, ctx) or is_search(loop) or is_by_hand(site.node, ctx):
        return True
    if getattr(ctx.parent(site.node), "iter", None) is site.node:
        return True  # what a turn costs is its many items
    return is_sometimes(site.node, loop, ctx) or does_slower_work(loop, ctx) or _does_more(loop, ctx)


def _does_more(loop: Loop, ctx: Context) -> bool:
    """Whether a turn makes round trips to the same sort of server that can't be put together."""
    for site in ctx.work_in(loop):
        if site.happening.word in ("blocks", "waits") and site.happening.kind in _STORES:
            beside = [s for s in ctx.happenings(site.node) if s.happening.word in ("reads", "writes", "flushes")]
            if not any(own.happening.effect.text("bulk") for s in beside if (own := own_site(s, ctx)) is not None):
                return not beside or site.is_indirect
    return False


def _shows_many(loop: Loop, ctx: Context) -> bool:
    """Whether the loop can have many turns: it goes over what a store gave, or over what there mostly is much of."""
    if ctx.shows_many(loop):
        return True
    given = loop.iterable
    if isinstance(given, ast.Name):
        given = ctx.definition_of(given)
    calls = [part for part in ast.walk(given) if isinstance(part, ast.Call)] if given is not None else []
    return any(s.happening.kind in _STORES for call in calls for s in ctx.happenings(call))


def _takes_many(node: ast.expr, loop: Loop, ctx: Context) -> bool:
    """`delete(*chunk)`, `mget(keys)`: a turn's request is for many items already."""
    if not isinstance(node, ast.Call):
        return False
    given = [*node.args, *(keyword.value for keyword in node.keywords)]
    return any(
        (isinstance(part, ast.Starred) and ctx.varies_in(loop, part.value)) or ctx.type_of(part).surely("list", "tuple", "set")
        for part in given
    )


def _is_beside_others(node: ast.expr, ctx: Context) -> bool:
    """Whether a coroutine is not awaited at its place, but run together with those of the other turns."""
    if not isinstance(node, ast.Call) or ctx.is_awaited(node):
        return False
    return any(target.info.is_async for target in ctx.targets(node))
