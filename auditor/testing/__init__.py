"""For tests and benchmarks of whatever asks a model: a fake endpoint over real HTTP, and every way in which one fails.

    with FakeEndpoint(Reply.of({"commitments": [], "overpromises": []}), latency=0.05) as endpoint:
        ...  # any OpenAI-compatible client with base_url=endpoint.url
    assert len(endpoint.chats) == 1

`with endpoint.failing(Fault.RESET) as url:` makes every call fail in that way; `Reply(fault=...)` makes one fail.
`EndpointApart` is the same in a process of its own, for benchmarks.
`obedient` (a module of its own) holds a model that obeys whoever attacks it.
"""

from auditor.testing.apart import EndpointApart, Tally
from auditor.testing.batches import BatchEnd, BatchManner
from auditor.testing.dialects import Dialect
from auditor.testing.endpoint import FakeEndpoint
from auditor.testing.faults import Fault
from auditor.testing.values import Answer, Answers, Call, Reply, Usage
from auditor.testing.waits import AskedWait, asked_waits

__all__ = [
    "Answer",
    "Answers",
    "AskedWait",
    "BatchEnd",
    "BatchManner",
    "Call",
    "Dialect",
    "EndpointApart",
    "FakeEndpoint",
    "Fault",
    "Reply",
    "Tally",
    "Usage",
    "asked_waits",
]
