"""The cache answers with exactly what was stored, or not at all; it never raises, and never writes where it should not."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from flake8_perf.project import cache as module
from flake8_perf.project.cache import FOLDER_NAME, MARKS, VARIABLE, Cache, file_name, folder_for, seal
from flake8_perf.project.cache_contents import clear, survey

VALUE = {"effects": [["blocks", "http", 3], ["é\udc80", None, True]], "n": 1.5}
NAME, KEY = "shop/orders.py", "abc"


@pytest.fixture(autouse=True)
def _no_folder_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project's root."""
    (tmp_path / "project").mkdir()
    return tmp_path / "project"


def _cache(root: Path) -> Cache:
    return Cache.for_root(str(root))


def _stored(root: Path) -> Path:
    """The file of the one entry that was just stored."""
    _cache(root).write("facts", NAME, KEY, VALUE)
    (path,) = (root / FOLDER_NAME).rglob("facts-*.json")
    return path


def _read(root: Path) -> object:
    return _cache(root).read("facts", NAME, KEY)


def _everything(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def test_what_was_written_is_read(root: Path) -> None:
    """Under the same kind, name and key, by another object; a new key takes the place of the old."""
    _stored(root)
    cache = _cache(root)
    assert cache.read("facts", NAME, KEY) == VALUE
    misses = [("found", NAME, KEY), ("facts", "shop/prices.py", KEY), ("facts", NAME, "abcd"), ("facts", NAME, "ab")]
    assert [cache.read(*miss) for miss in misses] == [None] * 4
    cache.write("facts", NAME, "later", [1])
    assert cache.read("facts", NAME, "later") == [1]
    assert cache.read("facts", NAME, KEY) is None
    assert len(list((root / FOLDER_NAME).rglob("*.json"))) == 1


@pytest.mark.parametrize("name", ["", "a\nb", 'a"b\\', "../../etc/passwd", "C:\\x", "ü\udcff", "a\0b", "x" * 9000])
def test_any_text_is_a_name(root: Path, name: str) -> None:
    """None leads out of the folder."""
    cache = _cache(root)
    cache.write("facts", name, name, [name])
    assert cache.read("facts", name, name) == [name]
    assert cache.read("facts", name, "") == ([name] if name == "" else None)
    assert _everything(root.parent) == {"project", *(f"project/{inside}" for inside in _everything(root))}
    assert all(path.split("/")[0] == FOLDER_NAME for path in _everything(root))


@pytest.mark.parametrize("kind", ["", "../x", "a/b", "Facts", "é"])
def test_a_kind_is_a_word(root: Path, kind: str) -> None:
    """Kinds stand in file names as they are, so all else is refused."""
    with pytest.raises(ValueError, match="lower case"):
        _cache(root).write(kind, NAME, KEY, 1)


def test_nothing_is_made_before_something_is_written(root: Path) -> None:
    """Neither looking for a folder nor a miss leaves a trace."""
    before = _everything(root.parent)
    for where in (str(root), None):
        assert Cache.for_root(where).read("facts", NAME, KEY) is None
    assert survey(folder_for(str(root))).kinds == {}
    assert clear(folder_for(str(root))).files == 0
    assert _everything(root.parent) == before


def test_disabled(root: Path) -> None:
    """It writes nothing, and reads nothing of what is there."""
    off = Cache.for_root(str(root), enabled=False)
    off.write("facts", NAME, KEY, VALUE)
    assert _everything(root) == set()
    _stored(root)
    assert off.read("facts", NAME, KEY) is None


def test_the_folder_is_marked(root: Path) -> None:
    """It keeps itself out of repositories and backups."""
    _stored(root)
    folder = root / FOLDER_NAME
    assert (folder / ".gitignore").read_text() == "*\n"
    assert (folder / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55\n")


def test_a_folder_of_the_users_is_not_marked(root: Path) -> None:
    """Or his own files in it would vanish from his repository."""
    (root / "src").mkdir()
    (root / "src" / "app.py").touch()
    cache = Cache.for_root(str(root), folder="src")
    cache.write("facts", NAME, KEY, VALUE)
    assert cache.read("facts", NAME, KEY) == VALUE
    assert not {f"src/{mark}" for mark in MARKS} & _everything(root)
    clear(cache.folder)
    assert _everything(root) == {"src", "src/app.py"}


def test_an_ignored_folder_of_the_users(root: Path) -> None:
    """He may have told git himself, in the same words; that file is his."""
    (root / "kept").mkdir()
    (root / "kept" / ".gitignore").write_text("*\n")
    cache = Cache.for_root(str(root), folder="kept")
    cache.write("facts", NAME, KEY, VALUE)
    assert clear(cache.folder).files == 1
    assert _everything(root) == {"kept", "kept/.gitignore"}


def test_where_it_is(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The option wins over the environment variable, and that over the root; relative ones count from the root."""
    assert folder_for(str(root)) == str(root / FOLDER_NAME)
    monkeypatch.setenv(VARIABLE, "there")
    assert folder_for(str(root)) == str(root / "there")
    assert folder_for(str(root), str(tmp_path / "here")) == str(tmp_path / "here")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert folder_for(str(root), "~/x") == str(tmp_path / "home" / "x")
    monkeypatch.chdir(tmp_path)
    assert folder_for(None, "here") == str(tmp_path / "here")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the names of the user's folders are those of Linux")
def test_without_a_root_it_is_the_users(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So too where the root's folder cannot be written; where there is neither, there is no cache, and no folder `~`."""
    for where in (None, str(tmp_path / "gone")):
        cache = Cache.for_root(where)
        assert Path(cache.folder).parent == tmp_path / "user" / "flake8-perf"
        cache.write("facts", NAME, KEY, VALUE)
        assert Cache.for_root(where).read("facts", NAME, KEY) == VALUE
    assert folder_for(None) != folder_for(str(tmp_path / "gone"))
    (root / FOLDER_NAME).touch()  # a file in its place
    assert folder_for(str(root)).startswith(str(tmp_path / "user"))
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert folder_for(None).startswith(str(tmp_path / "home" / ".cache" / "flake8-perf"))
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    homeless = Cache.for_root(None)
    homeless.write("facts", NAME, KEY, VALUE)
    assert (homeless.folder, homeless.read("facts", NAME, KEY)) == ("", None)


def test_a_project_moves_with_its_cache(root: Path, tmp_path: Path) -> None:
    """What one CI machine stored is of use on the next, whether the cache is in the root or given."""
    for folder in ("", "build/cache", str(tmp_path / "caches")):
        Cache.for_root(str(root), folder=folder).write("facts", NAME, KEY, VALUE)
        if folder != str(tmp_path / "caches"):
            moved = root.rename(tmp_path / "moved")
            assert Cache.for_root(str(moved), folder=folder).read("facts", NAME, KEY) == VALUE
            moved.rename(root)


def test_projects_that_share_a_folder(tmp_path: Path) -> None:
    """Files of the same name do not take each other's place."""
    one, other = (Cache.for_root(str(tmp_path / name), folder=str(tmp_path / "caches")) for name in ("one", "other"))
    one.write("facts", "setup.py", KEY, 1)
    other.write("facts", "setup.py", KEY, 2)
    assert (one.read("facts", "setup.py", KEY), other.read("facts", "setup.py", KEY)) == (1, 2)


def test_cut_at_every_byte(root: Path) -> None:
    """A file that lost its end, or got something behind it, is a miss, and is written anew."""
    path = _stored(root)
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert _read(root) is None, length
    path.write_bytes(whole + b" ")
    assert _read(root) is None
    _stored(root)
    assert _read(root) == VALUE


def test_every_byte_flipped(root: Path) -> None:
    """One wrong bit anywhere is a miss."""
    path = _stored(root)
    whole = path.read_bytes()
    for place in range(len(whole)):
        for bit in range(8):
            path.write_bytes(whole[:place] + bytes([whole[place] ^ 1 << bit]) + whole[place + 1 :])
            assert _read(root) is None, (place, bit)
    path.write_bytes(whole)
    assert _read(root) == VALUE


DEEP = b"[" * 100_000 + b"]" * 100_000


@pytest.mark.parametrize("body", [b"", b"{", b"nothing", b"\xff\xfe", DEEP, b"9" * 5000], ids=lambda body: f"{body[:3]!r}")
def test_a_body_that_is_sealed_but_cannot_be_parsed(root: Path, body: bytes) -> None:
    """Whoever made it, it is a miss."""
    path = _stored(root)
    first = path.read_bytes().partition(b"\n")[0]
    head = first[: len(first) + 1 - len(seal(b""))]
    path.write_bytes(head + seal(b"[1]") + b"[1]")
    assert _read(root) == [1]
    path.write_bytes(head + seal(body) + body)
    assert _read(root) is None


@pytest.mark.parametrize("content", [b"", b"\n", b"null\n1", b"[]\n1", b'{"a": 1}', b"[1, 2, 3, 4, 5, 6, 7]\n1", b"\0" * 4096])
def test_something_else_in_the_file(root: Path, content: bytes) -> None:
    """JSON of another shape, and no JSON at all."""
    _stored(root).write_bytes(content)
    assert _read(root) is None
    assert len(survey(str(root / FOLDER_NAME)).problems) == 1


def test_another_layout(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An entry of another version is a miss both ways; whoever asks is told."""
    _stored(root)
    monkeypatch.setattr(module, "SCHEMA", module.SCHEMA + 1)
    assert _read(root) is None
    contents = survey(str(root / FOLDER_NAME))
    assert (contents.kinds["facts"].versions, contents.problems) == ({module.SCHEMA - 1}, [])


def test_a_collision_of_hashes(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The entry of another name at the same place is a miss."""
    monkeypatch.setattr(module, "digest", lambda data: "0" * 32)
    _stored(root)
    assert _read(root) == VALUE
    assert _cache(root).read("facts", "other.py", KEY) is None


def test_a_file_under_the_wrong_name(root: Path) -> None:
    """An entry that was copied over another is a miss, and is told."""
    path = _stored(root)
    other = root / FOLDER_NAME / file_name("facts", "..", "other.py")
    other.parent.mkdir(exist_ok=True)
    path.rename(other)
    assert _cache(root).read("facts", "other.py", KEY) is None
    assert survey(str(root / FOLDER_NAME)).problems == [f"{other}: damaged"]


def test_a_folder_in_the_place_of_an_entry(root: Path) -> None:
    """A miss; other entries are still written, and nothing is left behind."""
    path = _stored(root)
    path.unlink()
    (path / "deeper").mkdir(parents=True)
    cache = _cache(root)
    cache.write("facts", NAME, KEY, VALUE)
    assert cache.read("facts", NAME, KEY) is None
    cache.write("facts", "other.py", KEY, VALUE)
    assert cache.read("facts", "other.py", KEY) == VALUE
    assert not list(root.rglob("*.tmp"))


@pytest.mark.parametrize("what", ["file", "link"])
def test_something_in_the_place_of_a_shard(root: Path, tmp_path: Path, what: str) -> None:
    """A link is not followed: it may lead anywhere."""
    shard = _stored(root).parent
    clear(str(root / FOLDER_NAME))
    shard.parent.mkdir()
    (tmp_path / "outside").mkdir()
    if what == "file":
        shard.touch()
    else:
        shard.symlink_to(tmp_path / "outside")
    cache = _cache(root)
    cache.write("facts", NAME, KEY, VALUE)
    assert cache.read("facts", NAME, KEY) is None
    assert list((tmp_path / "outside").iterdir()) == []
    cache.write("facts", "other.py", KEY, VALUE)
    assert cache.read("facts", "other.py", KEY) == VALUE
    assert clear(cache.folder).stays == [f"{shard}: not ours"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_the_place_of_an_entry(root: Path) -> None:
    """Nobody waits for its writer."""
    path = _stored(root)
    path.unlink()
    os.mkfifo(path)
    assert _read(root) is None
    _stored(root)
    assert _read(root) == VALUE


def test_an_entry_that_is_too_large(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is neither written nor read."""
    path = _stored(root)
    monkeypatch.setattr(module, "MOST_BYTES", path.stat().st_size)
    assert _read(root) == VALUE
    monkeypatch.setattr(module, "MOST_BYTES", path.stat().st_size - 1)
    assert _read(root) is None
    path.unlink()
    _cache(root).write("facts", NAME, KEY, VALUE)
    assert not path.exists()


def test_what_json_cannot_hold(root: Path) -> None:
    """Too large a number or too deep a list is not stored; what is no JSON is a mistake of the program."""
    cache = _cache(root)
    deep: list[object] = []
    for _ in range(100_000):
        deep = [deep]
    for value in ([10**5000] if hasattr(sys, "get_int_max_str_digits") else [], deep):
        cache.write("facts", NAME, KEY, value)
        assert cache.read("facts", NAME, KEY) in (None, [])
    with pytest.raises(TypeError):
        cache.write("facts", NAME, KEY, {1, 2})
    cache.write("facts", NAME, KEY, VALUE)
    assert cache.read("facts", NAME, KEY) == VALUE


def _failing(calls: list[object], number: int) -> Callable[..., object]:
    def fail(*arguments: object, **_: object) -> object:
        calls.append(arguments)
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EIO])
@pytest.mark.parametrize("function", ["os.replace", "os.mkdir", "builtins.open"])
def test_a_disk_that_takes_nothing(root: Path, monkeypatch: pytest.MonkeyPatch, function: str, number: int) -> None:
    """The first failure is the last attempt; nothing raises, nothing half written stays, what is there can be read."""
    cache = _cache(root)
    cache.write("facts", NAME, KEY, VALUE)
    calls: list[object] = []
    with monkeypatch.context() as patch:
        patch.setattr(function, _failing(calls, number))
        for count in range(20):
            cache.write("facts", f"{count}.py", KEY, VALUE)
    assert len(calls) == 1
    assert cache.read("facts", NAME, KEY) == VALUE
    assert not list(root.rglob("*.tmp"))
    cache.write("facts", "late.py", KEY, VALUE)
    assert cache.read("facts", "late.py", KEY) is None
    _cache(root).write("facts", "late.py", KEY, VALUE)  # another process may have more luck
    assert cache.read("facts", "late.py", KEY) == VALUE


def test_a_full_disk_in_the_middle_of_a_file(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The part that was written goes away."""

    def half(path: str, data: bytes) -> None:
        Path(path).write_bytes(data[: len(data) // 2])
        raise OSError(errno.ENOSPC, "no space left on device")

    _stored(root)
    monkeypatch.setattr(module, "_create", half)
    cache = _cache(root)
    cache.write("facts", NAME, "new", [1])
    assert cache.read("facts", NAME, KEY) == VALUE
    assert not list(root.rglob("*.tmp"))


@pytest.mark.parametrize("given", ["taken", "taken/below", "a\0b"])
def test_a_folder_that_cannot_be(root: Path, given: str) -> None:
    """A file stands in its place, or it is no path at all."""
    (root / "taken").write_text("mine")
    cache = Cache.for_root(str(root), folder=given)
    cache.write("facts", NAME, KEY, VALUE)
    assert cache.read("facts", NAME, KEY) is None
    assert _everything(root) == {"taken"}
    assert (root / "taken").read_text() == "mine"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is read-only for this user")
def test_a_read_only_folder(root: Path) -> None:
    """What is in it can be read; what is new goes to the user's folder from the next run on."""
    _stored(root)
    cache = _cache(root)
    folders = [root, root / FOLDER_NAME, *(path for path in (root / FOLDER_NAME).iterdir() if path.is_dir())]
    for folder in folders:
        folder.chmod(0o555)
    try:
        for name in ("a.py", "b.py"):
            cache.write("facts", name, KEY, VALUE)
            assert cache.read("facts", name, KEY) is None
        assert cache.read("facts", NAME, KEY) == VALUE
        assert not Path(folder_for(str(root))).is_relative_to(root)
    finally:
        for folder in folders:
            folder.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no umask to speak of")
@pytest.mark.parametrize("umask", [0o022, 0o077, 0o002])
def test_permissions_are_as_the_user_has_them(root: Path, umask: int) -> None:
    """Files of a group stay files of a group."""
    before = os.umask(umask)
    try:
        path = _stored(root)
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o777 == 0o666 & ~umask
    assert path.parent.stat().st_mode & 0o777 == 0o777 & ~umask


def test_a_link_to_a_folder(root: Path, tmp_path: Path) -> None:
    """The cache may be kept elsewhere; the link itself is the user's."""
    (tmp_path / "fast disk").mkdir()
    (root / FOLDER_NAME).symlink_to(tmp_path / "fast disk")
    _stored(root)
    assert _read(root) == VALUE
    assert clear(str(root / FOLDER_NAME)).stays == []
    assert _everything(root) == {FOLDER_NAME}
    assert list((tmp_path / "fast disk").iterdir()) == []


def test_a_link_in_the_place_of_an_entry(root: Path, tmp_path: Path) -> None:
    """It is replaced, not followed."""
    path = _stored(root)
    (tmp_path / "mine").write_text("mine")
    path.unlink()
    path.symlink_to(tmp_path / "mine")
    assert _read(root) is None
    assert clear(str(root / FOLDER_NAME)).stays == [f"{path}: not ours"]
    _stored(root)
    assert _read(root) == VALUE
    assert (tmp_path / "mine").read_text() == "mine"


def test_a_cache_that_is_cleared_meanwhile(root: Path) -> None:
    """The writer makes its folders again."""
    cache = _cache(root)
    for _ in range(2):
        cache.write("facts", NAME, KEY, VALUE)
        assert cache.read("facts", NAME, KEY) == VALUE
        assert clear(cache.folder).files == 1
        assert _everything(root) == set()
        assert cache.read("facts", NAME, KEY) is None


def test_clear_keeps_what_is_not_ours(root: Path) -> None:
    """Unknown files and folders stay with all that is in them, and are named."""
    shard = _stored(root).parent
    folder = shard.parent
    foreign = [
        folder / "notes.txt",
        folder / "ab" / "x.json",
        shard / "facts-1.json",
        folder / "ABC" / "a.py",
        folder / "abc" / "b.py",
    ]
    foreign += [shard / f"facts-{'f' * 31}.json", folder / "00" / f"facts-{'f' * 32}.json"]
    for path in foreign:
        path.parent.mkdir(exist_ok=True)
        path.write_text("mine")
    (folder / ".gitignore").write_text("*.log\n")
    cleared = clear(str(folder))
    named = {folder / ".gitignore", *(path if len(path.parent.name) == 2 else path.parent for path in foreign[1:]), foreign[0]}
    assert cleared.files == 1
    assert {words.removesuffix(": not ours") for words in cleared.stays} == set(map(str, named))
    assert {path for path in folder.rglob("*") if path.is_file()} == {*foreign, folder / ".gitignore"}


def test_files_left_by_killed_processes(root: Path) -> None:
    """`clear` removes them all; a writer that meets them only those that nobody can be writing any more."""
    path = _stored(root)
    old, new, theirs = (path.with_name(path.name + tail) for tail in (".1-00000000.tmp", ".2-00000000.tmp", ".tmp"))
    for left in (old, new, theirs):
        left.touch()
        os.utime(left, (time.time() - 90_000,) * 2)
    os.utime(new)
    assert len(survey(str(root / FOLDER_NAME)).problems) == 3
    _stored(root)
    assert (old.exists(), new.exists(), theirs.exists()) == (False, True, True)
    assert clear(str(root / FOLDER_NAME)).stays == [f"{theirs}: not ours"]
    assert not new.exists()


def test_survey(root: Path) -> None:
    """Entries and bytes per kind; a damaged one is counted and named."""
    path = _stored(root)
    cache = _cache(root)
    cache.write("found", NAME, KEY, [])
    cache.write("found", "other.py", KEY, [])
    contents = survey(cache.folder)
    assert contents.problems == []
    assert {name: (kind.entries, kind.versions) for name, kind in contents.kinds.items()} == {
        "facts": (1, {1}),
        "found": (2, {1}),
    }
    assert contents.kinds["facts"].bytes == path.stat().st_size
    path.write_bytes(path.read_bytes()[:-1])
    assert survey(cache.folder).problems == [f"{path}: damaged"]
    assert survey(str(path)).problems == [f"{path}: cannot be read"]


PROGRAM = """
import os, sys
from flake8_perf.project.cache import Cache
what, folder, rounds, number = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
cache = Cache(folder)
NAMES, KEYS = ("a.py", "b.py", "c.py"), ("one", "two")
def value(name, key):
    return {"name": name, "key": key, "rest": [name + key] * (10 if key == "one" else 2000)}
if what == "write":
    for turn in range(rounds):
        for name in NAMES:
            key = KEYS[(turn + number) % 2]
            cache.write("facts", name, key, value(name, key))
    os._exit(0)
hits = 0
print("ready", flush=True)
while not os.path.exists(os.path.join(folder, "stop")):
    for name in NAMES:
        for key in KEYS:
            found = cache.read("facts", name, key)
            assert found is None or found == value(name, key), (name, key, found)
            hits += found is not None
print(hits)
"""


def _process(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", PROGRAM, *arguments], stdout=subprocess.PIPE, text=True)


def test_many_processes_at_once(tmp_path: Path) -> None:
    """Two write the same entries a thousand times and end without a farewell; a third sees whole values or none."""
    folder = tmp_path / "cache"
    folder.mkdir()
    with _process("read", str(folder), "0", "0") as reader:
        assert reader.stdout is not None
        assert reader.stdout.readline() == "ready\n"
        writers = [_process("write", str(folder), "1000", str(number)) for number in range(2)]
        codes = [writer.wait(timeout=120) for writer in writers]
        for writer in writers:
            assert writer.stdout is not None
            writer.stdout.close()
        (folder / "stop").touch()
        assert int(reader.stdout.readline()) > 0
    assert (codes, reader.returncode) == ([0, 0], 0)
    contents = survey(str(folder))
    assert contents.kinds["facts"].entries == 3
    assert contents.problems == [f"{folder / 'stop'}: not ours"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_worker_that_just_ends(root: Path) -> None:
    """What it stored before is there."""
    program = f"""
import os
from flake8_perf.project.cache import Cache
cache = Cache.for_root({str(root)!r})
cache.write("facts", "parent.py", "k", 1)
if os.fork() == 0:
    cache.write("facts", "child.py", "k", 2)
    os._exit(0)
os.wait()
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
    assert [_cache(root).read("facts", name, "k") for name in ("parent.py", "child.py")] == [1, 2]
