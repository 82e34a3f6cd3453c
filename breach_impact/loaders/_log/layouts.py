"""Layouts of access logs: those with a fixed order of fields, and others learned from the first lines.

Sources: Apache ``mod_log_config``; nginx ``ngx_http_log_module``; AWS documentation of access logs of Application, Network and Classic Load
Balancers and of S3 (server access log format); Squid ``logformat squid``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

IP = r"(?:(?:[0-9]{1,3}\.){3}[0-9]{1,3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)"
CLOCK = r"[0-9]{2}/[A-Z][a-z]{2}/[0-9]{4}:[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]+)?(?: [+-][0-9]{4})?"
ISO = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?"
BARE, QUOTED = r"([^ ]+)", r'"((?:[^"\\]|\\.)*)"'
LEAST = 0.01
"""Share of the first lines that a layout of its own must have."""
MOST = 8
"""Layouts that are learned."""
_TOKEN = re.compile(r'\[[^\]]*\]|([\w.$-]+=)?"(?:[^"\\]|\\.)*"(?![^ ])|[^ ]+')
_REQUEST = re.compile(r"[A-Z][A-Z_-]{2,20} [^ ].*|-|\\x16\\x03.*")
_HTTP = re.compile(r"[A-Z][A-Z_-]{2,20} [^ ].* HTTP/[0-9.]+")
_AGENT = re.compile(r"[\w.+-]+/[\w.-]+(?: .*)?|Mozilla.*")
_COOKIES = re.compile(r"[\w.%-]+=[^;]*(?:; ?[\w.%-]+=[^;]*)*;?")
_URL = re.compile(r"(?:https?|android-app)://.*|/.*")


@dataclass(frozen=True)
class Layout:
    """Fields of a line in their order.

    Attributes:
        pattern: RE2 and Python alike; a group a name.
        names: of the fields; ``request`` and ``referer`` are taken apart later.
        quoted: those that stand in quotes, where backslashes escape.
        tokens: of a line that is cut at blanks outside quotes: ``W`` a word, ``Q`` quoted, ``B`` in brackets, ``[`` and ``]`` the halves of a time with
            a blank in it; empty if only the pattern will do.
    """

    pattern: str
    names: tuple[str, ...]
    quoted: frozenset[str]
    tokens: tuple[str, ...] = ()

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """For samples."""
        return re.compile(self.pattern, re.DOTALL)

    def fits(self, line: str) -> bool:
        """Whether a line is of the layout."""
        return self.compiled.match(line) is not None


_SPECIAL = {"time": ISO, "type": "https?|h2|grpcs|wss?", "bucket_owner": "[0-9a-f]{64}|-"}


def _fixed(fields: str, least: int) -> Layout:
    """A layout of fields in a fixed order; those from number ``least`` on may be missing, for newer versions add fields at the end.

    ``name`` stands bare, ``"name"`` in quotes, ``[name]`` in brackets, ``name:port`` is an address with a port.
    """
    names: list[str] = []
    quoted: list[str] = []
    pattern, optional = "^", 0
    for index, part in enumerate(fields.split()):
        name = part.strip('"[]')
        if part[0] == '"':
            group = QUOTED
            quoted.append(name)
        elif part[0] == "[":
            group = rf"\[({CLOCK})\]"
        elif name.endswith(":port"):
            group, name = r"([^ ]*?)(?::([0-9]+))?", name.removesuffix(":port")
            names.append(f"{name}_ip")
            name = f"{name}_port"
        else:
            group = f"({_SPECIAL[name]})" if name in _SPECIAL else BARE
        names.append(name)
        optional += index >= least
        pattern += ("(?: " if index >= least else " " if index else "") + group
    return Layout(pattern + "(?: (.*))?" + ")?" * optional + "$", (*names, "extra"), frozenset(quoted))


FIXED = (
    _fixed(
        'type time elb client:port target:port request_processing_time target_processing_time response_processing_time elb_status_code target_status_code'
        ' received_bytes sent_bytes "request" "user_agent" ssl_cipher ssl_protocol target_group_arn "trace_id" "domain_name" "chosen_cert_arn"'
        ' matched_rule_priority request_creation_time "actions_executed" "redirect_url" "error_reason" "target_list" "target_status_code_list"'
        ' "classification" "classification_reason" conn_trace_id', 17,
    ),
    _fixed(
        'time elb client:port backend:port request_processing_time backend_processing_time response_processing_time elb_status_code'
        ' backend_status_code received_bytes sent_bytes "request" "user_agent" ssl_cipher ssl_protocol', 12,
    ),
    Layout(
        rf"^tls ([0-9.]+) ({ISO}) ([^ ]+) ([^ ]+) ([^ ]*?)(?::([0-9]+))? ([^ ]*?)(?::([0-9]+))? ([^ ]+) ([^ ]+) ([^ ]+) ([^ ]+) ([^ ]+) ([^ ]+)"
        r" ([^ ]+) ([^ ]+) ([^ ]+) ([^ ]+)(?: ([^ ]+))?(?: (.*))?$",
        ("version", "time", "elb", "listener", "client_ip", "client_port", "destination_ip", "destination_port", "connection_time",
         "tls_handshake_time", "received_bytes", "sent_bytes", "incoming_tls_alert", "chosen_cert_arn", "chosen_cert_serial", "tls_cipher",
         "tls_protocol_version", "tls_named_group", "domain_name", "extra"),
        frozenset(),
    ),
    _fixed(
        'bucket_owner bucket [time] remote_ip requester request_id operation key "request" http_status error_code bytes_sent object_size'
        ' total_time turn_around_time "referer" "user_agent" version_id host_id signature_version cipher_suite authentication_type'
        " host_header tls_version access_point_arn acl_required", 18,
    ),
    Layout(
        r"^([0-9]{9,10}\.[0-9]{3}) +([0-9]+) ([^ ]+) ([A-Z_]+)/([0-9]{3}) ([0-9]+) ([A-Z_]+|NONE|-) ([^ ]+) ([^ ]+) ([A-Z_]+)/([^ ]+) ([^ ]+)(?: (.*))?$",
        ("time", "elapsed", "remote_addr", "cache_result", "status", "bytes", "method", "url", "remote_user", "hierarchy", "peer", "content_type", "extra"),
        frozenset(),
    ),
)  # fmt: skip
COMMON = Layout(
    rf'^(?:([^ :]+:[0-9]+) )?([^ ]+) ([^ ]+) (.+?) \[({CLOCK})\] "(.*?)" ([0-9]{{3}}|-) ([0-9]+|-)(?: "(.*?)" "(.*?)(?:"|$))?(?: (.*))?$',
    ("server_name", "remote_addr", "ident", "remote_user", "time", "request", "status", "bytes", "referer", "user_agent", "extra"),
    frozenset({"request", "referer", "user_agent"}),
)
"""Common, combined and vhost_combined, with blanks in the user, with quotes that nothing escapes, and without the last quote."""


def learned(lines: list[str]) -> list[Layout]:
    """The layouts of a log's first lines, the most frequent first."""
    rest = [line for line in lines if not any(layout.fits(line) for layout in FIXED)]
    used = [layout for layout in FIXED if any(layout.fits(line) for line in lines)]
    forms: dict[tuple[str, ...], list[list[str]]] = {}
    for line in rest:
        found = [match.group() for match in _TOKEN.finditer(line)]
        forms.setdefault(tuple(map(_kind, found)), []).append(found)
    ordered = sorted(forms.items(), key=lambda item: (-len(item[1]), item[0]))
    for form, rows in ordered[:MOST]:
        if len(rows) >= max(2, LEAST * len(lines)) or len(lines) < 3:
            layout = _layout(form, list(zip(*rows, strict=True)))
            if layout is not None:
                used.append(layout)
    return [*used, COMMON]


def _kind(token: str) -> str:
    """``B`` in brackets, ``Q`` quoted, ``W`` bare, ``K:name`` and ``k:name`` for ``name="..."`` and ``name=...``."""
    if token[0] == "[" and token[-1] == "]":
        return "B"
    if token[0] == '"' and token[-1] == '"' and len(token) > 1:
        return "Q"
    name, equal, value = token.partition("=")
    if equal and re.fullmatch(r"[A-Za-z_][\w.]{0,30}", name):
        return f"K:{name}" if value[:1] == '"' and value[-1:] == '"' and len(value) > 1 else f"k:{name}"
    return "W"


def _layout(form: tuple[str, ...], columns: list[tuple[str, ...]]) -> Layout | None:
    """A layout of fields whose names follow from what they hold; None if there is no time or no request: it is no access log."""
    kinds = [kind[0] for kind in form]
    bodies = [[_body(kind, token) for token in column] for kind, column in zip(kinds, columns, strict=True)]
    names = _named(form, bodies)
    if "time" not in names or "request" not in names or len(names) < 4 or len(names) > 60:
        return None
    if any(word.startswith("extra") for word in names[: names.index("time")]) and COMMON.fits(" ".join(column[0] for column in columns)):
        return None  # a user with blanks in it
    groups = {"B": r"\[([^\]]*)\]", "Q": QUOTED, "W": BARE}
    parts = [groups[kind] if kind in groups else re.escape(full[2:]) + "=" + (QUOTED if kind == "K" else r"([^ ]*)") for kind, full in zip(kinds, form, strict=True)]
    quoted = frozenset(name for name, kind in zip(names, kinds, strict=True) if kind in "QK")
    tokens = [part for kind, body in zip(kinds, bodies, strict=True) for part in ("[]" if kind == "B" and all(value.count(" ") == 1 for value in body) else kind)]
    return Layout("^" + " +".join(parts) + "$", tuple(names), quoted, () if set(tokens) - set("WQB[]") else tuple(tokens))


def _body(kind: str, token: str) -> str:
    if kind in "BQ":
        return token[1:-1]
    if kind in "Kk":
        value = token.partition("=")[2]
        return value[1:-1] if kind == "K" else value
    return token


def _share(pattern: str | re.Pattern[str], values: Iterable[str]) -> float:
    """Share of the values that match, ``-`` left out; 0 if all are ``-``."""
    full = [value for value in values if value not in {"-", ""}]
    return sum(1 for value in full if re.fullmatch(pattern, value)) / len(full) if full else 0.0


def _named(form: tuple[str, ...], bodies: list[list[str]]) -> list[str]:
    """Names of fields: nginx's and Apache's own words where the form tells, else ``extra_1`` and so on."""
    out = [""] * len(form)
    taken: Counter[str] = Counter()

    def name(index: int, word: str) -> None:
        taken[word] += 1
        out[index] = word if taken[word] == 1 else f"{word}_{taken[word]}"

    time = next((i for i, b in enumerate(bodies) if form[i][0] in "BW" and _share(f"{CLOCK}|{ISO}", b) > 0.9), -1)
    request = next((i for i, b in enumerate(bodies) if form[i][0] in "QK" and _share(_HTTP, b) >= 0.5 and _share(_REQUEST, b) >= 0.8), -1)
    if request < 0:  # a few lines of nothing but odd requests
        request = next((i for i, b in enumerate(bodies) if form[i] == "Q" and i + 1 < len(form) and _share(r"[1-5][0-9]{2}", bodies[i + 1]) == 1), -1)
    if time < 0 or request < 0:
        return out
    name(time, "time")
    name(request, "request")
    _before(form, bodies, time, out, name)
    numbers = 0
    for index, kind in enumerate(form):
        if out[index]:
            continue
        body = bodies[index]
        if kind[0] in "Kk":
            name(index, kind[2:])
        elif kind == "Q":
            name(index, _text_name(body, taken))
        elif kind == "W" and index > min(time, request):
            numbers += 1
            name(index, _number_name(body, taken))
        else:
            name(index, "extra")
    return [f"extra_{n}" if (n := _nth(out, i)) else word for i, word in enumerate(out)]


def _nth(names: list[str], index: int) -> int:
    """The how manieth extra field it is, 0 if it is none."""
    return sum(1 for word in names[: index + 1] if word.startswith("extra")) if names[index].startswith("extra") else 0


def _before(form: tuple[str, ...], bodies: list[list[str]], time: int, out: list[str], name: Callable[[int, str], None]) -> None:
    """Name what stands before the time: server, client, identity, user."""
    words = [i for i in range(time) if form[i] == "W" and not out[i]]
    client = next((i for i in words if _share(IP, bodies[i]) > 0.5), -1)
    if client < 0 and len(words) >= 3:
        client = words[0] if len(words) == 3 else words[1]
    for index in words:
        if index < client:
            name(index, "server_name")
        elif index == client:
            name(index, "remote_addr")
    behind = [i for i in words if i > client] if client >= 0 else words
    if len(behind) == 1:
        name(behind[0], "remote_user")
    elif len(behind) >= 2 and client >= 0:
        name(behind[0], "ident")
        name(behind[1], "remote_user")


def _text_name(body: list[str], taken: Counter[str]) -> str:
    if not taken["http_cookie"] and _share(_COOKIES, body) > 0.9:
        return "http_cookie"
    if not taken["user_agent"] and _share(_AGENT, body) > 0.7 and _share(_URL, body) < 0.5:
        return "user_agent"
    if not taken["referer"] and (_share(_URL, body) > 0.7 or not any(value not in {"-", ""} for value in body)) and not taken["user_agent"]:
        return "referer"
    if _share(rf"{IP}(?:, ?{IP})*", body) > 0.7 or (taken["user_agent"] and not taken["http_x_forwarded_for"] and set(body) <= {"-", ""}):
        return "http_x_forwarded_for"
    if not taken["user_agent"] and taken["referer"]:
        return "user_agent"
    return "extra"


def _number_name(body: list[str], taken: Counter[str]) -> str:
    if not taken["status"] and _share(r"[1-5][0-9]{2}", body) > 0.9:
        return "status"
    if taken["status"] and not taken["bytes"] and (_share(r"[0-9]+", body) > 0.9 or set(body) == {"-"}):
        return "bytes"
    if _share(r"[0-9]+\.[0-9]+(?:, [0-9.]+)*", body) > 0.9:
        return "request_time" if not taken["request_time"] else "upstream_response_time"
    if not taken["remote_addr"] and _share(IP, body) > 0.9:
        return "remote_addr"
    return "upstream_addr" if _share(rf"(?:{IP}|\[[0-9a-fA-F:]+\]):[0-9]+", body) > 0.9 else "extra"
