"""Rule books."""

from __future__ import annotations

import functools
import json
import os
from collections.abc import Mapping
from typing import Any, Union

from . import _library
from ._process import PerProcess
from .errors import refuse
from .shapes import Identity, Problem


class Book:
    """A rule book, loaded and checked. It never changes; share it between threads.

    >>> book = Book("Rules/muscle-spasms")
    >>> book.id, len(book.sha256)
    ('muscle_spasms', 64)

    To take up changed rules, load a new book and make a new assessor; calls that still use the old one finish with it.

    A book keeps the bytes of its files as they were when it was loaded. By these it is the same book in a forked process
    and, pickled, on another machine, whatever has become of its folder since.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Loads the rule book of a folder, or of one ``.lua`` file.

        Raises:
            RuleBookError: the book does not load; with all that is wrong.
            ValueError: the path has a zero byte.
        """
        name = os.fspath(path)
        if "\0" in name:
            raise ValueError("a path has no zero byte")
        self._take(*_library.load_book(name))

    @classmethod
    def from_files(cls, files: Mapping[str, Union[bytes, str]]) -> Book:
        """Loads a rule book from files in memory: paths relative to the book, and their bytes, or their text.

        Raises:
            RuleBookError: the book does not load; with all that is wrong.
            TypeError: something is no name or no file.
            ValueError: a name has a zero byte.
        """
        book = cls.__new__(cls)
        book._take(*_library.load_files({_name(name): _content(name, data) for name, data in files.items()}))
        return book

    def _take(self, status: int, told: bytes, handle: int | None) -> None:
        if handle is None:
            refuse(status, told)
        self._warnings: list[Problem] = json.loads(told)["problems"]
        self._identity: Identity = json.loads(_library.book_identity(handle)[1])
        self._files = _library.book_files(handle)
        again = functools.partial(_opened_again, self._files, self.sha256)
        self._handle = PerProcess(self, handle, again, _library.free_book)

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
        """What was noticed while loading that does not keep it from being used; a list of the caller's own."""
        return [problem.copy() for problem in self._warnings]

    def schema(self, name: str) -> dict[str, Any]:
        """A JSON Schema (2020-12): ``patient`` of this book, or another that ``triage schema --help`` lists."""
        status, told = _library.schema(self._handle(), name)
        if status != _library.OK:
            refuse(status, told)
        schema: dict[str, Any] = json.loads(told)
        return schema

    def __repr__(self) -> str:
        return f"<triage.Book {self.id} {self.version} {self.sha256[:12]}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return Book.from_files, (self._files,)


def _opened_again(files: dict[str, bytes], sha256: str) -> int:
    """The handle of the same book in another process."""
    status, told, handle = _library.load_files(files)
    if handle is None:
        refuse(status, told)
    if json.loads(_library.book_identity(handle)[1])["sha256"] != sha256:
        raise RuntimeError("a rule book that was opened again is another one")
    return handle


def _name(name: object) -> str:
    if not isinstance(name, str):
        raise TypeError("the name of a rule file is a str")
    if "\0" in name:
        raise ValueError("the name of a rule file has no zero byte")
    return name


def _content(name: str, data: object) -> bytes:
    if isinstance(data, str):
        return data.encode()
    if isinstance(data, (bytes, bytearray, memoryview)):
        return bytes(data)
    raise TypeError(f"the content of the rule file {name!r} is bytes or a str, not {type(data).__name__}")
