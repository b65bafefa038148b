"""Where a batch may write: what a path leads to, which files it must not take, and what is closed."""

import gzip
import os
import shutil
import subprocess

import pytest

from conftest import COMMAND
from outputs import WARD, batch, note, part, size, start, wait_for


def shell(script, folder, **more):
    return subprocess.run(
        ["sh", "-c", script], cwd=folder, capture_output=True, timeout=60, check=False,
        env={**os.environ, "B": f"{COMMAND} batch --rules {WARD} --fields urgency"}, **more)


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "/proc/thread-self/fd/1", "link", "links"])
def test_what_is_open_is_written_as_it_is(tmp_path, name):
    (tmp_path / "in").write_text('{"pulse":131}\n')
    (tmp_path / "link").symlink_to("/dev/stdout")
    (tmp_path / "links").symlink_to("link")
    expected = batch(tmp_path / "in").stdout
    for way in (">", ">>"):
        (tmp_path / "log").unlink(missing_ok=True)
        done = shell(f"(echo before; $B -o {name} in; echo after) {way} log", tmp_path)
        assert (tmp_path / "log").read_bytes() == b"before\n" + expected + b"after\n", done.stderr
    assert shell(f"$B -o {name} in", tmp_path).stdout == expected
    assert shell(f"$B -o {name} --resume in > log", tmp_path).returncode == 64
    other = name.replace("stdout", "stderr").replace("/fd/1", "/fd/2")
    if other != name:
        shell(f"(echo before >&2; $B -o {other} in; echo after >&2) 2> log", tmp_path)
        lines = (tmp_path / "log").read_bytes().splitlines(True)
        assert lines[0] == b"before\n" and lines[1] == expected and lines[-1] == b"after\n"
    assert sorted(os.listdir(tmp_path)) == ["in", "link", "links", "log"]


@pytest.mark.parametrize("script, code", [
    ("$B -o /dev/fd/7 in", 74), ("$B -o /dev/stdin in < other", 74), ("$B -o /dev/fd/7 in 7< other", 74),
    ("$B -o /proc/$$/fd/1 in; exit $?", 64), ("$B -o log in > log", 64), ("$B -o log in 2> log", 64),
    ("$B -o /dev/fd/7 in 7>> in", 64), ("$B -o /dev/fd/7 in 7> log", 0),
])
def test_other_ways_to_what_is_open(tmp_path, script, code):
    (tmp_path / "in").write_text('{"pulse":131}\n')
    (tmp_path / "other").write_text("mine")
    assert shell(script, tmp_path).returncode == code
    assert (tmp_path / "in").read_text() == '{"pulse":131}\n' and (tmp_path / "other").read_text() == "mine"
    assert not list(tmp_path.glob("*.batch"))


@pytest.mark.parametrize("closed, code", [
    ("<&-", 66), ("<&- 2>&-", 66), ("<&- >&- 2>&-", 66), ("in <&- 2>&-", 0), ("in <&- >&- 2>&-", 0), ("in >&- 2>&-", 0),
])
def test_no_file_takes_the_place_of_what_is_closed(tmp_path, closed, code):
    (tmp_path / "in").write_text('{"pulse":131}\n{"puls":1}\n' if code else '{"pulse":131}\n')
    done = shell(f"$B -o out {closed}", tmp_path)
    assert done.returncode == code
    if code:
        assert not (tmp_path / "out").exists() and not size(tmp_path / "out.part")
    else:
        assert (tmp_path / "out").read_bytes() == batch(tmp_path / "in").stdout
    assert shell("$B in >&-", tmp_path).returncode == 74
    assert shell("$B - < in <&-", tmp_path).returncode == 66


def test_a_pipe_with_a_name_is_read_once(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "in").write_text('{"pulse":131}\n' * 9)
    for more in ("pipe", "in pipe", "pipe in", "--resume pipe"):
        done = shell(f"rm -f out; cat in > pipe & $B -o out {more}", tmp_path)
        assert done.returncode == 0, done.stderr
        count = 18 if "in" in more.split() else 9
        assert len((tmp_path / "out").read_bytes().splitlines()) == count
    assert shell("$B -o out --resume pipe", tmp_path).returncode == 64


@pytest.mark.parametrize("first, second", [
    ("out", "out.part"), ("out", "out.batch"), ("out.part", "out"), ("out.batch", "out"),
])
def test_outputs_whose_files_have_the_same_names(tmp_path, first, second):
    text = b'{"pulse":131}\n'
    (tmp_path / "in").write_bytes(text)
    running = start("-o", tmp_path / first, stdin=subprocess.PIPE)
    wait_for(lambda: part(tmp_path / first).exists())
    for more in ([], ["--resume"]):
        done = batch("-o", tmp_path / second, *more, tmp_path / "in")
        assert done.returncode in (64, 74) and b"triage: " in done.stderr
    running.communicate(text * 2)
    assert running.returncode == 0
    assert (tmp_path / first).read_bytes() == batch(input=text * 2).stdout
    assert sorted(os.listdir(tmp_path)) == sorted(["in", first])
    # Also while the first is unfinished, and does not run.
    (tmp_path / first).unlink()
    running = start("-o", tmp_path / first, stdin=subprocess.PIPE)
    wait_for(lambda: part(tmp_path / first).exists())
    running.kill()
    running.communicate()
    before = {name: (tmp_path / name).read_bytes() for name in os.listdir(tmp_path)}
    assert batch("-o", tmp_path / second, tmp_path / "in").returncode == 64
    assert before == {name: (tmp_path / name).read_bytes() for name in os.listdir(tmp_path)}


def test_many_outputs_with_the_same_names_at_once(tmp_path):
    """Whichever are refused, what ended well is whole."""
    source = tmp_path / "in"
    source.write_text('{"pulse":131}\n' * 500)
    expected = batch(source).stdout
    for _ in range(6):
        names = ["out", "out.part", "out.batch"]
        running = {name: start("-o", tmp_path / name, source) for name in names}
        codes = {name: (process.communicate(), process.returncode)[1] for name, process in running.items()}
        assert set(codes.values()) <= {0, 64, 74}
        for name in names:
            assert codes[name] or (tmp_path / name).read_bytes() == expected
        for name in os.listdir(tmp_path):
            if name != "in":
                (tmp_path / name).unlink()


def test_a_part_that_was_taken_away_is_missed(tmp_path):
    out = tmp_path / "out"
    for change in (lambda: part(out).unlink(), lambda: (part(out).unlink(), part(out).write_text("mine"))):
        running = start("-o", out, stdin=subprocess.PIPE)
        wait_for(lambda: part(out).exists())
        change()
        error = running.communicate(b'{"pulse":131}\n')[1]
        assert running.returncode == 74 and b"was taken away or replaced while the batch ran" in error
        assert not out.exists()
        note(out).unlink(missing_ok=True)
        part(out).unlink(missing_ok=True)


@pytest.mark.parametrize("name", [
    "book/rules/score.lua", "book/rules/new.lua", "book/new.lua", "link", "hard", "book/../book/rules/score.lua",
    "away/x.lua", "away/rules/x.lua"])
def test_rules_are_not_written_over(tmp_path, name):
    shutil.copytree(WARD, tmp_path / "book")
    (tmp_path / "link").symlink_to("book/rules/score.lua")
    (tmp_path / "away").symlink_to("book")
    os.link(tmp_path / "book/rules/score.lua", tmp_path / "hard")
    (tmp_path / "in").write_text('{"pulse":131}\n')
    before = {path: path.read_bytes() for path in (tmp_path / "book").rglob("*.lua")}
    for rules in ("book", "book/", "away"):
        done = subprocess.run(
            [COMMAND, "batch", "--rules", rules, "-o", name, "in"], cwd=tmp_path, capture_output=True, check=False)
        assert done.returncode == 64 and b"is a file of the rule book, or would be one" in done.stderr
    assert before == {path: path.read_bytes() for path in (tmp_path / "book").rglob("*.lua")}
    done = subprocess.run(
        [COMMAND, "batch", "-o", name, "in"], cwd=tmp_path, capture_output=True, check=False,
        env={**os.environ, "TRIAGE_RULES": "book"})
    assert done.returncode == 64
    # Results beside the rules are nobody's loss.
    assert batch("--rules", tmp_path / "book", "-o", tmp_path / "book/results.ndjson", tmp_path / "in").returncode == 0


def test_a_file_that_is_mounted_by_itself(tmp_path):
    (tmp_path / "in").write_text('{"pulse":131}\n')
    (tmp_path / "out x").write_text("old")
    (tmp_path / "host").write_text("old")
    script = "mount --bind host 'out x' || exit 99; $B -o 'out x' in; code=$?; cat 'out x'; exit $code"
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script], cwd=tmp_path, capture_output=True, check=False,
        env={**os.environ, "B": f"{COMMAND} batch --rules {WARD}"})
    if done.returncode in (1, 99):
        pytest.skip("nothing can be mounted here")
    assert done.returncode == 64 and b"is mounted by itself and cannot be replaced" in done.stderr
    assert done.stdout == b"old" and sorted(os.listdir(tmp_path)) == ["host", "in", "out x"]


def test_no_patient_is_an_empty_member(tmp_path):
    for name in ("out.gz", "OUT.GZ"):
        assert batch("-o", tmp_path / name, input=b"\n").returncode == 0
        assert (tmp_path / name).read_bytes()[:2] == b"\x1f\x8b" and gzip.open(tmp_path / name).read() == b""
    assert batch("-o", tmp_path / "out", input=b"").returncode == 0
    assert (tmp_path / "out").read_bytes() == b""


@pytest.mark.parametrize("words, message", [
    (["-o", ""], b"-o names no file"), (["--max-errors", "-1"], b"--max-errors must be 0 or more"),
    (["--max-errors", "-12"], b"--max-errors must be 0 or more"), (["--jobs", "-2"], b"--jobs must be from 1 to 256"),
    (["--jobs", "0"], b"--jobs must be from 1 to 256"), (["--jobs=-20"], b"--jobs must be from 1 to 256"),
    (["--fields", "all,id"], b"`all` stands alone"), (["--fields", "id,bench"], b"`bench` stands alone"),
])
def test_what_is_wrong_is_said_before_the_work(tmp_path, words, message):
    done = batch(*words, input=b"{}\n")
    if words[0] == "--fields":
        done = subprocess.run([COMMAND, "batch", "--rules", WARD, *words], input=b"{}", capture_output=True, check=False)
    assert done.returncode == 64 and message in done.stderr and done.stdout == b""


def test_a_link_that_leads_to_itself(tmp_path):
    (tmp_path / "in").write_text("{}\n")
    (tmp_path / "s").symlink_to("s")
    done = batch("-o", tmp_path / "s", tmp_path / "in")
    assert done.returncode == 74 and b"symbolic links" in done.stderr and (tmp_path / "s").is_symlink()
    assert sorted(os.listdir(tmp_path)) == ["in", "s"]


def test_what_is_left_is_offered_only_where_it_can_be_gone_on_with(tmp_path):
    (tmp_path / "one").write_text('{"pulse":131}\n')
    (tmp_path / "two.csv").write_text("id,puls\n1,2\n")
    done = batch("-o", tmp_path / "out", tmp_path / "one", tmp_path / "two.csv")
    assert done.returncode == 65 and b"begin anew without --resume" in done.stderr
