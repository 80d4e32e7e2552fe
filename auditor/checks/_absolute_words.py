"""Pieces of patterns for `absolute_guarantee`: what breaks, what troubles, what is praised, what is served."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re

from auditor.checks._language import View
from auditor.checks._vocabulary import WHEN

BREAKS = (
    r"(?:fails?|break|breaks|crash|crashes|go down|goes down|go offline|goes offline|lose|loses|miss|misses|stop|stops|stall|stalls|leak|leaks|let you down|lets you down"
    r"|disappoint\w*|go wrong|goes wrong|have an? (?:outage|failure|problem|issue)|need (?:repair|replac\w+|maintenance|a restart)|wear out|wears out|run out|runs out|be (?:down|late|offline|unavailable|hacked|lost|interrupted|an issue|a problem)"
    r"|happen again|happens again|freeze|freezes|slow down|slows down|drop|drops|jam|jams|experience|suffer|see an? (?:outage|error)|run into|have to worry|worry about|cause|arrive late|arrives late|corrupt\w*|get lost|gets lost)"
)
TROUBLE = r"(?:downtime|errors?|mistakes|defects?|bugs?|failures?|outages?|data loss|false positives|false alarms|delays?|surprises|interruptions?|glitches|breakdowns?|problems|complaints|losses|rework|missed (?:deliveries|shipments|deadlines|calls))"
QUALITY = r"(?:uptime|up ?time|accura\w+|reliab\w+|availab\w+|secure|security|success|successful|satisfaction|satisfied|guaranteed?|effective|delivery|on[- ]time|of the time|correct|compatible|compatibility|coverage|deliverability|precise|precision|protect\w+|bug-free|error-free|safe|waterproof|certain(?:ty)?|certainly|sure|works?|working|fill rate|retention|adoption|quality|risk-free|uninterrupted|foolproof)"
RESULT_VERB = r"(?:work|deliver|fix|solve|fit|succeed|pass|win|hit|meet|arrive|be (?:ready|on time|live|done|approved|solved|fixed|worth)|get (?:approved|the|your)|see|save|increase|improve|grow|pay|make|have|achieve|reach|love|solve|eliminate|cover|run|perform|stay|last|handle|support|go live|integrate)"
SERVE_VERB = r"(?:deliver|work|respond|answer|meet(?! (?:in|at|on|for|with))|hit|arrive|ship|find|solve|keep|beat|exceed|perform|protect|catch|detect|match|win|fix|finish|succeed|run|stay|have (?:stock|someone|capacity)|pick up|resolve|honou?r|put (?:you|our customers)|be (?:there|available|on time|ready|up|in stock|able|accurate|correct|online)|give|get it)s?\b"

_WHEN = re.compile(WHEN)
_ENDLESS = re.compile(
    r"\b(?:never|always|nothing|ever|every|forever|no matter|whatever|100 ?%|guarantee\w*|certain\w*)\b|%"
)


def dated_vow(seen: View, _start: int, _end: int) -> bool:
    """A plain promise with its day, vowed: "you have my word that you'll get it by 1 April" promises that and no more."""
    return bool(_WHEN.search(seen.lower)) and not _ENDLESS.search(seen.lower)
