"""A case as the program meets it: its documents understood, and for stories judged against its records."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import PurePath

import yaml

from auditor import checks, wiring
from auditor.config import Config
from auditor.core.identity import document_id
from auditor.evaluation.bench import Bench
from auditor.evaluation.cases.schema import DocumentCase, DocumentPart, SentenceCase
from auditor.model.commitment import Commitment, Usage
from auditor.model.finding import Finding
from auditor.model.people import Roster, Settings
from auditor.model.report import Report
from auditor.model.text import Document, DocumentKind, Party, Segment, SegmentKind, Side, Span
from auditor.pipeline import Workshop, audit
from auditor.ports import Input
from auditor.readers.roster import read_roster

_DAY = datetime(2026, 3, 3, 12, tzinfo=UTC)
_OURS, _THEIRS = "ida.holm@brightlab.example", "otto.kern@kernfarm.example"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the program made of one case."""

    texts: tuple[str, ...]
    commitments: tuple[Commitment, ...]
    """Those inside the labelled text."""
    findings: tuple[Finding, ...]
    place: dict[str, int]
    """Document id to its number, from 1."""
    skipped: tuple[str, ...] = ()
    undone: bool = False
    """A model did not read all of it."""
    usage: Usage = field(default_factory=Usage)


def sentence(case: SentenceCase, bench: Bench) -> Found:
    """The sentence in its context; what is found before and after it is not counted."""
    document, target = _sentence_document(case)
    settings = Settings(as_of=document.sent_at or _DAY, our_domains=frozenset({"brightlab.example"}), zone=case.tz)
    one = bench.understand(document, settings)
    return Found(
        texts=(document.text,),
        commitments=tuple(c for c in one.commitments if target.overlaps(c.span)),
        findings=tuple(f for f in one.findings if target.overlaps(f.span)),
        place={document.id: 1},
        undone=bool(one.undone),
        usage=one.usage,
    )


def story(case: DocumentCase, bench: Bench) -> Found:
    """The whole case as an audit of its documents and records."""
    report = _audit(case, bench)
    documents = {d.id: number for number, d in enumerate(sorted(report.documents, key=lambda d: d.origin), start=1)}
    return Found(
        texts=tuple(part.mail or part.call or "" for part in case.parts),
        commitments=tuple(report.commitments),
        findings=tuple(report.findings),
        place={
            identity: int(PurePath(next(d.origin for d in report.documents if d.id == identity)).name[:3])
            for identity in documents
        },
        skipped=tuple(s.reason for s in report.skipped),
        undone=bool(report.undone),
        usage=Usage(
            calls=report.cost.calls, input_tokens=report.cost.input_tokens, output_tokens=report.cost.output_tokens
        ),
    )


def _audit(case: DocumentCase, bench: Bench) -> Report:
    roster = read_roster(yaml.safe_dump(case.roster).encode(), origin="roster.yaml") if case.roster else Roster()
    speakers = (*case.our_speakers, *(s for part in case.parts for s in part.our_speakers))
    config = Config(
        our_domains=case.our_domains,
        our_speakers=speakers,
        tz=case.tz,
        region=case.region,
        mail_is_complete=case.mail_is_complete,
    )
    as_of = datetime.fromisoformat(case.as_of) if case.as_of else _DAY
    run = wiring.Run(as_of=as_of, keep_text=True)
    plain = wiring.workshop(config, run, wiring.SideFiles(roster=roster))
    shop = Workshop(shelf=plain.shelf, engine=bench.engine, rules=checks.ALL, settings=plain.settings, keep_text=True)
    return audit(_inputs(case), shop)


def _inputs(case: DocumentCase) -> Iterator[Input]:
    for number, part in enumerate(case.parts, start=1):
        yield _document(number, part)
    if case.records:
        lines = "\n".join(json.dumps(record, default=str) for record in case.records)
        yield Input.of("records/records.jsonl", lines.encode())
    if case.coverage:
        yield Input.of("records/coverage.yaml", yaml.safe_dump(list(case.coverage)).encode())


def _document(number: int, part: DocumentPart) -> Input:
    if part.mail is not None:
        return Input.of(f"{number:03}.eml", part.mail.encode())
    start = datetime.fromisoformat(part.call_date) if part.call_date else None
    stamp = f"_{start:%Y-%m-%d_%H%M}" if start else ""
    head = f"{part.title or 'Call'}\nDate: {start.isoformat()}\n\n" if start else ""
    return Input.of(f"{number:03}{stamp}_call.txt", f"{head}{part.call}".encode())


def _sentence_document(case: SentenceCase) -> tuple[Document, Span]:
    """A mail, draft or call in which the sentence stands, with its place."""
    ours, theirs = Party(name="Ida Holm", email=_OURS, side=Side.OURS), Party(name="Otto Kern", email=_THEIRS)
    author, other = (ours, theirs) if case.sender == "ours" else (theirs, ours)
    at = datetime.fromisoformat(case.sent_at)
    if case.kind == "call":
        return _spoken(case, author, other, at)
    lead = [] if case.reply_to else list(case.before)
    body = " ".join((*lead, ""))
    text = body + " ".join((case.text, *case.after))
    target = Span(start=len(body), end=len(body) + len(case.text))
    segments = [Segment(kind=SegmentKind.OWN, span=Span(start=0, end=len(text)), author=author)]
    if case.reply_to and case.before:
        quoted = "\n\n" + "\n".join(f"> {line}" for line in case.before)
        segments.append(Segment(kind=SegmentKind.QUOTED, span=Span(start=len(text) + 2, end=len(text) + len(quoted))))
        text += quoted
    document = Document(
        id=document_id("case", case.id),
        origin=case.id,
        kind=DocumentKind.DRAFT if case.kind == "draft" else DocumentKind.EMAIL,
        text=text,
        sent_at=at,
        author=author,
        recipients=(other,),
        participants=(author, other),
        references=("<before@kernfarm.example>",) if case.reply_to else (),
        segments=tuple(segments),
    )
    return document, target


def _spoken(case: SentenceCase, author: Party, other: Party, at: datetime) -> tuple[Document, Span]:
    from auditor.core.calls import Turn, compose

    before = other if case.reply_to else author
    turns = [*(Turn(speaker=before, words=words) for words in case.before), Turn(speaker=author, words=case.text)]
    turns += [Turn(speaker=other, words=words) for words in case.after]
    text, segments = compose(turns, at)
    document = Document(
        id=document_id("case", case.id),
        origin=case.id,
        kind=DocumentKind.TRANSCRIPT,
        text=text,
        sent_at=at,
        participants=(author, other),
        segments=segments,
    )
    return document, segments[len(case.before)].span
