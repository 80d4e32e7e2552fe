"""Whether a promise that is about to be made can be kept: held against what is known of its promisor and its account."""

from collections.abc import Callable, Iterator, Mapping

from auditor.core.promisability.dates import too_little_known, unlikely_date
from auditor.core.promisability.earlier import conflicting_promise
from auditor.core.promisability.known import Doubt, Known, person_of
from auditor.core.promisability.lead import sooner_than_lead_time
from auditor.core.promisability.likely import likely_date, moved_to
from auditor.core.promisability.load import overcommitted
from auditor.model.commitment import Commitment

RULES: Mapping[str, Callable[[Commitment, Known], Iterator[Doubt]]] = {
    "conflicting-promise": conflicting_promise,
    "unlikely-date": unlikely_date,
    "overcommitted": overcommitted,
    "unqualified-deadline": sooner_than_lead_time,
}
"""Each yields at most one doubt, in the order in which a person would want to hear them."""


def doubts(promise: Commitment, known: Known) -> Iterator[tuple[str, Doubt]]:
    """What speaks against `promise`, each with the id of its rule."""
    for rule_id, rule in RULES.items():
        yield from ((rule_id, doubt) for doubt in rule(promise, known))


__all__ = ["RULES", "Doubt", "Known", "doubts", "likely_date", "moved_to", "person_of", "too_little_known"]
