"""Writes compound files for tests: what an Outlook .msg is made of ([MS-CFB], version 3)."""

import struct
from collections.abc import Mapping

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
Tree = Mapping[str, "bytes | Tree"]


def compound(tree: Tree) -> bytes:
    """A compound file with these streams (bytes) and storages (mappings)."""
    entries: list[dict[str, int | str | bytes]] = [{"name": "Root Entry", "kind": 5, "child": _FREE, "right": _FREE}]
    _enter(tree, 0, entries)
    mini, mini_fat = b"", []
    big: list[tuple[int, bytes]] = []
    for number, entry in enumerate(entries):
        data = entry.get("data")
        if not isinstance(data, bytes) or not data:
            continue
        if len(data) >= 4096:
            big.append((number, data))
            continue
        entry["start"] = len(mini) // 64
        count = -(-len(data) // 64)
        mini_fat += [len(mini_fat) + n + 1 for n in range(count - 1)] + [_END]
        mini += data.ljust(count * 64, b"\x00")
    entries[0]["data"] = mini
    return _laid_out(entries, [(0, mini), *big] if mini else big, mini_fat)


def _enter(tree: Tree, parent: int, entries: list[dict[str, int | str | bytes]]) -> None:
    before = None
    for name in sorted(tree, key=lambda n: (len(n), n.upper())):
        number = len(entries)
        value = tree[name]
        entries.append({"name": name, "kind": 2 if isinstance(value, bytes) else 1, "child": _FREE, "right": _FREE})
        if before is None:
            entries[parent]["child"] = number
        else:
            entries[before]["right"] = number
        before = number
        if isinstance(value, bytes):
            entries[number]["data"] = value
        else:
            _enter(value, number, entries)


def _laid_out(
    entries: list[dict[str, int | str | bytes]], streams: list[tuple[int, bytes]], mini_fat: list[int]
) -> bytes:
    sectors: list[bytes] = []
    fat: list[int] = []

    def put(data: bytes) -> int:
        start = len(sectors)
        count = max(1, -(-len(data) // 512))
        for n in range(count):
            sectors.append(data[n * 512 : n * 512 + 512].ljust(512, b"\x00"))
            fat.append(start + n + 1 if n + 1 < count else _END)
        return start

    for number, data in streams:
        entries[number]["start"] = put(data)
    mini_start = put(struct.pack(f"<{len(mini_fat)}I", *mini_fat).ljust(512, b"\xff")) if mini_fat else _END
    directory = put(b"".join(map(_entry, entries)))
    fat_count = next(n for n in range(1, 100) if n * 128 >= len(fat) + n)
    fat_start = len(sectors)
    fat += [_FAT] * fat_count
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(fat_count * 512, b"\xff")
    sectors += [table[n * 512 : n * 512 + 512] for n in range(fat_count)]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    header += b"\x00" * 6 + struct.pack("<IIIII", 0, fat_count, directory, 0, 4096)
    header += struct.pack("<IIII", mini_start, 1 if mini_fat else 0, _END, 0)
    header += struct.pack("<109I", *[fat_start + n if n < fat_count else _FREE for n in range(109)])
    return header + b"".join(sectors)


def _entry(entry: dict[str, int | str | bytes]) -> bytes:
    name = str(entry["name"]).encode("utf-16-le") + b"\x00\x00"
    data = entry.get("data", b"")
    assert isinstance(data, bytes)
    head = name.ljust(64, b"\x00") + struct.pack("<HBB", len(name), int(entry["kind"]), 1)
    links = struct.pack("<III", _FREE, int(entry["right"]), int(entry["child"]))
    return head + links + b"\x00" * 36 + struct.pack("<IQ", int(entry.get("start", _END)), len(data))


def properties(header: int, fixed: Mapping[tuple[int, int], int]) -> bytes:
    """A `__properties_version1.0` stream: (tag, type) to the value in eight bytes."""
    rows = (struct.pack("<HHI", kind, tag, 6) + value.to_bytes(8, "little") for (tag, kind), value in fixed.items())
    return b"\x00" * header + b"".join(rows)


def message(
    texts: Mapping[str, str],
    fixed: Mapping[tuple[int, int], int],
    *,
    storages: Tree | None = None,
    binaries: Mapping[str, bytes] | None = None,
) -> bytes:
    """A .msg with these texts by tag ("0037"), numbers and times, recipients and attachments."""
    tree: dict[str, bytes | Tree] = {f"__substg1.0_{tag}001F": text.encode("utf-16-le") for tag, text in texts.items()}
    tree |= {f"__substg1.0_{tag}0102": data for tag, data in (binaries or {}).items()}
    tree["__properties_version1.0"] = properties(32, fixed)
    return compound(tree | dict(storages or {}))


def storage(texts: Mapping[str, str], fixed: Mapping[tuple[int, int], int], extra: Tree | None = None) -> Tree:
    """A recipient or an attachment of a .msg."""
    tree: dict[str, bytes | Tree] = {f"__substg1.0_{tag}001F": text.encode("utf-16-le") for tag, text in texts.items()}
    return {**tree, "__properties_version1.0": properties(8, fixed), **(extra or {})}
