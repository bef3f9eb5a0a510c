# file: shop/db.py
import os

from sqlalchemy import create_engine


def make_engine():
    return create_engine(os.environ["DATABASE_URL"])

# file: shop/api.py
from fastapi import FastAPI
from sqlmodel import Session, select

from shop.db import make_engine
from shop.models import Book

app = FastAPI()


@app.get("/books")
def books():
    with Session(make_engine()) as session:  # todo PRF603: the engine is made in another file
        return session.exec(select(Book)).all()
