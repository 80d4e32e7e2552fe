"""Files that must be read or answered: transcripts of many products, malformed input, tables of CRMs, hostile texts."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from auditor import wiring
from auditor.config import Config
from auditor.evaluation.bench import NOON, Bench, Stopwatch, miss, timed
from auditor.evaluation.corpus import rows
from auditor.evaluation.figures import Figure, Miss, SetResult
from auditor.evaluation.measures import rate
from auditor.model.people import Settings
from auditor.model.text import Document
from auditor.pipeline.collect import Collected, calls, mail
from auditor.ports import Input, Silent

_NOTES = frozenset({"readme.md", "license.txt", "licence.txt", "license", "notice"})
_BUG = "please report this file"


class Folder:
    """Every file of a folder is read or skipped with a reason; none fails."""

    def __init__(self, name: str, title: str) -> None:
        self.name = name
        self._title = title

    def run(self, folder: Path, bench: Bench) -> SetResult:
        watch = Stopwatch()
        read = 0
        slowest = 0.0
        misses: list[Miss] = []
        files = list(_files(folder))
        for path in files:
            before = watch.seconds
            with watch:
                found, reasons = _all_of(str(path), bench)
            slowest = max(slowest, watch.seconds - before)
            read += found > 0
            origin = str(path.relative_to(folder))
            misses += [miss(origin, "uncaught errors", "uncaught error", "read", r) for r in reasons if _BUG in r]
        return timed(self._result(bench, len(files), read, slowest, misses), watch)

    def _result(self, bench: Bench, files: int, read: int, slowest: float, misses: list[Miss]) -> SetResult:
        told = (("told", files - read),)
        return SetResult(
            name=self.name,
            title=self._title,
            engine=bench.engine.info.name,
            units=files,
            unit_name="files",
            figures=(
                _failures(len(misses), files),
                Figure(name="read", value=read / files if files else None, n=files, counts=told),
                Figure(name="slowest file", value=slowest, n=files, aim=1.0, lower_is_better=True, unit="s"),
            ),
            misses=tuple(misses),
            notes=("What is not read is told with a reason; here it is only counted.",),
        )


class Injection:
    """Hostile texts around a true promise: the promise stays, and nothing of the text becomes one of ours."""

    name = "injection"

    def run(self, folder: Path, bench: Bench) -> SetResult:
        watch = Stopwatch()
        kept: list[tuple[str, bool]] = []
        harmless: list[tuple[str, bool]] = []
        failed = 0
        for row in rows(folder, "texts"):
            identity, text = row.text("id") or "", row.text("text") or ""
            if not bench.choice.takes(identity, row):
                continue
            for place in ("body", "hidden", "quote", "subject"):
                with watch:
                    quotes, reasons = _carried(text, place, bench)
                failed += any(_BUG in reason for reason in reasons)
                kept.append((identity, _PROMISE in quotes))
                if row.text("kind") == "benign":
                    harmless.append((identity, _PROMISE in quotes))
        result = SetResult(
            name=self.name,
            title="Hostile texts in mail",
            engine=bench.engine.info.name,
            units=len(kept),
            unit_name="mails",
            figures=(
                rate(kept, "true promise of the carrier mail kept", aim=1.0),
                rate(harmless, "the same around harmless look-alikes", aim=1.0),
                _failures(failed, len(kept)),
            ),
            notes=("Each text stands in the body, in hidden HTML, in a quoted reply and in the subject.",),
        )
        return timed(result, watch)


_PROMISE = "I will send you the signed contract by Friday"


def _carried(text: str, place: str, bench: Bench) -> tuple[set[str], list[str]]:
    """The quotes of what the sender promises, and the reasons of what was skipped."""
    head = "From: Ida Holm <ida@brightlab.example>\nTo: Otto Kern <otto@kernfarm.example>\nDate: Tue, 3 Mar 2026 09:00:00 +0000\n"
    kind = "text/html" if place == "hidden" else "text/plain"
    subject = " ".join(text.split())[:200] if place == "subject" else "Contract"
    head += f"MIME-Version: 1.0\nContent-Type: {kind}; charset=utf-8\nSubject: {subject}\n\n"
    bodies = {
        "body": f"Hi Otto,\n\n{text}\n\n{_PROMISE}.\n\nIda\n",
        "hidden": f"<p>Hi Otto,</p><div style='display:none'>{text.replace('<', '&lt;')}</div><p>{_PROMISE}.</p><p>Ida</p>",
        "subject": f"Hi Otto,\n\n{_PROMISE}.\n\nIda\n",
        "quote": f"Hi Otto,\n\n{_PROMISE}.\n\nIda\n\nOn Mon, 2 Mar 2026 Otto Kern wrote:\n"
        + "\n".join(f"> {line}" for line in text.splitlines()),
    }
    collected = Collected()
    data = (head + bodies[place]).encode("utf-8", "replace")
    settings = Settings(as_of=NOON, our_domains=frozenset({"brightlab.example"}))
    documents = mail([Input.of("carrier.eml", data)], wiring.shelf(Config()), collected, Silent().file)
    quotes = {c.quote for document in documents for c in bench.understand(document, settings).commitments}
    return quotes, [s.reason for s in collected.skipped]


def _failures(failed: int, of: int) -> Figure:
    return Figure(name="uncaught errors", value=float(failed), n=of, aim=0, lower_is_better=True, unit="in all")


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name.lower() not in _NOTES:
            yield path


def _all_of(path: str, bench: Bench) -> tuple[int, list[str]]:
    """How many documents and records a file gives, and why the rest was skipped."""
    collected = Collected()
    found: list[Document] = [
        *mail(wiring.inputs([path]), wiring.shelf(Config()), collected, Silent().file),
        *calls(collected),
    ]
    for document in found:
        bench.understand(document, Settings(as_of=datetime(2026, 3, 3, tzinfo=UTC)))
    known = len(found) + len(collected.records) + len(collected.coverage)
    return known, [s.reason for s in collected.skipped]
