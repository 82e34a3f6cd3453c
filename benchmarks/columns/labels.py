"""Labelled tables: a folder of files with ``labels.csv`` (``file,column,label,accepted_alternatives`` and, where known, ``role,also``).

A label is a data type of ours, ``none``, or a word of a wider vocabulary that other projects' labels use; what each of those accepts
stands in ACCEPTED. ``column`` is the header of a CSV file, the dotted path of a document, ``table.column`` of a SQL dump.
"""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from breach_impact.opening.charsets import recognise

COUNTRY_ID = "[a-z][a-z]_*"
ACCEPTED = {
    "activity_timestamp": "login_time activity_time", "birth_year": "birth_year date_of_birth age", "age": "age date_of_birth birth_year",
    "auth_token": "api_token oauth_token session_token jwt push_token private_key voice_assistant_token", "avatar_url": "photo social_profile",
    "bank_account": "bank_account account_id", "credit_card": "payment_card_number", "customer_id": "account_id", "domain": "email social_profile",
    "driver_license": "driver_license *_driver_license *_driving_licence", "employment_status": "employment_status job_title none", "family": "family marital_status none",
    "financial_attribute": "financial_attribute account_balance income credit_score purchase_history debt none", "debt": "debt account_balance income credit_score",
    "first_name": "person_name", "last_name": "person_name", "maiden_name": "mothers_maiden_name person_name security_answer", "salutation": "salutation gender person_name none",
    "health_metric": "health_metrics body_metrics diagnosis", "physical_attribute": "body_height body_weight body_metrics health_metrics", "internal_ip": "internal_ip ip_address",
    "ip": "ip_address internal_ip", "ip_address": "ip_address internal_ip", "latlon": "geo_coordinates", "mac": "mac_address", "national_id": f"national_id {COUNTRY_ID}",
    "occupation": "job_title", "partial_date_of_birth": "date_of_birth none", "password_plain": "password", "password_hash": "password_hash password",
    "payment_method": "payment_method payment_card_number purchase_history none", "card_type": "card_type payment_card_number none", "professional_skill": "professional_skill education job_title none",
    "region": "subdivision", "street_address_part": "street_address", "tax_id": f"tax_id {COUNTRY_ID}", "years_experience": "years_experience job_title none", "nationality": "nationality country",
    "url": "social_profile photo", "organization_name": "employer", "vehicle": "vehicle_plate vin", "user_status": "account_id", "home_ownership": "home_ownership income",
    "device_id": "device_id device_serial", "passport": "passport *_passport",
}  # fmt: skip
"""What a label accepts, where that is not just the data type of its name."""


@dataclass(frozen=True, slots=True)
class Label:
    """What an expert says of a column."""

    file: str
    column: str
    label: str
    accepted: frozenset[str]
    role: str = ""
    also: frozenset[str] = frozenset()

    def fits(self, data_type: str | None) -> bool:
        """Whether a data type (None: nothing personal) is right."""
        return any(fnmatchcase(data_type or "none", form) for form in self.accepted)


@cache
def accepted(label: str) -> frozenset[str]:
    """The data types that a label accepts, as patterns."""
    return frozenset(ACCEPTED.get(label, label).split())


def read_labels(folder: Path) -> dict[str, list[Label]]:
    """The labels of a folder, by file.

    Args:
        folder: holds ``labels.csv`` and the files.

    Returns:
        label rows by the file's path below the folder; files that are not there are left out.
    """
    out: dict[str, list[Label]] = {}
    if not (folder / "labels.csv").exists():
        raise SystemExit(f"error: {folder} holds no labels.csv")
    with (folder / "labels.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if not (folder / row["file"]).exists():
                continue
            also = frozenset(filter(None, (word.strip() for word in (row.get("also") or "").split(","))))
            names = [row["label"], *filter(None, (word.strip() for word in row["accepted_alternatives"].split(",")))]
            allowed = frozenset().union(*(accepted(name) for name in names))
            out.setdefault(row["file"], []).append(
                Label(row["file"], row["column"], row["label"], allowed, (row.get("role") or "").strip(), also)
            )
    return out


def text_of(path: Path) -> str:
    """A file's text, in whatever encoding it stands; under a wrong one no header would be that of its label.

    Args:
        path: the file.

    Returns:
        the text without a byte order mark.
    """
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        found = recognise(data.split(b"\n"))  # line by line, as the library looks: one byte may stand for many letters of one text
        return data.decode(found.name if found else "utf-8", errors="replace")


def _cells(path: Path) -> tuple[csv.Dialect, list[str], str] | None:
    """The dialect, header and remaining text of a CSV file; None for other files."""
    if path.suffix.lower() not in (".csv", ".tsv"):
        return None
    text = text_of(path)
    head, _, body = text.partition("\n")
    dialect: csv.Dialect = csv.excel()
    dialect.delimiter = max(",;\t|", key=head.count)
    return dialect, next(csv.reader([head.rstrip("\r")], dialect)), body


def renamed(path: Path, names: Callable[[list[str]], list[str]], folder: Path) -> tuple[Path, dict[str, str]] | None:
    """A copy of a CSV file under other headers.

    Args:
        path: the file.
        names: new headers for the old ones.
        folder: gets the copy.

    Returns:
        the copy and new header -> old header; None for a file that is no CSV.
    """
    found = _cells(path)
    if found is None:
        return None
    dialect, header, body = found
    new = names(header)
    line = io.StringIO()
    csv.writer(line, dialect, lineterminator="\n").writerow(new)
    copy = folder / path.name
    copy.write_text(line.getvalue() + body, encoding="utf-8")
    return copy, dict(zip(new, header, strict=True))


def blind(header: list[str]) -> list[str]:
    """Headers that say nothing: ``c1`` to ``cn``."""
    return [f"c{place}" for place, _ in enumerate(header, 1)]


def shuffled(header: list[str]) -> list[str]:
    """The headers, each at another column than its own; the same for the same file."""
    turn = random.Random("|".join(header)).randrange(1, max(2, len(header)))
    return [*header[turn:], *header[:turn]]


def paths(labels: dict[str, list[Label]], folder: Path) -> Iterator[tuple[Path, list[Label]]]:
    """The files with their labels, in the order of their names."""
    for file, rows in sorted(labels.items()):
        yield folder / file, rows
