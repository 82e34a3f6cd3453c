"""The prefix or ending that the columns of a table have in common (``mb_id``, ``mb_name``; ``NAMA_NSB``, ``EMAIL_NSB``): it says which table they are of, and nothing of a column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from breach_impact.headerwords.headers import hits, tokens
from breach_impact.registry import detectors

PIECE = re.compile(r"[^\W\d_]{1,10}(?=[_\-. ]|(?<=[a-z])(?=[A-Z]))[_\-. ]?")
ENDING = re.compile(r"(?<=[^\W\d_])_[^\W\d_]{2,5}$")
FEWEST, MOSTLY = 4, 0.6
"""So many columns of one level must begin alike, and so large a part of them."""
GLUED, GLUED_FEWEST, NEARLY = 4, 8, 0.9
"""Letters of a prefix that is written without a mark (``OXLNAME``), columns that must begin so, and the part of all of them."""
MARK = "*"
"""What stands behind such a prefix here; the names have nothing there."""


def _first(name: str) -> str:
    found = PIECE.match(name)
    return found.group().lower() if found and len(found.group()) < len(name) else ""


def _says_nothing(piece: str) -> bool:
    """Whether the prefix is no word that tells of people or of a data type (``user_``, ``patient_`` do)."""
    return not any(hit.entry.section[0] != "_" or hit.entry.section not in ("_neutral", "_generic") for hit in hits(tokens(piece)))


def _glued(names: Sequence[str]) -> str:
    """The prefix of names without any mark between words, all in capitals or all in small letters; it ends where they stop being alike."""
    plain = [name.lower() for name in names if name.isalpha() and (name.isupper() or name.islower())]
    if len(plain) < max(GLUED_FEWEST, NEARLY * len(names)):
        return ""
    start, count = Counter(name[:2] for name in plain).most_common(1)[0]
    if count < NEARLY * len(names):
        return ""
    mine = [name for name in plain if name.startswith(start)]
    same = next((mine[0][:size] for size in range(GLUED + 1, 1, -1) if all(name.startswith(mine[0][:size]) for name in mine)), "")
    return same if 2 <= len(same) <= GLUED and _says_nothing(same) else ""


def _last(name: str) -> str:
    found = ENDING.search(name)
    return found.group().lower() if found else ""


def _is_a_mark(ending: str) -> bool:
    """Whether what names end in is no word, or one for a state's id, of which a table has no four."""
    known = detectors()
    sections = {hit.entry.section for hit in hits(tokens(ending))}
    return all(section in known and known[section].identifier == "national_id" for section in sections)


def common_prefixes(paths: Iterable[str]) -> dict[str, str]:
    """The prefix at each level of a table.

    Args:
        paths: of its columns.

    Returns:
        level ("" for the record) -> what its names begin with, in lower case with the separator, or MARK where there is none; or what they end with, which begins with
        the separator. Levels without either are left out.
    """
    levels: dict[str, list[str]] = {}
    for path in paths:
        level, _, name = path.rpartition(".")
        levels.setdefault(level, []).append(name)
    out: dict[str, str] = {}
    for level, names in levels.items():
        piece, count = Counter(map(_first, names)).most_common(1)[0]
        if piece and count >= FEWEST and count >= MOSTLY * len(names) and _says_nothing(piece):
            out[level] = piece
        elif glued := _glued(names):
            out[level] = glued + MARK
        else:
            ending, count = Counter(map(_last, names)).most_common(1)[0]
            if ending and count >= FEWEST and count >= MOSTLY * len(names) and _is_a_mark(ending):
                out[level] = ending
    return out


def without(path: str, prefixes: dict[str, str]) -> str:
    """The path without the prefix or ending of its level."""
    level, dot, name = path.rpartition(".")
    piece = prefixes.get(level, "")
    if piece.startswith("_"):
        return path[: -len(piece)] if _last(name) == piece else path
    if piece.endswith(MARK):
        glued = piece.removesuffix(MARK)
        return level + dot + name[len(glued) :] if name.lower().startswith(glued) and len(name) > len(glued) + 1 else path
    return level + dot + name[len(piece) :] if piece and _first(name) == piece else path


def beside_fields(paths: Sequence[str]) -> dict[str, str]:
    """Of maps that hold what an object has beside its fields, path -> name of keys and values: what the object is called says nothing of these."""
    parents = {path[: at.start()] for path in paths for at in re.finditer(r"\.", path)}
    ends = {path: path[: path.rindex("{")] for path in paths if path.endswith(("{key}", "{}"))}
    return {path: path[len(parent) :] for path, parent in ends.items() if parent in parents}
