"""`make demo`: audits the shipped example, says in one screen what was found, and where the reports lie."""

import json
import subprocess
import sys
from pathlib import Path

import yaml
from rich.console import Console
from rich.markup import escape
from rich.table import Table

_ROOT = Path(__file__).resolve().parent.parent
_EXAMPLES = _ROOT / "examples"
_FIRST = ("broken", "partly_kept", "kept_late", "unverified", "renegotiated", "kept")
_SHOWN = 7


def main(out: Path) -> int:
    """0 when the reports were written, whatever the example's promises are worth."""
    demo = yaml.safe_load((_EXAMPLES / "demo.yaml").read_text(encoding="utf-8"))
    out.mkdir(parents=True, exist_ok=True)
    words = ["audit", *(f"examples/{p}" for p in demo["paths"]), "--records", "examples/records", "--no-ledger"]
    words += ["--roster", "examples/roster.yaml", "--tz", demo["tz"], "--as-of", demo["as_of"]]
    words += [flag for domain in demo["our_domains"] for flag in ("--our-domain", domain)]
    for name in ("html", "json"):
        target = (out / f"report.{name}").resolve()
        command = [sys.executable, "-m", "auditor", *words, "--format", name, "--output", str(target)]
        done = subprocess.run(command, check=False, stderr=subprocess.PIPE, text=True, cwd=_ROOT)
        if done.returncode not in {0, 1, 4}:
            print(done.stderr, file=sys.stderr)
            return done.returncode
    show(json.loads((out / "report.json").read_text(encoding="utf-8")), "auditor " + " ".join(words), out)
    return 0


def show(report: dict[str, object], command: str, out: Path) -> None:
    """One screen: the command, the counts, one example of each verdict, the places of the reports."""
    console = Console(highlight=False)
    console.print(f"[dim]$ {escape(command)}[/dim]\n", soft_wrap=True)
    counts = report["counts"]
    assert isinstance(counts, dict)
    verdicts = " · ".join(f"{n} {name.replace('_', ' ')}" for name, n in counts["verdicts"].items())
    levels = " · ".join(f"{n} {name}" for name, n in counts["levels"].items())
    documents = report["documents"]
    assert isinstance(documents, list)
    console.print(f"[bold]{len(documents)} mails and calls[/bold]\n  promises  {verdicts}\n  findings  {levels}\n")
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(ratio=2)
    table.add_column(ratio=3, style="dim")
    for one in _examples(report):
        table.add_row(str(one["verdict"]).replace("_", " "), f"“{escape(str(one['quote']))}”", escape(str(one["why"])))
    console.print(table)
    console.print(f"\nThe report: {(out / 'report.html').resolve()}", soft_wrap=True)
    console.print(f"The same for programs: {(out / 'report.json').resolve()}", soft_wrap=True)


def _examples(report: dict[str, object]) -> list[dict[str, object]]:
    commitments = report["commitments"]
    assert isinstance(commitments, list)
    ours = [c for c in commitments if c["side"] == "ours" and c["scored"]]
    first = [next((c for c in ours if c["verdict"] == verdict), None) for verdict in _FIRST]
    return [c for c in first if c is not None][:_SHOWN]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "out")))
