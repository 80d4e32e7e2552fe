"""Errors of the openai client (LangChain raises the same classes) as `ChatError`; nothing that was sent is repeated."""

import re
import time
from typing import TYPE_CHECKING

from auditor.engines.llm.chat import ChatError, Rung, Trouble
from auditor.engines.llm.retry_after import retry_after

if TYPE_CHECKING:
    from openai import APIError, APIStatusError

_ABOUT_RUNG = re.compile(
    r"response_format|json_schema|json[ _]object|json mode|structured output|tool_choice|\btools?\b|function call"
    r"|grammar|guided|schema|requested parameters",
    re.IGNORECASE,
)
_AFTER_SENDING = frozenset({"ReadError", "RemoteProtocolError", "ReadTimeout", "WriteError"})
"""Causes that leave it open whether the provider worked, and may bill."""
_TOLD = 4_000
"""Characters of an error that are looked at; providers word it in places of their own."""
_BUSY = frozenset({429, 529})
_KEY = frozenset({401, 403})
_AGAIN = frozenset({408, 409, 425})
_RUNG = frozenset({400, 404, 415, 422, 500, 501})


def trouble_of(error: "APIError", rung: Rung, where: str) -> ChatError:
    """`error` in our words; `where` is the address without user and query."""
    from openai import APIConnectionError, APIResponseValidationError, APIStatusError, APITimeoutError

    if isinstance(error, APITimeoutError) and "ConnectTimeout" not in _causes(error):
        return ChatError(Trouble.SLOW, f"{where} did not answer in time", hint="try again later, or --engine offline")
    if isinstance(error, APIResponseValidationError):
        return ChatError(Trouble.INVALID, f"{where} answered with something that is no chat answer")
    if isinstance(error, APIStatusError):
        return _by_status(error, rung, where)
    if isinstance(error, APIConnectionError):  # over aiohttp a refused connection is a time-out of connecting
        sent = bool(_AFTER_SENDING & _causes(error))
        return ChatError(
            Trouble.OUTAGE,
            f"{where} cannot be reached",
            hint="check the address, or use --engine offline",
            billed=None if sent else False,
        )
    return ChatError(Trouble.INVALID, f"{where} answered with something that is no chat answer")


def _causes(error: BaseException) -> set[str]:
    """The classes of what led to `error`; a client may wrap another's error."""
    found: set[str] = set()
    cause = error.__cause__
    while cause is not None:
        found.add(type(cause).__name__)
        cause = cause.__cause__
    return found


def _by_status(error: "APIStatusError", rung: Rung, where: str) -> ChatError:
    status, told = error.status_code, error.response.text[:_TOLD]
    wait = retry_after(error.response.headers, time.time())
    if rung is not Rung.PLAIN and status in _RUNG and _ABOUT_RUNG.search(told):
        return ChatError(Trouble.RUNG, f"{where} does not know {rung.value}", billed=False)
    if status == 402 or (status == 429 and error.code == "insufficient_quota"):
        return ChatError(
            Trouble.KEY,
            f"{where} says that no credit is left ({status})",
            hint="top it up, or use --engine offline",
            billed=False,
        )
    if status in _KEY:
        return ChatError(
            Trouble.KEY,
            f"{where} refuses the key ({status})",
            hint="check OPENAI_API_KEY, or use --engine offline",
            billed=False,
        )
    if status == 404:
        return ChatError(
            Trouble.KEY,
            f"{where} does not know this model or path (404)",
            hint="check --model and OPENAI_BASE_URL",
            billed=False,
        )
    if status in _BUSY:
        return ChatError(Trouble.LIMIT, f"{where} asks for fewer requests ({status})", wait=wait, billed=False)
    if status in _AGAIN or status >= 500:
        return ChatError(Trouble.OUTAGE, f"{where} has an error of its own ({status})", wait=wait, billed=False)
    if 300 <= status < 400:
        return ChatError(
            Trouble.KEY, f"{where} wants to send us elsewhere ({status})", hint="check OPENAI_BASE_URL", billed=False
        )
    return ChatError(Trouble.REQUEST, f"{where} refuses the request ({status})", billed=False)
