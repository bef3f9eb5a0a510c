"""flake8-perf finds the performance defects that are invisible until scale hits."""

__version__ = "0.1.0"
