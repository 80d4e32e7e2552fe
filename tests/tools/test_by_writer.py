"""The measure that the learned part is chosen by: a writer is read by a model that has never seen him."""

from collections.abc import Sequence
from math import isclose

import pytest

from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from tests.engines.offline.documents import draft
from tools.by_writer import Row, Scorer, Told, average_precision, by_writer, heard, parts_by_writer, recall_at, table
from tools.marked import Marked, marked


def told(*likes: float, promises: int) -> list[Told]:
    """So many promises first, others after them."""
    return [Told(writer="w", promise=at < promises, heard=False, like=like) for at, like in enumerate(likes)]


def test_nobody_is_read_by_what_was_learned_from_him() -> None:
    """Each model is trained on the others' sentences; half a promise is learned from and not counted."""
    written: dict[str, list[Row]] = {
        "ann": [("The keys are yours on Friday.", 1.0), ("It rained.", 0.0)],
        "bob": [("I could, perhaps.", 0.6), ("It snowed.", 0.0)],
    }
    seen: list[list[Row]] = []
    clauses = {"cy": [marked("[The lamp is back on Monday], it rained.")]}

    def train(rows: Sequence[Row], known: Sequence[Marked]) -> Scorer:
        seen.append(list(rows))
        assert known == clauses["cy"]
        return lambda text, _: len(text)

    found = by_writer(written, clauses, train)
    assert seen == [written["bob"], written["ann"]]
    assert [(one.writer, one.promise, one.like) for one in found] == [
        ("ann", True, 29),
        ("ann", False, 10),
        ("bob", False, 10),
    ]


def test_parts_are_read_by_what_other_writers_marked() -> None:
    """Every sentence is known; what rules hear is told apart."""
    written: dict[str, list[Row]] = {"ann": [("It rained.", 0.0)]}
    clauses = {
        "cy": [marked("[The lamp is back on Monday], but I was ill all the week.")],
        "di": [marked("[I'll send you the lamp on Monday], so there is no hurry at all.")],
    }
    seen: list[list[Marked]] = []

    def train(rows: Sequence[Row], known: Sequence[Marked]) -> Scorer:
        assert rows == written["ann"]
        seen.append(list(known))
        return lambda text, beside: len(text) + len(beside)

    found = parts_by_writer(written, clauses, train)
    assert seen == [clauses["di"], clauses["cy"]]
    assert [(one.writer, one.promise, one.heard) for one in found] == [
        ("cy", True, False),
        ("cy", False, False),
        ("di", True, True),
        ("di", False, False),
    ]
    assert found[0].like == len("The lamp is back on Monday") + len(("<", ">", "P", "N"))


def test_a_rule_is_asked_without_the_learned_part() -> None:
    """What only the learned part finds is what no rule hears."""
    assert heard("I'll send you the drawings on Friday.")
    unformed = "As for the tiles, Iqbal is at yours with them on Friday."
    assert OfflineEngine().extract(read(draft(unformed))).candidates
    assert not heard(unformed)


def test_a_perfect_order_has_an_average_precision_of_one() -> None:
    """And a reversed one far less."""
    assert average_precision(told(0.9, 0.8, 0.2, 0.1, promises=2)) == 1.0
    assert isclose(average_precision(told(0.1, 0.2, 0.8, 0.9, promises=2)), (1 / 3 + 2 / 4) / 2)


@pytest.mark.parametrize(("precision", "recall"), [(1.0, 0.5), (0.6, 1.0), (0.7, 0.5)])
def test_recall_is_the_most_that_a_precision_allows(precision: float, recall: float) -> None:
    """Promises at .9 and .5, another sentence at .6."""
    assert recall_at([*told(0.9, 0.5, 0.6, promises=2)], precision) == recall


def test_sentences_that_are_equally_like_are_found_together() -> None:
    """No threshold parts them, so no order among them is rewarded."""
    assert recall_at(told(0.5, 0.5, promises=1), 1.0) == 0.0
    assert average_precision(told(0.5, 0.5, promises=1)) == 0.5


def test_the_table_tells_what_rules_hear_apart() -> None:
    """A line a writer, and one for all."""
    rows = [*told(0.9, 0.1, promises=1), Told(writer="v", promise=True, heard=True, like=0.2)]
    lines = table(rows, []).splitlines()
    every, unheard = (next(n for n, x in enumerate(lines) if x.startswith(title)) for title in ("every", "what no"))
    assert [line.split()[0] for line in lines[every + 1 : every + 4]] == ["v", "w", "all"]
    assert [line.split()[:4] for line in lines[unheard : unheard + 4] if line.split()[:1] == ["all"]] == [
        ["all", "together", "2", "1"]
    ]
