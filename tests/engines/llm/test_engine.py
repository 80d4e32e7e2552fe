"""The engine with a model: rules always, the model beside them, and every failure of it told."""

import asyncio
import threading
from collections.abc import Iterator

import pytest

from auditor.engines.llm.chat import Answer, ChatError, Request, Trouble
from auditor.engines.llm.many import Background, in_order
from auditor.engines.llm.redact import Redactor
from auditor.model.commitment import Extraction, Origin
from auditor.model.people import Gate
from auditor.model.text import Reading
from tests.engines.llm.cases import Scripted, claim, draft, engine, proposal, reply, text_of

_TEXT = "Consider the wiring done. I'll send the plan by Friday."


def _extract(chat: Scripted, text: str = _TEXT, gate: Gate = Gate.ALL) -> Extraction:
    one = engine(chat, gate=gate)
    try:
        return one.extract(draft(text))
    finally:
        one.close()


def test_a_model_adds_what_the_rules_missed() -> None:
    """Words without the usual signs are found by the model alone, and marked so."""
    found = _extract(
        Scripted(lambda _: reply(proposal("the wall will look as if nothing had been there"))),
        "By noon the wall will look as if nothing had been there.",
    )
    assert [(c.quote, c.origin) for c in found.candidates] == [
        ("the wall will look as if nothing had been there", Origin.MODEL)
    ]
    assert (found.usage.calls, found.usage.input_tokens, found.usage.output_tokens) == (1, 100, 10)


def test_a_failed_quote_is_asked_for_once_more() -> None:
    """The second question names the words that are not there; a right answer to it counts."""

    def answer(request: Request) -> str:
        again = "do not stand in the text" in text_of(request)
        return reply(proposal("I'll send the plan by Friday" if again else "I will send the plan by Friday"))

    chat = Scripted(answer)
    found = _extract(chat)
    assert len(chat.asked) == 2
    assert "- I will send the plan by Friday" in text_of(chat.asked[1])
    assert chat.asked[1].turns[: len(chat.asked[0].turns)] == chat.asked[0].turns
    assert Origin.BOTH in {c.origin for c in found.candidates}
    assert not found.ungrounded


def test_what_stays_ungrounded_is_counted() -> None:
    """Asked again once and never more; the words are told beside the document, never as a promise."""
    chat = Scripted(lambda _: reply(proposal("We cannot lose"), claims=[claim("nobody ever waits")]))
    found = _extract(chat)
    assert len(chat.asked) == 2
    assert {u.quote for u in found.ungrounded} == {"We cannot lose", "nobody ever waits"}
    assert all(c.origin is Origin.RULE for c in found.candidates)
    assert found.claims == ()


@pytest.mark.parametrize("trouble", [t for t in Trouble if t is not Trouble.KEY])
def test_without_an_answer_the_rules_stand(trouble: Trouble) -> None:
    """Whatever keeps the model from answering, the document is read by rules, and why is told."""
    found = _extract(Scripted(lambda _: ChatError(trouble, "no answer", hint="run again later")))
    assert found.undone == "no answer; run again later"
    assert [c.quote for c in found.candidates] == ["Consider the wiring done", "I'll send the plan by Friday"]


def test_a_refused_key_ends_the_run() -> None:
    """Nothing would ever be answered: the user is told at once."""
    with pytest.raises(ChatError, match="refused"):
        _extract(Scripted(lambda _: ChatError(Trouble.KEY, "the key is refused")))


def test_answers_come_in_the_order_of_the_documents() -> None:
    """With slow and quick answers mixed, over any number at once, the order and the content are the same."""

    class Uneven:
        async def ask(self, request: Request) -> Answer:
            await asyncio.sleep(0.002 * (len(text_of(request)) % 7))
            return Answer(text=reply())

        async def close(self) -> None: ...

    texts = [f"I'll send {'x' * n} by Friday." for n in range(40)]
    seen = []
    for ahead in (1, 3, 64):
        one = engine(Uneven(), ahead=ahead)
        seen.append(list(one.extract_all(draft(t) for t in texts)))
        one.close()
    assert [f.candidates[0].quote for f in seen[0] if isinstance(f, Extraction)] == [t.rstrip(".") for t in texts]
    assert seen[0] == seen[1] == seen[2]


def test_few_documents_are_held_at_once() -> None:
    """However many come, no more are taken than may be under way."""
    taken = 0
    most = 0

    def readings() -> Iterator[Reading]:
        nonlocal taken
        for n in range(200):
            taken += 1
            yield draft(f"I'll send plan {n}.")

    one = engine(Scripted(lambda _: reply()), ahead=4)
    for done, _ in enumerate(one.extract_all(readings()), start=1):
        most = max(most, taken - done)
    one.close()
    assert (taken, most <= 5) == (200, True)


def test_stopping_early_cancels_what_was_begun() -> None:
    """A caller that goes away leaves no question behind."""
    background, begun, cancelled = Background(), threading.Event(), threading.Event()

    async def wait(number: int) -> int:
        if number:
            begun.set()
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                cancelled.set()
                raise
        while not begun.is_set():  # the first is not done before the second runs: else it would be handed out alone
            await asyncio.sleep(0)
        return number

    rest = in_order(background, wait, range(3), ahead=2)
    assert next(rest).result() == 0
    assert begun.wait(10)
    rest.close()  # type: ignore[attr-defined]
    background.stop()
    assert cancelled.is_set()


@pytest.mark.parametrize(
    ("gate", "text", "asked"),
    [
        (Gate.ALL, "Thanks again, and best to Maud.", 1),
        (Gate.ALL, "Thanks.", 0),
        (Gate.CANDIDATES, "Rain is expected along the coast.", 0),
        (Gate.CANDIDATES, "By noon your wall will look as if nothing had been there.", 1),
        (Gate.HARD, "I'll send the plan by Friday.", 0),
        (Gate.HARD, "We could probably look at it.", 1),
    ],
)
def test_the_gate_decides_what_is_asked(gate: Gate, text: str, asked: int) -> None:
    """All own words; where somebody speaks to somebody; only where rules are unsure."""
    chat = Scripted(lambda _: reply())
    _extract(chat, text, gate)
    assert len(chat.asked) == asked


def test_the_first_part_of_every_question_is_the_same() -> None:
    """So that a provider can keep it; the text that is read comes last."""
    chat = Scripted(lambda _: reply())
    _extract(chat, "I'll send the plan.")
    _extract(chat, "I'll send the list.")
    first, second = chat.asked
    assert first.turns[:-1] == second.turns[:-1]
    assert first.turns[-1] != second.turns[-1]


def test_what_is_hidden_is_put_back() -> None:
    """Addresses and numbers leave as signs and come back as they were: the quote stands in the text."""
    text = "I'll mail ida@brightlab.example or ring +44 20 7946 0958 by Friday, account GB29 NWBK 6016 1331 9268 19."

    def answer(request: Request) -> str:
        assert "brightlab" not in text_of(request)
        assert "7946" not in text_of(request)
        assert "6016" not in text_of(request)
        sent = text_of(request).rpartition("<<<")[2]
        line = next(line for line in sent.splitlines() if "I'll mail" in line)
        return reply(proposal(line.rstrip(".")))

    from auditor.engines.llm.engine import LlmEngine
    from auditor.engines.llm.stack import Asking
    from auditor.engines.llm.voice import Voice
    from auditor.engines.offline.engine import OfflineEngine
    from tests.engines.llm.cases import PROMPTS

    one = LlmEngine(
        rules=OfflineEngine(), ask=Asking(Scripted(answer)), prompts=PROMPTS, voice=Voice(model="m"), hide=Redactor
    )
    found = one.extract(draft(text))
    one.close()
    assert Origin.RULE not in {c.origin for c in found.candidates[:1]}
    assert not found.ungrounded


@pytest.mark.parametrize(
    "text",
    [
        "by 3 March 2026 or 2026-03-05, 40 units, $1,250,000.00, 10-12 March, 9:00-10:30, order 12345678",
        "a [PHONE_1] that somebody wrote, and a [NOTE_1]",
        "ring (415) 555-0132, +1 415 555 0132, 020 7946 0958; a@b.example, a@b.example",
    ],
)
def test_redaction_comes_back_whole(text: str) -> None:
    """Dates, prices and amounts stay; whatever goes comes back, also a sign that somebody wrote himself."""
    hide = Redactor()
    assert hide.shown(hide.hidden(text)) == text
    if "March" in text:
        assert Redactor().hidden(text) == text
