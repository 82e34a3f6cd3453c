"""What columns of devices, networks and vehicles cannot hold, by what stands beside them.

Read as :mod:`breach_impact.people.early_rules` says.
"""

from __future__ import annotations

from breach_impact.evidence.valueforms import DIGITS
from breach_impact.people.early_words import AMOUNT, CARRIERS, FEW_ROOMS, OVER, RARELY_SO, SERIALS, STAGES
from breach_impact.people.rule_surroundings import HARDWARE, of_device
from breach_impact.people.rule_values import SHORTEST_AGENT
from breach_impact.people.rules import OFTEN, SURE, Rule, of_types

BELOW = r"-(?:[02-9][0-9.,]{0,6}|1[0-9.,]{1,6})"
"""Below zero, but for the -1 that stands for none, and for ids of 64 bits that were read as signed numbers."""
LINES = r"(?i:mobile|cell(?:ular)?|land ?-?line|fixed|fax|home|work|office|tele(?:phone|fax)|phone|pager|other)"
PLATFORMS = r"(?i:i?os|ipad ?os|iphone ?os|android|windows(?: phone)?|mac ?os|os ?x|linux|web|mobile|tablet|desktop|phone|smartphone|tv|browser|chrome ?os|harmony ?os|other)"
NETMASK = r"255\.(?:[0-9]{1,3}\.){2}(?:0|128|192|224|240|248|252|254|255)"
BROWSERS = frozenset({"device", "browser", "visitor", "canvas", "client", "machine"})

DEVICES = (
    Rule(of_types("device_serial imei"), (lambda c: c.draft.leaf[-1:] == ("range",),), "from which to which number"),
    Rule(
        of_types("device_name"),
        (lambda c: c.reading.entity == "person" and not (c.at_device or of_device(c)) and any(x.data_type == "username" and x.weight == 1 for x in c.reading.candidates),),
        "what somebody calls himself, whatever it is made of",
        ("username", 0.75),
    ),
    Rule(
        of_types("device_model device_name firmware_version"),
        (lambda c: (c.draft.name or 0) < SURE and not (c.at_device or of_device(c) or ( c.draft.data_type == "firmware_version" and c.here.types & HARDWARE)),),
        "such a name belongs to a device, and none is near",
    ),
    Rule(of_types("device_model"), (lambda c: c.w.share(LINES) == 1,), "kinds of lines"),
    Rule(of_types("device_id"), (lambda c: c.draft.leaf == ("phone", "id") and c.w.share("[0-9]{1,9}") >= OFTEN,), "numbers the rows of telephones"),
    Rule(
        of_types("username"),
        (lambda c: c.described and "device_name" in {x.data_type for x in c.reading.candidates},),
        "a nickname in an element that describes a device",
        ("device_name", 0.0),
    ),
    Rule(of_types("device_model"), (lambda c: c.w.share(PLATFORMS) >= OFTEN,), "kinds of devices"),
    Rule(
        of_types("device_serial"),
        (lambda c: c.w.n <= CARRIERS and c.w.filled >= OVER * c.w.n,),
        "a few numbers over and over: those of the operator's apparatus",
    ),
    Rule(of_types("ip_address"), (lambda c: c.w.share(r"[0-9]{8}") >= OFTEN,), "numbers, and no addresses on the net"),
    Rule(of_types("user_agent"), (lambda c: c.weak and c.w.mean_length < SHORTEST_AGENT,), "too short for an agent"),
    Rule(of_types("utility_account"), (lambda c: c.w.share(AMOUNT) >= OFTEN,), "amounts"),
    Rule(
        of_types("vehicle_plate"),
        (lambda c: c.w.n > 1 and c.w.share(r".*[0-9].*") < RARELY_SO,),
        "words, and plates hold numbers",
    ),
    Rule(
        of_types("vehicle_plate"),
        (lambda c: c.w.n <= STAGES and c.w.filled >= OVER * c.w.n and c.w.share(r".*\p{Ll}{4}.*") >= OFTEN,),
        "a few words over and over, and plates are many",
    ),
    Rule(
        of_types("device_id device_serial health_insurance_id utility_account"),
        (lambda c: 0 < c.w.n <= FEW_ROOMS and c.w.filled >= OVER * c.w.n and c.w.share(".{1,6}") >= OFTEN,),
        "a few that all rows share: an office's or an insurer's, or a kind",
    ),
    Rule(
        of_types("device_serial device_id account_id imei"),
        (lambda c: c.w.share(BELOW) > 0,),
        "numbers below zero, and no ids",
    ),
    Rule(
        of_types("device_model"),
        (lambda c: c.weak and "product" in c.reading.words and not c.at_device and not c.here.types & HARDWARE,),
        "a product, and no device near",
    ),
    Rule(
        of_types("ip_address internal_ip"),
        (lambda c: c.w.share(NETMASK) == 1,),
        "masks of networks, and no addresses",
    ),
    Rule(
        of_types("biometric"),
        (lambda c: c.reading.words[-1:] == ("fingerprint",) and (c.at_device or set(c.reading.words) & BROWSERS),),
        "the fingerprint of a device",
        ("device_id", 0.0),
    ),
    Rule(
        of_types("vehicle_plate"),
        (lambda c: set(c.reading.words) & SERIALS and c.w.share(DIGITS) >= SURE and c.reading.entity not in ("thing", "device"),),
        "a number in a roll, for plates have letters",
        ("account_id", 0.9),
    ),
)  # fmt: skip
