"""A row of a table is taken for a patient only where every sign of it was understood."""

import gzip
import json

import pytest

from conftest import BOOKS, run

WARD = BOOKS["early-warning"]
MUSCLE = BOOKS["muscle-spasms"]


def table(folder, text, *arguments, book=WARD, name="ward.csv"):
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return run("batch", "--rules", book, "--fields", "all", *arguments, path)


def results(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


def codes(done):
    return [result["errors"][0]["code"] if "errors" in result else "taken" for result in results(done)]


def same(done, *as_json, book=WARD):
    """Whether the rows say what these patients say."""
    lines = "\n".join(json.dumps(patient) for patient in as_json).encode()
    assert done.stdout == run("batch", "--rules", book, "--fields", "all", stdin=lines).stdout
    assert done.returncode == 0, done.stdout
    return True


GOOD, OPENS, INSIDE = "taken", "csv-quote", "csv-quote"


@pytest.mark.parametrize("rows, expected", [
    # Never closed, in a name, a number and an id.
    (['p,88,37.2,', 'q,"131,38.4,', 'r,90,37,'], [GOOD, OPENS, INSIDE]),
    (['"p,88,37.2,', 'q,131,38.4,', 'r,90,37,'], [OPENS, INSIDE, INSIDE]),
    (['p,88,37.2,yes', 'q,131,38.4,"'], [GOOD, OPENS]),
    # Closed by a stray quote further on: what is between looks like one cell with line breaks.
    (['"p,88,37.2,', 'q,131,38.4,', '"r,90,37,', 's,61,36.9,'], [OPENS, INSIDE, INSIDE, GOOD]),
    (['p,88,"37.2', '",131', 's,61,36.9,'], [OPENS, INSIDE, GOOD]),
    (['"p', 'q,131,38.4,', 'r",90,37,', 's,61,36.9,'], [OPENS, INSIDE, INSIDE, GOOD]),
    # Opened inside a cell, with and without an end; text behind the end.
    (['p"q,88,37.2,', 'q,131,38.4,', 'r"s,90,37,', 's,61,36.9,'], [OPENS, INSIDE, INSIDE, GOOD]),
    (['p"q",88,37.2,', 's,61,36.9,'], [OPENS, GOOD]),
    (['"p" q,88,37.2,', 's,61,36.9,'], [OPENS, GOOD]),
    (['"p" ,88,37.2,', 's,61,36.9,'], [OPENS, GOOD]),
    ([' "p",88,37.2,', 's,61,36.9,'], [OPENS, GOOD]),
    (['"p"q"r",88,37.2,', 's,61,36.9,'], [OPENS, GOOD]),
    # A quote that belongs to the text opens nothing; a blank line inside quotes is a line.
    (['"p ""the first"", again",88,37.2,', 's,61,36.9,'], [GOOD, GOOD]),
    (['"p', '', 'q,131,38.4,'], [OPENS, INSIDE, INSIDE]),
    (['"p""",88,37.2,', 's,61,36.9,'], [GOOD, GOOD]),
    (['"p"",88,37.2,', 's,61,36.9,'], [OPENS, INSIDE]),
])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_no_line_inside_quotes_is_taken_for_a_patient(tmp_path, rows, expected, end):
    done = table(tmp_path, end.join(["id,pulse,temperature,pregnant", *rows, ""]), "--max-errors", 90)
    assert codes(done) == expected
    assert done.returncode == (1 if OPENS in expected else 0), done.stderr
    assert [result["line"] for result in results(done) if "line" in result] == [
        number for number, code in enumerate(expected, 1) if code != GOOD]
    opened = expected.index(OPENS) + 2 if OPENS in expected else 0
    if opened:
        assert f"in line {opened} of the file" in results(done)[opened - 2]["errors"][0]["message"]
        assert b"no line inside quotes was taken for a patient" in done.stderr


def test_a_quote_that_never_closes_is_named_and_costs_no_memory(tmp_path):
    rows = "".join(f"{number},88,37.2\n" for number in range(40_000))
    done = table(tmp_path, f'id,pulse,temperature\n0,88,37\n"1,88,37.2\n{rows}', "--jobs", "2", "--fields", "bench")
    assert done.returncode == 1
    assert codes(done) == ["taken"] + ["csv-quote"] * 40_001
    assert b"ward.csv`: the quote that opens in line 3 is never closed" in done.stderr
    assert b"of the file is inside the quotes that open in line 3" in done.stdout.splitlines()[-1]
    # With so many errors, the batch ends early, and never with 0.
    assert table(tmp_path, f'id,pulse,temperature\n"1,88,37.2\n{rows}', "--max-errors", "3").returncode == 1


@pytest.mark.parametrize("cell, expected", [
    *[(cell, True) for cell in ("TRUE", "True", "true", "YES", "Yes", "yes", "1", " tRuE ", '"TRUE"', "\tyes")],
    *[(cell, False) for cell in ("FALSE", "False", "NO", "No", "0", " 0 ", '"no"')],
    ("null", None),
])
def test_yes_and_no_as_spreadsheets_write_them(tmp_path, cell, expected):
    assert same(table(tmp_path, f"id,pregnant\nw,{cell}\n"), {"id": "w", "pregnant": expected})


@pytest.mark.parametrize("cell", ["maybe", "y", "2", "TRUE?", "WAHR", "true false", "yes!", "01", "1.0", "NULL", "-"])
def test_other_words_are_neither(tmp_path, cell):
    done = table(tmp_path, f"id,pregnant\nw,{cell}\n")
    error = results(done)[0]["errors"][0]
    assert done.returncode == 1 and error["code"] == "wrong-type" and error["pointer"] == "/pregnant"
    assert "write true, false, yes or no" in error["help"] and "JSON" not in str(error)


@pytest.mark.parametrize("cell, expected", [
    ("38.4", 38.4), (" 38.4 ", 38.4), ("\t38.4", 38.4), ('"38.4"', 38.4), ("384e-1", 38.4),
    ("101.2 [degF]", {"value": 101.2, "unit": "[degF]"}), (" 101.2   [degF] ", {"value": 101.2, "unit": "[degF]"}),
    ('"{""value"":101.2,""unit"":""[degF]""}"', {"value": 101.2, "unit": "[degF]"}),
])
def test_numbers_in_cells(tmp_path, cell, expected):
    assert same(table(tmp_path, f"id,temperature\nw,{cell}\n"), {"id": "w", "temperature": expected})


@pytest.mark.parametrize("cell", ["38.4.1", "38 4", "~38", "38.4C", "<38", "38-39", "'38", "=38+1", '"38,4"', "1,2"])
def test_what_is_no_number_is_no_other_number(tmp_path, cell):
    done = table(tmp_path, f"id,temperature\nw,{cell}\n")
    assert done.returncode == 1 and codes(done)[0] in ("wrong-type", "csv-row", "unknown-unit", "unit-mismatch")


def test_tables_of_half_of_europe(tmp_path):
    text = 'id;temperature;pulse;pregnant\nw;38,4;"95";FALSE\nv;"101,2 [degF]";95;\n'
    expected = ({"id": "w", "temperature": 38.4, "pulse": 95, "pregnant": False},
                {"id": "v", "temperature": {"value": 101.2, "unit": "[degF]"}, "pulse": 95})
    signs = ["--delimiter", ";", "--decimal", ","]
    assert same(table(tmp_path, text, *signs), *expected)
    for name, sign in (("tab", "\t"), ("\\t", "\t"), ("\t", "\t"), ("|", "|")):
        other = text.replace(";", sign)
        assert same(table(tmp_path, other, "--delimiter", name, "--decimal", ","), *expected)
    # Nothing is guessed, and the message says what to give.
    done = table(tmp_path, text)
    assert done.returncode == 65 and b"the columns are separated by `;`: --delimiter ';'" in done.stderr
    done = table(tmp_path, text.replace(";", "\t"))
    assert done.returncode == 65 and b"the columns are separated by tabs: --delimiter 'tab'" in done.stderr
    done = table(tmp_path, text, "--delimiter", ";")
    assert codes(done)[0] == "wrong-type" and done.returncode == 1
    assert results(done)[0]["errors"][0]["help"] == "decimals are written with a comma: --decimal ','"
    done = table(tmp_path, "id,temperature\nw,38.4\n", "--decimal", ",")
    assert results(done)[0]["errors"][0]["help"] == "decimals are written with a point: leave out --decimal ','"
    done = table(tmp_path, "id,temperature\nw,38.4\n", "--delimiter", ";")
    assert done.returncode == 65 and b"separated by `,`" in done.stderr
    # A number with both signs is nobody's.
    done = table(tmp_path, "id;temperature\nw;1.038,4\n", *signs)
    assert codes(done) == ["wrong-type"]
    for wrong in (["--delimiter", "x"], ["--delimiter", ";;"], ["--delimiter", '"'], ["--decimal", ";"], ["--delimiter", ""]):
        assert table(tmp_path, text, *wrong).returncode == 64
    assert run("batch", "--delimiter", ";", stdin=b"{}").returncode == 64


@pytest.mark.parametrize("name", ["WARD.CSV", "ward.Csv", "ward.CSV.GZ", "ward.csv.Gz"])
def test_names_in_capitals(tmp_path, name):
    text = b"id,pulse\nw,95\n"
    done = table(tmp_path, gzip.compress(text) if "gz" in name.lower() else text, name=name)
    assert same(done, {"id": "w", "pulse": 95})


@pytest.mark.parametrize("row", [
    "Ada Lovelace,131", "id,pulse,1815-12-10", "id,pulses,ADA-4711", "95,131", "id,pulse,,", "id,pulse,pulse\x07,",
])
def test_a_first_row_that_is_no_first_row_is_not_shown(tmp_path, row):
    """It may be a patient, whose data have no place in a message."""
    done = table(tmp_path, row + "\n1,2,3,4\n")
    assert done.returncode == 65 and done.stdout == b""
    message = done.stderr.decode().replace(str(tmp_path), "")
    for value in ("Ada", "Lovelace", "131", "1815", "4711", "95"):
        assert value not in message
    assert "column" in message or "control" in message


def test_first_rows(tmp_path):
    done = table(tmp_path, "id,plse\nw,95\n")
    assert done.returncode == 65
    assert b"the name of column 2 is no finding of this rule book; did you mean `pulse`?" in done.stderr
    done = table(tmp_path, "pulse,id,pulse\n")
    assert done.returncode == 65 and b"columns 1 and 3 have the same name, `pulse`" in done.stderr
    assert table(tmp_path, "").returncode == 65
    assert table(tmp_path, 'id,"pulse\nw,95\n').returncode == 65
    # Blanks around a name do not matter, nor does a byte order mark.
    assert same(table(tmp_path, "\ufeffid, pulse\nw,95\n"), {"id": "w", "pulse": 95})
    # Where other columns are allowed, one must be known.
    done = table(tmp_path, "bed,note\n4,95\n", "--lenient")
    assert done.returncode == 65 and b"no column is a finding" in done.stderr
    done = table(tmp_path, "pulse,note\n95,x\n", "--lenient")
    assert done.returncode == 0 and results(done)[0]["warnings"]


def test_rows_of_a_table(tmp_path):
    done = table(
        tmp_path, 'id,stiff_neck,temperature,sex,medications,chest_pain\r\n'
        '1,yes,39.4,female,Lasix;"Atorvastatin 20 mg",\r\n'
        '2,yes,39.4,female,"Lasix; Atorvastatin 20 mg",\r\n'
        '\r\n'
        '"two, three",no,102.2 [degF],,[],null\r\n'
        '4,yes\r\n'
        '5,maybe,,,,\r\n'
        '6,,,, ,\x07\r\n'
        ',,,,,\r\n', book=MUSCLE)
    assert codes(done) == ["csv-quote", "taken", "taken", "csv-row", "wrong-type", "csv-quote", "taken"]
    # Blank lines have no result; they are counted in the numbers of the lines behind them.
    assert [result.get("line") for result in results(done)] == [1, None, None, 5, 6, 7, None]
    taken = [result for result in results(done) if "line" not in result]
    alone = run("batch", "--rules", MUSCLE, "--fields", "all", stdin="\n".join(json.dumps(patient) for patient in [
        {"id": "2", "stiff_neck": True, "temperature": 39.4, "sex": "female",
         "medications": ["Lasix", "Atorvastatin 20 mg"]},
        {"id": "two, three", "stiff_neck": False, "temperature": {"value": 102.2, "unit": "[degF]"},
         "medications": [], "chest_pain": None}, {}]).encode())
    assert taken == results(alone)


def test_a_row_that_is_too_long_leaves_no_quote_behind(tmp_path):
    """Of a row that is too long for a patient only its beginning is kept, and whether it leaves a quote open."""
    long = "x" * (34 << 20)
    for middle, expected in ((long, "taken"), (f'"{long}', "csv-quote"), (f'"{long}"', "taken")):
        done = table(tmp_path, f"id,pulse\n{middle},95\nw,95\n", "--fields", "bench")
        assert codes(done)[1] == expected and done.returncode == 1
        assert codes(done)[0] == ("csv-quote" if expected == "csv-quote" else "too-large")
