import time

import requests


def wait():
    time.sleep(1)


def make():
    return requests.Session()


SESSION = requests.Session()
