"""Vectors over real HTTP from a fake endpoint: in order, in batches, and with errors that say what to do."""

import json
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest

from auditor.errors import Unavailable
from auditor.index.openai_vectors import OpenAIVectors
from auditor.ports import Embeds
from auditor.testing import FakeEndpoint, Fault

_TEXTS = ["Two rails for the south hall", "An invoice for seven seals", "Rails for a hall in the south"]


@pytest.fixture
def endpoint() -> Iterator[FakeEndpoint]:
    with FakeEndpoint(key="right") as one:
        yield one


Make = Callable[..., OpenAIVectors]


@pytest.fixture
def vectors_of() -> Iterator[Make]:
    """Makes them for a URL, and closes their connections in the end."""
    made: list[OpenAIVectors] = []

    def make(url: str, **changes: Any) -> OpenAIVectors:
        settings = {"model": "small", "key": "right", "base_url": url, "retries": 0, **changes}
        made.append(OpenAIVectors(**settings))
        return made[-1]

    yield make
    for one in made:
        one.close()


def _near(one: Any, other: Any) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def test_texts_that_share_words_lie_near_each_other(vectors_of: Make, endpoint: FakeEndpoint) -> None:
    """In the order of the texts, although the endpoint lists its answers in another."""
    embeds: Embeds = vectors_of(endpoint.url)
    rails, invoice, again = embeds.vectors(_TEXTS)
    assert _near(rails, again) > _near(rails, invoice)
    assert math.isclose(_near(rails, rails), 1.0)


def test_many_texts_go_in_batches_and_come_back_as_one(vectors_of: Make, endpoint: FakeEndpoint) -> None:
    """600 short texts are three requests; each text has the vector that it has alone."""
    embeds = vectors_of(endpoint.url)
    texts = [f"rail number{n}" for n in range(600)]
    found = embeds.vectors(texts)
    assert [len(call.body["input"]) for call in endpoint.calls] == [256, 256, 88]  # type: ignore[arg-type]
    assert found[599] == embeds.vectors([texts[599]])[0]


def test_long_texts_share_a_request_only_as_far_as_they_fit(vectors_of: Make, endpoint: FakeEndpoint) -> None:
    """Each is cut where a model would refuse it."""
    vectors_of(endpoint.url).vectors(["rail " * 10_000] * 30)
    sizes = [[len(text) for text in call.body["input"]] for call in endpoint.calls]  # type: ignore[union-attr,attr-defined]
    assert sizes == [[16_000] * 12, [16_000] * 12, [16_000] * 6]


@pytest.mark.parametrize("text", ["", "\ud83d", "☃", "\x00"])
def test_any_text_gets_a_vector(vectors_of: Make, endpoint: FakeEndpoint, text: str) -> None:
    """An empty one, half of a character, a control character."""
    assert len(vectors_of(endpoint.url).vectors([text])[0]) == 64


def test_no_text_asks_nobody(vectors_of: Make, endpoint: FakeEndpoint) -> None:
    """Nothing in, nothing out."""
    assert list(vectors_of(endpoint.url).vectors([])) == []
    assert endpoint.calls == []


def test_the_length_is_asked_for_only_when_it_was_given(vectors_of: Make, endpoint: FakeEndpoint) -> None:
    """Many endpoints refuse a parameter that they do not know."""
    assert len(vectors_of(endpoint.url, dimensions=8).vectors(["rail"])[0]) == 8
    vectors_of(endpoint.url).vectors(["rail"])
    assert ["dimensions" in call.body for call in endpoint.calls] == [True, False]


def test_the_identity_names_endpoint_model_and_length(vectors_of: Make) -> None:
    """And no word of the user or the key in the address."""
    named = vectors_of("http://me:secret@models.example:8080/v1?key=secret", dimensions=256)
    assert named.identity == "models.example:8080/small/256"
    assert OpenAIVectors(model="small", key="k").identity == "api.openai.com/small/own"


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault.LIMIT_429, "gave no embeddings"),
        (Fault.ERROR_500, "gave no embeddings"),
        (Fault.RESET, "did not answer"),
    ],
)
def test_faults_of_the_line_are_told_with_the_next_step(
    vectors_of: Make, endpoint: FakeEndpoint, fault: Fault, words: str
) -> None:
    """Unavailable, with what to do."""
    with endpoint.failing(fault) as url, pytest.raises(Unavailable, match=words) as caught:
        vectors_of(url).vectors(_TEXTS)
    assert "without embeddings" in caught.value.hint


def test_a_refused_key_is_told_without_it(vectors_of: Make, endpoint: FakeEndpoint) -> None:
    """401."""
    with pytest.raises(Unavailable, match="refuses the key") as caught:
        vectors_of(endpoint.url, key="wrong-key-1").vectors(_TEXTS)
    assert "wrong-key-1" not in str(caught.value)


@pytest.mark.parametrize(
    "fault", [Fault.HTML_200, Fault.EMPTY_200, Fault.ERROR_200, Fault.CUT_JSON, Fault.REDIRECT_307]
)
def test_an_answer_that_is_none_is_unavailable(vectors_of: Make, endpoint: FakeEndpoint, fault: Fault) -> None:
    """Whatever a proxy says with a friendly status, and a redirect, which a key does not follow."""
    with endpoint.failing(fault) as url, pytest.raises(Unavailable):
        vectors_of(url).vectors(_TEXTS)


@pytest.mark.parametrize(
    "numbers",
    [[[1.0, 0.0]], [[1.0], [0.0, 1.0]], [[], []], [[1.0, "x"], [1.0, 2.0]], [[float("nan")], [1.0]], [None, None]],
    ids=["one is missing", "two lengths", "empty", "a word", "not a number", "null"],
)
def test_vectors_that_are_none_are_refused(vectors_of: Make, numbers: list[object]) -> None:
    """Nothing is searched with half of an answer."""
    data = [{"object": "embedding", "index": n, "embedding": one} for n, one in enumerate(numbers)]
    with (
        _answering({"object": "list", "model": "m", "data": data}) as url,
        pytest.raises(Unavailable, match="no embed"),
    ):
        vectors_of(url).vectors(["rail", "hall"])


def test_a_length_that_was_not_asked_for_is_refused(vectors_of: Make) -> None:
    """An endpoint that passes over the parameter would spoil an index."""
    data = [{"object": "embedding", "index": 0, "embedding": [1.0, 0.0]}]
    with (
        _answering({"object": "list", "model": "m", "data": data}) as url,
        pytest.raises(Unavailable, match="no embed"),
    ):
        vectors_of(url, dimensions=3).vectors(["rail"])


@contextmanager
def _answering(body: object) -> Iterator[str]:
    """A server that answers everything with `body`."""
    said = json.dumps(body).encode()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/v1"
        server.shutdown()
        thread.join()
