"""Promises in the present tense that hang together with another, with a deal, or with whatever may happen."""

from .cases import Case, Said, open_offer, said


def case(text: str, *promises: Said) -> Case:
    return Case(text=text, said=promises)


SECOND_CLAUSES = (
    case("The frame goes up on Monday 9 March and our roofer comes on Tuesday 10 March.",
         said("The frame goes up on Monday 9 March", "build", due="on Monday 9 March"),
         said("our roofer comes on Tuesday 10 March", "meet", due="on Tuesday 10 March", performer="our roofer")),
    case("The frame stands on the bench, and Milan fits it on Friday.",
         said("Milan fits it on Friday", "build", due="on Friday", performer="Milan")),
)  # fmt: skip
DEALS = (
    case("Confirm by Friday and the hives leave on Tuesday.",
         said("Confirm by Friday and the hives leave on Tuesday", "ship", strength="qualified", state="conditional",
              condition="Confirm by Friday", due="on Tuesday")),
    case("Send us the plan today and it is on your roof by the end of May.",
         said("Send us the plan today and it is on your roof by the end of May", "build", strength="qualified",
              state="conditional", condition="Send us the plan today", due="by the end of May")),
)  # fmt: skip
LEVELS = (
    case("If a valve sticks, our plumber is with you inside three hours.",
         said("our plumber is with you inside three hours", "uphold", strength="qualified", state="conditional",
              condition="If a valve sticks", performer="our plumber")),
    case("Whenever a lock jams, our joiner arrives within 40 minutes.",
         said("our joiner arrives within 40 minutes", "uphold", strength="qualified", state="conditional",
              condition="Whenever a lock jams")),
    case("Whatever turns up in the next ten years, we replace it.",
         said("Whatever turns up in the next ten years, we replace it", "ship", strength="absolute")),
)  # fmt: skip
MONEY = (
    case("I can knock 6 % off the second boat.", open_offer("I can knock 6 % off the second boat", "price")),
    case("We'll bear the freight costs.", said("We'll bear the freight costs", "pay")),
    case("I'll strike the late fee.", said("I'll strike the late fee", "price")),
    case("None of that will show up on your invoice.", said("None of that will show up on your invoice", "uphold")),
)  # fmt: skip
PEOPLE = (
    case("Ines can mount it on Thursday at ten.",
         said("Ines can mount it on Thursday at ten", "build", due="on Thursday at ten", performer="Ines")),
    case("You'll have a yes or a no by noon tomorrow.",
         said("You'll have a yes or a no by noon tomorrow", "answer", due="by noon tomorrow")),
    case("We'll have all your crates labelled by Friday.",
         said("We'll have all your crates labelled by Friday", "other", due="by Friday")),
    case("I'll bring the swatches on Friday when I measure the bay.",
         said("I'll bring the swatches on Friday when I measure the bay", "send", due="on Friday")),
    case("I've asked Ines to draw it up. She will have it in your inbox tomorrow.",
         said("She will have it in your inbox tomorrow", "send", due="tomorrow", performer="Ines")),
    case("I spoke to your planner yesterday. She will have it in your inbox tomorrow.",
         said("She will have it in your inbox tomorrow", "send", due="tomorrow", performer="She", scored=False)),
)  # fmt: skip

DAYS_NAMED_BEFORE = (
    case("On Monday I'll ring you at 11.", said("I'll ring you at 11", "call", due="On Monday")),
    case("The harvest starts on Monday, and I'll ring you at 11.", said("I'll ring you at 11", "call")),
    case("I'll ring you at 11.", said("I'll ring you at 11", "call", due="at 11")),
)  # fmt: skip
YES = (
    case("About the sails: yes, I can bring both.", said("I can bring both", "send")),
    case("I can bring both.", open_offer("I can bring both", "send")),
)  # fmt: skip

BY_THUMB = (
    case("ok ill ring the sailmaker after lunch", said("ill ring the sailmaker after lunch", "call", due="after lunch")),
    case("i wont touch the keel without asking you",
         said("i wont touch the keel without asking you", "uphold")),
)  # fmt: skip
NOT_ON_A_SCREEN = (
    case("We'll pull up the old carpet.", said("We'll pull up the old carpet", "other")),
    case("Customer Support will call you tomorrow.",
         said("Customer Support will call you tomorrow", "call", due="tomorrow", performer="Customer Support")),
)  # fmt: skip
ASKED_BEHIND = (
    case("I'll ring you back at three, is that the best number?", said("I'll ring you back at three", "call", due="at three")),
    case("I'll tell you what my foreman says.", said("I'll tell you what my foreman says", "answer")),
)  # fmt: skip

CASES = (
    *DAYS_NAMED_BEFORE,
    *BY_THUMB,
    *NOT_ON_A_SCREEN,
    *ASKED_BEHIND,
    *YES,
    *SECOND_CLAUSES,
    *DEALS,
    *LEVELS,
    *MONEY,
    *PEOPLE,
)
