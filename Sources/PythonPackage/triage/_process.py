"""Handles of the library, each of which belongs to the process that opened it.

A fork copies memory and not threads: a child that called through a handle of its parent could wait for ever for a
thread that is missing. So a handle is never used, nor freed, by another process than its own; who needs one asks here,
and it is opened again where the process is another.
"""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Callable
from typing import Any, Generic, TypeVar

_Handle = TypeVar("_Handle")

_locks: dict[int, Any] = {}


def lock() -> Any:
    """The lock of this process; an assessor that is opened again holds it while its book is, too.

    A lock that a thread of the parent held while it forked would never be given up in the child.
    """
    process = os.getpid()
    return _locks.get(process) or _locks.setdefault(process, threading.RLock())


class PerProcess(Generic[_Handle]):
    """A handle in each process that uses it, freed with its owner in the process that opened it."""

    def __init__(
        self, owner: object, handle: _Handle, open: Callable[[], _Handle], free: Callable[[_Handle], None]
    ) -> None:
        """Keeps a handle of this process.

        Args:
            owner: the handle is freed when this is collected; `open` and `free` must not hold on to it.
            handle: the handle of this process.
            open: opens it in another process, or raises.
            free: gives a handle back.
        """
        self._owner = weakref.ref(owner)
        self._open = open
        self._free = free
        self._keep(handle)

    def _keep(self, handle: _Handle) -> None:
        process = os.getpid()
        self._opened = (process, handle)
        owner = self._owner()
        if owner is not None:
            # At the end of a process, its memory goes as a whole.
            weakref.finalize(owner, _give_back, process, self._free, handle).atexit = False

    def __call__(self) -> _Handle:
        """The handle of this process, opened where there is none yet."""
        process, handle = self._opened
        if process == os.getpid():
            return handle
        with lock():
            process, handle = self._opened
            if process != os.getpid():
                self._keep(self._open())
        return self._opened[1]


def _give_back(process: int, free: Callable[[_Handle], None], handle: _Handle) -> None:
    if process == os.getpid():
        free(handle)
