"""Signatures of Standard Webhooks 1.0: HMAC-SHA256 over id, time and body."""

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime

from auditor.model.webhook import Notice

_PREFIX = "whsec_"


def new_secret() -> str:
    return _PREFIX + base64.b64encode(secrets.token_bytes(32)).decode()


def body_of(notice: Notice) -> bytes:
    """The same bytes in every attempt."""
    at = notice.at.astimezone(UTC).isoformat()
    return json.dumps({"type": notice.type.value, "timestamp": at, "data": json.loads(notice.body)}).encode()


def headers_of(notice: Notice, body: bytes, secret: str, *, at: datetime) -> Mapping[str, str]:
    """`at` is the time of this attempt: receivers refuse old ones."""
    moment = str(int(at.timestamp()))
    key = base64.b64decode(secret.removeprefix(_PREFIX))
    digest = hmac.new(key, f"{notice.id}.{moment}.".encode() + body, hashlib.sha256).digest()
    return {
        "content-type": "application/json",
        "user-agent": "auditor-webhooks",
        "webhook-id": notice.id,
        "webhook-timestamp": moment,
        "webhook-signature": f"v1,{base64.b64encode(digest).decode()}",
    }
