"""One JSON record a line."""

from __future__ import annotations

from collections.abc import Iterator

from breach_impact.framing import BOM, About, Stream, Tally, Window
from breach_impact.reading.fastlines import LineSorter
from breach_impact.reading.lines import sample_lines
from breach_impact.types import Frame


class Ndjson:
    """The ``ndjson`` format."""

    name = "ndjson"
    about = About(
        title="JSON lines: one record a line (NDJSON, JSONL)",
        recognised="most of the first lines are JSON by themselves",
        trouble="as JSON; a malformed line is rejected and costs itself; a key that first comes on the last line is read as any other; documents side by side in one line are divided",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """Most of the first lines are JSON by themselves."""
        text = head.removeprefix(BOM).lstrip()
        whole, valid, lines = sample_lines(text)
        if text[:1] not in {b"{", b"["} and valid * 5 < lines * 4:
            return 0.0, "does not begin with a bracket"
        if lines < 2:
            return (0.3, "a single line") if valid else (0.0, "no line is JSON by itself")
        if text[:1] == b"[" and whole == "list of objects":
            return 0.5, "each line is a list of objects"
        if valid * 2 >= lines:
            return 0.8, "each line is JSON by itself"
        return 0.0, "lines are not JSON by themselves"

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read block after block of lines."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        yield from LineSorter(tally).read(window)


LOADER = Ndjson()
