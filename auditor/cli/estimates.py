"""`--dry-run`: what would be sent, where, and about what it would cost."""

import typer

from auditor.config import Config
from auditor.engines.llm.estimate import Estimating
from auditor.wiring.model import destination


def tell(counted: Estimating, config: Config, documents: int) -> None:
    """A few lines on standard output."""
    found = counted.estimate
    cost = (
        f"about {found.micro / 1_000_000:.2f} {found.currency}"
        if found.micro is not None
        else f'not known; put [llm.prices."{config.model}"] into auditor.toml'
    )
    rows = (
        ("Nothing was sent.", ""),
        ("Where to", destination(config)),
        ("Model", config.model or "recorded answers"),
        ("Read", f"{documents:,} messages and calls; questions to the model about them: {found.calls:,}"),
        (
            "Tokens",
            f"about {found.input_tokens:,} in ({found.stable_tokens:,} of them the same in every request),"
            f" {found.output_tokens:,} out",
        ),
        ("Cost", cost),
        ("Hidden", "mail addresses, phone and account numbers" if config.llm.redact else "nothing; see --redact"),
    )
    for name, value in rows:
        typer.echo(f"{name:<10} {value}".rstrip())
