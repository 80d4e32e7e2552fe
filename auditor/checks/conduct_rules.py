"""Rules on conduct as data: what an audit or a review decides by itself from mail, calls, records and earlier promises."""

from auditor.checks._drift_rules import DRIFT
from auditor.checks.rule import ConductRule
from auditor.model.finding import FindingClass, Level, TrustElement

SILENT_SLIP = ConductRule(
    id="silent-slip",
    title="Slip without a word",
    cls=FindingClass.TRUST,
    level=Level.ERROR,
    trust_element=TrustElement.DEPENDABILITY,
    message="The promised date passed, and a later message to the same customer does not mention it. Say what happened "
    "and when it comes.",
    why="A slip that is hidden costs more than a slip that is told: the customer notices both.",
    source="Field notes on trust in sales (tell a miss at once); Singh: notify before violation",
    flags=(
        "A quote was promised for Friday. On Tuesday the rep writes about a trade fair and not about the quote, which "
        "was not sent.",
        "A part was due on 3 March. Two mails in the week after speak of other things; the part left on 20 March.",
    ),
    passes=(
        "A quote was promised for Friday. On Monday the rep writes that it is late and comes on Wednesday.",
        "A quote was promised for Friday and nobody wrote to the customer again: late, but not passed over in silence.",
        "A quote was sent on Friday, as promised, and the next mail speaks of a trade fair.",
    ),
)
UNANSWERED_INQUIRY = ConductRule(
    id="unanswered-inquiry",
    title="Inquiry without an answer",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="The customer asked, and nothing was sent back within the working days that the settings allow. Answer "
    "now, and say sorry for the wait.",
    why="The response that a buyer gets before the sale is the service that he expects after it.",
    source="Field notes on trust in sales (an unanswered inquiry loses the customer)",
    flags=(
        "A customer asks on Monday whether the meter fits his panel; eight working days later no mail of ours has "
        "gone to him.",
        "A buyer writes to the sales address for a price list, and the mailbox holds no reply to him.",
    ),
    passes=(
        "A customer asks on Monday and gets an answer on Tuesday.",
        "A customer asks on Friday afternoon, and the audit ends on the Monday after.",
        "A customer writes to say thank you, and asks nothing.",
    ),
)
LATE_REPLY = ConductRule(
    id="late-reply",
    title="Answer that came late",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="The answer came after more working days than the settings allow. Say sorry for the wait, or send a short "
    "note on the first day next time.",
    why="A slow answer tells the customer where he stands; replies that grow slower are how accounts are lost.",
    source="Field notes on trust in sales (reply times are read as reliability)",
    flags=(
        "A customer asks on 2 March, and the first reply is of 12 March.",
        "A question about a delivery waits for six working days.",
    ),
    passes=(
        "A customer asks on Friday evening and is answered on Monday.",
        "A note on the same day says when the answer will come, and it comes then.",
    ),
)
MISSED_APPOINTMENT = ConductRule(
    id="missed-appointment",
    title="Appointment not kept",
    cls=FindingClass.TRUST,
    level=Level.ERROR,
    trust_element=TrustElement.DEPENDABILITY,
    message="We did not come to an agreed appointment. Call the customer today, say so, and offer two new times.",
    why="Every time you are a no-show or late for an appointment, you lose trust; the customer kept his time for you.",
    source="Field notes on trust in sales (missed calls before the sale)",
    flags=(
        "A call was agreed for Tuesday at ten; the calendar shows that our side did not join.",
        "A visit was agreed, and on the day after the rep writes that he could not make it.",
    ),
    passes=(
        "The customer did not join, and our side waited in the call.",
        "The record says no-show and does not say whose.",
        "Both sides moved the call to Thursday before it was due.",
    ),
)
UNANSWERED_CONCERN = ConductRule(
    id="unanswered-concern",
    title="Worry without an answer",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.EMPATHY,
    message="The customer voiced a worry, and nobody answered it or undertook to find out. Come back to it.",
    why="Worries that are passed over do not go away; they decide quietly. Reassurance, a compliment or a change of "
    "subject is no answer.",
    source="Field notes on trust in sales (concerns that nobody answers)",
    flags=(
        "The customer says she fears a standstill during the change. Our side says that everybody loves the product.",
        "The customer asks what happens to old data, and the talk moves on to prices.",
    ),
    passes=(
        "The customer fears a standstill, and our side explains the two-hour window at night.",
        "The customer asks about old data, and our side says that it will find out by Thursday.",
    ),
)
CONFLICTING_PROMISE = ConductRule(
    id="conflicting-promise",
    title="Two promises that cannot both hold",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="Two promises about the same thing do not fit together. Tell the customer which one holds.",
    why="Whichever is kept, the other is broken. Customers compare what two of us said.",
    source="Singh: commitment conflicts; promise theory (Bergstra and Burgess): incompatible promises",
    flags=(
        "One rep promises the pumps for 3 May, another promises the same pumps for 17 May, and nobody says why.",
        "The same hour on Tuesday is promised to two customers by the same person.",
        "A draft promises the offer for Thursday; the same customer was promised it for Tuesday, and the draft does not "
        "say that it moved.",
    ),
    passes=(
        "The date moved from 3 May to 17 May, and the customer agreed to it.",
        "Two orders of the same customer have two dates.",
    ),
)
UNLIKELY_DATE = ConductRule(
    id="unlikely-date",
    title="Date that was rarely kept before",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="Promises like this one, for as short a time, were rarely on time. Name the date that earlier ones support.",
    why="People plan by how it should go, not by how it went. A later date that is kept is worth more to the customer "
    "than an early one that is moved.",
    source="Planning fallacy and reference class forecasting (Kahneman and Tversky); Wilson (1927) for the interval",
    flags=(
        "A quote is promised within two days. Of 14 quotes that the same person promised for so short a time, 5 came "
        "in time; within four days it would have been 12.",
        "A sample is promised for tomorrow. Of the team's 20 last promises to ship by the next day, 6 were kept.",
    ),
    passes=(
        "A quote is promised within two days, and of 14 such promises 11 were kept.",
        "A quote is promised within two days, and only five earlier ones have a known outcome.",
        "A quote is promised within two weeks; those promised within two days were often late.",
    ),
)
OVERCOMMITTED = ConductRule(
    id="overcommitted",
    title="More promised than the days hold",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="More is due by this day than one person can keep. Name a later day, or hand something over first.",
    why="Each promise can be kept alone; together they cannot. The customers who lose are not told beforehand.",
    source="Singh: a commitment binds only whom it leaves able to keep it; field notes on trust in sales (dependability)",
    flags=(
        "A rep promises a quote for tomorrow while nine other promises of his are due by then.",
        "A report is promised for Wednesday, and the calendar is full of meetings until Wednesday evening.",
    ),
    passes=(
        "A quote is promised for tomorrow, and one other promise is due by then.",
        "Nine promises are open, and eight of them are due next month.",
    ),
)

CONDUCT: tuple[ConductRule, ...] = (
    SILENT_SLIP,
    MISSED_APPOINTMENT,
    UNANSWERED_INQUIRY,
    LATE_REPLY,
    UNANSWERED_CONCERN,
    CONFLICTING_PROMISE,
    UNLIKELY_DATE,
    OVERCOMMITTED,
    *DRIFT,
)
"""In the order of the contract's table: the gravest first."""
