"""Rule books."""

from __future__ import annotations

import json
import os
import pathlib
import weakref
from collections.abc import Mapping
from typing import Any

from . import _library
from .errors import refuse
from .shapes import Identity, Problem


class Book:
    """A rule book, loaded and checked. It never changes; share it between threads.

    >>> book = Book("Rules/muscle-spasms")
    >>> book.id, len(book.sha256)
    ('muscle_spasms', 64)

    To take up changed rules, load a new book and make a new assessor; calls that still use the old one finish with it.

    A book can be pickled: it travels as its files, so that another machine needs none of them.
    """

    _path: str | None = None
    _files: dict[str, bytes] | None = None
    _warnings: list[Problem]
    _identity: Identity

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Loads the rule book of a folder, or of one ``.lua`` file.

        Raises:
            RuleBookError: the book does not load; with all that is wrong.
        """
        self._path = os.path.abspath(os.fspath(path))
        self._open(*_library.load_book(os.fspath(path)))

    @classmethod
    def from_files(cls, files: Mapping[str, bytes]) -> Book:
        """Loads a rule book from files in memory: paths relative to the book, and their bytes.

        Raises:
            RuleBookError: the book does not load; with all that is wrong.
        """
        book = cls.__new__(cls)
        book._files = dict(files)
        book._open(*_library.load_files(book._files))
        return book

    def _open(self, status: int, told: bytes, handle: int | None) -> None:
        if handle is None:
            refuse(status, told)
        self._handle = handle
        self._close = weakref.finalize(self, _library.free_book, handle)
        self._close.atexit = False
        self._warnings = json.loads(told)["problems"]
        self._identity = json.loads(_library.book_identity(handle)[1])

    @property
    def id(self) -> str:
        """The id that its `rule_book` declaration gives."""
        return self._identity["id"]

    @property
    def version(self) -> str:
        """The version that its `rule_book` declaration gives."""
        return self._identity["version"]

    @property
    def sha256(self) -> str:
        """The hash over its files' names and contents, which every assessment carries."""
        return self._identity["sha256"]

    @property
    def reviewed(self) -> str | None:
        """The date of the oldest review of its sources."""
        return self._identity["reviewed"]

    @property
    def warnings(self) -> list[Problem]:
        """What was noticed while loading that does not keep it from being used."""
        return self._warnings

    def schema(self, name: str) -> dict[str, Any]:
        """A JSON Schema (2020-12): ``patient`` of this book, ``assessment``, ``batch``, ``next``, ``error`` or ``problems``."""
        status, told = _library.schema(self._handle, name)
        if status != _library.OK:
            refuse(status, told)
        schema: dict[str, Any] = json.loads(told)
        return schema

    def __repr__(self) -> str:
        return f"<triage.Book {self.id} {self.version} {self.sha256[:12]}>"

    def __reduce__(self) -> tuple[Any, ...]:
        if self._files is None:
            files = _rule_files(pathlib.Path(self._path or ""))
            if Book.from_files(files).sha256 != self.sha256:
                raise ValueError("the files of this rule book have changed since it was loaded; load it again")
            self._files = files
        return Book.from_files, (self._files,)

    def _reopen(self) -> None:
        """Loads the book anew in a forked process, where the thread of its calculations is missing."""
        self._close.detach()
        if self._files is not None:
            self._open(*_library.load_files(self._files))
        else:
            self._open(*_library.load_book(self._path or ""))


def _rule_files(path: pathlib.Path) -> dict[str, bytes]:
    """The rule files at a path by their names in the book."""
    if path.is_file():
        return {path.name: path.read_bytes()}
    files = {}
    for folder, folders, names in os.walk(path, followlinks=True):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if name.endswith(".lua") and not name.startswith("."):
                file = pathlib.Path(folder, name)
                files[file.relative_to(path).as_posix()] = file.read_bytes()
    return files
