"""Query strings and cookies as fields of a document."""

from __future__ import annotations

from breach_impact.bytescan import Ints
from breach_impact.documents.jsontext import contiguous
from breach_impact.loaders._log.documents import Member, Pool, made
from breach_impact.loaders._log.escapes import unescaped
from breach_impact.loaders._log.pairs import Names, objects, split


def parameters(pool: Pool, key: str, begin: Ints, end: Ints, names: Names, *, cookies: bool = False) -> list[Member]:
    """Query strings (or cookies) as members: names that our classification knows stand in ``key``, the others in ``key_other``, where there are any."""
    import pyarrow.compute as pc

    texts = pool.texts(*pool.replace(begin, end, pool.holds(b"\\", begin, end), unescaped))
    if not cookies and b"&amp;" in bytes(contiguous(texts)[0]):
        texts = pc.replace_substring(texts, "&amp;", "&")
    known, other = objects(split(texts, ";" if cookies else "&", plus=not cookies), len(texts), names)
    members = [made(pool, key, known)]
    return members if other is None else [*members, made(pool, f"{key}_other", other, optional=True)]
