"""A question and its parsed reply: an answer that is no reply is repaired once, a cut one is asked for again once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from auditor.engines.llm.chat import MARKER, Answer, Chat, ChatError, Finish, Request, Role, Trouble, Turn

SHOWN = 2_000
"""Characters of a wrong answer that are sent back to be repaired."""
_REASON = 500
"""Characters of the reason that go with it."""

R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked(Generic[R]):
    """A reply, and what all calls for it cost together; calls whose answer was known already cost nothing."""

    reply: R
    calls: int
    input_tokens: int
    output_tokens: int
    cached_tokens: int = 0
    """Of the input tokens, those that the provider's own cache held."""


async def ask(chat: Chat, request: Request, reply_type: type[R], parse: Callable[[type[R], str], R | str]) -> Asked[R]:
    """At most three calls: one, one more with twice the room when it was cut, one to repair a wrong answer.

    `parse` gives the reply, or the reason why the text is none; it never sees a cut answer. Raises ChatError: REQUEST
    when the model will not answer, INVALID when it cannot answer as asked, and what `chat` raises.
    """
    answers = [await chat.ask(request)]
    if answers[-1].finish is Finish.LENGTH:
        request = replace(request, max_tokens=2 * request.max_tokens)
        answers.append(await chat.ask(request))
    outcome = _read(answers[-1], request, reply_type, parse)
    if isinstance(outcome, str):
        request = repair(request, answers[-1].text, outcome)
        answers.append(await chat.ask(request))
        outcome = _read(answers[-1], request, reply_type, parse)
    if isinstance(outcome, str):
        raise ChatError(
            Trouble.INVALID,
            f"{request.model} twice gave an answer that cannot be used for the task {request.task.value}",
            hint="use a larger model for this task, or one that holds its answers to a schema",
        )
    paid = [answer for answer in answers if answer.paid]
    return Asked(
        reply=outcome,
        calls=len(paid),
        input_tokens=sum(answer.input_tokens for answer in paid),
        output_tokens=sum(answer.output_tokens for answer in paid),
        cached_tokens=sum(answer.cached_tokens for answer in paid),
    )


def repair(request: Request, text: str, reason: str) -> Request:
    """The same question, followed by the beginning of the wrong answer and by what is wrong with it."""
    wrong = text.replace(MARKER, "")[:SHOWN] or "(nothing)"
    asked = f"That is not a valid answer: {reason[:_REASON]}\nAnswer the question again, as JSON of the schema only."
    return replace(request, turns=(*request.turns, Turn(Role.ASSISTANT, wrong), Turn(Role.USER, asked)))


def _read(answer: Answer, request: Request, reply_type: type[R], parse: Callable[[type[R], str], R | str]) -> R | str:
    match answer.finish:
        case Finish.STOP:
            return parse(reply_type, answer.text)
        case Finish.REFUSAL:
            raise ChatError(
                Trouble.REQUEST,
                f"{request.model}, or a filter of its provider, refused to answer the task {request.task.value}",
                hint="read this document by hand, or use another model",
            )
        case Finish.LENGTH:
            raise ChatError(
                Trouble.INVALID,
                f"the answer of {request.model} was cut at {request.max_tokens} tokens",
                hint="allow longer answers, or send shorter pieces",
            )
