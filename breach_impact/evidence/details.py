"""What belongs to a verdict beside the type: further types in the column, and hints."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.algorithms import named_beside
from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.company import Company
from breach_impact.evidence.digests import FEW, of_identifiers
from breach_impact.evidence.hints import (
    AMBIGUOUS,
    CLOSE,
    DIGESTS,
    KIND_OF,
    TIMES,
    TOKENS,
    country_hint,
    fillers,
    password_hints,
    token_hints,
    unit_of,
    year_first,
    years_of,
)
from breach_impact.evidence.percents import percent
from breach_impact.evidence.selfevident import self_evidence
from breach_impact.evidence.valueforms import HEX_DIGEST, NAME, PRIVATE
from breach_impact.evidence.vocabulary import starts
from breach_impact.evidence.whereabouts import PLACE, of_birth, of_paper
from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.headers import in_section, segments, tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.people.rule_surroundings import HAPPENS, HARDWARE
from breach_impact.phones import unsigned
from breach_impact.prose import cells
from breach_impact.registry import detectors
from breach_impact.scanning import pointers
from breach_impact.scanning.months import AFTER_YEAR, NAMED
from breach_impact.scanning.numerals import HINT, KEPT
from breach_impact.tokens.formats import token_types

HASH, SOME = ("hash",), 200
MSISDN = unsigned.BARE
"""Beside addresses nothing else looks like that (``medium`` of Matrix)."""
OF_DEVICES = frozenset({"mac_address", "device_serial", "device_model", "device_name", "device_id", "firmware_version", "wifi_ssid", "time_zone", "internal_ip",
                        "ip_address", "imei", "activity_time", "password", "video"})  # fmt: skip
ENTIRE = 0.995
INSTANT = r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}.*)?|1[0-9]{9}(?:[0-9]{3})?|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4} [0-9]{1,2}:[0-9]{2}.*"
SURE = 0.9
HASHED = 0.5
"""Share of digests that are an address's from which a column is of such: chance brings none, and a sample may lack the address of some."""
ROWS = folded(
    {
        "unnamed",
        "row",
        "index",
        "idx",
        "rownum",
        "seq",
        "lfd",
        "lfdnr",
        "laufende",
        "lp",
        "序号",
        "行号",
        "xuhao",
        "п",
        "порядковый",
        "ligne",
        "fila",
        "riga",
        "linha",
        "zeile",
    }
)


def mixture(draft: Draft) -> None:
    """Further types whose values occur in the column."""
    w, main = draft.everything, draft.data_type
    if main is None or w.n == 0:
        return
    if main == "ip_address" and (private := w.share(PRIVATE)) > 0:
        if private >= ENTIRE:
            draft.data_type = "internal_ip"
        else:
            draft.also.append("internal_ip")
    elif (
        main == "internal_ip"
        and w.share(PRIVATE) + w.share(r"255\..*") < ENTIRE
        and self_evidence(w, detectors()["ip_address"]) > w.share(PRIVATE)
    ):
        draft.also.append("ip_address")
    if main in TOKENS:
        draft.also.extend(_token_forms(draft))
    if main in ("password", "password_hash"):
        hashed = max(
            self_evidence(w, detectors()["password_hash"]),
            w.share(f"(?:{HEX_DIGEST})|(?:{detectors()['password_hash'].pattern})"),
        )
        draft.data_type = "password_hash" if hashed >= 0.5 else "password"
        if 0 < hashed < ENTIRE:
            draft.also.append("password" if hashed >= 0.5 else "password_hash")
    if main in ("username", "phone", "email", "account_id", "person_name"):
        for other in ("email", "phone"):
            enough = 0.01 if other == "email" else 0.1
            # Beside addresses what looks like a phone, and is all that is left, is one.
            share = self_evidence(w, detectors()[other])
            if main == "email" and other == "phone" and share < enough:
                share = _dialled(w)
            named = other == "email" or any(c.data_type == "phone" for c in draft.reading.candidates) or (
                main == "email" and self_evidence(w, detectors()["email"]) + share >= SURE)
            if other != main and named and share >= enough and share * w.n >= 1:
                draft.also.append(other)


def _dialled(w: Witness) -> float:
    """Share of values that are phones with the code of a country and without the sign of the prefix."""
    bare, valid = w.matching(MSISDN)[:SOME], detectors()["phone"].validate
    good = sum(bool(valid and valid(f"+{value}")) for value in bare)
    return w.share(MSISDN) if bare and good >= SURE * len(bare) else 0.0


def other_digests(drafts: Sequence[Draft]) -> None:
    """Take no digest called a hash and no more for a stored password where one stands beside it for as many people (``customer.hash`` of Shopware: what the link in a mail bears)."""
    for draft in drafts:
        stored = [d for d in drafts if d is not draft and d.parent == draft.parent and d.data_type == "password_hash" and d.witness.filled >= draft.witness.filled and in_section(d.leaf, "password")]
        if draft.data_type == "password_hash" and draft.leaf == HASH and stored:
            draft.drop("a digest beside the stored password")
            draft.also.clear()


def pseudonyms(drafts: Sequence[Draft]) -> None:
    """Digests of the addresses or user names beside them are pseudonyms, whatever their column is called."""
    names = [v for d in drafts if d.data_type in ("email", "username") for v in d.everything.values]
    for draft in drafts if names else ():
        w = draft.witness
        if w.n < FEW or draft.data_type == "email_hash" or not w.reaches(HEX_DIGEST, SURE):
            continue
        share = of_identifiers(w.values, names)
        if share >= HASHED:
            draft.data_type, draft.facet, draft.also, draft.confidence = "email_hash", None, [], 0.95
            draft.why = f"{percent(share)} of {w.n} distinct values are digests of the addresses or user names in the same table"


def hints_of(draft: Draft, here: Company, drafts: Sequence[Draft], *, first: bool, sure: bool) -> dict[str, str]:
    """What else of the column changes a number; ``drafts`` are the columns of its table."""
    out, w, main = dict(draft.hints), draft.witness, draft.data_type
    if draft.reading.own_key and "[" not in draft.sample.path and main is None and not _running(draft):
        out["own_key"] = "true"
    if draft.sample.formula:
        out["cells"] = "formula"
    if draft.sample.pointer:
        out[pointers.HINT] = draft.sample.pointer
    if main is None or main in KEPT:
        out.pop(HINT, None)
    if not set(cells.KINDS) & {main, *draft.also}:
        out.pop(cells.HINT, None)
    if main is None:
        return out
    if main in TIMES:
        _add_times(out, draft, here, first=first, sure=sure)
    if main == "card_expiry" and year_first(w):
        out["expiry"] = "yymm"
    if main in TOKENS:
        _add_tokens(out, draft, here)
    if main in DIGESTS:
        salted = any(other.data_type == "password_salt" for other in drafts)
        out |= password_hints(draft.everything, main, (*draft.reading.words, *named_beside(draft, drafts)), salted=salted)
    if "country" not in out and (country := country_hint(w, main, here.country)):
        out["country"] = country
    if "phone" in (main, *draft.also) and (found := unsigned.codes(w.values)[0]):
        out[unsigned.HINT] = " ".join(found)
    if main in PLACE and of_birth(draft.sample.path):
        out["birth"] = "true"
    elif main == "country" and of_paper(draft.sample.path):
        out["paper"] = "true"
    # ``NA`` among Italy's provinces is Naples.
    if main == "subdivision" and out.get("country") == "IT" and w.share("[A-Z]{2}") >= SURE:
        out["kept"] = "na"
    # Of bare hours 0 and -1 are zones, and no fillers.
    if out.get("unit") != "h" and (nulls := fillers(w, main, here.country)):
        out["nulls"] = nulls
    # Where a table of devices lists those of each user, the record is the user (``timezone`` beside ``device_list[].timezone``).
    listed = not draft.parent and any("[]" in level for level in here.devices)
    if main in OF_DEVICES and ((draft.reading.device and not listed) or (draft.parent in here.devices and draft.parent)):
        out["device"] = "true"
    return out


def _add_times(out: dict[str, str], draft: Draft, here: Company, *, first: bool, sure: bool) -> None:
    """How times are written."""
    w, main = draft.witness, draft.data_type
    if unit := unit_of(w):
        out["unit"] = unit
    elif w.share(f"{AMBIGUOUS}|{CLOSE}") > 0:
        out["day_first"] = "true" if first else "false"
        if not sure:
            draft.confidence = min(draft.confidence, 0.85)
    if main != "card_expiry" and w.share(NAMED) > 0:
        out["months"] = "named"
    if w.share(f".*[0-9]{AFTER_YEAR}") > 0:
        out["after_year"] = "true"
    if main == "date_of_birth" and (years := years_of(w, taiwan=here.traditional)):
        out["years"] = years


def _add_tokens(out: dict[str, str], draft: Draft, here: Company) -> None:
    """What tokens are for."""
    main = draft.data_type
    # The table's name speaks where the path does not; a table of a programming interface says nothing of the kind.
    above = {k: v for k, v in token_hints(tokens(here.table)).items() if v not in ("api", "service", "access")}
    names = segments(draft.sample.path)
    near = token_hints(tokens(names[-1])) if names else {}
    out |= above | token_hints(draft.reading.words)
    if out.get("token_kind") in ("service", "api", "session") and "token_kind" in near:
        out["token_kind"] = near["token_kind"]
    if main in KIND_OF and draft.name:
        out.setdefault("token_kind", KIND_OF[main])


def settle(draft: Draft, here: Company) -> None:
    """A word that alone is weak, with values that agree completely and a person near, is enough."""
    w, name = draft.witness, draft.name or 0.0
    if (
        draft.data_type is None
        or draft.confidence >= SURE
        or name < 0.5
        or (draft.values or 0) < 0.95
        or not here.personal
    ):
        return
    detector = detectors()[draft.data_type]
    formed = (
        detector.pattern is not None
        and not detector.needs_header
        and detector.validate is None
        and not detector.checksum
    )
    if draft.data_type == "person_name":
        formed = max(w.asked(starts("given")), w.asked(starts("family"))) >= 0.3 and w.share(NAME) >= 0.9
    elif draft.data_type == "phone":
        formed = self_evidence(w, detector) >= 0.8
    elif draft.data_type in HAPPENS:
        formed = w.share(INSTANT) >= 0.95 and len(draft.reading.words) > 1
    elif draft.data_type == "device_model":
        formed = bool(here.types & HARDWARE)
    elif draft.data_type in TOKENS:
        formed = self_evidence(w, detector) >= 0.9 or (name >= 0.85 and w.share(r"\S{20,}") >= 0.9)
    if formed:
        draft.confidence = 0.92
        draft.why += ", and a person is near"


def _running(draft: Draft) -> bool:
    """A running number of the rows: called a counter, or numbers without a gap from 0 or 1 under a word for a number."""
    words, w = set(draft.reading.words), draft.witness
    if not draft.reading.counter:
        return False
    if words & ROWS:
        return True
    if w.n < 2 or w.share(r"[0-9]+") < 1:
        return False
    low, high = float(w.numbers[0]), float(w.numbers[-1])
    # Of a sample the gaps are as wide as it is thin; the numbers are of some of the values.
    return low <= 1 + 5 * high / len(w.numbers) and high <= 1.1 * w.filled + 1


def _token_forms(draft: Draft) -> list[str]:
    """Token types that the values' own prefixes name beside the column's."""
    w = draft.witness
    found = sorted(token_types(w.values))
    if w.share(detectors()["jwt"].pattern or "") > 0:
        found.append("jwt")
    return [kind for kind in dict.fromkeys(found) if kind != draft.data_type]
