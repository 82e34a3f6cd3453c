"""How often columns are classified rightly: the labelled tables, our classification, and other tools on the same files."""
