"""The file that a batch writes is whole, or as it was before."""

import gzip
import itertools
import os
import resource
import signal
import subprocess

import pytest

from conftest import COMMAND, PROJECT, run
from outputs import WARD, batch, note, part, sources, start, wait_for  # noqa: F401


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
