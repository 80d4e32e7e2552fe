"""The engine as a whole: nothing breaks it, everything it says stands in the text, and context counts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.core.ground import locate
from auditor.core.layout import plain
from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.engines.offline.words.smooth import smooth
from auditor.model.text import Reading, SegmentKind

from .documents import call, draft, reply

ENGINE = OfflineEngine()
PHRASES = [
    "I'll", "I will", "we", "will", "can", "send", "the report", "by Friday", "you", "if", "once you sign", "not",
    "let me", "check", "and", "come back to you", "call", ",", ".", "?", "\n", "\n\n", "> ", "Sam", "will do", "Yes,",
    "tomorrow", "—", "“", "’", "I’ll", "happy to", "you'll have it", "uh,", "I - I'll", "won't bill", "10%", "(", ")",
    "that", "which", "should be able to", "promise to", "See you on", "Monday", "at 3pm", "a.m.", "...", "- ", "\t", "é",
]  # fmt: skip
TEXTS = st.lists(st.one_of(st.sampled_from(PHRASES), st.text(max_size=8)), max_size=40).map(" ".join)


def _assert_grounded(reading: Reading) -> None:
    heard = ENGINE.extract(reading)
    text = reading.document.text
    for said in (*heard.candidates, *heard.statements):
        place = locate(said.quote, reading, segment=said.segment, at=said.at)
        if isinstance(
            place, str
        ):  # half a word or half a figure to grounding, which then refuses it; the letters are there
            assert said.at is not None
            assert plain(text[said.at : said.at + len(said.quote)]) == plain(said.quote), (said.quote, place)
            continue
        span, index = place
        part = reading.segments[index]
        assert part.kind is SegmentKind.OWN
        assert part.span.covers(span)
        assert index == said.segment
        assert span.start == said.at
    for candidate in heard.candidates:
        assert 0 < candidate.confidence < 1
        assert candidate.action.strip()
        assert candidate.due_text is None or candidate.due_text.split()[0] in text.split() or candidate.due_text in text
    assert heard.rejected >= 0


@given(TEXTS)
def test_everything_heard_in_a_draft_stands_in_it(text: str) -> None:
    """Whatever the text, the engine does not fail, and each quote is words of the author's own."""
    _assert_grounded(read(draft(text)))


@given(TEXTS, TEXTS)
def test_everything_heard_in_a_mail_stands_in_it(above: str, text: str) -> None:
    """The same for an answer with a quote above."""
    _assert_grounded(read(reply(above, text)))


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_everything_heard_on_a_call_stands_in_it(turns: list[str]) -> None:
    """The same for speech, stumbles and all."""
    _assert_grounded(read(call(*turns)))


@given(st.one_of(TEXTS, st.text()))
def test_smoothing_keeps_every_place(text: str) -> None:
    """Stumbles become spaces; every other letter stays where it was."""
    out = smooth(text)
    assert len(out) == len(text)
    assert all(new in {old, " "} for new, old in zip(out, text, strict=True))


@pytest.mark.parametrize(
    ("said", "quote"),
    [
        ("I'll - I'll send you the file.", "I'll send you the file"),
        ("So I I'll uh send you the file.", "I'll uh send you the file"),
        ("Um, I will, uh, call you tomorrow.", "I will, uh, call you tomorrow"),
        ("We we'll fix it by Friday.", "we'll fix it by Friday"),
    ],
)
def test_stumbles_hide_no_promise(said: str, quote: str) -> None:
    """Fillers and false starts are heard through, and the quote keeps them."""
    assert [c.quote for c in ENGINE.extract(read(call(said))).candidates] == [quote]


CIRCULAR = "Version 4 will launch on 3 June. We'll publish the guide next week. {}\n\nClick here to unsubscribe."


def test_a_newsletter_owes_nobody_in_particular() -> None:
    """What is announced to a whole list is no commitment; what it says to its reader is one."""
    assert ENGINE.extract(read(draft(CIRCULAR.format("")))).candidates == ()
    heard = ENGINE.extract(read(draft(CIRCULAR.format("I'll call you on Thursday."))))
    assert [c.quote for c in heard.candidates] == ["I'll call you on Thursday"]


@pytest.mark.parametrize("greeted", ["Dear choir members,", "Dear Harbour Forum Attendee:"])
def test_a_letter_to_all_members_owes_none_of_them_in_particular(greeted: str) -> None:
    """Whoever greets a class of people announces."""
    assert ENGINE.extract(read(draft(f"{greeted}\n\nVersion 4 will launch on 3 June."))).candidates == ()


def test_the_same_announcement_to_one_customer_is_a_commitment() -> None:
    """A dated answer to one reader binds."""
    heard = ENGINE.extract(read(draft("Version 4 will launch on 3 June.")))
    assert [c.quote for c in heard.candidates] == ["Version 4 will launch on 3 June"]


def test_the_authors_own_house_speaks_for_him() -> None:
    """A company named as the sender's mail domain is his group, not a third party."""
    text = "Fennick will prepare the plan. Ostergaard Ltd will prepare the ground."
    heard = ENGINE.extract(read(draft(text)))
    assert [(c.quote, c.performer) for c in heard.candidates] == [("Fennick will prepare the plan", None)]


def test_we_can_waits_for_a_yes_until_somebody_asked() -> None:
    """An offer of one's own is tentative; the same words in answer to a request bind."""
    offered = ENGINE.extract(read(draft("I can send you the list."))).candidates
    asked = ENGINE.extract(read(call("Could you send me the list?", "I can send you the list."))).candidates
    assert [c.scored for c in offered] == [False]
    assert [c.scored for c in asked] == [True]


@pytest.mark.parametrize(("answer", "due"), [("Tomorrow.", ["Tomorrow"]), ("Right now.", []), ("Yesterday.", [])])
def test_only_a_time_to_come_answers_when(answer: str, due: list[str]) -> None:
    """What was, and the moment itself, is no time that could be missed."""
    heard = ENGINE.extract(read(call("When can you send me the list?", answer)))
    assert [c.due_text for c in heard.candidates] == due


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("We hold the price for 30 days.", "for 30 days"),
        ("I'll hold it for a fortnight.", "for a fortnight"),
        ("We'll store your boat for three months.", "for three months"),
        ("We won't raise your fee for twelve months.", "for twelve months"),
        ("We'll test the pump for two days.", None),
        ("We'll train your store staff for two weeks.", None),
        ("If you sign, we hold the price for 30 days.", None),
        ("I'll store your boat from May for three months.", "from May"),
        ("Give me forty-eight hours and you've got your answer.", "Give me forty-eight hours"),
        ("Allow us a week and the part is with you.", "Allow us a week"),
        ("The service is booked for Thursday; our fitter arrives at 9.", "for Thursday"),
        ("We could look at dates in December.", None),
        ("I'll have that lifted by 27 March.", "by 27 March"),
        ("As the notary is away until 24 August, we'll courier the originals to Graz.", None),
        ("Regarding order 4471 of 2 April: we are going to replace the two doors.", None),
        ("We'll pay you twice a year, at the end of April and the end of October.", None),
        ("You have my word that your members keep their Tuesday morning places.", None),
    ],
)
def test_which_time_dates_what_is_promised(text: str, due: str | None) -> None:
    """What is kept has its last day; how long work takes, or a time of something else, tells none."""
    assert [c.due_text for c in ENGINE.extract(read(draft(text))).candidates] == [due]


@pytest.mark.parametrize("text", ["I'll hold for a moment.", "Give me a minute and I'm with you.", "Give me a break."])
def test_a_pause_is_no_promise(text: str) -> None:
    """What is over in a minute only runs the talk."""
    assert ENGINE.extract(read(draft(text))).candidates == ()


def test_a_pronoun_keeps_the_words_before_it() -> None:
    """What "it" is stands in the sentence before."""
    heard = ENGINE.extract(read(draft("The lease is nearly done. I'll send it tomorrow.")))
    assert [c.antecedent for c in heard.candidates] == ["The lease is nearly done."]


def test_quoted_and_forwarded_promises_are_not_the_senders() -> None:
    """Only own words are heard."""
    assert ENGINE.extract(read(reply("I'll send the keys by Friday.", "Thank you."))).candidates == ()


HOSTILE = [
    "I will ", "we'll and ", "the a ", "if once when ", "Sam will ", "I can, ", "that I'll ", "'ll ", "- - ", "I - I ",
    "The x will be ", "no need to ", "a " * 40 + "will be ",
]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_a_hostile_sentence_comes_to_an_end(unit: str) -> None:
    """The same words over and over are read through, and what is heard in them stands there.

    A pattern that tried every way would not come back from this within the life of the machine.
    """
    _assert_grounded(read(draft(unit * (6_000 // len(unit)))))


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("I've put you on their list for the 11th, bring a photo.", ["I've put you on their list for the 11th"]),
        ("We'll pay when we check in, tell them not to charge us.", ["We'll pay when we check in"]),
        ("I'll check the stock, send you the list.", ["I'll check the stock", "send you the list"]),
        (
            "We'll deliver the stove on Monday, install it on Tuesday.",
            ["We'll deliver the stove on Monday", "install it on Tuesday"],
        ),
        ("I'll call them, ask for it and send it on.", ["I'll call them", "ask for it", "send it on"]),
    ],
)
def test_what_the_reader_is_told_to_do_is_no_promise(text: str, quotes: list[str]) -> None:
    """A verb behind a bare comma tells the reader what to do, unless more of the speaker's deeds follow."""
    assert [c.quote for c in ENGINE.extract(read(draft(text))).candidates] == quotes


@pytest.mark.parametrize(
    ("turns", "due"),
    [
        (("When would suit you?", "Tuesday would be best.", "Tuesday it is. I'll bring the ladder."), "Tuesday"),
        (("How about Thursday?", "Booked. Monday?", "Monday, ten o'clock, that works.", "I'll ring you."), "Monday, ten o'clock"),
        (("When do you need the list by?", "Friday, noonish.", "Okay, I'll get that to you."), "Friday"),
        (("So, Monday?", "Yes. I'll bring the spare pump."), "Monday"),
        (("Would Thursday suit?", "Thursday, yes, after one.", "Okay, I'll be there at two."), "Thursday"),
        (("When do we see the deposit?", "Thursday, actually, nobody's in on Friday. We'll wire it."), "Thursday"),
        (("So, Monday?", "Monday's fine. I'll ring you. Tuesday at the latest."), "Tuesday at the latest"),
        (("Could we say Monday?", "Monday's no use, we're shut.", "I'll send somebody."), None),
        (("Do you need it by Friday?", "No, forget Friday.", "Okay. I'll send it to you."), None),
        (("It ends on the 30th.", "The 30th, yes.", "And the new prices?", "I'll ask her to call you."), None),
        (("We're shut on Friday.", "Noted.", "I'll text you the code."), None),
        (("Friday's fine.", "Great, there's no rush at all.", "I'll post you the sheet."), None),
        (("So, Monday?", "Monday's fine. If the roof is dry, we'll paint it."), None),
    ],
)  # fmt: skip
def test_a_day_that_was_settled_in_a_call_dates_what_is_promised_next(turns: tuple[str, ...], due: str | None) -> None:
    """Named, accepted and not left since: then it is the day; one refused, or settled for something else, is none."""
    assert [c.due_text for c in ENGINE.extract(read(call(*turns))).candidates][-1:] == [due]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("I'll have the parts with you Wednesday... no, hang on, Thursday.", "Thursday"),
        ("We'll ring on Monday, sorry, I mean Tuesday.", "Tuesday"),
        ("We'll ring on Monday, and the van comes on Tuesday.", "on Monday"),
    ],
)
def test_a_day_put_right_in_the_same_breath(text: str, due: str) -> None:
    """The corrected day counts, not the first."""
    assert ENGINE.extract(read(draft(text))).candidates[0].due_text == due


@pytest.mark.parametrize(
    "text",
    [
        "I'll send the list by Friday, according to plan.",
        "The licence will be billed on Friday, per user.",
        "The list will be sent by Friday, per Section 4.",
        "We confirm that the part you were missing will ship on Friday.",
        "I am sorry for the delay and will send it by Friday.",
    ],
)
def test_words_that_look_like_a_report_leave_the_promise(text: str) -> None:
    """A plan, a price and a clause say nothing, and a past in passing is not what is confirmed."""
    assert [c.scored for c in ENGINE.extract(read(draft(text))).candidates] == [True]


def test_a_department_named_without_an_article_promises_for_us() -> None:
    """ "Legal will turn it around": those who work beside it name it so; the condition ends before what joins it."""
    text = "If you get the redlines to us by Wednesday, legal will turn them around within two days."
    (found,) = OfflineEngine().extract(read(draft(text))).candidates
    assert found.quote == "legal will turn them around within two days"
    assert found.due_text == "within two days"
    text = "If a tile is loose, give me a shout and I'll fix it on Friday."
    (found,) = OfflineEngine().extract(read(draft(text))).candidates
    assert found.condition == "If a tile is loose, give me a shout"


@pytest.mark.parametrize(
    "text",
    [
        "Sounds good, procurement will send us the order by Friday.",
        "Understood, legal will sign by Friday.",
        "Procurement will ask everybody for the form in May.",
        "Thanks Dana. Legal will come back to us by Friday, you said.",
        "Finance will approve the budget on Monday, then legal will countersign by Friday.",
    ],
)
def test_a_department_that_may_be_the_readers_own_promises_nothing_for_us(text: str) -> None:
    """Nobody is held to what the other side's people may have been meant to do."""
    assert OfflineEngine().extract(read(draft(text))).candidates == ()
