"""Who is meant, and how he is tied to his verb: colleagues as a speaker names them, names, others behind a pronoun."""

from auditor.core.patterns import pattern

ADVERBS = (
    r"(?:\s+(?:also|then|just|definitely|certainly|personally|gladly|happily|absolutely|of\s+course|indeed|probably|likely|"
    r"immediately|quickly|promptly|still|always|either|now|soon|first|both|all|each|only|together|naturally|obviously|actually|hopefully|surely|again|separately|further|therefore|simply|shortly|in\s+turn|at\s+least|most\s+likely))*"
)
"""What may stand between a subject and what it will do."""
CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶĹĻĽŁŃŅŇŌŐŘŚŞŠŢŤŪŮŰŹŻŽ"
"""Letters that a name may begin with, for a character class: Håkon, Łukasz, Émile."""
NAME = rf"(?:[{CAPITAL}][\w'’-]+(?:\s+[{CAPITAL}][\w'’-]+){{0,2}})"
COLLEAGUE = (
    r"(?:[Mm]y|[Oo]ur|[Tt]he|[Aa]n?|[Oo]ne\s+of\s+(?:my|our)|[Ss]ome(?:one|body)\s+(?:from|on|in|at|of)\s+(?:my|our|the))\s+(?:[\w&-]+\s+){0,3}?"
    r"(?:team|engineers?|colleagues?|manager|support|people|folks|staff|developers?|partner|assistant|boss|department|office|finance|desk|helpdesk|workshop|lab|courier|installers?|fitters?|"
    r"legal|consultants?|specialists?|technicians?|driver|warehouse|lawyers?|counsel|attorneys?|accountants?|rep|representative|director|"
    r"group|guys|side|company|analysts?|architects?|designers?|brother|sister|trucks?|lorry|lorries|vans?|father|mother|wife|husband|son|daughter|nephew|niece|men|lads|boys|girls|fellas|lot|mate|crew|riggers?|electrician|plumber|carpenter|painter|mechanic|trainer|surveyor|nurse|chef|photographer|successor|secretary|controller|CEO|CFO|CTO|VP)"
    r"(?:,?\s+[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+)?,?)?"
)
DEPARTMENT = (
    r"(?:(?<!\w\s)|(?<=\band\s)|(?<=\bthen\s)|(?<=\bso\s))(?:[Ll]egal|[Ff]inance|[Oo]nboarding|[Bb]illing|[Aa]ccounts|[Oo]ps|[Oo]perations"
    r"|[Ll]ogistics|[Dd]ispatch|[Pp]urchasing|[Pp]rocurement|[Ee]ngineering|[Cc]ompliance|[Uu]nderwriting|HR|IT|QA)\b"
)
"""A department as those who work beside it name it, without an article, at the head of a clause: ours or the reader's."""

OURS = pattern(
    rf"(?<![\w'])(?=[MmOo]|[Ss]ome)(?!one\b){COLLEAGUE}|{NAME},?\s+(?:our|my)\s+[\w-]+|{NAME}\s+(?:from|in|at)\s+our\s+[\w-]+"
    rf"|(?:(?<=I've\sasked\s)|(?<=I\sasked\s)|(?<=I\shave\sasked\s)|(?<=[Ww]e've\sasked\s)|(?<=[Ww]e\sasked\s)|(?<=[Ww]e\shave\sasked\s)){NAME}(?=\s+to\b)"
)
"""A colleague as the speaker names one: "my colleague Bea", "Dave, our engineer", "Bea from our workshop", or asks one to do it."""
THEIRS = pattern(r"\b(?:[Yy]our|[Tt]heir|[Hh]is|[Hh]er)\s+[\w-]+|(?<![.!?]\s)(?<!^)\b(?:Mr|Mrs|Ms|Dr)\b")
"""Somebody else who may be meant by a "he" behind it."""
ILL = (
    r"(?<![^\s,;:(])(?<!\bam\s)(?<!\bis\s)(?<!\bare\s)(?<!\bwas\s)(?<!\bbe\s)(?<!\bvery\s)(?<!\bfeel\s)(?<!\bthe\s)(?<!\ban\s)(?<!'m\s)(?<!'s\s)[Ii]ll"
    r"(?=\s+(?!(?:will|health|at|in|on|or|with|from|since|for|today|again|now|patients?|people|children|effects?|and|but|than|as|to|of)\b)[a-z])"
)
"""How thumbs write "I'll"."""
