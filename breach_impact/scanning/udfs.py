"""Functions that DuckDB calls for what SQL cannot do: each sees a block's distinct values once.

They are registered on the scan's connection only, and hand back codes or normal forms, never a message with a value.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pyarrow as pa  # at run time: DuckDB evaluates the annotations of the functions it is given
import pyarrow.compute as pc

from breach_impact.registry import detectors
from breach_impact.scanning import forms
from breach_impact.tokens.codes import token_codes

if TYPE_CHECKING:
    import duckdb

    from breach_impact.phones.automata import Ints

Text = Callable[[str], str | None]


def register(con: duckdb.DuckDBPyConnection, checked: set[str]) -> None:
    """Make the functions known to a connection.

    Args:
        con: the scan's connection.
        checked: data types in use whose values carry a check digit.
    """
    from breach_impact.places import countries as places

    _map(con, "zone_of", _zone)
    _map(con, "place_of", _place)
    _map(con, "cctld_of", places.cctld_country)
    _map(con, "email_of", email_of)
    _map(con, "token_form", forms.token_format_of, "SMALLINT")
    _token_codes(con)
    _tlds(con)
    _pairs(con, "sub_of", lambda text, country: places.subdivision_of(text, country or None))
    _phones(con)
    for data_type in sorted(checked):
        validate = detectors()[data_type].validate
        if validate is not None:
            _map(con, f"valid_{data_type}", _checker(validate), "BOOLEAN")


def _zone(text: str) -> str | None:
    """``n:``, ``a:`` or ``o:`` (name, abbreviation, offset) and the zone's row name."""
    from breach_impact.places.zones import zone_of

    zone = zone_of(text)
    return None if zone is None else f"{zone.kind[0]}:{zone.name}"


def _place(text: str) -> str | None:
    """Country code, with the subdivision behind it for a US territory (``US-PR``)."""
    from breach_impact.places.countries import country_of, territory_subdivision

    return territory_subdivision(text) or country_of(text)


def email_of(text: str) -> str | None:
    """Normal form of an address with characters beyond ASCII: NFC, lower case, domain in IDNA ASCII."""
    import unicodedata

    local, _, domain = unicodedata.normalize("NFC", text).lower().rpartition("@")
    try:
        return f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        return f"{local}@{domain}"


def _checker(validate: Callable[[str], bool]) -> Callable[[str], Any]:
    return lambda text: validate(text)


def _map(con: duckdb.DuckDBPyConnection, name: str, function: Callable[[str], Any], returns: str = "VARCHAR") -> None:
    """Register a function of one text that is called once a distinct value."""
    kind = {"BOOLEAN": pa.bool_(), "SMALLINT": pa.int16()}.get(returns, pa.string())

    def apply(values: pa.ChunkedArray) -> pa.Array:
        coded = _one(values).dictionary_encode()
        table = pa.array([None if v is None else function(v) for v in coded.dictionary.to_pylist()], kind)
        return table.take(coded.indices)

    con.create_function(name, apply, ["VARCHAR"], returns, type="arrow", null_handling="special")  # pyright: ignore


def _pairs(con: duckdb.DuckDBPyConnection, name: str, function: Callable[[str, str | None], str | None]) -> None:
    """Register a function of two texts, called once a distinct pair; NULL first text gives NULL."""
    def apply(left: pa.ChunkedArray, right: pa.ChunkedArray) -> pa.Array:
        seen: dict[tuple[Any, Any], str | None] = {}
        out: list[str | None] = []
        for pair in zip(left.to_pylist(), right.to_pylist(), strict=True):
            if pair not in seen:
                seen[pair] = None if pair[0] is None else function(*pair)
            out.append(seen[pair])
        return pa.array(out, pa.string())

    con.create_function(name, apply, ["VARCHAR", "VARCHAR"], "VARCHAR", type="arrow", null_handling="special")  # pyright: ignore


def _token_codes(con: duckdb.DuckDBPyConnection) -> None:
    """``token_code``: tokens hardly ever repeat within a block, so that they are not told apart first."""
    def apply(values: pa.ChunkedArray) -> pa.Array:
        return token_codes(_one(values))

    con.create_function("token_code", apply, ["VARCHAR"], "SMALLINT", type="arrow", null_handling="special")  # pyright: ignore


def _tlds(con: duckdb.DuckDBPyConnection) -> None:
    """``known_tld``: one of the top-level domains shipped; a set is asked faster than a pattern of 1,500 alternatives is compiled."""
    known = pa.array(sorted(forms.tlds()), pa.string())

    def apply(values: pa.ChunkedArray) -> pa.Array:
        return pc.is_in(_one(values), value_set=known)

    con.create_function("known_tld", apply, ["VARCHAR"], "BOOLEAN", type="arrow", null_handling="special")  # pyright: ignore


def _phones(con: duckdb.DuckDBPyConnection) -> None:
    """``e164_of`` gives a number, ``phone_of`` a number and the place that it shows, which costs little more."""
    from breach_impact.phones import numbers as phone

    def e164(values: pa.ChunkedArray, regions: pa.ChunkedArray) -> pa.Array:
        return phone.e164(_one(values), _one(regions))

    def placed(values: pa.ChunkedArray, regions: pa.ChunkedArray) -> pa.Array:
        numbers, found = phone.numbers(_one(values), _one(regions))
        return pa.StructArray.from_arrays([numbers, _places(found)], ["number", "place"])

    con.create_function("e164_of", e164, ["VARCHAR", "VARCHAR"], "VARCHAR", type="arrow", null_handling="special")  # pyright: ignore
    kind = "STRUCT(number VARCHAR, place VARCHAR)"
    con.create_function("phone_of", placed, ["VARCHAR", "VARCHAR"], kind, type="arrow", null_handling="special")  # pyright: ignore


def _places(found: Ints) -> pa.Array:
    """The places of regions of phones by their place in the plan of numbers."""
    import numpy as np

    from breach_impact.phones.plans import plan

    names = [None, *plan().names]
    present = np.flatnonzero(np.bincount(found + 1, minlength=len(names)))
    codes = np.zeros(len(names), dtype=np.int32)
    codes[present] = np.arange(len(present))
    places = [None if name is None or name == "001" else _place(name) for name in (names[at] for at in present.tolist())]
    return pa.array(places, pa.string()).take(pa.array(codes.take(found + 1)))


def _one(values: Any) -> pa.Array:  # noqa: ANN401 - a chunked array, or an array already
    if isinstance(values, pa.ChunkedArray):
        values = values.combine_chunks()
        if isinstance(values, pa.ChunkedArray):
            values = values.chunk(0) if values.num_chunks else pa.array([], pa.string())
    return values.cast(pa.string())
