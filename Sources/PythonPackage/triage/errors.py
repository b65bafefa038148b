"""What is raised: exceptions that carry the problems as the engine tells them."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from . import _library
from .shapes import Error, Problem


class TriageError(Exception):
    """Anything the engine refuses. `json` is what it said, as one JSON object."""

    def __init__(self, message: str, json: bytes) -> None:
        super().__init__(message)
        self.json = json

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (*self.args, self.json)


class UsageError(TriageError, ValueError):
    """A call that cannot be meant, such as a field that an assessment does not have."""


class RuleBookError(TriageError):
    """A rule book that does not load. `problems` has each mistake with its file, line and help."""

    @property
    def problems(self) -> list[Problem]:
        """All that is wrong with the book, by place."""
        problems: list[Problem] = json.loads(self.json)["problems"]
        return problems


class PatientError(TriageError, ValueError):
    """A patient's data is wrong. `errors` has each mistake with its JSON pointer and help, never a patient's value."""

    @property
    def errors(self) -> list[Error]:
        """All that is wrong with the patient."""
        errors: list[Error] = json.loads(self.json)["errors"]
        return errors

    @property
    def line(self) -> int | None:
        """Where there were many patients, which one this is, from 1."""
        line: int | None = json.loads(self.json).get("line")
        return line


def patient_error(told: bytes) -> PatientError:
    """The exception for a ``triage.error/1`` object."""
    said = json.loads(told)
    message = "; ".join(_sentence(error) for error in said["errors"])
    if "line" in said:
        message = f"patient {said['line']}: {message}"
    return PatientError(message, told)


def bad_patient(code: str, pointer: str, message: str, help: str | None = None) -> PatientError:
    """The exception for one mistake that was found before the engine saw the patient, in the engine's words."""
    error = {"code": code, "message": message, "pointer": pointer}
    if help is not None:
        error["help"] = help
    return bad_patients([error])


def bad_patients(errors: list[Any], **place: Any) -> PatientError:
    """The exception for some mistakes; `place` has the line and the id, where there are many patients."""
    said = {"format": "triage.error/1", **place, "errors": errors}
    return patient_error(json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode())


def refuse(status: int, told: bytes) -> NoReturn:
    """Raises what a status other than success stands for."""
    if status == _library.BAD_PATIENT:
        raise patient_error(told)
    said = json.loads(told)
    if status == _library.BOOK_DOES_NOT_LOAD:
        problems = said["problems"]
        shown = [_sentence(problem) for problem in problems if problem["severity"] == "error"]
        more = f" (and {len(shown) - 1} more errors)" if len(shown) > 1 else ""
        raise RuleBookError(shown[0] + more, told)
    raise UsageError("; ".join(error["message"] for error in said["errors"]), told)


def _sentence(said: dict[str, Any]) -> str:
    """``red_flags.lua:92: there is no …; did you mean …?``"""
    place = said.get("file") or said.get("pointer") or ""
    line = f":{said['line']}" if said.get("file") and "line" in said else ""
    start = f"{place}{line}: " if place else ""
    end = f"; {said['help']}" if said.get("help") else ""
    return f"{start}{said['message']}{end}"
