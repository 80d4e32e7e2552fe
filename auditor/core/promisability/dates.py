"""A date that the own history says is rarely kept."""

import re
from collections.abc import Iterator

from auditor.core.acts import is_appointment
from auditor.core.promisability.known import Doubt, Known, cited, day_of, working_days_text
from auditor.core.promisability.track import Track, most_known, track_of
from auditor.model.commitment import Act, Commitment, CommitmentKind

_CITED = 5
_CONFIDENCE = 0.7


def unlikely_date(commitment: Commitment, known: Known) -> Iterator[Doubt]:
    """Fires only when even the upper end of the interval of the share on time lies below the setting.

    The cases are promises that were asked for as soon or sooner, and they count as on time when they were there within
    this promise's window: the kindest reading. With at least `history_cases` of them, more that were on time never make
    it fire. Founding source: reference class forecasting (Kahneman and Tversky).
    """
    window = window_of(commitment, known)
    found = track_of(commitment, window, known) if window is not None else None
    if found is None:
        return
    track, whose = found
    if track.interval[1] >= known.thresholds.unlikely_below:
        return
    enough = track.enough(known.thresholds.likely_share)
    day = day_of(known.calendar.add_working_days(known.today, enough), known.today) if enough is not None else None
    late = [case.past for case in track.cases if case.took is None or case.took > track.window]
    yield Doubt(
        commitment=commitment,
        message=_message(track, whose, f"by {day}: {track.by(enough)}" if enough is not None else ""),
        confidence=_CONFIDENCE,
        evidence=tuple(cited(past) for past in late[:_CITED]),
        replacements=with_date(commitment, f"by {day}") if day else (),
    )


def window_of(commitment: Commitment, known: Known) -> int | None:
    """Working days from today to the end of the due window; None where history of durations says nothing: an
    appointment, a series, something kept true."""
    due = commitment.due
    kept_true = commitment.kind is CommitmentKind.MAINTENANCE or commitment.act is Act.UPHOLD
    if due is None or due.end is None or due.end < known.as_of or due.recurrence or due.inferred:
        return None
    return None if kept_true or is_appointment(commitment) else known.working_days(due.end)


def too_little_known(commitment: Commitment, known: Known) -> str | None:
    """A note where something is known of earlier promises, and not enough to say anything of this date."""
    window = window_of(commitment, known)
    if window is None or track_of(commitment, window, known) is not None:
        return None
    number = most_known(commitment, window, known)
    if number == 0:
        return None
    promises = "1 earlier promise" if number == 1 else f"{number} earlier promises"
    return (
        f'Whether "{commitment.quote}" can be kept is not judged: {promises} like it with a known outcome, '
        f"and {known.thresholds.history_cases} are needed."
    )


def with_date(commitment: Commitment, words: str) -> tuple[str, ...]:
    """The promise with `words` in place of its due phrase; none where the phrase does not stand alone in it once."""
    text = commitment.due.text if commitment.due else None
    if not text:
        return ()
    alone = list(re.finditer(rf"(?<![\w'-]){re.escape(text)}(?![\w'’-])", commitment.quote))
    if len(alone) != 1 or _LEADS.search(commitment.quote, 0, alone[0].start()):
        return ()
    start, end = alone[0].span()
    words = words[0].upper() + words[1:] if start == 0 and text[0].isupper() else words
    return (commitment.quote[:start] + words + commitment.quote[end:],)


_LEADS = re.compile(r"\b(?:by|on|before|within|until|till|for|from|at|in|than|this|next)\s*$", re.IGNORECASE)
"""A preposition that belongs to the date, left before it."""


def _message(track: Track, whose: str, better: str) -> str:
    number = len(track.cases)
    asked = f"due {working_days_text(track.window)}"
    then = f"; {better} of {number}" if better else "; no later date would have been safe"
    return f"{whose}, {asked}, were on time {track.on_time} of {number} times{then}.{_delays(track)}"


def _delays(track: Track) -> str:
    middle, most = track.delay(0.5), track.delay(0.9)
    if middle is None:
        return " Half of them never came."
    if middle == 0:
        return ""
    late = f" The middle one came {_days(middle)} late"
    return f"{late}, and one in ten never came." if most is None else f"{late}, nine in ten at most {_days(most)}."


def _days(number: int) -> str:
    return "1 working day" if number == 1 else f"{number} working days"
