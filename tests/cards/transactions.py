"""What waits while a transaction is open."""
# codes: PRF802

import contextlib
import functools
import smtplib
import sqlite3
import subprocess
import time

import asyncpg
import httpx
import psycopg
import requests
from celery import shared_task
from django.db import transaction
from django.db.transaction import atomic
from django.utils.decorators import method_decorator
from openai import OpenAI
from sqlalchemy import create_engine, text
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.orm import Session, sessionmaker
from tortoise.transactions import in_transaction

engine = create_engine("postgresql://localhost/shop")
async_engine = create_async_engine("postgresql+asyncpg://localhost/shop")
sessions = sessionmaker(engine)
URL = "https://pay.example"


@shared_task(bind=True)
def ship(self, order_id):
    return order_id


def _tell(order):
    requests.post(URL, json={"id": order.pk}, timeout=3)


def _tell_later(order):
    transaction.on_commit(functools.partial(_tell, order))


@atomic
def decorated(order):
    order.save(update_fields=["state"])
    _tell(order)  # want PRF802


@transaction.atomic(using="other")
def decorated_with(order):
    order.save(update_fields=["state"])
    ship.apply_async((order.pk,))  # want PRF802
    _tell_later(order)


class View:
    @transaction.atomic
    def post(self, order):
        order.save(update_fields=["state"])
        self._confirm(order)  # want PRF802

    @method_decorator(transaction.atomic)
    def put(self, order):
        order.save(update_fields=["state"])
        time.sleep(1)  # want PRF802

    def _confirm(self, order):
        with smtplib.SMTP("localhost", timeout=3) as server:
            server.sendmail("a@example", order.email, "…")


def nested(order):
    with transaction.atomic():
        order.save(update_fields=["state"])
        with transaction.atomic():
            _tell(order)  # want PRF802


def later(order):
    with transaction.atomic():
        order.save(update_fields=["state"])

        def tell():
            _tell(order)

        transaction.on_commit(tell)
        transaction.on_commit(lambda: ship.delay(order.pk))
    _tell(order)


def several(order):
    with transaction.atomic():
        order.save(update_fields=["state"])
        subprocess.run(["lpr", order.path], check=True)  # want PRF802
        _tell(order)
        ship.delay(order.pk)  # want PRF802


@contextlib.contextmanager
def traced():
    with transaction.atomic():
        yield


def in_own_manager(order):
    with traced():
        order.save(update_fields=["state"])
        _tell(order)  # want PRF802


@traced()
def under_own_manager(order):
    order.save(update_fields=["state"])
    _tell(order)  # want PRF802


@contextlib.contextmanager
def measured():
    with transaction.atomic():
        pass
    yield


def behind_own_manager(order):
    with measured():
        _tell(order)


def alchemy(session: Session):
    with session.begin():
        session.execute(text("UPDATE stock SET fresh = false"))
        requests.get(URL, timeout=3)  # want PRF802
    with sessions.begin() as fresh:
        fresh.execute(text("DELETE FROM stock"))
        OpenAI().responses.create(model="gpt-5", input="…")  # want PRF802
    with sessions() as plain:
        plain.execute(text("SELECT 1"))
        requests.get(URL, timeout=3)


async def alchemy_async(session: AsyncSession, client: httpx.AsyncClient):
    async with session.begin():
        await session.execute(text("UPDATE stock SET fresh = false"))
        await client.get(URL)  # want PRF802
    async with async_engine.begin() as connection:
        await connection.execute(text("UPDATE stock SET fresh = false"))
    await client.get(URL)


def drivers(connection: psycopg.Connection, path):
    with connection.transaction():
        connection.execute("UPDATE stock SET fresh = false")
        requests.get(URL, timeout=3)  # want PRF802
    stock = sqlite3.connect(path)
    with stock:
        stock.execute("DELETE FROM stock")
        requests.get(URL, timeout=3)  # want PRF802


async def async_drivers(connection: asyncpg.Connection, client: httpx.AsyncClient):
    async with connection.transaction():
        await connection.execute("UPDATE stock SET fresh = false")
        await client.post(URL)  # want PRF802
    async with in_transaction():
        await client.get(URL)  # nothing was sent to the database yet
        await connection.execute("UPDATE stock SET fresh = false")
        await client.post(URL)  # want PRF802


def unknown(store, order):
    with store.atomic():
        _tell(order)


def by_hand(connection: psycopg.Connection):
    connection.execute("BEGIN")
    requests.get(URL, timeout=3)  # todo PRF802: the transaction is opened in SQL
    connection.execute("COMMIT")


@shared_task(bind=True)
def again(self, order):
    with transaction.atomic():
        if order.state:
            raise self.retry(countdown=5)  # the transaction is rolled back


def _pause():
    time.sleep(1)


def _try():
    _pause()


def pauses(order):
    with transaction.atomic():
        order.save(update_fields=["state"])
        _try()


def one_after_another(orders):
    with transaction.atomic():
        for order in orders:
            _tell(order)  # want PRF802
            order.save(update_fields=["state"])


def first_of_each(orders):
    with transaction.atomic():
        for order in orders:
            requests.get(URL, timeout=3)  # want PRF802
            order.save(update_fields=["state"])
