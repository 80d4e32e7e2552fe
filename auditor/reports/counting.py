"""Why a promise is shown and not counted."""

from auditor.model.commitment import Commitment, State, Strength


def uncounted_words(commitment: Commitment) -> str:
    """Why a promise is tracked and not counted: what was only hoped, or only offered."""
    offered = commitment.state is State.TENTATIVE and commitment.strength is not Strength.HEDGED
    return "not counted: an offer" if offered else f"not counted: {commitment.strength.value}"
