"""The Python package as its users have it: installed from the wheel."""

import importlib.metadata
import json
import multiprocessing
import os
import pathlib
import pickle
import subprocess
import sys
import threading
import time

import jsonschema
import pyarrow
import pytest

import triage
from conftest import BOOKS, PROJECT, command, commands_assessment, patients

CALCULATING = """
rule_book "b" { title = "t", version = "1", purpose = "p", misuse = "m", audience = "a", authors = { "a" },
  reviewers = { "r" }, disclaimer = "d", editorial = "e",
  urgency = { level "low" { title = "t", advice = "a", where = "w" },
              level "high" { title = "t", advice = "a", where = "w" } } }
quantity "age" { label = "a", ask = "a", unit = "a", limits = { 0, 130 }, editorial = "e" }
calculated "double" { label = "b", unit = "a", limits = { 0, 260 }, from = { age }, editorial = "e",
  compute = function(age) if age == 77 then while true do end end return age * 2 end }
red_flag "old" { title = "t", when = double:at_least(130), urgency = high, because = "b", editorial = "e" }
"""


@pytest.fixture(scope="module")
def assessors():
    return {name: triage.Assessor(path) for name, path in BOOKS.items()}


@pytest.fixture(scope="module")
def spasms(assessors):
    return assessors["muscle-spasms"]


@pytest.fixture(scope="module")
def calculating():
    return triage.Assessor(triage.Book.from_files({"b.lua": CALCULATING.encode()}))


def examples(book):
    return [json.loads(file.read_text()) for file in patients(book)]


def test_it_is_the_installed_package():
    assert PROJECT / "Sources" not in pathlib.Path(triage.__file__).parents
    assert command("--version").stdout.decode().split() == ["triage", triage.__version__]


def test_it_carries_the_licences_of_what_is_inside():
    texts = {file.name: file.read_text() for file in importlib.metadata.files("triage") if "licenses" in file.parts}
    assert "The triage authors" in texts["LICENSE"]
    for holder in ("Lua.org, PUC-Rio", "Guillem Jover", "Runtime Library Exception"):
        assert holder in texts["NOTICE.txt"]


def test_it_says_what_the_command_says(book, assessors):
    for file, patient in zip(patients(book), examples(book)):
        assessment = commands_assessment(book, file)
        assert assessors[book].assess(patient) == assessment
        assert json.loads(assessors[book].assess_json(file.read_bytes())) == assessment
    assert assessors[book].assess_many(examples(book)) == [commands_assessment(book, file) for file in patients(book)]


def test_what_comes_back_is_of_the_published_shapes(spasms):
    book = spasms.book
    for name in ("patient", *(file.stem for file in (PROJECT / "Sources/Schemas/JSON").iterdir())):
        assert book.schema(name) == json.loads(command("schema", name, "--rules", BOOKS["muscle-spasms"]).stdout)
    jsonschema.Draft202012Validator(book.schema("assessment")).validate(spasms.assess({}))
    with pytest.raises(triage.PatientError) as caught:
        spasms.assess({"stif_neck": True})
    jsonschema.Draft202012Validator(book.schema("error")).validate(json.loads(caught.value.json))


def test_a_book_says_which_it_is(spasms):
    book = spasms.book
    assert spasms.assess({})["rule_book"] == {
        "id": book.id, "version": book.version, "sha256": book.sha256, "reviewed": book.reviewed,
    }  # fmt: skip
    assert triage.Book.from_files({"b.lua": CALCULATING.encode()}).warnings == []


def test_a_patients_mistakes_are_raised_with_their_places_and_without_values(spasms):
    with pytest.raises(triage.PatientError, match="did you mean `stiff_neck`") as caught:
        spasms.assess({"stif_neck": True, "temperature": 4321, "sex": "secret"})
    assert [(error["code"], error["pointer"]) for error in caught.value.errors] == [
        ("unknown-key", "/stif_neck"), ("outside-limits", "/temperature"), ("unknown-option", "/sex"),
    ]  # fmt: skip
    assert "4321" not in str(caught.value)
    assert isinstance(caught.value, triage.TriageError)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.errors) == (str(caught.value), caught.value.errors)


@pytest.mark.parametrize("patient", [None, [], "{}", 1])
def test_what_is_no_dict_is_a_type_error(patient, spasms):
    with pytest.raises(TypeError, match="a patient is a dict"):
        spasms.assess(patient)


def test_a_broken_book_is_raised_with_its_problems(tmp_path):
    (tmp_path / "a.lua").write_text('red_flag "x" { when = stiff_nek }\nfinding "y" { ')
    with pytest.raises(triage.RuleBookError, match=r"a\.lua") as caught:
        triage.Book(tmp_path)
    assert all({"code", "message", "file", "severity"} <= set(problem) for problem in caught.value.problems)
    with pytest.raises(triage.RuleBookError, match="there is no rule book"):
        triage.Book(tmp_path / "nowhere")


def test_an_interview_asks_what_the_command_asks_until_nothing_is_open(book, assessors):
    assessor = assessors[book]
    members = assessor.book.schema("next")["required"]
    patient: dict = {}
    step = assessor.next(patient)
    asked = json.loads(command("next", "--rules", BOOKS[book], "-", stdin=b"{}").stdout)
    assert step == asked
    for _ in range(300):
        assert set(members) <= step.keys()
        assert step["assessment"] == assessor.assess(patient)
        if step["question"] is None:
            break
        patient.update({finding["id"]: None for finding in step["question"]["findings"]})
        step = assessor.next(patient)
    assert step["question"] is None and step["stop"] is not None
    with pytest.raises(triage.PatientError, match="no_such_finding"):
        assessor.next({"no_such_finding": 1})


def test_lenient_reading_warns_and_never_settles():
    assessment = triage.Assessor(BOOKS["muscle-spasms"], lenient=True).assess({"stiff_neck": True, "x": 1})
    assert (assessment["settled"], [warning["code"] for warning in assessment["warnings"]]) == (False, ["unknown-key"])


def test_of_many_patients_each_has_its_place(spasms):
    many = [{"id": "a", "stiff_neck": True}, {"id": "b", "x": 1}, {"id": 3, "stiff_neck": False}]
    with pytest.raises(triage.PatientError, match="^patient 2: ") as caught:
        spasms.assess_many(many)
    assert caught.value.line == 2
    first, second, third = spasms.assess_many(many, on_error="return")
    assert (first, third) == (spasms.assess(many[0]), spasms.assess(many[2]))
    assert isinstance(second, triage.PatientError)
    assert json.loads(second.json)["id"] == "b"
    assert spasms.assess_many([]) == []


def test_of_an_assessment_only_what_is_asked_for_is_written(spasms):
    full = spasms.assess({"id": "a", "stiff_neck": True})
    (some,) = spasms.assess_many([{"id": "a", "stiff_neck": True}], fields=["causes", "disposition"])
    always = {"format", "id", "urgency", "settled", "warnings"}
    assert some == {name: full[name] for name in always | {"causes", "disposition"}} | {"format": "triage.batch/1"}
    assert spasms.assess_many([{"stiff_neck": True}], fields=[])[0].keys() == always - {"id"}
    with pytest.raises(triage.UsageError, match="did you mean `urgency`"):
        spasms.assess_many([{}], fields=["urgncy"])


def test_lines_are_answered_line_for_line(spasms):
    lines = b'{"id": 1}\n\nnonsense\r\n{"id": "x", "stif_neck": true}\n[]\n{"id": 2}'
    results = [json.loads(line) for line in spasms.assess_lines(lines).split(b"\n")[:-1]]
    assert [result["format"] for result in results] == [
        f"triage.{shape}/1" for shape in ("batch", "error", "error", "error", "batch")
    ]
    assert [(result.get("line"), result.get("id")) for result in results] == [
        (None, 1), (3, None), (4, "x"), (5, None), (None, 2),
    ]  # fmt: skip
    assert spasms.assess_lines(lines.replace(b"2}", b"2}\n")) == spasms.assess_lines(lines)
    assert spasms.assess_lines(b"") == b""
    assert json.loads(spasms.assess_lines(b"{", first_line=1_000_001))["line"] == 1_000_001


@pytest.mark.parametrize("fields", ["disposition", "all", "red_flags,causes"])
def test_lines_are_those_of_the_commands_batch(fields, spasms, tmp_path):
    patients_of = [json.dumps(patient).encode() for patient in examples("muscle-spasms")]
    lines = b"\n".join([*patients_of, b"{", b'{"id": 7, "x": 1}'] * 40)
    file = tmp_path / "patients.ndjson"
    file.write_bytes(lines)
    done = command("batch", "--fields", fields, "--rules", BOOKS["muscle-spasms"], file)
    assert done.returncode == 1
    assert spasms.assess_lines(lines, fields=fields) == done.stdout


def test_a_limit_that_is_hit_is_a_warning_in_the_assessment(calculating):
    assessment = calculating.assess({"age": 77})
    assert [warning["code"] for warning in assessment["warnings"]] == ["calculation-failed"]
    assert assessment["urgency"]["at_most"] == "high"


def test_record_batches_of_findings_and_of_texts_agree(spasms):
    rows = [
        {"id": "a", "stiff_neck": True, "age": 44.5, "spasm_sites": ["calf"]},
        {"id": "b", "stiff_neck": None, "age": None, "spasm_sites": None},
        {"id": "c", "stiff_neck": False, "age": -3.0, "spasm_sites": []},
    ]
    told = [{name: value for name, value in row.items() if value is not None} for row in rows]
    columns = spasms.assess_batch(pyarrow.RecordBatch.from_pylist(rows))
    texts = pyarrow.record_batch({"patient": [json.dumps(patient, indent=1) for patient in told]})
    assert columns.schema == spasms.arrow_schema()
    assert spasms.assess_batch(texts).drop_columns(["error"]) == columns.drop_columns(["error"])
    first, second, third = columns.to_pylist()
    assert (first["id"], first["at_least"], first["settled"], first["disposition"]) == ("a", "emergency", True, "emergency")
    assert (second["at_most"], second["settled"], second["disposition"]) == ("emergency", False, None)
    told_wrong = json.loads(third["error"])
    assert (third["id"], third["assessment"], told_wrong["id"], told_wrong["errors"][0]["line"]) == ("c", None, "c", 1)
    assert "line" not in told_wrong
    for row, patient in zip((first, second), told):
        assert json.loads(row["assessment"]) == spasms.assess_many([patient], fields=["disposition"])[0]
    whole = spasms.assess_batch(texts.slice(0, 1), fields="all").to_pylist()[0]
    assert json.loads(whole["assessment"]) == spasms.assess(told[0])
    (missing,) = spasms.assess_batch(pyarrow.record_batch({"patient": pyarrow.array([None], pyarrow.string())})).to_pylist()
    assert (missing["assessment"], json.loads(missing["error"])["errors"][0]["code"]) == (None, "wrong-type")


def test_threads_share_an_assessor(assessors, book):
    assessor = assessors[book]
    texts = [file.read_bytes() for file in patients(book)] * 5
    alone = [assessor.assess_json(text) for text in texts]
    together = {}
    threads = [
        threading.Thread(target=lambda key=key: together.update({key: [assessor.assess_json(t) for t in texts]}))
        for key in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [together[key] for key in range(4)] == [alone] * 4


def test_python_goes_on_while_the_engine_works(spasms):
    """The lock is given up: the counting thread would otherwise stand still during the one long call."""
    lines = b'{"stiff_neck": true}\n' * 3000
    times = []
    ended = threading.Event()

    def count():
        while not ended.is_set():
            times.append(time.monotonic())
            time.sleep(0.001)

    counting = threading.Thread(target=count)
    counting.start()
    start = time.monotonic()
    spasms.assess_lines(lines, fields=[])
    end = time.monotonic()
    ended.set()
    counting.join()
    assert sum(start < moment < end for moment in times) >= 10


def test_rules_are_changed_while_patients_are_assessed(calculating):
    """Hot reload: a new book beside the old one, taken up by one assignment."""
    current = {"assessor": calculating}
    stricter = CALCULATING.replace("at_least(130)", "at_least(100)").replace('version = "1"', 'version = "2"')
    seen, wrong, ended = set(), [], threading.Event()

    def work():
        while not ended.is_set():
            assessment = current["assessor"].assess({"age": 60})
            version = assessment["rule_book"]["version"]
            seen.add(version)
            if assessment["urgency"]["at_least"] != {"1": "low", "2": "high"}[version]:
                wrong.append(assessment)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for text in [stricter, CALCULATING] * 5 + [stricter]:
        current["assessor"] = triage.Assessor(triage.Book.from_files({"b.lua": text.encode()}))
        time.sleep(0.01)
    ended.set()
    for thread in threads:
        thread.join()
    assert (seen, wrong) == ({"1", "2"}, [])


def assess_in_child(assessor, queue):
    queue.put(assessor.assess({"age": 70})["urgency"]["at_least"])


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_other_processes_take_assessors_along(method, calculating):
    context = multiprocessing.get_context(method)
    queue = context.Queue()
    process = context.Process(target=assess_in_child, args=(calculating, queue))
    process.start()
    assert queue.get(timeout=60) == "high"
    process.join(60)
    assert process.exitcode == 0
    assert calculating.assess({"age": 70})["urgency"]["at_least"] == "high"


def test_a_pickled_book_needs_no_files(spasms, tmp_path):
    told = pickle.dumps(spasms)
    script = "import pickle, sys; print(pickle.load(sys.stdin.buffer).book.sha256)"
    done = subprocess.run([sys.executable, "-c", script], input=told, capture_output=True, cwd=tmp_path, check=True)
    assert done.stdout.decode().strip() == spasms.book.sha256


def test_no_hostile_file_ends_the_process():
    """Every file of the corpus, loaded in this very process beside the good book."""
    hostile = PROJECT / "Tests/Hostile"
    good = {file.name: file.read_bytes() for file in (hostile / "book").glob("*.lua")}
    files = [file for file in sorted(hostile.glob("*/*")) if file.parent.name not in ("book", "time")]
    assert len(files) > 300
    loaded = 0
    for file in files:
        if not file.is_file():
            continue
        try:
            triage.Assessor(triage.Book.from_files({**good, "hostile.lua": file.read_bytes()})).assess({})
            loaded += 1
        except triage.TriageError:
            pass
    assert 0 < loaded < len(files)


def test_types_are_checked(tmp_path):
    """`mypy --strict` takes what is right and refuses what is wrong, through the types the wheel brings."""
    program = tmp_path / "program.py"
    program.write_text(
        "import triage\n"
        'assessor = triage.Assessor("Rules")\n'
        'level: str = assessor.assess({"stiff_neck": True})["urgency"]["at_least"]\n'
        'both: list[triage.Assessment | triage.PatientError] = assessor.assess_many([{}], on_error="return")\n'
        'wrong: int = assessor.assess({})["urgency"]["at_least"]\n'
        'assessor.assess({})["urgncy"]\n'
    )
    check = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.fspath(tmp_path / "cache")]
    done = subprocess.run([*check, program], capture_output=True, text=True, cwd=tmp_path)
    assert [line.split(":")[1] for line in done.stdout.splitlines() if "error:" in line] == ["5", "6"], done.stdout
    config = PROJECT / "Sources/PythonPackage/pyproject.toml"
    package = PROJECT / "Sources/PythonPackage/triage"
    done = subprocess.run([*check, "--config-file", config, package], capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stdout
