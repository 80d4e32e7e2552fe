"""`auditor check --fix` and `--interactive`: the corrected draft, what was changed, what was left, and the exit code."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from auditor.checks import ALL
from auditor.cli.main import app
from auditor.core.mending import mendable, mended, plan
from auditor.errors import AuditorError
from auditor.model.finding import Finding, FindingClass, Level, TrustElement
from auditor.model.text import Span

_DRAFT = "Hi Wim,\n\nYour landlord will say yes. We will never raise your price.\n\nUna\n"
_MENDED = "We expect that your landlord will say yes, but that is not ours to decide."
_FIXED = (
    "Hi Wim,\n\nWe expect that your landlord will say yes, but that is not ours to decide. "
    "We will never raise your price.\n\nUna\n"
)


def _run(*words: str, text: str | None = None) -> Result:
    return CliRunner().invoke(app, ["check", *words, "--as-of", "2026-05-04T09:00:00+00:00"], input=text)


def _file(tmp_path: Path, text: str = _DRAFT, name: str = "draft.txt") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode())
    return path


def test_fix_prints_the_draft_with_words_that_need_nothing_filled_in(tmp_path: Path) -> None:
    """The rest stays letter for letter, the file too; standard error tells what was changed and what was left."""
    path = _file(tmp_path)
    done = _run(str(path), "--fix")
    assert done.stdout == _FIXED
    assert path.read_text() == _DRAFT
    assert "Changed (third-party-commitment)" in done.stderr
    assert "Left (price-lock)" in done.stderr
    assert "This price holds until [date]" in " ".join(done.stderr.split())


def test_fix_reads_standard_input() -> None:
    """For an editor that pipes its buffer through."""
    assert _run("-", "--fix", text=_DRAFT).stdout == _FIXED


def test_fix_writes_to_a_file(tmp_path: Path) -> None:
    """--output names it; the original stays."""
    path, out = _file(tmp_path), tmp_path / "new.txt"
    done = _run(str(path), "--fix", "--output", str(out))
    assert (out.read_text(), path.read_text(), done.stdout) == (_FIXED, _DRAFT, "")


def test_in_place_changes_the_file_and_nothing_else_of_it(tmp_path: Path) -> None:
    """Line ends and a byte order mark stay as they were."""
    text = _DRAFT.replace("\n", "\r\n")
    path = _file(tmp_path, "\ufeff" + text)
    _run(str(path), "--fix", "--in-place")
    assert path.read_bytes().decode() == "\ufeff" + _FIXED.replace("\n", "\r\n")


def test_fixing_twice_changes_nothing_more(tmp_path: Path) -> None:
    """What went in is clean."""
    path = _file(tmp_path, _FIXED)
    done = _run(str(path), "--fix")
    assert done.stdout == _FIXED
    assert "Nothing was changed" in done.stderr


@pytest.mark.parametrize(
    ("text", "level", "code"),
    [
        ("Your landlord will say yes.", "warning", 0),
        ("Your landlord will say yes. We will never raise your price.", "warning", 1),
        ("Thank you for the plan.", "suggestion", 0),
    ],
)
def test_the_exit_code_is_that_of_the_corrected_draft(text: str, level: str, code: int) -> None:
    """What was mended does not count any more."""
    assert _run("-", "--fix", "--fail-on", level, text=text).exit_code == code


def test_a_mail_gives_its_corrected_body(tmp_path: Path) -> None:
    """Its headers are its mail program's."""
    head = "From: una@pond.example\nTo: wim@dune.example\nSubject: Your lease\nDate: Mon, 4 May 2026 09:00:00 +0000\n"
    path = _file(tmp_path, f"{head}\n{_DRAFT}", "draft.eml")
    assert _run(str(path), "--fix").stdout.strip() == _FIXED.strip()


@pytest.mark.parametrize(
    ("name", "words", "says"),
    [
        ("draft.eml", ("--fix", "--in-place"), "cannot be rewritten in place"),
        ("draft.txt", ("--fix", "--format", "json"), "write the draft, not a report"),
    ],
)
def test_what_cannot_be_done_is_said(tmp_path: Path, name: str, words: tuple[str, ...], says: str) -> None:
    """With what to do instead, before anything is written."""
    head = "From: una@pond.example\nTo: wim@dune.example\nSubject: x\n\n" if name.endswith("eml") else ""
    path = _file(tmp_path, head + _DRAFT, name)
    before = path.read_bytes()
    done = _run(str(path), *words)
    assert isinstance(done.exception, AuditorError)
    assert says in str(done.exception)
    assert path.read_bytes() == before


def test_several_drafts_are_only_changed_in_place(tmp_path: Path) -> None:
    """Two texts on one standard output would be torn apart by nobody."""
    one, two = _file(tmp_path), _file(tmp_path, name="second.txt")
    assert isinstance(_run(str(one), str(two), "--fix").exception, AuditorError)
    _run(str(one), str(two), "--fix", "--in-place")
    assert one.read_text() == two.read_text() == _FIXED


@pytest.mark.parametrize(
    ("answers", "text"),
    [
        ("y\ny\n1 June\n", f"{_MENDED} This price holds until 1 June."),
        ("n\nn\n", "Your landlord will say yes. We will never raise your price."),
        ("e\nAsk your landlord.\nq\n", "Ask your landlord.. We will never raise your price."),
        ("what?\n1\nq\n", f"{_MENDED} We will never raise your price."),
        ("2\nWim\nFriday\nn\n", "I will ask Wim and tell you by Friday what they confirm. We will never raise your price."),
        ("n\ny\n\n", "Your landlord will say yes. We will never raise your price."),
        ("q\n", "Your landlord will say yes. We will never raise your price."),
        ("", "Your landlord will say yes. We will never raise your price."),
    ],
    ids=["both", "neither", "own words", "asked again", "the second, filled in", "not filled in", "stop", "no answer"],
)  # fmt: skip
def test_interactive_asks_for_each(tmp_path: Path, answers: str, text: str) -> None:
    """Questions go to standard error, answers come from standard input, the draft goes to standard output."""
    done = _run(str(_file(tmp_path)), "--interactive", text=answers)
    assert done.stdout == f"Hi Wim,\n\n{text}\n\nUna\n"
    assert "Your landlord will say yes" in done.stderr


def test_interactive_needs_a_file() -> None:
    """Answers and draft cannot both be read from one standard input."""
    assert isinstance(_run("-", "--interactive", text=_DRAFT).exception, AuditorError)


def _finding(start: int, end: int, level: Level, words: tuple[str, ...]) -> Finding:
    return Finding(
        id=f"f{start}.{end}.{level}",
        rule=ALL[0].id,
        cls=FindingClass.STYLE,
        level=level,
        confidence=0.9,
        document_id="d",
        quote="",
        span=Span(start=start, end=end),
        message="",
        why="",
        replacements=words,
        trust_element=TrustElement.TRUTH,
        fingerprint="",
    )


_TEXT = "abcdefghijklmnopqrst"
_SPANS = st.tuples(st.integers(0, 18), st.integers(1, 4)).map(lambda s: (s[0], min(s[0] + s[1], 20)))
_FINDINGS = st.lists(
    st.builds(
        lambda span, level, words: _finding(*span, level, words),
        _SPANS,
        st.sampled_from(Level),
        st.sampled_from([(), ("X",), ("[date]",), ("[date]", "YY")]),
    ),
    max_size=8,
)


@given(_FINDINGS)
def test_every_finding_is_changed_or_left_and_the_rest_stays(findings: list[Finding]) -> None:
    """No two changes overlap, nothing with a field to fill in goes in, and all other letters stay in their order."""
    asked = mendable(findings, Span(start=0, end=len(_TEXT)))
    chosen = plan(asked)
    assert len(chosen.edits) + len(chosen.left) == len(asked)
    spans = [e.span for e in chosen.edits]
    assert not any(one.overlaps(other) for n, one in enumerate(spans) for other in spans[n + 1 :])
    assert not any("[" in e.words for e in chosen.edits)
    kept = "".join(c for at, c in enumerate(_TEXT) if not any(s.start <= at < s.end for s in spans))
    assert "".join(c for c in mended(_TEXT, chosen.edits) if c.islower()) == kept
