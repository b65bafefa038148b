"""The C library, and nothing of it beyond this file: its functions with their types, called without Python's lock."""

from __future__ import annotations

import ctypes
import os
import pathlib
from collections.abc import Callable, Mapping
from typing import Any

OK = 0
BAD_LINES = 1
BOOK_DOES_NOT_LOAD = 2
LIMITED = 4
USAGE = 64
BAD_PATIENT = 65

LENIENT = 1


class _Bytes(ctypes.Structure):
    _fields_ = (("data", ctypes.c_void_p), ("length", ctypes.c_size_t))


class _File(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("bytes", ctypes.c_void_p), ("length", ctypes.c_size_t))


def _load() -> ctypes.CDLL:
    """The library inside this package, or the one that TRIAGE_LIBRARY names."""
    named = os.environ.get("TRIAGE_LIBRARY")
    path = pathlib.Path(named) if named else pathlib.Path(__file__).parent / "libtriage.so"
    try:
        return ctypes.CDLL(str(path))
    except OSError as error:
        raise ImportError(f"the triage library cannot be loaded from {path}: {error}") from error


_library = _load()
_handle = ctypes.c_void_p
_result = ctypes.POINTER(_Bytes)


def _function(name: str, result: Any, *arguments: Any) -> Any:
    function = getattr(_library, name)
    function.restype = result
    function.argtypes = arguments
    return function


_version = _function("triage_version", ctypes.c_char_p)
_free_bytes = _function("triage_bytes_free", None, _result)
_load_book = _function(
    "triage_book_load", ctypes.c_int, ctypes.c_char_p, ctypes.POINTER(_handle), _result
)
_load_files = _function(
    "triage_book_load_files", ctypes.c_int, ctypes.POINTER(_File), ctypes.c_size_t, ctypes.POINTER(_handle), _result
)
_file = _function("triage_book_file", ctypes.c_int, _handle, ctypes.c_size_t, ctypes.POINTER(_File))
_identity = _function("triage_book_identity", ctypes.c_int, _handle, _result)
_schema = _function("triage_schema", ctypes.c_int, _handle, ctypes.c_char_p, _result)
_create_assessor = _function(
    "triage_assessor_create", ctypes.c_int, _handle, ctypes.c_uint32, ctypes.POINTER(_handle), _result
)
_assess = _function("triage_assess", ctypes.c_int, _handle, ctypes.c_char_p, ctypes.c_size_t, _result)
_next = _function("triage_next", ctypes.c_int, _handle, ctypes.c_char_p, ctypes.c_size_t, _result)
_create_batch = _function(
    "triage_batch_create", ctypes.c_int, _handle, ctypes.c_uint32, ctypes.c_char_p, ctypes.POINTER(_handle), _result
)
_assess_batch = _function(
    "triage_batch_assess", ctypes.c_int, _handle, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_size_t, _result
)
free_book: Callable[[int], None] = _function("triage_book_free", None, _handle)
free_assessor: Callable[[int], None] = _function("triage_assessor_free", None, _handle)
free_batch: Callable[[int], None] = _function("triage_batch_free", None, _handle)


def _called(function: Any, *arguments: Any) -> tuple[int, bytes]:
    """The status of a call and a copy of what it gave back."""
    result = _Bytes()
    status: int = function(*arguments, ctypes.byref(result))
    try:
        return status, _copy(result.data, result.length)
    finally:
        _free_bytes(ctypes.byref(result))


def _copy(start: int | None, length: int) -> bytes:
    """The bytes at an address. `ctypes.string_at` takes its length as a C ``int``, of which 2 GiB are too many."""
    if not start or not length:
        return b""
    return (ctypes.c_char * length).from_address(start).raw


def engine_version() -> str:
    """The version of the engine inside this package, such as ``0.2.0``."""
    version: bytes = _version()
    return version.decode()


def load_book(path: str) -> tuple[int, bytes, int | None]:
    """Status, problems and handle of the book at a path."""
    book = _handle()
    status, result = _called(_load_book, os.fsencode(path), ctypes.byref(book))
    return status, result, book.value


def load_files(files: Mapping[str, bytes]) -> tuple[int, bytes, int | None]:
    """Status, problems and handle of a book in memory."""
    book = _handle()
    array = (_File * len(files))(
        *(_File(name.encode(), ctypes.cast(ctypes.c_char_p(data), ctypes.c_void_p), len(data)) for name, data in files.items())
    )
    status, result = _called(_load_files, array, len(files), ctypes.byref(book))
    return status, result, book.value


def book_files(book: int) -> dict[str, bytes]:
    """The files that a book was loaded from, by name."""
    files: dict[str, bytes] = {}
    file = _File()
    while _file(book, len(files), ctypes.byref(file)) == OK:
        files[file.name.decode()] = _copy(file.bytes, file.length)
    return files


def book_identity(book: int) -> tuple[int, bytes]:
    """The book's identity as JSON."""
    return _called(_identity, book)


def schema(book: int | None, name: str) -> tuple[int, bytes]:
    """A JSON Schema."""
    return _called(_schema, book, name.encode())


def create_assessor(book: int, flags: int) -> tuple[int, bytes, int | None]:
    """Status, reason and handle of an assessor."""
    assessor = _handle()
    status, result = _called(_create_assessor, book, flags, ctypes.byref(assessor))
    return status, result, assessor.value


def assess(assessor: int, patient: bytes) -> tuple[int, bytes]:
    """One patient's assessment or errors, as JSON."""
    return _called(_assess, assessor, patient, len(patient))


def next_step(assessor: int, patient: bytes) -> tuple[int, bytes]:
    """One patient's next question or errors, as JSON."""
    return _called(_next, assessor, patient, len(patient))


def create_batch(book: int, flags: int, fields: str) -> tuple[int, bytes, int | None]:
    """Status, reason and handle of a batch."""
    batch = _handle()
    status, result = _called(_create_batch, book, flags, fields.encode(), ctypes.byref(batch))
    return status, result, batch.value


def assess_batch(batch: int, lines: bytes, first_line: int) -> tuple[int, bytes]:
    """Many patients' assessments or errors, as NDJSON."""
    return _called(_assess_batch, batch, lines, len(lines), first_line)
