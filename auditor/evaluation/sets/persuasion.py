"""PersuasionForGood: chats that end in a promised donation, and the donation that was then recorded (Wang et al. 2019)."""

from datetime import UTC, datetime
from pathlib import Path

from auditor.evaluation.bench import Bench, Stopwatch, miss, timed
from auditor.evaluation.corpus import rows
from auditor.evaluation.figures import SetResult
from auditor.evaluation.pledged import Pledge, Told, figures, told, verdicts
from auditor.readers.json_lines import JsonObject

_GIVER, _ASKER = "persuadee", "persuader"


class Persuasion:
    """Amount right to the cent, and the verdict on it."""

    name = "persuasion_promises"

    def run(self, folder: Path, bench: Bench) -> SetResult:
        watch = Stopwatch()
        answers: list[Told] = []
        for row in rows(folder, "dialogues"):
            if not bench.choice.takes(row.text("id") or "", row):
                continue
            with watch:
                answers.append(told(_pledge(row), bench))
        result = SetResult(
            name=self.name,
            title="Promised against delivered: donations",
            engine=bench.engine.info.name,
            units=len(answers),
            unit_name="dialogues",
            figures=figures(answers),
            misses=tuple(miss(a.pledge.id, a.cause, a.cause, a.wanted, a.got) for a in answers if a.cause),
            confusions=(verdicts(answers),),
            notes=(
                "One kind of promise without deadlines: due at the end of the chat, with complete coverage.",
                "An explicit refusal counts as no promise: both owe nothing.",
            ),
        )
        return timed(result, watch)


def _pledge(row: JsonObject) -> Pledge:
    start = datetime.fromisoformat(row.text("date") or "2018-07-01").replace(hour=12, tzinfo=UTC)
    verdict = row.text("verdict") or ""
    return Pledge(
        id=row.text("id") or "",
        turns=tuple((t.text("role") or "", t.text("text") or "") for t in row.objects("turns")),
        giver=_GIVER,
        asker=_ASKER,
        at=start,
        currency="USD",
        paid=row.number("delivered_amount") or 0.0,
        promised=row.number("promised_amount"),
        verdict="no_promise" if verdict == "declined_explicitly" else verdict,
    )
