"""Where a clause ends, which acts it holds, and what is in it."""

import re

from auditor.core.patterns import pattern
from auditor.engines.offline.words.lexicon import PHRASE_ACTS, VERB_ACTS
from auditor.model.commitment import Act

_SUBJECT = r"(?:I|we|you|he|she|they|it|this|that|there|our|my|your|the|these|those|please|let\s+(?:me|us))"
_END = pattern(
    rf"""
      [;]\s | :\s | \s+[-]{{1,3}}\s+ | \s*\.\.\. | \s\( | [!?](?=\s|$)
    | (?<![\s.][A-Z])(?<![ap]\.m)(?<!\bMr)(?<!\bDr)(?<!\bSt)(?<!\bMs)(?<!\bNo)(?<!\bvs)(?<!\bCo)(?<!\bMrs)(?<!\bInc)(?<!\bLtd)(?<!\bProf)(?<!\bapprox)\.(?=\s|$)
    | ,\s*(?:and\s+)?not\s
    | ,?\s+(?:but|so|because|although|though|whereas|which|while|since|hence|therefore|otherwise|in\s+order\s+to|in\s+case)\b
    | ,\s*(?:and\s+|then\s+|as\s+)?(?={_SUBJECT}\b)
    | \s+and\s+(?=(?:I|we|you|he|she|they|it|there|please|let\s+(?:me|us))\b(?:'|\s))
    | (?<!\bsoon)(?<!\blong)(?<!\bwell)(?<!\bmuch)\s+as\s+(?=(?:I|we|it|this|they|he|she|there)\b)
    | ,\s*(?:guaranteed|how'?s\s+that|deal(?=\W*$)|fair(?=\W*$)|thanks|thank\s+you|please|ok(?:ay)?|right|I\s+promise|as\s+(?:promised|discussed|agreed|requested|usual|well)|for\s+sure|no\s+problem|not\s+a\s+problem|hopefully)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_CONDITION_AHEAD = pattern(
    r"^[\s,(-]*(?:but\s+)?(?:only\s+)?(?:if|once|when|as\s+soon\s+as|after|provided|assuming|unless|upon|subject\s+to|depending|so\s+long|as\s+long|pending)\b",
    re.IGNORECASE,
)
_JOINED = pattern(
    r"(?:,?\s+and(?:\s+then)?|,\s*then|,)\s+(?:also\s+|then\s+|will\s+|'ll\s+)*(?=(?P<verb>[a-z]{2,})\s+(?:you|the|a|an|it|them|him|her|us|everyone|back|up|out|in|over|with|to|on|at|for|your|our|my|this|that|these|those|any|some|by|tomorrow|today|next|all|each|both|two|three|\d|[A-Z][a-z]))",
)
_COMMA = pattern(r",\s*")
_GOES_ON = pattern(r"\b(?:and|then|you|yours?|by|within|next|tomorrow|today|tonight|\w{3,6}day)\b", re.IGNORECASE)
"""What makes a verb behind a bare comma one more deed: "call them, ask and write", "check the stock, send you the list",
"deliver on Monday, install on Tuesday".

Without it the reader is told to do it: "I've put you on the list, bring a photo"."""
_MEANS = pattern(
    r"^(?:check|look|ask|talk|speak|find|see|confirm|review|discuss|consult|research|investigate|get|go|run|take|dig|verify|circle)\b",
    re.IGNORECASE,
)
_ANSWERS = pattern(
    r"^(?:get\s+back|come\s+back|let\s+\w+\s+know|revert|circle\s+back|report\s+back|tell\s+you|call\s+you\s+back|reply|respond|update\s+you|confirm|advise|follow\s+up|be\s+back|(?:e-?mail|ring|call|text|message|phone|write\s+to|tell)\s+(?:you|them|everyone)|give\s+you\s+(?:an?|the|our|my)\s+(?:\w+\s+)?(?:answer|update|decision|yes|date))\b",
    re.IGNORECASE,
)
_ASKED_FOR = pattern(r"^ask\b[^,;.]*\bfor\b", re.IGNORECASE)
_PASSED_ON = pattern(
    r"^(?:send|forward|pass)\s+(?:it|that|them|those|this)\s+(?:on\s+|over\s+|across\s+|straight\s+)?to\s+you\b",
    re.IGNORECASE,
)
"""What is asked of a third only to be handed on: "ask the mill for the log and send it to you" promises one thing."""
_MAKES = pattern(
    r"^(?:write|draft|scan|print|copy|photograph|find|look|dig|count|make|mark|pull|estimate|measure|open|put|work|export|record|type|note|list|fill|draw|translate|clean|sort|grab|get|fetch|read|test|try|run|ring|ask)\b"
    r"(?!.*\b(?:tomorrow|today|tonight|\w{3,6}day|next|by|within|every)\b)",
    re.IGNORECASE,
)
_HANDS_ON = pattern(
    r"^(?:(?:send|e-?mail|mail|pass|forward|post|fax|text|drop|bring|hand|share)\s+(?:it|them|that|those)\b(?!\s+back)|(?:text|e-?mail|mail|message|tell|show|send|ring|call)\s+you\b)",
    re.IGNORECASE,
)
"""What is made only to be handed on: "I'll write it and mail it over", "count the drums and mail you the figure"."""
_GOES = pattern(
    r"^(?:come|go|pop|drop|swing|nip|run|stop|drive|head|walk|get)(?:\s+(?:by|round|around|over|out|up|down|in|along|across|back|there|on))*"
    r"(?:\s+(?:to|at|by|into)\s+(?:you|yours|(?:the|your)\s+\w+)|\s+(?:the|your)\s+\w+)?$",
    re.IGNORECASE,
)
"""Who only goes to do it: "come round and measure the stairs" is one act, and the day behind it holds for both."""
_TAIL = pattern(r"[\s,;:.!?\"')(\]-]+$")
_JOINER = re.compile(
    r"(?:[,\s]+(?:and|or|but|so|when|until|once|if|because|while))+(?:\s+then)?$|,\s*then$", re.IGNORECASE
)
_DANGLING = re.compile(r"(?:[,\s]+(?:and|or|but|then|so|if|as|when|that|which|who|once|the|a))+$", re.IGNORECASE)
"""What is left over where the next head cut a clause short."""
_QUANTITY = pattern(
    r"(?:[$£€]\s?\d[\d,.]*(?:\s?(?:k|m|million|thousand)\b)?|\b\d[\d,.]*\s?(?:%|percent\b|per\s+cent\b|dollars?\b|pounds\b|euros?\b|USD\b|GBP\b|EUR\b)"
    r"|\b(?:twenty|thirty|forty|fifty|ten|fifteen|five)\s+(?:percent|per\s+cent)\b"
    r"|(?<![\w-])(?:all\s+)?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|a\s+hundred)\s+(?:more\s+|additional\s+|extra\s+|new\s+|of\s+the\s+)?[a-z][a-z-]{2,}s\b)",
    re.IGNORECASE,
)
_TIME_UNITS = pattern(
    r"\b(?:day|week|month|year|hour|minute|quarter|second|working|business|time|o'clock)s?$", re.IGNORECASE
)
_WORD = pattern(r"[A-Za-z][\w'-]*")


def clause_end(text: str, head_end: int, next_head: int) -> int:
    """End of the clause whose verb starts at `head_end`; a condition behind its boundary still belongs to it."""
    limit = min(next_head, len(text))
    at = head_end
    cut_short = limit < len(text)
    while match := _END.seek(text, at, limit):
        if match.start() <= head_end:
            at = match.end()
            continue
        if _CONDITION_AHEAD.match(text, match.start()) or _CONDITION_AHEAD.match(text[match.end() : limit]):
            at = match.end()
            continue
        limit = match.start()
        cut_short = False
        break
    return trimmed(text, head_end, limit, _DANGLING if cut_short else _JOINER)


def trimmed(text: str, start: int, end: int, loose: re.Pattern[str] = _JOINER) -> int:
    """`end` moved back over closing punctuation and a dangling "and"."""
    piece = loose.sub("", _TAIL.sub("", text[start:end]))
    return start + len(_TAIL.sub("", piece))


def acts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The clause's verb phrases: "extend it and confirm on Monday" is two; means and answer stay one.

    One commitment an act; but "check with finance and come back to you" promises one thing, the answer.
    """
    cuts: list[tuple[int, int]] = []
    first = start
    at = start + 1
    while match := _JOINED.seek(text, at, end):
        at = match.end()
        if match["verb"] not in VERB_ACTS:
            continue
        before, after = text[first : match.start()], text[match.end() : end]
        if (_MEANS.match(before) and _ANSWERS.match(after)) or (_ASKED_FOR.match(before) and _PASSED_ON.match(after)):
            continue
        if not cuts and (_GOES.match(before) or (_MAKES.match(before) and _HANDS_ON.match(after))):
            first = match.end()
            continue
        if _COMMA.fullmatch(match[0]) and not _GOES_ON.seek(text, match.end(), end):
            return [*cuts, (first, trimmed(text, first, match.start()))]
        cuts.append((first, trimmed(text, first, match.start())))
        first = match.end()
    return [*cuts, (first, end)]


def act_of(phrase: str) -> Act | None:
    """The act of a verb phrase; None when its verb is not one of the engine's."""
    for said, act in PHRASE_ACTS:
        if said.match(phrase):
            return act
    verb = _WORD.match(phrase)
    return VERB_ACTS.get(verb[0].lower()) if verb else None


def base_form(word: str) -> str | None:
    """The verb of an -ing form, when the engine knows it."""
    stem = word.lower().removesuffix("ing")
    for guess in (stem, stem + "e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem):
        if guess in VERB_ACTS:
            return guess
    return None


def quantity(clause: str) -> str | None:
    """The amount promised, verbatim, unless it is a length of time."""
    for match in _QUANTITY.finditer(clause):
        if not _TIME_UNITS.search(match[0]):
            return match[0]
    return None
