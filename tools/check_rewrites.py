"""Puts every replacement that a review offers into its draft and looks for a fact that it changed.

    python tools/check_rewrites.py [--cases eval/cases]

Drafts are our own labelled sentences and mails, the half to look at, reviewed as if they were about to be sent. What is
looked for here is written apart from the gate in `checks`: bare sets of figures, days, links and capital words before
and after, and a second review. Exits with 1 when a fact was changed, or a finding came in.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from auditor import wiring
from auditor.checks import PLACEHOLDER
from auditor.config import Config
from auditor.core.mending import mendable, mended, plan
from auditor.evaluation.bench import NOON
from auditor.evaluation.cases.load import load
from auditor.evaluation.cases.schema import SentenceCase
from auditor.evaluation.corpus import Choice
from auditor.evaluation.figures import Part
from auditor.model.finding import Finding
from auditor.model.report import Report
from auditor.model.text import Document, Span
from auditor.pipeline import Workshop, review
from auditor.ports import Input

_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*\s?%?")
_WHOLLY = re.compile(r"100\s?%|24/7")
_LINK = re.compile(r"https?://\S+|\S+@\S+\.\w+")
_DAY = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december|easter|christmas)\b|\b(?:today|tonight|tomorrow)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w-]+")
"""Capital words inside a sentence."""
_CAPITAL = re.compile(r"\b[A-Z][\w-]*")


@dataclass(slots=True)
class Tally:
    """What was tried."""

    drafts: int = 0
    findings: int = 0
    offered: int = 0
    ready: int = 0
    """Offers that need nothing filled in."""
    fixed: int = 0
    """Drafts that --fix changes."""
    wrong: int = 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cases", type=Path, default=Path("eval/cases"))
    shop = wiring.workshop(Config(), wiring.Run(as_of=NOON, keep_text=True))
    tally, by_rule, with_words = Tally(), Counter[str](), Counter[str]()
    for draft in _drafts(parser.parse_args().cases):
        report = review(draft, shop)
        tally.drafts += 1
        for finding in mendable(report.findings, Span(start=0, end=len(draft.text))):
            by_rule[finding.rule] += 1
            with_words[finding.rule] += bool(finding.replacements)
            tally.findings += 1
            _try_each(finding, draft, report, shop, tally)
        _try_fix(draft, report, shop, tally)
    for rule, number in sorted(by_rule.items()):
        print(f"{rule:26} {with_words[rule]:4} of {number:4} findings with safer words")
    print(
        f"{tally.drafts} drafts, {tally.findings} findings, {tally.offered} replacements ({tally.ready} need nothing filled "
        f"in), {tally.fixed} drafts changed by --fix; {tally.wrong} changed a fact or brought a finding"
    )
    return int(tally.wrong > 0)


def _drafts(cases: Path) -> Iterator[Document]:
    choice = Choice(part=Part.LOOK)
    found = load(cases)
    for case in (*found.sentences, *found.messages):
        text = case.text if isinstance(case, SentenceCase) else case.mail
        if not text or not choice.takes(case.id):
            continue
        for item in wiring.drafts(Input.of(f"{case.id}.txt", text.encode()), now=NOON):
            if isinstance(item, Document):
                yield wiring.own_draft(item, sender=None, to=None, as_of=NOON)


def _try_each(finding: Finding, draft: Document, report: Report, shop: Workshop, tally: Tally) -> None:
    for words in finding.replacements:
        tally.offered += 1
        tally.ready += not PLACEHOLDER.search(words)
        text = draft.text[: finding.span.start] + words + draft.text[finding.span.end :]
        problem = _changed(finding.quote, words, draft.text) or _found(draft, text, report, shop)
        if problem:
            tally.wrong += 1
            print(f'WRONG {finding.rule}: "{finding.quote}" -> "{words}": {problem}', file=sys.stderr)


def _try_fix(draft: Document, report: Report, shop: Workshop, tally: Tally) -> None:
    edits = plan(mendable(report.findings, Span(start=0, end=len(draft.text)))).edits
    tally.fixed += bool(edits)
    problem = _found(draft, mended(draft.text, edits), report, shop) if edits else ""
    if problem:
        tally.wrong += 1
        print(f"WRONG --fix {draft.origin}: {problem}", file=sys.stderr)


def _changed(quote: str, words: str, text: str) -> str:
    """What a reader would miss or wonder at, in a few words; empty: nothing."""
    blank = PLACEHOLDER.search(words) is not None
    bare = PLACEHOLDER.sub(" ", words)
    for what, pattern in (("figure", _FIGURE), ("day", _DAY), ("link", _LINK), ("name", _NAME)):
        before, after = _set(pattern, quote), _set(pattern, bare)
        if new := after - _set(_CAPITAL if what == "name" else pattern, text) - {"i"}:
            return f"a new {what}: {new}"
        lost = {one for one in before - after if one not in bare.casefold()} - _set(
            _DAY, quote if what == "name" else ""
        )
        if lost and not (blank and what in {"figure", "day"}):
            return f"a {what} is lost: {lost}"
    return ""


def _set(pattern: re.Pattern[str], text: str) -> set[str]:
    return {found.strip().casefold() for found in pattern.findall(_WHOLLY.sub(" ", text))}


def _found(draft: Document, text: str, report: Report, shop: Workshop) -> str:
    """A finding or a scored promise that the draft did not have; fields to fill in are none."""
    after = review(replace(draft, text=text, segments=()), shop)
    known = Counter(f.rule for f in report.findings)
    new = Counter(f.rule for f in after.findings if not PLACEHOLDER.search(f.quote)) - known
    new = Counter({rule: number for rule, number in new.items() if rule not in {"candour", "ownership"}})
    return f"new findings: {dict(new)}" if new else ""


if __name__ == "__main__":
    sys.exit(main())
