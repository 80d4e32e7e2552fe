"""The Batch API through the openai client: a file of questions up, a batch of it, files of answers down."""

import json
from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

from auditor.engines.llm.books import identity
from auditor.engines.llm.chat import Answer, ChatError, Request, Rung, Trouble
from auditor.engines.llm.wires.forms import place_of
from auditor.engines.llm.wires.openai_client import answer_of, chat_body, plain_client
from auditor.engines.llm.wires.troubles import trouble_of
from auditor.errors import Unavailable

if TYPE_CHECKING:
    from types import TracebackType

    from openai import APIError, AsyncOpenAI
    from openai.types import Batch

_URL: Final = "/v1/chat/completions"
_NAME = "auditor"
"""Of the entry in a batch's metadata that holds our name for it."""
_FILE_TIMEOUT = 900.0
"""Seconds without a byte while a file of up to 200 MB travels or is being written."""
_LOOKED_AT = 1_000
"""Batches of an account, newest first, among which one of our own is looked for."""
_NO_SUCH_PATH = frozenset({404, 405, 501})


class Ending(StrEnum):
    """What became of a batch."""

    COMPLETED = "completed"
    EXPIRED = "expired"
    FAILED = "failed"
    CANCELLED = "cancelled"
    GONE = "gone"
    """The provider does not know it any more, or never did under this key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far a batch is. `ending` is None while it is under way."""

    ending: Ending | None
    done: int = 0
    files: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    """Codes of the provider, each once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a batch says of one question; without an answer it is only known whether it can have been charged for."""

    key: str
    answer: Answer | None = None
    billed: bool = False


class BatchLine:
    """`async with BatchLine(...) as line:`. Raises ChatError where the provider gives no answer."""

    def __init__(self, *, key: str, base_url: str | None = None, read_timeout: float = 60.0) -> None:
        self._key = key
        self._base_url = base_url
        self._read_timeout = read_timeout
        self._open: AsyncOpenAI | None = None

    @property
    def place(self) -> str:
        return place_of(self._base_url)

    def identity(self, request: Request) -> str:
        """Under which the answer is kept, and by which its row is known."""
        return identity(request, self._base_url or "")

    def line(self, request: Request) -> str:
        """The line of `request` in a file of questions."""
        body = chat_body(request, Rung.JSON_SCHEMA, self._base_url)
        return json.dumps({"custom_id": self.identity(request), "method": "POST", "url": _URL, "body": body}) + "\n"

    async def __aenter__(self) -> Self:
        from openai import AsyncOpenAI

        self._open = AsyncOpenAI(
            api_key=self._key,
            base_url=self._base_url,
            timeout=self._read_timeout,
            max_retries=0,
            http_client=plain_client(self._read_timeout),
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: "TracebackType | None"
    ) -> None:
        client, self._open = self._client, None
        await client.close()

    async def upload(self, path: Path) -> str:
        """The provider's id of a file of questions. Raises Unavailable when it takes none."""
        from openai import APIError

        try:
            with path.open("rb") as file:
                up = await self._client.files.create(file=(path.name, file), purpose="batch", timeout=_FILE_TIMEOUT)
        except APIError as error:
            if getattr(error, "status_code", None) in _NO_SUCH_PATH:
                raise self._without_batches() from error
            raise self._trouble(error) from error
        return self._told(up, "id")

    async def create(self, file: str, name: str) -> str:
        """The id of a new batch. After a time-out it may have been made all the same: `find` knows."""
        from openai import APIError

        try:
            batch = await self._client.batches.create(
                input_file_id=file, endpoint=_URL, completion_window="24h", metadata={_NAME: name}
            )
        except APIError as error:
            if getattr(error, "status_code", None) in _NO_SUCH_PATH:
                raise self._without_batches() from error
            raise self._trouble(error) from error
        return self._told(batch, "id")

    async def find(self, name: str) -> str | None:
        """The id of the batch that was made under `name`."""
        from openai import APIError

        looked = 0
        try:
            async for batch in self._client.batches.list(limit=100):
                looked += 1
                if (batch.metadata or {}).get(_NAME) == name:
                    return batch.id
                if looked == _LOOKED_AT:
                    return None
        except APIError as error:
            raise self._trouble(error) from error
        return None

    async def look(self, id_: str) -> Standing:
        from openai import APIError
        from openai.types import Batch

        try:
            batch = await self._client.batches.retrieve(id_)
        except APIError as error:
            if getattr(error, "status_code", None) == HTTPStatus.NOT_FOUND:
                return Standing(ending=Ending.GONE)
            raise self._trouble(error) from error
        if not isinstance(batch, Batch):
            raise self._nonsense()
        return _standing(batch)

    async def results(self, file: str) -> list[Result]:
        """What stands in a file of answers; lines that name no question are left out."""
        from openai import APIError

        try:
            content = await self._client.files.content(file, timeout=_FILE_TIMEOUT)
        except APIError as error:
            raise self._trouble(error) from error
        found = (self._result(line) for line in content.content.splitlines() if line.strip())
        return [result for result in found if result is not None]

    def _result(self, line: bytes) -> Result | None:
        from openai.types.chat import ChatCompletion
        from pydantic import ValidationError

        match _object(line):
            case {"custom_id": str(key), "response": {"status_code": 200, "body": body}}:
                try:
                    answer = answer_of(ChatCompletion.model_validate(body), Rung.JSON_SCHEMA, self._base_url)
                except (ValidationError, ChatError):
                    return Result(key=key, billed=True)
                return Result(key=key, answer=answer, billed=True)
            case {"custom_id": str(key)}:
                return Result(key=key)
            case _:
                return None

    @property
    def _client(self) -> "AsyncOpenAI":
        assert self._open is not None, "used outside of its block"
        return self._open

    def _told(self, thing: object, name: str) -> str:
        value = getattr(thing, name, None)
        if not isinstance(value, str) or not value:
            raise self._nonsense()
        return value

    def _nonsense(self) -> ChatError:
        return ChatError(Trouble.INVALID, f"{self.place} answered with something that is no batch")

    def _trouble(self, error: "APIError") -> ChatError:
        return trouble_of(error, Rung.PLAIN, self.place)

    def _without_batches(self) -> Unavailable:
        return Unavailable(f"{self.place} has no Batch API", hint="run the same command without --batch-api")


def _standing(batch: "Batch") -> Standing:
    counts = batch.request_counts
    endings = set(Ending)
    files = (batch.output_file_id, batch.error_file_id)
    problems = batch.errors.data if batch.errors else None
    return Standing(
        ending=Ending(batch.status) if batch.status in endings else None,
        done=(counts.completed or 0) + (counts.failed or 0) if counts else 0,
        files=tuple(file for file in files if file),
        problems=tuple(dict.fromkeys(problem.code for problem in problems or () if problem.code)),
    )


def _object(line: bytes) -> Any:
    try:
        return json.loads(line)
    except ValueError:
        return None
