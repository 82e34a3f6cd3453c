"""Which duties to report follow from the counts, with bounds and reasons. A research aid, no legal advice."""
