"""Queries in loops, over several libraries; and what sends none, or is meant to go row by row."""
# codes: PRF101

import sqlite3
from collections.abc import Iterable

import psycopg
from django.db import models
from django.forms import ModelForm
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Author(models.Model):
    name = models.CharField(max_length=10)


class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
    title = models.TextField()


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


def django(ids: list[int], books: Iterable[Book]):
    for key in ids:
        Author.objects.get(pk=key)  # want PRF101
        Author.objects.filter(pk=key).first()  # want PRF101
        Author.objects.filter(pk=key).exists()  # want PRF101
        list(Author.objects.filter(pk=key))  # want PRF101
        for author in Author.objects.filter(pk=key):  # want PRF101
            print(author)
        lazy = Author.objects.filter(pk=key)
        print(lazy.query)
    return [Author.objects.get(pk=key) for key in ids]  # want PRF101


def helper(key):
    return Author.objects.get(pk=key)


def further(key):
    return helper(key).name


def through(ids: list[int]):
    for key in ids:
        print(further(key))  # want PRF101


def sqlalchemy(session: Session, ids: list[int]):
    for key in ids:
        session.get(User, key)  # want PRF101
        session.execute(select(User).where(User.id == key)).scalar_one()  # want PRF101
        session.scalars(select(User).where(User.id == key)).all()  # want PRF101
        session.query(User).filter(User.id == key).one()  # want PRF101
        statement = select(User).where(User.id == key)
        session.query(User).filter(User.id == key)
        print(statement)


async def sqlalchemy_async(session: AsyncSession, ids: list[int]):
    for key in ids:
        await session.get(User, key)  # want PRF101
        await session.execute(select(User).where(User.id == key))  # want PRF101


def dbapi(ids: list[int], connection: sqlite3.Connection, dsn: str):
    cursor = connection.cursor()
    for key in ids:
        cursor.execute("SELECT name FROM user WHERE id = ?", (key,))  # want PRF101
        print(cursor.fetchone())
    with psycopg.connect(dsn) as other, other.cursor() as rows:
        for key in ids:
            rows.execute("SELECT name FROM user WHERE id = %s", (key,))  # want PRF101


def guessed(db, session, ids: list[int]):
    for key in ids:
        session.execute(text("SELECT 1"))  # want PRF107
        db.query(User).get(key)  # want PRF101
        session.get(key)
        db.get("x")


class AuthorForm(ModelForm):
    class Meta:
        model = Author


def silent(ids: list[int], session: Session, cache: dict, size: int, forms: list[AuthorForm], chunked):
    for key in ids:
        cache.get(key)
        Author.objects.filter(pk=key).order_by("name")
    for author in Author.objects.filter(pk__in=ids):
        print(author.name)
    for user in session.scalars(select(User)):
        print(user)
    for start in range(0, len(ids), size):
        list(Author.objects.filter(pk__in=ids[start : start + size]))
    for chunk in chunked(ids, size):
        session.scalars(select(User).where(User.id.in_(chunk))).all()
    for name in ("a", "b"):
        Author.objects.get(name=name)
    for attempt in range(size):
        try:
            return Author.objects.get(pk=1)
        except Author.DoesNotExist:
            continue
    for form in forms:
        form.save()


def keyset(session: Session):
    last = 0
    while True:
        users = session.scalars(select(User).where(User.id > last).order_by(User.id).limit(100)).all()
        if not users:
            break
        last = users[-1].id


def first_hit(ids: list[int]):
    for key in ids:
        return Author.objects.get(pk=key)
