"""Further stories of the year: invitations, what a customer says no to, and the slow plans of one colleague."""

from tools.year_stories import BEA, EDIE, IAN, NELL, OSCAR, PIA, ROSA, SOL, Call, Mail, Slot, Story, at, day

_REVIEW = Slot(at("11-10 14:00"), "Windmill oven review", NELL, ROSA)
INVITED = Story(
    mails=(
        Mail(
            NELL,
            ROSA,
            at("11-02 09:30"),
            "Invitation: Windmill oven review",
            "Hello Rosa,\n\nThe link is in the calendar entry.",
            "v1",
            html="beside",
            slot=_REVIEW,
        ),
    ),
    alone=(_REVIEW,),
)
WITHDRAWN = Story(
    mails=(
        Mail(
            OSCAR,
            BEA,
            at("6-01"),
            "Second-hand mixer",
            "Hello Bea,\n\nWe will ship the used spiral mixer by Friday 26 June.",
            "e1",
            html="only",
        ),
        Mail(
            OSCAR,
            BEA,
            at("6-09"),
            "Second-hand mixer",
            "Hello Bea,\n\nWe won't be able to ship the used spiral mixer after all. That is my fault, I sold it twice.",
            "e1",
        ),
        Mail(
            OSCAR,
            BEA,
            at("7-06"),
            "Remote start",
            "Hello Bea,\n\nThe deck oven comes with remote start.",
            "e2",
        ),
    ),
    calls=(
        Call(
            at("7-20 15:00"),
            "Chapel Street talk",
            (
                (OSCAR, "Good afternoon Bea. How are the trays?"),
                (BEA, "They fit now."),
                (OSCAR, "I'll send you the tray guide by Friday."),
                (BEA, "Thank you."),
            ),
        ),
    ),
)
DECIDED = Story(
    mails=(
        Mail(
            NELL,
            SOL,
            at("3-02"),
            "After the visit",
            "Hello Sol,\n\nI'll call you about the filter by Thursday 5 March.\n\n"
            "We will ship the drive belt by Friday 6 March.\n\nI'll send you the lamp list by Wednesday 4 March.",
            "p1",
        ),
    ),
)
"""What a person knows better than the records: `decisions` in planned.yaml."""
CARELESS = Story(
    mails=(
        Mail(OSCAR, EDIE, at("8-04"), "Tray rack", "Hello {{first_name}},\n\nThe rack holds 18 trays.", "k1"),
        Mail(OSCAR, EDIE, at("8-11"), "Tray rack", "Hello Edie,\n\nThe drawing of the rack is attached.", "k1"),
        Mail(
            OSCAR, EDIE, at("8-18"), "Fitting", "Hello Edie,\n\nOur fitter comes on Monday, 8 September 2026.", "k2",
        ),
        Mail(OSCAR, EDIE, at("8-25"), "Fitting", "Hello Edie,\n\nWe'll take care of everything.", "k2"),
        Mail(PIA, EDIE, at("9-15"), "Noise", "Hello Edie,\n\nHow loud the fan is on a tiled wall I don't know.", "k3"),
    ),
)  # fmt: skip
"""Slips of the pen, one a mail; and a colleague who says what she does not know."""
_MONTHS = ((1, 12), (2, 9), (3, 9), (4, 13), (5, 11), (6, 8), (7, 13), (8, 10), (9, 14), (10, 12), (11, 9))


def _plans() -> Story:
    """Each month a baking plan by Wednesday, which comes on Friday."""
    mails = []
    for month, monday in _MONTHS:
        said = at(f"{month}-{monday:02} 09:20")
        due, came = said.replace(day=monday + 2), said.replace(day=monday + 4)
        plan, thread = f"{said:%B} baking plan", f"m{month}"
        mails += [
            Mail(PIA, IAN, said, "Plan", f"Hello Ian,\n\nI'll send you the {plan} by {day(due)}.", thread),
            Mail(
                PIA, IAN, came, "Plan", f"Hello Ian,\n\nAttached is the {plan}, two days late.", thread, f"{plan}.pdf"
            ),
        ]
    return Story(mails=tuple(mails))


STORIES = (INVITED, WITHDRAWN, DECIDED, CARELESS, _plans())
BUSY = (
    Slot(at("12-18 09:00"), "Trade fair, day one", NELL, minutes=390),
    Slot(at("12-21 09:00"), "Trade fair, day two", NELL, minutes=390),
)
"""Nell's calendar after the last mail; a review holds her next promise against it."""
DRAFTS = (
    Mail(PIA, IAN, at("12-18 08:30"), "Plan", "Hello Ian,\n\nI'll send you the January baking plan by Tuesday 22 December.", ""),
    Mail(NELL, ROSA, at("12-18 08:30"), "Hood", "Hello Rosa,\n\nI'll send you the hood drawing by Monday 21 December.", ""),
)  # fmt: skip
KNOWLEDGE = {
    "claims.yaml": """\
# What Embervane can stand behind.
- {id: cap-remote, kind: capability, subject: Remote start, aliases: [remote start], status: planned,
   statement: "Remote start is being tried out. There is no date.",
   say_instead: "We are trying out remote start; there is no date yet.", source: "product board, May 2026"}
- {id: lead-rack, kind: lead_time, subject: Rack ovens, aliases: [rack oven], value: 10, unit: working_day, bound: at_least,
   statement: "Ten working days from the order.", source: "works, 2026"}
- {id: auth-discount, kind: authority, subject: Discount on ovens, aliases: [oven discount], value: 5, unit: percent, bound: at_most,
   roles: [ae, csm], statement: "Up to 5 % on ovens.", source: "sales handbook, 2"}
""",
    "case-millrace.md": """\
---
id: cs-2026-millrace
kind: case_study
title: Night baking at Millrace Breads
customer: Millrace Breads
may_name_customer: true
industry: bakery
problem: gas used by ovens that stay hot all night
metrics:
  - {name: gas used a week, before: 910, after: 802, unit: kWh, period: 2026-01/2026-04,
     method: meter readings, source: the bakery's own meter}
published: 2026-05-11
expires_on: 2028-05-11
source_url: https://embervane.example/stories/millrace
---

The first weeks were spent learning the programmes, so the figure leaves them out.
""",
    "account-harbour-loaf.md": """\
---
id: acc-harbour-loaf
kind: account
title: Harbour Loaf
account: Harbour Loaf
industry: bakery
contacts:
  - {name: Vera Kemp, role: owner, address: vera@harbourloaf.example}
relationship: prospect
notes: Bakes at night, and pays for gas by the week.
open_promises:
  - {text: layout drawing, due: 2026-02-13, status: open, by: ours}
published: 2026-02-09
source: account notes
---

The oven has to stand beside the stairs.
""",
    "trigger-harbour-loaf.md": """\
---
id: trig-harbour-loaf-2026-11
kind: trigger
title: Harbour Loaf opens a second shop
account: Harbour Loaf
date: 2026-11-23
expires_on: 2027-05-31
source_url: https://harbourloaf.example/news
quote: our second shop opens on the quay in March
---

From the bakery's own page.
""",
}
