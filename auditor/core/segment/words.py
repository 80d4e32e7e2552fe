"""The words by which mail programs mark quotes, in the languages of their users. Data; the patterns are in `marks`."""

FROM = (
    "from|von|de|da|van|od|från|fra|от|от кого|lähettäjä|feladó|kimden|差出人|送信者|发件人|發件人|寄件者|寄件人|"
    "보낸 사람|보낸사람"
)
SENT = (
    "sent|date|sent on|message du|gesendet|gesendet am|datum|envoyé|envoyé le|date d'envoi|enviado|enviado el|"
    "enviado em|"
    "enviada em|fecha|"
    "inviato|data|verzonden|wysłano|data wysłania|skickat|sendt|dato|odesláno|отправлено|дата|lähetetty|päivämäärä|"
    "elküldve|"
    "送信日時|日付|日時|发送时间|发送日期|日期|時間|时间|傳送時間|寄件日期|보낸 날짜|보낸날짜|날짜|보낸 시간"
)
TO = "to|an|à|para|a|aan|naar|do|till|til|komu|кому|vastaanottaja|címzett|kime|宛先|收件人|收件者|받는 사람|받는사람"
COPY = (
    "cc|bcc|copy|copie à|kopie|copie|kopia|kopi|dw|копия|参照|抄送|副本|참조|kopio|másolat|reply-to|reply to|"
    "importance|"
    "priority|"
    "attachments|wichtigkeit|anlagen|importancia|importance|pièces jointes"
)
SUBJECT = (
    "subject|betreff|objet|sujet|asunto|oggetto|onderwerp|temat|assunto|ämne|emne|předmět|тема|aihe|tárgy|konu|件名|"
    "主题|"
    "主題|主旨|"
    "제목"
)

WROTE = (
    "wrote|writes|schrieb|geschrieben|a écrit|ha escrito|escribió|ha scritto|schreef|napisał|napisała|"
    "napisał\\(a\\)|pisze|"
    "escreveu|skrev|napsal|napsala|napsal\\(a\\)|пишет|написал|написала|написал\\(а\\)|kirjoitti|írta|yazdı|đã viết"
)
WROTE_ASIAN = "写道|写到|寫道|写信|のメール|書きました|님이 작성|작성했습니다|작성"
"""These stand without a space after the name or the time."""

ORIGINAL = (
    "original message|original appointment|original email|ursprüngliche nachricht|originalnachricht|"
    "message d'origine|message original|"
    "mensaje original|messaggio originale|oorspronkelijk bericht|wiadomość oryginalna|oryginalna wiadomość|"
    "mensagem original|"
    "ursprungligt meddelande|originalmeddelande|oprindelig meddelelse|original meddelelse|opprinnelig melding|"
    "původní zpráva|"
    "исходное сообщение|оригинальное сообщение|reply message|alkuperäinen viesti|eredeti üzenet|原始邮件|原始郵件|"
    "元のメッセージ|"
    "원본 메시지|원본 메일"
)
FORWARDED = (
    "forwarded message|forwarded mail|weitergeleitete nachricht|weitergeleitete e-mail|message transféré|"
    "message réexpédié|mensaje reenviado|"
    "messaggio inoltrato|doorgestuurd bericht|wiadomość przekazana|przekazana wiadomość|przekazana dalej|"
    "mensagem encaminhada|"
    "vidarebefordrat meddelande|videresendt meddelelse|videresendt melding|videresendt besked|přeposlaná zpráva|"
    "пересланное сообщение|пересылаемое сообщение|转发的邮件|转发邮件|轉寄的郵件|転送されたメッセージ|"
    "転送メッセージ|전달된 메시지|"
    "전달된 메일"
)
BEGIN_FORWARD = (
    "begin forwarded message|anfang der weitergeleiteten nachricht|début du message réexpédié|"
    "début du message transféré|"
    "inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht|"
    "początek przekazywanej wiadomości|"
    "início da mensagem encaminhada|início da mensagem reencaminhada|vidarebefordrat brev|vidarebefordrat mejl|"
    "start på videresendt besked|start på videresendt melding|začátek přeposílané zprávy|"
    "начало переадресованного сообщения"
)

HEADS = "on|am|le|el|il|il giorno|in data|op|em|no dia|den|dne|w dniu|dnia|pe|em data de|vào|på|z dnia"
"""How an attribution begins before its date."""
WEEKDAYS = (
    "mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mié|mie|jue|vie|sáb|sab|dom|gio|"
    "ma|wo|vr|za|zo|pon|wt|śr|sr|czw|pt|sob|niedz|seg|ter|qua|qui|sex|mån|tis|ons|tors|tor|fre|lör|sön|man|tir|lør|søn|"
    "po|út|ut|st|čt|ct|pá|pa|ne|пн|вт|ср|чт|пт|сб|вс"
)
WEEKDAY_STEMS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|"
    "sonntag|"
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
    "lunedì|martedì|"
    "mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedziałek|"
    "wtorek|środa|czwartek|piątek|sobota|niedziela|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|"
    "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag|pondělí|úterý|středa|čtvrtek|pátek|"
    "neděle|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье"
)

MONTHS: tuple[tuple[str, ...], ...] = (
    ("jan", "janv", "tammi", "ene", "gen", "sty", "led", "янв", "januar", "styczni", "lednu", "ledna"),
    ("feb", "helmi", "fév", "fev", "févr", "lut", "úno", "фев"),
    ("mar", "maalis", "mär", "mrz", "mrt", "maa", "mär", "bře", "мар", "марта"),
    ("apr", "huhti", "avr", "abr", "kwi", "dub", "апр"),
    ("may", "touko", "mai", "maj", "mag", "mei", "mayo", "kvě", "май", "мая"),
    ("jun", "kesä", "juin", "giu", "cze", "červn", "июн"),
    ("jul", "heinä", "juil", "lug", "lip", "července", "červenc", "июл"),
    ("aug", "elok", "aoû", "aou", "ago", "sie", "srp", "авг"),
    ("sep", "syys", "set", "wrz", "zář", "сен"),
    ("oct", "loka", "okt", "ott", "out", "paź", "říj", "окт"),
    ("nov", "marras", "lis", "ноя"),
    ("dec", "joulu", "dez", "déc", "dic", "gru", "pro", "дек"),
)
"""By their first letters, January first. "lis" is Polish November; Czech "listopad" too."""
