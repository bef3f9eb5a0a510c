"""flake8's options for our own commands: the same config files, the same names, the same meaning."""

from __future__ import annotations

import argparse
import configparser
from collections.abc import Sequence
from typing import Any

from flake8.exceptions import ExecutionError
from flake8.main.options import register_default_options
from flake8.options import aggregator, config
from flake8.options.manager import OptionManager

from flake8_perf import __version__
from flake8_perf.faces.flake8 import Plugin

_SHARED = frozenset(
    {
        "--color",
        "--disable-noqa",
        "--exclude",
        "--exit-zero",
        "--extend-exclude",
        "--extend-ignore",
        "--extend-select",
        "--filename",
        "--ignore",
        "--jobs",
        "--per-file-ignores",
        "--select",
        "--stdin-display-name",
    }
)
"""flake8's own options that mean something here."""


class OptionsError(ValueError):
    """Options or config files that cannot be understood; the message says which and why."""


class _Options(OptionManager):
    """flake8's options without those that only change flake8's looks or its other checks.

    The others keep their defaults, since flake8's parts read them; a config file may set them for flake8's sake, a command
    line may not.
    """

    def add_option(self, *args: Any, **kwargs: Any) -> None:
        """Registers an option as flake8 does, or only its default."""
        name = args[-1]
        if name in _SHARED or name.startswith("--perf-"):
            super().add_option(*args, **kwargs)
        else:
            default = kwargs.get("default", False if kwargs.get("action") == "store_true" else None)
            self.parser.set_defaults(**{kwargs.get("dest", name.lstrip("-").replace("-", "_")): default})


def read_options(argv: Sequence[str], *, command: str, about: str = "") -> argparse.Namespace:
    """The options from flake8's config files and `argv`, and an engine made from them as `Plugin.engine`.

    Raises `OptionsError` where a config file or a value in it is bad, and SystemExit, as argparse does, after
    ``--help`` or an argument that is not known.
    """
    first = _config_arguments()
    where, rest = first.parse_known_args(argv)
    manager = _Options(version=__version__, plugin_versions="", parents=[first], formatter_names=[])
    parser = manager.parser
    parser.prog, parser.usage = f"flake8-perf {command}", f"flake8-perf {command} [OPTIONS] [PATHS]"
    parser.description, parser.epilog = about, None
    register_default_options(manager)
    Plugin.add_options(manager)
    manager.extend_default_select(["PRF"])
    try:
        found, folder = config.load_config(where.config, where.append_config, isolated=where.isolated)
        options = aggregator.aggregate_options(manager, found, folder, rest)
    except (ExecutionError, ValueError, configparser.Error) as error:
        raise OptionsError(str(error)) from error
    Plugin.parse_options(options)
    return options


def _config_arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("--config", help="the only config file to read")
    parser.add_argument("--append-config", action="append", default=[], help="a further config file, read last")
    parser.add_argument("--isolated", action="store_true", help="read no config file")
    parser.set_defaults(verbose=0, output_file=None)
    return parser
