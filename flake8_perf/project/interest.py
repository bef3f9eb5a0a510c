"""Which names are worth a look: those under which an effect can be met in this file. By name only, so it costs little."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from flake8_perf.facts.naming import last_name
from flake8_perf.models.loader import Models
from flake8_perf.models.stub import imported
from flake8_perf.semantics.definitions import SourceFunction
from flake8_perf.semantics.flow import function_around
from flake8_perf.semantics.guessing import MODULES_OF_ROWS
from flake8_perf.semantics.inference import Inference

_BUILTINS = frozenset({"open", "input"})
_CALLERS = frozenset({"map", "filter", "sorted", "min", "max", "partial"})
_EVALUATORS = frozenset(
    {
        "list",
        "tuple",
        "set",
        "frozenset",
        "sorted",
        "len",
        "sum",
        "min",
        "max",
        "any",
        "all",
        "dict",
        "bool",
        "next",
        "enumerate",
        "join",
    }
)


class Interest:
    """The loud names of one file, and the places where they are met.

    A name is loud if a stub that the file imports gives it an effect, if a conventional receiver may have such a method, if
    the file binds it to something loud, or if the file's function of that name contains a loud call.
    """

    def __init__(self, inference: Inference) -> None:
        self._ = inference
        self._structure = inference.structure
        self.functions: list[SourceFunction] = []
        self.properties: set[str] = set()
        self._builders: set[str] = set()
        self._callables: set[str] = set()
        self._anywhere: set[str] = set(_BUILTINS)
        names = self._from_imports(inference.models)
        self._lazy_places = self._places_of(self._builders) if "__iter__" in names else set()
        self.lazy = bool(self._lazy_places)
        self._everything = "*" in names
        self._quiet = _EVALUATORS - names  # `join` of a thread is loud where threads are imported, of a string it is not
        self._close(names)
        names |= _EVALUATORS if self.lazy else set()
        self.names = frozenset(names) if not self._everything else frozenset(self._structure.calls)

    def _from_imports(self, models: Models) -> set[str]:
        names, has_rows = set(_BUILTINS), False
        met: set[int] = set()  # most imports are of a few packages
        for statement in self._structure.imports:
            for alias in statement.names:
                dotted = imported(statement, alias.asname or alias.name.split(".")[0], "")
                dotted = alias.name if isinstance(statement, ast.Import) else dotted
                has_rows = has_rows or not MODULES_OF_ROWS.isdisjoint(dotted.split("."))
                loud = models.loud_names(dotted)
                if id(loud) not in met:
                    met.add(id(loud))
                    names |= loud
                    self._anywhere |= models.names_anywhere(dotted)
                    self._builders |= models.builders(dotted)
                    self._callables |= models.callables(dotted)
                if alias.asname and isinstance(statement, ast.ImportFrom) and alias.name in loud | _BUILTINS:
                    names.add(alias.asname)
                    self._anywhere.add(alias.asname)
        text, calls = self._.source.text, self._structure.calls
        for name in models.conventions:
            if f"{name}." in text:
                witnessed = {
                    m
                    for m in models.witnessed_names(name)
                    if any(last_name(func.value) == name for func in _methods(calls.get(m, ())))
                }
                # What the guessed object hands out has effects too: `Book.objects.filter(…).first()`.
                names |= witnessed | (models.loud_names_of(name) if witnessed else set())
                self._anywhere |= models.names_anywhere_of(name) if witnessed else set()
                self._builders |= models.builders_of(name) if witnessed else set()
        for name in models.distinctive:
            bare = has_rows and models.owner_of(name)[1].by == "these"
            if any(bare or call.keywords for call in calls.get(name, ()) if isinstance(call.func, ast.Attribute)):
                names |= {name} | models.loud_names_of(name)
                self._anywhere |= models.names_anywhere_of(name)
                self._builders |= models.builders_of(name)
        return names

    def _close(self, names: set[str]) -> None:
        """Adds the file's own names for loud things, until there are no more."""
        self._add_aliases(names)
        self._add_callers_of_parameters(names)
        calls = self._structure.calls
        todo = sorted(set(calls) if "*" in names else names & set(calls))
        seen: set[ast.AST] = set()
        todo += [name for name in _EVALUATORS if self.lazy and name in calls]
        while todo:
            name = todo.pop()
            for call in calls[name]:
                node = None if _of_literal(call) else function_around(self._, call)
                if node is None or node in seen or (name in self._quiet and node not in self._lazy_places):
                    continue
                seen.add(node)
                for other in self._names_of(node):
                    if other not in names:
                        names.add(other)
                        todo += [other] if other in calls else []

    def _places_of(self, builders: set[str]) -> set[ast.AST | None]:
        """The functions (None: the module) in which lazy queries are built: only there is what evaluates them looked at."""
        calls = self._structure.calls
        return {function_around(self._, call) for name in builders & set(calls) for call in calls[name]}

    def may_be_lazy(self, node: ast.expr) -> bool:
        """Whether a place may evaluate a lazy query, by the names around it."""
        return function_around(self._, node) in self._lazy_places

    def _names_of(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> Iterator[str]:
        """The names under which a function of the file can be called."""
        function = self._.definitions.function(node)
        self.functions.append(function)
        if isinstance(node, ast.Lambda):
            parent = self._structure.parents[node]
            yield from (t.id for t in getattr(parent, "targets", ()) if isinstance(t, ast.Name))
            return
        yield node.name
        if function.kind == "property":
            self.properties.add(node.name)
        if function.owner is not None and node.name in ("__init__", "__call__", "__new__"):
            yield function.owner.node.name

    def _add_aliases(self, names: set[str]) -> None:
        for statement in self._structure.nodes.get(ast.Assign, ()):
            value = statement.value
            is_callable = isinstance(value, ast.Call) and last_name(value.func) in self._callables
            if isinstance(value, ast.Call) and last_name(value.func) in ("partial", "sync_to_async") and value.args:
                value = value.args[0]
            if is_callable or (isinstance(value, (ast.Name, ast.Attribute)) and last_name(value) in names):
                targets = {last_name(target) for target in statement.targets if isinstance(target, (ast.Name, ast.Attribute))}
                names |= targets
                self._anywhere |= targets

    def _add_callers_of_parameters(self, names: set[str]) -> None:
        """Functions that call what they are given may be given something loud."""
        calls = self._structure.calls
        names |= _CALLERS & set(calls)
        for node, scope in self._structure.scopes.items():
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                arguments = node.args
                for arg in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
                    if arg.arg in calls and any(c.func.id == arg.arg for c in scope.calls if isinstance(c.func, ast.Name)):
                        names.add(node.name)
                        self.functions.append(self._.definitions.function(node))
                        break

    def matters_anywhere(self, node: ast.expr) -> bool:
        """Whether a place can be a defect outside of loops and off the event loop, by the name that is called there."""
        return isinstance(node, ast.Call) and (self._everything or last_name(node.func) in self._anywhere)

    def sites(self) -> list[ast.Call]:
        """The calls of loud names, in the order of the text."""
        calls = self._structure.calls
        found = [call for name in self.names - self._quiet for call in calls.get(name, ()) if not _of_literal(call)]
        if self.lazy:
            found += [call for name in self._quiet for call in calls.get(name, ()) if self.may_be_lazy(call)]
        return sorted(found, key=lambda node: (node.lineno, node.col_offset, node.end_lineno or 0, node.end_col_offset or 0))


def _of_literal(call: ast.Call) -> bool:
    """A method of something written out, `", ".join(names)`; or `os.path.join`, as common as that."""
    func = call.func
    if not isinstance(func, ast.Attribute):
        return False
    return isinstance(func.value, (ast.Constant, ast.JoinedStr)) or (func.attr == "join" and last_name(func.value) == "path")


def _methods(calls: Iterable[ast.Call]) -> Iterator[ast.Attribute]:
    """The callees of those calls that are methods."""
    return (call.func for call in calls if isinstance(call.func, ast.Attribute))
