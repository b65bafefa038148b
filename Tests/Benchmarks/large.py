#!/usr/bin/env python3
"""A batch that is too large for memory, undisturbed and killed: large.py [GIGABYTES] (10).

The patients are made up, a block of them again and again. Twice the same batch is run: once undisturbed, with its
largest memory taken from the operating system, and once killed ten times at random moments and resumed each time. Fails
if the memory is 64 MiB or more, or if the two outputs differ in a byte. Needs about 1.7 times the size on disk."""
import filecmp
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time

from instructions import BOOK, TRIAGE, patients

BLOCK = 20_000
KILLS = 10


def write(path, size):
    """Patients in a file of at least this size; how many there are."""
    source = patients()
    block = "".join(next(source) for _ in range(BLOCK)).encode()
    times = -(-size // len(block))
    with open(path, "wb") as file:
        for _ in range(times):
            file.write(block)
    return times * BLOCK, times * len(block)


def command(path, output):
    return [TRIAGE, "batch", "--rules", BOOK, "--fields", "urgency", "-o", output, path]


def undisturbed(path, output):
    """Elapsed seconds, and the largest memory in MiB."""
    start = time.perf_counter()
    process = subprocess.Popen(command(path, output), stderr=subprocess.DEVNULL)
    memory = 0
    while process.poll() is None:
        # Its own largest so far; what the kernel tells after its end may be that of this process, which it began as.
        found = re.search(r"VmHWM:\s+(\d+)", pathlib.Path(f"/proc/{process.pid}/status").read_text())
        memory = max(memory, int(found.group(1)) if found else 0)
        time.sleep(0.02)
    if process.returncode not in (0, 1):
        raise SystemExit("the batch failed")
    return time.perf_counter() - start, memory / 1024


def killed(path, output, seconds):
    """How often it was killed before it came to its end."""
    dice = random.Random(1)
    kills = 0
    while True:
        more = ["--resume"] if kills else []
        process = subprocess.Popen(command(path, output) + more, stderr=subprocess.PIPE)
        try:
            error = process.communicate(timeout=dice.uniform(0, 2 * seconds / KILLS) if kills < KILLS else None)[1]
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            kills += 1
            continue
        if process.returncode not in (0, 1):
            raise SystemExit(f"the resumed batch failed: {error.decode()}")
        return kills


def main():
    gigabytes = float(sys.argv[1]) if len(sys.argv) > 1 else 10
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR", "/var/tmp")) as name:
        folder = pathlib.Path(name)
        path = folder / "patients.ndjson"
        count, size = write(path, round(gigabytes * 1e9))
        elapsed, memory = undisturbed(path, folder / "once")
        print(f"{size / 1e9:.1f} GB, {count:,} patients: {elapsed:.1f} s, {memory:.1f} MiB", flush=True)
        kills = killed(path, folder / "again", elapsed)
        same = filecmp.cmp(folder / "once", folder / "again", shallow=False)
        print(f"killed {kills} times and resumed: {'the same bytes' if same else 'THE OUTPUT DIFFERS'}")
        if memory >= 64 or not same or kills < KILLS:
            raise SystemExit(1)


if __name__ == "__main__":
    main()
