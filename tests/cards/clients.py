"""Clients, engines and pools: made over and over, or each for itself on purpose."""
# codes: PRF601 PRF603 PRF604

import functools
import os
from concurrent.futures import ThreadPoolExecutor

import aiohttp
import boto3
import psycopg2
import requests
from celery import shared_task
from fastapi import FastAPI
from sqlalchemy import create_engine

app = FastAPI()


async def invariant_name(urls: list[str]):
    for url in urls:
        timeout = aiohttp.ClientTimeout(total=30)
        async with aiohttp.ClientSession(timeout=timeout, trust_env=True) as session:  # want PRF601
            await session.get(url)


def with_own_headers(tokens: list[str]):
    for token in tokens:
        session = requests.Session()
        session.headers.update({"Authorization": token})
        session.get("https://api.example", timeout=5)


def with_same_headers(urls: list[str], token: str):
    for url in urls:
        session = requests.Session()  # want PRF601
        session.headers.update({"Authorization": token})
        session.get(url, timeout=5)


def collected(urls: list[str]):
    sessions = []
    for url in urls:
        session = requests.Session()
        sessions.append((url, session))
    return sessions


def made_once_in_the_loop(urls: list[str]):
    session = None
    for url in urls:
        if session is None:
            session = requests.Session()
        session.get(url, timeout=5)


def made_anew_after_a_failure(urls: list[str]):
    session = requests.Session()
    for url in urls:
        try:
            session.get(url, timeout=5)
        except requests.ConnectionError:
            session = requests.Session()
            session.get(url, timeout=5)


def retried(url: str):
    for _ in range(3):
        try:
            return requests.Session().get(url, timeout=5)
        except requests.ConnectionError:
            continue


@functools.lru_cache
def kept_client():
    return boto3.client("s3")


def kept(keys: list[str]):
    for key in keys:
        kept_client().head_object(Bucket="books", Key=key)


_client = None


def lazy_client():
    global _client
    if _client is None:
        _client = boto3.client("s3")
    return _client


def lazily(keys: list[str]):
    for key in keys:
        lazy_client().head_object(Bucket="books", Key=key)


@app.get("/files")
def files(key: str):
    client = boto3.client("s3", region_name=os.environ["REGION"])  # want PRF601
    return client.head_object(Bucket="books", Key=key)


@app.get("/own")
async def with_the_callers_key(token: str):
    async with aiohttp.ClientSession(headers={"Authorization": token}) as session:
        await session.get("https://api.example")


@shared_task
def report(day: str):
    engine = create_engine(os.environ["DATABASE_URL"])  # want PRF603
    with engine.connect() as connection:
        connection.exec_driver_sql("SELECT 1")


@app.post("/connections/check")
def of_the_caller(url: str):
    create_engine(url).connect().close()


def per_shard(shards: list[str]):
    for dsn in shards:
        psycopg2.connect(dsn).close()


def per_row(rows: list[tuple], dsn: str):
    for row in rows:
        with psycopg2.connect(dsn) as connection:  # want PRF603
            connection.cursor().execute("INSERT INTO book VALUES (%s)", row)


def work(item): ...


def pool_for_each(groups: list[list]):
    for group in groups:
        with ThreadPoolExecutor(8) as pool:  # want PRF604
            list(pool.map(work, group))


class Runner:
    def __init__(self):
        self.pool = ThreadPoolExecutor(8)


class Across:
    def __init__(self, url):
        self.session = requests.Session()
        self.url = url


def objects(urls: list[str]):
    return [Across(url) for url in urls]
