"""Candour: a limit or a slip told openly. Positive."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re
from collections.abc import Iterator
from itertools import pairwise

from auditor.checks._language import View, asked, clause, ours, quoted, supposed
from auditor.checks._scan import trim
from auditor.checks.rule import Hit, Rule
from auditor.core.patterns import pattern
from auditor.model.finding import FindingClass, Level, TrustElement
from auditor.model.text import Reading, Sentence

_LIMIT = pattern(
    r"\b(?:(?:i|we)(?: really| honestly| simply)?(?:'d rather not|'m not able to|'re not able to|'m not going to|'re not going to| (?:can't|cannot|can not|won't|will not|am not able to|are not able to|'m not able to|don't want to|do not want to|'d rather not|would rather not|am not going to|'m not going to|'re not going to|are not going to|am unable to|couldn't)) (?:\w+ly )?(?:promise|guarantee|commit|overpromise|over-promise|vouch|swear|give you (?:a|an?y) (?:firm |fixed )?(?:date|guarantee|promise))"
    r"|(?:our|the|this) (?:\w+ )?(?:product|platform|tool|system|app|plan|version|module|software|scanner|service) (?:doesn't|does not|can't|cannot|won't) (?:yet |currently |today )?(?:do|support|have|offer|cover|include|handle|read|export|import|integrate|work with)|we (?:don't|do not) (?:yet |currently )?(?:support|offer|have|cover|do) (?:that|this|it|an?y?)\b"
    r"|(?:we're|we are|i'm|i am|i will be|we will be|we'll be|i'll be|it will be|it'll be|your \w+(?: \w+)? (?:will|is going to) be|the (?:\w+ )?(?:delivery|shipment|order|release|report|installation|parts?|rollout|migration|quote) (?:will|is going to) be|your (?:\w+ )?(?:delivery|shipment|order) is) (?:running |going to be |about )?(?:(?:an? |about |some )?(?:\w+ )?(?:days?|weeks?|hours?) )?(?:late|delayed|behind|later than)\b|(?:we|i)(?:'re| are|'m| am)? (?:won't|will not|not going to|going to miss|will miss|'ll miss|won't be able to|will not be able to) ?(?:make|meet|hit|keep|hold|have)? ?(?:the|our|that|this|my|it|friday|monday|tuesday|wednesday|thursday)?(?: [\w]+){0,3}? (?:date|deadline|by|in time|on time|friday|monday|tuesday|wednesday|thursday|target)"
    r"|(?:i want to|i'd like to|let me|we want to|to) be (?:up ?front|open|honest|straight|transparent|frank|candid) (?:with you|about)|(?:you should know|i owe you the truth|the honest answer is|in all honesty,? we|not the right fit|not a good fit for you|you (?:don't|do not) need (?:our|this|the (?:big(?:ger)?|larger?|premium|enterprise|expensive))|(?:i|we)(?:'d| would) be lying|(?:frankly|honestly|in fairness|truth be told|to be fair),? [^.;!?]{0,60}?(?:too (?:much|big|large|small|expensive|early)|not (?:the right|a good|for you|enough|worth)|can't|cannot|won't|isn't|doesn't|don't)|(?:it|that|this|the [\w-]+) (?:can't|cannot|can not|doesn't|does not) do (?:that|this|it)\b|(?:before you (?:sign|order|decide|buy)|one thing (?:up ?front|before)|i (?:have|need|want) to be (?:honest|straight|open|frank)|(?:does not|doesn't|do not|don't) exist (?:yet|today|at the moment)|i need to correct|i have to correct|let me correct|i (?:want|need) to (?:come clean|be clear)|(?:i|we) (?:don't|do not) want to pretend|to be honest(?: with you)?,? (?:it|that|this|we|our|i)))|(?:i|we)(?:'d| would) (?:much )?(?:rather|sooner|prefer to) (?:say|tell|admit|be (?:open|honest|straight)|warn|not promise|lose|you (?:heard|hear|knew|know|had))|(?:i|we) (?:said|told you|promised|wrote)(?: \w+){0,2}? (?:that )?(?:you|it|we|the|all)\b[^.;!?]{2,70}(?:,| and| but)(?: \w+)? (?:(?:you|it|they|we|that) (?:don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't)|that (?:is|was) (?:wrong|not)|(?:it|that) (?:is|was) not)\b|(?:what|the \w+ that|the \w+) i (?:told|said to|gave|wrote|quoted)(?: to)? you\b[^.;!?]{0,40} (?:was|is|were) (?:not (?:correct|right|true)|wrong|too (?:high|low|much|strong|optimistic)|incorrect)|(?:that|this|it) (?:is not|isn't|'s not) (?:something|a thing|one of the things) (?:our|we|the)\b|(?:that|this|it) (?:is not|isn't|'s not) (?:our|one of our) (?:strength|strong|speciali?ty|best)|(?:we|i) (?:have not|haven't|have never|'ve never) (?:yet )?(?:done|tested|tried|built|used|delivered) (?:this|that|it|one)\b)\b"
)
_UNSURE = pattern(
    r"\b(?:i|we) (?:honestly |really |actually )?(?:don't|do not|didn't) (?:know|have (?:the|an|that|this) (?:answer|figures?|numbers?|details?|information|data|date|price)|have that)\b|\b(?:i'm|i am|we're|we are) (?:honestly |really )?(?:not (?:sure|certain)|unsure|uncertain)\b|\bi (?:would|'d) (?:have to|need to) check\b|\bgood question\b"
)
_FIND_OUT = pattern(
    r"\b(?:find out|check|research|look (?:it|that|this)? ?up|ask (?:our|the|my|\w+ in)|get (?:you )?(?:the|an) answer|confirm|verify|come back to you|get back to you|let you know|look into)\b"
)


_LACK = pattern(
    r"\b(?:we|i) (?:still )?(?:do not|don't) (?:yet |currently )?(?:hold|carry|stock|make|own|run|keep|employ) (?:a|an|any|that|this|the)\b"
    r"|\b(?:we|i) have no (?!doubt|problem|worr|plans? to|hesitation|reason|idea|complaint|objection|other)\w+(?: \w+){0,3}?(?= for\b| in\b| on\b| with\b| that\b| either\b|[,.;]|$)"
    r"|\b(?:we|i) (?:have|'ve) never (?:\w+ )?(?:run|done|built|tested|tried|installed|shipped|sold|used|fitted|made)\b"
    r"|\b(?:whether|what|when|how|if|which|who|where|why)\b[^.;!?]{3,90}?,? (?:i|we) (?:really |honestly |simply )?(?:don't|do not|can't|cannot|couldn't) (?:know|say|tell|promise)\b"
    r"|\b(?:is|are)(?: simply| just)? not possible\b|\b(?:isn't|aren't) possible\b|\b(?:we|i)(?:'re| are|'m| am) not the (?:cheapest|biggest|fastest|right|best|only|quickest)\b"
    r"|\b(?:has|have|there is|there's|we have|i have) no (?:date|fix|cure|reference|certificate|approval|figures?|experience)\b(?: (?:yet|for it|in|with|on|from))?"
    r"|\b(?:another|the other|a (?:smaller|bigger|simpler|cheaper|different|digital|local)) [\w-]+(?: [\w-]+)?(?: will| would|'d|'ll)? (?:serve|suit|fit|help|do|be (?:better|cheaper|enough))\b"
    r"|\b(?:we|i) (?:can't|cannot|couldn't) (?:give|offer|quote|name|tell|say|do|make|deliver|match|read|archive|handle|take|guarantee)\b(?! (?:wait|you enough|enough))"
    r"|\bwhat i (?:wrote|said|told|quoted|sent)\b[^.;!?]{0,40}? was (?:wrong|too|not|half)\b|\b(?:that|it) was (?:too (?:much|optimistic|strong|early)|not (?:right|true|correct))\b"
    r"|\b(?:does|do)(?:n't| not) go (?:any )?(?:higher|lower|further|faster)\b|\b(?:is|are)(?: \w+)? not (?:enough|good enough|made|built|meant|suitable|rated|tested|certified|approved|dishwasher|waterproof|included) ?(?:for|safe)?\b"
    r"|\bit (?:hangs|depends) on (?:him|her|them|others) and not on (?:me|us)\b|\b(?:i|we) (?:can't|cannot) vouch\b|\bstill (?:don't|do not) know\b"
    r"|\b(?:i|we) (?:honestly |really |simply )?(?:don't|do not) (?:yet )?know(?: yet)? (?:(?:whether|if|where|when|which|how (?:long|much|many|far|soon))\b(?! (?:you|i|they|he|she)\b)|what (?:it|the|our|that)\b)"
    r"|^\W*(?:(?:i|we)(?: have|'ve)(?: got)? )?no idea (?:yet )?(?:whether|if|when|how (?:long|much|many))\b"
    r"|\b(?:i|we)(?:'d| would) rather not (?:guess|speculate|put a)\b|\b(?:i|we) (?:would not|wouldn't)(?: (?:want|like|dare) to)? (?:promise|guarantee|vouch|swear)\b"
    r"|\bnobody here (?:has|knows|can|speaks)\b|\bi (?:do not|don't) know yet\b"
    r"|\b(?:we|i) (?:will not|won't|cannot|can't) make (?:the \d|it (?:by|in|on)|that (?:date|day)|\w+day)\b"
)
"""What the speaker's side lacks or has never done, told flat."""


def _places(seen: View, following: View | None) -> Iterator[tuple[int, int]]:
    found = [match.span() for match in (seen.find(_LIMIT), seen.find(_LACK)) if match]
    if found:
        yield min(found)
        return
    unsure = seen.find(_UNSURE)
    if unsure:
        here = _FIND_OUT.search(seen.lower, unsure.end())
        if here:
            yield unsure.start(), here.end()
        elif (
            following
            and _FIND_OUT.search(following.lower)
            and re.search(r"\b(?:i|we|let me|i'll|we'll)\b", following.lower)
        ):
            yield unsure.span()


def _find(reading: Reading) -> Iterator[Hit]:
    own: tuple[tuple[Sentence, View] | None, ...] = (*ours(reading), None)
    for current, following in pairwise(own):
        if current is None:
            continue
        sentence, seen = current
        for start, end in _places(seen, following[1] if following else None):
            if (
                quoted(seen, start, end)
                or supposed(seen, start, end)
                or (asked(seen, start, end) and not _FIND_OUT.search(seen.lower))
            ):
                continue
            left, right = clause(seen, start, end)
            left, right = trim(seen.lower, left, right)
            yield Hit(span=seen.span(sentence, left, right), confidence=0.8)


CANDOUR = Rule(
    id="candour",
    title="A limit told openly",
    cls=FindingClass.TRUST,
    level=Level.INFO,
    trust_element=TrustElement.TRUTH,
    message="Well said: you tell a limit before you are asked. Say when the customer will know more.",
    why="A customer forgives bad news sooner than good news that was not so. It makes the next promise credible.",
    source="Field notes on trust in sales (say what you do not know, and find out); Campagna et al. 2022 (honesty and trust in sales)",
    find=_find,
    flags=(
        "I don't know, I'll find out.",
        "I can't promise that date.",
        "I'm not certain; may I research that and call you tomorrow?",
        "Your shipment will be two days late.",
        "We don't support that today.",
        "I'd rather not promise a date before the survey.",
        "I want to be upfront about the price.",
        "I don't have the answer. Let me check with our engineers.",
        "We won't make the Friday deadline.",
        "You don't need the larger pump.",
        "We do not hold a licence for Norway.",
        "We have never run one below minus twenty.",
        "I don't know yet if the font fits.",
        "I don't know where your figure would end up.",
        "No idea yet whether the ferry runs.",
        "I'd rather not guess what it costs.",
        "We would not want to promise you a third one.",
    ),
    passes=(
        "I don't know him.",
        "I can promise that date.",
        "If we can't promise that date, I'll call.",
        'Your note says "we cannot guarantee it".',
        "Can't you promise a date?",
        "You can't promise that.",
        "They are running late today.",
        "Our product reads old meters.",
        "I don't know about lunch.",
        "We have no doubt that you will like it.",
        "We have never missed a delivery.",
        "I don't know how you do it.",
        "I don't know if you got my message.",
        "We have no idea who told you that.",
    ),
)
