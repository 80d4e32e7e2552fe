"""A report as LanguageTool's clients expect it. Promises are no defects, so only findings are told."""

from collections.abc import Callable

from auditor import __version__
from auditor.checks import ALL, CONDUCT
from auditor.errors import UsageError
from auditor.model.finding import Finding, FindingClass, Level
from auditor.model.report import Report
from auditor.reports.clean import scalar
from auditor.service.language_tool_schemas import (
    AUTO,
    LANGUAGES,
    CategoryOut,
    CheckedOut,
    CheckForm,
    ContextOut,
    DetectedOut,
    LanguageFoundOut,
    MatchOut,
    ReplacementOut,
    RuleOut,
    SoftwareOut,
    TypeOut,
    WarningsOut,
)
from auditor.service.utf16 import Annotated, Part, units

_NAMES = {one.long_code.lower(): one for one in LANGUAGES}
_AROUND = 40
"""Characters that the context of a match shows to either side, as LanguageTool's does."""
_TITLES = {**{rule.id: rule.title for rule in ALL}, **{rule.id: rule.title for rule in CONDUCT}}


def given(form: CheckForm) -> Annotated:
    """The text that is asked about. Raises UsageError for a language that nobody here reads."""
    if form.language.lower() != AUTO and form.language.lower() not in _NAMES:
        known = ", ".join(one.long_code for one in LANGUAGES)
        raise UsageError(f"{form.language!r} is not a language that is reviewed", hint=f"auto, or one of {known}")
    if form.data.annotation:
        parts = (Part(text=p.text, markup=p.markup, interpret_as=p.interpret_as) for p in form.data.annotation)
        return Annotated(parts)
    return Annotated.plain(form.text)


def answered(report: Report | None, text: Annotated, form: CheckForm) -> CheckedOut:
    """`report` of `text`; None where there was nothing to read."""
    wanted = _wanted(form)
    findings = [one for one in report.findings if wanted(one)] if report else []
    found = report.documents[0].language if report and report.documents else None
    asked = _NAMES.get(form.language.lower(), LANGUAGES[0])
    seen = found or "en"
    return CheckedOut(
        software=SoftwareOut(
            name="promise-auditor",
            version=__version__,
            build_date="",
            api_version=1,
            premium=False,
            premium_hint="",
            status="",
        ),
        warnings=WarningsOut(incomplete_results=report is not None and not _whole(report)),
        language=LanguageFoundOut(
            name=asked.name,
            code=asked.long_code,
            detected_language=DetectedOut(name="English" if seen.startswith("en") else seen, code=seen, confidence=1.0),
        ),
        matches=[_match(one, text) for one in findings],
    )


def _whole(report: Report) -> bool:
    return report.complete and not report.counts.not_reviewed


def _wanted(form: CheckForm) -> Callable[[Finding], bool]:
    """What the client's choice of rules and categories leaves; praise and accepted findings are no matches."""
    on, off = _ids(form.enabled_rules), _ids(form.disabled_rules)
    on_class, off_class = _ids(form.enabled_categories), _ids(form.disabled_categories)

    def wanted(one: Finding) -> bool:
        rule, cls = one.rule.lower(), one.cls.value
        if one.level is Level.INFO or one.suppressed is not None:
            return False
        if form.enabled_only:
            return rule in on or cls in on_class
        return rule in on or (rule not in off and cls not in off_class)

    return wanted


def _ids(text: str) -> frozenset[str]:
    return frozenset(part.strip().lower() for part in text.split(",") if part.strip())


def _match(one: Finding, text: Annotated) -> MatchOut:
    offset, length = text.place(one.span)
    title = _TITLES[one.rule]
    return MatchOut(
        message=f"{one.message} {one.why}".strip(),
        short_message=title,
        offset=offset,
        length=length,
        replacements=[ReplacementOut(value=scalar(words)) for words in one.replacements],
        context=_context(one, text.text),
        sentence=_sentence(one, text.text),
        type=TypeOut(type_name="Hint" if one.level is Level.SUGGESTION else "Other"),
        rule=RuleOut(
            id=one.rule,
            description=title,
            issue_type=_issue(one.cls),
            category=CategoryOut(id=one.cls.value.upper(), name=one.cls.value.capitalize()),
        ),
        ignore_for_incomplete_sentence=False,
        context_for_sure_match=0,
    )


def _context(one: Finding, text: str) -> ContextOut:
    start = max(0, one.span.start - _AROUND)
    before = "..." if start else ""
    end = min(len(text), one.span.end + _AROUND)
    after = "..." if end < len(text) else ""
    head = before + _flat(text[start : one.span.start])
    quote = _flat(text[one.span.start : one.span.end])
    tail = _flat(text[one.span.end : end]) + after
    return ContextOut(text=head + quote + tail, offset=units(head), length=units(quote))


def _sentence(one: Finding, text: str) -> str:
    """The line that it stands in."""
    start = text.rfind("\n", 0, one.span.start) + 1
    end = text.find("\n", one.span.end)
    return scalar(text[start : end if end >= 0 else len(text)].strip())


def _flat(text: str) -> str:
    return scalar(text.replace("\r", " ").replace("\n", " "))


def _issue(cls: FindingClass) -> str:
    """Clients choose a colour by it; the names are those of ITS 2.0."""
    match cls:
        case FindingClass.STYLE | FindingClass.TRUST | FindingClass.EXAGGERATED:
            return "style"
        case _:
            return "other"
