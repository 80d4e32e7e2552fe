"""`python -m tools.check_proxy [nginx] [caddy]`: the service behind the proxies of examples/deploy, asked through TLS.

Needs openssl, and nginx and caddy as programs (Debian's packages of these names); one that is not there is told and counts
as failed. Everything runs on loopback at free ports, with the example files as they are but for ports and certificates.
"""

import io
import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

_DEPLOY = Path(__file__).resolve().parent.parent / "examples" / "deploy"
_NAME = "auditor.example"
_UPSTREAM = "127.0.0.1:8000"
_UPLOAD, _A_MINUTE = 3_000_000, 40
_SETTINGS = f"[service]\nupload = {_UPLOAD}\na_minute = {_A_MINUTE}\n"
_DRAFT = "It never fails, guaranteed."
_MAIL = (
    "From: a@brackenfold.example\r\nTo: b@finch.example\r\nDate: Mon, 6 Apr 2026 10:00:00 +0100\r\n\r\n"
    "I will send plan {} by Friday.\r\n"
)


def _free() -> int:
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        port: int = place.getsockname()[1]
        return port


def _certificate(folder: Path) -> None:
    files = ["-keyout", str(folder / "auditor.key"), "-out", str(folder / "auditor.pem")]
    about = ["-days", "2", "-subj", f"/CN={_NAME}", "-addext", f"subjectAltName=DNS:{_NAME}"]
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", *about, *files]
    subprocess.run(command, check=True, capture_output=True)


@contextmanager
def _running(command: list[str], folder: Path, log: str) -> Iterator[Path]:
    """A program until the end; gives the file with what it says."""
    told = folder / log
    with told.open("w") as out, subprocess.Popen(command, cwd=folder, stdout=out, stderr=out) as process:
        try:
            yield told
        finally:
            process.terminate()
            process.wait(30)


@contextmanager
def _service(folder: Path) -> Iterator[tuple[str, str]]:
    """Its address, and a key that may do everything."""
    auditor = [sys.executable, "-m", "auditor"]
    roles = [word for role in ("admin", "read", "ingest", "review") for word in ("--role", role)]
    made = subprocess.run(
        [*auditor, "keys", "create", "--name", "Nora Lind", *roles, "--ledger", "l.db"],
        cwd=folder, capture_output=True, text=True, check=True,
    )  # fmt: skip
    (folder / "auditor.toml").write_text(_SETTINGS, encoding="utf-8")
    with _running([*auditor, "serve", "--port", "0", "--ledger", "l.db"], folder, "service.log") as told:
        while not (found := re.search(r"http://(\S+)", told.read_text(encoding="utf-8"))):
            time.sleep(0.1)
        yield found[1], made.stdout.split()[0]


def _nginx(folder: Path, upstream: str, port: int) -> list[str]:
    text = (_DEPLOY / "nginx.conf").read_text(encoding="utf-8").replace(_UPSTREAM, upstream)
    text = text.replace("listen 443", f"listen 127.0.0.1:{port}").replace("listen 80", f"listen 127.0.0.1:{_free()}")
    text = text.replace("/etc/ssl/", f"{folder}/")
    kept = "".join(f"{name}_temp_path {folder}/{name};\n" for name in ("proxy", "fastcgi", "uwsgi", "scgi"))
    http = f"http {{\naccess_log {folder}/access.log;\nclient_body_temp_path {folder}/body;\n{kept}{text}\n}}\n"
    user = "user root;\n" if os.geteuid() == 0 else ""
    whole = f"{user}daemon off;\npid {folder}/nginx.pid;\nerror_log {folder}/error.log;\nevents {{}}\n{http}"
    (folder / "nginx.conf").write_text(whole, encoding="utf-8")
    return ["nginx", "-e", f"{folder}/error.log", "-c", f"{folder}/nginx.conf"]


def _caddy(folder: Path, upstream: str, port: int) -> list[str]:
    text = (_DEPLOY / "Caddyfile").read_text(encoding="utf-8").replace(_UPSTREAM, upstream)
    tls = f"\ttls {folder}/auditor.pem {folder}/auditor.key"
    text = text.replace(f"{_NAME} {{", f"{_NAME}:{port} {{\n\tbind 127.0.0.1\n{tls}")
    ours = f"{{\n\tadmin off\n\thttp_port {_free()}\n\tauto_https disable_redirects\n\tstorage file_system {folder}/caddy\n}}\n"
    (folder / "Caddyfile").write_text(ours + text, encoding="utf-8")
    return ["caddy", "run", "--adapter", "caddyfile", "--config", f"{folder}/Caddyfile"]


_PROXIES = {"nginx": _nginx, "caddy": _caddy}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """Somebody on the other side of the proxy."""

    client: httpx.Client
    place: str
    """Host and port as they see it."""
    key: str

    def ask(self, method: str, path: str, *, known: bool = True, **how: object) -> httpx.Response:
        headers = {"host": self.place, **({"authorization": f"Bearer {self.key}"} if known else {})}
        headers |= how.pop("headers", {})  # type: ignore[call-overload]
        sni = {"sni_hostname": _NAME}
        self.client.cookies.clear()  # A browser of its own for each request.
        return self.client.request(method, path, headers=headers, extensions=sni, **how)  # type: ignore[arg-type]


@contextmanager
def _outside(folder: Path, port: int, key: str) -> Iterator[Outside]:
    trusted = ssl.create_default_context(cafile=str(folder / "auditor.pem"))
    with httpx.Client(base_url=f"https://127.0.0.1:{port}", verify=trusted, timeout=60, trust_env=False) as client:
        one = Outside(client=client, place=f"{_NAME}:{port}", key=key)
        for _ in range(100):
            with suppress(httpx.TransportError):
                one.ask("GET", "/healthz", known=False)
                break
            time.sleep(0.1)
        yield one


Result = tuple[str, bool]


def _pages(one: Outside) -> Iterator[Result]:
    origin = f"https://{one.place}"
    signed = one.ask("POST", "/sign-in", known=False, data={"key": one.key, "to": "/"}, headers={"origin": origin})
    cookie = signed.headers.get("set-cookie", "")
    yield "a key signs in, and its cookie is kept to TLS", signed.status_code == 303 and "; Secure" in cookie
    headers = {"cookie": cookie.partition(";")[0], "origin": origin}
    page = one.ask("GET", "/", known=False, headers=headers)
    yield "the page of reviews opens with it", page.status_code == 200 and "/assets/review.js" in page.text
    found = one.ask("POST", "/v1/check", known=False, json={"text": _DRAFT}, headers=headers)
    yield "the page's own script is answered", found.status_code == 200 and bool(found.json()["findings"])
    foreign = {**headers, "origin": "https://elsewhere.example"}
    refused = one.ask("POST", "/v1/check", known=False, json={"text": _DRAFT}, headers=foreign)
    yield "a script of another page is not", refused.status_code == 401
    yield (
        "redirects lead to where the visitor is",
        (one.ask("GET", "/rules/").headers.get("location") == f"{origin}/rules"),
    )


def _api(one: Outside) -> Iterator[Result]:
    form = {"apiKey": one.key, "language": "en-US", "text": _DRAFT}
    found = one.ask("POST", "/v2/check", known=False, data=form)
    yield "LanguageTool's clients are answered", found.status_code == 200 and bool(found.json()["matches"])
    named = one.ask("GET", "/v1/rules", headers={"x-request-id": "mine-1"})
    yield "the caller's request id is kept", named.headers.get("x-request-id") == "mine-1"
    codes = [one.ask("GET", "/metrics", known=known).status_code for known in (False, True)]
    yield "/metrics wants a key", codes == [401, 200]


def _uploads(one: Outside) -> Iterator[Result]:
    begun = _sent(one, _UPLOAD - 500_000)
    yield "files of nearly the limit are taken", begun.status_code == 202
    arrived: list[tuple[float, str]] = []
    head = {"host": one.place, "authorization": f"Bearer {one.key}"}
    path = f"{begun.headers['location']}/events"
    with one.client.stream("GET", path, headers=head, extensions={"sni_hostname": _NAME}) as events:
        arrived += [(time.monotonic(), line) for line in events.iter_lines() if line.startswith("event:")]
    whole = arrived[-1][0] - arrived[0][0]
    yield f"progress comes while it runs ({len(arrived)} events in {whole:.1f} s)", len(arrived) > 1 and whole > 0.4
    yield "it ends", arrived[-1][1] == "event: end"
    yield "too much is refused in our words, every time", all(_is_refused(one) for _ in range(15))
    yield "and on a page for people", all(_is_refused(one, accept="text/html") for _ in range(5))
    yield "nobody without a key sends files", _sent(one, 1_000, known=False).status_code == 401


def _is_refused(one: Outside, *, accept: str = "*/*") -> bool:
    """Whether the answer arrives, though it is given before all that was sent is read."""
    try:
        answer = _sent(one, _UPLOAD * 7, accept=accept)
    except httpx.TransportError:
        return False
    page = "<h1" in answer.text or accept == "*/*"
    return answer.status_code == 413 and page and f"{_UPLOAD:,} bytes" in answer.text


def _sent(one: Outside, size: int, *, known: bool = True, accept: str = "*/*") -> httpx.Response:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number in range(300):
            archive.writestr(f"{number}.eml", _MAIL.format(number))
        archive.writestr("pad.bin", bytes(size))
    files = {"files": ("mail.zip", packed.getvalue())}
    return one.ask(
        "POST", "/v1/audits" if accept == "*/*" else "/audits", known=known, files=files, headers={"accept": accept}
    )


def _limits(one: Outside) -> Iterator[Result]:
    names = ({"x-forwarded-for": f"198.51.100.{number}"} for number in range(_A_MINUTE + 2))
    codes = [one.ask("GET", "/v1/rules", known=False, headers=name).status_code for name in names]
    yield "an address that the client made up does not count", codes[0] == 401 and codes[-1] == 429


def check(proxy: str) -> int:
    """How many checks failed; each is told."""
    missing = [name for name in ("openssl", proxy) if shutil.which(name) is None]
    if missing:
        print(f"{proxy}: not run, {' and '.join(missing)} cannot be found")
        return 1
    failed = 0
    with TemporaryDirectory() as name, ExitStack() as held:
        folder, port = Path(name), _free()
        _certificate(folder)
        upstream, key = held.enter_context(_service(folder))
        held.enter_context(_running(_PROXIES[proxy](folder, upstream, port), folder, f"{proxy}.log"))
        one = held.enter_context(_outside(folder, port, key))
        for part in (_pages, _api, _uploads, _limits):
            for said, fine in part(one):
                print(f"{proxy}: {'ok    ' if fine else 'FAILED'} {said}")
                failed += not fine
    return failed


if __name__ == "__main__":
    unknown = [name for name in sys.argv[1:] if name not in _PROXIES]
    if unknown:
        sys.exit(f"no such proxy: {', '.join(unknown)}; known are {', '.join(_PROXIES)}")
    sys.exit(min(1, sum(check(name) for name in sys.argv[1:] or _PROXIES)))
