"""Stories for silent-slip, missed-appointment and conflicting-promise: what fires, and what must not."""

from dataclasses import replace
from datetime import date
from typing import Any

from auditor.core.joined import ATTENDANCE, HOST_ABSENT
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Delivery
from auditor.model.time import Moment, Precision

from ..stories import DORA, IRA, LENA, MAX, UGO, Conduct, call, mail, meeting, rung

PLAN = mail(IRA, "3-02", "I'll send you the site plan by Friday.")
LATE = mail(IRA, "3-12", "Attached is the site plan.", files=("site plan.pdf",))
CHAT = mail(IRA, "3-10", "The trade fair opens on Monday and our stand is in hall 3.", thread="fair", about="Fair")


SENT_NOTE = Record(
    id="out-1", source="outbox", kind=RecordKind.MESSAGE_SENT, title="A few words", account="Hazelbank Mills",
    done=Moment(value=date(2026, 3, 9), precision=Precision.DAY), status=RecordStatus.DONE,
)  # fmt: skip


def shipped(day: date) -> Record:
    """The scales left on a day of which the hour is not known."""
    return Record(
        id="s1", source="shop", kind=RecordKind.SHIPMENT, title="Floor scales", account="Hazelbank Mills",
        contacts=("dora@hazelbank.example",), done=Moment(value=day, precision=Precision.DAY), status=RecordStatus.DONE,
    )  # fmt: skip


SILENT = (
    Conduct("never sent, and a mail about something else", [PLAN, CHAT], fires="site plan by Friday"),
    Conduct("sent late without a word, with a mail between", [PLAN, CHAT, LATE], fires="site plan by Friday"),
    Conduct("a slip of another thing was told", [
        PLAN, mail(IRA, "3-10", "I'm sorry, the brochure is running late.")], fires="site plan by Friday"),
    Conduct("told to another customer only", [
        PLAN, CHAT, mail(IRA, "3-09", "The site plan is running late.", to=UGO, thread="pin")], fires="site plan by Friday"),
    Conduct("told to a colleague only", [
        PLAN, CHAT, mail(IRA, "3-09", "The site plan for Hazelbank is running late.", to=LENA)], fires="site plan by Friday"),
    Conduct("the next mail is a colleague's", [
        PLAN, mail(LENA, "3-10", "The trade fair opens on Monday and our stand is in hall 3.")], fires="site plan by Friday"),
    Conduct("spoken promise, silent mail", [
        call("3-02 11:00", (DORA, "And the plan?"), (IRA, "I'll send you the site plan by Friday.")), CHAT],
        fires="site plan by Friday"),
    Conduct("told early", [PLAN, mail(IRA, "3-05", "The site plan is going to be late, I'm sorry."), CHAT]),
    Conduct("told late, and owned", [PLAN, mail(IRA, "3-09", "I missed Friday with the site plan, that's on me."), CHAT]),
    Conduct("told in the next mail", [PLAN, mail(IRA, "3-09", "Sorry for the delay with the site plan.")]),
    Conduct("told on a call", [
        PLAN, call("3-09 10:00", (IRA, "I haven't sent the site plan yet, sorry."), (DORA, "Fine.")), CHAT]),
    Conduct("told without naming it", [PLAN, mail(IRA, "3-09", "Apologies for the delay."), CHAT]),
    Conduct("a new date was given", [PLAN, mail(IRA, "3-09", "We need to push the site plan to Friday 13 March.")]),
    Conduct("said plainly that it was promised and is missing", [
        PLAN, mail(IRA, "3-09", "I said you'd have the site plan on Friday and you don't.")]),
    Conduct("kept in time", [PLAN, mail(IRA, "3-05", "Attached is the site plan.", files=("site plan.pdf",)), CHAT]),
    Conduct("delivered late in the very next mail, after days without a word", [PLAN, LATE], fires="site plan by Friday"),
    Conduct("delivered late in the very next mail, and owned, after days without a word", [
        PLAN, mail(IRA, "3-13", "Sorry for the delay. Attached is the site plan.", files=("site plan.pdf",))],
        fires="site plan by Friday"),
    Conduct("delivered late in the very next mail, on the next working days", [
        PLAN, mail(IRA, "3-11", "Attached is the site plan.", files=("site plan.pdf",))]),
    Conduct("a week without a word, in mail that may be a part of it", [PLAN, LATE], complete=False),
    Conduct("a call of which nobody knows the words", [PLAN, LATE], records=(rung("3-09 10:00"),)),
    Conduct("a message that only a list of what was sent holds", [PLAN, LATE], records=(SENT_NOTE,)),
    Conduct("written on the day it was due", [PLAN, mail(IRA, "3-06 15:00", "The surveyor has it on his desk.")]),
    Conduct("a later date was given, as a promise of its own", [
        PLAN, mail(IRA, "3-04", "I'll send you the site plan by Monday 9 March.")], fires="by Monday 9 March"),
    Conduct("the day has only just passed", [PLAN], as_of="3-10 12:00"),
    Conduct("delivered late, the silent mail came after", [
        PLAN, mail(IRA, "3-09", "Attached is the site plan.", files=("site plan.pdf",)), CHAT]),
    Conduct("unverified is no slip", [PLAN, CHAT], complete=False),
    Conduct("a mail to another customer", [PLAN, mail(IRA, "3-10", "Our stand is in hall 3.", to=UGO, thread="pin")],
            fires="site plan by Friday"),
    Conduct("no later mail", [PLAN], fires="site plan by Friday"),
    Conduct("no later mail, as far as it is known", [PLAN], complete=False),
    Conduct("only the customer wrote", [PLAN, mail(DORA, "3-10", "The hall is being painted.")],
            fires="site plan by Friday"),
    Conduct("an unsent mail", [PLAN, mail(IRA, "3-10", "Our stand is in hall 3.", delivery=Delivery.DRAFT)],
            fires="site plan by Friday"),
    Conduct("the customer's own slip", [mail(DORA, "3-02", "I'll send you the floor plan by Friday."), CHAT]),
    Conduct("released before it was due", [PLAN, mail(DORA, "3-04", "No need to send the site plan any more."), CHAT]),
    Conduct("hedged", [mail(IRA, "3-02", "I hope to send you the site plan by Friday."), CHAT]),
    Conduct("the mail of the day on which it left late",
            [mail(IRA, "3-02", "We'll ship the floor scales by Friday."), CHAT], records=(shipped(date(2026, 3, 10)),)),
)  # fmt: skip

VISIT = mail(IRA, "3-02", "I'll visit you on Thursday 12 March at 14:00.")
RING = mail(IRA, "3-02", "I'll call you on Thursday 12 March at 14:00.")


def slot(outcome: str | None, when: str = "3-12 14:00", **more: Any) -> tuple[Record, ...]:
    """The visit of 12 March in the calendar, and what became of it."""
    status = more.pop("status", RecordStatus.SCHEDULED_PAST)
    return (meeting(more.pop("title", "Hazelbank visit"), when, outcome=outcome, status=status, **more),)


INVITED = mail(IRA, "3-05", "See you there.", about="Invitation: Weighing review")


def invited(outcome: str, *, host: str = "ira@marlow.example", **more: Any) -> tuple[Record, ...]:
    """The slot of an invitation on 12 March, and the list of who was there."""
    when, title = "3-12 14:00", "Weighing review"
    there = meeting(
        title, "3-12 13:58", id="a1", source_type=ATTENDANCE, outcome=outcome, status=RecordStatus.CANCELLED
    )
    return (
        replace(meeting(title, when, source_type="vevent", status=RecordStatus.SCHEDULED_PAST, **more), owner=host),
        replace(there, owner=host),
    )


APPOINTMENT = (
    Conduct("an invitation of ours, a guest who waited, and no host", [INVITED], records=invited(HOST_ABSENT),
            fires="Weighing review"),
    Conduct("the same of an appointment in words", [VISIT], records=invited(HOST_ABSENT), fires="visit you"),
    Conduct("both in words and by invitation is one appointment", [VISIT, INVITED], records=invited(HOST_ABSENT),
            fires="visit you"),
    Conduct("the list does not say whose absence it was", [INVITED], records=invited("no_show")),
    Conduct("the customer invited, and did not come himself", [INVITED],
            records=invited(HOST_ABSENT, host="dora@hazelbank.example")),
    Conduct("the customer is the host of a visit that we promised, and is the one who is absent", [VISIT],
            records=invited(HOST_ABSENT, host="dora@hazelbank.example")[1:]),
    Conduct("only the invitation", [INVITED], records=invited(HOST_ABSENT)[:1]),
    Conduct("called off before", [INVITED],
            records=(replace(invited(HOST_ABSENT)[0], status=RecordStatus.CANCELLED), *invited(HOST_ABSENT)[1:])),
    Conduct("no mail of ours brought it", [], records=invited(HOST_ABSENT)),
    Conduct("the call was held at that hour, on another line",
            [INVITED, call("3-12 14:01", (IRA, "Morning, the link is broken."), (DORA, "Never mind."))],
            records=invited(HOST_ABSENT)),
    Conduct("the host did not come", [VISIT], records=slot("no_show_rep"), fires="visit you"),
    Conduct("the organizer was absent", [VISIT], records=slot("organizer no show"), fires="visit you"),
    Conduct("cancelled by us on the day", [VISIT],
            records=slot("cancelled by host", status=RecordStatus.CANCELLED), fires="visit you"),
    Conduct("a call that we did not join", [RING], records=slot("no_show_host", title="Call with Hazelbank"), fires="call you"),
    Conduct("missed, and held a week later", [VISIT],
            records=(*slot("no_show_rep"), *slot("completed", "3-19 14:00", id="m2", status=RecordStatus.DONE)), fires="visit you"),
    Conduct("missed and owned", [VISIT, mail(IRA, "3-12 17:00", "I missed our visit today, and that was my fault.")],
            records=slot("no_show_rep"), fires="visit you"),
    Conduct("the one who was to come is named as absent",
            [mail(IRA, "3-02", "Our fitter is at your mill on Thursday 12 March at 14:00.")],
            records=slot("fitter did not attend"), fires="Our fitter"),
    Conduct("held", [VISIT], records=slot("completed", status=RecordStatus.DONE)),
    Conduct("the customer did not come", [VISIT], records=slot("no_show_customer")),
    Conduct("cancelled by the customer", [VISIT], records=slot("cancelled by customer", status=RecordStatus.CANCELLED)),
    Conduct("a no-show that does not say whose", [VISIT], records=slot("no_show")),
    Conduct("cancelled, nobody says by whom", [VISIT], records=slot("cancelled", status=RecordStatus.CANCELLED)),
    Conduct("only a slot in the calendar", [VISIT], records=slot(None)),
    Conduct("nothing in the calendar", [VISIT]),
    Conduct("still to come", [VISIT], as_of="3-10"),
    Conduct("released before", [VISIT, mail(DORA, "3-10", "No need to visit us any more.")]),
    Conduct("the customer's own visit", [mail(DORA, "3-02", "I'll visit you on Thursday 12 March at 14:00.")],
            records=slot("no_show_customer")),
    Conduct("another customer's slot", [VISIT],
            records=(replace(slot("no_show_rep")[0], account="Pinfold Farms", contacts=("ugo@pinfold.example",)),)),
)  # fmt: skip

OTHER_DATE = mail(LENA, "3-03", "I'll send you the site plan by Tuesday 10 March.")
CONFLICT = (
    Conduct("two colleagues, two dates", [PLAN, OTHER_DATE], fires="Tuesday 10 March"),
    Conduct("two colleagues, in two threads", [
        PLAN, mail(LENA, "3-03", "I'll send you the site plan by Tuesday 10 March.", thread="two")], fires="Tuesday 10 March"),
    Conduct("one written, one on a call", [
        PLAN, call("3-03 11:00", (DORA, "And the plan?"), (LENA, "I'll send you the site plan by Tuesday."))],
        fires="by Tuesday"),
    Conduct("to two people of one customer", [
        PLAN, mail(LENA, "3-03", "I'll send you the site plan by Tuesday 10 March.", to=MAX, thread="two")],
        fires="Tuesday 10 March"),
    Conduct("two amounts", [
        mail(IRA, "3-02", "We'll give you a discount of 10% on the floor scales."),
        mail(LENA, "3-03", "We'll give you a discount of 15% on the floor scales.")], fires="15%"),
    Conduct("two dates in one letter", [
        mail(IRA, "3-02", "I'll send you the site plan by Friday.\n\nTo sum up:\n- I'll send you the site plan by Monday.")],
        fires="by Monday"),
    Conduct("earlier than the colleague said", [
        mail(IRA, "3-02", "I'll send you the site plan by Friday 13 March."),
        mail(LENA, "3-03", "I'll send you the site plan by Friday 6 March.")], fires="6 March"),
    Conduct("one hour for two customers", [
        VISIT, mail(IRA, "3-03", "I'll visit you on Thursday 12 March at 14:00.", to=UGO, thread="pin")], fires="visit you"),
    Conduct("one numbered piece for two customers", [
        mail(IRA, "3-02", "We'll ship the floor scale with serial 0773 on Friday."),
        mail(IRA, "3-03", "We'll ship the floor scale with serial 0773 on Monday.", to=UGO, thread="pin")], fires="0773"),
    Conduct("two hours for two customers", [
        VISIT, mail(IRA, "3-03", "I'll visit you on Thursday 12 March at 16:00.", to=UGO, thread="pin")]),
    Conduct("any fitter may come", [
        mail(IRA, "3-02", "Our fitter is at your mill on Thursday 12 March at 14:00."),
        mail(IRA, "3-03", "Our fitter is at your farm on Thursday 12 March at 14:00.", to=UGO, thread="pin")]),
    Conduct("the same person moves his own date", [PLAN, mail(IRA, "3-03", "I'll send you the site plan by Tuesday 10 March.")]),
    Conduct("the same date", [PLAN, mail(LENA, "3-03", "I'll send you the site plan by Friday.")]),
    Conduct("two customers", [
        PLAN, mail(LENA, "3-03", "I'll send you the site plan by Tuesday 10 March.", to=UGO, thread="pin")]),
    Conduct("two things", [PLAN, mail(LENA, "3-03", "I'll send you the price list by Tuesday 10 March.")]),
    Conduct("what the two are for differs", [
        mail(IRA, "3-02", "I'll send you the quote for the floor scale by Friday."),
        mail(LENA, "3-03", "I'll send you the quote for the conveyor by Tuesday 10 March.")]),
    Conduct("next month's report", [
        mail(IRA, "2-25", "I'll send you the stock report by 2 March."),
        mail(LENA, "3-25", "I'll send you the stock report by 2 April.")]),
    Conduct("two versions", [
        mail(IRA, "3-02", "I'll send you version 2.1 of the manual by Friday."),
        mail(LENA, "3-03", "I'll send you version 2.2 of the manual by Tuesday 10 March.")]),
    Conduct("a week and a day in it", [
        mail(IRA, "3-02", "I'll send you the site plan this week."),
        mail(LENA, "3-03", "I'll send you the site plan on Thursday.")]),
    Conduct("no date in one of them", [PLAN, mail(LENA, "3-03", "I'll send you the site plan.")]),
    Conduct("openly moved by a colleague", [
        PLAN, mail(LENA, "3-05", "Ira is ill and the site plan is running late. I'll send you the site plan by Tuesday 10 March.")]),
    Conduct("sent already", [
        PLAN, mail(IRA, "3-03", "Attached is the site plan.", files=("site plan.pdf",)),
        mail(LENA, "3-04", "I'll send you the site plan by Tuesday 10 March.")]),
    Conduct("theirs and ours", [PLAN, mail(DORA, "3-03", "I'll send you the site plan by Tuesday 10 March.")]),
    Conduct("a hedge beside a promise", [PLAN, mail(LENA, "3-03", "I hope to send you the site plan by Tuesday 10 March.")]),
    Conduct("said and corrected on one call", [
        call("3-02 11:00", (IRA, "I'll send you the site plan by Friday."), (DORA, "Hm."),
             (IRA, "I'll send you the site plan by Monday."))]),
)  # fmt: skip
