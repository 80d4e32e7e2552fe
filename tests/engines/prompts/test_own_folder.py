"""A folder of the user's own: single files stand in for the shipped ones, and what is wrong is named with its line."""

import shutil
from pathlib import Path

import pytest

from auditor.engines.llm.chat import Task
from auditor.engines.prompts import load
from auditor.errors import ConfigError
from auditor.resources import folder

_SHIPPED = folder("prompts")
_SOUND = """---
id: mine
version: 3
task: weigh
schema: weigh_v1
variables:
  promise: the promise
  records: the records
---
# System
Say whether a record shows it.
# User
{{ promise }}
{% for one in records %}
{{ one }}
{% endfor %}
"""
_EXAMPLES = """- id: one
  given:
    act: send
    due: none
    as_of: "2025-01-01"
    promise: I'll send it
    records:
      A: sent
  reply: {reasoning: same, record: A, answer: fulfils}
"""
_EXTRACT = """- id: one
  given:
    kind: email
    sent_at: unknown
    text: |
      I'll send it. We can't call.
  hard_negatives: [We can't call]
  reply:
    commitments: []
    overpromises:
    - {reasoning: r, quote: I'll send it, rule: puffery}
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "examples").mkdir()
    (tmp_path / "weigh.md").write_text(_SOUND, encoding="utf-8")
    return tmp_path


def test_one_file_stands_in_for_the_shipped_one(own: Path) -> None:
    """Only what is there is replaced: the other tasks, and the examples of this one, stay the shipped ones."""
    shipped, loaded = load(), load(own)
    weigh = loaded.by_task[Task.WEIGH]
    assert (weigh.id, weigh.version) == ("mine", 3)
    assert weigh.opening[0].text == "Say whether a record shows it."
    assert weigh.examples == shipped.by_task[Task.WEIGH].examples
    assert all(loaded.by_task[task] == shipped.by_task[task] for task in Task if task is not Task.WEIGH)
    assert loaded.digest != shipped.digest


def test_examples_alone_can_be_replaced(own: Path) -> None:
    """Examples of one's own trade under the shipped instructions; the digest says that something is different."""
    (own / "weigh.md").unlink()
    (own / "examples" / "weigh.yaml").write_text(_EXAMPLES, encoding="utf-8")
    before, after = (prompts.by_task[Task.WEIGH] for prompts in (load(), load(own)))
    assert [one.id for one in after.examples] == ["one"]
    assert after.opening[0] == before.opening[0]
    assert after.digest != before.digest


def test_the_digest_is_of_words_not_of_line_ends(tmp_path: Path) -> None:
    """A checkout on Windows has the same prompts; one letter more makes another one."""
    crlf, letter = tmp_path / "crlf", tmp_path / "letter"
    for target in (crlf, letter):
        shutil.copytree(_SHIPPED, target)
    for path in crlf.rglob("*.*"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    changed = letter / "recover.md"
    changed.write_text(changed.read_text("utf-8").replace("at most 90 words", "at most 91 words"), "utf-8")
    assert load(crlf).digest == load().digest == load(_SHIPPED).digest
    assert load(letter).digest != load().digest


def test_hidden_files_and_a_readme_are_no_prompts(own: Path) -> None:
    """What editors and people leave in a folder is not read."""
    for name in (".gitkeep", "README.md", "examples/.weigh.yaml.swp"):
        (own / name).write_text("notes", encoding="utf-8")
    assert load(own).by_task[Task.WEIGH].id == "mine"


@pytest.mark.parametrize(
    ("before", "after", "line", "told"),
    [
        ("---\nid", "id", 1, "front matter"),
        ("# User\n", "", 10, "# User"),
        ("# System", "## System", 10, "# System"),
        ("id: mine\n", "", 1, "'id' is missing"),
        ("id: mine", "id: mine\nmodel: big", 3, "'model' is not known"),
        ("id: mine", "id: mine\nid: yours", 3, "twice"),
        ("id: mine", "id: [mine]", 2, "'id' must be a text"),
        ("id: mine", "id: ''", 2, "the id is empty"),
        ("version: 3", "version: 1.2", 3, "whole number"),
        ("task: weigh", "task: extract", 4, "'weigh'"),
        ("schema: weigh_v1", "schema: weigh_v2", 5, "'weigh_v1'"),
        ("schema: weigh_v1", "schema: weigh_v1\n  wrong: indent", 6, ""),
        ("  promise: the promise\n", "", 6, "'promise' is missing"),
        ("  promise: the promise\n", "  promise: x\n  promises: y\n", 8, "'promises' is not known"),
        ("  promise: the promise\n", "  promise: x\n  due: y\n", 14, "does not show 'due'"),
        ("{{ promise }}", "{{ promise }}\nDue {{ due }}", 13, "shows 'due', which"),
        ("{{ promise }}", "{{ promise }", 13, "cannot be read"),
        ("{{ promise }}", "Promise: {{ promise }}", 13, "'promise' must stand alone"),
        ("{{ promise }}", "{{ promise | upper }}", 13, "not filter"),
        ("{{ promise }}", "{{ promise.__class__ }}", 13, "not getattr"),
        ("{{ promise }}", "{% set x = promise %}", 13, "not assign"),
        ("{{ promise }}", "{% include 'x' %}", 13, "not include"),
        ("{{ promise }}", "{{ records }}\n{{ promise }}", 13, "go through it with for"),
        ("in records", "in promise", 14, "only a list"),
        ("{{ one }}", "- {{ one }}", 15, "'one' must stand alone"),
        ("{% endfor %}", "", 15, "cannot be read"),
    ],
)
def test_a_faulty_prompt_is_named_with_its_line(own: Path, before: str, after: str, line: int, told: str) -> None:
    """Somebody who changed one line is led to that line."""
    path = own / "weigh.md"
    assert before in _SOUND
    path.write_text(_SOUND.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(ConfigError) as failed:
        load(own)
    message = str(failed.value)
    assert message.startswith(f"{path}")
    assert f"line {line}:" in message
    assert told in message
    assert failed.value.hint


@pytest.mark.parametrize(
    ("task", "before", "after", "line", "told"),
    [
        ("weigh", _EXAMPLES, "id: one", 1, "must be a list"),
        ("weigh", _EXAMPLES, "- one", 1, "keys with values"),
        ("weigh", "  reply:", "  answer:", 9, "'answer' is not known"),
        ("weigh", "    act: send\n", "", 3, "'act' is missing"),
        ("weigh", "    act: send", "    acts: send", 3, "'acts' is not known"),
        ("weigh", "      A: sent", "      A: sent\n      A: lost", 9, "twice"),
        ("weigh", "record: A", "record: B", 9, "no record 'B'"),
        ("weigh", "fulfils", "yes", 9, "answer: must be one of"),
        ("weigh", "record: A, ", "", 9, "record: this key is missing"),
        ("weigh", "reasoning: same", "reasoning: true", 9, "reasoning: must be a text"),
        ("extract", "quote: I'll send it,", "quote: I will send it,", 8, "quote of overpromise 1"),
        ("extract", "[We can't call]", "[We cannot call]", 7, "does not stand in its text"),
        ("extract", "[We can't call]", "[I'll send]", 7, "found by the reply"),
        ("extract", "[We can't call]", "all", 7, "must be a list"),
        ("extract", "commitments: []", "commitments: []\n    more: []", 8, "a key that the schema does not have"),
    ],
)
def test_a_faulty_example_is_named_with_its_line(
    own: Path, task: str, before: str, after: str, line: int, told: str
) -> None:
    """A quote that is not in its text, a label that was not given, an answer of another form: each is refused."""
    whole = {"weigh": _EXAMPLES, "extract": _EXTRACT}[task]
    path = own / "examples" / f"{task}.yaml"
    path.write_text(whole, encoding="utf-8")
    load(own)
    assert before in whole
    path.write_text(whole.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(ConfigError) as failed:
        load(own)
    assert str(failed.value).startswith(f"{path}")
    assert f"line {line}:" in str(failed.value)
    assert told in str(failed.value)


def test_every_field_of_a_commitment_is_held_to_the_text(own: Path) -> None:
    """Not the quote alone: due, condition, quantity and names of an example are copied too."""
    keys = "action: a, act: send, kind: achievement, strength: firm, offer: false, owner: speaker"
    for name in ("quote", "condition", "due", "quantity", "speaker", "performer"):
        said = dict.fromkeys(("condition", "due", "quantity", "speaker", "performer"), "null") | {"quote": "send it"}
        said[name] = "made up"
        words = ", ".join(f"{key}: {value}" for key, value in said.items())
        text = _EXTRACT.replace("commitments: []", f"commitments: [{{reasoning: r, {words}, {keys}}}]")
        (own / "examples" / "extract.yaml").write_text(text, encoding="utf-8")
        with pytest.raises(ConfigError, match=f"the {name} of commitment 1 does not stand in its text"):
            load(own)


def test_two_examples_of_one_name(own: Path) -> None:
    """An id names one example."""
    (own / "examples" / "weigh.yaml").write_text(_EXAMPLES * 2, encoding="utf-8")
    with pytest.raises(ConfigError, match="same id"):
        load(own)


@pytest.mark.parametrize("name", ["wiegh.md", "examples/weigh.yml", "weigh.txt", "examples/notes.yaml"])
def test_a_misspelt_file_is_not_passed_over(own: Path, name: str) -> None:
    """A file that nothing reads would be an override that never works."""
    (own / name).write_text(_SOUND, encoding="utf-8")
    with pytest.raises(ConfigError, match="no task has a prompt of that name") as failed:
        load(own)
    assert "weigh" in failed.value.hint


@pytest.mark.parametrize(
    ("data", "told"), [(b"\xff\xfe-", "not UTF-8"), (b"-" * 200_001, "larger than 200 kB"), (b"", "front matter")]
)
def test_what_is_no_prompt_at_all(own: Path, data: bytes, told: str) -> None:
    """Another encoding, a huge file and an empty one are told in plain words."""
    (own / "weigh.md").write_bytes(data)
    with pytest.raises(ConfigError, match=told):
        load(own)


def test_a_missing_folder(tmp_path: Path) -> None:
    """A folder that is not there is a wrong setting, not a reason to use the shipped prompts."""
    with pytest.raises(ConfigError, match="there is no such folder"):
        load(tmp_path / "none")


def test_examples_that_hold_themselves(own: Path) -> None:
    """An alias to itself ends with a complaint, not with an endless descent."""
    text = _EXAMPLES.replace("reply: {reasoning: same", "reply: &all {reasoning: *all")
    (own / "examples" / "weigh.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError):
        load(own)
