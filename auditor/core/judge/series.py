"""A series ("every Monday") is judged by the occasions that are over."""

from datetime import datetime, timedelta

from auditor.core.judge.context import JudgeContext
from auditor.core.judge.covered import covering, plainly_said
from auditor.core.judge.due import Term, windows_so_far, without_recurrence
from auditor.core.judge.sentences import day
from auditor.model.commitment import Commitment
from auditor.model.time import Window
from auditor.model.verdict import Evidence, Grade, Judgement, Shows, Verdict


def judge_series(commitment: Commitment, evidence: tuple[Evidence, ...], context: JudgeContext) -> Judgement | None:
    """None while no occasion is over, and when nothing can be said: the caller's other rules then decide.

    All occasions so far kept is kept (not due, while a series with an end still runs); some kept and the others
    shown to be missed is partly kept; all shown to be missed is broken.
    """
    windows, ended = windows_so_far(commitment, context.as_of)
    if not windows:
        return None
    seen = [piece for window, since in _spans(windows) if (piece := _within(evidence, window, since))]
    missed = [
        w
        for (w, since) in _spans(windows)
        if not _within(evidence, w, since) and _missed(commitment, w, evidence, context)
    ]
    count = f"{len(seen)} of the {len(windows)} times that were due until {day(windows[-1].end, context.as_of)}"
    runs = not ended and _has_end(commitment)
    verdict, why = _reading(len(seen), len(missed), len(windows), count, runs=runs)
    return Judgement(verdict=verdict, why=why, evidence=evidence)


def _reading(seen: int, missed: int, times: int, count: str, *, runs: bool) -> tuple[Verdict, str]:
    """Verdict and sentence; a series with an end is not judged while it runs, one miss beside one keeping is partly."""
    if seen == times:
        if runs:
            return Verdict.NOT_DUE, f"Kept each time so far, {count}; the series still runs."
        return Verdict.KEPT, f"Kept each time so far: {count}."
    if runs:
        return Verdict.NOT_DUE, f"The series still runs; seen so far: {count}."
    if missed == times:
        return Verdict.BROKEN, f"The records show it {count}, and that the others were missed."
    if seen and missed:
        rest = "the others were" if seen + missed == times else f"{missed} of the others were"
        return Verdict.PARTLY_KEPT, f"The records show it {count}, and that {rest} missed."
    why = f"The records show it {count}; they are not complete enough to say that the others were missed."
    return Verdict.UNVERIFIED, why


def _has_end(commitment: Commitment) -> bool:
    rule = commitment.due.recurrence if commitment.due else None
    return bool(rule) and any(part in (rule or "").upper() for part in ("COUNT=", "UNTIL="))


def _spans(windows: tuple[Window, ...]) -> list[tuple[Window, datetime]]:
    """Each window with the moment from which an act counts for it: the end of the one before."""
    firsts = [windows[0].start - timedelta(days=7), *(window.end for window in windows)]
    return list(zip(windows, firsts, strict=False))


def _within(evidence: tuple[Evidence, ...], window: Window, since: datetime) -> Evidence | None:
    """A whole piece after the last window and not after this one; of a day-precise one its first second counts."""
    for piece in evidence:
        if piece.shows is not Shows.WHOLE or piece.at is None:
            continue
        first = piece.at - timedelta(hours=23, minutes=59, seconds=59) if piece.day_precise else piece.at
        if piece.at > since and first <= window.end:
            return piece
    return None


def _missed(commitment: Commitment, window: Window, evidence: tuple[Evidence, ...], context: JudgeContext) -> bool:
    """Whether a direct record or complete coverage shows that this one did not happen."""
    near = [piece for piece in evidence if piece.at is not None and window.start <= piece.at <= window.end]
    if any(piece.shows is Shows.NOT_DONE and piece.grade is Grade.DIRECT for piece in near):
        return True
    if any(piece.doubt for piece in near) or not plainly_said(commitment):
        return False
    one = without_recurrence(commitment, window)
    term = Term(window=window, said=True, over_at=window.end, appointment=True)
    return covering(one, term, evidence, context) is not None
