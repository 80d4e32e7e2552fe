"""Stories for what only a longer time shows, and for warnings given in time: what fires, and what must not."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from auditor.core.joined import ATTENDANCE, HOST_LAST
from auditor.model.record import Record, RecordStatus
from auditor.model.text import Document, Party

from ..stories import DORA, IRA, LENA, UGO, Conduct, at, call, mail, meeting

PLAN = mail(IRA, "3-02", "I'll send you the site plan by Friday 6 March.")
SECOND = mail(IRA, "3-09", "I'll send you the site plan by Friday 13 March.")
THIRD = mail(IRA, "3-16", "I'll send you the site plan by Friday 20 March.")

MOVED = (
    Conduct("three dates", [PLAN, SECOND, THIRD], fires="20 March"),
    Conduct("three dates in three threads", [
        PLAN, mail(IRA, "3-09", "I'll send you the site plan by Friday 13 March.", thread="two"),
        mail(IRA, "3-16", "I'll send you the site plan by Friday 20 March.", thread="three")], fires="20 March"),
    Conduct("four dates", [PLAN, SECOND, THIRD, mail(IRA, "3-23", "I'll send you the site plan by Friday 27 March.")],
            fires="27 March"),
    Conduct("the first on a call", [
        call("3-02 11:00", (DORA, "And the plan?"), (IRA, "I'll send you the site plan by Friday.")), SECOND, THIRD],
        fires="20 March"),
    Conduct("in other words", [
        PLAN, SECOND, mail(IRA, "3-16", "You'll have the site plan by Friday 20 March.")], fires="20 March"),
    Conduct("sent in the end", [
        PLAN, SECOND, THIRD, mail(IRA, "3-20", "Attached is the site plan.", files=("site plan.pdf",))], fires="20 March"),
    Conduct("one move", [PLAN, SECOND]),
    Conduct("sent each time", [
        PLAN, mail(IRA, "3-06", "Attached is the site plan.", files=("site plan.pdf",)), SECOND,
        mail(IRA, "3-13", "Attached is the site plan.", files=("site plan.pdf",)), THIRD]),
    Conduct("three things", [
        PLAN, mail(IRA, "3-09", "I'll send you the brochure by Friday 13 March."),
        mail(IRA, "3-16", "I'll send you the price list by Friday 20 March.")]),
    Conduct("three customers", [
        PLAN, mail(IRA, "3-09", "I'll send you the site plan by Friday 13 March.", to=UGO, thread="pin")]),
    Conduct("the customer's own dates", [
        mail(DORA, "3-02", "I'll send you the floor plan by Friday 6 March."),
        mail(DORA, "3-09", "I'll send you the floor plan by Friday 13 March."),
        mail(DORA, "3-16", "I'll send you the floor plan by Friday 20 March.")]),
    Conduct("an earlier date each time", [
        mail(IRA, "3-02", "I'll send you the site plan by Friday 20 March."),
        mail(IRA, "3-03", "I'll send you the site plan by Friday 13 March."),
        mail(IRA, "3-04", "I'll send you the site plan by Friday 6 March.")]),
    Conduct("two people", [PLAN, mail(LENA, "3-09", "I'll send you the site plan by Friday 13 March."), THIRD]),
    Conduct("hedged", [
        mail(IRA, "3-02", "I hope to send you the site plan by Friday 6 March."),
        mail(IRA, "3-09", "I hope to send you the site plan by Friday 13 March."), THIRD]),
)  # fmt: skip


def weekly(until: str, *, since: str = "2-02", every: int = 7) -> list[Document]:
    """What Dora writes again and again, without asking for anything."""
    day, last, mails = at(since), at(until), []
    while day <= last:
        mails.append(
            mail(DORA, f"{day.month}-{day.day:02d}", "The hall is being painted.", thread=f"w{day:%j}", about="Hall")
        )
        day += timedelta(days=every)
    return mails


QUIET = (
    Conduct("weekly letters end after a broken promise", [*weekly("3-09"), PLAN], fires="site plan"),
    Conduct("they end two weeks after it", [*weekly("3-20"), PLAN], fires="site plan"),
    Conduct("they end before the date was over", [*weekly("3-02"), PLAN], fires="site plan"),
    Conduct("the promise came late", [
        *weekly("3-09"), PLAN, mail(IRA, "3-12", "Attached is the site plan.", files=("site plan.pdf",))], fires="site plan"),
    Conduct("a call before the silence", [
        *weekly("3-09"), PLAN, call("3-16 10:00", (DORA, "Good morning."), (IRA, "Good morning."))], fires="site plan"),
    Conduct("letters every three days", [*weekly("3-12", since="2-16", every=3), PLAN], fires="site plan"),
    Conduct("every promise kept", [
        *weekly("3-09"), PLAN, mail(IRA, "3-05", "Attached is the site plan.", files=("site plan.pdf",))]),
    Conduct("still writing", [*weekly("4-13"), PLAN]),
    Conduct("a customer who seldom writes", [*weekly("3-10", since="2-04", every=17), PLAN]),
    Conduct("a month of silence is usual", [*weekly("3-20", since="1-02", every=25), PLAN]),
    Conduct("a call since", [*weekly("3-09"), PLAN, call("4-15 10:00", (DORA, "Good morning."), (IRA, "Good morning."))]),
    Conduct("the mail is not complete", [*weekly("3-09"), PLAN], complete=False),
    Conduct("another customer's slip", [
        *weekly("3-09"), mail(IRA, "3-02", "I'll send you the site plan by Friday 6 March.", to=UGO, thread="pin")]),
    Conduct("too soon to tell", [*weekly("3-09"), PLAN], as_of="3-25 12:00"),
)  # fmt: skip

SLIPS = [
    mail(IRA, "2-23", "I'll send you the brochure by Wednesday 25 February.", thread="b"),
    mail(IRA, "3-02", "I'll send you the price list by Wednesday 4 March.", thread="p"),
]


def asked(when: str, answered: str) -> list[Document]:
    """A question of Dora's and our answer."""
    return [
        mail(DORA, when, "Could you tell us the weight of the platform?", thread=f"q{when}"),
        mail(IRA, answered, "The platform weighs 80 kilos.", thread=f"q{when}"),
    ]


FAST = [*asked("11-03", "11-03 12:00"), *asked("11-10", "11-10 12:00"), *asked("11-17", "11-17 12:00")]
SLOW = [*asked("2-16", "2-20"), *asked("3-09", "3-13"), *asked("3-23", "3-27")]
BEFORE = [
    *asked("1-05", "1-05 12:00"),
    *asked("1-08", "1-08 12:00"),
    *asked("1-13", "1-13 12:00"),
]

EXCUSES = [
    mail(IRA, "3-10", "The delay was out of our hands, the printer let us down.", thread="e1"),
    mail(IRA, "3-24", "Our supplier let us down, there was nothing we could do.", thread="e2"),
]

DECAY = (
    Conduct("slips, and a date moved twice", [*SLIPS, PLAN, SECOND, THIRD], fires="20 March"),
    Conduct("slips, and slower answers", [*BEFORE, *SLIPS, *SLOW], fires="price list"),
    Conduct("slips in another order, and slower answers", [*SLOW, *reversed(SLIPS), *BEFORE], fires="price list"),
    Conduct("three slips, and slower answers", [*BEFORE, *SLIPS, PLAN, *SLOW], fires="site plan"),
    Conduct("slower answers, and a date moved twice", [*BEFORE, *SLOW, PLAN, SECOND, THIRD], fires="20 March"),
    Conduct("all three", [*BEFORE, *SLIPS, *SLOW, PLAN, SECOND, THIRD], fires="20 March"),
    Conduct("slips, and excuses", [*SLIPS, *EXCUSES], fires="price list"),
    Conduct("slips, and one excuse", [*SLIPS, EXCUSES[0]]),
    Conduct("slips, and excuses to another customer", [
        *SLIPS, *(replace(m, recipients=(UGO,), participants=(IRA, UGO)) for m in EXCUSES)]),
    Conduct("slips alone", SLIPS),
    Conduct("a date moved twice alone", [
        PLAN, mail(IRA, "3-03", "I'll send you the site plan by Friday 13 March."),
        mail(IRA, "3-04", "I'll send you the site plan by Friday 20 March."),
        mail(IRA, "3-05", "Attached is the site plan.", files=("site plan.pdf",))]),
    Conduct("slower answers alone", [*BEFORE, *SLOW]),
    Conduct("one slip, and slower answers", [*BEFORE, SLIPS[0], *SLOW]),
    Conduct("slips, and answers as fast as before", [*BEFORE, *SLIPS, *asked("2-16", "2-16 12:00"),
            *asked("3-09", "3-09 12:00"), *asked("3-23", "3-23 12:00")]),
    Conduct("two customers", [*BEFORE, SLIPS[0], mail(IRA, "3-02", "I'll send you the price list by Wednesday 4 March.",
            to=UGO, thread="pin"), *SLOW]),
    Conduct("the customer's own slips", [*BEFORE, mail(DORA, "3-02", "I'll send you the floor plan by Friday 6 March."),
            mail(DORA, "3-02", "I'll send you the photos by Friday 6 March.", thread="ph"), *SLOW]),
)  # fmt: skip

VISIT = mail(IRA, "3-02", "I'll visit you on Thursday 12 March at 14:00.")


def held(when: str) -> tuple[Record, ...]:
    """The visit took place, and when it began."""
    return (meeting("Hazelbank visit", when, outcome="completed", status=RecordStatus.DONE),)


def slot(when: str, **more: Any) -> tuple[Record, ...]:
    """An hour in the calendar."""
    told = {
        "account": "Hazelbank Mills",
        "contacts": ("dora@hazelbank.example",),
        "status": RecordStatus.SCHEDULED_PAST,
    }
    return (replace(meeting("Hazelbank, weekly call", when), **(told | more)),)


def begun(clock: str, *lines: tuple[Party, str]) -> Document:
    """A recording that begins then."""
    return call(f"3-12 {clock}", *lines, (IRA, "Morning Dora."), (DORA, "Morning."))


def present(when: str, outcome: str) -> Record:
    """The list of who was in the meeting."""
    return meeting("Visit", when, id="a1", outcome=outcome, status=RecordStatus.DONE, source_type=ATTENDANCE)


STARTS = (
    *(
        Conduct(f"it began at {when[-5:]}", [VISIT], records=held(when), fires="visit you")
        for when in ("3-12 14:15", "3-12 14:20", "3-12 14:30", "3-12 14:45", "3-12 15:00", "3-12 15:30")
    ),
    Conduct("on time", [VISIT], records=held("3-12 14:00")),
    Conduct("four minutes", [VISIT], records=held("3-12 14:04")),
    Conduct("early", [VISIT], records=held("3-12 13:55")),
    Conduct("no hour was said", [mail(IRA, "3-02", "I'll visit you on Thursday 12 March.")], records=held("3-12 15:00")),
    Conduct("another day", [VISIT], records=held("3-13 14:20")),
    Conduct("nothing is known", [VISIT]),
    *(
        Conduct(f"in the calendar at ten, the call began at {when}", [begun(when)], records=slot("3-12 10:00"), fires="Morning")
        for when in ("10:11", "10:25", "12:30")
    ),
    Conduct("the file does not say at what time the call was", [
        replace(begun("10:25"), notes=("the file gives the day of the call (2026-03-12) only; noon UTC was taken",))],
        records=slot("3-12 10:00")),
    Conduct("by the calendar on time", [begun("10:04")], records=slot("3-12 10:00")),
    Conduct("by the calendar early", [begun("09:50")], records=slot("3-12 10:00")),
    Conduct("nothing stood in the calendar", [begun("10:25")]),
    Conduct("the slot was called off", [begun("10:25")], records=slot("3-12 10:00", status=RecordStatus.CANCELLED)),
    Conduct("the hour had its call, this is the second", [begun("10:02"), begun("10:40")], records=slot("3-12 10:00")),
    Conduct("the customer was late and says so", [begun("10:25", (DORA, "Sorry I'm late, the gate was shut."))],
            records=slot("3-12 10:00")),
    Conduct("a slot with another customer", [begun("10:25")], records=slot(
        "3-12 10:00", account="Pinfold Farms", contacts=("ugo@pinfold.example",))),
    Conduct("we came last, says the list of who was there", [VISIT], records=(
        *held("3-12 14:00"), present("3-12 14:25", HOST_LAST)), fires="visit you"),
    Conduct("the customer came last, says the list", [VISIT], records=(present("3-12 14:25", "held"),)),
    Conduct("in the evening it is another meeting", [VISIT], records=held("3-12 19:00")),
)  # fmt: skip

WARNED = (
    Conduct("told on Wednesday", [PLAN, mail(IRA, "3-04", "The site plan is going to be late, I'm sorry.")], fires="late"),
    Conduct("told in another thread", [
        PLAN, mail(IRA, "3-04", "The site plan is going to be late, I'm sorry.", thread="two")], fires="late"),
    Conduct("told on a call", [
        PLAN, call("3-04 10:00", (IRA, "The site plan is going to be late, I'm sorry."), (DORA, "Fine."))], fires="late"),
    Conduct("told without naming it", [PLAN, mail(IRA, "3-05", "It is going to be late, I'm sorry.")], fires="late"),
    Conduct("a new date before the old one", [
        PLAN, mail(IRA, "3-04", "We need to push the site plan to Friday 13 March.")], fires="push"),
    Conduct("told on the morning of the day", [
        PLAN, mail(IRA, "3-06 08:00", "The site plan is running late.")], fires="late"),
    Conduct("told after the date", [PLAN, mail(IRA, "3-09", "The site plan is running late.")]),
    Conduct("told of another thing", [PLAN, mail(IRA, "3-04", "The brochure is running late.", thread="two")]),
    Conduct("told to another customer", [PLAN, mail(IRA, "3-04", "The site plan is running late.", to=UGO, thread="pin")]),
    Conduct("the customer says it", [PLAN, mail(DORA, "3-04", "The floor plan is running late.")]),
    Conduct("nothing was promised", [mail(IRA, "3-04", "The site plan is running late.")]),
    Conduct("sent in time, not a word", [PLAN, mail(IRA, "3-04", "Attached is the site plan.", files=("site plan.pdf",))]),
)  # fmt: skip
