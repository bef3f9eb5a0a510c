# file: applied.py
import asyncio
import nest_asyncio

nest_asyncio.apply()


async def coroutine():
    return 1


async def nested():
    return asyncio.run(coroutine())


# file: applied_by_name.py
import asyncio
from nest_asyncio import apply as allow_loops

allow_loops()


async def coroutine():
    return 1


async def nested():
    return asyncio.run(coroutine())


# file: only_named.py
# No nest_asyncio here: nest_asyncio.apply() is never called.
import asyncio
import nest_asyncio


async def coroutine():
    return 1


async def nested():
    return asyncio.run(coroutine())  # want PRF208
