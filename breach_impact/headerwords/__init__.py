"""What columns are called: header words of all languages, scripts and spellings, and declared types."""
