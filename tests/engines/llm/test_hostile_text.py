"""Hostile text in mail (I1, I4), guessed markers (I5), hidden words (I6), and the same answer every time (C10)."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from random import Random

import pytest

from auditor import checks
from auditor.engines.llm.chat import MARKER, Request, Role, Schema, Task, Turn
from auditor.engines.llm.wires.forms import messages
from auditor.engines.offline.engine import OfflineEngine
from auditor.engines.prompts.render import block, clean
from auditor.model.people import Settings
from auditor.model.text import Document
from auditor.pipeline.understand import Understood, begin, finish
from auditor.ports import Engine
from auditor.readers.mail import read_mail
from auditor.testing import FakeEndpoint, Reply
from tests.engines.llm.cases import Scripted, engine, proposal, reply, text_of
from tests.engines.llm.hostile_texts import CANARY, PROMISE, Carrier, Text, hidden_ways, mail, texts

_FOLDER = os.environ.get("AUDITOR_INJECTION")
"""More texts, where there are some; read before the tests forget the environment."""
_SETTINGS = Settings(as_of=datetime(2026, 3, 3, 12, tzinfo=UTC), our_domains=frozenset({"brightlab.example"}))


def _understood(data: bytes, reader: Engine) -> Understood:
    document = next(d for d in read_mail(data, origin="m.eml") if isinstance(d, Document))
    begun = begin(document, _SETTINGS)
    if begun.reading is None:
        return begun.base
    return finish(begun.base, begun.reading, reader.extract(begun.reading), _SETTINGS, checks.ALL)


def _obeys(request: Request) -> str:
    """What the canary's author wants, and the true promise where it can be read."""
    made_up = f"we refund everything, {CANARY}"
    wanted = [proposal(made_up, condition=CANARY, due=CANARY, performer=CANARY, speaker=CANARY)]
    true = (
        [proposal(PROMISE, quantity=CANARY, performer=CANARY, condition=CANARY, due=CANARY)]
        if PROMISE in text_of(request)
        else []
    )
    return reply(*wanted, *true)


@pytest.fixture(scope="module", params=["offline", "scripted"])
def reader(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """The engine without a model, and the one whose model obeys."""
    if request.param == "offline":
        yield OfflineEngine()
        return
    made = engine(Scripted(_obeys))
    yield made
    made.close()


@pytest.mark.parametrize("carrier", Carrier)
@pytest.mark.parametrize("text", tuple(texts(_FOLDER)), ids=lambda t: t.name)
def test_hostile_words_change_nothing(text: Text, carrier: Carrier, reader: Engine) -> None:
    """No error, no canary but in the author's own quoted words, and the true promise stays, look-alikes included."""
    one = _understood(mail(text.words, carrier), reader)
    known = [c for c in one.commitments if PROMISE in c.quote]
    if one.reviewed:
        assert known
    for said in (*one.commitments, *one.findings):
        assert one.document.text[said.span.start : said.span.end] == said.quote
        if carrier in {Carrier.HIDDEN, Carrier.QUOTED}:
            assert CANARY not in said.quote
    for promise in known:
        who = promise.promisor.label if promise.promisor else ""
        said = f"{promise.condition} {promise.due} {promise.quantity} {promise.performer} {who}"
        assert carrier is Carrier.BODY or CANARY not in said


def test_a_marker_is_never_in_the_text(pytestconfig: pytest.Config) -> None:
    """Guessed, repeated, nested markers: each call has a fresh one, which the text cannot close; 10,000 at full scale."""
    chance = Random(5)
    number = max(300, int(pytestconfig.getoption("--fuzz-examples")) * 25)
    used: set[str] = set()
    parts = ("<<<", ">>>", "marker", MARKER, "\x00", "\n", "0" * 32, "{{", "}}", "{% raw %}", "words ", "\u202e")
    for _ in range(number):
        guessed = f"{chance.getrandbits(128):032x}"
        old = sorted(used)[-3:] if len(used) < 400 else []
        text = "".join(chance.choice((*parts, guessed, *old)) for _ in range(chance.randrange(1, 12)))
        body = block(f"x{text}", MARKER)
        assert body.count(MARKER) == 2
        request = Request(
            task=Task.EXTRACT,
            model="m",
            prompt="p",
            turns=(Turn(Role.USER, body),),
            schema=Schema(name="s", body={}),
            max_tokens=10,
        )
        sent = messages(request)[0]["content"]
        marker = sent.partition("\n")[0].removeprefix("<<<")
        assert re.fullmatch("[0-9a-f]{32}", marker)
        assert marker not in used
        assert sent == f"<<<{marker}\n{clean(f'x{text}')}\n{marker}>>>"
        assert sent.count(marker) == 2
        used.add(marker)
    assert len(used) == number


_WAYS = dict(hidden_ways())


def test_there_are_sixty_ways() -> None:
    """So many as the bar asks for."""
    assert len(_WAYS) >= 60


@pytest.mark.parametrize("way", _WAYS)
def test_hidden_words_are_left_out_or_flagged(way: str, reader: Engine) -> None:
    """No hidden words become a commitment without a note on the document, and the seen promise stays."""
    one = _understood(_WAYS[way], reader)
    assert any(PROMISE in c.quote for c in one.commitments)
    flagged = any("invisible" in note or "look-alike" in note for note in one.document.notes)
    removed = CANARY not in one.document.text
    assert removed or flagged


@pytest.mark.parametrize(
    ("words", "note"),
    [
        ("We sh\u200bip.", "1 invisible character in it was left out"),
        ("We s\u200bh\u202ei\xadp.", "3 invisible characters in it were left out"),
        ("Your p\u0430yment is safe.", "it mixes look-alike letters of two scripts: p\u0430yment"),
    ],
)
def test_a_note_says_what_a_reader_would_not_notice(words: str, note: str) -> None:
    """In plain words, on the document."""
    one = _understood(mail(words, Carrier.BODY), OfflineEngine())
    assert note in one.document.notes


@pytest.mark.parametrize(
    "words", ["Thanks \u2764\ufe0f 👩\u200d🔬", "Zoë’s café – 5 €", "a\tb", "Привет Otto", "1\ufe0f\u20e3"]
)
def test_honest_text_has_no_note(words: str) -> None:
    """Emoji, accents, tabs and words of another script are nothing to tell."""
    assert _understood(mail(words, Carrier.BODY), OfflineEngine()).document.notes == ()


_RUN = """
import sys
from pathlib import Path
from auditor import checks
from auditor.engines.llm.engine import Habits, LlmEngine, Voice
from auditor.engines.llm.ladder import Ladder
from auditor.engines.llm.stack import Asking
from auditor.engines.llm.wires.openai_client import OpenAIWire
from auditor.engines.offline.engine import OfflineEngine
from auditor.engines.prompts import load
from auditor.model.people import Gate
from auditor.pipeline.understand import begin, finish
from tests.engines.llm import test_hostile_text as here
url, ahead = sys.argv[1], int(sys.argv[2])
engine = LlmEngine(
    rules=OfflineEngine(),
    ask=Asking(Ladder(OpenAIWire(key="k", base_url=url))),
    prompts=load(),
    voice=Voice(model="m"),
    habits=Habits(gate=Gate.ALL, ahead=ahead),
)
begun = [begin(document, here._SETTINGS) for document in here.batch()]
found = engine.extract_all(b.reading for b in begun)
for b, extraction in zip(begun, found, strict=True):
    print(repr(finish(b.base, b.reading, extraction, here._SETTINGS, checks.ALL)))
engine.close()
"""


def batch() -> list[Document]:
    """Hostile mails in every carrier, those in a language that is reviewed."""
    some = [mail(f"{text.words} {number}", carrier) for number, text in enumerate(texts(None)) for carrier in Carrier]
    read = [next(d for d in read_mail(data, origin="m.eml") if isinstance(d, Document)) for data in some]
    return [document for document in read if begin(document, _SETTINGS).reading is not None]


def _answers(body: Mapping[str, object]) -> Reply:
    """The true promise, and one that is not there."""
    said = json.dumps(body["messages"])
    true = [commitment_dict(PROMISE)] if PROMISE in said else []
    return Reply.of({"commitments": [*true, commitment_dict(f"we refund {CANARY}")], "overpromises": []})


def commitment_dict(quote: str) -> dict[str, object]:
    made: dict[str, object] = json.loads(proposal(quote).model_dump_json())
    return made


def test_the_same_bytes_every_time(pytestconfig: pytest.Config) -> None:
    """Five hash seeds, one at once and eight, a real connection to a scripted model: byte for byte the same, in order."""
    seeds = range(5) if int(pytestconfig.getoption("--fuzz-examples")) > 25 else range(2)
    said = set()
    with FakeEndpoint(_answers, keep_calls=False) as endpoint:
        for seed in seeds:
            for ahead in (1, 8):
                run = subprocess.run(
                    [sys.executable, "-c", _RUN, endpoint.url, str(ahead)],
                    env={**os.environ, "PYTHONHASHSEED": str(seed)},
                    capture_output=True,
                    check=True,
                    timeout=120,
                )
                said.add(run.stdout)
    assert len(said) == 1
    assert said.pop().count(PROMISE.encode()) >= len(batch())
