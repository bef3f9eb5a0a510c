"""What our stubs say of other packages, asked without a file under check."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator

from flake8_perf.facts.functions import FunctionInfo
from flake8_perf.facts.types import ClassObject, Function, Instance, Type, Unknown
from flake8_perf.learning.values import Known, Values
from flake8_perf.models.loader import Models
from flake8_perf.models.stub import StubClass, StubFile
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.source import Source
from flake8_perf.semantics.structure import Structure


class OtherModels(Models):
    """Every stub but those of the packages that are being learned: these are read as if nobody had described them."""

    def __init__(self, learned: Collection[str]) -> None:
        self._learned = frozenset(learned)
        super().__init__()

    def file(self, dotted: str) -> StubFile | None:
        return None if dotted.partition(".")[0] in self._learned else super().file(dotted)

    def file_for(self, dotted: str) -> StubFile | None:
        return None if dotted.partition(".")[0] in self._learned else super().file_for(dotted)

    def find(self, dotted: str) -> Type | None:
        return None if dotted.partition(".")[0] in self._learned else super().find(dotted)


class Stubs:
    """Attributes, results and effects of what the stubs know."""

    def __init__(self, models: OtherModels) -> None:
        self.models = models
        nothing = Source("", "", ast.parse(""))
        self._inference = Inference(nothing, Structure(nothing.tree, frozenset()), models)

    def find(self, dotted: str) -> Values:
        """What a dotted name is; nothing where no stub speaks of it."""
        return _values(self.models.find(dotted))

    def attribute(self, value: Known, name: str) -> Values:
        """What reading an attribute gives."""
        return _values(self._inference.attribute(value.type, name))

    def result(self, value: Known) -> Values:
        """What calling gives; of a coroutine function, what awaiting the call gives."""
        return _values(self._inference.awaitless(self._inference.calling.result(value.type, None)))

    def items(self, value: Known) -> Values:
        """What iterating gives."""
        plain = _values(self._inference.iterate(value.type))
        return plain or _values(self._inference.iterate(value.type, is_async=True))

    def entered(self, value: Known) -> Values:
        """What `with` binds."""
        plain = _values(self._inference.entered(value.type, is_async=False))
        return plain or _values(self._inference.entered(value.type, is_async=True))

    def instance(self, value: Known) -> Values:
        """The object that an annotation with this class means."""
        return tuple(
            Known(Type((Instance(a.info.name, a.args, a.info),))) for a in value.type.atoms if isinstance(a, ClassObject)
        )

    def runs(self, value: Known) -> Iterator[FunctionInfo]:
        """The functions that calling runs: of a class its ``__init__``, of an object its ``__call__``."""
        for atom in value.type.atoms:
            if isinstance(atom, Function):
                yield atom.info
            elif isinstance(atom, (ClassObject, Instance)):
                yield from self.methods(Known(Type((atom,))), "__init__" if isinstance(atom, ClassObject) else "__call__")

    def loud_method(self, value: Known) -> Values:
        """The first method of an object that blocks or waits."""
        for atom in value.type.atoms:
            if isinstance(atom, Instance) and isinstance(atom.info, StubClass):
                for name in (n.name for n in atom.info.node.body if isinstance(n, ast.FunctionDef)):
                    if any(e.word in ("blocks", "waits") for info in self.methods(value, name) for e in info.effects()):
                        return self.attribute(value, name)
        return ()

    def methods(self, value: Known, *names: str) -> Iterator[FunctionInfo]:
        """The methods (or properties) of these names."""
        for atom in value.type.atoms:
            for name in names if isinstance(atom, (ClassObject, Instance)) and atom.info is not None else ():
                member, _given, _complete = atom.info.member(name, atom.args)  # type: ignore[union-attr]
                if member is not None and member.function is not None:
                    yield member.function


def _values(value: Type | None) -> Values:
    """A type as a value; nothing where it is unknown."""
    atoms = tuple(a for a in value.without_none().atoms if not isinstance(a, Unknown)) if value is not None else ()
    return (Known(Type(atoms)),) if atoms else ()
