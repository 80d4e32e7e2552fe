"""Sentences that promise nothing, by the reason why."""

NEGATED = """
We won't be able to come on Monday.
I can't send it today.
I don't think I'll finish it this week.
We will not be attending the fair.
I cannot promise a date.
We're not going to build that.
I doubt we'll ship in May.
I won't have the figures before June.
I won't know until you tell me.
We are unable to deliver on Saturdays.
I didn't say we will deliver on Monday.
"""

ASKED = """
Will you send the contract tomorrow?
Shall we meet on Friday?
Can I call you at ten?
When will we get the parts?
Are you going to sign this week?
What will we do about the leak?
Will the units ship on Monday?
Do you think we'll have it by Friday?
can you have the boat out of the shed by the 9th
could somebody bring the keys on Thursday
"""

PAST = """
I sent the report yesterday.
We shipped the goods on Monday.
I said I would call on Friday.
We were going to ship it last week.
I would have called you.
Last year we promised to call every week.
I have already emailed the drawings.
We had planned to send it in March.
I called you twice on Tuesday.
The parts were sent on 3 May.
"""

ABILITY = """
I can be reached at extension 12.
You can call me any time.
We can see the sensor from here.
The pump can move 40 litres a minute.
I can tell from the log that it failed.
We can only hope.
Our system can handle ten thousand meters.
I could hear the fan on the call.
We can't complain.
I can imagine how busy you are.
"""

PLEASANTRY = """
I'll be honest with you.
I look forward to our meeting on Tuesday.
We'll do our best.
I hope you had a good weekend.
I'll be brief.
We'd love to hear your thoughts.
I would like to thank you for your time.
Let me know if Friday works.
Please feel free to call me.
I will never forget your kindness.
We'll see.
I'm looking forward to seeing you on Monday.
"""

HYPOTHETICAL = """
If we were to ship it, we would need a pallet.
Suppose we will get ten orders.
I would send it by courier.
We could have sent it earlier.
If I had known, I would have called.
Imagine we will open a second plant.
It would be great if we will all be there.
I wonder whether we'll need a second pump.
"""

REPORTED = """
He said he will call you tomorrow.
Ana told me that they will sign on Friday.
The vendor says they will ship on Monday.
She thinks we will win the tender.
Your colleague mentioned that Omar will call you.
They promised us that the parts will be sent by Friday.
You wrote that you will pay on the 15th.
The paper reports that the bank will pay back its debt in May.
I heard Lena will call you on Monday.
You said you'll send the form today.
"""

FACTS = """
I am travelling on Monday.
We are flying home on Thursday.
Tuesday the 12th is absolutely fine.
Oak please, and the 17th is fine by us.
Our buyer is sailing until the 14th.
Then we hold you to the 9th.
I'll be out of the office until Monday.
The office will be closed on Friday.
We will be ten years old in June.
It will rain on Tuesday.
I'll be in Lyon next week.
The meeting will be long.
We will have three new colleagues by May.
Prices will rise in January.
The market will grow by ten percent.
You'll need a password.
You will see a green light.
I will need your signature by Friday.
The fair will be held in Hanover.
Lunch will begin at noon on Friday.
After the talks, a question round and a reception will follow.
Your patience is noted and will help us to plan better.
He will do whatever it takes.
The battery will last five years.
We will lose the slot on Friday.
There will be coffee at ten.
You should have that talk with your manager.
They will be glad.
"""

IN_TALK = """
I'll share my screen.
Let me pull up the slides.
I'll start with the agenda.
Let me explain how it works.
I'll come back to that in a minute.
I'll hand over to Ruth.
Let me ask you one question.
I'll mute myself.
I'll just say this.
Let's move on to pricing.
We'll go through the agenda first.
I'll let you go.
I'll go first.
I'll jump off now.
I'll give it a second.
I'll read out the numbers.
"""

LEGAL = """
The Supplier shall indemnify the Customer against all claims.
This agreement will be governed by the laws of Ireland.
If you have received this message in error, please delete it.
Orders placed after 4pm will be shipped on the next business day.
Invoices will be paid within thirty days of receipt.
Customers will be charged a fee for late payment.
The parties shall keep the terms confidential.
Either party may end this agreement with a month's notice.
Any dispute will be settled by arbitration.
"""

ANNOUNCED = """
A new edition comes out every autumn.
The next release is planned for June.
Our next webinar takes place on 3 May.
The museum will open a new wing in 2027.
Visitors will receive a badge at the door.
Subscribers will receive our monthly letter.
Tickets go on sale on Friday.
The summer sale starts on Monday.
Users will get a notice in the app.
"""

OUTCOMES = """
You will save 30% in the first year.
You'll get better results within weeks.
You will have more time for your customers.
Your costs will fall by half.
You'll see a return in three months.
It will pay for itself by Christmas.
You will love it.
"""

NOUNS_AND_NAMES = """
The will was read on Monday.
Will Harper from our office says hello.
He left a will.
Will and Grace were on the call.
It was done against my will.
Please ask Will about the order.
April May be late.
The plan to send was dropped.
On Friday it is closed.
I don't know what day it is.
"""

ASKED_OF_THE_READER = """
Please arrive at the yard by 8:15, as the other fitters will be arriving as well.
Please park at the mill, since all the other vans arrive at 9:00 on Monday.
Please be seated by 7 pm on 3 May.
"""

OF_OTHERS = """
My accountant's like, oh, we'll sort that out at year end.
They'll be sending somebody in spring, they say.
Your loan will be approved by the bank on Friday.
Our lawyer is going to ask me for a receipt.
Orders placed before noon leave the same day.
On average our clients get their money back in four months.
I forgot to send your certificate on Friday.
I'd love to get you both round a table before Easter.
I'll stop you there, sorry.
I'll put it another way.
Swiftpost will have it at your door on Tuesday.
"""

RELATIVE = """
Attached is the report that we will discuss on Tuesday.
Here is the list of points we'll cover tomorrow.
The room where we will meet on Friday is on floor two.
This is the person who will call you.
The version which we will install on Monday is attached.
The tools we can use are listed below.
Everything we'll need for Monday is in the van.
The price you will get depends on volume.
The total that my partner and I will pay the growers is £4,200.
The most that my brother and I will refund is £90.
"""

READ_OUT = """
Clause 12.4: we will replace any cracked sail within a year.
Section 3 of the lease - We will repaint the hull every second spring.
Their letter: "We will refund the mooring fee by 3 May."
Art 9, the buyer shall collect the masts within ten days.
Seller shall deliver the keels by the 10th.
"""
ON_A_SCREEN = """
So I'll tick that box, and now it's green.
I'm just going to bring up the harbour chart.
Now I'll hit save and it goes over to the yard.
"""
SAID_BY_THE_WAY = """
I'll hold you to that.
I'll spare you the tale of the broken winch.
I'll tell you again, the mast is fine.
She was ill all week and the regatta was rained off.
"""

AFFIRMED = """
We can confirm that Ms Vale was employed here from 3 June 2019 to 28 August 2024.
We confirm receipt of your notice of 27 June.
I confirm what we said on 3 May.
I promise I'm not a salesman.
I regret that I'm unable to meet the deadline of 5 May.
"""

TOLD_BY_OTHERS = """
The cans will arrive Tuesday, says Ball.
The coils get moved tonight, or that's what they say.
The index will be posted Monday night, per their associate.
They printed "we will give young players a stage" again.
"""

MANNERS_OF_SPEAKING = """
I'll name no names.
I'll grant you that.
I will be there in spirit only.
I'll leave that to the young.
You'll hear banging from half past seven.
"""

CASES = {
    name.lower(): tuple(line for line in lines.splitlines() if line)
    for name, lines in list(globals().items())
    if name.isupper() and isinstance(lines, str)
}
