"""Signatures and disclaimers: told apart, and never at the cost of a promise."""

import pytest

from auditor.model.text import SegmentKind
from tests.core.test_segment import mail, words

OWN = "The quote follows.\n\n"


@pytest.mark.parametrize(
    "signature",
    [
        "-- \nDana Vance\nSeller Ltd\n+1 555 010 2030",
        "--\nDana",
        "Best,\nDana",
        "Best regards,\n\nDana Vance\nAccount Executive, Seller Ltd.\n"
        "12 Mill Lane, Leeds LS1 4AB\ndana@seller.example | www.seller.example",
        "Mit freundlichen Grüßen\nDana Vance",
        "Cordialement,\nDana",
        "Med vänlig hälsning,\nDana\n070-0000000",
        "Cheers 🎉\nDana",
        "Nora",
        "-Nora Vance",
        "Nora Vance\nAccount Executive\ndana@seller.example",
        "Kim Doe\nOffice Manager\n(555) 010-9947",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Envoyé de mon iPhone",
        "Get Outlook for iOS<https://aka.example/o0>",
        "Best regards,\nDana\n\n--\nDana Vance\nSeller Ltd\n\nSent from my iPhone",
    ],
)
def test_signatures_are_told_apart(signature: str) -> None:
    """Closings with names, contact blocks and mobile footers are SIGNATURE."""
    document = mail(f"{OWN}{signature}\n")
    assert words(document, SegmentKind.OWN) == OWN.strip()
    assert words(document, SegmentKind.SIGNATURE) == signature


@pytest.mark.parametrize(
    "ending",
    [
        "Thanks,\nDana\nPS: contract by Monday",
        "Thanks,\nDana\n\nP.S. I'll send the contract on Monday.",
        "-- \nDana Vance\nPS We waive the fee.",
        "--\nWe will deliver on Friday.",
        "Best,\nContract by Monday",
        "Thanks,\n- contract by Monday\n- invoice by Friday",
        "Regards,\nI'll call you tomorrow.",
        "Best,\nDana\n\nOne more thing: we will waive the set-up fee.",
        "Sent from my desk, and I will call from there at noon.",
        "Thank you\nfor your order. It ships on Friday.",
    ],
)
def test_words_after_a_closing_stay_own(ending: str) -> None:
    """A promise under a closing, in a PS or below two dashes is the author's own."""
    document = mail(f"{OWN}{ending}\n")
    last = ending.rsplit("\n", 1)[-1]
    assert last in words(document, SegmentKind.OWN)


def test_thanks_alone_is_an_answer() -> None:
    """A mail that only says thank you is not a signature."""
    assert words(mail("Thank you!\n"), SegmentKind.OWN) == "Thank you!"


@pytest.mark.parametrize(
    "notice",
    [
        "CAUTION: This email originated from outside the organization. Do not click links or open attachments unless you "
        "recognize the sender.",
        "This e-mail and any attachments are confidential and intended solely for the addressee. We will not be liable for "
        "any loss. If you are not the intended recipient, please delete it.",
        "DISCLAIMER\nThe information in this message is privileged and confidential.\nUnauthorised disclosure is prohibited.",
        "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Empfänger sind, ist das Kopieren der "
        "vertraulichen Inhalte untersagt und wir werden das verfolgen. Der Absender: sender.",
    ],
)
def test_notices_are_nobodys_words(notice: str) -> None:
    """Confidentiality notices and gateway warnings are DISCLAIMER, above or below the mail."""
    below = mail(f"{OWN}Nora\n\n{notice}\n")
    above = mail(f"{notice}\n\n{OWN}")
    assert words(below, SegmentKind.DISCLAIMER) == notice
    assert words(above, SegmentKind.DISCLAIMER) == notice
    assert words(above, SegmentKind.OWN) == OWN.strip()


@pytest.mark.parametrize(
    "sentence",
    [
        "This email confirms that we will ship 40 units on Friday.",
        "The information in this email covers your order; we will deliver on Friday.",
        "Your data stays confidential, we will never share it.",
        "Caution: the outside unit needs a permit, which we will obtain by Friday.",
        "You can unsubscribe at any time, and we will refund the month.\n\nSo that is the plan.\n\n"
        + "We will do it.\n" * 15,
    ],
)
def test_sentences_about_confidence_stay_own(sentence: str) -> None:
    """One legal word does not make a promise a disclaimer."""
    assert words(mail(sentence + "\n"), SegmentKind.DISCLAIMER) == ""


def test_unsubscribe_footer_is_a_disclaimer() -> None:
    """The last line of a sequence mail is nobody's promise."""
    document = mail("We can start on Monday.\n\nSeller Ltd · Unsubscribe\n")
    assert words(document, SegmentKind.DISCLAIMER) == "Seller Ltd · Unsubscribe"
