"""Rows with quotes and line breaks inside them, and other dialects."""

from loader_samples import Sample
from loader_samples._people import PEOPLE

ROWS = (f'{p["id"]},{p["email"]},"x, ""{p["id"]}""\ny"\r\n'.encode() for p in PEOPLE)
SAMPLES = {
    "": Sample(b"id,email,note\n" + b"".join(ROWS), whole=lambda raw, record: raw.startswith(record["id"].encode() + b",")),
    "long": Sample(b"id||email||note\n" + b"".join(b"%d||%s||%s\n" % (p["id"], p["email"].encode(), b"x" * (p["id"] % 3)) for p in PEOPLE)),
    "single": Sample(b"".join(b"%d;'%s';'it''s; so'\n" % (p["id"], p["email"].encode()) for p in PEOPLE)),
    "escape": Sample(b"".join(b'%d\t"%s"\t"a \\"b\\" c"\n' % (p["id"], p["email"].encode()) for p in PEOPLE)),
    "drawn": Sample(
        b" id |       email       \n----+-------------------\n" + b"".join(b" %2d | %-17s\n" % (p["id"], p["email"].encode()) for p in PEOPLE) + b"(40 rows)\n",
        notes=frozenset({"csv_footer"}),
    ),
}
