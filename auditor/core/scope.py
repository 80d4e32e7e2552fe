"""By which words facts of the ledger find each other: account, conversation, people."""

from collections.abc import Iterable, Iterator

from auditor.core.match.accounts import AccountKeys, squash
from auditor.model.ledger import DocumentFact
from auditor.model.people import Roster
from auditor.model.record import Coverage, Record
from auditor.model.text import Document, Side

_PLAIN = AccountKeys(Roster())
"""Without a roster: a word must not change when somebody adds a line to it."""


def words_of_document(fact: DocumentFact) -> frozenset[str]:
    """Its conversation, its account, and where nobody knows the account its people."""
    document = fact.document
    near = _of_account(fact.account) or frozenset(_people(document))
    return near | frozenset(_conversation(document)) | {name_of_document(document.id)}


def name_of_document(identity: str) -> str:
    """The word by which the readings of one document, and what people say about its promises, find it."""
    return f"d:{identity}"


def words_of_record(record: Record) -> frozenset[str]:
    """Its account and the organisations of its contacts; empty when it may be about anybody."""
    contacts = (word for address in record.contacts if (word := _of_address(address)))
    return _of_account(record.account) | frozenset(contacts)


def words_of_coverage(coverage: Coverage) -> frozenset[str]:
    """Its accounts; empty when it is about all."""
    return frozenset().union(*(_of_account(name) for name in coverage.accounts or ()))


def words_of_account(account: str) -> frozenset[str]:
    """By which its documents are filed; empty for an id that nothing explains: they may be anywhere."""
    return _of_account(account)


def account_key(name: str) -> str:
    """What two spellings of one account have in common, without a roster; an id that nothing explains stands for itself."""
    return _PLAIN.of_name(name) or squash(name)


def _of_account(name: str | None) -> frozenset[str]:
    key = _PLAIN.of_name(name) if name else None
    return frozenset({f"a:{key}"}) if key else frozenset()


def _of_address(address: str) -> str | None:
    if "@" not in address:
        return None
    key = _PLAIN.of_address(address)
    return f"a:{key}" if key else f"@{address.casefold()}"


def _people(document: Document) -> Iterator[str]:
    parties = (*([document.author] if document.author else ()), *document.recipients, *document.participants)
    outside = [p for p in parties if p.side is not Side.OURS] or parties
    for party in outside:
        if party.email:
            yield f"@{party.email.casefold()}"
        elif party.name:
            yield f"n:{party.name.casefold()}"


def _conversation(document: Document) -> Iterable[str]:
    references = (r for r in (document.message_id, *document.references) if r)
    return (*(f"m:{r}" for r in references), *([f"p:{document.provider_thread}"] if document.provider_thread else ()))
