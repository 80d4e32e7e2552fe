"""From an audit into the ledger, and from the facts of the ledger to promises as they stand."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from auditor import RUBRIC_VERSION
from auditor.core.judge import Lifecycle
from auditor.core.lifecycle import Said
from auditor.core.promisability import person_of
from auditor.core.sides import account_of
from auditor.core.standing import Told, aliases, standing
from auditor.model.commitment import Commitment
from auditor.model.finding import Finding
from auditor.model.ledger import DocumentFact, Fact, Noted, Outcome, Recalled, Standing, Word
from auditor.model.people import Roster, Settings
from auditor.model.report import Concern
from auditor.pipeline.collect import Collected
from auditor.pipeline.judging import Judged, judge_all, mail_coverage
from auditor.pipeline.understand import Understood
from auditor.ports import Engine, Progress, Silent
from auditor.ports.ledger import Ledger


def facts_of(understood: Sequence[Understood], collected: Collected, settings: Settings) -> Iterator[Fact]:
    """What an audit got to know. Mail that was given as complete is so for its own accounts, not for everybody's."""
    yield from settings.roster.people
    yield from settings.roster.accounts
    yield from collected.records
    yield from collected.coverage
    accounts = frozenset(filter(None, (account_of(one.document, settings) for one in understood)))
    yield from (replace(one, accounts=accounts) for one in mail_coverage(understood, settings) if accounts)
    yield from (_fact(one, settings) for one in understood)


def _fact(one: Understood, settings: Settings) -> DocumentFact:
    return DocumentFact(
        document=one.document,
        commitments=one.commitments,
        said=one.said,
        findings=one.findings,
        concerns=one.concerns,
        record=one.record,
        account=account_of(one.document, settings),
        talk_share=one.talk_share,
        questions_asked=one.questions_asked,
        size=one.size,
        rubric=RUBRIC_VERSION,
    )


def remember(
    facts: Iterable[Fact], ledger: Ledger, settings: Settings, engine: Engine, watch: Progress | None = None
) -> int:
    """Keep `facts` and bring up to date what follows from them; `settings.as_of` is the day for the verdicts."""
    new = ledger.append(facts)
    settle(ledger, settings, engine, watch)
    return new


def settle(ledger: Ledger, settings: Settings, engine: Engine, watch: Progress | None = None) -> int:
    """Judge anew what new facts or the time that has passed may have changed. How many promises that were.

    Killed in between, it begins again with what is left: each group is settled whole or not at all.
    """
    watch = watch or Silent()
    work, judged = ledger.work(at=settings.as_of), 0
    for group in work.groups:
        watch.phase("bringing the ledger up to date")
        outcome = outcome_of(ledger.recall(group), settings, engine)
        ledger.settle(group, outcome)
        judged += len(outcome.standings)
    ledger.done(work)
    return judged


def as_of(
    ledger: Ledger,
    settings: Settings,
    engine: Engine,
    *,
    known_by: datetime | None = None,
    around: frozenset[str] | None = None,
) -> Outcome:
    """All promises as they stood at `settings.as_of`; nothing is written.

    With `known_by` from what was known by then ("as we knew it"), else from all that is known now ("as it was"). With
    `around` only those that hang together with documents of these words (`core.scope`).
    """
    found = [outcome_of(ledger.recall(group, known_by=known_by), settings, engine) for group in ledger.groups(around)]
    return Outcome(
        standings=tuple(s for one in found for s in one.standings),
        noted=tuple(n for one in found for n in one.noted),
    )


def outcome_of(recalled: Recalled, settings: Settings, engine: Engine) -> Outcome:
    """What follows from the facts of one group at `settings.as_of`; nothing that was said later is looked at."""
    roster = Roster(
        people=(*settings.roster.people, *recalled.people), accounts=(*settings.roster.accounts, *recalled.accounts)
    )
    settings = replace(settings, roster=roster, mail_is_complete=False)
    facts = [f for f in recalled.documents if f.document.sent_at is None or f.document.sent_at <= settings.as_of]
    collected = Collected(records=list(recalled.records), coverage=list(recalled.coverage))
    judged = judge_all(tuple(map(_understood, facts)), collected, settings, engine)
    rubrics = {fact.document.id: fact.rubric for fact in facts}
    return Outcome(
        standings=tuple(_standings(_told(judged, facts, recalled.words), rubrics, settings.as_of)),
        noted=tuple(_noted(judged, settings)),
    )


def _understood(fact: DocumentFact) -> Understood:
    return Understood(
        document=fact.document,
        commitments=fact.commitments,
        said=fact.said,
        findings=fact.findings,
        concerns=fact.concerns,
        record=fact.record,
        talk_share=fact.talk_share,
        questions_asked=fact.questions_asked,
        size=fact.size,
    )


def _told(
    judged: Judged, facts: Sequence[DocumentFact], words: Sequence[Word]
) -> Iterator[tuple[Commitment, Lifecycle, tuple[str, ...], Sequence[Said], Sequence[Word]]]:
    """Each promise with what was said and decided about it."""
    ids: dict[tuple[str, int, int], list[str]] = {}
    for fact in facts:
        for one in fact.commitments:
            ids.setdefault((one.document_id, one.span.start, one.span.end), []).append(one.id)
    remarks: dict[str | None, list[Said]] = {}
    for understood in judged.understood:
        for remark in understood.said:
            remarks.setdefault(remark.account, []).append(remark)
    decided: dict[str, list[Word]] = {}
    for word in words:
        decided.setdefault(word.commitment_id, []).append(word)
    for one in judged.commitments:
        names = aliases(one, ids)
        life = judged.lifecycles.get(one.id) or Lifecycle(state=one.state)
        yield one, life, names, remarks.get(one.account, ()), [w for name in names for w in decided.get(name, ())]


def _standings(
    told: Iterable[tuple[Commitment, Lifecycle, tuple[str, ...], Sequence[Said], Sequence[Word]]],
    rubrics: Mapping[str, str],
    day: datetime,
) -> Iterator[Standing]:
    for one, life, names, remarks, words in told:
        rubric = rubrics.get(one.document_id, RUBRIC_VERSION)
        yield standing(one, Told(lifecycle=life, rubric=rubric, aliases=names, remarks=remarks, words=words), as_of=day)


def _noted(judged: Judged, settings: Settings) -> Iterator[Noted]:
    documents = {one.document.id: one.document for one in judged.understood}
    concerns = (c for one in judged.understood for c in one.concerns)
    everything: tuple[Finding | Concern, ...] = (*judged.findings, *concerns)
    for about in everything:
        document = documents[about.document_id]
        yield Noted(
            account=account_of(document, settings), person=person_of(document.author), at=document.sent_at, about=about
        )
