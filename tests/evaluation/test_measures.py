"""Counting is right on rows small enough to count by hand, and intervals come from whole groups."""

import pytest

from auditor.evaluation.corpus import Choice
from auditor.evaluation.figures import Figure, Part
from auditor.evaluation.measures import (
    Ranked,
    Unit,
    average_precision,
    confusion,
    curve,
    f1,
    kappa,
    macro_f1,
    rate,
    recall_at,
    unit,
)


def test_precision_recall_and_f1_are_those_of_the_counts() -> None:
    """Three found, one of them wrongly, one missed."""
    rows = [unit("a", True, True), unit("b", True, True), unit("c", False, True), unit("d", True, False)]
    precision, recall, both = f1(rows, "things", aim=0.7)
    assert (precision.name, recall.name, both.name) == ("things precision", "things recall", "things F1")
    assert precision.value == pytest.approx(2 / 3)
    assert recall.value == pytest.approx(2 / 3)
    assert both.value == pytest.approx(2 / 3)
    assert both.n == 3 and both.reached is False


def test_nothing_to_measure_is_no_zero() -> None:
    """Without a positive row there is no recall, and no aim is missed."""
    _, recall, both = f1([])
    assert recall.value is None and both.value is None and both.reached is None


def test_the_interval_holds_the_value_and_widens_with_few_groups() -> None:
    """Rows of one group stand or fall together, so two groups say less than twenty."""
    many = rate([(str(n), n % 4 > 0) for n in range(40)], "x")
    few = rate([(str(n % 2), n % 4 > 0) for n in range(40)], "x")
    assert many.value == few.value == 0.75
    assert many.low is not None and many.high is not None and many.low <= 0.75 <= many.high
    assert few.low is not None and few.high is not None
    assert rate([("one", True)], "x").low is None


def test_the_draws_are_seeded() -> None:
    """The same rows give the same interval."""
    rows = [(str(n), n % 3 > 0) for n in range(30)]
    assert rate(rows, "x") == rate(rows, "x")


def test_average_precision_counts_ties_as_one_step() -> None:
    """First right, second wrong, third right: (1 + 2/3) / 2; all equal is the share of positives."""
    ranked = [Ranked(group=str(n), score=1 - n / 10, positive=n in (0, 2)) for n in range(3)]
    assert average_precision(ranked).value == pytest.approx((1 + 2 / 3) / 2)
    tied = [Ranked(group=str(n), score=0.5, positive=n == 0) for n in range(4)]
    assert average_precision(tied).value == pytest.approx(0.25)


def test_recall_at_a_share_looks_at_the_surest_rows_only() -> None:
    """Of ten rows the surest two hold one of the two positives."""
    rows = [Ranked(group=str(n), score=1 - n / 10, positive=n in (1, 5)) for n in range(10)]
    assert recall_at(rows, 0.2, "x").value == pytest.approx(0.5)
    assert recall_at([Ranked(group="a", score=0.0, positive=True)] * 10, 0.5, "x").value == 0.0


def test_a_curve_falls_from_its_surest_point() -> None:
    """Recall rises along the curve."""
    points = curve([Ranked(group=str(n), score=1 - n / 10, positive=n != 1) for n in range(4)], "x").points
    assert points[0] == (0.3333, 1.0)
    assert [recall for recall, _ in points] == sorted(recall for recall, _ in points)


def test_a_confusion_matrix_keeps_what_is_no_label() -> None:
    """What was taken for something else stands in a last column."""
    found = confusion([("kept", "kept"), ("kept", "broken"), ("broken", "missed")], "v", ("kept", "broken"))
    assert found.labels == ("kept", "broken", "other")
    assert found.cells[:2] == ((1, 1, 0), (0, 0, 1))


def test_macro_f1_is_the_mean_over_expected_labels() -> None:
    """A rare label weighs as much as a common one."""
    pairs = [("a", "kept", "kept"), ("b", "kept", "kept"), ("c", "broken", "kept")]
    assert macro_f1(pairs).value == pytest.approx((0.8 + 0.0) / 2)


def test_kappa_takes_chance_away() -> None:
    """Full agreement is 1, agreement by chance 0."""
    assert kappa([("a", "a"), ("b", "b")], "k").value == pytest.approx(1.0)
    assert kappa([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")], "k").value == pytest.approx(0.0)


def test_the_halves_are_complements_and_stay_the_same() -> None:
    """Each group lies in exactly one half, on every machine."""
    groups = [f"thread {n}" for n in range(200)]
    look = {g for g in groups if Choice(part=Part.LOOK).takes(g)}
    score = {g for g in groups if Choice(part=Part.SCORE).takes(g)}
    assert look | score == set(groups) and not look & score
    assert 60 < len(look) < 140
    assert all(Choice().takes(g) for g in groups)


@pytest.mark.parametrize(("lower", "value", "reached"), [(False, 0.9, True), (True, 0.9, False), (True, 0.1, True)])
def test_an_aim_has_a_direction(lower: bool, value: float, reached: bool) -> None:
    """Of some figures less is better."""
    assert Figure(name="x", value=value, aim=0.5, lower_is_better=lower).reached is reached


def test_units_add_up_over_groups() -> None:
    """A unit may hold several counts."""
    assert f1([Unit(group="a", tp=3, fp=1)])[0].value == 0.75
