"""The names under which a stub's effects can be met in code: by name only, so that looking costs little."""

from __future__ import annotations

import ast

from flake8_perf.facts.naming import last_name
from flake8_perf.models.effects import WORDS

QUIET_WORDS = frozenset(
    {
        "keeps_function",
        "transacts",
        "tells_transaction",
        "reentrant",
        "witnessed_by",
        "bounded_by",
        "buffered",
        "evaluated_once",
        "limits",
        "caches",
        "context_manager",
        "registers",
        "runs_methods",
        "bounds_result",
        "bounds_later",
        "takes_over",
        "borrows",
        "evaluates",
        "offloads",
        "offloads_calls",
    }
)
"""Words that describe, but are no reason to look at a call."""

ANYWHERE = frozenset({"opens", "spawns", "bounds_size", "bounded_by", "waits", "made_once", "notifies"})
"""Words of what can be a defect wherever it stands; all others matter in loops and on the event loop alone."""

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class StubIndex:
    """Names of one stub file, by what they can bring about.

    `loud` has an effect when called, and `anywhere` are those of them that can be a defect wherever they stand;
    `loud_properties` has one when read; `builders` hand out what has one when iterated or
    awaited, `callables` what has one when it is called itself. `by_word` holds the names that carry each word; a constructor's
    is its class.
    """

    def __init__(self, tree: ast.Module) -> None:
        self.loud: set[str] = set()
        self.anywhere: set[str] = set()
        self.loud_properties: set[str] = set()
        self.builders: set[str] = set()
        self.by_word: dict[str, set[str]] = {}
        self._functions: list[ast.FunctionDef | ast.AsyncFunctionDef] = []
        self._lazy: set[str] = set()
        self._loud_calls: set[str] = set()
        self._listen(tree.body, "")
        self.builders |= self._givers(self._lazy)
        self.callables = self._givers(self._loud_calls)

    def _listen(self, body: list[ast.stmt], owner: str) -> None:
        for node in body:
            if isinstance(node, ast.With):
                self._listen(node.body, owner)
            elif isinstance(node, _FUNCTIONS):
                self._functions.append(node)
                self._function(node, owner)
            elif isinstance(node, ast.ClassDef):
                self._listen(node.body, node.name)
                if _has_loud(node, "__call__"):
                    self._loud_calls.add(node.name)
                if _has_loud(node, "__iter__", "__aiter__", "__await__"):
                    self._lazy.add(node.name)
                    functions = [child for child in node.body if isinstance(child, _FUNCTIONS)]
                    self.builders |= {f.name for f in functions if not f.name.startswith("_")}

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef, owner: str) -> None:
        name = owner if node.name == "__init__" else node.name
        words = [word for d in node.decorator_list if (word := word_of(d))]
        for word in words:
            self.by_word.setdefault(word, set()).add(name)
        if any(word not in QUIET_WORDS for word in words):
            is_property = any(last_name(d) in ("property", "cached_property") for d in node.decorator_list)
            (self.loud_properties if is_property else self.loud).add(name)
            if not ANYWHERE.isdisjoint(words):
                self.anywhere.add(name)
            if node.name == "__getattr__":
                self.loud.add("*")

    def _givers(self, classes: set[str]) -> set[str]:
        """Classes, and the functions and methods that give their objects: ``client.list_blobs()``."""
        found = set(classes)
        for node in self._functions if classes else ():
            if node.returns is not None:
                given = node.returns.value if isinstance(node.returns, ast.Subscript) else node.returns
                if last_name(given) in classes:
                    found.add(node.name)
        return found


def word_of(decorator: ast.expr) -> str:
    """The word of the vocabulary that a decorator is; empty for any other."""
    name = last_name(decorator)
    return name if name in WORDS else ""


def _has_loud(node: ast.ClassDef, *methods: str) -> bool:
    functions = [child for child in node.body if isinstance(child, _FUNCTIONS) and child.name in methods]
    return any(word_of(d) and word_of(d) not in QUIET_WORDS for f in functions for d in f.decorator_list)
