import asyncio

from asgiref.sync import sync_to_async
from fastapi import Depends
from sqlalchemy import select

import svc
from svc import Api, build, nap
from svc.clients import calls_it, in_error, only_if, opened
from svc.deps import SessionDep, get_db
from svc.pipeline import Pipeline
from svc.ring import one
from svc.stores.base import Store, current
from svc.tasks import mail

from . import clients


class Mine(Api):
    pass


async def by_every_way(url, api: Api, pipeline: Pipeline, store: Store):
    nap()  # want PRF202
    svc.nap()  # want PRF202
    clients.nap()  # want PRF202
    build().get(url, timeout=1)  # want PRF201
    api.fetch(url)  # want PRF201
    api.fetch(url, cached=True)
    Mine().fetch(url)  # want PRF201
    Api.default().fetch(url)  # want PRF201
    pipeline.api.fetch(url)  # want PRF201
    pipeline.step()  # want PRF202
    api.run(pipeline)  # want PRF202
    store.save("x")  # want PRF205
    current().save("x")  # want PRF205
    one(3)  # want PRF202
    with opened(url) as session:  # want PRF201
        session.get(url, timeout=1)  # want PRF201
    calls_it(nap)  # want PRF202
    mail(url)  # want PRF201


async def off_the_loop(url):
    await asyncio.to_thread(nap)
    await sync_to_async(nap)()
    mail.delay(url)
    opened(url)
    in_error(url)
    only_if(False)


async def what_decides(flag):
    only_if(True)  # want PRF202
    only_if(flag)  # want PRF202


def rows(db: SessionDep, ids):
    return [db.scalars(select(1).where(id=i)).all() for i in ids]  # want PRF101


def rows_too(ids, db=Depends(get_db)):
    return [db.scalars(select(1).where(id=i)).all() for i in ids]  # want PRF101
