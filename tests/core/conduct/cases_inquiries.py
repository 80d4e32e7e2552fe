"""Stories for unanswered-inquiry and late-reply: what fires, and what must not."""

from dataclasses import replace
from typing import Any

from auditor.model.text import Delivery, Party

from ..stories import DORA, IRA, LENA, MAX, STRANGER, UGO, Conduct, call, mail, rung, voicemail

ASKED = mail(DORA, "3-02", "Could you tell us what the floor scale weighs?")
ABOUT = "what the floor scale weighs"
OTHER: dict[str, Any] = {"thread": "two", "about": "Something else"}
NEWS = Party(name="Hazelbank News", email="newsletter@hazelbank.example")
CROWD = tuple(Party(name=f"Guest {n}", email=f"guest{n}@reedmoor.example") for n in range(9))

UNANSWERED = (
    Conduct("nobody answers", [ASKED], fires=ABOUT),
    Conduct("nobody answers, mail not complete", [ASKED], complete=False, fires=ABOUT),
    Conduct("an automatic reply is no answer", [
        ASKED, mail(IRA, "3-02 10:01", "I am out of the office until Monday.", delivery=Delivery.AUTOMATIC)], fires=ABOUT),
    Conduct("a forward to a colleague is no answer", [
        ASKED, mail(IRA, "3-03", "Lena, do you know this?", to=LENA)], fires=ABOUT),
    Conduct("a draft is no answer", [ASKED, mail(IRA, "3-03", "It weighs 40 kg.", delivery=Delivery.DRAFT)], fires=ABOUT),
    Conduct("a bounced mail is no answer", [
        ASKED, mail(IRA, "3-03", "It weighs 40 kg.", delivery=Delivery.BOUNCED)], fires=ABOUT),
    Conduct("an answer to another customer", [ASKED, mail(IRA, "3-03", "It weighs 40 kg.", to=UGO, thread="pin")], fires=ABOUT),
    Conduct("our mail from before", [mail(IRA, "3-01", "Good to meet you at the fair."), ASKED], fires=ABOUT),
    Conduct("asked twice is one inquiry", [
        ASKED, mail(DORA, "3-09", "Any news? Could you tell us what the floor scale weighs?")], fires=ABOUT),
    Conduct("a later question alone is answered", [
        ASKED, mail(DORA, "3-04", "Which menu hides the telecoil gain?", thread="two", about="Telecoil"),
        mail(IRA, "3-04 12:00", "Third tab, telecoil inputs.", thread="two", about="Re: Telecoil")], fires=ABOUT),
    Conduct("a polite wish", [mail(DORA, "3-02", "We would like to get a quote for three floor scales.")], fires="a quote"),
    Conduct("a voicemail that nobody returned", [
        voicemail("3-02 10:00", "Could you ring me about the weighbridge?")], fires="ring me about"),
    Conduct("a voicemail of hers is no answer of ours", [
        ASKED, voicemail("3-06 10:00", "I am at my desk until four today.")], as_of="3-06 12:00", fires=ABOUT),
    Conduct("answered", [ASKED, mail(IRA, "3-03", "It weighs 40 kg.")]),
    Conduct("answered by a colleague", [ASKED, mail(LENA, "3-03", "It weighs 40 kg.")]),
    Conduct("answered in another thread to the same person", [ASKED, mail(IRA, "3-03", "It weighs 40 kg.", **OTHER)]),
    Conduct("answered on a call", [ASKED, call("3-03 11:00", (IRA, "It weighs 40 kg."), (DORA, "Thank you."))]),
    Conduct("answered to her and her colleague", [ASKED, mail(IRA, "3-03", "It weighs 40 kg.", to=(MAX, DORA), **OTHER)]),
    Conduct("answered late is not unanswered", [ASKED, mail(IRA, "3-30", "It weighs 40 kg.")]),
    Conduct("within the window", [ASKED], as_of="3-04"),
    Conduct("a weekend does not count", [replace(ASKED, sent_at=mail(DORA, "3-05", "x").sent_at)], as_of="3-10 12:00"),
    Conduct("holidays do not count", [mail(DORA, "4-02", "Could you tell us what the floor scale weighs?")], as_of="4-09"),
    Conduct("taken back", [ASKED, mail(DORA, "3-04", "Never mind the question, you can ignore it.")]),
    Conduct("the telephone log holds the answer", [ASKED], records=(rung("3-03 09:00"),)),
    Conduct("after hours on the last day counts from the next morning", [
        mail(DORA, "3-02 18:30", "Could you tell us what the floor scale weighs?")], as_of="3-06 12:00"),
    Conduct("a newsletter", [mail(NEWS, "3-02", "Would you like to see more? When will you visit our shop?")]),
    Conduct("a thank-you", [mail(DORA, "3-02", "Thank you for the drawing, it is just what we wanted.")]),
    Conduct("a closing phrase", [mail(DORA, "3-02", "Here are the plans. Please let me know if you have any questions.")]),
    Conduct("a greeting", [mail(DORA, "3-02", "How are you? The order form is attached.")]),
    Conduct("a notice", [mail(DORA, "3-02", "Please note that the hall is closed on Friday.")]),
    Conduct("asks to be told as it goes", [mail(DORA, "3-02", "Please keep me posted on the weighbridge as it goes.")]),
    Conduct("a wish for some day", [mail(DORA, "3-02", "When you're ready, I would love to talk about the new hall.")]),
    Conduct("a notice that tells how", [
        mail(DORA, "3-02", "To get a badge for the open day, please call the gate or send me a reply.")]),
    Conduct("what visitors are to bring", [mail(DORA, "3-02", "Please bring your badge, the gate is locked after nine.")]),
    Conduct("a question to a crowd", [mail(DORA, "3-02", "Could you tell me whether you saw my photographs?", to=(IRA, *CROWD))]),
    Conduct("a question to three of us", [
        mail(DORA, "3-02", "Could you tell us what the floor scale weighs?", to=(IRA, LENA, UGO))], fires=ABOUT),
    Conduct("a purpose first, and a plain request", [
        mail(DORA, "3-02", "To plan the floor, please send us the weights of the scales.")], fires="the weights"),
    Conduct("a purpose first, and a plain question", [
        mail(DORA, "3-02", "To plan the floor, could you tell us what the floor scale weighs?")], fires=ABOUT),
    Conduct("not to us", [mail(DORA, "3-02", "Could you tell us what the floor scale weighs?", to=UGO)]),
    Conduct("our own question", [mail(IRA, "3-02", "Could you tell us the size of the hall?")]),
    Conduct("asked and answered on a call", [call("3-02", (DORA, "Could you send the price?"), (IRA, "It is 400."))]),
    Conduct("asked after the day of the audit", [ASKED], as_of="3-01"),
    Conduct("an automatic question", [
        mail(DORA, "3-02", "I am away. Could you write to Max?", delivery=Delivery.AUTOMATIC)]),
)  # fmt: skip

LATE = (
    Conduct("after a week", [ASKED, mail(IRA, "3-09", "It weighs 40 kg.")], fires=ABOUT),
    Conduct("after three working days", [ASKED, mail(IRA, "3-05", "It weighs 40 kg.")], fires=ABOUT),
    Conduct("a colleague after a week", [ASKED, mail(LENA, "3-09", "It weighs 40 kg.")], fires=ABOUT),
    Conduct("on a call after a week", [ASKED, call("3-09 11:00", (IRA, "It is 40 kg."), (DORA, "Thanks."))], fires=ABOUT),
    Conduct("in another thread after a week", [ASKED, mail(IRA, "3-09", "It weighs 40 kg.", **OTHER)], fires=ABOUT),
    Conduct("chased in between", [
        ASKED, mail(DORA, "3-06", "Could you tell us soon, please?"), mail(IRA, "3-12", "It weighs 40 kg.")], fires=ABOUT),
    Conduct("mail not complete", [ASKED, mail(IRA, "3-09", "It weighs 40 kg.")], complete=False, fires=ABOUT),
    Conduct("the same day", [ASKED, mail(IRA, "3-02 16:00", "It weighs 40 kg.")]),
    Conduct("two working days", [ASKED, mail(IRA, "3-04", "It weighs 40 kg.")]),
    Conduct("over a weekend", [
        mail(DORA, "3-06", "Could you tell us what the floor scale weighs?"), mail(IRA, "3-10", "It weighs 40 kg.")]),
    Conduct("over Easter", [
        mail(DORA, "4-02", "Could you tell us what the floor scale weighs?"), mail(IRA, "4-08", "It weighs 40 kg.")]),
    Conduct("not answered at all", [ASKED]),
    Conduct("first a short word, the figure later", [
        ASKED, mail(IRA, "3-03", "I'll find out."), mail(IRA, "3-12", "It weighs 40 kg.")]),
    Conduct("a thank-you answered late", [mail(DORA, "3-02", "Thank you for the drawing."), mail(IRA, "3-12", "Welcome.")]),
    Conduct("our own question answered late", [
        mail(IRA, "3-02", "Could you tell us the size of the hall?"), mail(DORA, "3-12", "It is 40 m.")]),
)  # fmt: skip

RANG = voicemail("3-02 10:00", "Hello, it's Dora at Hazelbank. Could you ring me about the weighbridge, please?")
PLEA = "ring me about the weighbridge"

CALLBACKS = (
    Conduct("rung back on the fourth day", [RANG, call("3-06 10:00", (IRA, "Hello Dora."), (DORA, "Hello."))], fires=PLEA),
    Conduct("written to on the third day", [RANG, mail(IRA, "3-05", "Sorry I missed you. The deck is 18 m.")], fires=PLEA),
    Conduct("the log shows the call", [RANG], records=(rung("3-05 09:00"),), fires=PLEA),
    Conduct("a message of ours, late", [RANG, voicemail("3-05 10:00", "Hello Dora, it's Ira.", by=IRA)], fires=PLEA),
    Conduct("nothing is asked in words", [
        voicemail("3-02 10:00", "Good morning. It is about the weighbridge in the yard."),
        mail(IRA, "3-05", "Hello Dora, which weighbridge is it?")], fires="about the weighbridge"),
    Conduct("a second voicemail in between is the same wait", [
        RANG, voicemail("3-04 10:00", "Dora again. Could you please call me?"), mail(IRA, "3-06", "Hello Dora.")], fires=PLEA),
    Conduct("the same day", [RANG, call("3-02 15:00", (IRA, "Hello Dora."), (DORA, "Hello."))]),
    Conduct("the next day", [RANG, mail(IRA, "3-03", "Hello Dora, the deck is 18 m.")]),
    Conduct("on the evening before a weekend", [
        voicemail("3-06 19:00", "Could you ring me, please?"), call("3-10 09:00", (IRA, "Hello."), (DORA, "Hello."))]),
    Conduct("we tried, and reached nobody", [RANG, mail(IRA, "3-12", "Hello Dora.")],
            records=(rung("3-03 09:00", outcome="no answer"),)),
    Conduct("we left a message", [RANG, voicemail("3-03 09:00", "Hello Dora, it's Ira.", by=IRA), mail(IRA, "3-12", "Hello.")]),
    Conduct("a colleague rang back", [RANG, call("3-03 10:00", (LENA, "Hello Dora."), (DORA, "Hello."))]),
    Conduct("her own second call is no answer of ours, a mail in time is", [
        RANG, mail(IRA, "3-03", "Hello Dora, the deck is 18 m.")],
        records=(rung("3-02 12:00", owner="dora@hazelbank.example"),)),
    Conduct("somebody whom nobody knows", [
        voicemail("3-02 10:00", "Could you ring me, please?", by=STRANGER), mail(IRA, "3-12", "Hello.", to=UGO, thread="pin")]),
    Conduct("our own voicemail to her", [voicemail("3-02 10:00", "Could you ring me, please?", by=IRA), mail(DORA, "3-12", "Hello.")]),
    Conduct("she writes that there is no need any more", [
        RANG, mail(DORA, "3-03", "No need to call me back, I found it."), mail(IRA, "3-12", "Glad to hear it.")]),
    Conduct("never returned is another finding", [RANG]),
)  # fmt: skip
