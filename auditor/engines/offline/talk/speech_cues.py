"""Cues of sentences that ask, agree, move, release, cancel or report. Data, each with examples."""

import re
from dataclasses import dataclass

from auditor.core.patterns import Pattern, pattern
from auditor.model.commitment import Speech


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechCue:
    speech: Speech
    pattern: Pattern
    hints: frozenset[str]
    """Lower-case words of which every match holds at least one."""
    confidence: float
    matches: tuple[str, ...]
    passes: tuple[str, ...]


def _cue(
    speech: Speech,
    written: str,
    hints: str,
    confidence: float,
    matches: tuple[str, ...],
    passes: tuple[str, ...],
) -> SpeechCue:
    return SpeechCue(
        speech=speech,
        pattern=pattern(written, re.IGNORECASE | re.VERBOSE),
        hints=frozenset(hints.split()),
        confidence=confidence,
        matches=matches,
        passes=passes,
    )


SPEECH_CUES: tuple[SpeechCue, ...] = (
    _cue(
        Speech.RELEASE,
        r"""\b(?:no\s+(?:longer\s+(?:need|want|require)|need\s+(?:for\s+(?:the|a|an|your|that|any|it|those|these)\b|(?:to|for\s+you\s+to)\s+(?:send|call|prepare|do|bother|worry|rush|ship|follow|get|provide|bring|chase|deliver|supply|issue|credit|refund|keep|hold)))
        | (?:do\s+not|don't|needn't|need\s+not|there's\s+no\s+need\s+to)\s+(?:need\s+(?:to|the|it|that)|bother|worry\s+about\s+(?:sending|calling|the|it|that|getting)|send|have\s+to\s+(?:send|call|prepare))
        | (?:isn't|is\s+not|aren't|are\s+not|not)\s+(?:needed|required|necessary)\s+(?:any\s*more|any\s+longer|now|after\s+all)
        | (?:you\s+can|please|let's)\s+(?:skip|drop|forget(?:\s+about)?|cancel|ignore|scrap|leave\s+out)\s+(?:the|that|it|this|my|our|sending)
        | never\s+mind\s+(?:the|about|that)
        | (?:won't|will\s+not|shan't|shall\s+not)\s+(?:be\s+)?need(?:ing)?\b | (?:you\s+can|please|just)\s+(?:forget|drop|skip|leave)\s+(?:about\s+)?(?:both|all|it|them)\b
        | (?:we(?:'ve|\s+have)|I(?:'ve|\s+have))\s+(?:gone|signed|ordered|bought|found|sorted)\s+(?:it\s+|one\s+)?(?:elsewhere|with\s+(?:someone|somebody|another))
        | (?:please\s+)?(?:drop|scrap|cancel)\s+(?:it|them|that|the\s+\w+)(?=\s*[.,!]|\s+from\b|\s*$)        | we\s+(?:don't|do\s+not)\s+need\s+(?:it|that|the|this|them)\b)""",
        "need needn needing bother worry send have needed required necessary skip drop forget cancel ignore scrap leave never longer gone signed ordered bought found sorted",
        0.8,
        ("No need to send the samples any more.", "We no longer need the quote.", "You can skip the site report."),
        ("We need the quote.", "Don't hesitate to call."),
    ),
    _cue(
        Speech.CANCEL,
        r"""\b(?:(?:I|we)(?:'re|\s+are|\s+am|'m|'ll|\s+will|\s+won't|\s+can't|\s+cannot|\s+can)?\s*(?:sadly\s+|unfortunately\s+|regrettably\s+)?
            (?:not\s+(?:going\s+to\s+)?be\s+able\s+to|(?:no\s+longer|not)\s+(?:be\s+)?(?:able|in\s+a\s+position)\s+to|be\s+unable\s+to|unable\s+to|can't|cannot|won't\s+be\s+able\s+to|won't|will\s+not|not\s+going\s+to)
            \s+(?:now\s+)?(?:send|ship|deliver|make|offer|do|provide|honou?r|meet|hold|give|keep|join|attend|install|build|release|include|go\s+ahead|proceed|get|have|extend|match)
          | (?:I|we)(?:'re|\s+are|'m|\s+am)?\s+(?:won't|will\s+not|not\s+going\s+to)\s+be\s+\w{2,}ing\b
          | (?:I|we)(?:'ll|\s+will|\s+must|\s+would)?\s+take\s+(?:it|that|this|my\s+(?:word|offer|pledge|promise))\s+back\b(?!\s+to\b)
          | (?:I|we)(?:'ve|\s+have)?\s+changed\s+(?:my|our)\s+minds?\b
          | (?:actually|wait|on\s+second\s+thou?ghts?)\W+(?:\w+\W+){0,3}?(?:forget\s+(?:it|that|about\s+(?:it|that))|never\s*mind|scratch\s+that|leave\s+it)\b
          | (?:have|has|had|need|want)\s+to\s+(?:take|pull)\s+(?:that|it|this|my\s+word|our\s+offer)\s+back
          | (?:I|we)(?:'ve|\s+have|\s+had\s+to)\s+(?:decided\s+(?:not\s+to|against)|cancel(?:l?ed)?|to\s+cancel|withdrawn?|dropped|pulled)
          | (?:has|have)\s+been\s+(?:cancel?led|dropped|withdrawn|shelved|pulled)
          | is\s+(?:cancel?led|off\s+the\s+table|no\s+longer\s+(?:possible|available|going\s+ahead)))""",
        "actually wait thought thoughts take pull changed not no unable can cannot won t decided cancel cancelled canceled withdrawn dropped pulled shelved table",
        0.6,
        (
            "We won't be able to ship the panels after all.",
            "I cannot offer the ten percent.",
            "The visit has been cancelled.",
            "We won't be printing the menus.",
            "I have to take that back.",
            "Sorry, I take it back.",
            "I've changed my mind about the second van.",
        ),
        ("I can't wait to show you.", "We won't charge you.", "I'll take that back to the team."),
    ),
    _cue(
        Speech.MOVE,
        r"""\b(?:(?:push|move|postpone|reschedule|shift|delay|defer|put\s+off|bump|slip|pushed|moved|postponed|rescheduled|shifted|delayed|moving|pushing|extend)\b(?:\s+\S+){0,7}?\s+(?:to|until|till|by|for|back|out)\b
          | make\s+(?:it|that)\s+(?:on\s+)?(?:\w+day|tomorrow|next|the|\d)
          | (?:instead\s+of|rather\s+than)\s+(?:on\s+)?(?:\w+day|the|next|this|\d)
          | (?:\w+day|tomorrow|next\s+week|the\s+\d+\w*)\s+instead\b | (?:by|on|for|at|until)\s+(?:\S+\s+){1,4}?instead\b
          | (?:new|revised|updated)\s+(?:date|deadline|delivery\s+date|eta|target|timeline)\s+(?:is|will\s+be|of|would\s+be)
          | (?:will|is\s+going\s+to|'ll)\s+(?:now\s+)?(?:slip|move|be\s+(?:pushed|moved|late(?:r)?|delayed))\b
          | need\s+(?:until|till|a\s+few\s+more\s+days|more\s+time|another\s+(?:day|week|few))
          | (?:can|could|shall|may)\s+(?:we|I)\s+(?:please\s+)?(?:agree\s+on|settle\s+on|say|go\s+for|aim\s+for)\s+(?:the\s+)?(?:\w+day|\d|next|tomorrow|end)
          | is\s+(?:the\s+)?(?:\w+day|next\s+week|tomorrow)(?:\s+the)?(?:\s+\d\S*)?(?:\s+\w+)?\s+(?:acceptable|ok|okay|fine|alright|all\s+right|possible)
          | instead\b(?=\W*(?:\?|$|please\b))
          | would\s+it\s+(?:\w+\s+)?(?:suit|work\s+for|help|be\s+(?:ok|okay|fine|all\s+right|alright|acceptable|possible))\b[^?]*?\bif\b | is\s+it\s+(?:ok|okay|fine|all\s+right|alright)\s+(?:\w+\s+){0,2}?if\b
          | would\s+(?:the\s+)?(?:\w+day|tomorrow|next|end|\d\S*)\b(?:\s+\S+){0,5}?\s+(?:work|do|suit|be\s+(?:\w+\s+){0,2}?(?:ok|okay|fine|alright|right|acceptable|possible|enough|time|better|easier))\b
          | (?:drop|cut|reduce|lower|raise|increase|bring|take|change|make)\s+(?:it|that|them|this|those|the\s+\w+)\s+(?:down\s+|up\s+)?(?:to\s+)?\d
          | can\s+(?:we|I)\s+(?:do|have|get\s+it\s+to\s+you|send\s+it|deliver|make\s+it)\s+(?:\S+\s+){0,4}?(?:instead|by|on)\b)""",
        "would drop cut reduce lower raise increase bring take change shall may could is push move postpone reschedule shift delay defer put bump slip pushed moved postponed rescheduled shifted delayed moving pushing extend make instead rather new revised updated will going ll need can",
        0.65,
        (
            "We need to push the demo to Friday.",
            "Can we make it Tuesday instead?",
            "The new date is 4 May.",
            "Would Thursday the 21st still be early enough?",
            "Would it suit you if the tables left on Tuesday?",
            "Could you cut it down to 300?",
        ),
        ("We moved offices last year.", "Push the button.", "Would you cut the price?"),
    ),
    _cue(
        Speech.REFUSAL,
        r"""^(?:\W*(?:no|sorry|unfortunately|hmm|well)[,.!\s-]+)*(?:(?:that|this|it|\w+day|the\s+\S+)\s+(?:doesn't|does\s+not|won't|will\s+not|isn't|is\s+not)\s+(?:work|going\s+to\s+work|good\s+enough|acceptable|ok|okay|possible|suit)
          | we\s+(?:can't|cannot|can\s+not)\s+(?:accept|wait|agree|live\s+with)|(?:that's|that\s+is|this\s+is)\s+(?:too\s+late|not\s+(?:acceptable|good\s+enough|ok|okay|what\s+we\s+agreed)))""",
        "doesn won isn not can cannot late",
        0.75,
        ("That doesn't work for us.", "Sorry, this is too late."),
        ("No problem.",),
    ),
    _cue(
        Speech.CONSENT,
        r"""^(?:\W*(?:hi|hello|hey|dear)\s+\w+[,!.]?\s*)?(?:yes|yep|yeah|sure|ok|okay|agreed|alright|all\s+right|absolutely|of\s+course|no\s+problem|understood|accepted|
            (?:fine|great|perfect|deal|excellent|lovely|good|super)(?=\s*(?:[^\w\s]|$|(?:with|by|for|to\s+me|then|thanks|thank|let's|we|I|see|that|this|it|\w+day|tomorrow|and)\b))|
            that(?:'s|\s+is|\s+would\s+be|'ll\s+be)\s+(?:fine|ok|okay|great|perfect|good|acceptable|no\s+problem|alright)|(?:that|this|it|\w+day(?:\s+the\s+\S+)?|the\s+\S+)\s+(?:works|suits|will\s+(?:work|do)|is\s+(?:\w+ly\s+|quite\s+)?(?:fine|ok|okay|good|perfect))|(?:[^.?!]{1,60}?(?:,|\band)\s+)(?:the\s+\d\S*|\w+day)\s+(?:is\s+(?:fine|ok|okay|good|perfect)|works|suits)(?:\s+(?:by|with|for))?\s+(?:us|me)|works\s+for\s+(?:me|us)|sounds\s+(?:good|great|fine)|certainly|gladly|by\s+all\s+means|it\s+would(?:\s+indeed)?|fair\s+enough|that\s+suits|happy\s+with\s+that|
            we(?:'re|\s+are)\s+(?:fine|ok|okay|happy|good)\s+with|(?:we|I)\s+(?:agree|accept)|thanks?(?:\s+you)?(?:\s+for\s+(?:letting|the\s+heads|telling|the\s+warning|being))[^.]*(?:fine|works|ok|okay|no\s+problem))\b(?!\s*(?:not|but\s+not|however))""",
        "certainly gladly means would fair suits suits suit do yes yep yeah sure ok okay fine great perfect agreed alright right absolutely course problem deal understood accepted excellent lovely good super works work happy agree accept acceptable sounds",
        0.7,
        (
            "Fine, Friday works for us.",
            "That's fine.",
            "Ok.",
            "Works for me.",
            "Tuesday is absolutely fine.",
            "Oak please, and the 20th is fine by us.",
        ),
        ("Fine tuning takes time?", "The fine print is long."),
    ),
    _cue(
        Speech.SLIP,
        r"""\b(?:(?:running|run|going\s+to\s+be|will\s+be|'ll\s+be|is|are|was|were|'m|'re)\s+(?:\w+\s+){0,3}?(?:late|behind|delayed|overdue|slipping)\b
          | (?:has|have|had)?\s*(?:been\s+)?(?:slipped|delayed)\b | (?:I|we)(?:'ve|\s+have)?\s+missed\s+(?:the|our|my|your|that|friday|monday|tuesday|wednesday|thursday|yesterday)
          | (?:sorry|apolog(?:y|ies|ise|ize|ising|izing))\s+(?:\w+\s+){0,4}?(?:delay|late|lateness|slow|wait|missing|miss|not\s+(?:sending|calling|getting|having))
          | (?:haven't|have\s+not|hasn't|has\s+not|didn't|did\s+not)\s+(?:yet\s+)?(?:managed\s+to\s+)?(?:been\s+)?(?:sen[dt]|ship(?:ped)?|call(?:ed)?|finish(?:ed)?|deliver(?:ed)?|get|got|complete[d]?|make|made|come|done|do|leave|left|go|gone|arrive[d]?|reach(?:ed)?|happen(?:ed)?|turn(?:ed)?\s+up|show(?:ed|n)?\s+up|attend(?:ed)?)\b
          | (?:nobody|no\s+one|none\s+of\s+us)\s+(?:turned\s+up|came|showed\s+up|called|rang|was\s+there|attended)\b | let\s+you\s+down\b
          | (?:said|promised|told\s+you)\b[^.;]{0,120}?\b(?:and|but)\s+(?:you|it|they|we|I|that)\s+(?:do|did|have|has|was|were|is|are)(?:n't|\s+not)\b
          | should\s+have\s+(?:sent|called|told|had|been|shipped|delivered|let|reached|arrived|gone|left|come) | (?:not|isn't|aren't)\s+(?:yet\s+)?(?:ready|finished|done|complete)\b
          | (?:fell|fallen|dropped)\s+(?:through|behind|the\s+ball) | still\s+(?:working\s+on|waiting\s+(?:for|on)|owe\s+you))""",
        "nobody one none let late behind delayed overdue slipping slipped missed sorry apology apologies apologise apologize apologising apologizing haven hasn have has didn did should ready finished done complete fell fallen dropped still",
        0.6,
        (
            "The report is going to be late.",
            "We missed Friday, sorry.",
            "Apologies for the delay.",
            "I haven't sent it yet.",
        ),
        ("It's not late.", "I sent it."),
    ),
    _cue(
        Speech.DONE,
        r"""\b(?:(?:please\s+)?(?:find|see)\s+(?:the\s+)?(?:\w+\s+)?(?:attached|enclosed|below) | (?:is|are)\s+(?:now\s+)?(?:attached|enclosed|live|ready|done|finished|complete|in\s+the\s+(?:post|mail)|on\s+(?:its|their)\s+way)
          | attached\s+(?:is|are|please|you|herewith|as|the) | (?:here|this)(?:'s|\s+is|\s+are)\s+(?:the|your|our|my|a)\b | as\s+promised | as\s+(?:we\s+)?agreed,?\s+(?:here|attached|please)
          | (?:I|we)(?:'ve|\s+have)?\s+(?:now\s+|just\s+|also\s+|already\s+)*(?:sent|shipped|delivered|uploaded|shared|completed|finished|fixed|signed|paid|issued|refunded|credited|installed|released|deployed|posted|emailed|forwarded|attached)
          | (?:has|have|was|were)\s+(?:now\s+|just\s+|been\s+|already\s+)*(?:sent|shipped|delivered|dispatched|uploaded|completed|finished|fixed|signed|paid|issued|refunded|credited|installed|released|deployed|gone\s+out|gone\s+live|went\s+live|left))\b""",
        "find see attached enclosed live ready done finished complete post mail way here this promised agreed sent shipped delivered uploaded shared completed fixed signed paid issued refunded credited installed released deployed posted emailed forwarded dispatched gone went left",
        0.65,
        ("Attached is the site plan, as promised.", "We shipped the panels this morning.", "The fix is now live."),
        ("I will ship it.",),
    ),
    _cue(
        Speech.MET,
        r"""\b(?:(?:I|we)(?:'ve|\s+have)?\s+(?:now\s+|just\s+|already\s+)*(?:signed|paid|approved|sent\s+(?:you\s+|over\s+)?(?:the|our|you)|provided|confirmed|returned|transferred|uploaded|completed|accepted|got\s+approval|received\s+approval)
          | (?:signed|approved|countersigned)\s+(?:contract|copy|order|agreement|quote)s?\s+(?:is\s+|are\s+)?(?:attached|back|on\s+its\s+way)
          | (?:contract|order|agreement|payment|data|po|purchase\s+order|deposit|paperwork)\s+(?:is|are|has\s+been|was|were|have\s+been)\s+(?:now\s+)?(?:signed|approved|attached|paid|sent|in|complete|confirmed|with\s+you|done)
          | (?:money|payment|deposit|transfer|cheque|data|files?|samples?|parts?|contract|order|permit|approval|drawings?|goods|parcel)\s+(?:has\s+|have\s+)?(?:now\s+|just\s+|all\s+)?(?:arrived|landed|came|come\s+in|cleared|reached\s+(?:us|me))
          | you\s+signed\s+for)\b""",
        "arrived landed came come cleared reached signed paid approved sent provided confirmed returned transferred uploaded completed accepted got received countersigned in complete attached with done",
        0.65,
        ("We signed this morning.", "The deposit has been paid.", "Signed copy attached.", "The money arrived today."),
        ("We will sign.",),
    ),
    _cue(
        Speech.CONCERN,
        r"""\b(?:(?:(?:I|we)(?:'m|'re|\s+am|\s+are)|my\s+(?:boss|team|board|cfo)\s+is|our\s+\w+(?:\s+\w+)?\s+(?:is|are))\s+(?:\w+\s+){0,2}?(?:worried|concerned|nervous|afraid|anxious|sceptical|skeptical|hesitant|not\s+(?:sure|convinced|comfortable|certain)|uneasy|unsure|wary|struggling)
          | (?<!no\s)(?:worry|worries|concern|concerns|problem|issue|trouble|fear|hesitation|snag|objection|risk)\s+(?:for\s+(?:me|us)\s+)?(?:is|are|was|with\s+(?:this|that|it|the)|we\s+have|I\s+have|about)\b
          | (?:what|that|which|it|this|one\s+thing(?:\s+that)?)\s+(?:really\s+|still\s+|also\s+)?(?:worries|bothers|concerns|troubles|scares|frightens)\s+(?:me|us|my\s+\w+|our\s+\w+)
          | (?:he|she|they)(?:'s|'re|\s+is|\s+are)\s+(?:\w+\s+){0,2}?(?:worried|concerned|nervous|afraid|anxious|sceptical|skeptical)\s+(?:about|that|of) | (?:too|very|pretty|quite)\s+(?:expensive|pricey|complicated|risky|slow)
          | (?:(?:last\s+(?:time|vendor|supplier)|previous\s+(?:vendor|supplier))\s+(?:\w+\s+){0,4}?(?:failed|broke|late|wrong|let\s+us\s+down)|we\s+(?:got|were|have\s+been)\s+burn(?:ed|t)) | (?:can't|cannot)\s+afford
          | (?:I|we)(?:'m|'re|\s+am|\s+are)\s+afraid\s+(?:that\s+)?(?!(?:I|we|not|so|it's\s+(?:not|too)|there)\b)(?:the|your|it|this|that|they|these|those|our|my|some|most)\b | what\s+happens\s+if | how\s+(?:do|can)\s+(?:we|I)\s+(?:know|be\s+sure|trust))""",
        "worried concerned nervous afraid anxious sceptical skeptical hesitant not uneasy unsure wary struggling worry worries concern concerns problem issue trouble fear hesitation snag objection risk bothers troubles scares frightens expensive pricey complicated risky slow burned burnt failed broke late wrong down afford happens how",
        0.7,
        ("We're worried about the migration.", "My concern is the price.", "What happens if the sensor fails?"),
        ("No worries.", "That's no problem.", "No worries about the delay."),
    ),
    _cue(
        Speech.REQUEST,
        r"""(?:\b(?:(?:can|could|would|will|won't)\s+you\b | please\s+(?:\w+ly\s+|also\s+)?(?:send|call|confirm|let|provide|forward|share|get|check|advise|give|tell|include|quote|explain|update|make|have|reply|respond|ship|fix|look|put|bring|arrange|schedule|review|sign|add|return|email|ring|issue|resend|keep)
          | (?:could|can|may|might)\s+(?:we|I)\s+(?:please\s+)?(?:get|have|see|receive|ask|expect|book|schedule|arrange|request)\b | when\s+(?:will|can|could|would|do|are|is|does|should)\b
          | (?:we|I)(?:'d|\s+would)?\s+(?:need|require|like|appreciate|love|want|be\s+interested|be\s+grateful|expect)\s+(?:to\s+(?:get|have|see|know|receive|hear|understand|discuss|talk|order|arrange)|a\s|an\s|the\s|some\s|your\s|more\s|it\s|if\s+you|you\s+to|in\s+(?:a|an|your|learning|getting))
          | do\s+you\s+(?:have|offer|support|know|think|sell|provide|also|ship|deliver)\b | how\s+(?:much|many|soon|long|quickly|fast|do|does|can|would|about)\b | (?:what|which|who|where|why|is|are|does)\b[^.!?]*\?)
          | ^\W*(?:and\s+|so\s+)?(?:do|can|did|has|have)\s+(?!(?:we|I)\b)\w+[^.!?]*\?)""",
        "did has have can could would will won please may might when need require like appreciate love want interested grateful expect do how what which who where why is are does",
        0.7,
        (
            "Could you send the price list?",
            "Please confirm the date.",
            "When will the parts arrive?",
            "Do you still stock the 120 mesh filters?",
            "Can the lifter turn a pane on its own?",
            "We would like to get a quote.",
        ),
        ("I sent the price list.",),
    ),
)
