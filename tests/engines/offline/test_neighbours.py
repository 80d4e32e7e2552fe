"""What stands beside a promise in its sentence: a date of another clause, and who is said to have said it."""

import pytest

from auditor.engines.offline.headed.commitments import weigh
from auditor.engines.offline.words.scene import Scene
from auditor.model.commitment import Candidate

SCENE = Scene(answers=False)


def _promised(text: str) -> list[Candidate]:
    return list(weigh(text, 0, 0, SCENE).candidates)


@pytest.mark.parametrize(
    "text",
    [
        "As I said, I'll send the swatches on Monday.",
        "As we promised, we will regrind the blades by Friday.",
        "Like I told you, we'll pick up the old boiler on Tuesday.",
        "As our workshop said, we will refit the gearbox on Monday.",
        "As Nora wrote yesterday, I'll bring the spare key on Thursday.",
    ],
)
def test_as_somebody_said_vouches_for_what_follows(text: str) -> None:
    """Who says "as I said" says it again."""
    assert [c.scored for c in _promised(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Nora said we will refit the gearbox on Monday.",
        "He told me I will send the swatches on Monday.",
        "They announced we'll pick up the old boiler.",
    ],
)
def test_without_as_it_is_a_report(text: str) -> None:
    """Words that somebody else said are not the writer's promise."""
    assert not _promised(text)


def test_as_far_as_i_know_stays_a_hedge() -> None:
    """Knowing is not vouching."""
    assert [c.scored for c in _promised("As I understand it, we will refit the gearbox.")] != [True]


@pytest.mark.parametrize(
    "text",
    [
        "You will save 25 % this winter, and we will never raise the price.",
        "The hall is closed on Monday, and we will send the fitter.",
        "On Monday the office is shut, so I'll send the keys by courier.",
        "The fair starts on Tuesday, so we'll ship the panels.",
        "We spoke on Monday, and I'll send the quote.",
        "I'm out on Friday but I'll send the quote.",
        "This winter you will burn less oil, and I'll send you the proof.",
    ],
)
def test_a_date_of_another_clause_dates_nothing(text: str) -> None:
    """A due day that nobody said would make a promise late."""
    assert [c.due_text for c in _promised(text)] == [None]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("By Friday, as agreed, I'll send the quote.", "By Friday"),
        ("On Tuesday, Meera and I will visit the dairy.", "On Tuesday"),
        ("It took longer, but by Monday we will have the oven with you.", "by Monday"),
        ("The price is fixed, and by Friday we'll send the contract.", "by Friday"),
        ("I'm back on Monday and I'll send the quote.", "on Monday"),
        ("On Friday, once we have the figures, I'll send the quote.", "On Friday"),
        ("Tomorrow, first thing, I'll call you.", "Tomorrow, first thing"),
    ],
)
def test_a_date_put_ahead_dates_the_clause_it_opens(text: str, due: str) -> None:
    """What opens the sentence is said of the promise."""
    assert [c.due_text for c in _promised(text)] == [due]


@pytest.mark.parametrize(
    ("text", "dues"),
    [
        ("I'll print the plan today and on Monday we'll ring you.", ["today", "on Monday"]),
        ("We'll grease the lift today, and by Friday I'll send you the log.", ["today", "by Friday"]),
        ("I'll put the spare set in the post, tomorrow I'll ring Dean.", [None, "tomorrow"]),
        (
            "The ramp will be with you on 1 June, and by the new year we'll fit the lift.",
            ["on 1 June", "by the new year"],
        ),
        ("You'll have the log within three days, and we won't charge you for it.", ["within three days", None]),
        ("Tomorrow I'll ask the mill, and by the evening you'll have the answer.", ["Tomorrow", "Tomorrow"]),
    ],
)
def test_each_of_two_clauses_has_its_own_date(text: str, dues: list[str | None]) -> None:
    """A date right before a clause opens that clause, and is none of the one before; an hour is of the day that was said."""
    assert [c.due_text for c in _promised(text)] == dues


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("I'll bring the plan tomorrow and measure it up.", "tomorrow"),
        ("We'll fix the fan Friday at noon.", "Friday at noon"),
        ("The missing towels will be with you on tomorrow's run.", "on tomorrow"),
        ("I'll send you today's count.", None),
        ("We'll answer in the Monday letter.", None),
    ],
)
def test_a_date_may_only_name_a_thing(text: str, due: str | None) -> None:
    """ "Today's count" is a count; what goes with tomorrow's van goes tomorrow; no word only ends like an article."""
    assert _promised(text)[0].due_text == due


def test_papers_in_the_plural_are_papers() -> None:
    """Contracts are sent, not shipped."""
    assert [c.act.value for c in _promised("The contracts go out this afternoon.")] == ["send"]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("If Wednesday suits, I'll come and tune the harp.", "Wednesday"),
        ("If Wednesday at ten works for you, I'll bring the ladder.", "Wednesday at ten"),
        ("When I'm in the workshop on Thursday I'll send you the chart.", "on Thursday"),
        ("Once I'm back on Monday I'll ring you.", "on Monday"),
        ("I'll ring you right after the board meeting on Thursday.", "on Thursday"),
        ("I'll ring you after the board meeting on Thursday.", None),
        ("If the glue holds until Monday, I'll ring you.", None),
        ("If the weather is good on Monday, we'll paint the fence.", None),
        ("Once you are back on Monday, we'll send the invoice.", None),
    ],
)
def test_a_condition_that_only_tells_the_day_dates_the_promise(text: str, due: str | None) -> None:
    """Whether a day suits, and when the speaker is back; the day of anything else may pass without it."""
    assert [c.due_text for c in _promised(text)] == [due]


@pytest.mark.parametrize(
    ("text", "dues"),
    [
        ("I'll get the filter in the post today and ring Dean about the leak on Monday.", ["today", "on Monday"]),
        ("I'll ask the mill for the full log and send it to you on Monday.", ["on Monday"]),
    ],
)
def test_a_second_act_may_begin_with_a_name(text: str, dues: list[str]) -> None:
    """Two acts have two days; what is only asked for so that it can be sent is on the way to one."""
    assert [c.due_text for c in _promised(text)] == dues


@pytest.mark.parametrize(
    ("text", "due", "condition"),
    [
        ("I'll sand it after lunch.", "after lunch", None),
        ("I'll sand it the weekend after next.", "the weekend after next", None),
        ("I'll sand it after the audit.", None, "after the audit"),
        ("I'll sand it in a week or so.", "in a week or so", None),
    ],
)
def test_a_date_is_no_condition(text: str, due: str | None, condition: str | None) -> None:
    """ "After lunch" comes by itself, an audit may not."""
    assert [(c.due_text, c.condition) for c in _promised(text)] == [(due, condition)]


@pytest.mark.parametrize(
    "text",
    [
        "We'll credit the hours of the week you were closed in February.",
        "We'll sand the bench that you took away this morning.",
    ],
)
def test_when_something_was_done_is_no_day_to_come(text: str) -> None:
    """ "The week you were closed in February" is over."""
    assert [c.due_text for c in _promised(text)] == [None]
