"""The questions that a rule may ask. Each is total: unknown is an answer, and nothing raises."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator

from flake8_perf.facts.functions import Argument, Effect
from flake8_perf.facts.naming import last_name
from flake8_perf.facts.types import ClassObject, Function, Instance, Unknown
from flake8_perf.project.arguments import argument
from flake8_perf.project.calls import CallEffects
from flake8_perf.project.entries import Entries, Entry
from flake8_perf.project.fanout import FanOut, Started
from flake8_perf.project.guards import Guards
from flake8_perf.project.holding import Held
from flake8_perf.project.interest import Interest
from flake8_perf.project.limits import entered_by_function, is_limiter
from flake8_perf.project.repeating import Repeating
from flake8_perf.project.scale import Scale
from flake8_perf.project.sites import Site, Sites
from flake8_perf.project.timeouts import TimeBound, is_time_limited, overrides, time_bound
from flake8_perf.project.world import World
from flake8_perf.semantics.answers import Answer
from flake8_perf.semantics.calling import Target
from flake8_perf.semantics.flow import Flow, Loop, function_around, own_nodes
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.ownership import Leak, Ownership
from flake8_perf.semantics.source import Source
from flake8_perf.semantics.structure import FunctionNode, Structure
from flake8_perf.semantics.usage import Usage
from flake8_perf.semantics.values import Value, Values

__all__ = ["Answer", "Context", "Entry", "Held", "Loop", "Site", "Started", "Target"]


class Context:
    """One file, as rules see it."""

    def __init__(self, source: Source, structure: Structure, world: World) -> None:
        self._source, self._structure = source, structure
        self._types = Inference(source, structure, world.models, world.outside(source))
        self._values = Values(self._types)
        self._flow = Flow(self._types, self._values)
        self._effects = CallEffects(self._types, self._values)
        self._usage = Usage(self._types, self._flow)
        self.summaries = world.summaries(source, structure, self._types)
        self._sites = Sites(self._types, self._effects, self.summaries)
        self._entries = Entries(self._types)
        self._awaiting: dict[ast.AST, bool] = {}
        self._repeating = Repeating(self._types, self._flow, self._usage, self._sites)
        self._scale = Scale(self._types, self._effects)
        self._ownership = Ownership(self._types, self._usage)
        self.guards = Guards(self._types, self._values, self._usage, self._sites, self._effects)
        self._fan_out = FanOut(self)
        self._names: dict[str, set[str]] = {}

    # What a value is

    def type_of(self, node: ast.expr) -> Answer:
        """The type of an expression where it stands."""
        return Answer(self._types.type_of(node))

    def value_of(self, node: ast.expr) -> Value:
        """The constant that an expression always has."""
        return self._values.value_of(node)

    def definition_of(self, node: ast.expr) -> ast.expr | None:
        """The expression that a name or class attribute is bound to, where it is bound once; None where that is open."""
        return self._values.single_value(node)

    def attribute_value(self, node: ast.Attribute) -> ast.expr | None:
        """The expression that the methods of a class set ``self.name`` to, where they do so in one place only."""
        return self._values.stored_value(node)

    def holder_of(self, made: ast.expr) -> ast.expr | None:
        """The name or attribute that an expression is assigned to."""
        parent = self._structure.parents.get(made)
        match parent:
            case ast.Assign(targets=[(ast.Name() | ast.Attribute()) as target]) | ast.AnnAssign(target=target):
                return target
        return None

    def is_few(self, node: ast.expr) -> bool:
        """Whether a collection surely has few, fixed items."""
        return self._values.few(node)

    def is_fixed(self, node: ast.expr) -> bool:
        """Whether a collection is a constant of the program: its size does not depend on data."""
        return self._values.is_fixed(node)

    def bindings_of(self, node: ast.Name) -> tuple[list[ast.AST], bool]:
        """The bindings that can reach a name, and whether these are all."""
        return self._types.bindings.reaching(node)

    # Where a place is

    def parent(self, node: ast.AST) -> ast.AST | None:
        """The node around a node; None for the module."""
        return self._structure.parents.get(node)

    def loops_around(self, node: ast.AST) -> list[Loop]:
        """The loops of which each turn evaluates the node, from the inside out, within its function."""
        return self._flow.loops_around(node)

    def multiplying_loop(self, node: ast.AST, *, kinds: tuple[str, ...] = ("multiplies",)) -> Loop | None:
        """The innermost loop around a node that runs it once per item of something that can grow."""
        around = (loop for loop in self._flow.loops_around(node) if loop.kind in kinds)
        return next((loop for loop in around if not self._flow.leaves_after(node, loop)), None)

    def loop_kind(self, node: ast.AST) -> str:
        """The kind of a loop statement or comprehension's first ``for``."""
        generators = getattr(node, "generators", None)
        return self._flow.kind(generators[0] if generators else node)

    def function_around(self, node: ast.AST) -> FunctionNode | ast.Lambda | None:
        """The function whose body runs the node."""
        return function_around(self._types, node)

    def entry_of(self, function: FunctionNode) -> Entry | None:
        """What a framework calls a function as (``handler``, ``task`` …) and where its body runs; None for any other function."""
        return self._entries.of(function)

    def runs_alone(self, function: FunctionNode) -> bool:
        """Whether a function is the program itself: a command, a script, or a main coroutine."""
        return self._entries.runs_alone(function)

    def entry_around(self, node: ast.AST) -> Entry | None:
        """The entry point that the place runs for: of the function around it, or of one that calls that function.

        Of several, what serves somebody comes before what is run by hand.
        """
        function = function_around(self._types, node)
        if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return None
        callers = self.summaries.callers(self._types.definitions.function(function))
        around = (self._entries.of(f) for f in (function, *(c.node for c in callers)) if not isinstance(f, ast.Lambda))
        found = [entry for entry in around if entry is not None]
        return min(found, key=lambda entry: entry.kind not in ("handler", "task"), default=None)

    def on_loop(self, node: ast.AST) -> FunctionNode | None:
        """The function whose body runs the node, if that body runs on the event loop: a coroutine, or what the loop calls."""
        function = function_around(self._types, node)
        if isinstance(function, ast.FunctionDef):
            entry = self._entries.of(function)
            return function if entry is not None and entry.runs == "loop" else None
        return function if isinstance(function, ast.AsyncFunctionDef) else None

    def awaits(self, function: ast.AsyncFunctionDef) -> bool:
        """Whether a coroutine awaits anything in its own body."""
        if function not in self._awaiting:
            waits = (ast.Await, ast.AsyncFor, ast.AsyncWith)
            self._awaiting[function] = any(isinstance(n, waits) or getattr(n, "is_async", 0) for n in own_nodes(function.body))
        return self._awaiting[function]

    # What a call does

    def targets(self, call: ast.Call) -> list[Target]:
        """The functions that a call can reach."""
        return self._types.calling.targets(call)[0]

    def qualname(self, call: ast.expr) -> str:
        """The qualified name of what an expression (or a call's callee) refers to; empty where it is unknown."""
        value = self._types.type_of(call.func if isinstance(call, ast.Call) else call)
        for atom in value.atoms:
            if isinstance(atom, Function):
                bound = next((a for a in atom.bound.atoms if isinstance(a, Instance)), None) if atom.bound else None
                return f"{bound.name}.{atom.info.name}" if bound else atom.info.qualname
            if isinstance(atom, ClassObject):
                return atom.info.name
            if isinstance(atom, Unknown) and atom.origin:
                return atom.origin
            if not isinstance(atom, Unknown):
                return str(atom)
        return ""

    def marks(self, decorator: ast.expr, word: str) -> bool:
        """Whether a decorator (with or without a call) carries a word of the stubs' vocabulary."""
        value = self._types.type_of(decorator.func if isinstance(decorator, ast.Call) else decorator)
        return any(word in self._types.definitions.words(atom) for atom in value.atoms)

    def argument(self, target: Target, call: ast.Call, name: str) -> Argument:
        """What a call gives for a parameter: a node, surely nothing, or perhaps something.

        ``**options`` is looked into where its keys can be told.
        """
        return argument(self._usage, self._values, target, call, name)

    def happenings(self, node: ast.expr) -> list[Site]:
        """What happens at a call (or where a lazy value is iterated), straight or through functions of the project."""
        return self._sites.at(node)

    def waits_to_enter(self, node: ast.expr) -> set[str]:
        """The kinds of work for which `with` blocks before it enters a value: ``lock``."""
        return {happening.kind for happening in self._effects.at_iteration(node, "__enter__") if happening.word == "blocks"}

    @property
    def interest(self) -> Interest:
        """Which names of the file an effect can hide behind (for the engine)."""
        return self._sites.interest

    @functools.cached_property
    def far_calls(self) -> dict[ast.Call, bool]:
        """The calls that do something as far as only other files tell, and whether that may matter anywhere (for the engine)."""
        return dict(self.summaries.far_calls(lambda node: self.on_loop(node) is not None or bool(self.loops_around(node))))

    @property
    def loud_properties(self) -> set[str]:
        """Properties of the imported stubs whose reading has an effect (for the engine)."""
        return self._types.models.loud_properties(self._structure.imports)

    def fan_out(self, call: ast.Call) -> Started | None:
        """The coroutines that a call starts together from a collection, with nothing that bounds them."""
        return self._fan_out.unbounded(call)

    def thread_fan_out(self, call: ast.Call) -> Started | None:
        """The threads or processes that a constructor makes, one per item of a collection, with nothing that bounds them."""
        return self._fan_out.threads(call)

    def is_limiter(self, node: ast.expr) -> bool:
        """Whether a value bounds how many tasks go on at once (a semaphore, a limiter)."""
        return is_limiter(self._types, node)

    def limiters_in(self, function: FunctionNode | ast.Lambda) -> list[ast.expr]:
        """The semaphores and limiters that a function takes in its own body."""
        return [value for value in self._entered.get(function, ()) if is_limiter(self._types, value)]

    @functools.cached_property
    def _entered(self) -> dict[ast.AST, list[ast.expr]]:
        return entered_by_function(self._types)

    def is_awaited(self, call: ast.Call) -> bool:
        """Whether the coroutine that a call gives is awaited at once."""
        return self._effects.is_awaited(call)

    def facts_of(self, function: FunctionNode) -> list[str]:
        """What calling a function of the file brings about, as ``blocks="sleep"``."""
        info = self._types.definitions.function(function)
        found = [f'{r.word}="{r.kind}"' if r.kind else r.word for r in self.summaries.effects(info)]
        return sorted(set(found))

    # What happens to a value

    def recursion_around(self, node: ast.AST, items: ast.expr) -> FunctionNode | None:
        """The function around a place that calls itself, if `items` outlives one call of it."""
        return self._usage.recursion_around(node, items)

    def changes_in(self, loop: Loop | ast.AST, node: ast.expr) -> set[str]:
        """How a loop changes a collection: any of ``grows``, ``shrinks``, ``rebinds``."""
        return self._usage.changes_in(loop, node)

    def varies_in(self, loop: Loop, node: ast.expr) -> bool:
        """Whether a turn of the loop can give the expression another value: it binds one of the names in it."""
        return self._usage.varies_in(loop, node)

    def scanning_loop(self, node: ast.AST, items: ast.expr) -> Loop | None:
        """The loop that makes a scan of `items` happen over and over while `items` stays the same object."""
        return self._usage.scanning_loop(node, items)

    def shifting_loop(self, node: ast.AST, items: ast.expr, kinds: tuple[str, ...]) -> Loop | None:
        """The loop of these kinds that runs a place over and over while `items` stays the same object."""
        return self._usage.shifting_loop(node, items, kinds)

    def is_consumed(self, node: ast.expr) -> bool:
        """Whether iterating a value uses it up: an iterator, a generator, a file."""
        return self._usage.is_consumed(node)

    def growing_loop(self, statement: ast.stmt, target: ast.expr, kinds: tuple[str, ...]) -> Loop | None:
        """The loop over whose turns the value at `target` keeps growing."""
        return self._usage.growing_loop(statement, target, kinds)

    def grows_before(self, statement: ast.AugAssign, loop: Loop) -> bool:
        """Whether the same loop makes the same target grow further up."""
        return self._usage.grows_before(statement, loop)

    def type_before(self, target: ast.expr, statement: ast.stmt) -> Answer:
        """The type of what a target held before a statement gave it another value."""
        return Answer(self._usage.type_before(target, statement))

    def is_local(self, name: ast.Name) -> bool:
        """Whether a name is a plain local of its function."""
        return self._usage.is_local(name)

    def is_own_attribute(self, node: ast.Attribute) -> bool:
        """Whether an attribute is plain data that this file's own classes set: no property, nothing of another process."""
        return self._usage.is_own_attribute(node)

    def reads_of(self, node: ast.expr, within: ast.AST | None = None) -> list[ast.expr]:
        """Where what a name or attribute stands for is read, in the order of the text."""
        return self._usage.reads(node, within)

    def is_unhashable(self, node: ast.expr) -> bool:
        """Whether a value surely can't be a member of a set."""
        return self._usage.is_unhashable(node)

    def decides(self, test: ast.expr, place: ast.AST) -> bool:
        """Whether a test in an `if` decides that a place is reached."""
        return self._usage.decides(test, place)

    def takes_rows(self, node: ast.expr) -> bool:
        """Whether rows are taken from what a statement gives: its result is used, or the same receiver is fetched from."""
        return self._repeating.takes_rows(node)

    def work_in(self, loop: Loop) -> list[Site]:
        """All that the turns of a loop do, straight or through calls, in the order of the text."""
        return self._repeating.work_in(loop)

    def shows_many(self, loop: Loop) -> bool:
        """Whether something shows that a loop can have many turns: it is over rows, over data from outside, over given keys."""
        return self._scale.shows_many(loop)

    def is_evaluated_before(self, site: Site, loop: Loop) -> bool:
        """Whether the lazy value that a place evaluates was made outside the loop: then only the first turn sends its query."""
        return self._repeating.is_evaluated_before(site, loop)

    def leak(self, call: ast.Call, opens: Effect) -> Leak | None:
        """How the resource that a call gives is left open; None where it is closed, or may be by somebody else."""
        closers = opens.args.get("values", ())
        item = opens.args.get("item")
        names = frozenset(closers) if isinstance(closers, (list, tuple)) else frozenset()
        return self._ownership.leak(call, names, item if isinstance(item, int) else None)

    def is_async_only(self, node: ast.expr) -> bool:
        """Whether a value can be entered with `async with` only."""
        return self._ownership.is_async_only(node)

    def has_member(self, node: ast.expr, name: str) -> bool:
        """Whether a value surely has a member of that name."""
        given = self._types.type_of(node).instances
        return bool(given) and all(a.info is not None and a.info.member(name)[0] is not None for a in given)

    def gives_rows(self, node: ast.expr) -> bool:
        """Whether iterating a value gives rows of a query: it sends one, or the call that gave it did."""
        return self._scale.is_rows(node)

    def time_bound(self, target: Target, call: ast.Call) -> TimeBound | None:
        """What bounds the duration of a call; None where its stub names no parameter that could."""
        return time_bound(self, target, call)

    def is_time_limited(self, node: ast.AST) -> bool:
        """Whether a limit of time stands around a place."""
        return is_time_limited(self, node)

    def overrides(self, receiver: ast.expr, *names: str) -> bool:
        """Whether a value's class overrides one of these methods in the project, or may."""
        return overrides(self, receiver, names)

    def additions_to(self, items: ast.expr, item: ast.expr) -> list[ast.Call]:
        """The calls in the file that append or insert the same item into the collection that is written so."""
        return self._usage.additions(items, item)

    def names_of(self, word: str) -> set[str]:
        """The last names of what carries a word of the stubs' vocabulary in the packages that the file imports."""
        if word not in self._names:
            self._names[word] = self._types.models.names_of(word, self._structure.imports)
        return self._names[word]

    def calls_named(self, *names: str) -> list[ast.Call]:
        """Every call in the file whose callee has one of these last names."""
        return [call for name in names for call in self._structure.calls.get(name, ())]

    def calls_in(self, function: ast.AST | None, *names: str) -> Iterator[ast.Call]:
        """The calls by these last names that stand in a function itself (None: in none)."""
        return self._usage.calls_in(function, names)

    def calls_on(self, receiver: ast.expr, *methods: str, after: ast.AST | None = None) -> Iterator[ast.Call]:
        """The calls of these methods on what a name or attribute stands for, anywhere or from a place on."""
        return self._usage.calls_on(receiver, methods, after)

    def assigns_attribute(self, name: str) -> bool:
        """Whether the file sets an attribute of this name on anything."""
        return bool(self._structure.attribute_stores.get(name))

    # How to say it

    def source(self, node: ast.AST, most: int = 40) -> str:
        """The node as written, on one line, shortened."""
        return self._source.segment(node, most)

    def describe(self, place: Loop | ast.AST) -> str:
        """A loop or function in words, with its line."""
        if isinstance(place, Loop):
            kind = {ast.While: "`while` loop", ast.Call: "callback"}.get(type(place.anchor), "loop")
            kind = "comprehension" if isinstance(place.node, ast.comprehension) else kind
            return f"the {kind} of line {place.line}"
        name = getattr(place, "name", "<lambda>")
        return (
            f"`{'async def' if isinstance(place, ast.AsyncFunctionDef) else 'def'} {name}` (line {getattr(place, 'lineno', 0)})"
        )

    def header(self, function: FunctionNode) -> ast.AST:
        """A place for what is said of a function as a whole: the line of its ``def``."""
        return ast.Pass(
            lineno=function.lineno, col_offset=function.col_offset, end_lineno=function.lineno, end_col_offset=function.col_offset
        )

    def last_name(self, node: ast.AST) -> str:
        """The last name of a callee or receiver as written."""
        return last_name(node)
