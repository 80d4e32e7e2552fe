"""An entry of claims.yaml as a `Claim`."""

from auditor.knowledge.fields import Fields
from auditor.knowledge.known import CLAIM_FIELDS
from auditor.model.finding import Level
from auditor.model.knowledge import Bound, Claim, ClaimKind, ClaimStatus


def read_claim(fields: Fields, kind: ClaimKind) -> Claim | None:
    """The claim; None when one of its values cannot be read, which `fields.problems` tells."""
    fields.refuse_others(CLAIM_FIELDS, Level.ERROR)
    claim = Claim(
        id=fields.needed("id", "give a short name, once in the whole folder, such as cap-sso"),
        kind=kind,
        subject=fields.needed("subject", "say what it is about, in the words of your mails"),
        aliases=fields.texts("aliases"),
        status=fields.one_of("status", ClaimStatus),
        available_from=fields.day("available_from"),
        plans=fields.texts("plans"),
        value=fields.number("value"),
        unit=fields.text("unit"),
        bound=fields.one_of("bound", Bound),
        roles=frozenset(role.lower() for role in fields.texts("roles")),
        statement=fields.text("statement") or "",
        say_instead=fields.text("say_instead"),
        source=fields.text("source") or "",
        valid_to=fields.day("valid_to"),
        place=fields.place,
    )
    return claim if fields.is_sound else None
