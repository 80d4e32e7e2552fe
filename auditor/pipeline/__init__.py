"""The way of one mail, from bytes to a verdict. Reads as the picture in docs/architecture.md."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from auditor.checks import Rule
from auditor.core.people import acquainted
from auditor.model.people import Settings
from auditor.model.report import Purpose, Report
from auditor.model.text import Document, Skipped
from auditor.pipeline.assemble import assemble, together
from auditor.pipeline.collect import Collected, Shelf, calls, mail
from auditor.pipeline.copies import Copies, is_fuller, without_twins
from auditor.pipeline.judging import judge_all
from auditor.pipeline.suppress import Baseline
from auditor.pipeline.understand import Understood, understand
from auditor.ports import Engine, Input, Progress, Silent


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop:
    """Everything an audit works with; `wiring` builds it."""

    shelf: Shelf
    engine: Engine
    rules: Sequence[Rule]
    settings: Settings
    baseline: Baseline = field(default_factory=Baseline)
    keep_text: bool = False
    """Keep the decoded texts in the report, at the price of memory."""


def audit(inputs: Iterable[Input | Skipped], shop: Workshop, progress: Progress | None = None) -> Report:
    """Read everything, understand each document by itself, judge all of them together."""
    watch = progress or Silent()
    collected = Collected()
    understood: dict[str, Understood] = {}
    for document in mail(inputs, shop.shelf, collected, watch.file):
        _add(document, shop, collected, understood)
        watch.document()
    understood = without_twins(understood)
    known = acquainted(shop.settings.roster, (u.document for u in understood.values()))
    shop = replace(shop, settings=replace(shop.settings, roster=known))
    copies = Copies()
    for document in calls(collected):
        _add_call(document, shop, collected, understood, copies)
        watch.document()
    watch.phase("checking against the records")
    judged = judge_all(tuple(understood.values()), collected, shop.settings)
    return assemble(judged, collected, shop.engine.info, shop.settings, shop.baseline)


def review(draft: Document | Skipped, shop: Workshop) -> Report:
    """One draft before it is sent: what it promises and what it says too strongly."""
    collected = Collected()
    if isinstance(draft, Skipped):
        collected.skipped.append(draft)
        one = None
    else:
        one = _guarded(draft, replace(shop, keep_text=True), collected)
    judged = judge_all((one,) if one else (), collected, shop.settings)
    report = assemble(judged, collected, shop.engine.info, shop.settings, shop.baseline)
    return replace(report, purpose=Purpose.REVIEW)


def _add(document: Document, shop: Workshop, collected: Collected, understood: dict[str, Understood]) -> None:
    """One mail in several exports is one document, read from the copy that says most."""
    first = understood.get(document.id)
    if first is not None and is_fuller(document, first):
        document = replace(document, duplicates=(first.document.origin, *first.document.duplicates))
    elif first is not None:
        copies = (*first.document.duplicates, document.origin)
        understood[document.id] = replace(first, document=replace(first.document, duplicates=copies))
        return
    one = _guarded(document, shop, collected)
    if one is not None:
        understood[document.id] = one


def _add_call(
    document: Document, shop: Workshop, collected: Collected, understood: dict[str, Understood], copies: Copies
) -> None:
    """One call in several exports is one document: the one that says most."""
    first, merged = copies.meet(document)
    if first is None or first.id not in understood:
        _add(document, shop, collected, understood)
        return
    known = understood[first.id]
    if (merged.id, merged.sent_at) != (first.id, first.sent_at):
        one = _guarded(merged, shop, collected)
        if one is not None:
            del understood[first.id]
            understood[merged.id] = one
            return
    understood[first.id] = replace(known, document=replace(known.document, duplicates=merged.duplicates))


def _guarded(document: Document, shop: Workshop, collected: Collected) -> Understood | None:
    try:
        one = understand(document, shop.engine, shop.settings, shop.rules)
    # The one guard a document: a bug costs this document, which is reported, and never the rest.
    except Exception as error:  # noqa: BLE001
        reason = f"it could not be understood ({type(error).__name__}: {error}); please report this file"
        collected.skipped.append(Skipped(origin=document.origin, reason=reason))
        return None
    return one if shop.keep_text else _light(one)


def _light(one: Understood) -> Understood:
    """Without the text and its parts: quotes and spans stay, and memory stays bounded over a large mailbox."""
    return replace(one, document=replace(one.document, text="", segments=()))


__all__ = ["Baseline", "Shelf", "Workshop", "audit", "review", "together"]
