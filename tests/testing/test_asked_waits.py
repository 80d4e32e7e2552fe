"""The forms of Retry-After: as written they arrive, and each says what it should."""

import math
from email.utils import parsedate_to_datetime

import openai
import pytest

from auditor.testing import AskedWait, FakeEndpoint, Reply, asked_waits
from tests.testing.clients import ask

_NOW = 1_696_004_797


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("row", asked_waits(_NOW), ids=lambda row: row.name)
def test_a_header_arrives_as_it_was_written(row: AskedWait, status: int) -> None:
    """What the client's exception holds is what a wait has to be read from."""
    reply = Reply(status=status, headers=row.headers)
    with FakeEndpoint(reply) as endpoint, pytest.raises(openai.APIStatusError) as caught:
        ask(endpoint)
    assert {name: caught.value.response.headers[name] for name in row.headers} == row.headers


@pytest.mark.parametrize("row", [row for row in asked_waits(_NOW) if "date" in row.name], ids=lambda row: row.name)
def test_a_date_lies_as_far_off_as_it_says(row: AskedWait) -> None:
    """Counted from the time that the rows were made for; one that is over asks for nothing."""
    off = parsedate_to_datetime(row.headers["retry-after"]).timestamp() - _NOW
    assert off == (row.wait or min(off, 0))


def test_no_wait_is_negative_or_no_number() -> None:
    """A sleep of it would be an error, so no row expects one."""
    waits = [row.wait for row in asked_waits(_NOW) if row.wait is not None]
    assert len({row.name for row in asked_waits(_NOW)}) == len(asked_waits(_NOW))
    assert all(wait > 0 and not math.isnan(wait) for wait in waits)
