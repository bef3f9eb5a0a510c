"""The subcommands of ``flake8-perf``: one module each, found by its name."""

BAD_INPUT = 2
"""The exit code where something given could not be read or understood."""
