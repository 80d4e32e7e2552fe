"""Words that several rules are built from, as pieces of patterns (lower case, no groups that capture)."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

ADVERB = r"(?: (?:also|each|all|both|then|now|never|always|ever|still|soon|just|easily|quickly|typically|\w+ly))?"

WILL = (
    r"(?:'ll| will| shall| can|'s going to|'re going to| is going to| are going to"
    r"|(?: is| are|'s|'re) (?:certain|sure|bound|set|guaranteed) to)" + ADVERB
)
"""After a subject, with its leading blank or apostrophe."""

YOU = r"(?:\byou(?: and your (?:team|people|company))?|\byour (?:whole |entire |own |sales |new )?(?:team|business|company|firm|organi[sz]ation|people|reps|sales|staff|plant|store|stores|shop|department|clients|customers|site|warehouse|finance team))"
YOU_WILL = YOU + WILL

PRODUCT = (
    r"(?:\bit|\bthis|\bthat|\bthey|\beverything|\bour \w+(?: \w+){0,2}|\bthe (?:new |whole |entire )?(?:\w+ )?(?:system|platform|product|service|solution|software"
    r"|tool|app|machine|device|engine|package|module|plan|program|programme|device|unit|units|setup|server|servers|network|meter"
    r"|meters|sensor|sensors|line|backup|backups|integration|sync|connection|pipeline|model|battery|pump|printer|scanner|scheduler|planner|compressor|alarm|filter|camera|robot|gateway|app|assistant|dashboard|dryer|boiler|heat pump|press|oven|freezer|truck|lock|roof|motor|valve|display|controller|monitor|router|drive))"
)

METRIC = (
    r"(?:revenues?|sales|turnover|costs?|spend|spending|expenses?|overheads?|profits?|profitability|margins?|roi|returns?|income|bottom line|top line"
    r"|pipeline|bookings|conversions?|conversion rates?|churn|attrition|productivity|efficiency|waste|downtime|leads|deals"
    r"|throughput|output|yield|scrap|overtime|cash ?flow|(?:scrap|reject|defect|hit|win|close|open|closing|error|fill|occupancy|utili[sz]ation|failure|show|booking|click) rates?|market share|traffic|footfall|savings|payback"
    r"|growth|rejects?|defects?|complaints|returns rate|(?:energy|power|fuel|electricity|water|heating|phone|freight|shipping|labou?r|cloud|payroll|insurance) (?:bills?|costs?|use|consumption|spend)"
    r"|consumption|shrinkage|absenteeism|reply rates?|response rates?|renewal rates?|retention|engagement|headcount|workload|admin (?:work|time)"
    r"|lead times?|cycle times?|processing times?|handling times?|error rates?|stock ?outs?|inventory|carrying costs?|no-shows|meetings booked|orders|customers|time to market|ticket volume)"
)

PERCENT = r"(?:\d[\d.,]* ?(?:%|per ?cent\b|percent\b|percentage points)|(?:ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|double-digit)(?:-five)? ?(?:%|per ?cent|percent))"
MONEY = r"(?:(?:\$|€|£|usd |eur |gbp )\d[\d.,]*(?: ?(?:k|m|thousand|million))?|\d[\d.,]* ?(?:k |m )?(?:dollars|euros|pounds)|\d[\d.,]* ?k (?:a|per|each|every) (?:week|month|quarter|year)|(?:\w+ )?(?:hundred|thousand|million) (?:dollars|euros|pounds)|(?:thousands|millions|a fortune)(?: of (?:dollars|euros|pounds)| (?:a|per|each|every) (?:year|month))?)"
TIMES = r"(?:\d+(?:\.\d+)? ?x\b|(?:two|three|four|five|six|ten|twenty|\d+) times|(?:two|three|four|five|ten)fold|\d+-fold|twice)"
HOURS = r"(?:(?:\d+|two|three|four|five|six|eight|ten|twenty|dozens of|countless|hundreds of|half the) (?:hours?|days?|weeks?|hrs)(?: (?:a|per|every|each) (?:week|day|month|year|rep|person|shift))?|\b(?:an?|one|half an?|a (?:whole|full|good)) (?:hour|day|week|shift|morning|afternoon) (?:(?:a|per|every|each|off) \w+|earlier|sooner|faster|back))"
AMOUNT = rf"(?:{PERCENT}|{MONEY}|{TIMES}|{HOURS}|\bhalf\b|\bin half\b|a (?:third|quarter|fifth|tenth)\b)"

COUNT = r"(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|(?:a |one |two )?hundred|(?:a |one |two )?thousand|a dozen|dozens of|half an?)"
"""How many, in figures or words."""
THING = r"(?:\b(?:it|this|that|they|these|those)|\b(?:the|our|this|that|these|those|every|each|any) (?:[\w-]+ ){0,2}?[\w-]+)"
"""Whatever is spoken of; `your ...` is left out, being the customer's."""

MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
WEEKDAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
CALENDAR_DATE = rf"(?:\b{MONTH}\.? \d{{1,2}}\b|\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}\b|\b\d{{4}}-\d\d-\d\d\b|\b\d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?\b)"
WHEN = (
    rf"(?:{CALENDAR_DATE}|\b(?:this |next |on |by )?{WEEKDAY}|\b(?:today|tonight|tomorrow|overnight|midnight|noon)\b"
    r"|\b(?:end of|mid|early|late|before|by)(?: the| this| next)? ?-?(?:day|week|month|quarter|year|business|monday|q[1-4]|summer|autumn|fall|winter|spring|easter|christmas)\b"
    r"|\b(?:this|next|coming) (?:week|month|quarter|year|sprint|spring|summer|autumn|fall|winter)\b"
    r"|\b(?:q[1-4]|h[12])\b|\bwithin (?:\w+ ){0,3}(?:minutes?|hours?|days?|weeks?|months?|quarter|year)\b"
    r"|\bin (?:under |less than |just |only |about |the next )*(?:a|an|one|two|three|four|five|six|seven|eight|ten|twelve|thirty|a few|a couple of|\d+)(?:-\w+)? (?:\w+ )?(?:minutes?|hours?|days?|weeks?|months?)\b"
    rf"|\b(?:in|by|until|before) (?:early |late |mid-?)?{MONTH}\b|\b(?:early|late|mid|end of|beginning of|start of|middle of)[ -]"
    + MONTH
    + r"\b|\b(?:in|over) (?:a|one) (?:single )?(?:weekend|afternoon|morning|night|fortnight)\b|\b(?:by|before|until) (?:\w+ )?(?:tonight|lunchtime|noon)\b|\bfrom (?:monday|tuesday|wednesday|thursday|friday|next week)\b|\bsame[ -]day\b|\bsame week\b|\b(?:over|by|this|before) the weekend\b|\b(?:by|on|before|until) the \d{1,2}(?:st|nd|rd|th)\b|\b(?:from|as of|starting(?: in)?) "
    + MONTH
    + r"\b|\bbefore your (?:\w+ )?(?:audit|launch|season|fair|opening|event|deadline|peak|holiday|year end|inspection)\b|\bday one\b)"
)

BENEFIT_VERB = (
    r"(?:save|cut|reduce|lower|slash|shrink|halve|eliminate|trim|double|triple|quadruple|increase|grow|boost|raise|lift|improve|expand|multiply|maximi[sz]e|skyrocket"
    r"|gain|earn|win|recover|recoup|recapture|see|get|achieve|reach|enjoy|make|generate|close|drive|deliver|add|bring|land|book|outsell|outperform|drop|bring down|drive down|push up|free up|shave|accelerate|unlock|hit|beat|exceed)"
)
BENEFIT_VERB_S = r"(?:saves|cuts|reduces|lowers|slashes|shrinks|halves|eliminates|doubles|triples|quadruples|increases|grows|boosts|raises|lifts|improves|delivers|generates|drives|brings|adds|pays back|trims|multiplies|frees up|shaves)"
