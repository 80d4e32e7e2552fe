"""Right answers to each task, for tests that break them."""

from auditor.engines.llm.chat import Task
from auditor.engines.wire import (
    REPLIES,
    CommitmentFound,
    Extracted,
    OpenerProposed,
    OverpromiseFound,
    Recovered,
    Reply,
    Rewritten,
    Suggested,
    Weighed,
    WordingRule,
)
from auditor.model.commitment import Act, CommitmentKind, Owner, Strength
from auditor.model.verdict import Fulfilment

EXTRACTED = Extracted(
    commitments=(
        CommitmentFound(
            reasoning='Jo owes "the plan" – with a day.',
            quote="I'll send the plan (v2) by Friday, 40 m² and all {rest}",
            speaker="Jo Åkesson",
            owner=Owner.SPEAKER,
            performer=None,
            action="send the plan",
            act=Act.SEND,
            kind=CommitmentKind.ACHIEVEMENT,
            strength=Strength.FIRM,
            offer=False,
            condition=None,
            due="by Friday",
            quantity="40 m²",
        ),
    ),
    overpromises=(
        OverpromiseFound(reasoning="No limit.\n", quote="it never leaks 💧", rule=WordingRule.ABSOLUTE_GUARANTEE),
    ),
)

RIGHT: dict[Task, Reply] = {
    Task.EXTRACT: EXTRACTED,
    Task.WEIGH: Weighed(reasoning="The same.", record="A", answer=Fulfilment.FULFILS),
    Task.REWRITE: Rewritten(reasoning="A limit.", replacements=("by [date]", "soon after [condition]")),
    Task.SUGGEST: Suggested(
        openers=(
            OpenerProposed(reasoning="News.", text="Your new hall opens.", leads_with="the hall", sources=("A",)),
        ),
        research=("who runs it",),
    ),
    Task.RECOVER: Recovered(reasoning="Owed.", subject=None, text="You do not have the plan."),
}
assert RIGHT.keys() == REPLIES.keys()
