"""Stories of promises whose new date the other side agreed to."""

from ..stories import DORA, IRA, MAX, Story, call, mail

AGREED = (
    Story(
        "promised as 'it', offered anew and taken, promised by its name",
        [
            mail(IRA, "3-02", "The frame is welded. I'll have it painted and sent off to you by Friday."),
            mail(IRA, "3-04", "The oven is down. Would Tuesday 10 March still be soon enough?"),
            mail(DORA, "3-04 15:00", "No problem, Tuesday is fine."),
            mail(IRA, "3-04 16:00", "The frame will leave here on Tuesday 10 March."),
        ],
        {"by Friday": "renegotiated", "will leave here": None},
        ours=2,
    ),
    Story(
        "promised as 'it', another thing promised later without consent",
        [
            mail(IRA, "3-02", "I'll send it over by Friday."),
            mail(IRA, "3-04", "The invoice will be sent on Tuesday 10 March."),
        ],
        {"by Friday": "unverified"},
        ours=2,
    ),
    Story(
        "the customer asks for another day instead, in other words",
        [
            mail(IRA, "3-02", "I'll be on your site on Wednesday 11 March at eight to walk the plan with you."),
            mail(DORA, "3-04", "The floor is poured that day. Any chance you could come on Thursday 12 March instead?"),
            mail(IRA, "3-04 15:00", "Sure, I'll come on Thursday 12 March."),
        ],
        {"11 March": "renegotiated", "I'll come on Thursday": None},
        ours=2,
    ),
    Story(
        "the customer asks for fewer",
        [
            mail(IRA, "3-02", "We will ship 80 test weights by Friday 13 March."),
            mail(DORA, "3-04", "Could you make it 60 instead of 80? Same day."),
            mail(IRA, "3-04 15:00", "Of course. We will ship 60 test weights by Friday 13 March."),
        ],
        {"80 test weights": "renegotiated", "60 test weights": None},
        ours=2,
    ),
    Story(
        "fewer, and nobody asked for that",
        [
            mail(IRA, "3-02", "We will ship 80 test weights by Friday 6 March."),
            mail(IRA, "3-04", "We will ship 60 test weights by Friday 6 March."),
        ],
        {"80 test weights": "not_checkable", "60 test weights": "not_checkable"},
        ours=2,
    ),
    Story(
        "offered and taken on a call before it is promised again",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            call(
                "3-04 14:00",
                (IRA, "Can we agree on Wednesday 11 March for the site plan?"),
                (DORA, "Yes."),
                (IRA, "Thank you. I'll send you the site plan by Wednesday 11 March."),
            ),
        ],
        {"by Friday": "renegotiated", "site plan by Wednesday": "broken"},
        ours=2,
    ),
    Story(
        "an hour on the same day, agreed",
        [
            mail(IRA, "3-02", "I'll call you on Thursday at 14:00."),
            mail(IRA, "3-04", "I'll call you on Thursday at 16:00."),
            mail(DORA, "3-04 15:00", "That's fine."),
        ],
        {"14:00": "renegotiated"},
        ours=2,
    ),
    Story(
        "the customer asks for it earlier",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday 13 March."),
            mail(DORA, "3-04", "Could you send it by Monday 9 March instead?"),
            mail(IRA, "3-04 15:00", "Sure, I'll send you the site plan by Monday 9 March."),
        ],
        {"13 March": "renegotiated", "I'll send you the site plan by Monday": "broken"},
        ours=2,
    ),
    Story(
        "a question first, the yes a day later",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday 13 March."),
            mail(IRA, "3-04", "I'll send you the site plan by Wednesday 18 March."),
            mail(DORA, "3-05", "Why is that?"),
            mail(IRA, "3-05 12:00", "The surveyor is ill."),
            mail(DORA, "3-06", "OK, that works."),
        ],
        {"13 March": "renegotiated", "18 March": "broken"},
        ours=2,
    ),
    Story(
        "asked whether it would suit, and the day taken in the middle of a sentence",
        [
            mail(IRA, "3-02", "We'll have the floor scales at the fair by Friday 13 March."),
            mail(IRA, "3-04", "Would it suit you if we painted them grey and the scales left on Tuesday 17 March?"),
            mail(DORA, "3-04 15:00", "Grey please, and the 17th is fine by us."),
            mail(IRA, "3-05", "So both ship on Tuesday 17 March in grey."),
        ],
        {"at the fair": "renegotiated", "both ship": None},
        ours=2,
    ),
    Story(
        '"they" leave on another day instead, which the customer takes',
        [
            mail(IRA, "3-02", "They leave here on Monday 9 March by courier."),
            mail(IRA, "3-06", "The load cells are leaving on Wednesday 11 March instead."),
            mail(DORA, "3-06 13:00", "Wednesday is absolutely fine, go with the 11th."),
        ],
        {"They leave": "renegotiated"},
        ours=2,
    ),
    Story(
        '"they" leave on another day instead, and the customer says nothing',
        [
            mail(IRA, "3-02", "They leave here on Monday 9 March by courier."),
            mail(IRA, "3-06", "The load cells are leaving on Wednesday 11 March instead."),
            mail(DORA, "3-06 13:00", "The hall is being painted."),
        ],
        {"They leave": "not_checkable"},
        ours=2,
    ),
    Story(
        "promisor asks, promisee agrees",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(IRA, "3-04", "Would it be OK if I'll send you the site plan by Wednesday 11 March?"),
            mail(IRA, "3-04 11:00", "We need to push the site plan to Wednesday 11 March."),
            mail(DORA, "3-04 15:00", "That's fine."),
        ],
        {"by Friday": "renegotiated", "push the site plan": "broken"},
    ),
    Story(
        "promisor announces with a new promise, promisee agrees",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(IRA, "3-04", "I'm behind. I'll send you the site plan by Wednesday 11 March."),
            mail(DORA, "3-05", "OK, Wednesday works for us."),
        ],
        {"by Friday": "renegotiated", "11 March": "broken"},
        ours=2,
    ),
    Story(
        "promisee proposes, promisor promises it",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(DORA, "3-04", "Could we move the site plan to Wednesday 11 March?"),
            mail(IRA, "3-04 15:00", "Sure, I'll send you the site plan by Wednesday 11 March."),
        ],
        {"by Friday": "renegotiated", "I'll send you the site plan by Wednesday": "broken"},
        ours=2,
    ),
    Story(
        "promisee proposes, promisor only says yes",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(DORA, "3-04", "Can we move the site plan to Wednesday 11 March?"),
            mail(IRA, "3-04 15:00", "Sure, no problem."),
        ],
        {"by Friday": "renegotiated", "Sure": "broken"},
        ours=2,
    ),
    Story(
        "agreed within a call",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            call(
                "3-04 14:00",
                (IRA, "I'm afraid the site plan needs more time. I'll send you the site plan by Wednesday."),
                (DORA, "That's fine."),
            ),
        ],
        {"by Friday": "renegotiated", "by Wednesday": "broken"},
        ours=2,
    ),
    Story(
        "proposed by the promisee within a call",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            call("3-04 14:00", (DORA, "Can we move the site plan to Wednesday 11 March?"), (IRA, "Sure, that works.")),
        ],
        {"by Friday": "renegotiated", "that works": "broken"},
        ours=2,
    ),
    Story(
        "a colleague of the promisee agrees",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(IRA, "3-04", "I'll send you the site plan by Wednesday 11 March.", to=(DORA, MAX)),
            mail(MAX, "3-05", "Fine with us."),
        ],
        {"by Friday": "renegotiated", "11 March": "broken"},
        ours=2,
    ),
    Story(
        "moved and then kept in the new time",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(IRA, "3-04", "I'll send you the site plan by Wednesday 11 March."),
            mail(DORA, "3-05", "OK, that works."),
            mail(IRA, "3-10", "Attached is the site plan.", files=("site plan.pdf",)),
        ],
        {"by Friday": "renegotiated", "11 March": "kept"},
    ),
    Story(
        "moved twice, agreed twice",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(IRA, "3-04", "I'll send you the site plan by Wednesday 11 March."),
            mail(DORA, "3-05", "OK, that works."),
            mail(IRA, "3-10", "I'll send you the site plan by Monday 16 March."),
            mail(DORA, "3-10 16:00", "OK, that's fine."),
        ],
        {"by Friday": "renegotiated", "11 March": "renegotiated", "16 March": "broken"},
        ours=3,
    ),
    Story(
        "a visit that the promisor asks to move",
        [
            mail(IRA, "3-02", "I'll visit you on Thursday 12 March."),
            mail(IRA, "3-09", "Can we move the visit to Thursday 19 March?"),
            mail(DORA, "3-10", "Yes, that works."),
        ],
        {"12 March": "renegotiated"},
    ),
)
