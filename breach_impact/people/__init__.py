"""Who is who in a table: account ids, foreign keys, lists of people, relatives, staff, and whose data each column holds."""
