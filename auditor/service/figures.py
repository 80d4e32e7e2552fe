"""Figures for Prometheus, in a registry of the app's own: two apps in one process do not add up."""

from typing import Final

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest

MEDIA_TYPE: Final = CONTENT_TYPE_LATEST
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10)


class Figures:
    """Counts by route, never by caller or by what was said."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "auditor_requests", "Requests answered.", ("route", "method", "status"), registry=self._registry
        )
        self._seconds = Histogram(
            "auditor_request_seconds", "Time to answer.", ("route",), buckets=_SECONDS, registry=self._registry
        )
        self._decisions = Counter("auditor_decisions", "Reviews, by decision.", ("decision",), registry=self._registry)
        self._under_way = Gauge("auditor_requests_under_way", "Requests not yet answered.", registry=self._registry)

    def begun(self) -> None:
        self._under_way.inc()

    def answered(self, route: str, method: str, status: int, seconds: float) -> None:
        self._under_way.dec()
        self._requests.labels(route, method, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def reviewed(self, decision: str) -> None:
        self._decisions.labels(decision).inc()

    def page(self) -> bytes:
        return generate_latest(self._registry)
