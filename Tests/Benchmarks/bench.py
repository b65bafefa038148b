#!/usr/bin/env python3
"""Our batches beside the peers of the kit, in one run, as a table: bench.py [ROUNDS].

The kit (its README says what it needs) is looked for in KIT, by default the folder `bench` in the folder `shared` beside
this project; `kit.py setup` has made it ready in KIT_WORK. Our rule books are translated from its rules by
translate_kit.py. Before anything is timed, our results are compared with the reference's on the kit's check patients.

One shot is measured besides: a process that starts, loads its rules, assesses one patient and ends; with the rule book
kept from the command before, and without. Its measure is a `lua5.4` process that calls `loadfile` on the same rule files.

Numbers are CPU time (user and system) a patient, medians, every engine on the same pinned core in turn. Ours is given
twice: as the whole process, and without loading the rule book, which the peers have compiled in; loading is measured in
every round by a batch without patients."""
import json
import os
import pathlib
import statistics
import subprocess
import sys
import time

PROJECT = pathlib.Path(__file__).resolve().parents[2]
KIT = pathlib.Path(os.environ.get("KIT", PROJECT.parent / "shared/bench"))
WORK = pathlib.Path(os.environ.get("KIT_WORK", pathlib.Path.home() / ".cache/triage-kit"))
TRIAGE = pathlib.Path(os.environ.get("TRIAGE", PROJECT / ".build/release/triage"))
BOOKS = WORK / "triage-books"
OUT = WORK / "out/triage"
CORE = os.environ.get("KIT_CORE", str((os.cpu_count() or 1) - 1))
# Patients for each number of rules: ours and the C++ reference, Lua, and engines in Python.
SIZES = {100: 100_000, 1_000: 100_000, 10_000: 20_000}


def command(rules, patients, fields="bench", jobs=1, out=OUT):
    return [str(TRIAGE), "batch", "--rules", f"{BOOKS}/{rules}", "--fields", fields, "--jobs", str(jobs), "-o", str(out),
            str(patients)]


def cpu(arguments, core=CORE, kept=True):
    """CPU and elapsed seconds of a command, with rule books kept between commands or not."""
    environment = {**os.environ, "TRIAGE_CACHE": str(WORK / "kept") if kept else ""}
    start = time.perf_counter()
    process = subprocess.Popen(["taskset", "-c", core, *map(str, arguments)], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status):
        raise SystemExit(f"{' '.join(map(str, arguments))}\nended with {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime, time.perf_counter() - start


def first(count):
    """The first patients of the kit, as a file."""
    path = WORK / f"data/patients_{count}.ndjson"
    if not path.exists():
        with open(WORK / "data/patients_100000.ndjson") as source, open(path, "w") as target:
            target.writelines(next(source) for _ in range(count))
    return path


def peers(rules):
    """Name, command with {in} and {out}, patients; only what the kit has made ready."""
    python = WORK / "venv/bin/python"
    few = {100: 1_000, 1_000: 200, 10_000: 20}[rules]
    yield "C++, simdjson, rules as generated code", f"{WORK}/bin/phys_{rules} svec {{in}} {{out}}", SIZES[rules]
    yield "plain Lua 5.4, rules as closures", f"lua5.4 {WORK}/closures.lua e2e {rules} {{in}} {{out}}", {
        100: 20_000, 1_000: 5_000, 10_000: 500}[rules]
    if rules < 10_000:
        yield "DuckDB, rules as SQL", f"{python} {WORK}/duck.py {rules} e2e {{in}} {{out}}", SIZES[rules] // 10
    for name, engine in (("CEL in C++", "cel_cpp"), ("zen-engine, decision table", "zen_table")):
        yield name, f"{python} {WORK}/engines.py {engine} {rules} e2e {{in}} {{out}}", few


def hosted(shell):
    """CPU seconds that an engine hosted in Python reports of itself, without its start and the loading of rules."""
    done = subprocess.run(["taskset", "-c", CORE, *shell.split()], capture_output=True, text=True, check=False)
    if done.returncode:
        return None
    return json.loads(done.stdout.strip().splitlines()[-1])["cpu_us"] / 1e6


def measure(rules, rounds):
    count = SIZES[rules]
    empty = WORK / "data/patients_0.ndjson"
    empty.touch()
    times = {}

    def note(name, seconds, patients):
        if seconds is not None:
            times.setdefault(name, []).append(seconds / patients * 1e6)

    cpu(command(rules, empty))
    for number in range(rounds):
        load = cpu(command(rules, empty))[0]
        whole = cpu(command(rules, first(count)))[0]
        note("triage, whole process", whole, count)
        note("**triage**", whole - load, count)
        times.setdefault("load", []).append(load * 1e3)
        few = {100: 20_000, 1_000: 5_000, 10_000: 500}[rules]
        note("triage, to /dev/null", cpu(command(rules, first(count), out="/dev/null"))[0] - load, count)
        load = cpu(command(rules, empty, "all"))[0]
        for name, out in (("", OUT), (", to /dev/null", "/dev/null")):
            note(f"triage, all fields of the assessment{name}",
                 cpu(command(rules, first(few), "all", out=out))[0] - load, few)
        for name, shell, patients in peers(rules):
            shell = shell.replace("{in}", str(first(patients))).replace("{out}", str(WORK / "out/peer"))
            if "venv" in shell:
                if number < 2:
                    note(name, (hosted(shell) or 0) * patients or None, patients)
            else:
                note(name, cpu(shell.split())[0], patients)
    load = statistics.median(times.pop("load"))
    medians = {name: statistics.median(values) for name, values in times.items()}
    ours = medians["**triage**"]
    print(f"\n{rules:,} rules; loading them: {load:,.0f} ms\n\n| engine | µs a patient | against triage |\n|---|---|---|")
    for name, value in sorted(medians.items(), key=lambda pair: pair[1]):
        print(f"| {name} | {value:,.2f} | {value / ours:,.2f} × |")
    sys.stdout.flush()


def threads():
    """Elapsed time with one and with two threads."""
    big = WORK / "data/patients_400000.ndjson"
    if not big.exists():
        text = first(100_000).read_bytes()
        with open(big, "wb") as file:
            for _ in range(4):
                file.write(text)
    cores = "0,1"
    one, two = [], []
    for _ in range(5):
        one.append(cpu(command(100, big, jobs=1, out="/dev/null"), cores)[1])
        two.append(cpu(command(100, big, jobs=2, out="/dev/null"), cores)[1])
    ratio = statistics.median(a / b for a, b in zip(one, two))
    print(f"\ntwo threads: {ratio:.2f} × one (elapsed, 100 rules)")


def one_shot(runs=40):
    """Whole processes, in turn: CPU and elapsed milliseconds, medians."""
    book, patient, one = PROJECT / "Rules/muscle-spasms", PROJECT / "Examples/patients/calf-cramp-at-night.json", first(1)
    load = WORK / "loadfile.lua"
    load.write_text("for _, name in ipairs(arg) do assert(loadfile(name)) end\n")
    python = WORK / "venv/bin/python"
    groups = {
        "the muscle-spasm book": {
            "`lua5.4` with `loadfile` on the rule files": (["lua5.4", load, *sorted(book.rglob("*.lua"))], True),
            "`triage eval`, the book kept": ([TRIAGE, "eval", "--rules", book, patient], True),
            "`triage eval`, nothing kept": ([TRIAGE, "eval", "--rules", book, patient], False),
        },
        "one patient of the kit, 100 rules": {
            "`triage batch`, the book kept": (command(100, one), True),
            "C++, simdjson, rules as generated code": ([WORK / "bin/phys_100", "sscalar", one, WORK / "out/peer"], True),
            "plain Lua 5.4, rules as closures": (
                ["lua5.4", WORK / "closures.lua", "e2e", "100", one, WORK / "out/peer"], True),
            "zen-engine in Python": (
                [python, WORK / "engines.py", "zen_table", "100", "once", one, WORK / "out/peer"], True),
            "CLIPS in Python": ([python, WORK / "engines.py", "clips", "100", "once", one, WORK / "out/peer"], True),
        },
    }
    for title, shots in groups.items():
        times = {name: [] for name in shots}
        for number in range(runs + 2):
            for name, (arguments, kept) in shots.items():
                took = cpu(arguments, kept=kept)
                if number >= 2:
                    times[name].append(took)
        reference = next(iter(times))
        print(f"\none shot, {title}\n\n| process | CPU ms | elapsed ms | CPU against {reference} |\n|---|---|---|---|")
        for name, taken in times.items():
            ratio = statistics.median(own[0] / other[0] for own, other in zip(taken, times[reference]))
            cells = [statistics.median(column) * 1e3 for column in zip(*taken)]
            print(f"| {name} | {cells[0]:,.1f} | {cells[1]:,.1f} | {ratio:,.2f} × |")
        sys.stdout.flush()


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    if not (KIT / "kit.py").exists():
        raise SystemExit(f"the kit is not at {KIT}; name its folder in KIT")
    if not (WORK / "bin/phys_10000").exists():
        subprocess.run([sys.executable, KIT / "kit.py", "setup"], check=True)
    subprocess.run([sys.executable, PROJECT / "Tests/Benchmarks/translate_kit.py", WORK / "data", BOOKS], check=True)
    ours = " ".join(command("{rules}", "{in}", out="{out}"))
    subprocess.run([sys.executable, KIT / "kit.py", "check", "--ours", ours], check=True)
    for rules in SIZES:
        measure(rules, rounds)
    threads()
    one_shot()


if __name__ == "__main__":
    main()
