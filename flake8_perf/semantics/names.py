"""The type of a name: what its bindings give it, narrowed by the tests around the place."""

from __future__ import annotations

import ast
import functools
from typing import TYPE_CHECKING, Any

from flake8_perf.facts.annotations import evaluate, special_form
from flake8_perf.facts.types import (
    NEVER,
    UNKNOWN,
    Deferred,
    Instance,
    Type,
    Unknown,
    union,
)
from flake8_perf.models.stub import imported
from flake8_perf.semantics.bindings import inside, position

if TYPE_CHECKING:
    from flake8_perf.semantics.inference import Inference

_MOST_BINDINGS = 8
"""Of a name of a module that is bound more often, other files see the last bindings only."""

_LEAVES = (ast.Return, ast.Raise, ast.Continue, ast.Break)


class Names:
    """Types of names and of annotations in one file."""

    def __init__(self, inference: Inference) -> None:
        self._ = inference

    def annotation(self, node: ast.expr) -> Type:
        """The type that an annotation means."""
        return evaluate(node, self._lookup)

    def _lookup(self, node: ast.expr) -> Type:
        if isinstance(node, ast.Name) and node not in self._.structure.parents:
            return self._text_name(node.id)  # from a string annotation: seen from the module
        if isinstance(node, ast.Attribute) and node not in self._.structure.parents:
            return self._.attribute(self._lookup(node.value), node.attr)
        return self._.type_of(node)

    def _text_name(self, name: str) -> Type:
        bindings = self._.bindings.all_of(name, self._.structure.module)
        if bindings:
            return union(self.bound(b, name) for b in bindings)
        return self._.models.find(f"builtins.{name}") or UNKNOWN

    def type_of(self, node: ast.Name) -> Type:
        """The type of a name where it is read."""
        if not isinstance(node.ctx, ast.Load):
            return self.bound(node, node.id)
        bindings, complete = self._.bindings.reaching(node)
        if not bindings:
            scope = self._.structure.scope_of(node)
            if self._.bindings.home(node.id, scope) is not None:
                return UNKNOWN
            if "*" in self._.structure.module.bindings:
                return self._starred(node.id)
            return self._.models.find(f"builtins.{node.id}") or UNKNOWN
        found = union(self.bound(binding, node.id) for binding in bindings)
        return self._narrowed(node, found if complete else UNKNOWN)

    def _starred(self, name: str) -> Type:
        """A name that `from module import *` may bring: what the module's stub says, or else a builtin if all have one."""
        starred = [s for s in self._.structure.imports if isinstance(s, ast.ImportFrom) and s.names[0].name == "*"]
        for statement in starred:
            module = "." * statement.level + (statement.module or "")
            stub = self._.models.file_for(module) if not statement.level else None
            if stub is None:
                return self._starred_here(starred, name)
            if name in stub.names(module):
                return self._.models.find(f"{module}.{name}") or UNKNOWN
        return self._.models.find(f"builtins.{name}") or UNKNOWN

    def _starred_here(self, starred: list[ast.ImportFrom], name: str) -> Type:
        """A name that one of several modules brings, some of them the project's own: the last that has it."""
        builtin = self._.models.find(f"builtins.{name}") or UNKNOWN
        if builtin.known or (len(starred) > 1 and self._.outside is None):
            return UNKNOWN
        for statement in reversed(starred):
            module = f"{'.' * statement.level}{f'{statement.module}.' if statement.module else ''}"
            found = self.outside(f"{module}{name}")
            if found.known or found.deferred:
                return found
        return UNKNOWN

    def seen_from_outside(self, name: str, bindings: list[ast.AST]) -> Type:
        """What a name of the module stands for in files that import it: whatever one of its bindings gives it."""
        return union(self.bound(binding, name) for binding in bindings[-_MOST_BINDINGS:])

    def bound(self, binding: ast.AST, name: str) -> Type:
        """What one binding gives to the name."""
        return self._.once(
            (binding, name) if isinstance(binding, ast.alias) else (binding, ""), lambda: self._bound(binding, name)
        )

    def _bound(self, node: Any, name: str) -> Type:
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self._assigned(node)
        if isinstance(node, ast.arg):
            return self._.definitions.parameter(node)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return self._.definitions.decorated(node)
        if isinstance(node, ast.ClassDef):
            return self._.definitions.class_object(node)
        if isinstance(node, ast.alias):
            return self._imported(node, name)
        if isinstance(node, ast.ExceptHandler) and node.type is not None:
            return self._caught(node.type)
        return UNKNOWN

    def _imported(self, alias: ast.alias, name: str) -> Type:
        dotted = self.dotted(alias, name)
        if dotted.startswith("."):
            return self.outside(dotted)
        found = self._.models.find(dotted)
        return found if found is not None else self.outside(dotted)

    def dotted(self, alias: ast.alias, name: str) -> str:
        """The dotted name that an import gives to `name`; a relative one keeps its dots."""
        statement: Any = self._.structure.parents[alias]
        level = getattr(statement, "level", 0)
        if not level:
            return imported(statement, name, "")
        return f"{'.' * level}{f'{statement.module}.' if statement.module else ''}{alias.name}"

    def outside(self, dotted: str) -> Type:
        """What a dotted name stands for that no stub knows: only the project's other files can tell."""
        if self._.outside is None:
            return Type((Deferred(dotted, dotted),))
        return self._.outside.imported(dotted) or Type((Unknown(dotted.lstrip(".")),))

    def _caught(self, node: ast.expr) -> Type:
        kinds = node.elts if isinstance(node, ast.Tuple) else [node]
        return union(evaluate(kind, self._lookup) for kind in kinds)

    def _assigned(self, target: ast.expr) -> Type:
        """The value that a target receives from the statement it stands in."""
        parent: Any = self._.structure.parents[target]
        if isinstance(parent, (ast.Tuple, ast.List)):
            return self._unpacked(self._.once((parent, "target"), lambda: self._assigned(parent)), parent, target)
        if isinstance(parent, ast.Starred):
            return self._.builtin("list", UNKNOWN)
        if isinstance(parent, ast.Assign):
            return self._.type_of(parent.value)
        if isinstance(parent, ast.AnnAssign):
            declared = self.annotation(parent.annotation)
            if special_form(self._lookup_form(parent.annotation)) in ("Final", "ClassVar") and parent.value is not None:
                return declared if declared.known or declared.deferred else self._.type_of(parent.value)
            return declared
        if isinstance(parent, ast.AugAssign):
            return self._grown(parent)
        if isinstance(parent, ast.NamedExpr):
            return self._.type_of(parent.value)
        if isinstance(parent, (ast.For, ast.AsyncFor, ast.comprehension)):
            is_async = isinstance(parent, ast.AsyncFor) or bool(getattr(parent, "is_async", 0))
            return self._.iterate(self._.type_of(parent.iter), is_async=is_async)
        if isinstance(parent, ast.withitem):
            statement = self._.structure.parents[parent]
            value = self._.type_of(parent.context_expr)
            return self._.entered(value, is_async=isinstance(statement, ast.AsyncWith))
        return NEVER if isinstance(parent, ast.Delete) else UNKNOWN

    def _lookup_form(self, node: ast.expr) -> Type:
        return self._lookup(node) if isinstance(node, (ast.Name, ast.Attribute)) else UNKNOWN

    def _grown(self, statement: ast.AugAssign) -> Type:
        """`x += y`: the type that x had where it was last set outright, taken through the operator."""
        if not isinstance(statement.target, ast.Name):
            return UNKNOWN
        name, todo, outright = statement.target.id, [statement.target], {}
        seen: set[ast.AST] = set()
        before: list[Type] = []
        while todo:
            target = todo.pop()
            bindings, complete = self._.bindings.reaching_at(name, target)
            if not complete:
                return UNKNOWN
            for binding in bindings:
                if binding not in seen:
                    seen.add(binding)
                    if not isinstance(self._.structure.parents.get(binding), ast.AugAssign):
                        outright[binding] = True
                    elif (grown := self._.known((binding, ""))) is not None:
                        before.append(grown)
                    else:
                        todo.append(binding)  # type: ignore[arg-type]
        was = union((*(self.bound(b, name) for b in sorted(outright, key=position)), *before))
        return self._.operation(was, statement.op, statement.value) if was.atoms else UNKNOWN

    def _unpacked(self, value: Type, pattern: ast.Tuple | ast.List, target: ast.expr) -> Type:
        place = next(i for i, e in enumerate(pattern.elts) if e is target)
        starred = any(isinstance(e, ast.Starred) for e in pattern.elts[:place])
        parts = []
        for atom in value.without_none().atoms:
            if isinstance(atom, Instance) and atom.name == "builtins.tuple" and len(atom.args) > 1 and not starred:
                parts.append(atom.args[place] if place < len(atom.args) else UNKNOWN)
            else:
                parts.append(self._.iterate(Type((atom,))))
        return union(parts) if parts else UNKNOWN

    # Narrowing

    def _narrowed(self, node: ast.Name, found: Type) -> Type:
        for call in self._tests.get(node.id, ()):
            holds = self._holds(call, node)
            if holds is not None:
                found = self._narrow(found, call.args[1], holds)
        return found

    @functools.cached_property
    def _tests(self) -> dict[str, list[ast.Call]]:
        """The calls of `isinstance` by the name that they test."""
        found: dict[str, list[ast.Call]] = {}
        for call in self._.structure.calls.get("isinstance", ()):
            if len(call.args) == 2 and isinstance(call.args[0], ast.Name):
                found.setdefault(call.args[0].id, []).append(call)
        return found

    def _holds(self, call: ast.Call, node: ast.Name) -> bool | None:
        """Whether a test surely came out true (or false) where `node` is read; None where that is open."""
        parents = self._.structure.parents
        test: ast.AST = call
        truth = True
        owner = parents[test]
        while isinstance(owner, (ast.UnaryOp, ast.BoolOp)):
            if isinstance(owner, ast.UnaryOp):
                truth = not truth if isinstance(owner.op, ast.Not) else truth
            elif self._within(node, owner) and owner.values[0] is test:
                return truth if isinstance(owner.op, ast.And) else not truth
            elif isinstance(owner.op, ast.And) != truth:
                return None  # `a or isinstance(…)` true says nothing of the test
            test, owner = owner, parents[owner]
        if isinstance(owner, (ast.If, ast.While, ast.IfExp)) and owner.test is test and not self._within(node, test):
            return self._branch(owner, node, truth)
        if isinstance(owner, ast.comprehension) and test in owner.ifs and not self._within(node, test):
            around = parents[owner]
            return truth if self._within(node, around) and not self._within(node, owner.iter) else None
        if isinstance(owner, ast.Assert) and owner.test is test:
            return truth if self._after(owner, node) else None
        return None

    def _branch(self, owner: Any, node: ast.AST, truth: bool) -> bool | None:
        if self._within(node, owner):
            if isinstance(owner, ast.IfExp):
                return truth if self._within(node, owner.body) else not truth
            child = next(child for child in self._chain(node) if self._.structure.parents.get(child) is owner)
            return truth if inside(owner.body, child) else (not truth if inside(owner.orelse, child) else None)
        if isinstance(owner, ast.If) and self._after(owner, node):
            if isinstance(owner.body[-1], _LEAVES):
                return not truth
            if owner.orelse and isinstance(owner.orelse[-1], _LEAVES):
                return truth
        return None

    def _chain(self, node: ast.AST) -> list[ast.AST]:
        return [node, *self._.structure.ancestors(node)]

    def _within(self, node: ast.AST, owner: ast.AST) -> bool:
        return any(around is owner for around in self._chain(node))

    def _after(self, statement: ast.stmt, node: ast.AST) -> bool:
        """Whether `node` stands behind a statement, in the same block or below it."""
        block_owner = self._.structure.parents[statement]
        after = (node.lineno, node.col_offset) > (statement.end_lineno or 0, statement.end_col_offset or 0)  # type: ignore[attr-defined]
        return after and self._within(node, block_owner)

    def _narrow(self, found: Type, classes: ast.expr, holds: bool) -> Type:
        wanted = self._caught(classes)
        names = [atom.name for atom in wanted.atoms if isinstance(atom, Instance)]
        if not names or len(names) < len(wanted.atoms):
            return found
        fits = [a for a in found.atoms if isinstance(a, Instance) and a.info is not None and a.info.is_a(*names)]
        if not holds:
            return Type(tuple(atom for atom in found.atoms if atom not in fits))
        return (
            Type(tuple(fits))
            if fits and len(fits) == len(found.instances) == len(found.atoms)
            else wanted
            if not fits
            else Type(tuple(fits))
        )
