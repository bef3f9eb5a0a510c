"""Lists all rules: code, name, severity, whether it is on in this folder, and what its fix promises."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from flake8.style_guide import Decision, DecisionEngine

from flake8_perf.faces.commands import BAD_INPUT
from flake8_perf.faces.flake8 import Plugin
from flake8_perf.faces.options import OptionsError, read_options
from flake8_perf.faces.text import Paint, table
from flake8_perf.rule import Severity, discover
from flake8_perf.settings import Settings

_STYLES = {Severity.CRITICAL: "red", Severity.P1: "yellow", Severity.P2: "cyan", Severity.P3: "dim"}


def run(argv: Sequence[str]) -> int:
    """Prints the table; on and off are as flake8's config files and the options given here make them."""
    try:
        options = read_options(argv, command="rules", about=__doc__ or "")
    except OptionsError as error:
        print(f"flake8-perf: {error}", file=sys.stderr)
        return BAD_INPUT
    if options.filenames:
        print(f"flake8-perf rules: takes no paths, but was given {options.filenames[0]}", file=sys.stderr)
        return BAD_INPUT
    _print(options)
    return 0


def _print(options: argparse.Namespace) -> None:
    settings = Plugin.engine.settings if Plugin.engine else Settings()
    decider = DecisionEngine(options)
    rows, styles = [("code", "name", "severity", "on", "fix")], ["bold"]
    for rule in discover():
        shown = settings.shows(rule.code, opt_in=not rule.default_on) and decider.decision_for(rule.code) is Decision.Selected
        rows.append((rule.code, rule.name(), rule.severity.value, "on" if shown else "off", rule.fix_safety.value))
        styles.append(_STYLES[rule.severity] if shown else "dim")
    paint = Paint(sys.stdout, options.color)
    for line, style in zip(table(rows), styles):
        print(paint(line, style))
