from collections.abc import Callable
from typing import Any

with module("typer.main", "typer"):
    class Typer:
        def __init__(
            self, *, name=..., cls=..., invoke_without_command=..., no_args_is_help=..., subcommand_metavar=...,
            chain=..., result_callback=..., context_settings=..., callback=..., help=..., epilog=..., short_help=...,
            options_metavar=..., add_help_option=..., hidden=..., deprecated=..., add_completion=True,
            rich_markup_mode="rich", rich_help_panel=..., suggest_commands=True, pretty_exceptions_enable=True,
            pretty_exceptions_show_locals=False, pretty_exceptions_short=True,
        ) -> None: ...
        def __call__(self, *args, **kwargs): ...
        @registers("command")
        def command(
            self, name=None, *, cls=None, context_settings=None, help=None, epilog=None, short_help=None,
            options_metavar=..., add_help_option=True, no_args_is_help=False, hidden=False, deprecated=False,
            rich_help_panel=...,
        ): ...
        @registers("command")
        def callback(
            self, *, cls=..., invoke_without_command=..., no_args_is_help=..., subcommand_metavar=..., chain=...,
            result_callback=..., context_settings=..., help=..., epilog=..., short_help=..., options_metavar=...,
            add_help_option=..., hidden=..., deprecated=..., rich_help_panel=...,
        ): ...
        def add_typer(
            self, typer_instance, *, name=..., cls=..., invoke_without_command=..., no_args_is_help=...,
            subcommand_metavar=..., chain=..., result_callback=..., context_settings=..., callback=..., help=...,
            epilog=..., short_help=..., options_metavar=..., add_help_option=..., hidden=..., deprecated=False,
            rich_help_panel=...,
        ) -> None: ...
    @registers("command", param="function")
    @calls("function")
    def run(function) -> None: ...

with module("typer.main"):
    def get_command(typer_instance): ...

with module("typer.params", "typer"):
    def Option(
        default=..., *param_decls, callback=None, metavar=None, expose_value=True, is_eager=False, envvar=None,
        shell_complete=None, autocompletion=None, default_factory=None, parser=None, show_default=True, prompt=False,
        confirmation_prompt=False, prompt_required=True, hide_input=False, is_flag=None, flag_value=None, count=False,
        allow_from_autoenv=True, help=None, hidden=False, show_choices=True, show_envvar=True, case_sensitive=True,
        min=None, max=None, clamp=False, formats=None, mode=None, encoding=None, errors="strict", lazy=None,
        atomic=False, exists=False, file_okay=True, dir_okay=True, writable=False, readable=True, resolve_path=False,
        allow_dash=False, path_type=None, rich_help_panel=None,
    ) -> Any: ...
    def Argument(
        default=..., *, callback=None, metavar=None, expose_value=True, is_eager=False, envvar=None,
        shell_complete=None, autocompletion=None, default_factory=None, parser=None, show_default=True,
        show_choices=True, show_envvar=True, help=None, hidden=False, case_sensitive=True, min=None, max=None,
        clamp=False, formats=None, mode=None, encoding=None, errors="strict", lazy=None, atomic=False, exists=False,
        file_okay=True, dir_okay=True, writable=False, readable=True, resolve_path=False, allow_dash=False,
        path_type=None, rich_help_panel=None,
    ) -> Any: ...

with module("typer"):
    @blocks("input")
    def prompt(
        text, default=None, hide_input=False, confirmation_prompt=False, type=None, value_proc=None, prompt_suffix=": ",
        show_default=True, err=False, show_choices=True,
    ): ...
    @blocks("input")
    def confirm(text, default=False, abort=False, prompt_suffix=": ", show_default=True, err=False) -> bool: ...
    @blocks("input")
    def getchar(echo=False) -> str: ...
    @blocks("spawn")
    def launch(url, wait=False, locate=False) -> int: ...
    def echo(message=None, file=None, nl=True, err=False, color=None) -> None: ...
    def secho(message=None, file=None, nl=True, err=False, color=None, **styles) -> None: ...
    def style(
        text, fg=None, bg=None, bold=None, dim=None, underline=None, overline=None, italic=None, blink=None,
        reverse=None, strikethrough=None, reset=True,
    ) -> str: ...
    def progressbar(
        iterable=None, length=None, label=None, hidden=False, show_eta=True, show_percent=None, show_pos=False,
        item_show_func=None, fill_char="#", empty_char="-", bar_template="%(label)s  [%(bar)s]  %(info)s",
        info_sep="  ", width=36, file=None, color=None, update_min_steps=1,
    ): ...
    class Exit(Exception): ...
    class Abort(Exception): ...

with module("typer.models", "typer"):
    class Context:
        obj: Any
        params: dict[str, Any]
        invoked_subcommand: str | None

with module("typer.testing"):
    class CliRunner:
        def invoke(self, app, args=None, input=None, env=None, catch_exceptions=True, color=False, **extra): ...
