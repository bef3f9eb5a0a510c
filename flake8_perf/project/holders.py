"""What a value holds while it is entered, and a decorator while its function runs: a lock, a transaction."""

from __future__ import annotations

import ast

from flake8_perf.facts.functions import CodeFunction
from flake8_perf.facts.types import Function, Type
from flake8_perf.models.stub import StubClass
from flake8_perf.project.locks import Locks, words_of
from flake8_perf.semantics.definitions import SourceFunction
from flake8_perf.semantics.flow import function_around
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.values import Values

_DEEPEST = 4
"""Context managers of the file inside others: looked into so far."""


class Holders:
    """Answers for one file."""

    def __init__(self, inference: Inference, values: Values) -> None:
        self._ = inference
        self.locks = Locks(inference, values)

    def holds(self, node: ast.expr, depth: int = 0) -> str:
        """What entering a value takes: ``lock``, ``transaction`` or nothing."""
        if self.locks.is_lock(node):
            return "lock"
        if self.transacts(self._.type_of(node)):
            return "transaction"
        for target in self._.calling.targets(node)[0] if isinstance(node, ast.Call) and depth < _DEEPEST else ():
            if isinstance(target.info, CodeFunction) and target.info.is_context:
                return self.held_by(target.info, depth) if isinstance(target.info, SourceFunction) else target.info.holds
        return ""

    def held_by(self, manager: SourceFunction, depth: int = 0) -> str:
        """What a context manager of the project holds while its `with` body runs: its `yield` stands inside a `with` itself."""
        found = set()
        for place in manager.scope.yields:
            around = [a for a in self._.structure.ancestors(place) if isinstance(a, (ast.With, ast.AsyncWith))]
            items = [item.context_expr for a in around if function_around(self._, a) is manager.node for item in a.items]
            found.add(next((what for item in items if (what := self.holds(item, depth + 1))), ""))
        return found.pop() if len(found) == 1 else ""

    def transacts(self, value: Type) -> bool:
        """Whether a transaction is open while a value is entered, or while what it decorates runs."""
        atoms = value.without_none().atoms
        return bool(atoms) and all("transacts" in words_of(atom) for atom in atoms)

    def opens(self, decorator: ast.expr) -> bool:
        """Whether a decorator opens a transaction around the function: `atomic`, `atomic()`, `method_decorator(atomic)`."""
        maker = self._.type_of(decorator.func if isinstance(decorator, ast.Call) else decorator)
        if not maker.known:
            return False
        given = decorator.args if isinstance(decorator, ast.Call) else []
        if any(self.opens(argument) for argument in given if isinstance(argument, (ast.Name, ast.Attribute, ast.Call))):
            return True
        if any("transacts" in self._.definitions.words(atom) for atom in maker.atoms if isinstance(atom, Function)):
            return True
        return self.transacts(self._decorating(decorator)) or self.holds(decorator) == "transaction"

    def _decorating(self, decorator: ast.expr) -> Type:
        """What a decorator is, once it is called."""
        found = self._.type_of(decorator)
        return found if isinstance(decorator, ast.Call) else self._.calling.result(found, None)

    def after_commit(self, opener: ast.expr) -> str:
        """The call that runs a function after the commit of what a value opens; empty where its library has none."""
        given = opener.args if isinstance(opener, ast.Call) else []
        thing = next((argument for argument in given if self.opens(argument)), opener)
        made = (self._.type_of(thing), self._decorating(thing))
        classes = [a.info for value in made for a in value.instances if isinstance(a.info, StubClass)]
        return next((e.text("later") for info in classes for e in info.effects if e.word == "transacts"), "")
