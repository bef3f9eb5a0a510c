# file: of_this_file.py
"""Rows written one by one, over several libraries; and what writes none, many at once, or has to go row by row."""
# codes: PRF103 PRF104

import sqlite3

from django.db import models
from django.forms import ModelForm
from sqlalchemy import delete, insert, update
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Author(models.Model):
    name = models.CharField(max_length=10)
    age = models.IntegerField()

    def grow(self):
        self.age += 1
        self.save()


class AuthorForm(ModelForm):
    class Meta:
        model = Author


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


def new_rows(names: list[str]):
    for name in names:
        Author.objects.create(name=name)  # want PRF103
        Author.objects.get_or_create(name=name)  # want PRF103
        Author.objects.update_or_create(name=name, defaults={"age": 3})  # want PRF103
        Author(name=name).save()  # want PRF103
        author = Author(name=name)
        author.save()  # want PRF103
    return [Author.objects.create(name=name) for name in names]  # want PRF103


def missing_rows(names: list[str]):
    for name in names:
        try:
            Author.objects.get(name=name)
        except Author.DoesNotExist:
            Author.objects.create(name=name)  # want PRF103


def old_rows(ids: list[int]):
    for author in Author.objects.filter(age=3):
        author.age = 4
        author.save()  # want PRF104
        author.delete()  # want PRF104
    for key in ids:
        Author.objects.filter(pk=key).update(age=5)  # want PRF104
        Author.objects.filter(pk=key).delete()  # want PRF104
        found = Author.objects.get(pk=key)
        found.save(update_fields=["age"])  # want PRF104


def through_a_method(ids: list[int]):
    for author in Author.objects.filter(pk__in=ids):
        author.grow()  # want PRF104


def add(session: Session, name: str):
    session.add(User(name=name))
    session.commit()


def unit_of_work(session: Session, names: list[str], users: list[User]):
    for name in names:
        session.add(User(name=name))
        session.flush()  # want PRF103
    for name in names:
        add(session, name)  # want PRF103
    for user in users:
        session.delete(user)
        session.commit()  # want PRF104


def statements(session: Session, names: list[str], connection: sqlite3.Connection):
    for name in names:
        session.execute(insert(User).values(name=name))  # want PRF103
        session.execute(update(User).where(User.name == name).values(name="x"))  # want PRF104
        session.execute(delete(User).where(User.name == name))  # want PRF104
        session.query(User).filter(User.name == name).update({"name": "x"})  # want PRF104
        connection.execute("INSERT INTO user (name) VALUES (?)", (name,))  # want PRF103
        connection.execute("DELETE FROM user WHERE name = ?", (name,))  # want PRF104


def batched_by_the_unit_of_work(session: Session, names: list[str], users: list[User]):
    for name in names:
        session.add(User(name=name))
    for user in users:
        session.delete(user)
    session.commit()


def flushed_now_and_then(session: Session, names: list[str], size: int):
    waiting: list[dict] = []
    for number, name in enumerate(names):
        session.add(User(name=name))
        if number % 1000 == 0:
            session.flush()
    for name in names:
        waiting.append({"name": name})
        if len(waiting) >= size:
            session.execute(insert(User), waiting)
            waiting = []


def many_at_once(session: Session, connection: sqlite3.Connection, chunks: list[list[dict]]):
    for chunk in chunks:
        session.execute(insert(User), chunk)
        session.execute(insert(User).values(chunk))
        connection.executemany("INSERT INTO user (name) VALUES (?)", [(row["name"],) for row in chunk])
        Author.objects.bulk_create([Author(name=row["name"]) for row in chunk])
        Author.objects.filter(name__in=chunk).delete()


def another_table_each(models_of_all: list[type[models.Model]], connection: sqlite3.Connection, tables: list[str]):
    for model in models_of_all:
        model.objects.filter(pk=3).delete()
    for table in tables:
        connection.execute(f"DELETE FROM {table}")


def where_it_went_wrong(ids: list[int], work):
    for key in ids:
        try:
            work(key)
        except Exception:
            Author.objects.filter(pk=key).update(age=0)


def progress(job: Author, ids: list[int]):
    for _key in ids:
        job.age += 1
        job.save()


def the_same_row(author: Author, others: list[Author]):
    for other in others:
        Author.objects.filter(pk=author.pk, age=other.age).update(age=1)


def no_rows(forms: list[AuthorForm], images, sessions, cache: dict, seen: set, pipeline):
    for form in forms:
        form.save()
    for image in images:
        image.save("x.png")
    for session in sessions:
        session.save()
    for image in images:
        cache.update({image: 1})
        seen.add(image)
        pipeline.set(image, 1)


# file: of_other_files.py
from django.contrib import admin

from .models import Book, Shelf


def by_convention(names: list[str], ids: list[int]):
    for name in names:
        Book.objects.create(title=name)  # want PRF103
        Book.objects.update_or_create(title=name, defaults={"price": 3})  # want PRF103
        Book.objects.filter(title=name).update(price=3)  # want PRF104
        Book(title=name).save()  # want PRF103
        book = Book(title=name)
        book.save()  # want PRF103
    for key in ids:
        book = Book.objects.get(pk=key)
        book.price = 4
        book.save()  # want PRF104
    for shelf in Shelf.objects.filter(pk__in=ids):
        shelf.full = True
        shelf.save()  # want PRF104


def by_keywords(things):
    for thing in things:
        thing.save(update_fields=["price"])  # want PRF104
        thing.save()  # want PRF104


def by_nothing(things):
    for thing in things:
        thing.save(commit=False)
        thing.save("x.png")
        thing.save()  # todo PRF104: nothing in this file says what it is


class BookAdmin(admin.ModelAdmin):
    def sell(self, request, queryset):
        for book in queryset:
            book.sold = True
            book.save()  # want PRF104


def proven_by_another_call(found, titles):
    for title in titles:
        if found.filter(title=title).exists():
            book = found.get(title=title)
            book.price = 3
            book.save()  # want PRF104


def own_method(rows, session):
    for row in rows:
        row.delete(session=session)  # todo PRF104: a method of a base class in another file
