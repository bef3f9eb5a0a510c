"""``python -m flake8_perf`` is the ``flake8-perf`` command."""

from flake8_perf.faces.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
