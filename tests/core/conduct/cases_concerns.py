"""Stories for unanswered-concern: on calls and by mail."""

from ..stories import DORA, IRA, UGO, Conduct, call, mail

WORRY = "We're worried about the dust in the mill."


def said(*answers: str, worry: str = WORRY) -> list:  # type: ignore[type-arg]
    """A call on which Dora tells her worry and Ira answers, turn by turn."""
    lines = [(IRA, "Good morning."), (DORA, worry)]
    for number, answer in enumerate(answers):
        lines.extend([(DORA, "Hm.")] if number else [])
        lines.append((IRA, answer))
    return [call("3-02 11:00", *lines)]


CONCERNS = (
    Conduct("reassurance", said("Don't worry, it'll be fine."), fires="dust"),
    Conduct("a compliment", said("That's a great point, you really know your mill."), fires="dust"),
    Conduct("understanding and no more", said("I totally understand, I hear you."), fires="dust"),
    Conduct("trust us", said("Trust me, you'll love them, everyone does."), fires="dust"),
    Conduct("a change of subject", said("By the way, did the 40 pallets arrive on the 12th?"), fires="dust"),
    Conduct("a question in return", said("Have you seen our brochure of 2026?"), fires="dust"),
    Conduct("silence", said(), fires="dust"),
    Conduct("a promise of something else", said("I'll send you the contract by Friday."), fires="dust"),
    Conduct("no worries is no no", said("No worries.", worry="What bothers me is the dust, will the cells stand it?"), fires="dust"),
    Conduct("the question behind the worry", said(
        "You've nothing to worry about.", worry="The other thing that bothers me is the dust. Will the cells stand it?"),
        fires="Will the cells stand it"),
    Conduct("a promise of something else this week", said("The contract goes out to you this week."), fires="dust"),
    Conduct("the date of another promise", said(
        "The blue frame is the one of the 2027 catalogue. I'll call you on Friday 13 March at 10:00 to look at colours."),
        fires="dust"),
    Conduct("what everybody loves", said("Honestly, everybody loves them as soon as they stand in the hall."), fires="dust"),
    Conduct("the answer to another question", [call(
        "3-02 11:00", (DORA, WORRY), (IRA, "Lovely old mill, that."), (DORA, "And will you take the old ones away?"),
        (IRA, "Yes, we'll take all of it away on the same day."))], fires="dust"),
    Conduct("words that stand in any two sentences", said(
        "And I'm visiting your neighbour then.", worry="I'm worried about the dust in the mill."), fires="dust"),
    Conduct("a day answers a worry about time", said(
        "The first truck leaves our yard on Friday 13 March, well ahead of your fair.",
        worry="We're worried that the cells will not be there in time.")),
    Conduct("our own worry is theirs to answer", [call("3-02", (IRA, WORRY), (DORA, "Hm."))]),
    Conduct("substance", said("The cells are sealed, because we had the same dust in another mill.")),
    Conduct("substance after a kind word", said("I understand. The cells are sealed to IP68, which keeps dust out.")),
    Conduct("substance in the second turn", said("Good point.", "The cells are sealed, so that dust does not reach them.")),
    Conduct("an undertaking to find out", said("I don't know, I'll ask our engineers about the dust and tell you by Friday.")),
    Conduct("an undertaking with a pronoun", said("I'll check that and get back to you tomorrow.")),
    Conduct("a plain yes to a plain question", said("Yes.", worry="What bothers me is the dust, will the cells stand it?")),
    Conduct("a plain no", said("No, not without a cover.", worry="What bothers me is the dust, will the cells stand it?")),
    Conduct("honest doubt", said("Honestly, we have not tested them in that much dust so far.")),
    Conduct("no concern at all", said("Fine.", worry="No worries about the dust, it's all good.")),
    Conduct("mailed, and answered with substance", [
        mail(DORA, "3-02", WORRY), mail(IRA, "3-03", "The cells are sealed to IP68, so dust cannot get in.")]),
    Conduct("mailed, and answered with an undertaking", [
        mail(DORA, "3-02", WORRY), mail(IRA, "3-03", "I'll ask our engineers about the dust and tell you by Friday.")]),
    Conduct("mailed, and answered in the second reply", [
        mail(DORA, "3-02", WORRY), mail(IRA, "3-03", "Thank you for telling us."),
        mail(IRA, "3-04", "The cells are sealed to IP68, so dust cannot get in.")]),
    Conduct("mailed yesterday", [mail(DORA, "3-02", WORRY)], as_of="3-03"),
    Conduct("mailed, mail not complete, no reply", [mail(DORA, "3-02", WORRY)], complete=False),
    Conduct("mailed, and soothed", [
        mail(DORA, "3-02", WORRY), mail(IRA, "3-03", "Don't worry, it'll be fine.")], fires="dust"),
    Conduct("mailed, and passed over", [
        mail(DORA, "3-02", WORRY), mail(IRA, "3-03", "The trade fair opens soon. See you there.")], fires="dust"),
    Conduct("mailed, answered to another customer", [
        mail(DORA, "3-02", WORRY), mail(IRA, "3-03", "The cells are sealed to IP68, so dust cannot get in.", to=UGO, thread="pin")],
        fires="dust"),
    Conduct("mailed below our own words", [
        mail(IRA, "3-01", "The cells are sealed to IP68, so water cannot get in."),
        mail(DORA, "3-02", WORRY + "\n\nOn Sun, 1 Mar 2026 at 10:00, Ira Stone <ira@marlow.example> wrote:\n"
             "> The cells are sealed to IP68, so water cannot get in."),
        mail(IRA, "3-03", "Great to hear from you.")], fires="dust"),
)  # fmt: skip
