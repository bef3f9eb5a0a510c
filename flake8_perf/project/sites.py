"""The places of a file where effects happen, straight or through its functions."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterable
from dataclasses import dataclass

from flake8_perf.facts.functions import CodeFunction, Effect
from flake8_perf.facts.types import Function, Instance
from flake8_perf.finding import Step
from flake8_perf.project.calls import CallEffects, Happening
from flake8_perf.project.interest import Interest
from flake8_perf.project.reach import FileSummaries
from flake8_perf.semantics.definitions import SourceClass, SourceFunction
from flake8_perf.semantics.inference import Inference

_NO_EFFECT = Effect("")
_ITERATIONS = (ast.For, ast.AsyncFor, ast.comprehension)


@dataclass(frozen=True)
class Site:
    """A place where an effect happens. `steps` are the calls on the way, the last one being the effect itself."""

    node: ast.expr
    happening: Happening
    steps: tuple[Step, ...] = ()
    home: str = ""
    """The file that the place is in, as steps name files."""

    @property
    def name(self) -> str:
        """What does it, as a user would say: ``requests.get``."""
        return self.happening.name

    @property
    def is_indirect(self) -> bool:
        """Whether the effect is reached through functions of the project."""
        return bool(self.steps)

    @property
    def is_far(self) -> bool:
        """Whether the way leads through another file."""
        return any(step.path != self.home for step in self.steps)

    def refusal(self) -> str:
        """The error that the call raises where an event loop runs, instead of blocking it; empty for most."""
        owner = getattr(self.happening.target.info, "owner", None) if self.happening.target is not None else None
        effects = getattr(owner, "effects", ()) if not isinstance(owner, SourceClass) else ()
        return next((effect.text("error") for effect in effects if effect.word == "refuses_loop"), "")

    def chain(self) -> str:
        """The way to the effect: ``fetch → _load → requests.get (line 12)``; a long one keeps its first and last step."""
        names = [step.words for step in self.steps]
        if len(names) > 3:
            names = [names[0], "…", names[-1]]
        return " → ".join(names) + (f" ({self.where()})" if self.steps else "")

    def where(self) -> str:
        """Where the effect is: the line, with its file where that is another one."""
        last = self.steps[-1]
        return f"line {last.line}" if last.path == self.home else f"{last.path}:{last.line}"


class Sites:
    """Effects at places of one file."""

    def __init__(self, inference: Inference, effects: CallEffects, summaries: FileSummaries) -> None:
        self._ = inference
        self._effects = effects
        self.summaries = summaries
        self._happenings: dict[ast.AST, list[Site]] = {}

    @functools.cached_property
    def interest(self) -> Interest:
        """Which names of the file an effect can hide behind."""
        return Interest(self._)

    def at(self, node: ast.expr) -> list[Site]:
        """What happens at a call, an iteration or a property."""
        if node not in self._happenings:
            found = list(self._sites_at(node))
            if any(site.happening.word == "blocks" for site in found):
                found = self._that_hold_the_loop(node, found)
            self._happenings[node] = found
        return self._happenings[node]

    def _that_hold_the_loop(self, node: ast.expr, found: list[Site]) -> list[Site]:
        """The sites without the blocking that is none: it is awaited, or reached where no loop runs or once only."""
        parent = self._.structure.parents.get(node)
        entered = isinstance(parent, ast.withitem) and isinstance(self._.structure.parents[parent], ast.AsyncWith)
        if isinstance(parent, ast.Await) or self._effects.waiting.keeps_nobody(node):
            return [site for site in found if site.happening.word != "blocks"]
        return [site for site in found if not (entered and site.happening.word == "blocks" and not site.is_indirect)]

    def _sites_at(self, node: ast.expr) -> Iterable[Site]:
        if not isinstance(node, ast.Call):
            yield from (Site(node, happening) for happening in self._at_value(node))
            for function in self._getters(node):
                yield from self._through(node, function)
            return
        happenings = list(self._effects.at_call(node))
        if happenings and self._effects.may_be_harmless(node):
            happenings = [h for h in happenings if h.word != "blocks"]
        already = {(h.word, h.kind) for h in happenings}
        happenings += [h for h in self._at_value(node) if (h.word, h.kind) not in already]
        yield from (Site(node, happening) for happening in happenings)
        for function in self._effects.reached_functions(node):
            for meant in (function, *self.summaries.implementations(function)):
                yield from self._through(node, meant)
            yield from self._through_parameters(node, function)
        for given, value in self._effects.functions_given(node):
            yield from self._of_given(node, given, value)

    def _at_value(self, node: ast.expr) -> Iterable[Happening]:
        """What reading a property does, or iterating a value."""
        parent = self._.structure.parents.get(node)
        is_async = isinstance(parent, ast.AsyncFor) or (isinstance(parent, ast.comprehension) and bool(parent.is_async))
        if isinstance(parent, _ITERATIONS) and node is parent.iter:
            yield from self._effects.at_iteration(node, "__aiter__" if is_async else "__iter__")
        if isinstance(node, ast.Attribute):
            yield from self._effects.at_property(node)

    def _getters(self, node: ast.expr) -> list[CodeFunction]:
        if not isinstance(node, ast.Attribute):
            return []
        found = [
            self._effects.property_function(a, node.attr) for a in self._.type_of(node.value).atoms if isinstance(a, Instance)
        ]
        return [function for function in found if isinstance(function, CodeFunction)]

    def _through(self, node: ast.expr, function: CodeFunction) -> Iterable[Site]:
        for reached in self.summaries.effects_of_call(node, function):
            if reached.word == "blocks" and (function.is_async or self.summaries.is_once(function)):
                continue
            first = Step(self._path(function), function.line, function.qualname)
            what = (reached.word, reached.kind, reached.name, _NO_EFFECT, None, reached.likely, reached.what, reached.sometimes)
            happening = Happening(*what)
            yield Site(node, happening, (first, *reached.steps), self.summaries.shown)

    def _through_parameters(self, node: ast.Call, function: CodeFunction) -> Iterable[Site]:
        """A helper that calls what it is given runs it here."""
        summary = self.summaries.summary(function)
        for target in self._.calling.targets(node)[0]:
            if target.info is function and summary is not None:
                for name in summary.called_params:
                    argument = target.info.argument(name, node, bound=target.takes_receiver, given=target.given)
                    if argument.node is not None:
                        for atom in self._.type_of(argument.node).atoms:
                            if isinstance(atom, Function):
                                yield from self._of_given(node, argument.node, atom, via=function)

    def _of_given(self, node: ast.Call, given: ast.expr, value: Function, via: CodeFunction | None = None) -> Iterable[Site]:
        """What a function brings about that is handed to a call which runs it."""
        if isinstance(value.info, CodeFunction):
            if not value.info.is_async:
                yield from self._through(node, value.info)
            return
        steps = (Step(self._path(via), via.line, via.qualname),) if via else ()
        for effect in value.info.effects():
            if effect.word in ("blocks", "reads", "writes"):
                last = Step(self.summaries.shown, given.lineno, value.info.qualname)
                happening = Happening(effect.word, effect.text("kind"), value.info.qualname, effect, what=effect.text("what"))
                yield Site(node, happening, (*steps, last), self.summaries.shown)

    def _path(self, function: CodeFunction) -> str:
        """The file of a function, as steps name files."""
        return self.summaries.shown if isinstance(function, SourceFunction) else function.path
