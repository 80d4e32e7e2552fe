"""Our own chats about money: well formed, and run by the code that runs the public ones."""

from collections import Counter
from pathlib import Path

import pytest
import yaml

from auditor.engines.offline.engine import OfflineEngine
from auditor.errors import ConfigError
from auditor.evaluation.bench import Bench
from auditor.evaluation.cases.pledges import FILE, NAME, pledge_results, pledges
from auditor.evaluation.corpus import Choice
from auditor.evaluation.figures import Part
from auditor.evaluation.run import Plan, evaluate

_CASES = Path(__file__).resolve().parents[2] / "eval" / "cases"
_CHAT = {
    "id": "one",
    "asker": "Ida",
    "giver": "Otto",
    "promised": 5,
    "currency": "USD",
    "paid": 2,
    "verdict": "partly_kept",
    "turns": [
        {"speaker": "Ida", "text": "Would you give 5 dollars to the choir?"},
        {"speaker": "Otto", "text": "Yes, of course."},
    ],
}


def _written(folder: Path, **changes: object) -> Path:
    (folder / FILE).write_text(yaml.safe_dump([_CHAT | changes]), encoding="utf-8")
    return folder


def test_the_chats_hold_every_outcome_in_both_halves() -> None:
    """A figure over one half rests on kept and broken promises, and on chats without any."""
    chats = pledges(_CASES)
    assert len(chats) == len({chat.id for chat in chats}) == 60
    assert all(8 <= len(chat.turns) <= 20 for chat in chats)
    for part in (Part.LOOK, Part.SCORE):
        seen = Counter(chat.verdict for chat in chats if Choice(part=part).takes(chat.id))
        assert min(seen[v] for v in ("kept", "partly_kept", "broken", "no_promise")) >= 4


def test_a_chat_is_judged_by_what_was_paid(tmp_path: Path) -> None:
    """5 dollars promised and 2 paid: the amount and the verdict are right, and nothing is missed."""
    (result,) = evaluate(Plan(cases=_written(tmp_path), only=frozenset({NAME})), [OfflineEngine()]).results
    assert result.name == NAME and result.units == 1 and result.own and not result.misses
    assert [(f.name, f.value) for f in result.figures if f.name in ("amount", "verdict accuracy")] == [
        ("amount", 1.0),
        ("verdict accuracy", 1.0),
    ]


def test_a_miss_shows_the_chat(tmp_path: Path) -> None:
    """Our own words may be shown, with what was expected and what came out."""
    (result,) = pledge_results(_written(tmp_path, promised=7), Bench(engine=OfflineEngine()))
    (missed,) = result.misses
    assert missed.cause == "amount" and missed.expected == "7.0 partly_kept" and missed.got == "5.0 partly_kept"
    assert missed.text is not None and "Otto: Yes, of course." in missed.text


def test_no_file_gives_no_result(tmp_path: Path) -> None:
    """A folder without chats runs without them."""
    assert list(pledge_results(tmp_path, Bench(engine=OfflineEngine()))) == []


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"asker": "Una"}, "asker or giver"),
        ({"promised": None}, "go together"),
        ({"verdict": "broken"}, "nothing was paid"),
        ({"paid": 0}, "nothing was paid"),
    ],
)
def test_a_slip_in_a_label_is_told(tmp_path: Path, changes: dict[str, object], message: str) -> None:
    """Before it counts as a fault of the engine."""
    with pytest.raises(ConfigError, match=message):
        pledges(_written(tmp_path, **changes))
