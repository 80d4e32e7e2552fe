"""Reports as answers: written once, by the renderer of `--format json`, and declared by its own schema."""

from typing import Any, Final

from starlette.responses import Response

from auditor.model.report import Report
from auditor.reports import Format, renderer
from auditor.reports.schema_v1 import ReportV1

REPORT: Final[dict[str, Any]] = {"model": ReportV1, "description": "The report, `auditor.report/1`."}


def answer(report: Report) -> Response:
    return Response(renderer(Format.JSON).render(report), media_type="application/json")
