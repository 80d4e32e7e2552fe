"""Every operation of the OpenAPI document, asked as it says and as it does not (schemathesis, all of its checks)."""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

import pytest
import schemathesis
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, assume, given, settings
from pydantic import TypeAdapter
from schemathesis import GenerationMode

from auditor.config import Config
from auditor.model.access import Role
from auditor.service.app import create_app
from auditor.service.opening import opened
from auditor.service.schemas import SPEAKS, Said
from auditor.service.services import Limits, Services
from auditor.testing.access import KeyRing
from auditor.wiring.jobs import AuditSteps, worker
from auditor.wiring.service import new_key
from tests.service.conftest import NOW

_MAIL = b"""From: Ruth Adeyemi <ruth@brightpump.example>
To: Sam Lowe <sam@harbourmill.example>
Date: Mon, 02 Mar 2026 09:12:00 +0000
Message-ID: <1@brightpump.example>
Subject: The quote

Hi Sam,

I'll send the revised quote by Friday.

Best,
Ruth
"""


_CONFIG = {
    "checks": {
        "negative_data_rejection": {"expected-statuses": ["400", "401", "404", "405", "409", "413", "415", "422"]}
    },
    "operations": [
        {
            "include-path": "/v2/check",
            "checks": {"positive_data_acceptance": {"expected-statuses": ["200", "400", "422"]}},
        }
    ],
}
"""What is too large is refused unread; text that should be JSON is made up here without being any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A key that may do everything, and what there is to be found."""

    header: dict[str, str]
    job_id: str
    commitment_id: str


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, Known]]:
    """The app over a real ledger in which an audit was made."""
    config = Config(ledger=str(tmp_path_factory.mktemp("api") / "l.db"), tz="Asia/Tokyo")
    keys = KeyRing()
    key, secret = new_key("north", "test", frozenset(Role), at=NOW)
    keys.add(key)
    header = {"Authorization": f"Bearer {secret}"}
    with opened(config, lambda: NOW) as services:
        app = create_app(replace(services, keys=keys, limits=Limits(a_minute=0)))
        yield app, _known(TestClient(app, headers=header), services, config, header)


def _known(client: TestClient, services: Services, config: Config, header: dict[str, str]) -> Known:
    assert services.queue is not None and services.books is not None
    form = {"our_domains": "brightpump.example", "as_of": "2026-03-20"}
    begun = client.post("/v1/audits", files=[("files", ("a.eml", _MAIL))], data=form).json()
    worker(services.queue, AuditSteps(queue=services.queue, config=config, books=services.books)).until_idle()
    (promise,) = client.get("/v1/commitments").json()["data"]
    return Known(header=header, job_id=begun["id"], commitment_id=promise["id"])


@pytest.fixture(scope="module")
def described(whole: tuple[Any, Known]) -> schemathesis.BaseSchema:
    """What there is to ask; of the ids that are made up, every second one is of something that is there."""
    app, known = whole
    schema = schemathesis.openapi.from_asgi("/openapi.json", app, config=schemathesis.Config.from_dict(_CONFIG))
    there = {"job_id": known.job_id, "id": known.commitment_id}

    def map_path_parameters(context: Any, path_parameters: dict[str, Any] | None) -> dict[str, Any]:
        told = path_parameters or {}
        fits = all(re.fullmatch("[A-Za-z0-9_]{4,80}", str(told.get(name, "a_00"))) for name in there)
        return {k: there.get(k, v) if fits and zlib.crc32(repr(told).encode()) % 2 else v for k, v in told.items()}

    schema.hook(map_path_parameters)
    return schema


def test_the_edges_of_the_api_are_what_it_says(
    described: schemathesis.BaseSchema, whole: tuple[Any, Known], pytestconfig: pytest.Config
) -> None:
    """Values at the edge of what is declared, and just beyond it; methods that are not there."""
    asked, every = 0, 1 if _long(pytestconfig) else 20
    for operation in _operations(described):
        cases = described.iter_coverage_cases(
            operation, generation_modes=list(GenerationMode), generation_config=described.config.generation
        )
        for case in islice(cases, 0, None, every):
            case.call_and_validate(headers=whole[1].header)
            asked += 1
    assert asked > 100


@pytest.mark.parametrize("mode", GenerationMode)
def test_the_api_is_what_it_says(
    described: schemathesis.BaseSchema,
    whole: tuple[Any, Known],
    mode: GenerationMode,
    pytestconfig: pytest.Config,
) -> None:
    """What it declares it takes and answers so, what it does not it refuses with a problem; nothing makes it fail."""
    number = 20 if _long(pytestconfig) else 4
    bounds = settings(max_examples=number, database=None, suppress_health_check=list(HealthCheck))
    for operation in _operations(described):

        @bounds
        @given(case=operation.as_strategy(generation_mode=mode))
        def held(case: schemathesis.Case) -> None:
            assume(not _said_as_text(case))
            case.call_and_validate(headers=whole[1].header)

        held()


def _said_as_text(case: schemathesis.Case) -> bool:
    """Whether a form has a value that is no text, which is text like any other once it is sent."""
    if case.media_type != "multipart/form-data" or not isinstance(case.body, dict):
        return False
    files, *others = case.body.get("files", []), *(case.body[name] for name in case.body if name != "files")
    return not all(isinstance(one, str | bytes) for one in [*(files if isinstance(files, list) else []), *others])


def _operations(schema: schemathesis.BaseSchema) -> Iterator[schemathesis.APIOperation]:
    return (found.ok() for found in schema.get_all_operations())


def _long(pytestconfig: pytest.Config) -> bool:
    return bool(pytestconfig.getoption("--fuzz-examples") > 25)


def test_what_speaks_is_what_every_dialect_of_patterns_reads_alike() -> None:
    """The service's own matcher (Rust) agrees with Python's, with which these cases are made, on each character."""
    takes = TypeAdapter(Said).validator
    characters = [chr(n) for n in range(0x11000) if not 0xD800 <= n < 0xE000]
    assert [c for c in characters if takes.isinstance_python(c) != bool(re.search(SPEAKS, c))] == []
    assert not any(re.search(SPEAKS, c) for c in "\x1c\x1f\x85\ufeff\xa0 ")
