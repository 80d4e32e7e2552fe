"""How different servers refuse what they do not know, and how they leave it out without a word."""

from collections.abc import Collection, Mapping
from enum import StrEnum

from auditor.engines.llm.chat import Rung
from auditor.testing.bodies import Message, encoded, error


class Dialect(StrEnum):
    """Whose words a refusal has. Statuses differ too: a refusal may be a 400, a 404 or a 500."""

    OPENAI = "openai"
    AZURE = "azure"
    VLLM = "vllm"
    LLAMA_CPP = "llama_cpp"
    OLLAMA = "ollama"
    LM_STUDIO = "lm_studio"
    OPENROUTER = "openrouter"


PARAMETERS = ("max_tokens", "temperature", "seed")
"""Parameters that can be refused like a rung: reasoning models know neither of the first two."""


def rung_of(request: Mapping[str, object]) -> Rung:
    """The way in which a request holds its answer to a schema."""
    match request:
        case {"response_format": {"type": "json_schema"}}:
            return Rung.JSON_SCHEMA
        case {"response_format": {"type": "json_object"}}:
            return Rung.JSON_MODE
        case {"tools": [_, *_]}:
            return Rung.TOOL
        case _:
            return Rung.PLAIN


def refused(request: Mapping[str, object], refuses: Collection[str], dialect: Dialect) -> Message | None:
    """The refusal of `request`, or None when the server takes it."""
    for name in PARAMETERS:
        if name in refuses and name in request:
            return _parameter(name, request[name])
    rung = rung_of(request)
    if rung in refuses:
        return _words(rung, dialect)
    return _openai_rules(request, rung) if dialect in (Dialect.OPENAI, Dialect.AZURE) else None


def _parameter(name: str, value: object) -> Message:
    if name == "temperature":
        text = f"Unsupported value: 'temperature' does not support {value} with this model. Only the default (1) value is supported."
        return error(400, text, code="unsupported_value", param=name)
    instead = " Use 'max_completion_tokens' instead." if name == "max_tokens" else ""
    text = f"Unsupported parameter: '{name}' is not supported with this model.{instead}"
    return error(400, text, code="unsupported_parameter", param=name)


def _words(rung: Rung, dialect: Dialect) -> Message:
    """A refusal as `dialect` words it."""
    kind = "json_object" if rung is Rung.JSON_MODE else "json_schema"
    tool = rung is Rung.TOOL
    match dialect:
        case Dialect.OPENAI:
            what = "'tools'" if tool else f"'response_format' of type '{kind}'"
            return error(400, f"Invalid parameter: {what} is not supported with this model.", param="response_format")
        case Dialect.AZURE:
            what = "tools" if tool else f"response_format value as {kind}"
            return error(
                400, f"{what} is enabled only for api versions 2024-08-01-preview and later", code="BadRequest"
            )
        case Dialect.VLLM:
            return _vllm(kind, tool=tool)
        case Dialect.LLAMA_CPP:
            words = f'response_format type must be one of "text" or "json_object", but got: {kind}'
            text = "tools param requires --jinja flag" if tool else words
            return Message(status=500, body=encoded({"error": {"code": 500, "message": text, "type": "server_error"}}))
        case Dialect.OLLAMA:
            text = "registry.ollama.ai/library/fake-model:latest does not support tools"
            words = f'invalid format: "{kind}"; expected "json" or a valid JSON Schema object'
            return error(400, text if tool else words, "api_error")
        case Dialect.LM_STUDIO:
            accepted = "'json_schema' or 'text'" if rung is Rung.JSON_MODE else "'text'"
            words = f"'response_format.type' must be {accepted}"
            return Message(status=400, body=encoded({"error": "Model does not support tools." if tool else words}))
        case Dialect.OPENROUTER:
            what = "tool use" if tool else "the requested parameters"
            text = f"No endpoints found that support {what}. To learn more about provider routing, visit the documentation."
            return Message(status=404, body=encoded({"error": {"message": text, "code": 404}}))


def _vllm(kind: str, *, tool: bool) -> Message:
    """Without the object `error` around it."""
    text = '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set'
    place = "{'type': 'literal_error', 'loc': ('body', 'response_format', 'type'), "
    wrong = f"[{place}'msg': \"Input should be 'text' or 'json_object'\", 'input': '{kind}'}}]"
    body = {
        "object": "error",
        "message": text if tool else wrong,
        "type": "BadRequestError",
        "param": None,
        "code": 400,
    }
    return Message(status=400, body=encoded(body))


def _openai_rules(request: Mapping[str, object], rung: Rung) -> Message | None:
    """What OpenAI refuses for its own reasons: JSON mode without the word, a strict schema that is not closed."""
    match request:
        case {"messages": [*messages]} if rung is Rung.JSON_MODE and "json" not in str(messages).lower():
            text = (
                "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'."
            )
            return error(400, text, param="messages")
        case {"response_format": {"json_schema": {"name": str(name), "strict": True, "schema": schema}}}:
            return _strict(name, schema, f"response_format '{name}'", "response_format")
        case {"tools": [{"function": {"name": str(name), "strict": True, "parameters": schema}}, *_]}:
            return _strict(name, schema, f"function '{name}'", "tools[0].function.parameters")
        case _:
            return None


def _strict(name: str, schema: object, where: str, param: str) -> Message | None:
    if not (0 < len(name) <= 64 and name.replace("-", "_").replace("_", "a").isalnum() and name.isascii()):
        text = (
            f"Invalid '{param}.name': string does not match pattern. Expected a string that matches '^[a-zA-Z0-9_-]+$'."
        )
        return error(400, text, code="invalid_value", param=param)
    fault = _open(schema)
    text = f"Invalid schema for {where}: In context=(), {fault}."
    return error(400, text, code="invalid_json_schema", param=param) if fault else None


def _open(schema: object) -> str:
    """Why OpenAI does not take `schema` as strict; empty when it does."""
    if isinstance(schema, list):
        return next((fault for item in schema if (fault := _open(item))), "")
    if not isinstance(schema, dict):
        return ""
    if schema.get("type") == "object":
        if schema.get("additionalProperties") is not False:
            return "'additionalProperties' is required to be supplied and to be false"
        if set(schema.get("properties", ())) != set(schema.get("required", ())):
            return "'required' is required to be supplied and to be an array including every key in properties"
    return next((fault for value in schema.values() if (fault := _open(value))), "")
