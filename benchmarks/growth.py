"""Whether flake8-perf's time per line stays the same while projects and single files grow.

    python benchmarks/growth.py [--seed 1] [--repeats 3] [--bound 1.5]

Everything checked is generated from the seed. `project` grows by files that import each other; the other shapes are
one file that grows by functions, by a chain of calls, by the methods of one class, or by the statements of one body.
Linear means that a line costs the same at every size. On a real machine it does not even for a bare `ast.walk` (1.5
times as much in 50,000 lines as in 1,000: the tree outgrows the processor's cache), so the cost is counted in walks of
the same tree. The bound is on the dearest size beside the cheapest smaller one.
"""

from __future__ import annotations

import argparse
import ast
import gc
import random
import sys
import tempfile
from collections import deque
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path
from time import process_time
from typing import NamedTuple

from flake8_perf.engine import Engine
from flake8_perf.semantics.source import Source
from flake8_perf.settings import Settings

Texts = dict[str, str]
"""A generated program: file name to text."""

Shape = Callable[[int, random.Random], Texts]
"""Writes a program of a size, in modules (`project`) or lines (the others)."""

EVERYTHING = Settings(every_rule=True, quiet_in=())

PROJECT_SIZES = (10, 30, 100, 300)  # modules
FILE_SIZES = (1_000, 3_000, 10_000, 20_000, 50_000)  # lines

FUNCTIONS_PER_MODULE = 15

HEAD = """\
import asyncio
import time

import requests
from sqlalchemy import select
from sqlalchemy.orm import Session

URL = "https://example.org"
http = requests.Session()
"""

BODIES = (
    """\
    seen = []
    text = ""
    for item in items:
        if item not in seen:
            seen.append(item)
        text += str({callee}(item))
    return text
""",
    """\
    answers = []
    for item in items:
        answers.append(http.get(URL, params={{"item": item}}).json())
    return [{callee}(answer) for answer in answers if answer in items]
""",
    """\
    with Session() as session:
        for item in items:
            row = session.scalars(select(item)).first()
            session.add({callee}(row))
        session.commit()
""",
    """\
    delay = 0.5
    while items:
        time.sleep(delay)
        items = {callee}(items)
        delay = min(delay * 2, 60)
    return requests.get(URL, timeout=delay)
""",
)
"""What a plain function does with its `items`, calling one other function."""

COROUTINES = (
    """\
    time.sleep(1)
    pages = await asyncio.gather(*[{callee}(item) for item in items])
    return [page for page in pages if page in items]
""",
    """\
    for item in items:
        await asyncio.sleep(0)
        {callee}(item)
    return http.post(URL, json=items)
""",
)
"""What a coroutine does with its `items`."""

METHOD = """\
    def step_{number}(self, items):
        for item in items:
            self.answers.append(self.http.get(URL, params=item))
            self.step_{callee}(item)
        return [item for item in items if item in self.answers]

"""

STATEMENTS = """\
    value_{number} = requests.get(URL, params=value_{callee})
    for item in value_{callee}:
        if item in items:
            items.append(item)
        text += str(value_{number})
"""


class Cost(NamedTuple):
    """One size of one shape, in microseconds per line."""

    lines: int
    walk: float
    check: float

    @property
    def walks(self) -> float:
        """The check's cost as a multiple of the walk's."""
        return self.check / self.walk


def function(name: str, callee: str, chance: random.Random) -> str:
    """One function or coroutine of six to ten lines."""
    if chance.random() < 0.3:
        return f"\n\nasync def {name}(items):\n" + chance.choice(COROUTINES).format(callee=callee)
    return f"\n\ndef {name}(items):\n" + chance.choice(BODIES).format(callee=callee)


def grown(head: str, part: Callable[[int], str], lines: int) -> Texts:
    """One file: the head, then parts by number until it has the lines."""
    texts, length, number = [head], head.count("\n"), 0
    while length < lines:
        texts.append(part(number))
        length += texts[-1].count("\n")
        number += 1
    return {"a.py": "".join(texts)}


def functions(lines: int, chance: random.Random) -> Texts:
    """Functions that each call any one written before."""
    return grown(HEAD, lambda n: function(f"work_{n}", f"work_{chance.randrange(n)}" if n else "str", chance), lines)


def chain(lines: int, chance: random.Random) -> Texts:
    """Functions that each call the one before: what the first does reaches the last through all of them."""
    return grown(HEAD, lambda n: function(f"work_{n}", f"work_{n - 1}" if n else "str", chance), lines)


def methods(lines: int, chance: random.Random) -> Texts:
    """One class; its methods share a client and a list, and call each other in any order, cycles included."""
    head = f"{HEAD}\n\nclass Worker:\n    def __init__(self):\n        self.http = requests.Session()\n"
    last = max(lines // METHOD.count("\n") - 5, 1)
    head += "        self.answers = []\n\n"
    return grown(head, lambda n: METHOD.format(number=n, callee=chance.randrange(last)), lines)


def body(lines: int, chance: random.Random) -> Texts:
    """One function; each of its statements uses a name bound anywhere above."""
    head = f'{HEAD}\n\ndef work(items):\n    text = ""\n    value_0 = items\n'
    return grown(head, lambda n: STATEMENTS.format(number=n + 1, callee=chance.randint(0, n)), lines)


def project(modules: int, chance: random.Random) -> Texts:
    """Modules that each import functions from up to three written before."""
    texts = {"shop/__init__.py": ""}
    for module in range(modules):
        known = chance.sample(range(module), min(module, 3))
        callees = [f"work_{other}_{chance.randrange(FUNCTIONS_PER_MODULE)}" for other in known]
        imports = [f"from shop.part_{other} import {name}\n" for other, name in zip(known, callees)]
        names = [f"work_{module}_{number}" for number in range(FUNCTIONS_PER_MODULE)]
        parts = [function(name, chance.choice([*callees, *names]), chance) for name in names]
        texts[f"shop/part_{module}.py"] = "".join([HEAD, *imports, *parts])
    return texts


def measure(texts: Texts, root: Path) -> Cost:
    """Checks every file once, with an engine of its own; trees are dropped file by file."""
    gc.collect()
    engine, walk, check = Engine(EVERYTHING), 0.0, 0.0
    for name, text in texts.items():
        source = Source(path=str(root / name), text=text, tree=ast.parse(text))
        start = process_time()
        deque(ast.walk(source.tree), maxlen=0)
        walked = process_time()
        engine.check(source)
        check += process_time() - walked
        walk += walked - start
    lines = sum(text.count("\n") for text in texts.values())
    return Cost(lines, walk / lines * 1e6, check / lines * 1e6)


def cheapest(texts: Texts, repeats: int) -> Cost:
    """The least of several measurements: whatever disturbs a measurement only ever adds to it."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in texts.items():
            path = Path(folder, name)
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        costs = [measure(texts, Path(folder)) for _ in range(repeats)]
    return Cost(costs[0].lines, min(cost.walk for cost in costs), min(cost.check for cost in costs))


def growth(costs: list[float]) -> float:
    """How many times dearer a line gets: each size beside the cheapest of the smaller ones, at its worst."""
    return max(cost / low for cost, low in zip(costs[1:], accumulate(costs, min)))


def account(shape: Shape, sizes: tuple[int, ...], options: argparse.Namespace) -> Iterator[str]:
    """The printed lines of one shape; the last says `FAILS` where it outgrows the bound."""
    walks = []
    for size in sizes:
        cost = cheapest(shape(size, random.Random(options.seed)), options.repeats)
        walks.append(cost.walks)
        yield f"{shape.__name__:<10}{cost.lines:>8,} lines {cost.check:>8.2f} µs/line {cost.walks:>7.2f} walks"
    verdict = "FAILS" if (factor := growth(walks)) > options.bound else "ok"
    yield f"{shape.__name__:<10}growth {factor:.2f} ×, bound {options.bound:.2f}: {verdict}"


def main(words: list[str] | None = None) -> int:
    """Prints every shape's sizes. 1 if a shape outgrows the bound, else 0."""
    parser = argparse.ArgumentParser(description="Growth of flake8-perf's time per line.")
    parser.add_argument("--seed", type=int, default=1, help="of the generated programs (default 1)")
    parser.add_argument("--repeats", type=int, default=3, help="measurements per size; the least counts (default 3)")
    parser.add_argument("--bound", type=float, default=1.5, help="exit 1 above this factor (default 1.5)")
    options = parser.parse_args(words)
    cheapest(functions(1_000, random.Random(options.seed)), 1)  # the stubs are read once, and not by the first size
    failed = False
    for shape in (project, functions, chain, methods, body):
        for line in account(shape, PROJECT_SIZES if shape is project else FILE_SIZES, options):
            print(line, flush=True)
            failed |= line.endswith("FAILS")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
