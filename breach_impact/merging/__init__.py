"""From facts to the ledger: who holds a record, what is sent and how it merges, and the process that keeps a large ledger."""
