"""Code of extreme shapes, as deep as the running Python can parse: each within 5 s and 500 MB, and nothing crashes."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from measure import measure, within_bounds

HEAD = "import asyncio\nimport time\nimport requests\n\n\n"


def call_chain(calls: int) -> str:
    """One expression: ``x.a().a().a()…``."""
    return f"def f(x):\n    for y in x:\n        y{'.a()' * calls}\n"


def chain_of_functions(calls: int) -> str:
    """A coroutine blocked by the last of many functions, each of which calls the next."""
    functions = [f"def f{number}(x):\n    return f{number + 1}(x)\n\n\n" for number in range(calls)]
    return f"{HEAD}async def main():\n    f0(1)\n\n\n{''.join(functions)}def f{calls}(x):\n    time.sleep(x)\n"


def chain_upwards(calls: int) -> str:
    """The same with every callee above its caller."""
    functions = [f"def f{number}(x):\n    return f{number - 1}(x)\n\n\n" for number in range(1, calls + 1)]
    return f"{HEAD}def f0(x):\n    time.sleep(x)\n\n\n{''.join(functions)}async def main():\n    f{calls}(1)\n"


def ring_of_functions(calls: int) -> str:
    """Functions that call each other in a ring, so that none is understood before all the others are."""
    functions = [f"def f{n}(x):\n    f{(n + 1) % calls}(x)\n    f{(n * 7 + 3) % calls}(x)\n\n\n" for n in range(calls)]
    return f"{HEAD}{''.join(functions)}async def main():\n    f0(time.sleep(1))\n"


def elif_branches(branches: int) -> str:
    """One ``if`` with many branches, each binding the same name anew."""
    return f"{HEAD}def f(x):\n    if x == 0:\n        y = []\n" + "".join(
        f"    elif x == {n}:\n        y = requests.get(str({n}))\n" for n in range(1, branches)
    )


def match_cases(cases: int) -> str:
    """As many branches as one likes, none inside another."""
    branches = "".join(f"        case {n}:\n            y = [{n}]\n" for n in range(cases))
    return f"{HEAD}def f(x):\n    match x:\n{branches}    return y\n"


def long_function(lines: int) -> str:
    """One function in which every line may matter to every rule."""
    body = (
        "    r{0} = requests.get(url{1})\n",
        "    s += str(r{1})\n",
        "    if r{1} in items: items.append(r{1})\n",
        "    for i in items: s = s + i\n",
        "    x{0} = [j for j in items if j in items]\n",
        "    time.sleep({0})\n",
    )
    return f"{HEAD}async def f(url0, items, s):\n    r0 = r1 = 1\n" + "".join(
        body[n % len(body)].format(n, n - n % len(body)) for n in range(lines)
    )


def one_name(lines: int) -> str:
    """A name that is bound anew on every line, from itself."""
    return f"{HEAD}def f(x):\n" + "".join(f"    x = g(x, {n})\n" for n in range(lines)) + "    return x\n"


def nested_functions(depth: int) -> str:
    """Functions inside functions; indentation ends at 99."""
    heads = "".join(f"{' ' * n}async def f{n}(a{n}):\n{' ' * (n + 1)}time.sleep(a{n // 2})\n" for n in range(depth))
    return f"{HEAD}{heads}"


def nested_lambdas(depth: int) -> str:
    """Functions inside functions, on one line."""
    return f"{HEAD}f = " + "".join(f"lambda a{n}: " for n in range(depth)) + "requests.get(a0)\n"


def nested_loops(depth: int) -> str:
    """Loops inside loops, on one line."""
    return "def f(a0):\n    return [0 " + "".join(f"for a{n + 1} in a{n} if a{n} in a0 " for n in range(depth)) + "]\n"


def additions(terms: int) -> str:
    """One expression of many operators, over strings."""
    return "def f(xs):\n    s = ''\n    for x in xs:\n        s = s + " + " + ".join(["x"] * terms) + "\n    return s\n"


def negations(depth: int) -> str:
    """One operand under many operators."""
    return f"def f(x):\n    return {'-' * depth}x\n"


def classes(count: int) -> str:
    """A line of inheritance, each class setting and reading the attribute of its ancestors."""
    first = "class C0:\n    def __init__(self):\n        self.s = requests.Session()\n\n\n"
    rest = (f"class C{n}(C{n - 1}):\n    async def m{n}(self):\n        self.s.get('u')\n\n\n" for n in range(1, count))
    return f"{HEAD}{first}{''.join(rest)}"


def assignments_in_a_ring(count: int) -> str:
    """Attributes that are each defined by the next one."""
    return "class C:\n    def f(self):\n" + "".join(f"        self.a{n} = self.a{(n + 1) % count}\n" for n in range(count))


def doubling(depth: int) -> str:
    """Each type is a pair of the last one: written out, the last would fill the memory."""
    steps = "".join(f"x{n + 1} = (x{n}, x{n}, [x{n}])\n" for n in range(depth))
    return f"x0 = (1, '')\n{steps}for y in x{depth}: y.get(1)\n"


def long_literal(items: int) -> str:
    """Data in code."""
    rows = "".join(f"    {{'a': {n}, 'b': [{n}, 'x']}},\n" for n in range(items))
    return f"DATA = [\n{rows}]\nfor d in DATA:\n    d in DATA\n"


@pytest.mark.parametrize(
    ("shape", "size"),
    [
        (call_chain, 5_000),
        (chain_of_functions, 5_000),
        (chain_upwards, 5_000),
        (ring_of_functions, 2_000),
        (elif_branches, 10_000),
        (match_cases, 10_000),
        (long_function, 50_000),
        (one_name, 50_000),
        (nested_functions, 1_000),
        (nested_lambdas, 1_000),
        (nested_loops, 1_000),
        (additions, 10_000),
        (negations, 10_000),
        (classes, 2_000),
        (assignments_in_a_ring, 5_000),
        (doubling, 200),
        (long_literal, 20_000),
    ],
    ids=lambda value: value.__name__ if callable(value) else str(value),
)
def test_extreme(shape: Callable[[int], str], size: int, tmp_path: Path) -> None:
    """The shape in its full size or, where Python itself cannot parse that, the largest that it can."""
    path = tmp_path / "extreme.py"
    path.write_text(shape(_largest(shape, size)), encoding="utf-8")
    (cost,) = measure([path])
    assert cost.parsed
    assert within_bounds(cost), cost


def test_a_long_chain_still_blocks(tmp_path: Path) -> None:
    """Size is no excuse: what the last of a thousand functions does reaches the coroutine at the first."""
    for shape in (chain_of_functions, chain_upwards):
        path = tmp_path / f"{shape.__name__}.py"
        path.write_text(shape(1_000), encoding="utf-8")
        assert measure([path])[0].codes == ["PRF202"]


def _largest(shape: Callable[[int], str], size: int) -> int:
    """The largest size, up to this one, that parses."""
    if _parses(shape(size)):
        return size
    works, fails = 0, size
    while fails - works > 1:
        middle = (works + fails) // 2
        works, fails = (middle, fails) if _parses(shape(middle)) else (works, middle)
    return works


def _parses(text: str) -> bool:
    try:
        ast.parse(text)
    except (SyntaxError, MemoryError, RecursionError):
        return False
    return True
