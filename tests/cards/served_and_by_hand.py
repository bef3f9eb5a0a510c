"""What is run by hand and for a request too keeps the request waiting."""
# codes: PRF505

import threading

import click
from flask import Flask

app = Flask(__name__)
ready = threading.Event()
done = threading.Event()


def wait_until_ready():
    ready.wait()  # want PRF505


def wait_until_done():
    done.wait()


@click.command()
def all_books():
    wait_until_ready()
    wait_until_done()


@app.get("/books")
def books():
    wait_until_ready()


if __name__ == "__main__":
    wait_until_ready()
