"""What the tables of duties to report and of severity hold; see :mod:`breach_impact.reports.schema`."""

from __future__ import annotations

from breach_impact.reports.fields import KIND, PEOPLE, Field, Spec, count, text

LAW: tuple[Spec, ...] = (
    Spec("law", "Duties to report", "One row per law: whether the counts trigger a duty to report, and why; a research aid, no legal advice", "law.rows", (
        text("jurisdiction", "Law of", "ISO 3166 code of the place, or the name of a regime"),
        text("name", "Place", "name of the place"),
        text("law", "Law", "what is cited"),
        Field("in_force", "boolean", "In force", "whether this version held on the day of the incident; empty without a day"),
        Field("effective_from", "date", "In force from", "first day of this version; empty where the table does not have it"),
        Field("effective_to", "date", "In force to", "last day of this version; empty where it holds"),
        text("verdict", "Authority", "certainly, possibly, not triggered or not determined: the authority must be told"),
        text("because", "Because", "which element, which count, which bound"),
        count("residents_open", "Open to dispute", "known residents whose element depends on how the law is read", PEOPLE),
        count("residents_known", "Residents", "people known to live there, whatever is exposed of them", PEOPLE),
        count("threshold", "Threshold", "people from which the authority must be told; empty where it need not be", PEOPLE),
        count("distance", "Distance", "people by which the known residents miss the threshold; 0 or less where they reach it", PEOPLE),
        text("authority", "To whom", "the authority"),
        text("deadline", "Due", "time with its offset when the authority is, or would be, due to be told; empty where that is not fixed or its anchor is not stated"),
        text("clock", "Clock", "how long there is, and from what"),
        text("clock_anchor", "Clock from", "awareness, discovery, determination, consumer_notice, occurrence or year_end (of discovery)"),
        count("clock_amount", "Clock, amount", "how many units there are; 0 is together with the anchor", ""),
        text("clock_unit", "Clock, unit", "hours, days or business_days"),
        text("clock_text", "Clock in words", "about as the law has it"),
        text("individual_verdict", "People", "the same verdict for telling the people themselves"),
        text("individual", "People, when", "when the law wants them told"),
        text("individual_deadline", "People, due", "time with its offset when they are, or would be, due to be told; empty where that is not fixed"),
        text("individual_clock", "People, clock", "how long there is, and from what"),
        count("cra", "Agencies from", "people from which consumer reporting agencies must be told; empty where they need not be", PEOPLE),
        text("cra_verdict", "Agencies", "the same verdict for them"),
        text("asks", "Asks", "figures and facts that the authority asks for"),
        text("confidence", "Confidence", "A: regulator, statute or two sources; B: one source; C: recall"),
        Field("contested", "boolean", "Contested", "sources disagree, an element is open to dispute, or the law asks for more than is stated to have happened"),
        text("caveats", "Caveats", "what else a reader must know"),
        text("source", "Source", "where the row was read"),
        text("row_as_of", "Read", "year or month of the sources"),
        text("notes", "Notes", "on the row of the table"),
        Field("as_of_in_force", "boolean", "Then in force", "whether the law holds on the further day asked for"),
        text("as_of_verdict", "Then", "verdict as if it had happened on that day"),
        text("as_of_because", "Then, because", "its reason"),
    )),
    Spec("law_residents", "Bounds of residents", "Two rows per law: at least and at most so many people whose data the law protects are its residents", "law.rows", (
        text("jurisdiction", "Law of", "ISO 3166 code of the place, or the name of a regime"), text("bound", "Bound", "lower or upper"),
        count("subjects", "People", "people; an empty upper bound says that more could stand in what was not read", PEOPLE),
    ), "residents", ("jurisdiction",)),
    Spec("law_elements", "Elements that trigger", "One row per law and element of personal information that triggers it for anybody; any stands for all personal data", "law.rows", (
        text("jurisdiction", "Law of", "ISO 3166 code of the place, or the name of a regime"), text("element", "Element", "code of the element, see docs/law.md"),
    ), "elements", ("jurisdiction",)),
    Spec("severity", "Severity", "One row per subset of the affected people: severity by the method of ENISA (2013), SE = DPC x EI + CB, with its inputs", "severity.rows", (
        text("subset", "People with", "subset of the affected people; all are all of them"),
        count("subjects_lower", "People, at least", "size of the subset, at least", PEOPLE),
        count("subjects_upper", "People, at most", "size of the subset, at most; empty where the dump could not be read completely", PEOPLE),
        KIND,
        count("dpc", "DPC", "context of the processing, 1 to 4", "steps"), text("dpc_source", "DPC from", "data or stated"), text("dpc_because", "DPC because", "what it rests on"),
        Field("ei", "number", "EI", "ease of identification, 0.25 to 1"), text("ei_level", "EI level", "the same in words"), text("ei_source", "EI from", "data or stated"),
        text("ei_because", "EI because", "what it rests on"),
        Field("cb", "number", "CB", "circumstances of the breach, points"), text("recipients", "Recipients", "loss of confidentiality: none, known or unknown recipients"),
        text("integrity", "Integrity", "none, recoverable or lost"), text("availability", "Availability", "none, temporary or lost"), text("malicious", "Intent to harm", "yes or no"),
        text("cb_assumed", "Assumed", "circumstances that nobody stated"),
        Field("score", "number", "SE", "severity"), text("band", "Band", "low below 2, medium below 3, high below 4, very_high"),
    )),
    Spec("severity_flips", "What would flip the severity", "One row per subset and change of one input that makes another band", "severity.rows", (
        text("subset", "People with", "subset of the affected people"), text("change", "Change", "of one input"), Field("score", "number", "SE", "severity then"), text("band", "Band", "band then"),
    ), "flips", ("subset",)),
)  # fmt: skip
