"""What the help texts say can be typed: every example is run, and no line is broken."""

import os
import re
import shutil
import subprocess

import pytest

from conftest import COMMAND, PROJECT

VERBS = re.findall(
    r"^  ([a-z]+)\s{2,}",
    subprocess.run([COMMAND, "--help"], capture_output=True, check=True).stdout.decode().partition("SUBCOMMANDS:")[2],
    re.MULTILINE,
)
USAGE = 64


def text(verb, columns=80):
    """What the help says before it lists options."""
    done = subprocess.run(
        [COMMAND, verb, "--help"], capture_output=True, check=True, env={**os.environ, "COLUMNS": str(columns)}
    )
    return done.stdout.decode().partition("USAGE:")[0]


def examples(verb):
    """The lines that a reader would copy: indented, up to a remark in brackets behind several blanks."""
    found = re.findall(r"^ {2,}((?:[^\n]*\| *)?triage .+)$", text(verb), re.MULTILINE)
    return [re.sub(r" {2,}\(.*$", "", line) for line in found]


@pytest.mark.parametrize("verb", VERBS)
def test_no_line_is_broken(verb):
    """Lines that are set off stand whole at 80 columns, and no sentence has blanks in its middle."""
    wide = text(verb, columns=200).splitlines()
    narrow = text(verb).splitlines()
    for line in wide:
        if line.startswith("  "):
            assert line in narrow, line
        else:
            assert "  " not in line, line


@pytest.mark.parametrize("verb", VERBS)
def test_examples_are_understood(verb, tmp_path):
    """Each is taken by the parser, whatever comes out: files that it names may be missing, but not its options."""
    for folder in ("Rules", "Examples"):
        shutil.copytree(PROJECT / folder, tmp_path / folder)
    shutil.copy(PROJECT / "Examples/patients/calf-cramp-at-night.json", tmp_path / "patient.json")
    for example in examples(verb):
        if "--watch" in example or "--since" in example:
            continue
        line = re.sub(r"\btriage\b", f'"{COMMAND}"', example)
        done = subprocess.run(
            ["/bin/sh", "-c", f"timeout 40 {line}" if "|" not in line else line], cwd=tmp_path, stdin=subprocess.DEVNULL,
            capture_output=True, timeout=60, check=False,
        )
        assert done.returncode not in (USAGE, 127, 70), (example, done.stderr.decode())
