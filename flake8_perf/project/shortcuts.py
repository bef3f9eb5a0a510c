"""Callees that names alone tell, so that most calls cost no inference: what a file imports, what an object does with itself."""

from __future__ import annotations

import ast

from flake8_perf.semantics.definitions import SourceFunction
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.structure import Scope


class Shortcuts:
    """Answers for one file, the same that inference would give."""

    def __init__(self, inference: Inference) -> None:
        self._ = inference
        self._roots: dict[tuple[Scope, str], str] = {}

    def path_of(self, call: ast.Call) -> str:
        """The path of a callee such as ``helpers.load`` where `helpers` is imported from a file; empty for any other."""
        names: list[str] = []
        node = call.func
        while isinstance(node, ast.Attribute):
            names.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name):
            return ""
        root = self._root(node)
        return ".".join([root, *reversed(names)]) if root else ""

    def own_chain(self, call: ast.Call, function: SourceFunction) -> str:
        """The names behind ``self`` of a callee such as ``self.client.fetch`` in a method; empty for any other."""
        names: list[str] = []
        node = call.func
        while isinstance(node, ast.Attribute):
            names.append(node.attr)
            node = node.value
        if not names or not isinstance(node, ast.Name) or not function.params or function.params[0].name != node.id:
            return ""
        is_own = function.kind != "staticmethod" and len(function.scope.bindings.get(node.id, ())) == 1
        return ".".join(names) if is_own and self._.structure.scope_of(node) is function.scope else ""

    def _root(self, node: ast.Name) -> str:
        """The dotted name of an import that is all that binds a name and that no stub speaks of; empty for any other name."""
        scope = self._.structure.scope_of(node)
        key = (scope, node.id)
        if key not in self._roots:
            home = self._.bindings.home(node.id, scope)
            bindings = home.bindings[node.id] if home is not None else []
            alias = bindings[0] if len(bindings) == 1 else None
            self._roots[key] = self._dotted(alias, node.id) if isinstance(alias, ast.alias) else ""
        return self._roots[key]

    def _dotted(self, alias: ast.alias, name: str) -> str:
        dotted = self._.names.dotted(alias, name)
        if dotted.startswith("."):
            return dotted
        return dotted if self._.models.find(dotted) is None else ""
