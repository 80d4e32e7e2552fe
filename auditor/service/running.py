"""The service in a process of its own."""

import socket
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from enum import StrEnum

import uvicorn
from fastapi import FastAPI

from auditor import wiring
from auditor.config import Config
from auditor.errors import UsageError
from auditor.service import logs, opening
from auditor.service.app import create_app
from auditor.service.hosts import must_be_loopback
from auditor.service.pages.site import with_pages

_QUEUE = 1024
_PATIENCE = 10
"""Seconds that requests under way may take when the service is stopped."""


class Remembering(StrEnum):
    """What stands behind the service."""

    LEDGER = "ledger"
    NOTHING = "nothing"


def run(config: Config, *, host: str, port: int, remembering: Remembering, told: Callable[[str], None]) -> None:
    """Answers until it is stopped; `told` gets the address. Raises UsageError, Unavailable."""
    with ExitStack() as held:
        clock = opening.clock_of(config)
        match remembering:
            case Remembering.LEDGER:
                services = held.enter_context(opening.opened(config, clock))
            case Remembering.NOTHING:
                services = opening.services(config, clock)
        held.enter_context(wiring.running(services.shop.engine))
        held.enter_context(opening.working(config, services))
        if services.keys is None:
            must_be_loopback(host)
        app = with_pages(create_app(services), services)
        _serve(
            server_settings(app, tuple(map(str, config.service.proxies))),
            held.enter_context(_listening(host, port)),
            told,
        )


def server_settings(app: FastAPI, proxies: Sequence[str]) -> uvicorn.Config:
    """How the app is served. What `X-Forwarded-For` and `-Proto` say is believed from `proxies` alone.

    From others it would let anybody choose his own address. Without `proxies`: from this machine, or from those that
    the environment names in `FORWARDED_ALLOW_IPS`.
    """
    return uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=_PATIENCE,
        server_header=False,
        proxy_headers=True,
        forwarded_allow_ips=list(proxies) or None,
    )


def _serve(settings: uvicorn.Config, place: socket.socket, told: Callable[[str], None]) -> None:
    logs.to_standard_error()
    told(f"http://{_shown(place)} (stop with Ctrl-C)")
    uvicorn.Server(settings).run(sockets=[place])


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    place = socket.socket(family, socket.SOCK_STREAM)
    try:
        place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        place.bind((host, port))
        place.listen(_QUEUE)  # From here on a second service at this port is refused, and callers wait for the first.
    except OSError as error:
        place.close()
        raise UsageError(
            f"cannot listen at {host}:{port}: {(error.strerror or str(error)).lower()}", hint="give another --port"
        ) from error
    return place


def _shown(place: socket.socket) -> str:
    host, port = place.getsockname()[:2]
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
