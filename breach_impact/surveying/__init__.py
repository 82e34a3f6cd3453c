"""The survey's parts: the shapes of a table, the sample that no order changes, and what whole columns say of keys."""
