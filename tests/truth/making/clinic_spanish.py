"""Spanish clinic: NIF, masked and invalid values, phone-only rows, emergency contacts, unlinked people."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import phonenumbers

from .books import Json
from .dump import Dump
from .national_ids import NIF_LETTERS, nif
from .phones import e164, international, national
from .world import Person
from .writing import iso, lines, table, utc

HEADER = (
    "NIF", "Nombre", "Apellidos", "Fecha de nacimiento", "Correo electrónico", "Teléfono", "Grupo sanguíneo",
    "Diagnóstico", "Contacto de emergencia", "Teléfono del contacto de emergencia",
)  # fmt: skip
ILLNESSES = (
    "Diabetes mellitus tipo 2", "Hipertensión arterial esencial", "Asma bronquial", "Migraña con aura",
    "Hipotiroidismo", "Fibrilación auricular", "Gonartrosis bilateral", "Anemia ferropénica",
    "Trastorno de ansiedad generalizada", "Enfermedad celíaca",
)  # fmt: skip
GROUPS = ("A+", "A-", "B+", "B-", "AB+", "AB-", "0+", "0-")
DRUGS = ("Ibuprofeno 600 mg", "Paracetamol 1 g", "Omeprazol 20 mg", "Amoxicilina 875 mg", "Enalapril 10 mg")
MALFORMED = ((120, "58213377;Rosa\n"), (77, "x;" * 13 + "fin\n"), (31, "Hospital de día;;;\n"))
"""Lines with a wrong number of fields, and where they are put, from the last to the first."""
DATA_TYPES = (
    "email", "es_nif", "phone", "person_name", "date_of_birth", "blood_group", "diagnosis", "medication",
)  # fmt: skip
NOTES = """
138 patients, 7 rows with a phone only, 12 with nothing, 3 rows with a wrong number of fields (rejected), 65
visits.
- NIF with the right letter identifies; `*****678Z` is masked, a wrong letter invalid: those 18 are subjects
by e-mail.
- `test@test.com` is a placeholder: invalid, does not link its three rows, but is in `hibp_compatible` (any
role, placeholders included); `name@` is malformed and is not.
- Phones are read with `default_region` ES. Phone-only rows: three belong to the one patient who holds the
phone; two on a phone that nobody holds are one subject; two on a phone held by two patients are one subject
of their own.
- Emergency contacts are secondary, counted by phone: 55 distinct outsiders (four named twice); ten are
patients and one is the subject known by phone only, so affected, not secondary. Their phone never joins
records.
- Rows without identifier are unattributed and stand for 1 to 12 people; (name, date of birth) gives 10.
- Five NIFs occur only in visits: affected.
- Region: every subject has a NIF or a Spanish phone.
"""


class SpanishClinic(Dump):
    """The clinic while it is written.

    Attributes:
        people: the patients.
        owner: phone by patient.
        shared: a family's phone, held by two patients.
        orphan: a phone held by nobody but two phone-only rows.
        contacts: emergency contacts: name, phone, and the key in the books of one who is nobody's holder.
        nifs: valid NIF by patient.
        rows: the table of patients.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "02_clinic_spanish", "es")
        world = self.world
        self.people = world.people({"gmail.com": 50, "hotmail.com": 38, "aguasdeltajo.com": 31, "example.com": 19})
        self.owner = {p.key: world.phone("ES") for p in self.people}
        self.shared = world.phone("ES")
        self.orphan = world.phone("ES")
        for i in (60, 61):
            self.owner[self.people[i].key] = self.shared
        self.contacts = self.emergency_contacts()
        self.nifs: dict[str, str] = {}
        self.rows: list[list[str]] = []

    def emergency_contacts(self) -> list[tuple[str, str, str | None]]:
        """Outsiders (four of them twice), patients, and the holder who is known only by phone."""
        outsiders = [(self.world.person("example.net"), self.world.phone("ES")) for _ in range(55)]
        contacts: list[tuple[str, str, str | None]] = [(p.name, national(n), e164(n)) for p, n in outsiders]
        contacts += [(p.name, national(n), e164(n)) for p, n in outsiders[:4]]
        contacts += [(p.name, national(self.owner[p.key]), None) for p in self.people[80:90]]
        contacts.append(("Amparo Villar", international(self.orphan), None))
        self.rng.shuffle(contacts)
        return contacts

    def row(self, rec: int, who: str | None, p: Person, born: date) -> list[str]:
        """A row with nothing but name and date of birth."""
        self.book.show(rec, who, "person_name", "date_of_birth")
        out = [""] * len(HEADER)
        out[1:4] = p.first, p.last, born.strftime("%d/%m/%Y")
        return out

    def medical(self, rec: int, who: str) -> tuple[str, str]:
        """Blood group, where it is known, and diagnosis."""
        rng = self.rng
        if rng.random() < 0.75:
            group = rng.choice(GROUPS)
            self.book.put(rec, who, "blood_group")
        else:
            group = rng.choice(("", "N/A", "unknown"))
        self.book.put(rec, who, "diagnosis")
        return group, rng.choice(ILLNESSES)

    def patients(self) -> None:
        """Patients with an identifier of their own: 120 with a NIF, 10 masked, 8 with a wrong letter."""
        for i, p in enumerate(self.people):
            rec = self.book.record()
            out = self.row(rec, p.key, p, self.world.birthday())
            self.book.affected.add(p.key)
            out[0] = self.patient_nif(i, rec, p)
            out[4] = self.patient_address(i, rec, p)
            out[5] = self.patient_phone(i, rec, p)
            out[6:8] = self.medical(rec, p.key)
            if i < len(self.contacts):
                name, spelling, secondary = self.contacts[i]
                out[8:10] = name, spelling
                if secondary is None:
                    self.book.show(rec, None, "phone", "person_name")
                else:
                    self.book.other(rec, secondary, "phone", "person_name")
            self.rows.append(out)

    def patient_nif(self, i: int, rec: int, p: Person) -> str:
        """The NIF of the i-th patient: valid, masked or with a wrong letter."""
        value = nif(self.world)
        if i < 120:
            self.nifs[p.key] = value
            self.book.put(rec, p.key, "es_nif")
            return value
        if i < 130:
            self.book.hide(rec, "masked", "es_nif")
            return "*****" + value[5:]
        self.book.hide(rec, "invalid", "es_nif")
        return value[:8] + NIF_LETTERS[(NIF_LETTERS.index(value[8]) + 5) % 23]

    def patient_address(self, i: int, rec: int, p: Person) -> str:
        """The e-mail address of the i-th patient: valid, a placeholder, malformed or missing."""
        if i < 90 or i >= 120:
            self.book.put(rec, p.key, "email")
            address = self.book.mail(p.email, p.key)
            return address if i % 7 else address.upper()
        if i < 93:
            self.book.hide(rec, "invalid", "email")
            return self.book.mail("test@test.com")
        if i < 95:
            self.book.hide(rec, "invalid", "email")
            return p.email.split("@")[0] + "@"
        return self.rng.choice(("", "-", "NULL", "n/a"))

    def patient_phone(self, i: int, rec: int, p: Person) -> str:
        """The phone of the i-th patient: valid, masked or missing."""
        if 110 <= i < 114:
            self.book.hide(rec, "masked", "phone")
            return f"6** *** {self.world.digits(3)}"
        if 114 <= i < 120:
            return ""
        self.book.put(rec, p.key, "phone")
        number = self.owner[p.key]
        return national(number) if i % 3 else international(number)

    def by_phone(self, number: phonenumbers.PhoneNumber, who: str, p: Person) -> None:
        """A row whose only identifier is a phone."""
        rec = self.book.record()
        out = self.row(rec, who, p, self.world.birthday())
        out[0], out[4], out[5] = "-", "null", international(number)
        self.book.put(rec, who, "phone")
        out[6:8] = self.medical(rec, who)
        self.rows.append(out)

    def phone_only(self) -> None:
        """Rows by the phone of one patient, of nobody, and of two patients."""
        for p in self.people[20:23]:
            self.by_phone(self.owner[p.key], p.key, p)
        for _ in range(2):
            self.by_phone(self.orphan, "orphan phone", self.world.person("example.net"))
        for _ in range(2):
            self.by_phone(self.shared, "shared phone", self.world.person("example.net"))

    def strangers(self) -> None:
        """Rows without any identifier, two of them of people who have another."""
        strangers = [(self.world.person("example.net"), self.world.birthday()) for _ in range(10)]
        for p, born in strangers + strangers[:2]:
            rec = self.book.record()
            out = self.row(rec, None, p, born)
            out[0], out[4], out[5], out[7] = "", "-", "n/a", self.rng.choice(ILLNESSES)
            self.book.show(rec, None, "diagnosis")
            self.rows.append(out)

    def patient_table(self) -> str:
        """The rows in disorder, with malformed lines between them."""
        self.rng.shuffle(self.rows)
        text = table(HEADER, self.rows, ";").splitlines(keepends=True)
        for place, bad in MALFORMED:
            text.insert(place, bad)
        return "".join(text)

    def visits(self) -> list[Json]:
        """Visits of patients by NIF, and of five whose NIF stands nowhere else."""
        world, rng = self.world, self.rng
        rows: list[Json] = []
        strange = [nif(world) for _ in range(5)]
        for i in range(65):
            rec = self.book.record()
            p = self.people[i % 40]
            who, value = (p.key, self.nifs[p.key]) if i < 60 else (f"visitor{i}", strange[i - 60])
            self.book.put(rec, who, "es_nif", "medication")
            start = world.moment(utc(2021, 1, 1), utc(2021, 6, 1))
            rows.append(
                {"nif": value, "fechaIngreso": iso(start), "medicación": rng.choice(DRUGS), "box": rng.randint(1, 9)}
            )
        return rows

    def truth(self) -> Json:
        """What the books say."""
        book = self.book
        affected = len(book.affected)
        return {
            "records": book.records(rejected=len(MALFORMED)),
            "subjects": book.subjects(
                unattributed=12, unlinked={"records": 12, "lower": 1, "upper": 12, "estimate": 10}
            ),
            "data_types": book.data_types(*DATA_TYPES),
            "regions": {
                "known": affected,
                "unknown": 0,
                "countries": [{"code": "ES", "subjects": affected, "share": 1.0}],
            },
            "email_domains": book.email_domains(("gmail.com", "hotmail.com")),
        }


def make(folder: Path) -> None:
    """Write the dump of the clinic into its own folder in this one."""
    clinic = SpanishClinic(folder)
    clinic.patients()
    clinic.phone_only()
    clinic.strangers()
    clinic.case.write("pacientes.csv", clinic.patient_table(), bom=True)
    clinic.case.write("urgencias.ndjson", lines(clinic.visits()))
    clinic.case.finish(clinic.truth(), NOTES, {"default_region": "ES"})
