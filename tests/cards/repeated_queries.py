"""Queries that ask the same on every turn, and keys that are fetched to be sent back."""
# codes: PRF101 PRF107 PRF125

import time
import uuid

from django.db import models
from django.db.models import Q
from sqlalchemy import select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Author(models.Model):
    name = models.CharField(max_length=10)


class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE)


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


def first_author(name):
    return Author.objects.filter(name=name).first()


def the_same(session: Session, ids: list[int], name: str):
    known = Author.objects.filter(name=name)
    for key in ids:
        print(key, Author.objects.get(name=name))  # want PRF107
        print(key, Author.objects.filter(Q(name=name) | Q(name="x")).exists())  # want PRF107
        print(key, known.count())  # want PRF107
        print(key, session.scalars(select(User).where(User.name == name)).first())  # want PRF107
        print(key, first_author(name))  # want PRF107


def another(session: Session, ids: list[int], job):
    for key in ids:
        print(Author.objects.get(pk=key))  # want PRF101
        print(Author.objects.get(name=uuid.uuid4()))  # want PRF101
        print(Author.objects.order_by("?").first())  # want PRF101
        job.last = key
        print(Author.objects.filter(name=job.last).first())  # want PRF101


def after_a_write(ids: list[int]):
    for key in ids:
        print(Author.objects.filter(name="x").count())  # want PRF101
        Author.objects.create(name=str(key))


def of_another_table(ids: list[int]):
    for key in ids:
        author = Author.objects.get(name="x")  # want PRF107
        Book.objects.create(author=author, pk=key)


def poll(ids: list[int]):
    for key in ids:
        while not Author.objects.filter(name="done").exists():
            time.sleep(1)
        print(key)


def once(ids: list[int], name: str):
    for key in ids:
        if key < 3:
            continue
        print(Author.objects.get(name=name))
        return


def sent_back(session: Session):
    keys = [a.pk for a in Author.objects.filter(name="x")]
    Book.objects.filter(author_id__in=keys)  # want PRF125
    Book.objects.filter(author__pk__in=list(Author.objects.values_list("pk", flat=True)))  # want PRF125
    return session.scalars(select(User).where(User.id.in_([u.id for u in session.scalars(select(User))])))  # want PRF125


def asked_with_many_times(names: list[str]):
    keys = [a.pk for a in Author.objects.filter(name="x")]
    for name in names:
        yield Book.objects.filter(author_id__in=keys, author__name=name)


def picked_in_python(authors):
    keys = [a.pk for a in Author.objects.all() if a.name.isupper()]
    rows = list(Author.objects.all())
    Book.objects.filter(author_id__in=[a.pk for a in rows])
    Book.objects.filter(author_id__in=[a.pk for a in Author.objects.raw("SELECT * FROM author")])
    Book.objects.filter(author_id__in=[a.pk for a in authors])
    print(rows)
    return Book.objects.filter(author_id__in=keys)


def other_places(search, ids: list[int]):
    Book.objects.using("other").filter(author_id__in=list(Author.objects.values_list("pk", flat=True)))
    return search.filter(author_id__in=list(Author.objects.values_list("pk", flat=True)))


def changed_meanwhile():
    keys = list(Author.objects.filter(name="x").values_list("pk", flat=True))
    Book.objects.filter(author_id__in=keys).delete()
