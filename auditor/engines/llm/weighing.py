"""Whether a record fulfils a promise, asked of a model where rules tie; what follows from its answer is decided elsewhere."""

from dataclasses import dataclass

from auditor.core.visible import visible
from auditor.engines.llm.chat import ChatError, Request, Task
from auditor.engines.llm.steering import steers
from auditor.engines.llm.voice import Ask, Hide, Voice
from auditor.engines.prompts import Labelled, Prompts
from auditor.engines.wire import Weighed as Answered
from auditor.model.commitment import Commitment
from auditor.model.record import Record
from auditor.model.text import Party
from auditor.model.verdict import Fulfilment
from auditor.ports import Tie, Weighed

_LETTERS = "ABCDEFGH"
"""One a record; more doubts than this are never found for one promise."""
_BODY = 1_200
"""Characters of a record's text: what was done is said at its beginning."""
_TITLE = 300
_FILES = 10
_PEOPLE = 3
_ANSWER = 400
"""Tokens: a reason of thirty words, a letter, a label."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    ask: Ask
    prompts: Prompts
    voice: Voice
    hide: type[Hide] | None = None

    async def one(self, tie: Tie) -> Weighed:
        """What the model says of `tie`; UNCLEAR when it says nothing that can be used."""
        shown = {letter: record for letter, record in zip(_LETTERS, tie.records, strict=False) if not _steers(record)}
        if not shown:
            return Weighed()
        try:
            reply, usage = await self.ask(self._request(tie, shown), Answered)
        except ChatError as error:
            return Weighed(undone="; ".join(filter(None, (str(error), error.hint))))
        named = shown.get(reply.record or "")
        return Weighed(answer=_grounded(reply, named), record_id=named.id if named else None, usage=usage)

    def _request(self, tie: Tie, shown: dict[str, Record]) -> Request:
        hidden = self.hide().hidden if self.hide else str
        promise, due = tie.commitment, tie.commitment.due
        return self.prompts.request(
            Task.WEIGH,
            model=self.voice.model,
            variables={
                "act": promise.act.value,
                "due": due.end.date().isoformat() if due and due.end else "none",
                "as_of": tie.as_of.date().isoformat(),
            },
            data={
                "promise": hidden(promise.quote),
                "sentence": hidden(_around(promise)),
                "records": [Labelled(letter, hidden(_told(record))) for letter, record in shown.items()],
            },
            max_tokens=min(self.voice.max_tokens, _ANSWER),
            temperature=self.voice.temperature,
            tenant=self.voice.tenant,
        )


def _grounded(reply: Answered, named: Record | None) -> Fulfilment:
    """The label, where it goes with a record that was shown or with none: "it fulfils" without saying which is no answer."""
    needs_one = reply.answer in (Fulfilment.FULFILS, Fulfilment.PARTLY)
    return reply.answer if needs_one == (reply.record is not None) and needs_one == (named is not None) else _NO_ANSWER


_NO_ANSWER = Fulfilment.UNCLEAR


def _around(promise: Commitment) -> str:
    """Who says it to whom, and what the words before name where the promise only says "it"."""
    people = f"{_name(promise.promisor)} to {_name(promise.promisee)}"
    return f"{people}: {promise.antecedent} ... {promise.quote}" if promise.antecedent else people


def _name(party: Party | None) -> str:
    return " ".join(party.label.split())[:120] if party else "unknown"


def _told(record: Record) -> str:
    """ "message_sent, done 2025-05-15, to otto@kernfarm.example: Wiring (attached: plan.pdf)", and the text below it."""
    at = record.done or record.started
    when = f" {at.value.isoformat()[:10]}" if at else ""
    people = ", ".join(record.contacts[:_PEOPLE]) or record.account or ""
    to = f", to {people}" if people else ""
    names = "; ".join(_line(one.name) for one in record.attachments[:_FILES])
    files = f" (attached: {names})" if names else ""
    head = f"{record.kind.value}, {record.status.value}{when}{to}: {_line(record.title)}{files}"
    body = visible(record.body or "").text.strip()[:_BODY]
    return f"{head}\n{body}" if body else head


def _line(text: str) -> str:
    return " ".join(visible(text).text.split())[:_TITLE]


def _steers(record: Record) -> bool:
    return steers(_told(record))
