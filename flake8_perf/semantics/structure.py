"""One walk over a tree: parents, scopes, bindings, calls by last name. Everything else is asked later."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
LOOPS = (ast.For, ast.AsyncFor, ast.While)

_NO_CHILDREN = {"ctx", "op", "ops", "kind", "type_comment", "simple", "is_async", "level", "module", "attr", "id", "conversion"}


def _child_fields(node_type: type[ast.AST]) -> tuple[str, ...]:
    return tuple(field for field in node_type._fields if field not in _NO_CHILDREN)


_FIELDS: dict[type[ast.AST], tuple[str, ...]] = {
    value: _child_fields(value) for value in vars(ast).values() if isinstance(value, type) and issubclass(value, ast.AST)
}


class Scope:
    """A module, class, function, lambda or comprehension, with the nodes that bind names in it.

    `calls` are the calls that run when the scope runs; a comprehension shares the list of the scope that it runs in.
    """

    __slots__ = ("bindings", "calls", "declared", "node", "parent", "returns", "yields")

    def __init__(self, node: ast.AST, parent: Scope | None) -> None:
        self.node = node
        self.parent = parent
        self.bindings: dict[str, list[ast.AST]] = {}
        self.declared: dict[str, str] = {}
        self.returns: list[ast.Return] = []
        self.yields: list[ast.Yield | ast.YieldFrom] = []
        inline = parent is not None and isinstance(node, COMPREHENSIONS)
        self.calls: list[ast.Call] = parent.calls if inline and parent else []

    def bind(self, name: str, node: ast.AST) -> None:
        """Records that `node` binds `name` here."""
        found = self.bindings.get(name)
        if found is None:
            self.bindings[name] = [node]
        else:
            found.append(node)

    @property
    def is_function(self) -> bool:
        """Whether the scope is a ``def`` or ``async def``."""
        return isinstance(self.node, (ast.FunctionDef, ast.AsyncFunctionDef))


class Structure:
    """The index of one tree. `wanted` node types are collected in `nodes`, in no particular order."""

    def __init__(self, tree: ast.Module, wanted: frozenset[type[ast.AST]] = frozenset()) -> None:
        self.tree = tree
        self.parents: dict[ast.AST, ast.AST] = {}
        self.scopes: dict[ast.AST, Scope] = {}
        self.calls: defaultdict[str, list[ast.Call]] = defaultdict(list)
        self.nodes: dict[type[ast.AST], list[Any]] = {node_type: [] for node_type in wanted}
        self.attribute_stores: defaultdict[str, list[ast.Attribute]] = defaultdict(list)
        self.imports: list[ast.Import | ast.ImportFrom] = []
        self._scope_of: dict[ast.AST, Scope] = {}
        self._waiting: list[tuple[Scope, list[ast.AST]]] = []
        self.module = Scope(tree, None)
        self.scopes[tree] = self.module
        for statement in tree.body:
            self.parents[statement] = tree
        self._waiting.append((self.module, list(tree.body)))
        while self._waiting:
            self._walk(*self._waiting.pop())
        self._move_declared()

    def _walk(self, scope: Scope, stack: list[ast.AST]) -> None:
        """Everything that runs in one scope; what opens another scope waits for its own turn."""
        parents, nodes, calls, special = self.parents, self.nodes, self.calls, _SPECIAL
        bind, scope_calls, fields_of = scope.bind, scope.calls, _FIELDS
        pop, push, stores = stack.pop, stack.append, self.attribute_stores
        while stack:
            node = pop()
            node_type = node.__class__
            if node_type in nodes:
                nodes[node_type].append(node)
            if node_type is ast.Call:
                func = node.func  # type: ignore[attr-defined]
                scope_calls.append(node)  # type: ignore[arg-type]
                if func.__class__ is ast.Attribute:
                    calls[func.attr].append(node)  # type: ignore[arg-type]
                elif func.__class__ is ast.Name:
                    calls[func.id].append(node)  # type: ignore[arg-type]
            elif node_type is ast.Attribute:
                if node.ctx.__class__ is ast.Store:  # type: ignore[attr-defined]
                    stores[node.attr].append(node)  # type: ignore[attr-defined,arg-type]
            elif node_type in special and special[node_type](self, scope, node, stack):
                continue
            for field in fields_of[node_type]:
                value: Any = getattr(node, field, None)
                if value.__class__ is list:
                    child: Any
                    for child in value:
                        child_type = child.__class__
                        if child_type is ast.Name:
                            parents[child] = node
                            if child.ctx.__class__ is not ast.Load:
                                bind(child.id, child)
                        elif child_type is ast.Constant:
                            parents[child] = node
                        elif isinstance(child, ast.AST):
                            parents[child] = node
                            push(child)
                elif isinstance(value, ast.AST):
                    parents[value] = node
                    value_type = value.__class__
                    if value_type is ast.Name:
                        leaf: Any = value
                        if leaf.ctx.__class__ is not ast.Load:
                            bind(leaf.id, leaf)
                    elif value_type is not ast.Constant:
                        push(value)

    def _open(self, scope: Scope, node: ast.AST, now: list[Any], later: list[Any], stack: list[ast.AST]) -> Scope:
        """Starts a scope at `node`: `now` runs in the scope around it, `later` in the new one."""
        inner = self.scopes[node] = Scope(node, scope)
        parents, push = self.parents, stack.append
        for child in now:
            if child is not None:
                parents[child] = node
                push(child)
        waiting: list[ast.AST] = []
        for child in later:
            parents[child] = node
            if child.__class__ is ast.Name:
                if child.ctx.__class__ is not ast.Load:
                    inner.bind(child.id, child)
            else:
                waiting.append(child)
        self._waiting.append((inner, waiting))
        return inner

    def _function(self, scope: Scope, node: Any, stack: list[ast.AST]) -> bool:
        if node.__class__ is ast.Lambda:
            inner = self._open(scope, node, [], [node.body], stack)
        else:
            scope.bind(node.name, node)
            inner = self._open(scope, node, [*node.decorator_list, node.returns], node.body, stack)
        arguments = node.args
        self.parents[arguments] = node
        for arg in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg):
            if arg is not None:
                self.parents[arg] = arguments
                inner.bind(arg.arg, arg)
                if arg.annotation is not None:
                    self.parents[arg.annotation] = arg
                    stack.append(arg.annotation)
        for default in (*arguments.defaults, *arguments.kw_defaults):
            if default is not None:
                self.parents[default] = arguments
                stack.append(default)
        return True

    def _class(self, scope: Scope, node: Any, stack: list[ast.AST]) -> bool:
        scope.bind(node.name, node)
        self._open(scope, node, [*node.decorator_list, *node.bases, *node.keywords], node.body, stack)
        return True

    def _comprehension(self, scope: Scope, node: Any, stack: list[ast.AST]) -> bool:
        first = node.generators[0]
        results = [node.key, node.value] if node.__class__ is ast.DictComp else [node.elt]
        self._open(scope, node, [], [*results, *node.generators], stack)
        # The first iterable is evaluated where the comprehension stands, so it is walked there.
        self.parents[first.iter] = first
        stack.append(first.iter)
        return True

    def _generator(self, scope: Scope, node: Any, stack: list[ast.AST]) -> bool:
        """One ``for`` of a comprehension: its iterable was walked outside if it is the first."""
        owner: Any = self.parents[node]
        parts = [node.target, *node.ifs] if owner.generators[0] is node else [node.target, node.iter, *node.ifs]
        for child in parts:
            self.parents[child] = node
            if child.__class__ is ast.Name and child.ctx.__class__ is not ast.Load:
                scope.bind(child.id, child)
            else:
                stack.append(child)
        return True

    def _walrus(self, scope: Scope, node: Any, stack: list[ast.AST]) -> bool:
        home = scope
        while isinstance(home.node, COMPREHENSIONS) and home.parent is not None:
            home = home.parent
        home.bind(node.target.id, node.target)
        self.parents[node.target] = node
        self.parents[node.value] = node
        stack.append(node.value)
        return True

    def _import(self, scope: Scope, node: Any, stack: list[ast.AST]) -> bool:
        self.imports.append(node)
        for alias in node.names:
            self.parents[alias] = node
            scope.bind(alias.asname or (alias.name.split(".", 1)[0] if node.__class__ is ast.Import else alias.name), alias)
        return True

    def _named(self, scope: Scope, node: Any, stack: list[ast.AST]) -> bool:
        """``except … as name`` and the captures of ``match``."""
        name = node.rest if node.__class__ is ast.MatchMapping else node.name
        if name is not None:
            scope.bind(name, node)
        return False

    def _declaration(self, scope: Scope, node: Any, stack: list[ast.AST]) -> bool:
        for name in node.names:
            scope.declared[name] = "global" if node.__class__ is ast.Global else "nonlocal"
        return True

    def _return(self, scope: Scope, node: Any, stack: list[ast.AST]) -> bool:
        scope.returns.append(node)
        return False

    def _yield(self, scope: Scope, node: Any, stack: list[ast.AST]) -> bool:
        scope.yields.append(node)
        return False

    def _name(self, scope: Scope, node: Any, stack: list[ast.AST]) -> bool:
        """A name that came as the root of a walk, not as somebody's child."""
        if node.ctx.__class__ is not ast.Load:
            scope.bind(node.id, node)
        return True

    def _move_declared(self) -> None:
        """Bindings under ``global`` and ``nonlocal`` belong to the scope that is meant."""
        for scope in list(self.scopes.values()):
            for name, how in scope.declared.items():
                home = self.module if how == "global" else _function_around(scope, name)
                for node in scope.bindings.pop(name, ()):
                    (home or scope).bind(name, node)

    def ancestors(self, node: ast.AST) -> Iterator[ast.AST]:
        """The nodes around `node`, from the inside out."""
        parents = self.parents
        while node in parents:
            node = parents[node]
            yield node

    def statement(self, node: ast.AST) -> ast.stmt | None:
        """The innermost statement that `node` is (in), or None for the module itself."""
        while not isinstance(node, ast.stmt):
            if node not in self.parents:
                return None
            node = self.parents[node]
        return node

    def scope_of(self, node: ast.AST) -> Scope:
        """The scope in which `node` is evaluated."""
        parents, scopes, known = self.parents, self.scopes, self._scope_of
        child, grandchild = node, node
        passed: list[ast.AST] = []
        found = self.module
        while child in parents:
            if isinstance(child, ast.stmt):
                if child in known:
                    found = known[child]
                    break
                passed.append(child)
            parent = parents[child]
            if parent in scopes and _inside(parent, child, grandchild):
                found = scopes[parent]
                break
            child, grandchild = parent, child
        for statement in passed:
            known[statement] = found
        return found


def _function_around(scope: Scope, name: str) -> Scope | None:
    around = scope.parent
    while around is not None:
        if name in around.bindings and around.is_function:
            return around
        around = around.parent
    return None


def _inside(owner: Any, child: ast.AST, grandchild: ast.AST) -> bool:
    """Whether a direct child of a scope's node is evaluated inside the scope."""
    if isinstance(owner, COMPREHENSIONS):
        return not (child is owner.generators[0] and grandchild is child.iter)
    if isinstance(owner, ast.Lambda):
        return child is owner.body
    return isinstance(child, ast.stmt)


_Special = Callable[[Structure, Scope, Any, list[ast.AST]], bool]
_SPECIAL: dict[type[ast.AST], _Special] = {
    ast.FunctionDef: Structure._function,
    ast.AsyncFunctionDef: Structure._function,
    ast.Lambda: Structure._function,
    ast.ClassDef: Structure._class,
    ast.ListComp: Structure._comprehension,
    ast.SetComp: Structure._comprehension,
    ast.DictComp: Structure._comprehension,
    ast.GeneratorExp: Structure._comprehension,
    ast.comprehension: Structure._generator,
    ast.NamedExpr: Structure._walrus,
    ast.Import: Structure._import,
    ast.ImportFrom: Structure._import,
    ast.ExceptHandler: Structure._named,
    ast.MatchAs: Structure._named,
    ast.MatchStar: Structure._named,
    ast.MatchMapping: Structure._named,
    ast.Global: Structure._declaration,
    ast.Nonlocal: Structure._declaration,
    ast.Return: Structure._return,
    ast.Yield: Structure._yield,
    ast.YieldFrom: Structure._yield,
    ast.Name: Structure._name,
}
