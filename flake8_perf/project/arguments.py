"""What a call gives for a parameter, also where it is given as ``**options``."""

from __future__ import annotations

import ast

from flake8_perf.facts.functions import ABSENT, PERHAPS, Argument
from flake8_perf.semantics.calling import Target
from flake8_perf.semantics.usage import Usage
from flake8_perf.semantics.values import Values


def argument(usage: Usage, values: Values, target: Target, call: ast.Call, name: str) -> Argument:
    """What `call` gives for the parameter `name`; ``**options`` is looked into where its keys can be told."""
    found = target.info.argument(name, call, bound=target.takes_receiver, given=target.given)
    if found is not PERHAPS or not any(k.arg is None for k in call.keywords) or name in target.given[1]:
        return found
    answers = [_spread(usage, values, k.value, name) for k in call.keywords if k.arg is None]
    return next((a for a in answers if not a.absent), ABSENT)


def _spread(usage: Usage, values: Values, node: ast.expr, name: str) -> Argument:
    """What ``**node`` gives for a name: told where node is a dict written out that nothing else touches."""
    value = node if isinstance(node, ast.Dict) else values.single_value(node)
    if isinstance(value, ast.Dict) and None not in value.keys and all(isinstance(k, ast.Constant) for k in value.keys):
        if value is not node and usage.is_touched(node):
            return PERHAPS
        for key, item in zip(value.keys, value.values):
            if isinstance(key, ast.Constant) and key.value == name:
                return Argument(item)
        return ABSENT
    return PERHAPS
