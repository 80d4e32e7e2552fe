"""Zoom: the chat of a meeting as text, saved by the client or beside a cloud recording.

What is promised in a chat is promised in writing. Source: see `readers/zoom_chat.py` for the layouts.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.text import Document
from auditor.ports import Input
from auditor.readers.call_dates import date_in_name, zoom_folder
from auditor.readers.transcript_text import decode, is_binary, peek
from auditor.readers.utterances import Call, Piece, named, transcript
from auditor.readers.zoom_chat import Message, message, messages

_LOOK = 200
"""Lines that are looked at to recognise a chat."""
_DAY = 86_400
_SHOWN = 60
"""Characters of a private message that its note repeats."""
_NOTED = 20
"""Private messages that get a note of their own."""


class ZoomChatSource:
    """A Zoom meeting's chat; what is promised there is promised in writing."""

    name = "zoom-chat"
    guides = (
        Guide(
            section=Section.CALLS,
            product="Zoom",
            what="the chat of a meeting (.txt)",
            export=(
                "Take meeting_saved_chat.txt with its folder from Documents/Zoom on the host's computer, or Zoom web "
                "portal > Recordings > the meeting > download Chat file."
            ),
            notes=(
                "Promises in a chat count as written ones.",
                "Keep the name of the folder (2026-03-03 15.00.05 Topic) or of the file: it holds the date. Its clock "
                "has no zone; UTC is taken and said.",
                "Reactions are counted in a note, and what a reply repeats of another message is left out of its words.",
            ),
        ),
    )

    def recognises(self, file: Input) -> float:
        text = peek(file.head)
        if is_binary(text):
            return 0.0
        lines = [line for line in text.split("\n", _LOOK)[:_LOOK] if line.strip()]
        first = message(lines[0]) if lines else None
        if first is None:
            return 0.0
        counted = sum((one := message(line)) is not None and one.counted is first.counted for line in lines)
        return 0.99 if not first.counted or counted >= 0.5 * len(lines) else 0.0

    def read(self, file: Input) -> Iterator[Document]:
        plain = decode(file.content(), origin=file.origin)
        found = list(messages(plain.text.split("\n")))
        said = [one for one in found if not one.is_reaction and one.words]
        if not said:
            raise Unreadable(f"{file.origin} holds no message", hint="save the chat of the meeting again")
        call = _call(file.origin, found, said, plain.notes)
        base = _base(file.origin, said)
        seconds = _onward(said)
        yield transcript(
            call,
            (
                Piece(speaker=one.sender, words=one.words, start=float(at - base) if base is not None else None)
                for one, at in zip(said, seconds, strict=True)
            ),
        )


def _call(origin: str, found: Sequence[Message], said: Sequence[Message], notes: tuple[str, ...]) -> Call:
    folder = zoom_folder(origin)
    counted = said[0].counted
    day = date_in_name(origin) if folder is None else None
    start = folder.start if folder else day.start if day else None
    if day and start and not counted:
        start = start.replace(hour=0, minute=0, second=0) + timedelta(seconds=said[0].seconds)
    if folder:
        dated: tuple[str, ...] = ("the folder gives the time of the call without a zone; UTC was taken",)
    elif day and not counted:
        dated = (f"the day of the chat ({day.start:%Y-%m-%d}) was taken from the file name, its clock as UTC",)
    else:
        dated = (day.note,) if day else ()
    receivers = dict.fromkeys(one.receiver for one in said if one.receiver and one.receiver != "one person")
    senders = {one.sender for one in said}
    return Call(
        origin=origin,
        title=folder.topic if folder else None,
        start=start,
        others=tuple(named(name) for name in receivers if name not in senders),
        notes=notes + dated + tuple(_private(said)) + tuple(_left_out(found)),
        typed=True,
    )


def _base(origin: str, said: Sequence[Message]) -> int | None:
    """The second that offsets are counted from; None when only a clock is known and no day."""
    if said[0].counted:
        return 0
    folder = zoom_folder(origin)
    if folder:
        start = folder.start.hour * 3600 + folder.start.minute * 60 + folder.start.second
        return start if said[0].seconds >= start or start - said[0].seconds < _DAY // 2 else start - _DAY
    return said[0].seconds if date_in_name(origin) else None


def _onward(said: Sequence[Message]) -> list[int]:
    """The seconds of each message; a clock that falls back by half a day or more has passed midnight."""
    days = 0
    out: list[int] = []
    for one in said:
        if out and not one.counted and out[-1] - (one.seconds + days) > _DAY // 2:
            days += _DAY
        out.append(one.seconds + days)
    return out


def _private(said: Sequence[Message]) -> Iterator[str]:
    private = [one for one in said if one.receiver]
    for one in private[:_NOTED]:
        shown = one.words if len(one.words) <= _SHOWN else f"{one.words[:_SHOWN].rstrip()}..."
        yield f'private, from {one.sender} to {one.receiver}: "{shown}"'
    if len(private) > _NOTED:
        yield f"{len(private) - _NOTED} more messages were private"


def _left_out(found: Sequence[Message]) -> Iterator[str]:
    reactions = sum(one.is_reaction for one in found)
    if reactions:
        yield f"{reactions} reaction(s) to messages left out"
    replies = sum(one.is_reply for one in found)
    if replies:
        yield f"{replies} reply(s) repeat the message they answer; the repeated words were left out"
