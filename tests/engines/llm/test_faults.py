"""Every fault of a provider, as the wires tell them, through all layers: no question lost or doubled, tries bounded."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from auditor.engines.llm.asking import Asked, ask
from auditor.engines.llm.chat import Answer, ChatError, Finish, Request, Rung, Trouble
from auditor.engines.llm.money import Charge
from tests.virtual import Script, answer, request, run, stack, trouble

ITEMS = 12
TRIES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What happens to the question that is struck, on its first call or on each."""

    name: str
    act: Callable[[Request], Answer | Awaitable[Answer]]
    always: bool = False
    ends: Trouble | None = None
    """None: it is answered in the end."""
    calls: int
    """More calls than without the fault, at most."""


def _fails(kind: Trouble, **changes: object) -> Callable[[Request], Answer]:
    def act(_asked: Request) -> Answer:
        raise trouble(kind, **changes)

    return act


def _says(text: str, **changes: object) -> Callable[[Request], Answer]:
    return lambda _asked: answer(text, **changes)


async def _stalls(_asked: Request) -> Answer:
    await asyncio.Event().wait()
    return answer()


def _passing(name: str, kind: Trouble, **changes: object) -> Fault:
    return Fault(name=name, act=_fails(kind, **changes), calls=1)


_FAULTS = (
    _passing("name not resolved", Trouble.OUTAGE, billed=False),
    _passing("connect timeout", Trouble.SLOW, billed=False),
    _passing("connection reset", Trouble.OUTAGE),
    _passing("TLS cut", Trouble.OUTAGE),
    Fault(name="307 to another host", act=_fails(Trouble.REQUEST), always=True, ends=Trouble.REQUEST, calls=3),
    Fault(name="401", act=_fails(Trouble.KEY), always=True, ends=Trouble.KEY, calls=0),
    _passing("408", Trouble.SLOW),
    _passing("409", Trouble.OUTAGE, billed=False),
    Fault(name="413", act=_fails(Trouble.REQUEST), always=True, ends=Trouble.REQUEST, calls=3),
    _passing("429", Trouble.LIMIT, wait=20.0),
    _passing("500", Trouble.OUTAGE, billed=False),
    Fault(name="502 for ever", act=_fails(Trouble.OUTAGE), always=True, ends=Trouble.OUTAGE, calls=TRIES - 1),
    _passing("503", Trouble.OUTAGE, wait=60.0),
    Fault(name="504 for ever", act=_fails(Trouble.SLOW), always=True, ends=Trouble.SLOW, calls=TRIES - 1),
    _passing("529", Trouble.LIMIT),
    Fault(name="200 with HTML", act=_says("<html>Bad gateway</html>"), calls=4),
    Fault(name="empty 200", act=_says(""), calls=4),
    Fault(name="refusal", act=_says("", finish=Finish.REFUSAL), always=True, ends=Trouble.REQUEST, calls=0),
    Fault(name="content filter", act=_says("{}", finish=Finish.REFUSAL), always=True, ends=Trouble.REQUEST, calls=0),
    Fault(name="length", act=_says('{"word": ', finish=Finish.LENGTH), calls=1),
    Fault(name="cut JSON", act=_says('{"word": "y'), always=True, ends=Trouble.INVALID, calls=8),
    _passing("broken event stream", Trouble.OUTAGE),
    Fault(name="wrong charset", act=_says('{"word": "\udce9"}\ufffd'), calls=4),
    Fault(name="body without end", act=_stalls, calls=1),
)


@dataclass(frozen=True, slots=True)
class Word:
    word: str


def _parse(kind: type[Word], text: str) -> Word | str:
    try:
        value = json.loads(text)
    except ValueError:
        return "no JSON"
    return kind(**value) if set(value) == {"word"} else "no word"


def _text(asked: Request) -> str:
    return asked.turns[1].text.splitlines()[0]


def _script(fault: Fault, struck: str) -> Script:
    met = False

    def act(asked: Request, rung: Rung, _number: int) -> Answer | Awaitable[Answer]:
        nonlocal met
        if _text(asked) == struck and (fault.always or not met):
            met = True
            return fault.act(asked)
        return answer(json.dumps({"word": _text(asked)}), rung=rung)

    return Script(act, latency=1.0)


@pytest.mark.parametrize("place", [0, ITEMS // 2, ITEMS - 1], ids=["first", "middle", "last"])
@pytest.mark.parametrize("together", [False, True], ids=["one by one", "together"])
@pytest.mark.parametrize("fault", _FAULTS, ids=lambda fault: fault.name)
def test_a_fault_strikes_its_own_question_only(tmp_path: Path, fault: Fault, together: bool, place: int) -> None:
    """144 cases: the right end for the one that is struck, its own reply for each other, and no try too many."""
    script = _script(fault, f"item {place}")

    async def one(chat: object, number: int) -> Asked[Word] | ChatError:
        try:
            return await ask(chat, request(f"item {number}"), Word, _parse)  # type: ignore[arg-type]
        except ChatError as error:
            return error

    async def story() -> tuple[list[Asked[Word] | ChatError], Charge]:
        keeper, till = stack(tmp_path / "books", script, tries=TRIES, rng=Random(place))
        if together:
            done = list(await asyncio.gather(*(one(keeper, number) for number in range(ITEMS))))
        else:
            done = [await one(keeper, number) for number in range(ITEMS)]
        spent = await till.spent()
        await keeper.close()
        return done, spent.known

    done, known = run(story())
    for number, found in enumerate(done):
        if number == place and fault.ends is not None:
            assert isinstance(found, ChatError)
            assert found.trouble is fault.ends
        elif fault.ends is Trouble.KEY:
            assert isinstance(found, ChatError if number > place else Asked) or together
        else:
            assert isinstance(found, Asked)
            assert found.reply == Word(f"item {number}")
    assert len(script.calls) <= ITEMS + fault.calls
    answered = sum(isinstance(found, Asked) for found in done)
    assert answered <= known.calls <= len(script.calls)
    assert script.running == 0


def test_there_are_24_faults() -> None:
    """As many as the table of research names; each with a name of its own."""
    assert len({fault.name for fault in _FAULTS}) == len(_FAULTS) == 24
