"""What the openai client and LangChain make of every fault, over real HTTP: the table that errors are mapped by."""

import asyncio

import httpx2
import pytest

from auditor.testing import FakeEndpoint, Fault, Reply
from tests.testing.clients import Client, no_names, outcome

_ANSWER = Reply.of({"commitments": [{"quote": "I'll send it by Friday – sure"}], "overpromises": []})
_OUTAGE = ("APIConnectionError", "OpenAIConnectionError")
_SLOW = ("APITimeoutError", "OpenAITimeoutError")
_SERVER = {
    status: (f"InternalServerError {status}", f"OpenAIAPIError {status}") for status in (500, 502, 503, 504, 529)
}
_REQUEST = ("BadRequestError 400", "OpenAIInvalidRequestError 400")
_LIMIT = ("RateLimitError 429", "OpenAIRateLimitError 429")

TABLE: dict[Fault, tuple[str, str]] = {
    Fault.DNS: _OUTAGE,
    Fault.CONNECT_STALL: _SLOW,
    Fault.REFUSED: _OUTAGE,
    Fault.TLS_CUT: _OUTAGE,
    Fault.RESET: _OUTAGE,
    Fault.CLOSED: _OUTAGE,
    Fault.RESET_IN_BODY: _OUTAGE,
    Fault.CUT_BODY: _OUTAGE,
    Fault.CUT_CHUNKED: _OUTAGE,
    Fault.HEADER_STALL: _SLOW,
    Fault.DRIBBLE: ("deadline", "deadline"),
    Fault.DRIBBLE_HEADERS: ("deadline", "deadline"),
    Fault.NEVER_CLOSED: _SLOW,
    Fault.KEEP_ALIVE_FOREVER: ("deadline", "deadline"),
    Fault.REDIRECT_307: ("stop", "stop"),
    Fault.REDIRECT_308: ("stop", "stop"),
    Fault.BAD_REQUEST_400: _REQUEST,
    Fault.CONTEXT_400: _REQUEST,
    Fault.FILTER_400: _REQUEST,
    Fault.KEY_401: ("AuthenticationError 401", "OpenAIAuthenticationError 401"),
    Fault.PAYMENT_402: ("APIStatusError 402", "APIStatusError 402"),
    Fault.FORBIDDEN_403: ("PermissionDeniedError 403", "OpenAIPermissionDeniedError 403"),
    Fault.MODEL_404: ("NotFoundError 404", "OpenAIModelNotFoundError 404"),
    Fault.TIMEOUT_408: ("APIStatusError 408", "APIStatusError 408"),
    Fault.CONFLICT_409: ("ConflictError 409", "ConflictError 409"),
    Fault.TOO_LARGE_413: ("APIStatusError 413", "APIStatusError 413"),
    Fault.LIMIT_429: _LIMIT,
    Fault.QUOTA_429: _LIMIT,
    Fault.ERROR_500: _SERVER[500],
    Fault.GATEWAY_502: _SERVER[502],
    Fault.UNAVAILABLE_503: _SERVER[503],
    Fault.GATEWAY_504: _SERVER[504],
    Fault.OVERLOADED_529: _SERVER[529],
    Fault.HTML_200: ("text", "ValueError"),
    Fault.EMPTY_200: ("JSONDecodeError", "JSONDecodeError"),
    Fault.ERROR_200: ("no choices", "ValueError"),
    Fault.SSE_200: ("text", "ValueError"),
    Fault.CUT_JSON: ("JSONDecodeError", "JSONDecodeError"),
    Fault.BAD_CHARSET: ("UnicodeDecodeError", "UnicodeDecodeError"),
    Fault.GZIP_BOMB: ("stop", "stop"),
    Fault.GZIP_BROKEN: _OUTAGE,
    Fault.HUGE: ("stop", "stop"),
    Fault.NO_USAGE: ("stop, no usage", "stop, no usage"),
    Fault.NULL_CONTENT: ("stop, nothing said", "stop, nothing said"),
    Fault.EMPTY_CONTENT: ("stop, nothing said", "stop, nothing said"),
    Fault.NO_CHOICES: ("no choices", "IndexError"),
    Fault.NULL_CHOICES: ("no choices", "TypeError"),
    Fault.REFUSAL: ("stop, refusal", "stop, refusal"),
    Fault.REFUSAL_IN_WORDS: ("stop", "stop"),
    Fault.CONTENT_FILTER: ("content_filter", "content_filter"),
    Fault.LENGTH: ("length", "length"),
    Fault.CUT_ANSWER: ("stop", "stop"),
    Fault.FENCED: ("stop", "stop"),
    Fault.PROSE: ("stop", "stop"),
    Fault.NOT_A_NUMBER: ("stop", "stop"),
    Fault.DOUBLE_KEYS: ("stop", "stop"),
    Fault.DEEP: ("stop", "stop"),
    Fault.LONE_SURROGATE: ("stop", "stop"),
}
"""By the openai client and by LangChain; "deadline" where no timeout of theirs ends the call."""

OVER_AIOHTTP: dict[Fault, tuple[str, str]] = dict.fromkeys(
    (Fault.DNS, Fault.REFUSED, Fault.TLS_CUT, Fault.RESET, Fault.CLOSED), _SLOW
)
"""Where the aiohttp transport tells it differently: no connection, and it says that it timed out."""

_WAITING = (Fault.CONNECT_STALL, Fault.HEADER_STALL, Fault.NEVER_CLOSED)
_ENDLESS = (Fault.DRIBBLE, Fault.DRIBBLE_HEADERS, Fault.KEEP_ALIVE_FOREVER)


def _expected(fault: Fault, client: Client) -> str:
    aiohttp = client in (Client.OPENAI_AIOHTTP, Client.LANGCHAIN_AIOHTTP)
    row = OVER_AIOHTTP.get(fault, TABLE[fault]) if aiohttp else TABLE[fault]
    return row[client in (Client.LANGCHAIN, Client.LANGCHAIN_AIOHTTP)]


def test_every_fault_has_its_row() -> None:
    """A fault that nobody tried is one that nobody mapped."""
    assert set(TABLE) == set(Fault)


@pytest.mark.parametrize("client", list(Client))
@pytest.mark.parametrize("fault", list(Fault))
def test_a_fault_as_a_client_tells_it(fault: Fault, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """The exception or the answer that each client gives today. After it the endpoint answers as before."""
    timeout = 0.03 if fault in _WAITING else 30
    deadline = 0.03 if fault in _ENDLESS else 60
    with FakeEndpoint(_ANSWER) as other, FakeEndpoint(_ANSWER, elsewhere=other.url, heavy=2**20) as endpoint:
        with endpoint.failing(fault) as url:
            if fault is Fault.DNS:
                with no_names(monkeypatch):
                    seen = asyncio.run(outcome(client, url, timeout=timeout, deadline=deadline))
            else:
                seen = asyncio.run(outcome(client, url, timeout=timeout, deadline=deadline))
        assert seen == _expected(fault, client)
        if client is Client.OPENAI:
            assert asyncio.run(outcome(client, endpoint.url)) == "stop"


@pytest.mark.parametrize("fault", _ENDLESS)
def test_no_timeout_of_a_client_ends_an_answer_that_dribbles(fault: Fault, pytestconfig: pytest.Config) -> None:
    """Bytes that come often enough keep every read timeout from ending, so a total deadline is needed."""
    if pytestconfig.getoption("--fuzz-examples") <= 25:
        pytest.skip("takes seconds: make test-all")
    # A byte each half second: often enough for the read timeout, and the shortest answer (its headers, a hundred
    # bytes) lasts four deadlines.
    with FakeEndpoint(_ANSWER, interval=0.5) as endpoint, endpoint.failing(fault) as url:

        async def each() -> list[str]:
            return await asyncio.gather(*(outcome(client, url, timeout=6, deadline=13) for client in Client))

        assert asyncio.run(each()) == ["deadline"] * len(Client)


@pytest.mark.parametrize("client", list(Client))
def test_clients_follow_a_redirect_with_the_mail_but_without_the_key(client: Client) -> None:
    """Why redirects must be turned off: the text goes wherever the first server says."""
    with FakeEndpoint(_ANSWER) as other, FakeEndpoint(_ANSWER, elsewhere=other.url) as endpoint:
        with endpoint.failing(Fault.REDIRECT_307) as url:
            asyncio.run(outcome(client, url))
        assert [call.body["messages"] for call in other.chats] == [endpoint.chats[0].body["messages"]]
        assert "authorization" not in other.chats[0].headers


@pytest.mark.parametrize("client", list(Client))
@pytest.mark.parametrize("fault", [Fault.REDIRECT_307, Fault.REDIRECT_308])
def test_with_redirects_turned_off_nothing_arrives_elsewhere(client: Client, fault: Fault) -> None:
    """One option of the HTTP client that is handed in; the redirect is an error of its status then."""
    with FakeEndpoint(_ANSWER) as other, FakeEndpoint(_ANSWER, elsewhere=other.url) as endpoint:
        with endpoint.failing(fault) as url:
            seen = asyncio.run(outcome(client, url, follow_redirects=False))
        assert seen == f"APIStatusError {fault.value[-3:]}"
        assert (other.served, other.connections) == (0, 0)


@pytest.mark.parametrize("client", list(Client))
@pytest.mark.parametrize("fault", [Fault.GZIP_BOMB, Fault.HUGE])
def test_a_hook_of_the_http_client_sees_what_is_coming_before_it_is_read(fault: Fault, client: Client) -> None:
    """Packed where nothing packed was accepted, or longer than any answer: refused by its headers alone."""

    async def guard(response: httpx2.Response) -> None:
        packed = response.headers.get("content-encoding", "identity") != "identity"
        if packed or int(response.headers.get("content-length", "0")) > 2**20:
            raise httpx2.ReadError("not an answer", request=response.request)

    with FakeEndpoint(_ANSWER, heavy=2**20) as endpoint:
        with endpoint.failing(fault) as url:
            seen = asyncio.run(outcome(client, url, event_hooks={"response": [guard]}))
        assert seen == _OUTAGE[client in (Client.LANGCHAIN, Client.LANGCHAIN_AIOHTTP)]
        assert asyncio.run(outcome(client, endpoint.url, event_hooks={"response": [guard]})) == "stop"
