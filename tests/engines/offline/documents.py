"""Small documents for the tests of the offline engine."""

from auditor.model.text import Document, DocumentKind, Party, Segment, SegmentKind, Span

SELLER = Party(name="Noor Adebayo", email="noor@fennick-pumps.example")
BUYER = Party(name="Lena Ostrow", email="lena@marlhouse.example")


def draft(text: str) -> Document:
    return Document(id="d", origin="draft.txt", kind=DocumentKind.DRAFT, text=text, author=SELLER)


def call(*turns: str) -> Document:
    """A call in which buyer and seller speak in turn; the seller has the last word."""
    text = ""
    segments: list[Segment] = []
    for number, words in enumerate(turns):
        speaker = SELLER if (len(turns) - number) % 2 else BUYER
        text += f"{speaker.name}: "
        span = Span(start=len(text), end=len(text) + len(words))
        segments.append(Segment(kind=SegmentKind.OWN, span=span, author=speaker))
        text += f"{words}\n"
    return Document(
        id="c",
        origin="call.txt",
        kind=DocumentKind.TRANSCRIPT,
        text=text,
        participants=(SELLER, BUYER),
        segments=tuple(segments),
    )


def reply(quoted: str, words: str) -> Document:
    """A mail that quotes one line and answers below it."""
    return Document(
        id="m",
        origin="mail.eml",
        kind=DocumentKind.EMAIL,
        text=f"Re: order\n\n> {quoted}\n\n{words}\n",
        subject="Re: order",
        author=SELLER,
        recipients=(BUYER,),
        references=("<1@marlhouse.example>",),
    )
