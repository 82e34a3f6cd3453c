"""Who the users of the tenth dump are: the spellings of zones, and the evidence of a country."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Group:
    """Users of one kind and what the rules make of them.

    Attributes:
        count: how many users.
        zone: time zone in the record.
        country: country in the record.
        state: state in the record.
        phone: region of the phone.
        domain: domain of the address.
        at: expected row of `by_zone`.
        short: expected row of `by_abbreviation`.
        region: expected country.
        part: expected subdivision.
        ssn: `valid`, `some placeholders` or `some masked`; none when empty.
        gadget: zone of a device.
        more: further sessions: zone, month of 2019.
    """

    count: int
    zone: str | None
    country: str | None
    state: str | None
    phone: str | None
    domain: str
    at: str | None
    short: str | None
    region: str | None
    part: str | None = None
    ssn: str = ""
    gadget: str | None = None
    more: tuple[tuple[str, int], ...] = ()


NY, CH, LA, DE = "America/New_York", "America/Chicago", "America/Los_Angeles", "America/Denver"
COM, NET = "gmail.com", "brightwater-labs.net"
GROUPS = (
    Group(20, NY, "US", "NY", "US", COM, NY, "EST", "US", "US-NY", ssn="valid", gadget=DE),
    Group(10, "US/Eastern", "US", "FL", None, NET, NY, "EST", "US", "US-FL", ssn="some placeholders"),
    Group(5, "EST5EDT", "US", "GA", "US", COM, NY, "EST", "US", "US-GA"),
    Group(15, CH, "US", "TX", "US", COM, CH, "CST", "US", "US-TX", ssn="some masked"),
    Group(5, "US/Central", "US", "Illinois", None, "example.com", CH, "CST", "US", "US-IL"),
    Group(12, LA, "US", "CA", "US", COM, LA, "PST", "US", "US-CA"),
    Group(3, "PST8PDT", "US", "WA", None, NET, LA, "PST", "US", "US-WA"),
    Group(6, "America/Phoenix", "US", "AZ", None, COM, "America/Phoenix", "MST", "US", "US-AZ"),
    Group(8, DE, "US", "CO", "US", COM, DE, "MST", "US", "US-CO"),
    Group(4, "Asia/Calcutta", None, None, "GB", COM, "Asia/Kolkata", "IST", "GB"),
    Group(3, "Europe/Kiev", None, None, None, NET, "Europe/Kyiv", "EET", "UA"),
    Group(2, "Tokyo Standard Time", "JP", None, None, COM, "Asia/Tokyo", "JST", "JP"),
    Group(5, "Europe/London", None, None, None, COM, "Europe/London", "GMT", "GB"),
    Group(6, "EST", "US", "NJ", None, COM, "EST", "EST", "US", "US-NJ"),
    Group(2, "HST", "US", "HI", None, COM, "HST", "HST", "US", "US-HI"),
    Group(7, "-05:00", "US", "PA", None, COM, "-05:00", "EST", "US", "US-PA"),
    Group(4, "-08:00", "US", "OR", None, NET, "-08:00", "PST", "US", "US-OR"),
    Group(3, "+09:00", "US", "NV", None, COM, "+09:00", "+09:00", "US", "US-NV"),
    Group(4, "Asia/Shanghai", None, None, None, COM, "Asia/Shanghai", "CST", "CN"),
    Group(12, None, "US", "MN", None, NET, CH, "CST", "US", "US-MN", gadget=CH),
    Group(4, None, "PR", None, None, COM, None, None, "US", "US-PR"),
    Group(3, None, "US", "PR", None, COM, None, None, "US", "US-PR"),
    Group(3, None, None, None, "PR", COM, None, None, "US", "US-PR"),
    Group(2, None, "GU", None, None, COM, None, None, "US", "US-GU"),
    Group(1, None, "VI", None, None, COM, None, None, "US", "US-VI"),
    Group(4, None, None, None, None, "reuss-antriebe.de", None, None, "DE"),
    Group(3, None, None, None, None, "ledgerly-apps.co", None, None, None),
    Group(3, None, None, None, None, "stackharbor.io", None, None, None),
    Group(5, None, None, None, None, COM, None, None, None),
    Group(5, None, None, None, "CA", COM, None, None, "CA"),
    Group(4, None, None, None, None, NET, None, None, "US", ssn="valid"),
    Group(6, NY, "US", "OH", None, COM, DE, "MST", "US", "US-OH", more=((DE, 10), (DE, 11))),
    Group(3, NY, "US", "OH", None, COM, CH, "CST", "US", "US-OH", more=((CH, 11),)),
)
