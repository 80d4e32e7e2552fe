"""LanguageTool's API: what its clients send, and what they read out of the answer."""

import json

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from auditor.model.text import Span
from auditor.service.utf16 import Annotated, Part, units

_TEXT = "Hi \U0001f600 Sam, the pump never fails, guaranteed."


def _check(client: TestClient, **fields: str) -> dict[str, object]:
    answer = client.post("/v2/check", data={"language": "en-US", **fields})
    assert answer.status_code == 200, answer.text
    found: dict[str, object] = answer.json()
    return found


def _cut(text: str, offset: int, length: int) -> str:
    """As a client in JavaScript cuts."""
    return text.encode("utf-16-le")[2 * offset : 2 * (offset + length)].decode("utf-16-le")


def test_a_match_has_everything_that_clients_read(client: TestClient) -> None:
    """Offsets count UTF-16 code units; the context marks the same words."""
    (match,) = _check(client, text=_TEXT)["matches"]  # type: ignore[misc]
    assert _cut(_TEXT, match["offset"], match["length"]) == "the pump never fails, guaranteed"
    context = match["context"]
    assert _cut(context["text"], context["offset"], context["length"]) == "the pump never fails, guaranteed"
    assert match["rule"]["id"] == "absolute-guarantee"
    assert match["rule"]["category"] == {"id": "PROMISSORY", "name": "Promissory"}
    assert {"message", "shortMessage", "replacements", "sentence", "type"} <= match.keys()


def test_markup_is_left_out_and_counted(client: TestClient) -> None:
    """`data=` as editors of rich text send it."""
    parts = [{"text": "Sam, the pump "}, {"markup": "<b>"}, {"text": "never fails"}, {"markup": "</b>"}]
    parts += [{"text": ", guaranteed."}, {"markup": "<p>", "interpretAs": "\n\n"}, {"text": "Best, Ruth"}]
    whole = "".join(part.get("text", "") + part.get("markup", "") for part in parts)
    (match,) = _check(client, data=json.dumps({"annotation": parts}))["matches"]  # type: ignore[misc]
    assert _cut(whole, match["offset"], match["length"]) == "the pump <b>never fails</b>, guaranteed"


@pytest.mark.parametrize(
    "fields",
    [
        {"disabledRules": "absolute-guarantee"},
        {"disabledCategories": "PROMISSORY"},
        {"enabledOnly": "true", "enabledRules": "puffery"},
    ],
)
def test_the_clients_choice_of_rules_is_followed(client: TestClient, fields: dict[str, str]) -> None:
    """By rule or by category."""
    assert _check(client, text=_TEXT, **fields)["matches"] == []


def test_promises_and_praise_are_no_matches(client: TestClient) -> None:
    """A promise with a date is no defect, and owning up to a miss is none either."""
    text = "That was our mistake, and I am sorry. I'll send the corrected invoice by Friday."
    assert _check(client, text=text)["matches"] == []


def test_another_language_is_not_called_clean(client: TestClient) -> None:
    """`auto` says which language it is and that nothing was reviewed; a language by name is refused."""
    german = "Sehr geehrte Frau Vogel, wir schicken Ihnen das Angebot bis Freitag und garantieren den Preis."
    found = client.post("/v2/check", data={"language": "auto", "text": german}).json()
    assert found["warnings"]["incompleteResults"] is True
    assert found["language"]["detectedLanguage"]["code"] == "de"
    assert client.post("/v2/check", data={"language": "de-DE", "text": german}).status_code == 400


@pytest.mark.parametrize(
    "fields",
    [{}, {"text": "Hi"}, {"language": "en", "data": "{"}, {"language": "en", "data": '{"annotation": 1}'}],
)
def test_requests_that_say_nothing_are_refused(client: TestClient, fields: dict[str, str]) -> None:
    """With a problem that names the field."""
    answer = client.post("/v2/check", data=fields)
    assert answer.status_code in {400, 422}
    assert answer.headers["content-type"] == "application/problem+json"


def test_an_empty_text_has_no_matches(client: TestClient) -> None:
    """An editor asks before anything is written."""
    assert _check(client, text="")["matches"] == []


def test_english_is_offered(client: TestClient) -> None:
    """With the codes that clients look for."""
    codes = {one["longCode"] for one in client.get("/v2/languages").json()}
    assert {"en", "en-US", "en-GB"} <= codes


_PARTS = st.one_of(
    st.builds(Part, text=st.text()),
    st.builds(Part, markup=st.text(), interpret_as=st.text(max_size=3)),
)


@given(st.lists(_PARTS, max_size=8))
def test_places_of_words_hold_for_every_markup(parts: list[Part]) -> None:
    """Each character of the words is found at its place in the whole."""
    annotated = Annotated(parts)
    whole = "".join(part.text + part.markup for part in parts)
    at = 0
    for part in parts:
        for char in part.text:
            offset, length = annotated.place(Span(start=at, end=at + 1))
            coded = whole.encode("utf-16-le", "surrogatepass")[2 * offset : 2 * (offset + length)]
            assert coded.decode("utf-16-le", "surrogatepass") == char
            at += 1
        at += len(part.interpret_as)
    assert at == len(annotated.text)
    assert units(whole) == len(whole.encode("utf-16-le", "surrogatepass")) // 2
