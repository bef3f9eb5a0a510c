# file: shop/__init__.py
# codes: PRF806
# file: shop/locks.py
import threading

accounts = threading.Lock()
journal = threading.Lock()


class Stock:
    def __init__(self):
        self.lock = threading.Lock()
        self.count = 0

    def take(self):
        with self.lock:
            self.count -= 1
# file: shop/booking.py
from shop.locks import Stock, accounts, journal


def book(rows, row):
    with accounts:
        with journal:
            rows.append(row)


def replay(rows):
    with journal, accounts:  # want PRF806
        rows.clear()


def look(stock: Stock):
    with stock.lock:
        with accounts:
            return stock.count


def sell(stock: Stock):
    with accounts:
        stock.take()  # todo PRF806: `take` of another file takes the lock
# file: shop/other.py
from shop.locks import Stock, journal


def count(stock: Stock):
    with stock.lock, journal:
        return stock.count
# file: shop/more.py
from shop.locks import Stock, journal


def count(stock: Stock):
    with journal, stock.lock:  # todo PRF806: the other order stands in another file
        return stock.count
