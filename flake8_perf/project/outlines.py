"""The facts of one file: what it defines, of which types, what its functions do. They rest on its text and the stubs alone."""

from __future__ import annotations

import ast
from typing import Any

from flake8_perf.facts.functions import Parameter
from flake8_perf.models.loader import Models
from flake8_perf.project.calls import CallEffects
from flake8_perf.project.encoding import encode
from flake8_perf.project.happenings import FunctionFacts
from flake8_perf.project.holders import Holders
from flake8_perf.project.interest import Interest
from flake8_perf.project.summaries import SCHEMA, summary_row
from flake8_perf.semantics.definitions import SourceClass, SourceFunction
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.source import Source
from flake8_perf.semantics.structure import Structure
from flake8_perf.semantics.values import Values

Facts = dict[str, Any]
"""JSON: ``names`` of the module, ``stars`` (modules that bring all their names), ``sizes``, ``classes``, ``functions`` by key."""

WANTED = frozenset({ast.Assign, ast.With, ast.AsyncWith})
"""The node types that the structure of a file has to collect for this."""


def facts_of(source: Source, structure: Structure, models: Models) -> Facts:
    """The facts of a file."""
    return _Extraction(source, structure, models).facts()


class _Extraction:
    def __init__(self, source: Source, structure: Structure, models: Models) -> None:
        self._structure = structure
        self._ = Inference(source, structure, models)
        self._values = Values(self._)
        effects = CallEffects(self._, self._values)
        self._holders = Holders(self._, self._values)
        self._functions = FunctionFacts(self._, effects, Interest(self._))

    def facts(self) -> Facts:
        structure, definitions = self._structure, self._.definitions
        nodes = [node for node in structure.scopes if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))]
        functions = {f.key: row for f in map(definitions.function, nodes) if (row := self._function(f))}
        classes = [definitions.class_info(node) for node in structure.scopes if isinstance(node, ast.ClassDef)]
        return {
            "schema": SCHEMA,
            "names": {name: self._bound(name, nodes) for name, nodes in structure.module.bindings.items() if name != "*"},
            "stars": [
                "." * s.level + (s.module or "")
                for s in structure.imports
                if isinstance(s, ast.ImportFrom) and s.names[0].name == "*"
            ],
            "sizes": {name: size for name, nodes in structure.module.bindings.items() if (size := self._size(name, nodes))},
            "classes": {info.key: self._class(info) for info in classes},
            "functions": functions,
            "module": summary_row(self._functions.of_module()),
        }

    def _bound(self, name: str, nodes: list[ast.AST]) -> Any:
        return encode(self._.names.seen_from_outside(name, nodes))

    def _size(self, name: str, nodes: list[ast.AST]) -> str:
        """Whether a name of the module is a collection of a few items, or a fixed one."""
        return self._values.size_here(name, nodes[0]) if len(nodes) == 1 and isinstance(nodes[0], ast.Name) else ""

    def _class(self, info: SourceClass) -> list[Any]:
        names = {*info.scope.bindings, *self._.definitions.stored_names(info)}
        members = {name: self._member(info, name) for name in sorted(names)}
        return [info.name, info.node.lineno, [encode(base) for base in info.bases()], members]

    def _member(self, info: SourceClass, name: str) -> Any:
        member = info.own(name)
        if member is None:
            return []
        function = member.function
        return function.key if isinstance(function, SourceFunction) else encode(member.value)

    def _function(self, info: SourceFunction) -> list[Any] | None:
        summary = self._functions.of(info)
        if isinstance(info.node, ast.Lambda) and not (summary.effects or summary.calls):
            return None
        flags = {
            "async": info.is_async,
            "generator": info.is_generator,
            "context": info.is_context,
            "offloaded": info.offloaded,
            "opaque": info.opaque,
            "keeps": info.keeps,
            "limited": self._functions.is_limited(info),
            "says_nothing": info.says_nothing,
        }
        held = self._holders.held_by(info) if info.is_context else ""
        gives = info.yielded() if info.is_generator else info.returns()
        made = info.made_of() if getattr(info.node, "decorator_list", ()) else None
        return [
            info.qualname,
            info.line,
            info.kind,
            [*(flag for flag, holds in flags.items() if holds), *([held] if held else [])],
            [_parameter(param) for param in info.params],
            encode(gives),
            encode(made) if made is not None else [],
            list(self._.definitions.deferred_decorators(info)),
            info.owner.key if info.owner is not None else "",
            summary_row(summary),
        ]


def _parameter(param: Parameter) -> list[Any]:
    """Name and kind; behind them whether there is a default, and that default where it is a plain constant."""
    row: list[Any] = [param.name, param.kind]
    if param.default is None:
        return row
    is_plain = isinstance(param.default, ast.Constant) and isinstance(param.default.value, (bool, int, float, str, type(None)))
    return [*row, 1, param.default.value] if is_plain and isinstance(param.default, ast.Constant) else [*row, 1]
