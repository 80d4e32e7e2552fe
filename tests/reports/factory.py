"""A rich, fully populated report: every verdict, every level, suppressed, skipped, ungrounded, and hostile words.

All people and companies are invented.
"""

from dataclasses import replace
from datetime import date

from auditor.model.commitment import (
    Act,
    Commitment,
    CommitmentKind,
    Mention,
    Modality,
    Origin,
    State,
    Strength,
    Ungrounded,
)
from auditor.model.finding import (
    Citation,
    Finding,
    FindingClass,
    Level,
    Substantiation,
    Suppression,
    TrustElement,
)
from auditor.model.record import Coverage, RecordKind
from auditor.model.report import Concern, Cost, Counts, Decision, EngineInfo, Report, Supported
from auditor.model.text import Document, Side, Skipped, Span
from auditor.model.time import Due, Precision
from auditor.model.verdict import Cause, Evidence, Grade, Reason, Shows, Verdict
from tests.reports.documents import (
    ANNOTATION,
    AS_OF,
    CALL,
    DRAFT,
    FORMULA,
    HOSTILE,
    HOSTILE_MAIL,
    IVO,
    MAIL,
    MARKDOWN,
    RTL,
    RUTH,
    SCRIPT,
    TERMINAL,
    TOM,
    at,
    due_day,
)


def span_of(document: Document, quote: str) -> Span:
    start = document.text.index(quote)
    return Span(start=start, end=start + len(quote))


def commitment(document: Document, quote: str, verdict: Verdict, **changes: object) -> Commitment:
    span = span_of(document, quote)
    base = Commitment(
        id=f"c_{document.id}_{span.start}_{verdict.value}", document_id=document.id, quote=quote, span=span,
        said_at=document.sent_at, modality=Modality.WRITTEN, strength=Strength.FIRM, scored=True, side=Side.OURS,
        promisor=document.author, promisee=RUTH, account="Calder Mills", action="send the quote", act=Act.SEND,
        confidence=0.9, origin=Origin.RULE, due=due_day("by Friday", 3, 13), state=State.ACTIVE, verdict=verdict,
        why="Nothing in the connected records settles it.",
    )  # fmt: skip
    return replace(base, **changes)  # type: ignore[arg-type]


def finding(document: Document, quote: str, rule: str, level: Level, **changes: object) -> Finding:
    span = span_of(document, quote)
    base = Finding(
        id=f"f_{document.id}_{span.start}_{rule}", rule=rule, cls=FindingClass.PROMISSORY, level=level,
        confidence=0.95, document_id=document.id, quote=quote, span=span, message="These words promise the result.",
        why="Nobody controls every cause of a result.", trust_element=TrustElement.TRUTH,
        fingerprint=f"{rule}:{document.id}:{span.start}",
    )  # fmt: skip
    return replace(base, **changes)  # type: ignore[arg-type]


def evidence(record_id: str, source: str, why: str, **changes: object) -> Evidence:
    base = Evidence(
        record_id=record_id, source=source, grade=Grade.DIRECT, shows=Shows.WHOLE, at=at(3, 14, 16), score=0.93, why=why
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def commitments() -> tuple[Commitment, ...]:
    quote = "I'll send the revised quote by Friday"
    rail = "We'll deliver 40 meters of guide rail next week"
    hand = "the\nhandbook will be with you on 12 March"
    join = "I should be able to join on Monday"
    return (
        commitment(
            MAIL, quote, Verdict.KEPT_LATE, why="The quote went out on 14 March, a day after the Friday named.",
            evidence=(evidence("M-88", "mail", "same person, attachment 'quote-v2.pdf'"),), cause=Cause.COMPANY,
            reason=Reason(quote="price approval", source="M-88", at=at(3, 14, 16)),
            mentions=(Mention(document_id="d_mail", quote=quote, span=span_of(MAIL, quote), at=MAIL.sent_at),),
        ),
        commitment(
            MAIL, rail, Verdict.PARTLY_KEPT, act=Act.SHIP, action="deliver guide rail", quantity="40 meters",
            due=Due(text="next week", start=at(3, 16, 0), end=at(3, 20, 17), precision=Precision.WEEK),
            why="38 of 40 meters were delivered.",
            evidence=(evidence("S-7", "shipments.csv", "same account, 38 meters", shows=Shows.PART,
                               part="38 of 40 meters"),),
        ),
        commitment(
            MAIL, hand, Verdict.BROKEN, action="send the handbook", due=due_day("on 12 March", 3, 12),
            why="The task to send the handbook was closed as Won't Do on 13 March, and no mail with it was sent.",
            evidence=(evidence("T-102", "crm_tasks.csv", "same contact, closed as Won't Do", shows=Shows.NOT_DONE,
                               at=at(3, 13, 10)),
                      evidence("T-90", "crm_tasks.csv", "same words, no date", grade=Grade.ASSERTED,
                               shows=Shows.RELATED, at=None, score=0.4)),
        ),
        commitment(
            MAIL, join, Verdict.NOT_DUE, strength=Strength.HEDGED, scored=False, act=Act.MEET, action="join",
            due=due_day("on Monday", 3, 23), why="Said with a hedge; tracked, not counted.",
        ),
        *_said(),
        *_odd_ones(),
    )  # fmt: skip


def _said() -> tuple[Commitment, ...]:
    kit = "We'll install the sensor kit by the end of the month"
    ring = "I'll call you on Tuesday at 10"
    plan = "We will send you the floor plan by Wednesday"
    verbal = {"modality": Modality.VERBAL, "promisor": TOM, "promisee": IVO, "account": "Ostmark Foods"}
    return (
        commitment(
            CALL, kit, Verdict.NOT_DUE, act=Act.BUILD, action="install the sensor kit",
            due=Due(text="by the end of the month", start=at(3, 1, 0), end=at(3, 26, 17), precision=Precision.DAY),
            why="The due time is not over.", **verbal,
        ),
        commitment(
            CALL, ring, Verdict.KEPT, act=Act.CALL, action="call",
            due=Due(text="on Tuesday at 10", start=at(3, 10, 10), end=at(3, 10, 10), precision=Precision.INSTANT),
            why="A call of 12 minutes was held at 10:02.",
            evidence=(evidence("K-3", "calls.json", "same two people, at the hour named", at=at(3, 10, 10, 2)),),
            **verbal,
        ),
        commitment(
            CALL, plan, Verdict.UNVERIFIED, **{**verbal, "promisor": IVO, "promisee": TOM}, side=Side.THEIRS,
            action="send the floor plan", due=due_day("by Wednesday", 3, 4), why="No mail with the plan was found.",
        ),
    )  # fmt: skip


def _odd_ones() -> tuple[Commitment, ...]:
    one, two, three, four, five, six = (f"We will send {words} by Monday" for words in HOSTILE)
    hostile = {"account": SCRIPT, "promisee": HOSTILE_MAIL.participants[0]}
    return (
        commitment(HOSTILE_MAIL, one, Verdict.NOT_CHECKABLE, act=Act.SHIP, action=SCRIPT, due=None, **hostile),
        commitment(HOSTILE_MAIL, two, Verdict.WAIVED, state=State.RELEASED, action=FORMULA, **hostile),
        commitment(
            HOSTILE_MAIL, three, Verdict.RENEGOTIATED, state=State.SUPERSEDED, superseded_by="c_x", why=ANNOTATION,
            **hostile,
        ),
        commitment(
            HOSTILE_MAIL, four, Verdict.UNVERIFIED, why=TERMINAL, account=FORMULA,
            due=Due(text="by Monday", start=None, end=None, precision=None),
        ),
        commitment(
            HOSTILE_MAIL, five, Verdict.NOT_DUE, state=State.CONDITIONAL, condition=RTL,
            kind=CommitmentKind.MAINTENANCE, strength=Strength.QUALIFIED, account=None, promisee=IVO,
            due=Due(text=None, start=None, end=None, precision=None, after="your data arrives", offset="2 weeks"),
        ),
        commitment(HOSTILE_MAIL, six, Verdict.NOT_CHECKABLE, act=Act.SHIP, account=MARKDOWN, side=Side.UNKNOWN),
    )  # fmt: skip


def findings() -> tuple[Finding, ...]:
    broken = next(c.id for c in commitments() if c.verdict is Verdict.BROKEN)
    return (
        finding(
            MAIL, "Our lift will never fail, you have my word", "absolute-guarantee", Level.ERROR,
            message="A result is promised that nobody controls; say what you do to make it likely.",
            replacements=("Our lift is serviced every quarter; if it stops, we are on site by [date]",),
            substantiation=Substantiation.CONTRADICTED, also=("performance-level",),
            evidence=(Citation(record_id="sl-uptime", source="claims.yaml", why="uptime at least 99.5 %"),),
        ),
        finding(
            MAIL, "the\nhandbook will be with you on 12 March", "silent-slip", Level.ERROR, cls=FindingClass.TRUST,
            message="The date passed on 12 March, and nothing was said to Ruth Calder until now.",
            why="A slip that is told early costs far less trust than one that is found out.", commitment_id=broken,
            trust_element=TrustElement.DEPENDABILITY,
        ),
        finding(
            CALL, "Don't you worry about that", "unanswered-concern", Level.WARNING, cls=FindingClass.TRUST,
            message="Ivo Brandt asked what happens when the line is down; the answer reassures, it does not say.",
            trust_element=TrustElement.EMPATHY,
        ),
        finding(
            HOSTILE_MAIL, SCRIPT, "puffery", Level.SUGGESTION, message=MARKDOWN, why=ANNOTATION,
            cls=FindingClass.EXAGGERATED, replacements=(FORMULA, SCRIPT), origin=Origin.MODEL,
        ),
        finding(
            HOSTILE_MAIL, MARKDOWN, "false-urgency", Level.WARNING, cls=FindingClass.MISLEADING,
            suppressed=Suppression(reason="agreed with legal " + SCRIPT, source="baseline.json"),
        ),
        finding(
            MAIL, "Thanks for the call", "candour", Level.INFO, cls=FindingClass.TRUST, message="Named openly; good."
        ),
    )  # fmt: skip


def full_report() -> Report:
    """An audit of two mails and a call, with all that a report can hold."""
    concern = "What happens when the line is down overnight?"
    return Report(
        tool_version="0.1.0", rubric_version="1", as_of=AS_OF, engine=EngineInfo(name="offline"), complete=False,
        decision=Decision.BLOCK, documents=(MAIL, CALL, HOSTILE_MAIL), talk_share={"d_call": 0.6231884}, questions_asked={"d_call": 2},
        concerns=(Concern(document_id="d_call", quote=concern, span=span_of(CALL, concern), answered=False),),
        commitments=commitments(), findings=findings(),
        supported=(Supported(document_id="d_mail", quote="Thanks for the call",
                             span=span_of(MAIL, "Thanks for the call"),
                             evidence=(Citation(record_id="cap-1", source="claims.yaml", why=SCRIPT),)),),
        coverage=(
            Coverage(source="crm_tasks.csv", kinds=frozenset({RecordKind.TASK, RecordKind.MESSAGE_SENT}),
                     since=date(2026, 1, 1), until=date(2026, 3, 31)),
            Coverage(source="mail", kinds=frozenset({RecordKind.MESSAGE_SENT}), since=None, until=None,
                     accounts=frozenset({"Calder Mills", SCRIPT})),
        ),
        skipped=(Skipped(origin="mail/torn.eml", reason="The file is empty; export it again."),
                 Skipped(origin=FORMULA, reason=f"{TERMINAL} {SCRIPT}")),
        ungrounded=(Ungrounded(document_id="d_call", quote=SCRIPT, reason="not in the text"),),
        cost=Cost(calls=2, input_tokens=1200, output_tokens=80, amount=0.01, currency="USD"),
        counts=Counts(
            verdicts={"kept": 1, "kept_late": 1, "partly_kept": 1, "broken": 1, "not_due": 2, "unverified": 1,
                      "not_checkable": 1, "waived": 1, "renegotiated": 1},
            levels={"error": 2, "warning": 1, "suggestion": 1, "info": 1}, sides={"ours": 11, "theirs": 1},
            suppressed=1, undated=1, rejected=4, not_sent=1, not_reviewed=1,
        ),
        notes=("No --as-of was given: judged as of now.",),
    )  # fmt: skip


def review_report() -> Report:
    """A `check` of one draft with two findings and one promise."""
    promised = commitment(
        DRAFT, "I'll send the contract by 27 March", Verdict.NOT_DUE, action="send the contract",
        due=due_day("by 27 March", 3, 27), why="The due time is not over.",
    )  # fmt: skip
    return replace(
        empty_report(), documents=(DRAFT,), commitments=(promised,), decision=Decision.WARN,
        findings=(
            finding(
                DRAFT, "guaranteed to cut your costs by half", "outcome-promise", Level.WARNING,
                message="This promises a result in the buyer's business; say what others measured, with its source.",
                replacements=("built to lower your costs", "built to lower your costs; [customer] measured [figure]"),
            ),
            finding(
                DRAFT, "Everybody in the region uses it", "unsupported-superlative", Level.WARNING,
                cls=FindingClass.EXAGGERATED, message="Nothing given supports this; name who uses it.",
            ),
        ),
        counts=Counts(verdicts={"not_due": 1}, levels={"warning": 2}, sides={"ours": 1}),
    )  # fmt: skip


def empty_report() -> Report:
    """A report with nothing in it."""
    return Report(
        tool_version="0.1.0", rubric_version="1", as_of=AS_OF, engine=EngineInfo(name="offline"), complete=True,
        decision=Decision.ALLOW,
    )  # fmt: skip


def clean_review() -> Report:
    """A draft with nothing to say about it."""
    return replace(empty_report(), documents=(DRAFT,))
