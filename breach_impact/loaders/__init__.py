"""Loaders: one module a format, each exposes ``LOADER``; modules whose name begins with ``_`` are shared parts."""
