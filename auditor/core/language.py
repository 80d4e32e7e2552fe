"""Which language a text is in, told by its small words; enough to say "not reviewed" instead of "clean".

Small words are the commonest and the most telling (Grefenstette 1995); a handful a language is enough for a mail.
"""

import re
from collections.abc import Mapping

_WORDS: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        """the and you to of is that it for we will have are this with be our on your can as at please not thanks from i ll a an
        my me us they he she by in so or if but was has had been do does did who what when how about let call send tomorrow
        today hi hello dear good never every any all more it's don't won't""".split()
    ),
    "de": frozenset(
        "der die das und ist nicht wir sie ich mit für ein eine auf dem den zu von im werden wird haben bitte es uns ihnen".split()
    ),
    "fr": frozenset(
        "le la les et est nous vous des une un pour dans que qui pas avec je sur au du votre notre merci ce sera".split()
    ),
    "es": frozenset(
        "el la los las y es que de en un una por para con no se nos usted gracias su lo como más estamos le".split()
    ),
    "it": frozenset(
        "il la di e che è per un una non con sono del della gli le si grazie vi noi ci alla nel sarà più".split()
    ),
    "nl": frozenset(
        "de het een en is van ik je wij we dat niet met voor op te zijn u uw aan er worden bij ook zal".split()
    ),
    "pt": frozenset(
        "o a os as e é que de em um uma para com não se por você obrigado seu sua na no mais estamos nós".split()
    ),
    "sv": frozenset(
        "och att det är vi som på en ett för med inte jag du av till den har kommer er om tack kan ska".split()
    ),
    "da": frozenset(
        "og at det er vi som på en et for med ikke jeg du af til den har kommer om tak kan skal der".split()
    ),
    "pl": frozenset(
        "i w na z że nie do jest to się jak dla po od czy za są oraz tak ale przez proszę dziękuję będzie".split()
    ),
    "tr": frozenset("ve bir bu için ile de da çok ama olarak var mı ne biz siz teşekkürler daha gibi en kadar".split()),
}
_SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
)
_LETTERS_OF: Mapping[str, str] = {
    "pl": "łęąśżźćńŁŚŻ",
    "de": "ßüöäÜÖÄ",
    "fr": "àâçèêëîïôûœ",
    "es": "ñ¿¡áíóú",
    "pt": "ãõ",
    "cs": "řěůš",
    "tr": "ğışİ",
    "da": "æø",
    "sv": "å",
    "hu": "őű",
}
"""Letters that tell a language where not one small English word does."""
_SHORTEST_TOLD = 4
_LETTERS = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 4_000
_ENOUGH = 3
"""With fewer small words than this a text is too short to tell; it is taken as English."""


def language_of(text: str) -> str:
    """The BCP 47 code of the language of `text`; "en" when it cannot be told."""
    words = [word.lower() for word in _LETTERS.findall(text[:_LOOKED_AT])]
    letters = sum(map(len, words))
    for code, script in _SCRIPTS:
        if letters and len(script.findall(text[:_LOOKED_AT])) > letters * 0.3:
            return code
    scores = {code: sum(word in small for word in words) for code, small in _WORDS.items()}
    best = max(scores, key=lambda code: (scores[code], code == "en"))
    foreign = max((code for code in scores if code != "en"), key=lambda code: scores[code])
    if scores[foreign] >= max(scores["en"], 1) and any(letter in text for letter in _LETTERS_OF.get(foreign, "")):
        return foreign
    if scores["en"] == 0 and len(words) >= _SHORTEST_TOLD:
        telling = [code for code, letters in _LETTERS_OF.items() if any(letter in text for letter in letters)]
        if scores[best] or telling:
            return best if scores[best] else telling[0]
    return best if scores[best] >= _ENOUGH and scores[best] > scores["en"] * 1.3 else "en"
