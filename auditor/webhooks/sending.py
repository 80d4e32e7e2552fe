"""One attempt over HTTP: the name is resolved once, and the connection goes to the address that was checked."""

import asyncio
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from time import time

import httpx

from auditor.errors import AuditorError
from auditor.model.webhook import Reply
from auditor.webhooks.addresses import Reach, checked, resolved

_MOST = 16_384
"""Bytes of an answer that are read; nobody needs them."""
_LONGEST = 86_400


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpSender:
    """Implements `ports.webhooks.Sends`. No redirects, no proxy of the environment, `seconds` for all of it."""

    reach: Reach = Reach.PUBLIC
    seconds: float = 15.0

    def send(self, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        try:
            host, port = checked(url, self.reach)
            place = resolved(host, port, self.reach)
            return asyncio.run(self._post(url, place, {**headers, "host": _authority(url)}, body))
        except AuditorError as error:
            return Reply(status=0, told=str(error))
        except TimeoutError:
            return Reply(status=0, told=f"no answer in {self.seconds:g} s")
        except (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError) as error:
            return Reply(status=0, told=f"no answer: {type(error).__name__}")

    async def _post(self, url: str, place: str, headers: Mapping[str, str], body: bytes) -> Reply:
        there = httpx.URL(url)
        # The certificate must be the name's, not the address's.
        extensions = {"sni_hostname": there.host}
        async with (
            asyncio.timeout(self.seconds),
            httpx.AsyncClient(trust_env=False, follow_redirects=False, timeout=self.seconds) as client,
            client.stream(
                "POST", there.copy_with(host=place), headers=headers, content=body, extensions=extensions
            ) as answer,
        ):
            read = 0
            async for chunk in answer.aiter_raw():
                read += len(chunk)
                if read > _MOST:
                    break
            told = f"answered {answer.status_code}"
            return Reply(status=answer.status_code, told=told, retry_after=_wait(answer.headers.get("retry-after", "")))


def _authority(url: str) -> str:
    return httpx.URL(url).netloc.decode()


def _wait(text: str) -> int:
    """Seconds, of a number or a date; at most a day."""
    try:
        seconds = int(text) if text.isdecimal() else int(parsedate_to_datetime(text).timestamp() - time())
    except (TypeError, ValueError):
        return 0
    return max(0, min(seconds, _LONGEST))
