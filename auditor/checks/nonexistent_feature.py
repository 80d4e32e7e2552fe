"""Nonexistent feature: told as there, and the claims registry says that it is not, or not yet."""

from collections.abc import Iterator

from auditor.checks.rule import Hit, Rule
from auditor.model.finding import FindingClass, Level, TrustElement
from auditor.model.knowledge import Claim, ClaimKind, ClaimStatus
from auditor.model.text import Reading

_CLAIMS = (
    Claim(
        id="cap-offline",
        kind=ClaimKind.CAPABILITY,
        subject="Offline mode",
        aliases=("working offline",),
        status=ClaimStatus.PLANNED,
        statement="Offline mode is planned, without a date.",
        say_instead="Offline mode is planned; there is no date yet.",
        source="product plan",
    ),
    Claim(
        id="cap-scale",
        kind=ClaimKind.CAPABILITY,
        subject="Bluetooth scale",
        aliases=("wireless scale",),
        status=ClaimStatus.UNAVAILABLE,
        statement="There is no Bluetooth scale.",
        source="catalogue",
    ),
    Claim(
        id="cap-barcode",
        kind=ClaimKind.CAPABILITY,
        subject="Barcode scanning",
        aliases=("barcodes",),
        status=ClaimStatus.AVAILABLE,
        statement="Barcodes are read by the camera.",
        source="manual 3.1",
    ),
    Claim(
        id="cap-maps",
        kind=ClaimKind.CAPABILITY,
        subject="Route maps",
        status=ClaimStatus.BETA,
        statement="Route maps are in beta with three hauliers.",
        source="release notes",
    ),
)


def _find(_reading: Reading) -> Iterator[Hit]:
    """Nothing by the wording alone: only an entry knows what is not there (`_registry`)."""
    return iter(())


NONEXISTENT_FEATURE = Rule(
    id="nonexistent-feature",
    title="Feature that is not there",
    cls=FindingClass.FALSE,
    level=Level.ERROR,
    trust_element=TrustElement.COMPETENCE,
    message="This is told as if it were there, and our own claims say that it is not. Say what is there, and what is "
    "planned as planned.",
    why="The customer finds out on the first day, and then doubts everything else that was said.",
    source="FINRA 2210(d)(1)(B) (false statements); FTC Act section 5; Misrepresentation Act 1967",
    find=_find,
    claims=_CLAIMS,
    flags=(
        "The app has an offline mode.",
        "Offline mode is already included.",
        "You can use the offline mode in the cold store.",
        "Our app supports working offline.",
        "Yes, we have a Bluetooth scale.",
        "The Bluetooth scale is available today.",
        "Route maps are live.",
        "It comes with route maps as standard.",
        "Our dispatch screen includes route maps.",
    ),
    passes=(
        "We have no offline mode.",
        "Offline mode is planned; there is no date yet.",
        "Do you need an offline mode?",
        "You asked whether we have an offline mode.",
        "Route maps are in beta.",
        "Barcode scanning is included.",
        "If we had an offline mode, drivers would like it.",
        "I'd like to hear what you think about offline mode.",
        "The app has a night mode.",
        "We don't have a Bluetooth scale.",
    ),
)
