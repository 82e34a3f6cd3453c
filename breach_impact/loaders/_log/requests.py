"""Query strings and cookies as fields of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from breach_impact.loaders._log.escapes import ask, backslash
from breach_impact.loaders._log.pairs import Names, decoded, objects, split

if TYPE_CHECKING:
    import pyarrow as pa


def parameters(columns: dict[str, pa.Array], name: str, texts: pa.Array, names: Names, *, cookies: bool = False) -> list[str]:
    """Put the objects of a column of query strings (or of cookies) beside the other columns; returns their fields in SQL.

    Names that our classification knows stand in ``name``, the others in ``name_other``.
    """
    import pyarrow.compute as pc

    if pc.any(pc.match_substring(texts, "\\")).as_py():
        texts = ask(f"SELECT {backslash('q')} AS q FROM block", {"q": texts})[0]
    if not cookies and pc.any(pc.match_substring(texts, "&amp;")).as_py():
        texts = pc.replace_substring(texts, "&amp;", "&")
    owner, keys, values = split(texts, ";" if cookies else "&")
    known, other = objects(owner, *decoded(keys, values, plus=not cookies), len(texts), names)
    columns[name] = known
    if other is None or other.null_count == len(other):
        return [f'"{name}": "{name}"::JSON']
    columns[f"{name}_other"] = other
    return [f'"{name}": "{name}"::JSON', f'"{name}_other": "{name}_other"::JSON']
