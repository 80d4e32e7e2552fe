"""GitHub issues and releases: REST objects, lists, webhook payloads, and what `gh ... list --json` prints.

Source: docs.github.com, REST API "Issues" and "Releases". An issue closed as "not planned" is not done; a draft is no
release, and a pre-release is not one for everybody.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, tzinfo

from auditor.model.guide import Guide, Section
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.readers.dates import BadValue, Dates
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.records.convert import CERTAIN, convert_objects, required

_ISSUE = (frozenset({"number", "title", "state", "closed_at"}), frozenset({"number", "title", "state", "closedAt"}))
_RELEASE = (frozenset({"tag_name", "published_at"}), frozenset({"tagName", "publishedAt"}))


class GitHub:
    """Issues and releases, alone, in lists or in webhook payloads."""

    name = "github"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="GitHub",
            what="issues and releases (JSON)",
            export=(
                "gh issue list with number, title, state, stateReason, closedAt, milestone, assignees, url as JSON; gh "
                "release list with tagName, name, publishedAt, isDraft, isPrerelease as JSON; or save the REST answers."
            ),
            notes=(
                "An issue that is closed is not yet released; one closed as not planned is not done.",
                "Drafts are no releases; a pre-release is told as such.",
            ),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC) -> None:
        self._dates = Dates(zone=zone)

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        return CERTAIN if any(shape <= keys for shape in (*_ISSUE, *_RELEASE)) else 0.0

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        return convert_objects(file, map(_unwrapped, read_document(file)), self._make)

    def _make(self, item: JsonObject) -> Iterable[Record]:
        if item.has("tag_name") or item.has("tagName"):
            yield self._release(item)
        elif item.has("number", "title"):
            yield self._issue(item)
        else:
            raise BadValue("this is neither an issue nor a release of GitHub (no number, no tag_name)")

    def _issue(self, item: JsonObject) -> Record:
        raw = item.text("state")
        reason = (item.text("state_reason", "stateReason") or "").lower()
        closed = self._dates.read(item.text("closed_at", "closedAt"))
        dropped = reason in ("not_planned", "duplicate")
        status = RecordStatus.IN_PROGRESS if item.objects("assignees") else RecordStatus.PLANNED
        if (raw or "").lower() == "closed" or closed is not None:
            status = RecordStatus.CANCELLED if dropped else RecordStatus.DONE
        milestone = item.object("milestone")
        owner = item.object("assignee").text("login") or next(
            (a.text("login") for a in item.objects("assignees")), None
        )
        return Record(
            id=f"github:issue:{_place(item)}{required(item.text('number'), 'number')}",
            source="github",
            source_type="pull_request" if item.has("pull_request") else "issue",
            kind=RecordKind.WORK_ITEM,
            title=required(item.text("title"), "title"),
            body=item.text("body"),
            owner=owner,
            due=self._dates.read(milestone.text("due_on", "dueOn")),
            started=None,
            done=closed if status is RecordStatus.DONE else None,
            status=status,
            status_raw=raw,
            outcome=reason or None,
            refs=tuple(filter(None, (milestone.text("title"), f"#{item.text('number')}"))),
            url=item.text("html_url", "url"),
        )

    def _release(self, item: JsonObject) -> Record:
        tag = required(item.text("tag_name", "tagName"), "tag")
        draft = bool(item.flag("draft") or item.flag("isDraft"))
        early = bool(item.flag("prerelease") or item.flag("isPrerelease"))
        published = self._dates.read(item.text("published_at", "publishedAt"))
        out = published is not None and not draft
        return Record(
            id=f"github:release:{_place(item)}{tag}",
            source="github",
            source_type="release",
            kind=RecordKind.RELEASE,
            title=item.text("name") or tag,
            body=item.text("body"),
            owner=item.object("author").text("login"),
            done=published if out and not early else None,
            started=published if early else None,
            status=RecordStatus.DONE if out and not early else RecordStatus.PARTIAL if out else RecordStatus.PLANNED,
            status_raw="draft" if draft else "prerelease" if early else "published" if out else None,
            outcome="prerelease" if early else None,
            refs=(tag,),
            url=item.text("html_url", "url"),
        )


def _unwrapped(item: JsonObject) -> JsonObject:
    """The issue or release of a webhook payload."""
    for name in ("issue", "release"):
        if item.has("action", name):
            return item.object(name)
    return item


def _place(item: JsonObject) -> str:
    """`owner/repository#` from the object's address, so that numbers of two repositories do not meet."""
    address = item.text("html_url", "url", "repository_url") or ""
    parts = address.partition("github.com/")[2].removeprefix("repos/").split("/")
    return f"{parts[0]}/{parts[1]}#" if len(parts) >= 2 and all(parts[:2]) else ""
