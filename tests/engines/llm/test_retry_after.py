"""Retry-After: what a provider may write there, what it means, and that the clock follows it (40 rows)."""

from email.utils import formatdate
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.engines.llm.chat import ChatError, Trouble
from auditor.engines.llm.pace import FIRST_PAUSE, LONGEST_WAIT, Pace
from auditor.engines.llm.retry_after import LONGEST, retry_after
from tests.virtual import Script, answer, now, replies, request, run, trouble

NOW = 1_696_004_797.0


def _date(offset: float) -> str:
    return formatdate(NOW + offset, usegmt=True)


_ROWS: list[tuple[dict[str, str], float | None]] = [
    ({"retry-after": "20"}, 20.0),
    ({"Retry-After": "60"}, 60.0),
    ({"RETRY-AFTER": "61"}, 61.0),
    ({"retry-after": "120"}, 120.0),
    ({"retry-after": "121"}, 121.0),
    ({"retry-after": "3600"}, 3600.0),
    ({"retry-after": "0.5"}, 0.5),
    ({"retry-after": " 7 "}, 7.0),
    ({"retry-after": _date(10)}, 10.0),
    ({"retry-after": _date(60)}, 60.0),
    ({"retry-after": _date(3600)}, 3600.0),
    ({"retry-after": "Friday, 29-Sep-23 16:26:57 GMT"}, 20.0),
    ({"retry-after": "Fri Sep 29 16:26:57 2023"}, 20.0),
    ({"retry-after": "Fri, 29 Sep 2023 18:26:57 +0200"}, 20.0),
    ({"retry-after-ms": "1500"}, 1.5),
    ({"Retry-After-Ms": "250", "Retry-After": "20"}, 0.25),
    ({"x-ms-retry-after-ms": "2000"}, 2.0),
    ({"retry-after-ms": "soon", "retry-after": "9"}, 9.0),
    ({}, None),
    ({"retry-after": ""}, None),
    ({"retry-after": "0"}, None),
    ({"retry-after-ms": "0"}, None),
    ({"retry-after": "-10"}, None),
    ({"retry-after": "-0.5"}, None),
    ({"retry-after": "nan"}, None),
    ({"retry-after": "NaN"}, None),
    ({"retry-after": "inf"}, None),
    ({"retry-after": "-inf"}, None),
    ({"retry-after": "Infinity"}, None),
    ({"retry-after": "1e3"}, None),
    ({"retry-after": "1_000"}, None),
    ({"retry-after": "٣٠"}, None),
    ({"retry-after": "9" * 35}, None),
    ({"retry-after-ms": "9" * 35}, None),
    ({"retry-after": _date(-10)}, None),
    ({"retry-after": "Zun, 29 Sep 2023 16:26:27 GMT"}, None),
    ({"retry-after": "Fri, 99 Sep 2023 16:26:27 GMT"}, None),
    ({"retry-after": "Fri, 29 Sep 99999 16:26:27 GMT"}, None),
    ({"retry-after": "in a minute"}, None),
    ({"retry-after": "Fri, 29 Sep 2123 16:26:27 GMT"}, None),
]


@pytest.mark.parametrize(("headers", "wanted"), _ROWS)
def test_headers_are_read_without_trust(headers: dict[str, str], wanted: float | None) -> None:
    """Seconds, milliseconds and dates are understood; nonsense is as if nothing had been said."""
    assert retry_after(headers, NOW) == (wanted if wanted is None else pytest.approx(wanted))


@pytest.mark.parametrize("kind", [Trouble.LIMIT, Trouble.OUTAGE])
@pytest.mark.parametrize(("headers", "wanted"), _ROWS)
def test_the_clock_follows(headers: dict[str, str], wanted: float | None, kind: Trouble) -> None:
    """The second try comes at the time asked for, within 10 %; without a usable one, by backoff; above 120 s never."""
    script = Script(replies(trouble(kind, wait=retry_after(headers, NOW)), answer()))

    async def story() -> tuple[object, float]:
        pace = Pace(script, width=4, deadline=60, patience=600, tries=3, rng=Random(1))
        try:
            return await pace.ask(request()), now()
        except ChatError as error:
            return error, now()

    result, ended = run(story())
    if wanted is not None and wanted > LONGEST_WAIT:
        assert isinstance(result, ChatError)
        assert result.trouble is Trouble.LIMIT
        assert f"asked to wait {wanted:.0f} s; run again later" in str(result)
        assert ended == 0.0
        assert len(script.calls) == 1
    else:
        assert result == answer()
        assert len(script.calls) == 2
        least, most = (0.0, FIRST_PAUSE) if wanted is None else (wanted, wanted * 1.1)
        assert least <= ended <= most + 1e-6


@given(st.text(max_size=80), st.floats(min_value=0, max_value=4e9))
def test_nothing_that_is_written_there_breaks_it(text: str, moment: float) -> None:
    """Any text is None or a sane number of seconds."""
    found = retry_after({"retry-after": text, "retry-after-ms": text[::-1]}, moment)
    assert found is None or 0 < found <= LONGEST
