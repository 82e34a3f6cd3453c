"""Payment cards: brand, expiry, and the facts that are made of a number."""
