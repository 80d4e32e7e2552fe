"""Excuse: a cause for an own slip in place of ownership."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

from collections.abc import Iterator

from auditor.checks._conduct_words import OWNERSHIP
from auditor.checks._language import asked, clause, negated, ours, quoted, supposed, told
from auditor.checks._rewording import instead
from auditor.checks._scan import trim
from auditor.checks.rule import Hit, Rule
from auditor.core.patterns import pattern
from auditor.model.finding import FindingClass, Level, TrustElement
from auditor.model.text import Reading

_DENIAL = pattern(
    r"\b(?:if (?!you\b|i\b|we\b)[\w' ]{2,25} had (?:told|sent|given|let|warned|delivered|done|said|replied)[^.;!?]{2,70}\bwould have\b|you know how (?:it|they|these|that|this) (?:is|are|goes|go|things)\b|you know what (?:\w+ ){1,3}(?:is|are) like\b|(?:it|that|this)(?:'s| is) out of (?:our|my) (?:hands|control)\b|(?:not|isn't|wasn't)(?: really)? (?:much|a lot|anything) (?:i|we|one|anyone|anybody|anyone here) (?:can|could) (?:do|have done)\b|(?:it|that|this|the \w+)(?:'s| is| was|'s really| really is)? ?(?:is |was )?(?:not|n't|isn't|wasn't|hardly)(?: really| actually)? (?:(?:our|my) (?:fault|mistake|problem|doing|responsibility)|down to (?:us|me)|on (?:us|me)(?=[ .,;]|$)|because of (?:us|me))|(?:isn't|wasn't) (?:our|my) (?:fault|mistake|problem|doing)|not (?:our|my) (?:fault|mistake|problem|doing)|(?:don't|can't|you can't|please don't) blame (?:us|me)|nothing (?:we|i) could (?:have done|do)|(?:we|i) (?:couldn't|could not) (?:help|do anything about) (?:it|that)|due to (?:unforeseen|unexpected) (?:circumstances|events|reasons)|circumstances beyond|these things happen|(?:nobody|no one) (?:ever )?(?:told|informed|warned) (?:me|us)|(?<!you )(?<!that )\b(?!you|i\b|we\b)\w+ (?:never|didn't|forgot to) (?:gave|give|sent|send|told|tell|passed|pass|let) (?:it |this |that |them )?(?:on )?(?:to )?(?:me|us)\b(?! down)(?: the| any| in| about| of| on| that| when| what)|\w+ let (?:us|me|everybody) down (?:again|badly|on this)|(?:that's|it's) just one of those things|(?:it|that|this) (?:just )?(?:couldn't|could not|can't) be helped|what can you do|that's how it (?:goes|is)|(?:we|i) had no (?:choice|control|way of knowing)|blame (?:the|our|it on|that on))\b"
)
_BLAMED = r"(?:(?:the|our|my|a|some|one of our) (?:[\w-]+ )?(?:warehouse|software|system|mill|supplier|vendor|courier|carrier|driver|lorry|van|temp|trainee|intern|apprentice|colleague|assistant|predecessor|secretary|switchboard|printer|post|computer|database|crm|spam filter|dispatcher|agency|printers?|factory|night shift|other shift|shift|lab|bank|customs|team|department|web ?shop|calendar|phone system)|accounts|dispatch|production|marketing|engineering|logistics|sales|finance|purchasing|customs)"
_PLAIN_BLAME = pattern(
    rf"\b{_BLAMED}(?: has| have| had| must have| just| simply)* (?:mixed (?:[\w ]{{1,20}} )?up|lost (?:your|the|it)|forgot(?:ten)? (?:to|your|about|it|the)|never (?:wrote|told|passed|sent|gave|booked|entered)|messed (?:it |that |this )?up|swallowed|deleted|mislaid|got (?:it|that|your|the) [\w ]{{0,12}}wrong|didn't (?:pass|tell|book|put|enter|write)|let (?:us|me) down)\b"
    r"|\bit was the [\w-]+(?: [\w-]+)?,? (?:and )?not (?:us|me|our)\b|\bthat (?:was|is) before my time\b|\b(?:mistake|error|mix-up) was (?:made|caused) by\b|\bthe (?:delay|hold-up|mix-up|problem) (?:comes from|came from|lies with|was caused by|is caused by|is down to|is because of) (?!us\b|me\b|my\b|our own)[\w-]+"
    r"|\b(?:everyone|everybody|the whole (?:trade|industry)|others?)(?: in (?:the|this|our) [\w-]+)? (?:has|have|is having|are having|suffers|struggles with) (?:these|this|that|the same) (?:problems?|issues?|delays?|trouble)\b|\byou know (?:what|how) it(?:'s| is)(?: like)?\b"
    r"|\b(?:our|the) (?:[\w-]+ )?(?:software|system|printer|server|computer|scanner|phone|crm) (?:has|had) (?:a|some) (?:bug|glitch|hiccup|fault|problem)s?\b[^;.!?]{0,20}(?:that's why|so|which is why)"
    r"|\b(?:it|that|this) (?:was|must have been) (?:just |simply |only )?(?:an? |the )?(?:[\w-]+ )?(?:computer|system|software|technical|clerical|printing|transmission|communication|it) (?:error|glitch|bug|mistake|mix-up|problem|failure|misunderstanding)\b|\b(?:the|our|their) [\w-]+(?:'s|s') (?:fault|mistake|doing)\b|\b(?:gone|went|ended up|landed) (?:in(?:to)?|to) (?:my |the |your )?(?:spam|junk)\b"
    r"|\b(?:it's|it is|it was|it's been|it has been|things are|things were) (?:a |an |complete |total |absolute |completely |totally )*(?:madhouse|chaos|zoo|nightmare|circus|mayhem|nuts|bonkers)(?: here| at the moment| this week| since [\w ]{3,20})?\b"
    r"|\b(?:the|our|some|my) (?:[\w-]+ ){1,3}?(?:didn't|did not|never|forgot to) (?:pass (?:it |on|your|that)|tell (?:me|us)|give (?:me|us)|forward|hand (?:it|on))\b|\byou should have (?:reminded|told|called|warned|asked|checked|said|chased)\b|\bmust have (?:put|sent|taken|booked|filed|packed|loaded) (?:it|them|that|your [\w-]+) (?:on|in|to|onto|into|under) the wrong\b"
    r"|\b(?:threw|wrecked|upset|messed up|ruined) (?:our|my|the) (?:whole )?(?:schedule|plans?|timetable|week|calendar)\b|\b(?:that's|which is) how (?:the wrong|it|your|this)\b[^;.!?]{0,20} (?:went|got|slipped|happened|came)\b|\bthings (?:just )?(?:slip|fall behind|get lost)\b|\bthat's just how [\w-]+ (?:works?|goes|is)\b|\b(?:got|had) the (?:papers|address|date|order|paperwork|number)s? wrong,? (?:so|and|which)\b|\bblame the [\w-]+\b"
    r"|\b(?:the|my) (?:day|week|time) (?:just )?(?:got|ran|slipped) away from (?:me|us)\b|\bwould have\b[^;.!?]{2,50} if (?:your|you|they|the)\b[^;.!?]{2,30} had\b"
    r"|\b(?:that's|which is) why (?:nobody|no one|i|we|it|your|the)\b[^;.!?]{0,20} (?:didn't|not|never|answered|late|wrong|couldn't|haven't)\b"
)
"""Blame that tells the slip with it."""
_OTHERS = pattern(
    r"\b(?:the|our|their|your|a) (?:[\w-]+ )?(?:vendor|supplier|carrier|courier|contractor|partner|warehouse|factory|manufacturer|it(?: team| department| people)?|system|server|crm|dispatcher|logistics|shipping|production|engineering|engineers|legal(?: team)?|finance(?: team)?|accounting|marketing(?: team)?|procurement|bank|customs|printer|post|software|email system|spam filter|assistant|colleague|team|developers?|development|library|driver|haulier|agency|trainee|temp|intern|predecessor|network|internet|wi-?fi|database|laptop|phone|post office|head office|ops(?: team)?)(?: (?:has|have|had|is|was|were|just|really|simply|again))* (?:let (?:us|me|everybody|everyone|you) down|(?:was|were|is|are) (?:snowed under|busy|ill|sick|away|on (?:holiday|leave|vacation)|short of (?:staff|people))|let (?:it|this) slip|held (?:us|me|it|things|everything) up|holding (?:us|it|everything) up|dropped the ball|didn't (?:come through|deliver|tell (?:me|us)|pass (?:it|this) on|send|do|get|finish|ship|reply|answer)|messed (?:up|it up)|screwed up|was late|were late|is slow|was slow|were slow|took (?:too long|forever|longer|ages)|failed (?:us|to)|lost|forgot|(?:was|were|is|went|has been) (?:down|overloaded|backed up|behind|understaffed|short-?staffed|swamped|on strike|out of (?:office|stock)|crashed)|crashed|delayed (?:us|it|everything)|never (?:told|sent|gave|got|passed)|keeps? (?:us|me) waiting|changed (?:its|their) mind|ate)\b"
)
_BUSY = pattern(
    r"\b(?:late|delay(?:ed)?|slipped|overdue|behind|not (?:yet )?(?:left|arrived|shipped|ready|done|sent|finished)|(?:haven't|hasn't|have not|has not|didn't|did not|couldn't)(?: yet)? \w+(?: yet)?)\b[^.;!?]{0,40}?\b(?:because|since|due to|owing to|on account of|thanks to)(?: of)? (?!i |i'|we |we'|my |me\b|us\b|you |your |soon|far|well|much|long|it |yet|then|the (?:data|attached)|a result|per |of |promised|agreed|planned|discussed|expected|requested)[\w-]+ [^.;!?]{2,60}|\b(?:out of|beyond|outside) (?:of )?(?:our|my) (?:hands|control)\b|\b(?:slipped|is late|was late|late|delayed|the delay|held up|got held up|came about|happened)(?: \w+){0,3}? (?:because of|due to|down to|thanks to|owing to|is down to|was down to) (?:the |our |a |their )(?:new )?(?:[\w-]+)|\b(?:blame|down to|the fault of|that was) (?:the |our )(?:\w+ )?(?:post|supplier|courier|carrier|factory|it|system|software|weather|marketing|warehouse|developers?|customs|printer|agency)\b|\b(?:development|marketing|engineering|production|accounts|finance|legal|dispatch|logistics|sales|the \w+ team|our \w+ team) (?:was|were|has been|have been|is|are) (?:completely |totally |really )?(?:snowed under|swamped|overloaded|busy|short-?staffed|flat out|behind|overwhelmed)\b|\b(?:marketing|engineering|finance|legal|dispatch|they|nobody|no one|production|development) (?:never|didn't|forgot to|hadn't|had not) (?:gave|give|given|told|tell|sent|send|pass(?:ed)?|inform(?:ed)?|let|deliver(?:ed)?)\b|\b(?:i|we|half (?:of )?(?:the|our) [\w-]+|(?:two|three|four) of (?:us|our \w+)|my [\w-]+|our [\w-]+(?: [\w-]+)?|everybody|everyone)(?:'ve|'m|'re|'s| have| was| were| am| are| got| had| has)?(?: been)?(?: \w+ly| so| really| just| too| a bit| a little| all)* (?:swamped|slammed|buried|snowed under|overwhelmed|tied up|crazy busy|super busy|busy|(?:stuck|caught up) (?:in|with)|travell?ing|on the road|out sick|had (?:[\w-]+ )?(?:meetings|appointments|visitors|guests|inspections?) all (?:day|week|morning)|had a lot on|short of (?:people|staff|hands|drivers)|down with \w+|ill|sick|off sick|in hospital|between jobs|new here|on (?:vacation|holiday|leave)|short-?staffed|understaffed|back-to-back|under the weather|a lot on (?:my|our) plate|a million things|too much (?:on|going on)|wall[- ]to[- ]wall|sidetracked|flat out)\b"
    r"|\b(?:crazy|mad|hectic|busy|difficult) (?:time|period|season)(?: of (?:the )?year)?\b|\b(?:because|as|since) (?:the|our|my) [\w-]+(?: [\w-]+)? (?:broke|failed|crashed|jammed|ran out|(?:was|were|is|are) (?:down|ill|sick|late|away|off|broken|closed|busy|swamped|on (?:holiday|leave|strike)))\b|\bwith (?:half|most) (?:of )?(?:the|our) [\w-]+ (?:on|off|away|ill|sick)\b"
    r"|\b(?:things|it|work|this week|last week|the week|my week|the quarter|quarter end|year end|month end)(?:'s|'ve)? (?:has |have |had |was |were |is |got |went |been )+(?:\w+ )?(?:crazy|hectic|chaotic|insane|mad|busy|wild|nuts|out of hand|away from (?:me|us))\b|\b(?:it|your (?:\w+ )?(?:mail|email|request|order|message|ticket)|this|that) (?:must have |somehow |just |has )*(?:slipped (?:through|my mind)|fell through the cracks|fallen through the cracks|got lost(?: in (?:the shuffle|my inbox|the move|the post))?|got buried|ended up in (?:my |the )?(?:spam|junk)|went to (?:my )?spam)\b|\bthere (?:was|has been|must have been) (?:a |some |an )(?:miscommunication|misunderstanding|mix-up|glitch|technical (?:issue|problem)|hiccup|backlog|internal (?:issue|delay))\b|\b(?:because of|due to|thanks to|owing to) (?:the |our |a |heavy |some )*(?:holidays?|quarter end|year-end|staff(?:ing)? (?:shortage|changes|turnover|issues)|workload|traffic|weather|backlog|internal (?:changes|reasons|issues)|reorgani[sz]ation|supply (?:chain )?(?:issues|problems)|vacation|high demand|vendor|supplier|carrier|it issues|technical (?:issues|difficulties|problems))\b|\bi never (?:got|received|saw) your\b"
)
_SLIP = pattern(
    r"\b(?:late|later than|no-one|nobody answered|fall behind|fell behind|didn't go out|let (?:it|you|things) slide|delay\w*|sorry|apolog\w+|promised|should have|didn't (?:send|call|get|make|reply|respond|deliver|write|manage|come)|couldn't|haven't (?:sent|called|got|had|been able|replied|finished|delivered|made)|hasn't (?:been|gone|left|shipped|arrived)|missed|overdue|not (?:yet )?(?:been )?(?:sent|done|ready|finished|delivered|shipped)|behind|slipped|slow (?:to|reply|response)|long silence|only now|getting back to you (?:now|so|only)|no show|the wait|taken so long|took so long|still (?:working|waiting)|nothing (?:went|has gone) out|had to wait|has had to wait|hasn't made it|didn't make it|never (?:went|left|arrived|came)|not (?:made|gone|left|arrived|come|shipped|followed)|that's why (?:the|i|we|it|your|no)|which is why|dropped the ball|let (?:us|me) down|slid|fell (?:behind|off|through)|(?:nobody|no one) (?:rang|called|answered|wrote|came|told|picked|replied|got back)|nothing (?:came|arrived)|you (?:were|are) (?:still )?waiting|would have been|out of (?:our|my) hands|stands still|got lost|went wrong|things happen|in (?:your )?spam|to junk|kept you waiting|the silence|no news)\b"
)


def _find(reading: Reading) -> Iterator[Hit]:
    own = ours(reading)
    owned = False
    slip = any(seen.find(_SLIP) for _, seen in own)
    for sentence, seen in own:
        taken = seen.find(OWNERSHIP)
        owned = owned or bool(taken and not negated(seen, *taken.span()))
        if owned:
            return
        denied = seen.find(_DENIAL) or seen.find(_PLAIN_BLAME)
        guards = (quoted, asked, supposed) if denied else (quoted, asked, supposed, told, negated)
        causes = [seen.find(p) for p in (_OTHERS, _BUSY)] if slip else []
        found = [m for m in (denied, *causes) if m]
        if found and not any(guard(seen, *found[0].span()) for guard in guards):
            first = clause(seen, *min(m.span() for m in found))[0]
            last = clause(seen, *max(m.span() for m in found))[1]
            start, end = trim(seen.lower, first, last)
            yield Hit(span=seen.span(sentence, start, end), confidence=0.75)


EXCUSE = Rule(
    id="excuse",
    title="Cause in place of ownership",
    cls=FindingClass.TRUST,
    level=Level.SUGGESTION,
    trust_element=TrustElement.DEPENDABILITY,
    message="This gives a cause before anybody has owned the slip. Own it first, then say the cause in a few words and the next step.",
    why="The customer bought from us, not from our supplier or our calendar. A cause after ownership is information, before it is an excuse.",
    source="Field notes on trust in sales (own the miss first); Lewicki, Polin and Lount 2016 (apology: responsibility weighs most)",
    find=_find,
    flags=(
        "It's not our fault that the parts are missing.",
        "Sorry for the late quote, the supplier held us up.",
        "I didn't call because I was swamped.",
        "The delay is out of our hands.",
        "Sorry for the delay, things have been crazy here.",
        "The report is late because our system was down.",
        "I haven't sent the samples yet, it slipped through.",
        "There was nothing we could do.",
        "The delivery is late due to staff shortage.",
        "The warehouse mixed it up.",
        "The van broke down, so there wasn't much anyone could do.",
    ),
    passes=(
        "That's on me: I should have called. The supplier held us up.",
        "I'm busy on Tuesday, can we meet on Wednesday?",
        "The supplier ships every Monday.",
        "I was on vacation in May and enjoyed it.",
        "We dropped the ball. Our system was down on Friday.",
        'You wrote "it\'s not our fault".',
        "Was the supplier late?",
        "If the carrier was late, I will call them.",
        "We are sorry that we missed the date; the server was down.",
        "The weather is fine here.",
    ),
    ways=(instead("I am sorry; that is ours to put right, and I will [do what] by [date]"),),
)
