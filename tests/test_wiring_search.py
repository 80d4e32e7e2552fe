"""Which embeddings the settings give, and what is said when something is missing."""

import pytest

from auditor.config import Config
from auditor.errors import UsageError
from auditor.ports import Closes
from auditor.testing import FakeEndpoint
from auditor.wiring.search import embeds


def test_the_default_needs_nothing_from_elsewhere() -> None:
    """Static vectors, shipped: alike texts are nearer than others."""
    one, near, far = embeds(Config(), {}).vectors(["cheaper heating", "heating costs less", "a choir in May"])
    assert sum(a * b for a, b in zip(one, near, strict=True)) > sum(a * b for a, b in zip(one, far, strict=True))


def test_a_model_at_an_endpoint() -> None:
    """The endpoint and the key of [llm], over real HTTP; the identity names both endpoint and model."""
    with FakeEndpoint(key="right") as endpoint:
        config = Config(search={"embeddings": "openai", "model": "small"}, llm={"base_url": endpoint.url})
        found = embeds(config, {"OPENAI_API_KEY": "right"})
        assert len(found.vectors(["one", "two"])) == 2
        assert isinstance(found, Closes)
        found.close()
    assert found.identity.endswith("/small/own")


@pytest.mark.parametrize(
    ("search", "words"),
    [({"embeddings": "openai"}, "search.model"), ({"embeddings": "openai", "model": "small"}, "OPENAI_API_KEY")],
)
def test_what_is_missing_is_named(search: dict[str, str], words: str) -> None:
    """A name or a key."""
    with pytest.raises(UsageError, match=words):
        embeds(Config(search=search), {})
