"""Few-shot examples: read, and held to their own text."""

import json
from collections.abc import Iterator, Mapping

from auditor.engines.llm.chat import Task
from auditor.engines.prompts.marked import fields, only, plain, read, refuse, text_of
from auditor.engines.prompts.values import FORMS, Example, File, Given, Labelled
from auditor.engines.wire import REPLIES, Extracted, Reply, Suggested, Weighed, parse
from auditor.readers.yaml_file import Marked

_KEYS = frozenset({"id", "given", "reply", "hard_negatives"})
_NEEDED = frozenset({"id", "given", "reply"})


def examples_of(file: File, task: Task) -> tuple[Example, ...]:
    """The examples of a file, in order. ConfigError names the line of the first that is not right."""
    listed = read(file, file.text).items()
    if listed is None:
        refuse(file, 1, "the examples must be a list")
    found = tuple(_example(file, one, task) for one in listed)
    if len({one.id for one in found}) < len(found):
        refuse(file, 1, "two examples have the same id")
    return found


def given_of(file: File, value: Marked, task: Task) -> Given:
    """What an example puts into the prompt: every variable, what is needed; other texts may be left out."""
    form = FORMS[task]
    found = fields(file, value, "'given'")
    only(file, found, form.names, needed=form.variables | form.needed, line=value.line)
    return Given(
        variables={name: text_of(file, found[name][1], name) for name in form.variables},
        texts={name: text_of(file, found[name][1], name) if name in found else "" for name in form.texts},
        lists={name: _labelled(file, found[name][1], name) if name in found else () for name in form.lists},
    )


def _labelled(file: File, value: Marked, name: str) -> tuple[Labelled, ...]:
    return tuple(
        Labelled(label, text_of(file, one, label)) for label, (_, one) in fields(file, value, repr(name)).items()
    )


def _example(file: File, value: Marked, task: Task) -> Example:
    found = fields(file, value, "an example")
    only(file, found, _KEYS, needed=_NEEDED, line=value.line)
    given = given_of(file, found["given"][1], task)
    where, answer = found["reply"]
    reply = parse(REPLIES[task], json.dumps(plain(file, answer)))
    if isinstance(reply, str):
        refuse(file, where, f"the reply is not of the form of {task.value}: {reply}")
    for fault in faults(reply, given):
        refuse(file, where, fault)
    return Example(
        id=text_of(file, found["id"][1], "id"),
        given=given,
        reply=reply,
        hard_negatives=_hard_negatives(file, found, given, reply),
    )


def _hard_negatives(file: File, found: Mapping[str, tuple[int, Marked]], given: Given, reply: Reply) -> tuple[str, ...]:
    """They stand in the text, and nothing of them is found by the reply."""
    if "hard_negatives" not in found:
        return ()
    where, value = found["hard_negatives"]
    items = value.items()
    if items is None:
        refuse(file, where, "'hard_negatives' must be a list")
    words = tuple(text_of(file, one, "hard_negatives") for one in items)
    quotes = _quotes(reply)
    for one in words:
        if one not in given.texts.get("text", ""):
            refuse(file, where, f"the hard negative {one!r} does not stand in its text")
        if any(one in quote or quote in one for quote in quotes):
            refuse(file, where, f"the hard negative {one!r} is found by the reply")
    return words


def faults(reply: Reply, given: Given) -> Iterator[str]:
    """What a reply says that was not given to it: words that are not in the text, labels that there are not."""
    labels = {one.label for named in given.lists.values() for one in named}
    match reply:
        case Extracted():
            yield from _said(reply, given.texts["text"])
        case Weighed(record=str(record)) if record not in labels:
            yield f"there is no record {record!r}"
        case Suggested():
            unknown = {source for one in reply.openers for source in one.sources} - labels
            yield from (f"there is no source {source!r}" for source in sorted(unknown))


def _said(reply: Extracted, text: str) -> Iterator[str]:
    for number, one in enumerate(reply.commitments, 1):
        words = {
            "quote": one.quote,
            "condition": one.condition,
            "due": one.due,
            "quantity": one.quantity,
            "speaker": one.speaker,
            "performer": one.performer,
        }
        for name, said in words.items():
            if said is not None and (not said or said not in text):
                yield f"the {name} of commitment {number} does not stand in its text"
    for number, claim in enumerate(reply.overpromises, 1):
        if not claim.quote or claim.quote not in text:
            yield f"the quote of overpromise {number} does not stand in its text"


def _quotes(reply: Reply) -> tuple[str, ...]:
    if not isinstance(reply, Extracted):
        return ()
    return (*(one.quote for one in reply.commitments), *(one.quote for one in reply.overpromises))
