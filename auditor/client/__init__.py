"""The service, called from Python: plain calls, typed answers, errors that say what to do next.

    from auditor.client import Auditor

    with Auditor("http://127.0.0.1:8000", key="aud_...") as auditor:
        report = auditor.check("Hi Sam, I'll send the revised quote by Friday.", to="sam@harbourmill.example")
        print(report.decision, [finding.quote for finding in report.findings])

Answers have the public shapes of the API (`reports.schema_v1` and its neighbours) or of the model; all are frozen.
"""

from auditor.errors import Unavailable

try:
    from auditor.client.auditor import Auditor
    from auditor.client.shapes import Received, RuleInfo
except ImportError as error:
    raise Unavailable(
        f"the package {error.name} is not installed", hint="pip install 'promise-auditor[service]'"
    ) from error

__all__ = ["Auditor", "Received", "RuleInfo"]
