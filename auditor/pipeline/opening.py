"""Openers for an account, and those that are offered beside a review of a draft."""

from collections.abc import Iterator
from dataclasses import replace

from auditor import RUBRIC_VERSION, __version__
from auditor.core.brief import brief
from auditor.core.kinship import contact_role, known_account
from auditor.model.knowledge import Knowledge
from auditor.model.opener import OpenerTask
from auditor.model.people import Settings
from auditor.model.report import Decision, EngineInfo, Purpose, Report
from auditor.model.text import Document, Skipped
from auditor.pipeline.assemble import cost_of
from auditor.pipeline.openers import Offered, for_document, offered
from auditor.ports import Engine, Remembers, Suggests

_GENERIC = "generic-opener"


def opening(task: OpenerTask, knowledge: Knowledge, engine: Engine, memory: Remembers, settings: Settings) -> Report:
    """A report that holds nothing but openers. An account that is not known gets an honest question."""
    account = known_account(task.account, knowledge)
    found = _for(replace(task, account=account or task.account), knowledge, engine, memory)
    notes = [] if account else [f"Nothing is known of {task.account} in the knowledge folder."]
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
    """`report` of one draft with openers, where its reader is known or its own opening would fit anybody."""
    if not knowledge.entries or not report.documents:
        return report
    draft = report.documents[0]
    generic = any(f.rule == _GENERIC and f.suppressed is None for f in report.findings)
    named = list(_readers(draft, settings))
    meant = next((account for one in named if (account := known_account(one, knowledge))), None)
    if meant is None and not (generic and named):
        return report
    persona = next((role for one in named if (role := contact_role(one, knowledge))), None)
    day = (draft.sent_at or settings.as_of).date()
    found = _for(OpenerTask(account=meant or named[0], day=day, persona=persona), knowledge, engine, memory)
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


def _for(task: OpenerTask, knowledge: Knowledge, engine: Engine, memory: Remembers) -> Offered:
    past = memory.told(account=task.account)
    return offered(brief(knowledge, task, past=past), engine if isinstance(engine, Suggests) else None)
