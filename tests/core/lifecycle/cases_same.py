"""Stories of promises that were said again, and of promises that only look alike."""

from ..stories import DORA, IRA, LENA, UGO, Story, call, mail

REPEATED = (
    Story(
        "said twice in one thread",
        [
            mail(IRA, "3-02", "I'll send you the price list by Friday."),
            mail(IRA, "3-04", "Just to confirm, I'll send you the price list by Friday."),
        ],
        {"price list": "broken"},
        ours=1,
        mentions={"price list": 2},
    ),
    Story(
        "written, then said on a call, then written again",
        [
            mail(IRA, "3-02", "I'll send you the calibration report by Friday."),
            call(
                "3-03 11:00",
                (DORA, "Where are we with the report?"),
                (IRA, "I'll send you the calibration report by Friday."),
            ),
            mail(IRA, "3-04", "I'll send you the calibration report by Friday.", thread="two"),
        ],
        {"calibration report": "broken"},
        ours=1,
        mentions={"calibration report": 3},
    ),
    Story(
        "said without a date, then with one",
        [
            mail(IRA, "3-02", "I'll send you the price list."),
            mail(IRA, "3-03", "I'll send you the price list by Friday."),
        ],
        {"price list": "broken"},
        ours=1,
        mentions={"price list": 2},
    ),
    Story(
        "repeated with a pronoun",
        [
            mail(IRA, "3-02", "I'll send you the price list by Friday."),
            mail(DORA, "3-03", "Thanks, still good for the price list?"),
            mail(IRA, "3-04", "Yes, I'll send it by Friday."),
        ],
        {"price list": "broken"},
        ours=1,
        mentions={"price list": 2},
    ),
    Story(
        "a week, then a day in it",
        [
            mail(IRA, "3-02", "I'll send you the price list this week."),
            mail(IRA, "3-03", "I'll send you the price list on Thursday."),
        ],
        {"price list": "broken"},
        ours=1,
        mentions={"price list": 2},
    ),
    Story(
        "a day, then close of business of that day",
        [
            mail(IRA, "3-02", "I'll send you the price list by Friday."),
            mail(IRA, "3-03", "I'll send you the price list by COB Friday."),
        ],
        {"price list": "broken"},
        ours=1,
        mentions={"price list": 2},
    ),
    Story(
        "kept once, counted once",
        [
            mail(IRA, "3-02", "I'll send you the price list by Friday."),
            mail(IRA, "3-03", "I'll send you the price list by Friday."),
            mail(IRA, "3-05", "Attached is the price list.", files=("price list.pdf",)),
        ],
        {"price list by": "kept"},
        ours=1,
    ),
)

APART = (
    Story(
        "another customer",
        [
            mail(IRA, "3-02", "I'll send you the price list by Friday."),
            mail(IRA, "3-02", "I'll send you the price list by Friday.", to=UGO, thread="pin"),
        ],
        {},
        ours=2,
    ),
    Story(
        "another customer, another date, is no move",
        [
            mail(IRA, "3-02", "I'll send you the price list by Friday."),
            mail(IRA, "3-03", "I'll send you the price list by Tuesday 10 March.", to=UGO, thread="pin"),
            mail(UGO, "3-03 12:00", "That works.", thread="pin"),
        ],
        {"by Friday": "broken", "10 March": "broken"},
        ours=2,
    ),
    Story(
        "two people promise alike",
        [
            mail(IRA, "3-02", "I'll send you the price list by Friday."),
            mail(LENA, "3-02 11:00", "I'll send you the price list by Friday."),
        ],
        {},
        ours=2,
    ),
    Story(
        "monthly reports are not repeats",
        [
            mail(IRA, "2-25", "I'll send you the February report by 2 March."),
            mail(IRA, "3-25", "I'll send you the March report by 2 April."),
        ],
        {"February report": "broken", "March report": "broken"},
        ours=2,
    ),
    Story(
        "month named by the date alone: the next one comes after the first was due",
        [
            mail(IRA, "2-25", "I'll send you the report by 2 March."),
            mail(IRA, "3-02", "Attached is the report.", files=("report.pdf",)),
            mail(IRA, "3-25", "I'll send you the report by 2 April."),
        ],
        {"2 March": "kept", "2 April": "broken"},
        ours=2,
    ),
    Story(
        "another version",
        [
            mail(IRA, "3-02", "I'll send you version 2.1 of the manual by Friday."),
            mail(IRA, "3-03", "I'll send you version 2.2 of the manual by Friday."),
        ],
        {},
        ours=2,
    ),
    Story(
        "another product",
        [
            mail(IRA, "3-02", "I'll send you the quote for the floor scale by Friday."),
            mail(IRA, "3-03", "I'll send you the quote for the conveyor by Friday."),
        ],
        {},
        ours=2,
    ),
    Story(
        "another invoice",
        [
            mail(IRA, "3-02", "I'll send you invoice 1041 by Friday."),
            mail(IRA, "3-02 12:00", "I'll send you invoice 1042 by Friday."),
        ],
        {},
        ours=2,
    ),
    Story(
        "another quarter",
        [
            mail(IRA, "3-02", "I'll send you the Q1 figures by Friday."),
            mail(IRA, "3-03", "I'll send you the Q2 figures by Friday."),
        ],
        {},
        ours=2,
    ),
    Story(
        "another act on the same thing",
        [
            mail(IRA, "3-02", "I'll send you the contract by Friday."),
            mail(IRA, "3-03", "I'll sign the contract by Friday."),
        ],
        {},
        ours=2,
    ),
    Story(
        "ours and theirs",
        [
            mail(IRA, "3-02", "I'll send you the forms by Friday."),
            mail(DORA, "3-02 12:00", "I'll send you the forms by Friday."),
        ],
        {},
        ours=1,
    ),
    Story(
        "pronoun on another thing in the same mail",
        [
            mail(IRA, "3-02", "I'll send you the price list by Friday."),
            mail(IRA, "3-03", "The drawing is nearly done. I'll send it by Tuesday 10 March."),
        ],
        {"price list": "broken", "send it": "broken"},
        ours=2,
    ),
    Story(
        "unknown sides are joined by the person",
        [
            mail(DORA, "3-02", "I'll send you the forms by Friday.", to=UGO),
            mail(DORA, "3-03", "I'll send you the forms by Friday.", to=UGO),
        ],
        {"forms": None},
        ours=0,
        mentions={"forms": 2},
    ),
)
