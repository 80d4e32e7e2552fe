"""Headers as they come."""

import pytest

from auditor.model.text import Party
from auditor.readers.headers import decode_words, params, people, split, unbase64


def test_encoded_words_are_joined_before_they_are_decoded() -> None:
    """A letter may lie across two words, and the space between words is no space."""
    assert decode_words("=?utf-8?B?R3LD?= =?utf-8?B?vMOfZQ==?=") == "Grüße"
    assert decode_words("=?iso-8859-1?Q?Angebot_f=FCr?= Sam") == "Angebot für Sam"


@pytest.mark.parametrize(
    "value", ["=?utf-8?B?!!!?=", "=?x?q?a", "=?no-such?q?caf=C3=A9?=", "=??q?a?=", "=?utf-8?q?=ZZ?="]
)
def test_broken_encoded_words_never_raise(value: str) -> None:
    """They come out somehow."""
    assert isinstance(decode_words(value), str)


def test_commas_in_names_do_not_split_people() -> None:
    """Quoted or encoded commas belong to the name; addresses are lower case."""
    found = people(['"Vance, Nora" <Nora@Seller.example>, =?utf-8?Q?Poole=2C_S=C3=A4m?= <SAM@buyer.example>'])
    assert found == (
        Party(name="Vance, Nora", email="nora@seller.example"),
        Party(name="Poole, Säm", email="sam@buyer.example"),
    )


def test_people_in_odd_forms() -> None:
    """Comments, groups, semicolons, bare addresses, a name that is the address."""
    found = people(
        [
            "nora@x.example (Nora Vance); Team: kim@x.example, lee@x.example;",
            "<max@x.example>",
            "ute@x.example <ute@x.example>",
        ]
    )
    assert [(p.name, p.email) for p in found] == [
        ("Nora Vance", "nora@x.example"),
        (None, "kim@x.example"),
        (None, "lee@x.example"),
        (None, "max@x.example"),
        (None, "ute@x.example"),
    ]


def test_display_name_that_is_another_address_is_kept_as_a_name() -> None:
    """Who truly sent it stands in the brackets."""
    assert people(["boss@x.example <clerk@y.example>"]) == (Party(name="boss@x.example", email="clerk@y.example"),)


def test_raw_eight_bit_headers_are_read() -> None:
    """UTF-8 or cp1252 bytes without any encoding."""
    headers, _ = split("Subject: Größe\nFrom: a@x.example\n\n".encode())
    assert headers.text("subject") == "Größe"
    assert split("Subject: Größe\n\n".encode("cp1252"))[0].text("subject") == "Größe"


def test_broken_folds_are_joined() -> None:
    """A line without a name goes on with the header before it."""
    headers, body = split(b"References: <a@x>, <inva\nlid@x>\nTo: k@x\n\nbody")
    assert headers.get("references") == "<a@x>, <inva lid@x>"
    assert b"References: <a@x>, <inva\nlid@x>\nTo: k@x\n\nbody"[body:] == b"body"


def test_body_without_a_blank_line_before_it_is_found() -> None:
    """The first line that can be no header starts the body."""
    data = b"From: a@x.example\nSubject: Hi\nthis is no header at all\n"
    assert data[split(data)[1] :] == b"this is no header at all\n"


def test_parameters_of_several_pieces_are_joined() -> None:
    """RFC 2231, with charset and without; encoded words as many programs write them."""
    assert params("x; filename*0*=utf-8''Ange%C3%A4; filename*1=bot.pdf")["filename"] == "Angeäbot.pdf"
    assert params('x; filename="=?utf-8?Q?Gr=C3=B6=C3=9Fe.pdf?="')["filename"] == "Größe.pdf"
    assert params("x; charset=utf-8;; broken; a")["charset"] == "utf-8"


@pytest.mark.parametrize(
    ("data", "text"), [(b"SGk=", b"Hi"), (b"SGk", b"Hi"), (b"S G\r\nk=*", b"Hi"), (b"SGkA1", b"Hi\x00"), (b"", b"")]
)
def test_base64_may_be_broken(data: bytes, text: bytes) -> None:
    """Padding and foreign bytes do not matter."""
    assert unbase64(data) == text
