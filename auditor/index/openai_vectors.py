"""Vectors from an endpoint that speaks OpenAI's embeddings: OpenAI, Azure, vLLM, Ollama, llama.cpp."""

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from auditor.errors import Unavailable

if TYPE_CHECKING:
    from openai import APIError, OpenAI

_TEXTS = 256
_CHARACTERS = 200_000
"""Of one request; OpenAI takes 2,048 texts and 300,000 tokens."""
_LONGEST = 16_000
"""Characters of one text, about 4,000 tokens: embedding models take 8,000 at most, and the beginning says what it is."""
_OFFLINE = "try again later, or search without embeddings"


class OpenAIVectors:
    """Implements `ports.Embeds`. `dimensions` of None leaves the length to the model; `read_timeout` in seconds.

    The client connects with the first question and tries `retries` times more, as the endpoint asks it to.
    """

    def __init__(
        self,
        *,
        model: str,
        key: str,
        base_url: str | None = None,
        dimensions: int | None = None,
        read_timeout: float = 60.0,
        retries: int = 2,
    ) -> None:
        self._model = model
        self._key = key
        self._base_url = base_url
        self._dimensions = dimensions
        self._read_timeout = read_timeout
        self._retries = retries
        self._client: OpenAI | None = None

    @property
    def identity(self) -> str:
        """Endpoint, model and length: two endpoints that call different models by one name are told apart."""
        return f"{self._where}/{self._model}/{self._dimensions or 'own'}"

    def vectors(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """One vector a text, in the order given. Raises Unavailable."""
        found = [vector for batch in _batches(texts) for vector in self._asked(batch)]
        if len({len(vector) for vector in found}) > 1:
            raise self._nonsense()
        return found

    def close(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None

    def _asked(self, batch: Sequence[str]) -> list[tuple[float, ...]]:
        from openai import APIError, omit

        try:
            answer = self._connected().embeddings.create(
                model=self._model,
                input=list(batch),
                encoding_format="float",
                dimensions=omit if self._dimensions is None else self._dimensions,
            )
            placed = {one.index: tuple(map(float, one.embedding)) for one in answer.data}
        except APIError as error:
            raise self._refused(error) from error
        except (ValueError, TypeError, AttributeError) as error:  # openai checks little of what comes back
            raise self._nonsense() from error
        vectors = [placed.get(number, ()) for number in range(len(batch))]
        if not all(self._is_sound(vector) for vector in vectors):
            raise self._nonsense()
        return vectors

    def _is_sound(self, vector: Sequence[float]) -> bool:
        wanted = self._dimensions or len(vector)
        return bool(vector) and len(vector) == wanted and all(map(math.isfinite, vector))

    def _connected(self) -> "OpenAI":
        if self._client is None:
            from openai import DefaultHttpxClient, OpenAI

            self._client = OpenAI(
                api_key=self._key,
                base_url=self._base_url,
                max_retries=self._retries,
                timeout=self._read_timeout,
                # A key goes to the host that was configured and nowhere else.
                http_client=DefaultHttpxClient(follow_redirects=False, timeout=self._read_timeout),
            )
        return self._client

    @property
    def _where(self) -> str:
        """The address as it may be shown: no user, no query."""
        if self._base_url is None:
            return "api.openai.com"
        parts = urlsplit(self._base_url)
        return f"{parts.hostname or 'the endpoint'}{f':{parts.port}' if parts.port else ''}"

    def _refused(self, error: "APIError") -> Unavailable:
        from openai import APIStatusError

        if not isinstance(error, APIStatusError):
            return Unavailable(f"{self._where} did not answer the question for embeddings", hint=_OFFLINE)
        status = error.status_code
        match status:
            case 401 | 403:
                return Unavailable(f"{self._where} refuses the key ({status})", hint="check OPENAI_API_KEY")
            case 404:
                hint = "check the name of the model and OPENAI_BASE_URL"
                return Unavailable(f"{self._where} has no embeddings of {self._model} (404)", hint=hint)
            case _:
                return Unavailable(f"{self._where} gave no embeddings ({status})", hint=_OFFLINE)

    def _nonsense(self) -> Unavailable:
        hint = "check that the model is one for embeddings and that it has as many dimensions as were asked for"
        return Unavailable(f"{self._where} answered with something that is no embedding", hint=hint)


def _batches(texts: Sequence[str]) -> Iterator[list[str]]:
    """In their order. An empty text, which endpoints refuse, is asked for as a space."""
    batch: list[str] = []
    size = 0
    for text in texts:
        cut = text[:_LONGEST].encode("utf-8", "replace").decode() or " "
        if batch and (len(batch) == _TEXTS or size + len(cut) > _CHARACTERS):
            yield batch
            batch, size = [], 0
        batch.append(cut)
        size += len(cut)
    if batch:
        yield batch
