#!/usr/bin/env python3
"""How many instructions a patient costs, against the committed figures: instructions.py [--record].

Counted by `valgrind --tool=callgrind`, so that a busy machine changes nothing: a batch of 2,000 made-up patients less a
batch of one, for the muscle-spasm book and for each kind of line. More than 5 % above the committed figure fails."""
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

PROJECT = pathlib.Path(__file__).resolve().parents[2]
FIGURES = pathlib.Path(__file__).with_name("instructions.json")
TRIAGE = pathlib.Path(os.environ.get("TRIAGE", PROJECT / ".build/release/triage"))
BOOK = PROJECT / "Rules/muscle-spasms"
PATIENTS = 2_000
KINDS = ["bench", "disposition", "all"]


def patients():
    """Made-up patients, always the same."""
    schema = json.loads(subprocess.run([TRIAGE, "schema", "patient", "--rules", BOOK], capture_output=True,
                                       check=True).stdout)["properties"]
    names = sorted(name for name, value in schema.items() if "boolean" in str(value.get("type", "")))
    source = random.Random(1)
    while True:
        # Few are present, so that few contradict each other.
        patient = {"id": source.randrange(10**6)}
        patient.update((name, source.random() < 0.02) for name in names if source.random() < 0.3)
        patient["age"] = source.randrange(1, 95)
        patient["temperature"] = round(source.uniform(36, 37.4), 1)
        patient["medications"] = source.sample(["Lasix 40 mg", "atorvastatin", "albuterol"], source.randrange(3))
        yield json.dumps(patient, separators=(",", ":")) + "\n"


def run(before, binary, fields, lines, folder):
    path = folder / "patients.ndjson"
    path.write_text("".join(lines))
    return subprocess.run(
        [*before, binary, "batch", "--rules", BOOK, "--fields", fields, "--jobs", "1", "-o", folder / "results", path],
        capture_output=True, text=True, check=False, env={**os.environ, "TRIAGE_CACHE": str(folder / "kept")})


def count(binary, fields, lines, folder):
    done = run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out"], binary, fields, lines, folder)
    found = re.search(r"refs:\s+([\d,]+)", done.stderr)
    if not found or done.returncode not in (0, 1):
        raise SystemExit(f"valgrind failed:\n{done.stderr}")
    return int(found.group(1).replace(",", ""))


def main():
    source = patients()
    lines = [next(source) for _ in range(PATIENTS)]
    figures = {}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        binary = folder / "triage"
        # valgrind cannot read the debug information of Swift.
        subprocess.run(["strip", "-g", "-o", binary, TRIAGE], check=True)
        # From here on the rule book is a kept one: step by step, loading it would meet the limits of time.
        run([], binary, "bench", lines[:1], folder)
        for fields in KINDS:
            more = count(binary, fields, lines, folder)
            figures[fields] = round((more - count(binary, fields, lines[:1], folder)) / (PATIENTS - 1))
    if "--record" in sys.argv:
        FIGURES.write_text(json.dumps(figures, indent=2) + "\n")
    committed = json.loads(FIGURES.read_text())
    bad = False
    for fields, number in figures.items():
        change = number / committed[fields] - 1
        bad |= change > 0.05
        print(f"{fields:12} {number:10,} instructions a patient, {change:+.1%} against {committed[fields]:,}")
    if bad:
        raise SystemExit("more than 5 % above the committed figure; if that is meant, `make count-record`")


if __name__ == "__main__":
    if not shutil.which("valgrind"):
        raise SystemExit("valgrind is not installed")
    main()
