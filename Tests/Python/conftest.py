"""Where the command and the project are."""

import json
import os
import pathlib
import subprocess
import tempfile

import pytest

PROJECT = pathlib.Path(__file__).resolve().parents[2]
COMMAND = os.environ.get("TRIAGE", str(PROJECT / ".build/debug/triage"))

# Loaded rule books are kept apart from those of whoever runs the tests.
KEPT = tempfile.TemporaryDirectory()
os.environ["TRIAGE_CACHE"] = KEPT.name


def run(*arguments, stdin=None):
    """Runs the command in the project's folder and returns the finished process."""
    return subprocess.run(
        [COMMAND, *map(str, arguments)], cwd=PROJECT, input=stdin, capture_output=True, timeout=60, check=False
    )


def run_json(*arguments, stdin=None):
    """The one JSON value that the command prints."""
    return json.loads(run(*arguments, stdin=stdin).stdout)


BOOKS = {
    "muscle-spasms": PROJECT / "Rules/muscle-spasms",
    "early-warning": PROJECT / "Examples/rule-books/early-warning",
    "pneumonia-severity": PROJECT / "Examples/rule-books/pneumonia-severity",
}


def patients(book):
    """The example patients of a book."""
    folder = PROJECT / "Examples/patients"
    return sorted((folder if book == "muscle-spasms" else folder / book).glob("*.json"))


@pytest.fixture(params=BOOKS)
def book(request):
    return request.param
