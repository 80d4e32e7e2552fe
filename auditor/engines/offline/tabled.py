"""What lies on the table when somebody answers a question of money: who asked for it, what was offered, what a share is of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import takewhile

from auditor.core.patterns import pattern
from auditor.engines.offline.moneys import Sum, alone, behind, in_all, part_of, sums_in
from auditor.model.text import Reading, SegmentKind, Sentence

GIVE = (
    r"(?:give|support|match|part\s+with|donn?ate|pay|contribute|put|chip|spend|pledge|offer|send|do|go|start|fund|invest|sponsor|make|commit|spare|transfer|wire|venmo|paypal"
    r"|throw|kick|cover|leave|afford|manage|increase|raise|lower|cut|reduce|stretch|settle|hand|tip|bring)"
)
GIVING = (
    rf"(?:{GIVE}(?:ing)?|giving|donn?ating|contributing|putting|chipping|pledging|making|committing|sparing|leaving|raising|increasing|tipping"
    r"|settling|managing|transferring)"
)
_ASKS_SUM = pattern(
    rf"\bhow\s+much\b.*\b(?:you|your|u)\b|\b(?:what|which|the|an?y?)\s+(?:exact\s+|specific\s+)?(?:amount|sum|figure)\b|\b{GIVING}\b[^?]*\?|\bamount\b"
    r"|\bhow\s+much\s+(?:then|is\s+it|can|could|shall|should|would|do|for)\b|\bwhat\s+(?:would|could|can|might|will|do)\s+(?:work|you|u)\b|\bwhat\s+do\s+(?:you|u)\s+(?:have\s+in\s+mind|suggest|propose|say)\b|\bwhat(?:['’]?s|\s+is)\s+your\s+(?:offer|number|answer)\b|\bchip\s+in\b"
    r"|\banything\s+(?:helps|from|counts)\b|\bcan\s+(?:I|we)\s+put\s+you\b|\bcount\s+(?:you|on\s+you)\b|\b(?:you|u)\s+in\b(?=\W*$|\s+(?:for|on|with)\b)|\bso\s+how\s+m(?:uch|any)\b|\bhow\s+much\s+(?:of\s+(?:it|that|your)|goes|will\s+go|shall|then|for)\b|\bwhat\s+are\s+(?:you|u)\s+giving\b",
    re.IGNORECASE,
)
_ASKS_ADVICE = pattern(
    r"\bhow\s+much\s+(?:do|did|should|would|can|does|is|are)\s+(?:(?:you|u|they|he|she)\s+(?:all\s+)?(?:recommend|suggest|want|need|usually|normally|typically|think|have|raise)|people|ppl|others?|most|everyone|the\s+others?|I\b|we\b|it\b)",
    re.IGNORECASE,
)
"""Who asks what is usual, or how much he should give, wants money of nobody."""
_ASKS_PRICE = pattern(
    r"\b(?:is|was)\s+(?:it|that|the)\s+(?:still|the|now)\b|\bwhat(?:['’]?s|\s+is|\s+are|\s+was)\s+(?:the|your|a)\b|\bhow\s+much\s+(?:is|are|was)\b", re.IGNORECASE
)
"""Who asks what the fee is will pay it; who answers will not."""
_SOLICITS = pattern(
    r"\b(?:donn?at\w*|contribut\w*|pledg\w*|chip(?:ping)?\s+in|sponsor\w*|fund-?rais\w*|rais(?:e|ed|ing)\s+(?:money|funds?|for|\d|[$£€])|(?:collect(?:s|ed|ing)?|collection)\s+(?:money|for|from|on\s+behalf)"
    r"|count\s+(?:on\s+)?you|put\s+you\s+down|are\s+(?:you|u)\s+in|total\s+(?:is|of|comes)|(?:wants?|needs?|asks?)\s+(?:at\s+least\s+)?(?:[$£€]|\d+)|anything\s+helps|did\s+I\s+give|tiers?|backers?|crowd-?fund\w*|charit(?:y|ies)|good\s+cause|deposit|owed?|owes|fees?|dues|subs|raffle|invoice|the\s+bill|balance|rent|tip(?:s|ping)?|gift|campaign|(?:your|my)\s+share|split(?:ting)?|shar(?:e|es|ing)\s+the\s+costs?|kitty|jar"
    r"|instal?lments?|refund\w*|payments?|support\s+(?:us|our|the|this)|any\s+amount|g[ia]ve[sn]?\s+(?:you\s+|us\s+|me\s+)?(?:a\s+little|a\s+bit|something|anything|some|money|between|from|[$£€]|\d+)|you\s+(?:\w+\s+)?g(?:[ia]ve|iving)|how\s+much\s+(?:of\s+(?:it|that|your)|goes|will\s+go)|(?:putting|put|puts)\s+(?:in|money)"
    r"|pay\s+(?:me|us|him|her|them|back|in|for|you|now|this|the|beforehand|all)|the\s+price|(?:\d+|hundred|dollars?|euros?|pounds?|bucks|quid)\s+(?:each|a\s+(?:month|week|year|head|person))|every\s+(?:cent|penny|dollar|euro|pound|little|bit)"
    r"|of\s+your\s+(?:[$£€]|\d+|\w+\s+(?:dollars?|cents|euros?)|pay|earnings?|bonus|reward|money)|(?:we|they|I)\s+(?:still\s+)?(?:need|lack|ask|hope\s+for|(?:are|am)\s+(?:asking|hoping|short))\b[^.?!]{0,40}(?:\d{2,}|[$£€]|money)"
    rf"|how\s+much\s+(?:would|can|could|will|do|are|should|shall|may|might)\s+(?:you|u|I|we)\b[^?]*\b(?:{GIVING}|pay|in))\b",
    re.IGNORECASE,
)
"""Words of somebody who wants money of another, or owes it; prices that people discuss are none of these."""
_COUNTS = pattern(
    r"\b(?:how\s+(?:many|old|long|often|far|soon|late|big)|what\s+(?:time|day|date|age|year|number)|when|where|who|why|which)\b",
    re.IGNORECASE,
)
"""A question that a bare figure may answer without any money."""
_SO_FIGURE = pattern(
    r"^\W*(?:(?:ok(?:ay)?|yes|yeah|great|right|perfect|good|wonderful)\W+)*(?:so|then|that(?:'s|\s+is|\s+makes|\s+would\s+be|\s+comes\s+to)|makes)\b",
    re.IGNORECASE,
)
_TO_YOU = pattern(
    r"\b(?:you|your|u|we|us|I)\b.*\b(?:confirm|note|put|count|say|write|mark|agree)\b|\b(?:ok(?:ay)?|fine|possible|work|works|alright|too\s+much|doable|enough)\b|\b(?:what|how)\s+about\b",
    re.IGNORECASE,
)
_GIVES = pattern(rf"\b{GIVING}\b", re.IGNORECASE)
_YOU = pattern(r"\b(?:you|u|your|we)\b", re.IGNORECASE)
_TAG = pattern(
    r"\b(?:ok(?:ay)?|works?|alright|fine|possible|sound|deal|right|agreed?|in|confirm|good|sure)\b", re.IGNORECASE
)
_ASKED_BACK = pattern(r"\b(?:cost|costs|buy|buys|raised|did|was|were|know|heard|people|others?|everyone|most)\b", re.I)
"""A figure in a question about prices or about others is no offer."""
_PART_OF = pattern(r"(?P<part>\d+(?:\.\d+)?\s?(?:%|per\s?cent)|half|a\s+(?:quarter|third|tenth)|1/[234])\s+(?:of\s+)?(?:\w+\s+){0,3}$", re.I)
_LEADS = pattern(r"\b(?:would|is|are|do|say|about|give|donate|pay|confirm|manage|makes?|with)\b", re.IGNORECASE)
_PERCENT = pattern(r"\d\s?%|\bper\s?cent\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_AT_MOST = pattern(r"\bup\s+to\b|\bany\s+(?:amount|sum)\b|\bfrom\s+\$?0\b|\bbetween\b|\brange\b", re.IGNORECASE)
_ADDED = pattern(r"\band\b|,|\bfor\b", re.IGNORECASE)
_PER = pattern(r"\b(?:an?|per|each)\s+(?:\w+)|\beach\b", re.IGNORECASE)
_EARNED = pattern(
    r"\b(?:whole|full|entire|total|all|payment|pay|paid|earn\w*|you\s+(?:will\s+)?get|bonus|reward|balance|invoice|bill|open|due|owe[sd]?|pays|rent|salary|wage|income)\b",
    re.IGNORECASE,
)
_OWES = pattern(r"\b(?:your\s+share|fees?|deposit|owe[sd]?|balance|overdue|outstanding|unpaid|open|due|invoice|bill|remaining)\b", re.IGNORECASE)
_TOTAL = pattern(r"\b(?:makes|total|altogether|in\s+all|comes\s+to|so|owe|remaining|balance|open|left)\b", re.IGNORECASE)
_SUMS_UP = pattern(
    r"\W*(?:(?:ok(?:ay)?|yes|great|good|perfect|so|then|all|wow|that(?:['’]s|\s+is|\s+makes|\s+comes\s+to)|makes|\w+\s+\w+,\s+that\s+(?:makes|is|comes\s+to)|the\s+full)\b\W*)*",
    re.IGNORECASE,
)
_WISHES = pattern(r"\b(?:would|could|can|most|usually|people|is\s+the|is\s+what|are)\b", re.IGNORECASE)
_TAKES = pattern(
    r"^\W*(?:\w+\W+){0,2}?(?:yes|yep|yeah|sure|ok(?:ay)?|great|perfect|fine|good|wonderful|awesome|amazing|lovely|brilliant|fantastic|excellent|deal|thanks?|thank\s+you|thx|ty|cool|nice|super|generous|that(?:['’]?s|\s+is|\s+would\s+be)\s+\w+)\b",
    re.IGNORECASE,
)
_HOW = pattern(r"\b(?:how|where)\s+(?:do|can|would|should|shall|does|will)\b|\b(?:do|shall|should|can)\s+I\b|\bwhat\s+do\s+I\b", re.IGNORECASE)
"""Who asks how to pay has agreed to."""
_RECAP = 3
_BACK = 6
_OWED_BACK = 8
_FAR_BACK = 14
_WHILE = 40
_KEPT = 256
"""Sentences whose reading is kept: each is looked back at by those after it."""
"""A sum is remembered longer than a question."""
_SHORT = 7
"""Words of a question that is no more than a figure."""


@lru_cache(maxsize=_KEPT)
def _asks(text: str) -> bool:
    return bool(_ASKS_SUM.search(text)) and not _ASKS_ADVICE.search(text)


@lru_cache(maxsize=_KEPT)
def _solicits(text: str) -> bool:
    return bool(_SOLICITS.search(text))


@dataclass(frozen=True)
class Table:
    """What was said before sentence `number` of `reading`, seen by who says that sentence."""

    reading: Reading
    number: int

    @cached_property
    def asked(self) -> str | None:
        """The question how much, by somebody else, among the last sentences before, with what he said after it."""
        since: list[str] = []
        for earlier in reversed(self._others(_BACK)):
            since.insert(0, earlier.text)
            if _asks(earlier.text) or (self.solicited and self._proposes(earlier)):
                return " ".join(since)
        turn = self.turn
        if turn and self._price_asked:
            return None
        return " ".join(s.text for s in turn) if any(_solicits(s.text) for s in turn) else None

    @cached_property
    def last(self) -> Sum | None:
        """The sum that anybody named last with a word or sign of money."""
        return next((found[-1] for s in reversed(self._earlier(_FAR_BACK)) if (found := sums_in(s.text))), None)

    @cached_property
    def of_money(self) -> bool:
        """Whether a bare figure is likely to be money: it is spoken of, and nobody has just asked for a count or a day."""
        turn = self.turn
        questions = [s.text for s in turn if s.text.rstrip().endswith("?")]
        if questions and _COUNTS.search(questions[-1]) and not _SOLICITS.search(questions[-1]):
            return False
        if self.last is None and any(_PERCENT.search(s.text) for s in self._earlier(_FAR_BACK)):
            return False
        return self.solicited

    @cached_property
    def solicited(self) -> bool:
        """Whether money is wanted of somebody here; among people who only speak of prices a figure promises nothing."""
        return any(_solicits(s.text) for s in self._earlier(_WHILE)) or any(
            s.text.rstrip().endswith("?") and _GIVES.search(s.text) and _YOU.search(s.text) and sums_in(s.text)
            for s in self._others(_FAR_BACK)
        )

    @cached_property
    def wanted(self) -> bool:
        """Whether the money is wanted of the speaker; who alone asks for it accepts none by a yes."""
        if self._price_asked:
            return False
        asks = [s for s in self._earlier(_WHILE) if (_asks(s.text) or _solicits(s.text)) and not _SO_FIGURE.match(s.text)]
        others = sum(self._other(s) for s in asks)
        return self.solicited and 2 * others >= len(asks)

    @cached_property
    def assent(self) -> bool:
        """Whether the next thing that somebody else says takes the offer: "great, thank you"."""
        after = self.reading.sentences[self.number + 1 : self.number + 1 + _RECAP]
        heard = next((s for s in after if self._other(s)), None)
        return heard is not None and not heard.text.rstrip().endswith("?") and bool(_TAKES.match(heard.text))

    @cached_property
    def asks_on(self) -> bool:
        """Whether the speaker goes on with a question of his own: his "ok" then only says that he listens."""
        after = self.reading.sentences[self.number + 1 : self.number + 1 + _RECAP]
        own = [s.text for s in takewhile(lambda s: not self._other(s), after)]
        return any(text.rstrip().endswith("?") and not _HOW.search(text) for text in own)

    @cached_property
    def turn(self) -> list[Sentence]:
        """What others said since the speaker spoke last."""
        found: list[Sentence] = []
        for earlier in reversed(self._earlier(_FAR_BACK)):
            if self._other(earlier):
                found.insert(0, earlier)
            elif found:
                break
        return found

    @cached_property
    def offer(self) -> Sum | None:
        """The figure that a yes accepts: of the last question or proposal before it. Who asks for money accepts none."""
        if not self.solicited:
            return None
        for back, earlier in enumerate(reversed(self.turn)):
            if self._proposes(earlier) or (
                earlier.text.rstrip().endswith("?")
                and _GIVES.search(earlier.text)
                and not _ASKED_BACK.search(earlier.text)
            ):
                return self._figure(earlier) if self.wanted else None
            if earlier.text.rstrip().endswith("?"):
                tag = _TAG.search(earlier.text) and len(earlier.text.split()) <= _SHORT and not _DIGIT.search(earlier.text)
                return self._agreed(back + 1) if tag and self.wanted else None
        return None

    def whole(self, *, earned: bool) -> Sum | None:
        """What a share is a share of: the last sum that was named; `earned`: that was called a payment or the whole."""
        for earlier in reversed(self._earlier(_FAR_BACK)):
            found = sums_in(earlier.text)
            if found and (not earned or _EARNED.search(earlier.text)):
                return found[-1]
        return None

    def wished(self) -> Sum | None:
        """The sum that the other side asked for last."""
        for earlier in reversed(self._others(_FAR_BACK)):
            found = sums_in(earlier.text)
            if found and _asks(earlier.text):
                return found[-1]
        return None

    def price_of(self, noun: str) -> tuple[Sum, bool] | None:
        """What the thing costs, as somebody said before, and whether that is for each: "a robe is 40 dollars"."""
        named = re.compile(rf"\b{re.escape(noun)}", re.IGNORECASE)
        earlier = self._earlier(_FAR_BACK)
        for place in range(len(earlier) - 1, -1, -1):
            if not named.search(earlier[place].text):
                continue
            found = sums_in(earlier[place].text)
            if not found and earlier[place].text.rstrip().endswith("?") and place + 1 < len(earlier):
                found = sums_in(earlier[place + 1].text)
            if len(found) == 1:
                return found[0], bool(_PER.search(earlier[place].text))
        return None

    @cached_property
    def owed(self) -> Sum | None:
        """The one sum that "it" can be when it is paid: a total, or the only one of the last sentences."""
        named = [(s, found) for s in self._earlier(_OWED_BACK) if (found := sums_in(s.text))]
        if not named:
            return None
        sentence, found = named[-1]
        if _TOTAL.search(sentence.text) or len({one.minor for _, sums in named for one in sums}) == 1:
            return found[-1]
        return None

    @cached_property
    def claimed(self) -> Sum | None:
        """The one sum that the other side has just said is owed: "you still owe us 120 pounds"."""
        if any(s.text.rstrip().endswith("?") and not (sums_in(s.text) or _OWES.search(s.text)) for s in self.turn):
            return None  # what he asks besides may be what is sent
        told = [sums_in(s.text) for s in self.turn if _OWES.search(s.text)]
        found = [one for named in told for one in named]
        return found[0] if len({one.minor for one in found}) == 1 else None

    def named_before(self, figure: str) -> bool:
        """Whether that figure fell before: "the 35" is then the 35 of which they spoke."""
        said = re.compile(rf"(?<![\w.,]){re.escape(figure)}(?![\w%]|[.,:]\d)", re.IGNORECASE)
        return any(said.search(s.text) for s in self._others(_FAR_BACK))

    @cached_property
    def recap(self) -> Sum | None:
        """The sum in which somebody else sums up what was just said: "Four tickets, that makes 12 dollars"."""
        after = [s for s in self.reading.sentences[self.number + 1 : self.number + 1 + _RECAP] if s.text.strip()]
        heard = next((s for s in after if self._other(s)), None)
        if heard is None or heard.text.rstrip().endswith("?") or _WISHES.search(heard.text):
            return None
        found = sums_in(heard.text)
        first = found[0] if len(found) == 1 else None
        if first is None or not _SUMS_UP.fullmatch(heard.text[: first.start]):
            return None
        return first

    @cached_property
    def _price_asked(self) -> bool:
        """Whether the other side has just asked what something costs."""
        last = self.turn[-1].text if self.turn else ""
        return last.rstrip().endswith("?") and bool(_ASKS_PRICE.search(last))

    @cached_property
    def _others_ask(self) -> bool:
        return any(_asks(s.text) or _solicits(s.text) for s in self._others(_FAR_BACK))

    def _proposes(self, sentence: Sentence) -> bool:
        """Whether a sentence lays a figure before the speaker: "And 5?", "So 60 for the year.", "Is 1.50 okay?"."""
        text = sentence.text
        asks = text.rstrip().endswith("?")
        if self._figure(sentence) is None or _ASKED_BACK.search(text):
            return False
        short = len(text.split()) <= _SHORT
        if asks and (short or _TO_YOU.search(text) or (_GIVES.search(text) and _YOU.search(text))):
            return True
        return not asks and short and bool(_SO_FIGURE.match(text)) and self._others_ask

    def _figure(self, sentence: Sentence) -> Sum | None:
        """What it names; the most that may be given is not what is asked for."""
        if _AT_MOST.search(sentence.text):
            return None
        text = sentence.text.replace("?", "")
        found = sums_in(text)
        if not found:
            return next((one for one in self._bare(text) if one is not None), None)
        if part := _PART_OF.search(text[: found[-1].start]):
            return found[-1].times(part_of(part["part"]))
        return in_all(text, found[0], self.last, None) if _ADDED.search(text) else found[-1]

    def _bare(self, text: str) -> Iterator[Sum | None]:
        """The figure it begins with, or the one that is asked for: "is 1.50 okay", "could you do 20"."""
        first = alone(text, self.last)
        yield in_all(text, first, self.last, None) if first is not None and _ADDED.search(text) else first
        yield from (behind(text, lead.end(), self.last) for lead in _LEADS.finditer(text))

    def _agreed(self, back: int) -> Sum | None:
        """What "does that work for you?" is about: the figure that either of them named right before it."""
        for earlier in reversed(self._earlier(_BACK)[:-back]):
            figure = self._figure(earlier)
            if figure is not None:
                return figure
        return None

    def _earlier(self, back: int) -> tuple[Sentence, ...]:
        return self.reading.sentences[max(0, self.number - back) : self.number]

    def _others(self, back: int) -> list[Sentence]:
        return [s for s in self._earlier(back) if self._other(s)]

    def _other(self, sentence: Sentence) -> bool:
        """Whether somebody else says it."""
        here = self.reading.segments[self.reading.sentences[self.number].segment]
        segment = self.reading.segments[sentence.segment]
        if segment is here:
            return False
        return segment.kind is SegmentKind.QUOTED or segment.author != here.author
