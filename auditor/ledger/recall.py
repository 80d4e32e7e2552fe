"""Which facts bear on which promises: groups of documents, and what a group needs to be judged."""

from collections.abc import Collection, Iterable, Iterator

from sqlalchemy import Connection, exists, select

from auditor.core.scope import account_key
from auditor.ledger.codec import decode_fact
from auditor.ledger.facts import batches, facts_where
from auditor.ledger.words import column, grouped
from auditor.model.ledger import DocumentFact, Group, Recalled, Word
from auditor.model.people import Account, Person
from auditor.model.record import Coverage, Record
from auditor.model.text import Side
from auditor.store.tables import FACT_WORDS, FACTS

_TOGETHER = 2_000
"""Documents that are judged in one go; a larger group is not cut."""


def groups_of(connection: Connection, tenant: str, words: Collection[str] | None) -> tuple[Group, ...]:
    """The groups that have one of `words`; all of them for None."""
    found = _all(connection, tenant) if words is None else _closed(connection, tenant, words)
    return tuple(
        Group(documents=frozenset(_names(connection, tenant, keys)), words=frozenset(shared))
        for keys, shared in grouped(found, _TOGETHER)
    )


def _all(connection: Connection, tenant: str) -> dict[str, list[str]]:
    query = select(FACT_WORDS.c.key, FACT_WORDS.c.word)
    query = query.where(FACT_WORDS.c.tenant == tenant, FACT_WORDS.c.kind == "document")
    found: dict[str, list[str]] = {}
    for key, word in connection.execute(query.order_by(FACT_WORDS.c.key, FACT_WORDS.c.word)):
        found.setdefault(key, []).append(word)
    return found


def _closed(connection: Connection, tenant: str, words: Collection[str]) -> dict[str, list[str]]:
    """Every document that has one of `words`, or shares a word with one that has, and so on."""
    found: dict[str, list[str]] = {}
    seen, ahead = set(words), set(words)
    while ahead:
        keys = _keys(connection, tenant, "document", ahead) - found.keys()
        ahead = set()
        for some in batches(sorted(keys)):
            query = select(FACT_WORDS.c.key, FACT_WORDS.c.word).order_by(FACT_WORDS.c.key, FACT_WORDS.c.word)
            query = query.where(FACT_WORDS.c.tenant == tenant, FACT_WORDS.c.key.in_(some))
            for key, word in connection.execute(query):
                found.setdefault(key, []).append(word)
                ahead.add(word)
        ahead -= seen
        seen |= ahead
    return found


def _names(connection: Connection, tenant: str, keys: Iterable[str]) -> Iterator[str]:
    for some in batches(keys):
        query = select(FACTS.c.name).where(FACTS.c.tenant == tenant, FACTS.c.key.in_(some))
        yield from connection.execute(query).scalars()


def recalled(connection: Connection, tenant: str, group: Group, until: int) -> Recalled:
    """What bears on the promises of `group`, of the facts up to number `until`."""
    mine = (FACTS.c.tenant == tenant, FACTS.c.seq <= until)
    rest = list(
        facts_where(connection, *mine, FACTS.c.kind.in_(("coverage", "person", "account")), order=[FACTS.c.key])
    )
    accounts = tuple(fact for fact in rest if isinstance(fact, Account))
    words = group.words | _other_names(group.words, accounts)
    documents: dict[str, list[tuple[str, DocumentFact]]] = {}
    for some in batches(sorted(group.documents)):
        query = select(FACTS.c.key, FACTS.c.kind, FACTS.c.body)
        query = query.where(*mine, FACTS.c.kind == "document", FACTS.c.name.in_(some))
        for key, kind, body in connection.execute(query):
            fact = decode_fact(kind, body)
            if isinstance(fact, DocumentFact):
                documents.setdefault(fact.document.id, []).append((key, fact))
    return Recalled(
        documents=tuple(_best(documents[identity]) for identity in sorted(documents)),
        records=tuple(_records(connection, tenant, words, until)),
        coverage=tuple(fact for fact in rest if isinstance(fact, Coverage)),
        words=tuple(fact for fact in _with_words(connection, tenant, "word", words, until) if isinstance(fact, Word)),
        people=tuple(fact for fact in rest if isinstance(fact, Person)),
        accounts=accounts,
    )


def _best(readings: list[tuple[str, DocumentFact]]) -> DocumentFact:
    """The reading that tells most: of the newest rules, with the most people known and the most of the text."""
    return max(readings, key=_richness)[1]


def _richness(reading: tuple[str, DocumentFact]) -> tuple[object, ...]:
    key, fact = reading
    document = fact.document
    rubric = tuple(int(part) if part.isdigit() else 0 for part in fact.rubric.split("."))
    people = (*([document.author] if document.author else ()), *document.participants)
    known = sum(p.side is not Side.UNKNOWN for p in people)
    return rubric, document.sent_at is not None, known, len(document.attachments), fact.size, len(fact.commitments), key


def _other_names(words: frozenset[str], accounts: Iterable[Account]) -> frozenset[str]:
    """The other names that the roster knows for the accounts in `words`."""
    more: set[str] = set()
    for account in accounts:
        keys = (account_key(name) for name in (account.name, *account.domains, *account.ids))
        names = {column(f"a:{key}") for key in keys} | {column(f"a:{squashed}") for squashed in account.ids}
        if names & words:
            more |= names
    return frozenset(more)


def _records(connection: Connection, tenant: str, words: frozenset[str], until: int) -> Iterator[Record]:
    """Those of the accounts in `words`, those that no document's words explain, and all that share an id with them."""
    mine = (FACTS.c.tenant == tenant, FACTS.c.kind == "record", FACTS.c.seq <= until)
    near = _with_words(connection, tenant, "record", words, until)
    found = {fact.id: None for fact in (*_unexplained(connection, tenant, until), *near) if isinstance(fact, Record)}
    for some in batches(sorted(set(map(column, found)))):
        for fact in facts_where(connection, *mine, FACTS.c.name.in_(some), order=[FACTS.c.key]):
            if isinstance(fact, Record):
                yield fact


def _unexplained(connection: Connection, tenant: str, until: int) -> Iterator[object]:
    """Records that share no word with any document. The words are asked for first: they are few where records are many."""
    theirs, documents = FACT_WORDS.alias(), FACT_WORDS.alias()
    same = (documents.c.tenant == tenant, documents.c.kind == "document", documents.c.word == theirs.c.word)
    query = select(theirs.c.word).where(theirs.c.tenant == tenant, theirs.c.kind == "record", ~exists().where(*same))
    lone = set(connection.execute(query).scalars())
    words: dict[str, set[str]] = {}
    for some in batches(sorted(_keys(connection, tenant, "record", lone))):
        of_each = select(FACT_WORDS.c.key, FACT_WORDS.c.word)
        for key, word in connection.execute(of_each.where(FACT_WORDS.c.tenant == tenant, FACT_WORDS.c.key.in_(some))):
            words.setdefault(key, set()).add(word)
    yield from _with_keys(connection, tenant, {key for key, of_one in words.items() if of_one <= lone}, until)
    any_word = exists().where(FACT_WORDS.c.tenant == FACTS.c.tenant, FACT_WORDS.c.key == FACTS.c.key)
    yield from facts_where(
        connection, FACTS.c.tenant == tenant, FACTS.c.kind == "record", FACTS.c.seq <= until, ~any_word
    )


def _with_words(connection: Connection, tenant: str, kind: str, words: Iterable[str], until: int) -> Iterator[object]:
    yield from _with_keys(connection, tenant, _keys(connection, tenant, kind, words), until)


def _keys(connection: Connection, tenant: str, kind: str, words: Iterable[str]) -> set[str]:
    """Facts of `kind` that have one of `words`. Doubles are dropped here: asked to do it, SQLite reads every key."""
    keys: set[str] = set()
    for some in batches(sorted(words)):
        query = select(FACT_WORDS.c.key).where(
            FACT_WORDS.c.tenant == tenant, FACT_WORDS.c.kind == kind, FACT_WORDS.c.word.in_(some)
        )
        keys.update(connection.execute(query).scalars())
    return keys


def _with_keys(connection: Connection, tenant: str, keys: Iterable[str], until: int) -> Iterator[object]:
    for some in batches(sorted(keys)):
        yield from facts_where(
            connection, FACTS.c.tenant == tenant, FACTS.c.seq <= until, FACTS.c.key.in_(some), order=[FACTS.c.key]
        )
