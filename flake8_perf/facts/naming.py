"""How a callee, receiver or decorator is called in the text."""

from __future__ import annotations

import ast


def own_name(node: ast.AST) -> str:
    """The last name of a name or attribute: ``get`` of ``self.session.get``; empty for anything else."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def last_name(node: ast.AST) -> str:
    """As `own_name`, and of a call the name of what is called: ``retry`` of ``@retry(stop=…)``."""
    return own_name(node.func if isinstance(node, ast.Call) else node)
