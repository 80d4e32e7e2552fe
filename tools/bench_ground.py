"""`python -m tools.bench_ground`: seconds that grounding takes for 200 quotes over long and hostile texts, as a table.

Half of the quotes stand in the text, half do not; the last column is what the same costs over twice the text.
"""

import sys
import time

from auditor.core.ground import locate
from auditor.model.text import Document, DocumentKind, Party, Reading, Segment, SegmentKind, Span

_QUOTES = 200
_SIZES = (100_000, 1_000_000)
_TEXTS: dict[str, tuple[str, str]] = {
    "plain words": ("We will ship the racks by Friday and call you. ", "ship the racks by Sunday"),
    "curly words": ("We’ll ship the racks by Friday – and call you. ", "We'll ship the racks by Sunday"),
    "one letter": ("a ", "a " * 2_000 + "b"),
    "half words": ("ab ", "b " + "ab " * 200 + "a"),
    "blanks": ("a" + " " * 50, "a b"),
    "unseen marks": ("a\u200b", "aa b"),
    "accents": ("e\u0301 ", "é b"),
    "patterns": ("(a+)+$ [", "(a+)+$ [ (a|a)*\\"),
}
"""What is repeated, and a quote that does not stand in it."""


def main() -> int:
    """Print one line for each text and size."""
    print(f"{'text':14} {'characters':>12} {'200 quotes':>12} {'twice as long':>14}")
    for name, (unit, quote) in _TEXTS.items():
        for size in _SIZES:
            once, twice = _seconds(unit, quote, size), _seconds(unit, quote, 2 * size)
            print(f"{name:14} {size:12,} {once:10.3f} s {twice / once:12.1f} x", flush=True)
    return 0


def _seconds(unit: str, quote: str, size: int) -> float:
    text = f"{(unit * (size // len(unit) + 1))[:size]} The end of it comes at last."
    document = Document(id="d", origin="d", kind=DocumentKind.DRAFT, text=text, author=Party(name="Ada"))
    part = Segment(kind=SegmentKind.OWN, span=Span(start=0, end=len(text)), author=document.author)
    reading = Reading(document=document, segments=(part,), sentences=())
    start = time.perf_counter()
    for number in range(_QUOTES // 2):
        locate(f"{quote}{number}", reading, segment=0)
        locate("The end of it comes", reading, segment=0)
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
