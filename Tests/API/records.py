"""A record of an interface: its declarations, a line each, those of the last release apart from later ones.

A released line is a promise to programs that were built against it: without a new number (the ABI for C, the version for
Swift) it may not go or change. A line that is not released yet may. The lines of both kinds together are the interface
as it is; `make check-api` fails where they are not.
"""

import re

RELEASED, LATER = "## released", "## not released yet"


class Record:
    """A record as its file has it."""

    def __init__(self, head="", version=None, abi=None, toolchain=None, released=(), later=()):
        self.head, self.version, self.abi, self.toolchain = head, version, abi, toolchain
        self.released, self.later = list(released), list(later)

    @classmethod
    def read(cls, path):
        """The record of a file: a head of comments, the last release, the two lists."""
        text = path.read_text()
        head = re.match(r"(?:#(?!# ).*\n)*", text)[0]
        release = re.search(r"^last release: (?:none|(\S+) with ABI (\d+))$", text, re.MULTILINE)
        toolchain = re.search(r"^written by Swift (\S+)$", text, re.MULTILINE)
        released, later = text.partition(RELEASED)[2].split(LATER)
        return cls(
            head, release[1], release[2] and int(release[2]), toolchain and toolchain[1],
            filter(None, released.split("\n")), filter(None, later.split("\n")),
        )  # fmt: skip

    def text(self):
        release = f"{self.version} with ABI {self.abi}" if self.version else "none"
        toolchain = [f"written by Swift {self.toolchain}"] if self.toolchain else []
        return "\n".join(
            [self.head, f"last release: {release}", *toolchain, "", RELEASED, "", *self.released, "", LATER, "", *self.later]
        ).rstrip("\n") + "\n"  # fmt: skip


class Interface:
    """An interface as it is now, and the rules by which it may change."""

    def __init__(self, name, lines, number, toolchain=None):
        #: What people call it, its declarations, and the number that a break raises, in words.
        self.name, self.lines, self.number, self.toolchain = name, list(lines), number, toolchain

    def key(self, line):
        """The part of a line that a program depends on."""
        return line

    def breaks_by_coming(self, line, released):
        """Whether a new declaration breaks programs that were built against the released ones."""
        return False

    def may_break(self, record):
        """Whether the number is higher than that of the last release."""
        raise NotImplementedError

    def differences(self, record):
        """What is not as recorded, as pairs of a word and a line."""
        now = {self.key(line): line for line in self.lines}
        released = {self.key(line): line for line in record.released}
        recorded = released | {self.key(line): line for line in record.later}
        found = []
        for key, line in recorded.items():
            if key not in now:
                found.append(("break: gone or changed" if key in released else "gone, never released", line))
            elif now[key] != line:
                found.append(("other parameter names", now[key]))
        for key, line in now.items():
            if key not in recorded:
                breaks = self.breaks_by_coming(line, record.released)
                found.append(("break: new, and released programs do not know it" if breaks else "new", line))
        return found

    def recorded(self, record):
        """The record with the interface as it is now."""
        released = {self.key(line) for line in record.released}
        return Record(
            record.head, record.version, record.abi, self.toolchain,
            [line for line in self.lines if self.key(line) in released],
            [line for line in self.lines if self.key(line) not in released],
        )  # fmt: skip


def is_break(difference):
    return difference[0].startswith("break")
