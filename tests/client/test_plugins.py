"""The small plugins, run by node: what they send, what they show, and that trouble holds no mail up."""

import json
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

_PLUGINS = Path(__file__).resolve().parents[2] / "examples" / "plugins"
_FINDING = {
    "quote": "It never fails",
    "message": "This promises certainty.",
    "level": "error",
    "suppressed": None,
    "replacements": ["Our aim is that it does not fail"],
}
_OUTLOOK = """
const [script, text, answer] = JSON.parse(require("fs").readFileSync(0, "utf8"));
const asked = [];
globalThis.fetch = async (address, options) => {
  asked.push({ address, ...JSON.parse(options.body) });
  if (answer === null) throw new TypeError("no way there");
  return { ok: answer.status === undefined, json: async () => answer };
};
let handler = null;
const given = (value) => ({ status: "succeeded", value });
globalThis.Office = {
  CoercionType: { Text: "text" },
  AsyncResultStatus: { Succeeded: "succeeded" },
  actions: { associate: (name, found) => { handler = found; } },
  context: { mailbox: { item: {
    body: { getAsync: (type, done) => done(given(text)) },
    to: { getAsync: (done) => done(given([{ emailAddress: "sam@harbourmill.example" }])) },
  } } },
};
require(script);
handler({ completed: (told) => console.log(JSON.stringify({ told, asked })) });
"""


def _node(program: str, *told: object, module: bool = False) -> dict[str, object]:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    kind = ["--input-type=module"] if module else []
    done = subprocess.run(
        [node, *kind, "-e", program], input=json.dumps(told), capture_output=True, text=True, check=True, timeout=60
    )
    found: dict[str, object] = json.loads(done.stdout)
    return found


def _outlook(text: str, answer: object) -> dict[str, object]:
    return _node(_OUTLOOK, str(_PLUGINS / "outlook" / "review.js"), text, answer)


@pytest.mark.parametrize(
    ("answer", "goes"),
    [
        ({"decision": "allow", "findings": []}, True),
        ({"decision": "warn", "findings": [_FINDING]}, False),
        ({"decision": "block", "findings": [_FINDING]}, False),
        ({"status": 503}, True),
        (None, True),
    ],
    ids=["allow", "warn", "block", "refused", "away"],
)
def test_outlook_asks_only_where_something_stands(answer: object, goes: bool) -> None:
    """What is fine goes, and so does all mail while the service is away."""
    heard = _outlook("It never fails.", answer)
    told = heard["told"]
    assert isinstance(told, dict)
    assert told["allowEvent"] is goes
    assert goes or "It never fails" in told["errorMessage"]
    assert heard["asked"] == [
        {
            "address": "https://auditor.example/v1/check",
            "text": "It never fails.",
            "to": ["sam@harbourmill.example"],
        }
    ]


def test_outlook_sends_nothing_of_an_empty_mail() -> None:
    """It goes at once."""
    assert _outlook(" \n", None) == {"told": {"allowEvent": True}, "asked": []}


def test_the_manifest_of_outlook_names_what_is_there() -> None:
    """Files and the handler of the event."""
    text = (_PLUGINS / "outlook" / "manifest.xml").read_text(encoding="utf-8")
    ElementTree.fromstring(text)
    script = (_PLUGINS / "outlook" / "review.js").read_text(encoding="utf-8")
    assert 'FunctionName="onMessageSend"' in text and 'associate("onMessageSend"' in script
    assert all((_PLUGINS / "outlook" / name).is_file() for name in ("commands.html", "review.js") if name in text)


def test_the_card_shows_the_decision() -> None:
    """Title, colour, and a line for each finding with safer words."""
    card = (_PLUGINS / "hubspot" / "src" / "app" / "cards" / "review.js").as_uri()
    program = f"""
import {{ decided, askedAbout, told }} from "{card}";
const finding = {json.dumps(_FINDING)};
console.log(JSON.stringify({{
  block: decided({{ decision: "block", findings: [finding, {{ ...finding, suppressed: {{}} }}] }}),
  allow: decided({{ decision: "allow", findings: [] }}),
  asked: askedAbout("Sam@HarbourMill.example"),
  told: told({{ detail: "No key was sent", hint: "make one" }}, 401),
}}));
"""
    shown = _node(program, module=True)
    assert shown["block"] == {
        "title": "Do not send this: your company's own facts say otherwise",
        "variant": "danger",
        "lines": ["“It never fails”: This promises certainty. Say: “Our aim is that it does not fail”"],
    }
    assert shown["allow"] == {"title": "Good to send", "variant": "success", "lines": ["Nothing says too much."]}
    assert shown["asked"] == "/v1/commitments?side=ours&limit=10&account=harbourmill.example"
    assert shown["told"] == "No key was sent. make one"


def test_every_plugin_says_what_leaves_the_machine() -> None:
    """Each has a page that says what it does, how it is installed, and what leaves the machine."""
    folders = sorted(path for path in _PLUGINS.iterdir() if path.is_dir())
    assert len(folders) >= 3
    for folder in folders:
        text = (folder / "README.md").read_text(encoding="utf-8")
        assert "**Install.**" in text and "**What leaves the machine.**" in text
    for path in _PLUGINS.rglob("*.json"):
        assert json.loads(path.read_text(encoding="utf-8"))
