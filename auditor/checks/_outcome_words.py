"""Pieces of patterns for `outcome_promise`: what becomes of the customer's figures, trade and people."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

from auditor.checks._vocabulary import AMOUNT, COUNT, HOURS, METRIC, MONEY, PERCENT, PRODUCT, TIMES, WILL, YOU_WILL

GAP = r"(?: (?!but\b|because\b)[^\s,;:.!?]+){0,7}?"
ANY_YOUR = r"\byour (?:[\w-]+ ){0,2}?[\w-]+"

RESULTS = (
    r"\bexpect to (?:save|cut|shave|gain|win|recover|lose|trim|add|earn|free up|get|see|knock)" + GAP + rf" {AMOUNT}",
    rf"(?:{AMOUNT}|\b(?:thousand|hundred|million|money|more|extra|euros|pounds|dollars|cash))\b[^,;.!?]{{0,25}}? (?:in|into|onto|to|on|off) your (?:pocket|bottom line|bank account|p&l|margin|till|wallet|profit|accounts?)\b",
    rf"\byour (?:[\w-]+ ){{0,3}}?(?:problems?|troubles?|worries|headaches?|shortages?|backlogs?|bottlenecks?|queues?|{METRIC})(?:'ll| will|'s going to| is going to| are going to)? (?:be over|go away|goes away|disappears?|be gone|is gone|are gone|be (?:a thing of the past|history)|(?:is|are) (?:a thing of the past|history|over)|vanish(?:es)?|melts? away|evaporates?|sorts? itself)\b(?: the moment| as soon| once| within| from| in)?",
    rf"{ANY_YOUR}{WILL} (?:be |being )?(?:win|claw|get|gain|earn|take|make|save|free|shave|finish|work|spend|ship|produce|handle|process|pick|pack)(?:ing)?(?: back| up| off)?"
    + GAP
    + rf" (?:{HOURS}|{PERCENT}|{TIMES}|half) ?(?:earlier|faster|sooner|more|less|fewer|quicker|back|off)?\b",
    rf"{YOU_WILL} (?:have|get|see|close|win|sell|book|generate|be getting) (?:{TIMES}|{PERCENT}|half|a third) (?:as (?:many|much)|the|more|fewer|less)\b",
    rf"{ANY_YOUR}{WILL} (?:be|run|take|cost|need|end up|come out|shrink to|drop to|grow)[^,;.!?]{{0,25}}? (?:half (?:the|of|as|what)|twice (?:the|as)|a (?:third|quarter|fifth) (?:of|the|less|lower|shorter|smaller|cheaper|faster)|(?:{PERCENT}|{TIMES}) (?:\w+ ){{0,1}}?(?:less|lower|shorter|smaller|cheaper|faster|higher|better|more|fewer|quicker|bigger|the size|as (?:fast|long|big|much|many)))",
    rf"\byou(?:'re| are) looking at (?:an? |at least |around |about |easily )*(?:extra )?(?:{PERCENT}|{TIMES}|{MONEY}) (?:[\w-]+ ){{0,2}}?(?:drop|cut|reduction|saving|savings|gain|increase|lift|return|more|less|fewer|growth|improvement|uplift|jump|boost|better|higher|lower)\b",
    rf"\b(?:that|this|it)(?:'s| is| works out (?:at|to)| adds up to| comes to| means| amounts to) (?:an? |about |around |at least |easily |roughly )*(?:extra |additional )?(?:{AMOUNT}|[\w-]+ (?:thousand|hundred|million)) (?:[\w-]+ ){{0,4}}?(?:for you|saved|you save|less|fewer|in savings|you (?:get|keep) back|back to you|more (?:profit|sales|orders|revenue))\b",
    r"\byour (?:[\w-]+ ){0,2}?[\w-]+ (?:(?:is|are) about to|(?:is|are) going to|will|'ll) (?:go through the roof|soar|sky-?rocket|explode|take off|be gone|be history|plummet|vanish|be a thing of the past|double|triple|halve|melt away)\b",
    r"\b(?:payback|pay-back|amorti[sz]ation|break-?even|roi)(?: time| period| point)? (?:is|comes|happens|will be|takes)(?: in| after| within| under| about| only| just| less than)* (?:[\w-]+ ){0,2}?(?:weeks?|months?|quarters?|seasons?|years?)\b",
    r"\b(?:fewer|less|more|higher|lower|shorter|happier|faster|better) [\w-]+[^.;!?]{0,60}?(?:that's|that is|this is) what (?:you|your [\w-]+)(?:'ll| will|'re going to| get)\b",
    rf"{ANY_YOUR}{WILL} (?:drop|fall|shrink|rise|grow|climb|go (?:up|down)|come down|increase|decrease|improve) (?:\w+ )?(?:by |to |from |under |below |above |over )(?:\w+ ){{0,2}}?(?:{AMOUNT}|\d)",
    rf"\bwe(?:'ll| will) (?:get|bring|push|drive|take) your (?:[\w-]+ ){{1,3}}?(?:under|below|over|above|down|up|to) (?:\w+ ){{0,2}}?(?:{AMOUNT}|\d|one percent|zero)",
    r"\byou(?:'ll| will)? (?:get|earn|make|have) (?:back )?your (?:[\w-]+ )?(?:investment|money|outlay|spend|costs?)(?: back)? (?:in|within|by|before|inside|after|over) (?:\w+ ){0,3}?(?:weeks?|months?|quarters?|years?|seasons?|harvest|christmas|easter|summer|winter|spring|autumn)\b",
    rf"{YOU_WILL} (?:be )?(?:mak(?:e|ing)|earn(?:ing)?|bank(?:ing)?|tak(?:e|ing) home|sav(?:e|ing)|generat(?:e|ing)|clear(?:ing)?) (?:an? |at least |over |about )*(?:extra |additional |further |another )(?:{AMOUNT}|\d+ ?k\b|[\w-]+ thousand)",
    rf"(?:{PRODUCT}|\bwe)(?:'ll| will)? (?:cuts?|reduces?|brings?|takes?|drives?|gets?|slash(?:es)?) [^,;.!?]{{0,40}}?(?:{METRIC}) (?:down )?(?:to (?:zero|nothing|almost nothing|a minimum)|in half|by half)\b",
    rf"{ANY_YOUR}{WILL} (?:see|treat|serve|handle|attract|win|book|host|feed|bake|reach|process) (?:\w+ )?(?:{PERCENT}|{TIMES}|\d+) (?:more|fewer|less|additional|extra|as many)\b",
    r"\b(?:we|it|this|our \w+)(?:'ll| will| are going to|'re going to|'s going to) (?:turn|bring|get|put) your [^,;.!?]{2,40}? (?:around|back (?:to|into|in) (?:profit|the black|growth)|into (?:a )?profit|to the top)\b",
    # The customer's figures, trade or people, with what becomes of them.
    r"\byour (?:[\w-]+ ){0,2}?[\w-]+(?:'ll| will| won't|'s going to| is going to| are going to|'s gonna| is gonna| are gonna)(?: \w+ly| soon| simply| never)? (?:double|triple|halve|soar|explode|sky-?rocket|plummet|shrink|vanish|evaporate|boom|flourish|thrive|take off|sell out|multiply|go through the roof|stop ringing|ring off the hook|go (?:down|up) to (?:zero|nothing|next to nothing|almost nothing)|(?:fall|drop) by half|be (?:fully |completely )?(?:booked(?: out| solid| up)?|sold out|overrun|packed|bursting|halved|doubled|tripled|cut in (?:half|two)))\b",
    rf"\byour (?:[\w-]+ ){{0,2}}?(?:{METRIC})(?: is| are|'s)(?: definitely| surely)? (?:going|coming|heading) (?:up|down|to)\b(?! (?:be|need|depend|have)\b)",
    rf"\b{METRIC} (?:is|are|will be|becomes?)(?: finally| simply)? (?:a thing of the past|history|a memory|gone for good)\b",
    r"\byour (?:[\w-]+ ){0,2}?[\w-]+ (?:goes?|drops?|falls?|rises?|climbs?|grows?|shrinks?|halves|halve|doubles?) [^;.!?]{0,40}?\bwith (?:this|our|the|it|us)\b",
    rf"\byour (?:[\w-]+ ){{0,2}}?[\w-]+ (?:closes?|sells?|saves?|makes?|earns?|wins?|does|do|serves?|handles?|produces?|needs?|loses?|books?|prints?|ships?|cuts?|gains?|wastes?|burns?|uses?) (?:\w+ )?(?:{AMOUNT})(?: of)? (?:[\w-]+ ){{0,2}}?(?:more|less|fewer|faster|quicker|better)\b",
    r"\b(?:say|kiss|wave) (?:goodbye|good-bye|farewell|bye-?bye) to (?:your |the |all |those |expensive |endless |late )?[\w-]+|\bkiss (?:your |the )[\w -]{3,25} goodbye\b",
    rf"\b(?:with|using) (?:our|this|the|it|us|these)\b[\w' -]{{0,30}}?,? (?:you|your (?:[\w-]+ )?[\w-]+)(?:'ll| will| can|'re going to| are going to)? (?:[\w-]+ ){{1,4}}?(?:{COUNT}|{AMOUNT}) (?:[\w-]+ ){{0,2}}?(?:more|fewer|less|extra|additional|faster)\b",
    rf"\b(?:you|your (?:[\w-]+ ){{0,2}}?[\w-]+)(?:'ll| will|'re going to| are going to| is going to) (?:soon |easily )?(?!need\b|get\b|receive\b|have\b|pay\b|owe\b|find\b|see\b|order\b|send\b|wait\b|take\b|make\b|add\b|bring\b|print\b|write\b|try\b)[a-z]+ (?!a (?:couple|few|bit|lot|little)\b)(?:[\w-]+ ){{0,2}}?(?:{AMOUNT}|{COUNT}) (?:of )?(?:[\w-]+ ){{0,2}}?(?:more|fewer|less|extra|additional)\b",
    rf"\b(?:you|your (?:[\w-]+ ){{0,2}}?[\w-]+)(?:'ll| will|'re going to| are going to| is going to) (?:soon |only )?(?:need|have|employ|use|pay|see|get|lose|take) (?:{COUNT}|{PERCENT}|{TIMES}|half) (?:[\w-]+ ){{0,3}}?(?:fewer|less)\b",
    rf"\b(?:you|your (?:[\w-]+ ){{0,2}}?[\w-]+)(?:'ll| will|'re going to| are going to) (?:\w+ )?(?:shave|knock|cut|take|trim|slice|strip|save|win|gain) (?:{COUNT}|{AMOUNT}) (?:[\w-]+ ){{0,2}}?(?:off|from|on|per|a|each|every) (?:your |the |each |every |all )?",
    r"\byou(?:'ll| will|'re going to| are going to) (?:soon |easily |already )?(?:be (?:fully |completely )?(?:booked (?:out|solid|up)|sold out|fully booked|in profit|in the black|turning (?:people|guests|customers|business) away)|sell out|break even|outgrow|clean up|make a killing|never look back)\b",
    r"\byou(?:'ll| will) (?:soon )?have (?:already |nearly |almost |more than )?(?:doubled|tripled|quadrupled|halved|recouped|recovered|outgrown|paid off|earned back|made back)\b",
    # What it, or we, will do to them.
    rf"(?:'ll| will|'s going to| is going to| are going to|'re going to| is gonna|'s gonna)(?: \w+ly)? (?:bring|get|win|earn|make|send|deliver|generate|attract|pull in|draw|give)(?: in)? (?:you|your [\w-]+|in) (?:at least |over |more than |around |about |another |up to |some |a lot (?:of )?)*(?:{COUNT} )?(?:new |extra |more |additional |paying |regular )*(?:customers?|patients?|guests?|clients?|leads?|orders|bookings|visitors|sales|buyers|enquiries|inquiries|covers|subscribers|members|tenants|readers|jobs|money|business|profit|revenue|turnover)\b",
    rf"(?:'ll| will|'s going to| is going to| are going to) (?:\w+ly )?save you(?:r [\w-]+)? (?:around |about |at least |some |over |roughly |easily |a good )*(?:{AMOUNT}|\d|a fortune|thousands|hundreds|a lot of money|money)",
    rf"(?:'ll| will|'s going to| is going to| are going to|s) (?:take|knock|shave|cut|strip|trim|slice|save)s? (?:at least |about |over )?(?:{AMOUNT}|{COUNT} [\w-]+|a whole [\w-]+) off (?:your|every|each|the) [\w-]+",
    rf"\bgives? (?:you|each|every|your)(?: [\w-]+){{0,3}}? (?:back )?(?:{HOURS})\b",
    r"\b(?:doubles|triples|halves|extends|multiplies|cuts)(?: the)? [\w-]+ (?:of|in|on|at) your\b",
    rf"\b(?:that|this|it)(?:'s| is| means| comes to| adds up to| makes) (?:an? |about |around |at least |easily |roughly |up to )*(?:extra |additional )?(?:{AMOUNT}) (?:more|less|extra|saved|in your|in the till|for you)\b",
    rf"\bwe(?:'ll| will) (?:have|keep|get|bring|push|take) your (?:[\w-]+ ){{0,2}}?[\w-]+ (?:down |up )?(?:to|under|below|over|above) (?:\w+ )?(?:{PERCENT}|{MONEY}|half|a third|zero|one in)",
    r"\b(?:one|two|three|an?) [\w-]+(?: [\w-]+){0,5}? and your (?:[\w-]+ ){0,2}?[\w-]+ (?:is|are|'s) (?:full|halved|doubled|gone|booked|sold|over|history|back)\b",
    rf"\b(?:guests|customers|patients|clients|visitors|buyers|shoppers|diners|tenants|people)(?:'ll| will| are going to) (?:\w+ly )?(?:come back|return|order|buy|spend|stay|book|flock|pour|queue|stream)\b[^;.!?]{{0,20}}?(?:{AMOUNT}|\bmore\b|\btwice\b|\blonger\b|\bagain and again\b|\bin droves\b|\bround the block\b)",
    r"\b(?:you|your (?:[\w-]+ ){0,2}?[\w-]+)(?:'ll| will|'re going to| are going to) (?:be |soon be )?[^,;.!?]{0,25}?\b(?:twice|half|three times|four times|ten times) as (?:much|many|fast|long|productive|often|busy|profitable|efficient|quick\w*|big)\b",
    r"\b(?:you|your (?:[\w-]+ ){0,2}?[\w-]+)(?:'ll| will|'re going to| are going to) (?:be|become|get|grow) (?:far |much |a lot |so much )?(?:more (?:productive|profitable|efficient|competitive|successful|popular|relaxed|motivated)|happier|richer|busier|fuller|healthier|leaner|stronger)\b",
    r"\b(?:you|your (?:[\w-]+ ){0,2}?[\w-]+)(?:'ll| will|'re going to| are going to) (?:attract|keep|win back|win over|hire|poach|retain|beat|overtake|outgrow) (?:more |better |the |your |all |new |every )",
    r"\b(?:it|this|that|(?:the|our|this|that|each) (?:[\w-]+ ){0,2}?[\w-]+)(?:'ll| will|'s going to| is going to| are going to)(?: \w+ly)? (?:fill|boost|lift|raise|grow|double|halve|slash|shorten|free up|transform|revive|rescue|swell|empty|speed up|lighten|sharpen|triple|extend|multiply|cut|strengthen|bring down|push up|drive up) (?:up )?(?:your (?!point|question|issue|concern|ticket|case|complaint|form|glass|tank|bag)|two |three |half (?:of )?your )[^,;.!?]{1,30}",
    rf"\bbrings? in (?:an? |at least |about |around |over |up to )*(?:extra )?(?:{MONEY}|{COUNT} [\w-]+ (?:an?|per|each|every) )",
    r"\bmakes? your [\w -]{2,25} the (?:talk|best|first|envy|number one|place)\b|(?:'ll|\bwill) make your [\w -]{2,25} the (?:talk|best|first|envy|number one|place|busiest|most)\b[^,;.!?]{0,25}",
    r"\b(?:will|'ll) have (?:earned|saved|made|won|brought|paid) you\b[^,;.!?]{0,25}",
    rf"\b(?:{METRIC}|breakage|wear|spoilage|damage|theft|absences?|sick days|mistakes|no-shows) (?:drops?|falls?|rises?|goes (?:up|down)|go (?:up|down)|shrinks?|grows?|climbs?) (?:by )?(?:{AMOUNT})",
    r"\bevery (?:euro|pound|dollar|cent|penny) you (?:put in|spend|invest|pay)\b[^;.!?]{0,15}(?:comes? back|returns?|earns?|brings?|makes?|pays?)\b[^;.!?]{0,20}",
    r"\byou(?:'ll| will) (?:be )?(?:earn|earning|profit|profiting|make money|making money|save|saving|gain|gaining)\b[^,;.!?]{0,15} (?:from|in) (?:day|week|month|year) one\b",
    r"\byou(?:'ll| will) (?:have|see|get) (?:less|fewer|more|lower|higher|better) [\w-]+(?: [\w-]+)? and (?:less|fewer|more|lower|higher|better) [\w-]+",
    r"(?:'ll|\bwill) (?:put|keep|get) you (?:\w+ )?ahead of\b[^;.!?]{0,25}|\byou(?:'ll| will) get (?:the|your|its) (?:cost|price|money|outlay) back (?:on|with|in|after|by)\b[^;.!?]{0,20}",
)
