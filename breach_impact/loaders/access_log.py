"""Access logs of web servers, load balancers, object stores and proxies: a request a line, its parameters as fields."""

from __future__ import annotations

from collections.abc import Iterator

from breach_impact.bytescan import quotes, view
from breach_impact.framing import About, Stream, Tally, Window
from breach_impact.loaders._log.access import Converter
from breach_impact.loaders._log.layouts import learned
from breach_impact.loaders._log.rows import enough, frames, sample
from breach_impact.reading.lines import HEAD_FULL
from breach_impact.types import Frame


class AccessLog:
    """The ``access_log`` format."""

    name = "access_log"
    decodes = True
    about = About(
        title="Access logs: Apache, nginx, AWS ELB and S3, Squid",
        recognised="nine of ten lines hold a time and a request in the order of a known log format, or in one that the first lines show",
        trouble="a line of another form is rejected (log_line), one that the end of the file cuts as truncated; parameters whose percent-encoding is no UTF-8 keep it",
        unsupported="bodies of requests are in no access log; formats without a quoted request",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """Nearly all lines are of layouts of access logs."""
        lines = sample(head)
        if not lines or lines[0][:1] in {"{", "<", "#"}:
            return 0.0, "does not begin like an access log"
        layouts = learned(lines)
        fit = sum(1 for line in lines if any(layout.fits(line) for layout in layouts))
        return (0.93, "lines hold a time and a request as access logs do") if enough(fit, len(lines)) else (0.0, "lines are no requests")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read block after block of lines."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        window.reach(HEAD_FULL)
        convert = Converter(learned(sample(window.data[:HEAD_FULL])), tally)
        yield from frames(window, tally, convert, lambda line: quotes(view(line)).size % 2 == 1)


LOADER = AccessLog()
