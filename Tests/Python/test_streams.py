"""Lines reach the engine whatever they are wrapped in, and what is wrong with the wrapping is named."""

import gzip
import json
import os
import signal
import subprocess

import pytest

from conftest import BOOKS, COMMAND, PROJECT, run

WARD = BOOKS["early-warning"]
PATIENTS = [{"id": number, "pulse": 60 + number} for number in range(9)]
LINES = "".join(json.dumps(patient) + "\n" for patient in PATIENTS).encode()


def batch(*arguments, stdin=None):
    return run("batch", "--rules", WARD, "--fields", "urgency", *arguments, stdin=stdin)


@pytest.fixture(scope="module")
def plain():
    done = batch(stdin=LINES)
    assert done.returncode == 0 and len(done.stdout.splitlines()) == 9
    return done.stdout


@pytest.mark.parametrize("text", [
    LINES + b"\n", b"\n\n" + LINES, LINES.replace(b"\n", b"\r\n") + b"\r\n", LINES.replace(b"\n", b"\n \t\n"),
    b"\xef\xbb\xbf" + LINES, b"\xef\xbb\xbf\n" + LINES + b"  ", LINES[:-1],
], ids=["behind", "before", "as Windows", "between", "mark", "mark alone", "no line break"])
def test_blank_lines_and_a_mark_are_nobody(plain, text):
    done = batch(stdin=text)
    assert done.stdout == plain and done.returncode == 0, done.stderr
    assert b"triage: 9 patients, 0 bad" in done.stderr


def test_numbers_of_lines_count_blank_ones():
    done = batch(stdin=b'\n{"id":1}\n\n\n{"id":2,"pulse":"x"}\n')
    error = json.loads(done.stdout.splitlines()[1])
    assert (error["line"], error["errors"][0]["line"], error["id"]) == (5, 5, 2) and done.returncode == 1


@pytest.mark.parametrize("name", ["in.ndjson", "in.ndjson.gz", "in.GZ", "-"])
def test_gzip_is_known_by_its_beginning(plain, tmp_path, name):
    packed = gzip.compress(LINES[:70]) + gzip.compress(b"") + gzip.compress(LINES[70:])
    if name == "-":
        done = batch("-", stdin=packed)
    else:
        (tmp_path / name).write_bytes(packed)
        done = batch(tmp_path / name)
    assert done.returncode == 0 and done.stdout == plain


@pytest.mark.parametrize("tail, junk", [
    (b"\0", False), (b"\0" * 70_000, False), (b"\0" * 9 + gzip.compress(b"\n"), False),
    (b"junk", True), (b"\0\0junk", True), (b"\x1f\x8bjunk", True), (b"{}\n", True), (b"\n", True),
], ids=["zero", "zeros", "zeros and a member", "junk", "zeros and junk", "a false beginning", "a line", "a line break"])
def test_bytes_behind_the_end_cost_no_line(plain, tmp_path, tail, junk):
    path = tmp_path / "in.ndjson.gz"
    path.write_bytes(gzip.compress(LINES) + tail)
    for arguments in ([path], ["-o", tmp_path / "out", path]):
        done = batch(*arguments)
        assert (done.stdout or (tmp_path / "out").read_bytes()) == plain
        assert done.returncode == (66 if junk else 0)
        assert (b"in.ndjson.gz`: the bytes behind the end of the compressed data are no gzip" in done.stderr) == junk
    # The next file is read all the same.
    other = tmp_path / "other"
    other.write_bytes(LINES)
    assert batch(path, other).stdout == plain * 2


def test_what_is_cut_off_loses_its_last_line_only(plain, tmp_path):
    path = tmp_path / "in.csv.gz"
    rows = b"id,pulse\n" + b"".join(b"%d,%d\n" % (number, 131 + number) for number in range(20_000))
    packed = gzip.compress(rows)
    path.write_bytes(packed[:-3_000])
    done = batch("--jobs", "2", path)
    assert done.returncode == 66 and b"the compressed data ends in the middle" in done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    path.write_bytes(packed)
    whole = batch(path).stdout
    # A row cut in the middle would be another patient's.
    assert 1_000 < len(found) < 20_000 and whole.startswith(done.stdout)
    damaged = bytearray(packed)
    damaged[len(packed) // 2] ^= 0xFF
    path.write_bytes(bytes(damaged))
    done = batch(path)
    assert done.returncode == 66 and done.stdout
    for mine, right in zip(done.stdout.splitlines()[:1_000], whole.splitlines()):
        assert mine == right


@pytest.mark.parametrize("start, word", [
    (b"\x28\xb5\x2f\xfd\x04\x00", b"zstd"), (b"\xfd7zXZ\0", b"xz"), (b"BZh91AY", b"bzip2"),
    (b"PK\x03\x04\x14\0", b"save the sheet as CSV"), ("{}\n".encode("utf-16"), b"UTF-16"),
    ("{}\n".encode("utf-16-le"), b"UTF-16"), ("{}\n".encode("utf-16-be"), b"UTF-16"), (b"\0\0\0{", b"UTF-16"),
])
def test_other_wrappings_are_named(tmp_path, start, word):
    path = tmp_path / "in"
    path.write_bytes(start)
    for arguments, stdin in (([path], None), ([], start)):
        done = batch(*arguments, stdin=stdin)
        assert done.returncode == 66 and word in done.stderr and done.stdout == b""
    path = tmp_path / "in.gz"
    path.write_bytes(b"")
    assert batch(path).returncode == 66


@pytest.mark.parametrize("words", [
    ["batch", "--rules", WARD, "many"], ["trace", "--rules", BOOKS["muscle-spasms"]],
    ["eval", "--rules", WARD, "-"], ["schema", "why"], ["batch", "--rules", WARD, "-o", "-", "many"],
])
@pytest.mark.parametrize("ignored", [False, True])
def test_a_closed_pipe_is_silent(tmp_path, words, ignored):
    many = tmp_path / "many"
    many.write_bytes(LINES * 2_000)
    ends = os.pipe()
    os.close(ends[0])
    before = signal.signal(signal.SIGPIPE, signal.SIG_IGN if ignored else signal.SIG_DFL)
    try:
        done = subprocess.run(
            [COMMAND, *[many if word == "many" else word for word in words]], cwd=PROJECT, input=b"{}", stdout=ends[1],
            stderr=subprocess.PIPE, timeout=60, check=False, restore_signals=False)
    finally:
        signal.signal(signal.SIGPIPE, before)
        os.close(ends[1])
    assert done.returncode == -signal.SIGPIPE and done.stderr == b""


CASES = "".join(
    json.dumps({"id": number, "patient": patient, "expect": {"urgency": "high"}}) + "\n"
    for number, patient in enumerate(PATIENTS)).encode()


@pytest.mark.parametrize("wrapped", [
    lambda text: b"\xef\xbb\xbf" + text, gzip.compress, lambda text: gzip.compress(b"\xef\xbb\xbf" + text),
    lambda text: text.replace(b"\n", b"\r\n \r\n"), lambda text: text[:-1], lambda text: gzip.compress(text) + b"\0" * 9,
], ids=["mark", "gzip", "both", "Windows", "no line break", "zeros"])
@pytest.mark.parametrize("verb", ["diff", "test"])
def test_every_verb_reads_lines_as_a_batch_does(tmp_path, verb, wrapped):
    path = tmp_path / "in.ndjson"
    words = ["diff", WARD, WARD, "--patients", path] if verb == "diff" else ["test", "--rules", WARD, "--cases", path]
    text = LINES if verb == "diff" else CASES
    path.write_bytes(text)
    plain = run(*words, "--format", "json")
    path.write_bytes(wrapped(text))
    done = run(*words, "--format", "json")
    assert done.returncode == 0, done.stderr
    numbers = [9, 9] if verb == "diff" else [9]
    for report, count in zip((json.loads(done.stdout), json.loads(plain.stdout)), numbers):
        assert (report["patients"]["count"] if verb == "diff" else report["cases"]) == count


@pytest.mark.parametrize("text, name, code", [
    (b"id,pulse\n1,95\n", "in.csv", 66), (b"id,pulse\n1,95\n", "in.ndjson", 65), (b"", "in", 65), (b"\n \n", "in", 65),
    (gzip.compress(LINES)[:-9], "in.gz", 66), (gzip.compress(LINES) + b"junk", "in", 66), (b"\x07\n", "in", 65),
    (LINES.decode().encode("utf-16"), "in", 66), (LINES + b"{\n", "in", 65), (LINES.replace(b"\n", b"\r"), "in", 65),
])
@pytest.mark.parametrize("verb", ["diff", "test"])
def test_what_no_verb_can_read_never_ends_well(tmp_path, verb, text, name, code):
    path = tmp_path / name
    path.write_bytes(text)
    words = ["diff", WARD, WARD, "--patients", path] if verb == "diff" else ["test", "--rules", WARD, "--cases", path]
    done = run(*words)
    assert done.returncode == (1 if verb == "test" and not text.strip() else code) and done.stderr
    assert path.name.encode() in done.stderr or done.returncode == 1


def test_errors_name_their_file_where_there_are_several(tmp_path):
    (tmp_path / "one").write_bytes(LINES)
    (tmp_path / "two").write_bytes(b'\n{"puls":1}\n')
    (tmp_path / "three.csv").write_bytes(b"id,pulse\n1,95\n2,x\n")
    done = batch(*[tmp_path / name for name in ("one", "two", "three.csv")])
    errors = [line for line in map(json.loads, done.stdout.splitlines()) if "errors" in line]
    assert [(error["line"], os.path.basename(error["file"]), error["file_line"]) for error in errors] == [
        (11, "two", 2), (13, "three.csv", 3)]
    assert "file" not in json.loads(batch(tmp_path / "two").stdout)
