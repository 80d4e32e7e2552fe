"""Voicemails: somebody spoke, nobody answered, and he waits to be called back.

They come as mail of a telephone system ("New voicemail from Dora Quill (020 7946 0018)") with the words below, or as a
transcript in which one person speaks and whose title or file says voicemail.
"""

import re
from dataclasses import replace

from auditor.core.calls import Turn, compose
from auditor.core.patterns import pattern
from auditor.model.text import Delivery, Document, DocumentKind, Party

_TOLD = pattern(
    r"^\W*(?:[\w ]{1,20}[-–:|]\s+)?(?:you(?:'ve|\s+have)?\s+)?(?:got\s+|received\s+)?(?:an?\s+)?(?:new\s+)?"
    r"voice\s?(?:mail|message)(?:\s+message)?\s+(?:left\s+)?(?:from|by)\s+(?P<caller>[^\n]{2,80})",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\+?\(?\d[\d\s().-]{5,18}\d")
_AFTER = re.compile(r"\s+(?:on|at|to|for)\s+(?=\S*\d|\w+day\b).*$|\s*[,;|<(\[].*$", re.IGNORECASE)
_LABEL = pattern(
    r"^[ \t]*(?:voice\s?mail\s+)?(?:preview|transcript(?:ion)?|message)\s*:[ \t]*\n?(?P<words>[^\n]+(?:\n[^\n]+)*)",
    re.IGNORECASE | re.MULTILINE,
)
_FIELD = re.compile(r"^\s*(?:https?://\S+|[A-Z][\w ]{1,20}:\s.*|<[^>]*>)\s*$")
_TITLE = pattern(
    r"(?<![a-z])(?:voice[ _-]?(?:mail|message)s?|answer(?:phone|ing[ _-]machine)|mailbox[ _-]message)(?![a-z])",
    re.IGNORECASE,
)
_QUOTES = "\"'“”‘’"
_WORDS = 4
"""Fewer words say nothing of why somebody called."""


def heard(document: Document) -> Document:
    """A voicemail as the call that it is, its caller as author; every other document as it is."""
    match document.kind:
        case DocumentKind.EMAIL:
            return _mailed(document)
        case DocumentKind.TRANSCRIPT:
            return _recorded(document)
        case DocumentKind.DRAFT:
            return document


def _recorded(call: Document) -> Document:
    speakers = {s.author for s in call.segments}
    speaker = next(iter(speakers), None)
    titled = _TITLE.search(f"{call.subject or ''} {call.origin.rpartition('/')[2]}")
    if len(speakers) != 1 or speaker is None or not titled:
        return call
    return replace(call, voicemail=True, author=speaker)


def _mailed(mail: Document) -> Document:
    told = _TOLD.match(mail.subject or "")
    if told is None or mail.delivery not in {Delivery.SENT, Delivery.AUTOMATIC}:
        return mail
    words = _words(mail.text.removeprefix(mail.subject or ""))
    caller = _caller(told["caller"])
    if len(words.split()) < _WORDS or caller is None:
        return mail
    text, segments = compose((Turn(speaker=caller, words=words, at=mail.sent_at),), mail.sent_at)
    return replace(
        mail,
        kind=DocumentKind.TRANSCRIPT,
        text=text,
        segments=segments,
        author=caller,
        participants=(caller, *mail.recipients),
        recipients=(),
        delivery=Delivery.SENT,
        voicemail=True,
    )


def _caller(told: str) -> Party | None:
    """ "Dora Quill (020 7946 0018) on 3 March": her name, and her number as an id that a roster may know."""
    number = _NUMBER.search(told)
    name = _AFTER.sub("", told[: number.start()] if number else told).strip(" :-–(<[,+\"'")
    named = any(char.isalpha() for char in name)
    if number is None and not named:
        return None
    digits = re.sub(r"[^\d+]", "", number[0]) if number else None
    return Party(name=name if named else None, id=f"tel:{digits}" if digits else None)


def _words(body: str) -> str:
    """What was spoken: below a label such as "Transcript:", else the longest paragraph."""
    labelled = _LABEL.search(body)
    if labelled:
        return _bare(labelled["words"])
    paragraphs = ("\n".join(x for x in p.split("\n") if not _FIELD.match(x)) for p in re.split(r"\n[ \t]*\n", body))
    return max(map(_bare, paragraphs), key=len, default="")


def _bare(words: str) -> str:
    return words.strip().strip(_QUOTES).strip()
