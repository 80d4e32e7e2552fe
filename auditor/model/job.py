"""Long work that survives restarts: a job is cut into steps, and each step's result counts once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

BY: Final = "by"
FOLDER: Final = "folder"
"""Options that no caller may set."""


class JobState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        return self in {JobState.DONE, JobState.FAILED, JobState.CANCELLED}


class StepKind(StrEnum):
    """Steps of an audit, in this order; those of one kind run side by side, those of the next when all are over."""

    READ = "read"
    """Open the files and cut what is in them into parts."""
    UNDERSTAND = "understand"
    """What the words of the documents of one part can tell by themselves."""
    CONCLUDE = "conclude"
    """Judge all of it together, and write the report."""

    @property
    def stage(self) -> int:
        return tuple(StepKind).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class JobFile:
    name: str
    """A relative path; never one of the machine that works on it."""
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class NewStep:
    kind: StepKind
    documents: int = 0
    payload: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    id: str
    state: JobState
    created_at: datetime
    finished_at: datetime | None = None
    options: Mapping[str, str] = field(default_factory=dict)
    """What the caller asked for (as_of, tz, ...), and what the service wrote beside it: BY, FOLDER."""
    files: int = 0
    documents: int | None = None
    """How many there are to understand; None until the files were read."""
    documents_done: int = 0
    steps: int = 0
    steps_done: int = 0
    error: str = ""
    """Why it failed, with what to do next."""

    @property
    def by(self) -> str:
        """The key that began it; empty where none are used."""
        return self.options.get(BY, "")

    @property
    def folder(self) -> str:
        """The name of the server's folder that it reads beside its files; empty: none."""
        return self.options.get(FOLDER, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One step, given to one worker until its lease runs out; `token` tells a late worker from the one who took over."""

    tenant: str
    job_id: str
    number: int
    kind: StepKind
    token: str
    attempt: int
    payload: bytes = b""
