"""Records in batches: lines and rows framed with their offsets, and the SQL that reads values out of documents and flat rows."""
