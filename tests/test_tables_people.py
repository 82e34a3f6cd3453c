"""Rows that are of the people of another table: by a word for them, by a declared key that stands once for each; and a user name that is no person's."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import breach_impact as bi

N = 120
FIRST = ("Ana", "Ben", "Clara", "David", "Eva", "Felix", "Greta", "Hugo", "Ines", "Jonas")
LAST = ("Weber", "Rossi", "Martin", "Silva", "Novak", "Jansen", "Larsen", "Costa", "Moreau", "Keller", "Bauer", "Conti")


def nir(number: int) -> str:
    body = f"1{50 + number % 40:02}{1 + number % 12:02}75{number % 900 + 100:03}{number % 800 + 100:03}"
    return f"{body}{97 - int(body) % 97:02}"


def write(folder: Path, name: str, rows: Sequence[dict[str, Any]]) -> None:
    with (folder / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def subjects(path: Path) -> dict[str, Any]:
    return bi.assess(path, progress=False).statistics["subjects"]


def test_a_benefit_is_of_the_beneficiary_whom_another_table_lists(tmp_path: Path) -> None:
    people = [{"nir": nir(n), "nom": LAST[n % 12], "prenom": FIRST[n % 10], "email": f"b{n}@example.com"} for n in range(N)]
    claims = [{"num_decompte": f"D{90000 + n}", "nir_beneficiaire": nir(n % N), "date_soins": "2021-03-04", "montant": f"{n}.50"} for n in range(3 * N)]
    write(tmp_path, "beneficiaires.csv", people)
    write(tmp_path, "prestations.csv", claims)
    found = subjects(tmp_path)
    assert (found["affected"], found["unattributed_records"]) == (N, 0)


def test_a_beneficiary_beside_the_insured_is_another_person(tmp_path: Path) -> None:
    rows = [{"policy_no": f"P{n}", "insured_name": FIRST[n % 10] + " " + LAST[n % 12], "insured_email": f"i{n}@example.com", "beneficiary_email": f"b{n}@example.com"} for n in range(N)]
    write(tmp_path, "policies.csv", rows)
    write(tmp_path, "beneficiaries.csv", [{"beneficiary_id": n, "email": f"b{n}@example.com", "full_name": FIRST[n % 10] + " " + LAST[n % 12]} for n in range(N)])
    assert subjects(tmp_path)["affected"] == 2 * N


def dump(tickets: list[tuple[Any, ...]]) -> str:
    def copy(table: str, columns: str, rows: list[tuple[Any, ...]]) -> str:
        return f"COPY public.{table} ({columns}) FROM stdin;\n" + "".join("\t".join("\\N" if v is None else str(v) for v in row) + "\n" for row in rows) + "\\.\n\n"

    people = [(n, LAST[n % 12], FIRST[n % 10], f"a{n}@example.com") for n in range(1, N + 1)]
    portal = [(500 + n, n, f"portal{n}@example.org", "2020-01-02") for n in range(1, N + 1, 2)]
    return (
        "CREATE TABLE public.anagrafiche (id integer NOT NULL, cognome text, nome text, email text);\n"
        "CREATE TABLE public.utenti_portale (id integer NOT NULL, anagrafica_id integer, email text, creato date);\n"
        "CREATE TABLE public.segnalazioni (id integer NOT NULL, anagrafica_id integer, email_contatto text, oggetto text);\n\n"
        + copy("anagrafiche", "id, cognome, nome, email", people) + copy("utenti_portale", "id, anagrafica_id, email, creato", portal) + copy("segnalazioni", "id, anagrafica_id, email_contatto, oggetto", tickets)
        + "".join(f"ALTER TABLE ONLY public.{t} ADD CONSTRAINT {t}_pkey PRIMARY KEY (id);\n" for t in ("anagrafiche", "utenti_portale", "segnalazioni"))
        + "".join(f"ALTER TABLE ONLY public.{t} ADD CONSTRAINT {t}_fkey FOREIGN KEY (anagrafica_id) REFERENCES public.anagrafiche(id);\n" for t in ("utenti_portale", "segnalazioni"))
    )  # fmt: skip


def test_who_signs_in_and_who_writes_are_people_of_the_register(tmp_path: Path) -> None:
    tickets = [(n, n if n < 100 else None, f"private{n}@example.net" if n % 2 else None, "guasto") for n in range(1, N + 1)]
    (tmp_path / "g.sql").write_text(dump(tickets), encoding="utf-8")
    assert subjects(tmp_path)["affected"] == N + sum(1 for n in range(100, N + 1) if n % 2)


def test_who_serves_many_is_not_whom_he_serves(tmp_path: Path) -> None:
    tickets = [(n, 1 + n % 5, f"guest{n}@example.net", "guasto") for n in range(1, N + 1)]
    (tmp_path / "g.sql").write_text(dump(tickets), encoding="utf-8")
    assert subjects(tmp_path)["affected"] == 2 * N


def test_a_name_that_many_answer_under_is_nobodys(tmp_path: Path) -> None:
    rows = [{"#": f"r{n:04x}", "What is your email address?": f"user{n}@example.com", "What do you like?": "roses", "Network ID": f"{n // 3:010x}"} for n in range(N)]
    write(tmp_path, "survey_responses.csv", rows)
    assert subjects(tmp_path)["affected"] == N
