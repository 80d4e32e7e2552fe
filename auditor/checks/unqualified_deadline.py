"""Unqualified deadline: a date for a delivery, go-live or fix with no dependency and no margin."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re

from auditor.checks._deadline_words import is_plain_work
from auditor.checks._language import BASE, View, has_terms, hedged, opinion, qualified
from auditor.checks._rewording import framed
from auditor.checks._scan import cue, finder
from auditor.checks._vocabulary import COUNT, WEEKDAY, WHEN
from auditor.checks.rule import Rule
from auditor.core.patterns import pattern
from auditor.model.finding import FindingClass, Level, TrustElement

_SMALL = pattern(
    r"\b(?:send|email|e-mail|call|phone|reply|respond|answer|forward|share|write|text|book|schedule|draft|update (?:you|the)|circulate|post|meet|prepare|introduce|invite|join|present|demo|agenda|notes|slides|deck|quote|minutes|draft|form|memo|comments|meeting|document|report|invoice|contract|agreement|samples?|parcel|letter|list|copy|form|login|password|invitation|certificate|voucher|receipt|drawings?|figures|spare key|paperwork|proposal|brochure|pdf|link|photos?|photographs|pictures?|certificates|programmes|labels|invitations|summary|statement|order form|purchase order|spec sheet|data ?sheet|references?|(?:(?<!fixed )(?<!full )price|quotation|estimate|proof|sketch|artwork|edit|rough cut|mock-?up|plan|layout|credit|refund|payment|balance|deposit|money|our (?:part|share)|my (?:part|share)|test account|log-?in|account for)(?! of the (?:project|migration))|on your account|papers|files?|keys?|menu|books?|letters?|car|bikes?|shoes?|boots|glasses|suit|coat|dress|watch|clock|ring|chair|lamp|phone|cake|saw|bag|curtains?|prescription|crown|tooth|sink)s?\b"
)
_MARGIN = pattern(
    r"\b(?:plan(?:ned)? (?:for|date|is)|scheduled (?:for|to)|currently|at the earliest|not before|latest estimate|forecast|eta|margin|buffer|agreed (?:date|on)|as agreed|per (?:the|our) (?:plan|contract|schedule)|was|were|window|since|with (?:two|three|four|five|six|\d+) (?:people|men|of us|hands|painters|fitters|workers)|had (?:it|them|that|theirs|ours))\b"
)


def _is_small(seen: View, start: int, end: int) -> bool:
    """A small follow-up that the speaker does alone."""
    return bool(_SMALL.search(seen.lower, max(0, start - 30), end))


def _has_margin(seen: View, _start: int, _end: int) -> bool:
    """The sentence speaks of a plan or a window, or of the past."""
    return bool(_MARGIN.search(seen.lower))


_HABIT = pattern(r"s\b")
_EVENT = pattern(
    r"\b(?:courses?|exams?|season|fair|term|school|lease|sale|exhibition|concert|festival|market|holidays?|conference|competition)(?: itself)? (?:is|are|will be|'ll be|starts?|begins?|ends?|opens?)\b"
)


_ATTENDING = pattern(
    r"\b(?:(?:all|both|most|some)(?: (?:two|three|four|five|six|\d+))? of us|the (?:whole|entire) (?:team|crew|family|class|board|staff|office)|everybody|everyone|(?:stand|booth|meeting|party|lunch|dinner))(?:'ll| will| is| are) (?:all )?(?:be )?(?:in|at|on|there|here)\b"
)

_IS_SHUT = pattern(
    r"(?:'ll be| will be| is| are) (?:closed|shut|locked|off|out|slow|busy|empty|dark|late|on hire|in flower|at its best|live on (?:radio|air|tv|television|bbc))\b"
)


def _is_an_event(seen: View, start: int, end: int) -> bool:
    """When something takes place: "the course is finished on 30 June", "open on Sundays"."""
    if _IS_SHUT.search(seen.lower, start, end):
        return True
    habit = seen.lower.endswith("day", start, end) and _HABIT.match(seen.lower, end)
    return bool(habit or _EVENT.search(seen.lower, start, end) or _ATTENDING.search(seen.lower, start, end))


_HOURS = pattern(
    r"\b(?:open|closed|manned|staffed)\b[^;.!?]{0,40}\b(?:from )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)? ?(?:to|until|till|-) ?\d"
)


def _is_opening_hours(seen: View, _start: int, _end: int) -> bool:
    """When a door is open: "our shops are open on Sunday from 12 to 6"."""
    return bool(_HOURS.search(seen.lower))


_GUARDS = (*BASE, hedged, qualified, has_terms, opinion, _has_margin, _is_opening_hours, _is_an_event)
_ONE_VISIT = pattern(
    r"\b(?:install|set up|fit|build|complete|finish|deliver|train|replace|launch|convert) (?:a|an|one|the|your|that|this|it|another)\b(?! (?:whole|entire|complete|full|rest))(?: [\w-]+){0,3}? (?:on |this |next |tomorrow|today|at )"
)


def _is_one_visit(seen: View, start: int, end: int) -> bool:
    """One thing done on one day is an appointment: "we'll install the oven on Wednesday"; a deadline says "by"."""
    return bool(_ONE_VISIT.search(seen.lower, max(0, start - 5), end))


_OWN = (*_GUARDS, _is_small, _is_one_visit)
_GAP = r"[^;.!?]{0,60}?"
_BIG = r"(?:rollout|roll-out|migration|implementation|installation|deployment|integration|go-live|launch|project|cutover|cut-over|onboarding|set-?up|setup|retrofit|upgrade|conversion|commissioning|build|construction|transition|system|platform|line|plant|factory|site|whole (?:thing|fleet)|warehouse|store|website|portal|network|machine|kitchen|extension|roof|software|app|connector|interface)s?"
_STATE = r"(?:live|up and running|fully (?:operational|live|deployed|installed|migrated|trained|integrated|onboarded|functional|running|set up|functioning|automated|configured)|in production|operational|completed?|finished|done|installed|deployed|migrated|rolled out|switched over|onboarded|commissioned|implemented|running|built|integrated|set up|ready to go|ready for use|go live|gone live|in place|wrapped up|cut over|working(?! (?:with|from|for|at|on)\b))"
_BREAKAGE = r"(?:bug|issue|problem|error|defect|outage|fault|glitch|leak|failure|ticket|crash|incident|bugs|issues|problems|errors|defects|faults|it|this|that|everything)"
_FIXED = r"(?:fixed|solved|resolved|sorted(?: out)?|repaired|closed|patched|corrected|gone|cleared|restored)"
_SHALL = r"(?:'ll| will|'re going to| are going to| is going to|'s going to| shall)"

_DATES = (
    rf"\b(?:we|i|our (?:team|crew|people|\w+ team)){_SHALL} (?:have|get) (?:[\w-]+ ){{1,6}}?(?:{_STATE})\b{_GAP}{WHEN}",
    rf"\byour (?:[\w-]+ ){{0,2}}?(?:delivery|order|shipment|goods|machines?|units|parts|pallets|equipment|racks|pumps|sensors|devices|replacements?|kit|hardware|container|consignment){_SHALL} (?:\w+ly )?(?:be (?:with you|at your|on your|on site|there|here|delivered|in your)|arrive|reach you|land|get to you)\b{_GAP}{WHEN}",
    rf"\b(?:we|you) can (?:go live|be (?:live|up and running|operational)|start (?:production|working with it)|switch (?:over|you))\b{_GAP}{WHEN}",
    rf"\b(?:your|the|our|all) (?:[\w-]+ ){{1,4}}?(?:is|are) (?:fully |all |completely )?(?:equipped|connected|fitted|ready|open|live|up and running|operational|finished|installed|completed?|in place|running|at your (?:dock|site|door|plant)|with you|on site) (?:(?:by|in|from|within|before|on) )+(?:the )?{WHEN}",
    rf"\b{_BIG} (?:takes|will take) (?:\w+ ){{1,3}}?(?:minutes?|hours?|days?|weeks?|afternoon|morning|weekend),? and (?:then )?(?:you're|you are|that's|that is|it's|we're|everything is) (?:\w+ )?(?:done|it|live|finished|ready|over|good to go|up and running)\b",
    r"\b(?:leaves?|ships? from|are loaded at) (?:our|the) (?:factory|warehouse|plant|works)\b[^;.!?]{0,30} and (?:(?:is|are) (?:at your|with you|on your|there)|arrives?|reach(?:es)? you)\b[^;.!?]{0,20}",
    rf"(?:^|[,;:] |\band |\bso )(?:[\w-]+ )?{_BIG}{_SHALL} (?:be (?:{_STATE})|take|go live|finish|complete)\b{_GAP}{WHEN}",
    rf"\b(?:your|the (?:new|whole|entire|complete|full)|everything|all(?: of)?(?: your| the)?)(?: [\w-]+){{0,3}}?{_SHALL} (?:all )?(?:be |have been |stand )(?:\w+ly )?(?!discussed|published|announced|confirmed|decided|reviewed|held|closed|updated|signed|notified|asked|covered|explained|released|presented|charged|required|allowed|charged|scheduled|offered|needed|used|based|considered|shared|printed|posted|framed|provided|received|reported|shipped|sent|posted|dispatched|paid|billed|credited|informed|invoiced|told|called|answered|invited)(?:\w+ed|built|done|ready|live|up|in place|handed over|running|online|open|rebuilt|set up|put in|hung|fitted)\b{_GAP}(?:{WHEN}|\bbefore (?:the|your) [\w-]+)",
    rf"\b(?:we|i|our (?:team|crew|people|\w+ team)){_SHALL} (?:have|get) (?:your|the|all|everything|every) ?(?:[\w-]+ ){{0,4}}?(?:back up|up|online|open|ready|done|connected|moved|replaced|fitted|\w+ed|(?:on|over to|using) (?:the|our) (?:new )?[\w-]+)\b{_GAP}{WHEN}",
    rf"\byou(?:'ll| will) (?:be (?:trading|working (?:on|with) (?:the|your) new|running|producing|selling|printing|shipping|baking|cooking|operating|using|live)|start (?:trading|producing|selling)) (?:[\w-]+ ){{0,5}}?(?:from |by |on |in |within )?{WHEN}",
    r"\bgive us (?:a |an |just |only |one |two |three |four |five |\d+ ?)+(?:day|week|fortnight|weekend|month|hour|afternoon|morning)s? and (?:you|your|all|everything|it|the)\b[^;.!?]{2,60}",
)

_THEN = rf"(?:{WHEN}|\bthis (?:morning|afternoon|evening)\b|\bcome {WEEKDAY}|\bby the (?:first|middle|end|start|beginning) of\b|\bin a few days\b)"
_PLANT = r"(?:roof|kitchen|floors?|extension|hall|plant|factory|website|web ?shop|warehouse|payroll|practice|surgery|lift|elevator|line|machine|press|presses|oven|boiler|heating|server(?: room)?|data cent(?:er|re)|network|system|software|catalogue|booklet|brochures?|print run|fleet|vans|trucks|stand|stage|bathroom|building|site|branch(?:es)?|stores?|shops?|tills|fa[cç]ade|wall|bridge|track|archive|database|accounts|books|migration|move|rollout|installation|conversion|rebuild|furniture|order|wiring|plumbing|store ?front|canteen|lab(?:oratory)?|clinic|garage|workshop|harvest|windows|doors)"
_DONE = r"(?:done|finished|completed?|built|rebuilt|laid|fitted|installed|replaced|relabelled|moved(?: over| across)?|migrated|switched(?: over)?|converted|painted|wired|commissioned|trained|translated|printed|wrapped|repaired|fixed|ready|live|running(?: again)?|working(?: again)?|operational|tiled|cleaned|refitted|racked|equipped|delivered|connected|digitised|digitized|scanned|on|in(?: and running| place)?|up(?: and running| again)?|over|back(?: up| online| in operation| in business| on the road| to (?:full|normal) [\w-]+)?|open for business|gone|sorted|cleared|emptied)"
_BE = (
    r"(?:'ll be| will be|'s going to be| is going to be| are going to be| will all be| will have been| is| are|'s|'re)"
)

_WHOLE_WORKS = (
    rf"\b(?:your|the|our)(?: new| whole| entire| complete)? (?:[\w-]+ ){{0,2}}?{_PLANT}(?: [\w-]+){{0,4}}?{_BE} (?:all |fully |completely )?{_DONE}\b[^,;.!?]{{0,25}}?{_THEN}",
    rf"\b(?:we|i|our (?:crew|team|people|\w+ team))(?:'ll| will|'re going to| are going to) (?:have|get) (?:your|the|all|every|both|each) (?:[\w-]+ ){{0,5}}?{_DONE}\b[^;.!?]{{0,25}}?{_THEN}",
    rf"{_THEN},? (?:your (?:entire|whole|complete)|the (?:entire|whole|complete)|all(?: of)? (?:your|the)|every|each|your|the) (?:[\w-]+ ){{1,5}}?{_BE} (?:all |fully )?{_DONE}\b",
    rf"\b(?:days?|weeks?|months?) from (?:today|now|order|signature)\b,? (?:your|the|all|every) (?:[\w-]+ ){{1,4}}?{_BE} (?:all |fully )?{_DONE}\b",
    rf"\b(?:all|the whole|the entire|the complete|everything|every)(?: of)? ?(?:the |your )?(?:[\w-]+ ){{0,3}}?(?:'ll| will) (?:arrive|reach you|get there|be (?:with you|there|at your|delivered|on your|in your|{_DONE}))\b[^;.!?]{{0,20}}?{_THEN}",
    rf"\b(?:\d{{1,3}}[.,]\d{{3}}|\d{{3,}}|hundreds of|thousands of)\b[^;.!?]{{0,40}}?(?:'ll| will) (?:be (?:with you|there|at your|on your|printed|delivered|built|ready)|arrive|reach you)\b[^;.!?]{{0,20}}?{_THEN}",
    rf"\byou(?:'ll| will) have (?:all(?: of)?|every|the (?:whole|entire|complete)) (?:the |your |of )?[^;.!?]{{2,40}}?{_THEN}",
    rf"\bwe(?:'ll| will) (?:fully |completely |entirely )(?:equip|fit out|furnish|rebuild|convert|wire|move|migrate|train|refit|kit out|automate|digiti[sz]e) [^;.!?]{{2,40}}?{_THEN}",
    rf"\b(?:installation|fitting|the (?:move|switch|changeover|conversion|migration|rebuild|set-?up|whole thing|works?)) takes (?:us )?{COUNT} (?:minutes?|hours?|days?|weeks?|weekend|morning|afternoon|night),? (?:never|not|no) (?:more|longer|an hour more|a day more)\b",
    rf"\byour [\w-]+,? all \d[^;.!?]{{0,30}}?,? (?:is|are|will be|'ll be) {_DONE}\b[^;.!?]{{0,20}}?{_THEN}",
    rf"\b(?:all|every|the whole|the entire|the complete|the full) (?!of us|of them|of you|our people|colleagues|the staff|staff|participants|guests)(?:[\w-]+ ){{1,4}}?(?:'ll|will) be (?:at|in|on) (?:your|the) [\w-]+(?: [\w-]+)?[^;.!?]{{0,10}}? {_THEN}",
    rf"\bwe (?:install|deliver|fit|replace|print|move|build|translate|train|wire|convert|migrate|finish|clean|paint|ship|equip|scan|digiti[sz]e|repair|renew) (?:all|every|the whole|the entire|your (?:whole|entire)) [^,;.!?]{{2,30}}? {_THEN}",
    rf"\b(?:your|the)(?: new)? [\w-]+(?: [\w-]+)?(?:'ll| will) be (?:baking|printing|running|turning|producing|earning|washing|heating|cooling|spinning|pressing|humming|selling|trading|milling|packing|brewing)\b[^;.!?]{{0,15}}? {_THEN}",
    rf"\b(?:the|your) (?!two|three|four|five|terms|minutes|documents|papers|figures|results|photos|tickets|invoices|certificates|others)(?:[\w-]+ )?[\w-]{{3,}}s(?:'ll| will) (?:all )?be (?!discussed|invited|informed|returned|signed|charged|sent|paid|posted|published|billed|closed|collected|reviewed|emailed|mailed|shared|announced|notified|needed|used|checked)(?:[a-z]+ed|built|hung|laid|ready|done|in place) (?:by|before) [^;.!?]{{0,12}}?{_THEN}",
    rf"{_THEN},? (?:the (?:entire|whole|complete)|all(?: of)? (?:your|the)|every|each|your (?:entire|whole)) (?:[\w-]+ ){{1,5}}?(?:'ll|will) be (?:all )?[a-z]+ed\b",
    rf"\b(?:production|work|operations?|service|traffic|trading|everything|business)(?:'ll| will) be back\b[^;.!?]{{0,20}}? {_THEN}|\byou(?:'ll| will) be (?:open|back|trading|up|in business)(?: for business)?(?: again)? (?:on |by |from )?{_THEN}",
    rf"\bwe (?:finish|complete|hand over|deliver|open|commission) (?:the|your|all) (?:[\w-]+ )?{_PLANT}\b[^;.!?]{{0,15}}?(?:by|before|on|in|within) {_THEN}|\bwe(?:'ll| will) (?:finish|complete|hand over) (?:the|your) (?:[\w-]+ ){{1,3}}?(?:by|before) (?:the end of )?{_THEN}",
    rf"\b(?:flood|storm|fire|water|frost)? ?damage(?:'ll| will) (?:all )?be (?:repaired|fixed|gone|put right|cleared)\b[^;.!?]{{0,10}}? {_THEN}",
)

_CUES = (
    cue(
        rf"\b(?:you|we|your [\w ]{{2,25}}?|all (?:\w+ ){{1,3}}?|everything|everyone|it|this|they|the [\w-]+(?: [\w-]+)?|our [\w-]+){_SHALL} (?:all |both |already |definitely |certainly |fully |then )?(?:be |have (?:it|this|that|you|everything|(?:your|the|all)(?: [\w-]+){{1,3}}?) |get (?:it|this|you|everything|your \w+) |go )(?:\w+ly )?(?:live|{_STATE})\b{_GAP}{WHEN}",
        guards=_OWN,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:we|i|our (?:team|engineers|crew|technicians|people|\w+ team)){_SHALL} (?:\w+ly |all )?(?:migrate|install|deploy|implement|roll out|integrate|onboard|commission|go live|switch (?:you|everything)|cut (?:you|everything) over|move (?:you|everything|all)|complete|finish|build|set up|launch|convert|replace all|train (?:all|everyone|your)|rebuild|automate|deliver (?:all|the (?:whole|entire|full|complete)|everything|every)|have you)\b{_GAP}{WHEN}",
        guards=_OWN,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:the|your|our|this|that|full|complete) (?:[\w-]+ ){{0,2}}?{_BIG}{_SHALL} (?:\w+ly )?(?:be (?:live|done|finished|completed?|ready|up|over|in place|running|operational|built|delivered|installed|deployed|fully|all)|take|go live|finish|complete|launch|need)\b{_GAP}{WHEN}",
        guards=_OWN,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:we|i|our [\w-]+(?: team)?){_SHALL} (?:\w+ly )?(?:fix|solve|resolve|repair|sort(?: out)?|patch|have|get) (?:\w+ ){{0,4}}?(?:{_BREAKAGE})\b(?: {_FIXED})?{_GAP}{WHEN}(?<!get it today)",
        guards=(
            *_OWN,
            lambda seen, s, e: not re.search(rf"\b(?:fix|solve|resolve|repair|sort|patch|{_FIXED})\b", seen.lower[s:e]),
        ),
        whole_clause=True,
    ),
    cue(
        rf"\b(?:the |your |this |that |all )?(?:\w+ )?{_BREAKAGE}{_SHALL} be (?:\w+ly )?{_FIXED}\b{_GAP}{WHEN}",
        guards=_OWN,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:deliver\w*|ship\w*|arrives?|arriving|at your (?:door|dock|site)|on (?:site|your (?:desk|dock))|hand(?:ed)? over|finish\w*|complete\w*|ready|done|live|there|fixed|installed|have (?:it|them|all|everything|the))\b{_GAP}{WHEN}{_GAP}\b(?:no matter what|guaranteed|without fail|definitely|100%|for sure|come what may|no ifs|whatever happens|period|certainly|no excuses|rain or shine|you can count on it|i promise|not a day later|in any case)",
        guards=(*BASE, hedged, has_terms),
        whole_clause=False,
    ),
    cue(
        rf"\b(?:definitely|certainly|guarantee(?:d)?|absolutely|promise|without fail|for sure|swear|assure you)\b{_GAP}\b(?:deliver\w*|ship\w*|arrives?|at your (?:door|dock|site)|finish\w*|complete\w*|ready|done|live|fixed|installed|have (?:it|them|all|everything))\b{_GAP}{WHEN}",
        guards=(*BASE, hedged, has_terms, _is_small),
        whole_clause=True,
    ),
    cue(
        rf"\b(?:all|every|the (?:whole|entire|full|complete)|the rest of the|everything)\b(?: \w+){{0,4}}?{_SHALL} (?:be (?:delivered|shipped|there|here|ready|with you|at your|on site|in your)|arrive|ship|reach you)\b{_GAP}{WHEN}",
        guards=_OWN,
        whole_clause=True,
    ),
    cue(
        r"\b(?:live|up and running|operational|deployed|implemented|installed|migrated|onboarded|go-live|set ?up|rolled out) (?:in|within) (?:just |only |under |less than |as little as )*(?:a (?:day|week|few (?:days|hours|minutes))|an (?:hour|afternoon)|minutes|hours|days|24 hours|48 hours|one (?:day|week|afternoon)|\d+ (?:minutes|hours|days|weeks))\b|\b(?:instant|overnight|same-day|next-day|24-hour|48-hour) (?:delivery|installation|set ?up|implementation|go-live|deployment|turnaround|onboarding|migration|fix)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:go-live|rollout|roll-out|launch|migration|cutover|handover|hand-over|completion|delivery|installation|implementation|start of production) (?:date )?(?:is|will be|happens|takes place|is set for|is fixed for|stands for|is on)(?: on| for| firmly| definitely)? {WHEN}[^;.!?]{{0,15}}\b(?:full stop|period|no matter|guaranteed|definitely|for sure|fixed|firm|set in stone|promise|100%|without fail|no ifs)",
        guards=(*BASE, hedged, has_terms),
        whole_clause=False,
    ),
    cue(
        rf"\b{_BIG} (?:takes|will take|is done in|is finished in|needs|only takes|just takes)(?: you| us)? (?:just |only |no more than |at most |less than |under |as little as |a mere |exactly |not more than )(?:an? |the )?(?:\d+|one|two|three|four|five|six|seven|ten|few|single|couple of|half an?)? ?(?:minutes?|hours?|days?|weeks?|afternoon|morning|weekend)\b|\b{_BIG} (?:takes|will take) (?:an? |\d+ |one |two |three |four |five |six |a few )(?:minutes?|hours?|days?|weeks?|afternoon|morning|weekend),? (?:period|full stop|guaranteed|max|maximum|tops|at most|no more|no longer|not a day longer|done)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:we|i|our team) can (?:have|get) (?:you|your \w+|everything|it all|the whole \w+|all \w+ \w+) (?:all )?(?:set up|up and running|live|migrated|installed|onboarded|running|switched over|moved over|going|done|deployed) {_GAP}{WHEN}",
        guards=_OWN,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:everything|all (?:of it|\w+ \w+|\w+)|the whole \w+|the complete \w+){_SHALL} be \w+ and \w+ {_GAP}{WHEN}",
        guards=_OWN,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:you|your [\w ]{{2,25}}?|we|the (?:new )?[\w-]+(?: [\w-]+){{0,2}}|our [\w-]+|everything|all [\w-]+(?: [\w-]+)?) (?:goes?|are going|is going) live (?:on |by |in |from )?{WHEN}|\bconsider (?:it|that|this) (?:fixed|solved|live|installed|delivered|repaired|migrated|finished) {_GAP}{WHEN}|\b(?:all|every|each)(?: of)?(?: your| the| our)?(?: [\w-]+){{1,3}}?{_SHALL} be (?:\w+ly )?(?:connected|converted|replaced|equipped|upgraded|fitted|wired|trained|integrated|automated|moved|transferred|linked|covered|retrofitted|modernised|modernized|switched|migrated|installed|fixed|built|launched)\b {_GAP}{WHEN}",
        guards=_OWN,
        whole_clause=True,
    ),
    cue(
        rf"\byou(?:'ll| will) have (?:[\w-]+ ){{1,6}}?(?:in production|up and running|live|installed|in place|running|operational|at your disposal|fully working|ready to (?:go|use))\b{_GAP}{WHEN}",
        guards=_OWN,
        whole_clause=True,
    ),
    cue(
        r"\b(?:we|we'll|we will) (?:always )?(?:deliver|ship|install|fix|repair|build) (?:\w+ ){0,3}?(?:in|within) (?:just |under |only )?(?:24|48|72|\d+|one|two|three) (?:hours|days|weeks)\b[^;.!?]{0,12}(?:guaranteed|always|no matter|every time|without fail|max|at most|tops)",
        guards=(*BASE, hedged, has_terms),
        whole_clause=True,
    ),
    cue(
        rf"\b(?:your|the|our) (?:entire|whole|complete|full) [\w-]+(?: [\w-]+)?{_SHALL} be \w+ {_GAP}{WHEN}|\b{_BIG}\b[^,;.!?]{{0,30}}? (?:takes|will take|needs) (?:you |us )?(?:just|only|no more than|at most|less than|under|a mere|not more than) (?:an? )?[\w-]+ (?:minutes?|hours?|days?|weeks?|afternoon|weekend)\b",
        guards=_OWN,
        whole_clause=True,
    ),
    *(cue(one, guards=_OWN, whole_clause=True) for one in (*_DATES, *_WHOLE_WORKS)),
    cue(
        rf"\b(?:(?P<x>[\w-]+) or no (?P=x)|[\w-]+ and all(?=,)|rain or shine|come (?:rain or shine|what may|hell or high water)|whatever (?:happens|comes|the weather)),? [^;.!?]{{5,90}}?{WHEN}"
        rf"|\b(?:is|are|will|\'ll|stands?|fl(?:y|ies)|has|have|arrives?|ships?|goes)\b[^;.!?]{{2,70}}?{WHEN}(?: at the latest)?,? (?:easy|done|full stop|period|end of story|no discussion|no question(?: about it)?|trust me|no ifs|no excuses|without fail|guaranteed|whatever (?:happens|comes|your|it|turns|the)|no matter)\b"
        rf"|\bfrom (?:signature|order|signing|contract|kick-?off|first call|quote|deposit)[\w ]{{0,20}} to [\w -]{{3,45}}? (?:in|within) [\w -]{{1,20}}(?:days?|weeks?|hours?|months?)\b"
        rf"|\bsign(?: \w+)? (?:today|now|tonight|this week|by \w+) and (?:the whole|your (?:whole|entire)|all|everything|the entire|every)\b[^;.!?]{{3,80}}?\b(?:by|on|before) {WHEN}"
        rf"|\b(?:\d+|all|every|the whole|the entire)\b [^;.!?]{{3,60}}?, (?:delivered|built|installed|fitted|finished|migrated|trained|racked|wired|hung|live)\b[^;.!?]{{0,50}}?{WHEN}",
        guards=(*BASE, hedged, qualified, has_terms, opinion, _is_an_event),
        whole_clause=True,
    ),
    cue(
        rf"\b(?:the |your |our |all )?(?:[\w-]+ )?(?:roof|kitchen|hall|plant|line|machine|system|website|shop|app|building|bridge|floor|bathroom|garden|stand|stage|network|wiring|heating|boiler|order|container|delivery|shipment|installation|rebuild|move|migration|rollout|launch|translation|audit|campaign|catalogue|booklet|fleet|warehouse|branches|stores|tills|lifts?)(?: [\w-]+){{0,4}}? (?:is|are|will be|\'ll be|stands?|runs?|opens?|goes live|arrives?|comes) (?:[\w-]+ ){{0,4}}?{WHEN},? (?:and (?:not|no) (?:a )?(?:day|hour|minute) later|on the dot|sharp|at the very latest|hand on heart|mark my words|as sure as|you can set your|come rain|rain or shine)\b"
        rf"|\b(?:not|no) (?:a|one) (?:day|hour|minute|second) (?:later|late|longer)\b[^;.!?]{{0,40}}"
        rf"|\b(?:a|one|two|three|five|ten|\d+) (?:days?|weeks?|hours?|nights?),? (?:and|then) (?:it|you|the \w+|your \w+|everything|we)(?:\'s| is|\'re| are|\'ll be| will be) (?:done|live|finished|ready|up|open|running|over)\b[^;.!?]{{0,20}}"
        rf"|\b(?:done|finished|built|live|installed|delivered|ready|moved|trained|fixed|repaired|rolled out) (?:in|within) (?:no time|a (?:day|morning|afternoon|weekend|week|jiffy)|an hour|two days|48 hours|24 hours)\b,? ?(?:flat|guaranteed|promise|easy|no problem|always|any|every|whatever)?",
        guards=(*BASE, hedged, qualified, has_terms, opinion, _is_small),
        whole_clause=True,
    ),
)

UNQUALIFIED_DEADLINE = Rule(
    id="unqualified-deadline",
    title="Firm date for big work, with nothing it depends on",
    cls=FindingClass.PROMISSORY,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="This gives a firm date for work that depends on more than you. Name what it depends on, who answers for it, or a range you can keep.",
    why="Every missed date costs trust, whatever the reason. A date with its dependency can be kept or moved in good time.",
    source="FINRA Rule 2210(d)(1)(B) (promissory statements); planning fallacy (Kahneman and Tversky)",
    find=finder(_CUES, softer=is_plain_work),
    flags=(
        "You'll be live on the new system by Monday.",
        "We will migrate all your branches within two weeks.",
        "The rollout will be finished by the end of June.",
        "The bug will be fixed tomorrow.",
        "The pumps will arrive on Friday, no matter what.",
        "All 400 meters will be delivered by 12 May.",
        "Our crew will install the whole line next week.",
        "You can be up and running in under an hour.",
        "We guarantee the kitchen will be done before Easter.",
        "We'll have you onboarded by Wednesday.",
        "By the weekend the whole office will be rewired.",
    ),
    passes=(
        "I'll send the deck by Friday.",
        "We can't have it live by Monday.",
        "Once you send the data, the migration will take two weeks.",
        "The rollout is planned for June, subject to your sign-off.",
        "Will it be live by Monday?",
        "The installation should be finished next week.",
        "The first pallets ship on 3 March.",
        "The bug was fixed yesterday.",
        "I'll call you tomorrow at ten.",
        "Our target for go-live is May, if the line is free.",
        "You said the migration would be done by Friday.",
        "The samples are with you on Thursday.",
        "I'll get the paperwork to you this evening.",
        "You'll have the proposal and the photos by noon.",
        "The proof of the poster is with you on Thursday.",
        "Your refund of 410 euros will be on your account by Friday.",
        "Our shop in the harbour is open on Sunday from 10 to 4.",
        "The dealer told us that the lift will be working by August.",
        "The course is finished on 30 June.",
        "We are open on Sundays.",
        "Our part will be done by Friday.",
        "Your bike will be ready on Thursday.",
        "You will have all the papers on Monday.",
        "All of us will be there on Monday.",
        "I'll get the pump running this afternoon, I hope.",
    ),
    ways=(framed("We expect that {}, provided that [condition]"),),
)
