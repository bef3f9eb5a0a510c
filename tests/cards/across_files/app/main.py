# codes: PRF201 PRF202
import asyncio

from app.waiting import SESSION, make, wait
from . import waiting


async def main():
    wait()  # todo PRF202: facts of other files are not linked yet
    waiting.wait()  # todo PRF202: facts of other files are not linked yet
    make().get("u", timeout=1)  # todo PRF201: types of other files are not known yet
    SESSION.get("u", timeout=1)  # todo PRF201: types of other files are not known yet
    await asyncio.to_thread(wait)
