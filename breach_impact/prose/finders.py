"""All that is looked for inside a text. Addresses and networks are here, numbers in ``prose_numbers``, tokens and user names in ``prose_secrets``.

What a text holds is decided more strictly than what a column of that type holds: a count, a date, a version or a digest is none of these.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from breach_impact.prose import numbers as prose_numbers
from breach_impact.prose import secrets as prose_secrets
from breach_impact.prose.finder import Finder, first_that, group, has, whole
from breach_impact.registry import detectors

LETTER = r"0-9A-Za-z_\x{C0}-\x{24F}\x{370}-\x{52F}"
"""Letters of addresses: scripts that part words with blanks, for in the others an address cannot be told from the text around it."""
_LOCAL = rf"(?:(?:[A-Za-z]+[._])?[Oo]')?[{LETTER}](?:[{LETTER}.+-]*[{LETTER}+-])?"
_DOMAIN = rf"(?:[{LETTER}]+(?:-+[{LETTER}]+)*[.])+[A-Za-z\x{{430}}-\x{{44F}}]{{2,24}}"
ADDRESS = f"{_LOCAL}@{_DOMAIN}"
"""RE2 of an e-mail address among other text."""
_NO_SENDER = r"(?i:message-?id|in-reply-to|references|msgid)\W{0,4}[^\s@<>]*"
_USERINFO = r"//(?:[^\s/@\"'<>]*:)?"
_MASK = r"[*•#…%$}@]+|[.]{2,}"
_HOST = r":(?:[0-9]{2,5}(?:[/?;,'\" ]|$)|[~/])"


def _email() -> Finder:
    pattern = rf"(?:{_NO_SENDER}|{_USERINFO}|[0-9A-Za-z]?(?:{_MASK}))?{_LOCAL}@{_DOMAIN}(?:{_HOST}|:[0-9A-Za-z._-]+/|[0-9_@])?"
    bare = group(rf"^[*]{{0,2}}({_LOCAL}@{_DOMAIN})(?::[0-9A-Za-z._-]+/)?$")
    short = group(rf"^[*]{{0,2}}({_LOCAL}@{_DOMAIN})[.][A-Z][a-z]+$")
    form = detectors()["email"].pattern or ""
    top = "known_tld(lower(split_part({v}, '.', -1)))"
    return Finder(
        types=("email",),
        family="mail",
        pattern=pattern,
        # A sentence may go on without a blank: ...@mail.example.Then
        value=first_that(top, bare, short),
        test=f"{whole(form)} AND NOT {whole('[^@]*@[0-9]x[.].*')} AND NOT {whole('(?i:git|svn|hg|root|ubuntu|ec2-user)@[^:]*:.*', 'c')}",
    )


# -- networks -----------------------------------------------------------------------------------------------------------
_OCTETS = r"[0-9]{1,3}(?:[.][0-9]{1,3}){3}"
_OCTET = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_PRIVATE = rf"(?:10[.]{_OCTET}|192[.]168|169[.]254|172[.](?:1[6-9]|2[0-9]|3[01]))(?:[.]{_OCTET}){{2}}"
_AT = r"(?i:\b(?:(?:remote|client|source|src|dst|peer|from|local|host|server|login|your|the|user|real)?[ _-]?(?:ips?|ipv4|ip[ _-]?addr(?:ess)?|addr(?:ess)?)|r?host|client|from|remote|peer|src|dst|source|rip|lip|clientip|via|xff|x-forwarded-for)[\"']?(?:[ ]?[:=][ ]?|[ ])[\"'\[(]?)"
_VERSION = r"(?i:\b(?:firmware|versions?|release|build|fw|ver|v|rev|revision|updated?|upgrade|section|chapter|rfc|oid|sdk|driver|chrome|android|ios|app)[ _-]?(?:version)?[\"']?[ ]?[:=]?(?: to| from)?[ ]?[\"'(]?)"


def _ips() -> Iterator[Finder]:
    large = r"(?:3[2-9]|[4-9][0-9]|[12][0-9]{2})"
    three = "[0-9A-Fa-f]+:+[0-9A-Fa-f]+:+[0-9A-Fa-f]+"
    shown = f"({has(rf'{chr(92)}b{large}[.](?:[0-9]+[.])*{large}{chr(92)}b', 'v')} AND NOT {whole('[12][.].*')})"
    yield Finder(
        types=("ip_address", "internal_ip"),
        family="net",
        gate=has(r"[0-9][.][0-9]{1,3}[.][0-9]{1,3}[.][0-9]"),
        pattern=rf"(?:{_AT}|{_VERSION})?(?:[0-9A-Za-z_.~^+@\-]|[0-9A-Za-z_]/)*{_OCTETS}(?:[.:]?[0-9A-Za-z_-])*(?: (?i:firmware|versions?|build|release|update|driver|sdk)\b)?",
        value=group(rf"^(?:{_AT})?({_OCTETS})(?::[0-9]{{1,5}})?$"),
        # Networks, loopback and multicast are nobody's. Versions and object ids are written as addresses are: small numbers need a word.
        test=rf"NOT {whole(r'(?:0|127|255|22[4-9]|23[0-9])[.].*')} AND ({shown} OR {has(f'^{_AT}', 'c')})",
        kind=f"CASE WHEN {whole(_PRIVATE)} THEN 'internal_ip' WHEN {whole(f'{_OCTET}(?:[.]{_OCTET}){{3}}')} THEN 'ip_address' END",
    )
    yield Finder(
        types=("ip_address", "internal_ip"),
        family="net",
        gate=has(r"[0-9A-Fa-f]:[0-9A-Fa-f]{0,4}:[0-9A-Fa-f]{0,4}:?[0-9A-Fa-f]"),
        pattern=r"[0-9A-Za-z_:.]*[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{0,4}){2,7}[0-9A-Za-z_:.]*",
        value=group(r"^([0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{0,4}){2,7})[.:]?$"),
        # Three groups and a digit, for programs are full of ``a::b``; eight pairs are a longer hardware address.
        test=f"CASE WHEN contains(v, '::') THEN {has('[0-9]', 'v')} AND {has(three, 'v')} AND NOT {has('::.*::|:::|[^:]:$', 'v')} ELSE {whole('[^:]+(?::[^:]+){7}')} AND {has('[^:]{3}', 'v')} END",
        kind=f"CASE WHEN {has('^(?i:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):', 'v')} THEN 'internal_ip' ELSE 'ip_address' END",
    )


def _mac() -> Finder:
    pair = r"[0-9A-Fa-f]{2}"
    form = rf"{pair}(?::{pair}){{5}}|{pair}(?:-{pair}){{5}}|[0-9A-Fa-f]{{4}}(?:[.][0-9A-Fa-f]{{4}}){{2}}"
    return Finder(
        types=("mac_address",),
        family="net",
        gate=has(rf"{pair}[:-]{pair}[:-]{pair}[:-]{pair}[:-]|[0-9A-Fa-f]{{4}}[.][0-9A-Fa-f]{{4}}[.]"),
        pattern=rf"[0-9A-Za-z_:.\-]*(?:{form})(?:[:.-]?[0-9A-Za-z_])*",
        value=group(rf"^(?:[A-Za-z]*[G-Zg-z][A-Za-z]*[:-])?({form})$"),
        # Without colons it may be a date or words; all zeros and all ones are no device.
        test=rf"({has('[0-9]', 'v')} AND {has('[A-Fa-f]', 'v')} OR contains(v, ':') AND {has('[0-9]', 'v')}) AND NOT {whole('[0:.-]+|[Ff:.-]+')}",
    )


@cache
def gates() -> dict[str, str]:
    """Family of finders -> RE2 of what a text must hold to be looked at more closely, or the one character for it."""
    return {
        "mail": "@",
        "plus": "+",
        "number": prose_numbers.NUMBER_GATE,
        "net": r"[0-9][.][0-9]{1,3}[.][0-9]{1,3}[.][0-9]|[0-9A-Fa-f][:.-][0-9A-Fa-f]{0,4}[:.-][0-9A-Fa-f]{0,4}[:.-]?[0-9A-Fa-f]",
        "said": f"{prose_numbers.WORD_GATE}|{prose_secrets.gate()}",
    }


@cache
def finders(*, bare_cards: bool = True) -> tuple[Finder, ...]:
    """All finders.

    Args:
        bare_cards: look for digits without groups too; not where a text numbers its orders that way.
    """
    return (_email(), *prose_numbers.finders(bare_cards=bare_cards), *_ips(), _mac(), *prose_secrets.finders())


@cache
def kinds() -> tuple[str, ...]:
    """The data types that can be found, in the order of the plan."""
    return tuple(dict.fromkeys(data_type for finder in finders() for data_type in finder.types))
