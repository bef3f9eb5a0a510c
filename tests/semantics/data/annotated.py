"""Types that annotations say."""

from __future__ import annotations

import dataclasses
from collections import deque
from typing import Annotated, Any, Dict, Final, Iterable, List, Optional, Sequence, Union

import requests

LIMIT: Final = 3
NAMES: Final[list[str]] = []


def parameters(
    a: list[str],
    b: "list[str]",
    c: List[str],
    d: Optional[list[str]],
    e: list[str] | None,
    f: Union[str, bytes],
    g: Annotated[str, "note"],
    h: dict[str, list[int]],
    i: Any,
    j: requests.Session,
    k: "requests.Session",
    m: deque[int],
    *args: int,
    n: str = "x",
    o="x",
    **kwargs: str,
) -> list[str]:
    a  # type: builtins.list[builtins.str]
    b  # type: builtins.list[builtins.str]
    c  # type: builtins.list[builtins.str]
    d  # type: builtins.list[builtins.str] | builtins.None
    e  # type: builtins.list[builtins.str] | builtins.None
    f  # type: builtins.str | builtins.bytes
    g  # type: builtins.str
    h["x"]  # type: builtins.list[builtins.int]
    i  # type: ?
    j  # type: requests.sessions.Session
    k  # type: requests.sessions.Session
    m  # type: collections.deque[builtins.int]
    args  # type: builtins.tuple[builtins.int]
    n  # type: builtins.str
    kwargs  # type: builtins.dict[builtins.str, builtins.str]
    return a


parameters()  # type: builtins.list[builtins.str]


def locals_() -> None:
    x: list[int] = make()
    x  # type: builtins.list[builtins.int]
    y: list[int]
    y = []
    y  # todo type: builtins.list[builtins.int]


@dataclasses.dataclass
class Job:
    name: str
    tags: list[str] = dataclasses.field(default_factory=list)
    session: requests.Session | None = None

    def run(self) -> Job:
        self.name  # type: builtins.str
        self.tags  # type: builtins.list[builtins.str]
        return self


def use(job: Job, jobs: Iterable[Job], more: Sequence[Job], by_name: Dict[str, Job]) -> None:
    job.tags  # type: builtins.list[builtins.str]
    job.run().tags  # type: builtins.list[builtins.str]
    for one in jobs:
        one.name  # type: builtins.str
    for name, other in by_name.items():
        name  # type: builtins.str
        other.tags  # type: builtins.list[builtins.str]
    more[0].name  # type: builtins.str
    Job("x").tags  # type: builtins.list[builtins.str]


NAMES  # type: builtins.list[builtins.str]
LIMIT  # type: builtins.int
