"""Messages of HL7 version 2."""

from loader_samples import Sample
from loader_samples._people import PEOPLE

FORM = (
    "MSH|^~\\&|ADT|HOSPITAL|LAB|HOSPITAL|20230102080000||ADT^A01|M{id:04}|P|2.5.1\rPID|1||{number}^^^H^MR||DOE^JO||19800102|F|||1 MAIN ST^^TOWN^IL^62701^USA||^NET^Internet^{mail}\r"
    "NK1|1|DOE^AL|SPO^Spouse\r"
)
SAMPLE = Sample("".join(FORM.format(id=p["id"], number=55000 + p["id"], mail=p["email"]) for p in PEOPLE).encode())
