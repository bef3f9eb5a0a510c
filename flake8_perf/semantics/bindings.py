"""Which bindings of a name can reach the place where it is read."""

from __future__ import annotations

import ast
import bisect
from typing import Any

from flake8_perf.semantics.structure import COMPREHENSIONS, LOOPS, Scope, Structure

_MOST_BINDINGS = 48
"""A name that is bound more often than this in one scope is looked at through its nearest bindings only."""

_OPEN = (ast.If, ast.Try, ast.Match, ast.ExceptHandler, ast.match_case, ast.IfExp, ast.BoolOp, *LOOPS)
"""Nodes whose parts run sometimes, or more than once."""

_TRY: Any = (ast.Try, getattr(ast, "TryStar", ast.Try))


def position(node: ast.AST) -> tuple[int, int]:
    """Line and column, for putting nodes in the order of the text."""
    return getattr(node, "lineno", 0), getattr(node, "col_offset", 0)


class Bindings:
    """Answers, for one tree, which nodes bind the name that a place reads."""

    def __init__(self, structure: Structure) -> None:
        self._structure = structure
        self._sorted: dict[tuple[Scope, str], list[ast.AST]] = {}
        self._places: dict[tuple[Scope, str], list[tuple[int, int]]] = {}
        self._reaching: dict[ast.AST, tuple[list[ast.AST], bool]] = {}

    def home(self, name: str, scope: Scope) -> Scope | None:
        """The scope that binds `name` as seen from `scope`; None for a builtin or an unknown name."""
        here: Scope | None = scope
        if name in scope.declared:
            if scope.declared[name] == "global":
                return self._structure.module if name in self._structure.module.bindings else None
            here = scope.parent
        inner = scope
        while here is not None:
            # A class body's names are not seen from the functions inside it.
            if name in here.bindings and (here is inner or not isinstance(here.node, ast.ClassDef)):
                return here
            if here is inner and isinstance(here.node, COMPREHENSIONS) and here.parent is not None:
                inner = here.parent
            here = here.parent
        return None

    def all_of(self, name: str, scope: Scope) -> list[ast.AST]:
        """Every node that binds `name` in `scope`, in the order of the text."""
        key = (scope, name)
        found = self._sorted.get(key)
        if found is None:
            found = self._sorted[key] = sorted(scope.bindings.get(name, ()), key=position)
        return found

    def between(self, name: str, scope: Scope, first: tuple[int, int], last: tuple[int, int]) -> list[ast.AST]:
        """The nodes that bind `name` in `scope` from one place of the text up to, not including, another."""
        found, places = self.all_of(name, scope), self._places_of(name, scope)
        return found[bisect.bisect_left(places, first) : bisect.bisect_left(places, last)]

    def _places_of(self, name: str, scope: Scope) -> list[tuple[int, int]]:
        """Where the nodes of `all_of` stand: kept, for asking a node for its place a million times takes a second."""
        key = (scope, name)
        found = self._places.get(key)
        if found is None:
            found = self._places[key] = [position(node) for node in self.all_of(name, scope)]
        return found

    def reaching(self, use: ast.Name) -> tuple[list[ast.AST], bool]:
        """The bindings that can reach a use, and whether that list is complete.

        Within the function that binds the name, order, branches, loops and early exits count; from a nested function
        all bindings count, for it may run at any time.
        """
        answer = self._reaching.get(use)
        if answer is None:
            answer = self._reaching[use] = self.reaching_at(use.id, use)
        return answer

    def reaching_at(self, name: str, place: ast.AST) -> tuple[list[ast.AST], bool]:
        """As `reaching`, for any name as it would be read at `place`."""
        scope = self._structure.scope_of(place)
        home = self.home(name, scope)
        if home is None:
            return [], True
        found = self.all_of(name, home)
        if len(found) == 1 or not _runs_in(scope, home):
            if len(found) > 1 and isinstance(home.node, ast.Module) and all(_is_definition(b) for b in found):
                return found[-1:], True  # a later def of the same name replaces the earlier ones
            return found[:_MOST_BINDINGS], len(found) <= _MOST_BINDINGS
        return _Search(self._structure, place, home).run(found, self._places_of(name, home))


def _is_definition(node: ast.AST) -> bool:
    return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))


def _runs_in(scope: Scope, home: Scope) -> bool:
    """Whether code of `scope` runs where it stands in `home`: itself, or a comprehension inside it."""
    here: Scope | None = scope
    while here is not None and here is not home and isinstance(here.node, COMPREHENSIONS):
        here = here.parent
    return here is home


class _Search:
    """One search backwards from a place, over the bindings of one name in one scope."""

    def __init__(self, structure: Structure, place: ast.AST, home: Scope) -> None:
        self._parents = structure.parents
        self._home = home.node
        self._place = place
        self._chain: dict[ast.AST, ast.AST] = {}  # ancestor of the place -> its child towards the place
        self._loops: list[Any] = []
        child = place
        while child is not self._home:
            parent = self._parents[child]
            self._chain[parent] = child
            if isinstance(parent, LOOPS) and not _outside_turn(parent, child):
                self._loops.append(parent)
            child = parent

    def run(self, found: list[ast.AST], places: list[tuple[int, int]]) -> tuple[list[ast.AST], bool]:
        """The bindings among `found` (in the order of the text, at `places`) that reach the place, and whether these are all."""
        here = bisect.bisect_left(places, position(self._place))
        before = found[max(0, here - _MOST_BINDINGS) : here]
        reached: list[ast.AST] = []
        stopped: ast.AST | None = None
        for binding in reversed(before):
            if self._in_same_statement(binding):
                continue
            if stopped is not None and not self._is_in(binding, self._towards(stopped)):
                break
            relation = self._relation(binding, before)
            if relation != "no":
                reached.append(binding)
            if relation == "stops":
                stopped = stopped or binding
                if self._towards(stopped) is self._statement(stopped):
                    break
        whole = stopped is not None or here <= _MOST_BINDINGS
        for loop in self._loops:
            if stopped is not None and self._is_in(stopped, loop):
                break
            end = (loop.end_lineno or 0, loop.end_col_offset or 0)
            first = bisect.bisect_left(places, position(loop))
            last = bisect.bisect_left(places, end, lo=first)
            turned = found[first : min(last, first + 2 * _MOST_BINDINGS)]
            reached += [b for b in turned if b not in reached and self._comes_round(b, loop)]
            whole = whole and last - first == len(turned)
        reached.sort(key=position)
        return reached[:_MOST_BINDINGS], whole and len(reached) <= _MOST_BINDINGS

    def _in_same_statement(self, binding: ast.AST) -> bool:
        """`x = f(x)`: the target is bound after the value is read."""
        owner = self._parents[binding]
        while isinstance(owner, (ast.Tuple, ast.List, ast.Starred)):
            owner = self._parents[owner]
        if not isinstance(owner, (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.NamedExpr)):
            return False
        return owner in self._chain

    def _is_in(self, node: ast.AST, owner: ast.AST) -> bool:
        while node in self._parents:
            node = self._parents[node]
            if node is owner:
                return True
        return False

    def _comes_round(self, binding: ast.AST, loop: ast.AST) -> bool:
        """Whether a binding in the loop's body is still there when the next turn begins."""
        return self._is_in(binding, loop) and not self._leaves(binding, loop, (ast.Return, ast.Raise, ast.Break))

    def _relation(self, binding: ast.AST, found: list[ast.AST]) -> str:
        """``stops``: always passed on the way to the place; ``may``: sometimes; ``no``: never."""
        child, sometimes = binding, False
        while True:
            parent = self._parents[child]
            if parent in self._chain:
                break
            sometimes = sometimes or (isinstance(parent, _OPEN) and not _always(parent, child))
            child = parent
        how = _meet(parent, child, self._chain[parent])
        if how == "no":
            return "no"
        if not sometimes:
            return "stops" if how == "always" else "may"
        if self._leaves(binding, child, (ast.Return, ast.Raise)) or self._leaves(binding, child, (ast.Continue, ast.Break)):
            return "no" if self._leaves(binding, child, (ast.Return, ast.Raise, ast.Continue, ast.Break)) else "may"
        bound = {id(self._statement(b)) for b in found} if isinstance(child, (ast.If, *_TRY)) else set()
        return "stops" if how == "always" and bound and _binds(child, bound) else "may"

    def _towards(self, binding: ast.AST) -> ast.AST:
        """The part that holds the binding below the first node that also holds the place."""
        child = binding
        while self._parents[child] not in self._chain:
            child = self._parents[child]
        return child

    def _statement(self, node: ast.AST) -> ast.AST:
        while not isinstance(node, (ast.stmt, ast.ExceptHandler)):
            node = self._parents[node]
        return node

    def _leaves(self, binding: ast.AST, top: ast.AST, kinds: tuple[type[ast.AST], ...]) -> bool:
        """Whether a block that holds the binding, below `top`, ends by leaving; a jump inside an inner loop stays in it."""
        child: ast.AST = binding
        jumps = kinds
        while child is not top and child in self._parents:
            parent = self._parents[child]
            for block in _blocks(parent):
                if inside(block, child) and isinstance(block[-1], jumps):
                    return True
            if isinstance(parent, LOOPS) and parent is not top:
                jumps = tuple(kind for kind in jumps if kind not in (ast.Continue, ast.Break))
            child = parent
        return False


def _blocks(node: Any) -> list[list[ast.stmt]]:
    found = [getattr(node, field, None) for field in ("body", "orelse", "finalbody")]
    return [block for block in found if isinstance(block, list)]


def inside(block: list[ast.stmt], node: ast.AST) -> bool:
    """Whether one of a statement's own parts stands in this block of it; told by place, so in constant time."""
    return bool(block) and position(block[0]) <= position(node) <= position(block[-1])


def _outside_turn(loop: Any, child: ast.AST) -> bool:
    """Whether a part of a loop statement runs once: the iterable and the ``else`` part."""
    return child is getattr(loop, "iter", None) or inside(loop.orelse, child)


def _always(owner: Any, child: ast.AST) -> bool:
    """Parts of branching nodes that always run: tests, iterables, subjects, ``finally``."""
    if isinstance(owner, (ast.If, ast.While, ast.IfExp)):
        return child is owner.test
    if isinstance(owner, (ast.For, ast.AsyncFor)):
        return child is owner.iter
    if isinstance(owner, ast.Match):
        return child is owner.subject
    if isinstance(owner, ast.BoolOp):
        return child is owner.values[0]
    return isinstance(owner, _TRY) and inside(owner.finalbody, child)


def _meet(owner: Any, binding: ast.AST, use: ast.AST) -> str:
    """How a binding in one part of `owner` relates to a use in another part of it, the binding standing first."""
    if isinstance(owner, (ast.If, ast.IfExp)):
        same = (inside(owner.body, binding) and inside(owner.body, use)) if isinstance(owner, ast.If) else False
        same = same or (isinstance(owner, ast.If) and inside(owner.orelse, binding) and inside(owner.orelse, use))
        return "always" if same or binding is owner.test else "no"
    if isinstance(owner, _TRY):
        if inside(owner.body, binding):
            return "always" if inside(owner.body, use) or inside(owner.orelse, use) else "may"
        if inside(owner.finalbody, use):
            return "always" if inside(owner.finalbody, binding) else "may"
        return "always" if inside(owner.orelse, binding) and inside(owner.orelse, use) else "no"
    if isinstance(owner, ast.Match):
        return "always" if binding is owner.subject else "no"
    if isinstance(owner, (ast.For, ast.AsyncFor)):
        return "may" if inside(owner.orelse, use) and inside(owner.body, binding) else "always"
    return "always"


def _binds(statement: Any, bound: set[int]) -> bool:
    """Whether every path through a statement that comes out at its end passes one of the bound statements."""
    if id(statement) in bound:
        return True
    while isinstance(statement, ast.If) and len(statement.orelse) == 1 and isinstance(statement.orelse[0], ast.If):
        if not _block_binds(statement.body, bound):  # a long line of `elif` is walked, not descended
            return False
        statement = statement.orelse[0]
    if isinstance(statement, ast.If):
        return _block_binds(statement.body, bound) and _block_binds(statement.orelse, bound)
    if isinstance(statement, (ast.With, ast.AsyncWith)):
        return _block_binds(statement.body, bound)
    if isinstance(statement, _TRY):
        tried = _block_binds([*statement.body, *statement.orelse], bound)
        return (tried and all(_block_binds(h.body, bound) for h in statement.handlers)) or _block_binds(
            statement.finalbody, bound
        )
    return False


def _block_binds(block: list[ast.stmt], bound: set[int]) -> bool:
    if block and isinstance(block[-1], (ast.Return, ast.Raise, ast.Continue, ast.Break)):
        return True
    return any(_binds(statement, bound) for statement in block)
