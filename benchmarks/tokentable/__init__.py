"""The table of tokens that ``token_table.py`` makes, and what must be counted in it."""
