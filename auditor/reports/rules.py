"""What a report needs to know of a rule, whichever ring declares it."""

from collections.abc import Iterable
from typing import Protocol

from auditor.model.finding import Finding, FindingClass, Level, TrustElement


class RuleInfo(Protocol):
    """The facts of a rule that SARIF shows; `auditor.checks.rule.Rule` has them all."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def cls(self) -> FindingClass: ...
    @property
    def level(self) -> Level: ...
    @property
    def trust_element(self) -> TrustElement: ...
    @property
    def message(self) -> str: ...
    @property
    def why(self) -> str: ...
    @property
    def source(self) -> str: ...


def undeclared(findings: Iterable[Finding], rules: Iterable[RuleInfo]) -> dict[str, Finding]:
    """A first finding for each rule id that fired and is not among `rules`."""
    known = {rule.id for rule in rules}
    first: dict[str, Finding] = {}
    for finding in findings:
        if finding.rule not in known:
            first.setdefault(finding.rule, finding)
    return first
