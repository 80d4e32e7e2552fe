"""Words that put a slip on somebody: on the reader, on a colleague, on a supplier. A cause may name what went wrong.

Founding source: Lewicki, Polin and Lount 2016: of the parts of an apology, taking responsibility weighs most, and it is
undone by a culprit. Patterns over single words and short gaps, so that they stay linear.
"""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re

_NOT_OURS = r"(?<!\bi )(?<!\bwe )(?<!\bi have )(?<!\bwe have )(?<!\bi had )(?<!\bwe had )"
_SOMEBODY = r"(?:he|she|they|somebody|someone|nobody|everybody|(?:our|the|my|a|your) (?:[\w-]+ )?(?:team|department|colleagues?|suppliers?|vendors?|carriers?|couriers?|drivers?|partners?|agency|agents?|fitters?|installers?|engineers?|developers?|warehouse|office|people|staff|manager|boss|predecessor|trainee|intern|bank|customs)|marketing|sales|finance|legal|engineering|production|logistics|dispatch|accounts|procurement|support|(?-i:[A-Z])[a-z]+)"
_CULPRIT = re.compile(
    rf"{_NOT_OURS}\b(?:dropped the ball|(?:messed|screwed|mucked) (?:it |that |this |things |everything )?up|let (?:us|me|everybody|everyone|you) down|forgot(?:ten)?|neglected to|did not bother|didn't bother|could not be bothered|couldn't be bothered|botched|got (?:it|that|this) wrong)\b"
    rf"|\b{_SOMEBODY} (?:has |have |had )?failed (?:to|us|me)\b"
    r"|\b(?!my |our )[\w.-]+(?:'s|s') (?:fault|mistake|carelessness|negligence|blunder)\b|\bfault of (?!mine\b|ours\b|our own\b)"
    r"|\b(?:is|are|was|were) (?:entirely |fully |really |alone )?to blame\b|\bblame (?:the|our|your|it|that|this|him|her|them|(?-i:[A-Z]))\w*"
    r"|\b(?:incompeten\w+|careless\w*|sloppy|sloppiness|lazy|laziness|negligen\w+)\b"
    r"|\b(?:nothing to do with (?:us|me)|not (?:my|our) (?:fault|mistake|problem)|out of (?:my|our) (?:hands|control)|beyond (?:my|our) control)\b"
    r"|\b(?:because of|due to|thanks to|owing to|down to) (?:you\b(?!r)|your (?:late|slow|missing|wrong|delay|side|end|team|people|data|answer|reply|approval|changes?|own)\b)",
    re.IGNORECASE,
)
_SENT = r"(?:send|sent|give|gave|given|tell|told|say|said|answer|answered|reply|replied|confirm|confirmed|sign|signed|pay|paid|approve|approved|deliver|delivered|order|ordered|mention|mentioned|provide|provided|read|come|arrive|arrived|reach(?:ed)? us)"
_NOT = r"(?:did not|didn't|had not|hadn't|have not|haven't|has not|hasn't|never)"
_READER = re.compile(
    rf"\byou (?:(?:only |never |also |still |all )?(?:forgot|failed|refused|neglected|delayed|held (?:us|it|this|that|everything) up|took too long|kept (?:us|me) waiting)|{_NOT} {_SENT}|(?:should have|should've|could have) \w+|were (?:too |so )?(?:late|slow|unclear)|(?:sent|gave|changed|ordered|confirmed|answered|replied|signed|paid|approved|delivered|provided)\b[^.;!?]{{0,40}}\b(?:late|too late|wrong|twice|again|at the last (?:minute|moment)))\b"
    r"|\b(?:your|the customer's) (?:[\w-]+ )?(?:team|colleagues?|side|office|people|purchasing|procurement|warehouse|[\w-]+ department) (?:sent|gave|changed|ordered|confirmed|answered|replied|signed|paid|approved|delivered|provided|entered|uploaded)\b[^.;!?]{0,40}\b(?:late|wrong|twice|old|incomplete|at the last (?:minute|moment))\b"
    rf"|\b(?:your|the customer's) (?:[\w-]+ )?(?:data|answer|reply|approval|drawings?|files?|figures|forms?|signature|payment|team|colleagues?|side|office|people|purchasing|procurement)\b(?: \w+){{0,3}} (?:(?:came|arrived|was|were|got here|sent it|answered|replied) (?:far |much |too |very )?(?:late|wrong|missing|incomplete|unclear|slow)|forgot|{_NOT} {_SENT})\b",
    re.IGNORECASE,
)


def culprit_in(text: str) -> str | None:
    """The words that name somebody as the one at fault, verbatim; None where there are none."""
    found = _CULPRIT.search(text)
    return found[0] if found else None


def blame_in(text: str) -> str | None:
    """The same, and those that tell what the reader did or left undone: no part of a cause."""
    found = _CULPRIT.search(text) or _READER.search(text)
    return found[0] if found else None
