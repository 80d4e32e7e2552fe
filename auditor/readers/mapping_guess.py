"""A records.yaml to begin with, for a file that nobody knows: guessed from the names of its columns, to be checked.

It is text to be shown, never applied by itself: a wrong guess would make evidence of what is none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from auditor.model.people import DateOrder
from auditor.readers.dates import BadValue, Dates, either_way, order_of
from auditor.readers.items import Item

_LIKE: dict[str, tuple[str, ...]] = {
    "id": (
        *("id", "ref", "reference", "number", "no", "key", "order id", "order no", "order number", "ticket id"),
        *("case number", "invoice number", "record id", "uuid", "opportunity id", "deal id", "task id"),
    ),
    "title": (
        *("title", "subject", "name", "item", "product", "summary", "article", "item name", "product name"),
        *("task", "topic", "deal name", "what", "service"),
    ),
    "body": ("description", "details", "comment", "comments", "note", "notes", "body", "text", "remarks"),
    "account": (
        *("account", "customer", "company", "client", "account name", "customer name", "company name", "organisation"),
        *("organization", "customer id", "buyer"),
    ),
    "contacts": (
        *("email", "e-mail", "contact", "customer e-mail", "customer email", "contact email", "recipient"),
        *("requester email", "email address"),
    ),
    "owner": (
        "owner",
        "assignee",
        "sales agent",
        "agent",
        "rep",
        "sales rep",
        "assigned to",
        "salesperson",
        "handled by",
    ),
    "promised_at": ("promised on", "agreed on", "ordered on", "order date", "ordered at"),
    "due_at": (
        *(
            "due",
            "due date",
            "promised",
            "promised date",
            "deadline",
            "expected",
            "estimated delivery",
            "delivery date",
        ),
        *("order estimated delivery date", "target date", "eta", "expected delivery"),
    ),
    "started_at": (
        "started",
        "start",
        "start date",
        "created",
        "created at",
        "opened",
        "engage date",
        "order purchase timestamp",
    ),
    "done_at": (
        *("done", "completed", "completed at", "delivered", "delivered at", "shipped", "shipped at", "left on", "sent"),
        *("closed", "closed at", "close date", "dispatched", "finished", "paid at", "resolved", "resolved at"),
        *("order delivered customer date", "sent on", "shipped on", "delivered on", "paid on"),
    ),
    "status": ("status", "state", "stage", "deal stage", "order status", "progress"),
    "quantity": ("quantity", "qty", "pieces", "count", "units", "pcs"),
    "unit": ("unit", "uom", "unit of measure"),
    "amount": ("amount", "total", "value", "price", "close value", "net amount", "sum", "invoice total"),
    "currency": ("currency", "currency code"),
    "percent": ("discount", "discount percent", "percent", "percentage"),
    "attachments": ("attachment", "attachments", "file", "files"),
    "refs": ("order", "po", "po number", "tracking", "tracking number", "related", "invoice"),
    "url": ("url", "link", "web address"),
}
_TIMES = ("promised_at", "due_at", "started_at", "done_at")
_WORDS = {
    "done": "done left complete completed closed won delivered shipped sent paid resolved finished dispatched solved yes fulfilled",
    "in_progress": "open active working in_progress processing started engaging pending waiting picking packed approved",
    "planned": "new planned todo to_do backlog draft scheduled created invoiced queued prospecting",
    "partial": "partial part_shipped partially_shipped part_delivered partly",
    "cancelled": "cancelled canceled void refunded returned withdrawn no_show",
    "rejected": "rejected declined lost refused denied",
}
_KINDS = {
    "shipment": ("ship", "parcel", "deliver", "warehouse", "dispatch", "tracking", "carrier", "freight"),
    "billing": ("invoice", "billing", "payment"),
    "credit": ("credit note", "refund"),
    "ticket": ("ticket", "case", "support", "incident"),
    "meeting": ("meeting", "appointment", "visit", "calendar"),
    "call": ("call", "phone"),
    "release": ("release", "version", "deploy"),
    "document_signed": ("contract", "signature", "signed", "envelope"),
    "task": ("task", "todo", "assignee", "activity"),
}
_LIKELY = 0.86
_LAST_WORD = 0.88
"""How sure it is that `Deal owner` is an owner."""
_MOST_WORDS = 12
_ENOUGH = 4
"""Letters that a pattern must keep, else it would fit other files too."""
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 _/.-]{0,60}")
_YAML_WORDS = frozenset({"yes", "no", "on", "off", "true", "false", "null", "y", "n"})
CHECK = "# check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """What a starter is made of."""

    name: str
    """The file's name."""
    columns: tuple[str, ...]
    items: tuple[Item, ...]
    """Its first rows."""
    rows: str | None = None
    """Where the list lies in a JSON."""


def starter(guess: Guess) -> str:
    """The entry as YAML; each guess carries a `# check`."""
    fields = _fields(guess)
    status = fields.pop("status", None)
    out = [
        f"- file: {_quoted(_pattern(guess.name))}",
        f"  source: {_quoted(_source(guess.name))}",
        f"  kind: {_kind(guess)}",
    ]
    if guess.rows:
        out.append(f"  rows: {_quoted(guess.rows)}")
    out += ["  columns:", *_column_lines(fields, status, guess)]
    out += list(_status_lines(status, guess))
    out += list(_date_lines(fields, guess))
    if any(_has_comma(item, fields[name]) for name in ("quantity", "amount") if name in fields for item in guess.items):
        out.append(f"  decimal: comma  {CHECK}: 12,5 is twelve and a half")
    return "\n".join(out) + "\n"


def _fields(guess: Guess) -> dict[str, str]:
    """field: the column that is most like it; each column once, the surest first."""
    sure = sorted(
        (
            (_likeness(column, names), field, column)
            for field, names in _LIKE.items()
            for column in guess.columns
            if field not in _TIMES or _is_timely(column, guess)
        ),
        key=lambda each: -each[0],
    )
    found: dict[str, str] = {}
    for likeness, field, column in sure:
        if likeness >= _LIKELY and field not in found and column not in found.values():
            found[field] = column
    return {field: found[field] for field in _LIKE if field in found}


def _likeness(column: str, names: tuple[str, ...]) -> float:
    """1 for the first of the names, a little less for each after it; less again for what is only like one."""
    words = _words_of(column)
    # Of a JSON path the last key says what it is: `customer.email` is an email.
    leaf = _words_of(column.rpartition(".")[2])
    bare = re.sub(r"(?: date| time| datetime| at| on)+$", "", leaf)
    for place, name in enumerate(names):
        for said, less in ((words, 0.0), (leaf, 0.03), (bare, 0.06)):
            if name == said:
                return 1 - place / 1_000 - less
    if leaf.rsplit(" ", 1)[-1] in (name for name in names if len(name) > 3):
        return _LAST_WORD
    return max((SequenceMatcher(None, words, name).ratio() - 0.05 for name in names if len(name) > 3), default=0)


def _words_of(name: str) -> str:
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return " ".join(spaced.replace("_", " ").replace(".", " ").lower().split())


def _is_timely(column: str, guess: Guess) -> bool:
    """Whether most of its first cells, if any, may be times."""
    texts = [text for item in guess.items[:20] for text in item.texts(column)]
    return sum(bool(re.search(r"\d", text)) for text in texts) * 2 >= len(texts)


def _column_lines(fields: dict[str, str], status: str | None, guess: Guess) -> Iterator[str]:
    if "id" not in fields:
        yield "    # id: no column looks like one; without it an id is made of the whole row"
    if "title" not in fields:
        unused = [column for column in guess.columns if column not in (*fields.values(), status)]
        wordy = [column for column in unused if _is_wordy(column, guess)]
        fields["title"] = (wordy or [fields.get("id", guess.columns[0])])[0]
    for field in (field for field in _LIKE if field in fields):
        if field == "amount" and "currency" not in fields:
            yield f"    # amount: {_quoted(fields[field])}  and which currency? such as currency: {{value: EUR}}"
        else:
            yield f"    {field}: {_quoted(fields[field])}  {CHECK}"
    unused = [_remark(column) for column in guess.columns if column not in (*fields.values(), status)]
    if unused:
        yield f"    # not used: {', '.join(unused[:20])}"


def _status_lines(column: str | None, guess: Guess) -> Iterator[str]:
    if column is None:
        yield "  # status: {column: ..., words: {...}}  without it a row with done_at counts as done"
        return
    seen = list(dict.fromkeys(text for item in guess.items for text in item.texts(column)))[:_MOST_WORDS]
    yield f"  status:  {CHECK} each word: planned, in_progress, done, partial, cancelled, rejected or unknown"
    yield f"    column: {_quoted(column)}"
    yield "    words:"
    for word in seen:
        yield f"      {_quoted(word)}: {_status(word)}"
    if not seen:
        yield "      done: done"


def _status(word: str) -> str:
    bare = "_".join(word.lower().replace("-", " ").split())
    return next((status for status, words in _WORDS.items() if bare in words.split()), "unknown")


def _date_lines(fields: dict[str, str], guess: Guess) -> Iterator[str]:
    values = [text for name in _TIMES if name in fields for item in guess.items for text in item.texts(fields[name])]
    shown = order_of(values)
    if shown is not None:
        yield f"  dates: {shown}  # the file shows it: {'the day' if shown is DateOrder.DAY_FIRST else 'the month'} comes first"
    elif any(map(either_way, values)):
        yield "  # dates: dmy  # when 3/4 is 3 April; mdy when it is March 4"
    elif values and all(value.isascii() and value.isdigit() for value in values):
        yield "  # dates: unix  # when they count seconds since 1970; unix_ms when milliseconds"
    elif values and not any(map(_is_read, values)):
        yield f'  # dates: "%d.%m.%Y %H:%M"  # {_remark(values[0][:40])} is no form that is known'
    if values:
        yield "  # zone: Europe/London  # for times without an offset"


def _is_read(value: str) -> bool:
    try:
        return Dates().read(value) is not None
    except BadValue:
        return False


def _is_wordy(column: str, guess: Guess) -> bool:
    """Whether most of its cells have words, and are no dates: such a column may say what a row is about."""
    texts = [text for item in guess.items for text in item.texts(column)]
    return sum(bool(re.search(r"[^\W\d_]{3}", text)) and not _is_read(text) for text in texts) * 2 > len(texts)


def _has_comma(item: Item, column: str) -> bool:
    return any(re.fullmatch(r"[\d.]{1,20},\d{1,2}", text) for text in item.texts(column))


def _kind(guess: Guess) -> str:
    text = " ".join((guess.name, *guess.columns)).lower().replace("_", " ")
    found = next((kind for kind, words in _KINDS.items() if any(word in text for word in words)), None)
    if found is None:
        return f"note  {CHECK}: shipment, billing, task, ticket, meeting, call, release, ..."
    return f"{found}  {CHECK}"


def _pattern(name: str) -> str:
    """The name with its figures left open: the next export has others."""
    name = name.replace("[", "[[]")
    stem, dot, suffix = name.rpartition(".")
    open_ = re.sub(r"\d(?:[\d_.T-]{0,30}\d)?", "*", stem)
    return open_ + dot + suffix if len(re.sub(r"[\W_]", "", open_)) >= _ENOUGH else name


def _source(name: str) -> str:
    words = re.findall(r"[a-z]+", name.rsplit(".", 1)[0].lower())
    return words[0] if words else "export"


def _quoted(text: str) -> str:
    """A YAML scalar."""
    safe = _PLAIN.fullmatch(text) and text == text.strip() and text.lower() not in _YAML_WORDS
    return text if safe else '"' + "".join(map(_escaped, text)) + '"'


def _escaped(char: str) -> str:
    """A character within YAML's quotes; what cannot be shown is written by its number."""
    if char in '"\\':
        return "\\" + char
    return char if char.isprintable() else f"\\U{ord(char):08x}"


def _remark(text: str) -> str:
    """Text for a comment: one line, nothing that cannot be shown."""
    return "".join(char if char.isprintable() else " " for char in text)
