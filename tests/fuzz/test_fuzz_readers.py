"""Every reader over broken files. Seeds are the files of `examples/` and `tests/fixtures/`, so new formats join by themselves."""

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor.ports import Input, RecordsSource, Source
from tools import broken

_SEEDS = broken.seeds()
_NAMES = sorted({name for name, _ in _SEEDS})
each_reader = pytest.mark.parametrize("reader", broken.readers(), ids=lambda r: r.name)


def _own(reader: Source | RecordsSource) -> list[tuple[str, bytes]]:
    """The seeds that this reader knows; all of them when it knows none."""
    return [seed for seed in _SEEDS if reader.recognises(Input.of(*seed)) > 0.3] or list(_SEEDS)


@st.composite
def _files(draw: st.DrawFn, own: list[tuple[str, bytes]]) -> Input:
    """A broken file: mostly one of `own`, sometimes any; under its own name, sometimes under another."""
    name, data = draw(st.sampled_from(own) | st.sampled_from(own) | st.sampled_from(_SEEDS))
    _, other = draw(st.sampled_from(_SEEDS))
    chance = draw(st.integers(0, 2**32 - 1))
    name = draw(st.just(name) | st.just(name) | st.sampled_from(_NAMES))
    return Input.of(f"in/{name}", broken.mutated(data, other, Random(chance)))


def _over(strategy: st.SearchStrategy[Input], law: Callable[[Input], object], config: pytest.Config) -> None:
    """Hold `law` over as many files as `--fuzz-examples` says; the same ones each time unless asked for fresh ones."""
    number = config.getoption("--fuzz-examples")

    @settings(max_examples=number, database=None, suppress_health_check=list(HealthCheck))
    @given(file=strategy)
    def held(file: Input) -> None:
        law(file)

    held()


@each_reader
def test_a_reader_survives_broken_files(reader: Source | RecordsSource, pytestconfig: pytest.Config) -> None:
    """It recognises without raising, raises Unreadable at worst, and what comes out is sound."""

    def law(file: Input) -> None:
        broken.recognising(file)
        broken.reading(reader, file)

    _over(_files(_own(reader)), law, pytestconfig)


@each_reader
def test_an_audit_survives_broken_files(reader: Source | RecordsSource, pytestconfig: pytest.Config) -> None:
    """It never raises, tells of every input, and its JSON keeps its schema."""
    _over(_files(_own(reader)), lambda file: broken.auditing([file]), pytestconfig)


def test_side_files_and_drafts_survive_broken_files(pytestconfig: pytest.Config) -> None:
    """Rosters, archives and drafts give what they hold, a reason, or an error that says what to do."""
    _over(_files(list(_SEEDS)), broken.side_files, pytestconfig)


def test_several_broken_files_together_lose_none(pytestconfig: pytest.Config) -> None:
    """A broken file costs no other file its place in the report."""
    names = iter(range(10**9))

    def law(file: Input) -> None:
        twin = Input.of(f"again/{next(names)}", file.content())
        broken.auditing([file, twin, Input.of("mail/whole.eml", b"From: a@b.example\nSubject: Plan\n\nFine.\n")])

    _over(_files(list(_SEEDS)), law, pytestconfig)
