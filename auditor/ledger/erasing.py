"""A person's erasure (GDPR, article 17): every fact that holds the address or the name, and all that was made of it."""

import json
import re
from collections import Counter
from collections.abc import Collection, Iterator

from sqlalchemy import Connection, Row, delete, select

from auditor.errors import UsageError
from auditor.ledger.chain import ERASURE, key_of
from auditor.ledger.codec import decode_fact
from auditor.ledger.facts import AT_ONCE, batches, enter, mark
from auditor.ledger.facts import Row as Fact
from auditor.ledger.words import EVERYTHING
from auditor.model.ledger import DocumentFact, Erased
from auditor.model.text import Party
from auditor.store.outbox import forget
from auditor.store.tables import ALIASES, ANSWERS, FACT_WORDS, FACTS, JOB_FILES, JOB_STEPS, JOBS, MARKS, NOTED, PROMISES

_SHORTEST = 4
"""Letters of a name; a shorter one stands in too many words."""
_ESCAPED = re.compile(r"\\(?:u[0-9a-f]{4}|.)")


def erase(connection: Connection, tenant: str, person: str, known_at: str) -> Erased:
    """Delete what holds `person`: an address, or a full name. The chain keeps digests, and an entry that says which went.

    Names that stand beside an address go with it when they have two words; a first name alone is many people's.
    """
    if len(person.strip()) < _SHORTEST:
        raise UsageError(f"{person!r} is too short to erase by", hint="give the mail address, or the full name")
    names = tuple(sorted(_names(connection, tenant, person.strip())))
    hides = _pattern((person.strip(), *names))
    gone: dict[str, int] = {}
    kinds: Counter[str] = Counter()
    for row in _rows(connection, tenant):
        if row.kind != ERASURE and _holds(hides, row.body):
            gone[row.key] = row.seq
            kinds[row.kind] += 1
    _unmake(connection, tenant, hides, gone)
    for copies in (ANSWERS, JOB_FILES, JOB_STEPS, JOBS):  # They quote whom they please; what they told is in the facts.
        connection.execute(delete(copies).where(copies.c.tenant == tenant))
    if gone:
        _tell(connection, tenant, sorted(gone.values()), known_at)
    return Erased(facts=dict(sorted(kinds.items())), names=names)


def _pattern(words: Collection[str]) -> re.Pattern[str]:
    """Any of `words` as a whole: "ann@x.com" does not stand in "joann@x.com"."""
    escaped = (r"\s+".join(map(re.escape, word.split())) for word in words)
    return re.compile(rf"(?<![\w.+-])(?:{'|'.join(escaped)})(?![\w-]|\.\w)", re.IGNORECASE)


def _holds(hides: re.Pattern[str], body: str) -> bool:
    """Whether it stands in a body of JSON, where line ends, tabs and quotes are written as letters."""
    return hides.search(_ESCAPED.sub(" ", body)) is not None


def _rows(connection: Connection, tenant: str) -> Iterator[Row[tuple[str, int, str, str]]]:
    query = select(FACTS.c.key, FACTS.c.seq, FACTS.c.kind, FACTS.c.body).where(FACTS.c.tenant == tenant)
    return iter(connection.execute(query.order_by(FACTS.c.seq).execution_options(yield_per=AT_ONCE)))


def _names(connection: Connection, tenant: str, person: str) -> set[str]:
    """Full names that stand beside the address."""
    if "@" not in person:
        return set()
    address, found = person.casefold(), set[str]()
    for row in _rows(connection, tenant):
        if row.kind == "document" and address in row.body.casefold():
            fact = decode_fact(row.kind, row.body)
            if isinstance(fact, DocumentFact):
                found |= {p.name for p in _parties(fact) if p.name and (p.email or "").casefold() == address}
    return {name for name in found if " " in name.strip() and "@" not in name}


def _parties(fact: DocumentFact) -> Iterator[Party]:
    document = fact.document
    yield from (*([document.author] if document.author else ()), *document.recipients, *document.participants)


def _unmake(connection: Connection, tenant: str, hides: re.Pattern[str], keys: Collection[str]) -> None:
    """Delete facts and what was made of them, and mark what hung together with them."""
    words: set[str] = set()
    documents: set[str] = set()
    for some in batches(sorted(keys)):
        mine = FACT_WORDS.c.tenant == tenant, FACT_WORDS.c.key.in_(some)
        named = connection.execute(select(FACT_WORDS.c.key, FACT_WORDS.c.word).where(*mine)).all()
        words.update(row.word for row in named)
        if len({row.key for row in named}) < len(some):
            words.add(EVERYTHING)
        connection.execute(delete(FACT_WORDS).where(*mine))
        facts = FACTS.c.tenant == tenant, FACTS.c.key.in_(some)
        documents.update(connection.execute(select(FACTS.c.name).where(*facts, FACTS.c.kind == "document")).scalars())
        connection.execute(delete(FACTS).where(*facts))
    query = select(PROMISES.c.id, PROMISES.c.document_id, PROMISES.c.body).where(PROMISES.c.tenant == tenant)
    promises = [row.id for row in connection.execute(query) if row.document_id in documents or _holds(hides, row.body)]
    query = select(NOTED.c.id, NOTED.c.document_id, NOTED.c.body).where(NOTED.c.tenant == tenant)
    noted = [row.id for row in connection.execute(query) if row.document_id in documents or _holds(hides, row.body)]
    forget(connection, tenant, promises)
    for some in batches(promises):
        connection.execute(delete(PROMISES).where(PROMISES.c.tenant == tenant, PROMISES.c.id.in_(some)))
        connection.execute(delete(ALIASES).where(ALIASES.c.tenant == tenant, ALIASES.c.id.in_(some)))
    for some in batches(noted):
        connection.execute(delete(NOTED).where(NOTED.c.tenant == tenant, NOTED.c.id.in_(some)))
    marked = set(connection.execute(select(MARKS.c.word).where(MARKS.c.tenant == tenant)).scalars())
    for some in batches(sorted(filter(hides.search, marked))):
        connection.execute(delete(MARKS).where(MARKS.c.tenant == tenant, MARKS.c.word.in_(some)))
    mark(connection, tenant, {word for word in words if not hides.search(word)}, 0)


def _tell(connection: Connection, tenant: str, numbers: list[int], known_at: str) -> None:
    """The entry that names what was erased, by number."""
    body = json.dumps(numbers)
    told = Fact(kind=ERASURE, name="", key=key_of(ERASURE, body), body=body, words=frozenset())
    enter(connection, tenant, told, known_at)


def erased_numbers(connection: Connection, tenant: str) -> frozenset[int]:
    """What erasures name."""
    query = select(FACTS.c.body).where(FACTS.c.tenant == tenant, FACTS.c.kind == ERASURE)
    return frozenset(number for body in connection.execute(query).scalars() for number in json.loads(body))
