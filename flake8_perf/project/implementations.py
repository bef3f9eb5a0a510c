"""What a method that is left to subclasses is in them, as far as the files beside its class make them known."""

from __future__ import annotations

import os

from flake8_perf.project.foreign import ForeignClass, ForeignFunction, Module

_MOST = 3
"""Of more implementations than this any may be meant: nothing is said of them."""

_MOST_FILES = 40
"""A folder with more files than this holds more than a few implementations."""


def implementations(method: ForeignFunction) -> tuple[ForeignFunction, ...]:
    """The methods that subclasses put in the place of one that does nothing itself.

    Subclasses are looked for in the file of the class and in those beside it, where people put the few implementations of an
    interface.
    """
    owner = method.owner
    if owner is None or not method.says_nothing:
        return ()
    project = method.module.project
    return project.noted(("implementations", method.code), lambda: _found(owner, method))


def _found(owner: ForeignClass, method: ForeignFunction) -> tuple[ForeignFunction, ...]:
    found: list[ForeignFunction] = []
    for module in _beside(owner.module):
        for key in sorted(module.facts["classes"]):
            info = module.class_of(key)
            if info is None or info is owner or not info.may_inherit_from(owner.own_name):
                continue
            member = info.own(method.name)
            if member is not None and isinstance(member.function, ForeignFunction) and not member.function.says_nothing:
                if any(above is owner for above, _args in info.ancestors()[0]):
                    found.append(member.function)
    return tuple(found) if len(found) <= _MOST else ()


def _beside(module: Module) -> list[Module]:
    """A module and those in the same folder."""
    lookups = module.project.lookups
    folder = os.path.dirname(module.path)
    names = lookups.files_in(folder)
    paths = [os.path.join(folder, name) for name in names] if len(names) <= _MOST_FILES else [module.path]
    found = (module.project.module(path) for path in paths)
    return [other for other in found if other is not None]
