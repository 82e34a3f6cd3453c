"""Countries, subdivisions and time zones, as ISO 3166 and IANA name them."""
