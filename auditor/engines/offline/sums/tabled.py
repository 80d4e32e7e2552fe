"""What lies on the table when somebody answers a question of money: who asked for it, what was offered, what a share is of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from auditor.engines.offline.sums.asked import (
    ADDED,
    ASKED_BACK,
    ASKS_PRICE,
    AT_MOST,
    COUNTS,
    DIGIT,
    EARNED,
    GIVES,
    HOW,
    LEADS,
    OWES,
    PART_OF,
    PER,
    PERCENT,
    PIECE,
    SO_FIGURE,
    SOLICITS,
    SUMS_UP,
    TAG,
    TAKES,
    TO_YOU,
    TOTAL,
    WISHES,
    YOU,
    asks,
    solicits,
)
from auditor.engines.offline.sums.moneys import Sum, alone, behind, in_all, part_of, sums_in
from auditor.model.text import Reading, SegmentKind, Sentence

_RECAP = 3
_BACK = 6
_OWED_BACK = 8
_FAR_BACK = 14
_WHILE = 40
_SHORT = 7
"""Words of a question that is no more than a figure."""


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
            if asks(earlier.text) or (self.solicited and self._proposes(earlier)):
                return " ".join(since)
        turn = self.turn
        if turn and self._price_asked:
            return None
        return " ".join(s.text for s in turn) if any(solicits(s.text) for s in turn) else None

    @cached_property
    def last(self) -> Sum | None:
        """The sum that anybody named last with a word or sign of money."""
        return next((found[-1] for s in reversed(self._earlier(_FAR_BACK)) if (found := sums_in(s.text))), None)

    @cached_property
    def of_money(self) -> bool:
        """Whether a bare figure is likely to be money: it is spoken of, and nobody has just asked for a count or a day."""
        turn = self.turn
        questions = [s.text for s in turn if s.text.rstrip().endswith("?")]
        if questions and COUNTS.search(questions[-1]) and not SOLICITS.search(questions[-1]):
            return False
        if self.by_the_piece:
            return False
        if self.last is None and any(PERCENT.search(s.text) for s in self._earlier(_FAR_BACK)):
            return False
        return self.solicited

    @cached_property
    def solicited(self) -> bool:
        """Whether money is wanted of somebody here; among people who only speak of prices a figure promises nothing."""
        return any(solicits(s.text) for s in self._earlier(_WHILE)) or any(
            s.text.rstrip().endswith("?") and GIVES.search(s.text) and YOU.search(s.text) and sums_in(s.text)
            for s in self._others(_FAR_BACK)
        )

    @cached_property
    def wanted(self) -> bool:
        """Whether the money is wanted of the speaker; who alone asks for it accepts none by a yes."""
        if self._price_asked:
            return False
        money = [s for s in self._earlier(_WHILE) if (asks(s.text) or solicits(s.text)) and not SO_FIGURE.match(s.text)]
        others = sum(self._other(s) for s in money)
        return self.solicited and 2 * others >= len(money)

    @cached_property
    def assent(self) -> bool:
        """Whether the next thing that somebody else says takes the offer: "great, thank you"."""
        after = self.reading.sentences[self.number + 1 : self.number + 1 + _RECAP]
        heard = next((s for s in after if self._other(s)), None)
        return heard is not None and not heard.text.rstrip().endswith("?") and bool(TAKES.match(heard.text))

    @cached_property
    def asks_on(self) -> bool:
        """Whether the speaker goes on with a question of his own: his "ok" then only says that he listens."""
        after = self.reading.sentences[self.number + 1 : self.number + 1 + _RECAP]
        own = [s.text for s in takewhile(lambda s: not self._other(s), after)]
        return any(text.rstrip().endswith("?") and not HOW.search(text) for text in own)

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
                and GIVES.search(earlier.text)
                and not ASKED_BACK.search(earlier.text)
            ):
                return self._figure(earlier) if self.wanted else None
            if earlier.text.rstrip().endswith("?"):
                tag = (
                    TAG.search(earlier.text) and len(earlier.text.split()) <= _SHORT and not DIGIT.search(earlier.text)
                )
                return self._agreed(back + 1) if tag and self.wanted else None
        return None

    def whole(self, *, earned: bool) -> Sum | None:
        """What a share is a share of: the last sum that was named; `earned`: that was called a payment or the whole."""
        for earlier in reversed(self._earlier(_FAR_BACK)):
            found = sums_in(earlier.text)
            if found and (not earned or EARNED.search(earlier.text)):
                return found[-1]
        return None

    def wished(self) -> Sum | None:
        """The sum that the other side asked for last."""
        for earlier in reversed(self._others(_FAR_BACK)):
            found = sums_in(earlier.text)
            if found and asks(earlier.text):
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
                return found[0], bool(PER.search(earlier[place].text))
        return None

    @cached_property
    def owed(self) -> Sum | None:
        """The one sum that "it" can be when it is paid: a total, or the only one of the last sentences."""
        named = [(s, found) for s in self._earlier(_OWED_BACK) if (found := sums_in(s.text))]
        if not named:
            return None
        sentence, found = named[-1]
        if TOTAL.search(sentence.text) or len({one.minor for _, sums in named for one in sums}) == 1:
            return found[-1]
        return None

    @cached_property
    def claimed(self) -> Sum | None:
        """The one sum that the other side has just said is owed: "you still owe us 120 pounds"."""
        if any(s.text.rstrip().endswith("?") and not (sums_in(s.text) or OWES.search(s.text)) for s in self.turn):
            return None  # what he asks besides may be what is sent
        told = [sums_in(s.text) for s in self.turn if OWES.search(s.text)]
        found = [one for named in told for one in named]
        return found[0] if len({one.minor for one in found}) == 1 else None

    def named_before(self, figure: str) -> bool:
        """Whether that figure fell before: "the 35" is then the 35 of which they spoke."""
        if not figure[0].isdigit():
            return False
        said = re.compile(rf"(?<![\w.,]){re.escape(figure)}(?![\w%]|[.,:]\d)", re.IGNORECASE)
        return any(said.search(s.text) for s in self._others(_FAR_BACK))

    @cached_property
    def recap(self) -> Sum | None:
        """The sum in which somebody else sums up what was just said: "Four tickets, that makes 12 dollars"."""
        after = [s for s in self.reading.sentences[self.number + 1 : self.number + 1 + _RECAP] if s.text.strip()]
        heard = next((s for s in after if self._other(s)), None)
        if heard is None or heard.text.rstrip().endswith("?") or WISHES.search(heard.text):
            return None
        found = sums_in(heard.text)
        first = found[0] if len(found) == 1 else None
        if first is None or not SUMS_UP.fullmatch(heard.text[: first.start]):
            return None
        return first

    @cached_property
    def by_the_piece(self) -> bool:
        """Whether the last sum is the price of one piece: "three for me" are then three tickets."""
        for earlier in reversed(self._earlier(_FAR_BACK)):
            if found := sums_in(earlier.text):
                return bool(PIECE.match(earlier.text, found[-1].end))
        return False

    @cached_property
    def _price_asked(self) -> bool:
        """Whether the other side has just asked what something costs."""
        last = self.turn[-1].text if self.turn else ""
        return last.rstrip().endswith("?") and bool(ASKS_PRICE.search(last))

    @cached_property
    def _others_ask(self) -> bool:
        return any(asks(s.text) or solicits(s.text) for s in self._others(_FAR_BACK))

    def _proposes(self, sentence: Sentence) -> bool:
        """Whether a sentence lays a figure before the speaker: "And 5?", "So 60 for the year.", "Is 1.50 okay?"."""
        text = sentence.text
        asks = text.rstrip().endswith("?")
        if self._figure(sentence) is None or ASKED_BACK.search(text):
            return False
        short = len(text.split()) <= _SHORT
        if asks and (short or TO_YOU.search(text) or (GIVES.search(text) and YOU.search(text))):
            return True
        return not asks and short and bool(SO_FIGURE.match(text)) and self._others_ask

    def _figure(self, sentence: Sentence) -> Sum | None:
        """What it names; the most that may be given is not what is asked for."""
        if AT_MOST.search(sentence.text):
            return None
        text = sentence.text.replace("?", "")
        found = sums_in(text)
        if not found:
            return next((one for one in self._bare(text) if one is not None), None)
        if part := PART_OF.search(text[: found[-1].start]):
            return found[-1].times(part_of(part["part"]))
        return in_all(text, found[0], self.last, None) if ADDED.search(text) else found[-1]

    def _bare(self, text: str) -> Iterator[Sum | None]:
        """The figure it begins with, or the one that is asked for: "is 1.50 okay", "could you do 20"."""
        first = alone(text, self.last)
        yield in_all(text, first, self.last, None) if first is not None and ADDED.search(text) else first
        yield from (behind(text, lead.end(), self.last) for lead in LEADS.finditer(text))

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
        mine = self.reading.sentences[self.number].segment
        if sentence.segment == mine:
            return False
        segment = self.reading.segments[sentence.segment]
        return segment.kind is SegmentKind.QUOTED or segment.author != self.reading.segments[mine].author
