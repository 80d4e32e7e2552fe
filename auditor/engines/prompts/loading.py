"""Prompt files: the shipped ones, single ones replaced by a folder of the user's own."""

import re
from difflib import get_close_matches
from pathlib import Path

from auditor import resources
from auditor.engines.llm.chat import Task
from auditor.engines.prompts.examples import examples_of, given_of
from auditor.engines.prompts.marked import HINT, fields, only, read, refuse, text_of
from auditor.engines.prompts.render import faults, shown
from auditor.engines.prompts.values import FORMS, File, Given, Head, Prompt, Prompts, prompt_of
from auditor.engines.wire import REPLIES, schema_of
from auditor.errors import ConfigError

_LARGEST = 200_000
"""Bytes."""
_HEAD_KEYS = frozenset({"id", "version", "task", "schema", "variables"})
_FILE = re.compile(r"---\n(?P<head>.*?)\n---\n(?P<rest>.*)", re.DOTALL)
_SYSTEM, _USER = "# System", "# User"
_BESIDES = frozenset({"README.md", "samples.yaml"})
_FOLDER = "prompts"
EXAMPLES = "examples"


def load(folder: Path | None = None) -> Prompts:
    """All prompts. A file of `folder` stands in for the shipped one of the same name (`extract.md`,
    `examples/extract.yaml`). ConfigError names file and line of what is not right.
    """
    own = None if folder is None else _checked(folder)
    shipped = resources.folder(_FOLDER)
    return Prompts(by_task={task: _prompt(task, own, shipped) for task in Task})


def sample(task: Task) -> Given:
    """What the shipped prompts are shown with: `prompts/samples.yaml`."""
    file = _read(resources.folder(_FOLDER) / "samples.yaml")
    found = fields(file, read(file, file.text), "the samples")
    return given_of(file, found[task.value][1], task)


def _checked(folder: Path) -> Path:
    if not folder.is_dir():
        raise ConfigError(f"{folder}: there is no such folder", hint="give the folder that your prompts are in")
    known = {f"{task.value}.md" for task in Task} | {f"{EXAMPLES}/{task.value}.yaml" for task in Task}
    names = {one.rsplit("/", 1)[-1]: one for one in known}
    inside = [*folder.iterdir(), *((folder / EXAMPLES).iterdir() if (folder / EXAMPLES).is_dir() else ())]
    for path in sorted(inside):
        name = path.relative_to(folder).as_posix()
        if name not in known | _BESIDES | {EXAMPLES} and not path.name.startswith("."):
            near = get_close_matches(path.name, names, n=1, cutoff=0.75)
            hint = f"did you mean {names[near[0]]}" if near else f"there are {', '.join(sorted(known))}"
            raise ConfigError(f"{path}: no task has a prompt of that name", hint=hint)
    return folder


def _read(path: Path) -> File:
    try:
        data = path.read_bytes()
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}", hint=HINT) from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: this is not UTF-8", hint="save it as UTF-8 text") from error
    if len(data) > _LARGEST:
        raise ConfigError(f"{path}: larger than {_LARGEST // 1000} kB", hint="a prompt is paid for with every call")
    return File(path=path, text=text)


def _prompt(task: Task, own: Path | None, shipped: Path) -> Prompt:
    file, examples = (
        _read(own / name if own is not None and (own / name).exists() else shipped / name)
        for name in (f"{task.value}.md", f"{EXAMPLES}/{task.value}.yaml")
    )
    parts = _FILE.fullmatch(file.text)
    if parts is None:
        refuse(file, 1, "a prompt begins with its front matter between two lines ---")
    head = _head(file, "\n" + parts["head"], task)
    system, _, user = parts["rest"].partition(f"\n{_USER}\n")
    first = file.text.count("\n", 0, parts.start("rest")) + 1
    if not system.lstrip().startswith(f"{_SYSTEM}\n") or not user.strip():
        refuse(file, first, f"after the front matter come a line {_SYSTEM!r} and later a line {_USER!r}")
    template = user.strip("\n")
    start = first + system.count("\n") + 2 + user[: len(user) - len(user.lstrip("\n"))].count("\n")
    _sound(file, head, template, start)
    words = system.lstrip().removeprefix(_SYSTEM).strip()
    return prompt_of(head, words, template, examples_of(examples, task), (file, examples))


def _head(file: File, text: str, task: Task) -> Head:
    """`text` is the front matter with an empty line in place of the first ---, so that lines are those of the file."""
    found = fields(file, read(file, text), "the front matter")
    only(file, found, _HEAD_KEYS, needed=_HEAD_KEYS, line=1)
    words = {name: text_of(file, value, name) for name, (_, value) in found.items() if name != "variables"}
    if words["task"] != task.value:
        refuse(file, found["task"][0], f"the task of this file is {task.value!r}")
    schema = schema_of(REPLIES[task]).name
    if words["schema"] != schema:
        refuse(file, found["schema"][0], f"the schema is not known; that of {task.value} is {schema!r}")
    if not words["version"].isdecimal():
        refuse(file, found["version"][0], "the version is a whole number")
    if not words["id"]:
        refuse(file, found["id"][0], "the id is empty")
    where, value = found["variables"]
    variables = fields(file, value, "'variables'")
    only(file, variables, FORMS[task].names, needed=FORMS[task].needed, line=where)
    told = {name: text_of(file, one, name) for name, (_, one) in variables.items()}
    return Head(id=words["id"], version=int(words["version"]), task=task, variables=told)


def _sound(file: File, head: Head, template: str, start: int) -> None:
    """The template is one, and shows exactly what the front matter names."""
    form = FORMS[head.task]
    for line, fault in faults(template, texts=form.texts, lists=form.lists):
        refuse(file, start + line - 1, fault)
    names = shown(template)
    for name in sorted(names - head.variables.keys()):
        refuse(file, start, f"the template shows {name!r}, which the front matter does not name under variables")
    for name in sorted(head.variables.keys() - names):
        refuse(file, start, f"the template does not show {name!r}, which the front matter names under variables")
