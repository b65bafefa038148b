"""The version, the changelog and what is said of both hold together."""

import datetime
import re
import subprocess
import sys

import pytest

from conftest import PROJECT, run

sys.path.insert(0, str(PROJECT / "Tests/API"))

from records import Record

KINDS = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"]
CHANGELOG = (PROJECT / "CHANGELOG.md").read_text()
UNRELEASED, *RELEASES = re.split(r"^## ", CHANGELOG.partition("\n## ")[2], flags=re.MULTILINE)


def numbers(version):
    return tuple(int(part) for part in version.split("."))


def version():
    said = run("--version").stdout.decode()
    return re.fullmatch(r"triage (\d+\.\d+\.\d+)\n", said)[1]


def test_the_version_is_that_of_the_newest_release_or_a_later_one_with_changes():
    released = RELEASES[0].split()[0]
    if version() != released:
        assert numbers(version()) > numbers(released)
        assert "###" in UNRELEASED, "the version is raised, and the changelog says nothing under `Unreleased`"


def test_releases_are_dated_and_the_newest_is_first():
    assert UNRELEASED.startswith("Unreleased\n")
    heads = [re.fullmatch(r"(\d+\.\d+\.\d+) - (\S+)", text.partition("\n")[0]).groups() for text in RELEASES]
    assert [numbers(one) for one, _ in heads] == sorted((numbers(one) for one, _ in heads), reverse=True)
    dates = [datetime.date.fromisoformat(day) for _, day in heads]
    assert dates == sorted(dates, reverse=True)


def test_changes_are_sorted_by_kind():
    for text in (UNRELEASED, *RELEASES):
        kinds = re.findall(r"^### (.+)$", text, re.MULTILINE)
        assert kinds == [kind for kind in KINDS if kind in kinds]
        for kind in text.split("\n### ")[1:]:
            assert "\n- " in kind, f"nothing under {kind.splitlines()[0]}"


def test_the_supported_version_is_the_newest():
    major, minor, _ = RELEASES[0].split()[0].split(".")
    supported = re.findall(r"^\| (\S+) \| yes \|$", (PROJECT / "SECURITY.md").read_text(), re.MULTILINE)
    assert supported == [f"{major}.{minor}"]


def test_recorded_outputs_have_the_version():
    """Those that nothing else compares: an example says a version that there is."""
    for name in ("Sources/CTriageHeader/triage.h", "Sources/PythonPackage/triage/_library.py"):
        said = re.search(r"version.*such as [\"`]+([\d.]+?)[\"`]", (PROJECT / name).read_text())[1]
        assert said == version(), f"{name}: `make raise-version` was not used"


@pytest.mark.parametrize("name", ["c.txt", "swift.txt"])
def test_every_tag_has_its_interfaces_recorded_as_released(name):
    """A copy without tags says nothing."""
    listed = subprocess.run(["git", "tag", "--list"], cwd=PROJECT, capture_output=True, text=True, check=False).stdout
    tags = sorted((tag for tag in listed.split() if re.fullmatch(r"\d+\.\d+\.\d+", tag)), key=numbers)
    recorded = Record.read(PROJECT / "Tests/API" / name).version
    if tags:
        assert recorded and numbers(recorded) >= numbers(tags[-1]), "`make release-api` was not used"
    assert recorded is None or numbers(recorded) <= numbers(version())
