"""One part of an audit: documents and all that is needed to understand them, as plain data, so that any machine may do it."""

import tempfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC
from functools import cache
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

from pydantic import TypeAdapter

from auditor import wiring
from auditor.config import Config, moment, zone
from auditor.model.job import JobFile
from auditor.model.people import Roster
from auditor.model.text import Document
from auditor.pipeline.chunks import understood_of
from auditor.pipeline.understand import Understood

KNOWLEDGE = "knowledge"
"""What is sent under this folder is what the company can stand behind, and no mail."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    config: Config
    """Of whoever gives the part out; what it names of the machine (a model's key, a folder of claims) is asked of the doer's."""
    options: Mapping[str, str]
    work: str
    """The audit, under which a model's answers and costs are kept."""
    roster: Roster
    knowledge: tuple[JobFile, ...] = ()
    """What was sent as the company's claims."""
    documents: bytes
    """`packed_documents`."""


def understood(part: Part) -> bytes:
    """What the words of each document tell by themselves, for `unpacked`; the same part gives the same bytes everywhere."""
    documents = _unpacked(_DOCUMENTS, part.documents)
    with tempfile.TemporaryDirectory(prefix="auditor-") as folder:
        laid_out(part.knowledge, Path(folder))
        config, run = asked(with_knowledge(part.config, Path(folder)), part.options)
        shop = wiring.workshop(config, replace(run, work=(part.work,)), wiring.SideFiles(roster=part.roster))
        with wiring.running(shop.engine):
            found = understood_of(documents, shop)
    return _packed(_UNDERSTOOD, {digest(one): found[one.id] for one in documents if one.id in found})


def packed_documents(documents: Iterable[Document]) -> bytes:
    return _packed(_DOCUMENTS, tuple(documents))


def unpacked(result: bytes) -> dict[str, Understood]:
    """By the `digest` of the document."""
    found: dict[str, Understood] = _unpacked(_UNDERSTOOD, result)
    return found


def digest(document: Document) -> str:
    """Of all that a document holds: the same reading of the same words."""
    return sha256(_adapter(Document).dump_json(document)).hexdigest()


def asked(config: Config, options: Mapping[str, str]) -> tuple[Config, wiring.Run]:
    """The server's configuration with what the caller set."""
    told: dict[str, object] = {}
    for key in ("our_domains", "our_speakers"):
        if key in options:
            told[key] = tuple(part.strip() for part in options[key].split(",") if part.strip())
    if "tz" in options:
        told["tz"] = options["tz"]
    if options.get("mail_is_complete", "").lower() in {"1", "true", "yes"}:
        told["mail_is_complete"] = True
    mine = config.model_copy(update=told)
    tz = zone(mine.tz) or UTC
    call_date = moment(options["call_date"], tz) if "call_date" in options else None
    return mine, wiring.Run(as_of=moment(options["as_of"], tz), call_date=call_date)


def with_knowledge(config: Config, folder: Path) -> Config:
    """`config` with what was sent as claims, where something was."""
    sent = folder / KNOWLEDGE
    return config.model_copy(update={"knowledge": str(sent)}) if sent.is_dir() else config


def is_knowledge(name: str) -> bool:
    return PurePosixPath(safe_name(name)).parts[0] == KNOWLEDGE


def safe_name(name: str) -> str:
    """A name as a relative path inside the job's own folder, whatever the caller sent."""
    parts = [part for part in PurePosixPath(name.replace("\\", "/")).parts if part not in {"..", ".", "/"}]
    kept = [part.replace("\0", "").replace(":", "_")[:120] for part in parts[-4:]]
    return "/".join(filter(None, kept)) or "unnamed"


def laid_out(files: Iterable[JobFile], folder: Path) -> None:
    """Write them below `folder`, each under a name that stays in it."""
    for file in files:
        path = folder / safe_name(file.name)
        while path.exists():
            path = path.with_name(f"_{path.name}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)


_DOCUMENTS = tuple[Document, ...]
_UNDERSTOOD = dict[str, Understood]


@cache
def _adapter(shape: Any) -> TypeAdapter[Any]:
    return TypeAdapter(shape)


def _packed(shape: Any, value: object) -> bytes:
    return zlib.compress(_adapter(shape).dump_json(value, exclude_defaults=True))


def _unpacked(shape: Any, packed: bytes) -> Any:
    return _adapter(shape).validate_json(zlib.decompress(packed))
