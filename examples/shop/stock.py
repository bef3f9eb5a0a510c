"""Lists scanned in loops: the work grows with the square of the data."""

from __future__ import annotations


def missing_slow(wanted: list[str], stored: list[str]) -> list[str]:
    """Compares every wanted item with every stored one."""
    return [item for item in wanted if item not in stored]


def missing(wanted: list[str], stored: list[str]) -> list[str]:
    """Looks each item up once."""
    in_stock = set(stored)
    return [item for item in wanted if item not in in_stock]


def unique_slow(scans: list[str]) -> list[str]:
    """Compares every scan with all that were kept so far."""
    kept: list[str] = []
    for scan in scans:
        if scan not in kept:
            kept.append(scan)
    return kept


def unique(scans: list[str]) -> list[str]:
    """A dict keeps the order of first sight."""
    return list(dict.fromkeys(scans))
