"""Calls: which functions they reach, which overload fits, and what they give."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flake8_perf.facts.annotations import instance_of
from flake8_perf.facts.classes import ClassInfo, receiver_variables
from flake8_perf.facts.functions import CodeFunction, Effect, FunctionInfo, Parameter
from flake8_perf.facts.types import (
    CALLABLE,
    NONE,
    UNKNOWN,
    ClassObject,
    Deferred,
    Function,
    Instance,
    Type,
    Unknown,
    Variable,
    guessed,
    substitute,
    union,
)
from flake8_perf.models.stub import StubFunction
from flake8_perf.semantics.guessing import Guessing

if TYPE_CHECKING:
    from flake8_perf.semantics.inference import Inference


@dataclass(frozen=True)
class Target:
    """One function that a call can reach. `made` is the class whose constructor it is."""

    info: FunctionInfo
    bound: Type | None = None
    given: tuple[int, tuple[str, ...]] = (0, ())
    overload: int = -1
    made: ClassInfo | None = None
    likely: bool = False

    @property
    def effects(self) -> tuple[Effect, ...]:
        """The words of the function, of the overload that fits where that is known."""
        if isinstance(self.info, StubFunction):
            return self.info.effects(overload=self.overload)
        return self.info.effects()

    @property
    def takes_receiver(self) -> bool:
        """Whether the first parameter is filled already."""
        return self.bound is not None or self.made is not None


class Calling:
    """Call resolution for one file."""

    def __init__(self, inference: Inference) -> None:
        self._ = inference
        self._guessing = Guessing(inference)
        self._targets: dict[ast.Call, tuple[list[Target], bool]] = {}

    def result_of(self, call: ast.Call) -> Type:
        """What a call gives."""
        callee = self.callee(call)
        special = self._special(callee, call)
        return special if special is not None else self.result(callee, call)

    def callee(self, call: ast.Call) -> Type:
        """What a call calls; where that is unknown, what two witnesses say."""
        found = self._.type_of(call.func)
        # What other files will tell is no reason to guess.
        if found.atoms and (not isinstance(found.atoms[0], Unknown) or isinstance(found.atoms[0], Deferred)):
            return found
        return self._guessing.callee(call) or found

    def guessed_callee(self, call: ast.Call) -> Type:
        """What two witnesses say that a call calls, whatever else is known of it."""
        return self._guessing.callee(call) or UNKNOWN

    def result(self, callee: Type, call: ast.Call | None) -> Type:
        """What calling a value gives; without `call`, as if called with arguments that fit."""
        return union(self._result(atom, call) for atom in callee.atoms) if callee.atoms else UNKNOWN

    def _result(self, atom: object, call: ast.Call | None) -> Type:
        if isinstance(atom, ClassObject):
            return Type((Instance(atom.info.name, atom.args or self._class_arguments(atom.info, call), atom.info),))
        if isinstance(atom, Function):
            return self._returned(atom, call)
        if isinstance(atom, Deferred):
            return atom.then("()")
        if isinstance(atom, Instance) and atom.info is not None:
            member, _given, _complete = atom.info.member("__call__", atom.args)
            if member is not None and member.function is not None:
                return self._returned(Function(member.function, Type((atom,))), call)
        return UNKNOWN

    def _returned(self, function: Function, call: ast.Call | None) -> Type:
        info = function.info
        if isinstance(info, CodeFunction):
            value = substitute(info.returns(), {}, function.bound)
            return UNKNOWN if info.offloaded else self._wrapped(info, value)
        if not isinstance(info, StubFunction):
            return UNKNOWN
        given = receiver_variables(function.bound, info.owner)
        parts = []
        for overload in self._overloads(info, call, function) if call is not None else [0]:
            variables = dict(given)
            if call is not None:
                self._unify_call(info, overload, call, function, variables)
            parts.append(substitute(info.returns(overload), variables, function.bound))
        value = guessed(union(parts)) if function.bound and any(a.likely for a in function.bound.instances) else union(parts)
        return self._wrapped(info, value)

    def _wrapped(self, info: FunctionInfo, value: Type) -> Type:
        """An ``async def`` gives a coroutine; an async generator or context manager gives itself."""
        if info.is_async and not (isinstance(info, CodeFunction) and (info.is_generator or info.is_context)):
            return self._.instance("typing.Coroutine", UNKNOWN, UNKNOWN, value)
        return value

    def _special(self, callee: Type, call: ast.Call) -> Type | None:
        """Calls that no signature can describe: ``super()``, ``type(x)``, ``partial(f, …)``."""
        for atom in callee.atoms:
            if isinstance(atom, ClassObject):
                if atom.info.name == "builtins.super":
                    return self._super(call)
                if atom.info.name == "builtins.type" and len(call.args) == 1:
                    values = self._.type_of(call.args[0]).atoms
                    return Type(
                        tuple(ClassObject(v.info, v.args) if isinstance(v, Instance) and v.info else Unknown() for v in values)
                    )
                if atom.info.name == "functools.partial" and call.args:
                    return self._partial(call)
        return None

    def _super(self, call: ast.Call) -> Type:
        for node in self._.structure.ancestors(call):
            if isinstance(node, ast.ClassDef):
                bases = self._.definitions.class_info(node).bases()
                atoms = [atom for base in bases for atom in base.atoms]
                known = all(isinstance(atom, (ClassObject, Deferred)) for atom in atoms)
                return instance_of(Type(tuple(atoms))) if known and len(atoms) == len(bases) else UNKNOWN
        return UNKNOWN

    def _partial(self, call: ast.Call) -> Type:
        """The function, with the arguments that are fixed already."""
        if any(isinstance(arg, ast.Starred) for arg in call.args) or any(k.arg is None for k in call.keywords):
            return UNKNOWN
        names = tuple(k.arg for k in call.keywords if k.arg)
        parts = []
        for target in self._targets_of(self._.type_of(call.args[0])):
            before = target.given
            if target.made is None:
                given = (before[0] + len(call.args) - 1, (*before[1], *names))
                parts.append(Type((Function(target.info, target.bound, given),)))
        return union(parts) if parts else UNKNOWN

    # Which functions a call reaches

    def targets(self, call: ast.Call) -> tuple[list[Target], bool]:
        """The functions that a call can reach, and whether these are all."""
        answer = self._targets.get(call)
        if answer is None:
            callee = self.callee(call).without_none()
            found = self._targets_of(callee)
            exact = [self._fitted(target, call) for target in found]
            answer = self._targets[call] = (exact, len(found) == len(callee.atoms) > 0)
        return answer

    def _fitted(self, target: Target, call: ast.Call) -> Target:
        if isinstance(target.info, StubFunction) and len(target.info.nodes) > 1:
            which = self._overloads(target.info, call, Function(target.info, target.bound, target.given))
            return Target(target.info, target.bound, target.given, which[-1], target.made, target.likely)
        return target

    def _targets_of(self, callee: Type) -> list[Target]:
        found = []
        for atom in callee.atoms:
            if isinstance(atom, Function):
                likely = any(isinstance(a, Instance) and a.likely for a in (atom.bound.atoms if atom.bound else ()))
                found.append(Target(atom.info, atom.bound, atom.given, likely=likely))
            elif isinstance(atom, (ClassObject, Instance)) and atom.info is not None:
                name = "__init__" if isinstance(atom, ClassObject) else "__call__"
                member, _given, _complete = atom.info.member(name, atom.args)
                if member is not None and member.function is not None:
                    made = atom.info if isinstance(atom, ClassObject) else None
                    found.append(Target(member.function, None if made else Type((atom,)), made=made))
        return found

    # Overloads and type variables

    def _overloads(self, info: StubFunction, call: ast.Call | None, function: Function) -> list[int]:
        """The overloads that fit: the first that surely does, or all that may."""
        if len(info.nodes) == 1 or call is None:
            return [0]
        possible: list[int] = []
        for index, params in enumerate(info.overloads()):
            fit = self._fits(info, params, call, function)
            if fit == "surely":
                return [*possible, index] if possible else [index]
            if fit == "maybe":
                possible.append(index)
        return possible or [len(info.nodes) - 1]

    def _fits(self, info: StubFunction, params: tuple[Parameter, ...], call: ast.Call, function: Function) -> str:
        pairs, complete = self._pairs(params, call, function)
        if pairs is None:
            return "no"
        answer = "surely" if complete else "maybe"
        for param, node in pairs:
            if param.annotation is None:
                continue
            literals = _literals(param.annotation)
            if literals and isinstance(node, ast.Constant):
                if node.value not in literals:
                    return "no"
                continue
            answer = "maybe" if literals else answer
            fit = accepts(info.parameter_type(param), self._.type_of(node), node)
            if fit == "no":
                return "no"
            answer = "maybe" if fit == "maybe" else answer
        return answer

    def _pairs(
        self, params: tuple[Parameter, ...], call: ast.Call, function: Function
    ) -> tuple[list[tuple[Parameter, ast.expr]] | None, bool]:
        """Parameters with the arguments they receive; None where the call does not fit; and whether all is told."""
        skip = (1 if function.bound is not None or function.info.name == "__init__" else 0) + function.given[0]
        plain = [p for p in params if p.kind in ("positional", "either")][skip:]
        by_name = {p.name: p for p in params if p.kind in ("either", "keyword")}
        rest = any(p.kind == "rest" for p in params)
        spread = any(isinstance(a, ast.Starred) for a in call.args) or any(k.arg is None for k in call.keywords)
        pairs: list[tuple[Parameter, ast.expr]] = []
        if spread:
            return pairs, False
        if len(call.args) > len(plain) and not rest:
            return None, True
        pairs += zip(plain, call.args)
        pairs += [(p, arg) for p in params if p.kind == "rest" for arg in call.args[len(plain) :]]
        for keyword in call.keywords:
            if keyword.arg in by_name:
                pairs.append((by_name[keyword.arg], keyword.value))
            elif not any(p.kind == "keywords" for p in params):
                return None, True
        filled = {p.name for p, _ in pairs} | set(function.given[1])
        required = [*plain, *(p for p in params if p.kind == "keyword")]
        if any(p.default is None and p.name not in filled for p in required):
            return None, True
        return pairs, True

    def _unify_call(
        self, info: StubFunction, overload: int, call: ast.Call, function: Function, variables: dict[str, Type]
    ) -> None:
        pairs, _complete = self._pairs(info.overloads()[overload], call, function)
        for param, node in pairs or ():
            if param.annotation is not None:
                unify(info.parameter_type(param), self._.type_of(node), variables, self._called)

    def _called(self, atom: object) -> Type:
        """What a function or class gives that is handed over as a value."""
        return self._.awaitless(self._result(atom, None))

    def _class_arguments(self, info: ClassInfo, call: ast.Call | None) -> tuple[Type, ...]:
        """The type arguments of a generic class as its constructor's arguments tell them: ``list(names)``."""
        names = info.variables()
        if not names or call is None:
            return ()
        member, _given, _complete = info.member("__init__")
        variables: dict[str, Type] = {}
        if member is not None and isinstance(member.function, StubFunction):
            function = Function(member.function)
            for overload in self._overloads(member.function, call, function)[:1]:
                self._unify_call(member.function, overload, call, function, variables)
                receiver = member.function.overloads()[overload][0]
                if receiver.annotation is not None:  # `def __init__(self: dict[str, V], **kwargs: V)`
                    declared = substitute(member.function.parameter_type(receiver), variables)
                    return next((a.args for a in declared.instances), ())
        return tuple(variables.get(name, UNKNOWN) for name in names)


def accepts(wanted: Type, value: Type, node: ast.expr) -> str:
    """Whether a value fits a declared type: ``surely``, ``maybe`` or ``no``."""
    if any(isinstance(a, (Variable, Unknown)) for a in wanted.atoms):
        return "surely"
    if not value.known:
        return "maybe"
    names = tuple(a.name for a in wanted.atoms if isinstance(a, Instance))
    if CALLABLE in names and all(isinstance(a, (Function, ClassObject)) for a in value.atoms):
        return "surely"
    fits = []
    for atom in value.atoms:
        if isinstance(atom, Instance):
            fits.append(atom.name in names or (atom.info is not None and atom.info.is_a(*names)))
        else:
            classes = [
                a for a in wanted.atoms if isinstance(a, ClassObject) or (isinstance(a, Instance) and a.name == "builtins.type")
            ]
            fits.append(bool(classes) if isinstance(atom, ClassObject) else False)
    if all(fits):
        return "surely"
    return "maybe" if any(fits) else "no"


def _literals(annotation: ast.expr) -> list[object]:
    """The values of a ``Literal[…]`` annotation; none for any other."""
    if isinstance(annotation, ast.Subscript) and isinstance(annotation.value, ast.Name) and annotation.value.id == "Literal":
        parts = annotation.slice.elts if isinstance(annotation.slice, ast.Tuple) else [annotation.slice]
        return [part.value for part in parts if isinstance(part, ast.Constant)]
    return []


def unify(declared: Type, value: Type, variables: dict[str, Type], called: Callable[[object], Type]) -> None:
    """Learns type variables from an argument: ``Iterable[T]`` met by a ``list[int]`` gives T = int."""
    for wanted in declared.atoms:
        if isinstance(wanted, Variable):
            known = value.without_none()
            others = [a for a in declared.atoms if not isinstance(a, Variable)]
            if wanted.name not in variables and not (
                others and accepts(Type(tuple(others)), known, ast.Constant(None)) == "surely"
            ):
                variables[wanted.name] = known if known.atoms else NONE
        elif isinstance(wanted, Instance) and wanted.args:
            for atom in value.atoms:
                if wanted.name == "builtins.type" and isinstance(atom, ClassObject):
                    unify(wanted.args[0], Type((Instance(atom.info.name, atom.args, atom.info),)), variables, called)
                elif wanted.name == CALLABLE and isinstance(atom, (Function, ClassObject)):
                    unify(wanted.args[0], called(atom), variables, called)
                elif isinstance(atom, Instance) and atom.info is not None:
                    for info, args in atom.info.ancestors(atom.args)[0]:
                        if info.name == wanted.name:
                            for inner, given in zip(wanted.args, _spread(info, args)):
                                unify(inner, given, variables, called)


def _spread(info: ClassInfo, args: tuple[Type, ...]) -> tuple[Type, ...]:
    """A tuple's items are one element type to what iterates it."""
    return (union(args),) if info.name == "builtins.tuple" and len(args) > 1 else args
