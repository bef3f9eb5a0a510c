"""Writes the stub: modules in order of their names, definitions in order of the text, the witness beside each guess."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from astroid import nodes

from flake8_perf.facts.functions import Effect
from flake8_perf.learning.classes import decorator_names, is_property
from flake8_perf.learning.notation import Notation
from flake8_perf.learning.public import Public, is_public, methods
from flake8_perf.learning.reading import Reader
from flake8_perf.learning.values import Class, Func, Made
from flake8_perf.learning.verdicts import Verdict, Verdicts

_WIDTH = 130

_KEPT_ANYWAY = frozenset({"__enter__", "__exit__", "__aenter__", "__aexit__", "close", "aclose"})
"""Methods that belong to a client also where nothing is known of them."""

_COMMENTS = {"either": "blocks or waits, as its client does", "perhaps": "blocks on some reads"}
"""What is only told to the reviewer."""

_SHORT_DEFAULT = 24


class Writer:
    """Writes what `public` has of one top-level package."""

    def __init__(self, reader: Reader, verdicts: Verdicts, public: Public, top: str) -> None:
        self._reader, self._verdicts, self._public, self._top = reader, verdicts, public, top
        self._notation = Notation(reader, public.classes)
        self._aliases = self._reexports()

    def text(self, header: str) -> str:
        """The whole stub, with this comment at its head."""
        blocks = list(self._blocks())  # what they name decides what is imported
        imports = {module: set(names) for module, names in self._notation.imports.items()}
        variables = sorted(self._notation.variables)
        if variables:
            imports.setdefault("typing", set()).add("TypeVar")
        head = [f"# {line}".rstrip() for line in header.splitlines()]
        lines = [f"from {module} import {', '.join(sorted(names))}" for module, names in sorted(imports.items())]
        made = [f'{name} = TypeVar("{name}")' for name in variables]
        return "\n\n".join("\n".join(part) for part in (head, lines, made, *blocks) if part) + "\n"

    def _reexports(self) -> dict[nodes.NodeNG, list[str]]:
        """Under which public packages each class or function can be imported too; the shortest first."""
        found: defaultdict[nodes.NodeNG, set[str]] = defaultdict(set)
        for module in self._reader.library.modules():
            if module.package and is_public(module.name) and module.name.partition(".")[0] == self._top:
                for name, bound in module.locals.items():
                    if any(isinstance(n, nodes.ImportFrom) for n in bound) and not name.startswith("_"):
                        for value in self._reader.member(module.name, name):
                            node = value.cls if isinstance(value, Class) else value.node if isinstance(value, Func) else None
                            if node is not None and node.name == name and node.root() is not module:
                                found[node].add(module.name)
        return {node: sorted(names, key=lambda n: (n.count("."), n)) for node, names in found.items()}

    def _blocks(self) -> Iterator[list[str]]:
        """One ``with module(…)`` for each module and set of packages that re-export from it."""
        places: defaultdict[tuple[str, ...], list[nodes.NodeNG]] = defaultdict(list)
        inner = {cls for cls in self._public.classes if not isinstance(cls.parent.scope(), nodes.Module)}
        for node in (*self._public.classes, *self._public.functions):
            if node not in inner and node.root().name.partition(".")[0] == self._top:
                home = (str(node.root().name), *self._aliases.get(node, ()))
                places[home].append(node)
        modules = {names[0] for names in places} | {m.name for m in self._reader.library.modules() if is_public(m.name)}
        for module in sorted(modules):
            variables = list(self._variables(module))
            if variables:
                yield [f'with module("{module}"):', *variables]
            for names in sorted(n for n in places if n[0] == module):
                lines = [f"with module({', '.join(map(_quoted, names))}):"]
                for node in sorted(places[names], key=lambda n: n.lineno or 0):
                    written = self._class(node, inner) if isinstance(node, nodes.ClassDef) else self._function(node)
                    lines += [f"    {line}" for line in written]
                if len(lines) > 1:
                    yield lines

    def _variables(self, module: str) -> Iterator[str]:
        """The public objects of a module whose classes the stub has: a client that the package makes itself."""
        tree = self._reader.library.module(module)
        for name, bound in tree.locals.items() if tree is not None and module.partition(".")[0] == self._top else ():
            kinds = (nodes.AssignName, nodes.ImportFrom) if tree is not None and tree.package else (nodes.AssignName,)
            if not name.startswith("_") and bound and isinstance(bound[-1], kinds):
                values = tuple(v for v in self._reader.member(module, name) if isinstance(v, Made))
                text = self._notation.of_values(values, None) if self._notation.leads_on(values) else ""
                if text:
                    yield f"    {name}: {text}"

    def _class(self, cls: nodes.ClassDef, inner: set[nodes.ClassDef]) -> Iterator[str]:
        bases = ", ".join(self._notation.bases(cls))
        body = [*self._attributes(cls), *(line for f in methods(cls) for line in self._method(cls, f))]
        for nested in cls.body:
            if nested in inner:
                body += self._class(nested, inner)
        yield f"class {cls.name}({bases}):" if bases else f"class {cls.name}:"
        yield from (f"    {line}" for line in body or ["..."])

    def _attributes(self, cls: nodes.ClassDef) -> Iterator[str]:
        for name, values in self._public.attributes(cls):
            if self._notation.leads_on(values):
                stores = (*cls.locals.get(name, ()), *cls.instance_attrs.get(name, ()))
                declared = next((n.parent for n in stores if isinstance(n.parent, nodes.AnnAssign)), None)
                text = self._notation.attribute(declared, values)
                if text:
                    yield f"{name}: {text}"

    def _method(self, cls: nodes.ClassDef, function: nodes.FunctionDef) -> list[str]:
        """A method, if it does something, gives something that does, or belongs to how the class is used."""
        name = function.name
        if name == "__init__":
            return self._constructor(function)
        if name == "__getattr__":
            return ["def __getattr__(self, name): ..."]
        gives = self._reader.returned(Func(function, Made(cls)))
        if (
            self._verdicts.of(function).word in ("", "unknown")
            and not self._notation.leads_on(gives)
            and name not in _KEPT_ANYWAY
        ):
            return []
        return self._function(function)

    def _constructor(self, function: nodes.FunctionDef) -> list[str]:
        marks = ['@made_once("client")'] if self._verdicts.makes_client(function) else []
        return [*marks, *self._marks(function), *self._signature(function, "None")]

    def _function(self, function: nodes.FunctionDef) -> list[str]:
        """A function with its decorators and its signature."""
        binding = [f"@{name}" for name in decorator_names(function) if name in ("classmethod", "staticmethod")]
        binding += ["@property"] if is_property(function) else []
        return [*binding, *self._marks(function), *self._signature(function, self._notation.returned(function))]

    def _marks(self, function: nodes.FunctionDef) -> list[str]:
        """The words that speak of a function, the first with its witness."""
        verdict = self._verdicts.of(function)
        if verdict.word in _COMMENTS:
            return [f"# {_COMMENTS[verdict.word]}: {verdict.witness()}"]
        if not verdict.is_said:
            return []
        found = [f"@{verdict.word}({_quoted(verdict.kind)}{self._instead(function, verdict)})  # {verdict.witness()}"]
        found += [f"@{word}()" for word in self._verdicts.rows(function)]
        bound = self._verdicts.bound(function)
        return [*found, _bounded(bound)] if bound is not None else found

    def _instead(self, function: nodes.FunctionDef, verdict: Verdict) -> str:
        """The coroutine that does the same: of the same class, or of its asynchronous twin."""
        owner = function.parent
        if verdict.word != "blocks" or not isinstance(owner, nodes.ClassDef):
            return ""
        for name in (f"{function.name}_async", f"async_{function.name}", f"a{function.name}"):
            if self._waits(owner, name):
                return f", instead={_quoted(f'{self._shown(owner)}.{name}')}"
        homes = {owner.root().name, *self._aliases.get(owner, ())}
        for twin in self._public.classes:
            if twin.name in (f"Async{owner.name}", f"{owner.name}Async") and homes & {
                twin.root().name,
                *self._aliases.get(twin, ()),
            }:
                if self._waits(twin, function.name):
                    return f", instead={_quoted(f'{self._shown(twin)}.{function.name}')}"
        return ""

    def _waits(self, cls: nodes.ClassDef, name: str) -> bool:
        found = (f for owner in self._reader.classes.with_text(cls) for f in self._reader.classes.functions(owner, name))
        function = next(found, None)
        return function is not None and self._verdicts.of(function).word == "waits"

    def _shown(self, cls: nodes.ClassDef) -> str:
        """The name under which a user imports a class."""
        return f"{self._aliases[cls][0]}.{cls.name}" if cls in self._aliases else str(cls.qname())

    def _signature(self, function: nodes.FunctionDef, returned: str) -> list[str]:
        is_async = isinstance(function, nodes.AsyncFunctionDef) and not function.is_generator()
        head = f"{'async ' if is_async else ''}def {function.name}("
        tail = f"){f' -> {returned}' if returned else ''}: ..."
        params = list(_parameters(function))
        if len(head) + len(", ".join(params)) + len(tail) <= _WIDTH - 8:
            return [f"{head}{', '.join(params)}{tail}"]
        lines = [""]
        for param in params:
            if len(lines[-1]) + len(param) > _WIDTH - 16:
                lines.append("")
            lines[-1] += f"{' ' if lines[-1] else ''}{param},"
        lines[-1] = lines[-1] if not params[-1].startswith("*") else lines[-1].rstrip(",")
        return [head, *(f"    {line}" for line in lines), tail]


def _parameters(function: nodes.FunctionDef) -> Iterator[str]:
    """The parameters: names, kinds, and defaults, simple ones written out."""
    args = function.args
    plain = [*args.posonlyargs, *(args.args or ())]
    defaults = [None] * (len(plain) - len(args.defaults)) + list(args.defaults)
    for place, (arg, default) in enumerate(zip(plain, defaults)):
        yield arg.name + (f"={_default(default)}" if default is not None else "")
        if args.posonlyargs and place == len(args.posonlyargs) - 1:
            yield "/"
    if args.vararg:
        yield f"*{args.vararg}"
    elif args.kwonlyargs:
        yield "*"
    for arg, default in zip(args.kwonlyargs, args.kw_defaults):
        yield arg.name + (f"={_default(default)}" if default is not None else "")
    if args.kwarg:
        yield f"**{args.kwarg}"


def _default(node: nodes.NodeNG) -> str:
    text = node.as_string()
    simple = isinstance(node, nodes.Const) or (isinstance(node, nodes.UnaryOp) and isinstance(node.operand, nodes.Const))
    return text if simple and len(text) <= _SHORT_DEFAULT and "\n" not in text else "..."


def _bounded(effect: Effect) -> str:
    words = [_quoted(effect.text("param"))]
    words += [f"{name}={_quoted(effect.text(name))}" for name in ("omitted", "none") if effect.text(name) not in ("", "forever")]
    return f"@bounded_by({', '.join(words)})"


def _quoted(text: str) -> str:
    return f'"{text}"'
