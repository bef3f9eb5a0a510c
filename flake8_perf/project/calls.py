"""What happens at one call: the effects of the functions that it reaches, as far as one step goes."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from flake8_perf.facts.functions import CodeFunction, Effect, FunctionInfo
from flake8_perf.facts.naming import last_name
from flake8_perf.facts.types import Function, Instance, Type
from flake8_perf.models.stub import StubFunction
from flake8_perf.project.rows import Rows
from flake8_perf.project.waiting import Waiting
from flake8_perf.semantics.calling import Target
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.values import Values

HAPPENINGS = frozenset(
    {"blocks", "waits", "reads", "writes", "pends", "commits", "flushes", "spawns", "gathers", "opens", "bounds_size"}
    | {"made_once", "enqueues", "notifies"}
)
"""The words that say that something happens when the call runs. Others describe how."""

_OF_WHAT_IS_MADE = frozenset({"opens", "bounds_size", "made_once"})

_SQL_COMMENTS = re.compile(r"\A(?:\s|--[^\n]*(?:\n|\Z)|/\*.*?\*/)+", re.DOTALL)
_SQL_WITH = re.compile(r"\s*with\b.*\)\s*(insert|update|delete|merge)\b", re.IGNORECASE | re.DOTALL)
"""A statement that begins with named queries, and then writes."""

_SQL_READS = re.compile(r"\s*(?:\(\s*)*(?:select|with|values)\b", re.IGNORECASE)
_SQL_SCHEMA = re.compile(
    r"\b(?:sqlite_(?:master|schema)|information_schema|pg_catalog|pg_[a-z]+|sys\.\w+|all_tables)\b", re.IGNORECASE
)
"""What asks for the schema, table by table, is no query over data (nor are PRAGMA, SHOW and DESCRIBE)."""

_SQL_WRITES = re.compile(r"\s*(?:(insert|replace)|(update)|(delete|truncate)|(merge|upsert))\b", re.IGNORECASE)
_SQL_WHAT = ("insert", "update", "delete", "upsert")


@dataclass(frozen=True)
class Happening:
    """One effect at one place: `name` is the qualified name of what does it, `info` that function."""

    word: str
    kind: str
    name: str
    effect: Effect
    target: Target | None = None
    likely: bool = False
    what: str = ""
    """Of ``writes`` and ``pends``: insert, update, delete, upsert or save; many, if the call is itself the form for many rows."""
    sometimes: bool = False
    """Whether it is reached through calls only where something decides so that can't be told from here."""

    @property
    def qualifier(self) -> str:
        """What a message has to say of its certainty, before the verb: ``likely``, ``sometimes``, or nothing."""
        return "likely " if self.likely else "sometimes " if self.sometimes else ""


class CallEffects:
    """Effects that happen at a call or an iteration itself, not those inside functions of the file."""

    def __init__(self, inference: Inference, values: Values) -> None:
        self._ = inference
        self._values = values
        self._rows = Rows(inference)
        self.waiting = Waiting(inference, values)
        self._known: dict[ast.Call, tuple[Happening, ...]] = {}

    def at_call(self, call: ast.Call) -> tuple[Happening, ...]:
        """What the call does by its stubs; `list(qs)` and the like evaluate what they are given."""
        found = self._known.get(call)
        if found is None:
            found = self._known[call] = tuple(self._at_call(call))
        return found

    def _at_call(self, call: ast.Call) -> Iterator[Happening]:
        targets = self._.calling.targets(call)[0]
        for target in targets:
            yield from self._of_target(target, call)
        if isinstance(self._.structure.parents.get(call), ast.Await):
            # A coroutine says what it does where it is defined; what else can be awaited may be a query.
            if any(isinstance(t.info, StubFunction) and not t.info.is_async for t in targets):
                yield from self.at_special(self._.type_of(call), "__await__")

    def may_be_harmless(self, call: ast.Call) -> bool:
        """Whether one of the known types that the receiver may have does not block: a file that may be a `BytesIO`."""
        targets = self._.calling.targets(call)[0]
        return len(targets) > 1 and any(isinstance(t.info, StubFunction) and not t.effects for t in targets)

    def _of_target(self, target: Target, call: ast.Call) -> Iterator[Happening]:
        name = self._shown_name(target)
        kind = _kind(target.effects)  # a query is one of what the same call blocks or waits for
        for effect in target.effects:
            if effect.word in _OF_WHAT_IS_MADE and target.made is None and target.info.name == "__init__":
                continue  # `super().__init__(…)` makes nothing
            if effect.word == "blocks" and self.waiting.is_over(call, target, kind):
                continue
            if effect.word in HAPPENINGS:
                what = self._what(effect, call)
                yield Happening(effect.word, effect.text("kind") or kind, name, effect, target, target.likely, what)
            elif effect.word == "runs_sql":
                word, what = self._statement_kind(target, effect, call)
                if word:
                    yield Happening(word, kind, name, effect, target, target.likely, what)
            elif effect.word == "evaluates":
                argument = target.info.argument(effect.text("param"), call, bound=target.takes_receiver, given=target.given)
                if argument.node is not None:
                    yield from self.at_iteration(argument.node, "__iter__")

    def _what(self, effect: Effect, call: ast.Call) -> str:
        """What a call writes: ``save`` told apart as far as the object's origin shows, ``many`` where it writes many itself."""
        what = effect.text("what")
        if effect.word != "writes" or not what:
            return what
        if not effect.text("bulk"):
            return "many"
        return self._rows.saving(call.func.value) if what == "save" and isinstance(call.func, ast.Attribute) else what

    def _shown_name(self, target: Target) -> str:
        """The qualified name as a user would say it: the class for a constructor, the receiver's own class for a method."""
        if target.made is not None:
            return target.made.name
        for atom in target.bound.atoms if target.bound else ():
            if isinstance(atom, Instance):
                return f"{atom.name}.{target.info.name}"
        return target.info.qualname

    def at_iteration(self, iterable: ast.expr, method: str = "__iter__") -> Iterator[Happening]:
        """What iterating a value does: a lazy query is sent."""
        yield from self.at_special(self._.type_of(iterable), method)

    def at_special(self, value: Type, method: str) -> Iterator[Happening]:
        """What a special method of a value does when Python calls it."""
        for atom in value.atoms:
            if isinstance(atom, Instance) and atom.info is not None:
                member, _given, _complete = atom.info.member(method, atom.args)
                if member is not None and member.function is not None:
                    target = Target(member.function, Type((atom,)), likely=atom.likely)
                    kind = _kind(member.function.effects())
                    for effect in member.function.effects():
                        if effect.word in HAPPENINGS:
                            yield Happening(
                                effect.word, kind, f"iterating a {atom.name.rpartition('.')[2]}", effect, target, atom.likely
                            )

    def at_property(self, node: ast.Attribute) -> list[Happening]:
        """What reading a property does."""
        found = []
        for atom in self._.type_of(node.value).atoms:
            if isinstance(atom, Instance) and atom.info is not None:
                function = self.property_function(atom, node.attr)
                if function is not None:
                    target = Target(function, Type((atom,)))
                    found += [
                        Happening(e.word, e.text("kind"), function.qualname, e, target)
                        for e in function.effects()
                        if e.word in HAPPENINGS
                    ]
        return found

    def property_function(self, atom: Instance, name: str) -> FunctionInfo | None:
        """The getter that reading the attribute runs."""
        if atom.info is None:
            return None
        member, _given, _complete = atom.info.member(name, atom.args)
        function = member.function if member is not None else None
        return function if function is not None and function.kind == "property" else None

    def _statement_kind(self, target: Target, effect: Effect, call: ast.Call) -> tuple[str, str]:
        """Whether an SQL statement reads or writes, and what it writes, from its text or the construct that it is."""
        argument = target.info.argument(effect.text("param"), call, bound=target.takes_receiver, given=target.given)
        text = self.sql_text(argument.node) if argument.node is not None else None
        if text is None:
            return self._construct(argument.node)
        if _SQL_SCHEMA.search(text):
            return "", ""
        if after := _SQL_WITH.match(text):
            return "writes", after[1].lower().replace("merge", "upsert")
        written = _SQL_WRITES.match(text)
        if written:
            if any(other.word == "evaluates" for other in target.effects):
                return "writes", "many"
            return "writes", next(what for what, found in zip(_SQL_WHAT, written.groups()) if found)
        return ("reads", "") if _SQL_READS.match(text) else ("", "")

    def _construct(self, statement: ast.expr | None) -> tuple[str, str]:
        """What a `select()`, `insert()`, `update()` or `delete()` construct does, by its type."""
        names = {a.name.rpartition(".")[2].lower() for a in self._.type_of(statement).instances} if statement else set()
        if len(names) == 1:
            name = names.pop()
            if name in _SQL_WHAT:
                return "writes", name
            if name in ("select", "compoundselect"):
                return "reads", ""
        return "runs", ""

    def sql_text(self, node: ast.expr, depth: int = 0) -> str | None:
        """The beginning of an SQL statement given as a literal, an f-string, `text(…)`, or a name bound to one."""
        while isinstance(node, ast.BinOp):
            node = node.left
        if isinstance(node, ast.JoinedStr) and node.values and isinstance(node.values[0], ast.Constant):
            node = node.values[0]
        if isinstance(node, ast.Constant):
            return _SQL_COMMENTS.sub("", node.value) if isinstance(node.value, str) else None
        if isinstance(node, ast.Call) and depth < 6:
            inner = (
                node.func.value
                if isinstance(node.func, ast.Attribute) and node.func.attr in ("format", "join", "strip")
                else None
            )
            first = inner or (node.args[0] if node.args else None)
            return self.sql_text(first, depth + 1) if first is not None else None
        bound = self._values.single_value(node)
        return self.sql_text(bound, depth + 1) if bound is not None and depth < 6 else None

    def values_given(self, call: ast.Call, word: str = "calls") -> Iterator[tuple[ast.expr, Type]]:
        """The values of which a call runs by itself (`calls`), or hands to a thread (`offloads`), what they are functions of."""
        for target in self._.calling.targets(call)[0]:
            for effect in target.effects:
                if effect.word == word:
                    for param in effect.args.get("values", ()):  # type: ignore[attr-defined]
                        argument = target.info.argument(param, call, bound=target.takes_receiver, given=target.given)
                        if argument.node is not None:
                            yield argument.node, self._.type_of(argument.node)

    def functions_given(self, call: ast.Call, word: str = "calls") -> Iterator[tuple[ast.expr, Function]]:
        """The functions among these values."""
        for node, value in self.values_given(call, word):
            yield from ((node, atom) for atom in value.atoms if isinstance(atom, Function))

    def is_awaited(self, call: ast.Call) -> bool:
        """Whether the coroutine that a call gives is awaited at once, perhaps with a limit of time around it."""
        parent = self._.structure.parents.get(call)
        if isinstance(parent, ast.Await):
            return True
        if isinstance(parent, ast.Call) and isinstance(self._.structure.parents.get(parent), ast.Await):
            return any(e.word == "bounds_time" for t in self._.calling.targets(parent)[0] for e in t.effects)
        return False

    def is_iterated(self, call: ast.Call) -> bool:
        """Whether what a call gives is iterated at once."""
        parent = self._.structure.parents.get(call)
        iterated = isinstance(parent, (ast.For, ast.AsyncFor, ast.comprehension, ast.YieldFrom, ast.Starred))
        return iterated or (isinstance(parent, ast.Call) and self._evaluates(parent))

    @functools.cached_property
    def _evaluators(self) -> set[str]:
        """The last names of what may evaluate an argument, so that not every call with a call in it is looked at."""
        imports = self._.structure.imports
        renamed = {a.asname for s in imports for a in s.names if a.asname}
        builtin = self._.models.file("builtins")
        return renamed | self._.models.names_of("evaluates", imports) | (builtin.index.by_word["evaluates"] if builtin else set())

    def _evaluates(self, call: ast.Call) -> bool:
        if last_name(call.func) not in self._evaluators:
            return False
        return any(e.word == "evaluates" for t in self._.calling.targets(call)[0] for e in t.effects)

    def how_run(self, call: ast.Call) -> str:
        """What is done with what a call gives: ``await``, ``enter``, ``iter``, or nothing of these."""
        if self.is_awaited(call):
            return "await"
        if isinstance(self._.structure.parents.get(call), ast.withitem):
            return "enter"
        return "iter" if self.is_iterated(call) else ""

    def reached_functions(self, call: ast.Call) -> list[CodeFunction]:
        """The functions of the project whose bodies the call runs in the same thread."""
        found: list[CodeFunction] = []
        targets = [t.info for t in self._.calling.targets(call)[0] if isinstance(t.info, CodeFunction)]
        how = self.how_run(call) if targets else ""
        found += [info for info in targets if not info.offloaded and not info.opaque and runs(info, how)]
        for _node, function in self.functions_given(call):
            if isinstance(function.info, CodeFunction) and not function.info.is_async:
                found.append(function.info)
        return found

    def guessed_at(self, call: ast.Call) -> Iterator[Happening]:
        """What a call does if it calls what two witnesses say."""
        for atom in self._.calling.guessed_callee(call).atoms:
            if isinstance(atom, Function):
                yield from self._of_target(Target(atom.info, atom.bound, likely=True), call)


def runs(info: CodeFunction, how: str) -> bool:
    """Whether calling a function runs its body here: a coroutine has to be awaited, a generator iterated, a context entered.

    `how` is as `CallEffects.how_run` says, or ``given``: another call runs it.
    """
    if how == "given":
        return not info.is_async
    if info.is_context:
        return how == "enter"
    if info.is_generator:
        return how == "iter"
    return not info.is_async or how == "await"


def _kind(effects: tuple[Effect, ...]) -> str:
    return next((effect.text("kind") for effect in effects if effect.text("kind")), "")
