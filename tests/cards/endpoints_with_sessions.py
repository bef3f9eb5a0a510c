"""Endpoints on the event loop with a session that blocks it: one finding per endpoint, at its first use."""
# codes: PRF210

from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.concurrency import run_in_threadpool
from shop import books, prices
from shop.models import Book
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session, sessionmaker

router = APIRouter()
make_session = sessionmaker()


def get_session():
    with make_session() as session:
        yield session


SessionDep = Annotated[Session, Depends(get_session)]


@router.get("/direct")
async def used_right_there(session: Annotated[Session, Depends(get_session)]):
    return session.scalars(select(Book)).all()  # want PRF227


@router.get("/helper")
async def handed_over(session: Annotated[Session, Depends(get_session)]):
    first = books.find(session, 1)  # want PRF210
    prices.of(session, first)
    return first


@router.get("/alias")
async def by_alias(session: SessionDep):
    return books.find(session, 1)  # want PRF210


@router.get("/plain")
def plain(session: Session = Depends(get_session)):
    return books.find(session, 1)


@router.get("/async")
async def asynchronous(session: AsyncSession = Depends(get_session)):
    return books.statement(session)


@router.get("/unused")
async def unused(session: Session = Depends(get_session)):
    return {}


@router.get("/wrapped")
async def wrapped_for_a_thread(session: Session = Depends(get_session)):
    return await run_in_threadpool(books.find, books.over(session))


@router.get("/failed")
async def rolled_back(session: Session = Depends(get_session)):
    try:
        await books.later()
        found = books.find(session, 1)  # want PRF210
    except ValueError:
        session.rollback()  # want PRF203
    return found


@router.get("/service")
async def in_an_object(session: Session = Depends(get_session)):
    return books.Shelf(session).first()  # todo PRF210: what the object does is not known


async def no_endpoint(session: Session):
    return books.find(session, 1)
