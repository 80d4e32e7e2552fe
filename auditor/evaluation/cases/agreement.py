"""How far two people who labelled the same cases apart from each other agree: Cohen's kappa."""

from collections.abc import Sequence

from auditor.evaluation.cases.load import Cases
from auditor.evaluation.cases.pairing import likeness, pair
from auditor.evaluation.cases.schema import Labels
from auditor.evaluation.figures import Figure
from auditor.evaluation.measures import kappa

_NONE = "none"


def agreement(cases: Cases) -> tuple[Figure, ...]:
    """Kappas over the cases that have a second set of labels; none without."""
    told = (*cases.sentences, *cases.messages, *cases.calls, *cases.stories, *cases.drafts)
    first: dict[str, Labels] = {c.id: c for c in told}
    first |= {c.id: c for c in cases.first if c.id in first}  # what stood before a third person decided
    both = [(first[two.id], two) for two in cases.second if two.id in first]
    if not both:
        return ()
    unasked = {c.id for c in told if c.open and not c.commitments}  # only their findings were asked for
    asked = [(a, b) for a, b in both if a.id not in unasked]
    return (
        kappa([(_any(a), _any(b)) for a, b in asked], "agreement: commits somebody or not (kappa)"),
        kappa(_fields(both, "side"), "agreement: side (kappa)"),
        kappa(_fields(both, "strength"), "agreement: strength (kappa)"),
        kappa(_fields(both, "act"), "agreement: act (kappa)"),
        kappa(_fields(both, "verdict"), "agreement: verdict (kappa)"),
        kappa(_rules(both), "agreement: findings (kappa)"),
        *_beside_a_registry(both),
    )


def _beside_a_registry(both: Sequence[tuple[Labels, Labels]]) -> tuple[Figure, ...]:
    """What only drafts are labelled for; none where neither of the two said it."""
    decisions = [(a.decision, b.decision) for a, b in both if a.decision and b.decision]
    if not decisions:
        return ()
    return (
        kappa([(str(a), str(b)) for a, b in decisions], "agreement: decision (kappa)"),
        kappa(_substantiations(both), "agreement: substantiation (kappa)"),
    )


def _substantiations(both: Sequence[tuple[Labels, Labels]]) -> list[tuple[str, str]]:
    """What the registry says, on findings that both marked under the same rule."""
    found = []
    for a, b in both:
        made = pair(a.findings, b.findings, lambda x, y: likeness(x.quote, y.quote) * (x.rule == y.rule))
        found += [
            (one.substantiation, other.substantiation)
            for one, other in made.both
            if one.substantiation and other.substantiation
        ]
    return [(str(one), str(other)) for one, other in found]


def _any(labels: Labels) -> str:
    return "yes" if any(c.scored for c in labels.commitments) else "no"


def _fields(both: Sequence[tuple[Labels, Labels]], name: str) -> list[tuple[str, str]]:
    """The field as both gave it, on commitments that both marked."""
    found = []
    for a, b in both:
        for one, other in pair(a.commitments, b.commitments, lambda x, y: likeness(x.quote, y.quote)).both:
            values = getattr(one, name), getattr(other, name)
            if all(values):
                found.append((str(values[0]), str(values[1])))
    return found


def _rules(both: Sequence[tuple[Labels, Labels]]) -> list[tuple[str, str]]:
    """Each case with each rule that either of the two gave anywhere: given here or not."""
    rules = sorted({f.rule for a, b in both for labels in (a, b) for f in labels.findings})
    return [
        tuple("yes" if any(f.rule == rule for f in labels.findings) else _NONE for labels in (a, b))  # type: ignore[misc]
        for a, b in both
        for rule in rules
    ]
