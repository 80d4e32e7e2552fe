"""`make fuzz SECONDS=60`: broken files for every reader, and whole audits over them, until the time is up.

With atheris (`pip install atheris`, not in the lock file) the accidents are guided by what code they reach; without
it they happen by chance. Either way the laws are those of `tools/broken.py`, and a file that breaks one is kept.
"""

import importlib.util
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from random import Random

_AUDIT_EVERY = 8
"""An audit costs more than a reader; one input in so many gets one."""
_LONGEST = 40_000


def main(seconds: float) -> int:
    """1 when a law was broken."""
    kept = Path(tempfile.mkdtemp(prefix="auditor-fuzz-"))
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not installed, so the files are broken by chance and not guided by coverage", flush=True)
        return _by_chance(seconds, kept)
    _guided(seconds, kept)
    return 0


def held(name: str, data: bytes, number: int) -> None:
    """All laws over one file: recognising, the reader that knows it best, one reader that does not, an audit."""
    from auditor.ports import Input
    from tools import broken

    file = Input.of(f"in/{name}", data)
    sure = broken.recognising(file)
    everyone = broken.readers()
    broken.reading(max(everyone, key=lambda r: sure[r.name]), file)
    broken.reading(everyone[number % len(everyone)], file)
    if number % _AUDIT_EVERY == 0:
        broken.auditing([file])
        broken.side_files(file)


def _by_chance(seconds: float, kept: Path) -> int:
    from tools import broken

    chance = Random()
    seeds = broken.seeds()
    findings: Counter[str] = Counter()
    runs = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        (name, data), (_, other) = chance.choice(seeds), chance.choice(seeds)
        data = broken.mutated(data, other, chance)
        runs += 1
        try:
            held(name, data, runs)
        except Exception as error:  # noqa: BLE001 - to find them is what this is for
            last = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{type(error).__name__} at {last.filename.rsplit('/', 1)[-1]}:{last.lineno}: {str(error)[:160]}"
            findings[where] += 1
            if findings[where] == 1:
                (kept / f"{len(findings)}-{name}").write_bytes(data)
                print(where, flush=True)
    print(f"{runs} files, {len(findings)} findings{f', kept in {kept}' if findings else ''}")
    return int(bool(findings))


def _guided(seconds: float, kept: Path) -> None:
    """Until the time is up or a law breaks; atheris ends the process. The first byte chooses the name of the file."""
    import atheris  # type: ignore[import-not-found, unused-ignore]

    with atheris.instrument_imports(include=["auditor"]):
        from tools import broken
    names = tuple(sorted({name for name, _ in broken.seeds()}))
    corpus = kept / "corpus"
    corpus.mkdir()
    for number, (name, data) in enumerate(broken.seeds()):
        (corpus / f"{number}").write_bytes(bytes([names.index(name) % 256]) + data)
    words = kept / "words.txt"
    words.write_text("".join(f'"{_escaped(token)}"\n' for token in broken.HOSTILE if len(token) < 60))
    runs = iter(range(10**12))

    def one(data: bytes) -> None:
        if data:
            held(names[data[0] % len(names)], data[1:], next(runs))

    options = (
        f"-max_total_time={seconds:.0f}",
        f"-max_len={_LONGEST}",
        f"-dict={words}",
        "-timeout=60",
        "-rss_limit_mb=2048",
    )
    atheris.Setup([sys.argv[0], *options, f"-artifact_prefix={kept}/", str(corpus)], one)
    print(f"guided by atheris; a file that breaks a law is kept in {kept}", flush=True)
    atheris.Fuzz()


def _escaped(token: str | bytes) -> str:
    data = token.encode() if isinstance(token, str) else token
    return "".join(f"\\x{byte:02x}" for byte in data)


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1])))
