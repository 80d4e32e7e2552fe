"""Generic opener: first words about the sender, with no reason for this reader."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re
from collections.abc import Iterator

from auditor.checks._language import ours, quoted
from auditor.checks._rewording import instead
from auditor.checks._scan import trim
from auditor.checks.rule import Hit, Rule
from auditor.model.finding import FindingClass, Level, TrustElement
from auditor.model.text import DocumentKind, Reading

_OPENING_SENTENCES = 4
"""An opener is what stands before the first reason to read on; greetings count as sentences."""
_GENERIC = re.compile(
    r"\b(?:(?:i |we )?(?:hope|trust|pray) (?:that )?(?:this (?:e-?mail|message|note|letter|mail)|all is|all's|you(?:'re| are)?|everything|your (?:week|day|monday|tuesday|wednesday|thursday|friday|weekend|summer|year|quarter|morning)|things)(?: \w+){0,2}? (?:finds? you|reaches you|gets to you|well|great|fine|good|doing|is going|are going|had a|enjoyed|off to|safe)\b[^.!?]{0,30}"
    r"|i(?:'ll| will| promise to)? (?:keep (?:this|it) (?:short|brief|quick)|be (?:brief|quick))|i know (?:you're|you are|how) (?:\w+ )?busy\b[^.!?]{0,30}|how are you (?:doing )?today"
    r"|(?:i(?:'m| am)? |we(?:'re| are)? )?(?:just |simply |only )?(?:wanted|wanting|want|writing|reaching out|would like|'d like)(?: to)? (?:reach out|touch base|check in|introduce (?:myself|ourselves|my company|our company)|connect(?: with you)?|follow up|say hi|see if you|put (?:myself|us) on your radar|get on your (?:calendar|radar)|pick your brain|circle back|bubble this|bump this)(?!\s+(?:on|about|after|regarding|with (?:the|some)|because|as|the|to (?:the|your)|from (?:our|your)))\b[^.!?]{0,20}"
    r"|(?:just|simply) (?:checking in|touching base|following up|circling back|bumping this|floating this|pinging you)(?: (?:with you|here|again|on this|to see if|to the top)\b[^.!?]{0,40})?(?=[.!?,]|$| to see| here| again| on this)"
    r"|my name is [^.!?,]{2,40}(?:,)? and (?:i(?:'m| am)?|we) (?:\w+ )?(?:work|from|with|represent|the|a|an|at|am|sell|help|your|calling|reaching|lead|run)\b[^.!?,;]{0,40}"
    r"|(?:i(?:'m| am)|we(?:'re| are)) (?:\w+ )?reaching out (?:because|to|as|since) (?:we (?:help|work|offer|are|provide|speciali[sz]e)|introduce|see if|offer|tell you|share (?:how|our)|i (?:think|believe|help|represent|came|saw your (?:profile|website)))\b[^.!?]{0,60}"
    r"|i (?:came across|stumbled (?:up)?(?:on|across)|found|was looking at|was browsing|noticed|saw|visited|checked out|was impressed by|discovered) your (?:company|profile|website|linkedin|site|web ?page|business|name|page|contact|work)\b[^.!?]{0,30}"
    r"|we(?:'re| are) (?:a |an |one of the )(?:\w+[ -]){0,3}?(?:leading|premier|top|fast-growing|global|full-service|innovative|trusted|award-winning|established|provider|supplier|company|agency|leader|firm|specialist)s?\b[^.!?,;]{0,30}|(?:since |as )?i(?:'ll| will| happen to)? (?:be |be in |will be )?(?:near you|in your (?:area|neighbou?rhood|city|town|region)|nearby|passing through)\b[^.!?]{0,40}"
    r"|are you the (?:right|best) person\b[^.!?]{0,40}|(?:did|have) you (?:get|got|see|seen|receive|received|had a chance to (?:read|look at|see)) my (?:last|previous|earlier|first) (?:e-?mail|message|note|mail)\b|i(?:'d| would)? (?:like|love)(?: to)? (?:\w+ )?(?:pick your brain|just (?:15|10|20|30|fifteen|ten) minutes|(?:15|10|20|30|fifteen|ten|thirty|a few) minutes of your time|grab (?:some time|15|a few))\b[^.!?]{0,40}|(?:can|could|may) i (?:have|get|steal|take|borrow) (?:just )?(?:15|10|20|30|fifteen|ten|five|5|a few|a moment|two) ?(?:minutes)?(?: of your (?:valuable )?time)?"
    r"|(?:just |simply |quickly )?(?:following|chasing|circling back) up? ?(?:on|to) my (?:last|previous|earlier|first|recent|other) (?:e-?mails?|messages?|notes?|mails?|voicemails?)|(?:do|would|could|might) you (?:have|spare|give me) (?:just )?(?:15|10|20|30|fifteen|ten|twenty|thirty|five|5|a few|a couple of) (?:spare )?minutes\b[^.!?]{0,40}|(?:let|allow) me (?:briefly |quickly )?(?:to )?introduce (?:myself|our|my)\b|quick question(?: for you)?(?=[.:!]|$)|i(?:'m| am) [^.!?,]{2,20} (?:from|at|with) [^.!?,]{2,30} and i\b[^.!?,]{0,40}|(?:i |we )?(?:just )?wanted to (?:see|ask|find out|check) (?:if|whether) you(?:'d| would| might|'re| are) (?:be )?(?:open|interested|willing|available|free|keen)\b[^.!?]{0,30}|^\W*we (?:help|work with|support|partner with) [^.!?,]{2,40} (?:like you(?:rs)?|such as yours?)\b|to whom it may concern|dear (?:sir|madam|sirs|sir or madam|sir/madam|valued customer|business owner|decision maker|friend)\b|i(?:'ve| have) been trying to (?:reach|get hold of) you\b[^.!?]{0,20}|allow me to introduce (?:myself|our company|my company)|i(?:'m| am) (?:the |an? |your )?(?:new )?(?:account (?:executive|manager)|sales (?:rep|representative|manager|director)|business development \w+|sdr|bdr|rep)\b (?:at|for|with|of|from)\b[^.!?]{0,40}|(?:just )?a quick (?:note|line|word|mail|email|message) (?:to (?:introduce|say|check|see|touch|reach|follow up\W*$)|from me)|^\W*(?:just )?(?:a )?quick one(?: from me| for you)?(?=[.,:!]|$)|any (?:thoughts|news|luck|feedback|update) (?:on|about|with) my (?:last|previous|earlier|first)? ?(?:e-?mail|mail|message|note|proposal)|^\W*any (?:thoughts|update|news)\W*$|in (?:today's|these) (?:[\w-]+ )?(?:[\w-]+ )?(?:world|market|economy|environment|times|climate|landscape)\b[^.!?]{0,60}|(?:just )?(?:bump|bumping|float|floating|pushing|moving|bringing) (?:this|it) (?:back )?(?:up )?to the top of (?:your|the)(?: [\w-]+)?|(?:did|have) you (?:had|have|get) a (?:chance|moment) to (?:look at|read|see|go through|review) my\b[^.!?]{0,20}|i (?:hope|trust) this (?:finds|reaches|gets) you\b[^.!?]{0,25}|just checking in (?:on|about|with)\b[^.!?]{0,20}|not sure (?:if|whether) you (?:saw|got|received|had)\b[^.!?]{0,30}|(?:i )?hope you (?:had|have) a (?:good|great|nice|wonderful|lovely|pleasant)\b[^.!?]{0,25}|long time no (?:see|talk|speak)|happy (?:monday|tuesday|wednesday|thursday|friday)\b)"
)
_HINT = re.compile(
    r"not sure|today's|these|any (?:thoughts|news|luck|feedback|update)|question|we help|work with|from|hope|trust|pray|brief|short|quick|busy|how are you|reach|touch|check|introduc|connect|follow|circl|bump|float|ping|my name|came across|stumbled|found|look|brows|notic|saw|visit|impress|discover|we're|we are|near|area|neighb|person|get my|see my|receive|chance|brain|minutes|concern|dear|trying|account|sales|business dev|long time|happy|calendar|radar|say hi|city|town|region|passing|sdr|bdr|a moment"
)


def _find(reading: Reading) -> Iterator[Hit]:
    if reading.document.kind is DocumentKind.TRANSCRIPT:
        return
    for sentence, seen in ours(reading)[:_OPENING_SENTENCES]:
        found = _HINT.search(seen.lower) and _GENERIC.search(seen.lower)
        if found and not quoted(seen, *found.span()):
            start, end = trim(seen.lower, *found.span())
            yield Hit(span=seen.span(sentence, start, end), confidence=0.85)
            return


GENERIC_OPENER = Rule(
    id="generic-opener",
    title="Opener that fits anybody",
    cls=FindingClass.STYLE,
    level=Level.SUGGESTION,
    trust_element=TrustElement.EMPATHY,
    message="These first words would fit any reader. Open with what you know of this one, and why you write today.",
    why="The first line decides whether the rest is read. A reason that belongs to the reader shows that you did your homework.",
    source="Miller Heiman: valid business reason",
    find=_find,
    flags=(
        "Hi Ana,\n\nI hope this email finds you well.",
        "My name is Jo Park and I work for Kestrel Pumps.",
        "I just wanted to touch base.",
        "Just checking in.",
        "I came across your website and was impressed.",
        "We are a leading provider of cold storage.",
        "Since I will be in your area on Tuesday, can I drop by?",
        "To whom it may concern,\n\nwe sell filters.",
        "I know you're busy, so I'll be brief.",
        "Are you the right person to talk to about pumps?",
    ),
    passes=(
        "Hi Ana,\n\nyour plant in Leeds opens a third line in May.",
        "I'm following up on the quote that I sent on Monday.",
        "You asked for the drawings; here they are.",
        "Thank you for the tour yesterday.",
        "Your storage note of 3 March says that two freezers failed.",
        "I wanted to follow up on the three points from our call.",
        "The invoice is attached.",
        "We are a day behind with the filters.",
        "I saw that your tender closes on Friday.",
        'My teacher said never to write "I hope this email finds you well".',
    ),
    ways=(instead("I am writing because [reason]"),),
)
