"""Real mail without labels of promises: requests (Parakweet), whole messages (Enron), and who wrote what (fixtures)."""

import tarfile
from collections.abc import Iterator
from pathlib import Path

from auditor import wiring
from auditor.config import Config
from auditor.core.reading import read
from auditor.errors import Unreadable
from auditor.evaluation.bench import Bench, Stopwatch, letter, timed
from auditor.evaluation.corpus import rows
from auditor.evaluation.figures import Figure, Miss, SetResult
from auditor.evaluation.measures import Unit, f1, rate
from auditor.evaluation.sets.labelled import Against, labels
from auditor.model.commitment import Speech
from auditor.model.finding import Level
from auditor.model.text import Document, SegmentKind, Skipped
from auditor.pipeline.collect import Collected, mail
from auditor.pipeline.understand import Understood
from auditor.ports import Input, Silent

_MARKED = frozenset({Level.WARNING, Level.ERROR})
_QUOTED = frozenset({SegmentKind.QUOTED, SegmentKind.SIGNATURE, SegmentKind.DISCLAIMER, SegmentKind.ATTRIBUTION})


class Parakweet:
    """Sentences that ask for or propose something. No gold set for promises: it shows that requests are told apart."""

    name = "parakweet_intent"

    def run(self, folder: Path, bench: Bench) -> SetResult:
        watch = Stopwatch()
        units: list[Unit] = []
        questions: list[tuple[str, bool]] = []
        for number, row in enumerate(rows(folder, "sentences")):
            text = row.text("text") or ""
            if not bench.choice.takes(text, row, large=True):
                continue
            with watch:
                found = bench.extract(letter(text, identity=f"parakweet#{number}"))
            asks = any(s.speech is Speech.REQUEST for s in found.statements)
            wanted = bool(row.number("intent"))
            units.append(Unit(group=text, tp=wanted and asks, fp=asks and not wanted, fn=wanted and not asks))
            if text.rstrip().endswith("?"):
                questions.append((text, any(c.scored for c in found.candidates)))
        result = SetResult(
            name=self.name,
            title="Requests and proposals in mail",
            engine=bench.engine.info.name,
            units=len(units),
            unit_name="sentences",
            figures=(*f1(units, "requests"), rate(questions, "questions taken for a promise", lower_is_better=True)),
            notes=("Proposals count as requests there; plain promises are labelled 0, so they are not scored.",),
        )
        return timed(result, watch)


class EnronMail:
    """Whole messages as they lie in a mailbox: read, nothing lost, nobody credited with quoted words."""

    name = "enron_raw"

    def run(self, folder: Path, bench: Bench) -> SetResult:
        watch = Stopwatch()
        lost: list[Miss] = []
        understood: list[Understood] = []
        credited = 0
        against = Against(labels(bench.cases / f"{self.name}.labels") if bench.cases else {})
        for item in _documents(_members(folder / "messages.tar.gz")):
            if isinstance(item, Skipped):
                lost.append(Miss(id=item.origin, figure="lost", cause="not read", expected="read", got=item.reason))
            elif bench.choice.takes(item.origin, large=True):
                with watch:
                    one = bench.understand(item)
                understood.append(one)
                credited += _credited(item, one)
                against.add(item, one.commitments)
        messages = len(understood)
        marked = sum(f.level in _MARKED for u in understood for f in u.findings)
        promised = sum(len(u.commitments) for u in understood)
        ungrounded = sum(len(u.ungrounded) for u in understood)
        result = SetResult(
            name=self.name,
            title="Real mail: promises, loading, quoting, speed",
            engine=bench.engine.info.name,
            units=messages,
            unit_name="messages",
            figures=(
                *against.figures(),
                _sum("messages lost", len(lost), messages + len(lost), aim=0),
                _sum("grounding failures", ungrounded, promised + ungrounded, aim=0),
                _sum("quoted words credited to the sender", credited, promised, aim=0),
                _per_100("commitments", promised, messages),
                _per_100("findings of level warning or above", marked, messages, aim=3.0),
                _pace(watch.seconds, messages),
            ),
            misses=(*lost, *against.misses),
            notes=(against.note(messages),),
        )
        return timed(result, watch)


class ReplyFixtures:
    """Replies of many mail programs: the signature is found, and nothing of the quote is the sender's."""

    name = "email_reply_fixtures"

    def run(self, folder: Path, bench: Bench) -> SetResult:
        watch = Stopwatch()
        held = {row.text("path") or "": row.values.get("content") for row in rows(folder, "fixtures")}
        texts = {path: content for path, content in held.items() if isinstance(content, str)}
        signed: list[tuple[str, bool]] = []
        failed = 0
        for path, content in texts.items():
            if path.endswith(("_signature", "_sender")) or not bench.choice.takes(path):
                continue
            with watch:
                found = [i for i in _documents([(path, content.encode("utf-8", "replace"))]) if isinstance(i, Document)]
            failed += not found
            wanted = texts.get(path.removesuffix("_body") + "_signature")
            if path.endswith("_body") and wanted is not None:
                signed.append((path, _signature_cut(content, wanted)))
        result = SetResult(
            name=self.name,
            title="Who wrote what: replies, quotes, signatures",
            engine=bench.engine.info.name,
            units=len(texts),
            unit_name="files",
            figures=(rate(signed, "signature never the sender's words"), _sum("files not read", failed, len(texts))),
            notes=("A signature counts as found when none of its lines is among the own words.",),
        )
        return timed(result, watch)


def _signature_cut(body: str, signature: str) -> bool:
    document = letter(body, identity="fixture")
    bare = Document(id="fixture", origin="fixture", kind=document.kind, text=body)
    own = "\n".join(s.span.of(body) for s in read(bare).segments if s.kind is SegmentKind.OWN)
    lines = [line.strip() for line in signature.splitlines() if len(line.strip()) > 2]
    return not any(line in own for line in lines)


def _credited(document: Document, one: Understood) -> int:
    quoted = [s.span for s in read(document).segments if s.kind in _QUOTED]
    return sum(span.overlaps(c.span) for c in one.commitments for span in quoted)


def _members(path: Path) -> Iterator[tuple[str, bytes]]:
    try:
        with tarfile.open(path) as archive:
            for member in archive:
                stream = archive.extractfile(member) if member.isfile() else None
                if stream is not None:
                    yield member.name, stream.read()
    except (OSError, tarfile.TarError) as error:
        raise Unreadable(f"{path}: it cannot be unpacked ({error})", hint="copy the data again") from error


def _documents(files: Iterator[tuple[str, bytes]] | list[tuple[str, bytes]]) -> Iterator[Document | Skipped]:
    shelf = wiring.shelf(Config())
    for name, data in files:
        collected = Collected()
        yield from mail([Input.of(name, data)], shelf, collected, Silent().file)
        yield from collected.skipped


def _sum(name: str, value: int, of: int, aim: float | None = None) -> Figure:
    return Figure(name=name, value=float(value), n=of, aim=aim, lower_is_better=True, unit="in all")


def _pace(seconds: float, of: int) -> Figure:
    value = seconds / of if of else None
    return Figure(name="seconds per message", value=value, n=of, lower_is_better=True, unit="s")


def _per_100(name: str, count: int, of: int, aim: float | None = None) -> Figure:
    value = 100 * count / of if of else None
    return Figure(name=name, value=value, n=of, aim=aim, lower_is_better=aim is not None, unit="per 100 messages")
