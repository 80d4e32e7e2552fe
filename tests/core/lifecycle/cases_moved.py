"""Stories of promises whose new date nobody agreed to in time."""

from ..stories import DORA, IRA, LENA, Story, call, mail

ALONE = (
    Story(
        "moved earlier: both dates were given",
        [
            mail(IRA, "3-02", "I'll send you the price list by Friday."),
            mail(IRA, "3-03", "Good news, I'll send you the price list by Wednesday."),
            mail(IRA, "3-05", "Attached is the price list.", files=("price list.pdf",)),
        ],
        {"by Friday": "kept", "by Wednesday": "kept_late"},
        ours=2,
    ),
    Story(
        "yes, but to another date",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(IRA, "3-04", "I'll send you the site plan by Wednesday 11 March."),
            mail(DORA, "3-04 15:00", "OK, but by Tuesday 10 March at the latest."),
        ],
        {"by Friday": "broken"},
    ),
    Story(
        "a yes to another question",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(IRA, "3-04", "I'll send you the site plan by Wednesday 11 March."),
            mail(IRA, "3-04 12:00", "Would you like the brochure as well?"),
            mail(DORA, "3-04 15:00", "Yes, great."),
        ],
        {"by Friday": "broken", "11 March": "broken"},
        ours=2,
    ),
    Story(
        "a yes before the new date was named",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            call(
                "3-04 14:00",
                (DORA, "Yes, that works for lunch."),
                (IRA, "I'll send you the site plan by Wednesday 11 March."),
                (DORA, "Hmm."),
            ),
        ],
        {"by Friday": "broken", "11 March": "broken"},
        ours=2,
    ),
    Story(
        "a new date for another thing that the customer proposed",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(DORA, "3-04", "Could we move the demo to Wednesday 11 March?"),
            mail(IRA, "3-04 15:00", "I'll send you the site plan by Wednesday 11 March."),
        ],
        {"by Friday": "broken", "site plan by Wednesday": "broken"},
        ours=2,
    ),
    Story(
        "moved by the promisor alone: two promises, the first as it stood",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(IRA, "3-04", "I'll send you the site plan by Wednesday 11 March instead."),
            mail(IRA, "3-11", "Attached is the site plan.", files=("site plan.pdf",)),
        ],
        {"by Friday": "kept_late", "11 March": "kept"},
        ours=2,
    ),
    Story(
        "moved alone with a pronoun",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(IRA, "3-05", "The site plan is running late. I'll send it on Monday instead."),
        ],
        {"by Friday": "broken", "on Monday": "broken"},
        ours=2,
    ),
    Story(
        "moved alone by a bare remark",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(IRA, "3-05", "We need to push the site plan to Wednesday 11 March."),
        ],
        {"by Friday": "broken", "push the site plan": "broken"},
        ours=2,
    ),
    Story(
        "consent came after the due time",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(IRA, "3-05", "I'll send you the site plan by Wednesday 11 March."),
            mail(DORA, "3-09", "OK, that works."),
        ],
        {"by Friday": "broken", "11 March": "broken"},
        ours=2,
    ),
    Story(
        "new date only after the breach",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(IRA, "3-10", "I'll send you the site plan by 13 March."),
            mail(DORA, "3-10 12:00", "OK, that works."),
            mail(IRA, "3-12", "Attached is the site plan.", files=("site plan.pdf",)),
        ],
        {"by Friday": "kept_late", "13 March": "kept"},
        ours=2,
    ),
    Story(
        "promisee refuses",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(IRA, "3-04", "I'll send you the site plan by Wednesday 11 March."),
            mail(DORA, "3-04 15:00", "That doesn't work for us. We need it on Friday."),
        ],
        {"by Friday": "broken", "11 March": "broken"},
    ),
    Story(
        "promisee refuses, a later yes is about something else",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(IRA, "3-04", "I'll send you the site plan by Wednesday 11 March."),
            mail(DORA, "3-04 15:00", "Sorry, this is too late."),
            mail(IRA, "3-05", "Would you like the brochure as well?"),
            mail(DORA, "3-05 15:00", "Yes, great."),
        ],
        {"by Friday": "broken", "11 March": "broken"},
    ),
    Story(
        "a yes in another thread about another thing is no consent",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(IRA, "3-04", "I'll send you the site plan by Wednesday 11 March."),
            mail(DORA, "3-04 15:00", "OK, great.", thread="lunch", about="Lunch next week"),
        ],
        {"by Friday": "broken", "11 March": "broken"},
        ours=2,
    ),
    Story(
        "a colleague of the promisor cannot agree",
        [
            mail(IRA, "3-02", "I'll send you the site plan by Friday."),
            mail(IRA, "3-04", "I'll send you the site plan by Wednesday 11 March."),
            mail(LENA, "3-04 15:00", "OK, that's fine.", to=IRA),
        ],
        {"by Friday": "broken", "11 March": "broken"},
        ours=2,
    ),
)
