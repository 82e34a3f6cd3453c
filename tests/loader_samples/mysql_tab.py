r"""``mysqldump --tab`` and COPY text: ``\N``, line ends behind a backslash, or written as ``\n``."""

from loader_samples import Sample
from loader_samples._people import PEOPLE


def _rows(line_end: str) -> bytes:
    return "".join("\t".join([str(p["id"]), p["email"], p["note"].replace("\n", line_end) or "\\N", "x\\\\"]) + "\n" for p in PEOPLE).encode()


SAMPLES = {"tab": Sample(_rows("\\\n")), "copy": Sample(_rows("\\n"))}
