"""Lines of a Zoom chat file, in the three layouts that Zoom has written.

Source: chat files as Zoom's client saves them (`15:02:11 From Ida Holm to Everyone: words`, since 5.x with the words
on lines of their own behind a tab) and as its cloud recording does (`00:58:04<tab>Ida Holm:<tab>words`, counted from
the start of the recording); Zoom's article "Saving in-meeting chat" says where they lie.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_TIME = re.compile(r"\s{0,4}(\d{1,2}):([0-5]\d):([0-5]\d)(?:\s?([AaPp])\.?[Mm]\.?)?[ \t]{1,8}")
_FROM = re.compile(r"From[ \t]{1,8}")
_TO = re.compile(r"[ \t]{1,8}[Tt]o[ \t]{1,8}")
_PRIVATE = re.compile(r"[ \t]{0,4}\((?:Direct Message|Privately)\)[ \t]{0,4}$", re.IGNORECASE)
_CLOUD = re.compile(r"([^\t:]{1,100}):[ \t]*\t(.*)")
_LABEL = 400
"""Characters in which a line's names must end."""
_REACTION = re.compile(r"\s*(?:Reacted to \".{0,300}\" with \S|Removed a \S{1,40} reaction from \")", re.DOTALL)
_REPLY = re.compile(r"\s*Replying to \"")
_EVERYONE = ("everyone", "all", "all panelists", "everyone in meeting", "hosts and panelists")


@dataclass(slots=True)
class Message:
    """One message of a chat."""

    seconds: int
    """Since midnight, or since the start of the recording."""
    sender: str
    receiver: str | None
    """None: everyone."""
    counted: bool
    """Whether the time is counted from the start of the recording."""
    lines: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        """What was written, without the words of others that Zoom repeats above a reply."""
        lines = [bare for line in self.lines if (bare := line.strip())]
        if lines and _REPLY.match(lines[0]):
            lines = lines[_quoted(lines) :]
        return " ".join(lines)

    @property
    def is_reaction(self) -> bool:
        """Whether it only tells of a sign under another message."""
        return _REACTION.match("\n".join(self.lines)[:600]) is not None

    @property
    def is_reply(self) -> bool:
        return _REPLY.match("\n".join(self.lines[:3])) is not None


def message(line: str) -> Message | None:
    """The message that `line` begins; None when it goes on with one."""
    time = _TIME.match(line)
    if time is None:
        return None
    hour = int(time[1])
    if time[4]:
        hour = hour % 12 + (12 if time[4].lower() == "p" else 0)
    seconds = hour * 3600 + int(time[2]) * 60 + int(time[3])
    rest = line[time.end() :]
    if _FROM.match(rest):
        return _addressed(rest[: _LABEL * 50], seconds)
    cloud = _CLOUD.match(rest)
    if cloud is None:
        return None
    return Message(seconds=seconds, sender=cloud[1].strip(), receiver=None, counted=True, lines=[cloud[2]])


def messages(lines: Sequence[str]) -> Iterator[Message]:
    """The messages in `lines`; a line without a time goes on with the one before."""
    held: Message | None = None
    for line in lines:
        found = message(line)
        if found is not None:
            if held is not None:
                yield held
            held = found
        elif held is not None:
            held.lines.append(line)
    if held is not None:
        yield held


def _addressed(rest: str, seconds: int) -> Message | None:
    body = rest[rest.index("From") + 4 :]
    head, colon, words = body[:_LABEL].partition(":")
    if not colon or not head.strip():
        return None
    words = body[len(head) + 1 :] if len(body) > _LABEL else words
    private = _PRIVATE.search(head)
    bare = head[: private.start()] if private else head
    joint = list(_TO.finditer(bare))
    sender, receiver = (bare[: joint[-1].start()], bare[joint[-1].end() :].strip()) if joint else (bare, "")
    to_all = not private and (not receiver or receiver.casefold() in _EVERYONE)
    return Message(
        seconds=seconds,
        sender=sender.strip(),
        receiver=None if to_all else receiver or "one person",
        counted=False,
        lines=[words],
    )


def _quoted(lines: list[str]) -> int:
    """How many lines the quote above a reply takes: to its closing mark, or the one line when it has none."""
    for place, line in enumerate(lines[:40]):
        if line.endswith(('"', '..."', '…"')) and (place or len(line) > len('Replying to "')):
            return place + 1
    return 1
