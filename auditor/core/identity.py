"""Ids that are content hashes: reading the same words again gives the same id."""

from hashlib import sha256

_SEPARATOR = "\x1f"


def document_id(*parts: str) -> str:
    """`d_` and the first 16 hex digits of SHA-256 over `parts`, in order."""
    return f"d_{_digest(*parts)}"


def commitment_id(document: str, start: int, end: int, action: str) -> str:
    """`c_` and 16 hex digits: the same words in the same document are the same commitment."""
    return f"c_{_digest(document, str(start), str(end), action)}"


def finding_id(rule: str, document: str, start: int, end: int) -> str:
    """`f_` and 16 hex digits."""
    return f"f_{_digest(rule, document, str(start), str(end))}"


def fingerprint(rule: str, quote: str, author: str) -> str:
    """Stays when other words of the text change: rule, folded quote and author only. 16 hex digits."""
    return _digest(rule, " ".join(quote.lower().split()), author.lower())


def _digest(*parts: str) -> str:
    return sha256(_SEPARATOR.join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def thread_id(first_document: str) -> str:
    """`t_` and 16 hex digits, from the id of the conversation's first document."""
    return f"t_{_digest(first_document)}"


def row_id(*cells: str) -> str:
    """`row-` and 16 hex digits: a row of an export that has no id of its own, by all that stands in it."""
    return f"row-{_digest(*cells)}"
