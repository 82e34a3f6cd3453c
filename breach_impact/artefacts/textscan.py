"""One batch of texts against all finders and all strings to look for.

RE2 sieves pass over all texts first, so that Python sees the few that may hold something. Texts with escapes are looked at a second time
with the escapes read; data URIs are left out if they are pictures and decoded if they are text.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from breach_impact.artefacts import rawids, rawsecrets, rawvalues
from breach_impact.artefacts.canaries import Canaries
from breach_impact.artefacts.rawvalues import DAYS, Hit
from breach_impact.artefacts.spellings import ESCAPES, Plain
from breach_impact.artefacts.texts import AROUND, Batch, Place

if TYPE_CHECKING:
    import pyarrow as pa

_LONG = 4096
"""Characters of a text that are looked at in one piece."""
_FEW = 32
"""Texts that Python looks at sooner than RE2 compiles a long pattern."""
_DATA = re.compile(r"data:([A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+)?((?:;[A-Za-z0-9=.+-]+)*),([A-Za-z0-9+/=%._~!$&*:@?-]*)")
_TEXTUAL = re.compile(r"text/.*|application/(?:json|xml|.*\+(?:json|xml))|image/svg\+xml|")
Labels = Callable[[int, int], str]
Region = tuple[int, int] | None


class TextScan:
    """The search for raw values.

    Attributes:
        strict: ranges that belong to nobody are found as well.
    """

    def __init__(self, *, strict: bool, extra: Sequence[str]) -> None:
        self.strict = strict
        self._canaries = Canaries(extra)
        self.shows = lru_cache(maxsize=65_536)(self._shows)

    @property
    def literal(self) -> bool:
        """Whether there are strings to look for."""
        return bool(self._canaries)

    def _shows(self, text: str) -> bool:
        """Whether a name of a place would itself be a finding."""
        return any(True for _ in self.search(Batch(texts=[text], place=lambda index, offset: ())))

    def search(self, batch: Batch) -> Iterator[tuple[Place, Hit]]:
        """The values of a batch in their order, each with its place."""
        found = [(index, 0, hit) for index, hit in self._literal(batch.texts)] if self.literal else []
        found += [] if batch.again else self._formed(batch.texts, batch.label, batch.region)
        yield from ((batch.place(index, offset), hit) for index, offset, hit in sorted(found))

    # -- literal strings ------------------------------------------------------------------------------------------------
    def _literal(self, texts: Sequence[str]) -> Iterator[tuple[int, Hit]]:
        joined, seen = "\0".join(text.replace("\0", " ") for text in texts), set[int]()
        for body in (joined, Plain(joined).text):
            for number, index in self._canaries.within(body):
                if number not in seen:
                    seen.add(number)
                    yield min(index, len(texts) - 1), Hit(0, "canary", f"string {number} of those that must not occur")

    # -- values by their form -------------------------------------------------------------------------------------------
    def _formed(self, texts: Sequence[str], label: Labels, region: Region) -> Iterator[tuple[int, int, Hit]]:
        """(index, offset, hit) of the texts as they stand, with their escapes read, and inside data URIs."""
        texts, inner = _without_data(texts)
        yield from self._pieces(texts, label, region)
        rewritten = [(index, Plain(texts[index])) for index in _matching(_array(texts), ESCAPES)]
        if rewritten:
            found = self._pieces([plain.text for _, plain in rewritten], lambda n, offset: label(rewritten[n][0], rewritten[n][1].source_offset(offset)), None)
            for n, offset, hit in found:
                index, plain = rewritten[n]
                if region is None or region[0] <= plain.source_offset(offset) < region[1]:
                    yield index, plain.source_offset(offset), hit
        if inner:
            found = self._formed([text for _, _, text in inner], lambda n, offset: label(inner[n][0], inner[n][1]), None)
            yield from ((inner[n][0], inner[n][1], hit) for n, _, hit in found)

    def _pieces(self, texts: Sequence[str], label: Labels, region: Region) -> Iterator[tuple[int, int, Hit]]:
        """Texts that are short, and long ones in pieces that overlap."""
        short = [text if len(text) <= _LONG else "" for text in texts]
        for index, hit in self._sieved(short, label):
            if region is None or region[0] <= hit.start < region[1]:
                yield index, hit.start, hit
        pieces = [(index, at, min(at, AROUND)) for index, text in enumerate(texts) if len(text) > _LONG for at in range(0, len(text), _LONG)]
        cut = [texts[index][at - before : at + _LONG + AROUND] for index, at, before in pieces]
        for number, hit in self._sieved(cut, lambda n, offset: label(pieces[n][0], pieces[n][1] - pieces[n][2] + offset)):
            index, at, before = pieces[number]
            offset = at - before + hit.start
            if before <= hit.start < before + _LONG and (region is None or region[0] <= offset < region[1]):
                yield index, offset, hit

    def _sieved(self, texts: Sequence[str], label: Labels) -> Iterator[tuple[int, Hit]]:
        from pyarrow import compute

        pc: Any = compute
        array = _array(texts)
        undated = pc.replace_substring_regex(array, DAYS, "_" * 10)
        for finder in (*rawvalues.finders(), *rawsecrets.finders(), *rawids.finders()):
            for index in _through(undated if finder.undated else array, finder.sieves):
                for hit in finder.find(texts[index], lambda offset, index=index: label(index, offset)):
                    if self.strict or not hit.reserved:
                        yield index, hit


def _through(array: pa.Array, sieves: Sequence[str]) -> list[int]:
    """The indices of the texts that pass; a costly sieve is not set up for a few."""
    left = _matching(array, sieves[0])
    for sieve in sieves[1:]:
        if len(left) > _FEW:
            left = [left[place] for place in _matching(array.take(left), sieve)]
    return left


def _array(texts: Sequence[str]) -> pa.Array:
    import pyarrow as pa

    try:
        return pa.array(texts, pa.string())
    except UnicodeEncodeError:  # halves of surrogate pairs, which JSON can write
        return pa.array([text.encode("utf-8", "replace").decode() for text in texts], pa.string())


def _matching(array: pa.Array, pattern: str) -> list[int]:
    """The indices of the texts in which an RE2 pattern matches."""
    from pyarrow import compute

    pc: Any = compute
    return pc.indices_nonzero(pc.match_substring_regex(array, pattern)).to_pylist()


def _without_data(texts: Sequence[str]) -> tuple[Sequence[str], list[tuple[int, int, str]]]:
    """The texts with blanks for their data URIs, and (index, offset, text) of those URIs that hold text."""
    places = _matching(_array(texts), r"data:[A-Za-z0-9.+/;=-]*,")
    if not places:
        return texts, []
    out, inner = list(texts), list[tuple[int, int, str]]()
    for index in places:
        for found in _DATA.finditer(out[index]):
            if _TEXTUAL.fullmatch(found[1] or ""):
                inner.append((index, found.start(), _body(found[3], packed=";base64" in found[2])))
        out[index] = _DATA.sub(lambda found: " " * len(found[0]), out[index])
    return out, inner


def _body(text: str, *, packed: bool) -> str:
    plain = Plain(text).text
    if not packed:
        return plain
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4)).decode("utf-8", "replace")
    except ValueError:
        return plain
