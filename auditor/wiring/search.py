"""How things are found again, from the settings: by words, by meaning, or both."""

import os
import re
from collections.abc import Collection, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import assert_never

from auditor.config import Config, Embeddings, SearchMode
from auditor.errors import Unavailable, UsageError
from auditor.index.chroma import ChromaIndex, server
from auditor.index.chroma_folder import ChromaFolder
from auditor.index.hybrid import HybridIndex
from auditor.index.lexical import LexicalIndex
from auditor.index.nearest import NearestIndex
from auditor.index.openai_vectors import OpenAIVectors
from auditor.index.static import StaticVectors
from auditor.ports import Embeds, Index

_INSTALL = "pip install 'promise-auditor[search]'; or set search.mode to lexical, which needs nothing"
_EXTRA = ("numpy", "tokenizers")
_TENANT = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


def index(config: Config, tenant: str = "default") -> Index:
    """What the settings ask for. The lexical part begins empty: put the items first.

    Raises Unavailable when the extra or a server is missing, UsageError for a setting that cannot be.
    """
    match config.search.mode:
        case SearchMode.LEXICAL:
            return LexicalIndex()
        case SearchMode.VECTORS:
            return kept(config, tenant)
        case SearchMode.HYBRID:
            return HybridIndex(LexicalIndex(), kept(config, tenant))
        case _:
            assert_never(config.search.mode)


def kept(config: Config, tenant: str = "default") -> ChromaFolder | ChromaIndex:
    """The vectors that are kept between runs: a folder, or a collection on a server, of one tenant."""
    if not _TENANT.fullmatch(tenant):
        raise UsageError(
            f"tenant {tenant!r} cannot name a folder", hint="use small letters, digits, dot, dash, underscore"
        )
    model = embeds(config, os.environ)
    _needs(("chromadb",))
    if config.search.url is not None:
        return ChromaIndex(server(config.search.url), f"auditor-{tenant}", model)
    return ChromaFolder(Path(config.search.path) / tenant, model)


def embeds(config: Config, environment: Mapping[str, str]) -> Embeds:
    """What turns texts into vectors. Raises Unavailable for a missing extra, UsageError for a missing name or key."""
    search, llm = config.search, config.llm
    match search.embeddings:
        case Embeddings.STATIC:
            _needs(_EXTRA)
            return StaticVectors()
        case Embeddings.OPENAI:
            _needs(("openai",))
            if search.model is None:
                raise UsageError("search.embeddings is openai, but search.model is not set", hint="see docs/search.md")
            key = environment.get(llm.key_env) or ("none" if llm.base_url else None)
            if key is None:
                raise UsageError(f"no key for embeddings: {llm.key_env} is not set", hint="set it, or use static")
            return OpenAIVectors(model=search.model, key=key, base_url=llm.base_url, read_timeout=llm.read_timeout)
        case _:
            assert_never(search.embeddings)


def ways() -> Mapping[str, Index]:
    """Every way of searching that needs no model from elsewhere, empty, for a comparison."""
    found: dict[str, Index] = {"lexical": LexicalIndex()}
    if all(map(find_spec, _EXTRA)):
        model = StaticVectors()
        found["static vectors"] = NearestIndex(model)
        found["hybrid"] = HybridIndex(LexicalIndex(), NearestIndex(model))
    return found


def _needs(packages: Collection[str]) -> None:
    missing = [package for package in packages if find_spec(package) is None]
    if missing:
        raise Unavailable(f"search by meaning needs {missing[0]}, which is not installed", hint=_INSTALL)
