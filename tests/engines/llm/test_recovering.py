"""What a model is told for a message that comes clean, and what never leaves the machine."""

import asyncio
from datetime import date

from auditor.engines.llm.chat import ChatError, Request, Task, Trouble
from auditor.engines.llm.recovering import Recovering
from auditor.engines.llm.redact import Redactor
from auditor.engines.llm.stack import Asking
from auditor.engines.llm.voice import Voice
from auditor.engines.wire import Recovered
from auditor.model.recovery import Slip
from auditor.ports.recovery import Retold, ToRecover
from tests.engines.llm.cases import PROMPTS, Scripted, engine, text_of

_ASKED = ToRecover(
    slip=Slip.BROKEN,
    day=date(2026, 3, 16),
    promise='"I\'ll send the glaze chart by Friday" (due Friday 13 March)',
    since="",
    people="From: Ann Berg\nTo: leo@pots.example",
    facts=("cause: the lab ran the wrong batch", "new date: Friday 20 March"),
)


def _answer(text: str) -> str:
    return Recovered(reasoning="r", subject="The chart", text=text).model_dump_json()


def _asked(chat: Scripted) -> Retold:
    one = engine(chat)
    try:
        return one.recover(_ASKED)
    finally:
        one.close()


def test_a_model_is_told_the_state_and_lettered_facts() -> None:
    """Under the prompt of its task, with the usage counted."""
    chat = Scripted(lambda _: _answer("Leo, it is late."))
    found = _asked(chat)
    assert (found.text, found.subject, found.usage.calls) == ("Leo, it is late.", "The chart", 1)
    question = text_of(chat.asked[0])
    assert chat.asked[0].task is Task.RECOVER
    assert "State: broken" in question
    assert question.index("A:") < question.index("wrong batch") < question.index("B:") < question.index("20 March")


def test_want_of_an_answer_is_said_and_not_raised() -> None:
    """The message is then composed without a model."""
    found = _asked(Scripted(lambda _: ChatError(Trouble.OUTAGE, "no connection", hint="try later")))
    assert found == Retold(undone="no connection; try later")


def test_addresses_stay_on_the_machine() -> None:
    """With --redact they go out as marks and come back as they were."""
    chat = Scripted(_repeats)
    way = Recovering(ask=Asking(chat), prompts=PROMPTS, voice=Voice(model="scripted"), hide=Redactor)
    found = asyncio.run(way.message(_ASKED))
    assert "leo@pots.example" not in text_of(chat.asked[0])
    assert found.text == "leo@pots.example, it is late."


def _repeats(request: Request) -> str:
    mark = text_of(request).split("To: ")[1].split()[0]
    return _answer(f"{mark}, it is late.")
