"""The scan's parts: a table's plan as SQL, from the value of a cell to the facts of a row."""
