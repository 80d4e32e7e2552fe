"""The forms of a model's replies: closed schemas, and a parser that takes them and nothing else."""

import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import checks
from auditor.engines.llm.chat import Task
from auditor.engines.strict_json import MAX_BYTES, MAX_DEPTH, MAX_ITEMS
from auditor.engines.wire import (
    REPLIES,
    Extracted,
    Reply,
    Rewritten,
    Suggested,
    Weighed,
    WordingRule,
    parse,
    schema_of,
)
from auditor.model.verdict import Fulfilment
from tests.engines.replies import EXTRACTED, RIGHT

_TASKS = list(Task)
_WHOLE = EXTRACTED.model_dump_json()
_UNBOUNDED = {Task.EXTRACT, Task.WEIGH}
_NEEDS_A_REGISTRY = {"nonexistent-feature"}


def _nodes(node: object) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _nodes(child)


def _weighed(**changes: object) -> str:
    return json.dumps({"reasoning": "r", "record": None, "answer": "fulfils"} | changes)


@pytest.mark.parametrize("task", _TASKS)
def test_schemas_are_strict(task: Task) -> None:
    """Every object is closed and asks for all its keys; no reference and no bound is left that strict mode refuses."""
    schema = schema_of(REPLIES[task])
    jsonschema.Draft202012Validator.check_schema(schema.body)
    objects = [node for node in _nodes(schema.body) if node.get("type") == "object"]
    assert objects
    for node in objects:
        assert node["additionalProperties"] is False
        assert node["required"] == list(node["properties"])
    known = {"type", "properties", "required", "additionalProperties", "items", "anyOf", "enum"}
    names = {name for node in objects for name in node["properties"]}
    assert {key for node in _nodes(schema.body) for key in node} <= known | names


@pytest.mark.parametrize("task", _TASKS)
def test_schemas_are_built_once(task: Task) -> None:
    """A hundred thousand calls share one schema, and its name says task and version."""
    schema = schema_of(REPLIES[task])
    assert schema_of(REPLIES[task]) is schema
    assert schema.name == f"{task.value}_v1"


@pytest.mark.parametrize("task", _TASKS)
def test_reasons_come_before_labels(task: Task) -> None:
    """A model that reads its own reason labels better: wherever there is a reason, it stands first."""
    reasoned = [
        list(node["properties"])
        for node in _nodes(schema_of(REPLIES[task]).body)
        if "reasoning" in node.get("properties", {})
    ]
    assert reasoned
    assert all(names[0] == "reasoning" for names in reasoned)


def test_rules_are_those_on_wording() -> None:
    """A model can name only rules that the rest of the program knows."""
    known = {rule.id for rule in checks.ALL} | _NEEDS_A_REGISTRY
    assert {rule.value for rule in WordingRule} <= known
    assert len(WordingRule) == 19


@pytest.mark.parametrize("task", _TASKS)
@pytest.mark.parametrize(
    "wrapped",
    [
        "{}",
        "  \n{}\n\t ",
        "\ufeff{}",
        "```json\n{}\n```",
        "```\n{}\n```",
        "```JSON  \r\n{}\r\n```",
        "\ufeff ```json\n{}```\n",
    ],
)
def test_a_right_reply_is_taken(task: Task, wrapped: str) -> None:
    """White space, one fence and a byte order mark are no fault."""
    assert parse(REPLIES[task], wrapped.replace("{}", RIGHT[task].model_dump_json())) == RIGHT[task]


@pytest.mark.parametrize("task", _TASKS)
def test_every_cut_is_refused(task: Task) -> None:
    """Cut at each byte, fenced or not, a reply is never taken and never an error."""
    data = RIGHT[task].model_dump_json().encode()
    for end in range(len(data)):
        cut = data[:end].decode(errors="replace")
        assert isinstance(parse(REPLIES[task], cut), str), end
        assert isinstance(parse(REPLIES[task], f"```json\n{cut}\n```"), str), end
        assert isinstance(parse(REPLIES[task], f"```json\n{cut}"), str), end


_DEEP = MAX_DEPTH + 1
_WRONG: dict[str, tuple[type[Reply], str, str]] = {
    "nothing": (Weighed, "", "empty"),
    "an empty fence": (Weighed, "```json\n\n```", "empty"),
    "prose": (Weighed, "I am sorry, I cannot do that.", "not JSON"),
    "prose before": (Weighed, f"Here it is: {_weighed()}", "not JSON"),
    "prose after": (Weighed, f"{_weighed()} Hope that helps", "not JSON"),
    "two replies": (Weighed, _weighed() + _weighed(), "not JSON"),
    "two fences": (Weighed, f"```json\n{_weighed()}\n```\n```json\n{_weighed()}\n```", "not JSON"),
    "a fence of another language": (Weighed, f"```python\n{_weighed()}\n```", "not JSON"),
    "two byte order marks": (Weighed, f"\ufeff\ufeff{_weighed()}", "not JSON"),
    "single quotes": (Weighed, _weighed().replace('"', "'"), "not JSON"),
    "a comma too many": (Weighed, _weighed().replace("}", ",}"), "not JSON"),
    "a comment": (Weighed, _weighed().replace("{", "{/* x */"), "not JSON"),
    "a line end in a text": (Weighed, '{"reasoning": "a\nb", "record": null, "answer": "fulfils"}', "not JSON"),
    "NaN": (Weighed, '{"reasoning": NaN, "record": null, "answer": "fulfils"}', "NaN"),
    "Infinity": (Weighed, '{"reasoning": "r", "record": -Infinity, "answer": "fulfils"}', "NaN"),
    "a number without end": (Weighed, '{"reasoning": ' + "9" * 5000 + "}", "number"),
    "a doubled key": (Weighed, _weighed()[:-1] + ', "answer": "partly"}', "twice"),
    "a key doubled through an escape": (Weighed, _weighed()[:-1] + ', "\\u0061nswer": "partly"}', "twice"),
    "a doubled key inside": (Extracted, _WHOLE.replace('"offer":false', '"offer":false,"offer":true'), "twice"),
    "brackets without end": (Weighed, "[" * 10_000, "deeper"),
    "braces without end": (Weighed, '{"a":' * 300_000, "deeper"),
    "one level too deep": (Weighed, "[" * _DEEP + "]" * _DEEP, "deeper"),
    "as deep as allowed": (Weighed, "[" * MAX_DEPTH + "]" * MAX_DEPTH, "the answer"),
    "half a character": (Weighed, _weighed(reasoning="\ud83d").encode().decode("unicode_escape"), "surrogate"),
    "half a character behind an escape": (Weighed, _weighed(reasoning="\udca7"), "surrogate"),
    "half a character in a key": (Weighed, _weighed(**{"\udca7": 1}), "surrogate"),
    "too long": (Weighed, _weighed(reasoning="x" * MAX_BYTES), "2 MB"),
    "too long in bytes": (Weighed, json.dumps({"reasoning": "ü" * MAX_BYTES}, ensure_ascii=False)[:MAX_BYTES], "2 MB"),
    "too many items": (Suggested, json.dumps({"openers": [], "research": ["x"] * (MAX_ITEMS + 1)}), "2,000 items"),
    "too many items in many lists": (Weighed, json.dumps([[1] * 500] * 5), "2,000 items"),
    "a list": (Weighed, f"[{_weighed()}]", "the answer"),
    "null": (Weighed, "null", "the answer"),
    "a key of its own": (Weighed, _weighed(tenant="other"), "does not have"),
    "a key missing": (Weighed, '{"reasoning": "r", "answer": "fulfils"}', "record: this key is missing"),
    "a label of its own": (Weighed, _weighed(answer="yes"), "answer: must be one of 'fulfils'"),
    "a label in capitals": (Weighed, _weighed(answer="FULFILS"), "answer: must be one of"),
    "a number for a text": (Weighed, _weighed(reasoning=1), "reasoning: must be a text"),
    "null for a text": (Weighed, _weighed(reasoning=None), "reasoning: must be a text"),
    "a text for yes or no": (
        Extracted,
        _WHOLE.replace('"offer":false', '"offer":"false"'),
        "commitments 1 offer: must be true or false",
    ),
    "a number for yes or no": (Extracted, _WHOLE.replace('"offer":false', '"offer":0'), "must be true or false"),
    "a key of its own inside": (Extracted, _WHOLE.replace('"offer"', '"at":3,"offer"'), "commitments 1: a key"),
    "a rule on conduct": (Extracted, _WHOLE.replace("absolute-guarantee", "silent-slip"), "overpromises 1 rule"),
    "an act of its own": (Extracted, _WHOLE.replace('"act":"send"', '"act":"wire"'), "commitments 1 act"),
    "a text for a list": (Suggested, '{"openers": "none", "research": []}', "openers: must be a list"),
    "four replacements": (Rewritten, '{"reasoning": "", "replacements": ["a","b","c","d"]}', "too many"),
    "an empty replacement": (Rewritten, '{"reasoning": "", "replacements": [""]}', "replacements 1: must not be"),
}


@pytest.mark.parametrize("case", _WRONG)
def test_what_is_wrong_is_refused(case: str) -> None:
    """Each fault that models and attackers are known for ends in a reason, never in an error."""
    reply, text, reason = _WRONG[case]
    told = parse(reply, text)
    assert isinstance(told, str)
    assert reason in told


def test_as_many_items_as_allowed() -> None:
    """The bound is where it is said to be."""
    text = json.dumps({"openers": [], "research": ["x"] * MAX_ITEMS})
    assert isinstance(parse(Suggested, text), Suggested)


def test_brackets_inside_words_are_not_depth() -> None:
    """A quote full of brackets and escaped quotation marks is only a quote."""
    text = '\\"[{' * 200
    assert parse(Weighed, f'{{"reasoning": "{text}", "record": null, "answer": "unclear"}}') == Weighed(
        reasoning='"[{' * 200, record=None, answer=Fulfilment.UNCLEAR
    )


def test_reasons_repeat_nothing() -> None:
    """A reason goes into logs and back to the model: no word of the answer stands in it."""
    secret = "Amelia-Earhart-77"
    broken = (
        _weighed(answer=secret),
        _weighed(**{secret: 1}),
        _weighed(record=[secret]),
        f"{secret} {{",
        f'{{"{secret}": 1, "{secret}": 2}}',
        f'{{"reasoning": "{secret}',
    )
    for text in broken:
        told = parse(Weighed, text)
        assert isinstance(told, str)
        assert secret not in told


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


def _sound(reply: type[Reply], text: str) -> None:
    """Refused with a reason, or of the schema and the same when written again."""
    told = parse(reply, text)
    if isinstance(told, str):
        assert told.strip()
        return
    written = json.loads(told.model_dump_json())
    jsonschema.validate(written, schema_of(reply).body)
    assert parse(reply, told.model_dump_json()) == told


@given(text=st.text(st.characters(), max_size=60), task=st.sampled_from(_TASKS))
@settings(max_examples=300)
def test_any_text(text: str, task: Task) -> None:
    """Whatever comes back is refused with a reason or is of the schema."""
    _sound(REPLIES[task], text)


@given(value=_JSON, task=st.sampled_from(_TASKS))
@settings(max_examples=300)
def test_any_json(value: object, task: Task) -> None:
    """JSON of any other form is refused with a reason."""
    _sound(REPLIES[task], json.dumps(value))


@given(task=st.sampled_from(_TASKS), data=st.data())
@settings(max_examples=500)
def test_broken_replies(task: Task, data: st.DataObject) -> None:
    """A right reply with a piece taken out, doubled or put in elsewhere: taken only when it is still of the schema."""
    text = RIGHT[task].model_dump_json()
    place = st.integers(0, len(text))
    start, end = sorted((data.draw(place), data.draw(place)))
    piece = data.draw(st.sampled_from([text[start:end], "", '"', "}", "]", ",", "\\", "\ud800", "NaN", "\x00", "null"]))
    at = data.draw(place)
    _sound(REPLIES[task], text[:start] + text[end:])
    _sound(REPLIES[task], text[:at] + piece + text[at:])


@given(task=st.sampled_from(_TASKS), data=st.data())
@settings(max_examples=500)
def test_one_value_changed(task: Task, data: st.DataObject) -> None:
    """One key's value replaced by any JSON: what is taken is of the schema, and where there are no bounds, all of it."""
    value = json.loads(RIGHT[task].model_dump_json())
    one = data.draw(st.sampled_from(list(_nodes(value))))
    one[data.draw(st.sampled_from(sorted(one)) | st.text(max_size=4))] = data.draw(_JSON)
    text = json.dumps(value)
    valid = jsonschema.Draft202012Validator(schema_of(REPLIES[task]).body).is_valid(value)
    taken = not isinstance(parse(REPLIES[task], text), str)
    assert valid or not taken
    assert taken or not valid or task not in _UNBOUNDED
