"""A real pseudo-terminal with a screen: what a person would see."""

import os
import signal
import time

import pexpect
import pyte

from conftest import COMMAND

ENTER, TAB, UP, DOWN = "\r", "\t", "\x1b[A", "\x1b[B"
CTRL_C, CTRL_D, CTRL_R, CTRL_A, CTRL_Z = "\x03", "\x04", "\x12", "\x01", "\x1a"


class Screen:
    """The command on a pseudo-terminal of some rows and columns."""

    def __init__(self, *arguments, folder, rows=50, columns=100, command=COMMAND, **environment):
        self.columns = columns
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        variables = {
            "PATH": os.environ["PATH"], "HOME": str(folder), "TERM": "xterm", "LANG": "C.UTF-8", "NO_COLOR": "1",
            "XDG_STATE_HOME": str(folder / "state"), **environment,
        }
        self._child = pexpect.spawn(
            command, [str(argument) for argument in arguments], cwd=str(folder), timeout=20,
            dimensions=(rows, columns), env={name: value for name, value in variables.items() if value is not None},
            # As at a terminal, also where the tests run under `nohup`.
            preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_DFL),
        )
        self._child.delaybeforesend = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._child.close(force=True)

    def type(self, keys):
        """Types keys as they are."""
        self._child.send(keys)
        return self

    def enter(self, line):
        """Types a line, and waits for the next prompt."""
        count = self._prompts()
        self.type(line + ENTER)
        self.wait(lambda: self._prompts() > count and self.row().endswith(">"))
        return self

    def _prompts(self):
        self._read(0)
        return sum(1 for line in self.lines if line.startswith(("> ", "(older rule book) > ")) or line == ">")

    def _read(self, seconds):
        try:
            self._stream.feed(self._child.read_nonblocking(65536, timeout=seconds))
            return True
        except pexpect.TIMEOUT:
            return False
        except pexpect.EOF:
            return False

    @property
    def lines(self):
        """The rows of the screen, without blanks at their ends."""
        return [line.rstrip() for line in self._screen.display]

    @property
    def text(self):
        return "\n".join(self.lines).rstrip()

    def row(self):
        """The row with the cursor."""
        return self.lines[self._screen.cursor.y]

    def wait(self, condition, seconds=15):
        """Waits until something is so of the screen."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if condition():
                return self
            self._read(0.02)
        raise AssertionError("not seen within the time:\n" + self.text)

    def see(self, *texts):
        """Waits until texts stand on the screen."""
        for text in texts:
            self.wait(lambda: text in self.text)
        return self

    def ready(self):
        """Waits for a prompt."""
        return self.wait(lambda: self.row().endswith(">"))

    def ended(self):
        """Waits until the command has ended; its exit code."""
        end = time.monotonic() + 15
        while self._child.isalive() and time.monotonic() < end:
            self._read(0.02)
        self._read(0)
        return self._child.exitstatus

    def resize(self, rows, columns):
        self._child.setwinsize(rows, columns)
        self._screen.resize(rows, columns)

    def signal(self, number):
        self._child.kill(number)
