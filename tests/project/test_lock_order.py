"""Orders of locks, from the facts of functions alone: as they would be linked whatever files these are in."""

from __future__ import annotations

from flake8_perf.project.lock_order import Called, Inversion, LockFacts, Pair, Taken, inversions_of, pairs_of


def _facts(*facts: LockFacts) -> dict[str, LockFacts]:
    return {fact.key: fact for fact in facts}


def _orders(pairs: list[Pair]) -> list[tuple[str, str]]:
    return [(pair.first, pair.second) for pair in pairs]


def _inversions(*facts: LockFacts) -> list[Inversion]:
    return list(inversions_of(pairs_of(_facts(*facts))))


def _taking(key: str, line: int, *locks: str, path: str = "x.py") -> LockFacts:
    """A function that takes some locks, each under those before it."""
    return LockFacts(key, path, tuple(Taken(line + n, 4, lock, locks[:n]) for n, lock in enumerate(locks)))


def test_each_lock_pairs_with_all_that_are_held() -> None:
    """Three locks one in another are three pairs."""
    assert _orders(pairs_of(_facts(_taking("f", 1, "a", "b", "c")))) == [("a", "b"), ("a", "c"), ("b", "c")]


def test_both_orders_are_told_once_at_the_later_place() -> None:
    """However often the two orders occur."""
    found = _inversions(_taking("f", 1, "a", "b"), _taking("g", 11, "b", "a"), _taking("h", 21, "b", "a"))
    assert [(i.here.line, i.there.line) for i in found] == [(12, 2)]


def test_a_lock_under_itself_is_no_pair() -> None:
    """Its holder may take it once more, or another object's is meant."""
    assert not pairs_of(_facts(_taking("f", 1, "a", "a")))
    caller = LockFacts("g", "x.py", calls=(Called(5, 8, "f", ("a",)),))
    assert not pairs_of(_facts(_taking("f", 1, "a"), caller))


def test_calls_are_followed_with_the_way() -> None:
    """Over any function in between, also one that takes nothing itself, and round a circle."""
    between = LockFacts("g", "x.py", calls=(Called(10, 4, "f"), Called(11, 4, "g")))
    caller = LockFacts("h", "y.py", calls=(Called(20, 8, "g", ("b",)),))
    (pair,) = pairs_of(_facts(_taking("f", 1, "a"), between, caller))
    assert (pair.first, pair.second, pair.line) == ("b", "a", 20)
    assert [(step.path, step.line) for step in pair.steps] == [("y.py", 20), ("x.py", 10), ("x.py", 1)]


def test_the_shortest_way_stands_for_all() -> None:
    """The order in which functions are given does not show."""
    near = LockFacts("g", "x.py", calls=(Called(10, 4, "f"),))
    caller = LockFacts("h", "x.py", calls=(Called(20, 8, "g", ("b",)), Called(21, 8, "f", ("b",))))
    facts = [_taking("f", 1, "a"), near, caller]
    assert pairs_of(_facts(*facts)) == pairs_of(_facts(*reversed(facts)))
    assert [len(pair.steps) for pair in pairs_of(_facts(*facts))] == [3, 2]


def test_one_lock_around_both_orders_keeps_them_apart() -> None:
    """Only one at a time can be there; without it at one of the places they meet."""
    assert not _inversions(_taking("f", 1, "gate", "a", "b"), _taking("g", 11, "gate", "b", "a"))
    assert _inversions(_taking("f", 1, "gate", "a", "b"), _taking("g", 11, "b", "a"))
