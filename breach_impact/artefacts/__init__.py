"""Files that are to be handed on: the texts that stand in them, and what of these is raw personal data."""
