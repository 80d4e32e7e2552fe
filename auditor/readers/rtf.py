"""Rich text of Outlook: the compression of PidTagRtfCompressed, and the words or the HTML that the RTF holds.

Founding sources: [MS-OXRTFCP] (compression), [MS-OXRTFEX] (HTML in RTF), RTF 1.9.1. Enough to read, not to draw.
"""

import re
import struct
from dataclasses import dataclass, field, replace

MAX_RTF = 20_000_000
"""Bytes after unpacking; what is longer is left out."""
_DICTIONARY = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
    b"\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    b"\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
"""What [MS-OXRTFCP] 2.1.3.1.1 begins every dictionary with."""
_RING = 4_096
_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\"
)
_SKIPPED = frozenset(
    b"fonttbl colortbl stylesheet info pict object header footer headerl headerr footerl footerr listtable "
    b"listoverridetable rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl".split()
)
_BREAKS = {b"par": "\n", b"line": "\n", b"sect": "\n", b"page": "\n", b"row": "\n", b"tab": "\t", b"cell": "\t"}
_SIGNS = {
    b"lquote": "‘",
    b"rquote": "’",
    b"ldblquote": "“",
    b"rdblquote": "”",
    b"bullet": "•",
    b"endash": "–",
    b"emdash": "—",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rich:
    """What an RTF text says."""

    text: str
    is_html: bool
    """The RTF was made of HTML, and `text` is that HTML."""


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds inside one pair of braces."""

    hidden: bool = False
    html_tag: bool = False
    rtf_only: bool = False
    """Inside htmlrtf ... htmlrtf0: the RTF's own doing, not part of the HTML."""
    fallback: int = 1
    """How many characters follow a Unicode one for programs that do not know it."""


@dataclass(slots=True)
class _State:
    group: _Group = field(default_factory=_Group)
    stack: list[_Group] = field(default_factory=list)
    out: list[str] = field(default_factory=list)
    codepage: str = "cp1252"
    pending: bytearray = field(default_factory=bytearray)
    """Bytes of the code page, held until a letter of two bytes is whole."""
    is_html: bool = False
    skip: int = 0
    starred: bool = False


def unpack(data: bytes) -> bytes:
    """The RTF of a compressed stream; ValueError when it is none. What is torn is read as far as it goes."""
    if len(data) < 16:
        raise ValueError("the stream is too short")
    _, raw_size, kind, _ = struct.unpack_from("<II4sI", data)
    if kind == b"MELA":
        return data[16 : 16 + min(raw_size, MAX_RTF)]
    if kind != b"LZFu":
        raise ValueError("the compression is unknown")
    ring = bytearray(_DICTIONARY.ljust(_RING, b"\x00"))
    write, at, out = len(_DICTIONARY), 16, bytearray()
    most = min(raw_size, MAX_RTF)
    while at < len(data) and len(out) < most:
        control = data[at]
        at += 1
        for bit in range(8):
            if not control >> bit & 1:
                piece = data[at : at + 1]
                at += 1
            elif at + 2 > len(data):
                return bytes(out[:most])
            else:
                pair = data[at] << 8 | data[at + 1]
                at += 2
                start, length = pair >> 4, (pair & 15) + 2
                if start == write:
                    return bytes(out[:most])
                piece = _copied(ring, start, length, write)
            for byte in piece:
                ring[write] = byte
                write = (write + 1) % _RING
            out += piece
    return bytes(out[:most])


def _copied(ring: bytearray, start: int, length: int, write: int) -> bytes:
    """`length` bytes from `start` on, which may run into those that are being written."""
    piece = bytearray()
    before = (write - start) % _RING
    for offset in range(length):
        piece.append(piece[offset - before] if offset >= before else ring[(start + offset) % _RING])
    return bytes(piece)


def words(rtf: bytes) -> Rich:
    """The text of an RTF, or the HTML that it was made of. One pass, whatever the bytes are."""
    state = _State()
    for token in _TOKEN.finditer(rtf[:MAX_RTF]):
        word, number, code, symbol, brace, plain = token.groups()
        if code is not None:
            if not _fell_back(state, 1):
                _bytes(state, bytes([int(code, 16)]))
            continue
        if plain is not None:
            _bytes(state, plain[_fallen(state, len(plain)) :])
            continue
        _flush(state)
        if brace is not None:
            _brace(state, brace)
        elif word is not None:
            _word(state, word, int(number) if number is not None else None)
        elif symbol is not None:
            _symbol(state, symbol)
    _flush(state)
    # A letter beyond the first plane comes as two halves, each a \u of its own.
    text = "".join(state.out).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return Rich(text=text, is_html=state.is_html)


def _brace(state: _State, brace: bytes) -> None:
    state.skip = 0
    state.starred = False
    if brace == b"{":
        state.stack.append(state.group)
    elif state.stack:
        state.group = state.stack.pop()


def _symbol(state: _State, symbol: bytes) -> None:
    if symbol == b"*":
        state.starred = True
    elif symbol in b"\\{}":
        _put(state, symbol.decode("ascii"))
    elif symbol == b"~":
        _put(state, "\xa0")
    elif symbol in b"\r\n":
        _put(state, "\n")


def _word(state: _State, word: bytes, number: int | None) -> None:
    starred, state.starred = state.starred, False
    if word == b"htmltag":
        state.group = replace(state.group, html_tag=True, hidden=False)
    elif word == b"fromhtml":
        state.is_html = True
    elif word == b"htmlrtf":
        state.group = replace(state.group, rtf_only=number != 0)
    elif starred or word in _SKIPPED:
        state.group = replace(state.group, hidden=True)
    elif word == b"ansicpg" and number is not None:
        state.codepage = f"cp{number}" if number != 65001 else "utf-8"
    elif word == b"uc" and number is not None:
        state.group = replace(state.group, fallback=min(max(number, 0), 16))
    elif word == b"u" and number is not None:
        _put(state, chr(number % 65_536))
        state.skip = state.group.fallback
    elif word in _BREAKS:
        _put(state, _BREAKS[word])
    elif word in _SIGNS:
        _put(state, _SIGNS[word])


def _fell_back(state: _State, count: int) -> bool:
    return _fallen(state, count) == count


def _fallen(state: _State, there: int) -> int:
    """How many of the next characters only stand in for the Unicode one before them."""
    taken = min(state.skip, there)
    state.skip -= taken
    return taken


def _shown(state: _State) -> bool:
    return not state.group.hidden and not (state.is_html and state.group.rtf_only)


def _put(state: _State, text: str) -> None:
    if _shown(state):
        state.out.append(text)


def _bytes(state: _State, data: bytes) -> None:
    if _shown(state):
        state.pending += data


def _flush(state: _State) -> None:
    if not state.pending:
        return
    try:
        text = state.pending.decode(state.codepage, "replace")
    except LookupError:
        text = state.pending.decode("cp1252", "replace")
    state.pending.clear()
    state.out.append(text)
