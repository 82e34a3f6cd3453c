"""The plan's parts: its columns, its file, what its digest is taken of, what changed between two, and whether it is of this dump."""
