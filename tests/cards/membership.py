"""Lists scanned in loops, and containers that only look like one."""
# codes: PRF301 PRF318

from collections import deque
from typing import Final

ALLOWED = ["a", "b"]
NAMES: Final = ("a", "b", "c")
KINDS = ("x", "y") if ALLOWED else ("z",)


def scanned(left: list[str], right: list[str], pair: tuple[str, ...], queue: deque[str], by_key: dict[str, str]):
    for item in left:
        if item in right:  # want PRF301
            print(item)
        if item not in pair:  # want PRF301
            print(item)
        if item in queue:  # want PRF301
            print(item)
        if item in by_key.values():  # want PRF301
            print(item)
    copied = list(right)
    made = [x.lower() for x in right]
    words = "a b".join(right).split()
    return [x for x in left if x in copied or x in made or x in words]  # want PRF301 PRF301 PRF301


def seen(items):
    done = []
    for item in items:
        if item in done:  # want PRF318
            continue
        done.append(item)
        print(item)


def deduplicated(items: list[str]):
    out = []
    for item in items:
        if item not in out:  # want PRF318
            out.append(item)
    return out


class Registry:
    def __init__(self):
        self.names = []
        self.known = set()

    def add_all(self, names: list[str]):
        for name in names:
            if name not in self.names:  # want PRF318
                self.names.append(name)
            if name not in self.known:
                self.known.add(name)


def silent(left: list[str], right: set[str], by_key: dict[str, int], text: str, unknown, n: int, fixed: list[str]):
    kept = set(left)
    for item in left:
        if item in right or item in by_key or item in by_key.keys() or item in text or item in unknown:
            print(item)
        if item in ALLOWED or item in NAMES or item in KINDS or item in ("a", "b") or item in ["a", "b"]:
            print(item)
        if n in range(10) or item in kept or item in frozenset(left):
            print(item)
    if left in fixed:
        print(left)
    for name in NAMES:
        if name in fixed:
            print(name)
    pending = list(left)
    while pending:
        if "x" in pending:
            pending.remove("x")
        pending.pop()
    for item in left:
        row = item.split(",")
        if "x" in row:
            print(row)
    path = []
    for item in left:
        path = [item]
        if item in path:
            print(path)
