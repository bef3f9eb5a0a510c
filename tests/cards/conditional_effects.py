"""Of several ways to an effect, a call keeps those that its constants do not rule out."""
# codes: PRF201 PRF202 PRF208

import time


def sleeps():
    time.sleep(1)


def deeper():
    sleeps()


def both(wait):
    if wait:
        time.sleep(1)
    else:
        time.sleep(2)


def shadow(wait):
    if wait:
        time.sleep(1)
    deeper()


def two(flag):
    if flag:
        deeper()
    deeper()


def one(flag):
    if flag:
        deeper()


def through(a, b):
    if a:
        both(True)
    if not b:
        one(True)


def passes_off(a):
    one(False)
    if a:
        one(False)


def either(a, b):
    if a:
        if b:
            deeper()
    if not a:
        sleeps()


async def calls(flag):
    both(wait=False)  # want PRF202
    both(wait=True)  # want PRF202
    both(flag)  # want PRF202
    shadow(wait=False)  # want PRF202
    shadow(True)  # want PRF202
    two(False)  # want PRF202
    two(True)  # want PRF202
    one(False)
    one(True)  # want PRF202
    through(True, True)  # want PRF202
    through(False, False)  # want PRF202
    through(False, True)
    passes_off(True)
    either(True, True)  # want PRF202
    either(True, False)
    either(False, False)  # want PRF202


# Functions that share a line are two.

def run(function):
    return function()


async def calls_lambdas():
    (lambda: 1)() or run(lambda: time.sleep(1)) or run(lambda: 1)  # want PRF202
