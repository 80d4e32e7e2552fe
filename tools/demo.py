"""`make demo`: audits the shipped example, writes the report in three formats and says where it lies."""

import subprocess
import sys
from pathlib import Path

import yaml

_EXAMPLES = Path(__file__).resolve().parent.parent / "examples"


def main(out: Path) -> int:
    """Exit 0 when every format was written, whatever the example's promises are worth."""
    demo = yaml.safe_load((_EXAMPLES / "demo.yaml").read_text(encoding="utf-8"))
    out.mkdir(parents=True, exist_ok=True)
    folder = _EXAMPLES.relative_to(Path.cwd()) if _EXAMPLES.is_relative_to(Path.cwd()) else _EXAMPLES
    base = ["audit", *(str(folder / p) for p in demo["paths"]), "--records", str(folder / "records")]
    base += ["--roster", str(folder / "roster.yaml"), "--as-of", demo["as_of"], "--tz", demo["tz"]]
    base += [flag for domain in demo["our_domains"] for flag in ("--our-domain", domain)]
    print("auditor " + " ".join(base), flush=True)
    html, json = out / "report.html", out / "report.json"
    for extra in (["--format", "html", "-o", str(html)], ["--format", "json", "-o", str(json)], []):
        done = subprocess.run(
            [sys.executable, "-m", "auditor", *base, *extra], check=False, stderr=subprocess.PIPE, text=True
        )
        if done.returncode not in {0, 1, 4}:
            print(done.stderr, file=sys.stderr)
            return done.returncode
    print(f"\nThe report: {html.resolve()}\nThe same for programs: {json.resolve()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "out")))
