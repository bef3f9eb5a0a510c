"""Small files: every plain form of the profiles, a twin of each that only we see, and places where a call may stand."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import flake8_perf.models
from flake8_perf.profiles import PROFILES, Seen

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef

STUBS = Path(flake8_perf.models.__file__).parent

HERE = "  # here"
"""Marks the line that the finding is on."""

_COROUTINE = "async def work(x, xs):\n    {call}  # here\n"
_THROUGH_HELPER = "def helper(x, xs):\n    {call}\n\nasync def work(x, xs):\n    helper(x, xs)  # here\n"
_QUEUE = "from asyncio import Queue\n\n"
_ENDPOINT = "from fastapi import FastAPI\napp = FastAPI()\n"
_BLOCKING = ("PRF201", "PRF202", "PRF204", "PRF205", "PRF208")

_PLAIN = {
    **dict.fromkeys(_BLOCKING, _COROUTINE),
    "PRF222": "async def job(): ...\n\nasync def work():\n    {call}  # here\n",
    "PRF223": _QUEUE + "async def work(x, jobs: Queue):\n    while not jobs.empty():  # here\n        await {call}\n",
    "PRF227": _ENDPOINT + "@app.get('/')\n" + _COROUTINE,
    "PRF306": "def work(xs):\n    return {call}  # here\n",
    "PRF406": "def work(x):\n    made = {call}  # here\n    print(made.name)\n",
}
"""By our code: where a plain call is reported."""

_TWINS = {
    **dict.fromkeys(_BLOCKING, _THROUGH_HELPER),
    "PRF222": """
class Hub:
    def __init__(self):
        self.loop = asyncio.get_running_loop()

    def work(self, job):
        self.loop.create_task(job())  # here
""",
    "PRF223": _PLAIN["PRF223"].replace("async def", "other = {callee}\n\nasync def").replace("{call}", "other(x)"),
    "PRF227": _ENDPOINT + _THROUGH_HELPER.replace("async def", "@app.get('/')\nasync def"),
    "PRF306": "def work(xs):\n    return sum(xs, ())  # here\n",
    "PRF406": "other = {callee}\n\n" + _PLAIN["PRF406"].replace("{call}", "other(x)"),
}
"""By our code: the same defect through a helper, a typed receiver, an alias by assignment, or in another shape."""

_PROBE = "async def work(x, xs):\n    {call}\n\ndef rest(x, xs):\n    made = {call}\n    print(made.name)\n"

_ARGUMENTS = {
    "asyncio.create_task": "job()",
    "builtins.sum": "xs, []",
    "os.path.sameopenfile": "x, x",
    "os.path.samefile": "x, x",
    "os.posix_spawn": "x, xs, {}",
    "os.posix_spawnp": "x, xs, {}",
    "os.wait": "",
    "os.waitpid": "x, 0",
    "requests.request": "'GET', x",
    "httpx.request": "'GET', x",
    "urllib3.request": "'GET', x",
}
"""What a call needs to be given, where that is not one thing."""

PAIRS = [(p, seen, code, name) for p, lines in PROFILES.items() for seen in lines for code in seen.ours for name in seen.names]
"""Every (profile, line of its data, our code, qualified name)."""


def spellings(name: str) -> dict[str, tuple[str, str]]:
    """The import and the callee for each way to spell a name without an assignment."""
    module, _, last = name.rpartition(".")
    ways = {
        "full": (f"import {module}\n", name),
        "module": (f"import {module} as other\n", f"other.{last}"),
        "from": (f"from {module} import {last}\n", last),
        "renamed": (f"from {module} import {last} as other\n", "other"),
    }
    if "." in module:
        package, _, inner = module.rpartition(".")
        ways["inner"] = (f"from {package} import {inner}\n", f"{inner}.{last}")
    if module == "builtins":
        ways["builtin"] = ("", last)
    return ways


def written(template: str, imports: str, callee: str, name: str) -> str:
    """A file from a template."""
    call = f"{callee}({_ARGUMENTS.get(name, 'x')})"
    return imports + template.replace("{call}", call).replace("{callee}", callee)


def plain_file(code: str, imports: str, callee: str, name: str) -> str:
    """A file with the plain form."""
    return written(_PLAIN[code], imports, callee, name)


def twin_file(code: str, name: str) -> str:
    """A file with the same defect, where it takes more than one expression and the imports to see it."""
    imports, callee = spellings(name)["full"]
    return written(_TWINS[code], imports, callee, name)


def loud_calls() -> dict[str, str]:
    """A file for each module of our stubs: what has an effect when called, in a coroutine and held in a function."""
    found: dict[str, str] = {}
    for path in sorted(STUBS.rglob("*.pyi")):
        for modules, node in _definitions(ast.parse(path.read_text(encoding="utf-8")), path.stem):
            for module in modules if _is_loud(node) else ():
                before = found.get(module, f"import {module}\n")
                found[module] = before + written(_PROBE, "", f"{module}.{node.name}", "")
    return found


def _is_loud(node: Definition) -> bool:
    makers = [inner for inner in node.body if isinstance(inner, ast.FunctionDef) and inner.name in ("__init__", "__new__")]
    return bool(node.decorator_list) or (isinstance(node, ast.ClassDef) and any(maker.decorator_list for maker in makers))


def _definitions(tree: ast.Module, stem: str) -> Iterator[tuple[list[str], Definition]]:
    """The functions and classes of a stub with the modules that they can be had from."""
    for statement in tree.body:
        if isinstance(statement, Definition):
            yield [stem], statement
        elif isinstance(statement, ast.With) and isinstance(call := statement.items[0].context_expr, ast.Call):
            modules = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
            yield from (([str(m) for m in modules], inner) for inner in statement.body if isinstance(inner, Definition))


def line_here(text: str) -> int:
    """The line of the mark."""
    return next(number for number, line in enumerate(text.splitlines(), 1) if line.endswith(HERE))


PLACES = (Path(__file__).parent / "places.txt").read_text(encoding="utf-8").split("---\n")
"""Places where a `{call}` may stand, and ways in which an import (`{top}`, `{inner}`) may reach it, or not, as its `{root}`.

Many are silly; none may be taken wrongly.
"""


def placed(place: str, imports: str, callee: str, name: str) -> str:
    """A file with a call at a place."""
    root = callee.partition(".")[0]
    filled = place.replace("{top}\n", imports).replace("{inner}", imports.strip() or "pass").replace("{root}", root)
    return written(filled, "", callee, name)


def seen_by(profile: str, code: str, name: str) -> list[Seen]:
    """The lines of a profile's data that speak of a name under one of our codes."""
    return [seen for seen in PROFILES[profile] if code in seen.ours and name in seen.names]
