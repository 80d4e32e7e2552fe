"""Footers that gateways and list programs append: confidentiality notices, warnings, unsubscribe lines."""

import re
from collections.abc import Sequence

from auditor.core.segment.lines import Line

_OPENS = re.compile(
    r"[*_#=\-\s\[(]{0,12}(?:"
    r"(?:caution|warning|attention|achtung|vorsicht)\s?[:!-].{0,80}\b(?:external|outside|extern)"
    r"|\[?external\]?(?: e-?mail| sender)\b"
    r"|(?:disclaimer|confidentiality (?:notice|note|statement|warning)|confidential communication|privileged (?:and|"
    r"&) confidential|"
    r"legal (?:notice|disclaimer)|privacy notice|haftungsausschluss|vertraulichkeitshinweis|avis de confidentialité|"
    r"aviso legal|aviso de confidencialidad|nota di riservatezza|aviso de confidencialidade)\b"
    r"|(?:this|the) (?:e-?mail|message|communication|transmission|electronic mail|information)\b.{0,160}?"
    r"(?:confidential|privileged|intended (?:only |solely )?(?:for|recipient)|intended to be|the property of|"
    r"originated (?:from )?outside)"
    r"|(?:the )?(?:information|contents?|content) (?:contained|transmitted|of this|in this)\b.{0,80}(?:e-?mail|"
    r"message|communication|transmi)"
    r"|if you (?:are not|have received this).{0,60}(?:intended|addressee|in error|by mistake)"
    r"|(?:diese|der inhalt dieser) (?:e-?mail|nachricht|mail)\b.{0,120}(?:vertraulich|bestimmt|geschützt)"
    r"|(?:ce message|cet e-?mail|ce courriel|ce courrier)\b.{0,120}(?:confidentiel|destin|établi)"
    r"|(?:este|el presente) (?:mensaje|correo)\b.{0,120}(?:confidencial|destina|dirigid)"
    r"|(?:questo messaggio|questa e-?mail|la presente e-?mail|le informazioni contenute)\b.{0,120}(?:riservat|"
    r"confidenzial|destinat)"
    r"|(?:dit bericht|deze e-?mail|de informatie)\b.{0,120}(?:vertrouwelijk|bestemd|geadresseerde)"
    r"|(?:niniejsza|ta) (?:wiadomość|korespondencja)\b.{0,120}(?:poufn|przeznaczon)"
    r"|(?:esta mensagem|este e-?mail)\b.{0,120}(?:confidencia|destin)"
    r"|(?:detta (?:meddelande|mejl|e-post)|denne (?:e-?mail|e-post|mail|meddelelse))\b.{0,120}(?:konfidenti|"
    r"fortrolig|avsed|beregnet)"
    r"|(?:данное|это|настоящее) (?:сообщение|письмо)\b.{0,120}(?:конфиденциал|предназначен)"
    r")",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\b(?:confidential|privileged|intended recipient|addressee|unauthori[sz]ed|notify the sender|delete (?:it|this|"
    r"the)|disclosure|"
    r"disseminat|distribution|in error|liab|virus|attachments?|external|sender|copying|prohibited|vertraulich|"
    r"empfänger|confidentiel|"
    r"destinataire|confidencial|destinatario|riservat|vertrouwelijk|geadresseerde|poufn|confidencia|"
    r"registered (?:office|in)|"
    r"click links|recogni[sz]e)\b",
    re.IGNORECASE,
)
_UNSUBSCRIBE = re.compile(
    r"(?:.{0,100}\b(?:unsubscribe|opt[- ]?out|manage (?:your )?preferences|update your preferences|abmelden|"
    r"désinscrire|se désabonner|"
    r"darse de baja|annulla iscrizione|uitschrijven|wypisz|cancelar inscrição)\b"
    r"|you(?:'re| are)? (?:receiving|received|have received) this (?:e-?mail|message|newsletter) because"
    r"|if you (?:no longer|do not|don't) (?:wish|want) to receive"
    r"|(?:view|read) (?:this )?(?:e-?mail|message)?\s?(?:in|on) (?:your|a|the) browser)",
    re.IGNORECASE,
)
_MAX_PARAGRAPHS = 8


def disclaimers(lines: Sequence[Line]) -> set[int]:
    """Indexes of the lines that no person wrote."""
    found: set[int] = set()
    index = 0
    while index < len(lines):
        text = lines[index].text
        if text and _opens(lines, index):
            end = _end(lines, index)
            found.update(range(index, end))
            index = end
            continue
        if text and len(text) <= 200 and _UNSUBSCRIBE.match(text) and _only_footer_follows(lines, index):
            found.add(index)
        index += 1
    return found


def _opens(lines: Sequence[Line], index: int) -> bool:
    """A legal footer begins here: its opening words, wrapped over at most three lines, and a second legal word."""
    first = lines[index].text[:400]
    if not first[:1].strip("*_#=-[( "):
        first = first.lstrip("*_#=-[( ") or first
    near = " ".join(line.text[:300] for line in lines[index : index + 4])
    if not _OPENS.match(near):
        return False
    if not _OPENS.match(first) and not _OPENS.match(" ".join(line.text for line in lines[index : index + 3])[:500]):
        return False
    words = {m.group().casefold() for m in _GOES_ON.finditer(" ".join(_paragraph(lines, index))[:3_000])}
    return len(words) >= 2


def _paragraph(lines: Sequence[Line], index: int) -> list[str]:
    words: list[str] = []
    for line in lines[index : index + 40]:
        if not line.text and words:
            break
        words.append(line.text)
    return words


def _end(lines: Sequence[Line], index: int) -> int:
    """The end of this paragraph, and of those after it that go on in the same vein."""
    end = _paragraph_end(lines, index)
    for _ in range(_MAX_PARAGRAPHS):
        start = end
        while start < len(lines) and not lines[start].text:
            start += 1
        stop = _paragraph_end(lines, start)
        words = " ".join(line.text for line in lines[start:stop])[:3_000]
        rule = bool(words) and not any(c.isalnum() for c in words)
        if stop == start or not (rule or len({m.group().casefold() for m in _GOES_ON.finditer(words)}) >= 2):
            break
        end = stop
    return end


def _paragraph_end(lines: Sequence[Line], index: int) -> int:
    while index < len(lines) and lines[index].text:
        index += 1
    return index


def _only_footer_follows(lines: Sequence[Line], index: int) -> bool:
    """An unsubscribe line stands at the end, or it is a sentence of the author about unsubscribing."""
    rest = [line.text for line in lines[index + 1 : index + 30] if line.text]
    return len(rest) <= 12 and len(lines) - index <= 30
