"""What goes in and comes out, held against the published schemas by an independent validator."""

import copy
import json
import re
import shutil
from xml.etree import ElementTree

import jsonschema
import pytest

from conftest import BOOKS, PROJECT, patients, run, run_json

EVERYTHING = PROJECT / "Tests/RuleLoadingTests/Fixtures/stored/everything.lua"
MASKED = PROJECT / "Tests/ProofsTests/Fixtures/masked"

Validator = jsonschema.Draft202012Validator


# The schemas that are the same for every book, as files.
FILES = {file.stem: json.loads(file.read_text()) for file in sorted((PROJECT / "Sources/Schemas/JSON").iterdir())}


@pytest.fixture(scope="module")
def schemas():
    patients_of = {book: run_json("schema", "patient", "--rules", path) for book, path in BOOKS.items()}
    return FILES | patients_of


def test_schemas_are_schemas(schemas):
    for schema in schemas.values():
        Validator.check_schema(schema)
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("name", FILES)
def test_a_schema_is_called_after_the_format_it_describes_and_printed_as_it_stands(name):
    schema = FILES[name]
    assert schema["$id"] == schema["properties"]["format"]["const"] == f"triage.{name}/1"
    printed = run("schema", name)
    assert (printed.returncode, printed.stdout) == (0, (PROJECT / f"Sources/Schemas/JSON/{name}.json").read_bytes())


def test_every_format_that_is_written_has_its_schema():
    written = set()
    for file in (PROJECT / "Sources").rglob("*.swift"):
        written |= set(re.findall(r'"triage\.([a-z]+)/1"', file.read_text()))
    assert written == {"patient", *FILES}


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


# What is asked of every example patient of a book: a red flag, a level and a cause, and an answer given otherwise.
ASKED = {
    "muscle-spasms": (["stiff_neck_with_high_fever", "emergency", "self_care", "anemia", "organ_spasm"], "stiff_neck=yes"),
    "early-warning": (["score_of_seven", "high", "routine"], "pulse=135"),
    "pneumonia-severity": (["high", "low"], "age=80"),
}


def test_explanations_are_valid(book, schemas):
    asked, answer = ASKED[book]
    # A third of them: each is explained in many ways.
    for patient in patients(book)[::3]:
        calls = [("why", "why"), ("why", "why", "--full"), ("why", "why", "--change")]
        calls += [("whynot", "whynot", name) for name in asked] + [("whatif", "whatif", answer)]
        for schema, *words in calls:
            done = run(*words, patient, "--rules", BOOKS[book], "--format", "json")
            if done.returncode == 65 and words[0] == "whatif":
                Validator(schemas["error"]).validate(json.loads(done.stdout))
                continue
            assert (done.returncode, done.stderr) == (0, b""), (patient.name, words)
            explanation = json.loads(done.stdout)
            Validator(schemas[schema]).validate(explanation)
            assert explanation["disclaimer"]
            changed = explanation.get("would_be_so") or explanation.get("change", {}).get("raise")
            if changed:
                sizes = [len(set["changes"]) for set in changed["sets"]]
                assert sizes == sorted(sizes)


def test_scenarios_come_out_as_they_say_and_are_valid(book, schemas):
    done = run("test", "--rules", BOOKS[book], "--format", "json")
    assert done.returncode == 0, done.stdout.decode()
    report = json.loads(done.stdout)
    Validator(schemas["test"]).validate(report)
    assert report["failed"] == 0 and report["passed"] == report["patients"] == len(report["results"]) >= 8


def test_mutants_are_valid(tmp_path, schemas):
    book = tmp_path / "book"  # with its first scenarios alone, so that some mutants survive and some of them have a patient
    shutil.copytree(BOOKS["pneumonia-severity"], book, ignore=shutil.ignore_patterns("scenarios_*"))
    done = run("test", "--rules", book, "--mutate", "--format", "json")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    Validator(schemas["test"]).validate(report)
    mutation = report["mutation"]
    assert mutation["of"] > mutation["killed"] > 0
    assert len(mutation["survivors"]) == mutation["of"] - mutation["killed"]
    assert sum(part["of"] for part in mutation["parts"]) == mutation["of"]
    assert all(survivor["killed_by"].startswith("given = {") for survivor in mutation["survivors"] if "killed_by" in survivor)


def test_coverage_is_valid(book, schemas):
    done = run("test", "--coverage", "--rules", BOOKS[book], "--format", "json")
    assert done.returncode == 0
    report = json.loads(done.stdout)
    Validator(schemas["coverage"]).validate(report)
    assert [kind["kind"] for kind in report["by_kind"]][:2] == ["urgency", "red_flag"]
    figures = report["figures"]["decides"]
    pairs = [part["decides"] for decision in report["decisions"] for part in decision["parts"] if "decides" in part]
    states = [{half["state"] for half in pair.values()} for pair in pairs]
    assert figures["left_out"] == sum("impossible" in state for state in states)
    assert figures["shown"] == sum(state == {"shown"} for state in states)
    assert figures["total"] == len(pairs) - figures["left_out"]


def test_scenarios_that_fail_are_valid_in_every_format(schemas, tmp_path):
    book = tmp_path / "book"
    shutil.copytree(BOOKS["muscle-spasms"], book)
    (book / "new.lua").write_text(
        """
        scenario "fails <&> \\"here\\" #1" {
          given = { stiff_neck = yes }, patients = { { fatigue = yes }, { fatigue = no } },
          expect = { urgency = prompt, causes = { diabetes = supported } },
        }
        """
    )
    done = run("test", "--rules", book, "--format", "json")
    assert done.returncode == 1
    report = json.loads(done.stdout)
    Validator(schemas["test"]).validate(report)
    assert report["failed"] == 2 and report["patients"] == report["passed"] + 2
    junit = ElementTree.fromstring(run("test", "--rules", book, "--format", "junit").stdout)
    assert junit.get("failures") == "2" and len(junit.findall(".//testcase")) == report["patients"]
    assert [case.get("name") for case in junit.findall(".//testcase[failure]")] == [
        'fails <&> "here" #1 (fatigue = yes)', 'fails <&> "here" #1 (fatigue = no)',
    ]
    tap = run("test", "--rules", book, "--format", "tap").stdout.decode().splitlines()
    assert tap[:2] == ["TAP version 14", f"1..{report['patients']}"]
    assert sum(line.startswith("not ok") for line in tap) == 2
    assert sum(line.startswith("ok") for line in tap) == report["passed"]


def test_cases_judged_elsewhere_are_valid(schemas):
    cases = b"""{"id": 1, "patient": {"stiff_neck": true}, "expect": {"urgency": "emergency"}}
        {"patient": {"recurs": true, "muscle_spasm": true}, "everything_else": "no", "expect": {"urgency": "emergency"}}
        """
    done = run("test", "--cases", "-", "--rules", BOOKS["muscle-spasms"], "--format", "json", stdin=cases)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    Validator(schemas["cases"]).validate(report)
    assert report["cases"] == 2 and report["safe"]["count"] == 1
    assert report["under_triaged"] == [{"line": 2, "right": "emergency", "given": "prompt", "red_flags": ["recurs"]}]


def test_an_interview_by_json_is_valid_to_its_end(book, schemas):
    validator = Validator(schemas["next"])
    patient = {}
    for _ in range(100):
        done = run("next", "-", "--rules", BOOKS[book], stdin=json.dumps(patient).encode())
        assert done.returncode == 0, done.stderr
        step = json.loads(done.stdout)
        validator.validate(step)
        assert (step["question"] is None) == (step["stop"] is not None)
        assert (step["open_for_urgency"] == 0) == (step["urgency_stop"] is not None)
        if step["question"] is None:
            break
        for finding in step["question"]["findings"]:
            assert finding["id"] not in patient
            patient[finding["id"]] = None
    assert step["question"] is None


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


def test_proofs_are_valid(schemas):
    for folder, code, only in [(BOOKS["pneumonia-severity"], 0, "r"), (MASKED, 1, "stated")]:
        done = run("prove", "--rules", folder, "--format", "json", "--only", only)
        assert done.returncode == code
        report = json.loads(done.stdout)
        Validator(schemas["prove"]).validate(report)
        assert report["proved"] + report["refuted"] == len(report["results"]) > 0


def test_a_counterexample_is_a_patient_of_whom_the_statement_is_not_true(schemas):
    done = run("prove", "--rules", MASKED, "--format", "json", "--only", "stated/")
    (result,) = json.loads(done.stdout)["results"]
    assert result["verdict"] == "refuted"
    for patient in result["patients"] + result["complete"]:
        assessed = run("eval", "-", "--rules", MASKED, "--format", "json", stdin=json.dumps(patient).encode())
        assert json.loads(assessed.stdout)["urgency"]["at_most"] == "prompt"


def test_differences_are_valid(tmp_path, schemas):
    """A book in which a red flag is narrowed, an implication moved and a cause dropped, against its original."""
    new = tmp_path / "new"
    shutil.copytree(BOOKS["muscle-spasms"], new)
    for name, old, changed in [
        ("rules/danger_signs/infection.lua", "when    = stiff_neck,", "when    = all { stiff_neck, absent(fever) },"),
        ("rules/danger_signs/infection.lua", 'at_least(39, "Cel")', 'at_least(38.5, "Cel")'),
        ("rule_book.lua", 'version = "1.0.0"', 'version = "1.1.0"'),
    ]:
        text = (new / name).read_text()
        assert old in text
        (new / name).write_text(text.replace(old, changed, 1))
    patients = tmp_path / "patients.ndjson"
    patients.write_text('{"id": 7, "stiff_neck": true, "fever": true}\n{"temperature": 38.7}\nnonsense\n')
    done = run("diff", BOOKS["muscle-spasms"], new, "--patients", patients, "--format", "json")
    # What could not be compared is no change, and no peace either.
    assert done.returncode == 65 and b"1 line of" in done.stderr
    report = json.loads(done.stdout)
    Validator(schemas["diff"]).validate(report)
    assert report["some_level_falls"] and not report["some_level_rises"] and report["some_open_level_rises"]
    assert report["patients"]["count"] == 2 and report["patients"]["unread"] == [3]
    assert [moved["direction"] for moved in report["patients"]["moved"]] == ["falls", "rises"]
    for change in report["levels"]:
        for patient, book, level in [
            (change["old_patient"], BOOKS["muscle-spasms"], change["from"]),
            (change["patient"], new, change["to"]),
        ]:
            assessed = run("eval", "-", "--rules", book, "--format", "json", stdin=json.dumps(patient).encode())
            assert json.loads(assessed.stdout)["urgency"]["at_least"] == level


# The words that declare what can be shown.
DECLARED = [
    "level", "group", "finding", "quantity", "choice", "choices", "score", "calculated", "option", "pattern", "red_flag",
    "cause", "question", "advice", "complication", "source", "statement", "rule_book", "property", "scenario",
]


@pytest.fixture(scope="module", params=[*BOOKS, "everything"])
def shown(request, tmp_path_factory):
    """Everything that `show` says of a book: the whole, and each id. The last book has every word of the language."""
    if request.param in BOOKS:
        book = BOOKS[request.param]
    else:
        book = tmp_path_factory.mktemp("everything")
        files = [*(PROJECT / "Sources/ProblemManual/Book").iterdir(), EVERYTHING]
        for file in files:
            shutil.copy(file, book)
    told = [run_json("show", "--rules", book, "--format", "json")]
    rules = "\n".join(file.read_text() for file in sorted(book.rglob("*.lua")))
    names = re.findall(rf'\b({"|".join(DECLARED)}) "([^"]+)" {{', rules)
    # Scenarios are many, and all are shown alike.
    scenarios = [name for word, name in names if word == "scenario"][:3]
    for name in sorted({name for word, name in names if word != "scenario"} | set(scenarios)):
        done = run("show", name, "--rules", book, "--format", "json")
        assert done.returncode == 0, done.stderr
        told.append(json.loads(done.stdout))
    return told


# What a declaration may do without.
OPTIONAL = {
    "also", "against", "ask", "because", "causes", "charge", "cited_by", "cites", "codes", "demanded_by", "editorial",
    "group", "help", "if_unsure", "implied_by", "implies", "irrelevant", "label", "life_threatening", "molar_mass", "note",
    "perhaps", "perhaps_ask", "publisher", "read_by", "recognise", "refines", "review_interval_months", "reviewer",
    "salts", "text", "understood", "units", "unless", "url", "was", "worse", "reviewers", "emergency_number",
    "applies_when", "whenever",
}
# A property may make several claims, of which one is enough.
CLAIMS = {
    "urgency", "holds", "never", "raises", "never_raises", "gives", "never_gives", "supports", "never_supports",
}


def closed(schema):
    """The schema of `show` with nothing allowed but what it names."""
    schema = copy.deepcopy(schema)
    schema["unevaluatedProperties"] = schema["$defs"]["declaration"]["unevaluatedProperties"] = False
    return schema


def test_everything_shown_of_a_book_is_valid(shown, schemas):
    validator = Validator(closed(schemas["show"]))
    for told in shown:
        validator.validate(told)
    declared = {declaration["declared_as"] for told in shown[1:] for declaration in told["declarations"]}
    assert declared >= {"level", "quantity", "red_flag", "question", "source", "statement"}
    assert declared == set(DECLARED) or shown[0]["rule_book"]["id"] != "small"


def test_a_member_that_is_missing_from_what_is_shown_is_noticed(shown, schemas):
    validator = Validator(schemas["show"])
    # One declaration of each word and set of members stands for all.
    declarations = {(declaration["declared_as"], *declaration): (told, declaration)
                    for told in shown[1:] for declaration in told["declarations"]}
    for told, declaration in declarations.values():
        for member in declaration:
            lacking = {name: value for name, value in declaration.items() if name != member}
            is_valid = validator.is_valid(told | {"declarations": [lacking]})
            is_claim = declaration["declared_as"] == "property" and member in CLAIMS and CLAIMS & set(lacking)
            assert not is_valid or member in OPTIONAL or is_claim, (declaration["declared_as"], member)
    for member in shown[0]:
        assert not validator.is_valid({name: value for name, value in shown[0].items() if name != member}), member
