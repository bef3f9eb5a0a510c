"""Types of values: literals, constructors, operators, calls."""

import collections
import datetime
import json
import os
import pathlib
import re
import time

import requests

1  # type: builtins.int
1.5  # type: builtins.float
1j  # type: builtins.complex
True  # type: builtins.bool
None  # type: builtins.None
"x"  # type: builtins.str
b"x"  # type: builtins.bytes
f"{1}"  # type: builtins.str
[1, 2]  # type: builtins.list[builtins.int]
["x", *["y"]]  # type: builtins.list[builtins.str]
(1, "x")  # type: builtins.tuple[builtins.int, builtins.str]
{1, 2}  # type: builtins.set[builtins.int]
{"a": 1}  # type: builtins.dict[builtins.str, builtins.int]
[str(x) for x in [1]]  # type: builtins.list[builtins.str]
{x for x in "ab"}  # type: builtins.set[builtins.str]
{x: 1 for x in "ab"}  # type: builtins.dict[builtins.str, builtins.int]

list("ab")  # type: builtins.list[builtins.str]
set([1])  # type: builtins.set[builtins.int]
dict(a=1)  # type: builtins.dict[builtins.str, ?]
sorted({1})  # type: builtins.list[builtins.int]
str(1)  # type: builtins.str
len([])  # type: builtins.int
collections.deque([1])  # type: collections.deque[builtins.int]
collections.OrderedDict()
re.compile("x")
pathlib.Path("x")  # type: pathlib.Path
pathlib.Path("x") / "y"  # type: pathlib.Path
requests.Session()  # type: requests.sessions.Session
requests.get("u")  # type: requests.models.Response

"a" + "b"  # type: builtins.str
"a" % 1  # type: builtins.str
"a" * 2  # type: builtins.str
1 + 2  # type: builtins.int
1 + 2.0  # type: builtins.float
[1] + [2]  # type: builtins.list[builtins.int]
"a" if time else "b"  # type: builtins.str
"a" or "b"  # type: builtins.str
not 1  # type: builtins.bool
1 < 2  # type: builtins.bool

"a b".split()  # type: builtins.list[builtins.str]
"a".encode()  # type: builtins.bytes
",".join(["a"])  # type: builtins.str
{"a": 1}["a"]  # type: builtins.int
{"a": 1}.get("a", 2)  # type: builtins.int
{"a": 1}.keys()
[1, 2][0]  # type: builtins.int
[1, 2][:1]  # type: builtins.list[builtins.int]
(1, "x")[1]  # type: builtins.str
"abc"[0]  # type: builtins.str
os.environ["X"]  # type: builtins.str
pathlib.Path("x").read_text()  # type: builtins.str
requests.Session().get("u")  # type: requests.models.Response
requests.get("u").text  # type: builtins.str
time.time()  # type: builtins.float
