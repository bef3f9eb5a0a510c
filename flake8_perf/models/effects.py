"""The closed vocabulary in which stubs say what an interface does.

A stub is ordinary ``.pyi`` syntax. It is only ever read, never imported, so the functions below are
never called: each stands for one word that a stub may use as a decorator, its signature says
which arguments the word takes, and its docstring says what the word means. The loader refuses
a word that is not here, or arguments that do not fit.

Layout of a stub file
    One file per top-level package (``models/requests.pyi``); the standard library has one per
    module (``models/stdlib/urllib.request.pyi``). Statements at the top level belong to the module that the file is
    named for. ``with module("a.b", "a"):`` opens a block of definitions that live in module ``a.b``
    and that ``a`` re-exports; the first name is the canonical one, used in qualified names.
    Names are looked up in their block, then in the file's top level and other blocks, then in
    builtins and typing; anything else is imported with ordinary import statements.

    A function: positional order, names, kinds, and presence of defaults are those of the real
    library. A simple default is written out (``timeout=None``), any other is ``...``.
    A return type that a user would hold on to is written precisely and generically; where
    it does not matter, it is left out (= unknown). ``@overload`` is allowed, first match wins.
    An ``async def`` needs awaiting; effects of an async function happen when it is awaited.
    A class lists what can be called on it that has an effect or returns something with effects.
    ``def __getattr__(self, name): ...`` marks a class whose other attributes are unknown;
    without it, an attribute that is not listed (here or in a base) is unknown as well, but harmless.
    Special methods carry effects too: a queryset's ``__iter__``, ``__len__``, ``__bool__`` and ``__getitem__`` send its
    query. ``-> Self`` says that a method returns its receiver (or one of the same type).
"""

from __future__ import annotations

from typing import Any, Literal

Kind = Literal[
    "http",  # an HTTP request over a synchronous client
    "sleep",  # waiting for time to pass
    "db",  # a round trip to a database
    "cache",  # a round trip to a key-value store (redis, memcached)
    "file",  # reading or writing files, walking directories, archives
    "stat",  # one cheap file-system call: exists, is_file, stat, mkdir, unlink, rename
    "subprocess",  # running another process to its end, or waiting for one
    "spawn",  # starting another process without waiting for it
    "socket",  # a raw socket, or a protocol on top that is not HTTP (smtp, ftp, ssh, ldap)
    "dns",  # name resolution
    "sdk",  # a cloud or SaaS client (boto3, stripe …)
    "llm",  # a language-model or embedding request
    "lock",  # acquiring a lock, semaphore, condition or barrier
    "queue",  # getting from or putting to a queue that may be empty or full
    "event",  # waiting for an event
    "condition",  # waiting on a condition variable, most often for work that is short
    "future",  # waiting for a future's result
    "thread",  # joining a thread or process, or waiting for a pool
    "loop",  # running an event loop to completion (asyncio.run, run_until_complete)
    "input",  # waiting for a person or a terminal
    "cpu",  # heavy computation (key derivation, image work, inference)
    "codec",  # computation that is as heavy as its data: compression, tokenizing
]


def module(*names: str) -> Any:
    """``with module("a.b", "a"):`` — the block's definitions live in ``a.b``, and ``a`` re-exports them."""


def blocks(kind: Kind, *, instead: str = "") -> Any:
    """The call (or the property) holds the calling thread for as long as `kind` of work takes.

    `instead` is the dotted name or short expression of the asynchronous replacement:
    ``asyncio.sleep``, ``httpx.AsyncClient.get``.
    """


def waits(kind: Kind) -> Any:
    """Awaiting the call suspends the coroutine while `kind` of work is done; the event loop stays free."""


def reads(*, bulk: str = "", one: bool = False, of: str = "") -> Any:
    """The call sends a query that reads rows. Combine with ``blocks("db")`` or ``waits("db")``.

    `bulk` names the form that answers for many keys at once (``in_bulk``, ``in_``, ``mget``);
    `one` says that at most one row comes back (``get``, ``first``, ``scalar``). `of` names the argument that says of which table,
    hash or queue: the bulk form asks one of them.
    """


def writes(what: Literal["", "insert", "update", "delete", "upsert", "save"] = "", *, bulk: str = "", of: str = "") -> Any:
    """The call sends an INSERT, UPDATE or DELETE (or such a command of a document store).

    `what` says which; ``save`` is an INSERT for a new object and an UPDATE for one that was fetched. It is left out where
    the call writes no rows of data (DDL, cache entries, messages). `bulk` names the form that writes many at once (of
    ``save``: the one for new rows and the one for fetched ones, ``bulk_create / bulk_update``); a call that says what it writes
    and names no such form has none, or is one itself. `of` names the argument that says to which table, bucket or queue: the
    bulk form writes to one of them.
    """


def pends(what: Literal["insert", "update", "delete"]) -> Any:
    """The call only marks an object for a unit of work: the next flush or commit sends its INSERT, UPDATE or DELETE."""


def commits() -> Any:
    """The call commits the open transaction."""


def transacts(*, later: str = "") -> Any:
    """On a class: while its object is entered, or while a function runs that it decorates, a database transaction is open.

    On a function: the same of what it gives, where that has no class of its own (a decorator). `later` is the call that runs a
    function after the commit (``transaction.on_commit``).
    """


def tells_transaction() -> Any:
    """The property or call says whether a transaction is open: who asks runs other code inside of one than outside."""


def reentrant() -> Any:
    """On a class of locks: who holds one may take it once more."""


def flushes() -> Any:
    """The call sends the pending changes of a unit of work (or the pending messages of a producer, and waits for them)."""


def runs_sql(param: str) -> Any:
    """The call sends the statement given as `param`; whether it reads or writes is decided from its text or type."""


def buffered() -> Any:
    """The call answers from what an earlier call already fetched (``Result.all()``): no query of its own."""


def refuses_loop(*, error: str) -> Any:
    """On a class: where an event loop runs in the calling thread, its methods that block raise `error` instead."""


def evaluated_once() -> Any:
    """On a class: its first iteration, ``len`` or truth test sends the query, later ones answer from its cache."""


def evaluates(param: str) -> Any:
    """The call iterates `param` to the end, as ``list(qs)`` does; a lazy query is sent by it."""


def bounded_by(
    param: str,
    *,
    omitted: Literal["forever", "bounded", "minutes", "client"] = "forever",
    none: Literal["forever", "bounded", "minutes", "client"] = "forever",
    text: str = "",
    since: str = "",
) -> Any:
    """The duration of the call is bounded by the argument `param`.

    `omitted` and `none` say what holds where the argument is absent or None: no bound at all (``forever``), a default of
    the library (``bounded``; ``minutes`` if that is two minutes or more), or what the object's constructor was
    given (``client``). On ``__init__`` it speaks of every call on the object whose own bound says ``client``; on the
    ``__init__`` of a timeout object (``ClientTimeout(total=None)``) it says what handing over that object means.
    `text` names the parameter with the address in which the bound may be written too (``postgresql://…?connect_timeout=5``).
    `since` is the library version from which this holds (informative). An empty `param` stands for one that does not exist:
    ``@bounded_by("", omitted="client")`` on a method that only its client can bound, ``@bounded_by("")`` on an ``__init__``
    that takes no bound.
    """


def bounds_result(
    param: str,
    *,
    omitted: Literal["forever", "bounded", "minutes", "client"] = "forever",
    none: Literal["forever", "bounded", "minutes", "client"] = "forever",
    text: str = "",
) -> Any:
    """A factory: calls on the object that it gives, whose own bound says ``client``, are bounded by the argument `param`.

    The same as `bounded_by` on an ``__init__``, for functions and class methods that make the object
    (``socket.create_connection``, ``redis.from_url``).
    """


def bounds_later(param: str) -> Any:
    """A method: from this call on, calls on the receiver whose own bound says ``client`` are bounded by `param`."""


def bounds_time(param: str, *, of: str = "") -> Any:
    """The call limits the awaitable `of` to `param` seconds, or, if `of` is empty, the ``with`` body that it opens."""


def sets_default_timeout(param: str) -> Any:
    """From this call on, sockets of the process have a timeout (``socket.setdefaulttimeout``)."""


def calls(*params: str) -> Any:
    """The call runs the functions given as `params` in the calling thread, before it returns (``map`` when iterated)."""


def offloads(*params: str, to: Literal["thread", "process", "loop"] = "thread") -> Any:
    """The call hands the functions given as `params` to another thread, process, or a later turn of the loop."""


def offloads_calls() -> Any:
    """A decorator: calls of the decorated function run elsewhere (``sync_to_async``, a task queue)."""


def spawns(*params: str, weakly: bool = False) -> Any:
    """The call starts the coroutines given as `params` as tasks that run beside the caller.

    `weakly` says that nobody but the caller keeps the task alive: dropped, it may be collected before it is done.
    """


def gathers(*params: str) -> Any:
    """The call runs all awaitables given as `params` (``*args`` or one iterable) at the same time, with no bound of its own."""


def limits() -> Any:
    """On a class: objects bound how many tasks go on at once (semaphores, capacity limiters, rate limiters)."""


def keeps_function() -> Any:
    """A decorator that returns a function which behaves as the decorated one (``wraps(f)``, ``lru_cache``, retry decorators)."""


def caches(param: str = "") -> Any:
    """A decorator that keeps what its function gave, by arguments, for as long as the function lives.

    `param` says how many results it keeps; with None given, or where there is no such parameter, all of them.
    """


def context_manager() -> Any:
    """A decorator that turns a generator function into a context manager over what it yields."""


def witnessed_by(param: str, by: Literal["model", "statement", "sql", "keywords"]) -> Any:
    """The call is recognised on a receiver known by its conventional name alone, if `param` proves it.

    ``model``: the argument is a class (a capitalised name that resolves to a class or an import); ``statement``: it is
    a ``select()``/``insert()``/``update()``/``delete()``/``text()`` construct; ``sql``: an SQL literal;
    ``keywords``: the call has only keyword arguments and at least one (then `param` is ``**``).
    The conventional names stand in ``models/conventions.pyi``.
    """


def registers(
    kind: Literal["handler", "task", "command", "test"], *, param: str = "", runs: Literal["loop", "thread", "process"] = "thread"
) -> Any:
    """Makes a function an entry point of that kind.

    Without `param` it stands on a decorator (or on a function that gives one), and speaks of the decorated function;
    with it on a call that is handed the function as `param` (``app.add_url_rule(…, view_func=view)``). `runs` says where
    a plain ``def`` runs: on the event loop, in a thread of its own (a pool's, or a synchronous server's worker), or in
    another process. An ``async def`` always runs on the loop.
    """


def runs_methods(
    kind: Literal["handler", "task", "command", "test"], *names: str, runs: Literal["loop", "thread", "process"] = "thread"
) -> Any:
    """On a class: the framework calls the methods `names` of its subclasses as entry points of that kind."""


def enqueues() -> Any:
    """The call hands a task to a queue that workers of other processes take from (``task.delay()``); it runs nothing here."""


def notifies() -> Any:
    """The call tells somebody something (a mail, a chat message, a webhook): what it gives back is no part of an answer."""


def opens(*closers: str, item: int | None = None) -> Any:
    """The call gives a resource that holds a file descriptor, connection or process until one of `closers` is called.

    A closer is the name of a method, or with a dot that of a function that is given the resource (``os.close``). ``with`` and
    ``async with`` close it too, where its class can be entered. On ``__init__`` it speaks of the object made;
    `item` is the place of the resource in the tuple that the call gives (``mkstemp``: 0).
    """


def borrows(*params: str) -> Any:
    """The call uses the resources given as `params` while it runs, and neither keeps nor closes them (``json.load(fp)``)."""


def takes_over(param: str) -> Any:
    """The call becomes the one that closes the resource given as `param` (``closing(f)``, ``TextIOWrapper(buffer)``)."""


def made_once(kind: Literal["client", "engine", "connection", "pool", "model", "app"]) -> Any:
    """The call makes something dear that is meant to be made once and shared.

    ``client``: an HTTP, cloud or language-model client with its own connections; ``engine``: a database engine or pool of
    connections; ``connection``: a single connection to a database server; ``pool``: threads or processes; ``model``: weights,
    a tokenizer, a compiled grammar.
    """


def bounds_size(param: str) -> Any:
    """On ``__init__`` or a factory: what it makes holds as many items as `param` says; with None, 0 or nothing, any number."""


WORDS = frozenset(
    name
    for name, value in list(globals().items())
    if callable(value) and not name.startswith("_") and name not in {"Any", "Literal", "Kind"}
)
"""Every word that a stub may use as a decorator (and ``module``, which opens a block)."""
