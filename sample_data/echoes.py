"""Records that lead back to people: second records in other letter case, events, the second database, and damaged lines."""

from __future__ import annotations

from typing import Any

import people
from people import Zone
from records import AUTUMN_2018, BEGIN, EVENTS, EXPOSURE_STOP, MODELS, Maker, User, compact
from token_shapes import DAY, EXPOSURE_START
from truth import Facts, View, iso

CONFLICTS = ("", "", "earlier", "later")
"""By duplicate: same zone, no zone, another zone in an older record (loses), another zone in the first record (loses)."""
DUPLICATES = range(3, 15)
"""Ranks of a block's deck that have a second record: 12 of 400, 3 %."""
SHARED = range(8, 68)
"""Ranks that the second database holds too: 60 of its 100 people a block."""
NEWCOMERS = 40
KNOWN_OUTSIDERS = 4
"""So many of a block's newcomers are people with whom a camera of the first database was shared."""
GHOSTS = 4
"""People a block known only from events."""


def conflict(zone: Zone | None, rank: int) -> str:
    """Whether a user's second record contradicts the first about the zone, and which of the two is older."""
    return CONFLICTS[(rank - DUPLICATES.start) % 4] if zone is not None and rank in DUPLICATES else ""


def duplicate(maker: Maker, user: User, rank: int) -> str:
    """A user's second record, the address in other letter case; a third of them have no user_id and link by address alone.

    It repeats what the first record shows and adds nothing but, at times, another zone: so it changes no count of people.
    """
    ordinal = rank - DUPLICATES.start
    source: dict[str, Any] = {}
    if ordinal // 4:
        source["user_id"] = user.user_id
        maker.note("duplicates_with_user_id")
    else:
        maker.note("duplicates_by_email_only")
    spelled = people.other_case(user.email, ordinal)
    source["email"] = user.email if spelled == user.source["email"] else spelled
    if "user_name" in user.source:
        source["user_name"] = user.source["user_name"]
    which = CONFLICTS[ordinal % 4]
    if user.zone is not None and (which or ordinal % 4 == 0):
        zone = people.other_zone(user.zone) if which == "earlier" else user.zone
        source["time_zone"] = zone.spelling
    start, stop = user.created, EXPOSURE_START
    if which == "earlier":
        start, stop = BEGIN, AUTUMN_2018
    elif which == "later":
        start, stop = EXPOSURE_START + 8 * DAY, EXPOSURE_STOP
    source["created_at"] = iso(maker.seen(maker.between(start, stop)))
    for issuer in ("alexa", "google"):
        if issuer in user.source:  # the same tokens, percent-encoded: not one more
            source[issuer] = {kind: value.replace("|", "%7C") for kind, value in user.source[issuer].items()}
            maker.note("tokens_repeated", len(source[issuer]))
    maker.identified(maker.dump)
    return maker.hit("users", compact(source))


def _event(maker: Maker, who: str, with_ip: bool, mac: str) -> str:
    moment = maker.seen(maker.between(EXPOSURE_START, EXPOSURE_STOP))
    text = f'{{"event_name":"{EVENTS[maker.below(len(EVENTS))]}","timestamp":{moment}000{who}'
    if with_ip:
        text += f',"ip":"{("192.0.2", "198.51.100", "203.0.113")[maker.below(3)]}.{1 + maker.below(254)}"'
    if mac:
        text += f',"device_mac":"{mac}"'
    return maker.hit("events", text + "}")


def events(maker: Maker, user: User, rank: int) -> list[str]:
    """Ten events or so of a user: each names the id or, in other letter case, the address; all have a time, the first an IP."""
    by_id = f',"user_id":"{user.user_id}"'
    macs = list(user.facts.devices)
    lines = [_event(maker, by_id, True, "")]
    user.facts.types |= {"ip_address", "activity_time"}
    for _ in range(4 + maker.below(11)):
        who = by_id
        if maker.chance(0.25):
            who = f',"email":"{people.other_case(user.email, maker.below(3))}"'
        mac = macs[maker.below(len(macs))] if macs and maker.chance(0.4) else ""
        lines.append(_event(maker, who, maker.chance(0.9), mac))
    for view in (maker.dump, maker.both):
        view.identified += len(lines)
    if 210 <= rank < 220 and macs:  # no person in it, but a device that only this person has
        lines.append(_event(maker, "", False, macs[0]))
        for view in (maker.dump, maker.both):
            view.by_device += 1
    if rank in (220, 221):  # a device that nobody has
        lines.append(_event(maker, "", False, maker.next_mac()))
        for view in (maker.dump, maker.both):
            view.nobody += 1
            view.stray_devices += 1
    if rank in (222, 223):  # an overlapping page gives a hit again
        lines.append(lines[0])
        for view in (maker.dump, maker.both):
            view.repeated += 1
    return lines


def ghost(maker: Maker, index: int) -> list[str]:
    """The events of someone who has no record among the users: affected all the same."""
    who = f',"user_id":"{people.user_id(maker.seed, index, "ghost")}"'
    lines = [_event(maker, who, place == 0, "") for place in range(1 + maker.below(5))]
    for view in (maker.dump, maker.both):
        view.identified += len(lines)
        view.person(Facts(types={"account_id", "activity_time", "ip_address"}))
    maker.note("people_only_in_events")
    return lines


def _activation(
    maker: Maker, view: View, facts: Facts, who: dict[str, Any], place: tuple[str, Zone | None], mac: str
) -> str:
    country, zone = place
    moment = maker.between(BEGIN, EXPOSURE_STOP)
    for each in (view, maker.both):
        each.time(moment)
    maker.identified(view)
    record = dict(who)
    if maker.chance(0.95):
        record["country"] = country
        facts.types.add("country")
        facts.country = country
    if zone is not None:
        record["time_zone"] = zone.spelling
        facts.types.add("time_zone")
        facts.zone, facts.country = zone, country
    model = facts.devices.get(mac) or MODELS[maker.below(3)]
    facts.devices[mac] = model
    facts.types |= {"mac_address", "device_model", "firmware_version", "activity_time"}
    record |= {
        "device_mac": mac,
        "product_model": model,
        "firmware_ver": f"4.9.{4 + maker.below(3)}.{1 + maker.below(200)}",
    }
    record["activated_at"] = iso(moment)
    return compact(record)


def _identity(facts: Facts, user_id: str | None, address: str | None) -> dict[str, Any]:
    who: dict[str, Any] = {}
    if user_id:
        who["user_id"] = user_id
        facts.types.add("account_id")
    if address:
        who["email"] = address
        facts.types.add("email")
    return who


def known(maker: Maker, user: User, rank: int) -> tuple[list[str], Facts]:
    """What the second database holds of a user: by id and address, by one of them, or by id with a changed address."""
    ordinal = rank - SHARED.start
    facts = Facts()
    address: str | None = people.other_case(user.email, ordinal) if ordinal % 4 == 0 else user.email
    user_id: str | None = user.user_id
    if ordinal == 59:
        # one of the 43 ids with an address on both sides: fewer than the five in a hundred that would part the two systems
        address = people.email(maker.seed, user.index, "renamed")
        maker.both.addresses += 1
        maker.note("second_changed_address")
    elif ordinal >= 51:
        address = None
        maker.note("second_shared_by_user_id_only")
    elif ordinal >= 42:
        user_id = None
        maker.note("second_shared_by_email_only")
    else:
        maker.note("second_shared_by_both")
    maker.second.addresses += address is not None
    who = _identity(facts, user_id, address)
    devices = [*user.facts.devices.items()][: 1 + (ordinal % 5 == 0)] or [(maker.next_mac(), None)]
    lines: list[str] = []
    for mac, model in devices:
        if model:
            facts.devices[mac] = model
        lines.append(_activation(maker, maker.second, facts, who, (user.country, user.zone), mac))
    maker.second.person(facts)
    return lines, facts


def newcomer(maker: Maker, index: int, outsider: int | None) -> str:
    """Someone whom only the second database holds; some were outsiders in the first, so they are no longer only that."""
    facts = Facts()
    if outsider is None:
        address = people.email(maker.seed, index, "newcomer")
        maker.both.addresses += 1
    else:
        address = people.email(maker.seed, outsider, "outsider")
        maker.both.secondary -= 1
        maker.note("second_known_as_outsider")
    maker.second.addresses += 1
    zone = people.ZONE_DECK[maker.below(people.BLOCK)]
    country = zone.country if zone else "US"
    who = _identity(facts, people.user_id(maker.seed, index, "newcomer"), address)
    line = _activation(maker, maker.second, facts, who, (country, zone), maker.next_mac())
    maker.second.person(facts)
    maker.both.person(facts)
    maker.note("second_new_people")
    return line


def cut(line: str) -> str:
    """The line as a crash leaves it: three fifths of it."""
    return line[: len(line) * 3 // 5]


def phantom(maker: Maker, index: int, name: str) -> dict[str, Any]:
    """A person who stands only in damaged lines, so that what those lines hold can be told from all else."""
    return {
        "user_id": people.user_id(maker.seed, index, "phantom"),
        "email": people.email(maker.seed, index, "phantom"),
        "user_name": name,
        "created_at": iso(BEGIN - DAY),
    }
