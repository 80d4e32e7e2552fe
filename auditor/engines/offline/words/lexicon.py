"""Words of the offline engine, as data. Each list says why its words stand together.

The classes follow the speech-act view of commitments in mail (Lampert, Dale and Paris 2008): what counts is that the
words place responsibility for a future act on their author or his group.
"""

import re
from collections.abc import Mapping

from auditor.core.patterns import Pattern, pattern
from auditor.model.commitment import Act

_VERBS: Mapping[Act, str] = {
    Act.SEND: """send forward share email e-mail mail attach provide submit circulate resend upload fax distribute post
        supply furnish hand bring drop return transmit overnight fedex courier cc copy pass text message publish
        whatsapp dm slack present-you get-you have-you""",
    Act.MEET: """meet join attend visit host demo present swing stop come travel fly book schedule reschedule arrange
        organise organize set-up-a invite participate dial-in drop-by show walk""",
    Act.CALL: """call phone ring telephone dial speak talk chat buzz""",
    Act.SHIP: """ship dispatch deliver install replace swap collect load unload lend fulfil fulfill restock expedite arrive""",
    Act.BUILD: """build add fix implement release launch deploy enable configure integrate migrate develop patch
        activate roll-out set-up go-live provision automate code design onboard train import convert upgrade restore
        repair resolve solve correct debug create customise customize test""",
    Act.PAY: """pay settle refund credit reimburse wire transfer remit compensate repay""",
    Act.PRICE: """discount waive absorb swallow match honour honor lock lower reduce knock cut freeze""",
    Act.ANSWER: """get-back come-back let-know reply respond answer check confirm follow update advise inform notify
        investigate research clarify verify review ask revert report circle look consult
        inquire enquire tell explain keep-posted keep-informed touch-base""",
    Act.SIGN: """sign countersign execute initial docusign""",
    Act.UPHOLD: """keep maintain ensure guarantee uphold respect preserve protect""",
    Act.OTHER: """prepare draft write put pull make take handle sort organise arrange start begin finish complete
        finalise finalize work revise edit amend change adjust remove delete cancel order buy purchase hire file process
        escalate raise discuss bring introduce connect connect-you loop approve authorise authorize assign move turn
        run do give get compile gather collate calculate quote produce pick cover support help assist recommend
        propose suggest nail tackle tidy clean chase push use include reach contact coordinate negotiate monitor track
        record note-down document transcribe translate summarise summarize enter input key print scan sponsor donate
        contribute chip leave plan find act speak-to see-to take-care ensure attempt proceed continue redo rework rerun
        re-run re-send re-check reserve hold order-you source vet screen interview analyse analyze evaluate assess
        compare model map outline sketch mock tweak polish proofread merge consolidate reconcile refresh rebuild
        redesign open unpack measure lay seal paint clean wash mow trim prune mount dig step stand spend invest join-up offer bill invoice issue renew terminate assemble deal put-together extend""",
}

VERB_ACTS: Mapping[str, Act] = {
    verb: act
    for act, verbs in reversed(list(_VERBS.items()))
    for verb in verbs.split()
    if "-" not in verb or verb == "e-mail"
}
"""Bare verb to act. Where a verb stands in two lists the earlier list wins."""

PHRASE_ACTS: tuple[tuple[Pattern, Act], ...] = tuple(
    (pattern(written, re.IGNORECASE), act)
    for written, act in (
        (
            # Who is brought along makes it a visit: "come on Thursday and bring our fitter with me".
            r"(?:come\b.{0,60}?\band\s+)?bring\s+(?:him|her|(?:my|our|a)\s+\w+|(?-i:[A-Z])\w+)\s+(?:with\s+(?:me|us)|along)\b",
            Act.MEET,
        ),
        (r"(?:have|get)\s+(?:it|them|the|a|an|our|your|both)\b.{0,60}?\bsigned\b", Act.SIGN),
        (
            r"(?:carry|bear|cover|absorb|pick\s+up|shoulder)\s+(?:the|all|your|half|any|these|those|both)\s+(?:\S+\s+){0,4}?(?:costs?|fees?|charges?|bill|freight|postage|demurrage|difference|expenses?|carriage|excess|duty|duties|tolls?|damage)\b",
            Act.PAY,
        ),
        (
            r"(?:wipe|write\s+off|forgo|strike|scrap|drop|skip)\s+(?:out\s+)?(?:the|that|this|your|all|any)\s+(?:\S+\s+){0,3}?(?:costs?|fees?|charges?|surcharges?|demurrage|excess|deposit|penalt(?:y|ies)|instal?ments?)\b",
            Act.PRICE,
        ),
        (r"(?:get|come|circle|revert|report|write|fall)\s+back\b(?!\s+(?:the|your|my|our)\b)|revert\b", Act.ANSWER),
        (r"let\s+(?:you|them|him|her)\s+have\s+(?:an?|the|our|my|your|its|their)\s", Act.SEND),
        (
            r"let\s+(?:you|everyone|them|him|her|everybody|the\s+team)\s+know|keep\s+(?:you|everyone)\s+(?:posted|updated|informed|in\s+the\s+loop)",
            Act.ANSWER,
        ),
        (
            r"(?:get|give|have)\s+(?:you|them)\s+(?:an?|the|our|my|that)\s+(?:\w+\s+)?(?:answer|response|reply|update|decision)\b|(?:have|get)\s+(?:an?|the|your|our|my|that)\s+(?:answer|response|reply|update)|(?:be|get)\s+in\s+touch|touch\s+base|follow\s+up|look\s+into|find\s+out|figure\s+(?:(?:it|that|this|them)\s+)?out|(?:have|take)\s+(?:a|another)\s+(?:\w+\s+)?look|go\s+(?:and|to)\s+(?:check|ask|look|see)|ask\s+\w+|talk\s+to\s+(?:my|our|the)\b|speak\s+(?:to|with)\s+(?:my|our|the)\b|check\b",
            Act.ANSWER,
        ),
        (
            r"(?:include|throw\s+in|add|give|provide)\b.*\b(?:free\s+of\s+charge|at\s+no\s+(?:extra\s+|additional\s+)?(?:cost|charge)|for\s+free)\b",
            Act.PRICE,
        ),
        (
            r"call\s+(?:in|by|round)\b(?!\s+sick)|be\s+(?:with\s+you|at\s+your|in\s+your\s+office|on\s+(?:your\s+)?site|(?:on|in)\s+your\s+(?:premises|yard|shop|plant|building))\b",
            Act.MEET,
        ),
        (
            r"(?:jump|hop|get)\s+on\s+(?:a|the|another)\s+(?:\w+\s+)?call|(?:give|ring|drop)\s+(?:you|him|her|them)\s+(?:a\s+)?(?:call|ring|buzz|shout)|(?:call|ring|phone)\b",
            Act.CALL,
        ),
        (
            r"(?:send|book|set\s+up|schedule|put|arrange|organi[sz]e|get)\s+(?:\w+\s+){0,4}(?:invite|invitation|meeting|calls?|session|demo|appointment|calendar|webinar|workshop|visit)\b",
            Act.MEET,
        ),
        (
            r"walk\s+(?:you|them|everyone)|show\s+(?:you|them|everyone)\b.{1,80}?\bat\s+(?:\d|noon|one\b|two\b|three\b|four\b|nine\b|ten\b|eleven\b)|(?:run|take|talk|guide)\s+(?:you|them|everyone)(?:\s+(?:both|all))?\s+through|see\s+you\b|be\s+(?:there|at\s+the|on\s+the\s+call|in\s+attendance|joining|attending)|(?:stop|drop|swing|come)\s+(?:by|over|round)",
            Act.MEET,
        ),
        (
            r"(?:get|give|offer|do|secure)\s+(?:you|them|your\s+\w+)\s+(?:an?\s+|another\s+|the\s+)?(?:\S+\s+){0,3}?(?:\d+\s*%|discount|off\b|%|percent|per\s+cent|credit|rate|price)",
            Act.PRICE,
        ),
        (
            r"(?:hold|keep|honou?r|lock|freeze|lower|reduce|match|drop|cut)\s+(?:in\s+)?(?:the|your|this|that|our|its)?\s*(?:\w+\s+){0,3}(?:price|pricing|rate|fee|discount|quote)s?\b|waive\b|take\s+\S+\s*(?:%|percent)\s+off",
            Act.PRICE,
        ),
        (
            r"(?:issue|give|send|raise|apply|process)\s+(?:you\s+)?(?:an?\s+|the\s+|your\s+)?(?:\w+\s+){0,3}(?:refund|credit|credit\s+note|payment|reimbursement)\b",
            Act.PAY,
        ),
        (
            r"(?:fire|ping|shoot|whizz|bounce|flick)\s+(?:you|that|it|them|this|over|across|the)\b|(?:pop|stick|put|bung|get|drop|slip)\s+(?:\S+\s+){1,6}?in\s+the\s+(?:post|mail)\b",
            Act.SEND,
        ),
        (
            r"put\s+(?:\S+\s+){1,8}?in\s+(?:writing|an?\s+e-?mail|the\s+(?:mail|post|\w+\s+confirmation))|write\s+you\b|issue\s+(?:the|your|our)\s+(?:\w+\s+)?(?:drawings?|plans?|report|certificates?|documents?)",
            Act.SEND,
        ),
        (
            r"(?:squeeze|fit|slot|pencil)\s+(?:you|them|him|her)\s+in\b|train\s+(?:you|your|the|them|their)\b|(?:give|run|hold|teach)\s+(?:you\s+)?(?:an?|the|your)\s+(?:\w+\s+){0,2}(?:class|course|training|lesson|workshop|session|webinar|talk)\b",
            Act.MEET,
        ),
        (r"leave\s+(?:\S+\s+){1,5}?(?:with\s+you|free|open|in\s+place|running)\b", Act.UPHOLD),
        (r"have\s+(?:\S+\s+){1,6}?with\s+you\b", Act.SEND),
        (
            r"(?:have|get)\s+(?:you(?:r\s+\w+)?|(?:[\w-]+\s+){1,6}?(?:in\s+(?:there|place)|into\s+the\s+\w+))\s*(?:\S+\s+){0,3}?(?:set\s+up|up\s+and\s+running|live|running|connected|online|onboarded|migrated|moved\s+over|in\s+(?:there|place))\b"
            r"|have\s+(?:[\w-]+\s+){1,6}?(?:in\s+(?:there|place)|up\s+and\s+running|live|running|built|installed|working)\b",
            Act.BUILD,
        ),
        (
            r"have\s+(?:\S+\s+){1,8}?on\s+(?:the|a)\s+(?:truck|lorry|van|train|boat|road|pallet)\b|drop\s+(?:\S+\s+){1,5}?off\b",
            Act.SHIP,
        ),
        (
            r"(?:get|send|have|bring|give)\s+(?:you\s+)?(?:someone|somebody|an?\s+(?:\w+\s+)?(?:slot|appointment)|(?:an?|the|our|my|another|one\s+of\s+our)\s+(?:\w+\s+)?(?:engineer|technician|fitter|surveyor|trainer|colleague|expert|specialist)s?)\b(?!\s+to\s+(?:check|call|send|answer|look|confirm))",
            Act.MEET,
        ),
        (r"take\s+(?:\S+\s+){1,4}?off\s+(?:your|the)\s+(?:account|bill|invoice|price|total|order)\b", Act.PRICE),
        (r"give\s+(?:you|them)\s+(?:\S+\s+){1,5}?back\b", Act.PAY),
        (
            r"go\s+(?:through|over)\b.{0,80}?\band\s+(?:give\s+you|get\s+back|come\s+back|let\s+you|tell\s+you)\b",
            Act.ANSWER,
        ),
        (r"(?:fit|mock\s+up|hang|wire|plumb|paint|weld|switch\s+on|turn\s+on)\b", Act.BUILD),
        (r"(?:answer|reply\s+to|respond\s+to)\s+(?:every|all|any|each)\b", Act.UPHOLD),
        (r"video[- ]?call\b|(?:ring|buzz)\s+(?:you|him|her|them)\b", Act.CALL),
        (
            r"deliver\s+(?:\w+\s+){0,3}(?:report|deck|document|proposal|draft|analysis|presentation|plan|summary|quote|contract)s?\b",
            Act.SEND,
        ),
        (
            r"(?:get|have|put|run|drop)\s+(?:you\s+|that\s+|this\s+|it\s+|them\s+|the\s+|those\s+|these\s+|an?\s+|your\s+)(?:\S+\s+){0,6}?(?:to\s+you|with\s+you|over|across|in\s+the\s+(?:mail|post)|in\s+your\s+(?:inbox|hands))\b",
            Act.SEND,
        ),
        (r"(?:get|bring|hand|show|give)\s+you\s+(?!a\s+(?:call|ring|hand|heads))", Act.SEND),
        (
            r"(?:roll\s+out|set\s+up|go\s+live|switch\s+(?:on|over)|turn\s+on|set\s+\w+\s+up|get\s+(?:\w+\s+){1,4}(?:live|working|running|fixed|installed|set\s+up))",
            Act.BUILD,
        ),
        (
            r"(?:make\s+sure|ensure|see\s+to\s+it)\s+(?:that\s+)?(?:\w+\s+){1,5}?(?:goes?\s+out|gets?|(?:is|are)\s+(?:sent|done|ready|fixed|delivered|shipped|signed|there)|arrives?|receives?|has|have)\b",
            Act.OTHER,
        ),
        (
            r"(?:stay|remain)\b|keep\s+(?:it|the|your|our|this|that|all)\b|make\s+sure\b|see\s+to\s+it\b|ensure\b",
            Act.UPHOLD,
        ),
    )
)
"""Verb phrases whose act is not that of their verb; looked at first, in this order."""

NO_ACT = frozenset(
    """know think believe guess assume hope wish want need like love hate enjoy miss doubt understand remember forget see
    hear feel notice realise realize recognise recognize agree disagree appreciate admit confess say bet figure suppose
    imagine find-it await wait stand-by lose win die live sleep eat laugh cry smile rest survive suffer benefit deserve
    own possess contain consist belong depend happen occur become seem appear sound look-like mean matter cost weigh
    grow shrink rise fall increase decrease expire end last differ vary exist result cause lead stay-tuned gain learn
    struggle fail regret die retire smell wonder prefer""".split()
)
"""Not acts that one can undertake: states of mind, perceptions, facts that happen to somebody."""

IN_TALK = pattern(
    r"""(?:quickly\s+|just\s+|briefly\s+|now\s+|also\s+|first\s+|actually\s+)*(?:
      (?:make|put)\s+(?:this|it|that|things|the\s+\w+(?:\s+\w+)?)\s+(?:easy|simple|clear|up\b|on\s+(?:the\s+)?screen)
    | (?:share|show|bring\s+up|pull\s+up|put\s+up|stop\s+sharing|present|open|flip\s+to)\s+(?:you\s+)?(?:(?:my|the|this|our|it)\s+)?(?!(?:a|an)\s)(?:\w+\s+)?(?:screen|slides?\b|desktop|window|tab)
    | (?:keep|make)\s+(?:this|it|that|things)\s+(?:to\b|short|brief|quick|simple|under|very|really)
    | be\s+(?:very\s+|quite\s+|totally\s+|completely\s+|perfectly\s+|really\s+|more\s+|super\s+)?(?:brief|quick|honest|frank|candid|blunt|clear|direct|short|open|transparent|careful|straight)
    | (?:start|begin|kick\s+off|open|close|finish|end|wrap\s+up|wind\s+up)\s*(?:off\s+|it\s+|this\s+|up\s+|things\s+)*(?:with|by\s+\w+ing|from|here|now|quickly|$)
    | (?:go|run|walk|talk|take\s+you|get|jump|move|skip|come)\s+(?:you\s+)?(?:through|over|on\s+to|onto|to\s+the\s+next|into\s+the\s+(?:next|agenda)|back\s+to\s+that\s+(?:in|later))\b(?!.*\b(?:tomorrow|monday|tuesday|wednesday|thursday|friday|next\s+week|by\s+(?:the|next|end|noon|close|\d)|this\s+(?:afternoon|evening|week)|with\s+(?:our|my|the)|and\s+(?:tell|let|send|see|find|mark|get\s+back|come\s+back|report))\b)
    | let\s+(?:you|him|her|them|\w+)\s+(?:go|speak|talk|start|finish|introduce|answer|take|continue|explain|decide|get\s+(?:back\s+to|on|going))\b
    | (?:add|note|mention|quote|summari[sz]e|emphasi[sz]e)\s*(?:one\b|:|,|$|(?:this|that|it|what)\s*(?:[.,:]|$))
    | (?!tell\s+you\s+what\s+(?:(?:he|she|they)\b|(?:the|my|our)\s+\w+\s+(?:says?|thinks?|finds?|decides?)\b))(?:say|tell\s+you|admit|confess|repeat|point\s+out|stress|remind(?!\s+you\s+(?:of\s+the|in|on|by|next|tomorrow|again|to)\b)|recap|rephrase|explain\s+(?:why|how|that))\s*(?:this|that|it|what|one|why|again|:|,|you|$)
    | (?:pause|stop|hold)\s+(?:you\s+|it\s+|us\s+)?(?:there|here|on|for\s+a\s+(?:\w+\s+)?(?:sec\w*|minute|min|moment|bit)\b|right|sharing|the\s+recording|recording)\b
    | put\s+(?:it|that|this)\s+(?:another|a\s+different|this|that|the\s+other)\s+way\b | put\s+(?:it|that)\s+like\b
    | (?:just|shut|close)\s*(?:,|$|the\s+(?:door|window)) | hang\s+on\b
    | get\s+(?:right\s+|straight\s+)?(?:to\s+the\s+point|into\s+(?:it|this|that))\b
    | (?:run|walk|take|talk)\s+us\s+through\b
    | show\s+you\s+(?:just\s+)?(?:a\s+few|a\s+couple\s+of|one|two|three|four|some)\s+(?:\w+\s+)?(?:things?|slides?|screens?|examples?)\b
    | (?:hand|pass|turn)\s+(?:it\s+|this\s+|things\s+|you\s+)?(?:over|back)\s+to\b(?!\s+you\s+(?!for\b|now\b|and\b|to\b|if\b|in\b|then\b)\w)
    | read\s+(?:out|aloud|it\s+out|them\s+out|from)\b | go\s+(?:first|second|next|last|on|ahead|back\s+(?:to|a))\b
    | give\s+(?:it|that|this|them)\s+(?:an?\s+)?(?:one|two|three|four|five|six|seven|\d|a\s+second|a\s+go|a\s+try)\b
    | (?:get|come)\s+to\s+(?:that|this|it|the\s+\w+)\s+(?:in\s+a|later|next|now|first)\b
    | (?:mute|unmute|put\s+(?:you|myself)\s+on\s+(?:mute|hold|speaker)|drop\s+off|jump\s+off|hang\s+up)
    | (?:ask|pose|give|take|mention|throw)\s+(?:you\s+)?(?:a|one|another|this|that|two|some|an)\s+(?:quick\s+|more\s+|few\s+|couple\s+)*(?:question|example|point|thing|guess|minute|second|moment|stab)
    | leave\s+you\s+with\b | look\s+forward\b | take\s+(?:that|it|this)\s+as\b | play\s+(?:devil|the\s+devil)\b | give\s+you\s+(?:\S+\s+)?(?:minutes?|hour|time)\s+back\b | (?:leave|call)\s+it\s+(?:there|at\s+that|a\s+day)
    | (?:be\s+with\s+you\s+in\s+a|give\s+(?:it|you|that)\s+a\s+(?:go|second|try|minute))
    | (?:never|always)\s+(?:forget|understand|know|remember|think)
    | (?:see|think|talk)\s*(?:what|how|about\s+(?:it|that))?\s*[.,!?]?$
    | do\s+(?:my|our)\s+(?:very\s+|level\s+)?best
    | (?:have|need|want)\s+(?:to\s+)?(?:say|admit|ask|be|go|run|jump|drop|leave)\b
    | show\s+you\s+(?:that|this|it)\s+in\s+a\b | (?:come|get)\s+(?:back\s+)?to\s+(?:that|this|it)\s*(?:,|$) | keep\s+going\b | skip\s+(?:it|that|this|over)\b | (?:just\s+)?listen\s+(?:for\s+now|in)\b | take\s+notes\b | tell\s+you\s+something\b
    | return\s+(?:from|to\s+(?:the|my|our)\s+(?:office|desk))\b
    | (?:(?:tick|untick)\s+(?:that|this|the)\s+(?:box|one|option)|filter\s+(?:this|that|it)|hit\s+(?:confirm|save|enter|next)|click|scroll|drag\s+(?:this|that|it)|zoom\s+(?:in|out)|hover|remote\s+on|(?:pull|bring)\s+up\s+(?:the|your|this|that|a|my|our)\s+(?:\w+\s+)?(?:details|records?|account|profile|calculator|charts?|calendar|page|map|dashboard|spreadsheet|portal))\b(?!.*\b(?:you|tomorrow|monday|tuesday|wednesday|thursday|friday|by\s+(?:the|next|end|noon|close|\d))\b)
    | hold\s+you\s+to\b | spare\s+you\b | (?:burn|cross)\s+(?:that|the)\s+bridge\b | let\s+(?:that|this|it)(?:\s+one)?\s+(?:pass|slide|go)\b | have\s+forgotten\b
    | grant\s+you\s+(?:that|this)\b | deny\s+(?:having|ever|that|it|everything)\b | name\s+no\s+names\b | leave\s+(?:it|that|this)\s+to\s+(?:you|the|others|him|her|them)\b | (?:be\s+)?there\s+in\s+spirit\b | take\s+(?:fifty|your\s+word)\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""What follows the modal when the act is part of the talk itself, or a pleasantry: done when said, nothing is owed."""

BINDING_BE = pattern(
    r"be\s+(?:there|in\s+touch|back\s+(?:to\s+you|in\s+touch|with)|sending|calling|joining|attending|meeting|visiting|shipping|"
    r"delivering|forwarding|providing|following|reaching|contacting|sharing|bringing|submitting|working\s+on|handling|"
    r"coming\s+(?:by|over|back|to)|finished\b|done\b|through\s+with|hosting|presenting|adding|fixing|releasing|launching|rolling|paying|issuing|"
    r"preparing|putting|taking\s+care|looking\s+into|responsible\s+for|on\s+the\s+call|at\s+the\s+(?:meeting|call)|sure\s+to|"
    r"getting|with\s+you|over\b|along\b|round\b(?!\s+(?:table|number|and))|outside\b|out\s+(?:to|at)\s+(?:you|yours?)\b|(?:at|by)\s+yours"
    r"|at\s+your\s+(?!disposal|service|side|mercy|best|own)\w+|at\s+(?:your|the)\s+(?:office|site|plant|door|farm|shop|desk|gate|entrance|reception|station|yard|dock|ramp|counter|stand|booth|hall)|in\s+your\s+office|updating|emailing|mailing|setting|scheduling|booking|reviewing|finalizing|finalising|completing|ready\s+(?:with|by|for|to|on|at))\b",
    re.IGNORECASE,
)
"""`be` after a first-person modal is a fact ("I'll be away") except in these acts."""

DELIVERED = pattern(
    r"""(?:also\s+|then\s+|all\s+|both\s+|now\s+|definitely\s+|certainly\s+|automatically\s+)*(?:
      be\s+(?:also\s+|all\s+|fully\s+)*(?:sent|delivered|shipped|dispatched|provided|forwarded|e-?mailed|mailed|posted|faxed|uploaded|
        shared|submitted|signed|completed|finished|done|fixed|resolved|repaired|replaced|released|launched|deployed|
        installed|configured|enabled|activated|added|built|implemented|migrated|refunded|credited|paid|reimbursed|
        waived|issued|prepared|drafted|finali[sz]ed|revised|updated|corrected|published|circulated|distributed|
        scheduled|booked|set\s+up|rolled\s+out|restored|switched\s+on|turned\s+on|out\b(?!\s+of\b)|on\s+(?:all\s+)?(?:of\s+)?(?:your|the|every)|with\s+you|in\s+your\s+(?:inbox|hands)|on\s+your\s+desk|live|ready|
        up\s+and\s+running|available|in\s+place|there|online|handled|taken\s+care\s+of|sorted|returned|arranged|confirmed|tested|
        answered|discounted|honou?red|held|kept|charged|billed|invoiced|reviewed|processed|approved|included)\b
    | ship\b | arrive\b | go\s+(?:out|live|into\s+production)\b | reach\s+you\b | follow\b(?!\s+(?:the|a|this|that|from|up\s+on\s+this)) | land\s+(?:in|on|with)
    | launch\b | come\s+out\b | go\s+to\s+(?:the\s+)?(?:carrier|courier|post|printers?|haulier)\b | be\s+in\s+(?-i:[A-Z])\w+\s+(?:by|on|before)\b | leave\s+(?:our|the)\s+(?:warehouse|factory|depot) | be\s+on\s+(?:its|their)\s+way
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is said of a thing that its owner undertakes to bring about: "the contract will be sent", "it will ship"."""

DISPATCHED = pattern(
    r"(?:\w+\s+){0,2}?(?:be\s+(?:\w+\s+)?(?:sent|shipped|dispatched|delivered|forwarded|refunded|credited|reimbursed|fixed|replaced|repaired|"
    r"resolved|waived|sorted|taken\s+care\s+of|with\s+you)|ship|follow)\b",
    re.IGNORECASE,
)
"""Of these, what somebody must do for the reader even where no date and no "you" is said."""

UNDERTAKEN_NOT = pattern(
    r"(?:ever\s+)?(?:be\s+(?:charged|billed|invoiced|asked\s+to\s+pay|charging|billing|raising|increasing|passed\s+on)|charge|bill|invoice|raise|increase|share|"
    r"disclose|sell|change\s+(?:the|your|our)\s+(?:price|rate|terms|contact)|touch|let\s+you\s+down|disappoint|miss\s+(?:it|the|that|this)|"
    r"forget\s+(?:to|about|it|this|that)|contact\s+(?:them|you|your|him|her|anyone|anybody)|send\s+(?:you\s+)?(?:any|another|further|more)\b|go\s+(?:on|onto|to)\s+your\s+(?:\w+\s+)?(?:invoice|bill|account|statement|tab)|start\s+(?:the|any|work)|ship\s+(?:anything\s+)?(?:until|before|without)|switch\s+off|"
    r"release\s+(?:it|this|the)|remove|delete|spam|resell|reveal|publish|cancel\s+your|interrupt|lose\s+your|leave\s+you|go\s+(?:above|over)|exceed|use\s+your)\b",
    re.IGNORECASE,
)
"""Abstentions that one can owe ("we won't bill the re-delivery"); any other "won't" is an inability or a refusal."""

JOINT = pattern(
    r"(?:also\s+|just\s+|maybe\s+|always\s+)*(?:discuss|talk|speak|chat|meet|see|use|do|have|try|look|decide|evaluate|go|get\s+together|"
    r"catch\s+up|connect|think|start|work\s+(?:on|out)|make|put|take|plan|review|agree|begin|move|run|get\s+(?:into|started)|find\s+out|continue|reconvene|say|draw|write|add|schedule)\b(?!.*\b(?:for\s+you|your)\b)",
    re.IGNORECASE,
)
"""What "we can" and "we'll" say of doing something together rather than for somebody."""

SHARED = pattern(
    r"(?:also\s+|just\s+|maybe\s+)*(?:discuss|talk|speak|chat|meet|see|look|decide|think|start|begin|continue|reconvene|catch\s+up|agree|get\s+(?:to|into|there|going|started)"
    r"|come\s+(?:to|back|on)|go\s+(?:on|over|through|to|back|from|with|into)|move\s+on|need|have\s+to|use|want|know|find\s+out\s+(?:when|if|how)|cross|leave\s+it|be\b|say|do\s+(?:this|it)\s+(?:now|first|together))\b",
    re.IGNORECASE,
)
"""What takes two, even where each speaks for a house of his own, or what is only talk."""

WORKED = (
    r"(?:cleaned|painted|sprayed|printed|packed|unpacked|loaded|unloaded|collected|picked\s+up|moved|laid|sealed|tiled|plastered|wired|racked|"
    r"fitted|mounted|hung|sewn|cut|sanded|polished|measured|weighed|counted|checked|translated|typed|copied|cooked|baked|planted|mown|trimmed|pruned|swept|washed|"
    r"serviced|calibrated|balanced|machined|welded|engraved|framed|edited|scanned|labelled|stacked|trained|transferred|exchanged|"
    r"swapped|upgraded|cleared|removed|demolished|dug|poured|levelled|delivered|handed\s+over|topped\s+up|renewed|extended|brought|driven|flown|signed\s+off|"
    r"repaired|replaced|installed|built|tested|finished|completed|switched\s+over|migrated)"
)
"""Work on a thing, as it is said of the thing."""
WORKED_ON = pattern(rf"be\s+(?:also\s+|all\s+|fully\s+)*{WORKED}\b", re.IGNORECASE)
"""Done by somebody; with a day or on all of the reader's it is owed."""

TAKES_ON = pattern(
    r"figure\s+(?:\w+\s+)?out\b|get\s+on(?:\s+to|to)\s+(?!it\b|that\b|this\b|the\s+(?:next|bus|train|plane|call|agenda))\w+|have\s+(?:a|another)\s+(?:\w+\s+)?look\b|(?:weigh|retire|end|shrink)\s+(?:it|them|him|her|the|your|this|that|these|those|all|both|each)\b",
    re.IGNORECASE,
)
"""Acts by a verb that else is none: one weighs little, and weighs a parcel."""
