"""Batches into files: what tests of them share."""

import gzip
import json
import signal
import subprocess
import time

import pytest

from conftest import BOOKS, COMMAND, PROJECT, run

WARD = BOOKS["early-warning"]
COUNT = 24_000


def line(number):
    patient = {"id": 10_000 + number, "pulse": 50 + number % 90, "temperature": 36 + number % 50 / 10}
    if number % 977 == 0:
        patient["puls"] = 1
    return json.dumps(patient) + ("\n\n" if number % 7 == 0 else "\n")


def row(number):
    return f"{10_000 + number},{50 + number % 90},{36 + number % 50 / 10}\n" + ("\n" if number % 7 == 0 else "")


@pytest.fixture(scope="module")
def sources(tmp_path_factory):
    folder = tmp_path_factory.mktemp("outputs")
    (folder / "in.ndjson").write_text("".join(map(line, range(COUNT))))
    (folder / "in.ndjson.gz").write_bytes(
        gzip.compress((folder / "in.ndjson").read_bytes()) + b"junk behind the end")
    # A quote that opens and closes again, some thousand lines later.
    (folder / "in.csv").write_text("id,pulse,temperature\n" + "".join(
        ('"' if number in (5_000, 9_000) else "") + row(number) for number in range(COUNT)))
    return folder


def command(arguments):
    """The command of a batch, by the book of early warning and for the urgency where nothing else is said."""
    given = {"--rules": WARD, "--fields": "urgency"}
    return [COMMAND, "batch", *(word for option in given.items() if option[0] not in arguments for word in option),
            *arguments]


def batch(*arguments, **more):
    return subprocess.run(command(arguments), cwd=PROJECT, capture_output=True, timeout=60, check=False, **more)


def start(*arguments, **more):
    return subprocess.Popen(command(arguments), cwd=PROJECT, stderr=subprocess.PIPE, **more)


def wait_for(condition):
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.001)


def size(path):
    """The bytes of a file that the batch beside us may rename or remove at any moment: 0 where there is none."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def part(out):
    return out.with_name(out.name + ".part")


def note(out):
    return out.with_name(out.name + ".batch")


def noted(out):
    """How many bytes of its results a batch has noted as done."""
    try:
        words = note(out).read_bytes().split()[1:2]
    except FileNotFoundError:
        words = []
    return int(words[0]) if words and words[0].isdigit() else 0


@pytest.fixture
def killed(tmp_path):
    """A batch of a file that was killed on its way, into a file that was there."""
    source = tmp_path / "in.ndjson"
    source.write_text("".join(map(line, range(COUNT * 4))))
    out = tmp_path / "out"
    out.write_bytes(b"what was here yesterday\n")
    for _ in range(20):
        process = start("-o", out, "--jobs", "1", source)
        wait_for(lambda: noted(out) > 0 or process.poll() is not None)
        process.kill()
        if process.wait() == -signal.SIGKILL and part(out).exists():
            break
        out.write_bytes(b"what was here yesterday\n")
    assert out.read_bytes() == b"what was here yesterday\n"
    return source, out
