"""`flake8-perf learn`: what it finds in a made-up package, that it runs nothing of it, and that the stub works."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from subprocesses import BLOCKING, check, run, write

from flake8_perf.learning.learn import learn
from flake8_perf.learning.package import LearnError
from flake8_perf.models.loader import Models

SDK = {
    "parcelsdk/__init__.py": """
from parcelsdk._client import AsyncClient as AsyncClient, Client as Client, connect as connect
from parcelsdk._pages import Page
""",
    "parcelsdk/_transport.py": """
import time
import httpx

class Transport:
    def request(self, method, path, timeout=None):
        raise NotImplementedError

class Plain(Transport):
    def __init__(self):
        self._session = httpx.Client()
    def request(self, method, path, timeout=None):
        for attempt in range(3):
            answer = self._session.request(method, path, timeout=timeout)
            if answer.is_success:
                return answer
            time.sleep(1)

class Waiting:
    def __init__(self):
        self._session = httpx.AsyncClient()
    async def request(self, method, path, timeout=None):
        return await self._session.request(method, path, timeout=timeout)
""",
    "parcelsdk/_pages.py": """
from typing import Generic, Iterator, TypeVar

T = TypeVar("T")

class Page(Generic[T]):
    def __init__(self, transport: "Transport", items: list[T]):
        self._transport, self._items = transport, items
    def __iter__(self) -> Iterator[T]:
        yield from self._items
        self._transport.request("GET", "next")

from parcelsdk._transport import Transport
""",
    "parcelsdk/_parcels.py": """
from __future__ import annotations
import typing
from parcelsdk._pages import Page
if typing.TYPE_CHECKING:
    from parcelsdk._client import AsyncClient, Client

class Parcel:
    number: str
    def __init__(self, client: Client, number):
        self._client, self.number = client, number
    def refresh(self):
        return self._client._call("GET", self.number)
    def label(self) -> str:
        return self.number.upper()

class Parcels:
    def __init__(self, client: Client) -> None:
        self._call = client._call
    def track(self, number: str, *, timeout: float | None = None) -> Parcel:
        return self._call("GET", number, timeout=timeout)
    def list(self, limit=10) -> Page[Parcel]:
        return self._call("GET", "all")

class AsyncParcels:
    def __init__(self, client: AsyncClient) -> None:
        self._client = client
    async def track(self, number: str, *, timeout: float | None = None) -> Parcel:
        return await self._client._call("GET", number, timeout)
""",
    "parcelsdk/_client.py": """
from functools import cached_property
from parcelsdk._transport import Plain, Transport, Waiting

class Base:
    def _call(self, method, path, timeout=None):
        return self._transport.request(method, path, timeout)

class Client(Base):
    def __init__(self, token, transport: Transport = None):
        self._token = token
        self._transport: Transport = transport or Plain()
    def _call(self, method, path, timeout=None):
        return self._transport.request(method, path, timeout)
    @cached_property
    def parcels(self):
        from parcelsdk._parcels import Parcels
        return Parcels(self)
    @property
    def region(self):
        if self._region is None:
            self._region = self._call("GET", "region")
        return self._region
    def version(self):
        return "1"
    def close(self):
        self._transport = None

class AsyncClient:
    def __init__(self, token):
        self._transport = Waiting()
    async def _call(self, method, path, timeout=None):
        return await self._transport.request(method, path, timeout=timeout)
    @cached_property
    def parcels(self):
        from parcelsdk._parcels import AsyncParcels
        return AsyncParcels(self)

def connect(token, *, retries: int = 3) -> Client:
    return Client(token)

""",
    "parcelsdk/tests/test_it.py": "def blocks():\n    import time\n    time.sleep(1)\n",
}

USE = """
import parcelsdk

async def late(number):
    client = parcelsdk.connect("token")
    parcel = client.parcels.track(number)
    parcel.refresh()
    parcel.label()
    client.region
    await parcelsdk.AsyncClient("token").parcels.track(number)
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the made-up package, as an environment's site-packages would have it."""
    return write(tmp_path_factory.mktemp("site"), SDK)


@pytest.fixture(scope="module")
def stub(site: Path) -> str:
    """What is learned of the made-up package."""
    learned = learn("parcelsdk", [site], command="test")
    return learned.text


def _function(stub: str, cls: str, name: str) -> ast.FunctionDef | ast.AsyncFunctionDef:
    """A method of the stub; fails where it is not there exactly once."""
    classes = [n for n in ast.walk(ast.parse(stub)) if isinstance(n, ast.ClassDef) and n.name == cls]
    functions = [n for c in classes for n in c.body if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef)) and n.name == name]
    assert len(functions) == 1, stub
    return functions[0]


def _decorators(stub: str, cls: str, name: str) -> list[str]:
    return [ast.unparse(d) for d in _function(stub, cls, name).decorator_list]


def test_effects_are_followed_through_the_package(stub: str) -> None:
    """Over attributes, bound methods, annotations, defaults and what stands in for abstract methods; with bound and twin."""
    instead = "instead='parcelsdk._parcels.AsyncParcels.track'"
    assert _decorators(stub, "Parcels", "track") == [f"blocks('http', {instead})", "bounded_by('timeout')"]
    assert _decorators(stub, "AsyncParcels", "track") == ["waits('http')", "bounded_by('timeout')"]
    assert _decorators(stub, "Parcels", "list") == ["blocks('http')"]
    assert _decorators(stub, "Parcel", "refresh") == ["blocks('http')"]
    assert _decorators(stub, "Page", "__iter__") == ["blocks('http')"]


def test_what_is_handed_out_is_written(stub: str) -> None:
    """Attributes, properties, generic results; names by which users import them; what has no effect is left out."""
    assert 'with module("parcelsdk._client", "parcelsdk"):' in stub
    assert ast.unparse(_function(stub, "Client", "parcels")) == "@property\ndef parcels(self) -> Parcels:\n    ..."
    assert "def list(self, limit=10) -> Page[Parcel]: ..." in stub
    assert "class Page(Generic[T]):" in stub
    assert "def track(self, number, *, timeout=None) -> Parcel: ..." in stub
    assert "def connect(token, *, retries=3) -> Client: ..." in stub
    assert "label" not in stub
    assert "version" not in stub
    assert "_call" not in {n.name for n in ast.walk(ast.parse(stub)) if isinstance(n, ast.FunctionDef)}


def test_clients_are_made_once(stub: str) -> None:
    """A constructor that makes an HTTP client, through others too."""
    assert _decorators(stub, "Client", "__init__") == ["made_once('client')"]
    assert _decorators(stub, "AsyncClient", "__init__") == ["made_once('client')"]


def test_a_guess_shows_its_witness(stub: str) -> None:
    """The chain stands beside the word, from the next function on to what the stubs know."""
    (line,) = [line for line in stub.splitlines() if "AsyncParcels.track" in line]
    assert line.endswith("# Client._call → Plain.request → httpx._client.Client.request")


def test_what_is_done_only_sometimes(stub: str, tmp_path: Path) -> None:
    """A property that fetches on its first read is told to the reviewer alone; a file that is perhaps read is nothing."""
    region = stub.splitlines().index(next(line for line in stub.splitlines() if "def region" in line))
    assert stub.splitlines()[region - 1].strip().startswith("# blocks on some reads: Client._call")
    assert _decorators(stub, "Client", "region") == ["property"]
    source = """
def settings(path):
    with open(path) as file:
        return file.read()
def settings_or_none(path=None):
    if path is not None:
        return settings(path)
"""
    learned = learn("configs", [write(tmp_path, {"configs.py": source})], command="test")
    assert [n.name for n in ast.walk(ast.parse(learned.text)) if isinstance(n, ast.FunctionDef)] == ["settings"]
    assert '@blocks("file")' in learned.text


def test_the_head_says_where_it_comes_from(site: Path) -> None:
    """Version, command and counts; the version is that of the distribution which has the package among its files."""
    info = {"METADATA": "Metadata-Version: 2.1\nName: parcel-sdk\nVersion: 4.2\n", "RECORD": "parcelsdk/__init__.py,,\n"}
    write(site / "parcel_sdk-4.2.dist-info", info)
    for name in ("parcelsdk", "parcel-sdk"):
        learned = learn(name, [site], command="flake8-perf learn it")
        lines = learned.text.splitlines()
        assert lines[:2] == ["# parcelsdk 4.2", "# learned by: flake8-perf learn it"]
        assert lines[2] == "# 11 public functions and methods: 3 block, 1 wait, 6 do neither,"
        assert lines[3] == "# 0 do as their client does, 1 block on some reads,"
        assert learned.package.names() == sorted(learned.package.names())
        assert "parcelsdk.tests.test_it" not in learned.package.names()


def test_the_stub_is_one_and_is_used(site: Path, stub: str, tmp_path: Path) -> None:
    """It has no mistakes, and with it the linter finds what a coroutine does through the package."""
    write(tmp_path, {"stubs/parcelsdk.pyi": stub, "use.py": USE})
    models = Models([str(tmp_path / "stubs")])
    assert models.complaints == []
    assert check("--isolated", "use.py", folder=tmp_path).findings == []
    found = check("--isolated", "--perf-stubs=stubs", "use.py", folder=tmp_path)
    assert found.findings == ["use.py:6:14: PRF201", "use.py:7:5: PRF201"]


def test_a_kind_can_be_given(site: Path) -> None:
    """Work over the network is called as the user says; other work keeps its kind."""
    learned = learn("parcelsdk", [site], command="test", kind="llm")
    assert '@blocks("llm"' in learned.text
    assert '"http"' not in learned.text


def test_the_same_everywhere(site: Path, tmp_path: Path) -> None:
    """Nothing depends on the folder, on hashes or on what was learned before."""
    folder = write(tmp_path / "elsewhere", SDK)
    texts = []
    for place, seed in ((site, "1"), (folder, "2")):
        done = run("flake8_perf", "learn", "parcelsdk", "--path", str(place), folder=tmp_path, env={"PYTHONHASHSEED": seed})
        texts.append(done.out.partition("# learned by")[2])
    assert texts[0] == texts[1]
    assert "@blocks" in texts[0]


def test_a_method_that_does_as_its_client_does(tmp_path: Path) -> None:
    """One class for a synchronous and an asynchronous client: the reviewer is told, the linter is not."""
    source = """
from typing import Any, Awaitable, TypeVar, Union
import httpx
T = TypeVar("T")
Either = Union[T, Awaitable[T]]
class Base:
    def send(self, path) -> Either[Any]:
        raise NotImplementedError
class Client(Base):
    def __init__(self):
        self._http = httpx.Client()
        self.users = Users(self)
    def send(self, path) -> Any:
        return self._http.get(path)
class AsyncClient(Base):
    def __init__(self):
        self._http = httpx.AsyncClient()
        self.users = Users(self)
    async def send(self, path) -> Any:
        return await self._http.get(path)
class Users:
    def __init__(self, parent: Base):
        self.parent = parent
    def all(self) -> Either[Any]:
        return self.parent.send("users")
"""
    learned = learn("duo", [write(tmp_path, {"duo.py": source})], command="test")
    assert _decorators(learned.text, "Client", "send") == ["blocks('http', instead='duo.AsyncClient.send')"]
    assert _decorators(learned.text, "AsyncClient", "send") == ["waits('http')"]
    assert _decorators(learned.text, "Users", "all") == []
    assert "# blocks or waits, as its client does: Client.send → httpx._client.Client.get" in learned.text


def test_a_constructor_connects_only_if_asked_to(tmp_path: Path) -> None:
    """What stands behind a switch that is off is not what making a client does."""
    source = """
import requests
class Eager:
    def __init__(self, region=None):
        self.answer = requests.get("hello")
class Asked:
    def __init__(self, sniff=False, ping=False):
        self._ping = ping
        if sniff:
            requests.get("nodes")
        if self._ping:
            self.send()
    def send(self):
        requests.get("ping")
"""
    learned = learn("nodes", [write(tmp_path, {"nodes.py": source})], command="test")
    assert _decorators(learned.text, "Eager", "__init__") == ["blocks('http')"]
    assert _decorators(learned.text, "Asked", "send") == ["blocks('http')"]
    assert _decorators(learned.text, "Asked", "__init__") == []


def test_functions_that_objects_keep(tmp_path: Path) -> None:
    """A pager is given the function that fetches a page; a decorator of the package's own gives the function that it wraps."""
    source = """
import functools
import requests
class Pager:
    def __init__(self, fetch):
        self._fetch = fetch
    def pages(self):
        while True:
            yield self._fetch()
def raw(function):
    @functools.wraps(function)
    def wrapped(*args, **kwargs):
        return function(*args, raw=True, **kwargs)
    return wrapped
class RawItems:
    def __init__(self, items: "Items"):
        self.get = raw(items.get)
class Items:
    def get(self, number, raw=False):
        return requests.get(number)
    def raw(self):
        return RawItems(self)
    def poll(self, number):
        return self.raw().get(number)
    def all(self):
        def fetch():
            return requests.get("all")
        return Pager(fetch)
class Listing:
    def __iter__(self):
        yield requests.get("all")
class Mixin:
    kind = None
    def latest(self):
        return self.get("latest")
    @classmethod
    def any(cls):
        return cls.kind().get("any")
class Things(Items, Mixin):
    kind: type["Items"]
def everything():
    return list(Listing())
"""
    learned = learn("pages", [write(tmp_path, {"pages.py": source})], command="test")
    assert _decorators(learned.text, "Pager", "pages") == ["blocks('http')"]
    assert _decorators(learned.text, "Items", "poll") == ["blocks('http')"]
    assert _decorators(learned.text, "Items", "all") == []
    assert _decorators(learned.text, "Mixin", "latest") == ["blocks('http')"]
    assert _decorators(learned.text, "Mixin", "any") == ["classmethod", "blocks('http')"]
    assert learned.verdicts["pages:everything"].chain == ("Listing.__iter__", "requests.api.get")


def test_packages_without_a_stub_are_followed(tmp_path: Path) -> None:
    """What a dependency does that nobody described counts, down to the standard library; a thread of its own does not."""
    files = {
        "deep/__init__.py": """
import asyncio
import threading
import wiring
def send(data):
    wiring.push(data)
def later(data):
    threading.Thread(target=wiring.push, args=(data,)).start()
async def aside(data):
    await asyncio.to_thread(lambda: wiring.push(data))
""",
        "wiring.py": "import socket\ndef push(data):\n    socket.create_connection(('a.example', 1)).sendall(data)\n",
    }
    learned = learn("deep", [write(tmp_path, files)], command="test")
    assert '@blocks("socket")  # push → socket.create_connection' in learned.text
    assert [n.name for n in ast.walk(ast.parse(learned.text)) if isinstance(n, ast.FunctionDef)] == ["send"]


def test_nothing_is_run(tmp_path: Path) -> None:
    """Neither the package, its parents, its plugins nor its dependencies: each would leave a file behind."""
    marker = tmp_path / "ran"
    mark = f"open({str(marker)!r}, 'a').write(__name__)\n"
    files: dict[str, str | bytes] = {
        "trap/__init__.py": mark + "from trap.inner import Client\nfrom trap.native import *\nimport helper\n",
        "trap/inner/__init__.py": mark + "import requests\nimport helper\nfrom helper import *\nclass Client(helper.Base):\n"
        "    def get(self):\n        return requests.get('x')\n    def other(self):\n        return helper.thing.run()\n",
        "trap/__main__.py": mark,
        "trap/native.cpython-313-x86_64-linux-gnu.so": b"\x7fELF",
        "trap/setup.py": mark,
        "helper.py": mark + "class Base: pass\nthing = Base()\n",
        "sitecustomize.py": mark,
        "trap.pth": f"import os; {mark}",
    }
    site = write(tmp_path / "site", files)
    for name in ("trap", "trap.inner"):
        done = run("flake8_perf", "learn", name, "--path", str(site), folder=tmp_path)
        assert done.code == 0
        assert '@blocks("http")' in done.out
    assert not marker.exists()


def test_a_file_that_does_not_parse(tmp_path: Path) -> None:
    """It is named, the rest is learned."""
    files = {"broken/__init__.py": "import requests\ndef get():\n    return requests.get('x')\n", "broken/old.py": "print 'x'\n"}
    done = run("flake8_perf", "learn", "broken", "--path", str(write(tmp_path, files)), folder=tmp_path)
    assert done.code == 0
    assert "# not read: broken.old: " in done.out
    assert "flake8-perf: not read: broken.old: " in done.err
    assert "def get() -> " in done.out


def test_what_cannot_be_learned(site: Path, tmp_path: Path) -> None:
    """Not installed, compiled alone, too large: each is said, with what to do about it."""
    write(
        tmp_path, {"native/core.cpython-313-x86_64-linux-gnu.so": b"\x7fELF", "lone.cpython-313-x86_64-linux-gnu.so": b"\x7fELF"}
    )
    with pytest.raises(LearnError, match="absent is not installed in"):
        learn("absent", [tmp_path], command="")
    for name in ("native", "lone"):
        with pytest.raises(LearnError, match=r"no Python source to read \(compiled extensions alone\)"):
            learn(name, [tmp_path], command="")
    with pytest.raises(LearnError, match=r"5 files are more than --most-files=4; give a part of the package \(parcelsdk\.…\)"):
        learn("parcelsdk", [site], command="", most_files=4)
    record = "one/__init__.py,,\ntwo.py,,\n"
    several = {"METADATA": "Metadata-Version: 2.1\nName: several\nVersion: 1\n", "RECORD": record}
    write(tmp_path / "several-1.dist-info", several)
    write(tmp_path, {"one/__init__.py": "", "two.py": ""})
    with pytest.raises(
        LearnError, match="several brings several packages, and each has a stub of its own: learn one of one, two"
    ):
        learn("several", [tmp_path], command="")
    part = learn("parcelsdk._client", [site], command="", most_files=4)
    assert [path.name for path in part.package.files] == ["_client.py"]


def test_the_other_commands_do_without_astroid(tmp_path: Path) -> None:
    """What only this command needs is not loaded to list the commands, nor to check."""
    program = """
import sys
from flake8_perf.faces.cli import main
main(["--help"])
main(["check", "--isolated", "-j1", "."])
print("astroid" in sys.modules)
"""
    write(tmp_path, {"nap.py": BLOCKING})
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=True)
    assert "learn" in done.stdout
    assert done.stdout.splitlines()[-1] == "False"


def test_the_command(site: Path, tmp_path: Path) -> None:
    """Stub to stdout or a file, which is written over only by force; counts to stderr; exit code 2 for bad input."""
    arguments = ("flake8_perf", "learn", "parcelsdk", "--path", str(site))
    printed = run(*arguments, folder=tmp_path)
    assert (printed.code, printed.out[:12]) == (0, "# parcelsdk ")
    assert re.fullmatch(
        r"flake8-perf: parcelsdk [\d.]*: 5 files, 11 public functions: 3 block, 1 wait, 1 block on some reads\n", printed.err
    )
    written = run(*arguments, "-o", "parcelsdk.pyi", folder=tmp_path)
    assert (written.code, written.out) == (0, "")
    assert (tmp_path / "parcelsdk.pyi").read_text(encoding="utf-8") == printed.out
    again = run(*arguments, "-o", "parcelsdk.pyi", folder=tmp_path)
    assert (again.code, again.err) == (2, "flake8-perf: parcelsdk.pyi is there already; --force writes over it\n")
    assert run(*arguments, "-o", "parcelsdk.pyi", "--force", folder=tmp_path).code == 0
    absent = run("flake8_perf", "learn", "absent", "--path", str(site), folder=tmp_path)
    assert (absent.code, absent.err) == (2, f"flake8-perf: absent is not installed in {site}\n")
    assert run("flake8_perf", "learn", "parcelsdk", "--kind=rocket", folder=tmp_path).code == 2
