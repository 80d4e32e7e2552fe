"""What to answer for a file that nobody reads: what it is, by its first bytes, and what to do instead."""

import re
from dataclasses import dataclass

from auditor.ports import Input

_EMPTY = "the file is empty; export it again"
_OTHER = "in no format that is read here; `auditor sources` lists those that are"
_BINARY = "not text and in no format that is read here; export it as .eml, .mbox, .vtt, .csv or .json"
_WORD = "a Word document; save it as plain text (.txt)"
_EXCEL = "an Excel workbook; open it, choose Save As and then 'CSV UTF-8', and give that file"
_SLIDES = "a PowerPoint presentation; save its text as .txt"
_SOUND = "a recording; export its transcript (.vtt, .srt, .txt or .json) and give that"
_PICTURE = "a picture; type what it says into a .txt file"
_PST = "an Outlook data file (.pst or .ost); save its mails in Outlook as .msg, or convert it to .mbox (readpst does)"
_SEALED = "an encrypted or signed mail; open it in the mail program and save it there as .eml without encryption"
_OPEN_DOCUMENT = "an OpenDocument file; save a text as .txt and a table as .csv"
_PACKED = "packed in a way that is not read here; unpack it, or pack it as .zip or .tar.gz"
_DATABASE = "a database; export its tables as .csv"
_UTF_16 = "text in UTF-16 that nobody here knows; save it as UTF-8"
_OFFICE_97 = "a document of an older Office; save a text as .txt, a table as .csv, a mail as .msg or .eml"


_TABLES = (".csv", ".tsv", ".json", ".jsonl", ".ndjson")
"""What a records.yaml can map."""


@dataclass(frozen=True, slots=True)
class _Magic:
    """Bytes at a place, and what a file is that has them."""

    mark: bytes
    answer: str
    at: int = 0


_MAGICS = (
    _Magic(b"%PDF-", "a PDF; copy its text into a .txt file, or export the mail or transcript itself"),
    _Magic(b"!BDN", _PST),
    _Magic(b"{\\rtf", "a rich text (.rtf); save it as plain text (.txt)"),
    _Magic(b"SQLite format 3\x00", _DATABASE),
    _Magic(b"\x00\x01\x00\x00Standard ", _DATABASE),
    _Magic(b"7z\xbc\xaf\x27\x1c", _PACKED),
    _Magic(b"Rar!\x1a\x07", _PACKED),
    _Magic(b"\xfd7zXZ\x00", _PACKED),
    _Magic(b"BZh", _PACKED),
    _Magic(b"\x28\xb5\x2f\xfd", _PACKED),
    _Magic(b"\x1f\x9d", _PACKED),
    _Magic(b"\x89PNG", _PICTURE),
    _Magic(b"\xff\xd8\xff", _PICTURE),
    _Magic(b"GIF8", _PICTURE),
    _Magic(b"II*\x00", _PICTURE),
    _Magic(b"MM\x00*", _PICTURE),
    _Magic(b"WEBP", _PICTURE, 8),
    _Magic(b"ftyphei", _PICTURE, 4),
    _Magic(b"ftypmif", _PICTURE, 4),
    _Magic(b"ftypavi", _PICTURE, 4),
    _Magic(b"ftyp", _SOUND, 4),
    _Magic(b"WAVE", _SOUND, 8),
    _Magic(b"AVI ", _SOUND, 8),
    _Magic(b"ID3", _SOUND),
    _Magic(b"OggS", _SOUND),
    _Magic(b"fLaC", _SOUND),
    _Magic(b"\x1aE\xdf\xa3", _SOUND),
    _Magic(b"#!AMR", _SOUND),
    _Magic(b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", _SOUND),
    _Magic(
        b"\x76\xe8\x04\x60\xc4\x11\xe3\x86",
        "a mail protected by Microsoft (message.rpmsg); save it in Outlook unprotected",
    ),
    _Magic(b"-----BEGIN PKCS7-----", _SEALED),
    _Magic(b"-----BEGIN PGP MESSAGE-----", _SEALED),
)
_SUFFIXES = {
    (".p7m", ".p7s", ".pgp", ".gpg", ".asc"): _SEALED,
    (".pst", ".ost", ".olm"): _PST,
    (".rpmsg",): "a mail protected by Microsoft; open it in Outlook and save it unprotected",
    (".mp3", ".aac"): _SOUND,
    (".bmp", ".ico"): _PICTURE,
}
_IN_ZIP = (
    (re.compile(rb"\bword/|application/vnd\.openxmlformats-officedocument\.wordprocessingml"), _WORD),
    (re.compile(rb"\bxl/|spreadsheetml"), _EXCEL),
    (re.compile(rb"\bppt/|presentationml"), _SLIDES),
    (re.compile(rb"mimetypeapplication/(?:vnd\.oasis|epub)"), _OPEN_DOCUMENT),
    (re.compile(rb"\.iwa\b"), "a document of Pages, Numbers or Keynote; export it as .txt or .csv"),
)
_BY_OFFICE_SUFFIX = {
    (".docx", ".docm", ".dotx", ".doc"): _WORD,
    (".xlsx", ".xlsm", ".xlsb", ".xls"): _EXCEL,
    (".pptx", ".pptm", ".ppt"): _SLIDES,
    (".odt", ".ods", ".odp", ".epub"): _OPEN_DOCUMENT,
}
_SEALED_BINARY = re.compile(rb"\x30[\x80-\x84].{0,4}?\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07", re.DOTALL)
"""PKCS #7 as S/MIME has it: a sequence that begins with the id of signed or enveloped data."""
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IN_COMPOUND = (
    ("WordDocument", _WORD),
    ("Workbook", _EXCEL),
    ("PowerPoint Document", _SLIDES),
    ("EncryptedPackage", "an Office document with a password; open it and save its text as .txt or its table as .csv"),
    ("__substg1.0_", "an Outlook item that cannot be read; save it in Outlook again as .msg, or as .eml"),
)
"""Names of streams, which the directory of a compound file spells in UTF-16."""


def unknown(file: Input) -> str:
    """One sentence for the file in `skipped`."""
    head = file.head
    if not head:
        return _EMPTY
    if head.startswith(_COMPOUND):
        return _compound(file)
    if head.startswith(b"PK\x03\x04"):
        return _zip(file)
    for magic in _MAGICS:
        if head.startswith(magic.mark, magic.at):
            return magic.answer
    if _SEALED_BINARY.match(head):
        return _SEALED
    by_name = _by_suffix(file.name, _SUFFIXES)
    if by_name is not None:
        return by_name
    if head[:1] == b"\xff" and len(head) > 1 and head[1] & 0xE6 in (0xE2, 0xE0) and b"\x00" in head[:4096]:
        return _SOUND  # A frame of MPEG audio without tags; FF FE is the mark of UTF-16.
    if _is_utf_16(head):
        return _UTF_16
    if b"\x00" in head[:4096]:
        return _BINARY
    if file.name.endswith(_TABLES):
        return f"in no format that is read here; `auditor records preview {file.origin}` shows how to map its columns"
    return _OTHER


def _by_suffix(name: str, table: dict[tuple[str, ...], str]) -> str | None:
    return next((answer for suffixes, answer in table.items() if name.endswith(suffixes)), None)


def _zip(file: Input) -> str:
    for pattern, answer in _IN_ZIP:
        if pattern.search(file.head):
            return answer
    return _by_suffix(file.name, _BY_OFFICE_SUFFIX) or "a document of another program; save its text as .txt"


def _compound(file: Input) -> str:
    for name, answer in _IN_COMPOUND:
        if name.encode("utf-16-le") in file.head:
            return answer
    return _by_suffix(file.name, _BY_OFFICE_SUFFIX) or _OFFICE_97


def _is_utf_16(head: bytes) -> bool:
    """With its mark, or with every other byte zero as Western letters have it."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    start = head[: len(head) // 2 * 2][:2_000]
    if len(start) < 8:
        return False
    even, odd = start[::2].count(0), start[1::2].count(0)
    half = len(start) // 2
    return (odd > half * 0.7 and even < half * 0.1) or (even > half * 0.7 and odd < half * 0.1)
