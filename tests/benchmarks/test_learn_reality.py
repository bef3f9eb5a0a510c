"""The benchmark of `learn`: what it makes of an SDK that does as is said of it, and of one that does not."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from subprocesses import write

from benchmarks.learn import REALITY
from benchmarks.learning.by_hand import compare
from flake8_perf.learning.learn import learn

SDK = """
import asyncio
import socket
import subprocess
from pathlib import Path

class Client:
    def __init__(self, token):
        self.token = token
    def get(self, path: str):
        return socket.create_connection((path, 80))
    async def wait(self, path):
        await asyncio.get_running_loop().getaddrinfo(path, 80)
    async def hold(self, path):
        socket.getaddrinfo(path, 80)
    def calm(self):
        return self.token
    def picky(self, number):
        raise ValueError(number)
    def pages(self):
        yield socket.create_connection(("a.example", 80))
    def write(self):
        Path("/tmp/flake8-perf-was-here").write_text("x")
    def start(self):
        subprocess.run(["touch", "/tmp/flake8-perf-was-here"])
    @property
    def region(self):
        return socket.gethostbyname("a.example")
"""


def test_what_really_happens(tmp_path: Path) -> None:
    """Who goes for the network in which thread is told; nothing gets out, neither to the network nor to the disk."""
    write(tmp_path, {"madeup.py": SDK})
    names = ("get", "wait", "hold", "calm", "picky", "pages", "write", "start", "region")
    setup = f"import sys\nsys.path.insert(0, {str(tmp_path)!r})\nimport madeup\nroots = [madeup.Client('x')]\n"
    wanted = {f"madeup:Client.{name}": "blocks" for name in names}
    claims = {"package": "madeup", "setup": setup, "classes": {"madeup": ["Client"]}, "wanted": wanted}
    write(tmp_path, {"work/claims.json": json.dumps(claims)})
    command = [sys.executable, "-I", str(REALITY), "claims.json"]
    done = subprocess.run(command, cwd=tmp_path / "work", capture_output=True, text=True, timeout=120, check=True)
    found = {key.rpartition(".")[2]: outcome for key, outcome in json.loads(done.stdout).items()}
    expected = dict.fromkeys(("get", "hold", "pages", "region"), "thread")
    expected |= {"wait": "loop", "calm": "nothing", "picky": "failed", "write": "failed", "start": "failed"}
    assert found == expected
    assert not Path("/tmp/flake8-perf-was-here").exists()


def test_beside_a_stub_by_hand(tmp_path: Path) -> None:
    """A package that has the name of one that our stubs describe, and does not what they say."""
    source = """
import socket
class Minio:
    def __init__(self, endpoint):
        self.endpoint = endpoint
    def list_buckets(self):
        socket.create_connection((self.endpoint, 80))
    def make_bucket(self, bucket_name):
        return bucket_name
"""
    learned = learn("minio", [write(tmp_path, {"minio/__init__.py": source})], command="test")
    found = compare(learned)
    assert found is not None
    assert "1 agrees blocks" in found
    assert " misses blocks" in found
    other = learn("nobody_describes", [write(tmp_path, {"nobody_describes.py": source})], command="test")
    assert compare(other) is None
