"""The committed notebooks still give what they show, in a fresh kernel."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

nbformat = pytest.importorskip("nbformat")
pytest.importorskip("nbclient")
pytest.importorskip("ipykernel")
pytest.importorskip("altair")
pytest.importorskip("pandas")

ROOT = Path(__file__).parents[1]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
pytestmark = [pytest.mark.skipif(not NOTEBOOKS, reason="the notebooks are not part of this installation"), pytest.mark.filterwarnings("ignore")]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("notebooks_script", ROOT / "scripts" / "notebooks.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_fresh_run_gives_the_committed_outputs(path: Path, script: ModuleType) -> None:
    assert script.differences(nbformat.read(path, as_version=4), script.run(path)) == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_every_cell_has_run_and_none_failed(path: Path) -> None:
    book = nbformat.read(path, as_version=4)
    code = [cell for cell in book.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1))
    assert not [output for cell in code for output in cell.outputs if output.output_type == "error" or output.get("name") == "stderr"]
    assert not re.search(r"/(?:home|root|tmp|Users|work)/", path.read_text(encoding="utf-8"))


def test_a_changed_output_is_seen(script: ModuleType) -> None:
    def book(text: str, kind: str = "text/plain") -> Any:
        cell = nbformat.v4.new_code_cell("1", outputs=[nbformat.v4.new_output("execute_result", {kind: text}, execution_count=1)])
        return nbformat.v4.new_notebook(cells=[cell])

    assert script.differences(book("1"), book("1")) == []
    assert script.differences(book("1"), book("2")) == ["cell 0: 0 text/plain"]
    assert script.differences(book("<svg>a</svg>", "image/svg+xml"), book("<svg>b</svg>", "image/svg+xml")) == []
    assert script.differences(book("<svg/>", "image/svg+xml"), book("1")) != []


def test_a_bar_of_progress_is_no_output(script: ModuleType) -> None:
    def book(text: str) -> Any:
        outputs = [nbformat.v4.new_output("stream", name="stderr", text=text), nbformat.v4.new_output("execute_result", {"text/plain": "1"}, execution_count=1)]
        return nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("1", outputs=outputs)])

    assert [output.output_type for output in script.tidy(book("\rshapes:  50%|█████")).cells[0].outputs] == ["execute_result"]
    assert [output.output_type for output in script.tidy(book("a warning\n")).cells[0].outputs] == ["stream", "execute_result"]
