"""Shares in the reasons of a plan."""


def percent(share: float) -> str:
    """A share of 0 to 1 in whole percents; 100 % is said of all alone."""
    return f"{share if share >= 1 else min(share, 0.99):.0%}"
