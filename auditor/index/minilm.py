"""all-MiniLM-L6-v2 through onnxruntime, from a folder of the user's own: `model.onnx` and `tokenizer.json`.

Slower than the shipped vectors and nearer to the meaning. The model takes input_ids, attention_mask and, where it
asks for them, token_type_ids; its first output is either one vector a text or one a token, which are then averaged.
"""

import hashlib
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.errors import Unavailable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from onnxruntime import InferenceSession  # type: ignore[import-untyped]
    from tokenizers import Tokenizer

_BATCH = 32
_LONGEST = 256
"""Tokens of a text that are read."""


class MiniLm:
    """Opened at the first text; raises Unavailable when the folder lacks a file or the model does not run."""

    def __init__(self, folder: Path) -> None:
        self._model = folder / "model.onnx"
        self._words = folder / "tokenizer.json"
        for path in (self._model, self._words):
            if not path.is_file():
                raise Unavailable(f"{path} is not there", hint="docs/search.md says what the folder holds")

    @cached_property
    def identity(self) -> str:
        """By the bytes of the model: another file is another identity."""
        with self._model.open("rb") as file:
            return f"minilm-onnx/{hashlib.file_digest(file, 'sha256').hexdigest()[:16]}"

    def vectors(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        # Texts of like length share a batch, so that little is padded.
        order = sorted(range(len(texts)), key=lambda n: len(texts[n]))
        found: dict[int, Sequence[float]] = {}
        for start in range(0, len(order), _BATCH):
            part = order[start : start + _BATCH]
            found.update(zip(part, self._batch([texts[n] for n in part]), strict=True))
        return [found[n] for n in range(len(texts))]

    def _batch(self, texts: list[str]) -> list[list[float]]:
        import numpy as np

        encoded = self._tokenizer.encode_batch(texts)
        mask = np.asarray([one.attention_mask for one in encoded], dtype=np.int64)
        given = {
            "input_ids": np.asarray([one.ids for one in encoded], dtype=np.int64),
            "attention_mask": mask,
            "token_type_ids": np.zeros_like(mask),
        }
        wanted = {one.name for one in self._session.get_inputs()}
        out = self._session.run(None, {name: value for name, value in given.items() if name in wanted})[0]
        vectors: NDArray[np.float32] = out if out.ndim == 2 else _averaged(out, mask)
        vectors = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
        result: list[list[float]] = vectors.tolist()
        return result

    @cached_property
    def _session(self) -> "InferenceSession":
        import onnxruntime

        options = onnxruntime.SessionOptions()
        # Without this its threads keep a core busy while they wait.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # The library's errors have no common root but Exception.
        try:
            return onnxruntime.InferenceSession(str(self._model), options, providers=["CPUExecutionProvider"])
        except Exception as error:
            raise Unavailable(f"{self._model}: it is no model that runs here", hint="see docs/search.md") from error

    @cached_property
    def _tokenizer(self) -> "Tokenizer":
        from tokenizers import Tokenizer

        # The library raises a bare Exception for whatever is wrong with the file.
        try:
            read = Tokenizer.from_str(self._words.read_text(encoding="utf-8"))
        except Exception as error:
            raise Unavailable(f"{self._words}: it is no tokenizer", hint="see docs/search.md") from error
        read.enable_truncation(_LONGEST)
        read.enable_padding(pad_id=0, pad_token="[PAD]")  # noqa: S106 - a word piece, not a secret
        return read


def _averaged(tokens: "NDArray[np.float32]", mask: "NDArray[np.int64]") -> "NDArray[np.float32]":
    weights = mask[:, :, None].astype(tokens.dtype)
    mean: NDArray[np.float32] = (tokens * weights).sum(axis=1) / weights.sum(axis=1).clip(min=1)
    return mean
