"""What names, attributes and calls of a package's text give: by its own definitions and annotations, and by our stubs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from astroid import nodes
from astroid.exceptions import AstroidError

from flake8_perf.learning.annotations import Annotations
from flake8_perf.learning.asking import Questions
from flake8_perf.learning.classes import Classes, is_overload
from flake8_perf.learning.expressions import Expressions
from flake8_perf.learning.known import Stubs
from flake8_perf.learning.library import Library
from flake8_perf.learning.values import Above, Box, Class, Func, Known, Made, Module, Value, Values, united


class Reader:
    """Values of expressions, each asked once. What can't be told has none."""

    def __init__(self, library: Library, stubs: Stubs) -> None:
        self.library, self.stubs = library, stubs
        self.classes = Classes(self)
        self._annotations = Annotations(self)
        self._expressions = Expressions(self)
        self._questions = Questions()
        self._classes_of: dict[str, list[nodes.ClassDef]] = {}

    def classes_of(self, folder: str) -> list[nodes.ClassDef]:
        """The classes of the modules right in a package that is not learned, or (``""``) of all learned modules."""
        if folder not in self._classes_of:
            modules = self.library.modules_in(folder) if folder else self.library.modules()
            self._classes_of[folder] = [cls for module in modules for cls in _classes_in(module)]
        return self._classes_of[folder]

    def value_of(self, node: nodes.NodeNG) -> Values:
        """What an expression may be."""
        return self._questions.once(node, lambda: self._expressions.read(node))

    def annotation(self, node: nodes.NodeNG | None, where: nodes.NodeNG) -> Values:
        """What a value with this annotation may be."""
        return self._annotations.values(node, where) if node is not None else ()

    # Names

    def member(self, module: str, name: str) -> Values:
        """What a module has under a name."""
        return self._questions.once((module, name), lambda: self._member(module, name))

    def _member(self, module: str, name: str) -> Values:
        if not self.library.is_learned(module) and self.stubs.models.file_for(module) is not None:
            return self.stubs.find(f"{module}.{name}")
        tree = self.library.module(module)
        defined = self.names_in(tree, name) if tree is not None else ()
        return defined or self.module(f"{module}.{name}")

    def names_in(self, scope: nodes.LocalsDictNodeNG, name: str) -> Values:
        """What a module or class body binds to a name; of several functions the last one, which is not an overload."""
        found = list(scope.locals.get(name, ()))
        functions = [n for n in found if isinstance(n, nodes.FunctionDef) and not is_overload(n)]
        if functions:
            found = [n for n in found if not isinstance(n, nodes.FunctionDef)] + functions[-1:]
        return united(self.definition(n, name) for n in found)

    def module(self, dotted: str) -> Values:
        """A module, as text where it is learned or no stub speaks of it."""
        if not self.library.is_learned(dotted):
            known = self.stubs.find(dotted)
            if known or self.stubs.models.file_for(dotted) is not None:
                return known
        return (Module(dotted),) if self.library.module(dotted) is not None else ()

    def definition(self, node: nodes.NodeNG, name: str) -> Values:
        """What a node that binds a name binds it to."""
        if isinstance(node, nodes.ClassDef):
            return (Class(node),)
        if isinstance(node, nodes.FunctionDef):
            return (Func(node),)
        if isinstance(node, nodes.Import):
            dotted = next(
                (
                    real if alias else real.partition(".")[0]
                    for real, alias in node.names
                    if (alias or real.partition(".")[0]) == name
                ),
                "",
            )
            return self.module(dotted) if dotted else ()
        if isinstance(node, nodes.ImportFrom):
            return self._imported(node, name)
        if isinstance(node, (nodes.AssignName, nodes.AssignAttr)):
            return self._assigned(node)
        return ()

    def _imported(self, node: nodes.ImportFrom, name: str) -> Values:
        module = absolute(node)
        real = next((real for real, alias in node.names if (alias or real) == name), name)
        return self.member(module, real) if module else ()

    def _assigned(self, node: nodes.NodeNG) -> Values:
        parent = node.parent
        if isinstance(parent, nodes.Arguments):
            return self.parameter(parent, node.name)
        if isinstance(parent, nodes.AnnAssign):
            return self.annotation(parent.annotation, parent) or (self.value_of(parent.value) if parent.value else ())
        if isinstance(parent, (nodes.Assign, nodes.NamedExpr)):
            return self.value_of(parent.value)
        if isinstance(parent, nodes.With):
            return united(self.entered(self.value_of(value)) for value, target in parent.items if target is node)
        if isinstance(parent, (nodes.For, nodes.Comprehension)):
            return self.items(self.value_of(parent.iter))
        if isinstance(parent, nodes.Tuple):
            return self._unpacked(parent, node)
        return ()

    def _unpacked(self, target: nodes.Tuple, node: nodes.NodeNG) -> Values:
        assign = target.parent
        if (
            isinstance(assign, nodes.Assign)
            and isinstance(assign.value, nodes.Tuple)
            and len(assign.value.elts) == len(target.elts)
        ):
            return self.value_of(assign.value.elts[target.elts.index(node)])
        return self.items(self.value_of(assign.value)) if isinstance(assign, nodes.Assign) else ()

    def parameter(self, arguments: nodes.Arguments, name: str) -> Values:
        """What a parameter may be: the receiver, what its annotation says, or its default."""
        function = arguments.parent
        named = [*(arguments.posonlyargs or ()), *(arguments.args or ()), *arguments.kwonlyargs]
        notes = [*arguments.posonlyargs_annotations, *arguments.annotations, *arguments.kwonlyargs_annotations]
        if (
            named
            and named[0].name == name
            and isinstance(function, nodes.FunctionDef)
            and isinstance(function.parent, nodes.ClassDef)
        ):
            receiver = self.classes.bound(function, Made(function.parent))[0]
            if isinstance(receiver, Func) and receiver.receiver is not None:
                return (receiver.receiver,)
        note = next((n for arg, n in zip(named, notes) if arg.name == name), None)
        found = self.annotation(note, function)
        if found or (arguments.vararg == name or arguments.kwarg == name):
            return found
        try:
            return self.value_of(arguments.default_value(name))
        except AstroidError:  # it has none
            return ()

    # Objects

    def attribute(self, value: Value, name: str) -> Values:
        """What reading an attribute of a value gives."""
        if isinstance(value, Module):
            return self.member(value.name, name)
        if isinstance(value, (Made, Class)):
            return self.classes.attribute(value, name)
        if isinstance(value, Above):
            order = self.classes.order(value.receiver.cls)
            after = order[order.index(value.cls) + 1 :] if value.cls in order else self.classes.order(value.cls)[1:]
            return self.classes.attribute(value.receiver, name, after)
        if isinstance(value, Known):
            return self.stubs.attribute(value, name)
        return ()

    def read_properties(self, getters: Values) -> Values:
        """What reading properties gives, by their getters."""
        return united(self.result(getter) for getter in getters)

    def result(self, value: Value) -> Values:
        """What calling a value gives; of a coroutine function, what awaiting the call gives."""
        if isinstance(value, Class):
            return (Made(value.cls),)
        if isinstance(value, Func):
            return self.returned(value)
        if isinstance(value, Known):
            return self.stubs.result(value)
        return united(map(self.result, self.attribute(value, "__call__"))) if isinstance(value, Made) else ()

    def returned(self, function: Func) -> Values:
        """What a function gives: as annotated, else (or where that class leaves its work to others) as its ``return`` s show."""
        return self._questions.once(function, lambda: self._returned(function))

    def _returned(self, function: Func) -> Values:
        found = self._annotations.returned(function)
        if not found or any(isinstance(v, Made) and self.classes.leaves_work(v.cls) for v in found):
            found = united((found, self._from_body(function.node))) or found
        return found

    def may_give_awaitable(self, function: nodes.FunctionDef) -> bool:
        """Whether a plain function says that it gives a coroutine, or a value, as the case may be."""
        return not isinstance(function, nodes.AsyncFunctionDef) and self._annotations.speaks_of_awaitable(function)

    def _from_body(self, node: nodes.FunctionDef) -> Values:
        if node.is_generator():
            yielded = united(self.value_of(y.value) for y in _own(node, nodes.Yield) if y.value)
            return (Box(yielded),) if yielded else ()
        return united(self.value_of(r.value) for r in _own(node, nodes.Return) if r.value)

    def items(self, values: Values) -> Values:
        """What iterating, indexing or awaiting gives."""
        return united(self._items(value) for value in values)

    def _items(self, value: Value) -> Values:
        if isinstance(value, Box):
            return value.items
        if isinstance(value, Known):
            return self.stubs.items(value)
        if isinstance(value, Made):
            iterators = united(self.attribute(value, name) for name in ("__iter__", "__aiter__", "__getitem__"))
            return united(v.items if isinstance(v, Box) else (v,) for f in iterators for v in self.result(f))
        return ()

    def entered(self, values: Values) -> Values:
        """What ``with … as`` binds."""
        found = []
        for value in values:
            if isinstance(value, Known):
                found.append(self.stubs.entered(value))
            elif isinstance(value, Made):
                methods = united(self.attribute(value, name) for name in ("__enter__", "__aenter__"))
                found.append(united(map(self.result, methods)) or (value,))
            else:
                found.append(value.items if isinstance(value, Box) else ())
        return united(found)


def absolute(node: nodes.ImportFrom) -> str:
    """The dotted name of the module that a statement imports from; empty where it leads out of the package."""
    try:
        return str(node.root().relative_to_absolute_name(node.modname, node.level))
    except AstroidError:
        return ""


def _own(function: nodes.FunctionDef, kind: type[nodes.NodeNG]) -> Iterator[Any]:
    """The nodes of a kind in a function's own body."""
    yield from function.nodes_of_class(kind, skip_klass=(nodes.FunctionDef, nodes.Lambda, nodes.ClassDef))


def _classes_in(scope: nodes.NodeNG) -> Iterator[nodes.ClassDef]:
    yield from scope.nodes_of_class(nodes.ClassDef, skip_klass=(nodes.FunctionDef,))
