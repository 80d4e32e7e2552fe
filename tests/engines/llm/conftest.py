"""A real inference server for the whole session, started by the first test that asks for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engines.llm.tiny import serving, write_model


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A GGUF file of half a megabyte."""
    path = tmp_path_factory.mktemp("tiny") / "tiny.gguf"
    write_model(path)
    return path


@pytest.fixture(scope="session")
def tiny_server(tiny_model: Path) -> Iterator[str]:
    """The base URL of llama.cpp's own server with that model."""
    with serving(tiny_model) as url:
        yield url
