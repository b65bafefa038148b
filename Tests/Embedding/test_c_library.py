"""The C library as installed: what it shows, what it needs, and programs that use it."""

import json
import os
import re
import shutil
import subprocess

import pytest

from conftest import BOOKS, PREFIX, PROJECT, command, commands_assessment, patients

HEADER = PREFIX / "include/triage.h"
LIBRARY = PREFIX / "lib/libtriage.so"
COMPILER = shutil.which("cc") or shutil.which("clang")

# Definite and indirect losses fail, as does every bad access. What Swift's run-time allocates once, half a kilobyte, it
# holds by pointers to the middle of blocks, which valgrind calls possibly lost. No suppression is needed.
LOST = "definite,indirect"
VALGRIND = [
    "valgrind", "--quiet", "--leak-check=full", "--error-exitcode=99", f"--show-leak-kinds={LOST}",
    f"--errors-for-leak-kinds={LOST}",
]  # fmt: skip


def run(*arguments, **options):
    return subprocess.run(list(map(str, arguments)), capture_output=True, timeout=300, text=True, **options)


def declared():
    """The functions of the header."""
    return set(re.findall(r"^[a-z].*?(triage_\w+)\(", HEADER.read_text(), re.MULTILINE))


@pytest.fixture(scope="module")
def embed_c(tmp_path_factory):
    """The example program, built by its own makefile against what is installed."""
    folder = tmp_path_factory.mktemp("embed-c")
    for name in ("main.c", "Makefile"):
        shutil.copy(PROJECT / "Examples/embed-c" / name, folder)
    built = run("make", f"CC={COMPILER}", f"PKG_CONFIG_PATH={PREFIX}/lib/pkgconfig", cwd=folder)
    assert built.returncode == 0, built.stderr
    return folder / "embed-c"


@pytest.fixture(scope="module")
def abuse(tmp_path_factory):
    """The program that calls what cannot be meant."""
    program = tmp_path_factory.mktemp("abuse") / "abuse"
    flags = ["-O1", "-std=c11", "-Wall", "-Wextra", "-Werror", f"-I{PREFIX}/include", f"-L{PREFIX}/lib"]
    built = run(
        COMPILER, *flags, PROJECT / "Tests/Embedding/abuse.c", "-o", program,
        "-ltriage", "-lpthread", f"-Wl,-rpath,{PREFIX}/lib",
    )  # fmt: skip
    assert built.returncode == 0, built.stderr
    return program


def test_it_shows_the_functions_of_the_header_and_nothing_else():
    shown = run("nm", "-D", "--defined-only", LIBRARY).stdout.split("\n")
    names = {line.split()[2].split("@")[0] for line in shown if line}
    assert names == declared() | {"TRIAGE_1"} or names == declared()
    assert len(declared()) >= 10


def test_it_needs_only_what_every_machine_has():
    needed = set(re.findall(r"NEEDED.*\[(.*?)\]", run("readelf", "-d", LIBRARY).stdout))
    every = r"(libc\.so\.6|libm\.so\.6|libstdc\+\+\.so\.6|libgcc_s\.so\.1|ld-linux.*)"
    assert {name for name in needed if not re.fullmatch(every, name)} == set()
    assert "RUNPATH" not in run("readelf", "-d", LIBRARY).stdout


def test_pkg_config_knows_the_version():
    environment = {**os.environ, "PKG_CONFIG_PATH": str(PREFIX / "lib/pkgconfig")}
    version = run("pkg-config", "--modversion", "triage", env=environment).stdout.strip()
    assert command("--version").stdout.decode().strip() == f"triage {version}"


def test_the_header_is_c_and_cpp(tmp_path):
    for language in ("c", "c++"):
        source = tmp_path / "try"
        source.write_text("#include <triage.h>\n#include <triage.h>\n")
        done = run(COMPILER, "-fsyntax-only", "-Wall", "-Wextra", "-Werror", f"-I{PREFIX}/include", "-x", language, source)
        assert done.returncode == 0, done.stderr


def test_the_example_in_the_header_runs(tmp_path):
    lines = re.search(r"((?:^//(?:     .*)?\n)+)", HEADER.read_text().split("call C.\n")[1], re.MULTILINE)[1]
    body = "\n".join(line[2:] for line in lines.splitlines())
    source = tmp_path / "example.c"
    source.write_text(f"#include <stdio.h>\n#include <string.h>\n#include <triage.h>\nint main(void) {{\n{body}\n}}\n")
    flags = [f"-I{PREFIX}/include", f"-L{PREFIX}/lib", "-ltriage", f"-Wl,-rpath,{PREFIX}/lib"]
    built = run(COMPILER, "-Wall", "-Werror", source, "-o", tmp_path / "example", *flags)
    assert built.returncode == 0, built.stderr
    done = run(tmp_path / "example", cwd=PROJECT)
    assert json.loads(done.stdout)["urgency"]["at_least"] == "emergency"


def test_the_example_program_says_what_the_command_says(embed_c, book):
    files = patients(book)
    done = run(embed_c, BOOKS[book], *files)
    assert done.returncode == 0
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        commands_assessment(book, file) for file in files
    ]


def test_the_example_program_says_what_is_wrong(embed_c, tmp_path):
    patient = tmp_path / "patient.json"
    patient.write_text('{"stif_neck": true}')
    done = run(embed_c, BOOKS["muscle-spasms"], patient)
    assert (done.returncode, done.stdout) == (65, "")
    assert json.loads(done.stderr)["errors"][0]["help"] == "did you mean `stiff_neck`?"
    done = run(embed_c, tmp_path / "nowhere", patient)
    assert (done.returncode, done.stdout) == (2, "")
    assert json.loads(done.stderr)["format"] == "triage.problems/1"


def test_the_example_program_has_no_leak(embed_c, tmp_path):
    broken = tmp_path / "broken.lua"
    broken.write_text('red_flag "x" { when = stiff_nek }')
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"stif_neck": true, ')
    for code, *arguments in (
        (0, BOOKS["muscle-spasms"], *patients("muscle-spasms")[:3]),
        (0, BOOKS["early-warning"], *patients("early-warning")),
        (65, BOOKS["early-warning"], wrong),
        (2, broken, wrong),
    ):
        done = run(*VALGRIND, embed_c, *arguments)
        assert (done.returncode, re.findall("==.*", done.stderr)) == (code, [])


def test_no_call_is_too_strange(abuse):
    done = run(abuse, BOOKS["muscle-spasms"])
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_strange_calls_and_threads_leave_no_leak(abuse):
    done = run(*VALGRIND, abuse, BOOKS["early-warning"])
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
