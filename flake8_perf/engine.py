"""Runs the rules over one file after another: index, subscription, guard, clock, precedence."""

from __future__ import annotations

import ast
import functools
import gc
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding, Span
from flake8_perf.precedence import one_per_place
from flake8_perf.profiles import Others, is_answered
from flake8_perf.project.outlines import WANTED
from flake8_perf.project.world import World
from flake8_perf.rule import Rule, discover
from flake8_perf.semantics.bindings import position
from flake8_perf.semantics.plain import PlainForms
from flake8_perf.semantics.source import Source
from flake8_perf.semantics.structure import Structure
from flake8_perf.settings import Settings

MOST_SECONDS = 2.0
"""The time that one rule may take in one file, if the file took as much processor time. No file that people write does."""

FAILED = "PRF000"
"""The code under which the engine reports that a rule crashed or was stopped."""

_INVENTORS = frozenset({"faker", "factory", "mimesis", "model_bakery", "mixer"})
_ALWAYS_WANTED = (*WANTED, ast.AugAssign, ast.Delete)
_ITERATIONS = (ast.For, ast.AsyncFor, ast.comprehension)


@dataclass(frozen=True)
class Check:
    """One check of one rule."""

    rule: Rule
    run: Callable[[Any, Context], Iterable[Finding]]


class _File:
    """One file under check: its findings so far, and the rules that were stopped in it."""

    def __init__(self, source: Source, context: Context) -> None:
        self.source, self.context = source, context
        self.findings: list[Finding] = []
        self.stopped: set[str] = set()
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self._started = time.process_time()

    def processor_seconds(self) -> float:
        """The processor time that the file has taken so far."""
        return time.process_time() - self._started

    @functools.cached_property
    def plain_forms(self) -> PlainForms:
        """The file's plain forms; only findings ask for them."""
        return PlainForms(self.context._structure)


class Engine:
    """All rules that the settings ask for. One engine serves any number of files; nothing of a file is kept.

    `times` holds the seconds spent per rule code, and under ``index``; `complaints` what was wrong with the
    options and stubs.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        known = discover()
        self.rules = [rule() for rule in known if settings.shows(rule.code, opt_in=not rule.default_on)]
        self.world = World(settings)
        self.others = Others(settings.others)
        unknown = settings.unknown_codes(rule.code for rule in known)
        self.complaints = [*unknown, *settings.missing_roots(), *self.others.complaints, *self.world.models.complaints]
        self.times: dict[str, float] = {"index": 0.0, **{rule.code: 0.0 for rule in self.rules}}
        self._by_type: defaultdict[type[ast.AST], list[Check]] = defaultdict(list)
        self._by_callee: defaultdict[str, list[Check]] = defaultdict(list)
        self._by_effect: defaultdict[tuple[str, str], list[tuple[tuple[str, ...], Check]]] = defaultdict(list)
        for rule in self.rules:
            self._subscribe(rule)
        self._wanted = frozenset(
            (*self._by_type, *_ALWAYS_WANTED, *((*_ITERATIONS, ast.Await, ast.Attribute) if self._by_effect else ()))
        )

    def _subscribe(self, rule: Rule) -> None:
        for subscription, name in type(rule).checks():
            check = Check(rule, getattr(rule, name))
            for node_type in subscription.node_types:
                self._by_type[node_type].append(check)
            for callee in subscription.callees:
                self._by_callee[callee].append(check)
            if subscription.effect:
                self._by_effect[subscription.where, subscription.effect].append((subscription.kinds, check))

    def context(self, source: Source) -> Context:
        """The index of a file, and the questions about it."""
        return Context(source, Structure(source.tree, self._wanted), self.world)

    def check(self, source: Source) -> list[Finding]:
        """The findings of one file in order of place, precedence applied; those of an earlier run where nothing has changed."""
        known = self.known(source.path, source.text)
        if known is not None:
            return known
        # What is made for a file is freed with it by reference counts; collecting meanwhile only costs, ever more per line.
        collecting = gc.isenabled()
        gc.disable()
        try:
            found = self._check(source)
        finally:
            if collecting:
                gc.enable()
        if not any(finding.code == FAILED for finding in found):
            self.world.keep(source, found)
        return found

    def known(self, path: str, text: str) -> list[Finding] | None:
        """The findings of a file with that text from an earlier run; None where they are not known, or may be others now."""
        return None if self.settings.timing else self.world.known(path, text)

    def _check(self, source: Source) -> list[Finding]:
        started = time.process_time()
        file = _File(source, self.context(source))
        self.times["index"] += time.process_time() - started
        quiet = self.settings.quiet_at(source.path)
        for node, check in self._work(file):
            if check.rule.code not in file.stopped and not (quiet and check.rule.quiet_in_tests):
                self._run(check, node, file)
        self._effects(file, quiet)
        minor = bool(file.findings) and (self.settings.minor_at(source.path) or _makes_data_up(file.context))
        by_hand = [] if minor or not file.findings else _main_blocks(source.tree)

        def is_weak(finding: Finding) -> bool:
            line = finding.span.line
            answered = line <= len(source.lines) and is_answered(finding.code, source.lines[line - 1])
            return minor or answered or any(line in block for block in by_hand)

        file.findings = [replace(f, opt_in=True) if f.code != FAILED and is_weak(f) else f for f in file.findings]
        shown = one_per_place(f for f in file.findings if self.settings.shows(f.code, opt_in=f.opt_in))
        return [finding for finding in shown if not self.others.report(finding)]

    def _work(self, file: _File) -> Iterator[tuple[ast.AST, Check]]:
        structure = file.context._structure
        for node_type, checks in self._by_type.items():
            # In the order of the text, so that what a place depends on is mostly known by then.
            for node in sorted(structure.nodes[node_type], key=position):
                for check in checks:
                    yield node, check
        renamed = _renamed(structure) if self._by_callee else {}
        for callee, checks in self._by_callee.items():
            for name in (callee, *renamed.get(callee, ())):
                for call in structure.calls.get(name, ()):
                    for check in checks:
                        yield call, check

    def _run(self, check: Check, node: Any, file: _File) -> None:
        """One check of one node, guarded and timed."""
        code = check.rule.code
        started = time.perf_counter()
        try:
            found = check.run(node, file.context)
            file.findings += (_formed(finding, node, file) for finding in found) if self.others else found
        except Exception as error:  # a rule that crashes costs one finding, never the run
            self._stop(check.rule, node, f"failed: {type(error).__name__}: {error}", file)
        spent = time.perf_counter() - started
        self.times[code] += spent
        file.seconds[code] += spent
        # Asking for processor time is dear; it is asked only where the time on the wall is up.
        if file.seconds[code] > MOST_SECONDS and code not in file.stopped and file.processor_seconds() > MOST_SECONDS:
            self._stop(check.rule, node, f"was stopped: it took more than {MOST_SECONDS:g} s in this file", file)

    def _stop(self, rule: Rule, node: Any, why: str, file: _File) -> None:
        file.stopped.add(rule.code)
        place = node.node if isinstance(node, Site) else node
        span = Span.of(place)
        words = " ".join(f"rule {rule.code} ({rule.name()}) {why}".split())
        file.findings.append(Finding(span, FAILED, words[:200], (), "P3"))

    def _effects(self, file: _File, quiet: bool) -> None:
        """Wakes the rules that asked for effects, at the places where these happen."""
        wanted = {key: [c for c in checks if not (quiet and c[1].rule.quiet_in_tests)] for key, checks in self._by_effect.items()}
        if not any(wanted.values()):
            return
        started = time.process_time()
        places = {where for (where, _word), checks in wanted.items() if checks}
        for where, site in self._guarded_sites(places, file):
            for kinds, check in wanted.get((where, site.happening.word), ()):
                if (not kinds or site.happening.kind in kinds) and check.rule.code not in file.stopped:
                    self._run(check, site, file)
        self.times["effects"] = self.times.get("effects", 0.0) + time.process_time() - started

    def _guarded_sites(self, places: set[str], file: _File) -> Iterator[tuple[str, Site]]:
        try:
            yield from self._sites(places, file.context)
        except Exception as error:  # what the semantics can't digest costs the effects of this file, never the run
            words = f"the search for effects failed: {type(error).__name__}: {error}"
            file.findings.append(Finding(Span(1, 0, 1, 0), FAILED, " ".join(words.split())[:200], (), "P3"))

    def _sites(self, places: set[str], context: Context) -> Iterator[tuple[str, Site]]:
        for node in self._candidates(context):
            on_loop = "coroutine" in places and context.on_loop(node) is not None
            in_loop = "loop" in places and bool(context.loops_around(node))
            anywhere = "anywhere" in places and (context.interest.matters_anywhere(node) or context.far_calls.get(node, False))
            if not (on_loop or in_loop or anywhere):
                continue
            for site in context.happenings(node):
                if on_loop:
                    yield "coroutine", site
                if in_loop:
                    yield "loop", site
                if "anywhere" in places and not site.is_indirect:
                    yield "anywhere", site

    def _candidates(self, context: Context) -> Iterator[ast.expr]:
        """The places where an effect can happen, in the order of the text: calls, iterations, properties."""
        found: list[ast.expr] = list(dict.fromkeys([*context.interest.sites(), *context.far_calls]))
        structure = context._structure
        if context.interest.lazy:
            iterables = [node.iter for node_type in _ITERATIONS for node in structure.nodes[node_type]]
            awaited = [node.value for node in structure.nodes[ast.Await] if isinstance(node.value, ast.Call)]
            found += [node for node in (*iterables, *awaited) if context.interest.may_be_lazy(node)]
        loud = context.interest.properties | context.loud_properties
        if loud:
            found += [node for node in structure.nodes[ast.Attribute] if node.attr in loud]
        yield from sorted(found, key=lambda n: (n.lineno, n.col_offset, n.end_lineno or 0, n.end_col_offset or 0))

    def timing_table(self) -> str:
        """The time that each rule took, in milliseconds, the dearest first."""
        rows = sorted(self.times.items(), key=lambda item: -item[1])
        return "\n".join(["rule        ms", *(f"{code:8}{seconds * 1000:9.1f}" for code, seconds in rows)])


def _formed(finding: Finding, node: Any, file: _File) -> Finding:
    """The finding with its plain form: of the call that woke its rule, where that very call is what the finding is about."""
    if isinstance(node, Site):
        if node.is_indirect:
            return finding
        node = node.node
    is_call = isinstance(node, ast.Call) and finding.span == Span.of(node)
    is_loop = isinstance(node, ast.While) and finding.span.line == node.lineno
    return replace(finding, plain=file.plain_forms.of(node)) if is_call or is_loop else finding


def _renamed(structure: Structure) -> dict[str, list[str]]:
    """What a file calls the names that it imports under another one: ``from asyncio import gather as together``."""
    found: dict[str, set[str]] = {}
    for statement in structure.imports:
        for alias in statement.names if isinstance(statement, ast.ImportFrom) else ():
            if alias.asname not in (None, alias.name):
                found.setdefault(alias.name, set()).add(alias.asname or "")
    return {name: sorted(given) for name, given in found.items()}


def _makes_data_up(context: Context) -> bool:
    """Whether a file imports what invents names and addresses: it fills a database for show."""
    imports = context._structure.imports
    names = [alias.name for s in imports if isinstance(s, ast.Import) for alias in s.names]
    names += [s.module or "" for s in imports if isinstance(s, ast.ImportFrom) and not s.level]
    return any(name.split(".")[0] in _INVENTORS for name in names)


def _main_blocks(tree: ast.Module) -> list[range]:
    """The lines under ``if __name__ == "__main__":``, where a module is run by hand."""
    found = []
    for node in tree.body:
        match node:
            case ast.If(test=ast.Compare(left=ast.Name(id="__name__"), ops=[ast.Eq()])):
                found.append(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    return found
