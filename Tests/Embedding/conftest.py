"""What `make test-embedding` has prepared: an installed triage, and this interpreter with the wheel installed."""

import json
import os
import pathlib
import subprocess

import pytest

PROJECT = pathlib.Path(__file__).resolve().parents[2]
PREFIX = pathlib.Path(os.environ.get("PREFIX", PROJECT / ".build/embedding/prefix"))
COMMAND = PREFIX / "bin/triage"

BOOKS = {
    "muscle-spasms": PROJECT / "Rules/muscle-spasms",
    "early-warning": PROJECT / "Examples/rule-books/early-warning",
    "pneumonia-severity": PROJECT / "Examples/rule-books/pneumonia-severity",
}


def patients(book):
    """The files of a book's example patients."""
    folder = PROJECT / "Examples/patients"
    return sorted((folder if book == "muscle-spasms" else folder / book).glob("*.json"))


def command(*arguments, stdin=None):
    """Runs the installed command."""
    return subprocess.run([COMMAND, *map(str, arguments)], input=stdin, capture_output=True, timeout=120, check=False)


def commands_assessment(book, patient):
    """What the command says of a patient."""
    done = command("eval", "--rules", BOOKS[book], "--format", "json", patient)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(params=BOOKS)
def book(request):
    return request.param
