"""Reads an installed package, without running any of it, and writes a stub that says what its functions wait for."""
