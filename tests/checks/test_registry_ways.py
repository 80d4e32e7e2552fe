"""Ways of saying a thing beside its entry: in a heading, behind a case, with other endings, after a cut, for nothing."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from auditor.checks import ALL, against_registry, run
from auditor.core.facts.registry import Registry
from auditor.core.reading import read
from auditor.core.when import WorkCalendar
from auditor.model.finding import Substantiation
from auditor.model.knowledge import Bound, Claim, ClaimKind, ClaimStatus
from auditor.model.text import Document, DocumentKind, Party, Side

_DAY = datetime(2026, 5, 4, 9, tzinfo=UTC)


def _claim(id: str, kind: ClaimKind, subject: str, *aliases: str, **more: object) -> Claim:
    return Claim(id=id, kind=kind, subject=subject, aliases=aliases, source="handbook", **more)  # type: ignore[arg-type]


CLAIMS = (
    _claim("price-hive", ClaimKind.PRICE, "Cedar hive", "hive", value=Decimal(240), unit="GBP", bound=Bound.AT_LEAST,
           statement="£240 a hive.", valid_to=date(2026, 12, 31)),
    _claim("auth-rebate", ClaimKind.AUTHORITY, "Rebate", "discount", value=Decimal(10), unit="percent", bound=Bound.AT_MOST,
           roles=frozenset({"ae"}), statement="Up to 10 %."),
    _claim("auth-mooring", ClaimKind.AUTHORITY, "Mooring fee waived", "mooring fee", value=Decimal(0), unit="GBP",
           roles=frozenset({"manager"}), statement="Only a manager may waive the mooring fee."),
    _claim("cap-tuner", ClaimKind.CAPABILITY, "Humidity log", "humidity logs", status=ClaimStatus.PLANNED, statement="No date."),
    _claim("cap-felt", ClaimKind.CAPABILITY, "Felt hammers", status=ClaimStatus.UNAVAILABLE, statement="Given up in 2024."),
    _claim("sla-vet", ClaimKind.SERVICE_LEVEL, "Emergency visit", "vet on site", "sick animal", value=Decimal(3), unit="hour",
           bound=Bound.AT_MOST, statement="A vet arrives within 3 hours."),
    _claim("proof-feed", ClaimKind.PROOF, "Feed saved", "feed bill", value=Decimal(12), unit="percent", bound=Bound.AT_MOST,
           statement="Six farms: between 5 and 12 % less feed."),
    _claim("cert-oak", ClaimKind.CERTIFICATE, "FSC label for oak", "FSC", status=ClaimStatus.AVAILABLE,
           statement="The oak boards are certified; the pine boards are not.", valid_to=date(2027, 3, 1)),
    _claim("price-fret", ClaimKind.PRICE, "Fret", value=Decimal(90), unit="AUD", bound=Bound.AT_LEAST, statement="$90 a fret."),
    _claim("sla-tune", ClaimKind.SERVICE_LEVEL, "Season service", value=Decimal(4), unit="day", bound=Bound.AT_MOST,
           statement="Within 4 days, April to July."),
    _claim("cert-kosher", ClaimKind.CERTIFICATE, "Kosher papers", status=ClaimStatus.AVAILABLE,
           statement="They cover the mill in Olne only.", valid_to=date(2027, 3, 1)),
)  # fmt: skip


@dataclass(frozen=True)
class Case:
    text: str
    rule: str | None = None
    """None: no finding may cite the registry."""
    claim: str | None = None
    role: str | None = "ae"


CASES = (
    # a sum after a cut that is named: the cut is judged, the sum only follows from it
    Case("I can give you 10 % off, so a cedar hive is £216.", claim="price-hive"),
    Case("With 5 % discount the hive comes to £228.", claim="price-hive"),
    Case("With 2.5 % discount the hive comes to £234.", claim="price-hive"),
    Case("With 20 % off the hive is £192.", "beyond-authority"),
    Case("With 5 % discount the hive comes to £180.", "price-lock"),
    Case("The hive is £216.", "price-lock"),
    # what a price is does not say that it stays
    Case("The hive is £240.", claim="price-hive"),
    Case("The hive stays at £240 for ever."),
    Case("The hive is £240, always."),
    # given for nothing without a sum
    Case("I'll waive the mooring fee.", "beyond-authority"),
    Case("We'll drop the mooring fee for you.", "beyond-authority"),
    Case("The mooring fee is on us.", "beyond-authority"),
    Case("I'll waive the mooring fee.", claim="auth-mooring", role="manager"),
    Case("The mooring fee is due in June."),
    Case("I can't waive the mooring fee."),
    Case("Could you waive the mooring fee?"),
    # named in a heading, spoken of as "it"
    Case("The humidity log you asked about: it will be in the app by June.", "roadmap-promise"),
    Case("About the humidity log: it comes in June.", "roadmap-promise"),
    Case("As for the humidity log, it is available.", "nonexistent-feature"),
    Case("Regarding humidity logs, they will ship in July.", "roadmap-promise"),
    Case("The humidity log you asked about: it is planned, without a date.", claim="cap-tuner"),
    Case("The humidity log you asked about: it has no date.", claim="cap-tuner"),
    Case("The humidity log, the tuner told me, was what you missed."),
    # made, sold, read
    Case("We still make the felt hammers.", "nonexistent-feature"),
    Case("We sell felt hammers.", "nonexistent-feature"),
    Case("Our dehumidifier already shows the humidity log.", "nonexistent-feature"),
    Case("We no longer make the felt hammers."),
    Case("You read about the humidity log in our letter."),
    Case("You make felt hammers, I saw."),
    # the case first, then what is done
    Case("If an animal is sick, a vet arrives within one hour."),
    Case("If you have a sick animal, our vet arrives within one hour.", "performance-level"),
    Case("When there is a sick animal, the vet arrives within 3 hours.", claim="sla-vet"),
    Case("If you have a sick animal, the hotline answers within 2 minutes."),
    Case("If you have a sick animal, call me within one hour."),
    # little words between those of a name
    Case("A vet is on your site within one hour.", "performance-level"),
    Case("The vet will be on site within 3 hours.", claim="sla-vet"),
    # other endings of the same words
    Case("You'll save 30 % of the feed.", "outcome-promise"),
    Case("Six farms saved 12 % feed.", claim="proof-feed"),
    Case("Our customers saved 40 % feed.", "unverified-proof"),
    # all of them, where the entry says which are not
    Case("All our boards are FSC certified.", "legal-compliance"),
    Case("Everything we sell is FSC certified.", "legal-compliance"),
    Case("The oak is FSC certified.", claim="cert-oak"),
    # a label, a relative clause, a question that the writer answers himself
    Case("Humidity log: included from day one.", "nonexistent-feature"),
    Case("Humidity log: planned, without a date.", claim="cap-tuner"),
    Case("Our humidity log, which is in daily use at four workshops, needs no paper.", "nonexistent-feature"),
    Case("They tune by our humidity log, which is planned and not there.", claim="cap-tuner"),
    Case("Felt hammers? Yes, we have those as well.", "nonexistent-feature"),
    Case("Felt hammers? No, we gave those up."),
    Case("Do you still want felt hammers? Yes, you told me so."),
    # a present that works is told as there; a plan that one pays for is no plan to build
    Case("The humidity log records every hour.", "nonexistent-feature"),
    Case("The humidity log is in every plan.", "nonexistent-feature"),
    Case("They keep a humidity log of their own."),
    # a date that is said to be approved, and a day on which it starts
    Case("The humidity log is approved for July.", "roadmap-promise"),
    Case("The humidity log starts in July.", "roadmap-promise"),
    Case("My talk on the humidity log starts in an hour."),
    # the reader's own bill is what a proof is about; a habit or the past is his to tell
    Case("Your feed bill drops by 40 %.", "outcome-promise"),
    Case("Your feed bill drops by 40 % every spring."),
    Case("Your feed bill dropped by 40 % last spring."),
    Case("Your feed bill drops by 9 %."),
    # a sum that goes to the customer is no price
    Case("We'll credit the hive, £100."),
    Case("The refund for the hive is £100."),
    # dollars of a country that is not said, and of one that is
    Case("A fret is $90.", claim="price-fret"),
    Case("A fret is AUD 90.", claim="price-fret"),
    Case("A fret is A$70.", "price-lock"),
    Case("A fret is $70.", "price-lock"),
    Case("A fret is US$70."),
    # told without its name: the very figure and two words of the entry, which only supports
    Case("From April to July the tuner comes within 4 days, June is busy.", claim="sla-tune"),
    Case("From April to July the tuner comes within 2 days, June is busy."),
    Case("The bill comes within 4 days."),
    # numbers in words
    Case("I take thirteen per cent off.", "beyond-authority"),
    Case("I take seven per cent off."),
    # in force; and only for some, where all are said to have it
    Case("The FSC label is current.", claim="cert-oak"),
    Case("Kosher papers cover all our mills.", "legal-compliance"),
    Case("Kosher papers cover the mill in Olne.", claim="cert-kosher"),
    # an answer to a question is said by its writer
    Case("About your question: yes, I can take 15 % off.", "beyond-authority"),
    Case("On your question, we'll give you 15 % off the hives.", "beyond-authority"),
    Case("Your question was whether we take 15 % off."),
    Case("You asked for 15 % off."),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.text} ({case.role})")
def test_said_in_other_ways(case: Case) -> None:
    """The rule that an entry contradicts; or what is supported; or nothing of either."""
    party = Party(name="Ann", side=Side.OURS)
    reading = read(Document(id="d", origin="d", kind=DocumentKind.DRAFT, text=case.text, sent_at=_DAY, author=party))
    registry = Registry(claims=CLAIMS, role=case.role)
    checked = against_registry(reading, registry, WorkCalendar(zone=UTC), ALL, as_of=_DAY)
    findings = checked.substantiated(run(reading, ALL, checked.hits))
    contradicted = {f.rule for f in findings if f.substantiation is Substantiation.CONTRADICTED}
    assert contradicted == ({case.rule} if case.rule else set())
    if case.rule is None:
        supported = {c.record_id for s in checked.supported for c in s.evidence}
        assert supported - {"auth-rebate"} == ({case.claim} if case.claim else set())
