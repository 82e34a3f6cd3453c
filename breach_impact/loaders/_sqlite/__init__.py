"""Pieces of the SQLite loader."""
