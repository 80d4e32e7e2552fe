"""Findings that somebody decided to accept: kept, counted, and left out of decision and exit code."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from auditor.model.finding import Finding, Suppression


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """Fingerprints of accepted findings, with the reason for each."""

    name: str = ""
    reasons: Mapping[str, str] = field(default_factory=dict)

    def apply(self, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        """`findings` with those of the baseline marked; what is muted inline stays so."""
        return tuple(
            replace(f, suppressed=Suppression(reason=self.reasons[f.fingerprint], source=self.name))
            if f.suppressed is None and f.fingerprint in self.reasons
            else f
            for f in findings
        )
