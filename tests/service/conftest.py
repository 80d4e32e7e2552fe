"""One app over the real engine, at a fixed time, asked in process."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from fastapi.testclient import TestClient

from auditor.config import Config
from auditor.service.app import create_app
from auditor.service.opening import services
from auditor.service.services import Services

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
Ask = Callable[..., TestClient]


@pytest.fixture(scope="session")
def house() -> Services:
    """What `auditor serve` works with when nothing is set."""
    return services(Config(), lambda: NOW)


@pytest.fixture
def serving(house: Services) -> Iterator[Ask]:
    """Makes a client of an app over `house` with changes."""
    with_changes: list[TestClient] = []

    def make(**changes: object) -> TestClient:
        app = create_app(replace(house, **changes))  # type: ignore[arg-type]
        client = TestClient(app, base_url="http://localhost", raise_server_exceptions=False)
        with_changes.append(client)
        return client

    yield make
    for client in with_changes:
        client.close()


@pytest.fixture
def client(serving: Ask) -> TestClient:
    """A client on this machine; no keys are used."""
    return serving()
