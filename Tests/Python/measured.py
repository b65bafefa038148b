"""Runs a command under a watchdog and has the system measure it: measured.py FILE SECONDS COMMAND [ARGUMENT…]

Once it has ended, FILE holds its exit code (for a signal, minus its number), its seconds of work and the most memory that
it used, in bytes. A program of its own, because a process begins as a copy of the one that starts it, and the system counts
that: the process of the tests may be large by then.
"""

import os
import signal
import sys

report, seconds, *command = sys.argv[1:]
process = os.posix_spawnp(command[0], command, os.environ)
signal.signal(signal.SIGALRM, lambda *_: os.kill(process, signal.SIGKILL))
signal.alarm(int(seconds))
_, status, usage = os.wait4(process, 0)
memory = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
with open(report, "w", encoding="ascii") as file:
    file.write(f"{os.waitstatus_to_exitcode(status)} {usage.ru_utime + usage.ru_stime} {memory}")
