"""Transactions, locks, shared state."""
