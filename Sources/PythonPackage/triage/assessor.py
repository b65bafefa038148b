"""Assessors: patients in, assessments out."""

from __future__ import annotations

import functools
import json
import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, overload

from . import _library, _patient
from ._patient import Patient
from ._process import PerProcess
from .book import Book
from .errors import PatientError, bad_patients, patient_error, refuse
from .shapes import Assessment, Fields, NextStep, Warning

if TYPE_CHECKING:
    import pyarrow

# So many bytes of lines go into one call: a call cannot be interrupted, and its result is held twice for a moment.
_PART = 1 << 16


class _Opened(NamedTuple):
    """The handles of one process."""

    assessor: int
    batches: dict[str, int]


class Assessor:
    """Assesses patients against one rule book. It never changes; share it between threads.

    >>> assessor = Assessor("Rules/muscle-spasms")
    >>> assessor.assess({"stiff_neck": True})["urgency"]["at_most"]
    'emergency'

    An assessor can be pickled, and used in a forked process. Both assess by the very bytes that its book was loaded from.

    A value of a patient may be anything that stands for one exactly: bool, int, float, str, `decimal.Decimal`, lists,
    dicts, numpy's scalars. A missing key was not asked; ``None`` was asked, and the answer is "not sure"; NaN is read as
    not asked, with the warning ``not-a-number``, and so, without a warning, is pandas' ``NA``. Anything else is a
    `PatientError` that names its key.
    """

    def __init__(self, book: Book | str | os.PathLike[str], *, lenient: bool = False) -> None:
        """Makes a book ready to assess patients: once for a book.

        Args:
            book: a book, or the folder of one.
            lenient: unknown keys become warnings instead of errors; such an assessment is never settled.
        """
        self._book = book if isinstance(book, Book) else Book(book)
        self._lenient = lenient
        open = functools.partial(_open, self._book, lenient)
        self._opened = PerProcess(self, open(), open, _close)

    @property
    def book(self) -> Book:
        """The rule book that patients are assessed against."""
        return self._book

    def assess(self, patient: Patient) -> Assessment:
        """One patient's assessment.

        Raises:
            PatientError: the patient's data is wrong; with each mistake and its pointer.
        """
        line, warnings = _patient.line(patient)
        assessment: Assessment = json.loads(self.assess_json(line))
        assessment["warnings"] += warnings
        return assessment

    def assess_json(self, patient: bytes | str) -> bytes:
        """One patient's assessment, JSON to JSON: the fastest way for a single patient that is JSON already.

        Raises:
            PatientError: the patient's data is wrong.
        """
        status, result = _library.assess(self._opened().assessor, _bytes(patient))
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
        line, warnings = _patient.line(patient)
        status, result = _library.next_step(self._opened().assessor, line)
        if status not in (_library.OK, _library.LIMITED):
            refuse(status, result)
        step: NextStep = json.loads(result)
        step["assessment"]["warnings"] += warnings
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
        results: list[Any] = []
        part: list[tuple[bytes, list[Warning]] | PatientError] = []
        size = 0
        for patient in patients:
            try:
                read = _patient.line(patient)
                size += len(read[0])
                part.append(read)
            except PatientError as error:
                part.append(error)
            if size >= _PART:
                self._assess_part(part, fields, on_error, results)
                part, size = [], 0
        self._assess_part(part, fields, on_error, results)
        return results

    def _assess_part(
        self, part: list[tuple[bytes, list[Warning]] | PatientError], fields: Fields, on_error: str, results: list[Any]
    ) -> None:
        """Adds the results of some patients, which were read or are an error already."""
        lines = b"\n".join(read[0] for read in part if not isinstance(read, PatientError))
        told = iter(self.assess_lines(lines, fields=fields).splitlines())
        for read in part:
            number = len(results) + 1
            if isinstance(read, PatientError):
                result: Any = bad_patients(read.errors, line=number)
            else:
                result = json.loads(next(told))
                if result.get("format") == "triage.error/1":
                    result["line"] = number
                    result = patient_error(json.dumps(result, ensure_ascii=False, separators=(",", ":")).encode())
                else:
                    result["warnings"] += read[1]
            if on_error == "raise" and isinstance(result, PatientError):
                raise result
            results.append(result)

    def assess_lines(self, lines: bytes | str, *, fields: Fields = "disposition", first_line: int = 1) -> bytes:
        """Many patients, NDJSON to NDJSON, line n for line n, as ``triage batch`` does: the fastest way for many. Blank
        lines are skipped, and counted.

        A patient whose data is wrong has a ``triage.error/1`` object with its line and id in its place. The call works
        on the calling thread, without Python's lock: give each of several threads its own part to use more cores. The
        lines and the results may be of any size that there is memory for; Ctrl-C ends the call.

        Args:
            lines: a patient a line, as JSON in UTF-8.
            fields: what of each assessment is written, as for `assess_many`.
            first_line: the number that the first line has in errors, where these are part of a whole.
        """
        return b"".join(self._results(_bytes(lines), fields, first_line))

    def _results(self, lines: bytes, fields: Fields, first_line: int) -> Iterator[bytes]:
        """The results of some lines, a part of them at a time."""
        batch = self._batch(fields)
        start = 0
        while start < len(lines) or start == 0:
            end = lines.find(b"\n", start + _PART) + 1 or len(lines)
            part = lines[start:end]
            status, result = _library.assess_batch(batch, part, first_line)
            if status not in (_library.OK, _library.BAD_LINES, _library.LIMITED):
                refuse(status, result)
            yield result
            first_line += part.count(b"\n")
            start = max(end, 1)

    def _batch(self, fields: Fields) -> int:
        """The handle for these fields; made once, kept for the next call."""
        names = fields if isinstance(fields, str) else ",".join(["id", *fields])
        batches = self._opened().batches
        handle = batches.get(names)
        if handle is None:
            status, told, handle = _library.create_batch(self._book._handle(), _flags(self._lenient), names)
            if handle is None:
                refuse(status, told)
            made, handle = handle, batches.setdefault(names, handle)
            if made != handle:  # another thread was quicker
                _library.free_batch(made)
        return handle

    def assess_batch(self, batch: pyarrow.RecordBatch, *, fields: Fields = "disposition") -> pyarrow.RecordBatch:
        """The assessments of an Arrow record batch, row n for row n; needs pyarrow.

        The patients are either a column ``patient`` of JSON texts, or a column for each finding; a column ``id``, of
        texts or whole numbers, may stand beside either. A null stands for a finding that was not asked, and so, with the
        warning ``not-a-number``, does NaN. Numbers are taken exactly: decimals as they are, a float as the shortest
        decimal that is that float of its width. The result has the columns of `arrow_schema`: ``assessment`` is the
        assessment as JSON with the fields asked for, or null where the patient's data is wrong; ``error`` is then the
        ``triage.error/1`` object. ``limited`` is true where a limit was hit or a calculation failed, which
        ``warnings`` names.

        Raises:
            PatientError: a column is there twice, is no finding, stands beside ``patient``, or has values of a type
                that no finding takes. Nothing was assessed then.
        """
        from . import arrow

        return arrow.assess(self, batch, fields)

    @staticmethod
    def arrow_schema() -> pyarrow.Schema:
        """The columns that `assess_batch` gives; needs pyarrow."""
        from . import arrow

        return arrow.schema()

    def findings(self) -> set[str]:
        """The keys that a patient of the rule book may have."""
        return set(self.book.schema("patient")["properties"])

    def __repr__(self) -> str:
        return f"<triage.Assessor of {self._book!r}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return _assessor, (self._book, self._lenient)


def _assessor(book: Book, lenient: bool) -> Assessor:
    return Assessor(book, lenient=lenient)


def _flags(lenient: bool) -> int:
    return _library.LENIENT if lenient else 0


def _open(book: Book, lenient: bool) -> _Opened:
    """The handles of an assessor in this process."""
    status, told, handle = _library.create_assessor(book._handle(), _flags(lenient))
    if handle is None:
        refuse(status, told)
    return _Opened(handle, {})


def _close(opened: _Opened) -> None:
    _library.free_assessor(opened.assessor)
    for batch in opened.batches.values():
        _library.free_batch(batch)


def _bytes(text: bytes | str) -> bytes:
    if isinstance(text, str):
        return text.encode()
    if isinstance(text, (bytes, bytearray, memoryview)):
        return bytes(text)
    raise TypeError(f"JSON is given as bytes or as a str, not as {type(text).__name__}")
