"""The commitments that the cases of judging are about, and short names for what is said of them."""

from dataclasses import replace
from typing import Any

from auditor.core.judge import Lifecycle
from auditor.model.commitment import Act, CommitmentKind, Modality, State, Strength
from auditor.model.record import RecordKind as Kind
from auditor.model.text import Side
from auditor.model.time import Due
from auditor.model.verdict import Grade, Shows, Verdict

from .judge_world import at, covers, due, piece, promise, their_promise

WHOLE, PART, NOT_DONE, RELATED = Shows.WHOLE, Shows.PART, Shows.NOT_DONE, Shows.RELATED
DIRECT, DERIVED, ASSERTED = Grade.DIRECT, Grade.DERIVED, Grade.ASSERTED

SEND = promise()
NO_DATE = promise(due=None)
INFERRED_DATE = promise(due=replace(due("3-09"), text=None, inferred=True, policy="5 working days are usual"))
INQUIRY = promise(
    "answer the question about spare parts",
    Act.ANSWER,
    modality=Modality.INFERRED,
    due=replace(due("3-05"), text=None, inferred=True, policy="3 working days"),
)
HANGING = promise(
    due=Due(
        text="within 5 days after your data",
        start=None,
        end=None,
        precision=None,
        after="your data",
        offset="5 working days",
    )
)
NO_REFERENCE = promise(said_at=None, due=Due(text="by Friday", start=None, end=None, precision=None))
DEMO = promise("give you the demo", Act.MEET, due=due("3-10 15:00", text="Tuesday at 3pm"))
DEMO_DAY = promise("give you the demo", Act.MEET, due=due("3-10", text="on Tuesday"))
DEMO_BY = promise("give you the demo", Act.MEET, due=due("3-10", text="by Tuesday"))
CALL_AT = promise("call you", Act.CALL, due=due("3-10 15:00", text="Tuesday at 3pm"))
CALL_DAY = promise("call you", Act.CALL, due=due("3-10", text="on Tuesday"))
SHIP = promise("ship the pumps", Act.SHIP, quantity="40 pumps")
BUILD = promise("have the dashboard live", Act.BUILD)
UPTIME = promise(
    "keep uptime at 99.9%", Act.UPHOLD, kind=CommitmentKind.MAINTENANCE, due=due("3-02", "3-13", text="for two weeks")
)
PRICE = promise("give you 20% off", Act.PRICE, quantity="20%")
WEEKLY = promise(
    "send a status note every Monday", due=replace(due("3-09", text="every Monday"), recurrence="FREQ=WEEKLY;BYDAY=MO")
)
WEEKLY_TWICE = promise(
    "send a status note", due=replace(due("3-09", text="two Mondays"), recurrence="FREQ=WEEKLY;BYDAY=MO;COUNT=2")
)
WEEKLY_LONG = promise(
    "send a status note", due=replace(due("3-09", text="ten Mondays"), recurrence="FREQ=WEEKLY;BYDAY=MO;COUNT=10")
)
NOON = promise(due=due("3-06 12:00", text="by Friday noon"))
CONDITIONAL = promise(condition="once you sign", strength=Strength.QUALIFIED, state=State.CONDITIONAL)
THEIRS_SEND = their_promise("send the data", Act.SEND)
THEIRS_SHIP = their_promise("ship the sensors back", Act.SHIP)
THEIRS_SIGN = their_promise("sign the contract", Act.SIGN)
UNKNOWN_SEND = promise(side=Side.UNKNOWN)

CONDITION = Lifecycle(state=State.CONDITIONAL)
MEETINGS = covers(Kind.MEETING, "3-01", "3-31", source="calendar")
CALLS = covers(Kind.CALL, "3-01", "3-31", source="calls")
OPEN_ITEM = piece(RELATED, None, DIRECT)


def life(state: State = State.ACTIVE, **times: Any) -> Lifecycle:
    moments = {k: at(v) if isinstance(v, str) and k.endswith("_at") else v for k, v in times.items()}
    return Lifecycle(state=state, **moments)


V = Verdict
Case = tuple[str, Verdict, Any, tuple[Any, ...], dict[str, Any]]
