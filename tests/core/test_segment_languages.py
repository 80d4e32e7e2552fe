"""Quote marks of mail programs in other languages."""

from datetime import datetime

import pytest

from auditor.core.segment import segment
from auditor.model.text import SegmentKind
from tests.core.test_segment import SAM, SENT, mail, one, words

ATTRIBUTIONS = {
    "de": "Am Mo., 9. März 2026 um 16:10 Uhr schrieb Sam Poole <\nsam@buyer.example>:",
    "fr": "Le lun. 9 mars 2026 à 16:10, Sam Poole <sam@buyer.example> a écrit :",
    "es": "El lun, 9 mar 2026 a las 16:10, Sam Poole (<sam@buyer.example>) escribió:",
    "it": "Il giorno lun 9 mar 2026 alle ore 16:10 Sam Poole <sam@buyer.example> ha scritto:",
    "nl": "Op ma 9 mrt 2026 om 16:10 schreef Sam Poole <sam@buyer.example>:",
    "pl": "pon., 9 mar 2026 o 16:10 Sam Poole <sam@buyer.example> napisał(a):",
    "pt": "Em seg., 9 de mar. de 2026 às 16:10, Sam Poole <sam@buyer.example> escreveu:",
    "sv": "Den mån 9 mars 2026 kl 16:10 skrev Sam Poole <sam@buyer.example>:",
    "da": "man. 9. mar. 2026 kl. 16:10 skrev Sam Poole <sam@buyer.example>:",
    "cs": "po 9. 3. 2026 v 16:10 odesílatel Sam Poole <sam@buyer.example> napsal:",
    "ru": "пн, 9 мар. 2026 г. в 16:10, Sam Poole <sam@buyer.example>:",
    "ja": "2026年3月9日(月) 16:10 Sam Poole <sam@buyer.example>:",
    "zh": "Sam Poole <sam@buyer.example> 于2026年3月9日周一 16:10写道：",
    "ko": "2026년 3월 9일 (월) 오후 4:10, Sam Poole <sam@buyer.example>님이 작성:",
    "zoho": "---- On Mon, 09 Mar 2026 16:10:50 -0500 sam@buyer.example wrote ----",
    "yahoo": "--- sam@buyer.example wrote on 2026-03-09 16:10:",
    "thunderbird": "On 2026-03-09 16:10, Sam Poole wrote:",
}

BLOCKS = {
    "de": "Von: Sam Poole <sam@buyer.example>\nGesendet: Montag, 9. März 2026 16:10\nAn: Nora Vance\nBetreff: Pilot",
    "fr": "De : Sam Poole <sam@buyer.example>\nEnvoyé : lundi 9 mars 2026 16:10\nÀ : Nora Vance\nObjet : Pilote",
    "es": "De: Sam Poole <sam@buyer.example>\nEnviado: lunes, 9 de marzo de 2026 16:10\nPara: Nora Vance\nAsunto: Piloto",
    "it": "Da: Sam Poole <sam@buyer.example>\nInviato: lunedì 9 marzo 2026 16:10\nA: Nora Vance\nOggetto: Pilota",
    "nl": "Van: Sam Poole <sam@buyer.example>\nVerzonden: maandag 9 maart 2026 16:10\nAan: Nora Vance\nOnderwerp: Pilot",
    "pl": "Od: Sam Poole <sam@buyer.example>\nWysłano: poniedziałek, 9 marca 2026 16:10\nDo: Nora Vance\nTemat: Pilot",
    "pt": "De: Sam Poole <sam@buyer.example>\nEnviada em: segunda-feira, 9 de março de 2026 16:10\nPara: Nora Vance\nAssunto: Piloto",
    "sv": "Från: Sam Poole <sam@buyer.example>\nSkickat: den 9 mars 2026 16:10\nTill: Nora Vance\nÄmne: Pilot",
    "da": "Fra: Sam Poole <sam@buyer.example>\nSendt: 9. marts 2026 16:10\nTil: Nora Vance\nEmne: Pilot",
    "cs": "Od: Sam Poole <sam@buyer.example>\nOdesláno: 9. března 2026 16:10\nKomu: Nora Vance\nPředmět: Pilot",
    "ru": "От: Sam Poole <sam@buyer.example>\nОтправлено: 9 марта 2026 г. 16:10\nКому: Nora Vance\nТема: Пилот",
    "ja": "差出人: Sam Poole <sam@buyer.example>\n送信日時: 2026年3月9日 16:10\n宛先: Nora Vance\n件名: パイロット",
    "zh": "发件人: Sam Poole <sam@buyer.example>\n发送时间: 2026年3月9日 16:10\n收件人: Nora Vance\n主题: 试点",
    "ko": "보낸 사람: Sam Poole <sam@buyer.example>\n보낸 날짜: 2026년 3월 9일 16:10\n받는 사람: Nora Vance\n제목: 파일럿",
}


@pytest.mark.parametrize("language", ATTRIBUTIONS)
@pytest.mark.parametrize("marked", [True, False])
def test_attribution_in_every_language(language: str, marked: bool) -> None:
    """Marked with `>` or not, the words after the attribution are Sam's, with his time."""
    quote = "> 99 meters\n" if marked else "99 meters\n"
    document = mail(f"Own words.\n\n{ATTRIBUTIONS[language]}\n\n{quote}")
    quoted = one(document, SegmentKind.QUOTED)
    assert words(document, SegmentKind.OWN) == "Own words."
    assert quoted.author == SAM
    assert quoted.at == datetime(2026, 3, 9, 16, 10, tzinfo=SENT.tzinfo)


@pytest.mark.parametrize("language", BLOCKS)
def test_header_block_in_every_language(language: str) -> None:
    """The words after an Outlook header block are Sam's, with his time."""
    document = mail(f"Own words.\n\n{BLOCKS[language]}\n\n99 meters\n")
    quoted = one(document, SegmentKind.QUOTED)
    assert words(document, SegmentKind.OWN) == "Own words."
    assert quoted.author == SAM
    assert quoted.at == datetime(2026, 3, 9, 16, 10, tzinfo=SENT.tzinfo)


@pytest.mark.parametrize(
    "mark",
    [
        "-----Ursprüngliche Nachricht-----",
        "-------- Message d'origine --------",
        "-----Mensaje original-----",
        "-----Messaggio originale-----",
        "-----Oorspronkelijk bericht-----",
        "-----Oprindelig meddelelse-----",
        "----- Původní zpráva -----",
        "-----Исходное сообщение-----",
        "----- Original Message -----",
    ],
)
def test_separator_without_headers_opens_a_quote(mark: str) -> None:
    """An "original message" line is enough in every language."""
    document = mail(f"Own words.\n\n{mark}\n\nWe pay on Friday.\n")
    assert words(document, SegmentKind.OWN) == "Own words."
    assert words(document, SegmentKind.QUOTED) == "We pay on Friday."


@pytest.mark.parametrize("mark", ["Weitergeleitete Nachricht", "Message transféré", "Mensaje reenviado", "转发的邮件"])
def test_forward_marks_in_other_languages(mark: str) -> None:
    """A forward is FORWARDED in every language."""
    document = mail(f"Own words.\n\n---------- {mark} ----------\n\nWe pay on Friday.\n")
    assert [s.kind for s in segment(document)] == [SegmentKind.OWN, SegmentKind.ATTRIBUTION, SegmentKind.FORWARDED]
