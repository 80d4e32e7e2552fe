"""Telling the speaker of a line from words that merely end in a colon."""

import re
from collections import Counter
from collections.abc import Iterable

_PREFIX = re.compile(r"(?:>>+\s*)?([^:]{1,60}(?::[^\s:][^:]{0,58})?):(?:\s+(.*)|$)", re.DOTALL)
_LOGIN = re.compile(r"[^\s:]*[\d@._-][^\s:]*")
_SHARED = re.compile(r"\+?\d[\d ().-]{2,19}|[^\s@:]{1,64}@[^\s@:]{1,64}|[A-Za-z]{1,30}[._][A-Za-z]{2,30}")
_ASIDE = re.compile(r"\s*[(\[|][^()\[\]|]*[)\]]?\s*$")
_LONGEST = 120
_NUMBERED = re.compile(
    r"(?:speaker|spk|participant|guest|caller|agent|customer|user|person|voice|sprecher)[ _#-]?\w{1,3}", re.I
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in text.split(","))


_PARTICLES = _words("van von der den de del della da di du la le el al bin ibn ter ten zu zur y e of the and & - –")
_HEADINGS = _words(
    """
    note notes nb n.b. ps p.s. p.p.s. q question questions answer answers example examples e.g. i.e. tip warning caution
    important reminder remember attention disclaimer update edit summary overview agenda background context goal goals
    purpose scope outcome outcomes result results conclusion next action actions todo to-do fixme decision decisions
    risks risk issue issues problem solution option options subject re aw wg fw fwd from to cc bcc sent date time when
    where who what why how reply-to attachments attachment von an betreff gesendet datum de para asunto objet envoyé da
    oggetto name email e-mail mail phone tel mobile fax address website web url link links location venue room dial-in
    meeting id passcode password attendees participants present absent speakers transcript recording duration title
    topic topics company account contact owner status stage priority type category tags version price pricing cost
    costs total amount quantity discount budget timeline timing deadline due start end delivery terms payment contract
    product plan quote offer deal invoice order reference ref info information debug trace warn error fatal critical
    http https ftp added changed fixed removed deprecated security unreleased kind language style format
    dialogue comment city country street region department industry position description headline okay ok so well yes no
    yeah now anyway right first second third finally also but and look listen basically monday tuesday wednesday
    thursday friday saturday sunday morning afternoon evening lunch break demo hi hello dear thanks regards best cheers
    """
)
_LONG_HEADINGS = _phrases(
    """next steps, action items, action item, open questions, due date, to do, meeting id, key points, key takeaways,
    start time, end time, meeting title, call date, summary keywords, best regards, kind regards, thank you, good news,
    bottom line, main point, side note, quick question, follow up, follow-up, next step, meeting notes"""
)
_SOUNDS = _words("laughs laughing laughter inaudible crosstalk silence music applause pause sighs coughs noise")


def prefix(line: str) -> tuple[str, str] | None:
    """`Name` and `words` of a line `Name: words`, whatever the name is; None without a colon and a space after it."""
    match = _PREFIX.match(line)
    if match is None:
        return None
    name = match[1].strip()
    return (name, (match[2] or "").strip()) if name else None


def is_name(text: str) -> bool:
    """Whether `text` is shaped like the name of a person, a room or "Speaker 2", and is no common heading."""
    name = _ASIDE.sub("", text).strip() if len(text) <= _LONGEST else ""
    if (
        not 0 < len(name) <= 60
        or name.casefold() in _HEADINGS | _LONG_HEADINGS
        or re.search(r"\d:\d|[?!;\"<>{}=*#/\\]|\.\s*$", name)
    ):
        return False
    if _NUMBERED.fullmatch(name):
        return True
    words = name.replace(",", " ").split()
    if not words or len(words) > 6 or words[0].casefold() in ("note", "re", "fwd"):
        return False
    return _is_capital(words[0]) and all(_is_capital(w) or w.casefold() in _PARTICLES or w.isdigit() for w in words[1:])


def is_login(text: str) -> bool:
    """Whether `text` is one word that a device or account could show as its name: "1001", "j.doe", "room-4"."""
    return _LOGIN.fullmatch(text) is not None and text.casefold() not in _HEADINGS and "//" not in text


def shared_logins(lines: Iterable[str]) -> frozenset[str]:
    """Bare numbers and logins that begin at least two of `lines` as a speaker's name does: "1001: words"."""
    firsts = (found[0] for line in lines if (line[:1].isalnum() or line[:1] == "+") and (found := prefix(line)))
    counted = Counter(name for name in firsts if _SHARED.fullmatch(name))
    return frozenset(name for name, count in counted.items() if count > 1 and name.casefold() not in _HEADINGS)


def is_sound(text: str) -> bool:
    """Whether a word in brackets tells of a sound, as in "(laughs)"."""
    return text.strip().casefold() in _SOUNDS


def speakers_among(names: Iterable[str], *, turns: int) -> frozenset[str]:
    """Those prefixes of `turns` cues that are speakers: shaped like names, and used again or like all the others."""
    counted = Counter(name for name in names if is_name(name) or is_login(name))
    usual = sum(counted.values()) >= 0.3 * max(turns, 1)
    return frozenset(name for name, count in counted.items() if usual or count > 1)


def _is_capital(word: str) -> bool:
    first = word.lstrip("('\"’-")[:1]
    return bool(first) and first.isalpha() and first == first.upper()
