"""Algorithmic complexity."""
