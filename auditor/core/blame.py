"""Words that put a slip on somebody: on the reader, on a colleague, on a supplier. A cause may name what went wrong.

Founding source: Lewicki, Polin and Lount 2016: of the parts of an apology, taking responsibility weighs most, and it is
undone by a culprit. Patterns over single words and short gaps, so that they stay linear.
"""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re

_NOT_OURS = r"(?<!\bi )(?<!\bwe )(?<!\bi have )(?<!\bwe have )(?<!\bi had )(?<!\bwe had )"
_CULPRIT = re.compile(
    rf"{_NOT_OURS}\b(?:dropped the ball|(?:messed|screwed|mucked) (?:it |that |this |things |everything )?up|let (?:us|me|everybody|everyone|you) down|forgot(?:ten)?|failed to|neglected to|did not bother|didn't bother|could not be bothered|couldn't be bothered|botched|got (?:it|that|this) wrong)\b"
    r"|\b(?!my |our )[\w.-]+(?:'s|s') (?:fault|mistake|carelessness|negligence|blunder)\b|\bfault of (?!mine\b|ours\b|our own\b)"
    r"|\b(?:is|are|was|were) (?:entirely |fully |really |alone )?to blame\b|\bblame (?:the|our|your|it|that|this|him|her|them|[A-Z])\w*"
    r"|\b(?:incompeten\w+|careless\w*|sloppy|sloppiness|lazy|laziness|useless|unreliable|hopeless|negligen\w+)\b"
    r"|\b(?:nothing to do with (?:us|me)|not (?:my|our) (?:fault|mistake|problem)|out of (?:my|our) (?:hands|control)|beyond (?:my|our) control)\b",
    re.IGNORECASE,
)
_READER = re.compile(
    r"\b(?:because of|due to|thanks to|owing to|down to) (?:you\b(?!r)|your (?:late|slow|missing|wrong|delay|side|end|team|people|data|answer|reply|approval|changes?|own)\b)"
    r"|\byou(?:r \w+)? (?:(?:only |never |also |still |all )?(?:forgot|failed|refused|neglected|delayed|held (?:us|it|this|that|everything) up|took too long|kept (?:us|me) waiting)|(?:did not|didn't|had not|hadn't|have not|haven't|never) (?:send|sent|give|gave|given|tell|told|say|said|answer|answered|reply|replied|confirm|confirmed|sign|signed|pay|paid|approve|approved|deliver|delivered|order|ordered|mention|mentioned|provide|provided|read)|(?:only |should have |should've |could have |were (?:too |so )?(?:late|slow|unclear))(?:\w+)?|(?:sent|gave|changed|ordered|confirmed|answered|replied|signed|paid|approved|delivered|provided)\b[^.;!?]{0,40}\b(?:late|too late|wrong|twice|again|at the last (?:minute|moment)))\b"
    r"|\b(?:your|the customer's) (?:[\w-]+ )?(?:data|answer|reply|approval|order|drawings?|file|figures|team|colleagues?|side|office|people|forms?|signature|payment|purchasing|procurement|it)\b[^.;!?]{0,30}\b(?:late|too late|wrong|missing|incomplete|unclear|never|forgot|not)\b",
    re.IGNORECASE,
)


def blame_in(text: str) -> str | None:
    """The words that blame, verbatim; None where there are none."""
    found = _CULPRIT.search(text) or _READER.search(text)
    return found[0] if found else None
