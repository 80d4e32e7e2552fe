"""Opener tasks: twenty, each sorted without a contradiction, and what of them reaches a model."""

from pathlib import Path

import pytest
import yaml

from auditor.engines.llm.chat import MARKER, Task
from auditor.engines.prompts import load
from auditor.errors import ConfigError
from auditor.evaluation.cases.openers import OpenerTask, opener_tasks, question

_FILE = Path(__file__).resolve().parents[2] / "eval" / "cases" / "openers.yaml"
_TASKS = tuple(opener_tasks(_FILE))
_PROMPTS = load()


def _asked(task: OpenerTask) -> str:
    asked = question(task)
    request = _PROMPTS.request(Task.SUGGEST, model="m", variables=asked.variables, data=asked.data, max_tokens=600)
    return request.turns[-1].text


def test_there_are_twenty_of_every_kind() -> None:
    """Some have nothing usable, some hold entries that have expired, are still to come, or name nobody."""
    assert len(_TASKS) == 20
    assert len({task.account for task in _TASKS}) == 20
    assert sum(not task.may for task in _TASKS) >= 3
    entries = [(task, one) for task in _TASKS for one in task.knowledge]
    assert sum(one.valid_to is not None and one.valid_to < task.day for task, one in entries) >= 5
    assert sum(one.date > task.day for task, one in entries) >= 2
    assert sum(not one.may_name_customer and one.descriptor is None for _, one in entries) >= 3
    assert sum(not one.may_name_customer and one.descriptor is not None for _, one in entries) >= 2


@pytest.mark.parametrize("task", _TASKS, ids=lambda t: t.id)
def test_what_is_closed_never_reaches_the_model(task: OpenerTask) -> None:
    """Code leaves out what a date or a missing name forbids; a customer with a descriptor is told by that only."""
    text = _asked(task)
    for one in task.knowledge:
        assert (one.text in text) is not one.closed_to(task.day)
        if one.customer and not one.may_name_customer:
            assert one.customer not in text
    assert text.count(MARKER) == 2 * (1 + len(question(task).entries))


@pytest.mark.parametrize("task", _TASKS, ids=lambda t: t.id)
def test_every_source_can_be_shown(task: OpenerTask) -> None:
    """To judge the prompt alone, all entries can be given, each under its own label."""
    asked = question(task, all_sources=True)
    assert list(asked.entries.values()) == [one.id for one in task.knowledge]
    assert task.may <= set(question(task).entries.values()) <= set(asked.entries.values())


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"may": ["k1"]}, "one of may and must_not"),
        ({"must_not": ["k3", "k2"]}, "one of may and must_not"),
        ({"may": ["k1", "k2", "k3"], "must_not": []}, "k3 may not be used on that day"),
        ({"goals": "x"}, "goals"),
        ({"day": "soon"}, "day"),
    ],
)
def test_a_faulty_task_is_named(tmp_path: Path, changes: dict[str, object], told: str) -> None:
    """A label that contradicts the entry's own fields is no label."""
    first = yaml.safe_load(_FILE.read_text("utf-8"))[0]
    path = tmp_path / "openers.yaml"
    path.write_text(yaml.safe_dump([first | changes]), "utf-8")
    with pytest.raises(ConfigError, match="task 1") as failed:
        list(opener_tasks(path))
    assert told in str(failed.value)


@pytest.mark.parametrize(("text", "told"), [("a: 1", "no list"), ("- [", "YAML")])
def test_a_file_that_is_none(tmp_path: Path, text: str, told: str) -> None:
    """It is told in one sentence."""
    path = tmp_path / "openers.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(ConfigError, match=told):
        list(opener_tasks(path))


def test_an_id_names_one_task(tmp_path: Path) -> None:
    """Twice the same id is refused."""
    path = tmp_path / "openers.yaml"
    path.write_text(yaml.safe_dump(yaml.safe_load(_FILE.read_text("utf-8"))[:1] * 2), "utf-8")
    with pytest.raises(ConfigError, match="used twice"):
        list(opener_tasks(path))
