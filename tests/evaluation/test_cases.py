"""Our own cases: the shipped ones are sound, and scoring says what went wrong and why."""

from collections import Counter
from pathlib import Path

import pytest

from auditor.engines.offline.engine import OfflineEngine
from auditor.errors import ConfigError
from auditor.evaluation.bench import Bench
from auditor.evaluation.cases.agreement import agreement
from auditor.evaluation.cases.load import Cases, load
from auditor.evaluation.cases.pairing import likeness, overlap, pair
from auditor.evaluation.cases.schema import DocumentCase, Labels, SentenceCase
from auditor.evaluation.cases.sets import own_results
from auditor.evaluation.cases.world import sentence, story
from auditor.evaluation.figures import SetResult
from auditor.model.verdict import Verdict

_SHIPPED = Path(__file__).resolve().parents[2] / "eval" / "cases"
_BENCH = Bench(engine=OfflineEngine())
_STORY = """
- id: t-1
  documents:
  - mail: |
      From: Ida Holm <ida@brightlab.example>
      To: Otto Kern <otto@kernfarm.example>
      Date: Tue, 3 Mar 2026 09:00:00 +0000
      Subject: Panels
      Message-ID: <1@brightlab.example>

      Hi Otto, we will ship the 12 panels by Friday.
  records:
  - {id: "w:1", kind: shipment, title: 12 panels, account: Kernfarm, contacts: [otto@kernfarm.example], done_at: "2026-03-05",
     status: done, quantity: 12}
  our_domains: [brightlab.example]
  as_of: "2026-03-20T12:00:00+00:00"
  commitments:
  - {quote: we will ship the 12 panels by Friday, side: ours, verdict: VERDICT, last: 2026-03-06}
"""
_SENTENCES = """
- id: s-1
  kind: email
  from: ours
  sent_at: "2026-03-03T09:00:00+00:00"
  text: I'll send you the quote by Friday.
  commitments:
  - {quote: I'll send you the quote by Friday, side: ours, strength: firm, act: send, kind: achievement,
     due: {text: by Friday, last: 2026-03-06}}
- id: s-2
  kind: call
  from: theirs
  sent_at: "2026-03-03T09:00:00+00:00"
  before: [Can you send us the drawings?]
  reply_to: true
  text: Yes, by Monday.
  commitments:
  - {quote: "Yes, by Monday", side: theirs, act: send}
- id: s-3
  sent_at: "2026-03-03T09:00:00+00:00"
  text: The oven never fails, 100 % guaranteed.
  findings:
  - {rule: absolute-guarantee, quote: "never fails, 100 % guaranteed"}
"""


def _cases(root: Path, **files: str) -> Path:
    for name, text in files.items():
        (root / name).mkdir(parents=True, exist_ok=True)
        (root / name / "a.yaml").write_text(text, encoding="utf-8")
    return root


def _results(root: Path) -> list[SetResult]:
    return list(own_results(root, _BENCH))


def _value(result: SetResult, name: str) -> float | None:
    figure = result.figure(name)
    assert figure is not None
    return figure.value


def test_shipped_stories_are_sound() -> None:
    """Each verdict stands at least eight times, and each quote in one of the documents of its story."""
    stories = load(_SHIPPED).stories
    verdicts = Counter(c.verdict for case in stories for c in case.commitments)
    assert len(stories) >= 60
    assert {v.value: verdicts[v.value] >= 8 for v in Verdict} == {v.value: True for v in Verdict}
    for case in stories:
        whole = " ".join(" ".join((part.mail or part.call or "").split()) for part in case.parts)
        assert [c.quote for c in case.commitments if " ".join(c.quote.split()) not in whole] == []


@pytest.mark.parametrize(
    ("sender", "words", "marks"),
    [
        ("otto@kernfarm.example", "Does the panel fit the roof of a stable?", 0.0),
        ("ida@brightlab.example", "The panel will never fail.", 100.0),
    ],
)
def test_clean_mails_are_marked_by_wording_only(tmp_path: Path, sender: str, words: str, marks: float) -> None:
    """A question without its answer in the folder is no wording; a guarantee without end is."""
    mail = f"From: <{sender}>\n    To: <sales@brightlab.example>\n    Date: Tue, 4 Feb 2025 09:00:00 +0000\n\n    {words}\n"
    (result,) = _results(
        _cases(tmp_path, messages=f"- id: m-1\n  mail: |\n    {mail}  our_domains: [brightlab.example]\n")
    )
    assert _value(result, "findings of level warning or above") == marks


@pytest.mark.parametrize(("verdict", "accuracy"), [("kept", 1.0), ("broken", 0.0)])
def test_a_verdict_is_compared_with_its_label(tmp_path: Path, verdict: str, accuracy: float) -> None:
    """Right and wrong labels of the same story give all and nothing, and the wrong one names both verdicts."""
    (_, result) = _results(_cases(tmp_path, stories=_STORY.replace("VERDICT", verdict)))
    assert _value(result, "verdict accuracy") == accuracy
    assert _value(result, "due, where a date was said") == 1.0
    assert [miss.cause for miss in result.misses] == ([] if accuracy else ["broken taken for kept"])


def test_sentences_are_scored_in_their_context(tmp_path: Path) -> None:
    """An answer is read behind its question; fields are compared; a finding is found by its rule."""
    (result,) = _results(_cases(tmp_path, sentences=_SENTENCES))
    assert _value(result, "commitments F1") == 1.0
    assert _value(result, "side") == 1.0 and _value(result, "act") == 1.0
    assert _value(result, "due, where a date was said") == 1.0
    assert _value(result, "wording F1") == 1.0


@pytest.mark.parametrize(("labelled", "precision"), [("true", 0.0), ("false", None)])
def test_findings_count_only_where_they_were_labelled(tmp_path: Path, labelled: str, precision: float | None) -> None:
    """One that is found there is neither right nor wrong."""
    text = _SENTENCES[_SENTENCES.index("- id: s-3") :].partition("  findings:")[0] + f"  wording: {labelled}\n"
    (result,) = _results(_cases(tmp_path, sentences=text))
    assert _value(result, "wording precision") == precision


@pytest.mark.parametrize(
    ("said", "last", "right"),
    [
        ("every Friday", "null", 1.0),
        ("every Friday", "{last: 2026-03-06}", 0.0),
        ("every Friday until 29 May", "{last: 2026-05-29}", 1.0),
    ],
)
def test_the_due_of_a_series_is_its_end(tmp_path: Path, said: str, last: str, right: float) -> None:
    """One that goes on has no last day, and the next of its days is none."""
    promise = f"We'll send you the log {said}"
    row = f"- {{quote: {promise}, side: ours, act: send, due: {last}}}"
    text = f"- id: s-1\n  sent_at: '2026-03-03T09:00:00+00:00'\n  text: {promise}.\n  commitments:\n  {row}\n"
    (result,) = _results(_cases(tmp_path, sentences=text))
    assert _value(result, "due") == right


def test_what_is_found_too_much_is_grouped_by_its_tag(tmp_path: Path) -> None:
    """The first tag of a hard negative names the cause."""
    text = _SENTENCES.replace(
        "  commitments:\n  - {quote: I'll send", "  tags: [trap]\n  note: |\n    - {quote: I'll send"
    )
    (result,) = _results(_cases(tmp_path, sentences=text))
    assert "found too much: trap" in {miss.cause for miss in result.misses}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("- {id: x, text: hi}", "sent_at"),
        ("- {id: x, sent_at: y, text: hi, colour: red}", "colour"),
        ("a: [", "no YAML"),
    ],
)
def test_a_bad_case_is_named(tmp_path: Path, text: str, named: str) -> None:
    """File, case and field stand in the error."""
    with pytest.raises(ConfigError, match=named):
        load(_cases(tmp_path, sentences=text))


def test_ids_are_unique_over_all_files(tmp_path: Path) -> None:
    """The same id in two files is refused."""
    one = '- {id: x, sent_at: "2026-03-03T09:00:00+00:00", text: hi}'
    with pytest.raises(ConfigError, match="used twice"):
        load(_cases(tmp_path, sentences=one, messages='- {id: x, mail: "Subject: a"}'))


def test_words_pair_the_likest_first() -> None:
    """One to one, and nothing pairs with what shares too little."""
    made = pair(["send the quote", "call you"], ["call you on Monday", "send the quote", "book a room"], likeness)
    assert set(made.both) == {("send the quote", "send the quote"), ("call you", "call you on Monday")}
    assert made.extra == ("book a room",) and made.missed == ()
    assert overlap("send the quote", "send the quote today") == 0.75


def test_agreement_is_told_where_a_second_person_labelled() -> None:
    """Kappa over the cases that both labelled; none without a second person."""
    first = SentenceCase.model_validate({"id": "s", "sent_at": "2026-03-03T09:00:00+00:00", "text": "I'll call."})
    assert agreement(Cases(sentences=(first,))) == ()
    figures = agreement(Cases(sentences=(first,), second=(Labels(id="s"),)))
    assert figures[0].value == 1.0


def test_the_world_of_a_case_is_a_real_audit() -> None:
    """A document case is read, woven and judged like any input; nothing of it is skipped."""
    case = DocumentCase.model_validate(
        {"id": "m", "mail": "From: a@b.example\nSubject: x\n\nI'll call you on Monday.\n"}
    )
    found = story(case, _BENCH)
    assert [c.quote for c in found.commitments] == ["I'll call you on Monday"] and found.skipped == ()
    one = SentenceCase.model_validate(
        {
            "id": "d",
            "kind": "draft",
            "sent_at": "2026-03-03T09:00:00+00:00",
            "before": ["I'll ring Tom."],
            "text": "Fine.",
        }
    )
    assert sentence(one, _BENCH).commitments == ()
