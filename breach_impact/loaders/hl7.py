"""Messages of HL7 version 2 (ADT, ORU, ORM ...): a message is a record of its patient; next of kin, guarantor, insured and doctors stand in it. HL7 2.5.1, chapters 2, 3 and 6.

What a field is called is the standard's own: ``patient.family_name`` of PID-5, ``next_of_kin[].phone`` of NK1-5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from breach_impact.framing import BOM, MAX_RECORD, About, Stream, Tally, Window
from breach_impact.loaders._textlines import Documents, put
from breach_impact.reading.flatframe import decode
from breach_impact.types import Frame

Record = dict[str, Any]

_BEGIN = re.compile(rb"(?:^|(?<=[\r\n\x0b]))MSH(?=([^\w\s])([^\w\s]{3,5})\1)")
TAIL = 16
"""Bytes at the end of a block in which a header may be cut."""
_SEGMENT = re.compile(r"[\r\n\x0b\x1c]+")
_ESCAPE = re.compile(r"\\([FSTRE]|\.br|X[0-9A-Fa-f]+)\\")
_DAY = re.compile(r"((?:18|19|20)\d\d)(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?(?:\.\d+)?([+-]\d{4})?)?")
_NAME = ("family_name", "given_name", "middle_name", "name_suffix", "salutation")
_ADDRESS = ("street_address", "address_line_2", "city", "state", "postal_code", "country")
_DOCTOR = ("id", "family_name", "given_name")
_NUMBERS = {"": "patient_id", "MR": "patient_id", "PI": "patient_id", "PT": "patient_id", "MRN": "patient_id", "SS": "social_security_number", "DL": "drivers_license_number",
            "PPN": "passport_number", "NI": "national_id", "NNxxx": "national_id", "AN": "account_number", "MB": "insurance_member_number", "MC": "medicare_number"}  # fmt: skip
"""Table 0203: what a number of a patient is."""
_SEGMENTS: dict[str, tuple[str, bool, dict[int, str]]] = {
    "MSH": ("message", False, {7: "time:sent_at", 9: "message_type", 10: "control_number"}),
    "EVN": ("event", False, {2: "time:recorded_at"}),
    "PID": ("patient", False, {
        3: "numbers", 5: "name", 6: "mothers_maiden_name", 7: "time:date_of_birth", 8: "sex", 10: "coded:race", 11: "address", 13: "phone", 14: "phone:work_phone", 15: "coded:language",
        16: "coded:marital_status", 17: "coded:religion", 18: "encounter_number", 19: "social_security_number", 20: "drivers_license_number", 22: "coded:ethnicity", 23: "place_of_birth",
        28: "coded:nationality", 29: "time:date_of_death",
    }),
    "NK1": ("next_of_kin", True, {2: "name", 3: "coded:relationship", 4: "address", 5: "phone", 6: "phone:work_phone", 16: "time:date_of_birth"}),
    "GT1": ("guarantor", True, {3: "name", 5: "address", 6: "phone", 8: "time:date_of_birth", 12: "social_security_number"}),
    "IN1": ("insurance", True, {4: "insurer", 16: "name", 18: "time:date_of_birth", 36: "insurance_member_number"}),
    "PV1": ("visit", False, {7: "doctor:attending_doctor", 8: "doctor:referring_doctor", 19: "visit_number", 44: "time:admitted_at", 45: "time:discharged_at"}),
    "DG1": ("diagnoses", True, {3: "coded:diagnosis", 4: "diagnosis_description"}),
    "AL1": ("allergies", True, {3: "coded:allergy"}),
    "OBX": ("laboratory_results", True, {3: "coded:test", 5: "test_result", 6: "unit"}),
    "RXE": ("medications", True, {2: "coded:medication"}),
    "RXO": ("medications", True, {1: "coded:medication"}),
    "RXD": ("medications", True, {2: "coded:medication"}),
}  # fmt: skip
"""Segment -> (key, whether it may come several times, field -> what it holds and is called)."""


class Hl7:
    """The ``hl7`` format."""

    name = "hl7"
    decodes = True
    about = About(
        title="HL7 version 2 messages (ADT, ORU, ORM ...), one after the other, also as sent (MLLP)",
        recognised="begins with a message header, MSH and its delimiters",
        trouble="each message is a record of its patient; lines before the first header are passed over; the last message of a stream that is cut is rejected (truncated), and a message above 64 MiB is rejected (record_too_long)",
        unsupported="HL7 version 3 and CDA (XML); segments other than of the message, patient, kin, guarantor, insurance, visit, diagnoses, allergies, results and medications (notes, orders, an institution's own) are not read",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """A message header is in front."""
        found = _BEGIN.search(head.removeprefix(BOM)[:64].lstrip(b"\r\n\x0b \t"))
        return (0.97, "begins with a message header") if found and not found.start() else (0.0, "no message header in front")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read message after message."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        out = Documents()
        for offset, raw, length, last in _messages(window):
            tally.read += 1
            if last and getattr(stream, "cut", False):
                tally.reject("truncated", offset, length)
                continue
            if length > MAX_RECORD:
                tally.reject("record_too_long", offset, length)
                continue
            foreign: dict[str, set[int]] = {}
            out.add(offset, length, message(decode(raw, 0, foreign)))
            for code in foreign:
                tally.note(code)
            if out.full():
                yield from out.frame()
        yield from out.frame()


def _messages(window: Window) -> Iterator[tuple[int, bytes, int, bool]]:
    """Messages: (offset, bytes, length, whether nothing comes behind it); of one over the limit no bytes."""
    looked = 0
    begin = -1
    while True:
        data, done = window.data, window.done
        stop = len(data) if done else max(len(data) - TAIL, 0)
        for match in _BEGIN.finditer(data, looked):
            if match.start() >= stop:
                break
            if begin >= 0:
                yield *_message(window.start + begin, data[begin : match.start()].rstrip(b"\r\n\x0b\x1c \t")), False
            begin = match.start()
        looked = stop
        if done:
            if begin >= 0:
                yield *_message(window.start + begin, data[begin:]), True  # to the very end: it may be cut there
            return
        if begin >= 0 and len(data) - begin > MAX_RECORD:
            offset = window.start + begin
            _skip(window, begin)
            yield offset, b"", window.start - offset, False
            looked, begin = 0, -1  # the next header is in front
            continue
        kept = begin if begin >= 0 else max(stop - 1, 0)  # with the byte before it
        window.drop(kept)
        looked, begin = looked - kept, 0 if begin >= 0 else -1
        window.more()


def _skip(window: Window, begin: int) -> None:
    """Pass over a message that is too long."""
    window.drop(begin + 1)
    while True:
        stop = len(window.data) if window.done else len(window.data) - TAIL
        found = next((match.start() for match in _BEGIN.finditer(window.data, 1) if match.start() < stop), None)
        if found is not None or window.done:
            window.drop(len(window.data) if found is None else found)
            return
        window.drop(max(stop - 1, 0))
        window.more()


def _message(offset: int, raw: bytes) -> tuple[int, bytes, int]:
    return offset, raw if len(raw) <= MAX_RECORD else b"", len(raw)


def message(text: str) -> Record:
    """A message as a document."""
    field, marks = text[3], text[4 : text.index(text[3], 4)]
    component, repetition = marks[0], marks[1]
    out: Record = {}
    for segment in filter(None, _SEGMENT.split(text)):
        kind, several, meant = _SEGMENTS.get(segment[:3], ("", False, {}))
        if not kind:
            continue
        values = segment.split(field)
        if segment[:3] == "MSH":
            values.insert(1, field)  # the delimiter itself is the first field
        found: Record = {}
        for number, what in meant.items():
            for value in values[number].split(repetition) if number < len(values) else ():
                _take(found, what, [_plain(part, marks) for part in value.split(component)])
        if found and several:
            out.setdefault(kind, []).append(found)
        elif found:
            out[kind] = {**out.get(kind, {}), **found}
    return out


def _plain(text: str, marks: str) -> str:
    """A component without escapes; two quotes say that there is nothing."""
    if text == '""':
        return ""
    signs = {"S": marks[:1], "R": marks[1:2], "E": marks[2:3], "T": marks[3:4], "F": "|", ".br": "\n"}
    return _ESCAPE.sub(lambda match: signs.get(match[1], ""), text).strip() if "\\" in text else text.strip()


def _take(found: Record, what: str, parts: list[str]) -> None:
    """Enter a field's value."""
    form, _, name = what.rpartition(":")
    form = form or what
    if form == "name":
        _put_all(found, _NAME, parts)
    elif form == "address":
        _put_all(found, _ADDRESS, parts)
    elif form == "numbers":
        _put(found, _NUMBERS.get(parts[4] if len(parts) > 4 else "", "other_number"), parts[0])
    elif form == "phone":
        _put_reach(found, name, parts)
    elif form == "doctor":
        doctor: Record = {}
        _put_all(doctor, _DOCTOR, parts)
        if doctor:
            put(found, name, doctor)
    elif form == "coded":
        _put(found, name, parts[1] if len(parts) > 1 and parts[1] else parts[0])
    elif form == "time":
        _put(found, name, _time(parts[0]))
    else:
        _put(found, name, " ".join(filter(None, parts)))


def _put(found: Record, key: str, value: str) -> None:
    if value and value != found.get(key) and value not in (found[key] if isinstance(found.get(key), list) else ()):
        put(found, key, value)


def _put_all(found: Record, keys: tuple[str, ...], parts: list[str]) -> None:
    for key, value in zip(keys, parts, strict=False):
        _put(found, key, value)


def _put_reach(found: Record, name: str, parts: list[str]) -> None:
    """A telephone number or e-mail address (XTN)."""
    mail = next((part for part in parts if "@" in part), "")
    if mail:
        _put(found, "email", mail)
        return
    number = parts[0] or "".join(parts[5:7])
    land = parts[4] if len(parts) > 4 and not parts[0] else ""
    _put(found, name, f"+{land}{number}" if land else number)


def _time(text: str) -> str:
    """A time as ISO 8601; what is none stays as it is."""
    match = _DAY.fullmatch(text)
    if match is None:
        return text
    year, month, day, hour, minute, second, zone = match.groups()
    clock = f"T{hour}:{minute}:{second or '00'}{f'{zone[:3]}:{zone[3:]}' if zone else ''}" if hour else ""
    return f"{year}-{month}-{day}{clock}"


LOADER = Hl7()
