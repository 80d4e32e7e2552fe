"""Everything that needs all documents at once: threads, lifecycles, evidence, verdicts, conduct."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC

from auditor.checks import by_id
from auditor.core.causes import with_causes
from auditor.core.commit import calendar_of
from auditor.core.concerns import Reply, settled
from auditor.core.conduct import RULES, History, Lapse
from auditor.core.identity import finding_id, fingerprint
from auditor.core.invitations import missed_invitations
from auditor.core.judge import JudgeContext, Lifecycle
from auditor.core.lifecycle import weave
from auditor.core.match import RecordIndex
from auditor.core.merge import merge
from auditor.core.policy import inferred
from auditor.core.threads import with_threads
from auditor.core.verdicts import Bench
from auditor.core.when import WorkCalendar
from auditor.model.commitment import Commitment, Usage
from auditor.model.finding import Finding
from auditor.model.people import Settings
from auditor.model.record import Coverage, Record, RecordKind
from auditor.model.report import Concern
from auditor.model.text import Delivery, Document, DocumentKind, Side, Skipped
from auditor.pipeline.collect import Collected
from auditor.pipeline.understand import Understood
from auditor.pipeline.weighing import Scales
from auditor.ports import Engine


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """The audit as far as values go; `assemble` makes the report of it."""

    understood: Sequence[Understood]
    commitments: tuple[Commitment, ...]
    findings: tuple[Finding, ...]
    kinds: frozenset[RecordKind]
    coverage: tuple[Coverage, ...]
    lifecycles: Mapping[str, Lifecycle] = field(default_factory=dict)
    """By commitment id; an inferred commitment has none."""
    weighing: Usage = field(default_factory=Usage)
    """What it took to have records weighed against promises."""
    unweighed: tuple[Skipped, ...] = ()
    """Why some could not be weighed, beside where they were made; rules alone judged them."""


def judge_all(understood: Sequence[Understood], collected: Collected, settings: Settings, engine: Engine) -> Judged:
    """Verdicts for all commitments of `understood` against `collected.records` and the messages themselves.

    `engine` is asked where rules tie, if it can weigh.
    """
    threaded = _settled(_threaded(_undelivered(understood), settings))
    said = tuple(s for u in threaded for s in u.said)
    documents = tuple(u.document for u in threaded)
    messages = tuple(_in_thread(u.record, u.document) for u in threaded if u.record is not None)
    records = merge((*collected.records, *messages))
    coverage = (*collected.coverage, *mail_coverage(threaded, settings))
    calendar = calendar_of(None, threaded[0].document, settings) if threaded else _plain_calendar(settings)
    bench = _bench(records, coverage, calendar, settings)
    woven = weave((c for u in threaded for c in u.commitments), said)
    scales = Scales(engine=engine, bench=bench, documents=documents, skipped=collected.skipped)
    commitments = scales.judged((c, woven.lifecycles[c.id]) for c in woven.commitments)
    history = History(
        commitments=commitments,
        said=said,
        documents=documents,
        concerns=tuple(c for u in threaded for c in u.concerns),
        coverage=coverage,
        calendar=calendar,
        settings=settings,
        records=records,
        findings=tuple(f for u in threaded for f in u.findings),
    )
    invited = tuple(scales.judged((c, Lifecycle(state=c.state)) for c in missed_invitations(history)))
    answers = tuple(scales.judged((c, Lifecycle(state=c.state)) for c in inferred(history)))
    history = replace(history, commitments=(*commitments, *invited))
    return Judged(
        understood=threaded,
        commitments=with_causes((*commitments, *invited, *answers), said, records, as_of=settings.as_of),
        findings=(*(f for u in threaded for f in u.findings), *_conduct(history)),
        kinds=bench.context.kinds_connected,
        coverage=coverage,
        lifecycles=woven.lifecycles,
        weighing=scales.usage,
        unweighed=tuple(dict.fromkeys(scales.undone)),
    )


def _bench(
    records: Sequence[Record], coverage: tuple[Coverage, ...], calendar: WorkCalendar, settings: Settings
) -> Bench:
    index = RecordIndex(records, roster=settings.roster)
    context = JudgeContext(
        as_of=settings.as_of,
        calendar=calendar,
        kinds_connected=frozenset(r.kind for r in records) | frozenset(k for c in coverage for k in c.kinds),
        coverage=coverage,
        keys=index.keys,
    )
    return Bench(index=index, context=context)


def _undelivered(understood: Sequence[Understood]) -> tuple[Understood, ...]:
    """A mail that a bounce names was never received: neither a promise nor evidence."""
    returned = {r for u in understood if u.document.delivery is Delivery.BOUNCED for r in u.document.references}
    return tuple(
        Understood(document=replace(u.document, delivery=Delivery.BOUNCED)) if u.document.message_id in returned else u
        for u in understood
    )


def _threaded(understood: Sequence[Understood], settings: Settings) -> tuple[Understood, ...]:
    """Thread ids for documents and all that was said in them."""
    documents = with_threads(tuple(u.document for u in understood), max_silence=settings.max_silence)
    return tuple(
        replace(
            u,
            document=d,
            commitments=tuple(replace(c, thread=d.thread) for c in u.commitments),
            said=tuple(replace(s, thread=d.thread) for s in u.said),
        )
        for u, d in zip(understood, documents, strict=True)
    )


def _settled(understood: Sequence[Understood]) -> tuple[Understood, ...]:
    """Concerns that came by mail with what our later messages answered."""
    letters = {u.document.id: u.document for u in understood if u.document.kind is DocumentKind.EMAIL}
    replies = sorted(filter(None, map(_reply, understood)), key=lambda r: (r.at, r.body))
    answered: dict[str, list[Concern]] = {}
    for concern in settled((c for u in understood for c in u.concerns), letters, replies):
        answered.setdefault(concern.document_id, []).append(concern)
    return tuple(replace(u, concerns=tuple(answered.get(u.document.id, ()))) for u in understood)


def _reply(one: Understood) -> Reply | None:
    document = one.document
    ours = document.author is not None and document.author.side is Side.OURS
    if one.record is None or not ours or document.sent_at is None:
        return None
    people = {p.email for p in document.recipients if p.email and p.side is Side.THEIRS}
    return Reply(
        at=document.sent_at,
        keys=frozenset(filter(None, (document.thread, *people))) if people else frozenset(),
        body=one.record.body or "",
        promises=tuple(c.quote for c in one.commitments),
    )


def _in_thread(record: Record, document: Document) -> Record:
    """The message as a record that knows its conversation, so that an answer in it is found."""
    return replace(record, refs=(*record.refs, *filter(None, (document.thread, document.id))))


def mail_coverage(understood: Sequence[Understood], settings: Settings) -> Iterator[Coverage]:
    """`--mail-is-complete`: the given mail is all that was sent and received in its span."""
    times = [u.document.sent_at for u in understood if u.document.kind is DocumentKind.EMAIL and u.document.sent_at]
    if settings.mail_is_complete and times:
        yield Coverage(
            source="mail",
            kinds=frozenset({RecordKind.MESSAGE_SENT}),
            since=min(times).date(),
            until=max(max(times), settings.as_of).date(),
        )


def _conduct(history: History) -> Iterator[Finding]:
    for rule_id, rule in RULES.items():
        yield from (_finding(rule_id, lapse, history) for lapse in rule(history))


def _finding(rule_id: str, lapse: Lapse, history: History) -> Finding:
    rule = by_id(rule_id)
    author = history.document(lapse.document_id).author
    return Finding(
        id=finding_id(rule.id, lapse.document_id, lapse.span.start, lapse.span.end),
        rule=rule.id,
        cls=rule.cls,
        level=rule.level,
        confidence=lapse.confidence,
        document_id=lapse.document_id,
        quote=lapse.quote,
        span=lapse.span,
        message=lapse.message,
        why=rule.why,
        trust_element=rule.trust_element,
        commitment_id=lapse.commitment_id,
        fingerprint=fingerprint(rule.id, lapse.quote, author.label if author else ""),
    )


def _plain_calendar(settings: Settings) -> WorkCalendar:
    return WorkCalendar(zone=settings.as_of.tzinfo or UTC, region=settings.region)
