"""`python -m tools.sharing`: what is found when four mails share a question, against each asked about alone.

Over the mails of eval/cases of which eval/recorded holds both; the figures are those of `auditor eval`.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from rich.console import Console

from auditor import RUBRIC_VERSION, __version__
from auditor.engines.llm.recorded import Replayer
from auditor.evaluation.bench import Bench, spent
from auditor.evaluation.cases.said import SaidTally
from auditor.evaluation.cases.schema import DocumentCase
from auditor.evaluation.cases.world import story
from auditor.evaluation.compare import compare
from auditor.evaluation.figures import Evaluation, SetResult
from auditor.evaluation.table import print_table
from auditor.model.commitment import Extraction, Failed, Usage
from auditor.model.report import EngineInfo
from auditor.model.text import Reading
from tools.record import KEPT, SHARE, asking, sharing_mails


class Known:
    """Implements `Engine`: what was found before, for the documents that it was found in."""

    def __init__(self, name: str, found: dict[str, Extraction]) -> None:
        self.info = EngineInfo(name=name)
        self._found = found

    def extract(self, reading: Reading) -> Extraction:
        return self._found[reading.document.id]

    def extract_all(self, readings: Iterable[Reading]) -> Iterator[Extraction | Failed]:
        return map(self.extract, readings)


def figures(chosen: Sequence[tuple[DocumentCase, Reading]], share: int, *, name: str) -> SetResult:
    """Of all the mails, read in one run, `share` at most in a question; shown under `name`."""
    engine = asking(Replayer(KEPT, paid=True), share=share)
    readings = [reading for _, reading in chosen]
    found: dict[str, Extraction] = {}
    for reading, extraction in zip(readings, engine.extract_all(readings), strict=True):
        assert isinstance(extraction, Extraction) and not extraction.undone, extraction
        found[reading.document.id] = extraction
    engine.close()
    tally = SaidTally()
    bench = Bench(engine=Known(name, found))
    for case, _ in chosen:
        tally.add(case, story(case, bench), clean=True)
    usage = sum((one.usage for one in found.values()), Usage())
    return spent(tally.result(bench.engine.info.name), usage)


def main() -> int:
    """Exit 1 when a figure falls by more than its interval."""
    chosen = sharing_mails()
    alone, together = (figures(chosen, share, name=f"{share} in a question") for share in (1, SHARE))
    console = Console(highlight=False)
    print_table(_evaluation(alone, together), console)
    for one in (alone, together):
        console.print(f"{one.engine}: {one.calls} questions, {(one.tokens or 0) / len(chosen):,.0f} tokens a mail")
    worse = [c for c in compare(_evaluation(_unnamed(together)), _evaluation(_unnamed(alone))) if c.worse]
    for change in worse:
        console.print(f"fell: {change.figure}, {change.then:.3f} to {change.now or 0:.3f}, may by {change.margin:.3f}")
    return 1 if worse else 0


def _evaluation(*results: SetResult) -> Evaluation:
    return Evaluation(tool_version=__version__, rubric_version=RUBRIC_VERSION, results=results)


def _unnamed(result: SetResult) -> SetResult:
    return replace(result, engine="llm")


if __name__ == "__main__":
    sys.exit(main())
