"""Builds the documentation: the hand-written pages, and what is made from the cards, the options and the stubs' vocabulary.

``python docs/build.py [FOLDER]`` writes Markdown into ``build/docs``, or into the folder given. Nothing that it writes is
committed. Exits with 1 where a link between pages leads nowhere.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import itertools
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from flake8_perf.models import effects
from flake8_perf.precedence import WINS_OVER
from flake8_perf.profiles import PROFILES
from flake8_perf.rule import Rule, discover
from flake8_perf.settings import MINOR_IN, QUIET_IN

HERE = Path(__file__).parent
_LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)[^)]*\)")
_MARK = re.compile(r"[ \t]*# (?:want|todo) PRF\d{3}.*$", re.MULTILINE)


def pages() -> dict[str, str]:
    """All pages: their paths in the built documentation, and their Markdown."""
    rules = discover()
    written = {path.name: path.read_text(encoding="utf-8") for path in sorted(HERE.glob("*.md"))}
    written["limits.md"] += f"\n{limits(rules)}"
    cards = {f"rules/{page_name(rule)}": rule_page(rule) for rule in rules}
    index = {"rules/index.md": f"{table(rules)}\n{precedence(rules)}"}
    return {**written, **index, **cards, "vocabulary.md": vocabulary(rules), "options.md": options()}


def page_name(rule: type[Rule]) -> str:
    """The file that a rule's page is in."""
    return f"{rule.code}-{rule.name()}.md"


def rule_page(rule: type[Rule]) -> str:
    """The page of one rule: its card, and what the class says beside it."""
    card = rule.card()
    state = "on" if rule.default_on else f"off; `extend-select = {rule.code}` switches it on"
    facts = (
        ("severity", rule.severity.value),
        ("growth", rule.growth),
        ("fails at", rule.fails_at),
        ("by default", state),
        ("fix", rule.fix_safety.value),
    )
    parts = [f"# {rule.code} {rule.name()}", card.title, card.why, _facts(facts)]
    for example in card.examples:
        note = f" ({example.note})" if example.note else ""
        parts += [f"## {example.kind}{note}", f"```python\n{_MARK.sub('', example.code).rstrip()}\n```"]
    for heading, prose in (("Hint", card.hint), ("The fix assumes", rule.assumes), ("Known limits", card.known_limits)):
        if prose:
            parts += [f"## {heading}", prose]
    return "\n\n".join(part for part in parts if part) + "\n"


def _facts(facts: tuple[tuple[str, str], ...]) -> str:
    return "\n".join(["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in facts)])


def table(rules: list[type[Rule]]) -> str:
    """The page that lists all rules."""
    rows = (
        f"| [{rule.code}]({page_name(rule)}) | {rule.name()} | {rule.severity.value} | {'on' if rule.default_on else 'off'} "
        f"| {rule.fix_safety.value} | {rule.card().title} |"
        for rule in rules
    )
    head = "| code | name | severity | by default | fix | what |\n|---|---|---|---|---|---|"
    return "\n".join(["# Rules\n", head, *rows]) + "\n"


def precedence(rules: list[type[Rule]]) -> str:
    """Which rule speaks where several fit one place."""
    known = {rule.code for rule in rules}
    rows = {tuple(code for code in row if code in known) for row in WINS_OVER}
    longest = [row for row in sorted(rows) if len(row) > 1 and not any(row != other and {*row} <= {*other} for other in rows)]
    told = "Where several fit one place, the one further left speaks and the others are silent."
    return "\n\n".join(["## Precedence", told, _list(" › ".join(row) for row in longest)]) + "\n"


def limits(rules: list[type[Rule]]) -> str:
    """What each rule says of its own limits, family by family."""
    parts = []
    for package, family in itertools.groupby(rules, lambda rule: rule.__module__.rpartition(".")[0]):
        title = (importlib.import_module(package).__doc__ or package).strip().rstrip(".")
        parts += [f"## {title}", _list(f"{_link_to(rule)} {_one_line(rule.card().known_limits)}" for rule in family)]
    return "\n\n".join(parts) + "\n"


def _link_to(rule: type[Rule]) -> str:
    return f"[{rule.code} {rule.name()}](rules/{page_name(rule)}):"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def options() -> str:
    """The page of what the options mean where they name something: the default path patterns, and the other linters."""
    parts = ["# What the options name", "## Paths"]
    for name, words, patterns in (
        ("perf-quiet-in", "Rules about production load are silent in", QUIET_IN),
        ("perf-minor-in", "What is found comes only to who selects its code in", MINOR_IN),
    ):
        parts.append(f"{words} (the default of `{name}`): {_codes(patterns)}.")
    told = "What `perf-with` leaves to a linter: findings on these calls, where its check sees the place as well."
    rows = [
        f"| `{linter}` | {seen.theirs} | {', '.join(seen.ours)} | {_codes(seen.names)} |"
        for linter, all_seen in PROFILES.items()
        for seen in all_seen
    ]
    head = ["| linter | its check | our rules | calls |", "|---|---|---|---|"]
    return "\n\n".join([*parts, "## Other linters", told, "\n".join([*head, *rows])]) + "\n"


def _codes(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def vocabulary(rules: list[type[Rule]]) -> str:
    """The page of the words that a stub may use, from the module that declares them."""
    tree = ast.parse(inspect.getsource(effects))
    parts = ["# The vocabulary of stubs", inspect.cleandoc(effects.__doc__ or "")]
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name in effects.WORDS:
            node.returns = None
            signature = f"{node.name}({ast.unparse(node.args)})"
            parts += [f"## {node.name}", f"```python\n@{signature}\n```", inspect.cleandoc(ast.get_docstring(node) or "")]
    parts += ["## Kinds", _kinds(rules)]
    return "\n\n".join(parts) + "\n"


def _kinds(rules: list[type[Rule]]) -> str:
    """What each kind of work means, by the comments beside the names in `effects.Kind`, and which rules ask for it."""
    asked: dict[str, set[str]] = {}
    for rule in rules:
        for kind in (kind for subscription, _ in rule.checks() for kind in subscription.kinds):
            asked.setdefault(kind, set()).add(rule.code)
    lines = re.findall(r'^    "(\w+)",\s*# (.*)$', inspect.getsource(effects), re.MULTILINE)
    rows = (f"| `{kind}` | {meaning} | {', '.join(sorted(asked.get(kind, ())))} |" for kind, meaning in lines)
    return "\n".join(["| kind | what | rules that ask for it |", "|---|---|---|", *rows])


def broken_links(built: Mapping[str, str]) -> Iterator[str]:
    """Links from one page to another that is not there, one message each."""
    for path, text in built.items():
        for target in _LINK.findall(text):
            goal = (Path("/") / path).parent.joinpath(target)
            if str(goal.resolve().relative_to("/")) not in built:
                yield f"{path}: the link to {target} leads nowhere"


def main(argv: list[str]) -> int:
    """Writes all pages."""
    folder = Path(argv[0]) if argv else HERE.parent / "build" / "docs"
    built = pages()
    for path, text in built.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    problems = list(broken_links(built))
    print(*problems, sep="\n", file=sys.stderr, end="\n" if problems else "")
    print(f"{len(built)} pages in {folder}")
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
