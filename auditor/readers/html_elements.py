"""What HTML elements mean for a mail: blocks, what is hidden, and whose words a container holds."""

import re
from collections.abc import Mapping

from auditor.model.text import SegmentKind

# fmt: off
BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre",
        "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    }
)
# fmt: on
# fmt: off
_SPACED = frozenset(
    {
        "p", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "figure",
    }
)
# fmt: on
"""Blocks with a blank line around them."""
# fmt: off
VOID = frozenset(
    {
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "link",
        "meta", "param", "source", "track", "wbr",
    }
)
# fmt: on
# fmt: off
_DROPPED = frozenset(
    {
        "head", "script", "style", "title", "textarea", "noscript", "iframe", "object", "svg", "math",
        "template", "select", "xmp", "noembed", "noframes",
    }
)
# fmt: on
CLOSES = {
    "li": ("li",),
    "dt": ("dt", "dd"),
    "dd": ("dt", "dd"),
    "tr": ("td", "th", "tr"),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "option": ("option",),
}
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|(?<![-\w])color\s*:\s*transparent"
    r"|(?<![-\w])(?:text-indent|left|top|margin-left)\s*:\s*-(?:999|\d{4,})"
    r"|(?:max-height|opacity)\s*:\s*0(?:\.0+)?(?:px|pt|em|%)?\s*(?:;|!|$)",
    re.IGNORECASE,
)
_CLIPPED = re.compile(r"(?<![-\w])(?:height|width)\s*:\s*[01](?:px|pt)?\s*(?:;|!|$)", re.IGNORECASE)
_OVERFLOW = re.compile(r"overflow\s*:\s*hidden", re.IGNORECASE)
_INK = re.compile(r"(?<![-\w])color\s*:\s*([^;!]{1,40})", re.IGNORECASE)
_PAPER = re.compile(r"(?<![-\w])background(?:-color)?\s*:\s*([^;!]{1,40})", re.IGNORECASE)
_FONT = re.compile(
    r"font-size\s*:\s*((?:0(?:\.0+)?(?:px|pt|em|rem|%)?|[01](?:\.\d+)?(?:px|pt|%))\s*(?:;|!|$))?", re.IGNORECASE
)
"""Nought or a pixel: nobody reads it. A wrapper of that size hides only what does not set a size of its own."""
_NO_MARGIN = re.compile(r"margin(?:-top|-bottom)?\s*:\s*0(?:px|pt|in|cm|em)?\s*(?:;|$| 0)", re.IGNORECASE)
_INDENT = re.compile(r"border(?:-left)?(?:-width)?\s*:\s*(?:none|0)", re.IGNORECASE)
_BORDER = re.compile(r"border-left(?!\s*:\s*(?:none|0))", re.IGNORECASE)


def zone_of(name: str, attributes: Mapping[str, str]) -> SegmentKind | None:
    """What an element says about whose words are in it."""
    if not attributes:
        return SegmentKind.QUOTED if name == "blockquote" else None
    classes = attributes.get("class", "").lower().split()
    identity = attributes.get("id", "").lower()
    if name == "blockquote":
        style = attributes.get("style", "")[:1_000]
        marked = "cite" in attributes.get("type", "").lower() or any("quote" in c for c in classes)
        indented = _INDENT.search(style) is not None and not _BORDER.search(style)
        return None if indented and not marked else SegmentKind.QUOTED
    if "gmail_attr" in classes or "moz-cite-prefix" in classes:
        return SegmentKind.ATTRIBUTION
    if "yahoo_quoted" in classes or identity == "olk_src_body_section" or identity.endswith("yahoo_quoted"):
        return SegmentKind.QUOTED
    if (
        any(c in ("gmail_signature", "moz-signature", "yahoo_signature", "protonmail_signature_block") for c in classes)
        or attributes.get("data-smartmail") == "gmail_signature"
        or attributes.get("data-signatureblock") == "true"
        or identity in ("signature", "ms-outlook-mobile-signature")
    ):
        return SegmentKind.SIGNATURE
    return None


def gap(name: str, attributes: Mapping[str, str]) -> int:
    """Line ends around a block: two where browsers leave a margin."""
    if name not in _SPACED:
        return 1
    if not attributes:
        return 2
    tight = "mso" in attributes.get("class", "").lower() or _NO_MARGIN.search(attributes.get("style", "")[:500])
    return 1 if tight else 2


def hides(name: str, attributes: Mapping[str, str]) -> bool:
    """Whether nothing in the element is shown."""
    if name in _DROPPED:
        return True
    if not attributes:
        return False
    style = attributes.get("style")
    if "hidden" in attributes:
        return True
    return style is not None and _unseen(style[:2_000])


def _unseen(style: str) -> bool:
    """Whether a style shows nothing: hidden, clipped to a pixel, moved away, or ink of the colour of its own paper."""
    if _HIDDEN.search(style) or (_CLIPPED.search(style) and _OVERFLOW.search(style)):
        return True
    ink, paper = _INK.search(style), _PAPER.search(style)
    return bool(ink and paper) and _colour(ink) == _colour(paper)


def _colour(found: "re.Match[str] | None") -> str:
    said = found[1].strip().lower() if found else ""
    said = {"white": "#ffffff", "black": "#000000"}.get(said, said)
    return "#" + "".join(c * 2 for c in said[1:]) if len(said) == 4 and said[0] == "#" else said


def tiny(attributes: Mapping[str, str], *, inherited: bool) -> bool:
    """Whether words directly in the element have the size nought."""
    if not attributes:
        return inherited
    style = attributes.get("style")
    font = _FONT.search(style[:2_000]) if style else None
    return font[1] is not None if font else inherited
