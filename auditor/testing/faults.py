"""Everything that can go wrong between a client and a model, each with a name.

A status, an error in the body or a broken answer is decided in `broken.py`, what happens on the line in `line.py`.
"""

from enum import StrEnum


class Fault(StrEnum):
    # Before there is a request: only by `FakeEndpoint.failing()`.
    DNS = "dns"
    CONNECT_STALL = "connect_stall"
    """The connection is never accepted."""
    REFUSED = "refused"
    TLS_CUT = "tls_cut"
    """The line is cut in the middle of the TLS handshake."""

    # On the line.
    RESET = "reset"
    """Reset after the request was read, without a byte of an answer."""
    CLOSED = "closed"
    """Closed in the same place, politely."""
    RESET_IN_BODY = "reset_in_body"
    CUT_BODY = "cut_body"
    """Closed when half of the body was sent."""
    CUT_CHUNKED = "cut_chunked"
    """The same where no length was told."""
    HEADER_STALL = "header_stall"
    DRIBBLE = "dribble"
    """One byte of the body an interval."""
    DRIBBLE_HEADERS = "dribble_headers"
    NEVER_CLOSED = "never_closed"
    """A whole answer, but its body does not end."""
    KEEP_ALIVE_FOREVER = "keep_alive_forever"
    """Spaces instead of an answer, one an interval, as some proxies send them while a model thinks."""
    REDIRECT_307 = "redirect_307"
    REDIRECT_308 = "redirect_308"

    # A status.
    BAD_REQUEST_400 = "bad_request_400"
    CONTEXT_400 = "context_400"
    """Longer than the model can read."""
    FILTER_400 = "filter_400"
    """The prompt itself was stopped by a filter, as Azure tells it."""
    KEY_401 = "key_401"
    PAYMENT_402 = "payment_402"
    FORBIDDEN_403 = "forbidden_403"
    MODEL_404 = "model_404"
    TIMEOUT_408 = "timeout_408"
    CONFLICT_409 = "conflict_409"
    TOO_LARGE_413 = "too_large_413"
    LIMIT_429 = "limit_429"
    QUOTA_429 = "quota_429"
    """The money is used up: waiting does not help."""
    ERROR_500 = "error_500"
    GATEWAY_502 = "gateway_502"
    """An HTML page of a proxy."""
    UNAVAILABLE_503 = "unavailable_503"
    GATEWAY_504 = "gateway_504"
    OVERLOADED_529 = "overloaded_529"

    # Status 200, and yet no answer.
    HTML_200 = "html_200"
    EMPTY_200 = "empty_200"
    ERROR_200 = "error_200"
    """An error in the body, as routers between providers send it."""
    SSE_200 = "sse_200"
    """A stream that nobody asked for."""
    CUT_JSON = "cut_json"
    """The JSON of the body is cut, its length is right."""
    BAD_CHARSET = "bad_charset"
    """Bytes that are not the UTF-8 that they are said to be."""
    GZIP_BOMB = "gzip_bomb"
    GZIP_BROKEN = "gzip_broken"
    HUGE = "huge"
    NO_USAGE = "no_usage"
    NULL_CONTENT = "null_content"
    EMPTY_CONTENT = "empty_content"
    NO_CHOICES = "no_choices"
    NULL_CHOICES = "null_choices"

    # An answer that is none.
    REFUSAL = "refusal"
    REFUSAL_IN_WORDS = "refusal_in_words"
    """A short sentence in place of JSON; the finish is `stop`."""
    CONTENT_FILTER = "content_filter"
    LENGTH = "length"
    CUT_ANSWER = "cut_answer"
    """Cut, and said to be whole."""
    FENCED = "fenced"
    PROSE = "prose"
    NOT_A_NUMBER = "not_a_number"
    DOUBLE_KEYS = "double_keys"
    DEEP = "deep"
    LONE_SURROGATE = "lone_surrogate"

    @property
    def before_the_request(self) -> bool:
        """Whether it strikes before a request could be read."""
        return self in _BEFORE


_BEFORE = frozenset({Fault.DNS, Fault.CONNECT_STALL, Fault.REFUSED, Fault.TLS_CUT})
