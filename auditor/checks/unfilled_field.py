"""Unfilled field: a placeholder of a template that nobody filled in."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

from collections.abc import Iterator

from auditor.checks._language import ours
from auditor.checks._scan import trim
from auditor.checks.rule import Hit, Rule
from auditor.core.patterns import pattern
from auditor.model.finding import FindingClass, Level, TrustElement
from auditor.model.text import Reading, SegmentKind, Side, Span

_NAME = r"(?:first|last|full|sur|user|customer|client|company|contact|account|recipient|sender|prospect|lead|rep|product|city|industry|job|your|my|their|insert|business|nick|given|family|pain|competitor|mutual|meeting|event|link|phone|role)"
_FIELD = pattern(
    r"\{\{\{?[ #^/]?[a-z][\w .|:'\"-]{0,60}\}?\}\}"
    r"|\{\$?[a-z][a-z0-9]*(?:[_ .][a-z0-9]+){0,4}\}"
    r"|<<[ ]?[a-z][\w -]{0,40}>>|«[ ]?[a-z][\w .-]{0,40}»"
    r"|(?<![\w%])%{1,2}[a-z][a-z_]{2,30}%{1,2}(?![\w%])"
    r"|\*\|[a-z_:]{2,30}\|\*|\$\{[a-z][\w.]{0,40}\}"
    rf"|\[\[?(?:{_NAME})[\w '-]{{0,40}}\]?\](?!\()|\[\[?(?:name|company|date|title|position|amount|price|industry|city|link|url|number|topic|time|role|signature|address|email|phone|xx+|xyz|tbd|todo|placeholder|fill (?:this )?in|pain point|value|metric|product|day)(?: (?:here|name|number|of [\w ]{{2,20}}|goes here|tbd|or [\w ]{{2,20}}))?\]?\](?!\()"
    rf"|<(?:{_NAME})[_ -][\w -]{{1,30}}>|<(?:name|company|firstname|lastname|insert [\w ]{{2,30}})>"
    r"|\bx{2,4} ?(?:euros?|€|\$|£|pounds|dollars|%|per ?cent|days|weeks|units|pieces|hours|months|percent)(?=\W|$)|(?:€|\$|£) ?x{2,4}\b"
    r"|\b(?:dear|hi|hello|hey) (?:\[[^\]\n]{0,30}\]|_{3,}|x{3,}|null|undefined|nan|none|first ?name|firstname|fname)\b(?=,|\n|\s|$)|_{2}(?:name|company|date|first_name)_{2}"
)
_CODE = pattern(r"`[^`\n]{0,300}`|https?://\S+|\]\([^)\n]{0,300}\)")
_ABOUT_TEMPLATES = pattern(r"\b(?:template|placeholder|merge (?:field|tag)|variable|syntax|snippet|field named)s?\b")
_HINT = pattern(r"[{\[<«%*$_]|xx|dear |hi |hello |hey ")


def _find(reading: Reading) -> Iterator[Hit]:
    spans = [s.span for s, _ in ours(reading)]
    spans += [s.span for s in reading.sentences if _is_own_subject(reading, s.segment)]
    for span in spans:
        # The text itself: the plain copy turns the back ticks of code into quotes.
        text = _lower(span.of(reading.document.text))
        if not _HINT.search(text) or _ABOUT_TEMPLATES.search(text):
            continue
        code = [m.span() for m in _CODE.finditer(text)]
        for found in _FIELD.finditer(text):
            if any(s <= found.start() < e for s, e in code):
                continue
            start, end = trim(text, *found.span())
            yield Hit(span=Span(start=span.start + start, end=span.start + end), confidence=0.95)


def _lower(text: str) -> str:
    lower = text.lower()
    return lower if len(lower) == len(text) else text


def _is_own_subject(reading: Reading, index: int) -> bool:
    segment = reading.segments[index]
    theirs = segment.author is not None and segment.author.side is Side.THEIRS
    return segment.kind is SegmentKind.SUBJECT and not theirs


UNFILLED_FIELD = Rule(
    id="unfilled-field",
    title="Template field left empty",
    cls=FindingClass.TRUST,
    level=Level.ERROR,
    trust_element=TrustElement.COMPETENCE,
    message="A field of the template was not filled in. Put the real words there before you send it.",
    why="It tells the reader that the mail was written for nobody.",
    source="Long-standing practice of mail-merge programs",
    find=_find,
    flags=(
        "Hi {{first_name}}, thanks for the call.",
        "I read about [Company] in the news.",
        "Dear <<Name>>, here is the quote.",
        "Hello %FIRSTNAME%, welcome.",
        "Hi {first_name}, how was the fair?",
        "Your order for ${order.total} is ready.",
        "We can help [Insert Company Name] with this.",
        "Hi *|FNAME|*, good news.",
        "Dear [Name], see you on Monday.",
        "Your new rent is XX euros a month.",
    ),
    passes=(
        "See footnote [1] for the figures.",
        "The notes are [here](https://kestrel.example/notes).",
        "Set it with `{{first_name}}` in the code.",
        "The template uses {{first_name}} as a placeholder.",
        "Prices rose by 5% in May and 7% in June.",
        "He said [sic] that it works.",
        "The [revised] draft is here.",
        "Write to <mia@kestrel.example> please.",
        "The set {1, 2, 3} has three members.",
    ),
)
