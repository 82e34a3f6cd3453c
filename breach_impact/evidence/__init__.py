"""What speaks for and against a data type: values, vocabularies, statistics, neighbours, and what the columns of a table say of each other."""
