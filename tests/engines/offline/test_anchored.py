"""A day that hangs on another one is counted from it; where none or more than one may be meant, there is no date."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from auditor.core.commit import commit
from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.model.commitment import Commitment
from auditor.model.people import Settings
from auditor.model.text import Document
from tests.engines.offline.documents import call, draft

_TUESDAY = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


def _last(document: Document) -> str | None:
    """The last day of the last promise."""
    reading = read(replace(document, sent_at=_TUESDAY))
    settings = Settings(as_of=_TUESDAY)
    made = [commit(c, reading, settings) for c in OfflineEngine().extract(reading).candidates]
    assert made and isinstance(made[-1], Commitment)
    due = made[-1].due
    return f"{due.end:%Y-%m-%d}" if due and due.end else None


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The jury sits on Thursday. I'll send you the minutes the same day.", "2026-03-12"),
        ("The jury sits on Thursday. The next morning I'll send you the minutes.", "2026-03-13"),
        ("The jury sits on 26 March. I'll send you the minutes the following Monday.", "2026-03-30"),
        ("Thursday is your tasting. I'll post the wine list the day before.", "2026-03-11"),
        ("We'll rake the court on Saturday and you'll have our bill the Monday after.", "2026-03-16"),
        ("We'll rake the court on Saturday and send you our bill two days later.", "2026-03-16"),
        ("We'll fetch the loom on Wednesday and return it within ten days.", "2026-03-21"),
        ("The fair is on 20 October, and I'll send you the badges by the 15th.", "2026-10-15"),
        ("The course runs from 7 to 9 April, and on the 10th you get the certificates.", "2026-04-10"),
        ("The lease ends on 30 April. I'll bring you the keys on the 3rd.", "2026-05-03"),
        ("Thanks for your letter of 4 February; I'll answer it by the 20th.", "2026-03-20"),
        ("I'm out tomorrow, but the day after I'll look into it for you.", "2026-03-12"),
        ("See you on Thursday at ten; I'll bring the plan.", "2026-03-12"),
        ("We'll meet on Thursday and I will bring the plan.", "2026-03-12"),
        ("I'm at the mill on Monday. I'll have an answer for you by then.", "2026-03-16"),
        ("The jury sits on Thursday. I'll read the list to them then.", "2026-03-12"),
        ("The jury sits on Thursday. I'll write to you the day after with their list.", "2026-03-13"),
        ("We'll shear the ewes on Monday and drench the lambs on Wednesday.", "2026-03-18"),
        ("If the vet comes on Monday, we'll ship the ram on Thursday.", "2026-03-19"),
        ("We'll shear the ewes on Wednesday and drench the lambs on Thursday.", "2026-03-12"),
        ("We can't shear on Monday, we'll come on Wednesday.", "2026-03-11"),
    ],
)
def test_it_is_counted_from_the_day_before(text: str, last: str) -> None:
    """In the same sentence or in one before."""
    assert _last(draft(text)) == last


@pytest.mark.parametrize(
    "text",
    [
        "I'll send you the minutes the next morning.",
        "We start on Monday and finish on Friday. I'll send you the bill the next day.",
        "The jury sits on Thursday. Bring your notes. They sat long last year. I'll send you the minutes the same day.",
        "The jury sits on Thursday. If they ask for it, I'll send you the minutes the same day.",
        "Thanks for the meeting on Thursday; I'll bring the plan.",
        "See you on Thursday. I'll bring the plan.",
        "I'm on leave until the 12th and will answer your letter when I am back.",
        "We open on Thursday. I'll answer every letter the same day.",
        "If it snows on Thursday, I'll clear your yard then.",
        "We would open on Thursday. I'll clear your yard then.",
        "Following our walk on Friday, I'll send you the plan.",
        "Since Ann is away on Monday, I'll send you the plan.",
        "I'll print the signs for the 21 March ploughing match.",
        "I'll copy out the minutes of 3 March.",
        "I'll mend the gate that came off on Sunday.",
        "I'll feed the dogs which arrive on Sunday.",
        "I'll renew the licence that expires on 31 March.",
        "I'll answer your letter from Monday.",
        "I'll write the speech for the dinner planned for Friday.",
        "I'll check whether Friday works for the shearer.",
        "I'll tell the inn that you arrive on Friday.",
        "Ann is at the mart on Thursday, but I'll ring you at ten.",
    ],
)
def test_without_a_single_day_there_is_none(text: str) -> None:
    """None named, two named, named long before, on a condition, or told of whatever comes in,
    of an appointment that is over, and of an absence."""
    assert _last(draft(text)) is None


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("I'll send you the minutes. Thursday at the latest.", "2026-03-12"),
        ("We'll get the dip mended. By Friday, promised.", "2026-03-13"),
        ("I'll ring you back. Give me an hour.", "2026-03-10"),
        ("It is Thursday, then. I'll come at ten.", "2026-03-12"),
        ("We start on Monday and we'll be done by the Friday.", "2026-03-20"),
        ("Friday is possible. I'll be there at nine.", "2026-03-13"),
        ("We'll shear them in April and send you the fleeces by the 12th of that month.", "2026-04-12"),
        ("I'll bring the crook on Friday, maybe even tomorrow.", "2026-03-13"),
        ("We'll shear them on the 12th and 13th.", "2026-03-13"),
        ("I'll cancel the booking for 20 March.", None),
        ("I'll send the accounts for the year to 31 March.", None),
        ("I'll bring it on 1 March.", None),
        ("The mart is on 20 March. Tom will be there.", "2026-03-20"),
        ("The mart was on 6 March. Tom will be there.", None),
        ("The wedding is on 20 March. We'll look after the parking on the day.", "2026-03-20"),
        ("We'll bring the lamps on the day of the wedding.", None),
        ("I'll send you the minutes. Thursday is my day off.", None),
        ("If they let me, I'll send you the minutes. Thursday at the latest.", None),
        ("I'll send you the minutes. Thursday?", None),
    ],
)
def test_a_day_may_be_told_apart(text: str, last: str | None) -> None:
    """In a sentence that tells nothing else, right behind the promise or ahead of its hour."""
    assert _last(draft(text)) == last


@pytest.mark.parametrize(
    ("turns", "last"),
    [
        (("I'll send you the minutes.", "When?", "Thursday."), "2026-03-12"),
        (("I'll send you the minutes.", "I was there on Monday.", "Thursday."), None),
    ],
)
def test_a_day_may_be_told_when_asked_back(turns: tuple[str, str, str], last: str | None) -> None:
    """Not after anything else that the other says."""
    document = call(*turns)
    reading = read(replace(document, sent_at=_TUESDAY))
    made = [commit(c, reading, Settings(as_of=_TUESDAY)) for c in OfflineEngine().extract(reading).candidates]
    due = made[0].due if made and isinstance(made[0], Commitment) else None
    assert (f"{due.end:%Y-%m-%d}" if due and due.end else None) == last


def test_on_a_call_the_day_may_be_the_others() -> None:
    """What both have just heard is what is meant."""
    assert _last(call("So the inspector comes on Thursday.", "I'll bring you the log the day before.")) == "2026-03-11"


@pytest.mark.parametrize(
    ("asked", "answer", "last"),
    [
        ("Could you have the tent up by Friday?", "Yes, we can do that.", "2026-03-13"),
        ("By Friday, could you send us the plan?", "Sure, I'll get it over to you.", "2026-03-13"),
        ("So that's Monday at nine at the depot, then?", "I'll be there.", "2026-03-16"),
        ("Could you have the tent up by Friday?", "We'll do it, but not so soon.", None),
        ("Is the market on Friday?", "I'll find out.", None),
        ("On Friday or on Monday, could you send us the plan?", "I'll get it over to you.", None),
    ],
)
def test_what_takes_up_a_request_has_its_day(asked: str, answer: str, last: str | None) -> None:
    """Not where it is taken up otherwise, where nothing was asked to be done, and where two days were named."""
    assert _last(call(asked, answer)) == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The ledger you asked about on Monday comes back to you on Friday.", "2026-03-13"),
        ("Your new counter top, ordered on 3 March, is with you by the 20th.", "2026-03-20"),
        ("Instead of Tuesday we come on Wednesday.", "2026-03-11"),
        ("The parcel will be sent on Friday.", "2026-03-13"),
        ("We'll have it weighed and returned on Friday.", "2026-03-13"),
        ("I'll answer your letter from Monday on Friday.", "2026-03-13"),
        ("As agreed, on Friday I'll send you the plan.", "2026-03-13"),
        ("I'll make sure that it is mended on Friday.", "2026-03-13"),
        ("We'll join the dinner planned for Friday.", "2026-03-13"),
        ("It goes out in Friday's mail.", "2026-03-13"),
        ("I'll bring the hives over, let's say Friday.", "2026-03-13"),
        ("I'll come round and prune the pears on Friday.", "2026-03-13"),
        ("I'll ask the shearer tomorrow whether Friday works.", "2026-03-11"),
        ("I'll call in tomorrow, otherwise on Friday.", "2026-03-13"),
        ("I'll send you tomorrow the list for Friday.", "2026-03-11"),
        ("You'll have the wool on your table when you come in on Friday.", "2026-03-13"),
        ("I'll bring the trophy in time for Friday's dinner.", "2026-03-13"),
        ("The fair is on Friday and I'll be there at ten.", "2026-03-13"),
        ("We'll meet on Friday at the mart, at ten.", "2026-03-13"),
        ("You need it by Friday, and you'll have it.", "2026-03-13"),
        ("Friday's fine, see you at two.", "2026-03-13"),
        ("I'll have written the list out by Friday.", "2026-03-13"),
    ],
)
def test_a_day_that_is_over_or_given_up_dates_nothing(text: str, last: str) -> None:
    """What was asked or ordered on a day, and the day that another takes the place of."""
    assert _last(draft(text)) == last


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("I'll bring the ewes on Thursday and the ram on Friday.", ["2026-03-12", "2026-03-13"]),
        ("We'll mail you the form today, and the badge by 20 March.", ["2026-03-10", "2026-03-20"]),
        (
            "You'll have the wool on Friday, the hides on 20 March and the horns on 3 April.",
            ["2026-03-13", "2026-03-20", "2026-04-03"],
        ),
        ("I'll ring you at 5 pm your time on Friday.", ["2026-03-13"]),
        ("I'll drain the dip on Thursday, and the ram goes in on Friday.", ["2026-03-12", "2026-03-13"]),
        ("If the ram comes by Thursday, I'll weigh the ewes on Friday.", ["2026-03-13"]),
        ("We'll be there on Thursday and the following Friday.", ["2026-03-13"]),
        ("I'll come by and look at the ram on Friday.", ["2026-03-13"]),
    ],
)
def test_each_thing_has_its_own_day(text: str, days: list[str]) -> None:
    """Behind one verb; who only goes to do something promises one thing."""
    reading = read(replace(draft(text), sent_at=_TUESDAY))
    made = [commit(c, reading, Settings(as_of=_TUESDAY)) for c in OfflineEngine().extract(reading).candidates]
    assert [f"{c.due.end:%Y-%m-%d}" for c in made if isinstance(c, Commitment) and c.due and c.due.end] == days
