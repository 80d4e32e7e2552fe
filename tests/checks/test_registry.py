"""What is said against what can be stood behind: contradicted, supported, or nothing to say."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from auditor.checks import ALL, Checked, against_registry, run
from auditor.core.facts.registry import Registry
from auditor.core.reading import read
from auditor.core.when import WorkCalendar
from auditor.model.finding import Finding, FindingClass, Level, Substantiation
from auditor.model.knowledge import Bound, Claim, ClaimKind, ClaimStatus
from auditor.model.text import Document, DocumentKind, Party, Reading, Side

_DAY = datetime(2026, 5, 4, 9, tzinfo=UTC)
"""A Monday."""


def _claim(id: str, kind: ClaimKind, subject: str, *aliases: str, **more: object) -> Claim:
    return Claim(id=id, kind=kind, subject=subject, aliases=aliases, source="handbook", **more)  # type: ignore[arg-type]


CLAIMS = (
    _claim("cap-sso", ClaimKind.CAPABILITY, "Single sign-on", "SSO", status=ClaimStatus.AVAILABLE, plans=("Harbour",),
           statement="Single sign-on is part of Harbour.", say_instead="Single sign-on is part of the Harbour plan."),
    _claim("cap-audit", ClaimKind.CAPABILITY, "Audit log", status=ClaimStatus.AVAILABLE, statement="Since 3.2."),
    _claim("cap-ai", ClaimKind.CAPABILITY, "Crate recognition", status=ClaimStatus.BETA, statement="In beta."),
    _claim("cap-rail", ClaimKind.CAPABILITY, "Rail tracking", status=ClaimStatus.PLANNED, available_from=date(2026, 9, 1),
           statement="Approved for 1 September 2026.", say_instead="Rail tracking is approved for 1 September 2026."),
    _claim("cap-drone", ClaimKind.CAPABILITY, "Drone delivery", "drones", status=ClaimStatus.PLANNED, statement="No date."),
    _claim("cap-fax", ClaimKind.CAPABILITY, "Fax gateway", status=ClaimStatus.UNAVAILABLE, statement="There is none."),
    _claim("cap-cold", ClaimKind.CAPABILITY, "Cold box", status=ClaimStatus.AVAILABLE, value=Decimal(36), unit="hour",
           bound=Bound.AT_MOST, statement="Keeps the temperature for up to 36 hours."),
    _claim("sla-up", ClaimKind.SERVICE_LEVEL, "Portal availability", "uptime", "availability of the portal",
           value=Decimal("99.5"), unit="percent", bound=Bound.AT_LEAST, statement="99.5 % a month.",
           say_instead="The contract says 99.5 % a month."),
    _claim("sla-answer", ClaimKind.SERVICE_LEVEL, "Answer to a support ticket", "tickets", "support answers",
           value=Decimal(2), unit="working_day", bound=Bound.AT_MOST, statement="Within 2 working days."),
    _claim("price-crate", ClaimKind.PRICE, "Folding crate", "crate price", value=Decimal(12), unit="EUR", bound=Bound.AT_LEAST,
           statement="€12 a crate.", valid_to=date(2026, 12, 31)),
    _claim("auth-discount", ClaimKind.AUTHORITY, "Discount", value=Decimal(10), unit="percent", bound=Bound.AT_MOST,
           roles=frozenset({"ae", "manager"}), statement="Up to 10 %."),
    _claim("auth-discount-2", ClaimKind.AUTHORITY, "Discount", value=Decimal(20), unit="percent", bound=Bound.AT_MOST,
           roles=frozenset({"manager"}), statement="Managers: up to 20 %."),
    _claim("auth-credit", ClaimKind.AUTHORITY, "Credit note", "credit", value=Decimal(300), unit="EUR", bound=Bound.AT_MOST,
           roles=frozenset({"csm"}), statement="Up to €300 a case."),
    _claim("lead-pallet", ClaimKind.LEAD_TIME, "Pallet racks", "racks", value=Decimal(6), unit="week", bound=Bound.AT_LEAST,
           statement="Six weeks from the order.", say_instead="Racks take six weeks from the order."),
    _claim("cert-9001", ClaimKind.CERTIFICATE, "ISO 9001 for the Ghent plant", "ISO 9001", status=ClaimStatus.AVAILABLE,
           statement="The Ghent plant is certified.", valid_to=date(2027, 3, 1)),
    _claim("cert-haccp", ClaimKind.CERTIFICATE, "HACCP", status=ClaimStatus.AVAILABLE, statement="Ended in March.",
           valid_to=date(2026, 3, 31)),
    _claim("cert-bio", ClaimKind.CERTIFICATE, "Organic label", status=ClaimStatus.PLANNED, statement="Applied for."),
    _claim("proof-break", ClaimKind.PROOF, "Breakage in transit", "breakage", value=Decimal(18), unit="percent",
           bound=Bound.AT_MOST, statement="Nine customers: between 6 and 18 % less breakage."),
)  # fmt: skip


@dataclass(frozen=True)
class Case:
    text: str
    rule: str | None = None
    """None: no finding may cite the registry."""
    claim: str | None = None
    """The entry that contradicts, or that supports where there is no rule."""
    role: str | None = None
    false: bool = False
    level: Level = Level.ERROR


CASES = (
    # capabilities: there, planned, in beta, not there
    Case("The audit log is included.", claim="cap-audit"),
    Case("We have an audit log.", claim="cap-audit"),
    Case("Rail tracking is live.", "nonexistent-feature", "cap-rail", false=True),
    Case("Our portal supports rail tracking.", "nonexistent-feature", "cap-rail", false=True),
    Case("You'll get rail tracking by June.", "roadmap-promise", "cap-rail"),
    Case("You'll get rail tracking by the end of September.", claim="cap-rail"),
    Case("Rail tracking is planned.", claim="cap-rail"),
    Case("We'll have drone delivery by August.", "roadmap-promise", "cap-drone"),
    Case("Drone delivery is on our roadmap, without a date.", claim="cap-drone"),
    Case("Crate recognition is in beta.", claim="cap-ai"),
    Case("Crate recognition is available to everybody.", "nonexistent-feature", "cap-ai", false=True),
    Case("We offer a fax gateway.", "nonexistent-feature", "cap-fax", false=True),
    Case("We'll ship a fax gateway in June.", "roadmap-promise", "cap-fax"),
    Case("We have no fax gateway."),
    Case("Do you need a fax gateway?"),
    Case("If we had drone delivery, islands would be easy."),
    Case("You asked whether we offer drone delivery."),
    Case("I would like to talk about rail tracking."),
    Case("We have a question about drone delivery at your site."),
    Case("Your fax gateway is still in the hall."),
    Case("The scanner has a torch."),
    # on another plan
    Case("SSO is included in the Harbour plan.", claim="cap-sso"),
    Case("SSO is included in every plan.", "hidden-condition", "cap-sso"),
    Case("SSO is included.", "hidden-condition", "cap-sso", level=Level.WARNING),
    # so far and no further
    Case("The cold box keeps the temperature for 36 hours.", claim="cap-cold"),
    Case("The cold box is ready and keeps it for two weeks.", "performance-level", "cap-cold", false=True),
    # levels
    Case("We guarantee 99.99% uptime.", "performance-level", "sla-up"),
    Case("Our uptime is 99.9 %.", "performance-level", "sla-up", false=True),
    Case("We guarantee 99.5% uptime.", claim="sla-up"),
    Case("Our uptime stays above 99 %.", claim="sla-up"),
    Case("Last month our uptime was 99.98 %."),
    Case("Our uptime is never less than 99.5 %.", claim="sla-up"),
    Case("Your tickets will be answered the same day.", "performance-level", "sla-answer"),
    Case("Your uptime is 97 %."),
    Case("You asked for 99.99 % uptime."),
    Case("We can't promise 99.99 % uptime."),
    Case("We answer tickets within 4 hours.", "performance-level", "sla-answer", false=True),
    Case("We answer tickets within 48 hours.", claim="sla-answer"),
    Case("We will answer tickets within three business days.", claim="sla-answer"),
    Case("I hope to answer tickets within an hour."),
    # lead times
    Case("We'll deliver the racks in three weeks.", "unqualified-deadline", "lead-pallet"),
    Case("The racks arrive within ten days.", "unqualified-deadline", "lead-pallet"),
    Case("The racks take six weeks.", claim="lead-pallet"),
    Case("We'll deliver the racks in two months.", claim="lead-pallet"),
    Case("Could you deliver the racks in three weeks?"),
    Case("We'll deliver the racks by Friday.", "unqualified-deadline", "lead-pallet"),
    Case("Your racks will be with you before 20 May.", "unqualified-deadline", "lead-pallet"),
    Case("We'll deliver the racks by 30 June.", claim="lead-pallet"),
    Case("I'll send you the drawings of the racks by Friday."),
    Case("I'll send the racks brochure in two days."),
    Case("We mount the racks in two days once they have arrived."),
    Case("The old racks came in three weeks last year."),
    # prices and what a role may give
    Case("A folding crate is €10.", "price-lock", "price-crate", false=True),
    Case("A folding crate costs €12.", claim="price-crate"),
    Case("I can give you a 15 % discount.", "beyond-authority", "auth-discount", role="ae"),
    Case("I can give you 15 % off.", "beyond-authority", "auth-discount", role="ae"),
    Case("I can give you a 10 % discount.", claim="auth-discount", role="ae"),
    Case("I can give you a 15 % discount.", claim="auth-discount-2", role="manager"),
    Case("I can give you a 25 % discount.", "price-lock", "auth-discount-2", role="manager"),
    Case("I can give you a 25 % discount.", "price-lock", "auth-discount-2"),
    Case("I can give you a 5 % discount.", "beyond-authority", "auth-discount", role="sdr"),
    Case("I can give you a 5 % discount."),
    Case("We don't give a 25 % discount.", role="ae"),
    Case("I can give you a 15 % discount.", "beyond-authority", "auth-discount", role="sdr"),
    Case("Other hauliers give 30 % off.", role="ae"),
    Case("I'll send you a credit note of €200.", claim="auth-credit", role="csm"),
    Case("I'll send you a credit note of €800.", "beyond-authority", "auth-credit", role="csm"),
    # certificates
    Case("Our Ghent plant is ISO 9001 certified.", claim="cert-9001"),
    Case("Everything we make is ISO 9001 certified.", "hidden-condition", "cert-9001", level=Level.WARNING),
    Case("We are HACCP certified.", "legal-compliance", "cert-haccp", false=True),
    Case("We are not HACCP certified."),
    Case("Are you HACCP certified?"),
    Case("Our HACCP certificate expired in March.", claim="cert-haccp"),
    Case("Once we have the organic label, bakeries will ask for more."),
    Case("We have the organic label.", "legal-compliance", "cert-bio", false=True),
    Case("The organic label is planned.", claim="cert-bio"),
    # proofs
    Case("Nine customers had 12 % less breakage.", claim="proof-break"),
    Case("Nine customers had 40 % less breakage.", "unverified-proof", "proof-break", false=True),
    Case("You'll have 40 % less breakage.", "outcome-promise", "proof-break"),
    Case("Breakage is 30 % of what insurers pay for."),
)


def _reading(text: str, side: Side = Side.OURS) -> Reading:
    return read(
        Document(
            id="d", origin="d", kind=DocumentKind.DRAFT, text=text, sent_at=_DAY, author=Party(name="Ann", side=side)
        )
    )


def _checked(case: Case) -> tuple[Checked, tuple[Finding, ...]]:
    reading = _reading(case.text)
    checked = against_registry(
        reading, Registry(claims=CLAIMS, role=case.role), WorkCalendar(zone=UTC), ALL, as_of=_DAY
    )
    return checked, checked.substantiated(run(reading, ALL, checked.hits))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.text} ({case.role})")
def test_said_against_the_registry(case: Case) -> None:
    """The rule, the entry, the class and the level; or supported; or nothing of either."""
    checked, findings = _checked(case)
    cited = {f.rule: f for f in findings if f.substantiation is Substantiation.CONTRADICTED}
    if case.rule is None:
        assert not cited, list(cited)
        assert {c.record_id for s in checked.supported for c in s.evidence} == ({case.claim} if case.claim else set())
        return
    assert set(cited) == {case.rule}
    finding = cited[case.rule]
    assert case.claim in {c.record_id for c in finding.evidence}
    assert finding.level is case.level
    assert (finding.cls is FindingClass.FALSE) is case.false
    assert not checked.supported


def test_what_is_supported_is_no_finding() -> None:
    """The same words are a finding without a registry, and supported with it."""
    reading = _reading("We guarantee 99.5% uptime.")
    assert run(reading)
    _, findings = _checked(Case("We guarantee 99.5% uptime."))
    assert findings == ()


def test_what_the_registry_has_nothing_on_is_unsupported() -> None:
    """A registry is given and says nothing of it; style and trust cannot be checked against one."""
    _, findings = _checked(Case("Our gateway never fails. I'll be in touch soon."))
    assert {f.rule: f.substantiation for f in findings} == {
        "absolute-guarantee": Substantiation.UNSUPPORTED,
        "vague-promise": Substantiation.NOT_CHECKABLE,
    }


def test_the_entry_and_its_words_are_shown() -> None:
    """The citation quotes the entry, and its own wording is the first replacement."""
    _, (finding,) = _checked(Case("We'll deliver the racks in three weeks."))
    assert [(c.record_id, c.why) for c in finding.evidence] == [("lead-pallet", "Six weeks from the order.")]
    assert finding.replacements[0] == "Racks take six weeks from the order"


def test_customers_words_are_not_held_against_us() -> None:
    """What the other side says is neither supported nor contradicted."""
    reading = _reading("We need 99.99% uptime and a fax gateway.", Side.THEIRS)
    checked = against_registry(reading, Registry(claims=CLAIMS), WorkCalendar(zone=UTC), ALL, as_of=_DAY)
    assert (checked.hits, checked.supported) == ((), ())


def test_an_entry_that_is_named_twice_speaks_once() -> None:
    """By an alias and by the subject, in one clause."""
    checked, _ = _checked(Case("We guarantee 99.5% uptime as portal availability."))
    assert [c.record_id for s in checked.supported for c in s.evidence] == ["sla-up"]
