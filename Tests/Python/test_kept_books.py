"""Loaded rule books are kept for the next command: never stale, never in the way."""

import concurrent.futures
import os
import pathlib
import shutil
import socket
import subprocess

import pytest

from conftest import COMMAND, PROJECT

PATIENT = PROJECT / "Examples/patients/stiff-neck-with-fever.json"
SECRET = b'{"id": "night-shift-4711", "temperature": 41.93, "stiff_neck": true}'


@pytest.fixture
def cache(tmp_path):
    return tmp_path / "kept"


@pytest.fixture
def book(tmp_path):
    return pathlib.Path(shutil.copytree(PROJECT / "Rules/muscle-spasms", tmp_path / "book"))


def evaluate(book, cache, *more, stdin=None, command=COMMAND):
    """An assessment as JSON, and whether the book was a kept one."""
    done = subprocess.run(
        [command, "eval", "--rules", book, "--format", "json", "--timings", *more, "-" if stdin else PATIENT],
        env={**os.environ, "TRIAGE_CACHE": str(cache)}, input=stdin, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout, b"kept rule book" in done.stderr


def entries(cache):
    """The kept books; the key of their seals lies beside them."""
    return sorted(path for path in cache.iterdir() if path.name != "triage-key")


def test_the_second_command_finds_it_kept(book, cache):
    loaded, was_kept = evaluate(book, cache)
    again, is_kept = evaluate(book, cache)
    assert (was_kept, is_kept) == (False, True)
    assert loaded == again
    (entry,) = entries(cache)
    assert cache.stat().st_mode & 0o777 == 0o700
    assert entry.stat().st_mode & 0o777 == 0o600


def test_every_verb_says_the_same(cache, tmp_path):
    """All verbs that assess, on a cold cache, on a warm one and without."""
    for verb in (["why", PATIENT], ["next", PATIENT], ["show", "stiff_neck"], ["trace"], ["test"], ["schema", "patient"],
                 ["check", "--strict"], ["batch", "--fields", "all", PATIENT]):
        printed = []
        for place in ("", cache, cache):
            done = subprocess.run([COMMAND, *verb, "--rules", PROJECT / "Examples/rule-books/early-warning"
                                   if verb[0] in ("trace", "test", "check") else PROJECT / "Rules/muscle-spasms"],
                                  env={**os.environ, "TRIAGE_CACHE": str(place)}, capture_output=True, timeout=120,
                                  check=False)
            printed.append((done.returncode, done.stdout, done.stderr))
        assert printed[0] == printed[1] == printed[2], verb


def test_a_changed_byte_is_seen_whatever_the_clock_says(book, cache):
    before, _ = evaluate(book, cache)
    (first,) = entries(cache)
    file = book / "rules/danger_signs/infection.lua"
    times = file.stat()
    file.write_text(file.read_text().replace("Together they can mean", "Together they may mean"))
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    after, is_kept = evaluate(book, cache)
    assert not is_kept
    assert b"Together they may mean" in after
    (second,) = set(entries(cache)) - {first}
    shutil.copy(first, second)
    assert evaluate(book, cache) == (after, False), "what it was made from is compared, not its name"
    file.write_text(file.read_text().replace("Together they may mean", "Together they can mean"))
    assert evaluate(book, cache) == (before, True), "the earlier book is still kept"


def test_a_renamed_file_is_another_book(book, cache):
    before, _ = evaluate(book, cache)
    (book / "rules/danger_signs/infection.lua").rename(book / "rules/danger_signs/flags.lua")
    after, is_kept = evaluate(book, cache)
    assert not is_kept
    assert b'"rules/danger_signs/flags.lua:' in after and b"/flags.lua:" not in before


def test_another_program_does_not_use_it(book, cache, tmp_path):
    evaluate(book, cache)
    other = tmp_path / "triage"
    shutil.copy(COMMAND, other)
    _, is_kept = evaluate(book, cache, command=other)
    assert not is_kept


def test_a_damaged_entry_is_replaced(book, cache):
    loaded, _ = evaluate(book, cache)
    (entry,) = entries(cache)
    whole = entry.read_bytes()
    places = [0, 5, 19, 24, 30, 40, len(whole) // 2, len(whole) * 3 // 4, len(whole) - 1]
    damaged = [whole[:place] + bytes([whole[place] ^ 0x20]) + whole[place + 1:] for place in places]
    damaged += [b"", whole[:10], whole[:-1], whole[: len(whole) // 2], whole + b"x", os.urandom(len(whole)), bytes(64)]
    for number, content in enumerate(damaged):
        entry.write_bytes(content)
        assert evaluate(book, cache) == (loaded, False), f"damage {number}"
        assert entry.read_bytes() == whole, f"damage {number}"
    entry.unlink()
    entry.mkdir()
    assert evaluate(book, cache) == (loaded, False), "a folder in its place"


@pytest.fixture
def small(tmp_path):
    return pathlib.Path(shutil.copytree(PROJECT / "Examples/rule-books/pneumonia-severity", tmp_path / "book"))


def evaluate_small(book, cache):
    return evaluate(book, cache, stdin=b"{}")


def test_only_who_has_the_key_makes_an_entry(small, cache):
    """Whatever an entry holds, without a right seal it says nothing."""
    loaded, _ = evaluate_small(small, cache)
    (entry,), key = entries(cache), cache / "triage-key"
    assert len(key.read_bytes()) == 16 and key.stat().st_mode & 0o777 == 0o600
    whole, secret = entry.read_bytes(), key.read_bytes()
    # A book that says something else, with another key's seal: as somebody would make it in a folder of their own.
    other = cache.parent / "other"
    evaluate_small(small, other)
    entry.write_bytes(next(iter(entries(other))).read_bytes())
    assert evaluate_small(small, cache) == (loaded, False)
    entry.write_bytes(whole)
    assert evaluate_small(small, cache) == (loaded, True)
    for strange in (secret[:-1], secret + b"x", b"", bytes(16), os.urandom(16)):
        key.write_bytes(strange)
        entry.write_bytes(whole)
        assert evaluate_small(small, cache) == (loaded, False), strange
        assert evaluate_small(small, cache) == (loaded, True), "kept anew"
    key.unlink()
    entry.write_bytes(whole)
    assert evaluate_small(small, cache) == (loaded, False)
    assert key.read_bytes() not in (secret, b"")


def lay_down(kind, path, elsewhere):
    """Puts something else in the place of a file whose bytes are elsewhere."""
    path.unlink(missing_ok=True)
    if kind == "link":
        path.symlink_to(elsewhere)
    elif kind == "hanging link":
        path.symlink_to(elsewhere.parent / "nowhere")
    elif kind == "second name":
        os.link(elsewhere, path)
    elif kind == "pipe":
        os.mkfifo(path, 0o600)
    elif kind == "device":
        path.symlink_to("/dev/zero")
    elif kind == "socket":
        socket.socket(socket.AF_UNIX).bind(str(path))
    elif kind in ("for the group", "for all"):
        path.write_bytes(elsewhere.read_bytes())
        path.chmod(0o620 if kind == "for the group" else 0o602)
    elif kind == "huge":
        with open(path, "wb") as file:
            file.truncate(1 << 36)


KINDS = ["link", "hanging link", "second name", "pipe", "device", "socket", "for the group", "for all", "huge"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("place", ["entry", "key"])
def test_what_is_no_file_of_ones_own_is_not_used(small, cache, tmp_path, kind, place):
    loaded, _ = evaluate_small(small, cache)
    (entry,) = entries(cache)
    path = entry if place == "entry" else cache / "triage-key"
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(path.read_bytes())
    elsewhere.chmod(0o600)
    before = elsewhere.read_bytes()
    lay_down(kind, path, elsewhere)
    assert evaluate_small(small, cache) == (loaded, False), "not used, and not waited for"
    assert elsewhere.read_bytes() == before and not (tmp_path / "nowhere").exists(), "nothing is written through it"
    assert path.is_file() and not path.is_symlink() and path.stat().st_mode & 0o777 == 0o600, "replaced"
    assert path.stat().st_nlink == 1
    assert evaluate_small(small, cache) == (loaded, True)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make files of others")
@pytest.mark.parametrize("place", ["entry", "key", "folder"])
def test_what_belongs_to_somebody_else_is_not_used(small, cache, place):
    loaded, _ = evaluate_small(small, cache)
    (entry,) = entries(cache)
    os.chown({"entry": entry, "key": cache / "triage-key", "folder": cache}[place], 12_345, 12_345)
    assert evaluate_small(small, cache) == (loaded, False)
    assert evaluate_small(small, cache) == (loaded, place != "folder")


@pytest.mark.parametrize("end", ["", "/", "//", "/.", "/./", "/.//"])
def test_a_folder_behind_a_link_is_not_used(end, small, cache, tmp_path):
    loaded, _ = evaluate_small(small, cache)
    link = tmp_path / "link"
    link.symlink_to(cache)
    before = {path.name: path.read_bytes() for path in cache.iterdir()}
    (small / "new.lua").write_text("-- another book\n")
    assert evaluate_small(small, f"{link}{end}") == (evaluate_small(small, tmp_path / "third")[0], False)
    assert {path.name: path.read_bytes() for path in cache.iterdir()} == before, "nothing is kept there either"


def test_a_folder_that_others_may_write_to_is_not_used(book, cache):
    evaluate(book, cache)
    for mode in (0o770, 0o702):
        cache.chmod(mode)
        assert not evaluate(book, cache)[1]
    cache.chmod(0o700)
    assert evaluate(book, cache)[1]


def test_nothing_is_kept_where_that_is_switched_off_or_cannot_be(book, tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("TRIAGE", "XDG"))}
    for changes in ({"TRIAGE_CACHE": ""}, {"TRIAGE_CACHE": "/dev/null/kept"}, {"HOME": "relative"}):
        done = subprocess.run([COMMAND, "eval", "--rules", book, PATIENT], capture_output=True, timeout=60, check=False,
                              env={**environment, "HOME": str(home), **changes})
        assert done.returncode == 0 and not done.stderr, done.stderr
    assert not list(home.iterdir())
    subprocess.run([COMMAND, "eval", "--rules", book, PATIENT], env={**environment, "HOME": str(home)}, check=True,
                   capture_output=True, timeout=60)
    assert len(entries(home / ".cache/triage")) == 1


def test_a_broken_book_is_not_kept(book, cache):
    (book / "new.lua").write_text('finding "x" { label = }\n')
    done = subprocess.run([COMMAND, "eval", "--rules", book, PATIENT], env={**os.environ, "TRIAGE_CACHE": str(cache)},
                          capture_output=True, timeout=60, check=False)
    assert done.returncode == 2
    assert not cache.exists() or not entries(cache)


def test_many_at_once(book, cache):
    with concurrent.futures.ThreadPoolExecutor(12) as pool:
        results = list(pool.map(lambda _: evaluate(book, cache)[0], range(36)))
    assert len(set(results)) == 1
    assert [path.name for path in entries(cache)] == [path.name for path in entries(cache) if "." not in path.name]


def test_no_more_than_so_many_are_kept(cache, tmp_path):
    book = shutil.copytree(PROJECT / "Examples/rule-books/pneumonia-severity", tmp_path / "book")
    patient = b"{}"
    cache.mkdir(mode=0o700)
    others = [cache / f"other-{number}.txt" for number in range(40)]
    for other in others:
        other.write_text("not ours")
    for number in range(36):
        (book / "zz.lua").write_text(f"-- {number}\n")
        evaluate(book, cache, stdin=patient)
    assert all(other.exists() for other in others), "what else lies there stays"
    assert len(set(entries(cache)) - set(others)) == 32
    assert evaluate(book, cache, stdin=patient)[1], "the newest is there"


def test_no_patient_is_in_it(book, cache):
    evaluate(book, cache, stdin=SECRET)
    for entry in entries(cache):
        content = entry.read_bytes()
        assert b"night-shift-4711" not in content and b"41.93" not in content
