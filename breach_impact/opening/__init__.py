"""Opening a dump: which files there are, what each is by its content, what unpacks it, and which encoding its text is in."""
