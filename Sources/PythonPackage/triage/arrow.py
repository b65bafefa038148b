"""Arrow record batches in and out; the only file that needs pyarrow."""

from __future__ import annotations

import json
import struct
from typing import Any, Protocol

import pyarrow
from pyarrow import types

from . import _patient
from .errors import PatientError, bad_patients
from .shapes import LIMITS, Fields

# A text for JSON, None for "there is no value", or _NAN.
_Texts = list[Any]
_NAN = object()


class LineAssessor(Protocol):
    """What assesses the rows, each as a line of JSON."""

    def assess_lines(self, lines: bytes | str, *, fields: Fields = ..., first_line: int = ...) -> bytes: ...

    def findings(self) -> set[str]:
        """The keys that a patient of its rule book may have."""


def schema() -> pyarrow.Schema:
    """The columns of `Assessor.assess_batch`."""
    warning = pyarrow.struct([("code", pyarrow.string()), ("message", pyarrow.string()), ("pointer", pyarrow.string())])
    return pyarrow.schema(
        [
            ("id", pyarrow.string()),
            ("at_least", pyarrow.string()),
            ("at_most", pyarrow.string()),
            ("settled", pyarrow.bool_()),
            ("disposition", pyarrow.string()),
            ("assessment", pyarrow.string()),
            ("error", pyarrow.string()),
            ("limited", pyarrow.bool_()),
            ("warnings", pyarrow.list_(warning)),
        ]
    )


def assess(assessor: LineAssessor, batch: pyarrow.RecordBatch, fields: Fields) -> pyarrow.RecordBatch:
    """The assessments of a record batch, row n for row n."""
    if fields != "all":
        fields = ["disposition", fields] if isinstance(fields, str) else ["disposition", *fields]
    rows = _texts_of_patients(assessor, batch) or _texts_of_findings(assessor, batch)
    results = assessor.assess_lines(b"\n".join(line for line, _ in rows), fields=fields).splitlines()
    if len(results) != len(rows):
        raise RuntimeError(f"{len(rows)} rows gave {len(results)} results")
    told = [
        _row(result, warnings) or _bad_row(assessor, line) for (line, warnings), result in zip(rows, results)
    ]
    return pyarrow.RecordBatch.from_pylist(told, schema=schema())


# MARK: Columns


def _texts_of_patients(assessor: LineAssessor, batch: pyarrow.RecordBatch) -> list[tuple[bytes, list[Any]]] | None:
    """Each row of a column of JSON texts as one line; None where there is no such column."""
    names = batch.schema.names
    if "patient" not in names or "patient" in assessor.findings():
        return None
    errors = [
        _error("unknown-key", name, "a column beside `patient`, which has the whole patient")
        for name in names
        if name not in ("patient", "id")
    ] + [_error("duplicate-key", name, "the column is there twice") for name in ("patient", "id") if names.count(name) > 1]
    kind = batch.schema.field(names.index("patient")).type
    if not _is_text(kind) and not types.is_binary(kind) and not types.is_large_binary(kind):
        errors.append(_error("wrong-type", "patient", "the column has the type %s, and no JSON texts" % kind))
    if errors:
        raise bad_patients(errors)
    identities = _identities(batch.column(names.index("id"))) if "id" in names else [None] * batch.num_rows
    texts = batch.column(names.index("patient")).to_pylist()
    return [(_patient_text(text, identity), []) for text, identity in zip(texts, identities)]


def _patient_text(text: str | bytes | None, identity: str | None) -> bytes:
    """One patient as one line that is not empty. A line break between values is as good as another blank; inside a
    text it is refused, as this is."""
    line = (text.encode() if isinstance(text, str) else text or b"").replace(b"\n", b"\r").strip(b" \t\r")
    if not line:
        return b"null"
    if identity is not None and line.startswith(b"{") and line.endswith(b"}"):
        # At the end, so that all before it keeps its column. An id that the text has itself is a duplicate key.
        inner = line[1:-1].strip(b" \t\r")
        return line[:-1] + (b"," if inner else b"") + b'"id":' + identity.encode() + b"}"
    return line


def _texts_of_findings(assessor: LineAssessor, batch: pyarrow.RecordBatch) -> list[tuple[bytes, list[Any]]]:
    """Each row of a column for each finding as one line."""
    names: list[str] = batch.schema.names
    _refuse_columns(assessor, batch)
    columns = [
        _identities(column) if name == "id" else _texts(column)
        for name, column in zip(names, batch.columns)
    ]
    keys = [json.dumps(name, ensure_ascii=False) for name in names]
    rows: list[tuple[bytes, list[Any]]] = []
    for place in range(batch.num_rows):
        members: list[str] = []
        warnings: list[Any] = []
        for name, key, column in zip(names, keys, columns):
            text = column[place]
            if text is _NAN:
                warnings.append(_patient.nan_warning(name))
            elif text is not None:
                members.append(f"{key}:{text}")
        rows.append((("{" + ",".join(members) + "}").encode("utf-8", "replace"), warnings))
    return rows


def _refuse_columns(assessor: LineAssessor, batch: pyarrow.RecordBatch) -> None:
    """Refuses columns that are no findings or are there twice, in the engine's words, and types that no value has."""
    names = batch.schema.names
    asked = ",".join(f"{json.dumps(name)}:{'null' if name != 'id' else '1'}" for name in names)
    told = json.loads(assessor.assess_lines("{" + asked + "}"))
    errors: list[Any] = []
    if told.get("format") == "triage.error/1":
        # A null answers every finding, so that what is refused is a key.
        columns = ("unknown-key", "duplicate-key", "derived-finding", "json-syntax", "too-large", "too-many-errors")
        for error in told["errors"]:
            if error["code"] in columns:
                errors.append({key: error[key] for key in ("code", "message", "pointer", "help") if key in error})
    for field in batch.schema:
        unreadable = _unreadable(field.type, field.name == "id")
        if unreadable is not None:
            errors.append(_error("wrong-type", field.name, unreadable))
    if errors:
        raise bad_patients(errors)


def _error(code: str, column: str, message: str) -> dict[str, str]:
    return {"code": code, "message": message, "pointer": _patient.json_pointer(column)}


def _unreadable(kind: pyarrow.DataType, is_id: bool) -> str | None:
    """Why a column of a type cannot be read; None if it can."""
    if is_id:
        readable = _is_text(kind) or types.is_integer(kind) or types.is_null(kind) or _is_uuid(kind)
        readable = readable or types.is_floating(kind)
        if types.is_dictionary(kind):
            return _unreadable(kind.value_type, is_id)
        return None if readable else f"an id is a text or a whole number, and not of the type {kind}"
    if isinstance(kind, pyarrow.BaseExtensionType):
        return _unreadable(kind.storage_type, is_id)
    if types.is_dictionary(kind):
        return _unreadable(kind.value_type, is_id)
    if _is_list(kind):
        return _unreadable(kind.value_type, is_id)
    if types.is_struct(kind):
        return next((why for field in kind if (why := _unreadable(field.type, is_id)) is not None), None)
    is_value = (
        _is_text(kind) or types.is_boolean(kind) or types.is_integer(kind) or types.is_floating(kind)
        or types.is_decimal(kind) or types.is_null(kind)
    )  # fmt: skip
    return None if is_value else f"no finding takes values of the type {kind}"


def _is_text(kind: pyarrow.DataType) -> bool:
    return bool(types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind))


def _is_list(kind: pyarrow.DataType) -> bool:
    return bool(types.is_list(kind) or types.is_large_list(kind) or types.is_fixed_size_list(kind))


def _is_uuid(kind: pyarrow.DataType) -> bool:
    return getattr(kind, "extension_name", None) == "arrow.uuid"


# MARK: Values


def _identities(column: pyarrow.Array) -> _Texts:
    """Ids as JSON. A whole number that became a float, as beside a missing one it does, is a whole number again."""
    if _is_uuid(column.type):
        return [None if value is None else json.dumps(str(value)) for value in column.to_pylist()]
    if types.is_floating(column.type):
        values = column.to_pylist()
        return [
            None if value is None or value != value else str(int(value)) if value.is_integer() else repr(value)
            for value in values
        ]
    return _texts(column)


def _texts(array: pyarrow.Array) -> _Texts:
    """Each value of a column as JSON, exactly."""
    kind = array.type
    if isinstance(kind, pyarrow.BaseExtensionType):
        return _texts(array.storage)
    if types.is_dictionary(kind):
        return _texts(array.dictionary_decode())
    if types.is_null(kind):
        return [None] * len(array)
    if types.is_struct(kind):
        return _structs(array)
    if _is_list(kind):
        return _lists(array)
    values = array.to_pylist()
    if types.is_boolean(kind):
        return [None if value is None else "true" if value else "false" for value in values]
    if types.is_floating(kind):
        write = {16: _half, 32: _single}.get(kind.bit_width, repr)
        return [None if value is None else _number(write(float(value))) for value in values]
    if types.is_integer(kind) or types.is_decimal(kind):
        return [None if value is None else str(value) for value in values]
    return [None if value is None else json.dumps(value, ensure_ascii=False) for value in values]


def _number(text: str) -> Any:
    """A float's decimals as JSON; infinity as a number that is out of every range."""
    if "n" not in text:
        return text
    return _NAN if "nan" in text else "-1e999" if text.startswith("-") else "1e999"


def _single(value: float) -> str:
    return _shortest(value, "<f")


def _half(value: float) -> str:
    return _shortest(value, "<e")


def _shortest(value: float, form: str) -> str:
    """The shortest decimal that is this float of fewer bits: 38.6, and not 38.599998474121094."""
    if value != value or value in (float("inf"), float("-inf")):
        return repr(value)
    for digits in range(1, 10):
        text = f"{value:.{digits}g}"
        try:
            if struct.unpack(form, struct.pack(form, float(text)))[0] == value:
                return text
        except OverflowError:
            continue  # rounded up beyond the largest
    return repr(value)


def _lists(array: pyarrow.Array) -> _Texts:
    texts = _texts(array.flatten())
    if types.is_fixed_size_list(array.type):
        lengths = [array.type.list_size if is_valid else None for is_valid in array.is_valid().to_pylist()]
    else:
        lengths = array.value_lengths().to_pylist()
    result: _Texts = []
    place = 0
    for length in lengths:
        if length is None:
            result.append(None)
        else:
            result.append("[" + ",".join(map(_member, texts[place : place + length])) + "]")
            place += length
    return result


def _structs(array: pyarrow.Array) -> _Texts:
    """Structs as objects. A member that is null stays null, so that a number without its unit is refused; only lists
    of what is present or absent may be left out, and where all is null, nothing was asked."""
    names = [field.name for field in array.type]
    columns = [_texts(column) for column in array.flatten()]
    result: _Texts = []
    for place, is_valid in enumerate(array.is_valid().to_pylist()):
        members = [(name, column[place]) for name, column in zip(names, columns)]
        if not is_valid or all(text is None for _, text in members):
            result.append(None)
            continue
        if any(name == "value" and text is _NAN for name, text in members):
            result.append(_NAN)
            continue
        shown = [
            f"{json.dumps(name, ensure_ascii=False)}:{_member(text)}"
            for name, text in members
            if text is not None or name not in ("present", "absent")
        ]
        result.append("{" + ",".join(shown) + "}")
    return result


def _member(text: Any) -> str:
    """A value inside another, where there must be one: the engine refuses a null there."""
    return text if isinstance(text, str) else "null"


# MARK: Results


def _row(line: bytes, warnings: list[Any]) -> dict[str, Any] | None:
    """The columns of one assessment; None where it is none."""
    result = json.loads(line)
    if result.get("format") == "triage.error/1":
        return None
    text = line.decode()
    if warnings:
        result["warnings"] += warnings
        text = json.dumps(result, ensure_ascii=False, separators=(",", ":"))
    disposition = result["disposition"]
    return {
        "id": _identity(result),
        "at_least": result["urgency"]["at_least"],
        "at_most": result["urgency"]["at_most"],
        "settled": result["settled"],
        "disposition": disposition and disposition["level"],
        "assessment": text,
        "limited": any(warning["code"] in LIMITS for warning in result["warnings"]),
        "warnings": result["warnings"],
    }


def _bad_row(assessor: LineAssessor, line: bytes) -> dict[str, Any]:
    """The columns of a patient whose data is wrong, read alone: a row has no line, and its text begins at line 1."""
    result = json.loads(assessor.assess_lines(line))
    del result["line"]
    return {"id": _identity(result), "error": json.dumps(result, ensure_ascii=False, separators=(",", ":"))}


def _identity(result: dict[str, Any]) -> str | None:
    identity = result.get("id")
    return identity if identity is None or isinstance(identity, str) else json.dumps(identity)
