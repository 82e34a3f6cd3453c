"""What each table of the exports holds: names, types, units and descriptions, written once.

The data package, the workbook, the Markdown report and the documentation all say what stands here. Names of tables are stable; names of
fields are the keys of the statistics JSON.
"""

from __future__ import annotations

from breach_impact.reports.fields import AFFECTED, KIND, PART, PEOPLE, RECORDS, Field, Spec, count, text
from breach_impact.reports.schema_law import LAW
from breach_impact.reports.schema_secrets import SECRETS

_TYPE = text("data_type", "Data type", "what kind of personal data, such as email")
_SYSTEM = text("system", "System", "source system; account ids mean something inside one system only")
_SOURCE = text("source", "Source", "file of the dump, relative to the path given; source-<n> where its name would disclose a person")
_REASON = "reason code, explained in docs/damaged-input.md"

SPECS: tuple[Spec, ...] = (
    Spec("headline", "Numbers", "One row per number, with its kind and the rule by which it was counted", "", (
        text("name", "Name", "place of the number in the statistics JSON"),
        count("value", "Value", "the number; empty where it does not apply", ""),
        KIND,
        count("lower", "Lower", "lower end of the number; empty where none is stated", ""),
        count("upper", "Upper", "upper end of the number; empty where none is stated", ""),
        text("unit", "Unit", "what is counted; people, records and tokens are different units"),
        text("rule", "Rule", "anchor of the counting rule"),
        text("note", "Note", "what a reader must know; for an estimate, the columns that make it one"),
    )),
    Spec("incomplete_because", "Why incomplete", "One row per source that could not be read to its end; the counts are then lower bounds", "incomplete_because", (
        text("reason", "Reason", "source and what is the matter with it"),
    )),
    Spec("data_types", "Data types", "One row per data type: how many people it is exposed for", "data_types", (
        _TYPE,
        text("category", "Category", "family of the data type"),
        AFFECTED,
        KIND,
        count("secondary_subjects", "Secondary", "people who appear only inside somebody else's record", "people"),
        count("records", "Records", "records with at least one real value of the type, whoever they belong to"),
        count("masked_records", "Masked", "records in which the value is masked, so not exposed"),
        count("protected_records", "Protected", "records in which the value is encrypted or tokenised, so not exposed"),
        count("invalid_records", "Invalid", "records in which the value has not the form of the type, so not exposed"),
    )),
    Spec("data_type_facets", "Facets of data types", "One row per facet: what a data type such as body_metrics consists of", "data_types", (
        _TYPE, text("facet", "Facet", "part of the data type"), AFFECTED,
    ), "facets", ("data_type",)),
    Spec("combinations", "Combinations", "One row per combination of data types that does more harm than its parts", "combinations", (
        text("name", "Combination", "name of the combination"),
        count("subjects", "Affected", "affected people for whom all parts of the combination are exposed", PEOPLE),
    )),
    Spec("combination_data_types", "Parts of combinations", "One row per data type that takes part in a combination", "combinations", (
        text("name", "Combination", "name of the combination"), _TYPE,
    ), "data_types", ("name",)),
    Spec("data_types_per_subject", "Data types per person", "One row per number of data types: how many people have so many exposed", "data_types_per_subject", (
        count("data_types", "Data types", "how many data types are exposed for one person", "data types"), AFFECTED,
    )),
    Spec("time_zones", "Time zones", "One row per abbreviation of zones, as of the day that facts name time_zones.as_of; an abbreviation is no place, a zone no residence", "time_zones.by_abbreviation", (
        text("abbreviation", "Zone", "abbreviation, or the offset where there is none"),
        text("utc_offset", "UTC offset", "offset from UTC; empty where people of several offsets bear the abbreviation"),
        AFFECTED, PART,
        Field("ambiguous", "boolean", "Ambiguous", "whether the abbreviation is in use in other places too, as CST is in Chicago and Shanghai"),
    )),
    Spec("time_zone_countries", "Countries of time zones", "One row per country of an abbreviation: the country of each person's zone by zone.tab", "time_zones.by_abbreviation", (
        text("abbreviation", "Zone", "abbreviation, or the offset where there is none"),
        text("utc_offset", "UTC offset", "offset from UTC"),
        text("country", "Country", "ISO 3166-1 code"), AFFECTED,
    ), "countries", ("abbreviation", "utc_offset")),
    Spec("zones", "Zone names", "One row per zone by its name in the tz database; bare abbreviations and offsets are rows of their own", "time_zones.by_zone", (
        text("zone", "Zone", "name in the tz database, abbreviation or offset"), AFFECTED, PART,
    )),
    Spec("countries", "Countries", "One row per country that the data indicates for a person; one country a person", "regions.countries", (
        text("code", "Country", "ISO 3166-1 code"), AFFECTED, PART,
    )),
    Spec("country_evidence", "Evidence of countries", "One row per country and the best evidence for it, from an explicit field to a time zone", "regions.countries", (
        text("code", "Country", "ISO 3166-1 code"), text("evidence", "Evidence", "what indicates the country"), AFFECTED,
    ), "evidence", ("code",)),
    Spec("subdivisions", "States and provinces", "One row per subdivision; a person with addresses in several counts in each", "regions.subdivisions", (
        text("code", "Subdivision", "ISO 3166-2 code"), AFFECTED,
    )),
    *SECRETS,
    Spec("email_providers", "Mail providers", "One row per public mail provider", "email_providers", (
        text("provider", "Provider", "name of the provider"), text("country", "Country", "ISO 3166-1 code of its seat"), AFFECTED,
    )),
    Spec("email_domains", "Mail domains", "One row per domain of a public provider or with at least 11 people; all others are one row without a name", "email_domains", (
        text("domain", "Domain", "domain of the addresses; empty for all that are not named, because a rare domain names a person"),
        AFFECTED,
        count("domains", "Domains", "how many domains the row without a name stands for", "domains"),
    )),
    Spec("device_models", "Device models", "One row per model of device", "devices.models", (
        text("model", "Model", "model as the data names it; empty where the name would disclose a person"),
        count("devices", "Devices", "distinct MAC addresses, serial numbers or device ids", "devices"),
        AFFECTED,
    )),
    Spec("activity_timeline", "Activity by day", "One row per day on which something happened in the data; it is not the window of exposure", "activity.timeline", (
        Field("day", "date", "Day", "day in UTC"), count("records", "Records", "records with a time of activity on that day"),
    )),
    Spec("crosstab", "Data types by place", "One row per data type in a subdivision, or in a country for its people without one; a person with addresses in several subdivisions counts in each", "crosstab", (
        text("country", "Country", "ISO 3166-1 code; empty for people whose place is not known"),
        text("subdivision", "Subdivision", "ISO 3166-2 code; empty for people of the country who have none in it"), _TYPE, AFFECTED,
    )),
    Spec("populations", "Populations", "One row per group of people who need special care or stand apart", "populations", (
        text("population", "Population", "name of the group, such as under_18"),
        AFFECTED,
        count("known", "Known", "people of whom it is known whether they belong to it", PEOPLE),
        text("basis", "Basis", "data type, flag or table by which it is known"),
    )),
    Spec("payment_cards", "Payment cards", "One row per brand of card", "payment_cards", (
        text("brand", "Brand", "brand of the card"),
        count("cards", "Cards", "distinct card numbers", "cards"),
        AFFECTED,
        count("unexpired", "Unexpired", "cards whose last day of validity is no earlier than the exposure's first day", "cards"),
        count("expired", "Expired", "cards whose last day of validity is earlier", "cards"),
        count("undetermined", "Undetermined", "cards of which the data does not say it", "cards"),
        count("with_cvv", "With CVV", "cards beside which a security code stands", "cards"),
        count("with_track", "With track", "cards of which the full magnetic stripe is there", "cards"),
        count("with_name", "With name", "cards beside which a name stands", "cards"),
        count("records", "Records", "records that hold one"),
    )),
    Spec("claims", "Public claims", "One row per public claim that was set against the data", "claims", (
        text("id", "Claim", "name of the claim"),
        text("who", "Who", "who made it"),
        text("when", "When", "when it was made"),
        text("metric", "Of what", "place in the statistics that the claim is about; empty where no statistic speaks to it"),
        text("claimed", "Claimed", "the figure as it was written"),
        text("unit", "Unit", "what the claim counts"),
        Field("scale", "number", "Scale", "of the data, where that is a sample of one in so many; else 1"),
        Field("lower", "number", "Claim, lower", "least that the figure allows, as rounded; empty where it is open"),
        Field("upper", "number", "Claim, upper", "most that the figure allows, as rounded; empty where it is open"),
        Field("measured", "number", "Measured", "number in the data; empty where it is known in bounds only, or not at all"),
        Field("measured_lower", "number", "Measured, lower", "lower end of what was measured, at the scale of the claim"),
        Field("measured_upper", "number", "Measured, upper", "upper end of what was measured, at the scale of the claim"),
        KIND,
        text("verdict", "Verdict", "consistent, contradicted, not testable, or unit mismatch"),
        text("because", "Because", "what the verdict rests on"),
        text("source", "Source", "where the claim was found"),
    )),
    Spec("where", "Under conditions", "One row per question for the affected people who meet several conditions at once", "where", (
        text("country", "Country", "ISO 3166-1 code; empty where it was not asked"),
        text("subdivision", "Subdivision", "ISO 3166-2 codes, all of which a person must have; empty where none was asked"),
        text("data_type", "Data types", "data types, all of which must be exposed; empty where none was asked"),
        AFFECTED, KIND, text("note", "Note", "for an estimate, the columns that make it one"),
    )),
    *LAW,
    Spec("sources", "Files", "One row per file of the dump; read = accepted + rejected + repeated", "records.sources", (
        _SYSTEM, _SOURCE,
        text("format", "Format", "format that the file was recognised as"),
        count("read", "Read", "records read"),
        count("rejected", "Rejected", "records that could not be read"),
        count("bytes", "Bytes", "size of the file", "bytes"),
        text("sha256", "SHA-256", "hash of the file, in hexadecimal digits"),
        Field("complete", "boolean", "Complete", "whether the file could be read to its end"),
        text("encoding", "Encoding", "encoding of text that is not UTF-8, as Python names it"),
        Field("encoding_confidence", "number", "Sure of it", "how sure the encoding is, 0 to 1"),
    )),
    Spec("source_reasons", "Rejected and repaired", "One row per file and a reason for which records were rejected, repaired or repeated, or the file skipped", "records.sources", (
        _SYSTEM, _SOURCE, text("reason", "Reason", _REASON), count("records", "Records", "how often", ""),
    ), "reasons", ("system", "source")),
    Spec("tables", "Tables", "One row per table, index or collection of the dump", "records.tables", (
        _SYSTEM,
        text("table", "Table", "name of the table; table-<n> where it would disclose a person"),
        count("read", "Read", "records read"),
        count("personal", "Personal", "records with personal data"),
        AFFECTED,
    )),
    Spec("hubs", "Hubs", "One row per kind of identifier that is shared by too many to name one person, and therefore does not link", "subjects.hubs", (
        text("kind", "Kind", "kind of identifier"),
        count("hubs", "Hubs", "distinct identifiers of the kind that do not link", "identifiers"),
        count("records", "Records", "records that hold one"),
    )),
    Spec("looked_for", "Looked for", "One row per data type that was looked for; an absence can be stated of these only", "coverage.looked_for", (_TYPE,)),
    Spec("unclassified_columns", "Unclassified", "One row per column of which it stayed open what it holds", "coverage.unclassified_columns", (
        text("column", "Column", "table and path of the column"),
    )),
    Spec("outside_plan", "Outside the plan", "One row per column that the given plan does not name, and that was therefore not classified", "coverage.outside_plan", (
        text("column", "Column", "table and path of the column"),
    )),
    Spec("facts", "Facts", "One row per fact that is no count: exposure as stated, dates, versions, options, hash of the plan", "", (
        text("name", "Name", "place in the statistics JSON"), text("value", "Value", "the fact; empty where it is not known"),
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
