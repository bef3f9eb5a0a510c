"""What libraries hand out under names of their own: star imports, attributes of decorated functions, operators."""

from celery import shared_task
from langchain_core.prompts import PromptTemplate
from langchain_openai import ChatOpenAI
from passlib.hash import bcrypt
from peewee import *
from tortoise.models import Model as Table


class Book(Model):
    title = CharField()


class Author(Table):
    pass


@shared_task
def report(day):
    return day


def star_import():
    books = Book.select()  # type: peewee.ModelSelect[Book]
    size = len([])  # type: builtins.int
    return books, size


def decorated():
    result = report.delay(1)  # type: celery.result.AsyncResult
    return result


def reflected(model: ChatOpenAI, prompt: PromptTemplate):
    chain = {"question": "q"} | prompt | model  # type: langchain_core.runnables.base.RunnableSequence
    return chain


def class_of_itself():
    digest = bcrypt.using(rounds=13).hash("x")  # type: builtins.str
    return digest


async def awaited_query():  # fact reads="db", waits="db"
    return await Author.filter(name="x")
