"""Databases, clients, commands and computation on the event loop: kept on objects, behind helpers, handed away."""
# codes: PRF203 PRF204 PRF206 PRF207 PRF209

import asyncio
import functools
import io
import multiprocessing
import os
import socket
import sqlite3
import subprocess
import threading
from typing import Annotated

import boto3
import psycopg
import redis
from django.db import models
from fastapi import Depends, FastAPI
from openai import AsyncOpenAI, OpenAI
from PIL import Image
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session, sessionmaker
from passlib.context import CryptContext

app = FastAPI()
engine = create_engine("sqlite://")
SessionLocal = sessionmaker(bind=engine)
passwords = CryptContext(schemes=["bcrypt"])
store = redis.Redis()


class Book(models.Model):
    author = models.ForeignKey("Author", on_delete=models.CASCADE)


def get_session():
    with SessionLocal() as session:
        yield session


Db = Annotated[Session, Depends(get_session)]


@app.get("/books")
async def books(db: Db, other: Session = Depends(get_session)):
    await asyncio.sleep(0)
    db.scalars(select(Book)).all()  # want PRF203
    return other.execute(select(Book)).all()  # want PRF203


@app.get("/pooled")
def pooled(db: Db):
    return db.scalars(select(Book)).all()


class Rows:
    def __init__(self, path: str, dsn):
        self.db = sqlite3.connect(path)
        self.dsn = dsn

    def _all(self):
        return self.db.execute("SELECT * FROM rows").fetchall()

    async def all(self):
        await asyncio.to_thread(self._all)
        return self._all()  # want PRF203

    async def postgres(self):
        with psycopg.connect(self.dsn) as conn:  # want PRF203
            conn.execute("SELECT 1")  # want PRF203

    async def cached(self, key):
        return store.get(key)  # want PRF203


async def orm(author, books: models.QuerySet):
    Book.objects.create(author=author)  # want PRF203
    async for book in books:
        await book.asave()
    for book in books:  # want PRF203
        print(book)
    await Book.objects.acount()
    return Book.objects.filter(author=author)


async def untyped(session, conn, db, names):
    session.execute(select(Book))  # want PRF203
    await session.execute(select(Book))
    async with conn.execute("SELECT 1") as cursor:
        await cursor.fetchall()
    await asyncio.gather(session.execute(select(Book)), *[db.execute("SELECT 1") for _ in names])
    waiting = [conn.execute("SELECT 1"), conn.execute("SELECT 2")]
    return await asyncio.gather(*waiting)


class Model:
    def __init__(self, client: OpenAI | None = None):
        self.client = client or OpenAI()
        self.aclient = AsyncOpenAI()
        self.s3 = boto3.client("s3")

    def ask(self, text):
        return self.client.chat.completions.create(model="x", messages=[text])

    async def in_thread(self, function, *args):
        return await asyncio.get_running_loop().run_in_executor(None, functools.partial(function, *args))

    async def use(self, text):
        await self.aclient.chat.completions.create(model="x", messages=[text])
        await self.in_thread(self.ask, text)
        await self.in_thread(lambda: self.ask(text))
        self.ask(text)  # want PRF206
        body = self.s3.get_object(Bucket="b", Key="k")["Body"]  # want PRF206
        body.read()
        for key in ("a", "b"):
            self.s3.delete_object(Bucket="b", Key=key)  # want PRF206


class Wire:
    def __init__(self, address):
        self.sock = socket.create_connection(address)
        self.raw = socket.socket()
        self.raw.setblocking(False)

    async def read(self):
        self.raw.recv(10)
        return self.sock.recv(10)  # want PRF206


async def commands(path):
    subprocess.check_call(["make"])  # want PRF204
    os.system("make")  # want PRF204
    process = subprocess.Popen(["make"])  # want PRF204
    process.communicate()  # want PRF204
    process.poll()
    multiprocessing.Process(target=print).start()  # want PRF204
    running = await asyncio.create_subprocess_exec("make")
    await running.wait()


async def computes(password, hashed, data, body: bytes):
    passwords.verify(password, hashed)  # want PRF207
    image = Image.open(io.BytesIO(data))
    small = image.resize((10, 10))  # want PRF207
    small.save("x.png")
    pixels = (await asyncio.to_thread(lambda: Image.open(io.BytesIO(data)).convert("RGB"))).width
    return pixels, await asyncio.to_thread(passwords.hash, password)


class Guarded:
    def __init__(self):
        self._lock = threading.Lock()
        self._async = asyncio.Lock()
        self._slots = threading.Semaphore(2)

    async def over_await(self, rows, send):
        with self._lock:  # want PRF209
            for row in rows:
                await send(row)
        with self._slots, open("x") as file:  # want PRF209
            async for row in file:
                print(row)
        with self._lock:  # want PRF209
            rows = [row async for row in rows]
        async with self._async:
            await send(rows)

    async def streams(self, rows):
        with self._lock:  # want PRF209
            yield rows

    async def beside(self, rows, send, lock):
        with self._lock:
            rows.append(1)

            async def later():
                await send(rows)

        await later()
        with lock:
            await send(rows)
        if self._lock.acquire(blocking=False):
            await send(rows)
            self._lock.release()
        self._lock.acquire()
        rows.clear()
        self._lock.release()
        await send(rows)

    def not_on_the_loop(self):
        with self._lock:
            return 1
