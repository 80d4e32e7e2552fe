"""One sentence against one entry of the claims registry: supported, contradicted by a rule, or neither.

Founding source: contract.md, "Levels", "Substantiation", "Class" and "Which rule, when two fit".
"""

# ruff: noqa: E501  (a pattern is read more easily in one line)

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from auditor.checks._lead_times import lead_time
from auditor.checks._priced import authority, price
from auditor.checks._scene import Outcome, Scene, by_figures, fit_of
from auditor.checks._statement import Says, around, is_others, is_past, says, undertakes
from auditor.core.facts import Dimension, Fit, quantity_of
from auditor.model.finding import Level
from auditor.model.knowledge import Claim, ClaimKind, ClaimStatus


def outcomes(scene: Scene) -> Iterator[Outcome]:
    """What the entry says to the clause; nothing where they do not meet."""
    if is_others(scene.seen, *scene.place) and not _is_benefit(scene):
        return
    yield from _KINDS[scene.claim.kind](scene)


def _capability(scene: Scene) -> Iterator[Outcome]:
    claim, said = scene.claim, says(scene.seen, *scene.place)
    status = claim.status
    if status is ClaimStatus.AVAILABLE and claim.available_from and claim.available_from > scene.day:
        status = ClaimStatus.PLANNED
    match status, said:
        case ClaimStatus.AVAILABLE, Says.NOTHING if scene.figures() and not is_past(scene.seen, *scene.place):
            yield from _available(scene)
        case (None, _) | (_, Says.NOTHING):
            return
        case ClaimStatus.AVAILABLE, _:
            yield from _available(scene)
        case ClaimStatus.BETA, Says.BETA | Says.PLANNED:
            yield scene.outcome(None)
        case ClaimStatus.PLANNED, Says.PLANNED:
            yield scene.outcome(None)
        case _, Says.COMING:
            approved = claim.available_from if status is not ClaimStatus.UNAVAILABLE else None
            in_time = approved is not None and scene.dated is not None and scene.dated >= approved
            yield scene.outcome(None if in_time else "roadmap-promise")
        case _, Says.THERE | Says.BETA:
            yield scene.outcome("nonexistent-feature", false=True)
        case ClaimStatus.UNAVAILABLE, Says.PLANNED:
            return


_EVERY_PLAN = re.compile(
    r"\b(?:all|every|each|any|whichever|the (?:basic|free|starter|smallest|standard)) (?:our )?(?:plans?|packages?|editions?|tiers?|customers?|clients?|contracts?|subscriptions?|licen[cs]es?|bookings?|orders?)\b"
    r"|\byour (?:current )?(?:plan|package|edition|tier|subscription)\b|\b(?:at )?no (?:extra|additional) (?:cost|charge|fee)\b"
    r"|\b(?:for free|free of charge|included in the price)\b"
)


def _available(scene: Scene) -> Iterator[Outcome]:
    """There; but perhaps on another plan, or not so far as was said."""
    claim, seen = scene.claim, scene.seen
    beyond = next((f for f in scene.figures() if fit_of(claim, f) is Fit.BEYOND), None)
    if beyond is not None:
        yield scene.outcome("performance-level", false=not undertakes(seen, *scene.place), to=beyond.end)
        return
    if not claim.plans:
        yield scene.outcome(None)
        return
    named = {plan for plan in scene.registry.plans if re.search(rf"\b{re.escape(plan)}\b", seen.lower)}
    own = {plan.lower() for plan in claim.plans}
    if named & own and not named - own:
        yield scene.outcome(None)
    elif named - own or _EVERY_PLAN.search(seen.lower):
        yield scene.outcome("hidden-condition")
    else:
        # The condition is merely left out: one step lower.
        yield scene.outcome("hidden-condition", level=Level.WARNING)


_NEVER_DOWN = re.compile(
    r"\b(?:never (?:goes? |be |is |are |been )?(?:down|offline|fails?)|(?:zero|no) (?:downtime|outages?)|always (?:on|up|available))\b"
)
_ROUND_FULL = 100


def _level(scene: Scene) -> Iterator[Outcome]:
    claim, seen = scene.claim, scene.seen
    if is_past(seen, *scene.place):
        return
    yield from by_figures(scene, "performance-level", false=not undertakes(seen, *scene.place))
    full = quantity_of(claim.value, claim.unit)
    never = _NEVER_DOWN.search(around(seen, *scene.place))
    if never and full and full.dimension is Dimension.PERCENT and full.value < _ROUND_FULL and not scene.figures():
        yield scene.outcome("performance-level")


_WHOLE = re.compile(
    r"\b(?:everything|all (?:our|of our|products|sites|plants|the)|each of our|every(?: single)? (?:one of our|product|site|plant|part|device|hall|branch|warehouse|depot|office|centre|center)|entire|"
    r"whole (?:company|product|range|firm)|fully|across the board|throughout|top to bottom)\b"
)
_CERTIFIED = re.compile(
    r"\b(?:certif\w+|compliant|complian\w+|accredited|approved|conform\w*|audited|attest\w*|we (?:are|have|hold|carry|meet|comply)|we're|holds?|meets?|passed|available|there|covers?|current|valid|in force)\b"
)


_ENDED = re.compile(r"\b(?:lapsed|expired|ran out|has ended|was withdrawn|renewal|renewing|being renewed)\b")


def _certificate(scene: Scene) -> Iterator[Outcome]:
    claim, seen = scene.claim, scene.seen
    text, said = around(seen, *scene.place), says(seen, *scene.place)
    held = claim.status in (None, ClaimStatus.AVAILABLE) and claim.holds_on(scene.day)
    started = claim.available_from is None or claim.available_from <= scene.day
    if said is Says.COMING and not (held and started):
        in_time = bool(claim.available_from and scene.dated and scene.dated >= claim.available_from)
        yield scene.outcome(None if in_time else "legal-compliance")
    elif said in (Says.PLANNED, Says.BETA):
        if not held or not started:
            yield scene.outcome(None)
    elif _ENDED.search(text):
        if not held:
            yield scene.outcome(None)
    elif not _CERTIFIED.search(text) or is_past(seen, *scene.place):
        return
    elif not held or not started:
        yield scene.outcome("legal-compliance", false=True)
    elif _WHOLE.search(seen.lower) and _LEAVES_OUT.search(claim.statement.lower()):
        yield scene.outcome("legal-compliance", false=True)  # The entry itself says which ones are not.
    elif _scoped(claim) and _WHOLE.search(seen.lower):
        yield scene.outcome("hidden-condition", level=Level.WARNING)
    else:
        yield scene.outcome(None)


_LEAVES_OUT = re.compile(
    r"\b(?:is|are|was|were) not\b|\b(?:except|excluding|isn't|aren't|but not|other than)\b"
    r"|\b(?:covers?|holds? for|applies to|valid for|for|in|at)\b[^.;]*\bonly\b|\bonly (?:for|in|at|the|our|covers?)\b|\b(?:limited|restricted) to\b"
)


def _scoped(claim: Claim) -> bool:
    return bool(re.search(r"\b(?:for|of) \w", claim.subject.lower()))


_WILL_SAVE = re.compile(r"\byou(?:r [\w-]+)?(?:'ll| will| can| would)\b|\bwill (?:save|cut|reduce|bring|give) you\b")


_RESULT = re.compile(
    r"\b(?:sav(?:e|es|ed|ing|ings)|cut|cuts|cutting|reduc\w+|less|fewer|lower\w*|shav\w+|slash\w*|drop\w*|fell|down|improv\w+|faster|quicker"
    r"|gain\w*|increas\w+|grew|grow|more|boost\w*|better|higher|rais\w+|won|shorter|decreas\w+|trim\w*|up by|went up|fall(?:s|en|ing)?|shr(?:ink|inks|ank|unk)|pass(?:es|ed)?|succe(?:ed|eds|eded))\b"
)
"""What somebody has of it; a share or a price is none."""


_DROPS = re.compile(
    r"^(?: [\w-]+)?(?: (?:will|'ll|is going to|are going to))?(?: then| soon)? (?:drops?|falls?|shrinks?|sinks?|comes? down|goes down|go down|halves|rises?|grows?|doubles?|climbs?)\b(?: by| to)?"
    r"[^,;.!?]*?(?:\d|%|\b(?:half|third|quarter)\b)"
)
_HABIT = re.compile(
    r"\b(?:usually|normally|typically|often|sometimes|always|every|each|whenever|when|if|today|now|at the moment|currently|already|seems?|because|since)\b"
)


def _is_benefit(scene: Scene) -> bool:
    """The reader's own bill is what a proof is about: "your fuel bill drops 40 %" promises, unless it tells a habit."""
    seen, (start, end) = scene.seen, scene.place
    return (
        scene.claim.kind is ClaimKind.PROOF
        and bool(re.search(r"\byour (?:[\w-]+ ){0,2}$", seen.lower[:start]) and _DROPS.match(seen.lower[end:]))
        and not _HABIT.search(seen.lower)
    )


def _proof(scene: Scene) -> Iterator[Outcome]:
    """A figure beyond the range of a proof is contradicted by it; within, a past result is supported, a promise is not."""
    if not _RESULT.search(scene.seen.lower):
        return
    will = _WILL_SAVE.search(scene.seen.lower) or undertakes(scene.seen, *scene.place)
    future = bool(will) or _is_benefit(scene)
    for outcome in by_figures(scene, "outcome-promise" if future else "unverified-proof", false=not future):
        if outcome.rule is not None or not future:
            yield outcome


_KINDS: Mapping[ClaimKind, Callable[[Scene], Iterator[Outcome]]] = MappingProxyType(
    {
        ClaimKind.CAPABILITY: _capability,
        ClaimKind.SERVICE_LEVEL: _level,
        ClaimKind.PRICE: price,
        ClaimKind.CERTIFICATE: _certificate,
        ClaimKind.LEAD_TIME: lead_time,
        ClaimKind.AUTHORITY: authority,
        ClaimKind.PROOF: _proof,
    }
)
