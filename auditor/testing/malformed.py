"""Answers that are not the JSON that was asked for, made from one that is."""

import json
from collections.abc import Iterator

_DEPTH = 10_000


def malformed(text: str) -> Iterator[tuple[str, str]]:
    """Pairs of a name and a spoilt `text` (a JSON object): cut at every character, and every other way that is known.

    Some are valid JSON that no schema of ours allows, some hold the valid object among other words: what a reader makes
    of them is his choice, but he must not fall over one.
    """
    for end in range(len(text)):
        yield f"cut at {end}", text[:end]
    for start in range(1, len(text)):
        yield f"begun at {start}", text[start:]
    yield from _wrapped(text)
    yield from _spelt(text)
    yield from _shaped(text)


def _wrapped(text: str) -> Iterator[tuple[str, str]]:
    """The valid object among other words."""
    yield "fenced", f"```json\n{text}\n```"
    yield "fenced without a name", f"```\n{text}\n```"
    yield "fence left open", f"```json\n{text}"
    yield "fenced twice", f"```json\n{text}\n```\n```json\n{text}\n```"
    yield "introduced", f"Here is the JSON: {text}"
    yield "commented on", f"{text}\nI hope that helps."
    yield "thought about", f"<think>{{not yet}}</think>{text}"
    yield "twice", text + text
    yield "byte order mark", "\ufeff" + text
    yield "as a string", json.dumps(text)
    yield "in a list", f"[{text}]"
    yield "call in words", f'<tool_call>{{"name": "answer", "arguments": {text}}}</tool_call>'


def _spelt(text: str) -> Iterator[tuple[str, str]]:
    """What other notations allow and JSON does not, or only just."""
    inner = text[1:]
    yield "not a number", f'{{"x": NaN, {inner}'
    yield "infinite", f'{{"x": -Infinity, {inner}'
    yield "double key", f'{{"commitments": [], {inner}'
    yield "double key, other kind", f'{{"commitments": 7, {inner}'
    yield "comma at the end", text[:-1] + ",}"
    yield "comment", "{/* none */" + inner
    yield "single quotes", text.replace('"', "'")
    yield "typographic quotes", text.replace('"', "\u201d")
    yield "no quotes", text.replace('"', "")
    yield "of Python", text.replace("null", "None").replace("true", "True").replace("false", "False")
    yield "lone surrogate, escaped", f'{{"x": "\\ud83d", {inner}'
    yield "lone surrogate", f'{{"x": "\ud83d", {inner}'
    yield "line end in a string", f'{{"x": "a\nb", {inner}'
    yield "NUL in a string", f'{{"x": "a\x00b", {inner}'
    yield "NUL escaped", f'{{"x": "a\\u0000b", {inner}'
    yield "unknown escape", f'{{"x": "\\q", {inner}'
    yield "big number", f'{{"x": {"9" * 5000}, {inner}'
    yield "big exponent", f'{{"x": 1e999999, {inner}'


def _shaped(text: str) -> Iterator[tuple[str, str]]:
    """JSON of another shape, and no JSON at all."""
    yield "deep lists", "[" * _DEPTH + "]" * _DEPTH
    yield "deep objects", '{"a":' * _DEPTH + "1" + "}" * _DEPTH
    yield "deep and open", '{"commitments": ' + "[" * _DEPTH
    yield "deep inside", text[:-1] + ', "x": ' + "[" * _DEPTH + "]" * _DEPTH + "}"
    yield "blank", " \n\t" * 1000
    for value in ("null", "true", "7", '""', "[]", "{}", "[[]]", '{"": {}}'):
        yield f"only {value}", value
    yield "prose", "They promised to send the quote by Friday."
    yield "markup", "<commitments><quote>by Friday</quote></commitments>"
    yield "YAML", "commitments:\n  - quote: by Friday\n"
