"""Tasks that are enqueued per item, and tasks that wait for tasks."""
# codes: PRF814

import dramatiq
from celery import Celery, group, shared_task
from celery.result import allow_join_result
from django.db import models
from redis import Redis
from rq import Queue

app = Celery()
queue = Queue(connection=Redis())


class Book(models.Model):
    stale = models.BooleanField()


@shared_task
def refresh(book_id): ...


@dramatiq.actor
def fetch(url): ...


def with_celery():
    for book in Book.objects.filter(stale=True):
        refresh.apply_async(args=[book.pk])  # want PRF814


def with_dramatiq(urls: list[str]):
    for url in urls:
        fetch.send(url)  # want PRF814


def with_rq(ids: list[int]):
    for key in ids:
        queue.enqueue(print, key)  # want PRF814


def one_for_all(ids: list[int]):
    group(refresh.s(key) for key in ids).delay()


def by_slices(ids: list[int]):
    for start in range(0, len(ids), 100):
        refresh.delay(ids[start : start + 100])


def configured():
    for source in ("a", "b"):
        refresh.delay(source)


def what_failed(ids: list[int]):
    for key in ids:
        try:
            refresh(key)
        except OSError:
            refresh.delay(key)


@app.task
def total(key):
    return refresh.delay(key).get()  # want PRF814


@app.task
def named(key):
    result = refresh.delay(key)
    return result.get(timeout=10)  # want PRF814


@app.task
def knowingly(key):
    with allow_join_result():
        return refresh.delay(key).get()


def outside(key):
    return refresh.delay(key).get()


def elsewhere(ids: list[int]):
    from shop.tasks import price

    for key in ids:
        price.delay(key)  # todo PRF814: a task that is defined in another file
