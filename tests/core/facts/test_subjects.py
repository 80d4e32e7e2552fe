"""Which entry a sentence speaks of."""

import pytest

from auditor.core.facts.subjects import Subjects
from auditor.model.knowledge import Claim, ClaimKind


def _claim(identity: str, subject: str, kind: ClaimKind = ClaimKind.CAPABILITY) -> Claim:
    return Claim(id=identity, kind=kind, subject=subject)


_CLAIMS = (
    _claim("sso", "SSO"),
    _claim("sso-contractors", "SSO for contractors"),
    _claim("price-sso", "SSO", ClaimKind.PRICE),
)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("SSO for contractors is there", {"sso-contractors", "price-sso"}),
        ("SSO is there", {"sso", "price-sso"}),
        ("SSO is there, and SSO for contractors too", {"sso", "sso-contractors", "price-sso"}),
    ],
)
def test_the_longest_name_of_a_kind_is_meant(text: str, named: set[str]) -> None:
    """A short name inside a longer one of the same kind is not meant; by itself, or of another kind, it is."""
    assert {one.claim.id for one in Subjects(_CLAIMS).mentions(text)} == named
