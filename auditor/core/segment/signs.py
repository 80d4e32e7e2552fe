"""What signature lines look like: closings, names, titles, numbers; and what they never look like."""

import re
from collections.abc import Callable
from functools import lru_cache

from auditor.model.text import Party

Fits = Callable[[str], bool]

_CLOSINGS = (
    "best|all the best|best regards|best wishes|kind regards|kindest regards|warm regards|warmest regards|warmly|"
    "regards|rgds|"
    "thanks and regards|thanks & regards|many thanks|thanks|thanks again|thanks so much|thanks a lot|thank you|"
    "thank you very much|"
    "thank you so much|thx|cheers|sincerely|sincerely yours|yours sincerely|yours truly|yours faithfully|yours|"
    "respectfully|"
    "cordially|talk soon|speak soon|take care|with regards|with best regards|with kind regards|br|bw|"
    "mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|freundliche grüße|freundliche grüsse|"
    "viele grüße|"
    "viele grüsse|beste grüße|beste grüsse|liebe grüße|herzliche grüße|schöne grüße|schönen gruß|mfg|vg|lg|gruß|"
    "grüße|danke|vielen dank|"
    "besten dank|hochachtungsvoll|"
    "cordialement|bien cordialement|bien à vous|salutations|meilleures salutations|sincères salutations|merci|"
    "merci beaucoup|"
    "bonne journée|bien amicalement|cdlt|"
    "saludos|un saludo|saludos cordiales|un cordial saludo|atentamente|gracias|muchas gracias|"
    "cordiali saluti|distinti saluti|saluti|un saluto|grazie|grazie mille|"
    "met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groeten|groet|mvg|"
    "bedankt|alvast bedankt|"
    "pozdrawiam|z poważaniem|z pozdrowieniami|serdecznie pozdrawiam|dziękuję|"
    "atenciosamente|com os melhores cumprimentos|cumprimentos|abraço|abraços|obrigado|obrigada|att|"
    "med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|hälsningar|mvh|tack|"
    "med venlig hilsen|venlig hilsen|venlige hilsner|hilsen|de bedste hilsner|tak|"
    "med vennlig hilsen|vennlig hilsen|takk|"
    "s pozdravem|s přátelským pozdravem|děkuji|zdravím|"
    "с уважением|с наилучшими пожеланиями|спасибо|"
    "よろしくお願いいたします|よろしくお願いします|以上、よろしくお願いいたします|敬具|"
    "此致|敬礼|谢谢|祝好|감사합니다|드림"
)
_CLOSING = frozenset(closing.casefold() for closing in _CLOSINGS.split("|"))
_OUTER = re.compile(r"^\W+|\W+$")
# fmt: off
_MOBILE_STARTS = (
    "sent from", "sent via", "sent with", "sent using", "get ", "von mein", "gesendet ",
    "diese nachricht", "envoyé ", "enviado ", "inviato ", "verzonden ", "verstuurd ", "wysłan",
    "skickat ", "sendt ", "odesláno ", "отправлено ", "télécharge", "obtenir ", "obtenez ", "obtén ",
    "scarica ", "baixar ", "descargar ", "pobierz ", "скачать ", "holen sie ", "hämta ", "hent ",
    "download ", "iphone", "ipad", "android", "从我的", "發自我的", "나의 ",
)
# fmt: on
_DEVICE = (
    r"i ?phone\w?|i ?pad\w?|i ?pod|android|blackberry|samsung|galaxy|huawei|xiaomi|nokia|pixel|mobile|mobil|móvil|"
    r"mobiltelefon|"
    r"handy|smartphone|tablet|outlook|gmail|yahoo|aol|proton|mail for windows|windows phone|my phone|telefon\w*|"
    r"hand ?held|"
    r"wireless|treo|device|zimbra|typeapp|sparrow|spark|mailspring|superhuman|newton|airmail|thunderbird|телефона|"
    r"смартфона"
)
_MOBILE = re.compile(
    rf"(?:sent (?:from|via|with|using)|get|von meine[mr]|gesendet (?:von|mit|über)|diese nachricht wurde von|"
    rf"envoyé (?:de|depuis|avec|à partir de)|"
    rf"enviado (?:desde|do|de|por|a partir)|inviato da|verzonden (?:vanaf|met|vanuit)|verstuurd vanaf|"
    rf"wysłan[eoy]? z|skickat från|"
    rf"sendt fra|odesláno z|отправлено (?:с|из)|télécharge[rz]|obtenir|obtenez|scarica|baixar|descargar|pobierz|"
    rf"скачать|obtén|holen sie sich|hämta|hent|"
    rf"download)\b[^.!?,;\n]{{0,40}}?"
    rf"(?:{_DEVICE})\b[^.!?,;\n]{{0,40}}(?:[<(\[]\s?https?://[^\s>]{{1,200}}\s?[>)\]])?\.?$"
    r"|sent from my [^.,;:!?\n]{2,40}$"
    r"|sent with [^\s.,!?]{2,20}(?: \(https?://[^\s)]{1,200}\))?$"
    r"|(?:iphone|ipad|android)から送信$|从我的 ?(?:iphone|ipad|手机).{0,6}$|發自我的 ?iphone$|나의 (?:iphone|"
    r"ipad)에서 보냄$",
    re.IGNORECASE,
)
_RULE = re.compile(r"(?:[-_=*~·•—–]\s?){3,}$|_{2,}$")
_PS = re.compile(r"(?:p\.?\s?p?\.?\s?s\.?|n\.?b\.?)(?:[\s:.,-]|$)", re.IGNORECASE)
_ADDRESS = re.compile(
    r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,60}|https?://|www\.|(?:\+|\b00|\(|\b)\d(?:[\s().\-/]{0,3}\d){6,14}|"
    r"\b(?:tel|phone|fax|mobile|cell|mob|telefon|tél|direct|office|skype|linkedin)\b\s?[:.#]",
    re.IGNORECASE,
)
_SPEAKS = re.compile(
    r"\b(?:I|I'?ll|I'?m|I'?ve|I'?d|we|we'?ll|we'?re|we'?ve|we'?d|you'?ll|you|your|let|please|will|shall|can|could|"
    r"would|should|"
    r"is|are|was|were|have|has|my|our|going|be|been|not|this|that|it|if|so|but|"
    r"ich|wir|werde|werden|sie|je|nous|yo|nosotros|io|noi|ik|wij)\b",
    re.IGNORECASE,
)
_FUTURE = re.compile(
    r"\b(?:I|we|you|it|he|she|they|[A-Z][a-z]+)(?:'ll|(?: \w+)? (?:will|shall|am|are|is|can|going))\b|\blet me\b|"
    r"\bich (?:werde|schicke|sende)\b|\bwir (?:werden|schicken|senden|liefern)\b",
)
_TIME_WORD = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:today|tomorrow|tonight|eod|cob|asap|noon|week|weeks|"
    r"month|quarter|"
    r"deadline|days?|hours?|by|before|until|within|next)\b|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|morgen|"
    r"heute|woche|bis|"
    r"lundi|mardi|mercredi|jeudi|vendredi|demain|lunes|martes|miércoles|jueves|viernes|mañana)\b|"
    r"\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|\d(?:st|nd|rd|th)\b|[%$€£]",
    re.IGNORECASE,
)
_ACTS = re.compile(
    r"\b(?:sends?|sending|delivers?|delivery|ships?|shipping|confirms?|attached|attach|schedules?|refunds?|"
    r"guaranteed?|promised?|"
    r"contract|proposal|quote|invoice|pricing|discount|call you|follow(?:ing)? up|free of charge|included|waived?)\b",
    re.IGNORECASE,
)
_BULLET = re.compile(r"(?:[-*•·–▪‣○>]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s")
# fmt: off
_SMALL = frozenset({
    "of", "and", "the", "for", "de", "van", "von", "der", "den", "di", "da", "del", "la", "le", "du", "et", "und", "y",
    "e", "i", "&", "at", "@", "a", "an", "in", "on", "to", "dr", "ph.d.", "bei", "für", "pour", "til", "och", "og",
})
# fmt: on
_ENDS = re.compile(
    r"(?<!\binc)(?<!\bltd)(?<!\bcorp)(?<!\bco)(?<!\bph\.d)(?<!\bjr)(?<!\bsr)(?<!\bllc)[.?!:;]$", re.IGNORECASE
)
_NAME = re.compile(r"[^\W\d_][\w'.’-]*(?:,? [^\W\d_][\w'.’-]*){0,4}[,.]?$")


def names_of(author: Party | None) -> frozenset[str]:
    """The forms in which a person signs: full name, first name, last name, initials; lower case."""
    if author is None or not author.name:
        return frozenset()
    words = [w.strip("\"'()[]") for w in author.name.replace(",", " ").split()]
    words = [w for w in words if w and "@" not in w]
    if not words:
        return frozenset()
    initials = "".join(w[0] for w in words)
    single = (w for w in words if len(w.strip(".")) > 1)
    return frozenset(n.casefold() for n in (" ".join(words), *single, initials, ".".join(initials)))


def is_name_of(text: str, names: frozenset[str]) -> bool:
    """Whether the line is nothing but the author's name, as in "-Nora" or "Nora Vance"."""
    return text.strip(" -–—~*_,.!").casefold() in names


@lru_cache(maxsize=4_096)
def is_name(text: str) -> bool:
    """Two to four capitalised words and nothing else."""
    bare = text.strip("*_ ")
    words = bare.split()
    return (
        len(text) <= 60
        and 2 <= len(words) <= 4
        and _NAME.match(bare) is not None
        and all(w[0].isupper() for w in words)
        and is_contact(text)
    )


def is_closing(text: str) -> bool:
    """ "Best regards," alone on its line."""
    return len(text) <= 60 and _OUTER.sub("", text).casefold() in _CLOSING


def is_mobile(text: str) -> bool:
    """ "Sent from my iPhone"."""
    if len(text) > 120 or not text.casefold().startswith(_MOBILE_STARTS) or not _MOBILE.match(text):
        return False
    return _FUTURE.search(text) is None and _TIME_WORD.search(text) is None


def is_rule(text: str) -> bool:
    return _RULE.match(text) is not None


def has_address(text: str) -> bool:
    """An e-mail or web address, a telephone number."""
    return _ADDRESS.search(text) is not None


@lru_cache(maxsize=4_096)
def speaks(text: str) -> bool:
    """Whether the line is the author talking: a PS, or somebody who will do something."""
    return (
        _PS.match(text) is not None
        or _FUTURE.search(text) is not None
        or (_ACTS.search(text) is not None and _TIME_WORD.search(text) is not None)
    )


def is_contact(text: str) -> bool:
    """A name, a title, a company, an address or a number: what stands under a closing. In doubt: no."""
    return len(text) <= 100 and _is_contact(text)


@lru_cache(maxsize=8_192)
def _is_contact(text: str) -> bool:
    if _PS.match(text) or _BULLET.match(text) or _TIME_WORD.search(text) or _ACTS.search(text):
        return False
    if has_address(text):
        return len(_SPEAKS.findall(text)) < 2
    if _ENDS.search(text) or _SPEAKS.search(text):
        return False
    words = [w.strip("*_|,()[]<>\"'.-–—·•/&") for w in text.split()]
    words = [w for w in words if w and any(c.isalnum() for c in w)]
    plain = [w for w in words if w.casefold() not in _SMALL]
    return len(words) <= 9 and all(not w[0].islower() for w in plain)
