"""Unverified proof: unnamed customers, loose statistics and studies without a source."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re
from collections.abc import Iterator
from dataclasses import replace

from auditor.checks._language import BASE, View, asked, hedged, opinion, quoted, supposed, told
from auditor.checks._rewording import framed, instead
from auditor.checks._scan import cue, finder
from auditor.checks._vocabulary import AMOUNT, BENEFIT_VERB_S, METRIC, PERCENT, TIMES
from auditor.checks.rule import Hit, Rule
from auditor.core.patterns import pattern
from auditor.model.finding import FindingClass, Level, TrustElement
from auditor.model.text import Reading

_SOURCED = pattern(
    r"\baccording to\b|https?:|www\.|\bcase stud(?:y|ies)\b|\((?:source|see|19|20)|\bsource:|\b(?:report|survey|study|paper|analysis|article|index|benchmark) (?:of|from|by|in) (?:(?:19|20)\d\d|[\w ]{2,30}(?:19|20)\d\d)|\b(?:19|20)\d\d (?:[\w-]+ ){0,3}(?:report|survey|study|paper|index|analysis)|\battached\b|\blinked\b|\breference(?:s)? (?:call|letter|list)|\bpublished (?:in|by)\b"
)


def _is_sourced(seen: View, _start: int, _end: int) -> bool:
    """With a source that the reader can look up."""
    return bool(_SOURCED.search(seen.lower))


_NAME = re.compile(
    r"\b(?:customer|client|user|tenant|buyer|neighbou?r|at|by|for|with|of|called|namely),? (?:the )?[A-Z][\w'&-]+(?: (?:&|and|of) | )(?:[A-Z][\w'&-]+)|\([A-Z][\w'&-]+(?: [A-Z&][\w'&-]*)*[,)]"
)
_PERIOD = pattern(
    r"\b(?:19|20)\d\d\b|\b(?:last|this) (?:year|spring|summer|autumn|winter|quarter|month|season)\b|\b(?:in|since|between|from|until) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
)


def _is_named(seen: View, _start: int, _end: int) -> bool:
    """A customer by name and a period: the reader can ask there."""
    return bool(_PERIOD.search(seen.lower) and _NAME.search(seen.text))


_PRAISE = pattern(
    r"\b(?:us|ours|we|our (?!customers|clients|users|tenants|members|other)|switch\w* to (?:us|it|this|our)|recommend\w*|renew\w*|stay\w*|satisf\w+|happy|delighted|sav(?:e|es|ed|ing|ings)|cut|gain\w*|more|less|fewer|faster|better|doubl\w+|halv\w+|regret\w*|look back|trust\w*|swear|rave|made the (?:move|switch|change)|come over)\b"
    r"|\b(?:uses?|using|used|buys?|bought|love|choose|chose|prefer|run on|runs on|rely on|works? with|need|have|move to|moved to|moving to|joined|adopted) (?:it|this|these|them|one)\b(?! (?:for|as|on|in|to|with|when|only|at)\b)"
)


def _praises_nothing(seen: View, start: int, _end: int) -> bool:
    """What many do that says nothing for us: "most of the users log in on Mondays", "12 families have signed up"."""
    return not _PRAISE.search(seen.lower, start)


_MISHAP = pattern(
    r"\b\d+ ?% (?:off|discount)\b|\b(?:discounts?|invoices?|faults?|broken|refund\w*|rebate|cut short|paid twice|in the end|(?:raised|lowered|cut|increased|put up) (?:its|their|his|her|the) (?:[\w-]+ )?(?:prices?|rates?|fees?|grants?|hedges?|rents?|minimum|charges?))\b|\b(?:late|wrong|missing)(?= *(?:[.,;!]|$| because| and))|\bcost \d"
)


def _is_no_success(seen: View, start: int, _end: int) -> bool:
    """Something that went wrong, or a price: "three customers got their orders late", "our customers get 10 % off"."""
    return bool(_MISHAP.search(seen.lower, start))


_GAIN = pattern(
    r"\b(?:sav\w+|cut|reduc\w+|doubl\w+|tripl\w+|halv\w+|increas\w+|gr[eo]w\w*|boost\w*|lower\w*|gain\w*|earn\w*|recover\w*|wins?|won|improv\w*|slash\w*|shav\w*|eliminat\w*|jump\w*|rises?|rose|climb\w*|drop\w*|fell|falls?|expand\w*|more|less|fewer|higher|faster|better|growth|payback|results?|roi|profits?|half|twice|times|third|quarter|figure|digit|fortune|down|up|went from|extra|vanish\w*|disappear\w*|gone|proven|proved|known|swears?|scientifically)\b|%|\bper ?cent\b|[€$£]"
)


def _is_neutral(seen: View, start: int, end: int) -> bool:
    """Nothing got better by it: "one customer saw the costs and said no", "some get it two days later"."""
    return not _GAIN.search(seen.lower, start, end + _NEXT)


_NEXT = 25
"""Letters behind a figure's name that may say which way it went."""


def _is_one_case(seen: View, start: int, end: int) -> bool:
    """One somewhere, and nothing got better: "a client in Cork sold hers within a week"."""
    return seen.lower.startswith(("a ", "an ", "one "), start) and _is_neutral(seen, start, end)


_OURS = pattern(r"\b(?:it|it's|this|our|we|us|product|tool|system|software|app)\b")


def _is_a_place(seen: View, start: int, _end: int) -> bool:
    """Who uses or chose what is not ours: "the hall is used by many clubs"."""
    return seen.lower.startswith(("used", "chosen"), start) and not _OURS.search(seen.lower)


_SUCCEEDS = pattern(
    r"\b(?:sav\w+|cut\w*|halv\w+|doubl\w+|tripl\w+|increas\w+|grow\w*|grew|gain\w*|faster|more|fewer|less|better|recover\w*|up by|down by|drop\w*|fell|rose|boost\w*|earn\w*|profit\w*|success\w*|never|always|love\w*|swear\w*|happ\w+|recommend\w*|switch\w*|trust\w*|chos\w+|choose|best|prov\w+|results?|leading|thousands|hundreds|millions|percent|per cent|times|twice|all|every\w*|nobody|back|stay\w*|come)\b|%"
)
_OTHERS_DO = pattern(
    r"most (?:couples|people|of (?:our|my|the) [a-z]+|offices|houses|firms) |in most |patients could|the whole market|of which our"
)


def _gains_nothing(seen: View, start: int, _end: int) -> bool:
    """What others do, and no success of theirs: "most couples use the spreadsheet", "of which our clients won seven"."""
    return bool(_OTHERS_DO.match(seen.lower, start)) and not _SUCCEEDS.search(seen.lower)


_GUARDS = (*BASE, opinion, _is_sourced, _is_named, _is_no_success)
_KINDS = r"(?:retailers?|manufacturers?|banks?|hospitals?|utilit(?:y|ies)|insurers?|customers?|clients?|compan(?:y|ies)|firms?|brands?|businesses|business|bakery|bakeries|hotels?|airlines?|chains?|teams?|plants?|factor(?:y|ies)|logistics \w+|competitors?|enterprises?|startups?|organi[sz]ations?|users?|buyers?|partners?|accounts?|grocers?|carmakers?|universit(?:y|ies)|schools?|farms?|players?|peers?|providers?|vendors?)"
_UNNAMED = rf"(?:\b(?:one|some|many|most|all|several|dozens|hundreds|thousands|lots|plenty|a number|every one|each|every|the majority|\d+|two|three|both)(?: of)?(?: our| the| your)?(?: other| own| existing| happy| current| recent| largest| biggest| direct)* (?:[\w-]+ ){{0,2}}?{_KINDS}|\b(?:a|an|another) (?:[\w-]+ ){{0,3}}?{_KINDS}(?: (?:like you(?:rs)?|similar to you(?:rs)?|in your \w+|of your size|near you|just like|i know|we work with|we know))?|\bour (?:[\w-]+ )?(?:customers?|clients?|users?|buyers?|accounts?|average customer|typical customer)|\b(?:companies|teams|businesses|firms|customers|clients|people|plants|stores|others|peers|organi[sz]ations) (?:like|similar to|just like|of|in|such as) (?:you\w*|your \w+)|\bothers? in your (?:\w+ )?(?:industry|field|sector|business|space|area|position|shoes))"
_DID = r"(?:(?: have| has|'ve|'s)?(?: \w+ly| all| already| typically| on average| usually| often| also)*) (?:sav(?:e|es|ed)|cuts?|reduc(?:e|es|ed)|doubl(?:e|es|ed)|tripl(?:e|es|ed)|increas(?:e|es|ed)|gr[eo]w[ns]?|boost(?:s|ed)?|rais(?:e|es|ed)|lower(?:s|ed)?|s(?:ee|ees|aw|een)|gain(?:s|ed)?|earn(?:s|ed)?|achiev(?:e|es|ed)|report(?:s|ed)?|get|gets|got|recover(?:s|ed)?|win|wins|won|improv(?:e|es|ed)|experience[sd]?|halv(?:e|es|ed)|slash(?:es|ed)?|reach(?:es|ed)?|made|makes?|shav(?:e|es|ed)|hit|enjoy(?:s|ed)?|eliminat(?:e|es|ed)|drop(?:s|ped)?|expand(?:s|ed)?|closes?d?|paid|went from)"
_NUMBER = rf"(?:{AMOUNT}|\b(?:five|six|seven|double|triple)-(?:figure|digit)|\ba (?:fortune|lot of money)|\b(?:their|its|his|her|in)(?: \w+)? (?:{METRIC})|\b(?:{METRIC})\b)"

_HERD = (
    rf"\b(?:{PERCENT}|nine out of ten|9 out of 10|\d+ out of (?:\d+|ten)|(?:four|three|two|eight|seven) out of (?:five|ten|three|four)|9 in 10|two thirds|three quarters|almost all|nearly all|most|practically every|hundreds|thousands|dozens|everyone|everybody|nearly everyone|all)(?: of)?(?: the| our| your)? (?:[\w-]+ ){{0,2}}?(?:[a-z]+s|people|one) (?:who (?:switch|switched|try|tried|use|used|move|moved|work|buy|bought|see|have)\b[^,;.!?]{{0,30}}|that (?:switch|use|work|buy)\w*\b[^,;.!?]{{0,30}}|(?:in|of|across) (?:your|the|this) (?:[\w-]+ )?(?:sector|industry|region|field|market|trade|area|business|league|country))? ?(?:already |now |never |have |has |are |is |all )*(?:uses?|using|trusts?|renews?|stay(?:s|ed)?|recommends?|chooses?|chose|switch(?:es|ed|ing)?|moved to|moving|buys?|bought|rely|relies|runs? on|look back|regret\w*|looks? back|come back|comes back|works? with|swears?) ?(?:us|our|it|this|to|by|with|on|their|back|\w+ us)?\b",
    r"\b(?:dozens|hundreds|thousands|scores|most|many|plenty|lots|a lot|countless|more and more|over \d+|\d{2,}) (?:of )?(?:[\w-]+ ){0,2}?[a-z]+s have (?:already |now )?(?:made the (?:move|switch|change)|switched|joined|moved|changed over|signed up|come over|converted|adopted)\b",
)
"""What many do: proof only where it is about us."""

_BORROWED = (
    r"\b(?:happy|satisfied|delighted|loyal|existing|all our|of our|other) (?:\w+ )?(?:customers|clients|users|growers|buyers) can't (?:all )?be wrong\b|\b(?:all|most of|many of) the (?:big|major|large|leading|well-known) (?:names|players|brands|firms|companies|chains|growers|houses)\b[^,;.!?]{0,25} (?:trust|use|rely|buy|work|run|choose|swear|are with)\b",
    rf"\b(?:(?:one|some|several|two|three|many|most) of )?(?:your|the) (?:biggest |closest |largest |direct |main |local |fiercest )?(?:competitors?|neighbou?rs?|rivals?|peers)(?: [\w-]+){{0,4}}? (?:saved|cut|saw|doubled|halved|gained|made|reduced|switched|uses?|bought|signed|grew)\b(?:[^,;.!?]{{0,40}}(?:{AMOUNT}|figures?|with us|to us|ours?))",
    r"\b(?:studies|research|science|(?<!the )experts?|(?<!the )analysts?|(?<!the )(?<!our )(?<!your )(?<!this )surveys?|(?<!the )consultants|statistics|(?<!the )(?<!our )(?<!your )tests)(?: \w+ly)? (?:shows?|proves?|agrees?|says?|confirms?|suggests?|found|finds?|have (?:shown|found))\b",
    r"\b(?:everyone|everybody|nearly everyone|everyone else|the (?:whole|entire) (?:industry|sector|market|trade)|the industry)(?: (?:in|across|on|of) (?:the|your|this) [\w-]+)? (?:is |has |have )?(?:already |now )*(?:moving|switching|using|buying|adopting|going|changing|moved|switched|adopted)\b",
    r"\b(?:(?:nine|eight|seven|four|9|8|7|4) (?:in|out of) (?:ten|five|10|5)|\d\d ?%(?: of)?|the (?:vast )?majority of)(?: our| the| all)? (?:[\w-]+ ){0,2}?(?:[a-z]+s|people) (?:say|report|tell|would|buy|see|rate|order|agree|want|prefer|choose|notice)\b",
    r"\b(?:an?|another|one|the|some) (?:[\w-]+ ){0,2}?[\w-]+s? (?:just |right )?(?:down the road|round the corner|around the corner|next door|near you|in your (?:\w+ )?(?:area|region|town|street|city|industry|sector|trade)|like you(?:rs)?|of your size|not far from you|a few miles)\b[^.;!?]{0,30}? (?:made(?! us\b)|saved|cut|saw|doubled|halved|gained|got|reduced|earned|sold|won|grew|recovered|raised|(?:has|have) (?:already |just )?(?:made|saved|cut|seen|doubled|halved|gained|reduced|earned|won|grown|switched|one\b|it\b))\b",
    rf"\b(?:our |all |most |many )?(?:clients|customers|users|buyers|growers|people) (?:keep )?(?:tell(?:ing)?|told|report|say|said)(?: to)?(?: us| me)?(?: that)? (?:they|it|how (?:much|many))\b[^.;!?]{{0,50}}?(?:{AMOUNT}|{METRIC}|\bmore\b|\bless\b|\bnever\b)",
)

_FOLK = r"(?:customers?|clients?|users?|buyers?|hotels?|farms?|shops?|firms?|companies|company|bakers?|bakery|bakeries|garages?|hospitals?|restaurants?|caf[eé]s?|dentists?|practices?|schools?|labs?|plants?|carriers?|hauliers?|fleets?|offices?|printers?|clinics?|growers?|farmers?|retailers?|dealers?|builders?|contractors?|workshops?|pharmac(?:y|ies)|breweries|brewery|butchers?|salons?|gyms?|landlords?|agenc(?:y|ies)|people|chains?|businesses|neighbou?rs?|competitors?|manufacturers?|operators?|sites?|houses?|kitchens?)"
_RESULT = rf"(?:never (?:went|looked|looks?|go|goes|want(?:ed)?) back|swears? by|raves? about|doubled|doubles?|tripled|triples?|halved|halves?|quadrupled|(?:see|sees|saw|have seen|get|gets|got|report|reports|reported) (?:\w+ )?(?:results?|a difference|savings|(?:{AMOUNT})|more|fewer|less)|(?:filled|sold|sells?|took|takes?|made|makes?|earned|earns?|saved|saves?|cut|cuts|gained|won|lost|grew|dropped|books?|booked|serves?) (?:[\w-]+ ){{0,4}}?(?:{AMOUNT}|\d|more|twice|fewer|less|half)|(?:needs?|pays?) (?:[\w-]+ ){{0,4}}?(?:more|fewer|less|half)|filled (?:its|their|his|her) [\w-]+|went from)"
_WHO_ELSE = (
    rf"\b(?:(?:most|many|all|some|half|one|two|three|several|the majority|nearly all|almost all) of (?:our|my|the) (?:[\w-]+ )?{_FOLK}|our (?:other |existing )?{_FOLK}|(?:a|an|one|another|some) (?:[\w-]+ )?[\w-]+ (?:near|close to|next to|two streets from|two doors from|round the corner from|just like) you(?:rs)?|the last (?:\w+ )?{_FOLK} (?:we|i) [\w ]{{3,15}}|(?:a|some) (?:competitor|neighbou?r|colleague)s? of yours|{_FOLK} (?:like|similar to) yours?|{_FOLK} (?:who|that) (?:use|used|switched|bought|tried|moved|signed|work|changed)[\w ]{{0,20}}|(?:everyone|everybody|anyone) who (?:uses?|switched|buys?|tried|tries|moves?|signs?)[\w ]{{0,15}})(?: already| now| have| has| all| typically| usually| even)* {_RESULT}\b[^;.!?]{{0,40}}",
    r"\b(?:half|most of|practically every|practically all|nearly every|almost every|every second|every other|all) (?:of )?(?:the )?[\w-]+(?: [\w-]+)? (?:in|of|around) (?:the|this|your|our) (?:[\w-]+ )?(?:country|region|town|city|trade|industry|county|street|area|state|valley|sector|business)\b[^;.!?]{0,12}? (?:runs? on|uses?|has (?:one|moved|switched)|have (?:one|moved|switched)|moved|switched|works? with|buys?|rel(?:y|ies)|trusts?|is with us|are with us)\b[^;.!?]{0,20}",
    r"\b(?:has|have) been (?:clinically |scientifically )?(?:shown|proven|proved|demonstrated) to\b(?! (?:fade|fail|crack|wear|leak|burn|rust|lose|yellow))[^;.!?]{0,40}|\b(?:scientists|researchers|doctors|engineers|universities|experts) (?:have|has)? ?(?:(?:found|discovered)(?= (?:that|our|it|this|these)\b|,)|(?:proved|proven|shown|confirmed)\b)[^;.!?]{0,40}",
    rf"\b(?:[a-z]{{3,}}s|people) (?:that|who|which) (?:have |had )?(?:moved|switched|come|came|changed|went|signed) (?:over )?(?:to|with) (?:us|our [\w-]+)\b[^.;!?]{{0,30}}? (?:saw|see|seen|cut|saved?|spend|spent|report|reported|got|get|gain|gained|lost|lose|had|have)\b[^.;!?]{{0,50}}?(?:{AMOUNT}|\d)[^.;!?]{{0,20}}",
    rf"\b(?:half|most|two thirds|three quarters|a third|nearly all|almost all|practically all|{PERCENT})(?: of)? (?:the |all )(?:[\w-]+ ){{1,3}}?(?:trade|industry|market|sector|business|valley|region|county|town|port|harbour|country|profession)(?: already| now)? [a-z]+ (?:[a-z]+ )?(?:with|from|through|by|to|on) us\b",
    r"\b(?:everyone|everybody) (?:in|on|of) (?:your|the|this) (?:street|town|village|valley|county|neighbou?rhood|road|city) (?:(?:has|uses|buys|wants|runs) (?:it|one|this|ours|these|them|us)|is (?:with us|on it)|switched)\b[^;.!?]{0,30}",
    r"\b(?:we|i) did (?:the same|this|that|exactly that) (?:for|at|with)\b[^;.!?]{2,40},? and (?:they|he|she|it|their [\w-]+)\b[^;.!?]{0,15}(?:doubled|tripled|halved|saved?|cut|grew|rose|dropped|fell|never)\b[^;.!?]{0,30}",
    rf"\b(?:our|the|another|one of our) (?:[\w-]+ )?{_FOLK} (?:cut|saved|reduced|raised|increased|lowered|improved) (?:their|its|his|her) [\w-]+(?: [\w-]+){{0,2}} by (?:{AMOUNT}|[\w-]+ per ?cent)",
    r"\b(?:has|have)?(?: already)? ?worked (?:wonders|brilliantly|miracles|perfectly|well) (?:for|at|with) (?:other|many|all|lots|dozens|hundreds|so many)\b[^;.!?]{0,25}",
    r"\b(?:an?|one|several|two|three|some|many|the) (?:[\w-]+ )?(?:well-known|famous|leading|large|big|major|global|household|renowned|prominent|biggest|largest) (?!one\b)[\w-]+(?: [\w-]+)? (?:already )?(?:uses?|rel(?:y|ies) on|trusts?|chose|runs? on|switched|swears? by|bought|works? with) (?:it|us|our|this|these|them|the same)\b[^;.!?]{0,25}",
    r"\b(?:everyone|everybody|the whole (?:town|industry|trade|sector|world))(?:'s| is) (?:talking|raving|excited|crazy) about (?:it|us|this|our|them)\b",
    rf"\b{_FOLK} in your (?:sector|industry|trade|field|area|region|business)(?: typically| usually| generally| often| already| all)* (?:gain|save|cut|see|earn|win|lose|make|get|need|spend)\b[^;.!?]{{0,30}}?(?:{AMOUNT}|\d|half|more|less|fewer)",
    rf"\b(?:we've|we have|i've|i have)(?: already)? (?:saved|helped|earned|won|got) (?:other|many|dozens of|hundreds of|lots of|several|plenty of) [\w-]+(?: [\w-]+)?[^;.!?]{{0,20}}?(?:{AMOUNT}|a fortune|double|save|cut|more)\b[^;.!?]{{0,20}}",
    r"\b(?:all|most of|half|many of|nearly all|practically all)(?: of)? the [\w-]+ (?:around here|round here|in the (?:area|region|valley|county|trade|business)|nearby|i know)(?: have| already| now)* (?:switched|moved|changed|use|bought|run|work with)\b[^;.!?]{0,25}|\b(?:every|each) (?:[\w-]+ )?[\w-]+ (?:i|we) know (?:(?:uses|has|buys|runs|wants|drives) (?:it|one|this|ours|these|them|us)\b(?! like)|swears|works with|loves)\b[^;.!?]{0,25}",
    rf"\b(?:a|another|one) (?!colleague|friend)(?:[\w-]+ ){{0,2}}?[\w-]+ (?:in|near|your size|of your size|like yours?|from) ?[\w -]{{0,20}}? (?:cut|lowered|reduced|raised|increased|halved|doubled|improved|dropped|grew|boosted) (?:its|their|his|her) (?:[\w-]+ ){{1,3}}?by (?:{AMOUNT}|\d)",
    r"\b(?:\d[\d.,]*|hundreds of|thousands of|so many) (?:[\w-]+ )?[\w-]+ can't (?:all )?be wrong\b|\btried[- ]and[- ](?:tested|true|trusted)\b|\b(?:huge|great|big|massive|enormous|phenomenal) success (?:at|with|for|in) (?:a|an|another|other|many)\b[^;.!?]{0,25}",
    r"\b(?:our |all |the )?(?:clients|customers|users|guests|tenants|patients|buyers) (?:all |simply |just |really |absolutely )?(?:love|adore|swear by) (?:it|us|our|this|them|these)\b[^;.!?]{0,20}",
    rf"\b(?:several|many|some|other|two|three|most) (?:of (?:our|the) )?{_FOLK} (?:have )?(?:told|tell|reported to|wrote to|assured) (?:us|me)(?: that)? [^;.!?]{{3,50}}?(?:{AMOUNT}|more|less|fewer|never)\b",
    r"\bin (?:the |all |our |independent )?(?:tests|trials|comparisons) (?:it|our|we|this|they)[^;.!?]{0,12} (?:outlast|outperform|beat|won|came first|did better)\w*[^;.!?]{0,30}",
)

_CUES = (
    cue(rf"{_UNNAMED}{_DID}\b[^.;!?]{{0,70}}?{_NUMBER}", guards=(*_GUARDS, _is_neutral), whole_clause=True),
    cue(
        rf"\b(?:helped|gave|got|brought|saved|let|showed|delivered) (?:{_UNNAMED}|dozens|hundreds|thousands)[^.;!?]{{0,60}}?{_NUMBER}",
        guards=(*_GUARDS, _is_neutral),
        whole_clause=True,
    ),
    cue(
        r"\b(?:(?:recent |several |many |numerous |independent |countless |new |various |multiple )*(?:studies|research|statistics|surveys?|experts?|analysts?|the data|the numbers|data|science|reports|tests|trials|industry data|benchmarks|scientists|economists|doctors|evidence)(?: \w+ly)? (?:shows?|prove[sn]?|says?|agree[s]?|confirms?|suggests?|demonstrates?|have (?:shown|proven|found|confirmed)|has (?:shown|proven|found|confirmed)|finds?|recommends? (?:it|this|us|our|these|using|switching)|tells? us|indicates?|(?:don't|do not|doesn't) lie))\b(?! (?:you |the |your |our )?(?:that )?(?:we|i|they|attached|below|in the))|\bit(?:'s| is| has been) (?:\w+ )?(?:proven|proved|well[- ]known|widely known|a (?:known|proven) fact|a fact|documented|scientifically) (?:that )?",
        guards=(
            *_GUARDS,
            lambda seen, s, e: (
                bool(re.match(r"(?:the |our )?(?:data|numbers|reports?|tests?|survey|evidence)\b", seen.lower[s:e]))
                and "%" not in seen.lower
                and "lie" not in seen.lower[s:e]
            ),
        ),
        whole_clause=True,
    ),
    cue(
        r"\b(?:clinically|scientifically|independently|mathematically|field|battle|statistically|time)[- ](?:proven|tested|verified|validated)\b|\bproven (?:to|results|track record|success|roi|savings|method|formula|technology|solution|system|by (?:science|experts|research))\b|\btrack record (?:speaks|of (?:success|100))\b|\b(?:our )?results speak for themselves\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:{PERCENT}|nine out of ten|9 out of 10|\d+ out of (?:\d+|ten)|(?:four|three|two) out of (?:five|ten|three)|9 in 10|two thirds|three quarters|the (?:vast |overwhelming )?majority|almost all|nearly all|virtually all|almost every|nearly every|practically every)(?! (?:of )?(?:all )?(?:the (?:people|teams?|employees|engineers|projects|deals|managers|vendors|reps)\b|your (?!competitors?|peers|rivals|neighbou?rs?|biggest|closest|direct|main))) (?:of )?(?:all )?(?:the |our |your )?(?:[\w-]+ ){{0,2}}?(?:customers|clients|users|buyers|companies|businesses|firms|teams|leaders|managers|executives|ceos|cfos|people|reps|vendors|projects|fortune|experts|deals|competitors?|peers|manufacturers|retailers|plants|dentists|engineers|employees|consumers)\b(?! (?:will be|who (?:attended|replied|answered)|in your|on your|on this (?:list|call|mail)))",
        guards=(*_GUARDS, _praises_nothing),
        whole_clause=True,
    ),
    cue(
        r"\b(?:trusted|used|loved|chosen|relied (?:on|upon)|recommended|preferred|endorsed|adopted|praised|backed) (?:\w+ly )?by (?:\w+ )?(?:over |more than |all |almost all |the )*(?:\d[\d.,]*\+?(?:k|m)? ?|thousands|hundreds|millions|dozens|leading|top|major|fortune|most|many|countless|the (?:biggest|largest|best|world's|leading|top)|experts|professionals|industry leaders|companies|businesses|customers|teams|doctors|people|everyone|everybody|half)\b",
        guards=(*_GUARDS, _is_a_place),
        whole_clause=True,
    ),
    cue(
        r"\b(?:thousands|hundreds|millions|dozens|countless|tens of thousands|\d[\d.,]*(?:k|\+)?) (?:of )?(?:very )?(?:happy|satisfied|delighted|loyal|successful|thrilled) (?:\w+ )?(?:customers|clients|users|buyers|companies|families|businesses|teams)\b|\b(?:all|every one) (?:of )?our (?:customers|clients|users)\b[^.;!?]{0,30}\b(?:love|loves|happy|satisfied|recommend|renew|renews|delighted|thrilled|swear)|\b(?:everyone|everybody|all (?:the )?\w+) in your (?:industry|field|sector|business|area|region|space) (?:is |are |has |have |already |now )*(?:us(?:es|ing|e)|switch\w*|mov\w+|adopt\w*|buy\w*|chos\w+|does|doing)\b|\byour (?:biggest |main |closest |direct |largest )?(?:competitors?|rivals?|peers) (?:are |is |have |has |all |already |now |just )*(?:us(?:es|ing|e)|switch\w*|mov\w+|adopt\w*|signed|bought|buy\w*|chos\w+|saving|seeing)\b(?= (?:it|this|us|our|ours|these|them|one|the same|over|to|with|more|a|an)\b(?! land)|[.,;!?]|$| \d)|\b(?:our|we(?:'re| are)(?: an?)?|we have an|this) award[- ]winning\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\bon average,? (?:our |the |a |most )?(?:customers?|clients?|users?|teams?|companies|businesses|compan(?:y)|they)\b[^.;!?]{{0,60}}?(?:{PERCENT}|{TIMES}|{METRIC})|\bthe average (?:customer|client|user|company|team) (?:{BENEFIT_VERB_S}|sees|gets|gains|earns|recovers)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:leading|top|major|big|large|the (?:biggest|largest|best|leading|top)|most|many|countless|hundreds of|thousands of|dozens of|millions of|all the (?:big|major)|fortune (?:500|100|1000)|\d[\d.,]*\+?|over \d[\d.,]*|more than \d[\d.,]*) (?:[\w-]+ ){{0,3}}?{_KINDS}(?: [\w-]+ (?:like|just like|in) your\w*)?(?: (?:just )?like yours?)?(?: \w+ly| already| now| have| all| across \w+| worldwide| in \w+)* (?:trust(?:s|ed)?|rely|relies|use(?:s|d)?|chose|choose|love|swear|depend|switched|moved|run|work with|recommend|prefer|bet|count|picked|believe|standardi[sz]ed)(?: (?:on|by|to|in|with|our|us|it|this|the))",
        guards=(*_GUARDS, _praises_nothing),
        whole_clause=True,
    ),
    cue(
        rf"\b(?:everyone|everybody|every (?:\w+ )?{_KINDS}|nearly everyone|all the (?:\w+ )?{_KINDS}) (?:in|on|of|across|around) (?:the|your|this) (?:[\w-]+ )?(?:business|industry|sector|market|region|field|area|trade|country|state|city) (?:already |now |is |has )*(?:use|uses|using|trusts?|relies|buys?|has|have|runs?|knows?|switched|loves?|works? with|chose|recommends?)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    *(cue(one, guards=(*_GUARDS, _praises_nothing), whole_clause=True) for one in _HERD),
    *(cue(one, guards=_GUARDS, whole_clause=True) for one in (*_BORROWED, *_WHO_ELSE)),
    cue(
        r"\b(?:typically|usually|regularly|time and again|again and again|everywhere),? (?:we|our (?:customers|clients)) (?:see|find|get)\b[^;.!?]{3,80}"
        r"|\b(?:the last|another|one|a recent|my last|our last|every) (?:[\w-]+ ){1,4}(?:we did|we worked with|i worked with|we had|of ours|we equipped|we moved|of the big [\w ]{3,20})\b[^.!?]{0,90}?\b(?:doubled|tripled|halved|cut|saved|vanished|disappeared|dropped|rose|grew|fell|gone|up by|down by|\d+ ?%)"
        r"|\bit(?:'s| is) (?:a )?(?:proven|proved|well known|scientifically \w+)\b[:,]? [^.!?]{3,80}"
        r"|\bone of the (?:big|biggest|large|largest|great|best[- ]known)\b[^.!?]{3,60}\b(?:doubled|tripled|halved|cut|saved|vanished|grew|gained|swears by)\b",
        guards=(quoted, asked, supposed, told, _is_sourced, _is_no_success, _is_neutral),
        whole_clause=True,
    ),
    cue(
        r"\b(?:everyone|everybody|every (?:single )?(?:customer|client|user|hotel|farm|shop|firm|company|one)|all (?:our |the )?(?:customers|clients|users|hotels|farms|shops|firms))(?: (?:who|that|we|of|in|on) [\w ]{2,25}?)?(?: has| have)? (?:tells? (?:us|me)|swears?|loves?|saves?|saved|renewed|renews|stayed with us|came back|comes back|doubles?|doubled|earns?|recommends?|raves?)\b[^.;!?]{0,60}"
        r"|\b(?:firms|companies|shops|hotels|farms|practices|schools|teams|plants|bakeries|garages|clinics|growers|people|customers|clients) (?:that|who|which) (?:use|bought|switched|moved|work|have|run|started)\b[^.;!?]{0,40}? (?:have|are|earn|sell|save|see|get|make|spend|need|lose)\b[^.;!?]{0,40}?(?:\d|half|twice|double|less|more|fewer|fuller|happier|faster)[^.;!?]{0,20}"
        r"|\b(?:a|one) (?!colleague|friend|person|lady|man|woman|day|week|month|year|hour|moment|bit|lot|few|couple|piece|part)(?:[\w-]+ ){0,3}?(?:in|near|from|like|not far from|just outside) [\w -]{2,25} (?<!is )(?<!was )(?<!be )(?<!are )(?<!been )(?:saved|doubled|tripled|halved|cut|got|earned|sold|went from|grew|gained|made(?! us\b))\b[^.;!?]{0,60}"
        r"|\b(?:research|science|studies|a study|(?<!the )(?<!our )(?<!your )(?<!this )surveys?|statistics|experts|doctors|independent tests?)(?: [\w-]+){0,2}? (?:shows?|proves?|says?|agrees?|confirms?|found|backs?)\b[^.;!?]{0,60}"
        r"|\b(?:nine|eight|seven|four|\d+) (?:out )?(?:of|in) (?:ten|five|10|100|every)(?: of)?(?: our| the)? (?:[\w-]+ )?(?:customers?|clients?|users?|buyers?|people|firms|companies|hotels|farms|shops|dentists|doctors|nurses|patients|owners|managers|drivers|parents|guests|readers|experts|chefs|bakers|farmers|growers|teams|schools|practices|recommend|say|prefer|choose|would|agree)\b[^.;!?]{0,60}",
        guards=(*_GUARDS, hedged, _is_one_case),
        whole_clause=True,
    ),
)

_scan = finder(_CUES, softer=_gains_nothing)
_SHOWN_NEARBY = pattern(
    r"\b(?:you|they) (?:may|can|are welcome to) (?:ring|call|ask|visit|check|look)\b|\b(?:his|her|their) (?:phone )?number\b|\bask (?:for|at) (?:mr|mrs|ms|dr)\b|\b(?:by|from|in) (?:their|our|your|his|her|its) own (?:[\w-]+ )?(?:sheets?|logs?|lists?|counts?|figures|books|reports?|records?|analytics)\b"
    r"|\b(?:report|sheet|list|study|log|figures|numbers|names|paper|references?) (?:is|are) (?:on|in|at|below|linked|enclosed|attached|with)\b|\bhas agreed to be (?:named|asked|rung)\b|https?:|www\."
)


def _find(reading: Reading) -> Iterator[Hit]:
    """Where a sentence beside it says where the proof can be looked up, it is a suggestion to name it with the claim."""
    text = reading.document.text.lower()
    for one in _scan(reading):
        shown = _SHOWN_NEARBY.search(text, max(0, one.span.start - _NEXT * 8), one.span.end + _NEXT * 8)
        yield replace(one, level=Level.SUGGESTION) if shown else one


UNVERIFIED_PROOF = Rule(
    id="unverified-proof",
    title="Proof that nobody can look up",
    cls=FindingClass.UNWARRANTED,
    level=Level.WARNING,
    trust_element=TrustElement.TRUTH,
    message="This leans on proof that the reader cannot look up. Name the customer, the study or the period, or leave the figure out.",
    why="A figure from an unnamed customer cannot be checked, and buyers discount it. One named case with its date carries further.",
    source="FTC Endorsement Guides (16 CFR 255) and substantiation policy; UK CAP Code 3.7 and 3.45; EU UCPD Annex I item 4",
    find=_find,
    flags=(
        "Our customers save 30% on average.",
        "Studies show that cold calls waste half the day.",
        "A large retailer doubled its margins with this.",
        "Companies like yours see a payback in months and cut costs by 20%.",
        "We are trusted by thousands of teams.",
        "It is scientifically proven.",
        "Nine out of ten buyers choose us.",
        "We helped a bank in your region cut its overtime by half.",
        "Your competitors are already using it.",
        "Our award-winning hotline helps you.",
        "Half the hospitals in the country run on it.",
        "Growers who switched to us saw their losses go down by 40 per cent.",
        "Half of the timber trade buys from us.",
    ),
    passes=(
        "Harbor Foods cut its energy use by 12% in 2025.",
        "According to the 2024 Orr Institute survey, 40% of buyers answer within a day.",
        "We don't claim that studies show this.",
        "Do your customers see savings?",
        "The case study of a retailer that cut waste by 9% is attached.",
        "Our customers are in the food business.",
        "One of our customers will join the call.",
        "You told me that most firms in your field save 10%.",
        "I think many teams would save time with it.",
        "The report is used by the finance team.",
        "Everybody got the invitation.",
        "Half of the market hall belongs to the town.",
        "About 40% of the people on the list have answered.",
        "Our customer Harrow Dairy cut its energy use by 9% in 2024.",
        "A garage near you has two of them for sale.",
        "Two thirds of the users log in on Mondays.",
        "Two customers got their parcels late.",
        "Our members get 10 % off in June.",
        "Many customers use the back door.",
        "14 families have signed up for the walk.",
        "The hall is used by many clubs.",
        "A firm near you made us an offer for the press.",
        "Your neighbours switched to another school last year.",
        "One customer saw the costs and said no.",
        "Two clients got theirs a week later.",
        "Most customers use it as a shelf.",
        "The neighbours cut their hedge by half.",
        "Researchers found lead in the old pipes.",
        "Typically we see two of these a year.",
        "Everybody in the village has a key to the hall.",
        "Your competitors use plastic.",
        "A client in Cork sold hers within a week.",
    ),
    ways=(
        framed("{}, according to [source]"),
        instead("[customer] reached [figure] in [period]"),
    ),
)
