"""The ladder of ways to hold an answer to its schema: found once, remembered, told."""

import asyncio
import json

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.engines.llm.chat import Answer, ChatError, Finish, Request, Rung, Schema, Trouble
from auditor.engines.llm.ladder import FRUITLESS, Ladder
from auditor.engines.llm.shape import fits
from tests.virtual import GOOD, SCHEMA, Script, answer, gather, replies, request, run, trouble

PROSE = "Sure, here is what I found."


def _endpoint(*, honours: set[Rung], refuses: dict[Rung, Trouble], latency: float = 0.0) -> Script:
    """Answers well on the rungs that it honours, raises on those that it refuses, and ignores the others."""

    def act(_request: Request, rung: Rung, _number: int) -> Answer:
        if rung in refuses:
            raise trouble(refuses[rung])
        return answer(GOOD if rung in honours else PROSE, rung=rung)

    return Script(act, latency=latency)


@pytest.mark.parametrize("no", [Trouble.RUNG, Trouble.REQUEST, None], ids=["unknown", "refused", "ignored"])
@pytest.mark.parametrize("works", list(Rung))
def test_the_surest_rung_that_works_is_found_and_kept(works: Rung, no: Trouble | None) -> None:
    """Whether the rungs above are unknown, refused or silently ignored; the second question goes there at once."""
    above = list(Rung)[: list(Rung).index(works)]
    script = _endpoint(honours={works}, refuses=dict.fromkeys(above, no) if no else {})
    ladder = Ladder(script)

    async def story() -> None:
        assert (await ladder.ask(request("one"))).text == GOOD
        assert (await ladder.ask(request("two"))).text == GOOD

    run(story())
    assert script.tried == [*above, works, works]
    assert ladder.rung is works


@pytest.mark.parametrize("works", list(Rung))
def test_64_that_start_together_detect_once(works: Rung) -> None:
    """One climbs, the others wait for what it finds."""
    script = _endpoint(honours={works}, refuses={}, latency=2.0)
    done = run(gather(Ladder(script), [request(str(number)) for number in range(64)]))
    assert all(isinstance(one, Answer) and one.text == GOOD for one in done)
    assert len(script.calls) == 64 + list(Rung).index(works)
    assert script.most == 63


def test_a_wrong_answer_on_a_rung_that_worked_goes_up() -> None:
    """It is the model's mistake, to be repaired by asking, and no reason to go down."""
    script = Script(replies(answer(), answer(PROSE), answer()))
    ladder = Ladder(script)
    texts = [run(_ask(ladder, "one")), run(_ask(ladder, "two")), run(_ask(ladder, "three"))]
    assert texts == [GOOD, PROSE, GOOD]
    assert set(script.tried) == {Rung.JSON_SCHEMA}


async def _ask(ladder: Ladder, text: str) -> str:
    return (await ladder.ask(request(text))).text


def test_a_refused_request_on_a_rung_that_worked_goes_up() -> None:
    """Too long a text says nothing about the endpoint."""
    script = Script(replies(answer(), trouble(Trouble.REQUEST), answer()))
    ladder = Ladder(script)

    async def story() -> None:
        await ladder.ask(request("one"))
        with pytest.raises(ChatError, match="request"):
            await ladder.ask(request("too long"))
        await ladder.ask(request("three"))

    run(story())
    assert set(script.tried) == {Rung.JSON_SCHEMA}


def test_a_request_that_every_rung_refuses_teaches_nothing() -> None:
    """The refusal of the surest rung is told, and the next question begins there again."""
    refused = [trouble(Trouble.REQUEST) for _ in Rung]
    script = Script(replies(*refused, answer()))
    ladder = Ladder(script)

    async def story() -> None:
        with pytest.raises(ChatError, match="request"):
            await ladder.ask(request("too long"))
        await ladder.ask(request("two"))

    run(story())
    assert script.tried == [*Rung, Rung.JSON_SCHEMA]


def test_a_rung_that_ceases_is_left_by_all_who_use_it() -> None:
    """An endpoint changed behind its address: the ladder goes down once, and nobody's question is lost."""
    gone = False

    def act(_request: Request, rung: Rung, _number: int) -> Answer:
        if gone and rung is Rung.JSON_SCHEMA:
            raise trouble(Trouble.RUNG)
        return answer(rung=rung)

    script = Script(act, latency=1.0)
    ladder = Ladder(script)

    async def story() -> list[Answer | ChatError]:
        nonlocal gone
        await ladder.ask(request("first"))
        gone = True
        return await gather(ladder, [request(str(number)) for number in range(16)])

    assert all(isinstance(one, Answer) for one in run(story()))
    assert ladder.rung is Rung.TOOL
    assert len(script.calls) == 1 + 16 + 16


def test_unknown_everywhere_is_told() -> None:
    """The last rung cannot be taken away; each question says why it fails."""
    script = Script(replies(trouble(Trouble.RUNG)))
    ladder = Ladder(script)

    async def story() -> list[Answer | ChatError]:
        return await gather(ladder, [request("one"), request("two")])

    assert [one.trouble for one in run(story()) if isinstance(one, ChatError)] == [Trouble.RUNG, Trouble.RUNG]
    assert script.tried == [*Rung, Rung.PLAIN]


def test_an_outage_while_climbing_is_passed_on_and_the_next_climbs() -> None:
    """What was learned before it (a rung that is unknown) stays learned."""
    script = Script(replies(trouble(Trouble.RUNG), trouble(Trouble.OUTAGE), answer()))
    ladder = Ladder(script)

    async def story() -> None:
        with pytest.raises(ChatError, match="outage"):
            await ladder.ask(request())
        await ladder.ask(request())

    run(story())
    assert script.tried == [Rung.JSON_SCHEMA, Rung.TOOL, Rung.TOOL]


def test_a_climber_that_is_cancelled_lets_the_next_climb() -> None:
    """A time limit from above leaves the ladder usable."""
    script = Script(replies(answer()), latency=5.0)
    ladder = Ladder(script)

    async def story() -> Answer:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(1):
                await ladder.ask(request())
        return await ladder.ask(request())

    assert run(story()).text == GOOD


@pytest.mark.parametrize("finish", [Finish.LENGTH, Finish.REFUSAL])
def test_cut_and_refused_answers_prove_nothing(finish: Finish) -> None:
    """They are returned as they are, and the next question still begins at the top."""
    script = Script(replies(answer("{", finish=finish), answer()))
    ladder = Ladder(script)

    async def story() -> None:
        assert (await ladder.ask(request())).finish is finish
        assert (await ladder.ask(request())).text == GOOD

    run(story())
    assert script.tried == [Rung.JSON_SCHEMA, Rung.JSON_SCHEMA]


def test_a_model_that_never_fits_is_not_climbed_for_ever() -> None:
    """After a few climbs without fruit the lowest rung is taken as it is: one call a question."""
    script = _endpoint(honours=set(), refuses={})
    ladder = Ladder(script)
    for _ in range(FRUITLESS + 5):
        assert run(_ask(ladder, "x")) == PROSE
    assert len(script.calls) == FRUITLESS * len(Rung) + 5
    assert ladder.rung is Rung.PLAIN


def test_an_answer_carries_the_tokens_of_the_climb() -> None:
    """What ignored rungs answered was paid for as well."""
    found = run(Ladder(_endpoint(honours={Rung.JSON_MODE}, refuses={})).ask(request()))
    assert (found.input_tokens, found.output_tokens) == (60, 30)


def test_plain_puts_the_schema_into_the_last_turn() -> None:
    """Only there: where the endpoint takes the schema itself, the turns are as they were."""
    script = _endpoint(honours={Rung.PLAIN}, refuses={})
    run(Ladder(script).ask(request("Read this.")))
    *others, (_, plain, _) = script.calls
    assert all(sent == request("Read this.") for _, sent, _ in others)
    assert plain.turns[:-1] == request().turns[:-1]
    assert plain.turns[-1].text.startswith("Read this.")
    assert json.loads(plain.turns[-1].text.splitlines()[-1]) == SCHEMA.body


def test_closing_goes_down() -> None:
    """The wire is closed with the ladder."""
    script = Script(replies(answer()))
    run(Ladder(script).close())
    assert script.closed


_NESTED = {
    "type": "object",
    "$defs": {
        "Kind": {"type": "string", "enum": ["a", "b"]},
        "Item": {
            "type": "object",
            "properties": {"kind": {"$ref": "#/$defs/Kind"}, "count": {"type": "integer"}, "share": {"type": "number"}},
            "required": ["kind", "count"],
            "additionalProperties": False,
        },
    },
    "properties": {
        "items": {"type": "array", "items": {"$ref": "#/$defs/Item"}},
        "note": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "flag": {"type": ["boolean", "null"]},
        "version": {"const": 1},
    },
    "required": ["items", "note"],
    "additionalProperties": False,
}

_LEAVES = st.none() | st.booleans() | st.integers(-2, 2) | st.floats(-2, 2) | st.sampled_from(["a", "b", "c"])
_ITEMS = st.fixed_dictionaries(
    {"kind": _LEAVES, "count": _LEAVES}, optional={"share": _LEAVES, "extra": _LEAVES}
) | st.sampled_from([{"kind": "a", "count": 1}, {"kind": "b", "count": 0, "share": 0.5}])
_VALUES = (
    _LEAVES
    | st.fixed_dictionaries(
        {"items": st.lists(_ITEMS, max_size=2) | _LEAVES},
        optional={"note": _LEAVES, "flag": _LEAVES, "version": _LEAVES, "extra": _LEAVES},
    )
    | st.fixed_dictionaries({"items": st.just([]), "note": st.just("a"), "version": _LEAVES, "flag": _LEAVES})
)


@given(_VALUES)
def test_the_shape_check_agrees_with_jsonschema(value: object) -> None:
    """On the keywords that closed schemas of replies are made of; but a float is no integer, which jsonschema lets pass."""
    asked = request(schema=Schema(name="nested", body=_NESTED))
    strict = jsonschema.validators.extend(
        jsonschema.Draft202012Validator,
        type_checker=jsonschema.Draft202012Validator.TYPE_CHECKER.redefine(
            "integer", lambda _checker, one: isinstance(one, int) and not isinstance(one, bool)
        ),
    )
    assert fits(asked, json.dumps(value)) == strict(_NESTED).is_valid(value)


@pytest.mark.parametrize(
    "text",
    ["", "{", PROSE, "```json\n" + GOOD + "\n```", "[" * 100_000, '{"word": 1}', '{"word": "a", "b": 1}', "null"],
)
def test_what_is_no_reply_does_not_fit(text: str) -> None:
    """Prose, fences, cut and bottomless JSON, wrong types, unknown keys."""
    assert not fits(request(), text)
    assert fits(request(), GOOD)


def test_a_schema_that_refers_to_itself_ends() -> None:
    """A reference in a circle matches nothing instead of running for ever."""
    looped = Schema(name="loop", body={"$ref": "#"})
    nowhere = Schema(name="nowhere", body={"$ref": "#/$defs/Missing"})
    assert not fits(request(schema=looped), "{}")
    assert not fits(request(schema=nowhere), "{}")
