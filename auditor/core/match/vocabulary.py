"""Words that mean the same to a salesperson, and words that tell little. Data; each group says why it is one."""

SYNONYMS: dict[str, tuple[str, ...]] = {
    # A presentation is called by its medium, its file type or its pages.
    "deck": ("slides", "slide", "slide deck", "presentation", "powerpoint", "ppt", "pptx"),
    # What a buyer is asked to accept, before it is signed.
    "quote": ("quotation", "proposal", "offer", "estimate"),
    # What is signed; an order form is the contract of a subscription.
    "contract": ("agreement", "msa", "order form", "paperwork"),
    "invoice": ("bill",),
    # SAML is how single sign-on is delivered; customers say either.
    "sso": ("single sign on", "single signon", "saml"),
    "demo": ("demonstration", "walkthrough", "walk through"),
    "nda": ("non disclosure agreement", "nondisclosure agreement", "confidentiality agreement"),
    "dpa": ("data processing agreement", "data processing addendum"),
    "sow": ("statement of work",),
    "po": ("purchase order",),
    "recording": ("video",),
    # What is written down after a meeting.
    "recap": ("notes", "minutes", "summary"),
    "certificate": ("certification", "cert"),
    "pricelist": ("price list", "rate card", "price sheet", "pricing sheet"),
    "datasheet": ("data sheet", "spec sheet", "specification", "spec"),
    "casestudy": ("case study", "success story", "customer story"),
    "pilot": ("trial", "poc", "proof of concept"),
    "credit": ("refund", "credit note", "reimbursement"),
    "kickoff": ("kick off",),
    "document": ("doc", "file", "pdf", "docx"),
    "discount": ("off",),
    "training": ("workshop",),
    "mfa": ("multi factor authentication", "two factor authentication", "2fa"),
    "api": ("application programming interface",),
    "delivery": ("shipment",),
    "redelivery": ("re delivery",),
}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOP_WORDS = _words(
    """a after an and any ifs all also as at away back be been before but by can could do does doing done each else
    ensure
    for from further get gets getting give go going had has have having he her here him his how i if in into
    is it its itself just let like ll make makes may me might more much my need no not now of on once one or
    our out over own per please really right shall she should so some soon still such sure than that the
    their them then there these they this those through to today tomorrow too try under up us very via want
    was we well were what when where which while who will with would you your re ve d s t am pm eod cob asap
    monday tuesday wednesday thursday friday saturday sunday week month quarter year day morning afternoon
    evening noon end early late mid thing things something everything anything directly personally happy
    glad able promise guarantee commit happen every th st nd rd both lot couple pair
    within without during until till across around near toward towards onto inside outside behind since between among
    against although because whether always never ever yet quite rather only even again later sooner other another same
    two three four five six seven eight nine ten
    eleven twelve dozen hundred"""
)
"""Function words, words of time and numbers: a due time is compared as a time, a count as an amount, never as words."""

ACT_VERBS = _words(
    """send share email mail forward provide pass deliver ship dispatch arrive leave call ring phone dial meet join
    host attend present book arrange hold run answer reply respond confirm know update keep uphold maintain
    sign countersign return pay issue apply honour honor grant release launch live build add fix resolve
    complete finish prepare set follow come work check look find ask talk speak discuss walk show take bring
    put start begin receive submit upload attach draft write tell inform revert circle touch reach drop
    offer ready available swap exchange replace
    charge waive
    coming making giving taking
    paid sent met held kept brought shown written told taken put given gone made built left done issued goes gets"""
)
"""The act is compared through the kind of the record; the verb would match every other promise of the same act."""

FAINT_WORDS = _words(
    """document report information info detail details update version new revised updated final latest draft copy
    link first next full complete team meeting call session sync chat conversation appointment visit
    discussion item remaining rest initial whole entire customer client project account"""
)
"""They name a form, not the thing: weigh little beside "security" or "harvest"."""

DOCUMENTS = _words(
    """deck quote contract invoice nda dpa sow po recording certificate pricelist datasheet casestudy document
    report questionnaire spreadsheet form brochure whitepaper paper manual guide template diagram schedule
    sheet plan policy workbook budget roadmap"""
)
"""Things that come as a file or behind a link; a mail that only speaks of them does not hold them."""

FORMLESS = _words(
    """recap summary note email message follow followup reply response confirmation overview writeup line list figure
    number thought feedback option step idea date time word news status question issue problem answer reason
    picture outcome result finding way"""
)
"""Said of anything and seen under any name: a recap is rarely called one. Whatever came may be it."""

IN_WRITING = (
    "in writing",
    "took away",
    "takeaway",
    "take-away",
    "what we agreed",
    "what we discussed",
    "what we talked",
    "what i heard",
    "what i understood",
    "action points",
    "action items",
    "next steps",
    "to sum up",
    "summing up",
    "write-up",
    "where we landed",
)
"""How a recap begins when it does not say that it is one."""
