"""llama.cpp's own server with a half-megabyte model of random weights, which is written here.

Its answers are valid by their schema and mean nothing: the wire is tried with software that is not ours, not the words.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from gguf import GGUFWriter, TokenType

_WIDTH = 64
_LAYERS = 2
_HEADS = 4
_INNER = 128
_CONTEXT = 16_384
_WORDS = ("true", "false", "null", "send", "meet", "call", "Friday", "quote", " the", " by", " we", " will", '":', '",')
_TEMPLATE = "{% for m in messages %}{{ m['role'] }}: {{ m['content'] }}\n{% endfor %}assistant: "


def _vocabulary() -> tuple[list[bytes], list[int]]:
    """Three control tokens, one for each byte, ASCII, a few words."""
    ascii_ = [chr(code) for code in range(32, 127)]
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), *ascii_, *_WORDS]
    kinds = [TokenType.UNKNOWN, TokenType.CONTROL, TokenType.CONTROL, *[TokenType.BYTE] * 256]
    kinds += [TokenType.NORMAL] * (len(tokens) - len(kinds))
    return [token.replace(" ", "\u2581").encode() for token in tokens], [int(kind) for kind in kinds]


def _bias(tokens: list[bytes], kinds: list[int]) -> Any:
    """What each token is liked more or less, in logits.

    Bytes are disliked: strings of them are no UTF-8 that JSON could hold. What ends a string or an answer is liked,
    or none would end.
    """
    ends = {b'"': 1.0, b"}": 1.0, b"]": 1.0, b"</s>": 0.7}
    return np.array(
        [-6.0 if kind == TokenType.BYTE else ends.get(token, 0.0) for token, kind in zip(tokens, kinds, strict=True)],
        dtype=np.float32,
    )


def write_model(path: Path, seed: int = 7) -> None:
    """Writes the model, the same for the same seed.

    The first channel of every embedding is constant, so that the first column of the output matrix is a bias.
    """
    rng = np.random.default_rng(seed)
    tokens, kinds = _vocabulary()

    def weights(*shape: int, scale: float = 0.02) -> Any:
        return rng.normal(0.0, scale, shape).astype(np.float32)

    writer = GGUFWriter(path, "llama")
    _describe(writer, tokens, kinds)
    embedding = weights(len(tokens), _WIDTH, scale=0.1)
    embedding[:, 0] = 8.0
    output = weights(len(tokens), _WIDTH, scale=0.3)
    output[:, 0] = _bias(tokens, kinds) / np.sqrt(_WIDTH)
    writer.add_tensor("token_embd.weight", embedding)
    writer.add_tensor("output_norm.weight", np.ones(_WIDTH, dtype=np.float32))
    writer.add_tensor("output.weight", output)
    for layer in range(_LAYERS):
        for name in ("attn_norm", "ffn_norm"):
            writer.add_tensor(f"blk.{layer}.{name}.weight", np.ones(_WIDTH, dtype=np.float32))
        for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
            writer.add_tensor(f"blk.{layer}.{name}.weight", weights(_WIDTH, _WIDTH))
        for name in ("ffn_gate", "ffn_up"):
            writer.add_tensor(f"blk.{layer}.{name}.weight", weights(_INNER, _WIDTH))
        writer.add_tensor(f"blk.{layer}.ffn_down.weight", weights(_WIDTH, _INNER))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _describe(writer: GGUFWriter, tokens: list[bytes], kinds: list[int]) -> None:
    writer.add_name("tiny")
    writer.add_context_length(_CONTEXT)
    writer.add_embedding_length(_WIDTH)
    writer.add_block_count(_LAYERS)
    writer.add_feed_forward_length(_INNER)
    writer.add_head_count(_HEADS)
    writer.add_head_count_kv(_HEADS)
    writer.add_rope_dimension_count(_WIDTH // _HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("llama")
    writer.add_token_list(tokens)
    writer.add_token_scores([-1000.0 if kind == TokenType.BYTE else 0.0 for kind in kinds])
    writer.add_token_types(kinds)
    writer.add_unk_token_id(0)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(_TEMPLATE)


@contextmanager
def serving(path: Path) -> Iterator[str]:
    """The base URL of llama.cpp's server with the model at `path`; one thread, two at a time."""
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.n_ctx = _CONTEXT
    params.n_parallel = 2
    params.cpuparams.n_threads = 1
    params.cpuparams_batch.n_threads = 1
    params.use_jinja = True
    params.warmup = False
    params.port = 0
    params.verbosity = -1
    server = xllamacpp.Server(params)
    yield f"{server.listening_address}/v1"
    del server
