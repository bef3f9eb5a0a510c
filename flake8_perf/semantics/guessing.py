"""Guesses: what a receiver is by its conventional name, where the call itself proves it. Two witnesses or silence."""

from __future__ import annotations

import ast
import functools
import re
from typing import TYPE_CHECKING

from flake8_perf.facts.functions import Effect, FunctionInfo
from flake8_perf.facts.naming import last_name
from flake8_perf.facts.types import ClassObject, Function, Instance, ModuleObject, Type, Unknown, guessed
from flake8_perf.semantics.bindings import position

if TYPE_CHECKING:
    from flake8_perf.models.loader import Proof
    from flake8_perf.semantics.inference import Inference

_SQL = re.compile(r"\s*(select|insert|update|delete|with|merge|replace)\b", re.IGNORECASE)
MODULES_OF_ROWS = frozenset({"models", "abstract_models"})
"""What the modules are called in which projects define the classes of their rows."""

_STATEMENTS = ("sqlalchemy.sql.base.Executable", "sqlalchemy.Executable")


class Guessing:
    """Looks for the second witness."""

    def __init__(self, inference: Inference) -> None:
        self._ = inference
        self._imports: set[str] | None = None

    def callee(self, call: ast.Call) -> Type | None:
        """The method that a call on an unknown receiver means, if the receiver's name and the call both say so."""
        if not isinstance(call.func, ast.Attribute):
            return None
        name = last_name(call.func.value) if not isinstance(call.func.value, ast.Call) else ""
        if name not in self._.models.conventions:
            return self._distinctive(call, call.func.attr) or self._proven_elsewhere(call, call.func)
        strong = isinstance(call.func.value, ast.Attribute) and self._is_mapped(call.func.value)
        found = []
        for atom in self._.models.by_convention(name).instances:
            member, _given, _complete = atom.info.member(call.func.attr) if atom.info else (None, {}, False)
            function = member.function if member else None
            if function is not None and (strong or self._witnessed(function, call)):
                found.append(Function(function, guessed(Type((atom,)))))
        return self._chosen(found, call) or self._distinctive(call, call.func.attr)

    def _distinctive(self, call: ast.Call, method: str) -> Type | None:
        """A method that only one type has, called as only that type's is called."""
        if method not in self._.models.distinctive:
            return None
        owner, proof = self._.models.owner_of(method)
        if not self._is_proof(proof, call):
            return None
        for atom in owner.instances:
            if atom.info is not None and self._may_use(atom.name):
                member, _given, _complete = atom.info.member(method)
                if member is not None and member.function is not None:
                    return Type((Function(member.function, guessed(Type((atom,)))),))
        return None

    def _proven_elsewhere(self, call: ast.Call, func: ast.Attribute) -> Type | None:
        """A method of a name that another call proves: `found.filter(title=title)` says what `found.get(pk=key)` is."""
        if not isinstance(func.value, ast.Name) or func.value.id not in self._proofs:
            return None
        bound = self._.bindings.reaching(func.value)[0]
        for other, method in self._proofs[func.value.id]:
            proven = self._distinctive(other, method) if self._.bindings.reaching(other.func.value)[0] == bound else None  # type: ignore[attr-defined]
            for atom in proven.atoms if proven is not None else ():
                for held in atom.bound.instances if isinstance(atom, Function) and atom.bound else ():
                    member, _given, _complete = held.info.member(func.attr) if held.info else (None, {}, False)
                    function = member.function if member else None
                    if function is not None and (not (call.args or call.keywords) or self._witnessed(function, call)):
                        return Type((Function(function, Type((held,))),))
        return None

    @functools.cached_property
    def _proofs(self) -> dict[str, list[tuple[ast.Call, str]]]:
        """The calls of distinctive methods on plain names, by the name."""
        found: dict[str, list[tuple[ast.Call, str]]] = {}
        for method in sorted(self._.models.distinctive):
            for call in self._.structure.calls.get(method, ()):
                if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name):
                    found.setdefault(call.func.value.id, []).append((call, method))
        for proofs in found.values():
            proofs.sort(key=lambda proof: position(proof[0]))
        return found

    def _is_proof(self, proof: Proof, call: ast.Call) -> bool:
        """Whether the arguments of a call of a distinctive method prove its receiver, or where that comes from does."""
        given = {k.arg for k in call.keywords}
        if proof.by == "others":
            return not call.args and bool(given - proof.keywords) and all(name and name.islower() for name in given)
        if proof.by == "these" and not given & proof.keywords:
            return not call.args and not given and isinstance(call.func, ast.Attribute) and self._is_row(call.func.value)
        return True

    def _is_row(self, node: ast.AST | None) -> bool:
        """Whether something is only ever bound to rows.

        `Book(…)`, if a module of models defines the class; what a loop takes from a name that by convention holds a query.
        """
        if isinstance(node, ast.Call):
            origins = [a.origin for a in self._.type_of(node.func).atoms if isinstance(a, Unknown)]
            modules = [origin.split(".")[:-1] for origin in origins]
            return bool(modules) and _is_class_name(last_name(node.func)) and all(MODULES_OF_ROWS & {*m} for m in modules)
        if not isinstance(node, ast.Name):
            return False
        bindings, complete = self._.bindings.reaching(node)
        owners = [self._.structure.parents.get(binding) for binding in bindings]
        return bool(owners) and complete and all(map(self._gives_row, owners))

    def _gives_row(self, owner: ast.AST | None) -> bool:
        if isinstance(owner, ast.For):
            held = self._.models.by_convention(last_name(owner.iter)).instances
            return not isinstance(owner.iter, ast.Call) and any(a.info and a.info.member("__iter__")[0] for a in held)
        return isinstance(owner, ast.Assign) and isinstance(owner.value, ast.Call) and self._is_row(owner.value)

    def _may_use(self, dotted: str) -> bool:
        """Whether the file may work with a library: it imports it, or the project's own models."""
        if self._imports is None:
            names = [a.name for s in self._.structure.imports if isinstance(s, ast.Import) for a in s.names]
            names += [
                f"{s.module or ''}.{a.name}" for s in self._.structure.imports if isinstance(s, ast.ImportFrom) for a in s.names
            ]
            self._imports = {part for name in names for part in name.split(".")}
        return bool(self._imports & {dotted.split(".")[0], "rest_framework", *MODULES_OF_ROWS})

    def _is_mapped(self, receiver: ast.Attribute) -> bool:
        """`Book.objects`: a manager of a class."""
        owner = last_name(receiver.value)
        return receiver.attr in ("objects", "_default_manager", "_base_manager") and _is_class_name(owner)

    def _chosen(self, found: list[Function], call: ast.Call) -> Type | None:
        """Of a synchronous and an asynchronous reading, the one that fits `await`."""
        awaited = isinstance(self._.structure.parents.get(call), ast.Await)
        fitting = [f for f in found if f.info.is_async == awaited]
        return Type(tuple(fitting)) if fitting else None

    def _witnessed(self, function: FunctionInfo, call: ast.Call) -> bool:
        names = {p.name for p in function.params}
        takes_any = any(p.kind == "keywords" for p in function.params)
        if not takes_any and any(k.arg is not None and k.arg not in names for k in call.keywords):
            return False  # `db.get(User, filters=…)` is not the method that it is taken for
        return any(e.word == "witnessed_by" and self._proves(e, function, call) for e in function.effects())

    def _proves(self, effect: Effect, function: FunctionInfo, call: ast.Call) -> bool:
        by = effect.text("by")
        if by == "keywords":
            return bool(call.keywords) and not call.args and all(k.arg and k.arg[0].islower() for k in call.keywords)
        argument = function.argument(effect.text("param"), call, bound=True)
        node = argument.node if argument.node is not None else (call.args[0] if call.args else None)
        if node is None:
            return False
        if by == "model":
            return self._is_model(node)
        if by == "statement":
            return self._is_statement(node)
        return isinstance(text := self._text(node), str) and bool(_SQL.match(text))

    def _is_model(self, node: ast.expr) -> bool:
        """A mapped class, or a column of one: `User`, `models.User`, `User.id`."""
        if isinstance(node, ast.Attribute) and not _is_class_name(node.attr):
            node = node.value
        if not isinstance(node, (ast.Name, ast.Attribute)) or not _is_class_name(last_name(node)):
            return False
        return all(isinstance(a, (ClassObject, Unknown, ModuleObject)) for a in self._.type_of(node).atoms)

    def _is_statement(self, node: ast.expr) -> bool:
        found = self._.type_of(node)
        return any(isinstance(a, Instance) and a.name.startswith("sqlalchemy.") for a in found.atoms)

    def _text(self, node: ast.expr) -> str | None:
        """The beginning of a string written out, or of the constant that a name is bound to."""
        if isinstance(node, ast.Name):
            bindings, _complete = self._.bindings.reaching(node)
            parent = self._.structure.parents.get(bindings[0]) if len(bindings) == 1 else None
            node = parent.value if isinstance(parent, ast.Assign) else node
        if isinstance(node, ast.JoinedStr) and node.values:
            node = node.values[0]
        while isinstance(node, ast.BinOp):
            node = node.left
        return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _is_class_name(name: str) -> bool:
    return name[:1].isupper() and not name.isupper()
