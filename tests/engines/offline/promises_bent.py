"""Commitments with something beside them: conditions, hedges, vows, offers, answers, abstentions, several acts."""

from .cases import case, hedged, open_offer, said, subject_to, whole

CONDITIONS = (
    case(
        "As soon as you return the form, we'll activate your account.",
        subject_to("we'll activate your account", "build", "As soon as you return the form"),
    ),
    case(
        "Once the order is signed, we will ship within 10 days.",
        subject_to("we will ship within 10 days", "ship", "Once the order is signed", due="within 10 days"),
    ),
    case(
        "If the part fails again, we'll refund the full price.",
        subject_to("we'll refund the full price", "pay", "If the part fails again"),
    ),
    case(
        "We'll refund the fee if the part arrives after 4 May.",
        subject_to("We'll refund the fee if the part arrives after 4 May", "pay", "if the part arrives after 4 May"),
    ),
    case(
        "I'll send the keys by Friday, provided that the deposit is paid.",
        subject_to(
            "I'll send the keys by Friday, provided that the deposit is paid",
            "send",
            "provided that the deposit is paid",
            due="by Friday",
        ),
    ),
    case(
        "We will start the migration on Monday, subject to your approval.",
        subject_to(
            "We will start the migration on Monday, subject to your approval",
            "other",
            "subject to your approval",
            due="on Monday",
        ),
    ),
    case(
        "I'll call you when the parts are in.",
        subject_to("I'll call you when the parts are in", "call", "when the parts are in"),
    ),
    case(
        "Unless I hear otherwise, I'll send the crew on Tuesday.",
        subject_to("I'll send the crew on Tuesday", "send", "Unless I hear otherwise", due="on Tuesday"),
    ),
    case(
        "Assuming the survey is clean, our team will install the boiler in May.",
        subject_to(
            "our team will install the boiler in May",
            "ship",
            "Assuming the survey is clean",
            due="in May",
            performer="our team",
        ),
    ),
    case(
        "Your order will ship after the payment clears.",
        subject_to("Your order will ship after the payment clears", "ship", "after the payment clears"),
    ),
    case(
        "You'll have the licence keys once you sign.",
        subject_to("You'll have the licence keys once you sign", "send", "once you sign"),
    ),
    case(
        "If you sign by Friday, I'll hold the price until June.",
        subject_to("I'll hold the price until June", "price", "If you sign by Friday", due="until June"),
    ),
)

HEDGES = (
    case("We hope to ship it in May.", hedged("We hope to ship it in May", "ship", due="in May")),
    # A plan is told, not undertaken: it is kept in view, and nobody is held to it.
    case("I plan to send the survey tomorrow.", hedged("I plan to send the survey tomorrow", "send", due="tomorrow")),
    case(
        "We intend to release the connector in March.",
        hedged("We intend to release the connector in March", "build", due="in March"),
    ),
    case(
        "We're planning on coming by on Monday.",
        hedged("We're planning on coming by on Monday", "meet", due="on Monday"),
    ),
    case("I'll try to call before noon.", hedged("I'll try to call before noon", "call", due="before noon")),
    case(
        "I should be able to get you the figures on Monday.",
        hedged("I should be able to get you the figures on Monday", "send", due="on Monday"),
    ),
    case(
        "We aim to answer within two days.", hedged("We aim to answer within two days", "answer", due="within two days")
    ),
    case(
        "We'll probably send the crew Tuesday.", hedged("We'll probably send the crew Tuesday", "send", due="Tuesday")
    ),
    case("We might ship a week early.", hedged("We might ship a week early", "ship")),
    case("I may call you on Sunday.", hedged("I may call you on Sunday", "call", due="on Sunday")),
    case(
        "I think we'll deliver the desks on Friday.",
        hedged("we'll deliver the desks on Friday", "ship", due="on Friday"),
    ),
    case("Hopefully I'll send it tonight.", hedged("I'll send it tonight", "send", due="tonight")),
    case(
        "We expect to release the update in April.",
        hedged("We expect to release the update in April", "build", due="in April"),
    ),
    case("The parts should ship on Thursday.", hedged("The parts should ship on Thursday", "ship", due="on Thursday")),
    case(
        "You should have the draft by Tuesday.",
        hedged("You should have the draft by Tuesday", "send", due="by Tuesday"),
    ),
    case("I hope to visit you in June.", hedged("I hope to visit you in June", "meet", due="in June")),
    case("I'm hoping to send it this week.", hedged("I'm hoping to send it this week", "send", due="this week")),
)

VOWS = (
    whole("I promise to call you tomorrow.", "call", strength="absolute", due="tomorrow"),
    case("I promise I'll send it tonight.", said("I'll send it tonight", "send", strength="absolute", due="tonight")),
    case(
        "We'll definitely ship on Friday.",
        said("We'll definitely ship on Friday", "ship", strength="absolute", due="on Friday"),
    ),
    case(
        "You have my word that I'll fix it today.",
        said("I'll fix it today", "build", strength="absolute", due="today"),
    ),
    case(
        "You can count on us to answer the same day.",
        said("You can count on us to answer the same day", "answer", strength="absolute"),
    ),
    case(
        "We will deliver by 1 May without fail.",
        said("We will deliver by 1 May without fail", "ship", strength="absolute", due="by 1 May"),
    ),
)

OFFERS = (
    case(
        "I can send samples if you like.",
        open_offer("I can send samples if you like", "send", strength="qualified", condition="if you like"),
    ),
    case("I can send you the brochure.", open_offer("I can send you the brochure", "send")),
    case("We could ship it to your other site.", open_offer("We could ship it to your other site", "ship")),
    case("Would you like me to send you a sample?", open_offer("Would you like me to send you a sample", "send")),
    case("Shall I book the crane?", open_offer("Shall I book the crane", "meet")),
    case("Happy to jump on a call.", open_offer("Happy to jump on a call", "call")),
    case("I'd be glad to send you a sample.", open_offer("I'd be glad to send you a sample", "send")),
    case(
        "If you want, I'll send the old drawings.",
        open_offer("I'll send the old drawings", "send", strength="qualified", condition="If you want"),
    ),
    case("I can send it tomorrow.", said("I can send it tomorrow", "send", due="tomorrow")),
    case(
        "We can deliver the pallets by 6 June.", said("We can deliver the pallets by 6 June", "ship", due="by 6 June")
    ),
    case("I'm happy to call you on Friday.", said("I'm happy to call you on Friday", "call", due="on Friday")),
    case(
        "I'll call you at 3pm, ok?",
        open_offer("I'll call you at 3pm", "call", due="at 3pm"),
    ),
)

ANSWERS = (
    case("Sure, will do.", said("will do", "send"), asked="Could you send me the price list?"),
    case("Will do!", said("Will do", "call"), asked="Please call our buyer."),
    case("Consider it done.", said("Consider it done", "build"), asked="Can you fix the header?"),
    case("Leave it with me.", said("Leave it with me", "other")),
    case("We're on it.", said("We're on it", "other")),
    case("Yes, by Friday.", said("Yes, by Friday", "send", due="by Friday"), asked="Can you send us the contract?"),
    case("Sure, tomorrow.", said("Sure, tomorrow", "ship", due="tomorrow"), asked="Could you ship the spare part?"),
    case("Yes, on Monday.", said("Yes, on Monday", "answer", due="on Monday"), asked="Will you get back to me?"),
    case("I can do that.", said("I can do that", "send"), asked="Could you send the photos?"),
    case("Yes, I can send it.", said("I can send it", "send"), asked="Can you send me the deck?"),
    case("Of course, happy to call her.", said("happy to call her", "call"), asked="Would you call our auditor?"),
    case(
        "Absolutely, I'll do that today.",
        said("I'll do that today", "send", due="today"),
        asked="Could you send the keys?",
    ),
    case("Yes, I will.", said("I will", "send"), asked="Will you send me the slides?"),
    case("Yes, we can.", said("we can", "ship"), asked="Can you ship it to Leeds?"),
    case("By Thursday.", said("By Thursday", "send", due="By Thursday"), asked="When will you send the proposal?"),
)

ABSTENTIONS = (
    whole("We won't bill you for the second visit.", "uphold"),
    whole("Nobody outside our office will read your figures.", "uphold"),
    whole("You won't get another reminder from us.", "uphold"),
    whole("We will not raise your price before 2027.", "uphold", due="before 2027"),
    whole("You won't be charged for the re-delivery.", "uphold"),
    whole("We'll never share your data with anybody.", "uphold"),
    whole("I won't contact your customers.", "uphold"),
    whole("We won't start any work until you approve.", "uphold"),
    whole("The call-out will not be charged.", "uphold"),
    whole("I won't ring the agent before you have seen it.", "uphold"),
    whole("We shall not touch the old tank without you.", "uphold"),
)

SEVERAL = (
    case(
        "I'll prepare the plan and send it to you tomorrow.",
        said("I'll prepare the plan", "other"),
        said("send it to you tomorrow", "send", due="tomorrow"),
    ),
    case(
        "I'll check with finance and get back to you by Thursday.",
        said("I'll check with finance and get back to you by Thursday", "answer", due="by Thursday"),
    ),
    case(
        "I'll send the deck today, and Tom will call you on Monday.",
        said("I'll send the deck today", "send", due="today"),
        said("Tom will call you on Monday", "call", due="on Monday", performer="Tom"),
    ),
    case(
        "We'll ship the pump on 2 May and we'll refund the freight.",
        said("We'll ship the pump on 2 May", "ship", due="on 2 May"),
        said("we'll refund the freight", "pay"),
    ),
    case(
        "I'll call you at ten, then send the notes by Friday.",
        said("I'll call you at ten", "call", due="at ten"),
        said("send the notes by Friday", "send", due="by Friday"),
    ),
    case(
        "We won't bill the visit, and I'll send a new part on Monday.",
        said("We won't bill the visit", "uphold"),
        said("I'll send a new part on Monday", "send", due="on Monday"),
    ),
    case(
        "I'll ask our driver and let you know.",
        said("I'll ask our driver and let you know", "answer"),
    ),
    whole("I'll check if they have it in stock and call you back.", "answer"),
    case(
        "I like the layout and will prepare the order today.",
        said("will prepare the order today", "other", due="today"),
    ),
    case(
        "I'll call you tomorrow after I talk with Ines - should be quick.",
        subject_to("I'll call you tomorrow after I talk with Ines", "call", "after I talk with Ines", due="tomorrow"),
    ),
    case("Please let me know and I'll book the room.", said("I'll book the room", "meet")),
    case("Tell me which one you think and I'll order it today.", said("I'll order it today", "other", due="today")),
    case("I'll send it but I can't discuss it.", said("I'll send it", "send")),
    case(
        "I'll send the list so that you can choose.",
        said("I'll send the list", "send"),
    ),
)

CUSTOMERS = (
    whole("We'll sign the order by Thursday.", "sign", due="by Thursday"),
    whole("I'll get you our answer on Monday.", "answer", due="on Monday"),
    whole("We will pay the invoice on the 15th.", "pay", due="on the 15th"),
    whole("I'll introduce you to our head of facilities.", "other"),
    whole(
        "Our legal department will review the terms by 20 April.",
        "answer",
        due="by 20 April",
        performer="Our legal department",
    ),
    whole("We'll return the old unit next week.", "send", due="next week"),
)

DATES_AHEAD = (
    case("That means that on Monday we will send it.", said("we will send it", "send", due="on Monday")),
    case("I promise that on Thursday our fitter will come.",
         said("our fitter will come", "meet", strength="absolute", due="on Thursday", performer="our fitter")),
    case("The upshot is that tomorrow you will get the seed list.", said("you will get the seed list", "send", due="tomorrow")),
    case("I can confirm that on 3 June we will deliver the boiler.", said("we will deliver the boiler", "ship", due="on 3 June")),
    case("I can confirm that we will deliver the boiler on 3 June.",
         said("we will deliver the boiler on 3 June", "ship", due="on 3 June")),
    whole("A stock list for Feb 3rd will follow shortly.", "send"),
    whole("The delivery for Monday will arrive.", "ship", due="for Monday"),
    case("I'm off to the fair tomorrow, so will be in touch again early next week.",
         said("will be in touch again early next week", "answer", due="early next week")),
)  # fmt: skip

DAYS_TO_CHOOSE = (
    case("I can do breakfast this week or next, let's pick a day.",
         open_offer("I can do breakfast this week or next, let's pick a day", "other", due="this week")),
    case("I can meet on Tuesday or Thursday.", open_offer("I can meet on Tuesday or Thursday", "meet", due="on Tuesday or Thursday")),
    whole("I can send the kiln plan on Thursday or Friday.", "send", due="on Thursday or Friday"),
    whole("I can come on Tuesday.", "meet", due="on Tuesday"),
    case("Supposedly, I will be writing a column every month.",
         hedged("I will be writing a column every month", "other", due="every month")),
)  # fmt: skip

BROUGHT_INTO_A_STATE = (
    whole("We'll have your kiosk up and running within three days.", "build", due="within three days"),
    whole("We'll have a price for the second boiler to you by Tuesday.", "send", due="by Tuesday"),
    whole("All six doors will be stripped and oiled by 5 May.", "other", due="by 5 May"),
    whole("The old press gets collected on Tuesday.", "ship", due="on Tuesday"),
    whole("The right valve is on tomorrow's van.", "ship", due="on tomorrow"),
    whole("There is nothing to pay for that.", "price"),
    whole("Your tariff stays in place until the meter is swapped.", "price"),
    whole("Your rate stays at 4.20 until the end of June.", "price", due="until the end of June"),
)
DAYS_FROM_BESIDE = (
    case("I'll sign the form tonight and send it back.",
         said("I'll sign the form tonight", "sign", due="tonight"), said("send it back", "send", due="tonight")),
    case("Yep, will send.", said("will send", "send", due="by Thursday"), asked="Could you send the plan by Thursday?"),
    whole("We will answer your tickets within four hours.", "answer"),
)  # fmt: skip
PLAIN_OTHERWISE = (
    case("If they say yes, I'll countersign the lease that night.",
         subject_to("I'll countersign the lease that night", "sign", "If they say yes")),
    whole("I'll go through the list with our glazier and give you an answer by the fourth of May.", "answer",
          due="by the fourth of May"),
    whole("We'll hold off until 12 May.", "other", due="until 12 May"),
    whole("Somebody from us will open the yard at seven.", "other", due="at seven", performer="Somebody from us"),
    whole("Our van will collect the crates on Friday.", "ship", due="on Friday", performer="Our van"),
    whole("Leave the permit with us.", "other"),
    whole("Consider those two rolls reserved.", "other"),
    whole("The roof survey takes place on Thursday between 8 and 10.", "meet", due="on Thursday between 8 and 10"),
    case("Noted, posting the spare key on Friday.", said("posting the spare key on Friday", "send", due="on Friday")),
    case("Our colleague Bea has the keys. She will ring you on Monday.",
         said("She will ring you on Monday", "call", due="on Monday", performer="Our colleague Bea")),
    case("Of course.", said("Of course", "send", due="by Thursday"), asked="Could you send the plan by Thursday?"),
    case("You bet.", said("You bet", "ship"), asked="Can you deliver the second pallet as well?"),
)  # fmt: skip

CASES = (
    *BROUGHT_INTO_A_STATE,
    *PLAIN_OTHERWISE,
    *DAYS_FROM_BESIDE,
    *DATES_AHEAD,
    *DAYS_TO_CHOOSE,
    *CONDITIONS,
    *HEDGES,
    *VOWS,
    *OFFERS,
    *ANSWERS,
    *ABSTENTIONS,
    *SEVERAL,
    *CUSTOMERS,
)
