"""Third-party commitment: somebody for whom we do not answer is promised to act."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re

from auditor.checks._language import BASE, View, has_terms, hedged, opinion, qualified
from auditor.checks._rewording import framed, instead
from auditor.checks._scan import cue, finder
from auditor.checks._vocabulary import WHEN
from auditor.checks.rule import Rule
from auditor.core.patterns import pattern
from auditor.model.finding import FindingClass, Level, TrustElement

_CONFIRMED = pattern(
    r"\b(?:has confirmed|have confirmed|confirmed (?:to|that|in|by|this|on|today|yesterday|it)|as confirmed|told (?:us|me)|according to|wrote (?:to us|that)|says? (?:that|it|they)|said|informs? us|advised|per (?:the|their)|plans? to|asked)\b"
)


def _is_confirmed(seen: View, _start: int, _end: int) -> bool:
    """The other party has said so, and the sentence says that."""
    return bool(_CONFIRMED.search(seen.lower))


_OWN_PEOPLE = pattern(
    r"\W*(?:our|my)(?: own)? (?:[\w-]+ )?(?:drivers?|fitters?|installers?|electricians?|plumbers?|builders?|trainers?|planners?|photographers?|surveyors?|consultants?|lawyers?|accountants?|auditors?|architects?|customs people|agency|it (?:people|department|team)|board)\b"
)


def _is_own_staff(seen: View, start: int, end: int) -> bool:
    """Our driver, our fitter, our accountant: we answer for them, and they promise through us."""
    return bool(_OWN_PEOPLE.match(seen.lower, start, end))


_OUTSIDER = (
    r"(?:(?:\b(?:your|the|our|their|a|any|every|each)(?: own)?(?: [a-z-]+)?|\b[a-z]+'s) (?:suppliers?|vendors?|partners?|distributors?|resellers?|manufacturer|factory|courier|carrier|forwarder|shipper|haulier|contractors?|subcontractors?|installers?|integrators?|bank|landlord|regulators?|auditors?|insurer"
    r"|insurance company|utility|grid operator|council|authorit(?:y|ies)|ministry|customs|customs office|inspector|city|municipality|notary|lender|investors?|board|union|hosting provider|cloud provider|network operator|telecom|isp|agency|freight company|shipping company|trucking company|airline|port|payment provider|card network|lawyers?|accountants?|tax office|consultants?|city|bank|airport|dealer|wholesaler|publisher)(?: [a-z]+)?"
    r"|\byour (?:own )?(?:it|legal|security|finance|procurement|ops|operations|engineering|compliance|hr|network|purchasing|data|dev|development|in-house|internal|admin)(?: (?:team|department|people|staff|guys|folks|director|manager|admins?|engineers|developers))"
    r"|\byour (?:ceo|cfo|cto|ciso|cio|coo|boss|admins?|engineers|developers|it people|employees|users|staff|workers|customers)"
    r"|\b(?:microsoft|google|apple|amazon|aws|azure|salesforce|sap|oracle|hubspot|dhl|fedex|ups|usps|dpd|maersk|stripe|paypal|visa|mastercard|shopify|servicenow|workday|okta|twilio|slack|zoom|cisco|ibm|dell|the fda|the epa|the irs|the eu|the government|customs|they))"
)
_ACT = (
    r"(?:deliver|ship|approve|sign off|sign|release|fix|finish|complete|install|grant|pay|cover|accept|issue|have (?:it|this|that|the|your|everything)|migrate|implement|prioriti[sz]e|upgrade|arrive|agree|honou?r|match|waive|support (?:it|this|you|the)|adopt|"
    r"use it|be (?:fully )?(?:trained|on board|live|ready|done|finished|up and running|onboarded|convinced|happy to (?:pay|sign|approve))|clear|certify|renew|extend|give (?:you|us)|take (?:care|over|on)|set (?:it|this|everything) up|configure|build|replace|reimburse|refund|connect|resolve|repair|say yes|let you|make (?:it|sure|the)|handle|get (?:it|this|the|your|you)|expedite|turn (?:it|this) around|open(?: up)?|fund|be (?:at|there|on site|with you|here) |love|roll (?:it|this|that) out|reimburse|pick (?:it|them|this) up|respond|process|transfer|drop|join|sponsor|recommend|buy|switch|add|remove|provide|send (?:it|them|the))"
)
_SURE = r"(?:'ll| will|'s going to| is going to| are going to| won't (?:object|mind|say no|refuse|charge|reject|block))"
_MY_ACT = pattern(r" (?:i|we) (?:can|will|could|shall|may)\b| (?:i|we)'ll\b")
_NAMED_FOR = pattern(r"\b(?:for|about|with|to|before|after|on) $")


def _is_my_act(seen: View, start: int, end: int) -> bool:
    """The other party is only named before what we do: "for the works council I can join a call"."""
    before = _NAMED_FOR.search(seen.lower, max(0, start - _WORD), start)
    return bool(before and _MY_ACT.search(seen.lower, start, end))


_WORD = 8
"""Letters of the longest of these words."""


_NEWS = pattern(
    r"(?:'ll| will| going to)(?: all| then| also)? (?:announce|publish|present|rule|speak|close|hold (?:its|his|her|their|an?)|ballot|oppose|resurface|inspect|cross|deregulate|purchase|toss|raise|decide|vote|give (?:its|his|her|their)|let (?:her|him|them|you|us|me) know|write to|charge|say|cut|miss|ask for|want|have to|need to|be (?:coming|closed|away|dr|mr|mrs|ms)|come through|only|just|go (?:to|ahead with) (?:its|the)|appeal|strike|change (?:its|his|her|their)|move (?:its|his|her|their)|lift (?:its|their))\b(?! yes\b)"
)

_OPEN = pattern(r"(?:[^,;]*\babout |and |but )?(?:how|what|whether|when|why|which) [^,;]*?(?:'ll| will| is going to)\b")


def _is_news(seen: View, start: int, end: int) -> bool:
    """What somebody does for his own ends, or only so far: "the jury will give its verdict", "the port will only take"."""
    return bool(_NEWS.search(seen.lower, start, end) or _OPEN.match(seen.lower, start))


_COMES = pattern(
    r"(?:'ll| will| going to) (?:be (?:there|on site|at|in|here)|ring|phone|call|send you (?:the|a|his|her|their) (?:link|list|form|details|bill|invoice|photos?|number)|fit|inspect|visit|arrive)\b"
)
_FAVOUR = pattern(
    r"\b(?:no|don't worry|trust me|surely|certainly|definitely|guarantee\w*|promise|whatever|always)\b|\bsure\b"
)


def _is_visit(seen: View, start: int, end: int) -> bool:
    """An appointment of a tradesman is as good as what he has said, and the words do not tell whether he has."""
    return bool(_COMES.search(seen.lower, start, end)) and not _FAVOUR.search(seen.lower)


_CONCERNS = pattern(
    rf"{WHEN}|\b(?:you|your|yours|us|it|this|them|everything|everybody|approv\w*|sign\w*|grant\w*|accept\w*|agree\w*|waive\w*|releas\w*|refund\w*|reimburs\w*|deliver\w*|finish\w*|pay|cover|extend|allow|permit|object|wave|fix|clear|green-light|free|without|in time|on time|say yes)\b"
)


def _is_told_of(seen: View, start: int, end: int) -> bool:
    """Neither a day nor the reader nor an outcome for him: "the mill will roll again", "the driver will talk to my father"."""
    return not _CONCERNS.search(seen.lower, start, end) and not _FAVOUR.search(seen.lower)


def _is_softer(seen: View, start: int, end: int) -> bool:
    return _is_visit(seen, start, end) or _is_told_of(seen, start, end)


_GUARDS = (*BASE, hedged, qualified, opinion, has_terms, _is_confirmed, _is_own_staff, _is_my_act, _is_news)
_NAMED = _OUTSIDER.removesuffix("|they))") + "))"

_NOT_AN_ACT = r"(?!need|require|want|have to|be able|probably|receive|ask|decide|let (?:us|me)|tell|see|find|not\b|be (?:asked|invited|informed|closed|out|away|in)|meet|discuss|review|consider|look|know|contact|call|continue|remain|attend|vote|hear|want|likely|only|then|hold|host)"

_OTHERS_ACT = (
    r"\b(?:my (?:boss|manager|director|ceo|cfo)|our (?:ceo|cfo|cto|board|lawyers?|legal(?: team)?|finance(?: team)?|management|director)|legal|finance|management|head office|the boss|the board)(?:'ll| will|'s going to| is going to) (?:\w+ly )?(?:approve|sign|agree|say yes|wave|accept|ok|okay|be fine with|go along with|back|support|authori[sz]e|clear|grant)\b",
    r"\b(?:the|your|our|a) (?:[\w-]+ )?(?:installer|electrician|plumber|fitter|builder|architect|broker|customs broker|forwarder|driver|crane operator|surveyor|notary|wholesaler|consultant|trainer|interpreter|photographer|planner|grower|laborator(?:y|ies)|lab|hauliers?|warehouse (?:guys|people|crew)|partners?(?: [a-z]+)?)(?:'ll| will|'s going to| is going to| are going to) (?:\w+ly )?(?:be there|be on site|be at|be with you|come|do|handle|take|load|clear|finish|deliver|install|build|connect|sort|fix|send|give|cover|wire|pick|show up|have)\b",
    r"\b(?:your|the) (?:[\w-]+ )?(?:team|people|staff|colleagues|department|management|board|boss|users|drivers|pickers|growers|operators|fitters)(?:'ll| will) (?:\w+ly )?(?:adopt|accept|embrace|agree|approve|sign|get used to|pick it up|learn (?:it|this)|be convinced|be trained (?:in|within|by (?!the|our|your|a\b))|be happy with|have (?:it|this|that) (?:connected|running|set up|done|installed|configured|live|finished))\b",
    r"\byour (?:own )?(?:[\w-]+ ){0,2}?(?:officer|manager|director|foreman|supervisor|controller)s?(?:'ll| will) (?:\w+ly |then |also )?(?:sign|approve|accept|agree|release|wave|certify)\b[^;.!?]{0,40}",
    _NAMED
    + rf"(?: (?:in|of|from|at) [\w-]+)?(?:'ll| will|'s going to| is going to| are going to) (?:certainly |definitely |gladly )?{_NOT_AN_ACT}[a-z]+ [^,;.!?]{{0,50}}?(?:{WHEN}|\bfor (?:you|free)\b|\byou\b|\byour\b|\bin time\b|\bwithout\b|\bon time\b|\bthrough\b)",
    r"\b(?:the|our|your) (?:[\w-]+ )?(?:carrier|courier|parcel service|haulier|forwarder|supplier|vendor|partner|manufacturer|factory|bank|council|insurer|installer|agency|provider) (?:guarantees|promises|always (?:delivers?|comes?)|never (?:fails?|misses?|lets?))\b",
    r"\b(?:our|the|my) (?:head of [\w-]+|[\w-]+ (?:manager|director|department|team))(?:'ll| will) (?:\w+ly )?(?:approve|sign|wave|agree|say yes|accept|back|clear|grant|release|let it through)\b",
)

_WHO = r"(?:(?!a (?:feeling|hunch|hope|fear)\b)(?!our (?:[\w-]+ ){0,2}?(?:platform|it team|it department|agency|provider)\b)(?:the|your|our|their|a|any|every) (?:[\w-]+ ){0,2}?(?:bank|lender|insurer|insurance|landlord|council|city|town hall|ministry|authority|inspectorate|inspector|customs|tax office|embassy|consulate|court|notary|regulator|carrier|courier|haulier|forwarder|post|railway|airline|port|supplier|manufacturer|maker|factory|foundry|mill|wholesaler|distributor|utility|operator|telecom|provider|hosting company|payment provider|architect|surveyor|electrician|plumber|builder|contractor|subcontractor|crane firm|agency|union|works council|neighbou?rs?|committee|jury|commission|(?:grid|power|water|gas|phone|shipping|freight|leasing|credit card|parcel|rail|electricity) company|(?:fire|planning|building|health|safety|customs|harbou?r|port|immigration|vet|labou?r) (?:officer|office|authority|department|inspector|inspectorate|board)|employment office|town|state|government|province|county|canton|municipality|bailiff|auditor|accountant|tax adviser|lawyer|it department|it team|head office|board|parent company|investor|sponsor|publisher|app store|platform)(?: (?:in|of|from|at) (?:the )?[a-z-]+)?)"


_FOR_SURE = r"(?:don't worry|no question|for sure|trust me|always (?:does|do|has|have|says?)|i know (?:him|her|them)|no problem|won't be a problem|without (?:a )?(?:question|fuss|question)|you'll see|certainly|definitely|gladly|happily|of course)"
_SAYS_YES = r"(?:agree|approve|sign(?: it| off| it off)?|say yes|pay|go along|play along|pass (?:it|you)|accept|wave (?:it|you|this)|let (?:it|you)|come round|not object|be fine|release|clear (?:it|you)|give (?:it|you|in))"

_SURELY_THEY = (
    rf"\b(?:he|she|they)(?:'ll| will|'s going to|'re going to| are going to| is going to) (?:\w+ly )?{_SAYS_YES}\b[^;.!?]{{0,25}}?,? {_FOR_SURE}\b",
    rf"\b{_FOR_SURE}\b[^;.!?]{{0,40}}? (?:he|she|they)(?:'ll| will|'s going to|'re going to| are going to) (?:\w+ly )?{_SAYS_YES}\b",
    rf"\b(?:i|we)(?:'ll| will|'m going to|'re going to)(?: personally)? (?:see to it|make sure|ensure|arrange(?: it)?(?: so)?|fix it(?: so)?)(?: that)? {_WHO} (?:\w+ly )?(?:gives?|grants?|approves?|pays?|delivers?|signs?|accepts?|releases?|lets?|waives?|agrees?|comes?|finish(?:es)?|connects?|clears?|covers?)\b[^;.!?]{{0,50}}",
    r"\b(?:your|the) (?:guests|customers|clients|patients|visitors|diners|users|staff|people|drivers|tenants|employees|crew|boss|team|workers|members|patients|children|residents)(?:'ll| will|'re going to| are going to| is going to) (?:\w+ly )?(?:love|rave|adore|be (?:delighted|thrilled|queu\w+|over the moon|crazy about)|thank you|never want|use it|be using|pick it up|get the hang|take to)\b[^;.!?]{0,40}",
    r"\byour (?:[\w-]+ )?[\w-]+(?:'ll| will|'re going to| are going to| is going to) (?:\w+ly )?(?:love|adore|welcome|approve|agree to|go along|be (?:so |absolutely )?(?:delighted|thrilled|over the moon|pleased|impressed|amazed|happy to (?:pay|sign|switch|change))|thank you)\b[^;.!?]{0,40}",
    r"\b(?:your|the) (?:[\w-]+ )?(?!team\b|staff\b|weather)[\w-]+ (?:won't|will not|will never|aren't going to|isn't going to) (?:complain|object|mind|say no|protest|refuse|resist|argue|make (?:a fuss|trouble|difficulties))\b[^;.!?]{0,25}",
    r"\b(?:the|your) (?:[\w-]+ )?(?:judge|court|vet|ferry|association|shipping line|broker|organisers?|organizers?|school|university|church|club|caretaker|tenants?|owner|seller|garage|pilot|doctor|hospital|police|station|terminal|restaurant|hotel|railway|museum|farmer|fire brigade)(?:'ll| will|'s going to| is going to| are going to) (?:\w+ly )?(?:rule|sign|wait|recommend|keep|hold|let|allow|permit|approve|agree|pay|give|take|supply|deliver|lay|clear|release|accept|say yes|waive|move|send you|pick|back you|support you)\b[^;.!?]{0,40}",
    r"\b(?:customs|the (?:bank|council|insurer|inspector|fire brigade|tax office|authorit(?:y|ies)|landlord|regulator))(?: will|'ll)? (?:won't even|never even|always says? yes|always agrees?|signs? off|waves? (?:it|everything|you) through|nods? (?:it|everything) through)\b[^;.!?]{0,40}",
    r"\b(?:the|your) (?:network|grid|insurance|council|bank|power|phone|railway|customs) (?:people|guys|lot)(?:'ll| will|'re| are|'s going to| are going to) (?!not\b|asking\b|checking\b|still\b)[a-z]+\b[^;.!?]{0,50}?(?:next|by|on|this|before|tomorrow|in time|without|for you)\b[^;.!?]{0,20}",
)


_HABIT = pattern(
    r"\bon (?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|holidays)\b|\b(?:as a rule|normally)\b"
)


def _is_custom(seen: View, start: int, _end: int) -> bool:
    """How it usually goes: "the bank pays on the first of the month" tells a habit unless a day is said."""
    if _HABIT.search(seen.lower, start):
        return True
    return not re.search(
        r"\b(?:by|on|before|this|next|tomorrow|today|within|in) \w+|\b(?:the whole|the entire|everything|in full|all of it|every|always|to everybody|straight away|at once)\b|whatever|anyway|no matter|for sure|you have my word|don't worry",
        seen.lower[start:],
    )


_CUES = (
    cue(
        _NAMED
        + rf"(?:'ll| will|'s going to| is going to| are going to)(?: (?:also|then|certainly|definitely|gladly|happily|simply|surely|easily|both|all|\w+ly))? {_ACT}\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        _NAMED
        + r" won't (?:object|mind|say no|refuse|charge|reject|block|be a problem|have (?:a|any) (?:problem|issue|objection)s?)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:i|we)(?:'ll| will| can)(?: \w+ly| also| just)? (?:get|have|make|persuade|convince|force|push|bring) "
        + _NAMED.replace(r"\b(?:your|the|our", r"(?:your|the|our", 1)
        + rf"(?: to)? {_ACT}\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:approval|sign-off|signature|permit|certification|clearance|consent|planning permission|licen[cs]e) (?:from|by|of) [^,;.]{2,40}?(?:will be|is) (?:a formality|granted|given|no problem|guaranteed|there|in place|automatic|issued|quick|easy)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:i|we)(?:'ll| will| can| do)? (?:guarantee|promise|commit|vouch)(?: that| for)? "
        + _NAMED.replace(r"\b(?:your|the|our", r"(?:your|the|our", 1),
        guards=BASE,
        whole_clause=True,
    ),
    cue(_NAMED + rf" can (?:\w+ly )?(?:easily )?{_ACT}\b[^,;.!?]{{0,40}}?{WHEN}", guards=_GUARDS, whole_clause=True),
    cue(
        _NAMED
        + r"(?:'ll| will) (?:certainly |surely |definitely )?(?:have|see|find|make|give you|cause) (?:absolutely )?(?:no|zero) (?:problems?|trouble|issues?|difficult(?:y|ies)|objections?)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    *(cue(one, guards=_GUARDS, whole_clause=True) for one in (*_OTHERS_ACT, *_SURELY_THEY)),
    cue(
        _NAMED
        + r"(?: [\w-]+)?(?:'s| is| are)? gonna (?:\w+ly )?(?:say yes|agree|approve|sign|pay|deliver|fix|love|accept|cover|release|let you)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b{_WHO}(?:'ll| will| is going to|'s going to| are going to|'s gonna| is gonna| gonna| (?:surely|certainly|definitely|always) )(?: [\w-]+ly| all| also| just)? (?!need|want|have to|be able|ask|decide|let me|tell|not\b|be (?:asked|informed|closed|out)|send me|call me|contact|meet|discuss|review|consider|look|hold|vote|attend|sit|continue|remain|visit|want|see|hear|know|find|use|come|visit|arrive|ring|call|probably|receive|start|begin|open|close|be (?:at|in|on|away|open|closed|there|part)\b)[a-z]+\b[^;.!?]{{0,60}}",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b{_WHO} (?:approves?|pays?|agrees?|signs?|releases?|clears?|delivers?|covers?|refunds?|grants?|accepts?|switch(?:es)?|connects?|finish(?:es)?|lifts?|opens?|brings?|takes?|hands?|gives?|repairs?|replaces?|reimburses?|sends?|installs?|collects?|rolls?|waives?) (?:it|them|this|that|these|those|you|your|the|everything|on|by|in|without)\b[^;.!?]{{0,50}}",
        guards=(*_GUARDS, _is_custom),
        whole_clause=True,
    ),
    cue(
        r"\b(?:approval|permission|permit|the loan|the grant|the visa|consent|clearance|funding|the licen[cs]e|planning)(?: from [\w ]{2,20}?)? (?:is|will be|'ll be|comes|will come) (?:a formality|granted|given|no problem|there|in place|automatic|issued|quick|easy|through|certain|sure|safe|in the bag|guaranteed)\b[^;.!?]{0,30}",
        guards=_GUARDS,
        whole_clause=True,
    ),
)

THIRD_PARTY_COMMITMENT = Rule(
    id="third-party-commitment",
    title="Promise on behalf of somebody else",
    cls=FindingClass.PROMISSORY,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="This promises what another party will do. Say what we will do, who confirmed the rest, and when we will know.",
    why="Nobody can bind a carrier, a regulator or the customer's own staff by a sentence of his own. When they act otherwise, the customer remembers who promised.",
    source="Promise theory (Bergstra and Burgess): an agent can promise only its own behaviour; UCC 2-313",
    find=finder(_CUES, softer=_is_softer),
    flags=(
        "Your IT team will have it set up in an afternoon.",
        "The carrier will deliver all pallets before the fair.",
        "I'll get your supplier to waive the surcharge.",
        "Microsoft will approve the connector this month.",
        "The regulator won't object to the new meters.",
        "Our manufacturer is going to ship the spare parts next Monday.",
        "Your bank will release the money the same day.",
        "Approval by the council is a formality.",
        "Your engineers will fix that on their side in no time.",
        "Your neighbours won't complain.",
        "The landlord will agree, no question.",
        "Your quality manager will sign off the batch.",
        "The province will refund the levy.",
        "The operator will lay the fibre within a week.",
    ),
    passes=(
        "The carrier has confirmed that it will deliver on 4 May.",
        "We can't say whether the council will approve it.",
        "Will your IT team install the agent?",
        "Your IT team will need the host name and the port.",
        "Sam from our team will send the drawings.",
        "The bank told us that it will release the money on Monday.",
        "If your legal team will sign the addendum, we can start.",
        "Our supplier may deliver earlier.",
        "Your team will receive the invitation today.",
        "Once the permit is there, the contractor will finish the wall.",
        "Our driver will be with you at eight on Monday.",
        "Your site manager will need the key.",
        "Our platform will send you the figures on Monday.",
        "The building inspector will be there on Friday, his office says.",
        "For the works council I can join a call on the 9th.",
        "The bank guarantee comes with the contract.",
        "I have a feeling the insurer is going to change the table.",
        "The council collects the bins on Thursdays.",
    ),
    ways=(
        framed("We expect that {}, but that is not ours to decide"),
        instead("I will ask [name] and tell you by [date] what they confirm"),
    ),
)
