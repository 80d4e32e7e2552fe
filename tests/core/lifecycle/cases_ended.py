"""Stories of promises that were released, withdrawn, conditional, delegated."""

from ..stories import DORA, IRA, LENA, MAX, UGO, Story, call, mail, payment

RELEASED = (
    Story(
        "released on a call by naming the one who was to come",
        [
            mail(IRA, "3-02", "Keith from our training team comes to the mill on Wednesday 11 March at 9."),
            call("3-04 14:00", (DORA, "You don't need to send Keith, they learned it alone."), (IRA, "Fair enough.")),
        ],
        {"Keith from our training team": "waived"},
    ),
    Story(
        "both released in one breath",
        [
            mail(IRA, "3-02", "I'll send you the certificates by Friday. The test weights ship on Thursday 12 March."),
            mail(DORA, "3-04", "You can forget both, we won't be needing them."),
        ],
        {"certificates by Friday": "waived", "test weights": "waived"},
    ),
    Story(
        "each that a release names",
        [
            mail(IRA, "3-02", "I'll send you the certificates by Friday. The test weights ship on Thursday 12 March."),
            mail(DORA, "3-04", "The scales are hired now, so we won't need the certificates, nor the test weights."),
        ],
        {"certificates by Friday": "waived", "test weights": "waived"},
    ),
    Story(
        "what a release still asks for is not let go",
        [
            mail(IRA, "3-02", "I'll send you the certificates by Friday. The test weights ship on Thursday 12 March."),
            mail(DORA, "3-04", "You can skip the test weights, but we still need the certificates."),
        ],
        {"certificates by Friday": "broken", "test weights": "waived"},
    ),
    Story(
        "words about what was called off are no delivery",
        [
            mail(IRA, "3-02", "I'll send you the certificates by Friday."),
            mail(DORA, "3-04", "No need to send the certificates any more."),
            mail(IRA, "3-04 12:00", "Understood. Here is my note on it: the certificates are off the list."),
        ],
        {"certificates by Friday": "waived"},
    ),
    Story(
        "released before it was due",
        [
            mail(IRA, "3-02", "I'll send you the certificates by Friday."),
            mail(DORA, "3-04", "No need to send the certificates any more."),
        ],
        {"certificates by Friday": "waived"},
    ),
    Story(
        "released on a call",
        [
            mail(IRA, "3-02", "I'll send you the certificates by Friday."),
            call("3-04 14:00", (DORA, "We no longer need the certificates."), (IRA, "Understood.")),
        ],
        {"certificates by Friday": "waived"},
    ),
    Story(
        "released by a colleague of the promisee",
        [
            mail(IRA, "3-02", "I'll send you the certificates by Friday."),
            mail(MAX, "3-04", "You can skip the certificates."),
        ],
        {"certificates by Friday": "waived"},
    ),
    Story(
        "released with a pronoun, in the thread of one promise",
        [
            mail(IRA, "3-02", "I'll send you the certificates by Friday."),
            mail(DORA, "3-04", "We don't need them any more, please forget it."),
        ],
        {"certificates by Friday": "waived"},
    ),
    Story(
        "released after the breach changes nothing",
        [
            mail(IRA, "3-02", "I'll send you the certificates by Friday."),
            mail(DORA, "3-10", "No need to send the certificates any more."),
        ],
        {"certificates by Friday": "broken"},
    ),
    Story(
        "the promisor cannot release himself",
        [
            mail(IRA, "3-02", "I'll send you the certificates by Friday."),
            mail(IRA, "3-04", "No need to send the certificates any more, I think."),
        ],
        {"certificates by Friday": "broken"},
    ),
    Story(
        "a colleague of the promisor cannot release him",
        [
            mail(IRA, "3-02", "I'll send you the certificates by Friday."),
            mail(LENA, "3-04", "No need to send the certificates any more.", to=IRA),
        ],
        {"certificates by Friday": "broken"},
    ),
    Story(
        "another customer cannot release",
        [
            mail(IRA, "3-02", "I'll send you the certificates by Friday."),
            mail(UGO, "3-04", "No need to send the certificates any more.", thread="pin"),
        ],
        {"certificates by Friday": "broken"},
    ),
    Story(
        "release of one promise leaves the other",
        [
            mail(IRA, "3-02", "I'll send you the certificates by Friday. I'll send you the price list by Friday."),
            mail(DORA, "3-04", "No need to send the certificates any more."),
        ],
        {"certificates by Friday": "waived", "price list by Friday": "broken"},
    ),
    Story(
        "release of something never promised touches nothing",
        [
            mail(IRA, "3-02", "I'll send you the certificates by Friday."),
            mail(DORA, "3-04", "No need to send the brochure."),
        ],
        {"certificates by Friday": "broken"},
    ),
    Story(
        "no rush is no release",
        [
            mail(IRA, "3-02", "I'll send you the certificates by Friday."),
            mail(DORA, "3-04", "Looking forward to the certificates."),
        ],
        {"certificates by Friday": "broken"},
    ),
    Story(
        "kept although released is kept",
        [
            mail(IRA, "3-02", "I'll send you the price list by Friday."),
            mail(DORA, "3-04", "No need to send the price list any more."),
            mail(IRA, "3-04 15:00", "Attached is the price list anyway.", files=("price list.pdf",)),
        ],
        {"price list by Friday": "kept"},
    ),
)

WITHDRAWN = (
    Story(
        "withdrawn in any verb",
        [
            mail(IRA, "3-02", "We will rebind the twelve ledgers by 30 April."),
            mail(IRA, "3-10", "I have to take that back: we won't be rebinding the ledgers."),
        ],
        {"rebind the twelve ledgers": "broken"},
    ),
    Story(
        "not before a day is put off, not withdrawn",
        [
            mail(IRA, "3-02", "I'll send you the certificates by 30 April."),
            mail(IRA, "3-10", "We won't be sending the certificates before 20 April."),
        ],
        {"certificates by 30 April": "not_due"},
    ),
    Story(
        "withdrawn without consent is broken at once",
        [
            mail(IRA, "3-02", "I'll send you the certificates by 30 April."),
            mail(IRA, "3-10", "We won't be able to send the certificates after all."),
        ],
        {"certificates by 30 April": "broken"},
    ),
    Story(
        "withdrawn with consent is waived",
        [
            mail(IRA, "3-02", "I'll send you the certificates by 30 April."),
            mail(IRA, "3-10", "We won't be able to send the certificates after all."),
            mail(DORA, "3-11", "That's fine."),
        ],
        {"certificates by 30 April": "waived"},
    ),
    Story(
        "withdrawn, the other side protests",
        [
            mail(IRA, "3-02", "I'll send you the certificates by 30 April."),
            mail(IRA, "3-10", "We won't be able to send the certificates after all."),
            mail(DORA, "3-11", "That is not acceptable."),
        ],
        {"certificates by 30 April": "broken"},
    ),
    Story(
        "inability about something else withdraws nothing",
        [
            mail(IRA, "3-02", "I'll send you the certificates by 30 April."),
            mail(IRA, "3-10", "We won't be able to join the trade fair."),
        ],
        {"certificates by 30 April": "not_due"},
    ),
    Story(
        "the customer's inability withdraws nothing of ours",
        [
            mail(IRA, "3-02", "I'll send you the certificates by 30 April."),
            mail(DORA, "3-10", "We won't be able to make the certificates meeting."),
        ],
        {"certificates by 30 April": "not_due"},
    ),
    Story(
        "a colleague's inability in another account withdraws nothing",
        [
            mail(IRA, "3-02", "I'll send you the certificates by 30 April."),
            mail(IRA, "3-10", "We won't be able to send the certificates after all.", to=UGO, thread="pin"),
        ],
        {"certificates by 30 April": "not_due"},
    ),
)

CONDITIONAL = (
    Story(
        "condition not met yet",
        [mail(IRA, "3-02", "Once you sign the contract, we will ship the scales by 20 March.")],
        {"ship the scales": "not_due"},
    ),
    Story(
        "condition met by words",
        [
            mail(IRA, "3-02", "Once you sign the contract, I'll send you the start pack by 20 March."),
            mail(DORA, "3-05", "We signed the contract this morning."),
        ],
        {"start pack": "broken"},
    ),
    Story(
        "condition met by words on a call",
        [
            mail(IRA, "3-02", "Once you sign the contract, I'll send you the start pack by 20 March."),
            call("3-05", (DORA, "We signed this morning."), (IRA, "Great.")),
        ],
        {"start pack": "broken"},
    ),
    Story(
        "condition met by a record",
        [mail(IRA, "3-02", "Once you pay the deposit, I'll send you the start pack by 20 March.")],
        {"start pack": "broken"},
        records=(payment("Deposit invoice", "3-05"),),
    ),
    Story(
        "condition failed",
        [
            mail(IRA, "3-02", "Once you sign the contract, I'll send you the start pack by 20 March."),
            mail(DORA, "3-05", "We have decided not to sign the contract."),
        ],
        {"start pack": "not_due"},
        state={"start pack": "expired"},
    ),
    Story(
        "the whole deal is off",
        [
            mail(IRA, "3-02", "Once you sign, I'll send you the start pack by 20 March."),
            mail(DORA, "3-05", "We've decided not to go ahead."),
        ],
        {"start pack": "not_due"},
        state={"start pack": "expired"},
    ),
    Story(
        "a deed that is another one does not meet it",
        [
            mail(IRA, "3-02", "Once you sign the contract, I'll send you the start pack by 20 March."),
            mail(DORA, "3-05", "We paid the invoice for the repair this morning."),
        ],
        {"start pack": "not_due"},
        state={"start pack": "conditional"},
    ),
    Story(
        "a wish to sign does not meet it",
        [
            mail(IRA, "3-02", "Once you sign the contract, I'll send you the start pack by 20 March."),
            mail(DORA, "3-05", "As soon as we have signed the contract I will tell you."),
        ],
        {"start pack": "not_due"},
    ),
    Story(
        "another customer's signature does not meet it",
        [
            mail(IRA, "3-02", "Once you sign the contract, I'll send you the start pack by 20 March."),
            mail(UGO, "3-05", "We signed the contract this morning.", thread="pin"),
        ],
        {"start pack": "not_due"},
    ),
    Story(
        "our own words about our own deed do not meet a condition on the customer",
        [
            mail(IRA, "3-02", "Once you approve the drawing, I'll send you the start pack by 20 March."),
            mail(IRA, "3-05", "We approved the drawing of the hall internally."),
        ],
        {"start pack": "not_due"},
    ),
    Story(
        "failed for one condition, met for the other",
        [
            mail(
                IRA,
                "3-02",
                "Once you sign the contract, I'll send you the start pack by 20 March."
                " If you pay the deposit, I'll send you the spare keys by 20 March.",
            ),
            mail(DORA, "3-05", "We signed the contract this morning."),
        ],
        {"start pack": "broken", "spare keys": "not_due"},
    ),
)

DELEGATED = (
    Story(
        "a colleague acts, the speaker answers for it",
        [
            mail(IRA, "3-02", "Lena will send you the price list by Friday."),
            mail(LENA, "3-05", "Attached is the price list.", files=("price list.pdf",)),
        ],
        {"price list by Friday": "kept"},
        performer={"price list by Friday": "Lena"},
    ),
    Story(
        "delegated and forgotten",
        [mail(IRA, "3-02", "Lena will send you the price list by Friday.")],
        {"price list by Friday": "broken"},
        performer={"price list by Friday": "Lena"},
    ),
)
