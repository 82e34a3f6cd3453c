"""Shapes instead of values: what a column looks like, so that a plan can be judged without opening the raw file.

A shape (:mod:`breach_impact.valueshape`) holds no letter and no digit of a value. What is left are lengths, capitals and marks, and these could
still tell something of somebody: that a name has 11 letters, that a blood group is ``0-``. So a shape is shown only if at least 10 distinct
values in at least 10 records have it, and at least 1 % of the values:

- a column of few values (a constant, a gender, a blood group, a yes or no) shows no shape at all, for its shapes would be its values;
- a value of marks alone is its own shape, and since no other value has that it never shows, however often it occurs;
- the list of one person's contacts, or ten spellings in one record, are not ten records.

All other values are one line, ``other shapes``, and shares are whole percents, so that no single value can be read from them. Columns are
counted apart from each other: no shape says what else stands in the record. Who knows that a person is in the dump learns at most that the
person's value may have one of the frequent lengths. Ten values are not ten people: the log of a single person has frequent shapes too,
and they tell how that log is written.

If with exact lengths the frequent shapes hold less than half of the values, as with names and addresses, runs are shortened earlier: from 4
characters (``a{4+}@a{4+}.aaa``), then from 2. Values are those of the sample that classification takes (:mod:`breach_impact.survey`), so
neither the order of records nor the size of blocks changes a shape. Equal records are one record of the sample.
"""
