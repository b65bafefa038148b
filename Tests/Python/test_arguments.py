"""Arguments that look like options: what is none is refused, and only help that is asked for is given."""

import re
import subprocess

import pytest

from conftest import COMMAND, PROJECT, run

VERBS = re.findall(r"^  ([a-z]+)\s{2,}", run("--help").stdout.decode().partition("SUBCOMMANDS:")[2], re.MULTILINE)

# Each is taken apart into letters, or into a name and a value, by a parser that does not look at the whole of it.
NO_OPTIONS = [
    "-dash.json", "-hush.json", "-patient-h", "-vh", "-hv", "-xh", "-hh", "-h5", "-h=5", "-h=", "-help", "-helpme",
    "-version", "-ohno", "-ofile.ndjson", "-oh", "-x", "-V", "-5", "-15", "-é", "-h.json", "-1h", "-=h", "---help",
    "--hel", "--helpme", "--help5", "--help=5", "--help=", "--version=1", "--h", "--h=1", "--Help", "--no-such", "--no=h",
]


def test_all_verbs_are_tried():
    assert len(VERBS) == 17


@pytest.mark.parametrize("verb", [None, *VERBS])
def test_no_option(verb):
    for argument in NO_OPTIONS:
        done = run(*([verb, argument] if verb else [argument]), stdin=b"{}")
        assert (done.returncode, done.stdout) == (64, b""), (argument, done)
        if re.match("-[^-].", argument):
            assert f"there is no option `{argument}`".encode() in done.stderr, done


@pytest.mark.parametrize("arguments", [["{}", "eval"], ["help", "{}"], ["eval", "-", "{}"], ["batch", "-o", "{}"]])
def test_no_option_in_other_places(arguments):
    for argument in NO_OPTIONS:
        done = run(*[word.format(argument) for word in arguments], stdin=b"{}")
        assert (done.returncode, done.stdout) == (64, b""), (argument, done)


@pytest.mark.parametrize("verb", VERBS)
def test_help_that_is_asked_for(verb):
    asked = [run(verb, "--help"), run(verb, "-h"), run("help", verb)]
    assert all(done.returncode == 0 and not done.stderr for done in asked)
    assert len({done.stdout for done in asked}) == 1
    assert asked[0].stdout.startswith(b"OVERVIEW: ")


def test_version_and_general_help():
    assert run("--version").stdout.startswith(b"triage ")
    assert run("--help").stdout == run("-h").stdout == run("help").stdout


def test_files_whose_names_begin_with_a_dash(tmp_path):
    """A name behind `--`, or with its folder, is a file; `-` is standard input."""
    patient = b'{"stiff_neck": true}'
    for name in ("-hush.json", "-h", "--help", "-o", "--help=5"):
        (tmp_path / name).write_bytes(patient)
        expected = run("eval", "-", stdin=patient).stdout
        assert expected
        assert run("eval", "--", tmp_path / name).stdout == expected
        script = f'cd "{tmp_path}" && "$0" eval --rules "{PROJECT}/Rules/muscle-spasms" -- {name}'
        assert shell(script) == (0, expected), name
        assert shell(script.replace(f"-- {name}", f"./{name}")) == (0, expected)


def shell(script):
    done = subprocess.run(["/bin/sh", "-c", script, COMMAND], capture_output=True, timeout=60, check=False)
    return done.returncode, done.stdout


def options(verb):
    """The options with a value of a verb: their spellings, and whether they may be repeated."""
    listed = run(verb, "--help").stdout.decode().partition("OPTIONS:")[2]
    for entry in re.split(r"\n  (?=-)", listed):
        names = re.match(r"\s*((?:-\w, )?--[\w-]+) <", entry)
        if names:
            yield names[1].split(", "), "repeated" in entry


@pytest.mark.parametrize("verb", VERBS)
def test_no_option_twice(verb):
    """The last one would win, and the demand of the first be lost without a word."""
    for names, may_repeat in options(verb):
        twice = [[names[0], "?", names[-1], "?"], [names[0], "?", names[-1], "!"]]
        if len(names) == 1:
            twice += [[f"{names[0]}=?", f"{names[0]}=!"], [names[0], "?", f"{names[0]}=!"]]
        for words in twice:
            done = run(verb, *words, stdin=b"{}")
            said = b"is given twice" in done.stderr
            assert said != may_repeat, (words, done)
            if said:
                assert (done.returncode, done.stdout) == (64, b""), (words, done)


@pytest.mark.parametrize("word", ["--strict", "--lenient", "--rules"])
def test_twice_behind_two_dashes(word):
    """Behind `--` there are no options."""
    assert b"given twice" not in run("check", "--", word, word).stderr


@pytest.mark.parametrize("verb", ["prove", "diff"])
@pytest.mark.parametrize("words", [["--seconds=-1"], ["--seconds", "0"], ["--memory", "0"], ["--memory=-5"]])
def test_limits_of_a_solver(verb, words):
    assert run(verb, *words).returncode == 64


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["stiff_neck=yes", "stiff_neck=no"], "`stiff_neck` is given twice"),
        (["stiff_neck=yes", "fatigue=no", "stiff_neck=yes"], "`stiff_neck` is given twice"),
        (["temperature=38", "temperature=39"], "`temperature` is given twice"),
        (["history.diabetes=yes", "history.diabetes=no"], "`history.diabetes` is given twice"),
        (["history.diabetes=yes", "history=none"], "`history` is given twice"),
        (["history=none", "history.diabetes=yes"], "`history.diabetes` is given twice"),
        (["id=5"], "`id` is no finding"),
        (["no_such=yes"], "`no_such` is no finding"),
    ],
)
def test_whatif_answers(words, said):
    """What is answered twice, or is no finding, is refused: one of two answers would be lost."""
    done = run("whatif", *words, "-", stdin=b"{}")
    assert (done.returncode, done.stdout) == (65, b""), done
    assert said.encode() in done.stderr


def test_whatif_options_of_one_list():
    assert run("whatif", "history.diabetes=yes", "history.stroke=no", "-", stdin=b"{}").returncode == 0
