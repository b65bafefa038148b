"""Many patients at a time say what each says alone, whatever happens to the process meanwhile."""

import gzip
import json
import random
import signal
import subprocess

import jsonschema
import pytest

from conftest import BOOKS, COMMAND, patients, run, run_json

MUSCLE = BOOKS["muscle-spasms"]


def batch(*arguments, stdin=None, book=MUSCLE):
    return run("batch", "--rules", book, *arguments, stdin=stdin)


def lines(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


def compact(path):
    return json.dumps(json.loads(path.read_text()), ensure_ascii=False).encode()


def random_patients(count, seed):
    """Patients of the muscle-spasm book of whom much or little is known, some of whom contradict themselves."""
    schema = run_json("schema", "patient", "--rules", MUSCLE)["properties"]
    random.seed(seed)
    yes_no = [name for name, value in schema.items() if "boolean" in str(value.get("type", ""))]
    choices = {"sex": ["female", "male"]}
    assert len(yes_no) > 50
    for number in range(count):
        patient = {"id": number}
        known = random.choice([0.05, 0.3, 0.7, 1])
        for name in yes_no:
            if random.random() < known:
                patient[name] = random.choice([True, False, False, False, None])
        if random.random() < known:
            patient["sex"] = random.choice(choices["sex"])
        if random.random() < known:
            patient["age"] = random.choice([0.5, 17, 40, 66, 90])
        if random.random() < known:
            patient["temperature"] = random.choice([36.5, 38, 39, {"value": 102.2, "unit": "[degF]"}])
        if random.random() < known:
            patient["medications"] = random.choice([[], ["Lasix 40 mg"], ["Atorvastatin", "xyz"]])
        if random.random() < known:
            patient["spasm_sites"] = random.choice([[], ["calf"], {"present": ["calf"], "absent": ["neck"]}])
        yield json.dumps(patient, separators=random.choice([(",", ":"), (", ", ": ")]))


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    path = tmp_path_factory.mktemp("batch") / "patients.ndjson"
    path.write_text("".join(line + "\n" for line in random_patients(64, seed=5)))
    return path


def test_all_fields_are_what_eval_writes(book):
    found = patients(book)
    done = batch("--fields", "all", stdin=b"\n".join(map(compact, found)), book=BOOKS[book])
    assert done.returncode == 0, done.stderr
    alone = [run_json("eval", patient, "--rules", BOOKS[book], "--format", "json") for patient in found]
    assert lines(done) == alone


def test_random_patients_are_assessed_as_alone(many):
    together = lines(batch("--fields", "all", many))
    short = lines(batch("--fields", "urgency,in_scope,disposition", many))
    firing = lines(batch("--fields", "bench", many))
    assert len(together) == len(short) == len(firing) == 64
    seen = {"error": 0, "settled": 0, "open": 0}
    for number, text in enumerate(many.read_text().splitlines()):
        if number % 4:
            continue
        alone = run("eval", "--rules", MUSCLE, "--format", "json", "-", stdin=text.encode())
        expected = json.loads(alone.stdout)
        if alone.returncode == 65:
            seen["error"] += 1
            for result in (together, short, firing):
                assert result[number]["line"] == number + 1 and result[number]["id"] == number
                assert [error["code"] for error in result[number]["errors"]] == [
                    error["code"] for error in expected["errors"]]
                assert [error["pointer"] for error in result[number]["errors"]] == [
                    error["pointer"] for error in expected["errors"]]
            continue
        seen["settled" if expected["settled"] else "open"] += 1
        assert together[number] == expected
        for name in ("urgency", "in_scope", "disposition", "settled", "warnings", "id"):
            assert short[number][name] == expected[name]
        assert firing[number]["level"] == expected["urgency"]["at_least"]
        assert firing[number]["causes"] == [
            {"cause": cause["id"], "score": cause["score"]}
            for cause in expected["causes"] if cause["standing"] == "supported"]
    assert all(seen.values()), seen


def test_lines_are_valid(many):
    schemas = {name: jsonschema.Draft202012Validator(run_json("schema", name))
               for name in ("assessment", "batch", "error")}
    results = lines(batch("--fields", "red_flags,advice", many)) + lines(batch("--fields", "all", many))
    formats = set()
    for result in results:
        name = result["format"].removeprefix("triage.").removesuffix("/1")
        schemas[name].validate(result)
        formats.add(name)
    assert formats == set(schemas)


def test_a_bad_line_becomes_an_error_and_the_rest_goes_on():
    good = b'{"id": "a", "stiff_neck": true}'
    text = b"\n".join([good, b'{"id": "b", "stif_neck": true}', b" \r", b"{", b"[1]", b'{"id": 7, "age": 900}', good])
    done = batch(stdin=text)
    assert done.returncode == 1
    results = lines(done)
    assert [result["format"] for result in results] == [
        "triage.batch/1", *["triage.error/1"] * 4, "triage.batch/1"]
    assert [(result.get("line"), result.get("id")) for result in results] == [
        (None, "a"), (2, "b"), (4, None), (5, None), (6, 7), (None, "a")]
    assert results[1]["errors"][0]["line"] == 2 and results[1]["errors"][0]["column"] == 13
    assert done.stderr.splitlines()[-1] == b"triage: 6 patients, 4 bad"
    assert batch("--max-errors", 4, stdin=text).returncode == 0
    assert batch("--max-errors", 3, stdin=text).returncode == 1


def test_threads_change_nothing(many):
    one = batch("--jobs", 1, "--fields", "all", *[many] * 6)
    assert len(one.stdout.splitlines()) == 384
    for jobs in (2, 5):
        more = batch("--jobs", jobs, "--fields", "all", *[many] * 6)
        assert more.stdout == one.stdout and more.returncode == one.returncode == 1


def test_gzip_by_name(many, tmp_path):
    compressed = tmp_path / "in.ndjson.gz"
    text = many.read_bytes()
    # Two members, as `cat a.gz b.gz` makes them.
    compressed.write_bytes(gzip.compress(text[:1000]) + gzip.compress(text[1000:]))
    out = tmp_path / "out.ndjson.gz"
    assert batch("-o", out, compressed).returncode == 1
    assert gzip.decompress(out.read_bytes()) == batch(many).stdout
    compressed.write_bytes(compressed.read_bytes()[:-20])
    done = batch(compressed)
    assert done.returncode == 66 and b"the compressed data ends in the middle" in done.stderr
    compressed.write_bytes(b"{}\n")
    assert batch(compressed).returncode == 66


def test_outputs_that_end_early(many):
    with open("/dev/full", "wb") as full:
        done = subprocess.run([COMMAND, "batch", "--rules", MUSCLE, many], stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 74 and b"No space left" in done.stderr
    process = subprocess.Popen(
        [COMMAND, "batch", "--rules", MUSCLE, *[many] * 60], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.read(100)
    process.stdout.close()
    error = process.stderr.read()
    # As every other program ends in a pipe that nobody reads any more.
    assert process.wait() == -signal.SIGPIPE and error == b""
    assert batch("missing.ndjson").returncode == 66


def test_long_lines_come_in_shorter_pieces(tmp_path):
    """Where an assessment is long, fewer patients are taken at a time; none is lost at the ends of pieces."""
    path = tmp_path / "patients.ndjson"
    rows = tmp_path / "patients.csv"
    count = 1_203
    path.write_text("\n".join(f'{{"id":{number},"stiff_neck":{"true" if number % 3 else "null"}}}'
                              for number in range(count)))
    rows.write_text("id,stiff_neck\n" + "\n".join(f"{number},{'true' if number % 3 else 'null'}" for number in range(count)))
    for source in (path, rows):
        done = batch("--fields", "all", "--jobs", "2", source)
        results = lines(done)
        assert done.returncode == 0, done.stderr
        assert [int(result["id"]) for result in results] == list(range(count))
        assert all((result["settled"] is False) for result in results[::3])
        short = batch("--fields", "urgency", "--jobs", "2", source)
        assert [line["urgency"] for line in lines(short)] == [line["urgency"] for line in results]


def test_memory_does_not_grow(tmp_path):
    patient = json.dumps({"id": 1, "stiff_neck": True, "chest_pain": False}) + "\n"
    peaks = []
    for count in (5_000, 10_000):
        process = subprocess.Popen(
            [COMMAND, "batch", "--rules", MUSCLE, "--jobs", "2", "-"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        process.stdin.write((patient * count).encode())
        process.stdin.flush()
        with open(f"/proc/{process.pid}/status") as status:
            peaks.append(int(next(line for line in status if line.startswith("VmHWM")).split()[1]) / 1024)
        process.stdin.close()
        assert process.wait() == 0
    assert peaks[1] < 64 and peaks[1] < peaks[0] + 8, peaks
