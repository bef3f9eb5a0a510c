# file: shop/__init__.py
# codes: PRF802
# file: shop/queue.py
from celery import Celery

app = Celery("shop")
# file: shop/managers.py
from contextlib import contextmanager

from django.db import transaction


@contextmanager
def traced():
    with transaction.atomic():
        yield


@contextmanager
def timed():
    yield
# file: shop/events.py
from django.db import transaction


def announce(event, *args):
    connection = transaction.get_connection()
    if connection.in_atomic_block:
        transaction.on_commit(lambda: event(*args))
    else:
        event(*args)


def announce_now(event, *args):
    if not transaction.get_connection().in_atomic_block:
        return
    event(*args)
# file: shop/tasks.py
from shop.managers import timed
from shop.queue import app


@app.task
def ship(order_id):
    return order_id


@app.task(bind=True)
@timed()
def bill(self, order_id):
    return order_id
# file: shop/gateway.py
import requests


def tell(order):
    requests.post("https://pay.example", json={"id": order.pk}, timeout=3)
# file: shop/views.py
from shop import tasks
from shop.events import announce, announce_now
from shop.gateway import tell
from shop.managers import timed, traced
from shop.tasks import ship


def with_own_manager(order):
    with traced():
        order.save(update_fields=["state"])
        ship.delay(order.pk)  # want PRF802
        tasks.bill.delay(order.pk)  # want PRF802
        tell(order)  # want PRF802
    tell(order)


@traced()
def decorated(order):
    order.save(update_fields=["state"])
    tell(order)  # want PRF802


def without(order):
    with timed():
        order.save(update_fields=["state"])
        tell(order)
        ship.delay(order.pk)


def announced(order):
    with traced():
        order.save(update_fields=["state"])
        announce(tell, order)
        announce_now(tell, order)  # want PRF802


def queued_first(order):
    with traced():
        ship.delay(order.pk)
        order.save(update_fields=["state"])
