"""Legal compliance: an assurance about law, security or a certificate."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

from auditor.checks._language import BASE, View, asked, disclaimed, hedged, opinion, quoted, supposed, told
from auditor.checks._rewording import framed, instead
from auditor.checks._scan import cue, finder
from auditor.checks.rule import Rule
from auditor.core.patterns import pattern
from auditor.model.finding import FindingClass, Level, TrustElement

_SHOWN = pattern(
    r"\b(?:attached|certificate|report|letter|audit(?:ed)? by|auditor|scope|see |issued|expires?|valid (?:until|to)|no\. ?\d|number|questionnaire|link|trust cent(?:er|re)|page)\b|https?:"
)


def _is_shown(seen: View, _start: int, _end: int) -> bool:
    """The certificate, its scope or its report is named."""
    return bool(_SHOWN.search(seen.lower))


_LAW = r"(?:gdpr|dsgvo|hipaa|ccpa|cpra|pci(?:[- ]dss)?|soc ?-?[12](?: type (?:ii|2|i|1))?|iso ?-?\d{4,5}|fedramp|ferpa|coppa|sox|nis ?2|dora|psd2|mifid|finra|ada|wcag|fda|haccp|reach|rohs|osha|ce|epa|hitrust|glba|basel|cmmc|itar|ul|eu ai act|tax|legal(?:ly)?|law|regulatory|regulation|legislation|data protection|privacy|industry|safety|security|environmental)"
_PAST = pattern(
    r"\b(?:was|were|appear(?:s|ed)?|seem(?:s|ed)?|in order to|require[sd]? (?:to|that)|must be|has to be|have to be|need(?:s)? to be|to be)\b"
)


def _is_finding_of_fact(seen: View, _start: int, _end: int) -> bool:
    """What was found or is demanded, not what is assured."""
    return bool(_PAST.search(seen.lower))


_KEEPS_OUT = pattern(
    r"[^;.!?]{0,30}\bsafe if you\b|[^;.!?]{0,30}\bsafe to (?:eat|drink|walk|touch|use|swim)\b|"
    r"(?:at the moment )?(?:nobody|no one|none of (?:us|them))\b|you don't need a lawyer for this, we|[\w ]{0,20}tamper-proof\b|your money's safe\b"
)
_BUT = pattern(r"\b(?:but|except|apart from|other than) (?:you|me|us|him|her|the|your|our|myself)\b")
_DATA = pattern(
    r"\b(?:data|records?|patients?|systems?|encrypt\w*|hack\w*|breach\w*|ever|never|fines?|audit\w*|regulat\w*|law|legal|guarantee\w*|always|completely|totally|absolutely|100)\b"
)


def _is_about_one_thing(seen: View, start: int, _end: int) -> bool:
    """ "No one but me will see your figures": how one keeps a thing, and no law or breach is spoken of."""
    keeps = _KEEPS_OUT.match(seen.lower, start)
    return bool(keeps) and (bool(_BUT.search(seen.lower, start)) or not _DATA.search(seen.lower))


_PLAIN = (*BASE, opinion, hedged)
_CHECKED = (*_PLAIN, _is_shown, _is_finding_of_fact)
_EVEN_DENIED = (quoted, disclaimed, asked, supposed, told, opinion, hedged)
_E, _S = Level.ERROR, Level.SUGGESTION

_ASSURED = (
    r"\b(?:ticks?|tick off|checks?) (?:all|every)(?: of)? ?(?:the |your )?(?:\w+ )?box(?:es)?\b[^;.!?]{0,60}\b(?:auditors?|audit|compliance|data protection|works council|legal|regulat\w+|security|gdpr|privacy|it security|insurer)\b",
    r"\bno (?:regulator|auditor|inspector|authority|court|lawyer|data protection \w+|insurer|works council)(?: in the world| anywhere)? (?:will|would|can|could) (?:ever )?(?:object|complain|fine|touch|question|find|reject|fault|stop)\b",
    r"\b(?:won't|will not|will never|'ll never|never) (?:ever )?(?:have|get|face|see|run into|be in) (?:any |a |an |into )?(?:\w+ )?(?:problems?|trouble|issues?|questions|difficulties|objections?|findings?) (?:with|from|by) (?:the |your |any )?(?:[\w-]+ )?(?:auditors?|audit|regulators?|data protection|works council|tax office|inspectors?|authorit(?:y|ies)|compliance|law|insurers?|customs)\b",
    rf"\b(?:everything|all|it|this|that|our (?:[\w-]+ )?\w+|the (?:[\w-]+ )?\w+)(?: [\w-]+){{0,3}}? (?:is|are|'s|works?|runs?) (?:completely |fully |entirely |totally |100% )?(?:in line with|in accordance with|according to|conform(?:s|ing)? (?:to|with)|covered by) (?:the |all )?(?:eu |new )?(?:{_LAW})\b",
    rf"\b(?:fully |completely |totally |100% |(?:one|a) hundred per ?cent |hundert prozent )?(?:{_LAW})[- ]?(?:konform|conform|proof|safe)\b",
    r"\btakes? care of (?:all|everything|every one of|the whole|your entire|all of) ?(?:your |the |of )*(?:[\w-]+ )?(?:legal|compliance|regulatory|data protection|statutory|reporting|tax)\b",
    r"\b(?:totally|completely|absolutely|perfectly|100%|entirely) (?:safe|secure|private|watertight|protected) (?:with|in|on|at) (?:us|our|the)\b",
    rf"\b(?:automatically|always|fully|completely|100%|instantly) (?:in line with|covered (?:by|under)|compliant with|on the right side of|conform to) (?:the |all )?(?:eu )?(?:{_LAW})\b",
    r"\bimpossible (?:for )?(?:anyone|anybody|hackers|outsiders|a hacker|third parties)? ?to (?:ever )?(?:break into|hack|get into|read|steal|access|crack|intercept|get at|tamper with)\b",
    r"\b(?:data|records|files|documents|information|secrets|money|payments?|passwords)\b[^,;.!?]{0,20} (?:could not|couldn't|cannot|can't) be (?:safer|more secure|better protected|in safer hands)\b",
    r"\b(?:inspectorate|inspectors?|auditors?|regulators?|authorit(?:y|ies)|ministry|tax office|works council|data protection \w+|insurers?)(?:'ll| will| would)? (?:have|find) (?:absolutely )?nothing\b",
    rf"\b(?:on the safe side|in the clear|off the hook|covered) (?:with|as regards|regarding|on|for|when it comes to) (?:the |all )?(?:{_LAW})\b",
    rf"\b(?:no|never any|without any) (?:more |further )?(?:worries|trouble|headaches|problems|stress|issues) (?:about|with|over) (?:the |your )?(?:{_LAW}|mdr|auditors?|audits?|inspect\w+|regulat\w+)\b",
    r"\bno (?:hacker|attacker|outsider|intruder|third party|thief|virus) (?:will|can|could|gets?) (?:ever )?(?:get|break|come|read|see|reach|steal|past|in|through)\b",
)

_AUTHORITY = r"(?:tax|labou?r|customs|health|safety|data|fire|hygiene|building|inspect\w+|authorit\w+|regulator\w*|auditors?|court|police|government|union|ministry|environment\w*|employment)"

_IN_THE_CLEAR = (
    r"\b(?:approved|legal|certified|licen[cs]ed|allowed|permitted|admitted|lawful|compliant|accepted by (?:law|the courts))\b[^;.!?]{0,12}? (?:everywhere|anywhere|in (?:every|all|any|each) (?:country|countries|state|states|county|land|city|member states?|of europe)|throughout (?:the )?[\w-]+|worldwide|across (?:the )?(?:eu|europe|world|country|whole)\b)",
    r"\b(?:watertight|court-proof|gdpr-proof|law-proof|inspection-proof|lawsuit-proof|judge-proof|bullet-?proof)\b(?=[^.!?]{0,60}\b(?:contracts?|legal(?:ly)?|clauses?|forms?|templates?|policy|policies|documentation|agreement|terms|court|law)\b)|\b(?:contracts?|clauses?|forms?|templates?|polic(?:y|ies)|documentation|terms|legal\w*)\b[^;.!?]{0,50}?\b(?:watertight|court-proof|bullet-?proof|airtight)\b",
    rf"\b(?:no|any|out of(?: any)?|never (?:have|get)(?: into)?|without(?: any)?) (?:more |further |legal )?(?:trouble|problems?|issues?|fines?|headaches?|bother|questions|arguments?|hassle)(?: whatsoever| at all)? (?:with|from|by|at) (?:the |your |any )?(?:[\w-]+ )?{_AUTHORITY}",
    r"\bon the safe side,? (?:legally|with (?:us|our|this|it)|in law|as far as the law)\b|\blegally (?:on the safe side|sound|watertight|clean|unassailable)\b|\bsafe from (?:any )?(?:fines?|lawsuits?|claims|penalt(?:y|ies)|inspectors?|auditors?)\b",
    r"\b(?:can't|cannot|won't|will not|never) (?:ever )?(?:get|land|bring) (?:you )?(?:in|into) trouble\b[^;.!?]{0,40}",
    r"\b(?:auditors?|inspectors?|regulators?|authorit(?:y|ies)|tax (?:office|man|inspector)|examiner|customs)(?:'ll| will)? (?:won't|will not|never|'ll never|will never) (?:find|have|see|raise|get) (?:a thing|anything|fault|any)\b[^;.!?]{0,25}|\bwon't find (?:a thing|anything) (?:wrong|to)\b",
    r"\b(?:ready|prepared|armed|fit) for (?:any|every|each) (?:[\w-]+ )?(?:audit|inspection|check|examination)\b[^;.!?]{0,20}",
    r"\b(?:food[- ]safe|safe|sellable|usable|valid|binding|recogni[sz]ed) in (?:every|all|any) (?:country|countries|state|states|eu|member)\b[^;.!?]{0,15}",
)

_CUES = (
    cue(
        rf"\b(?:fully|completely|totally|100 ?%|100 percent|entirely|absolutely|perfectly|one hundred percent|always|automatically|guaranteed)(?: \w+)? ?-?(?:(?:{_LAW})(?:(?:,| and| &|/) ?(?:{_LAW}))*)?[- ]?(?:compliant|in compliance|legal|lawful|compliance|secure|safe|protected|encrypted and safe|watertight|unhackable|anonymous|covered legally)\b(?! (?:to|for) (?:say|call|assume))",
        guards=_PLAIN,
        level=_E,
        whole_clause=True,
    ),
    cue(
        r"(?<!to )\b(?:guarantee(?:s|d)?|ensures?|assures?) (?:\w+ ){0,3}?(?:compliance|conformity|legal certainty|data protection|security|full security|privacy|that you(?:'re| are| will be| stay)? \w* ?compliant|you (?:pass|comply|are compliant))\b",
        guards=_PLAIN,
        level=_E,
        whole_clause=True,
    ),
    cue(
        r"\b(?:cannot|can't|can never|could never|will never|never|won't(?: ever)?|impossible to(?: ever)?|not possible to|no one can|nobody can|no hacker can)(?: \w+ly)?(?: be| get)? (?:hack(?:ed)?|breach(?:ed)?|compromised?|intercept(?:ed)?|leak(?:ed)?|stolen|steal|crack(?:ed)?|broken into|fined|sued|held liable|decrypt(?:ed)?|access(?:ed)? by (?:anyone|anybody|others|outsiders|hackers))\b",
        guards=tuple(g for g in _PLAIN),
        level=_E,
        whole_clause=True,
    ),
    cue(
        r"\b(?:unhackable|hack-?proof|breach-?proof|hacker-?proof|audit-?proof|lawsuit-?proof|tamper-?proof|uncrackable|unbreakable (?:encryption|security)|impenetrable|bulletproof security|watertight legally|legally (?:watertight|bulletproof|airtight|safe|covered|protected))\b",
        guards=_PLAIN,
        level=_E,
        whole_clause=True,
    ),
    cue(
        r"\b(?:zero|no) (?:\w+ )?(?:legal|compliance|regulatory|security|liability|privacy) (?:risks?|exposure|issues?|concerns?|problems?|liability)\b|\b(?:zero|no) liability (?:for|on) you",
        guards=_PLAIN,
        level=_E,
        whole_clause=True,
    ),
    cue(
        r"\b(?:you(?:'ll| will)|your \w+(?: \w+)? will|it will|this will|we(?:'ll| will)|guaranteed to) (?:always |easily |certainly |definitely )?(?:pass|sail through|breeze through|survive|clear) (?:\w+ ){0,3}?(?:audits?|inspections?|certification|compliance (?:check|review)|security (?:review|assessment|check)|pen(?:etration)? tests?|assessment)\b",
        guards=_PLAIN,
        level=_E,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:meets?|satisf(?:y|ies)|fulfil(?:ls?|s)?|covers?|compl(?:y|ies) with|conforms? (?:to|with)|exceeds?|in line with|adheres? to) (?:\w+ )?(?:all|every|any|each|the full set of) (?:(?:of )?the |of your |your |applicable |relevant |current |known |existing |possible |local |national |international |legal and |federal |state |european |eu )*(?:{_LAW})?[, ]*(?:\w+ )?(?:requirements?|regulations?|laws?|rules|standards?|obligations|legislation|directives?|norms)\b",
        guards=_PLAIN,
        level=_E,
        whole_clause=True,
    ),
    cue(
        r"\b(?:you(?:'ll| will) (?:never|not) (?:have|face|see|get|be) (?:to worry about |a |an |any |in )*(?:fines?|penalt(?:y|ies)|lawsuits?|legal (?:trouble|problems|issues)|breach(?:es)?|audit findings|trouble with (?:the )?(?:regulator|auditors?|law)))\b|\bno (?:fines|lawsuits|breaches|legal trouble|data breaches|security incidents)\b[^,;.]{0,20}(?:ever|guaranteed|with us)",
        guards=_PLAIN,
        level=_E,
        whole_clause=True,
    ),
    cue(
        r"\b(?:your|all|the|customer) (?:\w+ )?(?:data|files|records|information|documents|payments|money)(?: is| are| will be| stays?| remains?|'s|'ll be)(?: always| \w+ly)? (?:perfectly |absolutely |safe and |always )?(?:safe|secure|private|confidential|protected|safe from \w+|immune)\b(?! (?:in the|until|by (?:encryption|tls|a)))",
        guards=_CHECKED,
        level=Level.WARNING,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:is|are|we're|it's|'re|'s|be|being|make you|keeps? you|stay) (?:also |already |both |now |and )?(?:{_LAW})(?:[,/&]? ?(?:and |& )?(?:{_LAW}))*[- ](?:compliant|approved|certified|accredited|conform|ready|cleared)\b|\bcompl(?:y|ies) (?:with|to) (?:the )?(?:{_LAW})\b|\b(?:is|are|be|keeps? you|makes? you|stay) (?:compliant|in compliance|in full compliance)\b",
        guards=_CHECKED,
        level=Level.WARNING,
        confidence=0.75,
        whole_clause=True,
    ),
    cue(
        r"(?<!not )(?<!n't )\b(?:gdpr|hipaa|pci|ccpa|soc ?2|fedramp)[- ]compliant\b",
        guards=_CHECKED,
        level=Level.WARNING,
        confidence=0.75,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:we|our \w+(?: \w+)?|it|the \w+)(?:'re| are|'s| is| have| has| hold| holds)(?: fully| been| an?| the| also)* (?:certified (?:to|for|under|by)|(?:{_LAW}) certifi\w+|approved by the|licensed (?:by|in all)|accredited (?:by|to)|endorsed by the|officially (?:approved|certified|recogni[sz]ed))\b",
        guards=_CHECKED,
        level=_S,
        confidence=0.6,
        whole_clause=True,
    ),
    cue(
        r"\b(?:bank|military|nsa|government|nasa|enterprise)[- ](?:grade|level|strength) (?:security|encryption|protection)\b",
        guards=_PLAIN,
        level=_S,
        confidence=0.6,
    ),
    cue(
        r"\b(?:perfectly|totally|completely|100%|entirely) (?:legal|lawful|above board|within the law|allowed)\b|\b(?:won't|will not|can't|cannot) (?:be )?(?:any |cause |have )*(?:legal (?:issue|problem|trouble|risk|consequence)s?|illegal|a compliance (?:issue|problem)|objected to by)\b|\b(?:the law|gdpr|the regulation|the regulator) (?:doesn't|does not|won't) apply\b",
        guards=_PLAIN,
        level=_E,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:nobody|no one|no hacker|no third party|no outsider|not even \w+)(?: [\w-]+){{0,4}}? (?:can|could|will|will ever) (?:ever )?(?:break|read|access|get at|get to|get hold of|look at|touch|decrypt|crack|get into|steal|see|reach) (?:our|your|the|it|this|into)\b|\b(?:auditors?|inspectors?|regulators?|data protection (?:officer|authority)|the irs|the authorities)(?:'ll| will) (?:find nothing|never find|not find|have nothing|be (?:completely |fully )?(?:happy|satisfied)|love|accept)\b|\b(?:completely|fully|totally|entirely|100%|legally) (?:covered|protected|safe|compliant|secure) (?:under|by|from|against|with)\b|\b(?:takes?|we take|taking) care of (?:all|everything about|the entire|your entire|all of your) (?:\w+ )?(?:compliance|regulation|legal)\b|\b(?:makes?|keeps?|making|keeping) you (?:\w+ly )?(?:{_LAW}[- ])?(?:compliant|in compliance)\b|\b(?:no|zero) (?:legal |compliance |further |reporting )?obligations (?:left|for you|on your)",
        guards=_EVEN_DENIED,
        level=_E,
        whole_clause=True,
    ),
    cue(
        r"\b(?:you|your \w+|it|this|we|they)(?:'ll| will| are| is|'re)? (?:automatically|fully|always|completely|100%|instantly|immediately) compl(?:y|ies|iant)\b|\b(?:ai act|gdpr|hipaa|pci|sox|dora|nis ?2) (?:compliance|conformity) (?:is )?(?:guaranteed|built in|taken care of|included|out of the box|solved|done)\b",
        guards=_PLAIN,
        level=_E,
        whole_clause=True,
    ),
    cue(
        r"\b(?:data )?(?:breach|breaches|leak|leaks|hack|hacks|intrusions?|data theft) (?:is|are|will be) (?:\w+ )?(?:impossible|not possible|excluded|ruled out|out of the question|a thing of the past)\b",
        guards=_EVEN_DENIED,
        level=_E,
        whole_clause=True,
    ),
    *(cue(one, guards=_EVEN_DENIED, level=_E, whole_clause=True) for one in (*_ASSURED, *_IN_THE_CLEAR)),
    cue(
        r"\b(?:no|not one|never an?) (?:[\w-]+ )?(?:inspector|auditor|regulator|authority|lawyer|judge|court|tax (?:office|man)|officer|ministry)s?\b[^;.!?]{0,30}\b(?:touch|object|complain|find|fault|get (?:at )?you|bother|say)\b"
        r"|\blegally,? (?:speaking,? )?(?:you|we|it|your \w+)(?:'re|'s| are| is) (?:\w+ )?(?:covered|safe|clean|fine|protected|in the clear|bulletproof)"
        r"|\b(?:nothing|no questions?) (?:left )?for (?:your|the|any) (?:[\w-]+ )?(?:officer|lawyers?|auditors?|counsel|inspector|authorit\w+) to\b"
        r"|\b(?:sell|use|ship|import|install|run) [\w ]{2,30} in (?:any|every) country\b[^;.!?]{0,30}",
        guards=_EVEN_DENIED,
        whole_clause=True,
        level=_E,
    ),
    cue(
        r"\b(?:no|never any|zero) (?:fines?|trouble|questions?|objections?|problems?|headaches?) (?:from|with) (?:the |your |any )?(?:[\w-]+ )?(?:authorit\w+|inspector\w*|regulator\w*|auditors?|tax (?:office|man)|data protection|works council|union|ministry|police|customs|lawyers?)\b"
        r"|\b(?:passes|pass|sails? through|survives?|gets? through|stands up (?:to|in)|holds? up in|watertight in|waterproof in) (?:any|every|each|all|the) (?:[\w-]+ )?(?:audits?|inspections?|checks?|court|test|examination|review)\b"
        r"|\b(?:covers?|ticks?|meets?|fulfils?|satisf(?:y|ies)) (?:all|every|any|each)(?: of the| the)? (?:[\w-]+ )?(?:box(?:es)?|laws?|rules?|regulations?|requirements?|standards?|norms?|directives?|paragraphs?|dut(?:y|ies)|obligations?)\b"
        r"|\b(?:100 ?%|completely|fully|totally|absolutely|perfectly|always|in every respect) (?:legal|lawful|compliant|conform|in line|covered|by the book|above board|safe legally|kosher|waterproof)\b"
        r"|\b(?:lawyer|lawyers|legal advice|legal department|data protection officer|solicitor)s? (?:is|are|isn't|aren't|not)(?: not)? (?:needed|necessary|required)\b|\byou (?:don't|do not|won't) need (?:a|your|any) (?:lawyer|solicitor|legal|permit|licen[cs]e|data protection)\b[^;.!?]{0,30}|\bno need to (?:ask|involve|bother) (?:your|a|the) (?:lawyer|legal|works council|data protection|solicitor)s?\b",
        guards=_EVEN_DENIED,
        whole_clause=True,
        level=_E,
    ),
)

LEGAL_COMPLIANCE = Rule(
    id="legal-compliance",
    title="Assurance about law or security",
    cls=FindingClass.PROMISSORY,
    level=Level.WARNING,
    trust_element=TrustElement.COMPETENCE,
    message="This assures the law, security or a certificate without its limits. Name the certificate with its scope and date, or say what we do and what stays the customer's part.",
    why="Compliance depends on how the customer uses the product, and no system is beyond attack. Such an assurance can be relied on in court.",
    source="Commitment Radar, EVALUATION_TO_ASSURANCE; EU UCPD Annex I item 4 (claimed approval); UK CAP Code 3.7 (evidence held)",
    find=finder(_CUES, softer=_is_about_one_thing),
    flags=(
        "Our platform is fully GDPR compliant.",
        "The archive cannot be hacked.",
        "With us you will pass every audit.",
        "It meets all legal requirements in your sector.",
        "Your data is 100% secure.",
        "We guarantee compliance with HIPAA.",
        "You'll never face a fine again.",
        "There's no legal risk for you.",
        "The new module is PCI-DSS compliant.",
        "Your records are always safe with us.",
        "The trays are food safe in every country.",
    ),
    passes=(
        "Our ISO 27001 certificate is attached; it covers the Leeds site.",
        "We can't promise that you will pass every audit.",
        "Is the platform fully GDPR compliant?",
        "You asked whether it is fully compliant.",
        "Whether your use complies with the law is for your counsel to say.",
        "No system is 100% secure.",
        "Have a safe trip.",
        "The compliance team meets on Monday.",
        "The SOC 2 report names what was in scope.",
        "I believe we are compliant, but I'll check with legal.",
    ),
    ways=(
        framed("As far as our certificate [name] covers it, {}"),
        instead("Our certificate [name] covers [scope] and runs until [date]"),
    ),
)
