"""What writes the dumps with known truth: one module for each dump, and what they share.

``books`` keeps account of what is planned, ``world`` invents people, ``phones``, ``national_ids`` and ``tokens`` have
values with right check digits and forms, ``writing`` has spellings and files, ``dump`` is what every dump starts from.
"""
