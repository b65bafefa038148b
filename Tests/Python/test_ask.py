"""`triage ask` as a person meets it: on a real pseudo-terminal."""

import json
import os
import re

import pexpect
import pytest

from conftest import BOOKS, COMMAND

ESCAPES = re.compile(r"\x1b\[[0-9;]*m")


class Person:
    """Somebody at a terminal of so many columns."""

    def __init__(self, *arguments, columns=80, folder=None, book="muscle-spasms", **environment):
        settings = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", **environment}
        self.screen = pexpect.spawn(
            COMMAND, ["ask", "--rules", str(BOOKS[book]), *map(str, arguments)], dimensions=(50, columns),
            cwd=folder, env=settings, encoding="utf-8", timeout=20,
        )
        self.seen = ""
        self.wait()

    def wait(self):
        """Reads on until an answer is expected."""
        self.screen.expect(r"\r\n> ")
        self.said = self.screen.before
        self.seen += self.said

    def say(self, line):
        self.screen.sendline(line)
        self.wait()
        return ESCAPES.sub("", self.said)

    def end(self, key=None, line=None):
        """Leaves by a key (`d`, `c`) or a last line, and gives the code and what was said last."""
        if key:
            self.screen.sendcontrol(key)
        else:
            self.screen.sendline(line)
        self.screen.expect(pexpect.EOF)
        self.seen += self.screen.before
        self.screen.close()
        return self.screen.exitstatus, ESCAPES.sub("", self.screen.before)


def test_a_person_answers_changes_and_keeps(tmp_path):
    person = Person(folder=tmp_path)
    assert "pain that spreads from it" in person.say("?")
    assert "These can mean that the heart" in person.say("why")
    assert "mind, senses or speech" in person.say("none")
    assert "Chest pain: no" in person.say("back")
    assert "mind, senses or speech" in person.say("")
    assert "neck, jaw or throat" in person.say("skip")
    assert "Call for emergency help now" in person.say("stiff neck")
    assert "Which of these has a doctor ever told you" in person.say("go on")
    assert "Stiff neck: yes" in person.say("answers")
    assert "Keep this?" in person.say("")
    assert "Saved: p.json" in person.say("p.json")
    assert "already. Replace it?" in person.say("p.json")
    assert "Nothing was written" in person.say("no")
    assert person.end(line="")[0] == 0
    assert json.loads((tmp_path / "p.json").read_text())["stiff_neck"] is True


def test_control_d_leaves_with_the_result_so_far():
    person = Person()
    person.say("none")
    code, last = person.end(key="d")
    assert code == 0 and "Not decided yet" in last


def test_control_c_leaves_with_130():
    assert Person().end(key="c")[0] == 130


@pytest.mark.parametrize("columns", [40, 80])
def test_no_line_is_wider_than_the_terminal(columns):
    person = Person(columns=columns)
    for line in ["?", "why", "none", "each", "no", "2 weeks", "yes", "go on", "answers", ""]:
        person.say(line)
    person.end(line="")
    # A name of one word may be longer than a line.
    lines = ESCAPES.sub("", person.seen).split("\r\n")
    wide = [line for line in lines if len(line) > columns and " " in line.strip()]
    assert wide == []


def test_colours_only_where_they_are_wanted():
    def seen(*arguments, **environment):
        person = Person(*arguments, **environment)
        person.say("1")
        person.say("")
        person.end(line="")
        return person.seen

    assert "\x1b[1;31m!! Call for emergency help now" in seen()
    assert "\x1b" not in seen(NO_COLOR="1")
    assert "\x1b" not in seen(TERM="dumb")
    assert "\x1b" not in seen("--plain") and "!!" not in seen("--plain")


def test_plain_gives_each_paragraph_on_one_line():
    person = Person("--plain", columns=40)
    assert "2. Does pain in your chest spread to an arm, a shoulder, your neck or your jaw?" in person.seen


def test_units_and_mistakes():
    person = Person(book="early-warning")
    for _ in range(40):
        said = ESCAPES.sub("", person.said)
        if "temperature" in said.lower() and "°C" in said:
            break
        person.say("not sure")
    assert "is a range" in person.say("38 to 39")
    assert "If it is in °F, write the unit, too." in person.say("102")
    assert "Taken as 102 °F (about 38.89 °C)." in person.say("about 102 F")
    person.screen.close()
