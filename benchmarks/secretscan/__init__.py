"""Other tools and ours on the same corpora of tokens, hashes and what only looks like them; see ``secrets.py`` beside this folder."""
