"""The example patients do what their tables say, and the same bytes come out however they go in."""

import json
import random
import re
import shutil
import subprocess

import pytest

from conftest import BOOKS, COMMAND, PROJECT, patients, run, run_json

README = (PROJECT / "Examples/patients/README.md").read_text()


def rows():
    """File, and the range of urgency its table gives."""
    book = "muscle-spasms"
    for line in README.splitlines():
        if heading := re.match(r"\| file in `([a-z-]+)/`", line):
            book = heading[1]
        if row := re.match(r"\| `([a-z0-9-]+\.json)` \| ([a-z_]+)(?: … ([a-z_]+))?([^|]*)\|", line):
            yield book, row[1], row[2], row[3] or row[2], "no disposition" in row[4]


@pytest.mark.parametrize("book,name,at_least,at_most,without_disposition", list(rows()))
def test_table(book, name, at_least, at_most, without_disposition):
    folder = PROJECT / "Examples/patients" / ("" if book == "muscle-spasms" else book)
    assessment = run_json("eval", folder / name, "--rules", BOOKS[book], "--format", "json")
    assert (assessment["urgency"]["at_least"], assessment["urgency"]["at_most"]) == (at_least, at_most)
    assert assessment["urgency"]["bounds"] == "exact"
    assert assessment["settled"] == (at_least == at_most)
    assert (assessment["disposition"] is None) == (at_least != at_most or without_disposition)


def test_the_tables_name_every_patient():
    named = {(book, name) for book, name, *_ in rows()}
    assert named == {(book, path.name) for book in BOOKS for path in patients(book)}


def test_every_level_of_the_first_book_is_shown():
    assert {at_least for book, _, at_least, *_ in rows() if book == "muscle-spasms"} == {
        "self_care", "prompt", "emergency"
    }


def test_same_bytes_from_other_folders_processes_and_orders(tmp_path, book):
    random.seed(7)
    elsewhere = tmp_path / "a copy of the book"
    shutil.copytree(BOOKS[book], elsewhere)
    for patient in patients(book):
        members = list(json.loads(patient.read_text()).items())
        for form in ("json", "text"):
            first = run("eval", patient, "--rules", BOOKS[book], "--format", form).stdout
            random.shuffle(members)
            second = subprocess.run(
                [COMMAND, "eval", "-", "--rules", elsewhere, "--format", form], cwd=tmp_path,
                input=json.dumps(dict(members)).encode(), capture_output=True, check=True,
            ).stdout
            assert first == second and first, patient.name
