"""Words marked inside their sentence, for a terminal: wrapped to a width, with a line of carets under the words."""

from collections.abc import Iterator

from rich.cells import cell_len, get_character_cell_size
from rich.text import Text

from auditor.reports.clean import printable
from auditor.reports.context import Context

_MOST_ROWS = 6


def marked(context: Context, width: int, style: str) -> list[Text]:
    """`context` in rows of at most `width` cells, the quote in `style` and underlined with carets."""
    text = printable(context.before + context.quote + context.after)
    start = len(context.before)
    end = start + len(context.quote)
    rows: list[Text] = []
    for low, high in _rows(text, max(20, width)):
        row = Text(text[low:high].rstrip(), style="")
        first, last = max(start, low), min(end, low + len(row))
        rows.append(row)
        if first < last:
            row.stylize(style, first - low, last - low)
            indent = " " * cell_len(text[low:first])
            rows.append(Text(indent + "^" * cell_len(text[first:last]), style=style))
    return rows if len(rows) <= 2 * _MOST_ROWS else [*rows[: 2 * _MOST_ROWS], Text("…")]


def _rows(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Greedy wrap at spaces; a word longer than a row is cut. Linear in the length of the text."""
    low, cells, space = 0, 0, -1
    for at, char in enumerate(text):
        if char == " ":
            space = at
            if at == low:
                low, cells, space = at + 1, 0, -1
                continue
        cells += get_character_cell_size(char)
        if cells > width and char != " ":
            cut = space + 1 if space >= low else at
            yield low, cut
            low, space = cut, -1
            cells = cell_len(text[low : at + 1])
    if low < len(text):
        yield low, len(text)
