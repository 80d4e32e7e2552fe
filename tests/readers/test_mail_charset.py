"""Bytes to text when the charset is missing, unknown or a lie."""

import pytest

from auditor.readers.charset import decode, is_text, whole


def test_declared_utf8_that_is_cp1252_is_mended_with_a_note() -> None:
    """Strict UTF-8 first, then cp1252; the reader is told."""
    found = decode("We’ll waive the £500 fee".encode("cp1252"), "utf-8")
    assert found.text == "We’ll waive the £500 fee"
    assert found.note == "charset guessed: cp1252"


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        ("Grüße", "cp1252", "iso-8859-1"),
        ("it’s – fine", "cp1252", "iso-8859-1"),
        ("계약서", "cp949", "ks_c_5601-1987"),
        ("镕基", "gb18030", "gb2312"),
        ("見積①", "cp932", "shift_jis"),
        ("見積書", "iso2022_jp", "ISO-2022-JP"),
        ("plain", "ascii", "us-ascii"),
        ("Смета", "koi8-r", '"KOI8-R"'),
    ],
)
def test_charsets_are_read_as_programs_mean_them(text: str, encoding: str, declared: str) -> None:
    """Older names stand for the larger sets that mail programs write."""
    found = decode(text.encode(encoding), declared)
    assert (found.text, found.note) == (text, None)


@pytest.mark.parametrize("declared", ["x-unknown", "zlib", "rot13", "idna", "unicode_escape", "", "\x00", "a" * 500])
def test_unknown_charset_never_raises(declared: str) -> None:
    """What is no charset of texts is read as UTF-8 or cp1252."""
    assert decode("Grüße".encode(), declared).text == "Grüße"


def test_every_byte_has_a_character() -> None:
    """Also the five bytes that cp1252 does not know."""
    assert len(decode(bytes(range(128, 256)), None).text) == 128


def test_byte_order_marks_win_over_the_declaration() -> None:
    """UTF-16 with a mark is UTF-16, whatever the header says."""
    assert decode("Angebot".encode("utf-16"), "utf-8").text == "Angebot"


def test_half_surrogates_are_replaced_in_place() -> None:
    """The length stays, so that spans stay true."""
    assert whole("a\ud800b") == "a\ufffdb"
    assert decode(b"+2AA-x", "utf-7").text == "\ufffdx"


@pytest.mark.parametrize(
    ("head", "answer"), [(b"Hi\r\n\tDana", True), (b"", False), (b"\x89PNG\x00", False), (b"\x01\x02\x03abc", False)]
)
def test_binary_is_no_text(head: bytes, answer: bool) -> None:
    """NUL and control bytes tell binary files."""
    assert is_text(head) is answer
