"""SQL dumps as text: dialects, declarations, values, tuples, COPY. Nothing is executed."""
