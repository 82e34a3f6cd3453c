"""Tokens: their formats and check sums, their dates, and what has become of each."""
