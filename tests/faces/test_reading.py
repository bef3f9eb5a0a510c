"""What a file is: encodings, line ends, form feeds, noqa, and files that cannot be read or parsed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from subprocesses import BLOCKING, BLOCKING_CODE, check, flake8, write

BODY = "import requests\n\n\nasync def nap():\n"


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"\xef\xbb\xbf" + BLOCKING.encode(), "5:5"),
        (b"\xef\xbb\xbfimport requests; x = requests\nasync def nap(): requests.get('u', timeout=1)\n", "2:18"),
        ("# coding: latin-1\nimport requests\nasync def n():\n    'é'; requests.get('u', timeout=1)\n".encode("latin-1"), "4:10"),
        (b"# coding: latin-1\nimport requests\nasync def nap():\n    '\xe9\xff'; requests.get('u', timeout=1)\n", "4:11"),
        (b"# nothing declared\nimport requests\nasync def nap():\n    '\xe9'; requests.get('u', timeout=1)\n", "4:10"),
        (BLOCKING.replace("\n", "\r\n").encode(), "5:5"),
        (BLOCKING.replace("\n", "\r").encode(), "5:5"),
        ("import requests\n\x0c\nasync def nap():\n    'x\x0cy'; requests.get('u', timeout=1)\n", "4:12"),
        (b"\x0c" + BLOCKING.encode(), "5:5"),
        (f"{BODY}    'é\N{GRINNING FACE}漢'; requests.get('u', timeout=1)\n", "5:12"),
        (f"{BODY}    'e\N{COMBINING ACUTE ACCENT}'; requests.get('u', timeout=1)\n", "5:11"),
        (f"{BODY}    '\N{LINE SEPARATOR}\x1c\x85'; requests.get('u', timeout=1)\n", "5:12"),
        (f"{BODY}\trequests.get('u', timeout=1)\n", "5:2"),
        (f"{BODY}    requests.get(\n        1, timeout=1\n    )", "5:5"),
        (f"{BODY}    x = 1; \\\n    requests.get('u', timeout=1)", "6:5"),
    ],
)
def test_place(content: str | bytes, place: str, tmp_path: Path) -> None:
    """Lines and columns are flake8's, from a file and from stdin."""
    raw = content if isinstance(content, bytes) else content.encode()
    write(tmp_path, {"nap.py": raw})
    expected = [f"nap.py:{place}: {BLOCKING_CODE}"]
    assert check("nap.py", folder=tmp_path).findings == expected
    assert flake8("nap.py", folder=tmp_path).findings == expected
    if b"nothing declared" not in raw:  # flake8 has no second guess for stdin
        assert check("--stdin-display-name=nap.py", "-", folder=tmp_path, stdin=raw).findings == expected
        assert flake8("--stdin-display-name=nap.py", "-", folder=tmp_path, stdin=raw).findings == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{BODY}    requests.get('u', timeout=1)  # noqa\n",
        f"{BODY}    requests.get('u', timeout=1)  # NOQA: PRF201\n",
        f"{BODY}    requests.get('u', timeout=1)  # noqa: PRF\n",
        f"{BODY}    requests.get('u', timeout=1)  # noqa:E501,PRF201\n",
        f"{BODY}    requests.get('u', timeout=1)  # noqa: E501\n",
        f"{BODY}    requests.get(\n        1, timeout=1\n    )  # noqa\n",
        f"{BODY}    x = '''\n    # noqa\n    '''; requests.get('u', timeout=1)\n",
        f"{BODY}    '''# noqa\n    '''\n    requests.get('u', timeout=1)\n",
        f"# flake8: noqa\n{BODY}    requests.get('u', timeout=1)\n",
        f"# flake8: noqa: PRF201\n{BODY}    requests.get('u', timeout=1)\n",
        f"{BODY}    requests.get('u', timeout=1)  # flake8: noqa\n",
        f"{BODY}    (\n        requests.get('u', timeout=1),\n        2,  # noqa\n    )\n",
    ],
)
def test_noqa(text: str, tmp_path: Path) -> None:
    """What flake8 hushes is hushed, no less and no more; ``--disable-noqa`` brings it back."""
    write(tmp_path, {"nap.py": text})
    for argv in (("nap.py",), ("--disable-noqa", "nap.py")):
        assert check(*argv, folder=tmp_path).findings == flake8(*argv, folder=tmp_path).findings
    assert len(check("--disable-noqa", "nap.py", folder=tmp_path).findings) == 1


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ("def f(:\n", ":1:"),
        (f"{BLOCKING}\n\n    x = (\n", ":8:"),
        ("x = 1\0\n", ":1:"),
        (f"x = {'(' * 300}{')' * 300}\n", ":1:"),
        (f"x = {'-' * 100_000}1\n", ":1:"),
        (b"# coding: klingon\nx = '\xe9'\nx = = 1\n", ":"),
    ],
)
def test_a_file_that_does_not_parse(broken: str | bytes, said: str, tmp_path: Path) -> None:
    """E999 names it on stderr and is all that comes of it; the other files are checked, the exit code is 2."""
    write(tmp_path, {"broken.py": broken, "nap.py": BLOCKING})
    outcome = check("broken.py", "nap.py", folder=tmp_path)
    assert outcome.findings == [f"nap.py:5:5: {BLOCKING_CODE}"]
    assert f"broken.py{said}" in outcome.err
    assert "E999" in outcome.err
    assert outcome.code == 2


def test_e999_is_the_only_finding_under_flake8(tmp_path: Path) -> None:
    """A file that does not parse gets nothing from us."""
    write(tmp_path, {"broken.py": f"{BLOCKING}def f(:\n"})
    outcome = flake8("broken.py", folder=tmp_path)
    assert [line.split()[1] for line in outcome.out.splitlines()] == ["E999"]


def test_bad_files_that_the_user_ignores(tmp_path: Path) -> None:
    """Who has told flake8 that a broken file is meant to be broken is not told again; a narrow select hides none."""
    write(tmp_path, {"broken.py": "def f(:\n"})
    assert check("--per-file-ignores=broken.py:E999", folder=tmp_path).code == 0
    assert check("--exclude=broken.py", folder=tmp_path).code == 0
    assert check("--select=PRF", folder=tmp_path).code == 2


def test_paths_that_cannot_be_read(tmp_path: Path) -> None:
    """They are named, the rest goes on."""
    write(tmp_path, {"nap.py": BLOCKING, "b/empty.py": ""})
    (tmp_path / "b/gone.py").symlink_to("nowhere.py")
    os.mkfifo(tmp_path / "b/pipe.py")
    outcome = check("nap.py", "missing.py", "b", folder=tmp_path)
    assert outcome.findings == [f"nap.py:5:5: {BLOCKING_CODE}"]
    assert "missing.py:1:1: E902" in outcome.err
    assert "b/gone.py:1:1: E902" in outcome.err
    assert "pipe" not in outcome.err
    assert outcome.code == 2


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is unreadable to this user")
def test_paths_that_may_not_be_read(tmp_path: Path) -> None:
    """A file or folder without permission is named, the rest goes on."""
    write(tmp_path, {"nap.py": BLOCKING, "a/secret.py": "", "b/empty.py": ""})
    (tmp_path / "a/secret.py").chmod(0)
    (tmp_path / "b").chmod(0)
    try:
        outcome = check(folder=tmp_path)
    finally:
        (tmp_path / "b").chmod(0o755)
    assert outcome.findings == [f"./nap.py:5:5: {BLOCKING_CODE}"]
    assert "a/secret.py:1:1: E902 PermissionError" in outcome.err
    assert "b:1:1: E902 PermissionError" in outcome.err


def test_stdin(tmp_path: Path) -> None:
    """The display name need not exist, and is what paths in options are compared with."""
    for face in (check, flake8):
        assert face("-", folder=tmp_path, stdin=BLOCKING.encode()).findings == [f"stdin:5:5: {BLOCKING_CODE}"]
        argv = ("--stdin-display-name=no/such/nap.py", "-")
        assert face(*argv, folder=tmp_path, stdin=BLOCKING.encode()).findings == [f"no/such/nap.py:5:5: {BLOCKING_CODE}"]
        hushed = face("--per-file-ignores=no/such/*:PRF", *argv, folder=tmp_path, stdin=BLOCKING.encode())
        assert (hushed.code, hushed.findings) == (0, [])
        assert not face("--exclude=no/such/*", *argv, folder=tmp_path, stdin=BLOCKING.encode()).findings


def test_stdin_that_is_bad(tmp_path: Path) -> None:
    """Bytes in no declared encoding, and code that does not parse."""
    undecodable = check("--stdin-display-name=x.py", "-", folder=tmp_path, stdin=b"x = '\xe9'\n")
    assert undecodable.code == 2
    assert "x.py:1:1: E902" in undecodable.err
    unparsable = check("-", folder=tmp_path, stdin=b"def f(:\n")
    assert unparsable.code == 2
    assert "stdin:1:" in unparsable.err
