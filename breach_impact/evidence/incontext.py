"""What the company of other columns makes of a first verdict: what is personal only beside a person, and whose a name is."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.byvalues import DOCTOR, by_values
from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.company import CAREER, Company
from breach_impact.evidence.fits import form_share
from breach_impact.evidence.onepass import rule_out
from breach_impact.evidence.peoplenames import names_of
from breach_impact.evidence.percents import percent
from breach_impact.evidence.vocabulary import ask_closed, listed_name
from breach_impact.headerwords.entities import entity_of
from breach_impact.headerwords.headers import segments, tokens
from breach_impact.headerwords.lexicon import Phrase
from breach_impact.people.early_rules import EARLY
from breach_impact.people.repeated import REPEATED
from breach_impact.people.roles import RELATIVES, parties_of
from breach_impact.people.rule_surroundings import HARDWARE
from breach_impact.people.rules import refuse
from breach_impact.people.whose import GENERIC, Case
from breach_impact.registry import detectors

# Files, links to them, and their first bytes in hex or base64.
IMAGE = r"(?i)[^<>\"]*\.(?:jpe?g|png|gif|webp|heic|heif|bmp|tiff?|avif)(?:\?\S*)?|data:image/(?s).+|(?:0x|\\\\x)?(?:FFD8FF|89504E47)[0-9A-F]{8,}|(?-i:/9j/4|iVBORw0KGgo)[A-Za-z0-9+/=\s]{20,}"
SOUND = r"(?i)[^<>\"]*\.(?:mp3|wav|m4a|ogg|opus|amr|flac|aac)(?:\?\S*)?|data:audio/(?s).+"
FILM = r"(?i)[^<>\"]*\.(?:mp4|mov|avi|mkv|webm|m3u8|3gp|flv|wmv)(?:\?\S*)?|data:video/(?s).+|rtsps?://.+"
# Pictures of things, not of people.
NO_PORTRAIT = frozenset(
    {
        "product",
        "logo",
        "icon",
        "banner",
        "item",
        "article",
        "artikel",
        "produkt",
        "produit",
        "producto",
        "prodotto",
        "brand",
        "category",
        "thumbnail",
        "sku",
    }
)
HANDLED, HANDLE = 20, r"[A-Za-z][A-Za-z._-]*[0-9]{1,4}[A-Za-z._-]*"
"""So many names tell; what people call themselves."""
BODIES = frozenset({"account", "profile"})
CALLINGS: dict[Phrase, str] = {("title",): "job_title", ("position",): "job_title", ("role",): "job_title", ("school",): "education", ("university",): "education", ("college",): "education", ("degree",): "education"}
"""What a name is that stands in such an object of a list (``experience[].title.name``, ``education[].school.name``)."""
HOUSED, HOUSES = 0.3, r"(?i).*\b(?:house|home|haus|zuhause|cabin|cottage|villa|apartment|flat|office|büro|casa|oficina|maison|bureau|appartement|дом|квартира|офис|дача)\b.*"
LABELLED = 20
"""Rows for each of a few names, which are then what things are called (``homes[].name``: Office, Cabin)."""
HALF, MANY_FULL = 0.5, 0.3
"""Share of names where people write what they like, emblems and trades behind it, and of those of a given and a family name among them."""
KNOWN, SURELY, NEARLY_ALL = 0.5, 0.7, 0.9
"""So many full names are of people, whatever the object around them is called (``assignee`` of a ticket); shops and schools are called after people, too, and have addresses."""
OF_HEALTH = frozenset({"diagnosis", "medication", "vaccination", "health_metrics"})


def in_context(case: Case) -> None:
    """Decide bare names, files and columns that only their values tell; then drop what a thing beside a person cannot hold."""
    draft = case.draft
    if draft.reading.bare_name and draft.witness.n:
        _bare_name(case)
    if _media(draft, case.here):
        return
    if draft.data_type is None:
        by_values(draft, case.here)
    else:
        refuse(case, REPEATED)
        refuse(case, EARLY)


def _of_a_body(case: Case) -> bool:
    """Whether a name is all that a table of accounts or profiles says, and few values are names of people: accounts are also those of firms and schools, profiles those of rights."""
    others = case.here.types - {"person_name", "account_id", "activity_time", "time_zone", "language", "country"}
    return bool(BODIES & set(tokens(case.here.table)[-1:])) and not others and not case.w.most(listed_name, 0.3)


def _enough(case: Case) -> float:
    """The share of full names from which a bare name is a person's."""
    if not case.draft.parent:
        return SURELY
    return NEARLY_ALL if case.reading.entity in ("org", "place") else KNOWN


def ask_ahead(drafts: Sequence[Draft], here: Company) -> None:
    """Ask at once what :func:`in_context` asks of nearly every column."""
    if here.personal:
        rule_out([draft.witness for draft in drafts], dict.fromkeys((IMAGE, SOUND, FILM, DOCTOR), 0.9))
    ask_closed([d.witness for d in drafts if d.data_type is None and not (d.reading.absorbed or d.reading.own_key)])


def _calling(parent: str) -> str | None:
    """What an object of a list of somebody's posts or schools names: of permissions and films ``role.name`` and ``title.name`` are no posts."""
    levels = [tokens(name) for name in segments(parent)]
    kind = CALLINGS.get(levels[-1]) if len(levels) > 1 and "[]" in parent else None
    return kind if kind == "education" or CAREER & {word for level in levels[:-1] for word in level} else None


def _media(draft: Draft, here: Company) -> bool:
    """Files of pictures, sound or film beside a person, whatever the column is called."""
    w, reading = draft.witness, draft.reading
    if not w.n or not here.personal or reading.entity == "org" or set(reading.words) & NO_PORTRAIT:
        return False
    for data_type, pattern in (("photo", IMAGE), ("audio_recording", SOUND), ("video", FILM)):
        if draft.data_type not in ("photo", "audio_recording", "video") and w.reaches(pattern, 0.9):
            draft.take(data_type, 0.92, "the values are files of this kind, beside a person")
            draft.evident, draft.values = True, round(w.share(pattern), 3)
            return True
    return False


def _of_somebody(case: Case) -> bool:
    """Whether the object within a device is a person's, by what stands beside the name (``locks[].shared_with[].name`` beside an e-mail)."""
    draft, here = case.draft, case.here
    level = segments(draft.parent)[-1:]
    return bool(draft.parent) and draft.parent in here.people and draft.parent not in here.devices and not (level and entity_of(tokens(level[0])) == "device")


def _of_relative(draft: Draft) -> bool:
    """Whether the object around a name is called after kin (``father.name``); ``parent`` and ``child`` are nodes of a tree as well, unless the names are people's."""
    words = tokens(segments(draft.parent)[-1]) if draft.parent else ()
    kin = bool(set(parties_of(words)) & RELATIVES)
    return kin and (not set(words) & {"parent", "child", "children"} or draft.witness.most(listed_name, 0.6))


def _bare_name(case: Case) -> None:
    """A column called no more than ``name`` or ``label``."""
    draft, here, reading, w, at_device = case.draft, case.here, case.reading, case.w, case.at_device
    if draft.evident:
        return
    person, device = form_share(w, detectors()["person_name"]), form_share(w, detectors()["device_name"])
    candidates = {c.data_type for c in reading.candidates}
    titled = "job_title" in candidates
    if at_device and draft.sample.path.endswith("[]") and w.few:
        draft.drop("labels of a device, a few over and over")
    elif at_device and not titled and device > 0.5 and not _of_somebody(case) and (here.personal or here.online or here.types & HARDWARE or draft.parent):
        draft.take("device_name", round(min(0.97, device * 0.96), 3), "a name in an element that describes a device")
    elif reading.entity == "org" and here.personal and CAREER & {word for name in segments(draft.sample.path)[:-1] for word in tokens(name)}:
        draft.take("employer", 0.87, "the name of an organisation in somebody's career")
    elif here.personal and (kind := _calling(draft.parent)) is not None:
        draft.take(kind, 0.87, "the name of a post or a school in somebody's career")
    elif (draft.parent in here.people if draft.parent else here.personal and reading.entity != "org") and "person_name" in candidates and (full := names_of(w).full) >= _enough(case):
        draft.take("person_name", 0.9, f"beside data of somebody, {percent(full)} of a given and a family name")
        draft.evident = True
    elif reading.entity in ("org", "thing", "place"):
        if not (draft.data_type in ("city", "country", "subdivision") and (draft.name or 0) > GENERIC):
            draft.drop("the name of a thing, an organisation or a place", 0.85)
        return
    elif titled and draft.data_type in ("job_title", "salutation"):
        return
    elif draft.data_type in OF_HEALTH and (draft.name or 0) > GENERIC and draft.parent:
        # Allergies and drugs have names, too.
        return
    elif person >= 0.75 and reading.entity == "person" and w.n >= HANDLED and w.share(r"\S+") >= 0.95 and w.share(HANDLE) >= 0.3:
        draft.take("username", 0.85, "names without a space, many with a number, in a table about people")
        draft.evident = True
    elif (
        (person >= 0.75 or (person >= HALF and names_of(w).full >= MANY_FULL))
        and "person_name" in candidates
        and not (w.few and w.n > 1 and w.filled >= LABELLED * w.n and not w.most(listed_name, 0.3))
        and w.share(HOUSES) < HOUSED
        and not _of_a_body(case)
        and (reading.entity in ("person", "health") or draft.parent in here.people or _of_relative(draft))
    ):
        sure = 0.97 if reading.entity == "person" else 0.93
        draft.take("person_name", round(min(0.97, person * sure), 3), "a name in a table about people")
    elif draft.data_type == "username" and (draft.name or 0) > GENERIC and draft.parent in here.people:
        return
    elif draft.data_type in ("person_name", "device_name", "username") or draft.data_type is None:
        draft.drop("a name, and nothing says of whom", 0.5)
    draft.values = round(person, 3)
