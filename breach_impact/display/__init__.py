"""What a terminal shows: the summary of an assessment, the plan of an inspection, the files of a dump."""
