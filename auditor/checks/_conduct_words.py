"""Words of ownership, which both the rule that credits them and the rule on excuses need."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

from auditor.checks._language import phrase

OWNERSHIP = phrase(
    r"\b(?:(?:that|this|it|(?:that|this) one|the \w+)(?:'s| is| was) (?:entirely |all |fully |completely |squarely |totally )*(?:on (?:me|us)(?! (?:to|for the (?:next|rest)))(?=\W|$)|my (?:own )?(?:fault|mistake|error|responsibility|doing|oversight|bad|slip)|our (?:own )?(?:fault|mistake|error|doing|oversight|slip))"
    r"|(?:is|was) (?:my|our) (?:own )?failing\b|nobody(?:'s|s) (?:else's )?(?:fault|mistake) but (?:mine|ours|my own)\b|the (?:miss|mistake|fault|error|slip|blame|delay) is (?:mine|ours)\b|i own (?:that|this|it)\b"
    r"|my (?:mistake|bad|fault|error|oversight)\b(?=[.,;!:]| -| entirely| completely|$| and | for )|our (?:mistake|fault|error|oversight)\b(?=[.,;!:]| -| entirely|$| and | for )"
    r"|(?:i|we) (?:completely |really |simply |totally |clearly |honestly )?(?:dropped the ball|messed (?:this |that |it )?up|screwed (?:this |that |it )?up|got (?:this|that|it|(?:the|your) (?:[\w-]+ )?[\w-]+) wrong|let you down|fell short|failed (?:you|to (?:[a-z]+))|made (?:a|the|this|that) (?:\w+ )?(?:mistake|error)|missed (?:the (?:date|deadline|call|meeting)|our (?:date|deadline|call)|my (?:date|deadline)|that|this|your)|forgot|overlooked|was wrong|were wrong|misread|misunderstood you|broke (?:my|our) (?:word|promise)|didn't keep (?:my|our) (?:word|promise)|own (?:that|this|it)|entered (?:the|this|that|your) \w+ wrong|sent the wrong|mixed up (?:the|your|two)|mislaid|lost (?:your|the)|left (?:out|off) (?:the|your)|gave you the wrong|promised (?:too much|more than)|overpromised|over-promised|underestimated|miscounted|miscalculated)"
    r"|(?:i|we) (?:should|ought to) have (?:\w{2,}ed|told|let you|sent|said|written|rung|given|kept|been|done|made|caught|known|seen|brought|thought|read|taken|come|spoken|shown|built|found|put|left)\b|(?:i|we) should(?:n't| not) have (?:promised|said|told|given|let)"
    r"|(?:i|we)(?:'ll)? (?:take|accept|bear) (?:full |complete |the |all |personal |all the )*(?:responsibility|blame|ownership)|no excuses?\b(?=[.,;!]|$)|there(?:'s| is) no excuse|(?:i|we) (?:have no|'ve no) excuse|i(?:'m| am) (?:the one )?(?:to blame|responsible for (?:this|that|the) (?:delay|mistake|mix-up|error|slip))|(?:i|we) (?:apologi[sz]e|(?:'m|'re|am|are) sorry) (?:that|for) (?:i|we|not|my|our|missing|having|failing|being late|the (?:mistake|error) (?:i|we))\b)"
)
"""First-person ownership of a slip. Denials ("not my fault") are for the caller to leave out."""
