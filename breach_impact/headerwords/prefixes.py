"""The prefix or ending that the columns of a table have in common (``mb_id``, ``mb_name``; ``nomLoc``, ``prenomLoc``): it says which table they are of, and nothing of a column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from breach_impact.headerwords.headers import hits, tokens
from breach_impact.pathlevels import last_of, parted

PIECE = re.compile(r"[^\W\d_]{1,10}(?=[_\-. ]|(?<=[a-z])(?=[A-Z]))[_\-. ]?")
FEWEST, MOSTLY = 4, 0.6
"""So many columns of one level must begin alike, and so large a part of them."""
GLUED, GLUED_FEWEST, NEARLY = 4, 8, 0.9
"""Letters of a prefix that is written without a mark (``OXLNAME``), columns that must begin so, and the part of all of them."""
MARK, OR, SEVERAL = "*", "|", 2
"""What stands behind such a prefix here, and before an ending, and between several; the names have nothing there. So many are several."""
LOCATED = re.compile(r"[A-Z][A-Z0-9]{2}[-.][0-9]{1,2}(?:[.-][0-9]{1,2}){0,2}[ _:]+(?=[^\W\d])")
"""Segment, field and component, as HL7 v2 counts them (chapter 2.5)."""
TAIL = re.compile(r"(?:[_\-. ]|(?<=[a-z])(?=[A-Z]))[^\W\d_]{2,5}$")
PARTLY = "~"
"""What stands behind a prefix without a mark that only some columns bear (``CCLNAME``, ``CCZIP`` beside ``DN_NUM``): it goes where what is left says a type."""
NAMED = frozenset({"_org", "_thing", "_device", "_place", "_person", "_holder", "_owner"})
"""What such a prefix must not name: the name of a firm is no person's, and ``user`` is read as it is. A role that it names (``son``) is read from the whole name."""
CAMEL = re.compile(r"[a-z][A-Z]")
"""Words of a name that are told apart by capitals: where marks stand between such names, they are levels (``paciente_endereco_nmMunicipio``)."""
TOKENS = frozenset({"session_token", "api_token", "oauth_token"})
GROUPED = re.compile(r"[^\W\d]\w*(?:/[^\W\d]\w*){1,6}")
SHORT, KINDS, HALF = 4, 3, 0.5
"""Letters of a word that may mean something else (``pas`` of passengers), kinds of data that the names say without it, and the part of the names that say one."""


def _first(name: str) -> str:
    found = PIECE.match(name)
    return found.group().lower() if found and len(found.group()) < len(name) else ""


def _says_nothing(piece: str) -> bool:
    """Whether the prefix is no word that tells of people or of a data type (``user_``, ``patient_`` do)."""
    return not any(hit.entry.section[0] != "_" or hit.entry.section not in ("_neutral", "_generic") for hit in hits(tokens(piece)))


def _last(name: str) -> str:
    found = TAIL.search(name)
    return found.group().lower() if found and found.start() else ""


def _means_another(piece: str, rests: Sequence[str]) -> bool:
    """Whether a piece is no word or a short one for a data type, and the names say what they hold without it (``PAS_NOMBRE``, ``emailLoc``)."""
    said = hits(tokens(piece))
    if any(hit.entry.section[0] == "_" for hit in said) or (said and sum(map(str.isalpha, piece)) > SHORT):
        return False
    kinds = [{hit.entry.section for hit in hits(tokens(rest)) if hit.entry.section[0] != "_" and hit.entry.weight == 1} for rest in rests]
    return sum(map(bool, kinds)) >= HALF * len(rests) and len(set[str]().union(*kinds)) >= KINDS


def _only_type(piece: str) -> bool:
    """Whether a prefix is a word for a token and for nobody (``session_`` of ``session_user_id``, ``session_page``): it goes where the rest says a type by itself."""
    said = [hit.entry.section for hit in hits(tokens(piece))]
    kinds = {section for section in said if section[0] != "_"}
    return bool(kinds) and kinds <= TOKENS and not any(section[0] == "_" and section not in ("_neutral", "_generic", "_event", "_thing") for section in said)


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


def _several(names: Sequence[str]) -> tuple[str, ...]:
    """The prefixes of a join of tables, each borne by some columns and all by most (``SPRIDEN_ID``, ``SPBPERS_SEX``): words that nothing is known of."""
    counts = Counter(map(_first, names))
    unknown = {piece: count for piece, count in counts.items() if sum(map(str.isalpha, piece)) >= KINDS and piece[-1] in "_-." and not hits(tokens(piece))}
    told = {piece: count for piece, count in unknown.items() if count >= KINDS}
    if len(told) < SEVERAL or sum(told.values()) < MOSTLY * len(names):
        return ()
    return tuple(sorted(piece for piece in unknown if piece in told or len(piece) > GLUED))


@lru_cache(maxsize=4096)
def _said(name: str) -> frozenset[str]:
    """The data types that a name says as a whole."""
    words = tokens(name)
    return frozenset(hit.entry.section for hit in hits(words) if hit.entry.section[0] != "_" and hit.entry.weight == 1 and hit.size == len(words)) if words else frozenset()


def _partly(names: Sequence[str]) -> str:
    """The prefix without a mark that some names bear before words that say types, and at least three different ones; names that say one as they are do not count (``cardno`` of ``car``)."""
    plain = {name.lower() for name in names if name.isalpha() and (name.isupper() or name.islower()) and len(name) > SHORT and not _said(name)}
    fronts = Counter(name[:size] for name in plain for size in range(2, GLUED + 1))
    for front, count in sorted(fronts.items(), key=lambda item: (-item[1], -len(item[0]), item[0])):
        if count < FEWEST:
            return ""
        rests = [_said(name[len(front) :]) for name in sorted(plain) if name.startswith(front) and len(name) >= len(front) + KINDS]
        told = [said for said in rests if said]
        if len(told) >= FEWEST and len(frozenset[str]().union(*told)) >= KINDS and not any(hit.entry.section in NAMED for hit in hits(tokens(front))):
            return front
    return ""


def as_levels(names: Sequence[str]) -> dict[str, str]:
    """Flat names of documents, name -> path, where marks stand between levels and capitals between words; empty where they do not.

    Args:
        names: of the columns of one level.
    """
    split = {name: name.split("_") for name in names if "_" in name and "." not in name}
    if len(split) < MOSTLY * len(names) or sum(1 for name in split if CAMEL.search(name)) < FEWEST:
        return {}
    fronts = Counter("_".join(pieces[:end]) for pieces in split.values() for end in range(1, len(pieces)))
    out: dict[str, str] = {}
    for name, pieces in split.items():
        path = pieces[0]
        for end, piece in enumerate(pieces[1:], start=1):
            path += ("." if fronts["_".join(pieces[:end])] >= SEVERAL else "_") + piece
        out[name] = path
    return out


def slashed(paths: Sequence[str]) -> dict[str, str]:
    """Names of groups and questions as ODK and KoboToolbox write them, path -> path with levels (``hh/head_age``), where several share a group."""
    out = {path: path.replace("/", ".") for path in paths if GROUPED.fullmatch(last_of(path))}
    fronts = Counter(last_of(path).partition("/")[0] for path in out)
    return {path: levels for path, levels in out.items() if fronts[last_of(path).partition("/")[0]] >= SEVERAL}


def common_prefixes(paths: Iterable[str]) -> dict[str, str]:
    """The prefix at each level of a table.

    Args:
        paths: of its columns.

    Returns:
        level ("" for the record) -> what its names begin with, in lower case with the separator (several with OR between them), or MARK where there is none; or MARK and what they end in. Levels without either are left out.
    """
    levels: dict[str, list[str]] = {}
    for path in paths:
        level, _, name = parted(path)
        levels.setdefault(level, []).append(name)
    out: dict[str, str] = {}
    for level, names in levels.items():
        piece, count = Counter(map(_first, names)).most_common(1)[0]
        tail, ending = Counter(map(_last, names)).most_common(1)[0]
        enough = max(FEWEST, MOSTLY * len(names))
        if piece and count >= enough and (_says_nothing(piece) or _means_another(piece, [name[len(piece) :] for name in names if _first(name) == piece])):
            out[level] = piece
        elif piece and count >= enough and _only_type(piece):
            out[level] = piece + PARTLY
        elif tail and ending >= enough and _means_another(tail, [name[: -len(tail)] for name in names if _last(name) == tail]):
            out[level] = MARK + tail
        elif glued := _glued(names):
            out[level] = glued + MARK
        elif several := _several(names):
            out[level] = OR.join(several)
        elif partly := _partly(names):
            out[level] = partly + PARTLY
    return out


def without(path: str, prefixes: dict[str, str]) -> str:
    """The path without the prefix or ending of its level, or the place in a message before its name (``PID-5.1 Nachname`` of HL7)."""
    if located := LOCATED.match(path):
        return path[located.end() :]
    level, dot, name = parted(path)
    piece = prefixes.get(level, "")
    if piece.startswith(MARK):
        return level + dot + name[: 1 - len(piece)] if _last(name) == piece.removeprefix(MARK) else path
    if piece.endswith(PARTLY):
        front = piece.removesuffix(PARTLY)
        return level + dot + name[len(front) :] if (name.isalpha() or not front.isalpha()) and name.lower().startswith(front) and not _said(name) and _said(name[len(front) :]) else path
    if piece.endswith(MARK):
        glued = piece.removesuffix(MARK)
        return level + dot + name[len(glued) :] if name.lower().startswith(glued) and len(name) > len(glued) + 1 else path
    return level + dot + name[len(found) :] if piece and (found := _first(name)) in piece.split(OR) else path


def beside_fields(paths: Sequence[str]) -> dict[str, str]:
    """Of maps that hold what an object has beside its fields, path -> name of keys and values: what the object is called says nothing of these."""
    parents = {path[: at.start()] for path in paths for at in re.finditer(r"\.", path)}
    ends = {path: path[: path.rindex("{")] for path in paths if path.endswith(("{key}", "{}"))}
    return {path: path[len(parent) :] for path, parent in ends.items() if parent in parents}
