"""Patients of Python's values as JSON that says exactly the same.

What JSON cannot say is refused, with the key in a JSON pointer and without the value. Two absences are told apart:
``None`` is a finding that was asked and not sure; NaN and pandas' ``NA`` and ``NaT`` stand where there is no value, and
are read as not asked, NaN with a warning, since it may as well be the result of a calculation that failed.
"""

from __future__ import annotations

import datetime
import decimal
import json
import uuid
from collections.abc import Mapping
from typing import Any

from .errors import bad_patient
from .shapes import Warning

Patient = Mapping[str, Any]

_DEPTH = 8


class _NotAsked(Exception):
    """The value stands for none."""

    def __init__(self, is_nan: bool) -> None:
        super().__init__()
        self.is_nan = is_nan


def line(patient: Patient) -> tuple[bytes, list[Warning]]:
    """A patient as one line of JSON, and what is to be said of how it was read.

    Raises:
        TypeError: the patient is no mapping, or a key of it is no text.
        PatientError: JSON cannot say a value.
    """
    if type(patient) is dict:
        try:
            text = json.dumps(patient, allow_nan=False, ensure_ascii=False, separators=(",", ":")).encode()
            if all(type(key) is str for key in patient):
                return text, []
        except (TypeError, ValueError, RecursionError):
            pass  # told with its key below
    if not isinstance(patient, Mapping):
        raise TypeError("a patient is a dict from the ids of findings to values")
    members: list[str] = []
    warnings: list[Warning] = []
    for key, value in patient.items():
        if not isinstance(key, str):
            raise TypeError("a key of a patient is the id of a finding, a str")
        pointer = json_pointer(key)
        try:
            if key == "id" and isinstance(value, uuid.UUID):
                value = str(value)
            members.append(f"{_text(key, pointer)}:{_json(value, pointer, _DEPTH)}")
        except _NotAsked as absent:
            if absent.is_nan:
                warnings.append(nan_warning(key))
    return ("{" + ",".join(members) + "}").encode(), warnings


def json_pointer(key: str) -> str:
    """The JSON pointer of a member of the patient."""
    return "/" + key.replace("~", "~0").replace("/", "~1")


def nan_warning(key: str) -> Warning:
    """The warning of a finding whose value is NaN."""
    return {
        "code": "not-a-number",
        "message": "the value is NaN and was read as not asked",
        "pointer": json_pointer(key),
    }


def _json(value: Any, pointer: str, depth: int) -> str:
    """A value as JSON; `_NotAsked` where it stands for none."""
    if value is None:
        return "null"
    if isinstance(value, str):
        return _text(value, pointer)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        if value.bit_length() > 1000:
            raise bad_patient("number-out-of-range", pointer, "the number is larger than any that can be kept exactly")
        return int.__repr__(value)
    if isinstance(value, float):
        return number(float.__repr__(value), pointer)
    if isinstance(value, decimal.Decimal):
        return number(str(value), pointer)
    if depth and isinstance(value, Mapping):
        members = []
        for key, item in value.items():
            # A measure whose number is none is none.
            read = _json if key == "value" else _inner
            members.append(f"{_text(key, pointer)}:{read(item, pointer, depth - 1)}")
        return "{" + ",".join(members) + "}"
    if depth and isinstance(value, (list, tuple)):
        return "[" + ",".join(_inner(item, pointer, depth - 1) for item in value) + "]"
    return _foreign(value, pointer, depth)


def _inner(value: Any, pointer: str, depth: int) -> str:
    """A value inside another, where there must be one."""
    try:
        return _json(value, pointer, depth)
    except _NotAsked:
        raise bad_patient("wrong-type", pointer, "there is no value where one must be") from None


def _foreign(value: Any, pointer: str, depth: int) -> str:
    """A value of numpy or pandas, which need not be installed."""
    kind = type(value)
    package = (kind.__module__ or "").partition(".")[0]
    if package == "pandas" and kind.__name__ in ("NAType", "NaTType"):
        raise _NotAsked(is_nan=False)
    if package == "numpy":
        if kind.__name__ in ("bool_", "bool"):
            return _json(bool(value), pointer, depth)
        if kind.__name__ == "ndarray" and depth and getattr(value, "ndim", 0) == 1:
            return "[" + ",".join(_inner(item, pointer, depth - 1) for item in value) + "]"
        if kind.__name__ != "ndarray" and hasattr(value, "__index__"):
            return _json(int(value), pointer, depth)
        if kind.__name__ in ("float16", "float32", "float64", "longdouble", "float128"):
            # The shortest decimals that are this number: 38.6, and not 38.599998474121094.
            return number(str(value), pointer)
    if isinstance(value, (datetime.date, datetime.time, datetime.timedelta)):
        raise bad_patient("wrong-type", pointer, "a date or a time is no value of a finding")
    raise bad_patient(
        "wrong-type", pointer, f"a value of the type {kind.__name__} is none that a patient has",
        "give True, False, None, a number, a text, a list or a dict",
    )  # fmt: skip


def number(text: str, pointer: str) -> str:
    """A number that a program wrote as decimals, as JSON."""
    lower = text.lower()
    if "nan" in lower:
        raise _NotAsked(is_nan=True)
    if "inf" in lower:
        raise bad_patient("number-out-of-range", pointer, "infinity is no value of a finding")
    return text


def _text(text: object, pointer: str) -> str:
    if not isinstance(text, str):
        raise bad_patient("wrong-type", pointer, "a key inside a value is a text")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise bad_patient("json-syntax", pointer, "the text has half of a character") from None
    return json.dumps(text, ensure_ascii=False)
