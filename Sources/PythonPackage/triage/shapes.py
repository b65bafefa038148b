"""The shapes of what comes back, as type checkers know them. `Book.schema` has the whole of each as a JSON Schema."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypedDict, Union

Fields = Union[str, Iterable[str]]
"""What of each assessment is wanted: names, or one such as "all"."""

Identity = TypedDict("Identity", {"id": str, "version": str, "sha256": str, "reviewed": Union[str, None]})
"""Which rule book it is."""


class Urgency(TypedDict):
    """`at_least` is what the red flags known to hold demand; `at_most` the highest level any missing answer could reach."""

    at_least: str
    at_most: str
    bounds: Literal["exact", "sound"]


class Disposition(TypedDict):
    """The level of care to seek."""

    level: str
    title: str
    advice: str
    where: str


class _Editorial(TypedDict, total=False):
    editorial: str


class RedFlag(_Editorial):
    """A red flag known to hold."""

    id: str
    title: str
    level: str
    because: str
    findings: list[str]
    cites: list[str]
    at: str


class OpenRedFlag(TypedDict):
    """A red flag that may hold, with the findings that would decide it."""

    id: str
    title: str
    level: str
    needs: list[str]


class Reason(TypedDict):
    """What speaks for a cause or against it."""

    weight: str | None
    points: float
    findings: list[str]
    at: str


Cause = TypedDict(
    "Cause",
    {
        "id": str,
        "title": str,
        "group": Union[str, None],
        "standing": Literal["supported", "open", "not_supported"],
        "score": float,
        "for": "list[Reason]",
        "against": "list[Reason]",
        "missing": "list[str]",
        "cites": "list[str]",
        "at": str,
    },
)
"""A candidate explanation."""


class _QuestionHelp(TypedDict, total=False):
    help: str


class Question(_QuestionHelp):
    """What to ask, and why."""

    id: str
    ask: str
    findings: list[str]
    why: str


class Advice(TypedDict):
    """What the patient may do."""

    id: str
    text: str
    cites: list[str]


class _ComplicationText(TypedDict, total=False):
    text: str


class Complication(_ComplicationText):
    """What may follow."""

    id: str
    title: str
    cites: list[str]


class _Pointer(TypedDict, total=False):
    pointer: str


class Warning(_Pointer):
    """A named problem that the assessment carries. Where its code is one of `LIMITS`, the assessment is incomplete."""

    code: str
    message: str


LIMITS = frozenset({"calculation-failed", "work-limit"})
"""The codes of the warnings that say that a limit was hit or a calculation failed: what the command's code 4 says."""


class _PatientId(TypedDict, total=False):
    id: str | float


class Assessment(_PatientId):
    """What a rule book says of one patient: ``triage.assessment/1``. Unknown is never read as absent: look at `settled`."""

    format: str
    rule_book: Identity
    engine: str
    disclaimer: str
    in_scope: bool | None
    urgency: Urgency
    settled: bool
    disposition: Disposition | None
    red_flags: list[RedFlag]
    not_ruled_out: list[OpenRedFlag]
    causes: list[Cause]
    next_questions: list[Question]
    advice: list[Advice]
    complications: list[Complication]
    warnings: list[Warning]


class Stop(TypedDict):
    """Why nothing more is asked."""

    code: str
    why: str


class NextStep(TypedDict):
    """One step of an interview: ``triage.next/1``. `question` is None at its end, and `stop` says why."""

    format: str
    question: dict[str, object] | None
    open_for_urgency: int
    open_for_causes: int
    counts: Literal["exact", "sound"]
    urgency_stop: Stop | None
    stop: Stop | None
    assessment: Assessment


class _ErrorPlace(TypedDict, total=False):
    line: int
    column: int
    help: str


class Error(_ErrorPlace):
    """Something wrong with a patient, at a JSON pointer."""

    code: str
    message: str
    pointer: str


class _ProblemPlace(TypedDict, total=False):
    line: int
    column: int
    length: int
    help: str


class Problem(_ProblemPlace):
    """Something wrong with a rule book, at a place in a file."""

    code: str
    severity: Literal["error", "warning"]
    message: str
    file: str
