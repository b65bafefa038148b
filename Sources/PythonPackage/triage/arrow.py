"""Arrow record batches in and out; the only file that needs pyarrow."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pyarrow

if TYPE_CHECKING:
    from .assessor import Assessor, Fields


def schema() -> pyarrow.Schema:
    """The columns of `Assessor.assess_batch`."""
    return pyarrow.schema(
        [
            ("id", pyarrow.string()),
            ("at_least", pyarrow.string()),
            ("at_most", pyarrow.string()),
            ("settled", pyarrow.bool_()),
            ("disposition", pyarrow.string()),
            ("assessment", pyarrow.string()),
            ("error", pyarrow.string()),
        ]
    )


def assess(assessor: Assessor, batch: pyarrow.RecordBatch, fields: Fields) -> pyarrow.RecordBatch:
    """The assessments of a record batch, row n for row n."""
    if fields != "all":
        fields = ["disposition", fields] if isinstance(fields, str) else ["disposition", *fields]
    lines = _lines(batch)
    results = assessor.assess_lines(b"\n".join(lines), fields=fields).splitlines()
    rows = [_row(result.decode()) or _bad_row(assessor, line) for line, result in zip(lines, results)]
    return pyarrow.RecordBatch.from_pylist(rows, schema=schema())


def _lines(batch: pyarrow.RecordBatch) -> list[bytes]:
    """Each row as one line of JSON."""
    if "patient" in batch.schema.names:
        texts = (text.encode() if isinstance(text, str) else text for text in batch.column("patient").to_pylist())
        # A line break between values is as good as another blank; inside a text it is refused, as this is.
        return [b"null" if text is None else text.replace(b"\n", b"\r") for text in texts]
    rows = batch.to_pylist()
    return [
        json.dumps(
            {name: value for name, value in row.items() if value is not None}, allow_nan=False, ensure_ascii=False
        ).encode()
        for row in rows
    ]


def _row(line: str) -> dict[str, Any] | None:
    """The columns of one assessment; None where it is none."""
    result = json.loads(line)
    if result.get("format") == "triage.error/1":
        return None
    disposition = result["disposition"]
    return {
        "id": _identity(result),
        "at_least": result["urgency"]["at_least"],
        "at_most": result["urgency"]["at_most"],
        "settled": result["settled"],
        "disposition": disposition and disposition["level"],
        "assessment": line,
    }


def _bad_row(assessor: Assessor, line: bytes) -> dict[str, Any]:
    """The columns of a patient whose data is wrong, read alone: a row has no line, and its text begins at line 1."""
    result = json.loads(assessor.assess_lines(line))
    del result["line"]
    return {"id": _identity(result), "error": json.dumps(result, ensure_ascii=False, separators=(",", ":"))}


def _identity(result: dict[str, Any]) -> str | None:
    identity = result.get("id")
    return identity if identity is None or isinstance(identity, str) else json.dumps(identity)
