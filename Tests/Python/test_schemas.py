"""What goes in and comes out, held against the published schemas by an independent validator."""

import json

import jsonschema
import pytest

from conftest import BOOKS, patients, run, run_json

Validator = jsonschema.Draft202012Validator


@pytest.fixture(scope="module")
def schemas():
    return {
        "assessment": run_json("schema", "assessment"),
        "error": run_json("schema", "error"),
        "problems": run_json("schema", "problems"),
        "trace": run_json("schema", "trace"),
        **{book: run_json("schema", "patient", "--rules", path) for book, path in BOOKS.items()},
    }


def test_schemas_are_schemas(schemas):
    for schema in schemas.values():
        Validator.check_schema(schema)
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_example_patients_and_their_assessments_are_valid(book, schemas):
    found = patients(book)
    assert len(found) >= (15 if book == "muscle-spasms" else 3)
    for patient in found:
        Validator(schemas[book]).validate(json.loads(patient.read_text()))
        done = run("eval", patient, "--rules", BOOKS[book], "--format", "json")
        assert (done.returncode, done.stderr) == (0, b""), patient.name
        assessment = json.loads(done.stdout)
        Validator(schemas["assessment"]).validate(assessment)
        assert assessment["format"] == "triage.assessment/1"
        assert assessment["disclaimer"]


# What both the schema and the reader refuse, with the code, pointer, line and column that the reader gives.
WRONG = [
    ('{"chset_pain": true}', "unknown-key", "/chset_pain", 1, 2),
    ('{\n  "stiff_neck": "yes"\n}', "wrong-type", "/stiff_neck", 2, 17),
    ('{"temperature": 400}', "outside-limits", "/temperature", 1, 17),
    ('{"temperature": {"value": 39, "unit": 5}}', "wrong-type", "/temperature/unit", 1, 39),
    ('{"sex": "mael"}', "unknown-option", "/sex", 1, 9),
    ('{"spasm_sites": ["calf", "elbow"]}', "unknown-option", "/spasm_sites/1", 1, 26),
    ("[]", "wrong-type", "", 1, 1),
]


@pytest.mark.parametrize("text,code,pointer,line,column", WRONG)
def test_bad_patients_give_valid_errors(text, code, pointer, line, column, schemas):
    assert not Validator(schemas["muscle-spasms"]).is_valid(json.loads(text))
    done = run("eval", "-", "--rules", BOOKS["muscle-spasms"], "--format", "json", stdin=text.encode())
    assert done.returncode == 65
    errors = json.loads(done.stdout)
    Validator(schemas["error"]).validate(errors)
    (error,) = errors["errors"]
    assert (error["code"], error["pointer"], error["line"], error["column"]) == (code, pointer, line, column)


def test_a_patient_of_text_and_json_errors_print_nothing_else(schemas):
    done = run("eval", "-", "--rules", BOOKS["muscle-spasms"], stdin=b'{"stiff_nek": true, "stiff_nek": 1}')
    assert (done.returncode, done.stdout) == (65, b"")
    assert b"stiff_neck" in done.stderr
    done = run("eval", "-", "--rules", BOOKS["muscle-spasms"], "--format", "json", stdin=b'{"a": 1, "a": 2, ')
    Validator(schemas["error"]).validate(json.loads(done.stdout))


def test_a_trace_is_valid_and_joins_both_directions(book, schemas):
    trace = run_json("trace", "--rules", BOOKS[book], "--today", "2026-11-22", "--format", "json")
    Validator(schemas["trace"]).validate(trace)
    name = lambda d: (d["kind"], d["id"], d["at"])
    for statement in trace["sources"]:
        citing = [d for d in trace["declarations"] if statement["id"] in d["cites"]]
        assert [name(d) for d in statement["cited_by"]] == [name(d) for d in citing]
        assert set(statement["scenarios"]) == {s for d in citing for s in d["scenarios"]}
    statements = {s["id"] for s in trace["sources"]}
    assert all(set(d["cites"]) <= statements for d in trace["declarations"])
    assert trace["orphans"]["sources"] == []
    # Every place is where the declaration begins.
    for word, thing in [("statement", s) for s in trace["sources"]] + [(d["kind"], d) for d in trace["declarations"]]:
        file, line = thing["at"].rsplit(":", 1)
        text = (BOOKS[book] / file).read_text().splitlines()[int(line) - 1]
        assert text.lstrip().startswith(f'{word} "{thing["id"]}"'), thing["at"]
