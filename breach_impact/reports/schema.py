"""What each table of the exports holds: names, types, units and descriptions, written once.

The data package, the workbook, the Markdown report and the documentation all say what stands here. Names of tables are stable; names of
fields are the keys of the statistics JSON.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Type = Literal["string", "integer", "number", "boolean", "date", "datetime"]
PEOPLE, RECORDS, SHARE = "linked identities", "records", "share"
"""Units. ``SHARE`` marks a number between 0 and 1, which a workbook shows in percent."""


@dataclass(frozen=True, slots=True)
class Field:
    """A column of a table.

    Attributes:
        name: the key of the statistics JSON.
        type: in the words of Frictionless Table Schema; a cell may also be empty.
        title: what stands above the column.
        description: what its values mean.
        unit: what is counted.
    """

    name: str
    type: Type
    title: str
    description: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Spec:
    """A table and where it stands in the statistics.

    Attributes:
        name: of the table and of its file; lower case, stable.
        title: for readers; at most 31 characters, as a sheet of a workbook bears it.
        description: what a row is.
        path: dotted place of the list, empty for a table that is drawn from several places.
        fields: the columns.
        child: key of the list or map inside each row that the table spreads out.
        keys: fields that name the outer row of a spread-out list.
    """

    name: str
    title: str
    description: str
    path: str
    fields: tuple[Field, ...]
    child: str = ""
    keys: tuple[str, ...] = ()


def _text(name: str, title: str, description: str) -> Field:
    return Field(name, "string", title, description)


def _count(name: str, title: str, description: str, unit: str = RECORDS) -> Field:
    return Field(name, "integer", title, description, unit)


_PEOPLE = _count("subjects", "Affected", "affected people: linked identities that hold a record of their own", PEOPLE)
_SHARE = Field("share", "number", "Share", "people of this row, divided by all whose value is known; six decimals", SHARE)
_TYPE = _text("data_type", "Data type", "what kind of personal data, such as email")
_KIND = _text("kind", "Kind", "kind of the number: exact, lower bound, upper bound, estimate or asserted; empty where none is stated")
_SYSTEM = _text("system", "System", "source system; account ids mean something inside one system only")
_SOURCE = _text("source", "Source", "file of the dump, relative to the path given; source-<n> where its name would disclose a person")
_SEVERITY = "how near it is to the open: critical, high, medium or low; of a form the worst of its settings"
_REASON = "reason code, explained in docs/damaged-input.md"

SPECS: tuple[Spec, ...] = (
    Spec("headline", "Numbers", "One row per number, with its kind and the rule by which it was counted", "", (
        _text("name", "Name", "place of the number in the statistics JSON"),
        _count("value", "Value", "the number; empty where it does not apply", ""),
        _KIND,
        _count("lower", "Lower", "lower end of the number; empty where none is stated", ""),
        _count("upper", "Upper", "upper end of the number; empty where none is stated", ""),
        _text("unit", "Unit", "what is counted; people, records and tokens are different units"),
        _text("rule", "Rule", "anchor of the counting rule"),
        _text("note", "Note", "what a reader must know; for an estimate, the columns that make it one"),
    )),
    Spec("incomplete_because", "Why incomplete", "One row per source that could not be read to its end; the counts are then lower bounds", "incomplete_because", (
        _text("reason", "Reason", "source and what is the matter with it"),
    )),
    Spec("data_types", "Data types", "One row per data type: how many people it is exposed for", "data_types", (
        _TYPE,
        _text("category", "Category", "family of the data type"),
        _PEOPLE,
        _KIND,
        _count("secondary_subjects", "Secondary", "people who appear only inside somebody else's record", "people"),
        _count("records", "Records", "records with at least one real value of the type, whoever they belong to"),
        _count("masked_records", "Masked", "records in which the value is masked, so not exposed"),
        _count("protected_records", "Protected", "records in which the value is encrypted or tokenised, so not exposed"),
        _count("invalid_records", "Invalid", "records in which the value has not the form of the type, so not exposed"),
    )),
    Spec("data_type_facets", "Facets of data types", "One row per facet: what a data type such as body_metrics consists of", "data_types", (
        _TYPE, _text("facet", "Facet", "part of the data type"), _PEOPLE,
    ), "facets", ("data_type",)),
    Spec("combinations", "Combinations", "One row per combination of data types that does more harm than its parts", "combinations", (
        _text("name", "Combination", "name of the combination"),
        _count("subjects", "Affected", "affected people for whom all parts of the combination are exposed", PEOPLE),
    )),
    Spec("combination_data_types", "Parts of combinations", "One row per data type that takes part in a combination", "combinations", (
        _text("name", "Combination", "name of the combination"), _TYPE,
    ), "data_types", ("name",)),
    Spec("data_types_per_subject", "Data types per person", "One row per number of data types: how many people have so many exposed", "data_types_per_subject", (
        _count("data_types", "Data types", "how many data types are exposed for one person", "data types"), _PEOPLE,
    )),
    Spec("time_zones", "Time zones", "One row per abbreviation of zones, as of the day that facts name time_zones.as_of; an abbreviation is no place, a zone no residence", "time_zones.by_abbreviation", (
        _text("abbreviation", "Zone", "abbreviation, or the offset where there is none"),
        _text("utc_offset", "UTC offset", "offset from UTC; empty where people of several offsets bear the abbreviation"),
        _PEOPLE, _SHARE,
        Field("ambiguous", "boolean", "Ambiguous", "whether the abbreviation is in use in other places too, as CST is in Chicago and Shanghai"),
    )),
    Spec("time_zone_countries", "Countries of time zones", "One row per country of an abbreviation: the country of each person's zone by zone.tab", "time_zones.by_abbreviation", (
        _text("abbreviation", "Zone", "abbreviation, or the offset where there is none"),
        _text("utc_offset", "UTC offset", "offset from UTC"),
        _text("country", "Country", "ISO 3166-1 code"), _PEOPLE,
    ), "countries", ("abbreviation", "utc_offset")),
    Spec("zones", "Zone names", "One row per zone by its name in the tz database; bare abbreviations and offsets are rows of their own", "time_zones.by_zone", (
        _text("zone", "Zone", "name in the tz database, abbreviation or offset"), _PEOPLE, _SHARE,
    )),
    Spec("countries", "Countries", "One row per country that the data indicates for a person; one country a person", "regions.countries", (
        _text("code", "Country", "ISO 3166-1 code"), _PEOPLE, _SHARE,
    )),
    Spec("country_evidence", "Evidence of countries", "One row per country and the best evidence for it, from an explicit field to a time zone", "regions.countries", (
        _text("code", "Country", "ISO 3166-1 code"), _text("evidence", "Evidence", "what indicates the country"), _PEOPLE,
    ), "evidence", ("code",)),
    Spec("subdivisions", "States and provinces", "One row per subdivision; a person with addresses in several counts in each", "regions.subdivisions", (
        _text("code", "Subdivision", "ISO 3166-2 code"), _PEOPLE,
    )),
    Spec("tokens", "Tokens", "One row per issuer and kind of access token", "tokens", (
        _text("issuer", "Issuer", "who issued the tokens"),
        _text("kind", "Kind", "kind of token, such as access or refresh"),
        _text("revocable_by", "Revoked by", "who can end them: issuer, operator, user or unknown"),
        _count("tokens", "Tokens", "distinct tokens", "tokens"),
        _count("subjects", "Holders", "affected people who hold one", PEOPLE),
        _count("records", "Records", "records that hold one"),
        _count("live", "Live", "tokens that could be used when the exposure began", "tokens"),
        _count("expired", "Expired", "tokens that could no longer be used", "tokens"),
        _count("undetermined", "Undetermined", "tokens of which the data does not say it", "tokens"),
        _text("scope", "Scope", "the worst that a holder of one can do, such as account_takeover"),
        _count("live_at_start", "Live at start", "live tokens that were issued before the exposure began, or nobody knows when; empty without its first day", "tokens"),
        _count("live_in_window", "Live in window", "live tokens that were issued before the exposure ended, or nobody knows when; empty without both days", "tokens"),
        _count("shared", "Shared", "tokens that more than one affected person holds", "tokens"),
        _count("unsigned", "Unsigned", "JWTs whose header says that they have no signature", "tokens"),
        _text("first_issued", "First issued", "earliest known time of issue, in UTC"),
        _text("last_issued", "Last issued", "latest known time of issue, in UTC"),
    )),
    Spec("token_basis", "Basis of token states", "One row per issuer, kind and what their state rests on", "tokens", (
        _text("issuer", "Issuer", "who issued the tokens"), _text("kind", "Kind", "kind of token"),
        _text("basis", "Basis", "claim of the token, row of its record, documented lifetime, not_expiring kind, or none"),
        _count("tokens", "Tokens", "distinct tokens", "tokens"),
    ), "basis", ("issuer", "kind")),
    Spec("token_grantors", "Grantors of tokens", "One row per issuer, kind and whose server granted the tokens", "tokens", (
        _text("issuer", "Issuer", "who issued the tokens"), _text("kind", "Kind", "kind of token"),
        _text("granted_by", "Granted by", "issuer, or operator where the data shows that its own server did"),
        _count("tokens", "Tokens", "distinct tokens", "tokens"),
    ), "granted_by", ("issuer", "kind")),
    Spec("token_checksums", "Checksums of tokens", "One row per issuer, kind and result of the structural check, where a form of the issuer has one", "tokens", (
        _text("issuer", "Issuer", "who issued the tokens"), _text("kind", "Kind", "kind of token"),
        _text("checksum", "Checksum", "right or wrong; a wrong one was scrambled, cut or made up"),
        _count("tokens", "Tokens", "distinct tokens", "tokens"),
    ), "checksum", ("issuer", "kind")),
    Spec("tokens_per_holder", "Tokens per holder", "One row per issuer, kind and rank among the holders: how many tokens one has", "tokens", (
        _text("issuer", "Issuer", "who issued the tokens"), _text("kind", "Kind", "kind of token"),
        _text("rank", "Rank", "p50, p95 (nearest rank) or max"),
        _count("tokens", "Tokens", "distinct tokens of one holder", "tokens"),
    ), "per_subject", ("issuer", "kind")),
    Spec("token_issuers", "Issuers of tokens", "One row per issuer; who holds several kinds of its tokens is one person", "token_issuers", (
        _text("issuer", "Issuer", "who issued the tokens"),
        _count("tokens", "Tokens", "distinct tokens", "tokens"),
        _count("subjects", "Holders", "affected people who hold one", PEOPLE),
        _count("live_subjects", "Holders of a live one", "affected people who hold one that could be used when the exposure began", PEOPLE),
    )),
    Spec("credentials", "Passwords", "One row per form in which passwords are stored", "credentials", (
        _text("form", "Form", "plaintext, or the format of the hash"), _PEOPLE, _count("records", "Records", "records that hold one"),
        _text("severity", "Severity", _SEVERITY), _text("note", "Note", "what of the data makes it worse than its form"),
    )),
    Spec("credential_parameters", "Settings of passwords", "One row per form of password and the settings that the values state: cost, rounds, memory, scheme or number of digits", "credentials", (
        _text("form", "Form", "plaintext, or the format of the hash"),
        _text("label", "Settings", "as stated; ~ marks a number cut to three digits, other what cannot be read or is beyond the largest rows"),
        _text("variant", "Variant", "digest or kind, where the form has several"),
        _text("format", "Format", "program that writes the form so, where the value tells"),
        _PEOPLE, _count("records", "Records", "records that hold one"), _text("severity", "Severity", _SEVERITY),
    ), "parameters", ("form",)),
    Spec("credential_possible", "Possible formats", "One row per format that digests may have whose form the data leaves open", "credentials", (
        _text("form", "Form", "as in credentials"), _text("format", "Possible", "format that databases hold"),
    ), "possible", ("form",)),
    Spec("credential_possible_rare", "Rare formats", "One row per format that nothing rules out, and that databases hardly ever hold", "credentials", (
        _text("form", "Form", "as in credentials"), _text("format", "Possible", "format that databases hardly ever hold"),
    ), "possible_rare", ("form",)),
    *(
        Spec(f"{name}_groups", f"Reuse of {title}", f"One row per number of people who hold the same {what}; nothing tells which one it is", f"passwords.{name}.groups", (
            _text("holders", "Held by", "people who hold the same one; empty for rows of fewer than 11 people together"), _SHARE,
        ))
        for name, title, what in (
            ("plaintext", "passwords", "password in the clear"), ("unsalted", "unsalted digests", "digest without a salt"), ("salted", "digests beside a salt", "digest beside a salt"),
        )
    ),
    Spec("password_strength", "Strength of passwords", "One row per class of passwords in the clear; the weakest of a person counts", "passwords.plaintext.strength", (
        _text("class", "Class", "length in characters, and whether small letters, capitals, digits and all else are mixed; empty for classes of fewer than 11 people together"), _SHARE,
    )),
    Spec("email_providers", "Mail providers", "One row per public mail provider", "email_providers", (
        _text("provider", "Provider", "name of the provider"), _text("country", "Country", "ISO 3166-1 code of its seat"), _PEOPLE,
    )),
    Spec("email_domains", "Mail domains", "One row per domain of a public provider or with at least 11 people; all others are one row without a name", "email_domains", (
        _text("domain", "Domain", "domain of the addresses; empty for all that are not named, because a rare domain names a person"),
        _PEOPLE,
        _count("domains", "Domains", "how many domains the row without a name stands for", "domains"),
    )),
    Spec("device_models", "Device models", "One row per model of device", "devices.models", (
        _text("model", "Model", "model as the data names it; empty where the name would disclose a person"),
        _count("devices", "Devices", "distinct MAC addresses, serial numbers or device ids", "devices"),
        _PEOPLE,
    )),
    Spec("activity_timeline", "Activity by day", "One row per day on which something happened in the data; it is not the window of exposure", "activity.timeline", (
        Field("day", "date", "Day", "day in UTC"), _count("records", "Records", "records with a time of activity on that day"),
    )),
    Spec("crosstab", "Data types by place", "One row per data type in a subdivision, or in a country for its people without one; a person with addresses in several subdivisions counts in each", "crosstab", (
        _text("country", "Country", "ISO 3166-1 code; empty for people whose place is not known"),
        _text("subdivision", "Subdivision", "ISO 3166-2 code; empty for people of the country who have none in it"), _TYPE, _PEOPLE,
    )),
    Spec("populations", "Populations", "One row per group of people who need special care or stand apart", "populations", (
        _text("population", "Population", "name of the group, such as under_18"),
        _PEOPLE,
        _count("known", "Known", "people of whom it is known whether they belong to it", PEOPLE),
        _text("basis", "Basis", "data type, flag or table by which it is known"),
    )),
    Spec("payment_cards", "Payment cards", "One row per brand of card", "payment_cards", (
        _text("brand", "Brand", "brand of the card"),
        _count("cards", "Cards", "distinct card numbers", "cards"),
        _PEOPLE,
        _count("unexpired", "Unexpired", "cards whose last day of validity is no earlier than the exposure's first day", "cards"),
        _count("expired", "Expired", "cards whose last day of validity is earlier", "cards"),
        _count("undetermined", "Undetermined", "cards of which the data does not say it", "cards"),
        _count("with_cvv", "With CVV", "cards beside which a security code stands", "cards"),
        _count("with_track", "With track", "cards of which the full magnetic stripe is there", "cards"),
        _count("with_name", "With name", "cards beside which a name stands", "cards"),
        _count("records", "Records", "records that hold one"),
    )),
    Spec("claims", "Public claims", "One row per public claim that was set against the data", "claims", (
        _text("id", "Claim", "name of the claim"),
        _text("who", "Who", "who made it"),
        _text("when", "When", "when it was made"),
        _text("metric", "Of what", "place in the statistics that the claim is about; empty where no statistic speaks to it"),
        _text("claimed", "Claimed", "the figure as it was written"),
        _text("unit", "Unit", "what the claim counts"),
        Field("scale", "number", "Scale", "of the data, where that is a sample of one in so many; else 1"),
        Field("lower", "number", "Claim, lower", "least that the figure allows, as rounded; empty where it is open"),
        Field("upper", "number", "Claim, upper", "most that the figure allows, as rounded; empty where it is open"),
        Field("measured", "number", "Measured", "number in the data; empty where it is known in bounds only, or not at all"),
        Field("measured_lower", "number", "Measured, lower", "lower end of what was measured, at the scale of the claim"),
        Field("measured_upper", "number", "Measured, upper", "upper end of what was measured, at the scale of the claim"),
        _KIND,
        _text("verdict", "Verdict", "consistent, contradicted, not testable, or unit mismatch"),
        _text("because", "Because", "what the verdict rests on"),
        _text("source", "Source", "where the claim was found"),
    )),
    Spec("where", "Under conditions", "One row per question for the affected people who meet several conditions at once", "where", (
        _text("country", "Country", "ISO 3166-1 code; empty where it was not asked"),
        _text("subdivision", "Subdivision", "ISO 3166-2 codes, all of which a person must have; empty where none was asked"),
        _text("data_type", "Data types", "data types, all of which must be exposed; empty where none was asked"),
        _PEOPLE, _KIND, _text("note", "Note", "for an estimate, the columns that make it one"),
    )),
    Spec("law", "Duties to report", "One row per law: whether the counts trigger a duty to report, and why; a research aid, no legal advice", "law.rows", (
        _text("jurisdiction", "Law of", "ISO 3166 code of the place, or the name of a regime"),
        _text("name", "Place", "name of the place"),
        _text("law", "Law", "what is cited"),
        Field("in_force", "boolean", "In force", "whether this version held on the day of the incident; empty without a day"),
        Field("effective_from", "date", "In force from", "first day of this version; empty where the table does not have it"),
        Field("effective_to", "date", "In force to", "last day of this version; empty where it holds"),
        _text("verdict", "Authority", "certainly, possibly, not triggered or not determined: the authority must be told"),
        _text("because", "Because", "which element, which count, which bound"),
        _count("residents_open", "Open to dispute", "known residents whose element depends on how the law is read", PEOPLE),
        _count("residents_known", "Residents", "people known to live there, whatever is exposed of them", PEOPLE),
        _count("threshold", "Threshold", "people from which the authority must be told; empty where it need not be", PEOPLE),
        _count("distance", "Distance", "people by which the known residents miss the threshold; 0 or less where they reach it", PEOPLE),
        _text("authority", "To whom", "the authority"),
        _text("deadline", "Due", "time with its offset when the authority is, or would be, due to be told; empty where that is not fixed or its anchor is not stated"),
        _text("clock", "Clock", "how long there is, and from what"),
        _text("clock_anchor", "Clock from", "awareness, discovery, determination, consumer_notice, occurrence or year_end (of discovery)"),
        _count("clock_amount", "Clock, amount", "how many units there are; 0 is together with the anchor", ""),
        _text("clock_unit", "Clock, unit", "hours, days or business_days"),
        _text("clock_text", "Clock in words", "about as the law has it"),
        _text("individual_verdict", "People", "the same verdict for telling the people themselves"),
        _text("individual", "People, when", "when the law wants them told"),
        _text("individual_deadline", "People, due", "time with its offset when they are, or would be, due to be told; empty where that is not fixed"),
        _text("individual_clock", "People, clock", "how long there is, and from what"),
        _count("cra", "Agencies from", "people from which consumer reporting agencies must be told; empty where they need not be", PEOPLE),
        _text("cra_verdict", "Agencies", "the same verdict for them"),
        _text("asks", "Asks", "figures and facts that the authority asks for"),
        _text("confidence", "Confidence", "A: regulator, statute or two sources; B: one source; C: recall"),
        Field("contested", "boolean", "Contested", "sources disagree, an element is open to dispute, or the law asks for more than is stated to have happened"),
        _text("caveats", "Caveats", "what else a reader must know"),
        _text("source", "Source", "where the row was read"),
        _text("row_as_of", "Read", "year or month of the sources"),
        _text("notes", "Notes", "on the row of the table"),
        Field("as_of_in_force", "boolean", "Then in force", "whether the law holds on the further day asked for"),
        _text("as_of_verdict", "Then", "verdict as if it had happened on that day"),
        _text("as_of_because", "Then, because", "its reason"),
    )),
    Spec("law_residents", "Bounds of residents", "Two rows per law: at least and at most so many people whose data the law protects are its residents", "law.rows", (
        _text("jurisdiction", "Law of", "ISO 3166 code of the place, or the name of a regime"), _text("bound", "Bound", "lower or upper"),
        _count("subjects", "People", "people; an empty upper bound says that more could stand in what was not read", PEOPLE),
    ), "residents", ("jurisdiction",)),
    Spec("law_elements", "Elements that trigger", "One row per law and element of personal information that triggers it for anybody; any stands for all personal data", "law.rows", (
        _text("jurisdiction", "Law of", "ISO 3166 code of the place, or the name of a regime"), _text("element", "Element", "code of the element, see docs/law.md"),
    ), "elements", ("jurisdiction",)),
    Spec("severity", "Severity", "One row per subset of the affected people: severity by the method of ENISA (2013), SE = DPC x EI + CB, with its inputs", "severity.rows", (
        _text("subset", "People with", "subset of the affected people; all are all of them"),
        _count("subjects_lower", "People, at least", "size of the subset, at least", PEOPLE),
        _count("subjects_upper", "People, at most", "size of the subset, at most; empty where the dump could not be read completely", PEOPLE),
        _KIND,
        _count("dpc", "DPC", "context of the processing, 1 to 4", "steps"), _text("dpc_source", "DPC from", "data or stated"), _text("dpc_because", "DPC because", "what it rests on"),
        Field("ei", "number", "EI", "ease of identification, 0.25 to 1"), _text("ei_level", "EI level", "the same in words"), _text("ei_source", "EI from", "data or stated"),
        _text("ei_because", "EI because", "what it rests on"),
        Field("cb", "number", "CB", "circumstances of the breach, points"), _text("recipients", "Recipients", "loss of confidentiality: none, known or unknown recipients"),
        _text("integrity", "Integrity", "none, recoverable or lost"), _text("availability", "Availability", "none, temporary or lost"), _text("malicious", "Intent to harm", "yes or no"),
        _text("cb_assumed", "Assumed", "circumstances that nobody stated"),
        Field("score", "number", "SE", "severity"), _text("band", "Band", "low below 2, medium below 3, high below 4, very_high"),
    )),
    Spec("severity_flips", "What would flip the severity", "One row per subset and change of one input that makes another band", "severity.rows", (
        _text("subset", "People with", "subset of the affected people"), _text("change", "Change", "of one input"), Field("score", "number", "SE", "severity then"), _text("band", "Band", "band then"),
    ), "flips", ("subset",)),
    Spec("sources", "Files", "One row per file of the dump; read = accepted + rejected + repeated", "records.sources", (
        _SYSTEM, _SOURCE,
        _text("format", "Format", "format that the file was recognised as"),
        _count("read", "Read", "records read"),
        _count("rejected", "Rejected", "records that could not be read"),
        _count("bytes", "Bytes", "size of the file", "bytes"),
        _text("sha256", "SHA-256", "hash of the file, in hexadecimal digits"),
        Field("complete", "boolean", "Complete", "whether the file could be read to its end"),
        _text("encoding", "Encoding", "encoding of text that is not UTF-8, as Python names it"),
        Field("encoding_confidence", "number", "Sure of it", "how sure the encoding is, 0 to 1"),
    )),
    Spec("source_reasons", "Rejected and repaired", "One row per file and a reason for which records were rejected, repaired or repeated, or the file skipped", "records.sources", (
        _SYSTEM, _SOURCE, _text("reason", "Reason", _REASON), _count("records", "Records", "how often", ""),
    ), "reasons", ("system", "source")),
    Spec("tables", "Tables", "One row per table, index or collection of the dump", "records.tables", (
        _SYSTEM,
        _text("table", "Table", "name of the table; table-<n> where it would disclose a person"),
        _count("read", "Read", "records read"),
        _count("personal", "Personal", "records with personal data"),
        _PEOPLE,
    )),
    Spec("hubs", "Hubs", "One row per kind of identifier that is shared by too many to name one person, and therefore does not link", "subjects.hubs", (
        _text("kind", "Kind", "kind of identifier"),
        _count("hubs", "Hubs", "distinct identifiers of the kind that do not link", "identifiers"),
        _count("records", "Records", "records that hold one"),
    )),
    Spec("looked_for", "Looked for", "One row per data type that was looked for; an absence can be stated of these only", "coverage.looked_for", (_TYPE,)),
    Spec("outside_plan", "Outside the plan", "One row per column that the given plan does not name, and that was therefore not classified", "coverage.outside_plan", (
        _text("column", "Column", "table and path of the column"),
    )),
    Spec("facts", "Facts", "One row per fact that is no count: exposure as stated, dates, versions, options, hash of the plan", "", (
        _text("name", "Name", "place in the statistics JSON"), _text("value", "Value", "the fact; empty where it is not known"),
    )),
)  # fmt: skip

SCALARS: tuple[tuple[str, str, str, str | None], ...] = (
    ("exposure", "days", "counting/1#activity", "asserted"),
    ("records.attributed_by", RECORDS, "counting/1#attribution", None),
    ("records", RECORDS, "counting/1#record", None),
    ("subjects.by_identifier", PEOPLE, "counting/1#affected", None),
    ("subjects.hibp_compatible", "addresses", "counting/1#unattributed", None),
    ("subjects.unlinked.records", RECORDS, "counting/1#unattributed", None),
    ("subjects.unattributed_records", RECORDS, "counting/1#unattributed", None),
    ("time_zones", PEOPLE, "counting/1#time-zone", None),
    ("regions", PEOPLE, "counting/1#region", None),
    ("token_holders", PEOPLE, "counting/1#token", None),
    ("passwords.plaintext.distinct", "passwords", "counting/1#credential", None),
    ("passwords.unsalted.distinct", "digests", "counting/1#credential", None),
    ("passwords.salted.distinct", "digests", "counting/1#credential", None),
    ("passwords", PEOPLE, "counting/1#credential", None),
    ("devices.distinct", "devices", "counting/1#token", None),
    ("devices", PEOPLE, "counting/1#token", None),
    ("law", "seconds", "counting/1#activity", "asserted"),
    ("reach", PEOPLE, "counting/1#affected", None),
    ("activity", RECORDS, "counting/1#activity", None),
    ("payment", "cards", "counting/1#payment-card", None),
    ("coverage", "columns", "counting/1#absence", None),
)
"""Places of numbers that are no measures: first match wins; unit, rule, and the kind where it follows from the place alone."""

__all__ = ["PEOPLE", "RECORDS", "SCALARS", "SHARE", "SPECS", "Field", "Spec", "Type"]
