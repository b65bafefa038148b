"""The Spark job on a real cluster gives what the command gives, also when a worker is killed half-way."""

import json
import os
import pathlib
import subprocess
import sys
import time

import pyarrow.parquet
import pytest

from cluster import Cluster, kill

PROJECT = pathlib.Path(__file__).resolve().parents[2]
COMMAND = pathlib.Path(os.environ.get("TRIAGE", PROJECT / ".build/release/triage"))
EXAMPLE = PROJECT / "Examples/spark"
RULES = PROJECT / "Rules/muscle-spasms"
COUNT = int(os.environ.get("PATIENTS", "40000"))
TIME = 240  # seconds a job may take


@pytest.fixture(scope="module")
def population(tmp_path_factory):
    """The made-up patients, as a data set and as lines."""
    folder = tmp_path_factory.mktemp("population")
    examples = sorted((PROJECT / "Examples/patients").glob("*.json"))
    make = [sys.executable, EXAMPLE / "make_population.py", *examples, "--count", str(COUNT), "--folder", folder]
    subprocess.run(make, check=True)
    assert len(list((folder / "patients").glob("region=*/*.parquet"))) >= 32
    return folder


def without_lines(result):
    """What a result says, but for the number of its line: the lines of a file have one, rows have none."""
    result = json.loads(result)
    result.pop("line", None)
    for error in result.get("errors", []):
        del error["line"]
    return result


@pytest.fixture(scope="module")
def expected(population):
    """What the command says, by the patient's id."""
    start = time.monotonic()
    done = subprocess.run(
        [COMMAND, "batch", "--rules", RULES, population / "patients.ndjson"], capture_output=True, timeout=TIME
    )
    assert done.returncode == 1, done.stderr  # some lines are bad, as is meant
    print(f"\n  triage batch: {COUNT / (time.monotonic() - start):,.0f} patients a second")
    results = [without_lines(line) for line in done.stdout.splitlines()]
    assert len(results) == COUNT
    return {result["id"]: result for result in results}


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    with Cluster(tmp_path_factory.mktemp("cluster")) as cluster:
        yield cluster


def submit(cluster, population, results):
    return cluster.submit(
        EXAMPLE / "assess_population.py", "--rules", RULES, "--patients", population / "patients", "--results", results
    )


def check(results, expected):
    """Every patient once, with the result the command has."""
    table = pyarrow.parquet.read_table(results)
    rows = table.to_pylist()
    assert len(rows) == COUNT
    assert {row["id"]: without_lines(row["assessment"] or row["error"]) for row in rows} == expected
    assert {row["region"] for row in rows} == {"north", "east", "south", "west"}
    for row in rows:
        assessment = expected[row["id"]]
        if row["error"] is None:
            urgency, disposition = assessment["urgency"], assessment["disposition"]
            assert (row["at_least"], row["at_most"]) == (urgency["at_least"], urgency["at_most"])
            assert row["settled"] == assessment["settled"]
            assert row["disposition"] == (disposition and disposition["level"])
    assert sum(row["error"] is not None for row in rows) == len(range(7, COUNT, 200))


def test_a_cluster_gives_what_the_command_gives(cluster, population, expected, tmp_path):
    start = time.monotonic()
    job = submit(cluster, population, tmp_path / "results")
    assert job.wait(timeout=TIME) == 0, cluster.log(job)
    seconds = time.monotonic() - start
    print(f"\n  the job on two workers of one core, start and end included: {COUNT / seconds:,.0f} patients a second")
    check(tmp_path / "results", expected)


def test_a_worker_killed_half_way_changes_nothing(cluster, population, expected, tmp_path):
    results = tmp_path / "results"

    def files_done():
        return len(list(results.glob("_temporary/0/task_*")))

    job = submit(cluster, population, results)
    end = time.monotonic() + TIME
    while files_done() < 10:
        assert job.poll() is None and time.monotonic() < end, cluster.log(job)
        time.sleep(0.01)
    kill(cluster.workers[0])
    done = files_done()
    assert job.poll() is None, "the job was over before the worker was killed"
    print(f"\n  a worker was killed when {done} of 32 files were done")
    assert job.wait(timeout=TIME) == 0, cluster.log(job)
    assert done < 26
    assert cluster.workers[0].returncode == -9 and cluster.workers[1].poll() is None
    assert "Lost executor" in cluster.log(job)
    check(results, expected)
