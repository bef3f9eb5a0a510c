"""Where a client's timeout comes from: its maker, a method of it, an object, the address."""
# codes: PRF501, PRF502, PRF503, PRF506, PRF509

import http.client
import os
import smtplib
import socket

import aiohttp
import httpx
import psycopg
from anthropic import Anthropic
from openai import AsyncOpenAI, OpenAI


def part_of_a_client():
    client = OpenAI()  # want PRF506
    return client.chat.completions.create(model="m", messages=[])


def bounded_client():
    client = OpenAI(timeout=30)
    return client.chat.completions.create(model="m", messages=[])


def bounded_call(client: OpenAI):
    return client.chat.completions.create(model="m", messages=[], timeout=30)


def options_keep_the_bound():
    client = OpenAI(timeout=30).with_options(max_retries=0)
    return client.chat.completions.create(model="m", messages=[])


class Answers:
    def __init__(self):
        self.client = Anthropic()  # want PRF506
        self.bounded = AsyncOpenAI(timeout=httpx.Timeout(20))

    def answer(self, question):
        return self.client.messages.create(model="m", max_tokens=9, messages=question)

    async def answer_soon(self, question):
        return await self.bounded.responses.create(model="m", input=question)


async def timeout_objects(session: aiohttp.ClientSession, client: httpx.AsyncClient):
    await client.get("https://x.example", timeout=httpx.Timeout(None))  # want PRF501
    await client.get("https://x.example", timeout=httpx.Timeout(5))
    await session.get("https://x.example", timeout=aiohttp.ClientTimeout(total=None))  # want PRF501
    await session.get("https://x.example", timeout=aiohttp.ClientTimeout(total=None, sock_read=5))
    await session.get("https://x.example", timeout=aiohttp.ClientTimeout(total=5))


def one_finding_per_connection(host):
    connection = http.client.HTTPSConnection(host)  # want PRF501
    connection.request("GET", "/")
    answer = connection.getresponse()
    connection.close()
    return answer


def bounded_later(address):
    with socket.socket() as connection:
        connection.settimeout(5)
        connection.connect(address)
        return connection.recv(10)


def never_bounded(address):
    with socket.socket() as connection:  # want PRF503
        connection.connect(address)
        return connection.recv(10)


def mail(message, wait):
    with smtplib.SMTP("mail.example", 25, None, wait) as server:
        server.send_message(message)


def in_the_address(dsn):
    psycopg.connect("postgresql://db/shop?connect_timeout=5")
    psycopg.connect(dsn)
    psycopg.connect(f"postgresql://{os.environ['DB']}/shop")
    return psycopg.connect("postgresql://db/shop")  # want PRF502
