"""`--batch-api`: the first pass that collects the questions, and the desk that has them answered."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from auditor.config import Config
from auditor.engines.llm.batch import BatchDesk
from auditor.engines.llm.batch_collecting import Purse
from auditor.engines.llm.batch_tables import Cap
from auditor.engines.llm.money import MILLION, Prices, millionths
from auditor.engines.llm.wires.openai_batches import BatchLine
from auditor.errors import UsageError
from auditor.model.report import Cost
from auditor.pipeline import Workshop
from auditor.wiring.model import LOCAL, key_of, model_engine_over, needs, prices, run_name


@contextmanager
def batching(
    config: Config, shop: Workshop, work: tuple[str, ...], tell: Callable[[str], None]
) -> Iterator[tuple[Workshop, BatchDesk]]:
    """`shop`, which works by rules alone, with a model beside them that only writes down what it is asked.

    Raises UsageError where there is no Batch API to ask through.
    """
    with batch_desk(config, run_name(config, work), tell) as desk:
        yield replace(shop, engine=model_engine_over(config, shop.engine, desk.collecting)), desk


def batch_desk(
    config: Config, run: str, tell: Callable[[str], None], environment: Mapping[str, str] | None = None
) -> BatchDesk:
    llm, model = config.llm, config.model or ""
    if llm.replay or model.startswith(LOCAL) or (llm.base_url is None and ":" in model):
        raise UsageError(
            "--batch-api needs an endpoint of OpenAI, or one that has its Batch API",
            hint="leave out --batch-api, or name a model of such an endpoint",
        )
    needs("openai")
    key = key_of(config, os.environ if environment is None else environment)
    cap = Cap(
        max_amount=None if llm.max_cost is None else millionths(llm.max_cost),
        max_tokens=llm.max_tokens,
    )
    return BatchDesk(
        Path(llm.answers),
        BatchLine(key=key, base_url=llm.base_url, read_timeout=llm.read_timeout),
        Purse(run=run, prices=discounted(prices(config), llm.batch_discount), cap=cap),
        tell=tell,
        patience=llm.patience,
    )


def cost_of(desk: BatchDesk) -> Cost:
    """What the answers that came in through `desk` cost."""
    currency = desk.currency
    return Cost(
        calls=desk.cost.calls,
        input_tokens=desk.cost.input_tokens,
        output_tokens=desk.cost.output_tokens,
        amount=desk.cost.amount / MILLION if currency else None,
        currency=currency,
    )


def discounted(told: Prices | None, discount: Decimal) -> Prices | None:
    """The prices of the batch API: `discount` of them is taken off."""
    if told is None:
        return None
    left = 1 - discount
    cached = None if told.cached is None else told.cached * left
    return Prices(input=told.input * left, output=told.output * left, cached=cached, currency=told.currency)
