"""What a scorecard says, in words that stay within what the numbers can bear."""

from auditor.model.finding import TrustElement
from auditor.model.scorecard import Element, Rate, Scorecard, Subject, TrustEvent, Turn
from auditor.model.verdict import Cause
from auditor.reports.words import plural

ELEMENT_NAMES = {
    TrustElement.DEPENDABILITY: "Dependability",
    TrustElement.COMPETENCE: "Competence",
    TrustElement.EMPATHY: "Empathy",
    TrustElement.TRUTH: "Truth",
    TrustElement.RAPPORT: "Rapport",
}
CAUSE_NAMES = {
    Cause.REP: "the person",
    Cause.COMPANY: "the company",
    Cause.THIRD_PARTY: "a third party",
    Cause.CUSTOMER: "the customer",
}
NO_RANKING = (
    "There is no ranking of people here. A rate beside another rate rewards whoever promises least, and few cases tell "
    "luck from skill for nobody."
)
WEIGHING = (
    "A broken promise weighs twice as much as a kept one, silence about it comes on top, and more than was promised "
    "earns nothing extra: so customers keep score."
)


def kicker(card: Scorecard) -> str:
    match card.subject:
        case Subject.ACCOUNT:
            return "How this account would keep score"
        case Subject.OWNER:
            return "The promises of one person"
        case Subject.TEAM:
            return "The promises of the team"


def rate_words(rate: Rate) -> str:
    """ "7 of 12, 58%"."""
    if rate.value is None:
        return "nothing to judge yet"
    return f"{rate.hits} of {rate.cases}, {rate.value:.0%}"


def interval_words(rate: Rate) -> str:
    """What so many cases allow; empty without any."""
    if rate.low is None or rate.high is None:
        return ""
    return f"{plural(rate.cases, 'case')} leave room for {rate.low:.0%} to {rate.high:.0%}"


def caution(card: Scorecard) -> str:
    """Empty where the cases suffice."""
    if not card.few:
        return ""
    if card.on_time.cases == 0:
        return "No promise was due yet whose outcome is known, so there is no rate."
    return f"Only {plural(card.on_time.cases, 'promise')} could be judged: this says little."


def turn_words(card: Scorecard) -> str:
    last = card.trend[-1].name if card.trend else ""
    match card.turn:
        case Turn.BETTER:
            return f"{last} was better than the quarters before, by more than chance allows."
        case Turn.WORSE:
            return f"{last} was worse than the quarters before, by more than chance allows."
        case Turn.UNCLEAR:
            return "No change between quarters that chance would not explain." if len(card.trend) > 1 else ""


def cause_rows(card: Scorecard) -> tuple[tuple[str, int], ...]:
    """Why promises slipped, as far as somebody said; what nobody said is a row too."""
    rows = [(CAUSE_NAMES[cause], count) for cause, count in card.causes.items()]
    return (*rows, *([("nobody said why", card.unexplained)] if card.unexplained else []))


def weight_words(weight: float) -> str:
    """ "+1", "−0.5"."""
    return f"{weight:+g}".replace("-", "\N{MINUS SIGN}") if weight else "0"


def balance_words(one: Element) -> str:
    """ "+9 −12", or that nothing was counted."""
    built = sum(event.weight for event in one.events if event.weight > 0)
    spent = sum(event.weight for event in one.events if event.weight < 0)
    parts = [weight_words(value) for value in (built, spent) if value]
    return " ".join(parts) or "nothing counted"


def opens_with(event: TrustEvent) -> str:
    """Under which id it can be opened."""
    return event.commitment_id or event.finding_id or event.document_id
