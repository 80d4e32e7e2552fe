"""Mail headers as they come: raw bytes, broken folds, encoded words, commas in names. Nothing here raises."""

import base64
import binascii
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from auditor.model.text import Party
from auditor.readers.charset import decode

_NOT_BASE64 = bytes(b for b in range(256) if not (chr(b).isalnum() and b < 128) and b not in b"+/")
_MAX_HEADER_BYTES = 1_000_000
_MAX_VALUE = 100_000
_NAME = re.compile(rb"([!-9;-~]{1,200})[ \t]*:")
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = re.compile(r"(\?=)\s+(=\?[^?\s]{1,60}\?[bBqQ]\?)")
_BLANK = re.compile(rb"\r?\n[ \t]*\r?\n|\r[ \t]*\r")
_PARAM = re.compile(r";\s*([^\s=;\"]{1,60})\s*=\s*(?:\"((?:[^\"\\]|\\.)*+)\"|([^;\"]*))")
_TOKEN = re.compile(r"\"(?:[^\"\\]|\\.)*+\"|<[^<>]*>|\([^()]*\)|[,;:]|[^\",;:<>()]+|.", re.DOTALL)
_QUOTED = re.compile(r"(?:[^\"]|\"(?:[^\"\\]|\\.)*+\")*+", re.DOTALL)
_MAX_PEOPLE = 2_000


@dataclass(frozen=True, slots=True)
class Headers:
    """Header fields in order; a name may occur several times. Values are unfolded, not decoded."""

    fields: tuple[tuple[str, str], ...] = ()
    _index: Mapping[str, list[str]] = field(default_factory=dict)

    def get(self, name: str) -> str:
        """The first value, "" when there is none."""
        values = self._index.get(name)
        return values[0] if values else ""

    def all(self, name: str) -> Sequence[str]:
        return self._index.get(name, ())

    def text(self, name: str) -> str:
        """The first value decoded, on one line."""
        return " ".join(decode_words(self.get(name)).split())


def split(data: bytes, start: int = 0, end: int | None = None) -> tuple[Headers, int]:
    """The headers that begin at `start`, and where the body begins."""
    stop = len(data) if end is None else end
    if data[start : start + 1] in (b"\n", b"\r"):
        return Headers(), min(stop, start + (2 if data[start : start + 2] == b"\r\n" else 1))
    blank = _BLANK.search(data, start, min(stop, start + _MAX_HEADER_BYTES))
    head_end = blank.start() if blank else min(stop, start + _MAX_HEADER_BYTES)
    body = blank.end() if blank else head_end
    fields: list[tuple[str, str]] = []
    at = start
    lines = data[start:head_end].splitlines(keepends=True)
    last_named = max((i for i, line in enumerate(lines) if _NAME.match(line)), default=-1)
    for index, line in enumerate(lines):
        named = _NAME.match(line)
        if named:
            fields.append((named[1].decode("ascii").lower(), _raw(line[named.end() :])))
        elif fields and (line[:1] in b" \t" or index < last_named or _is_open(fields[-1][1])):
            name, value = fields[-1]
            fields[-1] = (name, f"{value} {_raw(line)}" if len(value) < _MAX_VALUE else value)
        elif not (index == 0 and line.startswith((b"From ", b">From "))):
            return _indexed(fields), at
        at += len(line)
    return _indexed(fields), body


def headers_of(pairs: Iterable[tuple[str, str | None]]) -> Headers:
    """Headers of an export that gives them as names and values; what is None is absent, a blank one is there."""
    given = ((name.strip().lower(), value) for name, value in pairs if value is not None)
    return _indexed([(name, " ".join(value[:_MAX_VALUE].split())) for name, value in given if name])


def mailbox_of(name: str | None, address: str | None) -> str | None:
    """A person as an address header writes one; None when there is neither name nor address."""
    shown = " ".join((name or "").split())
    quoted = '"' + shown.replace("\\", "\\\\").replace('"', '\\"') + '"' if shown else ""
    bare = "".join((address or "").split()).strip("<>")
    return " ".join(filter(None, (quoted, f"<{bare}>" if bare else ""))) or None


def _indexed(fields: list[tuple[str, str]]) -> Headers:
    index: dict[str, list[str]] = {}
    for name, value in fields:
        index.setdefault(name, []).append(value)
    return Headers(tuple(fields), index)


def _is_open(value: str) -> bool:
    """A header that a broken fold cut inside its angle brackets."""
    return value.rfind("<") > value.rfind(">")


def _raw(value: bytes) -> str:
    return decode(value[:_MAX_VALUE]).text.strip()


def decode_words(value: str) -> str:
    """RFC 2047 words as text. Neighbours of one charset are joined before decoding: a letter may lie across them."""
    if "=?" not in value:
        return value
    value = _BETWEEN.sub(r"\1\2", _BETWEEN.sub(r"\1\2", value))
    out: list[str] = []
    held = b""
    charset: str | None = None
    at = 0
    for word in _WORD.finditer(value):
        between = value[at : word.start()]
        name = word[1].partition("*")[0].lower()
        if held and (between or name != charset):
            out.append(decode(held, charset).text)
            held = b""
        out.append(between)
        held += _bytes_of(word[2], word[3])
        charset = name
        at = word.end()
    if held:
        out.append(decode(held, charset).text)
    out.append(value[at:])
    return "".join(out)


def _bytes_of(kind: str, word: str) -> bytes:
    if kind in "qQ":
        return binascii.a2b_qp(word.encode("utf-8", "replace"), header=True)
    return unbase64(word.encode("ascii", "ignore"))


def unbase64(data: bytes) -> bytes:
    """Base64 that may be cut off, badly padded or full of other bytes."""
    clean = data.translate(None, _NOT_BASE64)
    if len(clean) % 4 == 1:
        clean = clean[:-1]
    return base64.b64decode(clean + b"=" * (-len(clean) % 4))


def params(value: str) -> dict[str, str]:
    """Parameters of Content-Type and Content-Disposition, RFC 2231 pieces joined and decoded."""
    found: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, str, bool]]] = {}
    for match in _PARAM.finditer(_closed(value[:20_000])):
        name = match[1].lower()
        raw = re.sub(r"\\(.)", r"\1", match[2]) if match[2] is not None else (match[3] or "").strip()
        base, star, rest = name.partition("*")
        if star:
            number = rest.rstrip("*")
            pieces.setdefault(base, []).append(
                (int(number) if number.isdigit() else 0, raw, rest.endswith("*") or not rest)
            )
        else:
            found.setdefault(name, decode_words(raw))
    for base, parts in pieces.items():
        found[base] = _joined(sorted(parts))
    return found


def _closed(value: str) -> str:
    """`value` without the quotes from the first one on that nothing closes, or each would be followed to the end."""
    whole = _QUOTED.match(value)
    end = whole.end() if whole else 0
    return value if end == len(value) else value[:end] + value[end:].replace('"', "")


def _joined(parts: list[tuple[int, str, bool]]) -> str:
    charset, rest = None, parts
    first = parts[0][1]
    data = b""
    if parts[0][2] and first.count("'") >= 2:
        charset, _, first = first.split("'", 2)
        rest = [(0, first, True), *parts[1:]]
    for _, piece, encoded in rest:
        data += unquote_to_bytes(piece) if encoded else piece.encode("utf-8", "replace")
    return decode(data, charset).text


def people(values: Sequence[str]) -> tuple[Party, ...]:
    """The persons of address headers; the address in lower case, the name decoded after the commas are split."""
    found: dict[Party, None] = {}
    for value in values:
        for name, address in _addresses(value):
            party = _party(name, address)
            if party and len(found) < _MAX_PEOPLE:
                found.setdefault(party)
    return tuple(found)


def _addresses(value: str) -> Iterator[tuple[str, str]]:
    words: list[str] = []
    address = comment = ""
    for token in _TOKEN.findall(_closed(value[:_MAX_VALUE])):
        if token in (",", ";"):
            yield _named(words, comment, address)
            words, address, comment = [], "", ""
        elif token == ":":  # noqa: S105 - a colon
            words = []
        elif token.startswith("<") and token.endswith(">") and len(token) > 1:
            address = token[1:-1]
        elif token.startswith("(") and len(token) > 1:
            comment = token[1:-1]
        elif token.startswith('"') and len(token) > 1:
            words.append(re.sub(r"\\(.)", r"\1", token[1:-1]))
        elif token.strip():
            words.append(token.strip())
    yield _named(words, comment, address)


def _named(words: list[str], comment: str, address: str) -> tuple[str, str]:
    """Name and address; in the oldest form the name is a comment behind the address."""
    name = " ".join(words)
    if not address and comment and "@" in name and " " not in name:
        return comment, name
    return name or comment, address


def _party(name: str, address: str) -> Party | None:
    name = " ".join(decode_words(name).split()).strip("\"' ")
    address = "".join(decode_words(address).split()).lower().removeprefix("mailto:")
    if not address and "@" in name:
        before, _, last = name.rpartition(" ")
        if "@" in last:
            address, name = last.lower(), before.strip()
    if not name and not address:
        return None
    return Party(name=name if name and name.lower() != address else None, email=address or None)
