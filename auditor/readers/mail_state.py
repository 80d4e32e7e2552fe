"""What became of a mail: sent, unsent, scheduled, bounced, or an automatic reply; decided by its headers."""

import re
from collections.abc import Iterator

from auditor.model.text import Delivery
from auditor.readers.headers import Headers, decode_words, split
from auditor.readers.mime import Message, Part

# fmt: off
_DRAFTS = frozenset({
    "drafts", "draft", "entwürfe", "entwurf", "brouillons", "borradores", "bozze", "concepten", "kopie robocze",
    "wersje robocze", "rascunhos", "utkast", "kladder", "koncepty", "черновики",
    "下書き", "草稿", "草稿箱", "초안", "임시보관함",
    "luonnokset", "taslaklar",
})
_SCHEDULED = frozenset({
    "scheduled", "geplant", "programmés", "programmé", "programados", "programmati",
    "gepland", "zaplanowane", "agendados",
    "agendadas", "schemalagda", "planlagt", "naplánované", "запланированные",
    "予定", "已安排", "예약됨", "예약",
})
# fmt: on
"""Labels and folders of Gmail and Outlook, in the languages of their users."""
_DAEMON = re.compile(r"\bmail(?:er)?-?daemon@", re.IGNORECASE)
_POSTMASTER = re.compile(r"\b(?:postmaster|microsoftexchange[0-9a-f]*)@", re.IGNORECASE)
_BOUNCE_SUBJECT = re.compile(
    r"\s*(?:undeliver|delivery status notification \(failure\)|delivery (?:failure|has failed)|"
    r"mail delivery (?:failed|failure)|"
    r"failure notice|returned mail|message (?:not delivered|undeliverable)|unzustellbar|non remis|no se puede entregar|"
    r"mancato recapito|onbestelbaar|non recapitabile)",
    re.IGNORECASE,
)
_AUTOMATIC_SUBJECT = re.compile(
    r"\s*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|responder)|out of (?:the )?office(?:\s*(?:[:\-–(]|"
    r"auto|reply|$))|"
    r"away from (?:the )?office\s*:|autoreply|automatische antwort|abwesenheits(?:notiz|nachricht|assistent)|"
    r"réponse automatique|absence du bureau|respuesta automática|fuera de (?:la )?oficina\s*:|risposta automatica|"
    r"fuori sede\s*:|"
    r"automatisch antwoord|afwezigheid(?:smelding|sbericht)?\s*:|odpowiedź automatyczna|autoodpowiedź|"
    r"resposta automática|autosvar|"
    r"automatiskt svar|automatisk svar|automatická odpověď|автоматический ответ|автоответ|自动回复|自动答复|"
    r"自動回覆|自動応答|"
    r"自動返信|자동 회신|자동 응답|automaattinen vastaus)",
    re.IGNORECASE,
)


def delivery(message: Message, *, mailbox: str | None = None) -> Delivery:
    """`mailbox` is the name of the folder or mailbox that the mail lies in, where it says something."""
    headers = message.headers
    labels = _labels(headers)
    if headers.get("x-unsent").strip() == "1" or labels & _DRAFTS or (mailbox or "").lower() in _DRAFTS:
        return Delivery.DRAFT
    if labels & _SCHEDULED:
        return Delivery.SCHEDULED
    subject = headers.text("subject")
    if _is_report(message, "delivery-status"):
        return Delivery.BOUNCED if _failed(message) else Delivery.AUTOMATIC
    sender = headers.get("from")
    refused = _POSTMASTER.search(sender) is not None and _BOUNCE_SUBJECT.match(subject) is not None
    # Exchange marks its non-delivery reports with a header that has no value.
    told = headers.get("x-failed-recipients") or headers.all("x-ms-exchange-message-is-ndr")
    if told or _DAEMON.search(sender) or refused:
        return Delivery.BOUNCED
    if message.media_type == "multipart/report" or _is_automatic(headers, subject):
        return Delivery.AUTOMATIC
    return Delivery.SENT


def failed_message_ids(message: Message) -> Iterator[str]:
    """Message-IDs of the mails that a bounce gives back."""
    for part in message.parts:
        if part.media_type in ("message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global"):
            inner, _ = split(part.content())
            yield from message_ids(inner.get("message-id"))


def message_ids(value: str) -> list[str]:
    """Message-IDs in angle brackets, mended where a fold broke them; bare ones when there are no brackets."""
    found = ["".join(i.split()) for i in re.findall(r"<([^<>]{1,998})>", value)]
    if not found:
        found = [w.strip("<>,;\"'") for w in value.split()[:200]]
    return [i for i in found if i]


def _is_automatic(headers: Headers, subject: str) -> bool:
    submitted = headers.get("auto-submitted").partition(";")[0].strip().lower()
    return (
        submitted not in ("", "no")
        or headers.get("precedence").strip().lower() in ("auto_reply", "auto-reply")
        or any(headers.get(name) for name in ("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply-from"))
        or _AUTOMATIC_SUBJECT.match(subject) is not None
    )


def _labels(headers: Headers) -> frozenset[str]:
    """Labels of Gmail Takeout, lower case: encoded, folded, with commas in quotes."""
    value = decode_words(" ".join(headers.get("x-gmail-labels").split()))
    found = re.findall(r"\"([^\"]*)\"|([^,]+)", value)
    return frozenset((quoted or bare).strip().lower() for quoted, bare in found)


def _is_report(message: Message, kind: str) -> bool:
    if message.parameters.get("report-type", "").lower() == kind:
        return True
    return any(part.media_type == f"message/{kind}" for part in message.parts)


def _failed(message: Message) -> bool:
    """A report that some address failed for good; a delay or a success is an automatic message."""
    status = next((part for part in message.parts if part.media_type == "message/delivery-status"), None)
    if status is None:
        return True
    actions = re.findall(r"^action\s*:\s*(\w+)", _head(status), re.IGNORECASE | re.MULTILINE)
    return not actions or any(action.lower() == "failed" for action in actions)


def _head(part: Part) -> str:
    return part.content()[:100_000].decode("latin-1").replace("\r", "\n")
