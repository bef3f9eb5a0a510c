"""What the functions of one file do in their own bodies: effects, and calls of what this file or another one defines."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.facts.functions import CodeFunction
from flake8_perf.facts.naming import last_name
from flake8_perf.facts.types import ClassObject, Deferred, Function, Type
from flake8_perf.models.stub import StubFunction
from flake8_perf.project.calls import CallEffects, Happening, runs
from flake8_perf.project.conditions import Conditions, Need, outline_of
from flake8_perf.project.interest import Interest
from flake8_perf.project.limits import entered_by_function, is_limiter
from flake8_perf.project.shortcuts import Shortcuts
from flake8_perf.project.summaries import TRAVELS, OwnCall, OwnEffect, Summary
from flake8_perf.semantics.calling import Target
from flake8_perf.semantics.definitions import SourceClass, SourceFunction
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.structure import Scope

_OF_BUILTINS = frozenset(
    name for kind in (str, bytes, list, dict, set, tuple, int, float) for name in dir(kind) if not name.startswith("_")
)
"""Methods of built-in types. On a local value they are hardly ever a project's own; looking would cost more than all else."""


_Callees = tuple[list[tuple[SourceFunction, bool]], list[str]]


class FunctionFacts:
    """Summaries of one file's functions."""

    def __init__(self, inference: Inference, effects: CallEffects, interest: Interest) -> None:
        self._ = inference
        self._effects = effects
        self._loud = interest.names
        self._conditions = Conditions(inference)
        self._shortcuts = Shortcuts(inference)
        self._of_own: dict[tuple[SourceClass, str, str], _Callees] = {}
        self._entered = entered_by_function(inference)
        self._roots: dict[tuple[Scope, str], str] = {}

    def of(self, function: SourceFunction) -> Summary:
        """The summary of one function."""
        params = {p.name for p in function.params}
        given = (c for c in function.scope.calls if isinstance(c.func, ast.Name) and c.func.id in params)
        called = {c.func.id for c in given if isinstance(c.func, ast.Name) and not self._conditions.is_outside_transaction(c)}
        return self._summary(function.scope, function, called)

    def of_module(self) -> Summary:
        """The summary of what runs when the module is imported."""
        return self._summary(self._.structure.module, None, set())

    def is_limited(self, function: SourceFunction) -> bool:
        """Whether a function takes a semaphore or limiter around work of its own."""
        return any(is_limiter(self._, value) for value in self._entered.get(function.node, ()))

    def _summary(self, scope: Scope, function: SourceFunction | None, called: set[str]) -> Summary:
        effects: set[OwnEffect] = set()
        calls: set[OwnCall] = set()
        for call in scope.calls:
            is_loud = last_name(call.func) in self._loud
            if is_loud or self._may_matter(call, scope):
                found = [h for h in self._happenings(call) if h.word in TRAVELS] if is_loud else []
                reached = list(self._reached(call, function, is_loud=is_loud))
                condition = self._conditions.of(call, function) if found or reached else None
                # What waits for the commit where there is one, and is done at once elsewhere, belongs to no transaction.
                if condition is not None and not self._conditions.is_outside_transaction(call):
                    aside = self._effects.waiting.keeps_nobody(call)
                    effects |= {self._own(call, h, *condition) for h in found if not (aside and h.word == "blocks")}
                    calls |= {self._call(call, *way, aside, *condition) for way in reached}
        caches = function is not None and self._effects.waiting.is_cached(function)
        once = caches and function is not None and not function.params
        return Summary(tuple(sorted(effects)), tuple(sorted(calls)), tuple(sorted(called)), once, caches)

    def _happenings(self, call: ast.Call) -> Iterator[Happening]:
        """What a loud call does, and what functions of stubs do that it runs: `map(requests.get, urls)`."""
        yield from self._effects.at_call(call)
        for _node, atom in self._given(call):
            if isinstance(atom, Function) and isinstance(atom.info, StubFunction) and not atom.info.is_async:
                for effect in atom.info.effects():
                    yield Happening(effect.word, effect.text("kind"), atom.info.qualname, effect, what=effect.text("what"))

    def _own(self, node: ast.Call, happening: Happening, needs: tuple[Need, ...], sometimes: bool) -> OwnEffect:
        what = (happening.word, happening.kind, happening.name, happening.likely, happening.what)
        return OwnEffect(node.lineno, node.col_offset, *what, needs, sometimes)

    # Which calls are worth a look

    def _may_matter(self, call: ast.Call, scope: Scope) -> bool:
        """Whether a call that is not loud can reach something that this file or another one of the project defines."""
        func = call.func
        root: ast.AST = func
        while isinstance(root, (ast.Attribute, ast.Call, ast.Subscript, ast.Await)):
            root = root.func if isinstance(root, ast.Call) else root.value
        if not isinstance(root, ast.Name):
            return False
        kind = self._kind_of(root.id, scope)
        return kind == "project" or (kind == "value" and isinstance(func, ast.Attribute) and func.attr not in _OF_BUILTINS)

    def _kind_of(self, name: str, scope: Scope) -> str:
        """What a name at the root of a callee is: the ``project``'s, a ``value`` whose type may tell, or ``other``."""
        key = (scope, name)
        if key not in self._roots:
            home = self._.bindings.home(name, scope)
            self._roots[key] = self._kind(home.bindings.get(name, []), home) if home is not None else "other"
        return self._roots[key]

    def _kind(self, bindings: list[ast.AST], home: Scope) -> str:
        if any(isinstance(b, ast.arg) for b in bindings):
            return self._kind_of_parameter(bindings, home)
        if any(isinstance(b, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) for b in bindings):
            return "project"
        if any(isinstance(b, ast.alias) for b in bindings):
            known = all(isinstance(b, ast.alias) and self._is_stubbed(b) for b in bindings)
            return "other" if known else "project"
        return "value"

    def _kind_of_parameter(self, bindings: list[ast.AST], home: Scope) -> str:
        arg = next(b for b in bindings if isinstance(b, ast.arg))
        arguments = getattr(home.node, "args", None)
        first = next(iter((*arguments.posonlyargs, *arguments.args)), None) if arguments is not None else None
        if first is arg and home.parent is not None and isinstance(home.parent.node, ast.ClassDef):
            return "project"
        is_typed = arg.annotation is not None or len(bindings) > 1
        return "value" if is_typed or self._has_default(arg, arguments) else "other"

    @staticmethod
    def _has_default(arg: ast.arg, arguments: ast.arguments | None) -> bool:
        if arguments is None:
            return False
        plain = [*arguments.posonlyargs, *arguments.args]
        with_default = [*plain[len(plain) - len(arguments.defaults) :]] if arguments.defaults else []
        with_default += [a for a, d in zip(arguments.kwonlyargs, arguments.kw_defaults) if d is not None]
        return any(a is arg for a in with_default)

    def _is_stubbed(self, alias: ast.alias) -> bool:
        statement = self._.structure.parents[alias]
        if isinstance(statement, ast.ImportFrom):
            return not statement.level and self._.models.file_for(statement.module or "") is not None
        return self._.models.file_for(alias.name) is not None

    # What a call reaches

    def _reached(self, call: ast.Call, function: SourceFunction | None, *, is_loud: bool) -> Iterator[tuple[str, str, str, bool]]:
        """Callee, its name, how it runs, and whether a receiver is bound, for all that a call of interest can reach."""
        written = "" if is_loud else self._shortcuts.path_of(call)
        if written:
            yield f"?{written}", last_name(call.func), self._effects.how_run(call), False
            return
        ours, paths = self._callees(call, function, is_loud=is_loud)
        how = self._effects.how_run(call) if ours or paths else ""
        for info, bound in ours:
            if info is not function and self._runs_here(info, how):
                yield info.key, info.qualname, how, bound
        for path in paths:
            yield f"?{path}", last_name(call.func), how, False
        for node, atom in self._given(call) if is_loud else ():
            if isinstance(atom, Deferred):
                yield f"?{atom.path}", last_name(node), "given", False
            elif isinstance(atom, Function) and isinstance(atom.info, SourceFunction) and not atom.info.is_async:
                yield atom.info.key, atom.info.qualname, "given", atom.bound is not None

    def _callees(self, call: ast.Call, function: SourceFunction | None, *, is_loud: bool) -> _Callees:
        """The functions of the file that a call calls, with whether a receiver is bound, and the paths of other callees.

        What a method calls on its own object is looked up once per class.
        """
        chain = self._shortcuts.own_chain(call, function) if function is not None and not is_loud else ""
        if not chain or function is None or function.owner is None:
            return self._looked_up(call)
        key = function.owner, function.kind, chain
        if key not in self._of_own:
            self._of_own[key] = self._looked_up(call)
        return self._of_own[key]

    def _looked_up(self, call: ast.Call) -> _Callees:
        targets = self._.calling.targets(call)[0]
        ours = [(t.info, t.takes_receiver) for t in targets if isinstance(t.info, SourceFunction)]
        paths = []
        for atom in self._.calling.callee(call).atoms:
            if isinstance(atom, Deferred):
                paths.append(atom.path)
            elif isinstance(atom, ClassObject) and self._misses(atom, "__init__", targets):
                paths.append(f"@{getattr(atom.info, 'key', '')}@")
        return ours, paths

    @staticmethod
    def _misses(atom: ClassObject, name: str, targets: list[Target]) -> bool:
        """Whether a class of this file may inherit a method from a class of another one."""
        if not getattr(atom.info, "key", "") or any(target.made is atom.info for target in targets):
            return False
        return not atom.info.member(name)[2]

    def _runs_here(self, info: CodeFunction, how: str) -> bool:
        """Whether calling a function of the file so runs its body here."""
        return not info.offloaded and not info.opaque and runs(info, how)

    def _given(self, call: ast.Call) -> Iterator[tuple[ast.expr, object]]:
        """The functions, or what may be such, that a call of a stub runs by itself: `map(fetch, urls)`."""
        for node, value in self._effects.values_given(call):
            yield from ((node, atom) for atom in value.atoms)

    def _call(
        self, call: ast.Call, callee: str, name: str, how: str, bound: bool, aside: bool, needs: tuple[Need, ...], sometimes: bool
    ) -> OwnCall:
        end = (call.end_lineno or call.lineno, call.end_col_offset or 0)
        hands = tuple(self._hands(call)) if how != "given" else ()
        args = outline_of(call) if how != "given" else ""
        guess = tuple(self._guessed(call)) if callee.startswith("?") and how != "given" else ()
        return OwnCall(call.lineno, call.col_offset, end, callee, name, how, args, hands, aside, needs, bound, guess, sometimes)

    def _guessed(self, call: ast.Call) -> Iterator[tuple[str, str, str, str]]:
        """What two witnesses prove of a call, should nobody know what it calls."""
        if not isinstance(call.func, ast.Attribute) or not self._is_conventional(call.func):
            return
        for happening in self._effects.guessed_at(call):
            if happening.word in TRAVELS:
                yield happening.word, happening.kind, happening.name, happening.what

    def _is_conventional(self, func: ast.Attribute) -> bool:
        """Whether a receiver's name or the method's may be a witness."""
        models = self._.models
        return func.attr in models.distinctive or last_name(func.value) in models.conventions

    def _hands(self, call: ast.Call) -> Iterator[tuple[str, str]]:
        """The functions among the arguments: a helper may call them."""
        arguments = [(str(place), arg) for place, arg in enumerate(call.args) if not isinstance(arg, ast.Starred)]
        arguments += [(k.arg, k.value) for k in call.keywords if k.arg]
        for place, node in arguments:
            if self._may_be_function(node):
                for ref in self._references(self._.type_of(node)):
                    yield place, ref

    def _may_be_function(self, node: ast.expr) -> bool:
        if isinstance(node, ast.Lambda):
            return True
        if isinstance(node, ast.Attribute):
            return isinstance(node.value, ast.Name) and self._kind_of(node.value.id, self._.structure.scope_of(node)) == "project"
        if not isinstance(node, ast.Name):
            return False
        home = self._.bindings.home(node.id, self._.structure.scope_of(node))
        bindings = home.bindings.get(node.id, []) if home is not None else []
        return any(isinstance(b, (ast.FunctionDef, ast.AsyncFunctionDef, ast.alias)) for b in bindings)

    @staticmethod
    def _references(value: Type) -> Iterator[str]:
        for atom in value.atoms:
            if isinstance(atom, Deferred):
                yield f"?{atom.path}"
            elif isinstance(atom, Function) and isinstance(atom.info, SourceFunction) and not atom.info.opaque:
                yield atom.info.key
            elif isinstance(atom, Function) and isinstance(atom.info, StubFunction) and atom.bound is None:
                yield f"={atom.info.qualname}"
