"""`auditor sources`: what can be read."""

from rich.console import Console
from rich.table import Table


def sources() -> None:
    """List the formats that are read, mail and calls first, then delivery records."""
    from auditor import wiring
    from auditor.config import Config

    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("format", no_wrap=True)
    table.add_column("what it is")
    for source in wiring.readers(Config()):
        table.add_row(source.name, (type(source).__doc__ or "").split("\n")[0])
    Console(highlight=False).print(table)
