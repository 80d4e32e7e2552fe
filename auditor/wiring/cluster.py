"""Parts of audits on a Ray cluster: where one stands already, its processors do what a worker would do by itself.

What is kept, who is given what, and that each result counts once stay with the queue; Ray only runs a pure function.
"""

import logging
from dataclasses import dataclass
from typing import Any

from auditor.errors import Unavailable
from auditor.wiring.parts import Part, understood

log = logging.getLogger("auditor.jobs")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """One that was joined; the nodes need this package in the version of whoever gives out the parts."""

    run: Any
    processors: int

    def understood(self, part: Part) -> bytes:
        """As `parts.understood`, and by it where the cluster does not answer: an audit does not fail for want of one."""
        import ray

        try:
            result: bytes = ray.get(self.run.remote(part))
        except ray.exceptions.RayTaskError as error:
            raise error.cause if isinstance(error.cause, Exception) else error from None
        except ray.exceptions.RayError as error:
            log.warning("the Ray cluster did not do a part, so it is done here: %s", type(error).__name__)
            return understood(part)
        return result


def joined(address: str) -> Cluster:
    """`address`: auto for the cluster of this machine, ray://HOST:PORT for another, local for one of this process.

    Raises Unavailable where Ray is not installed or nothing answers.
    """
    try:
        import ray
    except ImportError as error:
        raise Unavailable("Ray is not installed", hint="pip install 'promise-auditor[ray]'") from error
    try:
        if address == "local":
            ray.init(include_dashboard=False, log_to_driver=False, _node_ip_address="127.0.0.1")
        else:
            ray.init(address, log_to_driver=False)
    except (ConnectionError, RuntimeError, ValueError) as error:
        first = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise Unavailable(f"no Ray cluster answers at {address}: {first}", hint=_HINT) from error
    processors = int(ray.cluster_resources().get("CPU", 1))  # type: ignore[no-untyped-call]
    return Cluster(run=ray.remote(max_retries=2)(understood), processors=max(1, processors))


_HINT = "check it with `ray status`; without --ray the worker does the parts itself"
