"""Charts through altair: each a Vega-Lite spec in ``data/charts``, into which the statistics' rows are put.

A spec's ``usermeta`` says which list of the statistics it shows, what names a row, and how the rows are called; so a further chart is
a further file. Charts are drawn as SVG by vl-convert, which needs neither a browser nor a network.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from breach_impact.cells import clip, said
from breach_impact.table import NameNotFound

if TYPE_CHECKING:
    import altair

Json = Mapping[str, Any]
BARS = 25
"""Bars that a chart shows; the others are said in its subtitle."""
LABEL = 48
"""Characters of a bar's name."""


def names() -> list[str]:
    """The charts that there are."""
    return sorted(entry.name.removesuffix(".json") for entry in _folder().iterdir() if entry.name.endswith(".json"))


def spec(statistics: Json, name: str) -> dict[str, Any]:
    """A chart's Vega-Lite spec with its data, for any tool that draws Vega-Lite.

    Args:
        statistics: the statistics JSON as a dict.
        name: one of :func:`names`.

    Raises:
        NameNotFound: there is no such chart.
    """
    if name not in names():
        raise NameNotFound.of("chart", name, names())
    out = json.loads((_folder() / f"{name}.json").read_text(encoding="utf-8"))
    meta = out.pop("usermeta")
    found: Any = statistics
    for key in meta["list"]:
        found = found[key]
    bars = "label" in meta
    rows = list(_bars(found[:BARS], meta["label"])) if bars else list(_steps(found))
    window = _window(statistics["exposure"])
    subtitle = _subtitle(statistics, meta, found) if bars else _about_time(statistics, found)
    if not statistics["complete"]:
        subtitle.append("the dump could not be read completely: numbers are lower bounds")
    if subtitle:
        out["title"]["subtitle"] = subtitle
    out["datasets"] = {"rows": rows} | ({} if bars else {"window": window})
    return out


def chart(statistics: Json, name: str) -> altair.LayerChart:
    """A chart that shows itself in a notebook as SVG; ``.save("chart.svg")`` writes it, PNG and PDF as well.

    Args:
        statistics: the statistics JSON as a dict.
        name: one of :func:`names`.

    Raises:
        ImportError: the extra ``charts`` is not installed.
        NameNotFound: there is no such chart.
    """
    whole = spec(statistics, name)
    return _class().from_dict(whole)


@cache
def _class() -> type[altair.LayerChart]:
    try:
        import altair
        import vl_convert  # noqa: F401 - draws what altair describes
    except ImportError:
        raise ImportError("charts need altair and vl-convert: pip install 'breach-impact[charts]'") from None

    class Chart(altair.LayerChart):
        """A chart whose picture in a notebook needs no script and no network, unlike altair's own."""

        def _repr_mimebundle_(self, *args: object, **kwargs: object) -> dict[str, str]:
            picture = io.StringIO()
            self.save(picture, format="svg")
            title = self.to_dict()["title"]
            return {"image/svg+xml": picture.getvalue(), "text/plain": "\n".join((title["text"], *title.get("subtitle", ())))}

    return Chart


def _folder() -> Any:  # noqa: ANN401 - a Traversable
    return files("breach_impact") / "data" / "charts"


def _bars(rows: Sequence[Json], label: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Rows with a name of their own, or bars would fall together; numbers as they are."""
    seen: dict[str, int] = {}
    for row in rows:
        row = row if "code" not in row else {**row, "country": _countries().get(row["code"], row["code"])}
        name = clip(", ".join(str(row[key]) for key in label if row.get(key)), LABEL)
        seen[name] = seen.get(name, 0) + 1
        yield {"label": name if seen[name] == 1 else f"{name} ({seen[name]})"} | {key: value for key, value in row.items() if isinstance(value, int | float)}


@cache
def _countries() -> Mapping[str, str]:
    """ISO code -> English name, from the shipped table."""
    lines = (files("breach_impact") / "data" / "country_names.csv").read_text(encoding="utf-8").splitlines()[2:]
    found: dict[str, str] = {}
    for code, name, language in csv.reader(lines):
        if language == "en":
            found.setdefault(code, name)
    return found


def _steps(rows: Sequence[Json]) -> Iterator[dict[str, Any]]:
    """Days as steps of a line: each lasts until the next, and those that are not listed have no record."""
    after: date | None = None
    for row in rows:
        day = date.fromisoformat(row["day"])
        if after is not None and day > after:
            yield {"day": after.isoformat(), "records": 0}
        yield {"day": row["day"], "records": row["records"]}
        after = day + timedelta(days=1)
    if after is not None:
        yield {"day": after.isoformat(), "records": 0}


def _window(exposure: Json) -> list[dict[str, str]]:
    """The exposure as stated, both days included."""
    if exposure["start"] is None or exposure["end"] is None:
        return []
    return [{"start": exposure["start"], "end": (date.fromisoformat(exposure["end"]) + timedelta(days=1)).isoformat()}]


def _subtitle(s: Json, meta: Json, rows: Sequence[Json]) -> list[str]:
    """What is not among the bars: the rows beyond the first, and people of whom it is not known."""
    if not rows:
        return [f"no {meta['what']} found"]
    lines = [f"the largest {BARS} of {said(len(rows))} {meta['what']}; {said(len(rows) - BARS)} more not shown"] if len(rows) > BARS else []
    if "known" in meta:
        about = s[meta["known"]]
        lines.append(f"{said(about['known'])} known, {said(about['unknown'])} unknown")
    if doubtful := [row["data_type"] for row in rows[:BARS] if "data_type" in row and f"data_types.{row['data_type']}.subjects" in _estimates(s)]:
        lines.append(f"estimates: {', '.join(doubtful[:4])}" + (f" and {len(doubtful) - 4} more" if len(doubtful) > 4 else ""))
    return lines


def _estimates(s: Json) -> frozenset[str]:
    return frozenset(m["name"] for m in s["measures"] if m["kind"] == "estimate")


def _about_time(s: Json, rows: Sequence[Json]) -> list[str]:
    start, end = s["exposure"]["start"], s["exposure"]["end"]
    lines = [f"{rows[0]['day']} to {rows[-1]['day']}"] if rows else ["no day of activity found"]
    if start is not None or end is not None:
        band = "band: " if start is not None and end is not None else ""
        lines.append(f"{band}exposure {start or 'from an unknown day'} to {end or 'an unknown day'}, as stated")
    return lines
