"""A writer who asks himself and answers: "Night shifts? Yes, we print those as well." The answer says it of what was asked."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from auditor.checks._language import View, view
from auditor.core.patterns import pattern
from auditor.model.text import Sentence, Span

_ASKED = pattern(
    r"^\W*(?:(?:and|also|what about|how about|as for|oh,|the|our|your) )*(?!(?:do|does|did|is|are|can|could|will|would|shall|should"
    r"|have|has|may|what|when|where|which|who|why|how|any|need|want|interested)\b)[\w'&/-]+(?: [\w'&/-]+){0,5}\?$"
)
"""A thing and a question mark, without a verb that asks for it."""
_SAID = pattern(
    r"^\W*(?:yes|sure|of course|certainly|absolutely|no problem|included|in (?:every|all)|available|there already)\b"
)


def answered(sentences: Iterable[tuple[Sentence, View]]) -> Iterator[tuple[Sentence, View]]:
    """The sentences in their order, a question and its answer as one: "night shifts: yes, we print those as well"."""
    taken = False
    for one, following in pairwise((*sentences, None)):
        if one is None or taken:
            taken = False
        elif following is not None and _is_answer(one, following):
            taken = True
            yield _joined(one[0], following[0])
        else:
            yield one


def _is_answer(one: tuple[Sentence, View], following: tuple[Sentence, View]) -> bool:
    near = following[0].span.start - one[0].span.end == 1
    return near and bool(_ASKED.search(one[1].lower.strip()) and _SAID.search(following[1].lower))


def _joined(question: Sentence, answer: Sentence) -> tuple[Sentence, View]:
    """Of the same length as the text, so that places stay true."""
    span = Span(start=question.span.start, end=answer.span.end)
    text = f"{question.text} {answer.text}"
    mark = len(question.text.rstrip()) - 1
    said = f"{text[:mark]}:{text[mark + 1 :]}"
    return replace(question, span=span, text=text), view(said)
