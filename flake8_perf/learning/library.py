"""Modules as astroid's trees, read from text alone: of the package that is learned, and of what it uses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from astroid import nodes
from astroid.builder import AstroidBuilder
from astroid.exceptions import AstroidBuildingError
from astroid.manager import AstroidManager

from flake8_perf.learning.package import LearnError, Package


class Library:
    """Reads modules on demand. `unread` names the files that could not be parsed, with the reason.

    One library at a time: it is what astroid itself sees, and all that it sees.
    """

    def __init__(self, packages: Sequence[Package], folders: Sequence[Path], most_files: int) -> None:
        self._folders = [*dict.fromkeys(package.folder for package in packages), *folders]
        self._most_files = most_files
        self._modules: dict[str, nodes.Module | None] = {}
        self._texts: dict[str, str] = {}
        self.unread: list[str] = []
        self._manager = AstroidManager()
        self._manager.clear_cache()
        self._manager.always_load_extensions = False
        # astroid asks this before it looks for a module itself, which might end in an import.
        AstroidManager.brain["module_denylist"] = _Closed(self)
        self.learned = [name for package in packages for name in package.names()]
        self._asked = frozenset(self.learned)
        self._learned_tops = {package.top for package in packages}
        if len(self.learned) > most_files:
            words = f"{len(self.learned)} files are more than --most-files={most_files}"
            raise LearnError(f"{words}; give a part of the package ({packages[0].name}.…), or a greater number")

    def is_learned(self, dotted: str) -> bool:
        """Whether a dotted name lies in a package that is being learned: its text counts, whatever a stub says."""
        return dotted.partition(".")[0] in self._learned_tops

    def is_asked(self, dotted: str) -> bool:
        """Whether a module is one of those that the stub is to speak of."""
        return dotted in self._asked

    def module(self, dotted: str) -> nodes.Module | None:
        """The tree of a module; None where there is no such text, it can't be parsed, or too much has been read already."""
        if dotted not in self._modules:
            path = self._path(dotted)
            self._modules[dotted] = None
            if path is not None and (self.is_learned(dotted) or len(self._texts) < len(self._asked) + self._most_files):
                self._modules[dotted] = self._read(dotted, path)
        return self._modules[dotted]

    def modules(self) -> Iterable[nodes.Module]:
        """The modules that are learned, in order of their names."""
        found = (self.module(dotted) for dotted in sorted(self.learned))
        return [module for module in found if module is not None]

    def modules_in(self, package: str) -> list[nodes.Module]:
        """The modules that stand right in the folder of a package, in order of their names."""
        folder = self._path(package)
        names = (
            sorted(path.stem for path in folder.parent.glob("*.py")) if folder is not None and folder.stem == "__init__" else []
        )
        found = (self.module(package if name == "__init__" else f"{package}.{name}") for name in names)
        return [module for module in found if module is not None]

    def text(self, module: nodes.Module) -> str:
        """The source of a module that was read."""
        return self._texts[module.name]

    def _path(self, dotted: str) -> Path | None:
        for folder in self._folders:
            place = folder.joinpath(*dotted.split("."))
            for path in (place / "__init__.py", place.with_name(f"{place.name}.py")):
                if path.is_file():
                    return path
        return None

    def _read(self, dotted: str, path: Path) -> nodes.Module | None:
        try:
            text = path.read_text(encoding="utf-8-sig")
            # No transforms: they are astroid's knowledge of other packages, and ours stands in stubs.
            found = AstroidBuilder(self._manager, apply_transforms=False).string_build(text, dotted, str(path))
        except (OSError, ValueError, RecursionError, AstroidBuildingError) as error:
            self.unread.append(f"{dotted}: {' '.join(str(error).split())[:200]}")
            return None
        self._texts[dotted] = text
        return found


class _Closed(set[str]):
    """The modules that astroid may not look for: all that the library has no text of."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library

    def __contains__(self, name: object) -> bool:
        return name != "builtins" and self._library.module(str(name)) is None
