"""Writes a year of a company that does not exist, Embervane Ovens: mail, calls, records, knowledge, drafts, roster.
Always the same bytes.

`python -m tools.year FOLDER`. What was put in on purpose stands in `examples/year/planned.yaml`, written from the
stories of `tools/year_stories.py` and `tools/year_more.py`; everything here is the quiet rest of
the year, in which nothing goes wrong.
"""

import csv
import json
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, timedelta
from pathlib import Path

import yaml

from tools import year_more
from tools.year_mail import address_of, attendance, calendar, message_of
from tools.year_stories import ACCOUNTS, PEOPLE, REPS, STORIES, Call, Mail, Record, Slot, at, day

_SEED = 1907
_THINGS = (
    ("the door seal of the deck oven", "It is a silicone profile, 14 mm wide, and it is sold by the metre."),
    ("the steam valve", "The valve opens at 0.4 bar; the spare has part number SV-22."),
    ("the proofing cabinet", "It holds 16 trays of 600 by 400 mm."),
    ("the burner nozzle", "The nozzle is 2.3 mm for natural gas and 1.5 mm for propane."),
    ("the stone plates", "Each plate is 20 mm thick and weighs 31 kg."),
    ("the extraction hood", "The hood moves 1,800 cubic metres an hour and needs a 250 mm duct."),
    ("the tray trolley", "The wheels are stainless steel and take 180 degrees."),
    ("the oven lamp", "It is a 40 W halogen lamp with a G9 foot."),
    ("the water softener", "The cartridge lasts for about 9,000 litres."),
    ("the control panel", "The panel keeps 60 programmes of up to eight steps."),
)
_ASKS = (
    "Could you tell me the measures of {0}?",
    "My baker wants to know about {0}. What are the figures?",
    "Which type is {0} in our model?",
    "Can you look up {0} for us?",
)
_OPEN = ("Hello {0},", "Good morning {0},", "Hi {0},", "Dear {0},")
_TALE = (
    "We had the school class in on Tuesday and every child wanted to push a button.",
    "The rye was sold out by nine today.",
    "We are baking with the new flour from the mill by the river.",
    "The shop front is being painted, so excuse the dust on the photographs.",
    "Our apprentice passed her exam with honours.",
    "The night shift says thank you for the coffee mugs.",
)
_THANKS = (
    "That helps, many thanks.",
    "Thank you, that was quick.",
    "Perfect, thank you.",
    "Thanks, noted in our book.",
)
_DOCUMENTS = ("spare parts list", "cleaning plan", "wiring drawing", "gas certificate", "flue drawing", "test report")


@dataclass(slots=True)
class Year:
    """What was written so far."""

    dice: random.Random = field(default_factory=lambda: random.Random(_SEED))
    mails: list[Mail] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    alone: list[Slot] = field(default_factory=list)


def year() -> Year:
    made = Year()
    for story in (*STORIES, *year_more.STORIES):
        made.mails += story.mails
        made.calls += story.calls
        made.records += story.records
        made.alone += story.alone
    for number, (account, customer) in enumerate(ACCOUNTS.items()):
        if customer.quiet:
            _quiet_year(made, account, number)
    return made


def _quiet_year(made: Year, account: str, number: int) -> None:
    """A question a month and its answer on the next day, a document sent as promised, a call every third month."""
    dice, customer = made.dice, ACCOUNTS[account]
    rep = REPS[number % len(REPS)]
    html = ("", "only", "", "beside")[number % 4]
    for month in range(1, 12):
        start = at(f"{month}-{3 + (number * 2 + month) % 18} 09:{10 + number}")
        start += timedelta(days=(7 - start.weekday()) % 7 if start.weekday() > 2 else 0)
        thing, answer = _THINGS[(month + number * 3) % len(_THINGS)]
        thread, subject = f"q{number}.{month}", f"{thing.removeprefix('the ').capitalize()}"
        asked = (
            f"{dice.choice(_OPEN).format(rep.split()[0])}\n\n{dice.choice(_TALE)} {dice.choice(_ASKS).format(thing)}"
        )
        made.mails.append(Mail(customer.person, rep, start, subject, asked, thread, html=html))
        reply = f"{dice.choice(_OPEN).format(customer.person.split()[0])}\n\n{answer}"
        paper = _DOCUMENTS[(month + number) % len(_DOCUMENTS)]
        if month % 2:
            reply += f" I'll send you the {paper} by {day(start + timedelta(days=2))}."
        made.mails.append(Mail(rep, customer.person, start + timedelta(hours=25), subject, reply, thread, html=html))
        if month % 2:
            sent = start + timedelta(days=2)
            words = f"Hello {customer.person.split()[0]},\n\nAttached is the {paper}, as promised."
            made.mails.append(Mail(rep, customer.person, sent, subject, words, thread, f"{paper}.pdf"))
            made.records.append(Record("task", f"Send the {paper}", account, rep, sent))
        thanks = f"{dice.choice(_OPEN).format(rep.split()[0])}\n\n{dice.choice(_THANKS)}"
        made.mails.append(Mail(customer.person, rep, start + timedelta(days=2, hours=3), subject, thanks, thread))
        made.records.append(Record("ticket", f"Question about {thing}", account, rep, start + timedelta(days=1)))
        made.records.append(
            Record("shipment", f"Spare parts box {number}-{month}", account, rep, start - timedelta(days=1))
        )
    for month, monday in ((4, 13), (7, 13), (10, 12)):
        start = at(f"{month}-{monday + number % 5} 11:00")
        if number % 2:
            slot, title = Slot(start, "Quarterly talk", rep, customer.person, 30), "Invitation: Quarterly talk"
            words = f"Hello {customer.person.split()[0]},\n\nThe number is in the calendar entry."
            made.mails.append(
                Mail(rep, customer.person, start - timedelta(days=6), title, words, f"i{number}.{month}", slot=slot)
            )
        made.calls.append(
            Call(start, "Quarterly talk", (
                (rep, f"Good morning {customer.person.split()[0]}. How did the oven do since we last spoke?"),
                (customer.person, "It runs every night. The crust is even now."),
                (rep, "Which programme do you use for the rolls?"),
                (customer.person, "Number four, at 235 degrees."),
                (rep, "Then the stones are as hot as they should be. Good talking to you."),
            ))
        )  # fmt: skip
        made.records.append(Record("meeting", "Quarterly talk", account, rep, start))


def write(folder: Path) -> Year:
    """All files of the year below `folder`."""
    made = year()
    for name in ("mail", "calls", "records"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    _mailboxes(folder / "mail", made.mails)
    for number, call in enumerate(sorted(made.calls, key=lambda c: (c.at, c.title)), start=1):
        _call(folder / "calls", number, call)
    _records(folder / "records", made.records)
    _calendars(folder / "records", made.alone)
    for name, text in year_more.KNOWLEDGE.items():
        (folder / "knowledge").mkdir(exist_ok=True)
        (folder / "knowledge" / name).write_text(text, encoding="utf-8")
    drafts = (json.dumps(_draft(mail)) + "\n" for mail in year_more.DRAFTS)
    (folder / "drafts.jsonl").write_text("".join(drafts), encoding="utf-8")
    (folder / "roster.yaml").write_text(yaml.safe_dump(_roster(), sort_keys=False), encoding="utf-8")
    return made


def _mailboxes(folder: Path, mails: list[Mail]) -> None:
    """One mbox a person of ours, as Google Takeout writes them; mail of the telephone system as single files."""
    roots: dict[str, str] = {}
    boxes: dict[str, list[bytes]] = {}
    ordered = sorted(enumerate(mails), key=lambda pair: (pair[1].at, pair[0]))
    for number, (_, mail) in enumerate(ordered, start=1):
        identity = f"<y{number:04}@{mail.at:%m%d}.embervane.example>"
        message = message_of(mail, identity, roots.setdefault(mail.thread, identity))
        if mail.by == "Telephone":
            (folder / f"voicemail-{number:04}.eml").write_bytes(message.as_bytes())
            continue
        ours = mail.by if mail.by in REPS or mail.by in PEOPLE["ours"] else mail.to
        line = f"From - {mail.at:%a %b %d %H:%M:%S %Y}\n".encode()
        boxes.setdefault(ours, []).append(line + message.as_bytes().replace(b"\nFrom ", b"\n>From ") + b"\n")
    for name, messages in boxes.items():
        (folder / f"{name.split()[0].lower()}.mbox").write_bytes(b"".join(messages))


def _draft(mail: Mail) -> dict[str, str]:
    words = {"id": f"to-{mail.to.split()[0].lower()}", "text": mail.words, "sent_at": mail.at.isoformat()}
    return words | {"author": address_of(mail.by), "to": address_of(mail.to)}


def _calendars(folder: Path, alone: list[Slot]) -> None:
    """What lies ahead in Nell's calendar, and the lists of meetings that nobody but the guest came to."""
    ahead = calendar(year_more.BUSY, sent=at("12-01"))
    (folder / "nell-calendar.ics").write_bytes(ahead.encode())
    for slot in alone:
        name = f"attendance-{slot.at:%m%d}.json"
        (folder / name).write_text(json.dumps(attendance(slot), indent=1) + "\n", encoding="utf-8")


def _call(folder: Path, number: int, call: Call) -> None:
    """Every second one as captions, the others as plain text."""
    name = f"{number:02}_{call.title.lower().replace(' ', '-')}"
    if number % 2:
        cues = [
            f"{_clock(7 * n)} --> {_clock(7 * n + 6)}\n<v {by}>{words}</v>\n"
            for n, (by, words) in enumerate(call.lines)
        ]
        (folder / f"GMT{call.at.astimezone(UTC):%Y%m%d-%H%M%S}_{name}.vtt").write_text(
            "WEBVTT\n\n" + "\n".join(cues), encoding="utf-8"
        )
        return
    lines = "\n".join(f"{by}: {words}" for by, words in call.lines)
    (folder / f"{name}.txt").write_text(
        f"{call.title}\n{call.at.astimezone(UTC):%Y-%m-%d %H:%M} UTC\n\n{lines}\n", encoding="utf-8"
    )


def _clock(seconds: int) -> str:
    return f"00:{seconds // 60:02}:{seconds % 60:02}.000"


def _records(folder: Path, records: list[Record]) -> None:
    """A table a system, in the form of docs/records.md, and coverage.yaml."""
    head = "id source kind title body account contacts owner due_at started_at done_at status outcome quantity".split()
    tables: dict[str, list[Record]] = {}
    for record in records:
        tables.setdefault(f"{record.kind}s.csv", []).append(record)
    for name, rows in sorted(tables.items()):
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file, lineterminator="\n")
            table.writerow(head)
            table.writerows(
                _row(record, number) for number, record in enumerate(sorted(rows, key=lambda r: r.at), start=1)
            )
    whole = [
        {"source": s, "kinds": [k], "from": "2026-01-01", "to": "2026-12-31", "accounts": "all"} for s, k in _COVERED
    ]
    (folder / "coverage.yaml").write_text(yaml.safe_dump(whole, sort_keys=False), encoding="utf-8")


_COVERED = (
    ("mail", "message_sent"), ("calls", "call"), ("meetings.csv", "meeting"), ("shipments.csv", "shipment"),
)  # fmt: skip


def _row(record: Record, number: int) -> Iterator[str]:
    contact, when = address_of(ACCOUNTS[record.account].person), record.at.isoformat()
    held = record.kind in {"meeting", "call"}
    planned = record.status == "scheduled_past"
    yield from (f"{record.kind}-{number:04}", "crm", record.kind, record.title, record.body, record.account, contact)
    yield from (address_of(record.owner), "", when if held else "", "" if held or planned else when)
    yield from (record.status, record.outcome, record.quantity)


def _roster() -> dict[str, object]:
    ours = [
        {"name": n, "addresses": [address_of(n)], "side": "ours", "role": r, "region": "GB"}
        for n, r in PEOPLE["ours"].items()
    ]
    theirs = [{"name": c.person, "addresses": [address_of(c.person)], "side": "theirs"} for c in ACCOUNTS.values()]
    return {"people": ours + theirs, "accounts": [{"name": n, "domains": [c.domain]} for n, c in ACCOUNTS.items()]}


def main(folder: Path) -> int:
    made = write(folder)
    print(f"{len(made.mails)} mails, {len(made.calls)} calls, {len(made.records)} records in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "out/year")))
