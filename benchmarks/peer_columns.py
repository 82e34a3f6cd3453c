"""Other tools on the same labelled columns, each in an environment of its own: right, false alarms, seconds.

    python benchmarks/peer_columns.py [--install] [--labels FOLDER ...] [--venvs build/peers] [--json FILE]

CSV files only, which all of the tools read. What a label of a tool counts for stands in MEANS, and is generous: an ``ADDRESS`` is right for a street, a city and a postal code. ``--install`` makes the environments (1 GB, from PyPI).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple

from accuracy import FOLDERS
from columns.labels import Label, read_labels
from columns.ours import classify, verdict_of
from columns.score import NOTHING, Score, Verdict
from rich.console import Console
from rich.table import Table

JOBS = Path(__file__).resolve().parent / "columns" / "peer_jobs.py"
INSTALL_LIMIT = 1200


class Tool(NamedTuple):
    """A tool: how its row is called, its job, and what pip installs."""

    title: str
    job: str
    pip: tuple[str, ...]


TOOLS = (
    Tool("Presidio, patterns", "presidio", ("presidio-analyzer",)),
    Tool("DataHub classify", "datahub", ("acryl-datahub-classify", "click")),
    Tool("piicatcher, headers", "piicatcher", ("--no-deps", "piicatcher")),
)
_PLACE = "street_address city postal_code subdivision country"
_ID = "national_id tax_id"
MEANS = {
    "EMAIL_ADDRESS": "email", "EMAIL": "email", "Email_Address": "email", "PHONE_NUMBER": "phone", "PHONE": "phone", "Phone_Number": "phone",
    "PERSON": "person_name mothers_maiden_name", "Full_Name": "person_name", "USER_NAME": "username account_id", "BIRTH_DATE": "date_of_birth birth_year date_of_death",
    "GENDER": "gender", "Gender": "gender", "Age": "age", "NATIONALITY": "nationality country", "NRP": "nationality religion political_view ethnicity", "ADDRESS": _PLACE, "Street_Address": "street_address",
    "LOCATION": f"{_PLACE} geo_coordinates", "PASSWORD": "password password_hash", "SSN": "us_ssn national_id", "US_SSN": "us_ssn national_id", "US_Social_Security_Number": "us_ssn national_id",
    "CREDIT_CARD": "payment_card_number", "Credit_Debit_Card_Number": "payment_card_number", "IBAN_CODE": "iban", "IBAN": "iban", "US_BANK_NUMBER": "bank_account",
    "IP_ADDRESS": "ip_address internal_ip", "IP_Address_v4": "ip_address internal_ip", "IP_Address_v6": "ip_address internal_ip", "MAC_ADDRESS": "mac_address", "CRYPTO": "crypto_wallet",
    "Vehicle_Identification_Number": "vin", "US_DRIVER_LICENSE": "us_driver_license driver_license", "US_Driving_License_Number": "us_driver_license driver_license", "US_PASSPORT": "passport us_passport",
    "US_ITIN": f"us_itin us_ssn {_ID}", "DATE_TIME": "date_of_birth date_of_death birth_year login_time activity_time card_expiry", "URL": "social_profile photo", "MEDICAL_LICENSE": "medical_record_id",
}  # fmt: skip
"""Label of a tool -> our data types that it says. A label that is not here counts as one of no data type of ours, that is as wrong where it is given."""


def fitting(label: str, wanted: Label) -> Verdict:
    """What a tool's label counts for in a column: of the types it may mean the one that is right, if any is."""
    if not label:
        return NOTHING
    meant = MEANS.get(label, "").split()
    return Verdict(next((name for name in meant if wanted.fits(name)), (meant or [label.lower()])[0]))


def installed(tool: Tool, venvs: Path, make: bool) -> str | None:
    """Make the tool's environment if asked; why it is not there, None if it is."""
    folder = venvs / f"columns-{tool.job}"
    done = folder / "installed.txt"
    if done.exists():
        return None
    if not make:
        return "not installed; use --install"
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *tool.pip]
    for command in ([sys.executable, "-m", "venv", str(folder)], pip):
        run = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_LIMIT, check=False)
        if run.returncode:
            return (run.stderr or run.stdout).strip().splitlines()[-1]
    done.write_text(" ".join(tool.pip) + "\n", encoding="utf-8")
    return None


def peer(tool: Tool, venvs: Path, files: dict[str, list[Label]]) -> tuple[Score, float]:
    """Ask a tool about all files: the score and the seconds."""
    python = venvs / f"columns-{tool.job}" / "bin" / "python"
    started = time.monotonic()
    done = subprocess.run([str(python), str(JOBS), tool.job, *files], capture_output=True, text=True, check=True)
    seconds = time.monotonic() - started
    labels = json.loads(done.stdout)
    out = Score()
    for path, wanted in files.items():
        for each in wanted:
            out.add(each, fitting(labels[path].get(each.column, ""), each))
    return out, seconds


def ours(files: dict[str, list[Label]]) -> tuple[Score, float]:
    """The same of breach_impact."""
    started, out = time.monotonic(), Score()
    for path, wanted in files.items():
        found = classify(Path(path))
        for each in wanted:
            out.add(each, verdict_of(found, each))
    return out, time.monotonic() - started


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--install", action="store_true", help="make the environments that are not there")
    parser.add_argument("--labels", nargs="*", type=Path, help="other folders of labelled tables")
    parser.add_argument("--venvs", type=Path, default=Path("build/peers"), help="folder of the environments (default build/peers)")
    parser.add_argument("--json", type=Path, help="write the figures to a file")
    options = parser.parse_args()
    folders = {folder.name: folder for folder in options.labels} if options.labels else {name: folder for name, folder in FOLDERS.items() if folder.exists()}
    table = Table(box=None, pad_edge=False)
    for name in ("tables", "tool", "right", "of personal", "share", "false alarms", "of none", "share", "seconds"):
        table.add_column(name, justify="left" if name in ("tables", "tool") else "right")
    rows: list[dict[str, Any]] = []
    for name, folder in folders.items():
        files = {str((folder / file).resolve()): labels for file, labels in read_labels(folder).items() if file.endswith((".csv", ".tsv"))}
        for tool in (None, *TOOLS):
            failure = installed(tool, options.venvs.resolve(), options.install) if tool else None
            if tool and failure:
                table.add_row(name, tool.title, failure)
                continue
            found, seconds = peer(tool, options.venvs.resolve(), files) if tool else ours(files)
            title = tool.title if tool else "breach_impact"
            table.add_row(name, title, str(found.right), str(found.personal), f"{found.share_right:.0%}", str(found.alarms), str(found.none), f"{found.share_alarms:.1%}", f"{seconds:.0f}")
            rows.append({"tables": name, "tool": title, "seconds": round(seconds, 1)} | found.counts())
    Console(width=150, color_system=None, markup=False).print(table)
    if options.json:
        options.json.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
