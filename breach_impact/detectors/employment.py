"""Work and education."""

from __future__ import annotations

from breach_impact.types import Detector


def _open(data_type: str, label: str, accepts: tuple[str, ...], hibp: str) -> Detector:
    """Open text that only the header tells, and that is personal only beside a person: a firm has a trade, too."""
    return Detector(
        data_type=data_type,
        category="employment",
        label=label,
        law="employment",
        needs_header=True,
        mask_chars="*•",
        accepts=accepts,
        source="open text: the header tells",
        hibp=hibp,
        needs_person=True,
    )


DETECTORS = (
    _open("employer", "Employer", ("Acme Corp.", "Gemeente Utrecht", "self-employed"), "Employers"),
    _open("job_title", "Job title", ("Nurse", "C# developer", "VP Sales"), "Job titles"),
    _open(
        "employment_status", "Employment status", ("employed", "retired", "Commercial associate"), "Employment statuses"
    ),
    _open("education", "Education", ("BSc", "Higher education", "University of Leiden"), "Education levels"),
    _open("professional_skill", "Professional skill", ("SQL", "carpentry", "forklift licence"), "Professional skills"),
    _open("years_experience", "Years of experience", ("7", "10+ years", "3.5"), "Years of professional experience"),
)
