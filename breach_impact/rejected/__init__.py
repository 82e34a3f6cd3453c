"""Rejected records: where they stand, how many are too many, and what to do about them."""
