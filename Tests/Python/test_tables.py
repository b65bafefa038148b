"""A row of a table is taken for a patient only where every sign of it was understood."""

import gzip
import json
import shutil

import pytest

from conftest import BOOKS, run

WARD = BOOKS["early-warning"]
MUSCLE = BOOKS["muscle-spasms"]


def table(folder, text, *arguments, book=WARD, name="ward.csv"):
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    fields = [] if "--fields" in arguments else ["--fields", "all"]
    return run("batch", "--rules", book, *fields, *arguments, path)


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


@pytest.fixture(scope="module")
def measures(tmp_path_factory):
    """A book with a quantity in each of some units."""
    book = tmp_path_factory.mktemp("measures") / "book"
    shutil.copytree(WARD, book)
    (book / "measures.lua").write_text("".join(
        f'quantity "{name}" {{ label = "{name}", ask = "{name}?", unit = "{unit}", limits = {{ 0, {most} }},\n'
        f'  editorial = "For this test." }}\n'
        for name, unit, most in [
            ("leukocytes", "10*9/L", 1000), ("grade", "{score}", 1000), ("years", "a", 200), ("weight", "g", 100000),
            ("rate", "/min", 500), ("pressure", "mm[Hg]", 400), ("share", "%", 100), ("area", "m2", 10),
            ("clearance", "mL/min/{1.73_m2}", 300),
        ]))
    return book


@pytest.mark.parametrize("column, cell", [
    ("leukocytes", "12 500/uL"), ("leukocytes", "12 500"), ("leukocytes", "12 500 /uL"), ("grade", "2 1/2"),
    ("grade", "1 234"), ("grade", "3 4"), ("grade", "7 /10"), ("grade", "7 {score}/10"), ("years", "2 1/2.a"),
    ("years", "2 1/2 a"), ("years", "18 a/2"), ("weight", "1 500.g"), ("weight", "1 500 g"), ("weight", "1 .500.g"),
    ("weight", "1 kg.2"), ("weight", "70 kg/154"), ("weight", "70 kg1"), ("rate", "7 2/min"), ("rate", "7 2/1/min"),
    ("rate", "72 /1/min"), ("pressure", "120 mm[Hg]/80"), ("pressure", "120 80"), ("pressure", "120 (80)mm[Hg]"),
    ("share", "97 %/100"), ("share", "97 %2"), ("share", "97 100.%"), ("share", "97 {of}100"), ("area", "1 73.m2"),
    ("area", "1 .73.m2"), ("area", "1 m2.73"), ("clearance", "90 mL/min/1.73"), ("clearance", "90 mL/min/(1.73.m2)"),
    ("temperature", "38 4"), ("temperature", "38 10"), ("temperature", "38 1/2 Cel"), ("temperature", "38 Cel+1"),
])
def test_a_second_number_is_no_factor(tmp_path, measures, column, cell):
    done = table(tmp_path, f"id,{column}\nw,{cell}\n", book=measures)
    assert done.returncode == 1 and codes(done)[0] in ("wrong-type", "unknown-unit", "unit-mismatch")
    error = results(done)[0]["errors"][0]
    assert error["code"] != "wrong-type" or "a second number" in error["help"] or "unit behind" in error["help"]


@pytest.mark.parametrize("column, cell, value, unit", [
    ("leukocytes", "12.5 10*9/L", 12.5, "10*9/L"), ("leukocytes", "12.5 10*3/uL", 12.5, "10*3/uL"),
    ("leukocytes", "12.5 10^9/L", 12.5, "10^9/L"), ("leukocytes", "12500 /uL", 12500, "/uL"),
    ("rate", "72 /min", 72, "/min"),
    ("rate", "72 min-1", 72, "min-1"), ("area", "1.9 m2", 1.9, "m2"), ("area", "19000 cm2", 19000, "cm2"),
    ("pressure", "120 mm[Hg]", 120, "mm[Hg]"), ("weight", "1 kg", 1, "kg"), ("years", "18 mo", 18, "mo"),
    ("clearance", "90 mL/min/{1.73_m2}", 90, "mL/min/{1.73_m2}"), ("grade", "7 {score}", 7, "{score}"),
])
def test_numbers_that_belong_to_a_unit_stay_in_it(tmp_path, measures, column, cell, value, unit):
    assert same(
        table(tmp_path, f"id,{column}\nw,{cell}\n", book=measures), {"id": "w", column: {"value": value, "unit": unit}},
        book=measures)


@pytest.mark.parametrize("cell", [
    ";", ";;", " ; ", "calf;", ";calf", "calf;;foot", "calf; ;foot", '";"', "\t;", "calf;foot;", "; null",
])
def test_a_list_with_an_empty_place_is_not_none(tmp_path, cell):
    done = table(tmp_path, f"id,spasm_sites\nw,{cell}\n", book=MUSCLE)
    error = results(done)[0]["errors"][0]
    assert done.returncode == 1 and error["code"] == "wrong-type" and error["pointer"] == "/spasm_sites"
    assert "`[]` is none" in error["help"]


@pytest.mark.parametrize("cell, value", [("[]", []), (" [ ] ", []), ("calf", ["calf"]), ("calf ; foot", ["calf", "foot"])])
def test_lists_that_are_whole(tmp_path, cell, value):
    done = table(tmp_path, f"id,spasm_sites\nw,{cell}\nv,\n", book=MUSCLE)
    assert same(done, {"id": "w", "spasm_sites": value}, {"id": "v"}, book=MUSCLE)


@pytest.mark.parametrize("row", [
    b"M\xfcller,95", b"\"M\xfcller\",95", b"w\xc3,95", b"\xff,95", b"w,9\xa05", b"w\xed\xa0\x80,95", b"w\xc0\xaf,95",
    b"w\xf4\x90\x80\x80,95", b"\x80,95",
])
def test_bytes_that_are_no_utf_8_are_an_error_of_their_line(tmp_path, row):
    done = table(tmp_path, b"id,pulse\nv,61\n" + row + b"\n" + "Müller,95\n".encode())
    assert codes(done) == ["taken", "csv-row", "taken"] and done.returncode == 1
    error = results(done)[1]
    assert error["line"] == 2 and "line 3 of the file is not valid UTF-8" in error["errors"][0]["message"]
    assert results(done)[2]["id"] == "Müller" and "\ufffd" not in done.stdout.decode()
    for name in (b"id,puls\xe9\n", b"\xe4,pulse\n"):
        done = table(tmp_path, name + b"w,95\n", "--lenient")
        assert done.returncode == 65 and b"not valid UTF-8" in done.stderr


@pytest.mark.parametrize("cell, signs, both", [
    ("1,031", [], True), ("120,000", [], True), ("-12,500", [], True), ("1.031", ["--decimal", ","], True),
    ("0,125", [], False), ("38,45", [], False), ("1234,567", [], False), ("0.125", ["--decimal", ","], False),
])
def test_what_may_be_thousands_is_not_advised_as_decimals(tmp_path, cell, signs, both):
    done = table(tmp_path, f"id;temperature\nw;{cell}\n", "--delimiter", ";", *signs)
    error = results(done)[0]["errors"][0]
    assert codes(done) == ["wrong-type"] and ("before thousands or before decimals" in error["help"]) == both
    assert ("--decimal" in error["help"]) != both


def test_lines_that_end_with_carriage_returns_alone(tmp_path):
    done = table(tmp_path, "id,pulse\rw,95\rv,96\r")
    assert done.returncode == 65 and b"end with carriage returns alone" in done.stderr
    (tmp_path / "in").write_bytes(b'{"id":1}\r{"id":2}\r')
    done = run("batch", "--rules", WARD, tmp_path / "in")
    assert done.returncode == 66 and b"end with carriage returns alone" in done.stderr and codes(done) == ["json-syntax"]
    # Between the parts of one object it is a blank.
    (tmp_path / "in").write_bytes(b'{"id":1,\r"pulse":95}')
    assert run("batch", "--rules", WARD, tmp_path / "in").returncode == 0


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
