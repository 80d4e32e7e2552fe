"""Openers for an account, and those that are offered beside a review of a draft."""

from collections.abc import Iterator
from dataclasses import replace

from auditor import RUBRIC_VERSION, __version__
from auditor.core.brief import Asked, Brief, Owed, brief
from auditor.core.kinship import contact_role, known_account
from auditor.model.knowledge import Knowledge
from auditor.model.opener import OpenerTask
from auditor.model.people import Settings
from auditor.model.report import Decision, EngineInfo, Purpose, Report
from auditor.model.text import Document, Skipped
from auditor.pipeline.assemble import cost_of
from auditor.pipeline.openers import Offered, for_document, offered
from auditor.ports import Engine, Suggests
from auditor.ports.memory import Remembers

_GENERIC = "generic-opener"


def opening(task: OpenerTask, knowledge: Knowledge, engine: Engine, memory: Remembers, settings: Settings) -> Report:
    """A report that holds nothing but openers. An account that is not known gets an honest question."""
    account = known_account(task.account, knowledge)
    known = _brief(replace(task, account=account or organisation(task.account)), knowledge, memory)
    found = _offered(known, engine)
    notes = [] if account or known.reasons else [f"Nothing is known of {task.account} in the knowledge folder."]
    return Report(
        tool_version=__version__,
        rubric_version=RUBRIC_VERSION,
        as_of=settings.as_of,
        engine=engine.info if isinstance(engine, Suggests) else EngineInfo(name=engine.info.name),
        complete=not found.undone,
        decision=Decision.ALLOW,
        purpose=Purpose.OPENERS,
        openers=found.openers,
        undone=(Skipped(origin=task.account, reason=found.undone),) if found.undone else (),
        cost=cost_of(found.usage),
        notes=(*notes, *([f"No openers from the model: {found.undone}."] if found.undone else [])),
    )


def with_openers(report: Report, knowledge: Knowledge, engine: Engine, memory: Remembers, settings: Settings) -> Report:
    """`report` of one draft with openers, where its reader is known, waits for us, or would read what fits anybody.

    The reader is known by the knowledge folder; that he waits, for what we promised or for an answer, by the ledger.
    """
    draft = next(iter(report.documents), None)
    named = list(_readers(draft, settings)) if draft else []
    if draft is None or not named:
        return report
    generic = any(f.rule == _GENERIC and f.suppressed is None for f in report.findings)
    meant = next((account for one in named if (account := known_account(one, knowledge))), None)
    persona = next((role for one in named if (role := contact_role(one, knowledge))), None)
    day = (draft.sent_at or settings.as_of).date()
    task = OpenerTask(account=meant or organisation(named[0]), day=day, persona=persona)
    known = _brief(task, knowledge, memory)
    waits = any(isinstance(reason, Owed | Asked) for reason in known.reasons)
    if not (meant or waits or (generic and knowledge.entries)):
        return report
    found = _offered(known, engine)
    undone = (Skipped(origin=draft.origin, reason=found.undone),) if found.undone else ()
    return replace(
        report,
        openers=for_document(found.openers, draft.id),
        undone=(*report.undone, *undone),
        complete=report.complete and not undone,
        cost=report.cost + cost_of(found.usage),
    )


def _readers(draft: Document, settings: Settings) -> Iterator[str]:
    """Who it goes to: as was said with the draft, then as it says itself."""
    if settings.recipient:
        yield settings.recipient
    yield from (party.email or party.name or "" for party in draft.recipients if party.email or party.name)


def organisation(named: str) -> str:
    """Whose address it is, as the ledger calls an account that no roster names; a name stays as it is."""
    return named.rpartition("@")[2].strip(" >") or named


def _brief(task: OpenerTask, knowledge: Knowledge, memory: Remembers) -> Brief:
    """What the notes say of the account and what the ledger remembers of it."""
    told, asked = memory.told(account=task.account), memory.asked(account=task.account)
    return brief(knowledge, task, past=told, asked=asked)


def _offered(known: Brief, engine: Engine) -> Offered:
    return offered(known, engine if isinstance(engine, Suggests) else None)
