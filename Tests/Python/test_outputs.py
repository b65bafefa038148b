"""The file that a batch writes is whole, or as it was before; an interrupted one is gone on with or refused."""

import gzip
import itertools
import json
import os
import random
import resource
import signal
import subprocess
import time

import pytest

from conftest import BOOKS, COMMAND, PROJECT, run

WARD = BOOKS["early-warning"]
COUNT = 24_000


def line(number):
    patient = {"id": 10_000 + number, "pulse": 50 + number % 90, "temperature": 36 + number % 50 / 10}
    if number % 977 == 0:
        patient["puls"] = 1
    return json.dumps(patient) + ("\n\n" if number % 7 == 0 else "\n")


def row(number):
    return f"{10_000 + number},{50 + number % 90},{36 + number % 50 / 10}\n" + ("\n" if number % 7 == 0 else "")


@pytest.fixture(scope="module")
def sources(tmp_path_factory):
    folder = tmp_path_factory.mktemp("outputs")
    (folder / "in.ndjson").write_text("".join(map(line, range(COUNT))))
    (folder / "in.ndjson.gz").write_bytes(
        gzip.compress((folder / "in.ndjson").read_bytes()) + b"junk behind the end")
    # A quote that opens and closes again, some thousand lines later.
    (folder / "in.csv").write_text("id,pulse,temperature\n" + "".join(
        ('"' if number in (5_000, 9_000) else "") + row(number) for number in range(COUNT)))
    return folder


def batch(*arguments, **more):
    return subprocess.run(
        [COMMAND, "batch", "--rules", WARD, "--fields", "urgency", *arguments], cwd=PROJECT, capture_output=True,
        timeout=60, check=False, **more)


def start(*arguments, **more):
    return subprocess.Popen(
        [COMMAND, "batch", "--rules", WARD, "--fields", "urgency", *arguments], cwd=PROJECT, stderr=subprocess.PIPE,
        **more)


def wait_for(condition):
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.001)


def size(path):
    return path.stat().st_size if path.exists() else 0


def part(out):
    return out.with_name(out.name + ".part")


def note(out):
    return out.with_name(out.name + ".batch")


def noted(out):
    """How many bytes of its results a batch has noted as done."""
    words = note(out).read_bytes().split()[1:2] if note(out).exists() else []
    return int(words[0]) if words and words[0].isdigit() else 0


@pytest.fixture
def killed(tmp_path):
    """A batch of a file that was killed on its way, into a file that was there."""
    source = tmp_path / "in.ndjson"
    source.write_text("".join(map(line, range(COUNT * 4))))
    out = tmp_path / "out"
    out.write_bytes(b"what was here yesterday\n")
    for _ in range(20):
        process = start("-o", out, "--jobs", "1", source)
        wait_for(lambda: noted(out) > 0 or process.poll() is not None)
        process.kill()
        if process.wait() == -signal.SIGKILL and part(out).exists():
            break
        out.write_bytes(b"what was here yesterday\n")
    assert out.read_bytes() == b"what was here yesterday\n"
    return source, out


@pytest.mark.parametrize("source, name, code", [
    ("in.ndjson", "out.ndjson", 1), ("in.ndjson", "out.ndjson.gz", 1), ("in.csv", "out.ndjson", 1),
    ("in.ndjson.gz", "out.GZ", 66),
])
def test_killed_and_resumed_it_loses_and_doubles_nothing(sources, tmp_path, source, name, code):
    inputs = [sources / source, sources / "in.ndjson", sources / source]
    whole = tmp_path / f"whole-{name}"
    undisturbed = batch("-o", whole, *inputs)
    assert undisturbed.returncode == code, undisturbed.stderr
    out = tmp_path / name
    random.seed(name + source)
    kills = 0
    for attempt in itertools.count():
        process = start("-o", out, "--jobs", "2", *(["--resume"] if attempt else []), *inputs)
        # Somewhere on the way, at once or well into the output.
        mark = size(part(out)) + random.choice([0, 1]) * random.uniform(0, whole.stat().st_size / 8)
        while process.poll() is None and size(part(out)) <= mark and kills < 10:
            time.sleep(0.001)
        if process.poll() is None and kills < 10:
            process.send_signal(signal.SIGKILL)
            process.communicate()
            kills += 1
            # What a machine may have kept of the last write.
            if part(out).exists() and attempt % 2:
                with open(part(out), "ab") as file:
                    file.write(b'{"half a li')
            continue
        error = process.communicate()[1]
        assert process.returncode == code, error
        break
    assert kills > 2
    content = gzip.decompress if name.lower().endswith("gz") else bytes
    assert content(out.read_bytes()) == content(whole.read_bytes())
    assert not part(out).exists() and not note(out).exists()
    behind = [text for text in error.splitlines() if b"going on" not in text]
    assert behind == undisturbed.stderr.splitlines()
    written = out.read_bytes()
    again = batch("-o", out, "--resume", *inputs)
    assert again.returncode == code and b"is done already" in again.stderr and out.read_bytes() == written


def test_a_resumed_batch_ends_with_the_code_that_was_due(tmp_path):
    """A calculation that met a limit before the interruption is not forgotten."""
    book = tmp_path / "book"
    book.mkdir()
    for path in (PROJECT / "Tests/Hostile/book").glob("*.lua"):
        (book / path.name).write_bytes(path.read_bytes())
    (book / "twice.lua").write_text(
        'calculated "twice" { label = "Twice", unit = "a", limits = { 0, 260 }, from = { age }, editorial = "e",\n'
        '  compute = function(age) if age == 41 then while true do end end return age * 2 end }\n'
        'red_flag "very_old" { title = "Very old", when = twice:at_least(160), urgency = emergency,\n'
        '  because = "B.", editorial = "e" }\n')
    source = tmp_path / "in.ndjson"
    source.write_text('{"age":41}\n' * 3 + '{"age":60}\n' * COUNT)
    whole = tmp_path / "whole"
    undisturbed = batch("--rules", book, "-o", whole, source)
    assert undisturbed.returncode == 4 and b"3 met a limit" in undisturbed.stderr
    out = tmp_path / "out"
    for _ in range(20):
        process = start("--rules", book, "-o", out, "--jobs", "1", source)
        wait_for(lambda: noted(out) > 0 or process.poll() is not None)
        process.kill()
        if process.wait() == -signal.SIGKILL:
            break
    resumed = batch("--rules", book, "-o", out, "--resume", source)
    assert resumed.returncode == 4 and b"going on after" in resumed.stderr and b"3 met a limit" in resumed.stderr
    assert out.read_bytes() == whole.read_bytes()


def rewritten(path):
    text = path.read_bytes()
    path.write_bytes(text.replace(b"10001", b"77001", 1))


def touched(path):
    os.utime(path, ns=(1, 1))


def replaced(path):
    status = path.stat()
    text = path.read_bytes()
    path.unlink()
    path.write_bytes(text)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def other_end(path):
    """The same size and time, by the same file."""
    status = path.stat()
    with open(path, "r+b") as file:
        file.seek(-20, os.SEEK_END)
        file.write(b"9")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def longer(path):
    with open(path, "ab") as file:
        file.write(b"{}\n")


def shorter(path):
    os.truncate(path, path.stat().st_size - 3)


@pytest.mark.parametrize("change", [rewritten, touched, replaced, other_end, longer, shorter])
def test_changed_inputs_are_not_mixed_in(killed, change):
    source, out = killed
    change(source)
    half = part(out).read_bytes()
    done = batch("-o", out, "--resume", source)
    assert done.returncode == 64 and b"in.ndjson`, whose" in done.stderr and b"has changed since" in done.stderr
    assert out.read_bytes() == b"what was here yesterday\n" and part(out).read_bytes() == half
    assert batch("-o", out, source).returncode == 1
    assert out.read_bytes() == batch(source).stdout and not part(out).exists()


@pytest.mark.parametrize("options, word", [
    (["--fields", "bench"], b"another --fields"), (["--lenient"], b"another --lenient"),
    (["--from", "ndjson"], b"another --from"), (["--rules", BOOKS["pneumonia-severity"]], b"other rules"),
    (["in.ndjson"], b"other files"),
])
def test_other_jobs_are_not_mixed_in(killed, options, word):
    source, out = killed
    options = [source if option == "in.ndjson" else option for option in options]
    done = batch("-o", out, "--resume", *options, source)
    assert done.returncode == 64 and word in done.stderr and b"was begun with" in done.stderr
    assert batch("-o", out, "--resume", source).returncode == 1
    assert out.read_bytes() == batch(source).stdout


def test_other_signs_in_tables_are_not_mixed_in(tmp_path, sources):
    source, out = tmp_path / "in.csv", tmp_path / "out"
    source.write_text("id;pulse\n" + "".join(f"{number};90\n" for number in range(COUNT * 4)))
    for _ in range(20):
        process = start("-o", out, "--delimiter", ";", "--jobs", "1", source)
        wait_for(lambda: noted(out) > 0 or process.poll() is not None)
        process.kill()
        if process.wait() == -signal.SIGKILL:
            break
    done = batch("-o", out, "--resume", "--delimiter", ";", "--decimal", ",", source)
    assert done.returncode == 64 and b"another --decimal" in done.stderr
    done = batch("-o", out, "--resume", "--from", "csv", "--delimiter", ";", source)
    assert done.returncode == 64 and b"another --from" in done.stderr
    assert batch("-o", out, "--resume", "--delimiter", ";", source).returncode == 0
    assert out.read_bytes() == batch("--delimiter", ";", source).stdout


def test_standard_input_is_gone_on_with_only_where_it_is_a_file(killed, sources):
    source, out = killed
    text = source.read_bytes()
    out.unlink(), part(out).unlink(), note(out).unlink()
    process = start("-o", out, "--jobs", "1", stdin=subprocess.PIPE)
    process.stdin.write(text[:2_000_000])
    process.stdin.flush()
    wait_for(lambda: noted(out) > 0)
    process.kill()
    process.communicate()
    done = batch("-o", out, "--resume", input=text)
    assert done.returncode == 64 and b"standard input is no file" in done.stderr
    part(out).unlink(), note(out).unlink()
    for _ in range(20):
        with open(source, "rb") as file:
            process = start("-o", out, "--jobs", "1", stdin=file)
            wait_for(lambda: noted(out) > 0 or process.poll() is not None)
            process.kill()
            if process.wait() == -signal.SIGKILL:
                break
    with open(source, "rb") as file:
        done = batch("-o", out, "--resume", stdin=file)
    assert done.returncode == 1 and b"going on after" in done.stderr
    assert out.read_bytes() == batch(source).stdout


@pytest.mark.parametrize("time", [10**18, 3 * 10**18])
def test_a_file_of_no_batch_is_not_taken_for_the_result(tmp_path, time):
    source, out = tmp_path / "in.ndjson", tmp_path / "out"
    out.write_bytes(b"what was here yesterday\n")
    os.utime(out, ns=(time, time))
    source.write_bytes(b'{"pulse":131}\n')
    done = batch("-o", out, "--resume", source)
    assert done.returncode == 64 and b"there is no unfinished batch into" in done.stderr
    assert out.read_bytes() == b"what was here yesterday\n" and sorted(os.listdir(tmp_path)) == ["in.ndjson", "out"]
    # Where there is nothing, it is begun.
    out.unlink()
    assert batch("-o", out, "--resume", source).returncode == 0
    assert out.read_bytes() == batch(source).stdout


def test_what_is_done_is_known_by_its_job_and_keeps_its_code(tmp_path):
    good, bad, out = tmp_path / "good", tmp_path / "bad", tmp_path / "out"
    good.write_text('{"pulse":131}\n')
    bad.write_text('{"pulse":131}\n{"puls":1}\n')
    for source, code in ((good, 0), (bad, 1)):
        assert batch("-o", out, source).returncode == code
        written = out.read_bytes()
        for _ in range(2):
            done = batch("-o", out, "--resume", source)
            assert done.returncode == code and b"is done already" in done.stderr and out.read_bytes() == written
    # Bad lines that are accepted now are accepted.
    assert batch("-o", out, "--resume", "--max-errors", "1", bad).returncode == 0
    for words, reason in [
        ([good], b"other files"), ([bad, bad], b"other files"), (["--fields", "all", bad], b"another --fields"),
        (["--rules", BOOKS["pneumonia-severity"], bad], b"other rules"), (["--lenient", bad], b"another --lenient"),
    ]:
        done = batch("-o", out, "--resume", *words)
        assert done.returncode == 64 and b"was made with " + reason in done.stderr and out.read_bytes() == written
    bad.write_text('{"pulse":132}\n{"puls":1}\n')
    assert batch("-o", out, "--resume", bad).returncode == 64
    assert batch("-o", out, bad).returncode == 1
    # What was changed since, or is a copy, is not known to be whole.
    with open(out, "ab") as file:
        file.write(b"{}\n")
    assert batch("-o", out, "--resume", bad).returncode == 64
    assert batch("-o", out, bad).returncode == 1
    (tmp_path / "copy").write_bytes(out.read_bytes())
    assert batch("-o", tmp_path / "copy", "--resume", bad).returncode == 64
    done = batch("-o", tmp_path / "piped", input=b"{}\n")
    done = batch("-o", tmp_path / "piped", "--resume", input=b"{}\n")
    assert done.returncode == 64 and b"standard input is no file" in done.stderr
    assert sorted(os.listdir(tmp_path)) == ["bad", "copy", "good", "out", "piped"]


def test_bad_lines_of_before_count(tmp_path):
    source, out = tmp_path / "in", tmp_path / "out"
    source.write_text('{"puls":1}\n' * 3 + '{"pulse":131}\n' * COUNT)
    first = batch("-o", out, "--max-errors", "2", "--jobs", "1", source)
    assert first.returncode == 1 and b"more than 2 lines are bad; the rest was not read" in first.stderr
    for allowed in ("2", "1", "2"):
        done = batch("-o", out, "--resume", "--max-errors", allowed, source)
        assert done.returncode == 1 and b"bad" in done.stderr and not out.exists()
    assert batch("-o", out, "--resume", "--max-errors", "3", source).returncode == 0
    assert out.read_bytes() == batch(source).stdout
    source.write_text('{"puls":1}\n' * 2)
    done = batch("-o", out, "--max-errors", "1", source)
    assert b"more than 1 line is bad\n" in done.stderr


def change_note(out, stage, taken):
    """Makes of an interrupted batch one that was interrupted just before its results were put in their place."""
    status = part(out).stat()
    text = note(out).read_bytes()
    words = text[:256].split()
    words[1], words[6:9] = b"%d" % (status.st_size + taken), [stage, b"%d" % status.st_dev, b"%d" % status.st_ino]
    note(out).write_bytes(b" ".join(words).ljust(255) + b"\n" + text[256:])


@pytest.mark.parametrize("stage, code", [(b"1", 1), (b"2", 66)])
@pytest.mark.parametrize("state", ["whole", "in place", "gone", "shorter", "longer", "another"])
def test_what_is_noted_as_whole_is_looked_at(killed, state, stage, code):
    source, out = killed
    assert batch("-o", out, source).returncode == 1
    whole = out.read_bytes()
    out.write_bytes(b"what was here yesterday\n")
    assert batch("-o", out, "--max-errors", "0", source).returncode == 1
    part(out).write_bytes(whole)
    change_note(out, stage, 1 if state == "shorter" else -1 if state == "longer" else 0)
    if state == "in place":
        part(out).rename(out)
    if state == "gone":
        part(out).unlink()
    if state == "another":
        part(out).rename(out.with_name("away"))
        part(out).write_bytes(whole)
    done = batch("-o", out, "--resume", source)
    assert done.returncode == (code if state in ("whole", "in place") else 1)
    assert out.read_bytes() == whole and not part(out).exists() and not note(out).exists()


@pytest.mark.parametrize("way", ["same", "dotted", "hard link", "link", "standard input", "part", "note"])
def test_what_is_read_is_not_written(tmp_path, way):
    source = tmp_path / "in.ndjson"
    if way in ("part", "note"):
        source = tmp_path / {"part": "out.part", "note": "out.batch"}[way]
    text = '{"pulse":131}\n' * 3
    source.write_text(text)
    out = {"same": source, "dotted": tmp_path / "x/../in.ndjson", "part": tmp_path / "out", "note": tmp_path / "out",
           "standard input": source}.get(way, tmp_path / "out")
    (tmp_path / "x").mkdir()
    if way == "hard link":
        os.link(source, out)
    if way == "link":
        out.symlink_to(source)
    if way == "standard input":
        with open(source, "rb") as file:
            done = batch("-o", out, stdin=file)
    else:
        done = batch("-o", out, source)
    assert done.returncode == 64 and b"is read, and cannot be written at the same time" in done.stderr
    assert source.read_text() == text and sorted(os.listdir(tmp_path)) == sorted(
        {source.name, "x", *([out.name] if "link" in way else [])})
    with open(source, "ab") as file:
        assert subprocess.run([COMMAND, "batch", "--rules", WARD, source], stdout=file, check=False).returncode == 64
    assert source.read_text() == text


def test_links_stay_and_rights_too(tmp_path):
    source = tmp_path / "in.ndjson"
    source.write_text('{"pulse":131}\n')
    expected = batch(source).stdout
    (tmp_path / "real").mkdir()
    kept, link, dangling = tmp_path / "real/kept", tmp_path / "link", tmp_path / "dangling"
    kept.write_text("old")
    kept.chmod(0o640)
    other = tmp_path / "other"
    os.link(kept, other)
    link.symlink_to("real/kept")
    dangling.symlink_to("real/new")
    for out in (link, dangling):
        assert batch("-o", out, source).returncode == 0
        assert out.is_symlink() and out.read_bytes() == expected
    assert kept.stat().st_mode & 0o777 == 0o640 and (tmp_path / "real/new").read_bytes() == expected
    # Another hard link keeps the old results.
    assert other.read_text() == "old"
    assert sorted(os.listdir(tmp_path / "real")) == ["kept", "new"]


def test_yesterdays_results_stay_until_the_last_line_is_there(tmp_path):
    source, out = tmp_path / "in.csv", tmp_path / "out"
    old = b"what was here yesterday\n"
    out.write_bytes(old)
    for text, code in ((b"id,puls\n1,2\n", 65), (b'\x1f\x8b', 66), (b"\xff\xfeid", 66)):
        source.write_bytes(text)
        assert batch("-o", out, source).returncode == code
        # Nothing is to be gone on with, and it is not taken for done either.
        assert out.read_bytes() == old and sorted(os.listdir(tmp_path)) == ["in.csv", "out", "out.batch"]
        os.utime(source, ns=(1, 1))
        assert batch("-o", out, "--resume", source).returncode == code
    source.write_bytes(b"id,pulse\n" + b"x\n" * 5)
    done = batch("-o", out, "--max-errors", "2", source)
    assert done.returncode == 1 and b"out.part`; --resume goes on" in done.stderr and out.read_bytes() == old
    process = start("-o", out, stdin=subprocess.PIPE)
    wait_for(lambda: part(out).exists())
    assert out.read_bytes() == old
    process.communicate(b'{"pulse":131}\n')
    assert process.returncode == 0 and out.read_bytes() == batch(input=b'{"pulse":131}\n').stdout


def test_two_batches_into_one_output(tmp_path):
    source, out, link = tmp_path / "in", tmp_path / "out", tmp_path / "link"
    source.write_text('{"pulse":131}\n')
    link.symlink_to(out)
    first = start("-o", out, stdin=subprocess.PIPE)
    wait_for(lambda: part(out).exists())
    for name, more in itertools.product((out, link), ([], ["--resume"])):
        second = batch("-o", name, *more, source)
        assert second.returncode == 74 and b"another batch is writing into" in second.stderr
    first.communicate(b'{"pulse":60}\n')
    assert first.returncode == 0
    assert out.read_bytes() == batch(input=b'{"pulse":60}\n').stdout
    # And many at once: one of them at a time, none in between.
    many = [start("-o", out, source) for _ in range(8)]
    codes = [(process.communicate(), process.returncode)[1] for process in many]
    assert 0 in codes and set(codes) <= {0, 74}
    assert out.read_bytes() == batch(source).stdout and sorted(os.listdir(tmp_path)) == ["in", "link", "out"]


def test_files_that_no_batch_made_are_left_alone(tmp_path):
    source, out = tmp_path / "in", tmp_path / "out"
    source.write_text('{"pulse":131}\n')
    for name in ("out.part", "out.batch"):
        mine = tmp_path / name
        mine.write_text("the shopping list")
        done = batch("-o", out, source)
        assert done.returncode == 64 and f"{name}` is there, and is of no batch".encode() in done.stderr
        assert mine.read_text() == "the shopping list" and sorted(os.listdir(tmp_path)) == ["in", name]
        mine.unlink()
        mine.symlink_to(source)
        assert batch("-o", out, source).returncode == 64 and source.read_text() == '{"pulse":131}\n'
        mine.unlink()


@pytest.mark.parametrize("name", ["out", "out.gz"])
@pytest.mark.parametrize("limit", [1, 100_000, 300_000])
def test_a_full_disk_is_named_and_can_be_gone_on_from(sources, tmp_path, name, limit):
    out, whole = tmp_path / name, tmp_path / f"whole-{name}"
    out.write_bytes(b"what was here yesterday\n")
    full = batch("-o", out, sources / "in.ndjson", preexec_fn=lambda: (
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN), resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))))
    assert batch("-o", whole, sources / "in.ndjson").returncode == 1
    if whole.stat().st_size > limit:
        assert full.returncode == 74 and b"could not be written: File too large" in full.stderr
        assert out.read_bytes() == b"what was here yesterday\n"
        assert batch("-o", out, "--resume", sources / "in.ndjson").returncode == 1
    content = gzip.decompress if name.endswith("gz") else bytes
    assert content(out.read_bytes()) == content(whole.read_bytes())


def test_pipes_and_devices(tmp_path):
    text = b'{"pulse":131}\n'
    expected = batch(input=text).stdout
    assert batch("-o", "-", input=text).stdout == expected and not (PROJECT / "-").exists()
    assert batch("-o", "/dev/null", input=text).returncode == 0
    assert batch("-o", "/dev/stdout", input=text).stdout == expected
    done = batch("-o", "/dev/full", input=text)
    assert done.returncode == 74 and b"No space left" in done.stderr
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    process = start("-o", pipe, stdin=subprocess.PIPE)
    process.stdin.write(text)
    process.stdin.close()
    assert pipe.read_bytes() == expected and process.wait() == 0
    process.stderr.close()
    assert batch("-o", tmp_path, input=text).returncode == 74
    assert batch("-o", tmp_path / "no/out", input=text).returncode == 74
    assert batch("-o", "-", "--resume", input=text).returncode == 64
    assert batch("-o", "/dev/null", "--resume", input=text).returncode == 64
    assert os.listdir(tmp_path) == ["pipe"]
