"""A forked process assesses by the very rules that its parent loaded, or says that it cannot; it never waits."""

import gc
import multiprocessing
import os
import pickle
import shutil
import signal
import subprocess
import sys
import textwrap
import threading
import time

import pytest

import triage

RULES = """
rule_book "fever" { title = "t", version = "1", purpose = "p", misuse = "m", audience = "a", authors = { "a" },
  reviewers = { "r" }, disclaimer = "d", editorial = "e",
  urgency = { level "low" { title = "t", advice = "a", where = "w" },
              level "high" { title = "t", advice = "a", where = "w" } } }
quantity "celsius" { label = "c", ask = "c", unit = "Cel", limits = { 20, 46 }, editorial = "e" }
calculated "above_normal" { label = "b", unit = "K", limits = { -20, 20 }, from = { celsius }, editorial = "e",
  compute = function(celsius) return celsius - 37 end }
red_flag "fever" { title = "t", when = celsius:at_least(38), urgency = high, because = "b", editorial = "e" }
red_flag "high_fever" { title = "t", when = above_normal:at_least(2), urgency = high, because = "b", editorial = "e" }
"""
LAXER = RULES.replace("at_least(38)", "at_least(45)").replace("at_least(2)", "at_least(9)")


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "book").mkdir()
    (tmp_path / "book/fever.lua").write_text(RULES)
    return tmp_path / "book"


def child(work, seconds=20):
    """What a forked process gives back, as text; it is killed where it waits."""
    read, write = os.pipe()
    process = os.fork()
    if process == 0:
        try:
            os.write(write, str(work()).encode())
        except BaseException as error:  # noqa: BLE001
            os.write(write, repr(error).encode())
        os._exit(0)
    os.close(write)
    ended = threading.Timer(seconds, os.kill, (process, signal.SIGKILL))
    ended.start()
    with open(read, "rb") as pipe:
        said = pipe.read().decode()
    _, status = os.waitpid(process, 0)
    ended.cancel()
    assert status == 0, f"the child ended by {status}"
    return said


def level(assessor, celsius=39.5):
    return assessor.assess({"celsius": celsius})["urgency"]["at_least"]


def change(folder):
    (folder / "fever.lua").write_text(LAXER)


def break_(folder):
    (folder / "fever.lua").write_text("red_flag {")


def add(folder):
    (folder / "more.lua").write_text('finding "more" { label = "m", ask = "m" }')


def rename(folder):
    folder.rename(folder.with_name("elsewhere"))


def make_a_pipe(folder):
    (folder / "fever.lua").unlink()
    os.mkfifo(folder / "fever.lua")


@pytest.mark.parametrize("deploy", [change, break_, add, rename, shutil.rmtree, make_a_pipe])
def test_a_child_assesses_by_the_rules_of_its_parent(deploy, folder):
    assessor = triage.Assessor(folder)
    before = (level(assessor), assessor.book.sha256)
    deploy(folder)
    assert child(lambda: (level(assessor), assessor.book.sha256)) == str(before)
    assert (level(assessor), assessor.book.sha256) == before


def test_what_was_never_used_before_the_fork_is_opened_in_the_child(folder):
    book = triage.Book(folder)
    shutil.rmtree(folder)
    assert child(lambda: level(triage.Assessor(book))) == "high"
    assert child(lambda: sorted(book.schema("patient")["properties"])[-1]) == "id"


def test_each_way_of_assessing_works_in_a_child(folder):
    assessor = triage.Assessor(folder)
    assessor.assess_lines(b"{}", fields="all")
    hot = b'{"celsius": 41}'
    assert '"high"' in child(lambda: assessor.assess_json(hot).decode())
    assert '"high"' in child(lambda: assessor.assess_lines(hot * 1).decode())
    assert '"high"' in child(lambda: assessor.assess_lines(hot, fields="all").decode())
    assert "'high'" in child(lambda: assessor.assess_many([{"celsius": 41}], fields=["red_flags"]))
    assert "'high'" in child(lambda: assessor.next({"celsius": 41})["assessment"]["urgency"])


def test_children_of_children_assess(folder):
    assessor = triage.Assessor(folder)
    shutil.rmtree(folder)
    assert child(lambda: child(lambda: child(lambda: level(assessor)))) == "high"
    assert child(lambda: (level(assessor), child(lambda: level(assessor)))) == "('high', 'high')"


def test_many_books_are_all_there_in_a_child(folder, tmp_path):
    """What becomes of one book's folder is nothing to the others."""
    assessors = [triage.Assessor(folder) for _ in range(3)]
    other = tmp_path / "other"
    shutil.copytree(folder, other)
    assessors += [triage.Assessor(other), triage.Assessor(assessors[0].book, lenient=True)]
    shutil.rmtree(folder)
    break_(other)
    assert child(lambda: [level(assessor) for assessor in assessors]) == str(["high"] * 5)


def test_threads_of_a_child_open_a_book_once_and_do_not_wait_for_each_other(folder):
    assessor = triage.Assessor(folder)

    def work():
        levels = []
        threads = [threading.Thread(target=lambda: levels.append(level(assessor))) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return levels

    assert child(work) == str(["high"] * 8)


def test_a_fork_while_other_threads_assess_and_open_books_never_hangs(folder):
    assessor = triage.Assessor(folder)
    ended = threading.Event()

    def work(number):
        while not ended.is_set():
            if number % 2:
                level(triage.Assessor(assessor.book))
            else:
                assessor.assess_lines(b'{"celsius": 39.5}\n' * 50, fields="all" if number else "urgency")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    try:
        assert {child(lambda: level(assessor)) for _ in range(20)} == {"high"}
    finally:
        ended.set()
        for thread in threads:
            thread.join()


def test_what_is_collected_in_a_child_takes_nothing_from_its_parent(folder):
    assessor = triage.Assessor(folder)

    def work():
        nonlocal assessor
        del assessor
        gc.collect()
        return "collected"

    assert child(work) == "collected"
    assert level(assessor) == "high"


@pytest.mark.parametrize("method", ["fork", "forkserver", "spawn"])
def test_a_pool_of_processes_takes_an_assessor_along(method, folder):
    assessor = triage.Assessor(folder)
    shutil.rmtree(folder)
    with multiprocessing.get_context(method).Pool(2) as pool:
        assert pool.map_async(len, [b"x"]).get(60) == [1]
        results = pool.map_async(assessor.assess, [{"celsius": 39}, {"celsius": 37}]).get(60)
    assert [result["urgency"]["at_least"] for result in results] == ["high", "low"]


def test_a_pickled_book_is_the_one_that_was_loaded(folder):
    assessor = triage.Assessor(folder)
    change(folder)
    again = pickle.loads(pickle.dumps(assessor))
    assert (level(again), again.book.sha256) == (level(assessor), assessor.book.sha256)
    assert child(lambda: pickle.loads(pickle.dumps(assessor)).book.sha256) == assessor.book.sha256


def test_the_library_refuses_a_handle_of_another_process(folder):
    """Whoever forks below Python, or calls C: each call comes back and says why, and freeing does nothing."""
    script = """
        import ctypes, os, sys
        from triage import _library as c
        status, told, book = c.load_book(sys.argv[1])
        _, _, assessor = c.create_assessor(book, 0)
        _, _, batch = c.create_batch(book, 0, "all")
        patient = b'{"celsius": 39.5}'
        assert c.assess(assessor, patient)[0] == 0
        fork = ctypes.CDLL(None).fork
        process = fork()
        if process == 0:
            refused = [
                c.assess(assessor, patient), c.next_step(assessor, patient), c.assess_batch(batch, patient, 1),
                c.create_assessor(book, 0)[:2], c.create_batch(book, 0, "all")[:2], c.book_identity(book),
                c.schema(book, "patient"),
            ]
            told = all(status == c.USAGE and b"forked" in text for status, text in refused)
            c.free_batch(batch); c.free_assessor(assessor); c.free_book(book)
            os._exit(0 if told and c.book_files(book) == {} else 1)
        assert os.waitpid(process, 0)[1] == 0
        assert c.assess(assessor, patient)[0] == 0
        c.free_batch(batch); c.free_assessor(assessor); c.free_book(book)
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(script), folder], timeout=60, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()


def test_the_files_of_a_book_are_those_that_were_loaded(folder):
    (folder / "inside").mkdir()
    (folder / "inside/more.lua").write_text("-- nothing yet: é")
    (folder / ".hidden.lua").write_text("broken {")
    book = triage.Book(folder)
    assert book.__reduce__()[1][0] == {
        "fever.lua": RULES.encode(), "inside/more.lua": "-- nothing yet: é".encode(),
    }  # fmt: skip
    assert triage.Book.from_files({"fever.lua": RULES, "inside/more.lua": "-- nothing yet: é"}).sha256 == book.sha256


def test_opening_again_costs_no_time_where_nothing_was_forked(folder):
    assessor = triage.Assessor(folder)
    handle = assessor._opened()
    start = time.monotonic()
    assert all(assessor._opened() is handle for _ in range(1000))
    assert time.monotonic() - start < 10
