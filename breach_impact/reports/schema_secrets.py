"""What the tables of access tokens and passwords hold; see :mod:`breach_impact.reports.schema`."""

from __future__ import annotations

from breach_impact.reports.fields import AFFECTED, PART, PEOPLE, Spec, count, text

_SEVERITY = "how near it is to the open: critical, high, medium or low; of a form the worst of its settings"

SECRETS: tuple[Spec, ...] = (
    Spec("tokens", "Tokens", "One row per issuer and kind of access token", "tokens", (
        text("issuer", "Issuer", "who issued the tokens"),
        text("kind", "Kind", "kind of token, such as access or refresh"),
        text("revocable_by", "Revoked by", "who can end them: issuer, operator, user or unknown"),
        count("tokens", "Tokens", "distinct tokens", "tokens"),
        count("subjects", "Holders", "affected people who hold one", PEOPLE),
        count("records", "Records", "records that hold one"),
        count("live", "Live", "tokens that could be used when the exposure began", "tokens"),
        count("expired", "Expired", "tokens that could no longer be used", "tokens"),
        count("undetermined", "Undetermined", "tokens of which the data does not say it", "tokens"),
        text("scope", "Scope", "the worst that a holder of one can do, such as account_takeover"),
        count("live_at_start", "Live at start", "live tokens that were issued before the exposure began, or nobody knows when; empty without its first day", "tokens"),
        count("live_in_window", "Live in window", "live tokens that were issued before the exposure ended, or nobody knows when; empty without both days", "tokens"),
        count("shared", "Shared", "tokens that more than one affected person holds", "tokens"),
        count("unsigned", "Unsigned", "JWTs whose header says that they have no signature", "tokens"),
        text("first_issued", "First issued", "earliest known time of issue, in UTC"),
        text("last_issued", "Last issued", "latest known time of issue, in UTC"),
    )),
    Spec("token_basis", "Basis of token states", "One row per issuer, kind and what their state rests on", "tokens", (
        text("issuer", "Issuer", "who issued the tokens"), text("kind", "Kind", "kind of token"),
        text("basis", "Basis", "claim of the token, row of its record, documented lifetime, not_expiring kind, or none"),
        count("tokens", "Tokens", "distinct tokens", "tokens"),
    ), "basis", ("issuer", "kind")),
    Spec("token_grantors", "Grantors of tokens", "One row per issuer, kind and whose server granted the tokens", "tokens", (
        text("issuer", "Issuer", "who issued the tokens"), text("kind", "Kind", "kind of token"),
        text("granted_by", "Granted by", "issuer, or operator where the data shows that its own server did"),
        count("tokens", "Tokens", "distinct tokens", "tokens"),
    ), "granted_by", ("issuer", "kind")),
    Spec("token_checksums", "Checksums of tokens", "One row per issuer, kind and result of the structural check, where a form of the issuer has one", "tokens", (
        text("issuer", "Issuer", "who issued the tokens"), text("kind", "Kind", "kind of token"),
        text("checksum", "Checksum", "right or wrong; a wrong one was scrambled, cut or made up"),
        count("tokens", "Tokens", "distinct tokens", "tokens"),
    ), "checksum", ("issuer", "kind")),
    Spec("tokens_per_holder", "Tokens per holder", "One row per issuer, kind and rank among the holders: how many tokens one has", "tokens", (
        text("issuer", "Issuer", "who issued the tokens"), text("kind", "Kind", "kind of token"),
        text("rank", "Rank", "p50, p95 (nearest rank) or max"),
        count("tokens", "Tokens", "distinct tokens of one holder", "tokens"),
    ), "per_subject", ("issuer", "kind")),
    Spec("token_issuers", "Issuers of tokens", "One row per issuer; who holds several kinds of its tokens is one person", "token_issuers", (
        text("issuer", "Issuer", "who issued the tokens"),
        count("tokens", "Tokens", "distinct tokens", "tokens"),
        count("subjects", "Holders", "affected people who hold one", PEOPLE),
        count("live_subjects", "Holders of a live one", "affected people who hold one that could be used when the exposure began", PEOPLE),
    )),
    Spec("credentials", "Passwords", "One row per form in which passwords are stored", "credentials", (
        text("form", "Form", "plaintext, or the format of the hash"), AFFECTED, count("records", "Records", "records that hold one"),
        text("severity", "Severity", _SEVERITY), text("note", "Note", "what of the data makes it worse than its form"),
    )),
    Spec("credential_parameters", "Settings of passwords", "One row per form of password and the settings that the values state: cost, rounds, memory, scheme or number of digits", "credentials", (
        text("form", "Form", "plaintext, or the format of the hash"),
        text("label", "Settings", "as stated; ~ marks a number cut to three digits, other what cannot be read or is beyond the largest rows"),
        text("variant", "Variant", "digest or kind, where the form has several"),
        text("format", "Format", "program that writes the form so, where the value tells"),
        AFFECTED, count("records", "Records", "records that hold one"), text("severity", "Severity", _SEVERITY),
    ), "parameters", ("form",)),
    Spec("credential_possible", "Possible formats", "One row per format that digests may have whose form the data leaves open", "credentials", (
        text("form", "Form", "as in credentials"), text("format", "Possible", "format that databases hold"),
    ), "possible", ("form",)),
    Spec("credential_possible_rare", "Rare formats", "One row per format that nothing rules out, and that databases hardly ever hold", "credentials", (
        text("form", "Form", "as in credentials"), text("format", "Possible", "format that databases hardly ever hold"),
    ), "possible_rare", ("form",)),
    *(
        Spec(f"{name}_groups", f"Reuse of {title}", f"One row per number of people who hold the same {what}; nothing tells which one it is", f"passwords.{name}.groups", (
            text("holders", "Held by", "people who hold the same one; empty for rows of fewer than 11 people together"), PART,
        ))
        for name, title, what in (
            ("plaintext", "passwords", "password in the clear"), ("unsalted", "unsalted digests", "digest without a salt"), ("salted", "digests beside a salt", "digest beside a salt"),
        )
    ),
    Spec("password_strength", "Strength of passwords", "One row per class of passwords in the clear; the weakest of a person counts", "passwords.plaintext.strength", (
        text("class", "Class", "length in characters, and whether small letters, capitals, digits and all else are mixed; empty for classes of fewer than 11 people together"), PART,
    )),
)  # fmt: skip
