"""Who closes what was opened: whether a resource is closed, handed on, or left to the garbage collector."""

from __future__ import annotations

import ast
import bisect
from dataclasses import dataclass
from typing import Any

from flake8_perf.facts.classes import ClassInfo
from flake8_perf.facts.types import Function, Instance
from flake8_perf.semantics.bindings import position
from flake8_perf.semantics.calling import Target
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.structure import COMPREHENSIONS, Scope
from flake8_perf.semantics.usage import Usage, span

_PLAIN = frozenset(f"builtins.{name}" for name in ("str", "bytes", "int", "float", "bool", "None", "list", "dict", "tuple"))
"""What a resource's method may give without keeping the resource alive."""

_TRANSPARENT = (ast.Await, ast.IfExp, ast.BoolOp, ast.NamedExpr, ast.Starred)
_ITERATIONS = (ast.For, ast.AsyncFor, ast.comprehension)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class Leak:
    """A resource that nobody closes. `how` is ``dropped`` (no name holds it), ``never`` (its name is never closed),
    ``failure`` (closed in ``except`` only) or ``return`` (the function is left before, at `place`).
    """

    how: str
    place: ast.AST
    name: str = ""


class Ownership:
    """Follows the resources of one file from where they are opened."""

    def __init__(self, inference: Inference, usage: Usage) -> None:
        self._ = inference
        self._usage = usage
        self._closing: dict[tuple[Scope, str, frozenset[str]], list[ast.expr] | None] = {}
        self._returns: dict[Scope, list[ast.Return]] = {}

    def is_async_only(self, node: ast.expr) -> bool:
        """Whether a value can be entered with `async with` only."""
        given = self._.awaitless(self._.type_of(node)).instances
        return bool(given) and all(
            a.info is not None and a.info.member("__aenter__")[0] is not None and _lacks(a.info, "__enter__") for a in given
        )

    def leak(self, call: ast.Call, closers: frozenset[str], item: int | None = None) -> Leak | None:
        """How the resource that `call` gives is left open; None where it is closed, or may be by somebody else.

        `closers` are the names of its closing methods, and (with a dot) of functions that close what they are given;
        `item` is its place in the tuple that the call gives.
        """
        child: ast.AST = call
        parent = self._.structure.parents[child]
        while isinstance(parent, _TRANSPARENT):
            if isinstance(parent, ast.NamedExpr):
                return self._bound(parent.target, closers)
            child, parent = parent, self._.structure.parents[parent]
        if isinstance(parent, ast.Expr):
            return Leak("dropped", call)
        if isinstance(parent, _ITERATIONS):
            return Leak("dropped", call) if child is parent.iter else None
        if isinstance(parent, (ast.Assign, ast.AnnAssign)):
            return self._assigned(parent, closers, item)
        if item is not None:
            return self._indexed(parent, call, item)
        if isinstance(parent, ast.Attribute):
            return Leak("dropped", call) if self._used_up(parent, closers) else None
        if isinstance(parent, ast.Call):
            return Leak("dropped", call) if self._only_borrows(parent, child) else None
        return None

    def _assigned(self, statement: ast.Assign | ast.AnnAssign, closers: frozenset[str], item: int | None) -> Leak | None:
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        if len(targets) != 1:
            return None
        target = targets[0]
        if item is not None:
            if not isinstance(target, ast.Tuple) or len(target.elts) <= item:
                return None
            target = target.elts[item]
        return self._bound(target, closers) if isinstance(target, ast.Name) else None

    def _indexed(self, parent: ast.AST, call: ast.Call, item: int) -> Leak | None:
        """`mkstemp()[1]`: another item is taken, this one is lost."""
        index = parent.slice if isinstance(parent, ast.Subscript) else None
        other = isinstance(index, ast.Constant) and index.value != item
        return Leak("dropped", call) if other else None

    def _used_up(self, attribute: ast.Attribute, closers: frozenset[str]) -> bool:
        """`open(p).read()`: a method's plain result is kept, the resource is not."""
        parent = self._.structure.parents[attribute]
        if attribute.attr in closers or not isinstance(parent, ast.Call) or parent.func is not attribute:
            return False
        found = self._.type_of(parent)
        return found.known and all(isinstance(a, Instance) and a.name in _PLAIN for a in found.atoms)

    def _only_borrows(self, call: ast.Call, given: ast.AST) -> bool:
        """Whether a call surely neither keeps nor closes what it is given: `json.load(f)`, `list(f)`."""
        targets = self._.calling.targets(call)[0] if given is not call.func else []
        return bool(targets) and all(self._is_given(target, call, given, "borrows", "evaluates") for target in targets)

    def _is_given(self, target: Target, call: ast.Call, given: ast.AST, *words: str) -> bool:
        """Whether a call gives something for a parameter that one of these words speaks of."""
        for effect in target.effects:
            if effect.word in words:
                params = effect.args.get("values", ())
                for param in params if isinstance(params, (list, tuple)) else ():
                    argument = target.info.argument(str(param), call, bound=target.takes_receiver, given=target.given)
                    if argument.node is given:
                        return True
        return False

    # A resource that a name holds

    def _bound(self, target: ast.Name, closers: frozenset[str]) -> Leak | None:
        structure = self._.structure
        scope = structure.scope_of(target)
        home = self._.bindings.home(target.id, scope)
        if home is not scope or not isinstance(scope.node, _FUNCTIONS) or target.id in scope.declared:
            return None  # a module's or a class's own: it lives as long as these do
        closings = self._closings(target, scope, closers)
        if closings is None:
            return None
        if not closings:
            return Leak("never", target, target.id)
        first = next((use for use in closings if not self._in_handler(use, target, scope)), None)
        return self._left_before(target, first, scope) if first is not None else Leak("failure", closings[0], target.id)

    def _closings(self, target: ast.Name, scope: Scope, closers: frozenset[str]) -> list[ast.expr] | None:
        """Where what a name holds is closed, in the order of the text; None where it escapes."""
        key = (scope, target.id, closers)
        if key not in self._closing:
            closings: list[ast.expr] = []
            self._closing[key] = closings
            for use in self._usage.reads(target):
                how = self._use(use, scope, closers)
                if how == "escapes":
                    self._closing[key] = None
                    break
                if how == "closes":
                    closings.append(use)
        return self._closing[key]

    def _use(self, use: ast.expr, scope: Scope, closers: frozenset[str]) -> str:
        """What a use does with the resource: ``closes``, ``borrows`` or ``escapes``."""
        parent: Any = self._.structure.parents[use]
        child: ast.AST = use
        while isinstance(parent, (ast.Await, ast.NamedExpr)):
            child, parent = parent, self._.structure.parents[parent]
        if isinstance(parent, ast.withitem):
            return "closes"
        if isinstance(parent, ast.Attribute):
            if parent.attr in closers:
                return "closes"  # also where the method is handed on: `stack.callback(f.close)`
            return "borrows" if self._reads(parent, scope) else "escapes"
        if self._elsewhere(use, scope):
            return "escapes"
        if isinstance(parent, ast.keyword):
            parent = self._.structure.parents[parent]
        if isinstance(parent, ast.Call):
            return self._handed(parent, child, closers)
        if isinstance(parent, (ast.Compare, ast.If, ast.While, ast.IfExp, ast.UnaryOp, ast.FormattedValue, ast.Assert)):
            return "escapes" if isinstance(parent, ast.IfExp) and child is not parent.test else "borrows"
        if isinstance(parent, _ITERATIONS):
            return "borrows" if child is parent.iter else "escapes"
        return "borrows" if isinstance(parent, ast.Expr) else "escapes"

    def _reads(self, attribute: ast.Attribute, scope: Scope) -> bool:
        """Whether `f.read`, `f.name` is used on the spot: a bound method that is handed on keeps the resource."""
        parent = self._.structure.parents[attribute]
        if isinstance(parent, ast.Call) and parent.func is attribute:
            found = self._.type_of(parent)
            used = self._.structure.parents[parent]
            if isinstance(used, ast.Await):
                found, used = self._.awaited(found), self._.structure.parents[used]
            kept = [a for a in found.atoms if not (isinstance(a, Instance) and a.name in _PLAIN)]
            return not kept or isinstance(used, (ast.Expr, ast.withitem, *_ITERATIONS))
        found = self._.type_of(attribute)
        return not any(isinstance(a, Function) for a in found.atoms)

    def _handed(self, call: ast.Call, given: ast.AST, closers: frozenset[str]) -> str:
        for target in self._.calling.targets(call)[0]:
            if target.info.qualname in closers or self._is_given(target, call, given, "takes_over"):
                return "closes"
        return "borrows" if self._only_borrows(call, given) else "escapes"

    def _elsewhere(self, use: ast.expr, scope: Scope) -> bool:
        """Whether a use stands in a function inside the one that opened the resource."""
        here: Scope | None = self._.structure.scope_of(use)
        while here is not None and here is not scope and isinstance(here.node, COMPREHENSIONS):
            here = here.parent
        return here is not scope

    def _in_handler(self, use: ast.AST, opened: ast.AST, scope: Scope) -> bool:
        """Whether a use stands in an `except` that the opening does not stand in."""
        opening = set(self._.structure.ancestors(opened))
        for around in self._.structure.ancestors(use):
            if around is scope.node:
                return False
            if isinstance(around, ast.ExceptHandler) and around not in opening:
                return True
        return False

    def _left_before(self, opened: ast.AST, first: ast.AST, scope: Scope) -> Leak | None:
        """A `return` on the way from the opening to the first closing, which no `finally` guards."""
        if self._guarded(first, scope):
            return None
        block = self._block(opened)
        for statement in self._returns_between(scope, position(opened), min(position(first), span(block)[1])):
            holds = any(isinstance(n, ast.Name) and n.id == getattr(opened, "id", "") for n in ast.walk(statement))
            if not holds and self._block_around(statement, block) and not self._alternative(statement, opened):
                return Leak("return", statement, getattr(opened, "id", ""))
        return None

    def _returns_between(self, scope: Scope, start: tuple[int, int], end: tuple[int, int]) -> list[ast.Return]:
        if scope not in self._returns:
            self._returns[scope] = sorted(scope.returns, key=position)
        found = self._returns[scope]
        return found[bisect.bisect_left(found, start, key=position) : bisect.bisect_left(found, end, key=position)]

    def _guarded(self, closing: ast.AST, scope: Scope) -> bool:
        """Whether a closing stands in a `finally`, in a `with`, or in a function inside: then it runs on every way out."""
        child = closing
        for around in self._.structure.ancestors(closing):
            if around is scope.node:
                return False
            if isinstance(around, (ast.With, ast.AsyncWith, ast.withitem, *_FUNCTIONS, ast.Lambda)):
                return True
            if isinstance(around, ast.Try) and any(child is s for s in around.finalbody):
                return True
            child = around
        return False

    def _block(self, node: ast.AST) -> ast.AST:
        statement = self._.structure.statement(node)
        return self._.structure.parents[statement] if statement is not None else node

    def _block_around(self, node: ast.AST, block: ast.AST) -> bool:
        return any(around is block for around in self._.structure.ancestors(node))

    def _alternative(self, statement: ast.Return, opened: ast.AST) -> bool:
        """Whether a `return` is that of a failed opening: in an `except` of the `try` that opens, or where the name is tested."""
        name = getattr(opened, "id", "")
        opening = set(self._.structure.ancestors(opened))
        for around in self._.structure.ancestors(statement):
            if isinstance(around, ast.ExceptHandler) and self._.structure.parents[around] in opening:
                return True
            if isinstance(around, ast.If) and any(isinstance(n, ast.Name) and n.id == name for n in ast.walk(around.test)):
                return True
        return False


def _lacks(info: ClassInfo, name: str) -> bool:
    """Whether a class surely has no member of that name."""
    member, _given, complete = info.member(name)
    return member is None and complete
