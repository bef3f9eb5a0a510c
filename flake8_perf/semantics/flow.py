"""Loops: which turn a place belongs to, and whether the loop multiplies work."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from flake8_perf.facts.naming import own_name
from flake8_perf.facts.types import ClassObject, Function
from flake8_perf.semantics.bindings import inside, position
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.structure import COMPREHENSIONS, LOOPS, FunctionNode
from flake8_perf.semantics.values import Values

_BATCHES = ("batch", "chunk", "page", "partition", "slice", "bucket", "group")
"""Parts of names by which people call a bundle of items."""

_STREAMS = frozenset({"listen", "subscribe", "watch", "follow", "iter_lines", "iter_content", "iter_any", "iter_chunked"})
_LEAVES = (ast.Return, ast.Raise, ast.Break)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)


@dataclass(frozen=True, eq=False)
class Loop:
    """A loop: a statement, one ``for`` of a comprehension (`node` is the ``comprehension``), or a call that runs a lambda
    per item.

    `kind` is ``multiplies``, or why it does not: ``small`` (few, fixed turns), ``parts`` (over what the program is made of),
    ``once`` (leaves in the first turn), ``retry``, ``batch``, ``page`` (feeds on its own last answer), ``poll`` (waits for
    events), or ``walks`` (a ``while`` of which nothing more can be said).
    """

    node: ast.AST
    anchor: ast.AST
    kind: str

    @property
    def line(self) -> int:
        """The line to show."""
        return getattr(self.anchor, "lineno", 0)

    @property
    def target(self) -> ast.expr | None:
        """What a turn binds; None for ``while`` and for callbacks."""
        return getattr(self.node, "target", None)

    @property
    def iterable(self) -> ast.expr | None:
        """What is iterated; None for ``while``."""
        if isinstance(self.node, ast.Call):
            return self.node.args[-1] if self.node.args else None
        return getattr(self.node, "iter", None)


class Flow:
    """Loops of one file."""

    def __init__(self, inference: Inference, values: Values) -> None:
        self._ = inference
        self._values = values
        self._kinds: dict[ast.AST, str] = {}
        self._around: dict[ast.AST, list[Loop]] = {}

    def loops_around(self, node: ast.AST) -> list[Loop]:
        """The loops of which each turn evaluates `node`, from the inside out, within the function that it is in."""
        parents, known = self._.structure.parents, self._around
        found: list[Loop] = []
        passed: list[tuple[ast.AST, int]] = []
        child, grandchild = node, node
        while child in parents:
            if isinstance(child, ast.stmt):
                if child in known:
                    found += known[child]
                    break
                passed.append((child, len(found)))
            parent = parents[child]
            here = self._turns(parent, child, grandchild)
            if here is None:
                break
            found += here
            child, grandchild = parent, child
        for statement, before in passed:
            known[statement] = found[before:]
        return found

    def leaves_after(self, node: ast.AST, loop: Loop) -> bool:
        """Whether the loop is left right behind a place, so that the place is reached once at most."""
        parents = self._.structure.parents
        child = node
        while child in parents and child is not loop.anchor:
            parent = parents[child]
            if parent is loop.anchor and _leaves_behind(parent, node):
                return True
            for block in (getattr(parent, field, None) for field in ("body", "orelse", "finalbody")):
                if (
                    isinstance(block, list)
                    and parent is not loop.anchor
                    and inside(block, child)
                    and isinstance(block[-1], _LEAVES)
                ):
                    # A `break` inside an inner loop leaves that one alone.
                    if isinstance(block[-1], (ast.Return, ast.Raise)) or not self._loop_between(parent, loop):
                        return True
            child = parent
        return False

    def _loop_between(self, node: ast.AST, loop: Loop) -> bool:
        while node is not loop.anchor and node in self._.structure.parents:
            if isinstance(node, LOOPS):
                return True
            node = self._.structure.parents[node]
        return False

    def _turns(self, parent: Any, child: ast.AST, grandchild: ast.AST) -> list[Loop] | None:
        """The loops that a node makes of one of its parts; None where the function ends."""
        if isinstance(parent, (ast.For, ast.AsyncFor)):
            return [self._loop(parent, parent)] if inside(parent.body, child) else []
        if isinstance(parent, ast.While):
            return [] if inside(parent.orelse, child) else [self._loop(parent, parent)]
        if isinstance(parent, COMPREHENSIONS):
            return [self._loop(g, parent) for g in reversed(_turned_by(parent, child, grandchild))]
        if isinstance(parent, ast.Lambda):
            caller = self._per_item(parent) if child is parent.body else None
            return [self._loop(caller, caller)] if caller is not None else None
        return None if isinstance(parent, _FUNCTIONS) and isinstance(child, ast.stmt) else []

    def _per_item(self, function: ast.Lambda) -> ast.Call | None:
        """The call that runs a lambda once per item of its iterable: ``map``, ``sorted(key=…)``."""
        parent: Any = self._.structure.parents[function]
        if isinstance(parent, ast.keyword):
            parent = self._.structure.parents[parent]
        if isinstance(parent, ast.Call) and function is not parent.func:
            for atom in self._.type_of(parent.func).atoms:
                info = getattr(atom, "info", None)
                if isinstance(atom, ClassObject):
                    member = atom.info.own("__init__")
                    info = member.function if member else None
                elif not isinstance(atom, Function):
                    continue
                if info is not None and info.effect("calls") and info.path.endswith("builtins.pyi"):
                    return parent
        return None

    def _loop(self, node: ast.AST, anchor: ast.AST) -> Loop:
        if node not in self._kinds:
            self._kinds[node] = self._kind(node)
        return Loop(node, anchor, self._kinds[node])

    def kind(self, node: ast.AST) -> str:
        """The kind of a loop node."""
        return self._loop(node, node).kind

    def _kind(self, node: Any) -> str:
        if isinstance(node, ast.While):
            return self._while(node)
        iterable = node.args[-1] if isinstance(node, ast.Call) and node.args else getattr(node, "iter", None)
        if iterable is None:
            return "multiplies"
        if self._values.few(iterable, literal=True):
            return "small"
        if self._is_written_out(iterable):
            return "parts"
        if isinstance(node, (ast.For, ast.AsyncFor)):
            if _leaves_at_once(node.body):
                return "once"
            if self._counts(iterable) and _retries(node):
                return "retry"
        if self._streams(iterable):
            return "poll"
        if self._batches(iterable, getattr(node, "target", None)):
            return "batch"
        return "multiplies"

    def _is_written_out(self, iterable: ast.expr) -> bool:
        """`**kwargs`, or something like a schema: columns, fields, options."""
        if isinstance(iterable, ast.Call) and own_name(iterable.func) in (
            "items",
            "keys",
            "values",
            "enumerate",
            "sorted",
            "list",
        ):
            inner = iterable.func.value if isinstance(iterable.func, ast.Attribute) else next(iter(iterable.args), iterable)
            return inner is not iterable and self._is_written_out(inner)
        if isinstance(iterable, ast.Name):
            for binding in self._.bindings.reaching(iterable)[0]:
                owner = self._.structure.parents.get(binding)
                if isinstance(binding, ast.arg) and isinstance(owner, ast.arguments) and owner.kwarg is binding:
                    return True
        return isinstance(iterable, (ast.Name, ast.Attribute)) and self._values.is_fixed(iterable)

    def _counts(self, iterable: ast.expr) -> bool:
        """`range(n)`, `count()`: turns without items."""
        return isinstance(iterable, ast.Call) and own_name(iterable.func) in (
            "range",
            "count",
            "repeat",
            "Retrying",
            "AsyncRetrying",
        )

    def _streams(self, iterable: ast.expr) -> bool:
        if isinstance(iterable, ast.Call) and own_name(iterable.func) in _STREAMS:
            return True
        return isinstance(iterable, ast.Call) and own_name(iterable.func) == "iter" and len(iterable.args) == 2

    def _batches(self, iterable: ast.expr, target: ast.expr | None) -> bool:
        if isinstance(iterable, ast.Call):
            name = own_name(iterable.func)
            if name in ("enumerate", "tqdm", "list", "zip", "reversed") and iterable.args:
                return self._batches(iterable.args[0], target)
            if name == "range" and len(iterable.args) == 3 and not _is_one(iterable.args[2]):
                return True
            if any(part in name.lower() for part in _BATCHES[:4]):
                return True
        names = [n.id.lower() for n in ast.walk(target) if isinstance(n, ast.Name)] if target is not None else []
        return any(name.strip("_").startswith(part) or name.endswith(part) for name in names for part in _BATCHES[:4])

    def _while(self, node: ast.While) -> str:
        if _leaves_at_once(node.body):
            return "once"
        if _divides(node):
            return "small"
        if self._consumes(node):
            return "multiplies"
        if _retries(node):
            return "retry"
        if _sleeps(node):
            return "poll"
        if self._feeds_on_itself(node):
            return "page"
        return "walks"

    def _consumes(self, node: ast.While) -> bool:
        """`while stack: item = stack.pop()`, `while i < len(items)`: one turn per item of something in memory."""
        names = {ast.dump(part) for part in ast.walk(node.test) if isinstance(part, (ast.Name, ast.Attribute))}
        for part in ast.walk(node.test):
            if isinstance(part, ast.Call) and own_name(part.func) == "len":
                return True
        for part in own_nodes(node.body):
            if (
                isinstance(part, ast.Call)
                and isinstance(part.func, ast.Attribute)
                and part.func.attr in ("pop", "popleft", "popitem", "heappop")
            ):
                return ast.dump(part.func.value) in names or isinstance(node.test, ast.Constant)
        return False

    def _feeds_on_itself(self, node: ast.While) -> bool:
        """Paging and batching: a turn ends the loop when its answer is empty or short, or sets what the next one asks with."""
        assigned = {n.id for part in own_nodes(node.body) for n in _targets(part)}
        for part in own_nodes(node.body):
            if isinstance(part, ast.If) and any(isinstance(s, (ast.Break, ast.Return)) for s in part.body):
                if assigned & {n.id for n in ast.walk(part.test) if isinstance(n, ast.Name)}:
                    return True
        return bool(assigned & {n.id for n in ast.walk(node.test) if isinstance(n, ast.Name)})


def _turned_by(owner: Any, child: ast.AST, grandchild: ast.AST) -> list[ast.comprehension]:
    """The generators of a comprehension of which each turn evaluates one of its parts."""
    generators: list[ast.comprehension] = owner.generators
    if not isinstance(child, ast.comprehension):
        return generators
    place = next(i for i, g in enumerate(generators) if g is child)
    return generators[:place] if grandchild is child.iter else generators[: place + 1]


def _is_one(node: ast.expr) -> bool:
    if isinstance(node, ast.UnaryOp):
        node = node.operand
    return isinstance(node, ast.Constant) and node.value == 1


def own_nodes(body: list[ast.stmt]) -> Iterator[ast.AST]:
    """Everything in a body that runs in it: not what stands in functions defined there."""
    todo: list[ast.AST] = list(body)
    while todo:
        node = todo.pop()
        yield node
        if not isinstance(node, _FUNCTIONS):
            todo.extend(ast.iter_child_nodes(node))


def _targets(node: ast.AST) -> list[ast.Name]:
    targets: list[ast.expr] = []
    if isinstance(node, ast.Assign):
        targets = node.targets
    elif isinstance(node, (ast.AugAssign, ast.AnnAssign, ast.NamedExpr)):
        targets = [node.target]
    return [n for target in targets for n in ast.walk(target) if isinstance(n, ast.Name)]


def _leaves_behind(loop: Any, node: ast.AST) -> bool:
    """Whether a loop's body ends by leaving, and nothing behind a place in it goes on to the next turn."""
    body = getattr(loop, "body", None)
    if not isinstance(body, list) or not isinstance(body[-1], _LEAVES):
        return False
    return not any(isinstance(part, ast.Continue) and position(part) > position(node) for part in own_nodes(body))


def _leaves_at_once(body: list[ast.stmt]) -> bool:
    """Whether the body always leaves the loop in the first turn."""
    if not body or not isinstance(body[-1], _LEAVES):
        return False
    return not any(isinstance(n, ast.Continue) for n in own_nodes(body))


def _retries(node: Any) -> bool:
    """A loop that tries until it works: leaves on success, catches failure and goes on."""
    for part in own_nodes(node.body):
        if isinstance(part, (ast.With, ast.AsyncWith)) and any(
            own_name(getattr(i.context_expr, "func", i.context_expr)) in ("attempt",) for i in part.items
        ):
            return True
        if isinstance(part, ast.Try) and part.handlers:
            tried = [*part.body, *part.orelse]
            succeeds = any(isinstance(n, (ast.Return, ast.Break)) for n in own_nodes(tried)) or _leaves_at_once(node.body)
            gives_up = all(isinstance(h.body[-1], (ast.Return, ast.Break)) for h in part.handlers)
            if succeeds and not gives_up and not isinstance(getattr(node, "iter", None), (ast.Name, ast.Attribute)):
                return True
    return False


def _divides(node: ast.While) -> bool:
    """A loop over the digits of a number: there are as many turns as the number has digits."""
    tested = {n.id for n in ast.walk(node.test) if isinstance(n, ast.Name)}
    for part in own_nodes(node.body):
        names = {n.id for n in _targets(part)}
        value = getattr(part, "value", None)
        shrinks = isinstance(value, ast.BinOp) and isinstance(value.op, (ast.FloorDiv, ast.RShift))
        shrinks = shrinks or (isinstance(part, ast.AugAssign) and isinstance(part.op, (ast.FloorDiv, ast.RShift)))
        if names & tested and (shrinks or (isinstance(value, ast.Call) and own_name(value.func) == "divmod")):
            return True
    return False


def _sleeps(node: ast.While) -> bool:
    """A loop that waits between its turns."""
    for part in own_nodes(node.body):
        if isinstance(part, ast.Call) and own_name(part.func) in (
            "sleep",
            "wait",
            "get_message",
            "poll",
            "recv",
            "receive",
            "accept",
            "select",
        ):
            return True
        if isinstance(part, ast.Await) and isinstance(part.value, ast.Call) and own_name(part.value.func) == "get":
            return True
    return False


def function_around(inference: Inference, node: ast.AST) -> FunctionNode | ast.Lambda | None:
    """The function whose body runs `node`; None at module or class level."""
    scope = inference.structure.scope_of(node)
    here = scope
    while isinstance(here.node, COMPREHENSIONS) and here.parent is not None:
        here = here.parent
    return here.node if isinstance(here.node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)) else None
