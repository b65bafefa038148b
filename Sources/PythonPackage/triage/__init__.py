"""A clinical rules engine: how urgent, why, what is not ruled out, what to ask next.

    >>> import triage
    >>> assessor = triage.Assessor("Rules/muscle-spasms")
    >>> assessment = assessor.assess({"muscle_spasm": True, "stiff_neck": True})
    >>> assessment["urgency"]["at_least"], assessment["settled"]
    ('emergency', True)

A rule book is a folder of Lua files. A patient is a dict from the ids of findings to values: a missing key was not
asked, ``None`` is "not sure", and neither is read as "no". An assessment is a dict of the shape
``triage.assessment/1`` (`Assessment`).

Books and assessors never change: share them between threads. The engine runs without Python's global lock, so
threads use as many cores as there are. What is wrong with a rule book or a patient is raised as `RuleBookError` or
`PatientError`, which carry the problems as dicts; both are `TriageError`.

What triage says is information, not medical advice.
"""

from ._library import engine_version
from .assessor import Assessor
from .book import Book
from .errors import PatientError, RuleBookError, TriageError, UsageError
from .shapes import LIMITS, Assessment, Error, Identity, NextStep, Problem, Urgency

__all__ = [
    "LIMITS",
    "Assessment",
    "Assessor",
    "Book",
    "Error",
    "Identity",
    "NextStep",
    "PatientError",
    "Problem",
    "RuleBookError",
    "TriageError",
    "Urgency",
    "UsageError",
    "engine_version",
]

__version__ = engine_version()
