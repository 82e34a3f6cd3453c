"""Shared pieces of the loaders of logs: lines to documents, names and values, escapes, layouts of access logs."""
