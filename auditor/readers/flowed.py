"""format=flowed (RFC 3676): lines that were broken for the way are joined again, quote marks kept."""


def unflow(text: str, *, delete_space: bool) -> str:
    """`text` (LF ends) with soft line breaks removed; `delete_space` is the parameter DelSp."""
    out: list[str] = []
    held: list[str] = []
    held_depth = 0
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        words = line[depth:]
        words = words.removeprefix(" ")
        if held and depth != held_depth:
            out.append(_quoted(held_depth, "".join(held)))
            held = []
        soft = words.endswith(" ") and words != "-- "
        if words == "-- " and held:
            out.append(_quoted(held_depth, "".join(held)))
            held = []
        held.append(words[:-1] if soft and delete_space else words)
        held_depth = depth
        if not soft:
            out.append(_quoted(held_depth, "".join(held)))
            held = []
    if held:
        out.append(_quoted(held_depth, "".join(held)))
    return "\n".join(out)


def _quoted(depth: int, words: str) -> str:
    return ">" * depth + (" " if depth and words else "") + words
