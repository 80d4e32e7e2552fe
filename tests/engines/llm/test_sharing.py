"""Short messages of our own side share a question: safely, in order, and never at the price of what is found."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.core.reading import read
from auditor.engines.llm.chat import MARKER, ChatError, Request, Trouble
from auditor.engines.llm.engine import Habits, LlmEngine
from auditor.engines.llm.estimate import Estimating
from auditor.engines.llm.redact import Redactor
from auditor.engines.llm.sharing import may_share, seated
from auditor.engines.llm.stack import Asking
from auditor.engines.llm.voice import Voice
from auditor.engines.llm.wires.forms import messages
from auditor.engines.offline.engine import OfflineEngine
from auditor.model.commitment import Extraction, Failed
from auditor.model.people import Gate
from auditor.model.text import Document, DocumentKind, Party, Reading, Side
from tests.engines.llm.cases import PROMPTS, Scripted, proposal, reply, text_of

US = Party(name="Ida Holm", email="ida@brightlab.example", side=Side.OURS)
THEM = Party(name="Otto Kern", email="otto@kernfarm.example", side=Side.THEIRS)


def mail(number: int, words: str = "", author: Party = US) -> Reading:
    text = words or f"Consider panel {number} handled. You will hear from me."
    return read(Document(id=f"m_{number}", origin=f"{number}.eml", kind=DocumentKind.EMAIL, text=text, author=author))


def quote(number: int) -> str:
    return f"Consider panel {number} handled"


def several(said: dict[str, Sequence[str]]) -> str:
    documents = [
        {"document": letter, "commitments": [proposal(q).model_dump(mode="json") for q in quotes], "overpromises": []}
        for letter, quotes in said.items()
    ]
    return json.dumps({"documents": documents})


def shared(request: Request) -> bool:
    return request.schema.name == "extract_together_v1"


def honest(request: Request) -> str:
    """One promise a message, whichever way it is asked for."""
    numbers = [int(part.split(" handled")[0]) for part in text_of(request).split("Consider panel ")[1:]]
    if shared(request):
        return several({letter: [quote(n)] for letter, n in zip("ABCDEFGH", numbers, strict=False)})
    return reply(*(proposal(quote(n)) for n in numbers))


def found(chat: Scripted, *readings: Reading, share: int = 4, hide: type[Redactor] | None = None) -> list[Extraction]:
    engine = LlmEngine(
        rules=OfflineEngine(),
        ask=Asking(chat),
        prompts=PROMPTS,
        voice=Voice(model="scripted"),
        habits=Habits(gate=Gate.ALL, share=share),
        hide=hide,
    )
    try:
        answers = list(engine.extract_all(readings))
    finally:
        engine.close()
    assert not any(isinstance(one, Failed) for one in answers)
    return [one for one in answers if isinstance(one, Extraction)]


def quotes(extractions: Sequence[Extraction]) -> list[list[str]]:
    return [[c.quote for c in one.candidates if "panel" in c.quote] for one in extractions]


def test_four_short_mails_are_one_question() -> None:
    """Each gets what was said of it, the cost is counted once."""
    chat = Scripted(honest)
    answers = found(chat, *map(mail, range(8)))
    assert [shared(request) for request in chat.asked] == [True] * len(chat.asked)
    assert len(chat.asked) <= 3
    assert quotes(answers) == [[quote(n)] for n in range(8)]
    assert sum(one.usage.calls for one in answers) == len(chat.asked)


def test_each_message_stands_between_markers_of_its_own() -> None:
    """Random a call, and different for each letter: no text can close its own block or open another's."""
    chat = Scripted(honest)
    found(chat, mail(1), mail(2))
    sent = messages(chat.asked[0])[-1]["content"]
    opened = [line.removeprefix("<<<") for line in sent.splitlines() if line.startswith("<<<")]
    assert len(opened) == sent.count(">>>")
    assert len(set(opened)) == 2
    assert [marker[-1] for marker in opened] == sorted(marker[-1] for marker in opened)
    assert MARKER not in sent


STRANGERS = {
    "a customer": mail(9, author=THEM),
    "nobody known": mail(9, author=replace(US, side=Side.UNKNOWN)),
    "an answer that quotes": mail(9, f"{quote(9)}.\n\nOn Monday Otto Kern wrote:\n> is panel 9 done?\n"),
    "a long one": mail(9, f"{quote(9)}. " + "The rails are blue. " * 80),
}


@pytest.mark.parametrize("stranger", STRANGERS.values(), ids=STRANGERS.keys())
def test_words_of_others_and_long_texts_never_share(stranger: Reading) -> None:
    """Whoever obeys a stranger's text reads only that text."""
    assert not may_share(stranger)
    chat = Scripted(honest)
    found(chat, mail(1), stranger, mail(2))
    assert not any(shared(request) and "panel 9" in text_of(request) for request in chat.asked)


def test_a_text_with_hidden_letters_never_shares() -> None:
    """What was noted on a document makes it a stranger."""
    noted = mail(9)
    assert not may_share(replace(noted, document=replace(noted.document, notes=("hidden letters",))))


def test_a_quote_under_the_wrong_letter_is_refused_and_its_message_asked_about_alone() -> None:
    """Words count only in the message that they were given for; the other message keeps its answer."""

    def swapped(request: Request) -> str:
        return several({"A": [quote(1)], "B": [quote(1)]}) if shared(request) else honest(request)

    chat = Scripted(swapped)
    answers = found(chat, mail(1), mail(2))
    assert quotes(answers) == [[quote(1)], [quote(2)]]
    assert [shared(request) for request in chat.asked] == [True, False]
    assert [one.ungrounded for one in answers] == [(), ()]


BROKEN: dict[str, Callable[[], str | ChatError]] = {
    "one is missing": lambda: several({"A": [quote(1)]}),
    "one stands twice": lambda: json.dumps(
        {"documents": [{"document": "A", "commitments": [], "overpromises": []} for _ in range(2)]}
    ),
    "letters that were not given": lambda: several({"C": [quote(1)], "D": [quote(2)]}),
    "no answer of that form": lambda: reply(proposal(quote(1))),
    "refused": lambda: ChatError(Trouble.REQUEST, "too long"),
    "not recorded": lambda: ChatError(Trouble.UNKNOWN, "no answer was recorded"),
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN.keys())
def test_what_fails_together_is_asked_alone(broken: Callable[[], str | ChatError]) -> None:
    """A group costs a question more, and loses nothing."""
    chat = Scripted(lambda request: broken() if shared(request) else honest(request))
    answers = found(chat, mail(1), mail(2))
    assert quotes(answers) == [[quote(1)], [quote(2)]]
    assert [one.undone for one in answers] == ["", ""]


def test_an_outage_is_told_of_each_and_not_waited_for_again() -> None:
    """The rules' findings stand; nobody is asked once more."""
    chat = Scripted(lambda _: ChatError(Trouble.OUTAGE, "nobody answers"))
    answers = found(chat, mail(1), mail(2))
    assert [one.undone for one in answers] == ["nobody answers"] * 2
    assert len(chat.asked) == 1


def test_signs_of_one_message_mean_nothing_in_another() -> None:
    """Each is redacted by itself and put back by itself."""
    first, second = (
        mail(n, f"Consider panel {n} handled by {who}@kernfarm.example.") for n, who in ((1, "a"), (2, "b"))
    )
    both = {letter: [f"Consider panel {n} handled by [ADDRESS_1]"] for letter, n in (("A", 1), ("B", 2))}
    chat = Scripted(lambda _: several(both))
    answers = found(chat, first, second, hide=Redactor)
    assert "kernfarm" not in text_of(chat.asked[0])
    assert quotes(answers) == [[f"Consider panel {n} handled by {w}@kernfarm.example"] for n, w in ((1, "a"), (2, "b"))]


def test_a_dry_run_counts_the_shared_question_once() -> None:
    """Whatever the number of messages, none is counted alone as well."""
    counted = Estimating()
    engine = LlmEngine(
        rules=OfflineEngine(),
        ask=Asking(counted),
        prompts=PROMPTS,
        voice=Voice(model="m"),
        habits=Habits(gate=Gate.ALL, share=4),
    )
    list(engine.extract_all([mail(1), mail(2)]))
    engine.close()
    assert counted.estimate.calls == 1


KINDS = st.lists(st.sampled_from([US, THEM]), max_size=150)


def _seats(authors: Sequence[Party], most: int, *, skip: int = -1) -> list[list[str]]:
    begun = [(mail(n, author=author), Extraction()) for n, author in enumerate(authors) if n != skip]
    return [[at.reading.document.id for at in seat.car.seats] if seat.car else [] for seat in seated(begun, most)]


@given(authors=KINDS, most=st.integers(1, 8))
def test_every_document_has_one_seat_in_its_order(authors: Sequence[Party], most: int) -> None:
    """None lost, none doubled, no car over its size, and a car holds only those of our side."""
    begun = [(mail(n, author=author), Extraction()) for n, author in enumerate(authors)]
    seats = list(seated(begun, most))
    assert [seat.reading.document.id for seat in seats] == [f"m_{n}" for n in range(len(authors))]
    for seat, author in zip(seats, authors, strict=True):
        assert (seat.car is not None) == (author is US and most > 1)
        assert seat.car is None or (seat in seat.car.seats and len(seat.car.seats) <= most)


def test_one_mail_less_changes_a_few_cars_only() -> None:
    """So a run over a mailbox that grew is not paid for again."""
    before = {tuple(car) for car in _seats([US] * 400, 4)}
    after = {tuple(car) for car in _seats([US] * 400, 4, skip=3)}
    assert len(before & after) > len(before) * 0.8
