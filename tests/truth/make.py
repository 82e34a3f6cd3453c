"""Write the first ten dumps with known truth beside this file: `python tests/truth/make.py`.

Each module of `making` plans one invented leak, writes its dump and keeps books of what it put there; the truth is what
the books say under the counting rules. Nothing is read back, so a figure cannot inherit a mistake of a reader. Seeds
are fixed.
"""

from __future__ import annotations

from pathlib import Path

from making import (
    app_chinese,
    boutique_french,
    cameras_elasticsearch,
    clinic_spanish,
    fitness_portuguese,
    forum_russian,
    helpdesk_hubs,
    shop_german,
    three_systems,
    zones_and_tokens,
)

HERE = Path(__file__).resolve().parent
DUMPS = (
    shop_german,
    clinic_spanish,
    cameras_elasticsearch,
    three_systems,
    forum_russian,
    app_chinese,
    fitness_portuguese,
    helpdesk_hubs,
    boutique_french,
    zones_and_tokens,
)


def main() -> None:
    """Write every dump."""
    for dump in DUMPS:
        dump.make(HERE)


if __name__ == "__main__":
    main()
