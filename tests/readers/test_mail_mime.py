"""Parts of a mail, however broken."""

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.readers.flowed import unflow
from auditor.readers.mime import MAX_PARTS, parse

HEAD = b"From: nora@seller.example\nSubject: Quote\n"


def mixed(*parts: bytes, kind: bytes = b"mixed") -> bytes:
    return (
        HEAD
        + b"Content-Type: multipart/"
        + kind
        + b'; boundary="b"\n\npreamble\n'
        + b"".join(b"--b\n" + p + b"\n" for p in parts)
        + b"--b--\nepilogue\n"
    )


def test_parts_are_cut_at_the_boundary() -> None:
    """Preamble and epilogue are no parts; the line end before a boundary is not content."""
    message = parse(mixed(b"Content-Type: text/plain\n\nHello", b"Content-Type: application/pdf; name=a.pdf\n\nPDF"))
    assert [(p.media_type, p.content(), p.file_name) for p in message.parts] == [
        ("text/plain", b"Hello", None),
        ("application/pdf", b"PDF", "a.pdf"),
    ]


def test_a_thousand_levels_are_read() -> None:
    """The innermost text comes out, without recursion."""
    data = HEAD + b'Content-Type: multipart/mixed; boundary="b0"\n\n'
    for level in range(1, 1000):
        data += b'--b%d\nContent-Type: multipart/mixed; boundary="b%d"\n\n' % (level - 1, level)
    data += b"--b999\n\nInnermost\n--b999--\n"
    assert [p.content() for p in parse(data).parts] == [b"Innermost"]


def test_a_hundred_thousand_parts_are_capped_with_a_note() -> None:
    """The first parts are read, the rest is told."""
    message = parse(mixed(*([b"\nx"] * 100_000)))
    assert len(message.parts) <= MAX_PARTS + 1
    assert message.notes == (f"only the first {MAX_PARTS} parts of this mail were read",)


def test_missing_boundary_gives_plain_text_with_a_note() -> None:
    """A multipart whose boundary never comes is read as one text."""
    message = parse(HEAD + b'Content-Type: multipart/mixed; boundary="b"\n\nWe ship on Monday.\n')
    assert bytes(message.parts[0].data).strip() == b"We ship on Monday."
    assert len(message.notes) == 1


def test_unclosed_multipart_keeps_its_last_part() -> None:
    """A torn mail is read as far as it goes."""
    message = parse(HEAD + b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\none\n--b\n\ntwo')
    assert [p.content() for p in message.parts] == [b"one", b"two"]


def test_attached_mail_is_one_part() -> None:
    """Its own boundaries do not open parts of the outer mail."""
    inner = b'Content-Type: message/rfc822\n\nSubject: Old\nContent-Type: multipart/mixed; boundary="i"\n\n--i\n\nold words\n--i--'
    message = parse(mixed(b"\nSee attached", inner))
    assert [p.media_type for p in message.parts] == ["text/plain", "message/rfc822"]


def test_size_is_that_of_the_decoded_bytes() -> None:
    """Base64 counts decoded."""
    (part,) = parse(mixed(b"Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nUE5H\nIGhlcmU=")).parts
    assert part.size() == len(b"PNG here")


def test_flowed_lines_are_joined_and_quotes_kept() -> None:
    """Soft breaks go, stuffing goes, quote depth and signature marks stay."""
    assert (
        unflow("We will \nship.\n> You \n> said\n-- \nDana", delete_space=False)
        == "We will ship.\n> You said\n-- \nDana"
    )
    assert unflow("Donau \ndampf", delete_space=True) == "Donaudampf"
    assert unflow(" From here", delete_space=False) == "From here"


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=400),
        st.lists(
            st.sampled_from(
                [
                    b"--b",
                    b"--b--",
                    b"",
                    b"x",
                    b"Content-Type: multipart/mixed; boundary=b",
                    b"Content-Type: text/html",
                    b": y",
                    b"\x00\xff",
                ]
            ),
            max_size=40,
        ).map(b"\n".join),
    )
)
def test_any_bytes_are_parsed(data: bytes) -> None:
    """Nothing raises, and each part's text can be asked for."""
    for part in parse(mixed(data)).parts:
        assert isinstance(part.text().text, str)
        assert part.size() >= 0
