"""Entry points: what a framework calls a function as, and where a plain ``def`` of that kind runs."""

import asyncio
import unittest

import click
import dramatiq
import pytest
import tornado.web
from aiohttp import web
from apscheduler.schedulers.background import BackgroundScheduler
from celery import Celery, Task, shared_task
from django.core.management.base import BaseCommand
from django.urls import path
from django.views import View
from fastapi import APIRouter, Depends, FastAPI
from flask import Blueprint, Flask
from project.routes import router as elsewhere
from rest_framework.views import APIView
from starlette.routing import Route

app = FastAPI()
router = APIRouter()
site = Flask(__name__)
pages = Blueprint("pages", __name__)
queue = Celery("queue")
scheduler = BackgroundScheduler()


@app.get("/books")
def books():  # entry: handler on thread
    return helper()


@router.post("/books")
async def add_book():  # entry: handler on loop
    return {}


def helper():  # entry: none
    return []


@elsewhere.get("/authors")
def authors():  # entry: handler on thread likely
    return []


@elsewhere.get("authors")
def not_a_route():  # entry: none
    return []


@site.route("/shelf")
def shelf():  # entry: handler on thread
    return ""


@pages.before_request
def before():  # entry: handler on thread
    return None


def by_call():  # entry: handler on thread
    return ""


site.add_url_rule("/call", view_func=by_call)


def by_constructor(request):  # entry: handler on thread
    return None


routes = [Route("/c", by_constructor)]


def django_view(request):  # entry: handler on thread
    return None


urlpatterns = [path("", django_view)]


async def aiohttp_view(request):  # entry: handler on loop
    return web.Response()


web.get("/", aiohttp_view)


class Books(View):
    def get(self, request):  # entry: handler on thread
        return self.rows()

    def rows(self):  # entry: none
        return []


class Mixin:
    def post(self, request):  # entry: none
        return None


class Authors(Mixin, APIView):
    def post(self, request):  # entry: handler on thread
        return None


class Ticker(tornado.web.RequestHandler):
    def get(self):  # entry: handler on loop
        self.write("")


@shared_task
def mail(user):  # entry: task on process
    return user


@queue.task(bind=True)
def report(self, day):  # entry: task on process
    return day


class Export(Task):
    def run(self):  # entry: task on process
        return None


@dramatiq.actor
def resize(image):  # entry: task on process
    return image


def tick():  # entry: task on thread
    return None


scheduler.add_job(tick, "interval", seconds=5)


class Command(BaseCommand):
    def handle(self, *args, **options):  # entry: command on thread
        return None


@click.command()
def sync():  # entry: command on thread
    return None


def get_session():  # entry: handler on thread
    yield None


@app.get("/session")
def session(given=Depends(get_session)):  # entry: handler on thread
    return None


@pytest.fixture
def book():  # entry: test on thread
    return None


class BookTest(unittest.TestCase):
    def test_title(self):  # entry: test on thread
        return None

    def title(self):  # entry: none
        return None


def annotated(request: "HttpRequest"):  # todo entry: handler on thread likely
    return None


def main():  # entry: script on thread
    asyncio.run(add_book())


class Server:
    def main(self):  # entry: none
        return None

    def run(self):  # entry: none
        return None


def run():  # entry: none
    return Server()


if __name__ == "__main__":
    main()
    Server().run()
