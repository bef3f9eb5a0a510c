"""What bounds how many tasks go on at once: semaphores and limiters, and where a function takes them."""

from __future__ import annotations

import ast

from flake8_perf.facts.naming import last_name
from flake8_perf.facts.types import Instance
from flake8_perf.semantics.flow import function_around
from flake8_perf.semantics.inference import Inference


def is_limiter(inference: Inference, value: ast.expr) -> bool:
    """Whether a value bounds how many go on at once: by its type, or where that is unknown, by what it is called."""
    found = inference.type_of(value)
    if found.known:
        return any(isinstance(a, Instance) and a.info is not None and _is_limit(a) for a in found.atoms)
    name = last_name(value).lower()
    return any(part in name for part in ("sem", "limit", "throttle", "slot", "concurren", "pool", "bucket"))


def _is_limit(atom: Instance) -> bool:
    return any("limits" in getattr(info, "words", ()) for info, _ in atom.info.ancestors()[0]) if atom.info else False


def entered_by_function(inference: Inference) -> dict[ast.AST, list[ast.expr]]:
    """What the functions of a file enter with `with`, or acquire, each in its own body."""
    structure = inference.structure
    withs = [node for kind in (ast.With, ast.AsyncWith) for node in structure.nodes.get(kind, ())]
    places = [(node, item.context_expr) for node in withs for item in node.items]
    places += [(c, c.func.value) for c in structure.calls.get("acquire", ()) if isinstance(c.func, ast.Attribute)]
    found: dict[ast.AST, list[ast.expr]] = {}
    for place, value in places:
        function = function_around(inference, place)
        if function is not None:
            found.setdefault(function, []).append(value)
    return found
