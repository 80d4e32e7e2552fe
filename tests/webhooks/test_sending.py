"""An attempt on the wire: signed so that any receiver can check it, to public addresses alone, bounded."""

import base64
import hashlib
import hmac
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from auditor.errors import Refused, UsageError
from auditor.model.webhook import EventType, Notice
from auditor.webhooks.addresses import Reach, checked, is_public, resolved
from auditor.webhooks.sending import HttpSender
from auditor.webhooks.signing import body_of, headers_of, new_secret

_AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
_NOTICE = Notice(id="msg_1", type=EventType.AUDIT_FINISHED, at=_AT, subject="a_1", body='{"id": "a_1"}')


@contextmanager
def _receiver(status: int, headers: dict[str, str], body: bytes = b"") -> Iterator[tuple[str, list[dict[str, str]]]]:
    seen: list[dict[str, str]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            read = self.rfile.read(int(self.headers["content-length"]))
            seen.append({**{k.lower(): v for k, v in self.headers.items()}, "body": read.decode()})
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://localhost:{server.server_port}/in", seen
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


_HERE = HttpSender(reach=Reach.LOOPBACK, seconds=2)


def test_a_receiver_can_check_what_it_gets() -> None:
    """The signature is that of the specification, over exactly the bytes that arrive; the host is the name."""
    secret, body = new_secret(), body_of(_NOTICE)
    with _receiver(204, {}) as (url, seen):
        reply = _HERE.send(url, headers_of(_NOTICE, body, secret, at=_AT), body)
    (got,) = seen
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{got['webhook-id']}.{got['webhook-timestamp']}.{got['body']}".encode()
    expected = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    assert got["webhook-signature"] == f"v1,{expected}"
    assert got["host"].startswith("localhost:")
    assert reply.status == 204


def test_a_redirect_is_not_followed() -> None:
    """Wherever it leads."""
    with _receiver(204, {}) as (other, seen), _receiver(307, {"location": other}) as (url, _):
        assert _HERE.send(url, {}, b"{}").status == 307
    assert not seen


@pytest.mark.parametrize(("told", "seconds"), [("120", 120), ("99999999", 86_400), ("soon", 0)])
def test_retry_after_is_understood_and_bounded(told: str, seconds: int) -> None:
    """What is no time counts as not said."""
    with _receiver(429, {"retry-after": told}) as (url, _):
        reply = _HERE.send(url, {}, b"{}")
    assert (reply.status, reply.retry_after) == (429, seconds)


def test_a_long_answer_is_not_read_to_its_end() -> None:
    """Its status counts."""
    with _receiver(200, {}, b"x" * 5_000_000) as (url, _):
        assert _HERE.send(url, {}, b"{}").status == 200


def test_who_never_answers_is_left() -> None:
    """After the time of one attempt, as a failure and not an error."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        reply = HttpSender(reach=Reach.LOOPBACK, seconds=0.3).send(url, {}, b"{}")
    assert reply.status == 0


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "100.64.0.1", "100.100.100.200",
        "169.254.169.254", "168.63.129.16", "192.0.0.192", "224.0.0.1", "255.255.255.255", "::", "::1",
        "::ffff:10.0.0.1", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "2002:a00:1::", "fe80::1", "fd00:ec2::254",
        "fe80::1%lo", "2001:0:a00:1::", "2001:db8::1", "::10.0.0.1",
    ],
)  # fmt: skip
def test_private_addresses_are_refused(address: str) -> None:
    """In every disguise, when it is added and when it is sent; a name that leads there likewise."""
    assert not is_public(address)
    shown = f"[{address}]" if ":" in address else address
    with pytest.raises((Refused, UsageError)):
        checked(f"https://{shown}/in")
    assert HttpSender().send(f"https://{shown}/in", {}, b"{}").status == 0


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:4700::1111", "::ffff:93.184.216.34"])
def test_public_addresses_are_taken(address: str) -> None:
    """Else nobody could be told."""
    assert is_public(address)


@pytest.mark.parametrize("name", ["localhost", "2130706433", "0x7f.1", "127.1"])
def test_a_name_that_leads_inside_is_refused(name: str) -> None:
    """What counts is the address that is connected to, found once."""
    with pytest.raises(Refused):
        resolved(name, 443)


@pytest.mark.parametrize(
    "url", ["http://crm.example/", "ftp://crm.example", "https://u:p@crm.example", "https://", "https://a:99999/", "x"]
)
def test_other_addresses_are_no_webhooks(url: str) -> None:
    """https, a host, and no password in it."""
    with pytest.raises(UsageError):
        checked(url)
