"""Hostile rule files are contained: each ends in a located error, in time, in little memory, and leaves nothing behind.

The watchdog stands outside: every file is loaded by the real command in a process of its own. What is expected of
each file is in Tests/Hostile/expected.txt.
"""

import concurrent.futures
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import threading
import time

import pytest

from conftest import COMMAND, PROJECT

HOSTILE = PROJECT / "Tests/Hostile"
BOOK = HOSTILE / "book"
PATIENT = b'{"muscle_spasm": true, "stiff_neck": null, "age": 90, "temperature": 38.5}'

WATCHDOG = 30  # seconds, after which the process is killed and the test fails
# Seconds of work in a debug build; the time on the wall depends on what else the machine does. A megabyte is read in 2 to 4
# on machines that differ by half; work that grows with its square would take minutes.
CPU = 8.0
MEMORY = 256 << 20  # bytes
MEASURED = [sys.executable, "-I", "-S", PROJECT / "Tests/Python/measured.py"]

# How a loop ends depends on which ceiling it meets first.
CEILINGS = {"takes-too-long", "too-much-memory", "too-large"}

# The book loads; or it loads, and a limit is met while assessing.
ASSESSED = {"loads": 0, "limited": 4}

FORBIDDEN = re.compile(r"nil value|upvalue|traceback|attempt to|0x|Fatal|Swift")
TITLE = re.compile(r"(error|warning)\[([a-z0-9-]+)\]:")
FIRST = re.compile(r" *--> ([^:]+)(?::(\d+):\d+)?$")
OTHER = re.compile(r" +([^ :]+\.lua):(\d+):\d+:")


def expectations():
    """By file: the exit code, and for an error its code and line."""
    found = {}
    for line in (HOSTILE / "expected.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            name, outcome = line.split(": ")
            found[name] = (2, *outcome.split(" at ")) if " at " in outcome else (ASSESSED[outcome],)
    return found


EXPECTED = expectations()


class Run:
    """One run of the command, measured by the system."""

    def __init__(self, book, folder, *options):
        folder.mkdir(parents=True)
        out, err, report = (folder.with_suffix(end) for end in (".out", ".err", ".report"))
        command = [COMMAND, "eval", "--rules", book, *options, "-"]
        start = time.monotonic()
        with open(out, "wb") as stdout, open(err, "wb") as stderr:
            subprocess.run(
                [*MEASURED, report, str(WATCHDOG), *command], cwd=folder, input=PATIENT, stdout=stdout, stderr=stderr,
                check=True,
            )
        self.wall = time.monotonic() - start
        code, cpu, memory = report.read_text().split()
        self.code, self.cpu, self.memory = int(code), float(cpu), int(memory)
        self.out, self.err = out.read_bytes(), err.read_bytes()
        self.left = sorted(path.name for path in folder.iterdir())

    def text(self):
        """The messages, without the author's own lines and words."""
        lines = self.err.decode().splitlines()
        own = [line for line in lines if not re.match(r" *\d* *\|", line)]
        return re.sub(r"`[^`]*`", "``", "\n".join(own))

    def problems(self):
        """Code, file and line of each error; of several with one code the others follow the first, a line each."""
        found, code = [], None
        for line in self.err.decode().splitlines():
            if title := TITLE.match(line):
                code = title[2] if title[1] == "error" else None
            elif code and (place := FIRST.match(line) or OTHER.match(line)):
                found.append((code, place[1], place[2] or ""))
        return found

    def faults(self):
        """What must hold of every run, whatever it is given."""
        faults = []
        if self.code < 0:
            faults.append(f"killed by signal {-self.code} after {self.wall:.1f} s")
        if self.cpu > CPU:
            faults.append(f"worked for {self.cpu:.1f} s")
        if self.memory > MEMORY:
            faults.append(f"used {self.memory >> 20} MiB")
        if self.left:
            faults.append(f"left {self.left}")
        if self.code not in ASSESSED.values() and self.out:
            faults.append(f"wrote an assessment: {self.out[:80]}")
        if bad := FORBIDDEN.search(self.text()):
            faults.append(f"says `{bad[0]}`")
        for stream in (self.out, self.err):
            if re.search(rb"[\x00-\x09\x0b-\x1f\x7f]", stream):
                faults.append("writes control characters")
        return faults


def book_with(tmp_path, source=None):
    """The good book, with a hostile file in it."""
    book = tmp_path / "book"
    shutil.copytree(BOOK, book)
    if source:
        shutil.copy(source, book / "hostile.lua")
    return book


def check(name, tmp_path):
    """The run of one file of the corpus, and what is wrong with it."""
    folder = tmp_path / name.replace("/", "-")
    run = Run(book_with(folder, HOSTILE / name), folder / "work")
    faults = run.faults()
    exit_code, *problem = EXPECTED[name]
    if run.code != exit_code or not (run.out or problem):
        faults.append(f"ends with {run.code}, not {exit_code}: {run.err[:200].decode()}")
    if not problem:
        return run, faults
    code, line = problem
    if b"hostile.lua" not in run.err:
        faults.append("does not name the file")
    here = [(found, at) for found, _, at in run.problems()]
    if code in CEILINGS and name.split("/")[0] in ("time", "memory"):
        if not any(found in CEILINGS for found, _ in here):
            faults.append(f"says {here}, not that a ceiling was met")
    elif (code, "" if line == "?" else line) not in here:
        faults.append(f"says {here}, not {code} at {line}")
    return run, faults


@pytest.mark.parametrize("kind", sorted({name.split("/")[0] for name in EXPECTED}))
def test_corpus(kind, tmp_path):
    names = [name for name in EXPECTED if name.startswith(kind + "/")]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(zip(names, pool.map(lambda name: check(name, tmp_path), names)))
    slowest = max(results, key=lambda result: result[1][0].wall)
    largest = max(results, key=lambda result: result[1][0].memory)
    print(
        f"{kind}: {len(results)} files, slowest {slowest[1][0].wall:.2f} s ({slowest[0]}), "
        f"largest {largest[1][0].memory >> 20} MiB ({largest[0]})"
    )
    faults = [f"{name}: {fault}" for name, (_, faults) in results for fault in faults]
    assert not faults, "\n".join(faults)


def test_every_file_of_the_corpus_has_its_expectation():
    files = {str(path.relative_to(HOSTILE)) for path in HOSTILE.glob("*/*.lua") if path.parent != BOOK}
    assert files == set(EXPECTED)
    assert len(files) >= 150


# Files that are not files, and files too large to be kept: made here, and what is said of them.


def a_link_to(target):
    return lambda book: (book / "hostile.lua").symlink_to(target)


def a_loop(book):
    (book / "hostile.lua").symlink_to("other.lua")
    (book / "other.lua").symlink_to("hostile.lua")


def a_socket(book):
    with socket.socket(socket.AF_UNIX) as unix:
        here = os.getcwd()
        os.chdir(book)
        try:
            unix.bind("hostile.lua")
        finally:
            os.chdir(here)


def a_sparse_file(book):
    with open(book / "hostile.lua", "wb") as file:
        file.truncate(1 << 30)


def folders_in_folders(book):
    deep = book / "hostile.lua"
    for _ in range(40):
        deep.mkdir()
        deep = deep / "d"


def folders_linked_crosswise(book):
    for one in range(12):
        folder = book / f"f{one}"
        folder.mkdir()
        for other in range(12):
            (folder / f"f{other}").symlink_to(f"../f{other}")


def text(make):
    return lambda book: (book / "hostile.lua").write_bytes(make())


MEGABYTE = 1 << 20  # as large as a rule file may be


def full_of(piece, before=b"", after=b""):
    return text(lambda: before + piece * ((MEGABYTE - len(before) - len(after)) // len(piece)) + after)


MADE = {
    # name: how it is made, and the code; None where the book loads all the same
    "an empty folder": (lambda book: (book / "hostile.lua").mkdir(), None),
    "a pipe": (lambda book: os.mkfifo(book / "hostile.lua"), "cannot-read"),
    "a socket": (a_socket, "cannot-read"),
    "a link to nothing": (a_link_to("nowhere.lua"), "cannot-read"),
    "a link to itself": (a_link_to("hostile.lua"), "cannot-read"),
    "two links in a circle": (a_loop, "cannot-read"),
    "a link to endless zeros": (a_link_to("/dev/zero"), "cannot-read"),
    "a link to the terminal": (a_link_to("/dev/tty"), "cannot-read"),
    "a link to nowhere": (a_link_to("/dev/null"), "cannot-read"),
    "a link to a file outside": (a_link_to("/etc/passwd"), "cannot-read"),
    "a link to the root folder": (a_link_to("/"), "cannot-read"),
    "a link to the folder itself": (a_link_to("."), None),
    "a gigabyte of nothing": (a_sparse_file, "too-large"),
    "folders in folders": (folders_in_folders, "too-large"),
    "folders linked crosswise": (folders_linked_crosswise, None),
    "a file that may not be read": (
        lambda book: (book / "hostile.lua").touch(0) or (book / "hostile.lua").chmod(0), "cannot-read"),
    "a file one byte too large": (text(lambda: b" " * (MEGABYTE + 1)), "too-large"),
    "a megabyte of blanks": (full_of(b" "), None),
    "a megabyte of lines": (full_of(b"\n"), None),
    "a megabyte of comment": (full_of(b"x", b"-- "), None),
    "a text of a megabyte": (full_of(b"x", b'local x = "', b'"'), None),
    "a name of a megabyte": (full_of(b"x"), "*"),
    "a number of a megabyte": (full_of(b"1", b"local x = "), "*"),
    "a megabyte of words": (full_of(b"word "), "not-understood"),
    "a megabyte of unknown calls": (full_of(b'wurd "x" {}\n'), "unknown-word"),
    "a megabyte of declarations": (full_of(b'finding "x" {}\n'), "*"),
    "a megabyte of declarations in a line": (full_of(b'finding "x" {} '), "*"),
    "a megabyte of good declarations in a line": (full_of(b'pattern "x" {when=stiff_neck} '), "*"),
    "a megabyte of functions": (full_of(b"local f = function() end\n"), "*"),
    "a megabyte of calculations": (full_of(b'calculated "c" { compute = function() end }\n'), "*"),
    "a megabyte of braces": (full_of(b"{"), "*"),
    "a megabyte of quotes": (full_of(b'" '), "*"),
    "a megabyte of backslashes": (full_of(b"\\", b'x = "'), "*"),
    "a megabyte of operators": (full_of(b" + 1", b"local x = 1"), "nested-too-deeply"),
    "a megabyte of assignments": (full_of(b"x = 1\n"), "*"),
    "a megabyte of fields": (full_of(b"a = 1,\n", b'finding "x" {\n', b"}"), "*"),
    "a megabyte of members": (full_of(b"stiff_nek,\n", b'pattern "x" { when = all {\n', b"} }"), "*"),
    "a megabyte of words between members": (full_of(b"a and b, ", b'pattern "x" { when = any { ', b"} }"), "*"),
    "a megabyte of curly quotes": (full_of("“".encode()), "curly-quote"),
    "a megabyte of brackets and comments": (full_of(b"--[[ ]]"), None),
    "a megabyte of long brackets": (full_of(b"[", b"x = ["), "*"),
}


@pytest.mark.parametrize("name", MADE)
def test_made_files(name, tmp_path):
    make, code = MADE[name]
    book = book_with(tmp_path)
    make(book)
    if name == "a file that may not be read" and os.access(book / "hostile.lua", os.R_OK):
        pytest.skip("this user may read everything")
    run = Run(book, tmp_path / "work")
    print(f"{name}: {run.wall:.2f} s, {run.cpu:.2f} s of work, {run.memory >> 20} MiB")
    assert not run.faults()
    if code is None:
        assert run.code == 0, run.err.decode()[:400]
        return
    assert run.code == 2
    assert any("hostile.lua" in file and code in ("*", found) for found, file, _ in run.problems()), run.err[:400]
    assert b"root:" not in run.err


def test_a_file_that_changes_while_it_is_read(tmp_path):
    book = book_with(tmp_path)
    changing = book / "hostile.lua"
    changing.write_bytes(b"-- \n")
    stop = threading.Event()

    def change():
        while not stop.is_set():
            changing.write_bytes(b'finding "extra" { label = "L", ask = "A?" }\n' + b"-- x\n" * 20_000)
            os.truncate(changing, 44)
            os.truncate(changing, 0)

    writer = threading.Thread(target=change)
    writer.start()
    try:
        for number in range(20):
            run = Run(book, tmp_path / f"work-{number}")
            assert not run.faults()
            assert run.code in (0, 2)
    finally:
        stop.set()
        writer.join()


def test_a_name_that_paints_the_terminal(tmp_path):
    book = book_with(tmp_path)
    (book / "a\x1b[31m\nb.lua").write_text("return")
    (book / os.fsdecode(b"\xff.lua")).write_text("return")
    run = Run(book, tmp_path / "work")
    assert not run.faults()
    assert run.code == 2 and [code for code, _, _ in run.problems()] == ["cannot-read"] * 2
