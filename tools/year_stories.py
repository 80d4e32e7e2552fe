"""The stories that were put into the year on purpose, each with a customer of its own; `examples/year/planned.yaml` says
what an audit must find in them."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

_LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True, slots=True)
class Slot:
    """An hour in somebody's calendar, as an invitation brings it."""

    at: datetime
    title: str
    host: str
    guest: str = ""
    minutes: int = 60


@dataclass(frozen=True, slots=True)
class Mail:
    by: str
    to: str
    at: datetime
    subject: str
    words: str
    thread: str
    file: str = ""
    html: str = ""
    """"beside": as many programs send it, twice; "only": without plain words."""
    slot: Slot | None = None


@dataclass(frozen=True, slots=True)
class Call:
    at: datetime
    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Record:
    kind: str
    title: str
    account: str
    owner: str
    at: datetime
    status: str = "done"
    outcome: str = ""
    body: str = ""
    quantity: str = ""


@dataclass(frozen=True, slots=True)
class Customer:
    person: str
    domain: str
    quiet: bool = False
    """Whether nothing goes wrong with it."""


@dataclass(frozen=True, slots=True)
class Story:
    mails: tuple[Mail, ...] = ()
    calls: tuple[Call, ...] = ()
    records: tuple[Record, ...] = ()
    alone: tuple[Slot, ...] = ()
    """Meetings in which, by the list of who was there, the guest waited for the host."""


def at(text: str) -> datetime:
    """ "3-06 14:30" in 2026, London time."""
    date, _, clock = text.partition(" ")
    month, number = date.split("-")
    hour, minute = (clock or "10:00").split(":")
    return datetime(2026, int(month), int(number), int(hour), int(minute), tzinfo=_LONDON)


def day(moment: datetime) -> str:
    return f"{moment:%A} {moment.day} {moment:%B}"


NELL, OSCAR, PIA = "Nell Farrow", "Oscar Tate", "Pia Lund"
REPS = (NELL, OSCAR)
PEOPLE = {"ours": {NELL: "ae", OSCAR: "ae", PIA: "csm"}}
ACCOUNTS = {
    "Cobbler Lane Bakery": Customer("Ruth Amory", "cobblerlane.example", quiet=True),
    "Saint Odile Patisserie": Customer("Luc Ferrand", "saintodile.example", quiet=True),
    "Millrace Breads": Customer("Tamsin Orr", "millrace.example", quiet=True),
    "Two Geese Cafe": Customer("Ben Adair", "twogeese.example", quiet=True),
    "Highfield Schools": Customer("Joan Pryce", "highfield.example", quiet=True),
    "Pellew Pies": Customer("Mark Pellew", "pellew.example", quiet=True),
    "Lantern Pizza": Customer("Gia Rossi", "lantern.example", quiet=True),
    "Ferry Hotel": Customer("Alec Munro", "ferryhotel.example", quiet=True),
    "Harbour Loaf": Customer("Vera Kemp", "harbourloaf.example"),
    "Oatfield Kitchens": Customer("Dan Irving", "oatfield.example"),
    "Rookery Inns": Customer("Ellen Shaw", "rookery.example"),
    "Juniper Deli": Customer("Sami Haddad", "juniper.example"),
    "Blue Gate Bagels": Customer("Ira Blum", "bluegate.example"),
    "Cloister Cakes": Customer("Agnes Holt", "cloister.example"),
    "Quayside Foods": Customer("Peter Lamb", "quayside.example"),
    "Thornbury Farms": Customer("Hugh Lacey", "thornbury.example"),
    "Weaver Street": Customer("Nora Finch", "weaver.example"),
    "Copperpot Catering": Customer("Leo Marsh", "copperpot.example"),
    "Old Dairy": Customer("Kate Byrne", "olddairy.example"),
    "Sugar Loaf": Customer("Tom Ellis", "sugarloaf.example"),
    "Abbey Rolls": Customer("Meg Stone", "abbeyrolls.example"),
    "Larch Canteens": Customer("Jon Reeve", "larch.example"),
    "Summit Kiosks": Customer("Ada Wren", "summit.example"),
    "Windmill Loaves": Customer("Rosa Hale", "windmill.example"),
    "Maltings Group": Customer("Ian Frost", "maltings.example"),
    "Chapel Street Buns": Customer("Bea Nolan", "chapelstreet.example"),
    "Orchard Pies": Customer("Sol Perry", "orchardpies.example"),
    "Station Snacks": Customer("Edie Quirk", "stationsnacks.example"),
}
_VERA, _DAN, _ELLEN, _SAMI, _IRA, _AGNES = (c.person for c in list(ACCOUNTS.values())[8:14])
_PETER, _HUGH, _NORA, _LEO, _KATE, _TOM, _MEG, _JON, _ADA = (c.person for c in list(ACCOUNTS.values())[14:23])
ROSA, IAN, BEA, SOL, EDIE = (c.person for c in list(ACCOUNTS.values())[23:])

SILENT = Story(
    mails=(
        Mail(
            NELL,
            _VERA,
            at("2-09"),
            "Oven offer",
            "Hello Vera,\n\nI'll send you the layout drawing by Friday 13 February.",
            "h1",
        ),
        Mail(NELL, _VERA, at("2-18"), "Baking fair", "Hello Vera,\n\nThe baking fair is in hall 3 this year.", "h2"),
    )
)
MISSED = Story(
    mails=(
        Mail(OSCAR, _DAN, at("3-02"), "Site visit", "Hi Dan,\n\nI'll visit you on Tuesday 10 March at 10:00.", "o1"),
        Mail(
            OSCAR,
            _DAN,
            at("3-10 15:00"),
            "Site visit",
            "Hi Dan,\n\nI missed our meeting this morning. That was my mistake.",
            "o1",
        ),
    ),
    records=(
        Record(
            "meeting",
            "Oatfield site visit",
            "Oatfield Kitchens",
            OSCAR,
            at("3-10 10:00"),
            "cancelled",
            "organiser_absent",
            "Dan Irving waited. Oscar Tate did not join.",
        ),
    ),
)
UNANSWERED = Story(
    mails=(
        Mail(
            _ELLEN,
            OSCAR,
            at("4-13"),
            "Spare door",
            "Hello Oscar,\n\nDo you still have a left door for the 2019 oven?",
            "r1",
        ),
    )
)
LATE_REPLY = Story(
    mails=(
        Mail(_SAMI, NELL, at("5-11"), "Gas or electric", "Hello Nell,\n\nCan the small oven be run on propane?", "j1"),
        Mail(NELL, _SAMI, at("5-20"), "Gas or electric", "Hello Sami,\n\nYes, with a 1.5 mm nozzle.", "j1"),
    )
)
VOICEMAIL = Story(
    mails=(
        Mail(_IRA, NELL, at("6-01"), "Bagel boards", "Hello Nell,\n\nThe boards arrived, many thanks.", "b1"),
        Mail(
            "Telephone",
            NELL,
            at("6-15"),
            "New voicemail from Ira Blum (020 7946 0144)",
            "You have a new voicemail.\n\nTranscription: Hello Nell, could you ring me about the kettle element? Thank you, bye.",
            "b2",
        ),
        Mail(
            NELL, _IRA, at("6-19"), "Your call", "Hello Ira,\n\nWhich kettle is it, the 60 or the 90 litre one?", "b3"
        ),
    )
)
CONCERN = Story(
    calls=(
        Call(
            at("6-23 14:00"),
            "Cloister Cakes review",
            (
                (PIA, "Good afternoon Agnes. How is the new oven?"),
                (_AGNES, "It bakes well. I'm worried about the fan noise above the shop."),
                (PIA, "Everybody loves this oven."),
                (_AGNES, "Well."),
                (PIA, "Anyway, the brochure for the mixers is out."),
            ),
        ),
    )
)
CONFLICT = Story(
    mails=(
        Mail(
            NELL,
            _PETER,
            at("7-01"),
            "Delivery",
            "Hello Peter,\n\nWe will ship the two rack ovens by Friday 10 July.",
            "q1",
        ),
        Mail(
            PIA,
            _PETER,
            at("7-02"),
            "Planning",
            "Hello Peter,\n\nWe will ship the two rack ovens by Friday 24 July.",
            "q2",
        ),
    ),
    records=(Record("shipment", "2 rack ovens", "Quayside Foods", PIA, at("7-09"), quantity="2"),),
)
AGAIN = Story(
    mails=(
        Mail(
            OSCAR,
            _HUGH,
            at("3-16"),
            "Flue plan",
            "Hello Hugh,\n\nI'll send you the flue plan by Friday 20 March.",
            "t1",
        ),
        Mail(
            OSCAR,
            _HUGH,
            at("3-23"),
            "Flue plan",
            "Hello Hugh,\n\nThe flue plan is late, I'm sorry. I'll send you the flue plan by Friday 27 March.",
            "t1",
        ),
        Mail(
            OSCAR,
            _HUGH,
            at("3-30"),
            "Flue plan",
            "Hello Hugh,\n\nThe flue plan is late again, I'm sorry. I'll send you the flue plan by Friday 3 April.",
            "t1",
        ),
        Mail(OSCAR, _HUGH, at("4-02"), "Flue plan", "Hello Hugh,\n\nAttached is the flue plan.", "t1", "flue plan.pdf"),
    )
)
DECAY = Story(
    mails=(
        Mail(
            NELL,
            _NORA,
            at("10-05"),
            "Mixer",
            "Hello Nora,\n\nI'll send you the mixer quote by Wednesday 7 October.",
            "w1",
        ),
        Mail(
            NELL,
            _NORA,
            at("10-09"),
            "Mixer",
            "Hello Nora,\n\nThe mixer quote is late. Our supplier let us down, there was nothing we could do.",
            "w1",
        ),
        Mail(NELL, _NORA, at("10-12"), "Mixer", "Hello Nora,\n\nAttached is the mixer quote.", "w1", "mixer quote.pdf"),
        Mail(
            NELL,
            _NORA,
            at("11-02"),
            "Service",
            "Hello Nora,\n\nI'll send you the service report by Wednesday 4 November.",
            "w2",
        ),
        Mail(
            NELL,
            _NORA,
            at("11-06"),
            "Service",
            "Hello Nora,\n\nThe service report is late. The delay was out of our hands, the printer let us down.",
            "w2",
        ),
        Mail(
            NELL,
            _NORA,
            at("11-09"),
            "Service",
            "Hello Nora,\n\nAttached is the service report.",
            "w2",
            "service report.pdf",
        ),
    )
)
QUIET = Story(
    mails=(
        *(
            Mail(_LEO, OSCAR, at(d), "Kitchen news", f"Hello Oscar,\n\n{w}", f"c{d}")
            for d, w in (
                ("8-03", "The new hall is being tiled."),
                ("8-10", "The tiles are grey, not white."),
                ("8-17", "The hall is done."),
                ("8-24", "We cooked for ninety people on Saturday."),
                ("8-31", "Eighty people this time."),
            )
        ),
        Mail(
            OSCAR,
            _LEO,
            at("8-24 12:00"),
            "Steam oven",
            "Hello Leo,\n\nI'll send you the steam oven quote by Friday 28 August.",
            "cq",
        ),
    )
)
_PLANNING = Slot(at("9-08 10:00"), "Old Dairy planning", NELL, _KATE)
LATE_START = Story(
    mails=(
        Mail(
            NELL,
            _KATE,
            at("9-01"),
            "Invitation: Old Dairy planning",
            "Hello Kate,\n\nThe link is in the calendar entry.",
            "d1",
            slot=_PLANNING,
        ),
    ),
    calls=(
        Call(
            at("9-08 10:25"),
            "Old Dairy planning",
            (
                (NELL, "Morning Kate, shall we look at the floor plan?"),
                (_KATE, "Yes, it is on the table."),
                (NELL, "The oven stands 40 cm from the wall."),
                (_KATE, "Good."),
            ),
        ),
    ),
)
WARNED = Story(
    mails=(
        Mail(
            PIA,
            _TOM,
            at("9-14"),
            "Programme sheet",
            "Hello Tom,\n\nI'll send you the programme sheet by Friday 18 September.",
            "s1",
        ),
        Mail(
            PIA,
            _TOM,
            at("9-16"),
            "Programme sheet",
            "Hello Tom,\n\nThe programme sheet is going to be late, I'm sorry. That is my fault.",
            "s1",
        ),
        Mail(
            PIA,
            _TOM,
            at("9-22"),
            "Programme sheet",
            "Hello Tom,\n\nAttached is the programme sheet.",
            "s1",
            "programme sheet.pdf",
        ),
    )
)
MOVED = Story(
    mails=(
        Mail(
            OSCAR, _MEG, at("5-04"), "Price list", "Hello Meg,\n\nI'll send you the price list by Friday 8 May.", "a1"
        ),
        Mail(
            _MEG,
            OSCAR,
            at("5-06"),
            "Price list",
            "Hello Oscar,\n\nCould we make the price list Wednesday 13 May instead?",
            "a1",
        ),
        Mail(
            OSCAR,
            _MEG,
            at("5-06 14:00"),
            "Price list",
            "Hello Meg,\n\nFine, I'll send you the price list by Wednesday 13 May.",
            "a1",
        ),
        Mail(
            OSCAR,
            _MEG,
            at("5-13 09:00"),
            "Price list",
            "Hello Meg,\n\nAttached is the price list.",
            "a1",
            "price list.pdf",
        ),
        Mail(
            NELL,
            _JON,
            at("6-08"),
            "Sample trays",
            "Hello Jon,\n\nI'll send you the tray catalogue by Friday 12 June.",
            "l1",
        ),
        Mail(
            _JON, NELL, at("6-10"), "Sample trays", "Hello Nell,\n\nNo need to send the tray catalogue any more.", "l1"
        ),
    )
)
AGREED = Story(
    calls=(
        Call(
            at("10-19 09:00"),
            "Summit Kiosks kick-off",
            (
                (PIA, "Morning Ada. I'll send you the power plan by Friday."),
                (_ADA, "Thank you, the electrician is waiting for it."),
                (PIA, "How many sockets does the kiosk have?"),
                (_ADA, "Two, both at the back."),
            ),
        ),
    ),
    mails=(
        Mail(
            PIA,
            _ADA,
            at("10-19 12:00"),
            "Kick-off",
            "Hello Ada,\n\nTo confirm, I'll send you the power plan by Friday 23 October.",
            "u1",
        ),
        Mail(PIA, _ADA, at("10-22"), "Kick-off", "Hello Ada,\n\nAttached is the power plan.", "u1", "power plan.pdf"),
        Mail(
            PIA,
            _ADA,
            at("11-02"),
            "Delivery",
            "Hello Ada,\n\nOnce the deposit has arrived, our driver Marek will ship the kiosk oven by Friday 20 November.",
            "u2",
        ),
        Mail(_ADA, PIA, at("11-05"), "Delivery", "Hello Pia,\n\nThe deposit has been paid.", "u2"),
    ),
    records=(Record("shipment", "1 kiosk oven", "Summit Kiosks", PIA, at("11-18"), quantity="1"),),
)
STORIES = (
    SILENT,
    MISSED,
    UNANSWERED,
    LATE_REPLY,
    VOICEMAIL,
    CONCERN,
    CONFLICT,
    AGAIN,
    DECAY,
    QUIET,
    LATE_START,
    WARNED,
    MOVED,
    AGREED,
)
