"""Memory and resources."""
