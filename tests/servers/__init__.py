"""Round trips with real database servers, started here on loopback and stopped at the end."""
