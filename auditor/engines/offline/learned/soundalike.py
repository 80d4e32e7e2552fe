"""What sounds like a promise and is none, however like one its words are: told of others, asked, denied, unfilled, only a wish."""

import re

from auditor.core.patterns import pattern
from auditor.engines.offline.words.bringing import AT_LARGE
from auditor.engines.offline.words.lexicon import IN_TALK, NO_ACT
from auditor.engines.offline.words.whose import DEPARTMENT

_WORD = pattern(r"[A-Za-z][\w'-]*")
_TELLS = pattern(
    r"\W*(?:(?:and|but|so|also|please|kindly|just|then|thanks|hi|dear)\W+)*(?:let\s+me\s+know|let\s+us\s+know|you\s+(?:will\s+need|need|must|have\s+to|could|can|may|should)\b|if\s+you\b|you(?:'ll|\s+will)\s+(?!have\b|get\b|receive\b|hear\b|see\b|find\b|be\b|keep\b|never\b|not\b|pay\s+(?:no|only)|owe\b|meet\b)\w+|(?:I|we)(?:'m|\s+am|\s+do|\s+really)?\s+(?:look(?:ing)?\s+forward|hope|wish|appreciate|faxed|sent)|hope\b|there\s+(?:is|are|will)|let's|write|send|call|use|see|click|open|copy|go\s+to|tell|ask|check|remember|make\s+sure|have\s+a|enjoy)\b",
    re.IGNORECASE,
)
"""What tells the reader what to do or how things are, however much it sounds like a promise."""
_ORDERS = pattern(
    r"\W*(?:ring|cover|stay|put|pull|let|bring|take|give|dock|get|leave|pay|sign|return|cone|hold|stop|drop|make)\s+(?:me|us|it|them|the|out|your|that|this|off)\b(?!.*\b(?:myself|ourselves|with\s+(?:me|us)|on\s+me)\b)",
    re.IGNORECASE,
)
"""What the reader is to do: "ring me when it's done", "put it on my account"."""
_DID = pattern(
    r"\W*(?:I've|we've|(?:I|we)\s+have|(?:she|he|they)(?:'s|'ve)\s+got)\s+(?:\w+\s+)?(?:put|pencilled|agreed|taken|written|arranged|made|talked|had|sent|done|asked|got\s+(?:a|an|the))\b(?!.*\b(?:will|'ll|stays?|until|till|you|your|yours)\b)",
    re.IGNORECASE,
)
"""What is done already."""
_WAS = r"(?!need)\w{2,}ed|sent|said|told|wrote|gave|took|got|made|came|went|had|was|were|did|saw|met|paid|left|found|spoke|heard|brought|bought|put|kept|held|read|knew|thought|felt|lost|built|ran|forgot|meant"
_AGAINST = pattern(
    r"\b(?:not|cannot|never\s+did)\b|n't\b|\b(?:said|wrote|told|asked|promised|says|writes|claims?|thinks?|heard)\b|\blook(?:ing)?\s+forward\b|\bthank(?:s|\s+you)\b|\b(?:would|could|might|used\s+to)\b|'d\b|\bthere(?:'s|\s+is|\s+are)\b|\b(?:good|great|nice|lovely|pleasure)\s+(?:to\s+(?:see|meet|talk|speak|hear)|(?:seeing|meeting|talking|speaking))\b"
    rf"|\b(?:I|we|he|she|they|it|you|this|that|there|everybody|everyone|(?:my|our|your|the)\s+\w+)\s+(?:\w+ly\s+|just\s+|already\s+|both\s+|all\s+)?(?:{_WAS})\b"
    r"|\b(?:I|we)(?:'m|'re|'ve|\s+am|\s+are|\s+have|'ll\s+be|\s+will\s+be)\s+(?:\w+ly\s+|just\s+|all\s+)?(?:in|at|on|off|away|out|back|here|there|been|had|sorry|happy|glad|ready|open|closed|busy)\b"
    r"|\b(?:is|are|'s|'re|was|were|works|suits)\s+(?:\w+ly\s+|quite\s+)?(?:fine|ok|okay|alright|all\s+right|perfect)\b|\b(?:is|are|'s|'re|am|'m)\s+(?!keeping|holding|storing|reserving|saving|leaving)\w+ing\s+(?:\w+\s+){0,3}?until\b"
    r"|\b(?:usually|normally|generally|typically|always|often|sometimes|mostly|every)\b(?!.*\byour?\b)|\b(?:I|we)\s+(?:leave|arrive|travel|fly|live|work|move)\b(?!.*\byour?\b)",
    re.IGNORECASE,
)
"""What is denied, past, agreed to, told of others, or tells where somebody is: seldom a promise, whatever it sounds like."""
_THEIRS = pattern(
    r"\W*(?:your|their|his|her)\s+(?:\w+\s+)?(?:team|people|driver|staff|colleagues?|manager|lawyers?|engineers?|side|board|boss|payment|bank|office)\b|.*?\bhold(?:ing)?\s+you\s+to\b",
    re.IGNORECASE,
)
"""Whose deed it is not: words that are like a promise do not tell whose it is."""
_VAGUE = pattern(
    r"\b(?:have|give\s+you|gave\s+you)\s+my\s+(?:word|hand|promise)\W*$|\bwhatever\s+it\s+takes\b|\b(?:my|our|his|her|their)\s+(?:very\s+)?(?:best|utmost)\b",
    re.IGNORECASE,
)
"""A will, and no deed that could be asked for."""
_OWNS = pattern(
    r"\W*(?:(?:that|this|it)(?:'s|\s+is|\s+was)|those\s+(?:are|were))\s+(?:all\s+|entirely\s+)?(?:on\s+(?:me|us)|my\s+(?:fault|mistake)|our\s+(?:fault|mistake)|(?:mine|ours)\s+to\s+\w+(?:\s+\w+)?)\W*$",
    re.IGNORECASE,
)
"""Who takes the blame has not said yet what he will do."""
_SAYS = pattern(r"(?:I|we)(?:'ll|\s+will|\s+shall|\s+can)\s+", re.IGNORECASE)
_ONLY_IF = pattern(
    r"\W*(?:only\s+)?(?:if|once|when(?:ever)?|as\s+(?:soon|long|far)\s+as|unless|until|till|provided|assuming|in\s+case|should|as\s+(?:for|to)|regarding|concerning|the\s+(?:moment|minute|day))\s+(?!(?:\S+\s+){2,}(?:I|we|you|our|my)\b)",
    re.IGNORECASE,
)
"""A condition or a matter without what hangs on it."""
_REPORTS = pattern(
    r"\W*(?:(?:and|but|so|as)\s+)?(?!(?:I|we)\b)(?:\w+\s+){1,3}(?:said|says|wrote|writes|told|promised|mentioned|claims?|claimed)\b",
    re.IGNORECASE,
)
"""Who tells what another said: "you wrote that you'll send it"."""
_LEAD = r"\W*(?:(?:\w+\s+){0,2}\w+,\s+)?(?:and\s+|but\s+|then\s+)?"
"""What a sentence opens with before its subject: "Sounds good, and"."""
_NAMED = pattern(
    r"(?:(?!(?:I|We|You|It|That|This|They|He|She|Our|My|Your)\b)[A-Z]\w+"
    rf"|{_LEAD}{DEPARTMENT})(?:'ll|\s+(?:will|shall|is\s+going\s+to))\b"
)
"""Who by his name will do it: whether he is one of ours the rules know better (`binding`)."""
_TO_US = pattern(
    rf"{_LEAD}(?!(?:I|we)\b)\w+(?:'ll|\s+will)\s+"
    r"(?:send|give|bring|pay|ship|tell|call|ring|let|(?:get|come)\s+back\s+to)\s+(?:us|me)\b(?!.*\byou\b)",
    re.IGNORECASE,
)
"""What somebody does for the speaker is not owed to the reader: "procurement will send us the order"."""
_UNFILLED = pattern(r"\[[a-zA-Z][^\]\n]*\]|\{\{")
"""A field of a template: what is owed is not said yet."""
_WHERE = pattern(
    r"\W*(?:(?:I|we)(?:'m|'re|'ll\s+be|\s+(?:am|are|will\s+be|shall\s+be|was|were))|(?:he|she|they)(?:'s|'re|\s+(?:is|are|will\s+be|comes?|gets?))|will\s+be|back)\s+"
    r"(?:(?:\w+ly|just|all|also|now)\s+)?(?:in|at|on|out|off|away|back|home|here|from|until|till|travell?ing|flying|driving|leaving)\b(?!.*\byours?\b|.*\byou\b)",
    re.IGNORECASE,
)
"""Where somebody is then: it tells the reader, and owes him nothing."""
_UNENDED = pattern(
    r"\b(?:I|we|you|they|he|she|it|who|that)(?:'ll|'d|'m|'re|'s|\s+will|\s+can|\s+am|\s+are|\s+is)?\W*$", re.IGNORECASE
)
"""A beginning that was broken off: "I'll, I'll send it"."""


def only_sounds(quote: str, after: str) -> bool:
    """Whether the words of `quote`, with `after` behind them in their sentence, are no promise."""
    if any(
        kept.match(quote)
        for kept in (_TELLS, _ORDERS, _DID, _THEIRS, _WHERE, AT_LARGE, _OWNS, _REPORTS, _NAMED, _TO_US)
    ):
        return True
    if any(kept.search(quote) for kept in (_UNFILLED, _UNENDED, _VAGUE)):
        return True
    if _ONLY_IF.match(quote) and after.startswith(","):
        return True
    says = _SAYS.match(quote)
    return says is not None and bool(IN_TALK.match(quote, says.end()) or _verb(quote, says.end()) in NO_ACT)


def speaks_against(quote: str) -> bool:
    """Whether its words are seldom a promise's."""
    return bool(_AGAINST.search(quote))


def _verb(quote: str, at: int) -> str:
    found = _WORD.match(quote, at)
    return found[0].lower() if found else ""
