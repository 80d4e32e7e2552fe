"""Why an opening fits anybody: six kinds, each with the words that show it and what it does to the reader.

Founding source: Miller Heiman's valid business reason; field notes on cold calls that end at once.
"""
# ruff: noqa: E501  (a pattern is read more easily in one line)

from dataclasses import dataclass

from auditor.core.patterns import Pattern, pattern

_NEVER = pattern(r"(?!)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One way in which an opening is about nobody in particular."""

    name: str
    """As part of a list: "also a meeting asked before any value"."""
    message: str
    """One sentence: what the words do to the reader."""
    says: Pattern
    """Reads lower-case text."""
    unless: Pattern = _NEVER
    """Words in the same sentence that give this reader a reason after all."""
    first: Pattern = _NEVER
    """More words, of which only those at the very start of the message, or behind another kind, are meant."""
    flags: tuple[str, ...]
    """Whole texts whose first generic words are of this kind."""
    passes: tuple[str, ...]
    """Whole texts that look like it and give their reader a reason."""


_GO_ON = r"\b[^.!?]{0,30}"
_COMPANY = r"(?:provider|supplier|compan(?:y|ie)|agenc(?:y|ie)|leader|firm|specialist|manufacturer|builder|maker|producer|consultanc(?:y|ie)|vendor)"
_GRAND = r"(?:leading|premier|top|fast-growing|global|full-service|innovative|trusted|award-winning|established)"
_LAST_MAIL = r"my (?:last|previous|earlier|first|recent|other) (?:e-?mails?|messages?|notes?|mails?|voicemails?)"
_A_FEW_MINUTES = r"(?:15|10|20|30|fifteen|ten|twenty|thirty|five|5|a few|a couple of)"
_TALK = r"(?:meeting|call|demo|chat|appointment|conversation|zoom|visit|presentation)"

_ABOUT_US = pattern(
    r"\bmy name is [^.!?,]{2,40},? and (?:i(?:'m| am)?|we) (?:\w+ )?(?:work|from|with|represent|the|a|an|at|am|sell|help|your|calling|reaching|lead|run)\b[^.!?,;]{0,40}"
    r"|\b(?:i(?:'m| am)|we(?:'re| are)) (?:\w+ )?reaching out (?:because|to|as|since) (?:we (?:help|work|offer|are|provide|speciali[sz]e)|introduce|offer|tell you|share (?:how|our)|i (?:help|represent))\b[^.!?]{0,60}"
    r"|\b(?:i(?:'m| am)? |we(?:'re| are)? )?(?:just |simply |only )?(?:wanted|wanting|want|writing|would like|'d like)(?: to)? (?:introduce (?:myself|ourselves|my company|our company)|reach out and introduce|put (?:myself|us) on your radar)" + _GO_ON
    + rf"|\bwe(?:'re| are) (?:a |an |one of the )(?:\w+[ -]){{0,3}}?(?:{_GRAND}|{_COMPANY})s?\b[^.!?,;]{{0,30}}"
    r"|^\W*we(?:'re| are) an? (?:[\w-]+ )?(?:family[- ](?:run|owned)|small|young|local|independent|boutique|regional|growing|passionate) (?:[\w-]+ ){1,3}?(?:with|that|who|which|based|from|speciali[sz]ing|serving|offering|providing|making|selling)\b[^.!?,;]{0,60}"
    rf"|^\W*[\w&.'-]+(?: [\w&.'-]+){{0,2}} is (?:a|an|the|one of the) (?:\w+[ -]){{0,2}}?(?:{_GRAND}) (?:[\w-]+ ){{0,2}}?{_COMPANY}s?\b[^.!?,;]{{0,40}}"
    r"|\b(?:let|allow) me (?:briefly |quickly )?(?:to )?introduce (?:myself|our|my)\b|\bi(?:'m| am) [^.!?,]{2,20} (?:from|at|with) [^.!?,]{2,30} and i\b[^.!?,]{0,40}"
    r"|\bi(?:'m| am) (?:the |an? |your )?(?:new )?(?:account (?:executive|manager)|sales (?:rep|representative|manager|director)|business development \w+|sdr|bdr|rep)\b (?:at|for|with|of|from)\b[^.!?]{0,40}"
    r"|^\W*we (?:help|work with|support|partner with) [^.!?,]{2,40} (?:like you(?:rs)?|such as yours?)\b|\ba quick (?:note|line|word|mail|email|message) to introduce" + _GO_ON
    + r"|^\W*(?:with|for) (?:over |more than |nearly )?(?:\d{1,3}|a hundred|twenty|thirty|forty|fifty) years (?:of experience|in (?:the )?(?:business|industry|market|trade))" + _GO_ON
    + r"|^\W*(?:founded|established) in \d{4}, (?:we|our|\w+ is)" + _GO_ON
    + r"|\b(?:i(?:'m| am) (?:calling|writing|reaching out)|this is \w+(?: \w+)? (?:calling|writing)) (?:to you )?(?:on behalf of|from)\b[^.!?,]{2,40}"
)  # fmt: skip
_NO_REASON = pattern(
    r"\b(?:i |we )?(?:hope|trust|pray) (?:that )?this (?:e-?mail|message|note|letter|mail)?(?: \w+){0,2}? ?(?:finds? you|reaches you|gets to you|well)" + _GO_ON
    + r"|\bi(?:'ll| will| promise to)? (?:keep (?:this|it) (?:short|brief|quick)|be (?:brief|quick))|\bi know (?:you're|you are|how) (?:\w+ )?busy" + _GO_ON
    + r"|\b(?:i(?:'m| am)? |we(?:'re| are)? )?(?:just |simply |only )?(?:wanted|wanting|want|writing|reaching out|would like|'d like)(?: to)? (?:reach out|touch base|check in|connect(?: with you)?|follow up|say hi|see if you|get on your (?:calendar|radar)|circle back|bubble this|bump this)(?!\s+(?:on|about|after|regarding|with (?:the|some)|because|as|the|and introduce|to (?:the|your)|from (?:our|your)))\b[^.!?]{0,20}"
    r"|\b(?:just|simply) (?:checking in|touching base|following up|circling back|bumping this|floating this|pinging you)(?: (?:with you|here|again|on this|to see if|to the top)\b[^.!?]{0,40})?(?=[.!?,]|$| to see| here| again| on this)"
    r"|\b(?:i(?:'m| am)|we(?:'re| are)) (?:\w+ )?reaching out (?:because|to|as|since) (?:see if|i (?:think|believe|came|saw your (?:profile|website)))\b[^.!?]{0,60}"
    r"|\bi (?:came across|stumbled (?:up)?(?:on|across)|found|was looking at|was browsing|noticed|saw|visited|checked out|discovered) your (?:company|profile|website|linkedin|site|web ?page|business|name|page|contact|work)" + _GO_ON
    + r"|\bare you the (?:right|best) person\b[^.!?]{0,40}|\b(?:did|have) you (?:get|got|see|seen|receive|received|had a chance to (?:read|look at|see)) my (?:last|previous|earlier|first) (?:e-?mail|message|note|mail)\b"
    rf"|\b(?:just |simply |quickly )?(?:following|chasing|circling back) up? ?(?:on|to) {_LAST_MAIL}|\bquick question(?: for you)?(?=[.:!]|$)"
    r"|\b(?:i |we )?(?:just )?wanted to (?:see|ask|find out|check) (?:if|whether) you(?:'d| would| might|'re| are) (?:be )?(?:open|interested|willing|available|free|keen)" + _GO_ON
    + r"|\bto whom it may concern|\bdear (?:sir|madam|sirs|sir or madam|sir/madam|valued customer|business owner|decision maker|friend)\b|\bi(?:'ve| have) been trying to (?:reach|get hold of) you\b[^.!?]{0,20}"
    r"|\b(?:just )?a quick (?:note|line|word|mail|email|message) (?:to (?:say|check|see|touch|reach|follow up\W*$)|from me)|^\W*(?:just )?(?:a )?quick one(?: from me| for you)?(?=[.,:!]|$)"
    r"|\bany (?:thoughts|news|luck|feedback|update) (?:on|about|with) my (?:last|previous|earlier|first)? ?(?:e-?mail|mail|message|note|proposal)|^\W*any (?:thoughts|update|news)\W*$"
    r"|\bin (?:today's|these) (?:[\w-]+ )?(?:[\w-]+ )?(?:world|market|economy|environment|times|climate|landscape)\b[^.!?]{0,60}|\b(?:just )?(?:bump|bumping|float|floating|pushing|moving|bringing) (?:this|it) (?:back )?(?:up )?to the top of (?:your|the)(?: [\w-]+)?"
    r"|\b(?:did|have) you (?:had|have|get) a (?:chance|moment) to (?:look at|read|see|go through|review) my\b[^.!?]{0,20}|\bjust checking in (?:on|about|with)\b[^.!?]{0,20}|\bnot sure (?:if|whether) you (?:saw|got|received|had)" + _GO_ON
)  # fmt: skip
_FAMILIARITY = pattern(
    r"\b(?:i |we )?(?:hope|trust|pray) (?:that )?(?:all is|all's|you(?:'re| are)?|everything|your (?:week|day|monday|tuesday|wednesday|thursday|friday|weekend|summer|year|quarter|morning)|things)(?: \w+){0,2}? (?:well|great|fine|good|doing|is going|are going|had a|enjoyed|off to|safe)" + _GO_ON
    + r"|\bhow are you (?:doing )?today|\b(?:i )?hope you (?:had|have) a (?:good|great|nice|wonderful|lovely|pleasant)\b[^.!?]{0,25}|\blong time no (?:see|talk|speak)|\bhappy (?:monday|tuesday|wednesday|thursday|friday)\b"
    r"|^\W*(?:hi|hey|hello)(?: there)?,? (?:my )?(?:friend|buddy|mate|pal)\b|\bas a (?:fellow|busy) \w+(?: \w+)?,? (?:you|i)\b" + _GO_ON
    + r"|\b(?:you don't know me|we(?:'ve| have) never met)(?:,? (?:yet )?but|,? and yet)\b" + _GO_ON
    + r"|\bi feel (?:like|as if|as though) (?:i|we) (?:already |have )?(?:know|known|met)" + _GO_ON
)  # fmt: skip
_MEETING = pattern(
    r"\b(?:since |as )?i(?:'ll| will| happen to)? (?:be |be in |will be )?(?:near you|in your (?:area|neighbou?rhood|city|town|region)|nearby|passing through)\b[^.!?]{0,40}"
    rf"|\bi(?:'d| would)? (?:like|love)(?: to)? (?:\w+ )?(?:pick your brain|just (?:15|10|20|30|fifteen|ten) minutes|{_A_FEW_MINUTES} minutes of your time|grab (?:some time|15|a few))\b[^.!?]{{0,40}}"
    r"|\b(?:wanted|wanting|want) to pick your brain|\b(?:can|could|may) i (?:have|get|steal|take|borrow) (?:just )?(?:15|10|20|30|fifteen|ten|five|5|a few|a moment|two) ?(?:minutes)?(?: of your (?:valuable )?time)?"
    rf"|\b(?:do|would|could|might) you (?:have|spare|give me) (?:just )?{_A_FEW_MINUTES} (?:spare )?minutes\b[^.!?]{{0,40}}"
)  # fmt: skip
_ANY_MEETING = pattern(
    rf"\bi(?:'d| would) (?:like|love)(?: to)? (?:schedule|set up|book|arrange|jump on|hop on|get on|find (?:a )?time for) (?:a |an )?(?:[\w-]+ ){{0,2}}{_TALK}\b[^.!?]{{0,40}}"
    rf"|\b(?:are|would) you (?:be )?(?:free|available|open|up) (?:for|to) (?:a |an )?(?:[\w-]+ ){{0,3}}{_TALK}\b[^.!?]{{0,40}}"
    rf"|\b(?:can|could|may|shall) (?:i|we) (?:come (?:by|over|round|(?:and )?(?:see|visit) you)|drop (?:by|in)|stop by|swing by|pop (?:in|by|over|round)|(?:schedule|book|set up|arrange) (?:a |an )?(?:[\w-]+ ){{0,2}}{_TALK})\b[^.!?]{{0,40}}"
    r"|\bwhen (?:is|would be|are you free for) a (?:good|convenient) (?:time|day)\b[^.!?]{0,30}|\blet's (?:jump|hop|get) on a (?:[\w-]+ ){0,2}(?:call|chat|zoom)\b[^.!?]{0,30}"
)  # fmt: skip
_PRODUCT = pattern(
    r"\bi(?:'d| would) (?:like|love|be (?:happy|glad|delighted)) to (?:show|present|demonstrate|tell|introduce|share|pitch|give|walk) (?:you |to you )?(?:through )?(?:more )?(?:about )?(?:to )?(?:(?:a (?:quick |short )?(?:demo|presentation|overview|tour) of )?(?:our|what (?:we|our)|how our|my (?:product|company|solution))|a (?:quick |short )?(?:demo|presentation|overview|tour)) ?\b[^.!?]{0,60}"
    r"|\b(?:let me|allow me to|i want to|i wanted to) (?:show|tell) you (?:more )?(?:about )?(?:our|what our|how our)\b[^.!?]{0,60}"
    r"|^\W*(?:introducing|check out|discover|meet) (?:our|the (?:all[ -])?new)\b[^.!?]{0,50}"
    r"|^\W*(?:our|the) (?:[\w-]+ ){0,3}?(?:platform|solution|software|product|tool|app|device|suite|technology)s? (?:helps?|lets?|enables?|allows?|empowers?|transforms?|automates?|combines?|is (?:a|an|the) (?:[\w-]+ ){0,2}(?:platform|solution|software|product|tool|app|device|suite|system))\b[^.!?]{0,50}"
    r"|^\W*we(?:'ve| have) (?:just |recently )?(?:launched|released|developed|created|built|designed) (?:a |an |our |the )(?:[\w-]+, )?(?:[\w-]+ )?(?:new|latest|innovative|revolutionary|unique|powerful)\b[^.!?]{0,50}"
)  # fmt: skip
_ANY_PRODUCT = pattern(
    r"^\W*(?:\w+, )?we (?:sell|offer|provide|speciali[sz]e in|supply|manufacture|distribute) (?!you\b|the\b|this\b|that\b|these\b|no\b|to\b|it\b)[^.!?]{3,60}"
)
_FLATTERY = pattern(
    r"\b(?:i |we )?(?:came across|stumbled (?:up)?(?:on|across)|found|was looking at|was browsing|noticed|saw|visited|checked out|discovered|have been following|'ve been following) your (?:company|profile|website|linkedin|site|web ?page|business|name|page|work|posts?|journey)[^.!?]{0,40}?\b(?:impress\w*|lov(?:e|ed)|amaz\w*|admir\w*|inspir\w*|blown away|great|fantastic|wonderful|a fan)" + _GO_ON
    + r"|\b(?:i(?:'m| am| was)|we(?:'re| are| were)) (?:\w+ ){0,2}(?:impressed|inspired|amazed|blown away) (?:by|with) (?:what (?:you|your)|your (?:company|website|profile|work|business|success|team|growth|achievements?|track record|journey|site|career))" + _GO_ON
    + r"|\b(?:i|we) (?:\w+ )?(?:love|admire) (?:what you(?:'re| are)? (?:doing|do|'ve built|have built|built)|your (?:company|website|profile|work|business|content|brand|mission|vision))" + _GO_ON
    + r"|\b(?:i(?:'m| am) |we(?:'re| are) )?(?:a )?(?:big|huge|great|long-?time) (?:fan|admirer) of (?:your|what you)" + _GO_ON
    + r"|\b(?:congrat(?:ulation)?s|kudos) on (?:all )?(?:your|the) (?:\w+ ){0,2}(?:success|growth|achievements?|career|work|journey|profile|progress)(?=\s*(?:[.!?,;]|$| at | with | and | so far))" + _GO_ON
    + r"|\byour (?:company|team|business|work) (?:is|are|has been) (?:\w+ )?(?:doing (?:amazing|great|incredible|fantastic|wonderful)|amazing|inspiring|impressive|incredible)" + _GO_ON
)  # fmt: skip
_FOR_A_REASON = pattern(
    r"\byou (?:\w+ly |also |had |have |'ve )?(?:asked|mentioned|told|wrote|raised|requested|described|ordered|sent|wanted)\b"
    r"|\b(?:to|and) (?:go|walk|run|talk|look) (?:through|over|at|about) (?:the|your)\b|\b(?:about|on|regarding|for) (?:the|your) (?!own\b|next\b)\w+"
    r"|\b(?:as|like) (?:agreed|promised|discussed)\b|\bto (?:discuss|review|sign|finish|close|measure|fit|hand over|fix|collect|pick up) (?:the|your|it)\b"
)

FLATTERY = Kind(
    name="praise that says not what for",
    message="The praise does not say what for, so it would fit any company, and the reader knows it.",
    says=_FLATTERY,
    flags=(
        "I came across your website and was impressed.",
        "I love what you are doing.",
        "Congratulations on your impressive growth.",
        "I'm a big fan of your work.",
        "Your company is doing amazing things.",
    ),
    passes=(
        "Congratulations on the new kiln that you fired up in March.",
        "I saw that your tender closes on Friday.",
        "Your growth of 12 % in the last report came from the sawmill alone.",
        "Your fitter was impressed by the quiet pump, you wrote.",
        "I love the idea that you described on Monday: one crate for both lines.",
    ),
)
ABOUT_US = Kind(
    name="about us instead of the reader",
    message="It is about us instead of the reader, who learns who we are and not what it has to do with them.",
    says=_ABOUT_US,
    flags=(
        "My name is Jo Park and I work for Kestrel Pumps.",
        "We are a leading provider of cold storage.",
        "Kestrel Pumps is one of the leading makers of bilge pumps.",
        "Allow me to introduce our company.",
        "With over 30 years of experience in the business, we know our pumps.",
        "We help bakeries like yours to grow.",
    ),
    passes=(
        "We are a day behind with the filters.",
        "My name is on the drawing that you signed, so call me if the bolts do not fit.",
        "Your plant in Leeds is one of the leading users of steam in the county.",
        "We help ourselves to the coffee, as you said, and start at seven.",
        "The pump is a leading cause of the noise that you reported.",
    ),
)
MEETING_FIRST = Kind(
    name="a meeting asked before any value",
    message="It asks for the reader's time before it has given a reason to spend it.",
    says=_MEETING,
    unless=_FOR_A_REASON,
    first=_ANY_MEETING,
    flags=(
        "Since I will be in your area on Tuesday, can I drop by?",
        "Do you have 15 minutes this week?",
        "I would like to schedule a meeting with you next week.",
        "Are you free for a quick call on Thursday?",
        "I'd love to pick your brain for a moment.",
    ),
    passes=(
        "Your third line opens in May. Do you have 15 minutes this week?",
        "Do you have 15 minutes on Friday to go through the drawings you sent?",
        "Thank you for the meter readings. Are you free for a call on Thursday?",
        "I'd like to book a visit to measure the two doors you described.",
        "You asked for a date: can I come by on Tuesday at ten?",
    ),
)
PRODUCT_FIRST = Kind(
    name="the product before the reader's need",
    message="It puts the product first; what the reader needs has not come up yet.",
    says=_PRODUCT,
    unless=_FOR_A_REASON,
    first=_ANY_PRODUCT,
    flags=(
        "I'd like to show you a demo of our latest drill.",
        "Introducing our new range of filters.",
        "Our platform helps teams to plan their shifts.",
        "We sell filters for every kind of pump.",
        "Let me tell you about our new service.",
    ),
    passes=(
        "You asked which filters fit: we sell two for this pump.",
        "I'd like to show you our drawing for the two doors you described.",
        "We offer you the pump at the price in the quote of 3 March.",
        "Your quarry lost two days to dust in May. Our new filter is made for that.",
        "We supply the gaskets on Thursday, as agreed.",
    ),
)
FALSE_FAMILIARITY = Kind(
    name="familiarity that has not been earned",
    message="It speaks as to an old acquaintance; small talk tells the reader nothing.",
    says=_FAMILIARITY,
    flags=(
        "How are you doing today?",
        "Hope you had a great weekend.",
        "Happy Monday, everybody.",
        "You don't know me, but I have a feeling that we will get on.",
        "Hey buddy, got a second?",
    ),
    passes=(
        "How are you getting on with the trial pump?",
        "I hope the new roof kept dry in the storm on Sunday.",
        "We met at the trade fair in Ghent; you wanted the figures for the small press.",
        "Thank you for the tour yesterday.",
        "As a member of the growers' union you pay the lower price, you wrote.",
    ),
)
NO_REASON = Kind(
    name="no reason for this reader",
    message="It gives no reason for writing to this reader today; the same words would fit anybody.",
    says=_NO_REASON,
    flags=(
        "Hi Ana,\n\nI hope this email finds you well.",
        "I just wanted to touch base.",
        "Just checking in.",
        "To whom it may concern,\n\nwe have a question.",
        "I know you're busy, so I'll be brief.",
        "Are you the right person to talk to about pumps?",
    ),
    passes=(
        "Hi Ana,\n\nyour plant in Leeds opens a third line in May.",
        "I'm following up on the quote that I sent on Monday.",
        "You asked for the drawings; here they are.",
        "Your storage note of 3 March says that two freezers failed.",
        "I wanted to follow up on the three points from our call.",
        'My teacher said never to write "I hope this email finds you well".',
    ),
)
KINDS = (FLATTERY, ABOUT_US, MEETING_FIRST, PRODUCT_FIRST, FALSE_FAMILIARITY, NO_REASON)
"""The more telling first: praise of a website found by chance is flattery, however it was found."""

GREETING = pattern(
    r"\W*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: [\w.'{}-]+){0,4}|[\w.'{}-]+)\s*[,:!-]?\s*"
)
"""A sentence that is nothing but a greeting or a name."""
REASON = pattern(
    r"\byou (?:\w+ly |also |had |have |'ve )?(?:asked|mentioned|told|said|wrote|raised|requested|described|ordered|sent|wanted|opened|announced|published|launch\w*|plan|planned|need|needed|replied|booked|signed|posted|reported|showed)\b"
    r"|\byour (?!company\b|website\b|web\b|site\b|profile\b|linkedin\b|page\b|business\b|team\b|time\b|attention\b|inbox\b|name\b|work\b|needs?\b|area\b|city\b|town\b|region\b|convenience\b|week\b|day\b|end\b)\w{3,}"
    r"|\b(?:thanks|thank you) for (?!your (?:time|attention|interest|understanding)\b)|\b(?:as|like) (?:agreed|promised|discussed)\b|\b(?:attached|enclosed|sorry|apolog\w+|invoice|delivery|we (?:owe|promised|missed))\b"
    r"|\b(?:our|the|last|yesterday's) (?:\w+ )?(?:call|meeting|visit|conversation|talk|demo)\b"
)
"""What belongs to this reader: the opening ends there, and the message begins."""
