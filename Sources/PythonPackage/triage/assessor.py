"""Assessors: patients in, assessments out."""

from __future__ import annotations

import json
import os
import weakref
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Union, overload

from . import _library
from .book import Book
from .errors import PatientError, patient_error, refuse
from .shapes import Assessment, NextStep

if TYPE_CHECKING:
    import pyarrow

Patient = Mapping[str, Any]
Fields = Union[str, Iterable[str]]


class Assessor:
    """Assesses patients against one rule book. It never changes; share it between threads.

    >>> assessor = Assessor("Rules/muscle-spasms")
    >>> assessor.assess({"stiff_neck": True})["urgency"]["at_most"]
    'emergency'

    An assessor can be pickled, and used in a forked process; both load its book anew there.
    """

    def __init__(self, book: Book | str | os.PathLike[str], *, lenient: bool = False) -> None:
        """Makes a book ready to assess patients: once for a book.

        Args:
            book: a book, or the folder of one.
            lenient: unknown keys become warnings instead of errors; such an assessment is never settled.
        """
        self._book = book if isinstance(book, Book) else Book(book)
        self._lenient = lenient
        self._open()

    def _open(self) -> None:
        self._flags = _library.LENIENT if self._lenient else 0
        status, told, handle = _library.create_assessor(self._book._handle, self._flags)
        if handle is None:
            refuse(status, told)
        self._handle = handle
        self._batches: dict[str, int] = {}
        self._close = weakref.finalize(self, _free, handle, self._batches)
        self._close.atexit = False
        _open_assessors.add(self)

    @property
    def book(self) -> Book:
        """The rule book that patients are assessed against."""
        return self._book

    def assess(self, patient: Patient) -> Assessment:
        """One patient's assessment.

        Raises:
            PatientError: the patient's data is wrong; with each mistake and its pointer.
        """
        assessment: Assessment = json.loads(self.assess_json(_line(patient)))
        return assessment

    def assess_json(self, patient: bytes | str) -> bytes:
        """One patient's assessment, JSON to JSON: the fastest way for a single patient that is JSON already.

        Raises:
            PatientError: the patient's data is wrong.
        """
        status, result = _library.assess(self._handle, _bytes(patient))
        if status not in (_library.OK, _library.LIMITED):
            refuse(status, result)
        return result

    def next(self, patient: Patient) -> NextStep:
        """What to ask a patient next, and the assessment so far.

        Put the answer into the patient under its key, None where the patient is not sure, and call again, until
        `question` is None.

        Raises:
            PatientError: the patient's data is wrong.
        """
        status, result = _library.next_step(self._handle, _line(patient))
        if status not in (_library.OK, _library.LIMITED):
            refuse(status, result)
        step: NextStep = json.loads(result)
        return step

    @overload
    def assess_many(
        self, patients: Iterable[Patient], *, fields: Fields = "all", on_error: Literal["raise"] = "raise"
    ) -> list[Assessment]: ...

    @overload
    def assess_many(
        self, patients: Iterable[Patient], *, fields: Fields = "all", on_error: Literal["return"]
    ) -> list[Assessment | PatientError]: ...

    def assess_many(
        self,
        patients: Iterable[Patient],
        *,
        fields: Fields = "all",
        on_error: Literal["raise", "return"] = "raise",
    ) -> list[Any]:
        """The assessments of many patients, in their order.

        Args:
            patients: the patients.
            fields: what of each assessment is wanted, such as ``["disposition", "red_flags"]``, beside ``id``,
                ``urgency``, ``settled`` and ``warnings``, which always are. Less is faster: most of an assessment's
                cost are its causes and questions.
            on_error: ``"raise"`` raises for the first patient whose data is wrong; ``"return"`` puts the `PatientError`
                in the place of that patient's assessment.

        Raises:
            PatientError: a patient's data is wrong.
        """
        if on_error not in ("raise", "return"):
            raise ValueError('`on_error` is "raise" or "return"')
        lines = b"\n".join(map(_line, patients))
        results: list[Any] = []
        for line in self.assess_lines(lines, fields=fields).splitlines():
            result = json.loads(line)
            if result.get("format") == "triage.error/1":
                result = patient_error(line)
                if on_error == "raise":
                    raise result
            results.append(result)
        return results

    def assess_lines(self, lines: bytes | str, *, fields: Fields = "disposition", first_line: int = 1) -> bytes:
        """Many patients, NDJSON to NDJSON, line n for line n, as ``triage batch`` does: the fastest way for many.

        A patient whose data is wrong has a ``triage.error/1`` object with its line and id in its place. The call works
        on the calling thread, without Python's lock: give each of several threads its own part to use more cores.

        Args:
            lines: a patient a line, as JSON in UTF-8.
            fields: what of each assessment is written, as for `assess_many`.
            first_line: the number that the first line has in errors, where these are part of a whole.
        """
        status, result = _library.assess_batch(self._batch(fields), _bytes(lines), first_line)
        if status not in (_library.OK, _library.BAD_LINES, _library.LIMITED):
            refuse(status, result)
        return result

    def _batch(self, fields: Fields) -> int:
        """The handle for these fields; made once, kept for the next call."""
        names = fields if isinstance(fields, str) else ",".join(["id", *fields])
        handle = self._batches.get(names)
        if handle is None:
            status, told, handle = _library.create_batch(self._book._handle, self._flags, names)
            if handle is None:
                refuse(status, told)
            made, handle = handle, self._batches.setdefault(names, handle)
            if made != handle:  # another thread was quicker
                _library.free_batch(made)
        return handle

    def assess_batch(self, batch: pyarrow.RecordBatch, *, fields: Fields = "disposition") -> pyarrow.RecordBatch:
        """The assessments of an Arrow record batch, row n for row n; needs pyarrow.

        The patients are either a column ``patient`` of JSON texts, or a column for each finding (and ``id``), where a
        null stands for a finding that was not asked. The result has the columns of `arrow_schema`: ``assessment`` is
        the assessment as JSON with the fields asked for, or null where the patient's data is wrong; ``error`` is then
        the ``triage.error/1`` object.
        """
        from . import arrow

        return arrow.assess(self, batch, fields)

    @staticmethod
    def arrow_schema() -> pyarrow.Schema:
        """The columns that `assess_batch` gives; needs pyarrow."""
        from . import arrow

        return arrow.schema()

    def __repr__(self) -> str:
        return f"<triage.Assessor of {self._book!r}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return _assessor, (self._book, self._lenient)


def _assessor(book: Book, lenient: bool) -> Assessor:
    return Assessor(book, lenient=lenient)


def _free(assessor: int, batches: dict[str, int]) -> None:
    _library.free_assessor(assessor)
    for batch in batches.values():
        _library.free_batch(batch)


def _line(patient: Patient) -> bytes:
    """A patient as one line of JSON."""
    if not isinstance(patient, Mapping):
        raise TypeError("a patient is a dict from the ids of findings to values")
    return json.dumps(patient, allow_nan=False, ensure_ascii=False, separators=(",", ":")).encode()


def _bytes(text: bytes | str) -> bytes:
    return text.encode() if isinstance(text, str) else bytes(text)


_open_assessors: weakref.WeakSet[Assessor] = weakref.WeakSet()


def _reopen_after_fork() -> None:
    """Opens all books and assessors anew: in a forked process, the threads that they had are missing."""
    reopened: set[int] = set()
    for assessor in list(_open_assessors):
        if id(assessor._book) not in reopened:
            reopened.add(id(assessor._book))
            assessor._book._reopen()
        assessor._close.detach()
        assessor._open()


os.register_at_fork(after_in_child=_reopen_after_fork)
