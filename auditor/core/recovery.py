"""A come-clean message from what is known: the promise in its own words, what became of it, owned, and what happens next.

The order is that of an apology that is accepted (Lewicki, Polin and Lount 2016): what happened, that it is ours, regret,
the cause in a few words, repair. The promise is quoted, never retold, so that nothing is confessed that was not said.
"""

from collections.abc import Iterator
from datetime import date

from auditor.core.acts import is_appointment
from auditor.model.commitment import Act, Commitment, CommitmentKind, Modality, State
from auditor.model.recovery import Circumstances, Recovery, Slip
from auditor.model.text import Party, Side
from auditor.model.verdict import Evidence, Shows, Verdict

NEXT = "[what happens next]"
DATE = "[date]"
NAME = "[name]"
MARKS = (NAME, NEXT, DATE)
"""What only the writer can fill in."""
_LONGEST_SUBJECT = 72
_SLIPS = {
    Verdict.BROKEN: Slip.BROKEN,
    Verdict.KEPT_LATE: Slip.LATE,
    Verdict.PARTLY_KEPT: Slip.PARTLY,
    Verdict.UNVERIFIED: Slip.UNSEEN,
    Verdict.NOT_CHECKABLE: Slip.UNSEEN,
    Verdict.NOT_DUE: Slip.AT_RISK,
}
_NOT_OWED = {
    State.TENTATIVE: "This was offered and nobody has taken it up; there is nothing to come clean about.",
    State.CONDITIONAL: "Its condition has not come true; there is nothing to come clean about yet.",
    State.EXPIRED: "This has lapsed and nothing was owed; there is nothing to come clean about.",
}


def slip_of(commitment: Commitment) -> Slip | str:
    """What there is to come clean about, or in one sentence why there is nothing."""
    if commitment.side is Side.THEIRS:
        return "This is a promise of the other side; there is nothing of ours to own."
    if commitment.modality is Modality.INFERRED and commitment.verdict is not Verdict.BROKEN:
        return "Nobody promised this in words, and it is not overdue."
    if commitment.verdict is Verdict.NOT_DUE and commitment.state in _NOT_OWED:
        return _NOT_OWED[commitment.state]
    slip = _SLIPS.get(commitment.verdict)
    if slip is None:
        return f"This promise counts as {commitment.verdict.value.replace('_', ' ')}; there is nothing to come clean about."
    return slip


def come_clean(commitment: Commitment, slip: Slip, known: Circumstances) -> Recovery:
    """The message; `[...]` stands where only the writer knows what to say."""
    reader = commitment.promisee.name if commitment.promisee else None
    body = [_promise(commitment, known), _owned(commitment, slip, known), *_regret(slip, known), *_cause(known)]
    ahead = list(_ahead(commitment, slip, known))
    text = "\n\n".join(filter(None, (_salutation(reader), " ".join(body), " ".join(ahead), _first_name(known.writer))))
    return Recovery(
        commitment_id=commitment.id,
        slip=slip,
        subject=_subject(commitment),
        text=f"{text}\n",
        to_fill=tuple(mark for mark in MARKS if mark in text),
    )


_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "herr", "frau", "mme", "m", "sir"})


def _salutation(reader: str | None) -> str:
    """The first name; with a title, title and last name."""
    names = (reader or "").split()
    if not names:
        return f"{NAME},"
    titled = names[0].lower().rstrip(".") in _TITLES and len(names) > 1
    return f"{names[0]} {names[-1]}," if titled else f"{names[0]},"


def _first_name(writer: Party) -> str:
    return (writer.name or "").split()[0] if writer.name else ""


def _promise(commitment: Commitment, known: Circumstances) -> str:
    """ "On Tuesday 10 March I wrote to you: "..."." """
    on = f"On {spoken(commitment.said_at.date(), known.day)} " if commitment.said_at else ""
    who = "I" if _is_writer(commitment, known) else _colleague(commitment)
    if commitment.modality is Modality.INFERRED:
        return f'{on}{"you" if on else "You"} asked us: "{commitment.quote}"'
    said = "said to you on our call" if commitment.modality is Modality.VERBAL else "wrote to you"
    who = who if on else f"{who[0].upper()}{who[1:]}"
    return f'{on}{who} {said}: "{commitment.quote}".'


def _colleague(commitment: Commitment) -> str:
    name = commitment.promisor.name if commitment.promisor else None
    return f"my colleague {name}" if name else "we"


def _is_writer(commitment: Commitment, known: Circumstances) -> bool:
    promisor, writer = commitment.promisor, known.writer
    if promisor is None:
        return False
    same_address = bool(promisor.email and writer.email and promisor.email.lower() == writer.email.lower())
    return same_address or bool(promisor.name and writer.name and promisor.name.lower() == writer.name.lower())


def _owned(commitment: Commitment, slip: Slip, known: Circumstances) -> str:
    mine = "That is on me." if _is_writer(commitment, known) else "That is on us."
    match slip:
        case Slip.BROKEN:
            return f"{_undone(commitment)} {mine}"
        case Slip.LATE:
            return f"It came{_when(commitment, known)} late. {mine}"
        case Slip.PARTLY:
            return f"{_part(commitment)} {mine}"
        case Slip.UNSEEN:
            return f"I cannot see here that it happened. If it did not, {mine[0].lower()}{mine[1:]}"
        case Slip.AT_RISK:
            return _risk(commitment, known)


def _risk(commitment: Commitment, known: Circumstances) -> str:
    """Told before the day, as a risk."""
    due = commitment.due.end if commitment.due else None
    on = spoken(due.date(), known.day) if due else ""
    if is_appointment(commitment):
        return f"It is on {on}, and it may not work out. I would rather tell you now than on the day."
    late = f"It is due on {on}, and it may be late." if on else "It may be late."
    return f"{late} I would rather tell you now than on the day."


def _undone(commitment: Commitment) -> str:
    if commitment.modality is Modality.INFERRED:
        return "You have had no answer from us."
    if commitment.kind is CommitmentKind.MAINTENANCE:
        return "We did not keep to that."
    return "That did not take place." if is_appointment(commitment) else "That has not happened."


def _when(commitment: Commitment, known: Circumstances) -> str:
    """ " on Monday 23 March, 10 days", or nothing that is not known."""
    done = next((e.at for e in commitment.evidence if e.shows is Shows.WHOLE and e.at), None)
    due = commitment.due.end if commitment.due else None
    if done is None:
        return ""
    days = (done.date() - due.date()).days if due else 0
    length = f", {days} day{'s' if days > 1 else ''}" if days > 0 else ","
    return f" on {spoken(done.date(), known.day)}{length}"


def _part(commitment: Commitment) -> str:
    seen = next((e for e in commitment.evidence if _tells_part(e)), None)
    return f"Of that you have {seen.part}; the rest is missing." if seen else "Only a part of that has happened."


def _tells_part(evidence: Evidence) -> bool:
    return evidence.shows is Shows.PART and bool(evidence.part)


def _regret(slip: Slip, known: Circumstances) -> Iterator[str]:
    """Nothing is regretted that nobody knows to have gone wrong."""
    if known.meaning:
        yield f"I am sorry: {known.meaning.strip().rstrip('.')}."
    elif slip is Slip.AT_RISK:
        yield "I am sorry to leave you unsure."
    elif slip is not Slip.UNSEEN:
        yield "I am sorry."


def _cause(known: Circumstances) -> Iterator[str]:
    if known.cause:
        yield _sentence(known.cause)


def _ahead(commitment: Commitment, slip: Slip, known: Circumstances) -> Iterator[str]:
    if known.remedy:
        yield _sentence(known.remedy)
    if known.next_step:
        yield _sentence(known.next_step)
    if slip is Slip.LATE:
        return
    if slip is Slip.UNSEEN:
        yield from _asked(commitment, spoken(known.new_date, known.day) if known.new_date else DATE)
    elif known.new_date is None:
        step = () if known.next_step else (NEXT,)
        yield " ".join((*step, f"You will hear from me by {DATE}."))
    elif is_appointment(commitment):
        yield f"Could we do it on {spoken(known.new_date, known.day)} instead?"
    else:
        yield f"The new date is {spoken(known.new_date, known.day)}. Does that still help you, or do you need it sooner?"


_COMES_TO_THEM = frozenset({Act.SEND, Act.SHIP, Act.PAY, Act.ANSWER})


def _asked(commitment: Commitment, day: str) -> Iterator[str]:
    if is_appointment(commitment):
        yield f"Did it take place? If not, tell me: could we do it by {day}?"
    elif commitment.act in _COMES_TO_THEM:
        yield f"Did it reach you? If not, tell me, and you will have it by {day}."
    else:
        yield f"Has it been done, as far as you can see? If not, tell me, and it will be done by {day}."


def _subject(commitment: Commitment) -> str:
    words = f"{commitment.quote[:1].upper()}{commitment.quote[1:]}"
    return words if len(words) <= _LONGEST_SUBJECT else f"{words[:_LONGEST_SUBJECT].rsplit(' ', 1)[0]} ..."


def _sentence(text: str) -> str:
    text = text.strip().rstrip(".!")
    return f"{text[:1].upper()}{text[1:]}."


def spoken(day: date, today: date) -> str:
    """ "Friday 20 March", with the year when it is not this one."""
    text = f"{day:%A} {day.day} {day:%B}"
    return text if day.year == today.year else f"{text} {day.year}"
