"""Brazilian fitness app: Parquet users, gzipped measurements, CPF, body and health metrics with facets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow as pa

from .books import Json, countries, tally
from .dump import Dump
from .national_ids import cpf
from .phones import national
from .world import Person
from .writing import iso, lines, utc

STATES = ("SP", "SP", "SP", "RJ", "RJ", "MG", "PR", "RS", "BA", "PE")
COLUMNS = (
    "id_usuario", "nome_completo", "cpf", "e_mail", "celular", "pais", "uf", "data_nascimento", "criado_em",
    "ios_access_token", "android_access_token",
)  # fmt: skip
METRICS: dict[str, tuple[str, str | None, float, float]] = {
    "alturaCm": ("body_height", None, 150, 196),
    "pesoKg": ("body_weight", None, 48, 121),
    "gorduraCorporalPct": ("body_metrics", "body_fat", 8, 39),
    "massaOsseaKg": ("body_metrics", "bone_mass", 1.9, 4.1),
    "densidadeOssea": ("body_metrics", "bone_density", 0.8, 1.4),
    "massaMuscularKg": ("body_metrics", "muscle", 28, 71),
    "aguaCorporalPct": ("body_metrics", "water", 43, 66),
    "frequenciaCardiacaBpm": ("health_metrics", "heart_rate", 48, 171),
    "proteinaPct": ("health_metrics", "protein", 11, 21),
    "horasSono": ("health_metrics", "sleep", 3.5, 9.5),
}
"""Data type, facet, lowest and highest value of a metric."""
SCALE = ("alturaCm", "pesoKg", "gorduraCorporalPct", "massaMuscularKg", "aguaCorporalPct", "proteinaPct")
WATCH = ("frequenciaCardiacaBpm", "horasSono")
BONE_SCAN = ("massaOsseaKg", "densidadeOssea", "pesoKg")
FIRST, LAST = utc(2014, 8, 5, 9, 0, 3), utc(2019, 10, 30, 6, 45, 12)
BETWEEN = utc(2018, 1, 1)
"""Accounts are made before, measurements happen after."""
DATA_TYPES = (
    "email", "account_id", "person_name", "br_cpf", "phone", "country", "subdivision", "date_of_birth", "body_height",
    "body_weight", "body_metrics", "health_metrics",
)  # fmt: skip
NOTES = """
110 users (Parquet, Portuguese snake_case), 240 measurements (gzipped NDJSON, camelCase).
- `usuarioId` in the measurements names the users' `id_usuario`: account id; four ids occur in measurements
only.
- CPF: right check digits identify; `111.111.111-11` has equal digits (placeholder, invalid), five have a
wrong digit.
- `(11) 9...` is read with the record's own country (`pais`).
- `uf` with country BR: ISO 3166-2 subdivision. Users known from measurements only have no region.
- A null metric exposes nothing. Facets count subjects with at least one value of that facet; `body_metrics`
and `health_metrics` count the union; height and weight are data types of their own.
- Tokens without a prefix: issuer and kind by column name (`ios_access_token`, `android_access_token`); five
people hold both, so 80 holders.
- Activity: account creation first, measurement (`medidoEm`) last.
"""


class FitnessApp(Dump):
    """The app while it is written.

    Attributes:
        people: its users.
        subdivisions: state of each user.
        facets: who has a value of a facet of a data type.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "07_fitness_portuguese", "pt")
        self.people = self.world.people({
            "gmail.com": 42, "hotmail.com": 23, "academiavigor.com.br": 14, "example.com": 9,
            "construtoraleme.com.br": 10, "outlook.com": 12,
        })  # fmt: skip
        self.subdivisions: list[str] = []
        self.facets: dict[tuple[str, str], set[str]] = {}

    def users(self) -> dict[str, pa.Array]:
        """The users as columns."""
        rows = [self.user(i, p) for i, p in enumerate(self.people)]
        types = {"id_usuario": pa.int64(), "data_nascimento": pa.date32(), "criado_em": pa.timestamp("ms", tz="UTC")}
        cells = zip(*rows, strict=True)
        return {k: pa.array(v, types.get(k, pa.string())) for k, v in zip(COLUMNS, cells, strict=True)}

    def user(self, i: int, p: Person) -> tuple[Any, ...]:
        """The i-th user, a cell for each column."""
        book, world = self.book, self.world
        rec, state = book.record(), self.rng.choice(STATES)
        book.put(rec, p.key, "account_id", "person_name", "email", "country", "subdivision", "date_of_birth")
        self.subdivisions.append(f"BR-{state}")
        value = self.cpf(i, rec, p.key)
        number = None
        if i % 11 < 9:
            number = national(world.phone("BR"))
            book.put(rec, p.key, "phone")
        return (
            50210 + 3 * i, p.name, value, book.mail(p.email, p.key), number, "BR", state, world.birthday(),
            FIRST if i == 4 else world.moment(FIRST, BETWEEN),
            world.text(43) if i < 40 else None, world.text(43) if 35 <= i < 80 else None,
        )  # fmt: skip

    def cpf(self, i: int, rec: int, who: str) -> str | None:
        """The CPF of the i-th user: valid, a placeholder, with a wrong digit, or none."""
        value = cpf(self.world)
        if i < 95:
            self.book.put(rec, who, "br_cpf")
            return value
        if i < 99:
            self.book.hide(rec, "invalid", "br_cpf")
            return "111.111.111-11"
        if i < 104:
            self.book.hide(rec, "invalid", "br_cpf")
            return f"{value[:-1]}{(int(value[-1]) + 3) % 10}"
        return None

    def measurements(self) -> list[Json]:
        """Measurements by a scale, a watch or a bone scan; four users occur here only."""
        rows: list[Json] = []
        for i in range(240):
            rec = self.book.record()
            user = i % 80
            who, number = (f"left{i}", 90001 + i) if i >= 236 else (self.people[user].key, 50210 + 3 * user)
            kit = SCALE if i < 80 else WATCH if user < 55 else BONE_SCAN
            self.book.put(rec, who, "account_id")
            moment = LAST if i == 3 else self.world.moment(BETWEEN, LAST)
            measured = self.measured(i, kit, rec, who)
            rows.append({"usuarioId": number, "medidoEm": iso(moment), **measured})
        return rows

    def measured(self, i: int, kit: tuple[str, ...], rec: int, who: str) -> Json:
        """The values of the i-th measurement, null for what this device does not measure."""
        out: Json = {}
        for name, (data_type, facet, low, high) in METRICS.items():
            if name not in kit or (name == "aguaCorporalPct" and i % 4 == 0):
                out[name] = None
                continue
            out[name] = round(self.rng.uniform(low, high), 2 if high < 2 else 1)
            self.book.put(rec, who, data_type)
            if facet:
                self.facets.setdefault((data_type, facet), set()).add(who)
        return out

    def data_types(self) -> list[Json]:
        """Rows of `data_types`, with facets where there are any."""
        rows = self.book.data_types(*DATA_TYPES)
        facets = sorted(self.facets.items())
        for row in rows:
            found = [{"facet": f, "subjects": len(s)} for (t, f), s in facets if t == row["data_type"]]
            if found:
                row["facets"] = found
        return rows

    def regions(self) -> Json:
        """The `regions` block."""
        block = countries({p.key: "BR" for p in self.people}, len(self.book.affected))
        block["subdivisions"] = [{"code": c, "subjects": n} for c, n in tally(self.subdivisions).items()]
        return block

    def truth(self) -> Json:
        """What the books say."""
        book = self.book
        return {
            "records": book.records(),
            "subjects": book.subjects(),
            "data_types": self.data_types(),
            "regions": self.regions(),
            "tokens": [
                {"issuer": "app_ios", "kind": "access", "tokens": 40, "subjects": 40, "records": 40},
                {"issuer": "app_android", "kind": "access", "tokens": 45, "subjects": 45, "records": 45},
            ],
            "token_holders": {"subjects": 80},
            "email_domains": book.email_domains(("gmail.com", "hotmail.com", "outlook.com")),
            "activity": {"first": iso(FIRST), "last": iso(LAST), "out_of_range": 0},
        }


def make(folder: Path) -> None:
    """Write the dump of the app into its own folder in this one."""
    app = FitnessApp(folder)
    app.case.parquet("usuarios.parquet", app.users())
    app.case.write("medidas.ndjson.gz", lines(app.measurements()))
    app.case.finish(app.truth(), NOTES)
