"""Pieces of the PostgreSQL loaders."""
