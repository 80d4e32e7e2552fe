"""Which language a text is in, so that what is not understood is not called clean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.core.language import language_of

SAMPLES = [
    ("en", "Thank you for the call, we will send you the offer and the plan on Monday."),
    ("de", "Vielen Dank für das Gespräch, wir werden Ihnen das Angebot und den Plan bis Montag senden."),
    ("fr", "Merci pour votre appel, nous vous envoyons une offre et le plan dans la semaine."),
    ("es", "Gracias por la llamada, le enviamos la oferta y el plan para el lunes."),
    ("it", "Grazie per la telefonata, vi mandiamo il piano e la proposta nel pomeriggio."),
    ("nl", "Dank u voor het gesprek, wij sturen u de offerte en het plan op maandag."),
    ("pt", "Obrigado pela chamada, nós enviamos uma proposta e o plano para você."),
    ("sv", "Tack för samtalet, vi skickar ett förslag och en plan till dig på måndag."),
    ("pl", "Dziękuję za rozmowę, oferta jest w drodze i plan do tego jak zawsze."),
    ("tr", "Görüşme için teşekkürler, bu plan ve bir teklif de sizin için olarak hazır."),
    ("ja", "お電話ありがとうございました。月曜日に見積書をお送りします。"),
    ("ko", "전화해 주셔서 감사합니다. 월요일까지 견적서를 보내 드리겠습니다."),
    ("zh", "感谢您的来电，我们会在周一之前把报价发给您。"),
    ("ru", "Спасибо за звонок, мы пришлём предложение в понедельник."),
    ("ar", "شكرا على المكالمة، سنرسل العرض يوم الاثنين."),
    ("he", "תודה על השיחה, נשלח את ההצעה ביום שני."),
    ("el", "Ευχαριστούμε για την κλήση, θα στείλουμε την προσφορά τη Δευτέρα."),
]


@pytest.mark.parametrize(("code", "text"), SAMPLES, ids=[code for code, _ in SAMPLES])
def test_language_is_told_by_its_small_words_or_its_script(code: str, text: str) -> None:
    """A sentence or two is enough."""
    assert language_of(text) == code


@pytest.mark.parametrize("text", ["", "OK", "12.5 %", "Re: Angebot", "Danke!", "-- \n+49 30 1234"])
def test_too_little_to_tell_is_taken_as_english(text: str) -> None:
    """What has hardly a word is reviewed, not set aside."""
    assert language_of(text) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "Please see Die Zeit und Der Spiegel for the ad that we will place.",
        "We met in San Sebastian, and the plan is to ship the units to La Rioja by Friday.",
        "Regards from 東京, we will send you the offer on Monday.",
    ],
)
def test_foreign_names_make_no_foreign_text(text: str) -> None:
    """English with names in it stays English."""
    assert language_of(text) == "en"


@given(st.text())
def test_any_text_has_a_code(text: str) -> None:
    """Two letters, whatever is given."""
    assert len(language_of(text)) == 2
