"""Transactions, locks and shared state."""
