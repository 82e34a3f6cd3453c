"""Delimited text: its dialect and header, blocks of even rows at once, odd rows one by one."""
