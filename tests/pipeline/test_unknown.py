"""What is said of files that nobody reads."""

import pytest

from auditor.pipeline.unknown import unknown
from auditor.ports import Input
from tests.compound import compound

CASES = [
    ("a.pdf", b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
    ("a.docx", b"PK\x03\x04" + b"\x00" * 26 + b"[Content_Types].xml ... word/document.xml", "a Word document"),
    ("a.xlsx", b"PK\x03\x04" + b"\x00" * 26 + b"[Content_Types].xml ... xl/workbook.xml", "an Excel workbook"),
    ("a.pptx", b"PK\x03\x04" + b"\x00" * 26 + b"[Content_Types].xml ... ppt/slides/slide1.xml", "a PowerPoint"),
    ("a.xlsx", b"PK\x03\x04" + b"\x00" * 200, "an Excel workbook"),
    ("a.odt", b"PK\x03\x04" + b"\x00" * 26 + b"mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument"),
    ("a.doc", compound({"WordDocument": b"x" * 5_000}), "a Word document"),
    ("a.xls", compound({"Workbook": b"x" * 5_000}), "an Excel workbook"),
    ("a.docx", compound({"EncryptedPackage": b"x" * 5_000}), "with a password"),
    ("a.pst", b"!BDN\x00\x00", "Outlook data file"),
    ("a.rtf", b"{\\rtf1\\ansi", "rich text"),
    ("a.db", b"SQLite format 3\x00", "a database"),
    ("a.7z", b"7z\xbc\xaf\x27\x1c\x00", "unpack it"),
    ("a.rar", b"Rar!\x1a\x07\x01\x00", "unpack it"),
    ("a.png", b"\x89PNG\r\n\x1a\n\x00", "a picture"),
    ("a.jpg", b"\xff\xd8\xff\xe0\x00", "a picture"),
    ("a.heic", b"\x00\x00\x00\x18ftypheic", "a picture"),
    ("a.mp3", b"ID3\x04\x00", "a recording"),
    ("a.mp3", b"\xff\xfb\x90\x00\x00", "a recording"),
    ("a.m4a", b"\x00\x00\x00\x20ftypM4A \x00", "a recording"),
    ("a.mp4", b"\x00\x00\x00\x18ftypmp42", "a recording"),
    ("a.wav", b"RIFF\x00\x00\x00\x00WAVEfmt ", "a recording"),
    ("a.webm", b"\x1aE\xdf\xa3\x00", "a recording"),
    ("smime.p7m", b"\x30\x82\x0a\x00\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03", "encrypted or signed mail"),
    ("smime.p7m", b"\x30\x80\x06\x09", "encrypted or signed mail"),
    ("message.rpmsg", b"\x76\xe8\x04\x60\xc4\x11\xe3\x86\x00", "protected"),
    ("a.json", '{"a": 1}'.encode("utf-16"), "UTF-16"),
    ("a.json", '{"a": 1, "b": "two"}'.encode("utf-16-le"), "UTF-16"),
    ("a.bin", b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09", "not text"),
    ("a.json", b'{"a": 1}', "in no format"),
    ("a.json", b"", "empty"),
]


@pytest.mark.parametrize(("name", "head", "what"), CASES, ids=[f"{n}-{i}" for i, (n, _, _) in enumerate(CASES)])
def test_file_that_nobody_reads_is_named(name: str, head: bytes, what: str) -> None:
    """One sentence: what it is, and what to do instead."""
    answer = unknown(Input.of(name, head))
    assert what in answer
    assert "\n" not in answer
    assert len(answer) < 160


def test_names_do_not_decide_over_bytes() -> None:
    """A PDF under the name of a table is a PDF."""
    assert "PDF" in unknown(Input.of("a.xlsx", b"%PDF-1.7"))
