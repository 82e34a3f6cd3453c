"""Phone numbers of whole columns to E.164, by the metadata of phonenumbers."""
