"""Annotations to types, in stubs and in the file under check alike."""

from __future__ import annotations

import ast
from collections.abc import Callable

from flake8_perf.facts.types import (
    CALLABLE,
    NEVER,
    NONE,
    UNKNOWN,
    Atom,
    ClassObject,
    Deferred,
    Instance,
    ModuleObject,
    Type,
    Unknown,
    Variable,
    union,
)

Lookup = Callable[[ast.expr], Type]
"""What a name or attribute in an annotation stands for: a class object, a type variable, a special form of typing."""

_TRANSPARENT = frozenset({"Annotated", "Final", "ClassVar", "Required", "NotRequired", "ReadOnly", "InitVar"})


def evaluate(node: ast.expr, lookup: Lookup) -> Type:
    """The type of a value so annotated. Whatever can't be read is unknown; nothing raises."""
    if isinstance(node, ast.Constant):
        return _constant(node, lookup)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return union((evaluate(node.left, lookup), evaluate(node.right, lookup)))
    if isinstance(node, ast.Subscript):
        return _subscript(node, lookup)
    if isinstance(node, (ast.Name, ast.Attribute)):
        return instance_of(lookup(node))
    return UNKNOWN


def _constant(node: ast.Constant, lookup: Lookup) -> Type:
    if node.value is None:
        return NONE
    if isinstance(node.value, str):
        try:
            return evaluate(ast.parse(node.value.strip(), mode="eval").body, lookup)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return UNKNOWN  # a string that is no annotation says nothing
    return UNKNOWN


def special_form(value: Type) -> str:
    """The name of a special form of `typing` (``Optional``), or an empty string."""
    for atom in value.atoms:
        if isinstance(atom, ModuleObject) and atom.name.startswith("typing."):
            return atom.name.rpartition(".")[2]
    return ""


def instance_of(value: Type) -> Type:
    """The type of a value annotated with what `value` is: of a class an instance."""
    return union(_value(atom) for atom in value.atoms) if value.atoms else UNKNOWN


def _value(atom: Atom) -> Type:
    """The type of a value annotated with a class, a type variable or a special form."""
    if isinstance(atom, ClassObject):
        return Type((Instance(atom.info.name, atom.args, atom.info),))
    if isinstance(atom, Variable):
        return Type((atom,))
    if isinstance(atom, Deferred):
        return atom.then("!value")
    form = special_form(Type((atom,)))
    if form == "Self":
        return Type((Variable("Self"),))
    if form in ("Never", "NoReturn"):
        return NEVER
    if isinstance(atom, Instance) and atom.name == "builtins.None":
        return NONE
    return UNKNOWN


def _subscript(node: ast.Subscript, lookup: Lookup) -> Type:
    base = lookup(node.value) if isinstance(node.value, (ast.Name, ast.Attribute)) else UNKNOWN
    parts = list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]
    form = special_form(base)
    if form in _TRANSPARENT and parts:
        return evaluate(parts[0], lookup)
    if form == "Optional":
        return union((evaluate(parts[0], lookup), NONE))
    if form == "Union":
        return union(evaluate(part, lookup) for part in parts)
    if form == "Literal":
        return union(_literal(part, lookup) for part in parts)
    if form == "Callable":
        return Type((Instance(CALLABLE, (evaluate(parts[-1], lookup),)),))
    if form == "Type":
        return class_of(evaluate(parts[0], lookup))
    atoms: list[Type] = []
    for atom in base.atoms:
        if isinstance(atom, ClassObject):
            if atom.info.name == "builtins.type":
                atoms.append(class_of(evaluate(parts[0], lookup)))
                continue
            args = tuple(evaluate(part, lookup) for part in parts if not _is_ellipsis(part))
            atoms.append(Type((Instance(atom.info.name, args, atom.info),)))
        else:
            atoms.append(_value(atom) if isinstance(atom, Deferred) else UNKNOWN)
    return union(atoms) if atoms else UNKNOWN


def _is_ellipsis(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is ...


def _literal(node: ast.expr, lookup: Lookup) -> Type:
    if isinstance(node, ast.Constant) and node.value is None:
        return NONE
    if isinstance(node, ast.Constant):
        return union(_value(atom) for atom in lookup(ast.Name(type(node.value).__name__, ast.Load())).atoms)
    return UNKNOWN


def class_of(value: Type) -> Type:
    """`type[X]` from the type of an X."""
    parts: list[Atom] = []
    for atom in value.atoms:
        if isinstance(atom, Instance) and atom.info is not None:
            parts.append(ClassObject(atom.info, atom.args))
        elif isinstance(atom, Deferred) and atom.path.endswith("!value"):
            parts.append(Deferred("", atom.path.removesuffix("!value")))
        else:
            parts.append(Instance("builtins.type", (Type((atom,)),)) if isinstance(atom, Variable) else Unknown())
    return Type(tuple(parts)) if parts else UNKNOWN
