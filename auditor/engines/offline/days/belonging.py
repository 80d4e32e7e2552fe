"""Dates that belong to a thing or to another event, not to the act: "the parade that starts on Monday", "your mail from Friday".

Taken for the day of the act they would say that something is late which nobody promised for that day.
"""

import re

from auditor.core.patterns import pattern
from auditor.core.when import DueRole, TimePhrase

_BACK = 70
"""How far the words that tell of a date may begin before it."""
_NO_NOUN = (
    r"morning|afternoon|evening|night|eve|day|days|date|week|weeks|month|quarter|year|weekend|start|beginning|end|close|middle|course|"
    r"whole|rest|remainder|all|most|much|some|part|half|out|instead|because|top|ahead|advance|lieu|noon|first|last|sort|kind"
)
_OF = pattern(rf"\b(?!(?:{_NO_NOUN})\b)[a-z][\w-]*\s+(?:of|dated)\s+(?:the\s+)?$", re.IGNORECASE)
""" "The letter of 3 May"; "the morning of 3 May" is a time."""
_SPAN_OF = pattern(
    r"\b(?:years?|quarters?|months?|periods?|weeks?|half|figures|accounts|numbers)\s+(?:to|ended|ending|up\s+to|from)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_FOR = pattern(r"for\s", re.IGNORECASE)
_HANDLES = pattern(
    r"(?:cancel|move|change|confirm|check|amend|print|update|review|add|invoice|bill|charge|pay|refund|send|share|forward|e-?mail|correct|count)\b",
    re.IGNORECASE,
)
_A_THING = pattern(
    r"\b(?:(?:the|your|our|my|a|an|his|her|their|those|these)\s+(?:[\w'-]+\s+){1,3}|(?:invoice|bill|charge|pay|refund)\s+(?:you|them|us|it)\s+)$",
    re.IGNORECASE,
)
""" "I'll cancel the booking for 12 March", where "I'll book the room for 12 March" is an appointment."""
_FROM = pattern(r"from\s(?!now\b|today\b|tomorrow\b|then\b)", re.IGNORECASE)
_WRITTEN = pattern(
    r"\b(?:the|your|our|my|his|her|their|that|this|those|these)\s+(?:[\w-]+\s+){0,2}?(?:mails?|e-?mails?|messages?|notes?|letters?|calls?|chats?|"
    r"talks?|meetings?|visits?|minutes|reports?|invoices?|orders?|hours|photos?|pictures|figures|readings?|results?|orders?|tickets?|list|draft|"
    r"version|quote|offer|question|request|complaint|feedback|comments)\s+$",
    re.IGNORECASE,
)
""" "Your mail from Monday" was written then."""
_WHICH_WAS = pattern(
    r"[\w)](?<!have)(?<!\bget)(?<!\bhad)(?<!\bgot)(?<!\bsee)(?<!keep)(?<!having)(?<!getting)\s+(?:that|which|who)(?:\s+(?:was|were|had\s+been)(?:\s+\w+){0,3}?|\s+(?!need)(?:\w{2,}ed|came|fell|went|took\s+place|broke|blew|got|left|began|ran|met|hung)"
    r"(?:\s+\w+){0,2}?)\s+$",
    re.IGNORECASE,
)
_WHO_DOES = pattern(
    r"[\w)]\s+(?:who|which)(?:'s|'re|'ll|\s+(?!I\b|we\b|you\b|he\b|she\b|they\b|it\b)\w+)(?:\s+\w+){0,2}?\s+$",
    re.IGNORECASE,
)
_THAT_DOES = pattern(
    r"\b(?!(?:sure|so|certain|now|know|say|see|confirm|promise|given|provided|ensure|hope|agreed|all|of|with|is|and|but|that|word|guarantee)\b)"
    r"[a-z][\w-]*\s+that(?:'s|'re|\s+(?:is|are|has\s+to|have\s+to|must|comes?|arrives?|starts?|opens?|ends?|runs?|lasts?|leaves?|goes|go|begins?"
    r"|lands?|expires?|closes?|falls?|takes?\s+place|meets?))(?:\s+\w+){0,2}?\s+$",
    re.IGNORECASE,
)
"""Clauses that tell which one is meant; behind a comma they tell when it comes."""
_LASTS = pattern(
    r"\b(?:runs?|lasts?|expires?|ends?|closes?|valid|good|due|has\s+to|have\s+to|must)(?:\s+\w+){0,2}?\s+$",
    re.IGNORECASE,
)
_PLANNED = pattern(
    r"[a-z]\s+(?:planned|scheduled|set|booked|arranged|slated|earmarked|pencilled\s+in)\s+$", re.IGNORECASE
)
_MADE_SO = pattern(
    r"\b(?:be|been|being|is|are|am|was|were|gets?|getting|have|has|having|keep|keeps|see|leave|want|need)\b|'(?:s|re|m)\b",
    re.IGNORECASE,
)
_ATTENDS = pattern(
    r"\W*(?:attend|join|come|be|keep|hold|host|run|do|go|make|honou?r|cover|carry\s+out|complete|finish|start|begin|see|meet)\b",
    re.IGNORECASE,
)
"""Of what takes place then, this is done when it does."""
_NAMED_BY = pattern(r"(?:for|of|about|from)\s+(?:the|your|our|my|this|that|a)\s", re.IGNORECASE)
_OF_THAT = pattern(
    r"('s)?\s+(?!(?:and|or|but|so|at|in|on|with|to|from|for|by|if|when|once|unless|because|as|after|before|until|then|please|latest|instead|again"
    r"|though|now|too|only|sharp|onwards?|it|they|he|she|there|I|we|you|is|are|will|works?|suits?)\b)[a-z]+"
)
_CHOICE = pattern(r"\b(?:dates|times|slots|options|openings|availabilities|appointments)\s+$", re.IGNORECASE)
""" "We can look at dates in December" is no work of December."""
_ASKS_OR_TELLS = pattern(
    r"(?:ask|check|find\s+out|see\s+(?:if|whether|that|when)|tell|let|know|confirm|remind|note|make\s+a\s+note|explain|warn|inform|look)\b",
    re.IGNORECASE,
)
_AS_SUBJECT = pattern(r"\b(?:whether|if|that)\s+(?:on\s+)?$", re.IGNORECASE)
_OTHERS_DO = pattern(
    r"(?<!until\s)(?<!till\s)(?<!before\s)(?<!when\s)(?<!once\s)(?<!after\s)(?<!time\s)\b(?:you|they|he|she|it|(?:the|your|their)\s+\w+)(?:(?:'re|'s|'ll|\s+(?:are|is|will|would|could|can|may|might|want\s+to))?\s+"
    r"(?:be\s+)?(?:arriv|com|leav|open|clos|start|mov|land|deliver|return|get|go)(?:e|es|s|ing|ting)?"
    r"|(?:'re|'s|\s+(?:are|is|will\s+be|would\s+be|can\s+be))\s+(?:away|off|out|back|free|in|available|ready|due))"
    r"(?:\s+(?:here|there|in|back|home|up|it|us|you|them))?\s+$",
    re.IGNORECASE,
)
"""What is asked, or told to somebody, has its own day: "I'll tell the hotel that you arrive on the 14th"."""
_ABOUT = pattern(
    r"(?:^|[.;:!?]\s|,\s)\W*(?:(?:and|but|so|also|hi|yes|ok|okay|well)\W+)?(?:following|further\s+to|re|regarding|concerning|with\s+(?:reference|regard)\s+to"
    r"|referring\s+to|in\s+reply\s+to|thanks|thank\s+you|many\s+thanks|given|because(?:\s+of)?|due\s+to|owing\s+to|since|although|though|even\s+though"
    r"|whereas|now\s+that|seeing\s+that|as\s+(?:(?:the|my|your|our|his|her|their|he|she|it|they|there)\b|agreed|discussed|promised|mentioned|said|requested|announced|told|you\s+know|it\s+was|we\s+(?:agreed|said|discussed)))\b[^,;.!?]*$",
    re.IGNORECASE,
)
"""What opens a sentence by telling why, or what it is about; "as agreed on Monday" may be said of the agreement or of the act."""


_AGAIN = pattern(
    r"\b(?:once|twice|(?:two|three|four|five|six|\d+)\s+times)\s+(?:an?|per|every|each)\s+(?:week|month|quarter|year)\b",
    re.IGNORECASE,
)
"""Of what is done again and again the days that are named are no last ones: "twice a year, at the end of April and of October"."""


def of_a_thing(text: str, phrase: TimePhrase, verb: int) -> bool:
    """Whether a date behind the verb at `verb` tells which thing is meant, or when that takes place."""
    if phrase.start < verb:
        return False
    if _names_which(text, phrase, verb) or _AGAIN.search(text, verb, phrase.start):
        return True
    if _in_what_is_told(text, phrase, verb):
        return True
    planned = phrase.role is not DueRole.DEADLINE and _PLANNED.search(
        text[max(verb, phrase.start - _BACK) : phrase.start]
    )
    return bool(planned and not _ATTENDS.match(text, verb) and not _MADE_SO.search(text[verb : phrase.start]))


def _in_what_is_told(text: str, phrase: TimePhrase, verb: int) -> bool:
    if phrase.role is DueRole.DEADLINE or not _ASKS_OR_TELLS.match(text, verb):
        return False
    before = text[max(verb, phrase.start - _BACK) : phrase.start]
    return bool(_AS_SUBJECT.search(before) or _OTHERS_DO.search(before))


def _names_which(text: str, phrase: TimePhrase, since: int) -> bool:
    """Whether the words between `since` and a date make it part of a thing's name or tale."""
    if phrase.role is DueRole.RECURRING:
        return False
    before = text[max(since, phrase.start - _BACK) : phrase.start]
    if was_then(text, phrase, since) or _OF.search(before) or _SPAN_OF.search(before):
        return True
    if _FOR.match(phrase.text) and _HANDLES.match(text, since) and _A_THING.search(before):
        return True
    if phrase.role is DueRole.AT and _CHOICE.search(before):
        return True
    if phrase.role is DueRole.AT and _NAMED_BY.match(phrase.text) and _OF_THAT.match(text, phrase.end):
        return True
    if _WHO_DOES.search(before) or _THAT_DOES.search(before):
        return phrase.role is not DueRole.DEADLINE or bool(_LASTS.search(before))
    return False


def was_then(text: str, phrase: TimePhrase, since: int) -> bool:
    """Whether the words between `since` and a date tell what was there or was written then."""
    before = text[max(since, phrase.start - _BACK) : phrase.start]
    if phrase.role is DueRole.RECURRING:
        return False
    return bool(_WHICH_WAS.search(before) or (_FROM.match(phrase.text) and _WRITTEN.search(before)))


_CLOSES = pattern(r"[,:]")


def tells_why(text: str, phrase: TimePhrase, start: int) -> bool:
    """Whether a date before the clause at `start` stands in what only opens it: "following our talk on Friday, I'll ..."."""
    opening = text[phrase.end : start]
    return bool(_CLOSES.search(opening)) and bool(_ABOUT.search(text[: phrase.start]))


_NEAR = 40
_ADJECTIVAL = pattern(r"\b(?:the|your|our|my|their|his|her|its|a|an|this|that|last|any)\s+$", re.IGNORECASE)
_THING = pattern(
    r"('s)?\s+(?!(?:and|or|but|so|at|in|on|with|to|from|for|by|if|when|once|unless|because|as|after|before|until|then|I|we|you|is|are|will|works?|suits?)\b)[a-z]+"
)
_CONJUNCTION = pattern(r"\bthat\s+$", re.IGNORECASE)
_NO_NAME = pattern(
    r"(?:on|by|in|at|within|before|after|from|until|till|during|over|next|tomorrow|today|tonight|later)\b",
    re.IGNORECASE,
)
"""Behind "that" such a date names no thing, it opens a clause: "it means that on Monday we will send it"."""
_UPON = pattern(r"\b(?:on|in|with|at|by|during)\s+[\w-]+(?:\s+[\w-]+)?$", re.IGNORECASE)
_IN_TIME = pattern(r"\bin\s+(?:good\s+|plenty\s+of\s+)?time\s+for\s+[\w-]+$", re.IGNORECASE)
_RUN = pattern(
    r"'s\s+(?:\w+\s+)?(?:van|truck|lorry|courier|delivery|boat|ferry|plane|flight|train|post|run|round|drop|collection|shuttle|call|meeting|visit|session|shift|mail|batch|dispatch|edition|issue|newsletter|bulletin|class|lesson|rehearsal|market|clinic|show|game|match)\b",
    re.IGNORECASE,
)
"""What goes or is held on its day: "on tomorrow's run" is tomorrow; "today's count" only names a count."""
_IS = pattern(
    r"'s\s+(?:fine|good|ok|okay|great|perfect|best|better|not|no|when|the|too|out|off|a|an|free|possible|all\s+right|my|our|your|looking|going)\b"
)
""" "Thursday's fine" names no thing."""


def modifies(text: str, phrase: TimePhrase) -> bool:
    """Whether a date only names a thing: "the March invoice", "today's count"."""
    before = text[max(0, phrase.start - _NEAR) : phrase.start]
    if _CONJUNCTION.search(before) and _NO_NAME.match(phrase.text):
        return False
    if text.startswith("'s ", phrase.end) and _IS.match(text, phrase.end):
        return False
    if text.startswith("'s ", phrase.end):
        upon = f"{before}{phrase.text}"
        return not ((_UPON.search(upon) and _RUN.match(text, phrase.end)) or _IN_TIME.search(upon))
    return bool(_ADJECTIVAL.search(before)) and bool(_THING.match(text, phrase.end)) and phrase.role is DueRole.AT
