"""A synchronous session of a library that only takes over another's class."""
# codes: PRF210

from fastapi import APIRouter, Depends
from shop import books
from sqlmodel import Session

router = APIRouter()


@router.get("/sqlmodel")
async def of_sqlmodel(session: Session = Depends(books.get_session)):
    return books.find(session, 1)  # want PRF210
