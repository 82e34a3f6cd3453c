"""Where a person's devices stand in networks."""

from __future__ import annotations

import re

from breach_impact.detectors import _checks
from breach_impact.types import Detector

_BYTE = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_TAIL = r"(?::[0-9]{1,5}|/[0-9]{1,2})?"
_PRIVATE4 = rf"(?:(?:10|127)(?:\.{_BYTE}){{3}}|(?:192\.168|169\.254|172\.(?:1[6-9]|2[0-9]|3[01]))(?:\.{_BYTE}){{2}})"
# All others but masks and 0.0.0.0.
_PUBLIC4 = (
    rf"(?:(?:[1-9]|1[1-9]|[2-9][0-9]|1[013-5][0-9]|12[0-689]|16[0-8]|17[013-9]|18[0-9]|19[013-9]|2[0-4][0-9]|25[0-4])(?:\.{_BYTE}){{3}}|0\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{{2}}|[1-9][0-9]?)(?:\.{_BYTE}){{2}}"
    rf"|169\.(?:25[0-35]|2[0-4][0-9]|1[0-9]{{2}}|[1-9]?[0-9])(?:\.{_BYTE}){{2}}"
    rf"|172\.(?:3[2-9]|[4-9][0-9]|1[0-5]|[0-9]|1[0-9]{{2}}|2[0-4][0-9]|25[0-5])(?:\.{_BYTE}){{2}}"
    rf"|192\.(?:16[0-79]|1[0-57-9][0-9]|25[0-5]|2[0-4][0-9]|[1-9]?[0-9])(?:\.{_BYTE}){{2}})"
)
_GROUP = r"[0-9a-fA-F]{1,4}"


def _v6(first: str, v4: str) -> str:
    """IPv6 text forms (RFC 4291, 2.2) whose first group is ``first``; the last 32 bits may be written as ``v4``."""
    elided = "|".join(
        rf"{first}(?::{_GROUP}){{{before}}}::(?:{_GROUP}(?::{_GROUP}){{0,{5 - before}}})?"
        if before < 6
        else rf"{first}(?::{_GROUP}){{6}}::"
        for before in range(7)
    )
    return rf"(?:{first}(?::{_GROUP}){{7}}|{elided}|{first}(?::{_GROUP}){{5}}:{v4})"


_PUBLIC6 = _v6(
    r"(?:[0-9a-eA-E][0-9a-fA-F]{0,3}|[fF][0-9a-fA-F]{0,2}|[fF][0-9abfABF][0-9a-fA-F]{2}|[fF][eE][0-7c-fC-F][0-9a-fA-F])",
    _PUBLIC4,
)
_PRIVATE6 = _v6(r"(?:[fF][cCdD][0-9a-fA-F]{2}|[fF][eE][89abAB][0-9a-fA-F])", _PRIVATE4)
_SUFFIX6 = r"(?:/[0-9]{1,3})?"


def _port(v6: str) -> str:
    return rf"\[{v6}\](?::[0-9]{{1,5}})?"


_HEX = r"[0-9A-Fa-f]{2}"
_NAMED_AGENTS = re.compile(
    r"(?:Mozilla|Opera|Dalvik|okhttp|curl|Wget|PostmanRuntime|python-requests|Go-http-client|Java|Apache-HttpClient|axios|node-fetch)/.*|.* CFNetwork/.*"
)

DETECTORS = (
    Detector(
        data_type="ip_address",
        label="IP address",
        law="ip_address",
        category="device",
        pattern=(
            rf"(?:::(?:[fF]{{4}}:)?)?{_PUBLIC4}{_TAIL}|{_PUBLIC6}(?:%[0-9A-Za-z._-]{{1,16}})?{_SUFFIX6}|{_port(_PUBLIC6)}"
            rf"|{_PUBLIC4}(?:, ?{_BYTE}(?:\.{_BYTE}){{3}})+"
            # four or sixteen bytes as databases keep them (XenForo, MediaWiki)
            r"|(?:0x)?(?:(?:0[1-9B-Fb-f]|7[0-9A-Ea-e]|[1-689A-Fa-f][0-9A-Fa-f])[0-9A-Fa-f]{6}|[23][0-9A-Fa-f]{31})"
        ),
        min_share=0.9,
        compact="lower({v})",
        accepts=(
            "8.8.8.8",
            "0xCB007107",
            "cb007107",
            "2001:db8::1",
            "203.0.113.7:443",
            "2a00:1450:4001:82a::200e",
            "::ffff:8.8.4.4",
            "172.32.0.1",
        ),
        rejects=("192.168.1.4", "0x0A000001", "256.1.1.1", "fe80::1", "1.2.3", "1:2", "::1"),
        source="RFC 791, 4291, 1918, 3927, 4193",
        hibp="IP addresses",
    ),
    Detector(
        data_type="internal_ip",
        label="Internal IP address",
        law="internal_ip",
        category="device",
        pattern=rf"(?:::(?:[fF]{{4}}:)?)?{_PRIVATE4}{_TAIL}|(?:{_PRIVATE6}|::1)(?:%[0-9A-Za-z._-]{{1,16}})?{_SUFFIX6}|{_port(_PRIVATE6)}",
        min_share=0.9,
        compact="lower({v})",
        accepts=("192.168.1.4", "10.0.0.0/24", "172.16.0.9", "fe80::1%wlan0", "fd12:3456:789a::1", "127.0.0.1"),
        rejects=("8.8.8.8", "172.32.0.1", "2001:db8::1", "192.169.1.1"),
        source="RFC 1918, 3927, 4193, 4291",
        hibp="IP addresses",
    ),
    Detector(
        data_type="mac_address",
        label="MAC address",
        law="mac_address",
        category="device",
        pattern=rf"{_HEX}(?::{_HEX}){{5}}|{_HEX}(?:-{_HEX}){{5}}|{_HEX}(?:\.{_HEX}){{5}}|[0-9A-Fa-f]{{4}}(?:\.[0-9A-Fa-f]{{4}}){{2}}|[0-9A-Fa-f]{{12}}|{_HEX}(?::{_HEX}){{7}}",
        # Twelve bare digits are a MAC only where the header says so.
        validate=_checks.matches(r".*[:.-].*"),
        min_share=0.9,
        compact=(  # replace copies also where there is nothing to replace
            "upper(CASE WHEN contains({v}, '-') OR contains({v}, '.') THEN replace(replace(replace({v}, ':', ''), '-', ''), '.', '')"
            " WHEN contains({v}, ':') THEN replace({v}, ':', '') ELSE {v} END)"
        ),
        accepts=("7C:78:B2:86:41:1B", "7c-78-b2-86-41-1b", "7c78.b286.411b", "7C78B286411B"),
        rejects=("7C:78:B2:86:41", "7C:78:B2:86:41:1G", "7C78B286411", "12:30:45"),
        source="IEEE 802; RFC 7042",
        hibp="MAC addresses",
    ),
    Detector(
        data_type="wifi_ssid",
        label="Wi-Fi name (SSID)",
        law="wifi_ssid",
        category="device",
        needs_header=True,
        mask_chars="•",
        accepts=("FRITZ!Box 7590", "Ana's Wi-Fi", "linksys"),
        source="IEEE 802.11: any 32 bytes; the header tells",
        hibp="Device information",
    ),
    Detector(
        data_type="user_agent",
        label="Browser (user agent)",
        law="activity",
        category="device",
        pattern=r"[A-Za-z][A-Za-z0-9 ._!&+'-]{0,80}/v?[0-9][\s\S]*|[A-Za-z][A-Za-z0-9._-]{1,40} \([^()]*\)[\s\S]*",
        validate=lambda value: _NAMED_AGENTS.fullmatch(value) is not None,
        mask_chars="•",
        accepts=(
            "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101",
            "okhttp/4.9.0",
            "Dalvik/2.1.0 (Linux; U; Android 9)",
        ),
        rejects=("Chrome", "12/2", "/usr/bin"),
        source="RFC 9110, 10.1.5",
        hibp="Browser user agent details",
    ),
)
