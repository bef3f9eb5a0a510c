# codes: PRF201 PRF202
import asyncio

from app.waiting import SESSION, make, wait
from . import waiting


async def main():
    wait()  # want PRF202
    waiting.wait()  # want PRF202
    make().get("u", timeout=1)  # want PRF201
    SESSION.get("u", timeout=1)  # want PRF201
    await asyncio.to_thread(wait)
