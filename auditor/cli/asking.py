"""`auditor check --interactive`: one question a finding on standard error, answered on standard input, also over a pipe."""

import sys
from collections.abc import Iterator
from enum import Enum, auto

from auditor.checks import PLACEHOLDER
from auditor.core.mending import Edit, Left, Plan
from auditor.model.finding import Finding


class Answer(Enum):
    """What is no new wording."""

    LEAVE = auto()
    STOP = auto()


def asked(findings: tuple[Finding, ...]) -> Plan:
    """What the writer decides, in order of the text, for as long as he answers."""
    edits: list[Edit] = []
    left: list[Left] = []
    waiting = sorted(findings, key=lambda f: (f.span.start, f.span.end))
    while waiting:
        finding = waiting.pop(0)
        if any(edit.span.overlaps(finding.span) for edit in edits):
            left.append(Left(finding=finding, reason="the same words were changed for another finding"))
            continue
        match _answer(finding):
            case Answer.LEAVE:
                left.append(Left(finding=finding, reason="you left it"))
            case Answer.STOP:
                left += (Left(finding=one, reason="you stopped before it") for one in (finding, *waiting))
                waiting = []
            case words:
                edits.append(Edit(finding=finding, words=words))
    return Plan(edits=tuple(edits), left=tuple(left))


def _answer(finding: Finding) -> str | Answer:
    """New words, or what else he decides; the end of standard input stops."""
    _say(f'\n{finding.level.value}  {finding.message}  [{finding.rule}]\n  "{finding.quote}"')
    offered = {str(number): words for number, words in enumerate(finding.replacements, start=1)}
    for number, words in offered.items():
        _say(f"  {number}  {words}")
    offers = "y takes the first, a number that one, " if offered else ""
    for line in _lines(f"  {offers}n leaves it, e to write your own, q to stop: "):
        given = line.lower()
        if given == "n":
            return Answer.LEAVE
        if given == "q":
            return Answer.STOP
        if given == "e":
            return next(_lines("  your words: "), "") or Answer.LEAVE
        chosen = offered.get("1" if given == "y" else given)
        if chosen:
            return _filled(chosen)
    return Answer.STOP


def _filled(words: str) -> str | Answer:
    """`words` with their fields filled in by the writer; left where he gives nothing for one."""
    done = ""
    while field := PLACEHOLDER.search(words):
        value = next(_lines(f"  {field[0]}: "), "")
        if not value:
            return Answer.LEAVE
        done, words = done + words[: field.start()] + value, words[field.end() :]
    return done + words


def _lines(question: str) -> Iterator[str]:
    """Answers until standard input ends, each asked for on standard error."""
    while True:
        sys.stderr.write(question)
        sys.stderr.flush()
        line = sys.stdin.readline()
        if not line:
            return
        yield line.strip()


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")
