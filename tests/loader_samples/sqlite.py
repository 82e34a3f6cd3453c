"""Two tables of a database file, which is read as a whole."""

import sqlite3

from loader_samples import Sample
from loader_samples._people import PEOPLE


def _database() -> bytes:
    con = sqlite3.connect(":memory:")
    con.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, note TEXT)")
    con.execute('CREATE TABLE "old users" (email TEXT PRIMARY KEY, id INT) WITHOUT ROWID')
    con.executemany("INSERT INTO users VALUES (:id, :email, :note)", [{key: p[key] for key in ("id", "email", "note")} for p in PEOPLE[:30]])
    con.executemany('INSERT INTO "old users" VALUES (?, ?)', [(p["email"], p["id"]) for p in PEOPLE[30:]])
    con.commit()
    data = con.serialize()
    con.close()
    return data


SAMPLE = Sample(_database(), streamed=False)
