"""`/assets`: our own styles and scripts. Nothing is fetched from anywhere else, and nothing needs a build."""

from hashlib import sha256
from typing import Annotated, Final

from fastapi import APIRouter, Header
from starlette.responses import Response

from auditor.errors import NotFound
from auditor.reports.pages import asset

_SCRIPT, _STYLE = "text/javascript; charset=utf-8", "text/css; charset=utf-8"
_FILES: Final = {
    "report.css": ("report.css", _STYLE),
    "scorecard.css": ("scorecard.css", _STYLE),
    "pages.css": ("assets/pages.css", _STYLE),
    "elements.js": ("assets/elements.js", _SCRIPT),
    "review.js": ("assets/review.js", _SCRIPT),
    "marks.js": ("assets/marks.js", _SCRIPT),
    "told.js": ("assets/told.js", _SCRIPT),
    "audits.js": ("assets/audits.js", _SCRIPT),
    "copying.js": ("assets/copying.js", _SCRIPT),
    "opening.js": ("assets/opening.js", _SCRIPT),
    "icon.svg": ("assets/icon.svg", "image/svg+xml"),
}
"""By the name in the address: the file of `templates/`, and what it is. Nothing else is served."""


def routes() -> APIRouter:
    router = APIRouter()

    @router.get("/assets/{name}")
    def file(name: str, if_none_match: Annotated[str, Header()] = "") -> Response:
        if name not in _FILES:
            raise NotFound(f"There is nothing at /assets/{name}")
        path, media_type = _FILES[name]
        content = asset(path)
        tag = f'"{sha256(content.encode()).hexdigest()[:32]}"'
        headers = {"etag": tag, "cache-control": "no-cache"}
        if if_none_match == tag:
            return Response(status_code=304, headers=headers)
        return Response(content, media_type=media_type, headers=headers)

    return router
