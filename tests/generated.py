"""A project made by a program: the same for the same seed, and full of what the rules look for."""

from __future__ import annotations

import random

HEAD = """import asyncio
import time
from pathlib import Path

import httpx
import requests

{imports}

"""

PIECES = (
    """
class Client{n}:
    def __init__(self, urls: list[str]) -> None:
        self.session = requests.Session()
        self.urls = urls
        self.text = ""

    def load(self, url: str) -> str:
        return self.session.get(url).text

    async def load_all(self) -> None:
        for url in self.urls:
            self.text += self.load(url)
""",
    """
def helper{n}(seconds):
    if seconds:
        return helper{other}(seconds - 1)
    time.sleep(seconds)


def helper{other}(seconds):
    helper{n}(seconds)


async def task{n}():
    helper{n}(1)
    await asyncio.to_thread(helper{n}, 1)
""",
    """
def common{n}(left: list[str], right: list[str]) -> list[str]:
    seen = []
    for item in left:
        if item not in seen:
            seen.append(item)
    return [item for item in seen if item in right]
""",
    """
async def fetch{n}(client: httpx.AsyncClient, path: Path) -> str:
    path.write_text("x")
    answer = await client.get("u")
    return answer.text


async def fetch_all{n}(paths: list[Path]):
    async with httpx.AsyncClient() as client:
        return await asyncio.gather(*[fetch{n}(client, path) for path in paths])
""",
    """
def names{n}(ids: list[int]) -> str:
    text = ""
    for key in ids:
        text = text + str(key)
        requests.post("u", data=text)
    return text
""",
)


def project(seed: int, modules: int) -> dict[str, str]:
    """The files of a project, by path; modules import from earlier ones."""
    chance = random.Random(seed)
    files = {"pyproject.toml": "", "app/__init__.py": ""}
    for number in range(modules):
        earlier = [f"from app.m{chance.randrange(number)} import *" for _ in range(min(number, 3))]
        body = [HEAD.format(imports="\n".join(earlier))]
        for piece in range(chance.randint(2, 12)):
            body.append(chance.choice(PIECES).format(n=f"{number}_{piece}", other=f"{number}_{piece}b"))
        files[f"app/m{number}.py"] = "\n".join(body)
    return files
