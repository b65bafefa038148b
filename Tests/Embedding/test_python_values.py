"""What Python's programs have in their hands is taken exactly, or refused with its key and without its value."""

import ctypes
import datetime
import decimal
import fractions
import json
import math
import mmap
import signal
import subprocess
import sys
import textwrap
import time
import uuid

import numpy
import pandas
import pyarrow
import pytest

import triage
from conftest import BOOKS

BOOK = """
rule_book "b" { title = "t", version = "1", purpose = "p", misuse = "m", audience = "a", authors = { "a" },
  reviewers = { "r" }, disclaimer = "d", editorial = "e",
  urgency = { level "low" { title = "t", advice = "a", where = "w" },
              level "high" { title = "t", advice = "a", where = "w" } } }
quantity "celsius" { label = "c", ask = "c", unit = "Cel", limits = { 20, 46 }, editorial = "e" }
quantity "count" { label = "n", ask = "n", unit = "1", limits = { 0, 100000 }, editorial = "e" }
finding "rigors" { label = "r", ask = "r" }
finding "patient" { label = "p", ask = "p" }
choice "sex" { label = "s", ask = "s", options = { option "female" { label = "f" }, option "male" { label = "m" } } }
choices "drugs" { label = "d", ask = "d", unlisted = absent,
  options = { option "aspirin" { label = "a" }, option "statin" { label = "s" } } }
calculated "doubled" { label = "b", unit = "1", limits = { 0, 300000 }, from = { count }, editorial = "e",
  compute = function(count) if count == 66 then while true do end end return count * 2 end }
red_flag "hot" { title = "t", when = celsius:at_least(38.6), urgency = high, because = "b", editorial = "e" }
red_flag "many" { title = "t", when = doubled:at_least(200000), urgency = high, because = "b", editorial = "e" }
red_flag "signs" { title = "t", urgency = high, because = "b", editorial = "e",
  when = any { all { rigors, patient }, all { sex:is "male", drugs:includes "statin" } } }
"""


@pytest.fixture(scope="module")
def assessor():
    return triage.Assessor(triage.Book.from_files({"b.lua": BOOK.replace('finding "patient"', 'finding "inpatient"')
                                                   .replace("rigors, patient", "rigors, inpatient")}))  # fmt: skip


def flags(assessment):
    return [flag["id"] for flag in assessment["red_flags"]]


def codes(error):
    return [(each["code"], each["pointer"]) for each in error.errors]


@pytest.mark.parametrize(
    "value",
    [
        38.6, decimal.Decimal("38.6"), decimal.Decimal("386E-1"), numpy.float64(38.6), numpy.float32(38.6),
        numpy.float16(38.6), numpy.longdouble("38.6"), {"value": decimal.Decimal("101.48"), "unit": "[degF]"},
        {"value": numpy.float32(101.48), "unit": numpy.str_("[degF]")}, 39, numpy.int8(39), numpy.uint64(39),
    ],
)  # fmt: skip
def test_a_number_is_taken_exactly(value, assessor):
    assert flags(assessor.assess({"celsius": value})) == ["hot"]
    assert flags(assessor.assess_many([{}, {"celsius": value}])[1]) == ["hot"]
    assert flags(assessor.next({"celsius": value})["assessment"]) == ["hot"]


@pytest.mark.parametrize("value", [decimal.Decimal("38.59999999999999999999"), numpy.float32(38.599), 38.59999999999999])
def test_what_is_just_below_stays_below(value, assessor):
    assert flags(assessor.assess({"celsius": value})) == []


@pytest.mark.parametrize(("value", "is_taken"), [(True, True), (numpy.bool_(True), True), (numpy.True_, True),
                                                 (numpy.bool_(False), False), (None, False)])  # fmt: skip
def test_yes_and_no_come_in_each_form(value, is_taken, assessor):
    assert flags(assessor.assess({"rigors": value, "inpatient": True})) == (["signs"] if is_taken else [])


@pytest.mark.parametrize("drugs", [["statin"], ("statin",), numpy.array(["statin"]), [numpy.str_("statin")],
                                   {"present": ("statin",), "absent": []}])  # fmt: skip
def test_lists_come_in_each_form(drugs, assessor):
    assert flags(assessor.assess({"sex": "male", "drugs": drugs})) == ["signs"]


@pytest.mark.parametrize(
    "value",
    [float("nan"), numpy.float32("nan"), numpy.float64("nan"), decimal.Decimal("NaN"), decimal.Decimal("sNaN"),
     {"value": float("nan"), "unit": "Cel"}],
)  # fmt: skip
def test_nan_is_not_asked_and_said_so(value, assessor):
    alone = assessor.assess({})
    assessment = assessor.assess({"celsius": value})
    assert [(warning["code"], warning["pointer"]) for warning in assessment.pop("warnings")] == [("not-a-number", "/celsius")]
    assert assessment == {name: member for name, member in alone.items() if name != "warnings"}
    assert assessor.assess_many([{}, {"celsius": value}])[1]["warnings"][0]["code"] == "not-a-number"
    assert assessor.next({"celsius": value})["assessment"]["warnings"][0]["code"] == "not-a-number"


@pytest.mark.parametrize("value", [pandas.NA, pandas.NaT])
def test_a_missing_value_of_pandas_is_not_asked(value, assessor):
    assert assessor.assess({"celsius": value}) == assessor.assess({})
    assert assessor.assess({"rigors": value}) == assessor.assess({})


def test_none_is_asked_and_not_sure(assessor):
    assert json.loads(assessor.assess_json('{"rigors":null}')) == assessor.assess({"rigors": None})
    # What was asked is not asked again.
    assert assessor.next({"rigors": None})["question"]["id"] != assessor.next({})["question"]["id"]


@pytest.mark.parametrize(
    "value",
    [
        float("inf"), -math.inf, numpy.float32("inf"), decimal.Decimal("-Infinity"), 10**400, {"value": 10**5000, "unit": "Cel"},
        fractions.Fraction(386, 10), datetime.date(2026, 1, 2), datetime.datetime(2026, 1, 2), datetime.timedelta(1),
        numpy.datetime64("2026-01-02"), uuid.UUID(int=7), {38.6}, b"38.6", 38 + 6j, object(), [float("nan")],
        {"value": None, "unit": "Cel"}, {38: "Cel"}, "\ud800", numpy.array([[38.6]]), [[[[[[[[[[[[1]]]]]]]]]]]],
    ],
)  # fmt: skip
def test_what_stands_for_no_value_is_refused_with_its_key(value, assessor):
    with pytest.raises(triage.PatientError) as caught:
        assessor.assess({"rigors": True, "celsius": value})
    assert {error["pointer"].split("/")[1] for error in caught.value.errors} == {"celsius"}
    for secret in ("38.6", "386", "2026", "1000000"):
        assert secret not in str(caught.value)
    told = assessor.assess_many([{"celsius": 39}, {"celsius": value}, {"celsius": 37}], on_error="return")
    assert (flags(told[0]), type(told[1]), flags(told[2])) == (["hot"], triage.PatientError, [])
    assert told[1].line == 2
    with pytest.raises(triage.PatientError, match="^patient 2: "):
        assessor.assess_many([{}, {"celsius": value}])


def test_a_key_with_signs_of_pointers_is_told_as_a_pointer(assessor):
    with pytest.raises(triage.PatientError) as caught:
        assessor.assess({"a/b~c": float("inf")})
    assert codes(caught.value) == [("number-out-of-range", "/a~1b~0c")]


@pytest.mark.parametrize("patient", [{1: True}, {None: True}, {b"rigors": True}, {("rigors",): True}, {True: True}])
def test_a_key_that_is_no_text_is_a_type_error(patient, assessor):
    with pytest.raises(TypeError, match="a key of a patient is the id of a finding"):
        assessor.assess(patient)


@pytest.mark.parametrize(("identity", "echoed"), [("x", "x"), (7, 7), (uuid.UUID(int=7), str(uuid.UUID(int=7))),
                                                  (numpy.int64(7), 7), (numpy.str_("x"), "x")])  # fmt: skip
def test_ids_are_echoed(identity, echoed, assessor):
    assert assessor.assess({"id": identity})["id"] == echoed


def test_a_failed_calculation_is_seen_in_each_shape(assessor):
    assert [warning["code"] for warning in assessor.assess({"count": 66})["warnings"]] == ["calculation-failed"]
    assert "calculation-failed" in triage.LIMITS
    rows = assessor.assess_batch(pyarrow.RecordBatch.from_pydict({"count": [1, 66, None]})).to_pylist()
    assert [row["limited"] for row in rows] == [False, True, False]
    assert [[warning["code"] for warning in row["warnings"]] for row in rows] == [[], ["calculation-failed"], []]


@pytest.mark.parametrize("lines", [3, 3.5, None, [b"{}"], {"rigors": True}, object(), range(3)])
def test_what_are_no_lines_is_a_type_error(lines, assessor):
    with pytest.raises(TypeError, match="bytes or as a str"):
        assessor.assess_lines(lines)
    with pytest.raises(TypeError, match="bytes or as a str"):
        assessor.assess_json(lines)


@pytest.mark.parametrize("form", [bytes, bytearray, memoryview, bytes.decode])
def test_lines_come_in_each_form(form, assessor):
    lines = b'{"celsius": 39}\n{"celsius": 37}'
    assert assessor.assess_lines(form(lines)) == assessor.assess_lines(lines)


def test_paths_and_files_are_what_they_say():
    with pytest.raises(ValueError, match="zero byte"):
        triage.Book(f"{BOOKS['muscle-spasms']}\0/other")
    with pytest.raises(ValueError, match="zero byte"):
        triage.Book.from_files({"b.lua\0c": BOOK})
    for name, content in [(3, BOOK), ("b.lua", 3), ("b.lua", None), (b"b.lua", BOOK), ("b.lua", [BOOK])]:
        with pytest.raises(TypeError):
            triage.Book.from_files({name: content})
    for content in (BOOK, BOOK.encode(), bytearray(BOOK.encode()), memoryview(BOOK.encode())):
        assert triage.Book.from_files({"b.lua": content}).id == "b"


def test_warnings_of_a_book_are_the_callers_own():
    book = triage.Book.from_files({"b.lua": BOOK})
    book.warnings.append({"code": "x"})
    for warning in book.warnings:
        warning["code"] = "mine"
    assert all(warning["code"] != "mine" for warning in book.warnings)


# MARK: Arrow


def refused(assessor, batch):
    with pytest.raises(triage.PatientError) as caught:
        assessor.assess_batch(batch)
    return codes(caught.value)


def table(**columns):
    return pyarrow.RecordBatch.from_pydict(columns)


def two(name, first, second):
    return pyarrow.RecordBatch.from_arrays([pyarrow.array(first), pyarrow.array(second)], [name, name])


def test_columns_that_are_there_twice_are_refused(assessor):
    for name, first, second in [
        ("rigors", [True], [False]), ("celsius", [39.0], [None]), ("id", ["a"], ["b"]), ("sex", ["male"], ["male"]),
        ("drugs", [["statin"]], [[]]), ("patient", ["{}"], ["{}"]),
    ]:  # fmt: skip
        assert refused(assessor, two(name, first, second)) == [("duplicate-key", f"/{name}")]


def test_columns_that_nobody_knows_are_refused_whatever_they_hold(assessor):
    for values in ([None, None], [True, None], [None, True], [False, False]):
        assert refused(assessor, table(rigor=values)) == [("unknown-key", "/rigor")]
    assert refused(assessor, table(celsius=[39.0], __index_level_0__=[0])) == [("unknown-key", "/__index_level_0__")]
    assert refused(assessor, table(Rigors=[True], doubled=[1])) == [("unknown-key", "/Rigors"), ("derived-finding", "/doubled")]
    assert refused(assessor, table(**{"": [True]})) == [("unknown-key", "/")]
    lenient = triage.Assessor(assessor.book, lenient=True)
    (row,) = lenient.assess_batch(table(rigor=[True])).to_pylist()
    assert (row["settled"], row["warnings"][0]["code"]) == (False, "unknown-key")


def test_columns_beside_a_whole_patient_are_refused(assessor):
    assert refused(assessor, table(patient=["{}"], rigors=[True])) == [("unknown-key", "/rigors")]
    assert refused(assessor, table(patient=["{}"], x=[1], id=["a"])) == [("unknown-key", "/x")]
    assert refused(assessor, table(patient=[7])) == [("wrong-type", "/patient")]


def test_a_finding_may_be_called_patient():
    assessor = triage.Assessor(triage.Book.from_files({"b.lua": BOOK}))
    (row,) = assessor.assess_batch(table(patient=[True], rigors=[True])).to_pylist()
    assert row["at_least"] == "high"


@pytest.mark.parametrize(
    ("column", "echoed"),
    [
        (pyarrow.array(["mrn-1", None]), ["mrn-1", None]), (pyarrow.array([41, None]), ["41", None]),
        (pyarrow.array([41.0, float("nan")]), ["41", None]), (pyarrow.array(["a", "b"], pyarrow.large_string()), ["a", "b"]),
        (pyarrow.array(["a", "a"]).dictionary_encode(), ["a", "a"]), (pyarrow.array([None, None]), [None, None]),
        (pyarrow.array([2**63 - 1, -5]), [str(2**63 - 1), "-5"]),
    ],
)  # fmt: skip
def test_ids_of_tables_are_echoed(column, echoed, assessor):
    findings = pyarrow.RecordBatch.from_arrays([column, pyarrow.array([True, None])], ["id", "rigors"])
    assert assessor.assess_batch(findings)["id"].to_pylist() == echoed
    texts = pyarrow.RecordBatch.from_arrays([column, pyarrow.array(["{}", ' {"rigors": true} '])], ["id", "patient"])
    assert assessor.assess_batch(texts)["id"].to_pylist() == echoed


def test_ids_that_are_none_are_refused(assessor):
    for kind in (pyarrow.date32(), pyarrow.timestamp("us"), pyarrow.bool_(), pyarrow.binary(), pyarrow.list_(pyarrow.int8())):
        column = pyarrow.array([None], kind)
        assert refused(assessor, pyarrow.RecordBatch.from_arrays([column], ["id"])) == [("wrong-type", "/id")]
    both = pyarrow.RecordBatch.from_pydict({"patient": ['{"id": "a"}'], "id": ["b"]})
    (row,) = assessor.assess_batch(both).to_pylist()
    assert [error["code"] for error in json.loads(row["error"])["errors"]] == ["duplicate-key"]


@pytest.mark.parametrize(
    "column",
    [
        pyarrow.array([38.6, 38.5, None]), pyarrow.array([38.6, 38.5, None], pyarrow.float32()),
        pyarrow.array([numpy.float16(38.6), numpy.float16(38.5), None]), pyarrow.array([39, 38, None], pyarrow.int8()),
        pyarrow.array([decimal.Decimal("38.60"), decimal.Decimal("38.59"), None]),
        pyarrow.array([decimal.Decimal("38.6"), decimal.Decimal("38.5"), None], pyarrow.decimal256(40, 20)),
        pyarrow.array([{"value": 101.48, "unit": "[degF]"}, {"value": 38.5, "unit": "Cel"}, None]),
        pyarrow.array([{"value": 101.48, "unit": "[degF]"}, {"value": 101.3, "unit": "[degF]"}, None],
                      pyarrow.struct([("value", pyarrow.float32()), ("unit", pyarrow.large_string())])),
        pyarrow.array([38.6, 38.5, float("nan")], from_pandas=False), pyarrow.array([38.6, 38.5, 38.6]).dictionary_encode()
        .take(pyarrow.array([0, 1, None])),
    ],
)  # fmt: skip
def test_numbers_of_tables_are_taken_exactly(column, assessor):
    rows = assessor.assess_batch(pyarrow.RecordBatch.from_arrays([column], ["celsius"])).to_pylist()
    assert [row["error"] for row in rows] == [None, None, None]
    assert [row["at_least"] for row in rows] == ["high", "low", "low"]
    assert rows[2]["at_most"] == "high"


def test_every_float_of_32_bits_is_the_decimal_that_shows_it():
    from triage import arrow

    values = [38.6, 0.1, 16777217.0, 1e-30, 3.4028235e38, 1.4e-45, -2.5, 0.0, 123456.79, 1 / 3]
    column = pyarrow.array(values, pyarrow.float32())
    for text, value in zip(arrow._texts(column), column.to_pylist()):
        assert numpy.float32(text) == numpy.float32(value)
        assert len(text) <= len(str(numpy.float32(value))) + 2
        assert decimal.Decimal(text) == decimal.Decimal(str(numpy.float32(value)))


def test_nan_of_a_table_is_not_asked_and_costs_no_other_row(assessor):
    rows = assessor.assess_batch(table(celsius=[39.0, float("nan"), math.inf, None, 37.0])).to_pylist()
    assert [row["at_least"] for row in rows] == ["high", "low", None, "low", "low"]
    assert [bool(row["warnings"]) for row in rows] == [False, True, False, False, False]
    assert json.loads(rows[1]["assessment"])["warnings"][0]["pointer"] == "/celsius"
    assert [error["pointer"] for error in json.loads(rows[2]["error"])["errors"]] == ["/celsius"]
    frame = pandas.DataFrame({"celsius": [39.0, None, 37.0], "rigors": pandas.array([True, pandas.NA, False], "boolean")})
    rows = assessor.assess_batch(pyarrow.RecordBatch.from_pandas(frame, preserve_index=False)).to_pylist()
    assert [row["at_least"] for row in rows] == ["high", "low", "low"]


@pytest.mark.parametrize("kind", [pyarrow.date32(), pyarrow.timestamp("us"), pyarrow.duration("s"), pyarrow.binary(),
                                  pyarrow.map_(pyarrow.string(), pyarrow.int8()), pyarrow.list_(pyarrow.date32())])  # fmt: skip
def test_columns_of_types_that_no_finding_takes_are_refused(kind, assessor):
    column = pyarrow.array([None], kind)
    assert refused(assessor, pyarrow.RecordBatch.from_arrays([column], ["celsius"])) == [("wrong-type", "/celsius")]


def test_a_number_without_its_unit_is_not_taken_for_the_findings_own(assessor):
    column = pyarrow.array([{"value": 39.0, "unit": None}, {"value": 39.0, "unit": "Cel"}, {"value": None, "unit": None}])
    rows = assessor.assess_batch(pyarrow.RecordBatch.from_arrays([column], ["celsius"])).to_pylist()
    assert [row["at_least"] for row in rows] == [None, "high", "low"]


@pytest.mark.parametrize(
    "column",
    [
        pyarrow.array([["statin"], None, []]), pyarrow.array([["statin"], None, []], pyarrow.large_list(pyarrow.large_string())),
        pyarrow.array([["statin"], None, ["aspirin"]], pyarrow.list_(pyarrow.string(), 1)),
        pyarrow.array([["statin"], None, []], pyarrow.list_(pyarrow.dictionary(pyarrow.int8(), pyarrow.string()))),
        pyarrow.array([{"present": ["statin"], "absent": None}, None, {"present": [], "absent": ["statin"]}]),
        pyarrow.array([["x"], ["statin"], None, []]).slice(1),
    ],
)  # fmt: skip
def test_lists_of_tables_are_read(column, assessor):
    batch = pyarrow.RecordBatch.from_arrays([column, pyarrow.array(["male"] * 3)], ["drugs", "sex"])
    rows = assessor.assess_batch(batch).to_pylist()
    assert [(row["at_least"], row["error"]) for row in rows] == [("high", None), ("low", None), ("low", None)]
    assert [row["at_most"] for row in assessor.assess_batch(batch.slice(1)).to_pylist()] == ["high", "high"]


def test_a_list_with_a_missing_member_is_refused(assessor):
    column = pyarrow.array([["statin", None], ["statin"]])
    rows = assessor.assess_batch(pyarrow.RecordBatch.from_arrays([column], ["drugs"])).to_pylist()
    assert [row["error"] is None for row in rows] == [False, True]


def test_texts_that_are_empty_are_rows_too(assessor):
    rows = assessor.assess_batch(table(patient=["", "{}", None, " \n ", '{"celsius": 39}'])).to_pylist()
    assert [row["at_least"] for row in rows] == [None, "low", None, None, "high"]
    assert assessor.assess_batch(pyarrow.RecordBatch.from_pydict({"celsius": []})).num_rows == 0


# MARK: Sizes


def test_a_result_of_any_size_is_copied_whole():
    """Memory as the library gives it, with marks at both ends and where 31 and 32 bits end."""
    from triage import _library

    size = (1 << 32) + 7
    memory = mmap.mmap(-1, size)
    marks = {0: b"first", size - 4: b"last"} | {1 << 31: b"!", 1 << 32: b"!"}
    for place, mark in marks.items():
        memory[place : place + len(mark)] = mark
    start = ctypes.c_char.from_buffer(memory)
    copy = _library._copy(ctypes.addressof(start), size)
    assert len(copy) == size
    assert all(copy[place : place + len(mark)] == mark for place, mark in marks.items())
    del start, copy
    memory.close()


def test_many_lines_are_answered_as_in_one_call(assessor):
    """They are handed over in parts, which nobody sees: the numbers of lines go on, and each has its answer."""
    lines = b"".join(b'{"id": %d, "celsius": %d}\n' % (number, 30 + number % 19) for number in range(40_000))
    results = [json.loads(line) for line in assessor.assess_lines(lines, first_line=11).splitlines()]
    assert len(results) == 40_000
    for number, result in enumerate(results):
        assert result["id"] == number
        is_wrong = 30 + number % 19 > 46
        assert result.get("line") == (number + 11 if is_wrong else None)
    for tail in (b"", b"\n", b"{}", b"{", b'{"id": 1}\r\n', b"{}\n{}"):
        whole = assessor.assess_lines(lines + tail)
        assert whole.startswith(assessor.assess_lines(lines)) and len(whole.splitlines()) == 40_000 + sum(map(bool, tail.splitlines()))


def test_one_line_may_be_longer_than_a_part(assessor):
    long = b'{"celsius": 39' + b" " * 300_000 + b"}"
    results = [json.loads(line) for line in assessor.assess_lines(long + b"\n" + long).splitlines()]
    assert [result["urgency"]["at_least"] for result in results] == ["high", "high"]


def test_ctrl_c_ends_a_call_of_many_lines():
    script = """
        import signal, sys, time, triage
        signal.signal(signal.SIGINT, signal.default_int_handler)  # who started this may have had it ignored
        lines = b'{"stiff_neck": true}\\n' * 2_000_000
        assessor = triage.Assessor(sys.argv[1])
        print("begins", flush=True)
        try:
            assessor.assess_lines(lines, fields="causes")
        except KeyboardInterrupt:
            print("ended", flush=True)
    """
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script), BOOKS["muscle-spasms"]], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "begins\n"
    time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=60)[0] == "ended\n"
