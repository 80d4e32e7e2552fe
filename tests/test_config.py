"""Settings: file, environment, flag; errors that name what is wrong."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from auditor.config import load, moment, zone
from auditor.errors import ConfigError, UsageError


def test_a_flag_wins_over_environment_and_file(tmp_path: Path) -> None:
    """The nearer to the user, the stronger."""
    file = tmp_path / "auditor.toml"
    file.write_text('tz = "UTC"\nrole = "ae"\nregion = "GB"\n', encoding="utf-8")
    config = load(file, {"AUDITOR_ROLE": "csm", "AUDITOR_TZ": "Europe/Paris"}, {"tz": "Europe/London"})
    assert (config.tz, config.role, config.region) == ("Europe/London", "csm", "GB")


def test_lists_in_the_environment_are_separated_by_commas() -> None:
    """AUDITOR_OUR_DOMAINS=a.example,b.example."""
    assert load(None, {"AUDITOR_OUR_DOMAINS": "a.example, b.example"}, {}).our_domains == ("a.example", "b.example")


@pytest.mark.parametrize(
    "text",
    ["nonsense = 1", "[thresholds]\nlate = 3", 'fail_on = "maybe"', "date_order = 3", '[service]\nproxies = ["proxy"]'],
)
def test_what_is_not_known_is_an_error(text: str, tmp_path: Path) -> None:
    """Unknown keys and values are told, never ignored."""
    file = tmp_path / "auditor.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError):
        load(file, {}, {})


@pytest.mark.parametrize("text", ["0001-01-01", "1899-12-31", "2200-01-01T00:00:00Z", "9999-12-31T23:59:59-12:00"])
def test_a_year_that_no_sale_lives_in_is_refused(text: str) -> None:
    """Its neighbours in other zones, or a week later, would lie outside of all years."""
    with pytest.raises(UsageError, match="out of range"):
        moment(text, UTC)


def test_torn_toml_names_its_file(tmp_path: Path) -> None:
    """The message says where to look."""
    file = tmp_path / "auditor.toml"
    file.write_text("tz = [", encoding="utf-8")
    with pytest.raises(ConfigError, match=r"auditor\.toml"):
        load(file, {}, {})


def test_a_bare_date_is_the_end_of_that_day() -> None:
    """--as-of 2026-03-20 includes what happened that day."""
    assert moment("2026-03-20", UTC) == datetime(2026, 3, 20, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize("text", ["soon", "20/03/2026", ""])
def test_a_time_that_is_none_is_refused(text: str) -> None:
    """With what to give instead."""
    with pytest.raises(UsageError) as refused:
        moment(text, UTC)
    assert "ISO 8601" in refused.value.hint


def test_an_unknown_zone_is_refused() -> None:
    """A typo in a zone must not shift every date silently."""
    with pytest.raises(UsageError):
        zone("Europe/Londn")
