"""Run the notebooks and write their outputs, or check that they still give what is committed: ``python scripts/notebooks.py [--check] [NAME...]``.

What changes from run to run without meaning (times, versions of the kernel, random cell ids, pictures' bytes) is left out or not compared.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient

FOLDER = Path(__file__).parents[1] / "notebooks"
COMPARED = ("text/plain", "text/html")
"""Kinds of output that must be the same; a picture's bytes depend on the version of the renderer."""


def run(path: Path) -> Any:  # noqa: ANN401 - nbformat's node
    """The notebook with the outputs of a fresh kernel."""
    book = nbformat.read(path, as_version=4)
    place = {"metadata": {"path": str(path.parent)}}
    NotebookClient(book, timeout=300, kernel_name="python3", resources=place, extra_arguments=["--log-level=ERROR"]).execute()
    return tidy(book)


def tidy(book: Any) -> Any:  # noqa: ANN401
    """Leave out what changes without meaning."""
    book.metadata = nbformat.from_dict({"kernelspec": {"name": "python3", "language": "python", "display_name": "Python 3"}, "language_info": {"name": "python"}})
    for number, cell in enumerate(book.cells):
        cell.metadata, cell.id = nbformat.from_dict({}), f"cell-{number}"
        if "outputs" in cell:
            cell.outputs = [output for output in cell.outputs if not _is_bar(output)]
        for output in cell.get("outputs", []):
            if "metadata" in output:
                output["metadata"] = nbformat.from_dict({})
    return book


def _is_bar(output: Any) -> bool:  # noqa: ANN401
    """Whether an output is a bar of progress, which shows where a machine is slow."""
    return output.output_type == "stream" and output.name == "stderr" and "\r" in output.text


def differences(old: Any, new: Any) -> list[str]:  # noqa: ANN401
    """Cells whose outputs are not what they were, as ``cell n: kind``."""
    out: list[str] = []
    for number, (one, other) in enumerate(zip(old.cells, new.cells, strict=True)):
        before, after = _shown(one), _shown(other)
        out += [f"cell {number}: {kind}" for kind in sorted(before | after) if before.get(kind) != after.get(kind)]
    return out


def _shown(cell: Any) -> dict[str, str]:  # noqa: ANN401
    found: dict[str, str] = {}
    for number, output in enumerate(cell.get("outputs", [])):
        if output.output_type == "stream":
            found[f"{number} {output.name}"] = output.text
        elif output.output_type == "error":
            found[f"{number} error"] = output.ename
        else:
            kinds = [kind for kind in COMPARED if kind in output.data]
            pictures = sorted(kind for kind in output.data if kind.startswith("image/"))
            found |= {f"{number} {kind}": output.data[kind] for kind in kinds} | {f"{number} {kind}": "" for kind in pictures}
    return found


def main() -> int:
    """Run all notebooks, or those named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="stems of notebooks; all by default")
    parser.add_argument("--check", action="store_true", help="write nothing, fail if an output differs")
    options = parser.parse_args()
    wrong = 0
    for path in sorted(FOLDER.glob("*.ipynb")):
        if options.names and path.stem not in options.names:
            continue
        book = run(path)
        if options.check:
            for line in differences(nbformat.read(path, as_version=4), book):
                wrong += 1
                sys.stdout.write(f"{path.name}: {line} differs\n")
        else:
            nbformat.write(book, path)
            sys.stdout.write(f"{path.name}: written\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
