"""A patient through the Python package against a start of the command, in the same run."""

import json
import resource
import subprocess
import time

import triage
from conftest import BOOKS, COMMAND, patients


def spent(who):
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


def seconds_a_call(call, times):
    start = time.process_time()
    for _ in range(times):
        call()
    return (time.process_time() - start) / times


def test_a_patient_costs_a_twentieth_of_starting_the_command(capsys):
    """Processor time, which other work on the machine changes little; the mean over all example patients."""
    book = BOOKS["muscle-spasms"]
    files = patients("muscle-spasms")
    assessor = triage.Assessor(book)
    examples = [json.loads(file.read_text()) for file in files]
    before = spent(resource.RUSAGE_CHILDREN)
    for file in files:
        subprocess.run([COMMAND, "eval", "--rules", book, "--format", "json", file], stdout=subprocess.DEVNULL, check=True)
    started = (spent(resource.RUSAGE_CHILDREN) - before) / len(files)
    texts = [json.dumps(patient).encode() for patient in examples]
    lines = b"\n".join(texts * 20)
    costs = {
        "assess(dict)": seconds_a_call(lambda: [assessor.assess(patient) for patient in examples], 10) / len(files),
        "assess_json(bytes)": seconds_a_call(lambda: [assessor.assess_json(text) for text in texts], 10) / len(files),
        "assess_many(list), disposition": seconds_a_call(
            lambda: assessor.assess_many(examples, fields=["disposition"]), 10) / len(files),
        "assess_lines(bytes), disposition": seconds_a_call(
            lambda: assessor.assess_lines(lines), 10) / len(files) / 20,
    }  # fmt: skip
    with capsys.disabled():
        print(f"\n  {'start of the command':36}{started * 1e6:9.0f} µs a patient")
        for name, cost in costs.items():
            print(f"  {name:36}{cost * 1e6:9.0f} µs a patient, {started / cost:6.1f} × faster")
    assert started / costs["assess_many(list), disposition"] >= 20
