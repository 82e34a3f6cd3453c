"""Data types, a family a file. Each module holds ``DETECTORS``, a tuple of literals that the registry collects.

How the fields of a detector work together:

- ``pattern`` is the *form*: in a column of the type, a value that does not match it as a whole is invalid.
- ``validate`` is what a value shows beyond its form. With ``checksum`` it is a check digit, and a value that fails is invalid.
  Without, it is evidence only: for types of a wide form (opaque tokens, a gender's code) it accepts the values that speak for
  themselves, so that a column without a helpful name is known by the share of values that match *and* validate.
- ``needs_header`` types are never told by values alone.
- Values are matched after trimming; patterns are RE2 and are meant for ``regexp_full_match``.

Modules whose name begins with ``_`` are shared pieces and hold no detectors.
"""
