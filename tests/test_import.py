"""The package is light until it is used, and its public names are the ones it says."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

import breach_impact as bi

HEAVY = ("duckdb", "pyarrow", "pandas", "numpy", "rich", "phonenumbers", "pycountry", "stdnum", "pytz", "orjson", "tqdm", "jinja2", "altair", "polars", "vl_convert", "xlsxwriter")


def loaded_by(code: str) -> set[str]:
    """Heavy modules that a fresh interpreter holds after the code."""
    program = f"{code}\nimport sys\nsys.stderr.write(' '.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(HEAVY) & set(run.stderr.split())


def test_importing_the_package_imports_nothing_heavy() -> None:
    assert loaded_by("import breach_impact") == set()


def test_the_help_imports_nothing_heavy() -> None:
    assert loaded_by("from breach_impact.cli import main\nmain(['--help'])\nmain(['assess', '--help'])") == set()


@pytest.mark.parametrize(("code", "limit"), [("import breach_impact", 0.15), ("from breach_impact.cli import main; main(['--help'])", 0.4)])
def test_quick(code: str, limit: float) -> None:
    """Best of five, less the start of the interpreter itself."""

    def best(program: str) -> float:
        times = []
        for _ in range(5):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
            times.append(time.perf_counter() - start)
        return min(times)

    assert best(code) - best("pass") <= limit


def test_public_names() -> None:
    assert set(bi.__all__) <= set(dir(bi))
    assert all(getattr(bi, name) is not None for name in bi.__all__)


def test_a_wrong_name_is_answered_with_the_right_ones() -> None:
    with pytest.raises(AttributeError, match=r"it has: .*assess"):
        _ = bi.asses
