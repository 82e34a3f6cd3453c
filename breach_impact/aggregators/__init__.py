"""Questions, one a file: SQL over the ledger. A module offers ``ask(context)`` and gives keys of the statistics."""
