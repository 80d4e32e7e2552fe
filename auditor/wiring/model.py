"""The engine with a model, from the settings: which way to it, what is kept, what it may cost."""

import hashlib
import os
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from auditor.config import Client, Config
from auditor.engines.llm.chat import Chat, Wire
from auditor.engines.llm.engine import Habits, LlmEngine, RungOf
from auditor.engines.llm.money import Prices, millionths
from auditor.engines.llm.recorded import Recorder, Replayer
from auditor.engines.llm.redact import Redactor
from auditor.engines.llm.stack import Asking, Limits, stacked
from auditor.engines.llm.voice import Voice
from auditor.engines.llm.wires.forms import place_of
from auditor.engines.prompts import load
from auditor.errors import Unavailable, UsageError
from auditor.ports import Engine

LOCAL = "gguf:"
"""Before the path of a model on the own disk."""
_LOCAL_DEADLINE = 1_800.0
"""Seconds that a model on the own processor may take for an answer, when nothing else was set."""
_RECORDED = "recorded"
_INSTALL = {
    "langchain_openai": "pip install 'promise-auditor[llm]'",
    "openai": "pip install 'promise-auditor[llm]'",
    "phonenumbers": "pip install 'promise-auditor[llm]'",
    "xllamacpp": "pip install 'promise-auditor[local]'",
}


def model_engine(config: Config, rules: Engine, *, run: str, environment: Mapping[str, str] | None = None) -> LlmEngine:
    """`rules` with a model beside them. Raises UsageError or Unavailable before anything is sent.

    `run` names the work, so that a cap on its cost holds over restarts.
    """
    told = prices(config)
    chat, rung = _chat(config, os.environ if environment is None else environment, told, run)
    return model_engine_over(config, rules, chat, told, rung)


def model_engine_over(
    config: Config, rules: Engine, chat: Chat, told: Prices | None = None, rung: RungOf | None = None
) -> LlmEngine:
    """The same over any Chat."""
    llm = config.llm
    if llm.redact:
        needs("phonenumbers")
    return LlmEngine(
        rules=rules,
        ask=Asking(chat, prices=told),
        prompts=load(Path(llm.prompts) if llm.prompts else None),
        voice=Voice(
            model=_model(config),
            max_tokens=llm.answer_tokens,
            temperature=None if llm.no_temperature else llm.temperature,
        ),
        habits=Habits(gate=llm.gate, ahead=4 * llm.at_once, order=config.date_order, share=_share(config)),
        hide=Redactor if llm.redact else None,
        rung=rung,
    )


def _share(config: Config) -> int:
    """A small model on the own machine reads one message at a time: it mixes several up, and its tokens cost nothing."""
    return 1 if (config.model or "").startswith(LOCAL) else config.llm.share


def destination(config: Config) -> str:
    """Where questions go, as it may be shown."""
    model = config.model or ""
    if config.llm.replay:
        return f"nowhere: answers come from {config.llm.replay}"
    if model.startswith(LOCAL):
        return "nowhere: the model runs on this machine"
    if config.llm.base_url is None and ":" in model:
        return model.partition(":")[0]
    return place_of(config.llm.base_url)


def run_name(config: Config, parts: tuple[str, ...]) -> str:
    """The same for the same work asked of the same model."""
    return hashlib.sha256("\0".join((config.model or "", *parts)).encode()).hexdigest()[:32]


def _chat(
    config: Config, environment: Mapping[str, str], prices: Prices | None, run: str
) -> tuple[Chat, RungOf | None]:
    llm = config.llm
    if llm.replay:
        return Replayer(Path(llm.replay)), None
    local = (config.model or "").startswith(LOCAL)
    limits = Limits(
        at_once=1 if local else llm.at_once,
        deadline=_LOCAL_DEADLINE if local and "deadline" not in llm.model_fields_set else llm.deadline,
        patience=llm.patience,
        max_amount=None if llm.max_cost is None else millionths(llm.max_cost),
        max_tokens=llm.max_tokens,
    )
    wire = _wire(config, environment)
    chat, rung = stacked(
        wire, endpoint=llm.base_url or "", answers=Path(llm.answers), run=run, limits=limits, prices=prices
    )
    return (Recorder(chat, Path(llm.record)) if llm.record else chat), rung


def _wire(config: Config, environment: Mapping[str, str]) -> Wire:
    model, llm = _model(config), config.llm
    if model.startswith(LOCAL):
        needs("xllamacpp")
        from auditor.engines.llm.wires.local import LocalWire

        return LocalWire(Path(model.removeprefix(LOCAL)), threads=llm.threads)
    if llm.base_url is None and ":" in model:
        needs("langchain_openai")
        from auditor.engines.llm.wires.langchain_chat import ProviderWire

        return ProviderWire(read_timeout=llm.read_timeout)
    key = key_of(config, environment)
    match llm.client:
        case Client.LANGCHAIN:
            needs("langchain_openai")
            from auditor.engines.llm.wires.langchain_chat import LangChainWire

            return LangChainWire(key=key, base_url=llm.base_url, read_timeout=llm.read_timeout)
        case Client.OPENAI:
            needs("openai")
            from auditor.engines.llm.wires.openai_client import OpenAIWire

            return OpenAIWire(key=key, base_url=llm.base_url, read_timeout=llm.read_timeout)


def key_of(config: Config, environment: Mapping[str, str]) -> str:
    """The key of the endpoint; an endpoint of one's own may need none. Raises UsageError."""
    llm = config.llm
    key = environment.get(llm.key_env) or ("none" if llm.base_url else "")
    if not key:
        raise UsageError(
            f"no key for the model: {llm.key_env} is not set",
            hint="set it, name an endpoint of your own with OPENAI_BASE_URL, or use --engine offline",
        )
    return key


def _model(config: Config) -> str:
    if config.model:
        return config.model
    if config.llm.replay:
        return _RECORDED
    raise UsageError(
        "no model is named", hint="give --model, set AUDITOR_MODEL, or use --engine offline, which needs none"
    )


def prices(config: Config) -> Prices | None:
    """Of the model, in the settings. Raises UsageError for a cap on cost without a price."""
    told = config.llm.prices.get(config.model or "")
    if told is None:
        if config.llm.max_cost is not None:
            raise UsageError(
                f"--max-cost needs a price, and there is none for {config.model}",
                hint=f'put [llm.prices."{config.model}"] with input and output into auditor.toml, or use --max-tokens',
            )
        return None
    return Prices(input=told.input, output=told.output, cached=told.cached_input, currency=told.currency)


def needs(module: str) -> None:
    """Raises Unavailable when a package of an extra is not installed."""
    if find_spec(module) is None:
        raise Unavailable(f"the package {module} is not installed", hint=f"{_INSTALL[module]}, or use --engine offline")
