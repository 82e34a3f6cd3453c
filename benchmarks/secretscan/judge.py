"""What counts as right; generous to every tool, and all of it is in this file."""

from __future__ import annotations

import re
from typing import NamedTuple

from secretscan.corpora import Item

ALSO_CALLED = {
    "azure": "azure microsoft entra", "googleoauth2": "google gcp", "google": "google gcp youtube", "gcp": "google gcp", "youtube": "google youtube gcp", "twitter_v2": "twitter",
    "dockerhub": "docker", "onepassword": "1password onepassword", "1password": "1password onepassword", "fullstory_v2": "fullstory", "squareup": "square", "xai": "xai", "xAI": "xai",
    "frame.io": "frameio", "crates.io": "crates", "vault": "vault hashicorp", "hashicorp": "hashicorp vault terraform", "mongodb": "mongo", "instagram": "instagram facebook meta",
    "facebook": "facebook meta", "aws": "aws amazon", "sendinblue": "sendinblue brevo", "firebase": "firebase fcm google", "jwt": "jwt jsonweb", "artifactory": "artifactory jfrog", "zohocrm": "zoho",
}  # fmt: skip
"""Family of a token -> words of which one stands in the label of a tool that names its issuer; by default the family itself."""

NAMED_IN_THE_ISSUE = set(
    "google googleoauth2 gcp firebase github gitlab slack stripe aws azure facebook twitter_v2 discord telegram npm twilio sendgrid shopify dropbox openai jwt".split()
)
"""Families of the corpus whose issuers our catalogue promises."""

SALTED_BY = "Joomla|SMF|osCommerce|xt:Commerce|PrestaShop|WBB|MyBB|vBulletin|Redmine|MediaWiki|SunGard|Drupal|Umbraco"
"""Programs that store a salted digest, whose labels do not say so."""
SAME = {("ldap_sha", "sha1"), ("drupal7", "phpass"), ("ldap_smd5", "md5crypt"), ("cisco", "md5crypt"), ("other", "md5crypt"), ("other", "ntlm"), ("mssql", "sha512")}
"""Also right: Drupal 7 is phpass with another digest, AIX's {smd5} and Cisco's type 5 are md5crypt, FreeBSD's NTHash is NTLM, SQL Server 2012 and later write SHA-512."""


def bare(text: str) -> str:
    """Small letters and digits."""
    return re.sub("[^a-z0-9]", "", text.lower())


def is_secret(item: Item) -> bool:
    """Whether a token of the corpus opens anything: resource names, buckets, account numbers and keys of test systems do not."""
    return not re.match(r"arn:|s3\.amazonaws|AC[0-9a-f]{32}$|[spr]k_test_", item.value)


def names_issuer(item: Item, labels: list[str]) -> bool:
    """Whether a label says the issuer of a token."""
    words = [bare(word) for word in ALSO_CALLED.get(item.family, item.family).split()]
    return any(word in bare(label) for label in labels for word in words)


class TokenScore(NamedTuple):
    """Of the corpus of tokens: seen, of the right issuer; and of those secrets whose issuers the catalogue promises, how many and of the right issuer."""

    seen: int
    issuer: int
    named: int
    named_issuer: int


def score_tokens(items: list[Item], labels: list[list[str]]) -> TokenScore:
    """How many tokens are seen, and whose issuer is told."""
    right = [names_issuer(item, given) for item, given in zip(items, labels, strict=True)]
    ours = [item.family in NAMED_IN_THE_ISSUE and is_secret(item) for item in items]
    return TokenScore(sum(bool(given) for given in labels), sum(right), sum(ours), sum(a and b for a, b in zip(right, ours, strict=True)))


FORMS = {
    "bcrypt": "bcrypt", "argon2": "argon2", "scrypt": "scrypt", "yescrypt": "scrypt", "pbkdf2": "pbkdf2", "sha512crypt": "sha512crypt", "sha256crypt": "sha256crypt", "md5crypt": "md5crypt",
    "md5crypt_apr1": "md5crypt", "phpass": "phpass", "mysql41": "mysql41", "raw_md5": "md5", "raw_sha1": "sha1", "raw_sha256": "sha256", "raw_sha512": "sha512", "ntlm": "ntlm",
    **dict.fromkeys(("ldap_ssha", "ldap_sha", "ldap_smd5", "ldap_ssha256", "ldap_ssha512"), "ldap_ssha"),
}  # fmt: skip
"""Family of a stored password -> the form of our contract that is right."""
OPEN = frozenset(("raw_md5", "raw_sha1", "raw_sha256", "raw_sha512", "ntlm"))
"""Families of bare digests, of which one value cannot tell the function: ``unknown_hash``, the open set, is right as well."""
SALTED = frozenset("salted_fast hmac werkzeug django vbulletin ipb dcc oracle mssql postgres".split())
"""Families without a form of their own that hold several: a salted digest, PBKDF2 and scrypt as web frameworks write them."""


def stored(item: Item, form: str) -> str:
    """What our form of a stored password is; a form that the label says is right, as a part of a name is for other tools.

    Args:
        item: of the corpus.
        form: of ours, ``jwt`` for such a token, "" for none; behind it the format, or what the value can be as well.

    Returns:
        ``right``; ``open`` where ``unknown_hash`` is given though the contract has a form; ``wrong``.
    """
    form, *possible = form.split("/")
    if any(bare(name) in bare(item.label) or name == item.family for name in possible):
        return "right"
    wanted = FORMS.get(item.family)
    if item.label.endswith(("Plaintext", "STDOUT")):  # hashcat's mode 2000 has no hash
        return "right" if form == "plaintext" else "wrong"
    if form == "unknown_hash":
        return "open" if wanted and item.family not in OPEN else "right"
    salted = (item.family in SALTED or re.search(SALTED_BY, item.label)) and form in ("salted_md5", "salted_sha1", "pbkdf2", "scrypt")
    said = form not in ("", "plaintext") and bare(form) in bare(item.label)
    return "right" if form == wanted or salted or said or (item.family, form) in SAME else "wrong"


def candidate(item: Item, labels: list[str]) -> bool:
    """Whether one of another tool's candidates is what a stored password is: by its number in hashcat, else by its name or a part of it."""
    number = re.match(r"hashcat (\d+) ", item.label)
    if number and any(label.split(" ", 1)[0] == number[1] for label in labels):
        return True
    wanted = bare(re.sub(r"^hashcat \d+ ", "", item.label))
    return any(bare(label.split(" ", 1)[1]) in wanted or wanted in bare(label.split(" ", 1)[1]) for label in labels)
