"""Tokens, stored passwords and what only looks like them: recall, false alarms and speed, ours and other tools'.

    python benchmarks/secrets.py [--install] [--corpora ../shared/data/tokens] [--only TOOL ...] [--json FILE]

Kingfisher, detect-secrets and Name-That-Hash run in environments of their own (``--install`` makes them, from PyPI) on the same values, bare and in lines
such as ``token = "VALUE"``; nothing is tried on a network. The code is in ``secretscan/``, what counts as right in ``secretscan/judge.py``.

This file has the name of a module of the standard library, and a script of this folder finds this one first. Whoever imports it gets that module.
"""

from __future__ import annotations

import sys


def become_the_standard_module() -> None:
    """Fill this module with the standard library's of the same name."""
    import sysconfig
    from importlib.util import module_from_spec, spec_from_file_location
    from pathlib import Path

    spec = spec_from_file_location(__name__, Path(sysconfig.get_path("stdlib"), "secrets.py"))
    assert spec and spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    globals().update({name: value for name, value in vars(module).items() if name == "__all__" or not name.startswith("__")})


if __name__ == "__main__":
    from secretscan.bench import main

    sys.exit(main())
else:
    become_the_standard_module()
