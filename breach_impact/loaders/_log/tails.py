"""Messages of logs that end with a JSON object (``... OTA_HotelResNotif payload={"guest": {...}}``): it is handed on as a member of its own, of which later each value gets a path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from breach_impact.loaders._log.documents import Member, Pool
from breach_impact.loaders._log.escapes import ask

if TYPE_CHECKING:
    import pyarrow as pa

_SPLIT = r"""
    WITH found AS (SELECT m, CASE WHEN right(rtrim(m), 1) = '}' THEN coalesce(nullif(regexp_extract(m, '(?s)^(.*?)\{\s*"', 1), m), m) ELSE m END AS front FROM block),
    tails AS (SELECT m, front, substr(m, len(front) + 1) AS tail FROM found)
    SELECT CASE WHEN good THEN rtrim(front) ELSE m END AS message, CASE WHEN good THEN tail ELSE '' END AS payload
    FROM (SELECT *, len(front) > 0 AND len(tail) > 0 AND json_valid(tail) AS good FROM tails)"""


def texts_of(pool: Pool, messages: pa.Array) -> tuple[list[Member], pa.Array]:
    """The members of messages: their text, and the object that they end with.

    Args:
        pool: takes the texts in.
        messages: one of each entry.

    Returns:
        the members, and the texts without the objects.
    """
    message, payload = ask(_SPLIT, {"m": messages})
    begin, end = pool.add(payload)
    members = [Member("log_text", *pool.add(message))]
    return (members if not (end > begin).any() else [*members, Member("payload", begin, end, end > begin)]), message
