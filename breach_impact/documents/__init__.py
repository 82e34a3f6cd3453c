"""JSON documents: where they begin and end, whether every byte of them is accounted for, what is done with malformed ones, and what holds records."""
