"""Answers of a language model that were recorded: what code lets stand of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.config import Config
from auditor.engines.llm.engine import LlmEngine
from auditor.engines.llm.recorded import Replayer
from auditor.engines.offline.engine import OfflineEngine
from auditor.evaluation.bench import Bench
from auditor.evaluation.cases.opener_set import opener_results
from auditor.evaluation.cases.ties import HOSTILE, tie_results, ties
from auditor.evaluation.compare import compare
from auditor.evaluation.figures import Evaluation, SetResult
from auditor.wiring.model import model_engine_over
from tools.record import KEPT, SHARE, sharing_mails
from tools.sharing import figures

_CASES = Path(__file__).resolve().parents[2] / "eval" / "cases"


@pytest.fixture
def engine() -> Iterator[LlmEngine]:
    made = model_engine_over(Config(model="recorded"), OfflineEngine(), Replayer(KEPT, paid=True))
    yield made
    made.close()


def test_openers_of_a_model_keep_the_law(engine: LlmEngine) -> None:
    """Every task was answered, with every source shown; nothing offered cites, says or counts what it may not."""
    (result,) = opener_results(_CASES, Bench(engine=engine))
    assert (result.calls, result.units) == (52, 52)
    assert [(miss.id, miss.figure, miss.got) for miss in result.misses] == []


def test_ties_are_asked_about_and_nobody_is_acquitted_wrongly(engine: LlmEngine) -> None:
    """Rules keep none of them; the model keeps 11 of the 14 that are kept, no other, and is not shown hostile words."""
    cases = ties(_CASES)
    hostile = sum(HOSTILE in case.tags for case in cases)
    assert (len(cases), hostile) == (34, 6)
    (heard,) = tie_results(_CASES, Bench(engine=engine))
    (ruled,) = tie_results(_CASES, Bench(engine=OfflineEngine()))
    assert heard.calls == len(cases) - hostile
    assert [round(figure.value * figure.n) for figure in heard.figures if figure.value is not None] == [11, 20, 6, 0]
    assert [round(figure.value * figure.n) for figure in ruled.figures if figure.value is not None] == [0, 20, 6, 0]


def _one(result: SetResult) -> Evaluation:
    return Evaluation(tool_version="", rubric_version="", results=(result,))


def test_four_in_a_question_find_what_one_finds() -> None:
    """Over 64 mails no figure falls by more than its interval, for less than half of the tokens."""
    chosen = sharing_mails()
    alone, together = (figures(chosen, share, name="llm") for share in (1, SHARE))
    assert [change for change in compare(_one(together), _one(alone)) if change.worse] == []
    assert (alone.calls, together.calls) == (64, 18)
    assert 2 * together.tokens < alone.tokens
