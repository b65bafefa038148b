"""What is printed: no text of a book, of a patient, of the command line steers what shows it."""

import csv
import html.parser
import io
import json
import os
import re
import subprocess
import unicodedata
import xml.dom.minidom

import pytest

from conftest import COMMAND

# What a terminal obeys or nobody sees, by kind.
HIDDEN = {
    "bell": "\x07", "escape": "\x1b]8;;http://e\x1b\\", "delete": "\x7f", "backspaces": "\x08\x08", "vertical": "\x0b",
    "c1-csi": "\x9b2J", "c1-next-line": "\x85", "c1-osc": "\x9d0;x\x9c",
    "override": "\u202dright", "embedding": "\u202bx\u202c", "isolates": "\u2067x\u2069\u2068", "arabic-mark": "\u061c",
    "mark": "\u200f", "zero-width": "a\u200bb", "word-joiner": "\u2060", "invisible-plus": "\u2064", "bom": "x\ufeff",
    "soft-hyphen": "co\u00adop", "grapheme-joiner": "\u034f", "filler": "\u3164\uffa0\u115f", "latin-joiner": "a\u200db",
    "tags": "\U000e0001\U000e0068\U000e007f", "selectors": "a\ufe01\U000e01ef", "private": "\ue000\U0010fffd",
    "half-a-flag": "\U0001f3f4\U000e0067\U000e0062", "flag-of-texas": "\U0001f3f4\U000e0075\U000e0073\U000e0074\U000e0078\U000e007f",
    "joiner-behind-blank": "م \u200cم", "form-feed": "\x0c",
    "noncharacter": "\ufdd0\uffff", "unassigned": "\u0378", "separators": "\u2028\u2029", "annotation": "\ufff9x\ufffb",
}
# What may be printed: joiners where letters or pictures need them.
SHOWN = {
    "bengali": "র\u200d্যাশ", "kannada": "ರ\u200d್ಯ", "persian-latin": "MRI\u200cها", "persian-digits": "۱۲\u200cساله",
    "persian-quotes": "«تب»\u200cها", "hijri": "ه\u200d.ش.", "adlam": "\U0001e922\u200c\U0001e923",
    "england": "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "persian": "می‌خواهم", "hindi": "क्‍ष", "malayalam": "ന്‍", "family": "👩‍👧", "heart": "❤️", "keycap": "1️⃣",
    "accents": "Übelkeit à cœur ouvert", "combining": "e\u0301", "han": "葛\U000e0100", "greek": "≥ 38,5 °C — µg",
}
# What is plain to see and means something to what reads the output.
SPOKEN = {
    "html": "<b onclick='x'>\"&lt;</title><svg/onload=alert(2)>", "formula": "=HYPERLINK(\"http://e\")", "at": "@SUM(A1)",
    "plus": "+2+3", "minus": "-2+3", "behind-blank": "  =1+2", "behind-quotes": "\"=1+2", "full-width": "＝1+2",
    "table": "a | b", "link": "[x](javascript:1) ![y](z)", "code": "``` x ` <i>", "heading": "# H", "image": "<img src=y>",
    "entity": "&#106;", "cdata": "]]>", "tap": "x # SKIP", "order": "::error file=x::y", "old-order": "##[error]x",
    "azure": "##vso[task.complete result=Failed]x", "inside": "x ##vso[task.setvariable]y", "teamcity": "##teamcity[message]",
    "team": "@team see",
    "lines": "one\n::error::two\nok 2 - x\n# H\n<i>", "backslash": "a\\b\"c",
}
VERBS = [
    ["eval"], ["eval", "--format", "json"], ["why", "--full"], ["why", "--format", "json"], ["whynot", "alarm"],
    ["whatif", "cold=no"], ["next"], ["batch", "--fields", "all"], ["batch", "--fields", "bench"], ["show"], ["show", "hot"], ["trace"],
    ["trace", "--format", "csv"], ["trace", "--format", "html"], ["trace", "--format", "json"], ["test"],
    ["test", "--format", "junit"], ["test", "--format", "tap"], ["test", "--format", "json"], ["test", "--coverage"],
    ["test", "--coverage", "--format", "html"], ["test", "--suggest"], ["test", "--mutate"], ["check"],
    ["check", "--format", "compact"], ["check", "--format", "json"], ["check", "--format", "sarif"], ["prove"],
    ["schema", "patient"], ["diff", "--format", "markdown"], ["diff"], ["diff", "--format", "json"], ["ask"], ["repl"],
]
OF_PATIENTS = {"eval", "why", "whynot", "whatif", "next", "batch"}
FORMATS = {"csv", "html", "json", "junit", "tap", "sarif", "markdown"}


def lua(text):
    return '"' + "".join(c if c.isalnum() and ord(c) < 0x80 else f"\\u{{{ord(c):x}}}" for c in text) + '"'


def write_book(folder, text, when="all { hot, cold }"):
    folder.mkdir(parents=True, exist_ok=True)
    t, other, third = lua("Z" + text if not text.isascii() else text), lua("B" + text), lua("C" + text)
    (folder / "book.lua").write_text(f"""
rule_book "small" {{ title = {t}, version = "1.0", purpose = {t}, misuse = {t}, audience = {t}, authors = {{ {t} }},
  disclaimer = {t}, emergency_number = "112",
  urgency = {{ level "home" {{ title = {t}, advice = {t}, where = {t} }},
    level "now" {{ title = {other}, advice = {t}, where = {t} }} }},
  groups = {{ group "usual" {{ title = {t} }} }}, weights = {{ somewhat = 3 }}, applies_when = hot, editorial = {t} }}
source "s" {{ title = {t}, reviewer = {t}, reviewed = "2026-11-01", statements = {{
  statement "s/a" {{ kind = "emergency", gist = {t} }}, statement "s/b" {{ kind = "trigger", gist = {t} }},
  statement "s/c" {{ kind = "trigger", gist = {t}, note = {t} }} }} }}
finding "hot" {{ label = {t}, ask = {t}, help = {t}, also = {{ {t} }} }}
finding "cold" {{ label = {other}, ask = {other}, help = {t} }}
choices "pills" {{ label = {third}, ask = {third}, recognise = yes, unlisted = unknown,
  options = {{ option "o" {{ label = {lua("O" + text)} }}, option "p" {{ label = "pp" }} }} }}
red_flag "alarm" {{ title = {t}, when = {when}, urgency = now, because = {t}, cite = "s/a", editorial = {t} }}
cause "gout" {{ title = {t}, group = "usual", for_it = {{ somewhat(cold) }}, cite = "s/b", editorial = {t} }}
question "q" {{ ask = {t}, fills = {{ hot, cold }}, because = {t}, cite = "s/b", editorial = {t} }}
advice "rest" {{ text = {t}, when = hot, cite = "s/b", editorial = {t} }}
complication "worse" {{ title = {t}, when = hot, cite = "s/b", editorial = {t} }}
property {t} {{ whenever = cold, urgency = at_least(now), cite = "s/b", editorial = {t} }}
scenario {t} {{ given = {{ hot = yes, cold = yes, everything_else = no }}, expect = {{ urgency = now }} }}
scenario {other} {{ given = {{ hot = yes, everything_else = no }}, expect = {{ urgency = now }} }}
""")
    return folder


def run(*arguments, stdin=b"", cwd=None):
    return subprocess.run([COMMAND, *map(os.fspath, arguments)], input=stdin, capture_output=True, timeout=60, cwd=cwd,
                          env={**os.environ, "TRIAGE_CACHE": "", "NO_COLOR": "1"}, check=False)


def joins(text, place):
    """Whether a joiner or selector stands in one of the texts that may have it."""
    return any(text[place] in good and good in text[max(0, place - 12):place + 12] for good in SHOWN.values())


def hidden_in(text):
    """The characters of a printed text that a terminal obeys or nobody sees."""
    ignorable = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufe00-\ufe0f\U000e0000-\U000e0fff]")
    found = []
    for place, character in enumerate(text):
        category = unicodedata.category(character)
        if category in ("Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp") or ignorable.match(character):
            if character != "\n" and not joins(text, place):
                found.append(f"U+{ord(character):04X}")
    return found


class Page(html.parser.HTMLParser):
    """The tags and attributes of a page."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.attributes = set(), set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)


def faults(arguments, done):
    """What is wrong with what a verb printed, told without knowing what was hostile in it."""
    own = {"next": "json", "schema": "json", "batch": "lines"}.get(arguments[0], "text")
    form = next((word for word in arguments if word in FORMATS), own)
    found = []
    for stream in (done.stdout, done.stderr):
        text = stream.decode("utf-8", "strict")
        found += hidden_in(text)
        found += [line for line in text.splitlines() if re.match(r"\s*::", line)]
        orders = re.findall(r"##[a-z]*\[", text)
        found += orders if form in ("text", "markdown", "tap", "junit", "csv", "html") else []
    text = done.stdout.decode()
    if done.returncode not in (0, 1, 10):
        found.append(f"code {done.returncode}: {done.stderr[-200:]}")
    elif form in ("json", "sarif"):
        json.loads(text)
    elif form == "junit":
        xml.dom.minidom.parseString(text)
    elif form == "csv":
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
        found += [cell for row in rows for cell in row if re.match(r"[\s\"]*[=+\-@＝＋－＠]", cell)]
        if len({len(row) for row in rows}) != 1:
            found.append("rows of several lengths")
    elif form == "html":
        page = Page(text)
        found += page.tags & {"b", "svg", "i", "img", "script"}
        found += [name for name in page.attributes if name.startswith("on")]
    elif form == "tap":
        lines = [line for line in text.splitlines() if re.match(r"(not )?ok\b|Bail out!", line)]
        if len(lines) != 2 or any(re.search(r"(?<!\\)#", line) for line in lines):
            found.append(f"{lines}")
    elif form == "markdown":
        outside = re.sub(r"`[^`]*`", "", re.sub(r"\\.", "", text))
        found += re.findall(r"(?<!\w)@\w", outside)
        found += re.findall(r"<\w|\]\(|^# H|(?:^|\W)&#", outside, re.MULTILINE)
        found += [line for line in outside.splitlines() if line.startswith("|") and line.count("|") not in (6, 7)]
    return found


def asked(verb, book, folder):
    if verb[0] == "diff":
        other = write_book(folder / "old", "old", "any { hot, cold }")
        return ["diff", other, book, *verb[1:]], b""
    inputs = {"ask": b"yes\nno\nwhy\nanswers\nstop\n", "repl": b"hot yes\nwhy\nfindings\nrules\nnext\n? a\n"}
    tail = [folder / "patient.json"] if verb[0] in OF_PATIENTS else []
    return [*verb, *tail, "--rules", book], inputs.get(verb[0], b"")


def words(verb):
    return "-".join(verb)


@pytest.mark.parametrize("kind", {**SPOKEN, **SHOWN})
def test_texts_of_a_book(kind, tmp_path):
    """What a book may say is text in every output, and nothing else."""
    text = {**SPOKEN, **SHOWN}[kind]
    book = write_book(tmp_path / "book", text)
    (tmp_path / "patient.json").write_text(json.dumps({"hot": True, "cold": True, "pills": ["zz " + text]}))
    for verb in VERBS:
        arguments, stdin = asked(verb, book, tmp_path)
        done = run(*arguments, stdin=stdin)
        assert not faults(verb, done), (verb, faults(verb, done))
    if kind in SHOWN:
        assert text in run("show", "--rules", book).stdout.decode(), "what may be printed is printed"


@pytest.mark.parametrize("kind", HIDDEN)
def test_a_book_with_hidden_characters_does_not_load(kind, tmp_path):
    text = HIDDEN[kind]
    book = write_book(tmp_path / "book", text)
    done = run("check", "--rules", book, "--format", "compact")
    assert done.returncode == 1 and b"error[hidden-character]" in done.stdout, done
    assert not hidden_in(done.stdout.decode() + done.stderr.decode())
    # Also where the file itself has the character, and in every field alone.
    plain = write_book(tmp_path / "plain", "fine") / "book.lua"
    assert run("eval", "--rules", plain, "-", stdin=b"{}").returncode == 0
    source = plain.read_text()
    for place in [match.start() + 3 for match in re.finditer(r'"[BC]?fine"', source)]:
        plain.write_text(source[:place] + text + source[place:])
        done = run("check", "--rules", plain, "--format", "compact")
        assert done.returncode == 1 and done.stdout.startswith(b"book.lua:"), (place, done)
        assert not hidden_in(done.stdout.decode() + done.stderr.decode())
    plain.write_text(source + f"-- a comment {text}\n")
    assert run("check", "--rules", plain).returncode == 1


@pytest.mark.parametrize("kind", {**HIDDEN, **SPOKEN})
def test_texts_of_a_patient(kind, tmp_path):
    """A patient's texts come back as the same value, and in visible letters."""
    text = {**HIDDEN, **SPOKEN}[kind]
    book = write_book(tmp_path / "book", "fine")
    patient = {"id": "i" + text, "hot": True, "cold": True, "pills": ["zz " + text]}
    for ascii_only in (True, False):
        (tmp_path / "patient.json").write_text(json.dumps(patient, ensure_ascii=ascii_only), encoding="utf-8")
        for verb in [verb for verb in VERBS if verb[0] in OF_PATIENTS]:
            done = run(*asked(verb, book, tmp_path)[0])
            assert not faults(verb, done), (verb, faults(verb, done))
        for fields in ("all", "urgency"):
            (line,) = run("batch", "--rules", book, "--fields", fields, tmp_path / "patient.json").stdout.splitlines()
            assert json.loads(line)["id"] == "i" + text
        assert json.loads(run("eval", "--rules", book, "--format", "json", tmp_path / "patient.json").stdout)
    for verb in (["eval"], ["eval", "--format", "json"], ["batch"]):
        for bad in ({"id": "i" + text, text: 1}, {text: text, "hot": text}, {"pills": [1], "hot": {text: 1}}):
            done = run(*verb, "--rules", book, "-", stdin=json.dumps(bad, ensure_ascii=False).encode())
            assert done.returncode in (65, 1, 0)
            assert not hidden_in(done.stdout.decode() + done.stderr.decode()), (verb, bad)
            for line in done.stderr.decode().splitlines() if "json" not in verb and verb != ["batch"] else []:
                assert re.match(r"standard input|  help: |triage: ", line), line


@pytest.mark.parametrize("kind", {**HIDDEN, "lines": "one\ntwo", "order": "x\n::error::y", "carriage": "x\ry"})
def test_words_of_the_command_and_names_of_files(kind, tmp_path):
    text = {**HIDDEN, "lines": "one\ntwo", "order": "x\n::error::y", "carriage": "x\ry"}[kind]
    book = write_book(tmp_path / "book", "fine")
    name = text.replace("/", "_")
    (tmp_path / name).write_text('{"hto": true}')
    empty = tmp_path / ("empty" + name)
    empty.mkdir()
    for arguments in (
        [text], ["eval", text], ["eval", "--rules", text, "x"], ["eval", "--" + text, "x"], ["eval", "--format", text, "x"],
        ["eval", "--rules", book, name], ["eval", "--rules", book, "missing" + name], ["eval", "--rules", empty, name],
        ["eval", "--fail-at", text, "--rules", book, name], ["whatif", text, name, "--rules", book],
        ["whynot", text, name, "--rules", book], ["show", text, "--rules", book], ["explain", text], ["schema", text],
        ["batch", "--rules", book, "--fields", text, name], ["batch", "--rules", book, name],
        ["batch", "--rules", book, "-o", "no/" + name, name], ["test", "--rules", book, "--cases", text], ["check", text],
        ["diff", text, book], ["new", name + "/x/y", "--id", text], ["help", text], ["trace", "--rules", book, "--x" + text],
        ["eval", "--format", "json", "--rules", text, "x"],
    ):
        done = run(*arguments, cwd=tmp_path)
        assert not hidden_in(done.stdout.decode() + done.stderr.decode()), (arguments, done)
        assert not re.search(r"^::|^two$", done.stdout.decode() + done.stderr.decode(), re.MULTILINE), (arguments, done)
    done = subprocess.run([COMMAND, "eval", "x"], capture_output=True, check=False, cwd=tmp_path,
                          env={**os.environ, "TRIAGE_RULES": "missing" + text})
    assert done.returncode == 66 and not hidden_in(done.stderr.decode())


@pytest.mark.parametrize("order", ["##[error]x", "##vso[task.complete]x", "##teamcity[message text='x']", "a ##vso[x]b"])
def test_orders_to_build_servers(order, tmp_path):
    """No line that is printed gives an order, wherever what it quotes comes from."""
    book = write_book(tmp_path / "book", "fine")
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "book.lua").write_text(f"-- {order}\nfinding(  -- {order}\n")
    patients = tmp_path / "patients.ndjson"
    patients.write_text(json.dumps({"id": order, "hot": True, "cold": True}) + "\n")
    other = write_book(tmp_path / "other", "fine", "any { hot, cold }")
    for arguments, stdin in (
        (["schema", order], b""), (["eval", "--format", order, "x"], b""), (["explain", order], b""), (["new", order], b""),
        (["check", "--rules", broken], b""), (["check", "--format", "compact", "--rules", broken], b""), (["eval", order], b""),
        (["diff", other, book, "--patients", patients], b""),
        (["repl", "--rules", book], f"hot yes\nsave {order.replace('/', '')}\n{order}\n".encode()),
        (["ask", "--rules", book], f"{order}\nyes\n".encode()),
    ):
        done = run(*arguments, stdin=stdin, cwd=tmp_path)
        assert not re.search(r"##[a-z]*\[", done.stdout.decode() + done.stderr.decode()), (arguments, done)


@pytest.mark.parametrize("name", ["a\x1b[2J", "b\u202ec", "c\n::error::d", "e ##vso[x]"])
def test_a_new_book_in_a_folder_of_any_name(name, tmp_path):
    done = run("new", f"{name}/good", cwd=tmp_path)
    assert done.returncode == 0 and (tmp_path / name / "good" / "rule_book.lua").is_file()
    assert not faults(["new"], done), done


@pytest.mark.parametrize("name", ["\ufeffx", "so\u00adft", "x\ue000"])
def test_a_new_book_names_the_character_that_nobody_sees(name, tmp_path):
    for arguments in (["new", name], ["new", "x", "--title", name]):
        done = run(*arguments, cwd=tmp_path)
        assert done.returncode == 64 and re.search(rb"has the character U\+(FEFF|00AD|E000)", done.stderr), done
        assert not list(tmp_path.iterdir())


def test_a_number_in_a_table_stays_a_number(tmp_path):
    book = write_book(tmp_path / "book", "-12.5")
    rows = list(csv.reader(io.StringIO(run("trace", "--format", "csv", "--rules", book).stdout.decode())))
    assert any("-12.5" in row for row in rows)
