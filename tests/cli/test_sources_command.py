"""`auditor sources`: every format has a product and a way to export from it."""

import json

import pytest
from typer.testing import CliRunner

from auditor import wiring
from auditor.cli.main import app
from auditor.config import Config
from auditor.errors import NotFound
from auditor.ports import RecordsSource, Source

READERS = wiring.readers(Config())


@pytest.mark.parametrize("reader", READERS, ids=lambda r: r.name)
def test_every_format_says_where_it_comes_from(reader: Source | RecordsSource) -> None:
    """A format without a guide could be read and never found."""
    assert reader.guides
    for guide in reader.guides:
        assert guide.product.strip() and guide.export.rstrip().endswith((".", ")"))
        assert not guide.what.endswith(".")
        assert "!" not in f"{guide.what}{guide.export}{guide.notes}"


def test_the_list_names_every_format() -> None:
    """As JSON, each format stands with its product, its export and a link into the page."""
    listed = json.loads(CliRunner().invoke(app, ["sources", "--format", "json"]).stdout)
    assert {entry["format"] for entry in listed} == {reader.name for reader in READERS}
    assert all(entry["page"].startswith("docs/inputs.md#") and entry["export"] for entry in listed)


def test_one_product_is_told_in_full() -> None:
    """By the name of a product or a format comes its own section, with notes and link."""
    told = CliRunner().invoke(app, ["sources", "gong"]).stdout
    assert "POST /v2/calls/transcript" in " ".join(told.split())
    assert "docs/inputs.md#gong" in told
    assert "Zendesk" not in told


def test_an_unknown_name_is_answered_with_what_to_do() -> None:
    """A product that is not read leads to the list and to a mapping file."""
    failed = CliRunner().invoke(app, ["sources", "fax-machine"])
    assert isinstance(failed.exception, NotFound)
    assert failed.exception.hint is not None and "records.yaml" in failed.exception.hint


def test_headings_of_the_page_are_unique() -> None:
    """Each product has one section, so that each link leads to one place."""
    page = CliRunner().invoke(app, ["sources", "--format", "markdown"]).stdout
    headings = [line for line in page.splitlines() if line.startswith("## ")]
    assert len(headings) == len(set(headings))
